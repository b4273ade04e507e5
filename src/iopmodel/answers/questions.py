"""The questions there are, in one table: documentation, command and tests go by it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import partial
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar

import attrs

from iopmodel.answers.answer import Answer, Holding, Possible, holdings
from iopmodel.answers.asking import keys_of
from iopmodel.answers.due import Due, due
from iopmodel.answers.expiry import ExpiryReason, expiry
from iopmodel.answers.inaction import InactionReason, inaction
from iopmodel.answers.limit import LimitReason, limit
from iopmodel.answers.notice import READS, LastDay, NoticeReason, notice
from iopmodel.answers.tasks import DueKind
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.arguments import meant
from iopmodel.terms import Ending, Term

__all__ = ["QUESTIONS", "Question", "ask"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Question(Generic[T]):
    """A question that can be asked of any partnership.

    Attributes:
        key: What it is called.
        reasons: The ways in which it, or each thing in its list, can come out.
        one: Whether it has one value in any one case, or is a list.
        windowed: Whether it is asked for a window of time.
        evaluate: What answers it.
    """

    key: str
    reasons: type[Enum]
    one: bool
    windowed: bool
    evaluate: Callable[[Partnership, Period], Iterable[Holding[T]]]


def ask(
    question: Question[T] | str, partnership: Partnership, within: Period | None = None
) -> Answer[Any]:
    r"""Return the answer to a question, under every reading that matters to it.

    Args:
        question: The question, or its key.
        partnership: Of which it is asked.
        within: The window of time, where the question is asked for one.

    Raises:
        Invalid: There is no such question, a window is missing, too many, or without an end, or
            what is handed in is of another class.

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
    if found.windowed != (within is not None):
        expected = "a period" if found.windowed else "no period, as it is asked for none"
        example = 'Period.parse("2021-06-01/P1Y")' if found.windowed else f'ask("{found.key}", p)'
        raise Invalid.value(within, expected, example, path=found.key)
    if within is not None:
        meant(within, Period, "a period", path=found.key)
    if within is not None and within.last is OPEN_END:
        example = "2021-06-01/P1Y"
        raise Invalid.value(str(within), "a period with an end", example, path=found.key)
    held = tuple(found.evaluate(partnership, within or _ANY))
    return Answer(found.key, held, one=found.one)


def _alone(
    question: Callable[[Parts], Iterable[Possible[T]]],
) -> Callable[[Partnership, Period], Iterable[Holding[T]]]:
    def evaluate(partnership: Partnership, _: Period) -> Iterable[Holding[T]]:
        return holdings(partnership, question)

    return evaluate


def _notice(partnership: Partnership, within: Period) -> Iterable[Holding[LastDay]]:
    found = [
        holding
        for key in keys_of(partnership, Ending, Term)
        for holding in holdings(partnership, partial(notice, key=key, within=within), READS)
    ]
    return sorted(found, key=lambda holding: (holding.value.about.first, holding.value.part))


def _due(partnership: Partnership, within: Period) -> Iterable[Holding[Due]]:
    for one in due(partnership, within):
        yield Holding(one, one.given, one.clauses)


_ANY: Final = Period.parse("0001-01-01/..")

_ALL: Final[tuple[Question[Any], ...]] = (
    Question(key="expiry", reasons=ExpiryReason, one=True, windowed=False, evaluate=_alone(expiry)),
    Question(key="limit", reasons=LimitReason, one=True, windowed=False, evaluate=_alone(limit)),
    Question(
        key="inaction", reasons=InactionReason, one=True, windowed=False, evaluate=_alone(inaction)
    ),
    Question(key="notice", reasons=NoticeReason, one=False, windowed=True, evaluate=_notice),
    Question(key="due", reasons=DueKind, one=False, windowed=True, evaluate=_due),
)

QUESTIONS: Final[Mapping[str, Question[Any]]] = MappingProxyType(
    {question.key: question for question in _ALL}
)
"""Every question, by its key."""
