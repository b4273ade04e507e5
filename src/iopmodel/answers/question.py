"""What a question is: what it is asked for, and what answers it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from typing import Any, Generic, TypeVar, cast

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.whatif import Notice
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.shifting import plain
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.arguments import meant

__all__ = ["AskedFor", "Evaluate", "Question", "Takes", "asked_for"]

T = TypeVar("T")


class Takes(Enum):
    """What a question is asked for."""

    NOTHING = "nothing"
    """It is asked of the partnership as such."""
    PERIOD = "period"
    """A window of time."""
    DAY = "day"
    """A day on which something is done."""
    NOTICE = "notice"
    """An act by which someone would end something."""


Evaluate = Callable[[Partnership, Any], Iterable[Holding[Any]]]
"""What answers a question, of a partnership and what it is asked for."""

AskedFor = Period | date | Notice | None
"""What a question can be asked for."""


@attrs.frozen(kw_only=True)
class Question(Generic[T]):
    """A question that can be asked of any partnership.

    Attributes:
        key: What it is called.
        reasons: The ways in which it, or each thing in its list, can come out.
        one: Whether it has one value in any one case, or is a list.
        takes: What it is asked for.
        evaluate: What answers it.
    """

    key: str
    reasons: type[Enum]
    one: bool
    takes: Takes
    evaluate: Callable[[Partnership, Any], Iterable[Holding[T]]]

    def of(self, window: Period) -> AskedFor:
        """Return what to ask it for, of a window of time.

        That is nothing, the window, its first day, or an act by anyone on its first day.
        """
        made: dict[Takes, AskedFor] = {
            Takes.NOTHING: None,
            Takes.PERIOD: window,
            Takes.DAY: window.first,
            Takes.NOTICE: Notice(on=window.first),
        }
        return made[self.takes]


def asked_for(question: Question[Any], of: Any) -> AskedFor:
    """Return what a question is asked for, if it is of the kind that it takes."""
    key = question.key
    if question.takes is Takes.DAY:
        meant(of, date, "a day", path=key)
        return plain(of)
    if question.takes is Takes.NOTICE:
        meant(of, Notice, "a notice", path=key)
        return cast("Notice", of)
    if question.takes is Takes.PERIOD:
        meant(of, Period, "a period", path=key)
        if of.last is OPEN_END:
            raise Invalid.value(str(of), "a period with an end", "2021-06-01/P1Y", path=key)
        return cast("Period", of)
    if of is not None:
        expected = "no period, as it is asked for none"
        raise Invalid.value(of, expected, f'ask("{key}", p)', path=key)
    return None
