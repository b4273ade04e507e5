"""How an amount is raised, or lowered, from time to time: by a factor or by an index."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from typing import Final

import attrs

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.span import Span, length
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotGiven, Unstated, share_of_one
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms.finance import Funding, to_funding

__all__ = ["ByFactor", "ByIndex", "Indexation", "Nearest"]

_DAY: Final = timedelta(1)
_MONTHS: Final = 12


class Nearest(Enum):
    """To what an amount is rounded when it has been indexed, halves away from zero."""

    MINOR_UNIT = "minor-unit"
    """The smallest unit of the currency, such as öre."""
    UNIT = "unit"
    """Whole kronor, or what the currency has."""
    TEN = "ten"
    """Tens of them."""
    HUNDRED = "hundred"
    """Hundreds of them."""
    THOUSAND = "thousand"
    """Thousands of them."""


@attrs.frozen
class ByFactor:
    """The amount changes by so many per cent each time.

    Attributes:
        percent: How many, of the amount as it was before; below zero where it is lowered.

    Raises:
        Invalid: It is no fraction, or nothing would be left.

    Examples:
        >>> ByFactor(Fraction(5, 2)).percent
        Fraction(5, 2)
    """

    percent: Fraction | NotGiven

    def __attrs_post_init__(self) -> None:
        given = self.percent
        if isinstance(given, NotGiven):
            return
        if not isinstance(given, Fraction) or given <= -100:
            expected = "a number of per cent, as a fraction above -100"
            raise Invalid.value(given, expected, "Fraction(5, 2)", path="percent")


@attrs.frozen(kw_only=True)
class ByIndex:
    """The amount follows an index, such as the consumer price index.

    Attributes:
        index: What the index is called.
        share: How much of its change counts.
        base: The month, or the months, for whose figure the amount is meant.

    Raises:
        Invalid: The base is not whole months, at the most a year; or the share is none.

    Examples:
        >>> kpi = Text("konsumentprisindex", "the consumer price index")
        >>> base = Period.parse("2022-10-01/P1M")
        >>> ByIndex(index=kpi, share=Fraction(1), base=base).base
        Period('2022-10-01/2022-10-31')
    """

    index: Text
    share: Fraction | NotGiven = Unstated()
    base: Period | NotGiven = Unstated()

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.share, NotGiven):
            share_of_one(self.share)
        if not isinstance(self.base, NotGiven) and not _is_of_months(self.base):
            expected = "whole months of the calendar, at most twelve"
            raise Invalid.value(str(self.base), expected, "2022-10-01/P1M", path="base")


def _is_of_months(base: Period) -> bool:
    if not isinstance(base, Period) or base.last is OPEN_END:
        return False
    after = base.last + _DAY
    months = (after.year - base.first.year) * _MONTHS + after.month - base.first.month
    return base.first.day == after.day == 1 and months <= _MONTHS


def _every(every: Span | NotGiven) -> Span | NotGiven:
    return every if isinstance(every, NotGiven) else length(every)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Indexation(Part):
    """How the amount of a frame changes with time.

    What is paid before the first time is the amount as it stands.

    Attributes:
        of: The frame.
        how: By a factor or by an index.
        first: The day from which what is paid has been indexed for the first time.
        every: How long it is between the times, counted from the first.
        rounding: To what the amount is rounded each time it is reckoned.

    Examples:
        >>> Indexation(
        ...     key="upprakning", of=Ref("medel"), how=ByFactor(Fraction(2)),
        ...     first=date(2024, 1, 1), every=Span.of(years=1),
        ... ).rounding
        Unstated()
    """

    of: Ref[Funding] = attrs.field(converter=to_funding)
    how: ByFactor | ByIndex | NotGiven
    first: date | NotGiven = Unstated()
    every: Span | NotGiven = attrs.field(default=Unstated(), converter=_every)
    rounding: Nearest | NotGiven = Unstated()
