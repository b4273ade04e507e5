"""The questions there are, in one table: documentation, command and tests go by it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, TypeVar

from iopmodel.answers.answer import Answer
from iopmodel.answers.breach import BreachReason
from iopmodel.answers.chairs import READS as CHAIR_READS
from iopmodel.answers.chairs import ChairReason, chairs
from iopmodel.answers.deciding import READS as VOTE_READS
from iopmodel.answers.deciding import DecidingReason, deciding
from iopmodel.answers.entry import EntryKind
from iopmodel.answers.evaluating import (
    acts,
    alone,
    dues,
    ladders,
    notices,
    of_each,
    overs,
    routes,
    term_periods,
    terms_of,
)
from iopmodel.answers.expiry import ExpiryReason, expiry
from iopmodel.answers.inaction import InactionReason, inaction
from iopmodel.answers.limit import LimitReason, limit
from iopmodel.answers.money import money
from iopmodel.answers.notice import NoticeReason
from iopmodel.answers.over import OverReason
from iopmodel.answers.periods import PeriodReason
from iopmodel.answers.power import PowerReason, power
from iopmodel.answers.power import reads as power_reads
from iopmodel.answers.provisos import ProvisoReason, RepaymentReason
from iopmodel.answers.question import AskedFor, Evaluate, Question, Takes, asked_for
from iopmodel.answers.steps import RouteReason
from iopmodel.answers.tasks import DueKind
from iopmodel.answers.whatif import WhatIfReason
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.arguments import meant
from iopmodel.terms import Body, Ending, Repayment

__all__ = ["QUESTIONS", "ask"]

T = TypeVar("T")


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
    held = tuple(found.evaluate(partnership, asked_for(found, of)))
    return Answer(found.key, held, one=found.one)


def _one(key: str, reasons: type[Enum], evaluate: Evaluate) -> Question[Any]:
    """A question about the partnership as a whole, which has one value in any one case."""
    return Question(key=key, reasons=reasons, one=True, takes=Takes.NOTHING, evaluate=evaluate)


def _list(
    key: str,
    reasons: type[Enum],
    evaluate: Evaluate,
    *,
    takes: Takes = Takes.NOTHING,
) -> Question[Any]:
    """A question whose answer is a list."""
    return Question(key=key, reasons=reasons, one=False, takes=takes, evaluate=evaluate)


_ALL: Final = (
    _one("expiry", ExpiryReason, alone(expiry)),
    _one("limit", LimitReason, alone(limit)),
    _one("inaction", InactionReason, alone(inaction)),
    _list("notice", NoticeReason, notices, takes=Takes.PERIOD),
    _list("over", OverReason, overs, takes=Takes.DAY),
    _list("periods", PeriodReason, term_periods, takes=Takes.PERIOD),
    _list("what-if", WhatIfReason, acts, takes=Takes.NOTICE),
    _list("provisos", ProvisoReason, terms_of(Ending, ProvisoReason)),
    _list("breach", BreachReason, ladders),
    _list("due", DueKind, dues, takes=Takes.PERIOD),
    _list("route", RouteReason, routes),
    _list("deciding", DecidingReason, of_each(deciding, lambda _: VOTE_READS, Body)),
    _list("power", PowerReason, of_each(power, power_reads, Body)),
    _list("chairs", ChairReason, of_each(chairs, lambda _: CHAIR_READS, Body)),
    _list("money", EntryKind, money, takes=Takes.PERIOD),
    _list("repayment", RepaymentReason, terms_of(Repayment, RepaymentReason)),
)

QUESTIONS: Final[Mapping[str, Question[Any]]] = MappingProxyType(
    {question.key: question for question in _ALL}
)
"""Every question, by its key."""
