"""The questions there are, in one table: documentation, command and tests go by it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from functools import partial
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar, cast

import attrs

from iopmodel.answers.answer import Answer, Holding, Possible, holdings
from iopmodel.answers.asking import Reads, keys_of
from iopmodel.answers.chairs import READS as CHAIR_READS
from iopmodel.answers.chairs import ChairReason, chairs
from iopmodel.answers.deciding import READS as VOTE_READS
from iopmodel.answers.deciding import DecidingReason, deciding
from iopmodel.answers.due import Due, due
from iopmodel.answers.entries import EntryKind
from iopmodel.answers.expiry import ExpiryReason, expiry
from iopmodel.answers.inaction import InactionReason, inaction
from iopmodel.answers.limit import LimitReason, limit
from iopmodel.answers.matters import SPOKEN_OF_BY, Matter
from iopmodel.answers.money import money
from iopmodel.answers.notice import READS, LastDay, NoticeReason, notice
from iopmodel.answers.over import READS as OVER_READS
from iopmodel.answers.over import Over, OverReason, over
from iopmodel.answers.power import PowerReason, power
from iopmodel.answers.power import reads as power_reads
from iopmodel.answers.repaying import READS as REPAYMENT_READS
from iopmodel.answers.repaying import Clawback, RepaymentReason, repayments
from iopmodel.answers.route import MISSING_READS, missing, route
from iopmodel.answers.route import READS as ROUTE_READS
from iopmodel.answers.steps import Route, RouteReason
from iopmodel.answers.tasks import DueKind
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.shifting import plain
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.arguments import meant
from iopmodel.terms import Body, Ending, Repayment, Term

__all__ = ["QUESTIONS", "Question", "Takes", "ask"]

T = TypeVar("T")


class Takes(Enum):
    """What a question is asked for."""

    NOTHING = "nothing"
    """It is asked of the partnership as such."""
    PERIOD = "period"
    """A window of time."""
    DAY = "day"
    """A day on which something is done."""


@attrs.frozen(kw_only=True)
class Question(Generic[T]):
    """A question that can be asked of any partnership.

    Attributes:
        key: What it is called.
        reasons: The ways in which it, or each thing in its list, can come out.
        one: Whether it has one value in any one case, or is a list.
        takes: What it is asked for.
        evaluate: What answers it.
        ranked: Whether what is to be clarified first goes by its answers, too. Not for what is
            told of each of many voters: so many answers would outweigh all others.
    """

    key: str
    reasons: type[Enum]
    one: bool
    takes: Takes
    evaluate: Callable[[Partnership, Any], Iterable[Holding[T]]]
    ranked: bool = True

    def of(self, window: Period) -> Period | date | None:
        """Return what to ask it for, of a window of time: nothing, the window, or its first day."""
        return {Takes.NOTHING: None, Takes.PERIOD: window, Takes.DAY: window.first}[self.takes]


def ask(
    question: Question[T] | str, partnership: Partnership, of: Period | date | None = None
) -> Answer[Any]:
    r"""Return the answer to a question, under every reading that matters to it.

    Args:
        question: The question, or its key.
        partnership: Of which it is asked.
        of: The window of time, or the day, where the question is asked for one.

    Raises:
        Invalid: There is no such question, the window or the day is missing or too many, a window
            is without an end, or what is handed in is of another class.

    Examples:
        >>> from iopmodel.examples import load
        >>> answer = ask("expiry", load("enskede-arsta-vantor-2021"))
        >>> print(*answer.holdings, sep="\n")
        initial: 2022-05-31 if ends-by:2022-05-31
        not-said: Unstated if lasts-beyond:2022-05-31
    """
    found = QUESTIONS.get(question) if isinstance(question, str) else question
    if not isinstance(found, Question):
        raise Invalid.value(question, f"a question ({', '.join(QUESTIONS)})", "expiry")
    meant(partnership, Partnership, "a partnership")
    held = tuple(found.evaluate(partnership, _asked_for(found, of)))
    return Answer(found.key, held, one=found.one)


def _asked_for(question: Question[Any], of: Any) -> Period | date | None:
    """Return what a question is asked for, if it is of the kind that it takes."""
    key = question.key
    if question.takes is Takes.DAY:
        meant(of, date, "a day", path=key)
        return plain(of)
    if question.takes is Takes.PERIOD:
        meant(of, Period, "a period", path=key)
        if of.last is OPEN_END:
            raise Invalid.value(str(of), "a period with an end", "2021-06-01/P1Y", path=key)
        return cast("Period", of)
    if of is not None:
        expected = "no period, as it is asked for none"
        raise Invalid.value(of, expected, f'ask("{key}", p)', path=key)
    return None


def _alone(
    question: Callable[[Parts], Iterable[Possible[T]]],
) -> Callable[[Partnership, None], Iterable[Holding[T]]]:
    def evaluate(partnership: Partnership, _: None) -> Iterable[Holding[T]]:
        return holdings(partnership, question)

    return evaluate


def _notice(partnership: Partnership, within: Period) -> Iterable[Holding[LastDay]]:
    found = [
        holding
        for key in keys_of(partnership, Ending, Term)
        for holding in holdings(partnership, partial(notice, key=key, within=within), READS)
    ]
    return sorted(found, key=lambda holding: (holding.value.about.first, holding.value.part))


def _over(partnership: Partnership, on: date) -> Iterable[Holding[Over]]:
    # A notice belongs to the terms in force on its day.
    terms = partnership.on(on)
    return [
        holding
        for key in keys_of(terms, Ending, Term)
        for holding in holdings(terms, partial(over, key=key, on=on), OVER_READS)
    ]


def _due(partnership: Partnership, within: Period) -> Iterable[Holding[Due]]:
    for one in due(partnership, within):
        yield Holding(one, one.given, one.clauses)


def _route(partnership: Partnership, _: None) -> Iterable[Holding[Route]]:
    touched = {
        key
        for point in partnership.open_points
        for reading in point.readings
        for key in reading.change.touched
    }
    for key in keys_of(partnership, *SPOKEN_OF_BY):
        part = partnership.find(key)
        if part is None or key in touched:
            yield from holdings(partnership, partial(route, key=key), ROUTE_READS)
        else:
            # It looks at that part alone, and no reading changes it.
            for possible in route(partnership, key):
                yield Holding(possible.value, possible.given, tuple(dict.fromkeys(part.cites)))
    for matter in Matter:
        yield from holdings(partnership, partial(missing, matter=matter), MISSING_READS)


def _of_bodies(
    question: Callable[..., Iterable[Possible[T]]], reads: Callable[[Partnership], Reads]
) -> Callable[[Partnership, None], Iterable[Holding[T]]]:
    def evaluate(partnership: Partnership, _: None) -> Iterable[Holding[T]]:
        looked_at = reads(partnership)
        for key in keys_of(partnership, Body):
            yield from holdings(partnership, partial(question, key=key), looked_at)

    return evaluate


def _repayment(partnership: Partnership, _: None) -> Iterable[Holding[Clawback]]:
    return [
        holding
        for key in keys_of(partnership, Repayment)
        for holding in holdings(partnership, partial(repayments, key=key), REPAYMENT_READS)
    ]


_ALL: Final[tuple[Question[Any], ...]] = (
    Question(
        key="expiry", reasons=ExpiryReason, one=True, takes=Takes.NOTHING, evaluate=_alone(expiry)
    ),
    Question(
        key="limit", reasons=LimitReason, one=True, takes=Takes.NOTHING, evaluate=_alone(limit)
    ),
    Question(
        key="inaction",
        reasons=InactionReason,
        one=True,
        takes=Takes.NOTHING,
        evaluate=_alone(inaction),
    ),
    Question(key="notice", reasons=NoticeReason, one=False, takes=Takes.PERIOD, evaluate=_notice),
    Question(key="over", reasons=OverReason, one=False, takes=Takes.DAY, evaluate=_over),
    Question(key="due", reasons=DueKind, one=False, takes=Takes.PERIOD, evaluate=_due),
    Question(
        key="route",
        reasons=RouteReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=_route,
        ranked=False,
    ),
    Question(
        key="deciding",
        reasons=DecidingReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=_of_bodies(deciding, lambda _: VOTE_READS),
        ranked=False,
    ),
    Question(
        key="power",
        reasons=PowerReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=_of_bodies(power, power_reads),
        ranked=False,
    ),
    Question(
        key="chairs",
        reasons=ChairReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=_of_bodies(chairs, lambda _: CHAIR_READS),
        ranked=False,
    ),
    Question(key="money", reasons=EntryKind, one=False, takes=Takes.PERIOD, evaluate=money),
    Question(
        key="repayment",
        reasons=RepaymentReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=_repayment,
    ),
)

QUESTIONS: Final[Mapping[str, Question[Any]]] = MappingProxyType(
    {question.key: question for question in _ALL}
)
"""Every question, by its key."""
