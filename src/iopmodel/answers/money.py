"""What money is promised, paid out and at risk, each with what it hangs on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from iopmodel.answers.answer import Holding, holdings
from iopmodel.answers.asking import keys_of
from iopmodel.answers.entries import READS, SPEAKING, entries
from iopmodel.answers.entry import Entry, EntryKind
from iopmodel.answers.inforce import in_force
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.notgiven import NotApplicable, NotGiven
from iopmodel.partnership.aggregate import Partnership

__all__ = ["money"]


def money(partnership: Partnership, within: Period) -> Iterator[Holding[Entry]]:
    """Yield what an agreement says of money: all that is paid by a day in a period, and the rest.

    A payment belongs to the period in which the last day of its window lies, so that the payments
    of the years of a period are those of the period. What has no day belongs to every period.
    A payment goes by the terms in force on the first day of its window; what has no day, by those
    in force on the first day of the period.

    Args:
        partnership: Whose money it is.
        within: The period, which must have an end.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> for one in money(partnership, Period.parse("2021-01-01/2021-12-31")):
        ...     if one.value.kind is EntryKind.INSTALMENT:
        ...         print(one.value.key, one.value.amount, one.value.day)
        utbetalning/1 100000.00 SEK 2021-06-30
    """
    found: list[Holding[Entry]] = []
    for days, terms in in_force(partnership, within.last):
        # What begins before the period and is paid within it is so on its first day.
        seen = Period(within.first, max(within.first, min(within.last, days.last)))
        for key in keys_of(terms, *SPEAKING):
            question = partial(entries, key=key, within=seen)
            for holding in holdings(terms, question, READS):
                window = holding.value.window
                begins = window.first if isinstance(window, Period) else within.first
                if begins in days and _belongs(window, within):
                    found.append(holding)
    yield from sorted(found, key=_place)


def _belongs(window: Period | NotGiven | NotApplicable, within: Period) -> bool:
    return not isinstance(window, Period) or window.last is OPEN_END or window.last in within


def _place(holding: Holding[Entry]) -> tuple[Any, ...]:
    entry = holding.value
    day = entry.day if isinstance(entry.day, date) else date.max
    return entry.of or "~", list(EntryKind).index(entry.kind), day, entry.key, holding.given
