"""Moments: a day and a time of day at which something was recorded, in one zone and one text."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, Final

from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.errors import Invalid

__all__ = ["moment", "moment_text", "parse_moment"]

_EXAMPLE: Final = "2021-06-01T08:30:00.000000Z"
_FORM: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z", re.ASCII)


def moment(at: datetime) -> datetime:
    """Return a moment as a plain `datetime` in UTC.

    Raises:
        Invalid: It is none, or does not say in which time zone it is.

    Examples:
        >>> moment(datetime.fromisoformat("2021-06-01T12:00:00+02:00")).isoformat()
        '2021-06-01T10:00:00+00:00'
    """
    if type(at) is datetime and at.tzinfo is UTC and 1 < at.year <= LAST_YEAR:
        return at
    return _made_plain(at)


def _made_plain(at: Any) -> datetime:
    if not isinstance(at, datetime) or at.utcoffset() is None:
        raise Invalid.value(
            at, "a moment with its time zone", "datetime(2021, 6, 1, 10, 0, tzinfo=UTC)"
        )
    if not 1 < at.year <= LAST_YEAR:
        raise Invalid.value(at, f"a moment in the years 2 to {LAST_YEAR}")
    utc = at.astimezone(UTC)
    # One class and one zone, whatever library it comes from, so that equal moments are the same.
    day = utc.year, utc.month, utc.day
    return datetime(*day, utc.hour, utc.minute, utc.second, utc.microsecond, tzinfo=UTC)


def moment_text(at: datetime) -> str:
    """Return the one text for a moment in UTC.

    Examples:
        >>> moment_text(datetime(2021, 6, 1, 10, tzinfo=UTC))
        '2021-06-01T10:00:00.000000Z'
    """
    return moment(at).isoformat(timespec="microseconds").replace("+00:00", "Z")


def parse_moment(text: str) -> datetime:
    """Read a moment written `YYYY-MM-DDTHH:MM:SS.ffffffZ`, and in no other way.

    Raises:
        Invalid: The text has another form, or names a moment that does not exist.

    Examples:
        >>> parse_moment("2021-06-01T10:00:00.000000Z").hour
        10
        >>> parse_moment("2021-06-01T10:00")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found '2021-06-01T10:00', expected a moment in UTC as ...
    """
    try:
        if _FORM.fullmatch(text):
            return moment(datetime.fromisoformat(text))
    except ValueError as error:
        raise Invalid.value(text, f"a moment that exists ({error})", _EXAMPLE) from None
    raise Invalid.value(text, "a moment in UTC as YYYY-MM-DDTHH:MM:SS.ffffffZ", _EXAMPLE)
