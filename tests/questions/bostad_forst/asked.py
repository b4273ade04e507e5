"""The agreement *Bostad först*, and the ways in which the tests of this folder ask about it.

The questions are those of someone who had read the agreement, with the reader's answers. Each
docstring of a test is a question; the number in its name is that of the reader's list. Where the
reader said that the words allow several answers, the library has to give them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from iopmodel.answers import Due, LastDay, ask, due
from iopmodel.dates import Period, Span
from iopmodel.examples import load
from iopmodel.terms import Ending, Party, Precedence, Prevails, Term

agreement = load("bostad-forst-2023")
(TERM,) = agreement.all(Term)
ADMINISTRATION, STREET_MINDS = "socialforvaltningen", "street-minds"
STEERING, COORDINATION = "styrgrupp", "samverkansgrupp"
BOTH = agreement.all(Party)
WHOLE = Period.parse("2023-07-01/2026-06-30")
EVER = Period.parse("2023-01-01/2027-12-31")
LAST = date(2026, 6, 30)
FOUR_MONTHS = Span.of(months=4)


def rows(part: str, within: Period = EVER) -> list[Due]:
    return [row for row in due(agreement, within) if row.part == part]


def open_point(key: str) -> set[str]:
    """The parts that an open point is about."""
    (found,) = (point for point in agreement.open_points if point.key == key)
    return set(found.about)


def under(point: str, part: str, field: str) -> dict[str, Any]:
    """What a field of a part is, under each reading of an open point."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    return {
        reading.key: getattr(agreement.under({point: reading.key}).find(part), field)
        for reading in found.readings
    }


def prevails(point: str) -> dict[str, list[tuple[Prevails, tuple[str, ...]]]]:
    """What prevails over what, under each reading of an open point; the text itself says none."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    return {
        reading.key: [
            (one.by, one.between)
            for one in agreement.under({point: reading.key}).all(Precedence)
            if isinstance(one.by, Prevails)
        ]
        for reading in found.readings
    }


def ending(key: str) -> Ending:
    return agreement[Ending, key]


def last_days(part: str, **readings: str) -> Iterator[LastDay]:
    """The last days to give notice, under some readings; each once."""
    chosen = {key.replace("_", "-"): reading for key, reading in readings.items()}
    found = ask("notice", agreement.under(chosen), WHOLE)
    kept = (holding.value for holding in found.holdings if holding.value.part == part)
    return iter(dict.fromkeys(kept))
