"""Answers to questions on a screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from attrs import evolve
from rich.text import Text

from iopmodel.answers import (
    QUESTIONS,
    Answer,
    Due,
    Entry,
    Given,
    Holding,
    LastDay,
    Outcome,
    Proviso,
    TermPeriod,
)
from iopmodel.cli.in_force import terms_by
from iopmodel.cli.layout import Cell, columns, stacked, wrapped
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Amendment, Partnership
from iopmodel.parts import Cite
from iopmodel.terms import Ending, Term
from iopmodel.words import (
    Language,
    kind_title,
    say_given,
    say_question,
    say_value,
    say_who,
)
from iopmodel.words.asked import say_amendments
from iopmodel.words.authority import Authority, say_details
from iopmodel.words.lines import clause
from iopmodel.words.screens import (
    in_language,
    label,
    say_more,
)
from iopmodel.words.stretches import say_last
from iopmodel.words.voice import Voice, starting

__all__ = [
    "answer_lines",
    "holding_lines",
    "legend_lines",
    "question_lines",
    "right_title",
]

_NARROW: Final = 72
_WHERE: Final = 16
_GAP: Final = 2
_MOST: Final = 3
"""How many alternatives of conditions are told."""


def question_lines(lang: Language, width: int) -> Iterator[Text]:
    """Yield the questions there are, each with the word it is asked by."""
    rows = [[Cell((key,), "bold"), Cell((say_question(key, lang),))] for key in QUESTIONS]
    if width < _NARROW:
        yield from stacked(rows, width)
        return
    room = max(map(len, QUESTIONS))
    yield from columns(rows, [room, width - room - _GAP])


def answer_lines(
    answer: Answer[Any],
    partnership: Partnership,
    lang: Language,
    width: int,
    *,
    amendments: Sequence[Amendment] = (),
) -> Iterator[Text]:
    """Yield the question, and what it comes to, each with its conditions and its clauses.

    Args:
        answer: The answer.
        partnership: Whose it is.
        lang: The language.
        width: How many columns there are; where few, the cells stand one below another.
        amendments: Those that are heeded in it, which is said.
    """
    yield from (Text(line, "bold") for line in wrapped(say_question(answer.question, lang), width))
    if amendments:
        heeded = say_amendments("heeded", amendments, lang)
        yield from (Text(line, "dim") for line in wrapped(heeded, width))
    yield Text()
    yield from _told(answer, partnership, lang, width)
    yield from legend_lines(answer.depends_on, partnership, lang, width)


def _told(
    answer: Answer[Any], partnership: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield what an answer comes to; what is told term by term, under the name of its clause."""
    if not any(isinstance(one.value, Proviso) for one in answer.holdings):
        yield from holding_lines(answer, partnership, lang, width)
        return
    by_part: dict[str, list[Holding[Any]]] = {}
    for one in answer.holdings:
        by_part.setdefault(one.value.part, []).append(one)
    for number, (part, own) in enumerate(by_part.items()):
        if number:
            yield Text()
        title = right_title(part, partnership, lang)
        yield from (Text(line, "bold") for line in wrapped(title, width))
        clause_of = evolve(answer, holdings=tuple(own))
        yield from holding_lines(clause_of, partnership, lang, width, naming=False)


