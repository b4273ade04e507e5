"""What the tests of a status share: logs from days and events, and partnerships to live them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from iopmodel.answers import Answer
from iopmodel.answers.status import Status, status
from iopmodel.dates import Counting, Span
from iopmodel.log import Event, Log, Signed
from iopmodel.log.entry import Entry
from iopmodel.notgiven import NotApplicable, NotGiven
from iopmodel.partnership import Partnership
from iopmodel.terms import CountedFrom, Ending, EndingKind, Ends, Jointly, TakesEffect
from tests.answers.examples import CITY, CLUB

BOTH = Jointly([CITY, CLUB])
AT = datetime(2030, 1, 1, 8, tzinfo=UTC)
NOTICE = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=CLUB,
    ends=Ends.WHOLE,
    notice=Span.of(months=3),
    counting=Counting.AFTER_EVENT,
    counted_from=CountedFrom.DISPATCH,
    takes_effect=TakesEffect.ANY_DAY,
)
"""The club may end the whole by notice of three months, counted from the day after it is sent."""
SIGNED = [("2020-01-01", Signed(party=CITY)), ("2020-01-01", Signed(party=CLUB))]


def logged(*told: tuple[str, Event]) -> Log:
    """A log of events on days, all recorded at once."""
    return Log(
        Entry(
            number=number,
            event=event,
            happened=date.fromisoformat(day),
            recorded=AT,
            by="handläggare",
        )
        for number, (day, event) in enumerate(told, 1)
    )


def lived(
    partnership: Partnership, on: str, *told: tuple[str, Event], signed: bool = True
) -> Status:
    """The status on a day after events, the first of them numbered 3 where it was signed."""
    first = SIGNED if signed else []
    return status(partnership, logged(*first, *told), date.fromisoformat(on))


def shown(answer: Answer[Any], *fields: str) -> list[str]:
    """What an answer holds, by some fields, with its conditions behind a bar."""
    return [
        " | ".join(
            [" ".join(_said(getattr(one.value, field)) for field in fields), *map(str, one.given)]
        )
        for one in answer.holdings
    ]


def _said(value: Any) -> str:
    if isinstance(value, (NotGiven, NotApplicable)):
        return type(value).__name__
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return str(getattr(value, "value", value))


def stages(found: Status) -> list[str]:
    """The stages of a status."""
    return shown(found.stage, "stage", "reason")


def effects(found: Status, entries: Iterable[int] = ()) -> list[str]:
    """The effects of some entries, or of all but the signings."""
    wanted = set(entries)
    shown_ = shown(found.events, "entry", "part", "state", "reason", "day")
    return [
        line
        for line in shown_
        if int(line.split(" ", 1)[0]) in wanted or (not wanted and int(line.split(" ", 1)[0]) > 2)
    ]


def dues(found: Status, part: str = "") -> list[str]:
    """How it stands with what is due of a part, or of all."""
    return [
        " | ".join(
            [
                f"{one.value.key} {one.value.due.window} {one.value.state.value} "
                f"{one.value.reason.value} {','.join(map(str, one.value.entries))}".rstrip(),
                *map(str, one.given),
            ]
        )
        for one in found.duties.holdings
        if part in {"", one.value.due.part}
    ]
