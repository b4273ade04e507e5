"""The command that tells what money is promised and paid, year by year."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final, Literal

from cyclopts import Parameter

from iopmodel.answers import Entry, Year, ask, by_year, years_of
from iopmodel.answers.ends import latest_end
from iopmodel.cli import clock
from iopmodel.cli.app import AsJson, Lang, One, app
from iopmodel.cli.briefing import ahead
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.money_rows import held_row, year_row
from iopmodel.cli.money_screen import money_lines
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.readings import Under, read_as
from iopmodel.cli.sources import loaded
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.dates.span import Span
from iopmodel.errors import Problem, shown
from iopmodel.partnership import Partnership
from iopmodel.words import Language

__all__ = ["money_command"]

_ONE: Final = Span.of(years=1)
_MOST: Final = Span.of(years=4)
"""How far ahead it looks where no year is named: what an extension without end adds is endless."""

OfYear = Annotated[
    str | None,
    Parameter(
        name="--year",
        help="The year, as YYYY: of the calendar, or that of the agreement or a budget "
        "which begins in it.",
    ),
]
By = Annotated[
    Literal["calendar", "agreement", "budget"],
    Parameter(
        name="--years",
        help="Years of the calendar, from the first day of the term, or from --from-month.",
    ),
]
FromMonth = Annotated[
    str | None,
    Parameter(
        name="--from-month",
        help="The month in which a budget year begins, 1 to 12; January if left out.",
    ),
]


@app.command(name="money", usage="Usage: iopmodel money PARTNERSHIP [OPTIONS]")
def money_command(
    partnership: One,
    /,
    *,
    year: OfYear = None,
    by: By = "calendar",
    from_month: FromMonth = None,
    under: Under = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Tell what money is promised, when it is paid, and what may become of it.

    For each frame and year: what is paid in any case, what may come on top of it and on which
    conditions, and the payments. Then the lines of the budget, what is brought beside the money,
    and the clauses by which payments can be stopped or claimed back. What the text does not give
    stays unknown in every total. Without --year it tells the whole term, four years at the most.

    Example: iopmodel money enskede-arsta-vantor-2021 --years budget --from-month 7
    """
    source = read_as(loaded(partnership), under or (), "--under")
    whole, kind, tongue = source.partnership, Year(by), Language(lang)
    month = _month(from_month, kind)
    within = _window(whole) if year is None else _year(whole, year, kind, month)
    answer = ask("money", whole, within)
    years = list(by_year(whole, answer.holdings, years_of(kind, whole, within, first_month=month)))
    # What an amendment adds is told by the terms of the first day.
    terms = whole.on(within.first) if whole.amendments else whole
    if as_json:
        print_json(
            {
                "partnership": source.name,
                "by": kind.value,
                "first": str(within.first),
                "last": str(within.last),
                "years": [year_row(one, terms, tongue) for one in years],
                "entries": [
                    held_row(one, terms, tongue)
                    for one in answer.holdings
                    if isinstance(one.value, Entry)
                ],
            }
        )
    else:
        print_lines(money_lines(years, answer.holdings, terms, tongue, width()))
    return 0


def _window(partnership: Partnership) -> Period:
    """Return the whole term with what may extend it, or as much as there is room for."""
    term = partnership.term
    first = term.initial.first if term else date(clock.today().year, 1, 1)
    end = latest_end(term) if term else OPEN_END
    most = ahead(first, _MOST)
    return most if end is OPEN_END else Period(first, min(end, most.last))


def _month(typed: str | None, kind: Year) -> int:
    """Return the month in which a budget year begins."""
    if typed is None:
        return 1
    if kind is not Year.BUDGET:
        expected = "no month: only a budget year begins in one of your choice"
        raise Complaint(Problem("--from-month", shown(typed), expected, "--years budget"))
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= 2 and 1 <= int(typed) <= 12):
        raise Complaint(Problem("--from-month", shown(typed), "a month, from 1 to 12", "7"))
    return int(typed)


def _year(partnership: Partnership, typed: str, kind: Year, month: int) -> Period:
    if not (len(typed) == 4 and typed.isascii() and typed.isdecimal()) or not (
        1 <= int(typed) <= LAST_YEAR
    ):
        raise Complaint(Problem("--year", shown(typed), "a year as YYYY", "2021"))
    calendar = Period(date(int(typed), 1, 1), date(int(typed), 12, 31))
    if kind is Year.BUDGET:
        # The calendar ends with its last year, and so does the budget year that begins in it.
        first = date(int(typed), month, 1)
        rest = Period(first, date(LAST_YEAR, 12, 31))
        return Period.starting(first, _ONE) if first.year < LAST_YEAR else rest
    if kind is Year.CALENDAR or partnership.term is None:
        return calendar
    begin = partnership.term.initial.first
    found = (
        [
            tile.period
            for tile in Period(begin, calendar.last).tiles(_ONE)
            if tile.period.first.year == int(typed)
        ]
        if begin <= calendar.last
        else []
    )
    if not found:
        expected = f"a year in which one of the agreement begins, from {begin.year} on"
        raise Complaint(Problem("--year", shown(typed), expected, str(begin.year)))
    return Period.starting(found[0].first, _ONE)