def holding_lines(
    answer: Answer[Any],
    partnership: Partnership,
    lang: Language,
    width: int,
    *,
    naming: bool = True,
    most: int | None = None,
) -> Iterator[Text]:
    """Yield what an answer comes to, each with its conditions and its clauses.

    Args:
        answer: The answer.
        partnership: Whose it is.
        lang: The language.
        width: How many columns there are; where few, the cells stand one below another.
        naming: Whether the right that each comes from is named.
        most: How many are told, the readings held first; all of them if left out.
    """
    rows = []
    terms = terms_by(partnership)
    found = _alike(answer, partnership, lang, naming=naming)
    for said, alike in list(found.items())[:most]:
        told = terms(alike[0].value)
        rows.append(
            [
                Cell(said),
                Cell(tuple(_alternatives(alike, told, lang))),
                Cell((clause(_clauses(alike), told, lang),), "dim"),
            ]
        )
    if not rows:
        yield Text(label("nothing", lang), "dim")
    elif width < _NARROW:
        yield from stacked(rows, width)
    else:
        given = (width - _WHERE) // 3 if any(one.given for one in answer.holdings) else 0
        what = width - _WHERE - given - 2 * _GAP
        yield from columns(rows, [what, given, _WHERE])
    if len(found) > len(rows):
        yield Text(say_more(len(found) - len(rows), lang), "dim")


def legend_lines(
    depends_on: Iterable[Given], partnership: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield the open points that answers hang on, and how their readings are chosen."""
    said = {
        point.key: {one.key: in_language(lang, one.says.sv, one.says.en) for one in point.readings}
        for point in partnership.open_points
    }
    for number, given in enumerate(depends_on):
        if not number:
            yield Text()
            yield from (Text(each, "bold") for each in wrapped(label("readings", lang), width))
        line = f"--under {given.subject}={given.choice}  {said[given.subject][given.choice]}"
        yield from (Text(each, "dim") for each in wrapped(line, width))


def _alike(
    answer: Answer[Any], partnership: Partnership, lang: Language, *, naming: bool
) -> dict[tuple[str, ...], list[Holding[Any]]]:
    """Return what holds by what is said of it, so that the same words stand there once."""
    found: dict[tuple[str, ...], list[Holding[Any]]] = {}
    terms = terms_by(partnership)
    effective = {one.key: one for one in partnership.amendments}
    for holding in answer.holdings:
        value = holding.value
        said = tuple(filter(None, _said(value, terms(value), lang, naming=naming)))
        if isinstance(value, Due) and value.straddles:
            within = [effective[key] for key in value.straddles]
            said = (*said, say_amendments("straddled", within, lang))
        found.setdefault(said, []).append(holding)
    return found


def _said(value: Any, partnership: Partnership, lang: Language, *, naming: bool) -> tuple[str, ...]:
    said = say_value(value, partnership, lang)
    if isinstance(value, Due):
        return (f"{say_last(value.window.last, partnership, lang)}: {said}",)
    if isinstance(value, Authority):
        return said, starting("; ".join(say_details(value, partnership, lang)))
    if not naming or isinstance(value, (Outcome, TermPeriod, Entry)):
        return (said,)
    right = right_title(value.part, partnership, lang)
    if not isinstance(value, LastDay) or isinstance(value.by, NotGiven):
        return said, right
    return said, f"{right}: {say_who(value.by, partnership, lang)}"


def right_title(key: str, partnership: Partnership, lang: Language) -> str:
    """Return which part it is that gives a right, or a step: by its kind, or by its act."""
    part = Voice.of(lang, partnership).find(key)
    # What is told of no part is said of the term.
    kind = part.act if isinstance(part, Ending) else Term if part is None else type(part)
    return f"{kind_title(kind, lang)} ({key})"


def _alternatives(
    alike: Sequence[Holding[Any]], partnership: Partnership, lang: Language
) -> Iterator[str]:
    """Yield the conditions under any of which the same holds, as many as there is room for."""
    each = [
        "; ".join(say_given(one, partnership, lang) for one in holding.given) for holding in alike
    ]
    if "" in each:
        # It holds in any case.
        return
    told = list(dict.fromkeys(each))
    for number, one in enumerate(told[:_MOST]):
        yield one if not number else f"{label('or', lang)} {one}"
    if len(told) > _MOST:
        yield say_more(len(told) - _MOST, lang)


def _clauses(alike: Iterable[Holding[Any]]) -> tuple[Cite, ...]:
    return tuple(dict.fromkeys(cite for holding in alike for cite in holding.clauses))
