"""How a partnership stands, by logs of 10 to 100 000 entries: it has to grow no faster than they.

Run it with `python benchmarks/status.py`. What the agreement asks for is worked out the first time
and kept, so that the first status is told apart from those after it. It is asked as of a moment, so
that corrections are made anew each time. What counts is the time of the processor, as others may
be at work beside it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import cycle, islice

from iopmodel.answers.status import status
from iopmodel.examples import load
from iopmodel.log import (
    Event,
    Log,
    MeetingHeld,
    PaymentMade,
    ReportDelivered,
    Signed,
    SpendingReported,
)
from iopmodel.log.entry import Entry
from iopmodel.money import sek
from iopmodel.parts import Ref

SIZES = (10, 100, 1_000, 10_000, 100_000)
MOST = 0.030
"""How many seconds a status by 1 000 entries may take."""
ON = date(2021, 12, 3)
AT = datetime(2021, 12, 3, 8, tzinfo=UTC)

_FIRST = date(2021, 6, 1)
_EVENTS: tuple[Callable[[], Event], ...] = (
    lambda: Signed(party=Ref("street-minds")),
    lambda: PaymentMade(of=Ref("medel"), amount=sek(100)),
    lambda: ReportDelivered(of=Ref("delredovisning")),
    lambda: MeetingHeld(body=Ref("styrgrupp")),
    lambda: SpendingReported(of=Ref("medel"), amount=sek(10)),
)


def made(number: int) -> Log:
    """Return a log of so many entries, spread over the days until the day it is asked about."""
    days = (ON - _FIRST).days
    events = islice(cycle(_EVENTS), number)
    return Log(
        Entry(
            number=place + 1,
            event=event(),
            happened=_FIRST + timedelta(place * days // number),
            recorded=AT,
            by="handläggare",
        )
        for place, event in enumerate(events)
    )


def seconds(do: Callable[[], object], times: int) -> float:
    """Return the least time that something takes."""
    found = []
    for _ in range(times):
        begin = time.process_time()
        do()
        found.append(time.process_time() - begin)
    return min(found)


def main() -> int:
    """Print what each size takes, and return whether it is too long."""
    partnership = load("enskede-arsta-vantor-2021")
    first = seconds(lambda: status(partnership, Log(), ON, AT), 1)
    print(f"{'the first, of no entries':>30}  {first * 1000:10.2f} ms")
    taken: dict[int, float] = {}
    for size in SIZES:
        log = made(size)
        again = partial(status, partnership, log, ON, AT)
        taken[size] = seconds(again, 25 if size <= 1_000 else 3)
        per = taken[size] / size * 1_000_000
        print(f"{size:>22,} entries  {taken[size] * 1000:10.2f} ms  {per:8.1f} µs each")
    linear = taken[100_000] / taken[10_000]
    print(f"ten times as many entries take {linear:.1f} times as long")
    return int(taken[1_000] > MOST or linear > 12)


if __name__ == "__main__":
    sys.exit(main())
