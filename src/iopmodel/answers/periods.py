"""Which periods does it run through: the first, and each that may follow, and on what?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from itertools import takewhile
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import stretches
from iopmodel.answers.expiry import conditional
from iopmodel.answers.given import Given
from iopmodel.answers.notice import LastDay, extension_days
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Form,
    NegotiableExtension,
    Party,
    Term,
    Who,
)

__all__ = ["READS", "PeriodReason", "TermPeriod", "periods"]

READS: Final[Reads] = {Party: ()}
"""The fields that this question looks at, beside all of the term."""


class PeriodReason(Enum):
    """What makes it run through a period."""

    INITIAL = "initial"
    """It is the period that it is concluded for."""
    AUTOMATIC = "automatic"
    """It goes on by itself, unless someone gives notice in time."""
    AGREED = "agreed"
    """It goes on if it is so agreed in time."""
    NEGOTIABLE = "negotiable"
    """It can be extended; by when that is agreed the text leaves open."""
    NOT_SAID = "not-said"
    """The text leaves out whether it is extended."""


_REASONS: Final[Mapping[type, PeriodReason]] = {
    AutomaticExtension: PeriodReason.AUTOMATIC,
    AgreedExtension: PeriodReason.AGREED,
    NegotiableExtension: PeriodReason.NEGOTIABLE,
}


@attrs.frozen(kw_only=True)
class TermPeriod:
    """One of the periods that the term has, or may have.

    Attributes:
        part: The key of the term.
        number: Its number, from 1 for the initial one.
        reason: What makes it run through this one.
        days: Its days; its end is open where there is none, or the text leaves it out.
        by: By which day notice stops it, or it has to be agreed on; not applicable where nothing is
            decided about this period by itself.
        who: Who has to agree, or may give notice.
        form: In what form it is agreed.
        lacks: Where the values would stand that the text leaves out.

    Examples:
        >>> from iopmodel.notgiven import NotApplicable
        >>> TermPeriod(
        ...     part="t", number=1, reason=PeriodReason.INITIAL,
        ...     days=Period.parse("2021-06-01/P1Y"), by=NotApplicable(),
        ... ).key
        't/1'
    """

    part: str
    number: int
    reason: PeriodReason
    days: Period
    by: date | NotGiven | NotApplicable
    who: Who = Unstated()
    form: Form | NotGiven = Unstated()
    lacks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The key of the term and the number of the period."""
        return f"{self.part}/{self.number}"

    @property
    def known(self) -> bool:
        """Whether the text gives its days, and by when it is decided."""
        return not self.lacks


def periods(parts: Parts, key: str, within: Period) -> Iterator[Possible[TermPeriod]]:
    """Yield the periods of a term that have a day in a window.

    Args:
        parts: Where it finds the term.
        key: The term.
        within: The window.

    Examples:
        >>> from iopmodel.examples import load
        >>> window = Period.parse("2019-05-01/P2Y")
        >>> for possible in periods(load("eu-medborgare-2019"), "giltighetstid", window):
        ...     one = possible.value
        ...     print(one.reason.value, one.days)
        initial 2019-05-01/2020-04-30
        agreed 2020-05-01/2021-04-30
    """
    term = parts.find(key)
    if not isinstance(term, Term):
        return
    decided = _decided(parts, term, within)
    given: tuple[Given, ...] = ()
    for number, days in enumerate(stretches(term), 1):
        # Later periods follow later; there may be no end of them.
        if days.first > within.last:
            return
        if days & within:
            one = _period(term, number, days, decided.get(number))
            yield Possible(one, (*given, *conditional(term, extended=number > 1)))
        if days.last is not OPEN_END:
            given = (Given.lasts_beyond(days.last),)


def _decided(parts: Parts, term: Term, within: Period) -> dict[int, LastDay]:
    """Return by when it is decided on each period, by its number."""
    days = (possible.value for possible in extension_days(parts, term))
    near = takewhile(lambda one: one.about.first <= within.last, days)
    return {one.number + 1: one for one in near}


def _period(term: Term, number: int, days: Period, decided: LastDay | None) -> TermPeriod:
    if number == 1:
        return TermPeriod(
            part=term.key,
            number=number,
            reason=PeriodReason.INITIAL,
            days=days,
            by=NotApplicable(),
        )
    extension = term.extension
    lacks = list(decided.lacks) if decided else []
    step = getattr(extension, "step", None)
    if isinstance(step, NotGiven):
        lacks.append(f"{term.key}/extension/step")
    form = extension.form if isinstance(extension, AgreedExtension) else Unstated()
    by = decided.day if decided else NotApplicable()
    return TermPeriod(
        part=term.key,
        number=number,
        reason=_REASONS.get(type(extension), PeriodReason.NOT_SAID),
        days=days,
        # By when an extension is decided is one day, however notice is counted.
        by=by if isinstance(by, (date, NotGiven)) else NotApplicable(),
        who=decided.by if decided else Unstated(),
        form=form,
        lacks=tuple(lacks),
    )
