"""What several rules ask of parts: the term, its day of decision, who is meant, what is named."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any, TypeVar

import attrs

from iopmodel.dates.expansion import Occurrence, needs_event, occurrences
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.recurrence import RECURRENCES, Recurrence, YearlyOn
from iopmodel.dates.span import Span
from iopmodel.errors import OutOfCalendar
from iopmodel.notgiven import NoClause, NotGiven, OpenWording, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Afterwards,
    AgreedExtension,
    AnyOf,
    Associate,
    AutomaticExtension,
    Body,
    Capacity,
    Commitment,
    EachOf,
    IfContinued,
    Jointly,
    Office,
    OnWorkingDay,
    Party,
    Report,
    Term,
    Timing,
    Unit,
    While,
    Who,
)

__all__ = [
    "actors_of",
    "days_of",
    "decision_day",
    "first_time",
    "is_unsaid",
    "last_of",
    "named_in",
    "only",
    "outsider_of",
    "parties_of",
    "party_of",
    "recurrence_of",
    "the_term",
    "timed",
]

T = TypeVar("T")


def the_term(parts: Parts) -> Term | None:
    """Return the term, if there is one."""
    return next(iter(parts.all(Term)), None)


def decision_day(term: Term) -> YearlyOn | NotGiven | None:
    """Return the yearly day by which it is decided whether a term goes on.

    It is that of notice against the next extension, or of the agreement on it; nothing where the
    term is extended in some other way, or not at all.
    """
    extension = term.extension
    if isinstance(extension, AutomaticExtension):
        return extension.notice_by
    return extension.agree_by if isinstance(extension, AgreedExtension) else None


def days_of(yearly: YearlyOn, within: Period) -> Iterator[date]:
    """Yield the days in a period on which a yearly day falls.

    Examples:
        >>> list(days_of(YearlyOn(12, 31), Period.parse("2024-01-01/P1Y")))
        [datetime.date(2024, 12, 31)]
    """
    return (time.window.first for time in occurrences(yearly, within))


def recurrence_of(timing: Timing) -> Recurrence | None:
    """Return the recurrence in a timing, whatever it hangs on; nothing where there is none.

    Examples:
        >>> recurrence_of(IfContinued(YearlyOn(2, 1)))
        YearlyOn(month=2, day=1, rounding=<Rounding.REFUSE: 'refuse'>)
    """
    if isinstance(timing, RECURRENCES):
        return timing
    return (
        timing.rule if isinstance(timing, (Afterwards, IfContinued, OnWorkingDay, While)) else None
    )


def last_of(first: date, span: Span) -> End:
    """Return the last day of the time of a length from a day; none where the calendar has none.

    Examples:
        >>> [str(last_of(date(2024, 1, 1), Span.of(years=years))) for years in (1, 9000)]
        ['2024-12-31', '..']
    """
    try:
        return Period.starting(first, span).last
    except OutOfCalendar:
        return OPEN_END


def timed(parts: Parts) -> Iterator[tuple[Part, str, Timing]]:
    """Yield what is to happen some time: the part, and the field that says when, and when.

    These are commitments, reports, meetings and enrolments; payments are another matter.
    """
    yield from ((one, "timing", one.timing) for one in parts.all(Commitment))
    yield from ((one, "timing", one.timing) for one in parts.all(Report))
    yield from ((one, "meets", one.meets) for one in parts.all(Body))
    yield from ((one, "enrolment", one.enrolment) for one in parts.all(Capacity))


def first_time(rule: Recurrence, term: Period) -> Occurrence | None:
    """Return the first time that a rule asks for on a term; none where it hangs on an event."""
    return None if needs_event(rule) else next(occurrences(rule, term), None)


def actors_of(who: Who) -> tuple[str, ...]:
    """Return the keys of those who are meant; none where that is not given.

    Examples:
        >>> actors_of(EachOf([Ref("a"), Ref("b")])), actors_of(Ref("a"))
        (('a', 'b'), ('a',))
    """
    if isinstance(who, NotGiven):
        return ()
    return who.actors if isinstance(who, (EachOf, Jointly, AnyOf)) else (who,)


def party_of(actor: str, parts: Parts) -> Party | None:
    """Return the party for which an actor stands: itself, or that of which it is a unit or office.

    An associate stands for itself, also where it works with a party; so does a body.
    """
    part = _stands_for(actor, parts)
    return part if isinstance(part, Party) else None


def outsider_of(actor: str, parts: Parts) -> Associate | None:
    """Return the associate for which an actor stands, which is no party; nothing for all others."""
    part = _stands_for(actor, parts)
    return part if isinstance(part, Associate) else None


def _stands_for(actor: str, parts: Parts) -> Part | None:
    part = parts.find(actor)
    # Units may be parts of one another in a circle.
    seen = set[str]()
    while isinstance(part, (Unit, Office)) and part.key not in seen:
        seen.add(part.key)
        part = parts.find(part.of)
    return part


def is_unsaid(value: object) -> bool:
    """Return whether the text leaves something out, or has only words for it that settle nothing.

    What is to be decided, or stands in an appendix, is said; so is that there is none.

    Examples:
        >>> from iopmodel.notgiven import Excluded, OpenWording, Unstated
        >>> [is_unsaid(value) for value in (Unstated(), OpenWording("snarast"), Excluded(), 3)]
        [True, True, False, False]
    """
    return isinstance(value, (Unstated, NoClause, OpenWording))


def parties_of(who: Who, parts: Parts) -> set[str]:
    """Return the keys of the parties that are meant, in their own name or in that of a unit."""
    found = (party_of(actor, parts) for actor in actors_of(who))
    return {party.key for party in found if party is not None}


def named_in(value: Any) -> set[str]:
    """Return the keys of the parts to which a value refers, at any depth.

    Examples:
        >>> from iopmodel.terms import Unit
        >>> named_in(Unit(key="enheten", name="enheten", of=Ref("staden")))
        {'staden'}
    """
    found = set[str]()
    ahead = [value]
    while ahead:
        one = ahead.pop()
        if isinstance(one, Ref):
            found.add(str(one))
        elif isinstance(one, tuple):
            ahead.extend(one)
        else:
            ahead.extend(getattr(one, name) for name in _names_of(one.__class__))
    return found


@cache
def _names_of(kind: Any) -> tuple[str, ...]:
    """Return the names of the fields in which a value may refer to something."""
    # Texts are many, and refer to nothing.
    if not attrs.has(kind) or kind is Text:
        return ()
    return tuple(field.name for field in attrs.fields(kind) if field.name not in {"key", "cites"})


def naming(keys: Collection[str], parts: Iterable[Part]) -> dict[str, list[tuple[Part, list[str]]]]:
    """Return for each of some keys the parts that refer to it, and in which of their fields.

    Examples:
        >>> from iopmodel.terms import Unit
        >>> unit = Unit(key="enheten", name="enheten", of=Ref("staden"))
        >>> [(part.key, fields) for part, fields in naming({"staden"}, [unit])["staden"]]
        [('enheten', ['of'])]
    """
    found: dict[str, list[tuple[Part, list[str]]]] = {key: [] for key in keys}
    for part in parts:
        kind: Any = type(part)
        of_part: dict[str, list[str]] = {}
        for name in _names_of(kind):
            for key in sorted(found.keys() & named_in(getattr(part, name))):
                of_part.setdefault(key, []).append(name)
        for key, names in of_part.items():
            found[key].append((part, names))
    return found


def only(items: Iterable[T]) -> T | None:
    """Return the item where all are the same, and nothing where they differ or there is none.

    Examples:
        >>> only(["SEK", "SEK"]), only(["SEK", "EUR"])
        ('SEK', None)
    """
    different = set(items)
    return different.pop() if len(different) == 1 else None
