"""Phrases about parts and dues that are short enough for one line of a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from iopmodel.answers import Due, DueKind, GivenKind
from iopmodel.contents import Contents
from iopmodel.dates import Period
from iopmodel.notgiven import About, AtLeast, Excluded, NoClause, NotApplicable, NotGiven
from iopmodel.partnership import Partnership
from iopmodel.parts import Cite
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Body,
    BudgetLine,
    Commitment,
    Contribution,
    EachOf,
    Funding,
    NegotiableExtension,
    Party,
    Repayment,
    Report,
    Term,
)
from iopmodel.words.absences import say_not_given
from iopmodel.words.amounts import say_money
from iopmodel.words.days import say_day, say_span
from iopmodel.words.naming import named
from iopmodel.words.screens import counted, in_language, label, say_times
from iopmodel.words.stretches import said_stretch
from iopmodel.words.timings import say_timing
from iopmodel.words.titling import kind_title
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice, starting
from iopmodel.words.who import say_who

__all__ = [
    "clause",
    "say_body_line",
    "say_extension_line",
    "say_group",
    "say_money_line",
    "say_party_line",
    "say_what",
]

_NO_BREAK: Final = "\N{NO-BREAK SPACE}"


def clause(cites: Iterable[Cite], partnership: Partnership, lang: Language) -> str:
    """Return the sections that cites are of, as short as they can be told.

    A section without a number is called by that of the one it stands in, or by its heading.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> cites = [Cite("6-styrgrupp", [1]), Cite("6-arbetsgrupp"), Cite("12", [1])]
        >>> clause(cites, partnership, Language.EN).replace(_NO_BREAK, " ")
        '§ 6, § 12'
    """
    numbers = dict(_numbers(partnership, lang))
    keys = {cite.section for cite in cites}
    in_order = [number for key, number in numbers.items() if key in keys]
    # A section of contents that only a reading adds has no number here.
    return ", ".join(dict.fromkeys([*in_order, *sorted(keys - set(numbers))]))


def _numbers(partnership: Partnership, lang: Language) -> Iterator[tuple[str, str]]:
    for contents in partnership.all(Contents):
        above: list[tuple[int, str]] = []
        for section in contents.sections:
            above = [(level, number) for level, number in above if level < section.level]
            number = section.number or (above[-1][1] if above else "")
            if number:
                above.append((section.level, number))
            opening = section.heading in {"", contents.title}
            heading = label("opening", lang) if opening else section.heading
            # A number is not torn from its sign.
            yield section.key, number.replace(" ", _NO_BREAK) or heading


def say_party_line(party: Party, lang: Language) -> str:
    """Return a party's name and the side it stands on."""
    return f"{party.name} · {kind_title(party.sector, lang).lower()}"


def say_extension_line(term: Term, partnership: Partnership, lang: Language) -> str:
    """Return what makes the term longer.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> print(say_extension_line(partnership.term, partnership, Language.EN))
        can be extended by negotiation; for how long: not stated
    """
    extension = term.extension
    if isinstance(extension, Excluded):
        return in_language(lang, "kan inte förlängas", "cannot be extended")
    if isinstance(extension, NoClause):
        return in_language(lang, "ingen bestämmelse om förlängning", "no clause on extension")
    if isinstance(extension, NotGiven):
        why = say_not_given(extension, lang, partnership)
        return in_language(lang, f"förlängning: {why}", f"extension: {why}")
    return "; ".join(_extended(extension, partnership, lang))


def _extended(
    extension: AgreedExtension | AutomaticExtension | NegotiableExtension,
    partnership: Partnership,
    lang: Language,
) -> Iterator[str]:
    step = (
        say_not_given(extension.step, lang, partnership)
        if isinstance(extension.step, NotGiven)
        else say_span(extension.step, lang)
    )
    if isinstance(extension, NegotiableExtension):
        yield in_language(lang, "kan förlängas efter förhandling", "can be extended by negotiation")
        yield in_language(lang, f"hur länge: {step}", f"for how long: {step}")
    elif isinstance(extension, AutomaticExtension):
        day = say_timing(extension.notice_by, partnership, lang)
        yield in_language(lang, f"förlängs med {step} i taget", f"goes on by {step} at a time")
        yield in_language(lang, f"uppsägning som hindrar det: {day}", f"notice to stop it: {day}")
    else:
        day = say_timing(extension.agree_by, partnership, lang)
        yield in_language(lang, f"kan förlängas med {step}", f"can be extended by {step}")
        yield in_language(lang, f"avtal om det: {day}", f"to be agreed: {day}")
    if isinstance(extension.latest_end, date):
        last = say_day(extension.latest_end, lang)
        yield in_language(lang, f"längst till {last}", f"until {last} at the latest")


