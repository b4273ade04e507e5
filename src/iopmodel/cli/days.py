"""Days as they are typed on the command line."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Annotated, Final

from cyclopts import Parameter

from iopmodel.cli.complaints import Complaint, refused
from iopmodel.dates.period import Period, parse_date
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.errors import Invalid, Problem

__all__ = ["InForce", "typed_day", "typed_window"]

InForce = Annotated[
    str | None,
    Parameter(
        name="--on", help="The day whose terms are looked at; those first agreed if left out."
    ),
]

_YEAR_FIRST: Final = re.compile(r"(\d{4})\D?(\d\d?)\D?(\d\d?)", re.ASCII)
_DAY_FIRST: Final = re.compile(r"(\d\d?)\D(\d\d?)\D(\d{4})", re.ASCII)


def typed_day(text: str, option: str) -> date:
    """Return the day that was typed after an option.

    Raises:
        Complaint: It is no day written `YYYY-MM-DD`; a day written in another way is recognised
            in the hint, but never taken for granted.

    Examples:
        >>> typed_day("2021-05-31", "--on")
        datetime.date(2021, 5, 31)
        >>> typed_day("31/5/2021", "--on")
        Traceback (most recent call last):
        iopmodel.cli.complaints.Complaint: --on: found '31/5/2021', ...; did you mean 2021-05-31?
    """
    try:
        day = parse_date(text)
    except Invalid as error:
        raise refused(error, option, _hint(text)) from None
    if day.year > LAST_YEAR:
        raise Complaint(Problem(option, text, f"a day by the year {LAST_YEAR}", "2023-07-01"))
    return day


def _hint(text: str) -> str:
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
    else:
        return ""
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1 <= year <= LAST_YEAR):
        return ""
    # A day that the month does not have becomes its last one.
    meant = date(year, month, min(day, monthrange(year, month)[1]))
    return f"did you mean {meant}?"


def typed_window(first: date, last: date) -> Period:
    """Return the days between two that were typed after `--from` and `--to`, both included.

    Raises:
        Complaint: The second lies before the first.

    Examples:
        >>> typed_window(date(2021, 6, 2), date(2021, 6, 1))
        Traceback (most recent call last):
        iopmodel.cli.complaints.Complaint: --to: found 2021-06-01, expected a day that is not ...
    """
    if last < first:
        expected = f"a day that is not before {first}, where the window begins"
        raise Complaint(Problem("--to", str(last), expected, str(first)))
    return Period(first, last)
