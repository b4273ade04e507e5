"""The questions there are, in one table: documentation, command and tests go by it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar

from iopmodel.answers.answer import Answer
from iopmodel.answers.breach import BreachReason
from iopmodel.answers.chairs import READS as CHAIR_READS
from iopmodel.answers.chairs import ChairReason, chairs
from iopmodel.answers.deciding import READS as VOTE_READS
from iopmodel.answers.deciding import DecidingReason, deciding
from iopmodel.answers.entries import EntryKind
from iopmodel.answers.evaluating import (
    acts,
    alone,
    clawbacks,
    dues,
    ladders,
    notices,
    of_bodies,
    overs,
    routes,
    term_periods,
    terms_of_use,
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
from iopmodel.answers.provisos import ProvisoReason
from iopmodel.answers.question import AskedFor, Question, Takes, asked_for
from iopmodel.answers.repaying import RepaymentReason
from iopmodel.answers.steps import RouteReason
from iopmodel.answers.tasks import DueKind
from iopmodel.answers.whatif import WhatIfReason
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.arguments import meant

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


_ALL: Final[tuple[Question[Any], ...]] = (
    Question(
        key="expiry", reasons=ExpiryReason, one=True, takes=Takes.NOTHING, evaluate=alone(expiry)
    ),
    Question(
        key="limit", reasons=LimitReason, one=True, takes=Takes.NOTHING, evaluate=alone(limit)
    ),
    Question(
        key="inaction",
        reasons=InactionReason,
        one=True,
        takes=Takes.NOTHING,
        evaluate=alone(inaction),
    ),
    Question(key="notice", reasons=NoticeReason, one=False, takes=Takes.PERIOD, evaluate=notices),
    Question(key="over", reasons=OverReason, one=False, takes=Takes.DAY, evaluate=overs),
    Question(
        key="periods",
        reasons=PeriodReason,
        one=False,
        takes=Takes.PERIOD,
        evaluate=term_periods,
        ranked=False,
    ),
    Question(
        key="what-if",
        reasons=WhatIfReason,
        one=False,
        takes=Takes.NOTICE,
        evaluate=acts,
        ranked=False,
    ),
    Question(
        key="provisos",
        reasons=ProvisoReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=terms_of_use,
        ranked=False,
    ),
    Question(
        key="breach",
        reasons=BreachReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=ladders,
        ranked=False,
    ),
    Question(key="due", reasons=DueKind, one=False, takes=Takes.PERIOD, evaluate=dues),
    Question(
        key="route",
        reasons=RouteReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=routes,
        ranked=False,
    ),
    Question(
        key="deciding",
        reasons=DecidingReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=of_bodies(deciding, lambda _: VOTE_READS),
        ranked=False,
    ),
    Question(
        key="power",
        reasons=PowerReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=of_bodies(power, power_reads),
        ranked=False,
    ),
    Question(
        key="chairs",
        reasons=ChairReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=of_bodies(chairs, lambda _: CHAIR_READS),
        ranked=False,
    ),
    Question(key="money", reasons=EntryKind, one=False, takes=Takes.PERIOD, evaluate=money),
    Question(
        key="repayment",
        reasons=RepaymentReason,
        one=False,
        takes=Takes.NOTHING,
        evaluate=clawbacks,
    ),
)

QUESTIONS: Final[Mapping[str, Question[Any]]] = MappingProxyType(
    {question.key: question for question in _ALL}
)
"""Every question, by its key."""
