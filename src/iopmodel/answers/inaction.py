"""What happens if nobody does anything?"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from iopmodel.answers.answer import Outcome, Possible
from iopmodel.answers.ends import NOT_EXTENDED, latest_end
from iopmodel.answers.expiry import conditional
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import AutomaticExtension, Term

__all__ = ["InactionReason", "inaction"]


class InactionReason(Enum):
    """How it goes on, or ends, by itself."""

    NO_TERM = "no-term"
    """The text has no clause on how long it lasts."""
    GOES_ON = "goes-on"
    """It goes on until someone ends it."""
    EXPIRES = "expires"
    """It ends with its period, as nothing extends it by itself."""
    EXTENDED = "extended"
    """It is extended by itself, step by step, until the latest end."""
    NOT_SAID = "not-said"
    """The text leaves out whether, or until when, it is extended by itself."""


def inaction(parts: Parts) -> Iterator[Possible[Outcome[InactionReason]]]:
    """Yield when the term ends if nobody gives notice, and nobody agrees on anything.

    Examples:
        >>> from iopmodel.examples import load
        >>> [str(one.value) for one in inaction(load("enskede-arsta-vantor-2021"))]
        ['expires: 2022-05-31']
    """
    terms = parts.all(Term)
    if not terms:
        yield Possible(Outcome(InactionReason.NO_TERM, Unstated()))
    for term in terms:
        outcome = _of_term(term)
        yield Possible(outcome, conditional(term, extended=outcome.day != term.initial.last))


def _of_term(term: Term) -> Outcome[InactionReason]:
    extension, initial = term.extension, term.initial.last
    if initial is OPEN_END:
        return Outcome(InactionReason.GOES_ON, OPEN_END)
    if isinstance(extension, NotGiven) and not isinstance(extension, NOT_EXTENDED):
        return Outcome(InactionReason.NOT_SAID, extension, f"{term.key}/extension")
    if not isinstance(extension, AutomaticExtension) or latest_end(term) == initial:
        # It cannot be extended, or can and is not unless someone sees to it.
        return Outcome(InactionReason.EXPIRES, initial)
    latest = extension.latest_end
    if isinstance(latest, NoClause):
        return Outcome(InactionReason.GOES_ON, OPEN_END)
    if isinstance(latest, NotGiven):
        return Outcome(InactionReason.NOT_SAID, latest, f"{term.key}/extension/latest_end")
    return Outcome(InactionReason.EXTENDED, latest)
