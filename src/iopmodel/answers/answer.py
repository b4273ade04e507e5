"""What a question comes to: each value, the conditions under which it holds, and its clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Generic, TypeVar

import attrs

from iopmodel.answers.asking import EVERYTHING, Reads, branches
from iopmodel.answers.conditions import conditioned
from iopmodel.answers.given import Given
from iopmodel.dates.period import OPEN_END, End
from iopmodel.errors import Invalid, Problem
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Cite

__all__ = ["Answer", "Holding", "Outcome", "Possible", "Uncertain", "holdings"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", bound=Enum, covariant=True)


@attrs.frozen
class Outcome(Generic[R_co]):
    """How a question about an end comes out.

    Attributes:
        reason: In which way; words make a sentence of it.
        day: The day, that there is none, or in which way the text leaves it out.
        lacks: Where the value would stand that the text leaves out; empty where it gives the day.

    Examples:
        >>> from iopmodel.answers.limit import LimitReason
        >>> Outcome(LimitReason.UNLIMITED, OPEN_END).known
        True
    """

    reason: R_co
    day: End | NotGiven
    lacks: str = ""

    @property
    def known(self) -> bool:
        """Whether the text gives the day."""
        return not isinstance(self.day, NotGiven)

    def __str__(self) -> str:
        if isinstance(self.day, NotGiven):
            return f"{self.reason.value}: {type(self.day).__name__}"
        return f"{self.reason.value}: {'..' if self.day is OPEN_END else self.day.isoformat()}"


@attrs.frozen
class Possible(Generic[T_co]):
    """What a question comes to under one choice of readings, as far as that depends on the days.

    Attributes:
        value: What it comes to.
        given: The conditions, other than readings, under which it does.
    """

    value: T_co
    given: tuple[Given, ...] = ()


@attrs.frozen
class Holding(Generic[T_co]):
    """One value, and what it rests on.

    Attributes:
        value: The value.
        given: The conditions under which it holds, all of them; none where it always does.
        clauses: The sentences of the agreement that it rests on.
    """

    value: T_co
    given: tuple[Given, ...]
    clauses: tuple[Cite, ...]

    def __str__(self) -> str:
        return (
            f"{self.value} if {', '.join(map(str, self.given))}" if self.given else f"{self.value}"
        )


class Uncertain(Invalid):
    """One value was asked for, and there are several, or none that the text gives."""


@attrs.frozen
class Answer(Generic[T_co]):
    """What a question comes to.

    A question either has one value in any one case, or is a list of things, each asked by itself;
    in both, what holds does so under the conditions beside it.

    Attributes:
        question: The key of the question.
        holdings: What holds, and under which conditions; the readings held come first.
        one: Whether there is one value in any one case.

    Examples:
        >>> from iopmodel.answers.questions import ask
        >>> from iopmodel.examples import load
        >>> answer = ask("limit", load("enskede-arsta-vantor-2021"))
        >>> answer.certain
        False
        >>> [str(value) for value in answer.values]
        ['not-said: Unstated']
    """

    question: str
    holdings: tuple[Holding[T_co], ...]
    one: bool

    @property
    def values(self) -> Mapping[T_co, tuple[tuple[Given, ...], ...]]:
        """Each value, and the alternatives of conditions under which it holds."""
        found: dict[T_co, tuple[tuple[Given, ...], ...]] = {}
        for holding in self.holdings:
            found[holding.value] = (*found.get(holding.value, ()), holding.given)
        return found

    @property
    def certain(self) -> bool:
        """Whether it hangs on nothing, and the text gives it."""
        known = all(getattr(holding.value, "known", True) for holding in self.holdings)
        return known and not any(holding.given for holding in self.holdings)

    @property
    def value(self) -> T_co:
        """The one value there is.

        Raises:
            Uncertain: There are several, or none; the alternatives are named.
        """
        if self.one and len(self.values) == 1:
            return self.holdings[0].value
        raise Uncertain(
            [
                Problem(
                    self.question,
                    "; ".join(map(str, self.holdings)) or "nothing",
                    "one value; .values has them all, with their conditions",
                )
            ]
        )

    @property
    def depends_on(self) -> tuple[Given, ...]:
        """The readings that any of it hangs on."""
        found = {given for holding in self.holdings for given in holding.given if given.is_reading}
        return tuple(sorted(found))

    @property
    def clauses(self) -> tuple[Cite, ...]:
        """The sentences that any of it rests on."""
        every = (cite for holding in self.holdings for cite in holding.clauses)
        return tuple(dict.fromkeys(every))


def holdings(
    partnership: Partnership,
    question: Callable[[Parts], Iterable[Possible[T]]],
    reads: Reads = EVERYTHING,
) -> Iterator[Holding[T]]:
    """Yield what a question comes to under each reading that touches what it looks at.

    Args:
        partnership: Whom it is about.
        question: A pure function of the parts, which looks at them in no other way.
        reads: The fields it looks at, for kinds of part of which it does not look at all.
    """
    found: dict[Possible[T], list[Mapping[str, str]]] = {}
    clauses: dict[Possible[T], dict[Cite, None]] = {}
    for branch in branches(partnership, question_of(question), reads):
        for possible in branch.value:
            found.setdefault(possible, []).append(branch.choices)
            clauses.setdefault(possible, {}).update(dict.fromkeys(branch.cites))
    for possible, readings in conditioned(partnership, found):
        given = tuple(sorted({*possible.given, *readings}))
        yield Holding(possible.value, given, tuple(clauses[possible]))


def question_of(
    question: Callable[[Parts], Iterable[Possible[T]]],
) -> Callable[[Parts], tuple[Possible[T], ...]]:
    """Return the question as one that has looked at everything when it returns."""
    return lambda parts: tuple(question(parts))
