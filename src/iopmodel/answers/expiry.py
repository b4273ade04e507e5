"""When does it end? Each day on which it may, and what has to be so for it to end then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from itertools import islice, pairwise
from typing import Final

from iopmodel.answers.answer import Outcome, Possible
from iopmodel.answers.ends import NOT_EXTENDED, can_be_last, latest_end, step_ends
from iopmodel.answers.given import Given
from iopmodel.dates.period import OPEN_END, End
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import Fails, Term

__all__ = ["ExpiryReason", "conditional", "expiry"]

_MOST: Final = 50


class ExpiryReason(Enum):
    """In which way a day is, or is not, the one on which it ends."""

    NO_TERM = "no-term"
    """The text has no clause on how long it lasts."""
    OPEN = "open"
    """It lasts until further notice (*tills vidare*)."""
    INITIAL = "initial"
    """With the period it is concluded for."""
    EXTENDED = "extended"
    """With a period by which it has been extended."""
    MANY_STEPS = "many-steps"
    """With one of very many periods by which it can be extended, at the latest on that day."""
    NOT_SAID = "not-said"
    """After that period, on a day that the text does not give."""


def expiry(parts: Parts) -> Iterator[Possible[Outcome[ExpiryReason]]]:
    """Yield each day on which the term may end, and under which conditions it does.

    Examples:
        >>> from iopmodel.examples import load
        >>> for possible in expiry(load("enskede-arsta-vantor-2021")):
        ...     print(possible.value, *possible.given)
        initial: 2022-05-31 ends-by:2022-05-31
        not-said: Unstated lasts-beyond:2022-05-31
    """
    terms = parts.all(Term)
    if not terms:
        yield Possible(Outcome(ExpiryReason.NO_TERM, Unstated()))
        return
    for term in terms:
        yield from _of_term(term)


def _of_term(term: Term) -> Iterator[Possible[Outcome[ExpiryReason]]]:
    initial = term.initial.last
    if initial is OPEN_END:
        yield _possible(term, ExpiryReason.OPEN, OPEN_END)
        return
    if isinstance(term.extension, NOT_EXTENDED) or latest_end(term) == initial:
        yield _possible(term, ExpiryReason.INITIAL, initial)
        return
    yield _possible(term, ExpiryReason.INITIAL, initial, Given.ends_by(initial))
    beyond = Given.lasts_beyond(initial)
    extension = term.extension
    if isinstance(extension, NotGiven):
        yield _not_said(term, extension, "extension", beyond)
    elif isinstance(extension.step, NotGiven):
        yield _not_said(term, extension.step, "extension/step", beyond)
    elif isinstance(extension.latest_end, NoClause):
        yield _possible(term, ExpiryReason.MANY_STEPS, OPEN_END, beyond)
    elif isinstance(extension.latest_end, NotGiven):
        yield _not_said(term, extension.latest_end, "extension/latest_end", beyond)
    else:
        yield from _steps(term, extension.latest_end, beyond)


def _steps(term: Term, latest: date, beyond: Given) -> Iterator[Possible[Outcome[ExpiryReason]]]:
    # With a step and a latest end, every end is a date.
    ends = [end for end in islice(step_ends(term), _MOST + 1) if end is not OPEN_END]
    if len(ends) > _MOST:
        yield _possible(term, ExpiryReason.MANY_STEPS, latest, beyond)
        return
    for before, end in pairwise(ends):
        # By the step before, also where that can't be the last: as whatever notice stops, it is so.
        if can_be_last(term, before, end):
            given = [Given.lasts_beyond(before)]
            if end != ends[-1]:
                given.append(Given.ends_by(end))
            yield _possible(term, ExpiryReason.EXTENDED, end, *given)


def _possible(
    term: Term, reason: ExpiryReason, day: End, *given: Given
) -> Possible[Outcome[ExpiryReason]]:
    hangs = conditional(term, extended=day != term.initial.last)
    return Possible(Outcome(reason, day), (*given, *hangs))


def _not_said(
    term: Term, instead: NotGiven, field: str, beyond: Given
) -> Possible[Outcome[ExpiryReason]]:
    outcome = Outcome(ExpiryReason.NOT_SAID, instead, f"{term.key}/{field}")
    return Possible(outcome, (beyond, *conditional(term, extended=True)))


def conditional(term: Term, *, extended: bool) -> tuple[Given, ...]:
    """Return that the term's conditions have to hold, where something hangs on them.

    Args:
        term: The term.
        extended: Whether it is about a time after the initial period; what only stands in the way
            of an extension does not matter before.

    Examples:
        >>> from iopmodel.dates import Period
        >>> conditional(Term(key="t", initial=Period.parse("2021-06-01/P1Y")), extended=True)
        ()
    """
    matter = [one for one in term.conditions if extended or one.fails is not Fails.NO_EXTENSION]
    return (Given.holds(term.key),) if matter else ()
