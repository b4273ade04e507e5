"""The agreement of Enskede-Årsta-Vantör, and the ways in which the tests here ask about it.

The questions are those of someone who had read the agreement, with the reader's answers. Each
docstring of a test is a question; the number in its name is that of the reader's list. Where the
reader said that the words allow several answers, the library has to give them, and no other.
"""

from __future__ import annotations

from datetime import date

from iopmodel.answers import Due, Given, due
from iopmodel.dates import Period
from iopmodel.examples import load
from iopmodel.money import Money
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Jointly, Party, Term

agreement = load("enskede-arsta-vantor-2021")
(TERM,) = agreement.all(Term)
DISTRICT, STREET_MINDS = "stadsdelsforvaltningen", "street-minds"
BOTH = agreement.all(Party)
TOGETHER, STEERING = Jointly(BOTH), Ref[Actor]("styrgrupp")
LATER = Given.lasts_beyond(date(2022, 5, 31))
EVER = Period.parse("2021-01-01/2023-12-31")


def rows(part: str, within: Period = EVER) -> list[Due]:
    return [row for row in due(agreement, within) if row.part == part]


def payments(within: Period) -> list[Money]:
    found = (row.amount for row in due(agreement, within) if row.part == "utbetalning")
    return [amount for amount in found if isinstance(amount, Money)]


def open_point(key: str) -> set[str]:
    """The parts that an open point is about."""
    (found,) = (point for point in agreement.open_points if point.key == key)
    return set(found.about)


def each_way(point: str) -> dict[str, Partnership]:
    """The agreement under each reading of an open point."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    return {reading.key: agreement.under({point: reading.key}) for reading in found.readings}
