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
from iopmodel.answers.asking import keys_of
from iopmodel.answers.breach import LADDERS, BreachReason, BreachStep, breach
from iopmodel.answers.due import Due, due
from iopmodel.answers.expiry import ExpiryReason, expiry
from iopmodel.answers.inaction import InactionReason, inaction
from iopmodel.answers.limit import LimitReason, limit
from iopmodel.answers.notice import READS, LastDay, NoticeReason, notice
from iopmodel.answers.over import READS as OVER_READS
from iopmodel.answers.over import Over, OverReason, over
from iopmodel.answers.periods import READS as PERIODS_READS
from iopmodel.answers.periods import PeriodReason, TermPeriod, periods
from iopmodel.answers.provisos import PROVIDED, Proviso, ProvisoReason, provisos
from iopmodel.answers.tasks import DueKind
from iopmodel.answers.whatif import Notice, WhatIf, WhatIfReason, reads, what_if
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.shifting import plain
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.arguments import meant
from iopmodel.partnership.fitting import near
from iopmodel.terms import Actor, Ending, Term

__all__ = ["QUESTIONS", "AskedFor", "Question", "Takes", "ask"]

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
        again: Whether it tells more of what others ask, so that what it hangs on is not counted
            once more among what to clarify.
    """

    key: str
    reasons: type[Enum]
    one: bool
    takes: Takes
    evaluate: Callable[[Partnership, Any], Iterable[Holding[T]]]
    again: bool = False

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


def ask(question: Question[T] | str, partnership: Partnership, of: AskedFor = None) -> Answer[Any]:
    r"""Return the answer to a question, under every reading that matters to it.

    Args:
        question: The question, or its key.
        partnership: Of which it is asked.
        of: The window of time, the day or the notice, where the question is asked for one.

    Raises:
        Invalid: There is no such question, what it is asked for is missing or too many, a window
            is without an end, a notice is by someone the agreement does not know, or what is
            handed in is of another class.

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


def _asked_for(question: Question[Any], of: Any) -> AskedFor:
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


def _periods(partnership: Partnership, within: Period) -> Iterable[Holding[TermPeriod]]:
    return [
        holding
        for key in keys_of(partnership, Term)
        for holding in holdings(
            partnership, partial(periods, key=key, within=within), PERIODS_READS
        )
    ]


def _what_if(partnership: Partnership, act: Notice) -> Iterable[Holding[WhatIf]]:
    terms = partnership.on(act.on)
    if not isinstance(act.by, NotGiven) and act.by not in keys_of(terms, Actor):
        actors = near(act.by, keys_of(terms, Actor))
        raise Invalid.value(act.by, "the key of a party, or of another actor", actors, path="by")
    return [
        holding
        for key in keys_of(terms, Ending, Term)
        for holding in holdings(terms, partial(what_if, key=key, notice=act), reads(act))
    ]


def _provisos(partnership: Partnership, _: None) -> Iterable[Holding[Proviso]]:
    # Each by itself, so that what is open about one does not multiply what is open about another.
    return [
        holding
        for key in keys_of(partnership, Ending)
        for reason, field in PROVIDED.items()
        for holding in holdings(
            partnership, partial(provisos, key=key, reason=reason), {Ending: (field,)}
        )
    ]


def _breach(partnership: Partnership, _: None) -> Iterable[Holding[BreachStep]]:
    return [
        holding
        for kind, (_steps, fields) in LADDERS.items()
        for key in keys_of(partnership, kind)
        for holding in holdings(partnership, partial(breach, key=key), fields)
    ]


def _due(partnership: Partnership, within: Period) -> Iterable[Holding[Due]]:
    for one in due(partnership, within):
        yield Holding(one, one.given, one.clauses)


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
    Question(
        key="periods",
        reasons=PeriodReason,
        one=False,
        takes=Takes.PERIOD,
        evaluate=_periods,
        again=True,
    ),
    Question(
        key="what-if",
        reasons=WhatIfReason,
        one=False,
        takes=Takes.NOTICE,
        evaluate=_what_if,
        again=True,
    ),
    Question(
        key="provisos",
        reasons=ProvisoReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=_provisos,
        again=True,
    ),
    Question(
        key="breach",
        reasons=BreachReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=_breach,
        again=True,
    ),
    Question(key="due", reasons=DueKind, one=False, takes=Takes.PERIOD, evaluate=_due),
)

QUESTIONS: Final[Mapping[str, Question[Any]]] = MappingProxyType(
    {question.key: question for question in _ALL}
)
"""Every question, by its key."""
