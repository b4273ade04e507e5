"""A length of time in months and days, as an agreement states it."""

from __future__ import annotations

import re
from typing import Final

import attrs

from iopmodel.errors import Invalid

__all__ = ["Span", "length"]

_ISO: Final = re.compile(
    r"(?P<sign>-?)P(?=\d)(?:(?P<Y>\d{1,6})Y)?(?:(?P<M>\d{1,6})M)?"
    r"(?:(?P<W>\d{1,6})W)?(?:(?P<D>\d{1,7})D)?",
    re.ASCII,
)
_EXAMPLE: Final = "P1Y6M, P14D or -P1M"


def _whole(_instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    if type(value) is not int:
        raise Invalid.value(value, f"a whole number of {attribute.name}", "3")


@attrs.frozen
class Span:
    """A number of months and a number of days, both of one sign.

    Years are folded into months and weeks into days; a month is never turned into days, so
    `P1M` and `P30D` differ. A *length* (of a period, a notice) is a positive span.

    Attributes:
        months: Whole calendar months.
        days: Whole days.

    Raises:
        Invalid: A part is not a whole number, or the parts have different signs.

    Examples:
        >>> Span.of(years=1, months=6)
        Span('P1Y6M')
        >>> Span.of(weeks=2) == Span.parse("P14D")
        True
        >>> Span(months=1) == Span(days=30)
        False
    """

    months: int = attrs.field(default=0, validator=_whole)
    days: int = attrs.field(default=0, validator=_whole)

    def __attrs_post_init__(self) -> None:
        if self.months * self.days < 0:
            raise Invalid.value(
                {"months": self.months, "days": self.days},
                "months and days of one sign",
                "Span(months=1, days=14)",
            )

    @classmethod
    def of(cls, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> Span:
        """Return the span of so many years, months, weeks and days.

        Examples:
            >>> Span.of(months=4)
            Span('P4M')
        """
        return cls(12 * years + months, 7 * weeks + days)

    @classmethod
    def parse(cls, text: str) -> Span:
        """Read a span written as ISO 8601 has durations: `P1Y6M`, `P2W`, `-P1M`.

        Raises:
            Invalid: The text is no such duration (times of day are not known here).

        Examples:
            >>> Span.parse("P1Y6M").months
            18
        """
        match = _ISO.fullmatch(text)
        if match is None:
            raise Invalid.value(text, "a span as ISO 8601 writes durations", _EXAMPLE)
        years, months, weeks, days = (int(match[unit] or 0) for unit in "YMWD")
        span = cls.of(years=years, months=months, weeks=weeks, days=days)
        return -span if match["sign"] else span

    def __str__(self) -> str:
        """Return the one canonical way to write it.

        Examples:
            >>> str(Span.of(months=14, weeks=1)), str(Span()), str(-Span(months=1))
            ('P1Y2M7D', 'P0D', '-P1M')
        """
        if not (self.months or self.days):
            return "P0D"
        years, months = divmod(abs(self.months), 12)
        units = ((years, "Y"), (months, "M"), (abs(self.days), "D"))
        sign = "-" if self.months < 0 or self.days < 0 else ""
        return f"{sign}P" + "".join(f"{number}{unit}" for number, unit in units if number)

    def __repr__(self) -> str:
        return f"Span({str(self)!r})"

    @property
    def is_length(self) -> bool:
        """Whether the span is longer than nothing."""
        return self.months > 0 or self.days > 0

    def __neg__(self) -> Span:
        return Span(-self.months, -self.days)

    def __add__(self, other: Span) -> Span:
        return Span(self.months + other.months, self.days + other.days)

    def __mul__(self, times: int) -> Span:
        return Span(self.months * times, self.days * times)

    __rmul__ = __mul__


def length(span: Span) -> Span:
    """Return the span, if it is longer than nothing.

    Raises:
        Invalid: It is zero or negative.

    Examples:
        >>> length(Span.parse("P3M"))
        Span('P3M')
    """
    if not span.is_length:
        raise Invalid.value(str(span), "a length: a span longer than nothing", "P1M")
    return span
