"""What is due, as flat rows: for tables, spreadsheets and other programs.

A row holds only text, whole numbers, nothing, and lists of such: what JSON can say. The keys and
their order are part of what the command promises.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypedDict

from iopmodel.answers import Due, Undated
from iopmodel.contents import Contents
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.money import Money
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Cite
from iopmodel.terms import AnyOf, EachOf, Jointly, Who
from iopmodel.words import Language, say_due, say_undated

__all__ = ["CiteRow", "Row", "UndatedRow", "actor_keys", "cite_rows", "row", "undated_row"]

_GIVEN: Final = "given"


class CiteRow(TypedDict):
    """Sentences of one section.

    Attributes:
        document: The printed title of the document.
        section: The key of the section in the contents.
        heading: Its printed number and heading.
        sentences: The numbers of the sentences, from 1; empty for all of them.
    """

    document: str
    section: str
    heading: str
    sentences: list[int]


class Row(TypedDict):
    """One dated thing.

    Attributes:
        partnership: Whose it is, as it was asked for.
        key: The part and the number of the time; with `partnership` and `given`, unique.
        kind: What kind of thing it is.
        modality: How binding.
        bearer: The keys of those who have to do it; none where the text names nobody.
        recipient: The keys of those to whom it is done.
        first: The first day on which it may be done.
        last: The last one, the day by which it has to be done; nothing where the end is open.
        covers_first: The first of the days it is about; nothing where it is about none.
        covers_last: The last of them; nothing where their end is open, too.
        amount: How much money, with a decimal point and all decimals; nothing where not given.
        amount_state: `given`, `not-applicable`, or in which way it is not given.
        currency: The ISO 4217 code; nothing where there is no amount.
        given: The conditions under which it exists, all of them.
        depends_on: Those among them that are readings of open points.
        summary: All of it in a sentence.
        cites: The sentences of the agreement that it rests on.
    """

    partnership: str
    key: str
    kind: str
    modality: str
    bearer: list[str]
    recipient: list[str]
    first: str
    last: str | None
    covers_first: str | None
    covers_last: str | None
    amount: str | None
    amount_state: str
    currency: str | None
    given: list[str]
    depends_on: list[str]
    summary: str
    cites: list[CiteRow]


class UndatedRow(TypedDict):
    """One thing without a date; what it has means the same as in a `Row`."""

    partnership: str
    key: str
    kind: str
    modality: str
    bearer: list[str]
    recipient: list[str]
    timing: str
    given: list[str]
    depends_on: list[str]
    summary: str
    cites: list[CiteRow]


def actor_keys(who: Who) -> list[str]:
    """Return the keys of those who are meant, however they are meant together.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> actor_keys(EachOf([Ref("street-minds"), Ref("forvaltningen")]))
        ['forvaltningen', 'street-minds']
    """
    if isinstance(who, NotGiven):
        return []
    if isinstance(who, (AnyOf, EachOf, Jointly)):
        return [str(key) for key in who.actors]
    return [str(who)]


def cite_rows(cites: Iterable[Cite], partnership: Partnership) -> list[CiteRow]:
    """Return cites with what is printed above the sentences they are of, whatever their fields."""
    printed = {
        section.key: (contents.title, f"{section.number} {section.heading}".strip())
        for contents in partnership.all(Contents)
        for section in contents.sections
    }
    # A section of contents that only a reading adds is not printed in the partnership as it is.
    unknown = ("", "")
    return [
        CiteRow(
            document=printed.get(cite.section, unknown)[0],
            section=cite.section,
            heading=printed.get(cite.section, unknown)[1],
            sentences=list(cite.sentences),
        )
        for cite in dict.fromkeys(Cite(cite.section, cite.sentences) for cite in cites)
    ]


def _day(day: End) -> str | None:
    return None if day is OPEN_END else day.isoformat()


def row(one: Due, partnership: Partnership, *, name: str, lang: Language) -> Row:
    """Return a dated thing as a flat row.

    Args:
        one: What is due.
        partnership: Whose it is.
        name: What to call the partnership.
        lang: The language of the summary; nothing else depends on it.

    Examples:
        >>> from iopmodel.answers import due
        >>> from iopmodel.dates import Period
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> june = Period.parse("2021-06-01/2021-06-30")
        >>> rows = [
        ...     row(one, partnership, name="enskede", lang=Language.EN)
        ...     for one in due(partnership, june)
        ... ]
        >>> [(each["last"], each["amount"]) for each in rows if each["kind"] == "payment"]
        [('2021-06-30', '100000.00')]
    """
    money = one.amount if isinstance(one.amount, Money) else None
    covers = one.covers if isinstance(one.covers, Period) else None
    return Row(
        partnership=name,
        key=one.key,
        kind=one.kind.value,
        modality=one.modality.value,
        bearer=actor_keys(one.bearers),
        recipient=actor_keys(one.recipients),
        first=one.window.first.isoformat(),
        last=_day(one.window.last),
        covers_first=covers.first.isoformat() if covers else None,
        covers_last=_day(covers.last) if covers else None,
        amount=f"{money.amount:f}" if money else None,
        amount_state=_GIVEN if money else kind_name(type(one.amount)),
        currency=money.currency if money else None,
        given=[str(given) for given in one.given],
        depends_on=[str(given) for given in one.depends_on],
        summary=say_due(one, partnership, lang),
        cites=cite_rows(one.clauses, partnership),
    )


def undated_row(one: Undated, partnership: Partnership, *, name: str, lang: Language) -> UndatedRow:
    """Return a thing without a date as a flat row; `timing` is which kind of timing it has."""
    given = [str(given) for given in one.given]
    return UndatedRow(
        partnership=name,
        key=one.task.key,
        kind=one.task.kind.value,
        modality=one.task.modality.value,
        bearer=actor_keys(one.task.bearers),
        recipient=actor_keys(one.task.recipients),
        timing=kind_name(type(one.task.timing)),
        given=given,
        depends_on=given,
        summary=say_undated(one, partnership, lang),
        cites=cite_rows(one.clauses, partnership),
    )
