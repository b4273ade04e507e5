"""Signs in how long the partnership lasts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from iopmodel.answers.asking import Reads
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.span import Span
from iopmodel.errors import OutOfCalendar
from iopmodel.notgiven import Excluded
from iopmodel.partnership.aggregate import Parts
from iopmodel.review.criteria.looking.look import Fields, Look
from iopmodel.review.criteria.signs import (
    CanBeExtended,
    CannotBeExtended,
    LastsAtLeast,
    LastsLessThan,
)
from iopmodel.terms import AgreedExtension, AutomaticExtension, NegotiableExtension, Term

__all__ = ["LOOKS"]


def _lasts(term: Term, span: Span) -> bool:
    last = term.initial.last
    if last is OPEN_END:
        return True
    try:
        return Period.starting(term.initial.first, span).last <= last
    except OutOfCalendar:
        return False


def _lasts_at_least(sign: LastsAtLeast, _: Parts, term: Term) -> Fields:
    return ("initial",) if _lasts(term, sign.span) else None


def _lasts_less_than(sign: LastsLessThan, _: Parts, term: Term) -> Fields:
    return None if _lasts(term, sign.span) else ("initial",)


def _can_be_extended(_: CanBeExtended, __: Parts, term: Term) -> Fields:
    kinds = (AgreedExtension, AutomaticExtension, NegotiableExtension)
    return ("extension",) if isinstance(term.extension, kinds) else None


def _cannot_be_extended(_: CannotBeExtended, __: Parts, term: Term) -> Fields:
    # What lasts until further notice needs none.
    ends = term.initial.last is not OPEN_END
    return ("extension",) if ends and isinstance(term.extension, Excluded) else None


_INITIAL: Final[Reads] = {Term: ("initial",)}
_EXTENSION: Final[Reads] = {Term: ("extension",)}
_BOTH: Final[Reads] = {Term: ("initial", "extension")}

LOOKS: Final[Mapping[type, Look]] = {
    CanBeExtended: Look(_can_be_extended, lambda _: _EXTENSION, lambda _: (Term,)),
    CannotBeExtended: Look(_cannot_be_extended, lambda _: _BOTH, lambda _: (Term,)),
    LastsAtLeast: Look(_lasts_at_least, lambda _: _INITIAL, lambda _: (Term,)),
    LastsLessThan: Look(_lasts_less_than, lambda _: _INITIAL, lambda _: (Term,)),
}
"""How signs in the length of the term are looked for."""
