"""What is the last possible end?"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from iopmodel.answers.answer import Outcome, Possible
from iopmodel.answers.ends import NOT_EXTENDED, latest_end
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import Term

__all__ = ["LimitReason", "limit"]


class LimitReason(Enum):
    """Why the term cannot last beyond a day, or can."""

    NO_TERM = "no-term"
    """The text has no clause on how long it lasts."""
    OPEN = "open"
    """It lasts until further notice (*tills vidare*)."""
    NOT_EXTENDED = "not-extended"
    """No clause extends it beyond its period."""
    LATEST = "latest"
    """The text names a latest end of all extensions."""
    UNLIMITED = "unlimited"
    """The text limits the extensions in no way."""
    NOT_SAID = "not-said"
    """The text leaves out whether, or until when, it can be extended."""


def limit(parts: Parts) -> Iterator[Possible[Outcome[LimitReason]]]:
    """Yield the last day on which the term can end under the clauses there are.

    What an amendment could do is another matter.

    Examples:
        >>> from iopmodel.examples import load
        >>> [str(one.value) for one in limit(load("enskede-arsta-vantor-2021"))]
        ['not-said: Unstated']
    """
    terms = parts.all(Term)
    if not terms:
        yield Possible(Outcome(LimitReason.NO_TERM, Unstated()))
    for term in terms:
        yield Possible(_of_term(term))


def _of_term(term: Term) -> Outcome[LimitReason]:
    extension, initial = term.extension, term.initial.last
    if initial is OPEN_END:
        return Outcome(LimitReason.OPEN, OPEN_END)
    if isinstance(extension, NOT_EXTENDED) or latest_end(term) == initial:
        return Outcome(LimitReason.NOT_EXTENDED, initial)
    latest = extension if isinstance(extension, NotGiven) else extension.latest_end
    if isinstance(latest, NoClause):
        return Outcome(LimitReason.UNLIMITED, OPEN_END)
    if isinstance(latest, NotGiven):
        lacks = f"{term.key}/extension"
        if latest is not extension:
            lacks += "/latest_end"
        return Outcome(LimitReason.NOT_SAID, latest, lacks)
    return Outcome(LimitReason.LATEST, latest)
