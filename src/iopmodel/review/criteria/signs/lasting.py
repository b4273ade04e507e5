"""Signs in how long the partnership lasts."""

from __future__ import annotations

import attrs

from iopmodel.dates.span import Span, length

__all__ = [
    "CanBeExtended",
    "CannotBeExtended",
    "LastsAtLeast",
    "LastsLessThan",
]


@attrs.frozen(kw_only=True)
class _ForSpan:
    span: Span = attrs.field(converter=length)


@attrs.frozen(kw_only=True)
class LastsAtLeast(_ForSpan):
    """The period for which it is concluded is so long, or longer; extensions do not count.

    Attributes:
        span: How long.

    Examples:
        >>> LastsAtLeast(span=Span.of(years=2)).span
        Span('P2Y')
    """


@attrs.frozen(kw_only=True)
class LastsLessThan(_ForSpan):
    """The period for which it is concluded is shorter; extensions do not count.

    Attributes:
        span: How long.

    Examples:
        >>> LastsLessThan(span=Span.of(years=2)).span
        Span('P2Y')
    """


@attrs.frozen(kw_only=True)
class CanBeExtended:
    """The term provides for an extension, by itself, by agreement or after negotiation.

    Examples:
        >>> CanBeExtended()
        CanBeExtended()
    """


@attrs.frozen(kw_only=True)
class CannotBeExtended:
    """The text says that there is no extension, of a term that has an end.

    Examples:
        >>> CannotBeExtended()
        CannotBeExtended()
    """
