"""The agreement on *EU citizens*, and the ways in which the tests of this folder ask about it.

The questions are those of someone who had read the agreement, with the reader's answers. Each
docstring of a test is a question; the number in its name is that of the reader's list. Where the
reader said that the words allow several answers, the library has to give them. Comments say where
the reader overlooked an answer that the words allow.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from iopmodel.answers import Due, due
from iopmodel.dates import Period, Span, Weekday
from iopmodel.examples import load
from iopmodel.partnership import Partnership
from iopmodel.partnership.changes import removes
from iopmodel.parts import Part
from iopmodel.terms import Capacity, Party, Sector, Term

agreement = load("eu-medborgare-2019")
(TERM,) = agreement.all(Term)
ADMINISTRATION, COMMITTEE, HEAD = "socialforvaltningen", "socialnamnden", "forvaltningschef"
STEERING, COORDINATION = "styrgrupp", "samverkansgrupp"
PARTIES = agreement.all(Party)
ASSOCIATIONS = [party for party in PARTIES if party.sector is Sector.CIVIL_SOCIETY]
ENDS = [date(2020, 4, 30), date(2021, 4, 30), date(2022, 4, 30)]
LONGEST = Period(date(2019, 5, 1), ENDS[-1])
THREE_MONTHS, NINETY_DAYS = Span.of(months=3), Span.of(days=90)


@cache
def every() -> tuple[Due, ...]:
    """All that is due, but for the enrolment each morning."""
    places = agreement[Capacity, "nattplatser"]
    return tuple(due(agreement.changed(removes(places)), Period.parse("2018-01-01/2023-12-31")))


def rows(part: str, end: date = ENDS[0], **choices: str) -> list[Due]:
    """What a part asks for if the partnership ends on a day, as read by default or as chosen."""
    held = {point.key: point.held.key for point in agreement.open_points if point.held}
    chosen = held | {point.replace("_", "-"): reading for point, reading in choices.items()}
    return [
        row
        for row in every()
        if row.part == part
        and all(one.allows(end) for one in row.given)
        and all(chosen[one.subject] == one.choice for one in row.depends_on)
    ]


def end_of(period: Period) -> date:
    assert isinstance(period.last, date)
    return period.last


def last_days(part: str, end: date = ENDS[0], **choices: str) -> list[str]:
    return [end_of(row.window).isoformat() for row in rows(part, end, **choices)]


def under(point: str) -> dict[str, Partnership]:
    """The partnership under each reading of an open point."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    return {reading.key: agreement.under({point: reading.key}) for reading in found.readings}


def open_point(key: str) -> set[str]:
    """The parts that an open point is about."""
    (found,) = (point for point in agreement.open_points if point.key == key)
    return set(found.about)


def keys(parts: Iterable[Part]) -> set[str]:
    return {part.key for part in parts}


def weekday(day: date) -> str:
    return Weekday.of(day).value