def say_money_line(
    part: Funding | BudgetLine | Contribution, partnership: Partnership, lang: Language
) -> str:
    """Return how much someone pays, what for, or what someone brings that is not counted."""
    if isinstance(part, Contribution):
        what = in_language(lang, part.what.sv, part.what.en)
        return f"{what}: {say_who(part.by, partnership, lang)}"
    amount = say_money(part.amount, lang, partnership)
    if isinstance(part, BudgetLine):
        return f"{amount}: {in_language(lang, part.purpose.sv, part.purpose.en)}"
    # For what time it is meant is left out where the text leaves it open.
    if not isinstance(part.per, NotGiven):
        amount = f"{amount} {label(f'per-{part.per.value}', lang)}"
    payer, payee = (say_who(who, partnership, lang) for who in (part.payer, part.payee))
    return f"{amount}: {payer} → {payee}"


def say_body_line(body: Body, partnership: Partnership, lang: Language) -> str:
    """Return a group, when it meets, and how many sit in it.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> print(say_body_line(partnership[Body, "styrgrupp"], partnership, Language.EN))
        The steering group · at least three times a year · at least 6 seats
    """
    name = starting(named(body.key, Voice.of(lang, partnership)))
    meets = say_timing(body.meets, partnership, lang)
    if isinstance(body.meets, NotGiven):
        meets = f"{label('meets', lang)}: {meets}"
    return " · ".join([name, meets, *_seats(body, lang)])


def _seats(body: Body, lang: Language) -> Iterator[str]:
    # Of several sides, each has so many seats.
    counts = [
        seats.count
        for seats in body.seats
        for _ in (seats.side.actors if isinstance(seats.side, EachOf) else (seats.side,))
    ]
    known = sum(
        count if isinstance(count, int) else count.number
        for count in counts
        if not isinstance(count, NotGiven)
    )
    seats = counted(known, lang, ("plats", "seat"), ("platser", "seats"))
    if not known:
        return
    if any(isinstance(count, (AtLeast, NotGiven)) for count in counts):
        yield in_language(lang, f"minst {seats}", f"at least {seats}")
    elif any(isinstance(count, About) for count in counts):
        yield in_language(lang, f"omkring {seats}", f"about {seats}")
    else:
        yield seats


def say_what(one: Due, partnership: Partnership, lang: Language) -> str:
    """Return what is due in a few words: without its day, who does it, and what it hangs on.

    Examples:
        >>> from iopmodel.answers import due
        >>> from iopmodel.examples import load
        >>> june = Period.parse("2021-06-01/2021-06-30")
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> found = {one.kind: one for one in due(partnership, june)}
        >>> print(say_what(found[DueKind.PAYMENT], partnership, Language.EN))
        payment, SEK 100,000
        >>> print(say_what(found[DueKind.REPORT], partnership, Language.SV))
        delredovisning, juni 2021
    """
    return ", ".join([_called(one, partnership, lang), *_about(one, partnership, lang)])


def _called(one: Due, partnership: Partnership, lang: Language) -> str:
    voice = Voice.of(lang, partnership).under(one.given)
    part = voice.find(one.part)
    if isinstance(part, Commitment):
        return voice.text(part.what)
    if isinstance(part, Report):
        return voice.tongue.report(part.name)
    if isinstance(part, Repayment):
        return f"{label('repayment', lang)}: {voice.text(part.base)}"
    if isinstance(part, Body):
        name = named(part.key, voice)
        return in_language(lang, f"möte i {name}", f"meeting of {name}")
    return label(f"due-{one.kind.value}", lang)


def _about(one: Due, partnership: Partnership, lang: Language) -> Iterator[str]:
    if not isinstance(one.amount, NotApplicable):
        yield say_money(one.amount, lang, partnership)
    # Which meeting it is, the days on which it may be held tell.
    if isinstance(one.covers, Period) and one.kind is not DueKind.MEETING:
        yield said_stretch(one.covers, Voice.of(lang, partnership), whole=True)


def say_group(group: Sequence[Due], partnership: Partnership, lang: Language) -> str:
    """Return what one part asks for by one day, in a few words, with what all of it hangs on.

    Args:
        group: What it asks for, perhaps under different conditions; at least one thing.
        partnership: Whose it is.
        lang: The language.
    """
    said = list(dict.fromkeys(say_what(one, partnership, lang) for one in group))
    what = said[0] if len(said) == 1 else _called(group[0], partnership, lang)
    # Of what is there several times under the same conditions, there are as many.
    number = max(Counter((one.given, one.window, one.covers) for one in group).values())
    what = say_times(what, number, lang)
    if not all(one.given for one in group):
        return what
    kinds = [kind for kind in GivenKind if any(kind is g.kind for one in group for g in one.given)]
    return f"{what} ({', '.join(label(f'given-{kind.value}', lang) for kind in kinds)})"
