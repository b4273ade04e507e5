"""Days, periods and spans in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from iopmodel.dates import OPEN_END, Period, Span
from iopmodel.words.tongue import DASH, Language, Tongue
from iopmodel.words.voice import TONGUES

__all__ = ["day_in", "said_day", "said_period", "said_span", "say_day", "say_period", "say_span"]

_DAY: Final = timedelta(1)


def say_day(day: date, lang: Language) -> str:
    """Return a day in words.

    Examples:
        >>> say_day(date(2022, 4, 30), Language.SV), say_day(date(2022, 4, 30), Language.EN)
        ('30 april 2022', '30 April 2022')
    """
    return said_day(day, TONGUES[lang])


def say_period(period: Period, lang: Language) -> str:
    """Return a period in words, with the month and the year said once where they are shared.

    Examples:
        >>> say_period(Period.parse("2021-06-01/2021-06-30"), Language.EN)
        '1–30 June 2021'
        >>> say_period(Period.parse("2023-07-01/.."), Language.SV)
        'från 1 juli 2023 tills vidare'
    """
    return said_period(period, TONGUES[lang])


def say_span(span: Span, lang: Language) -> str:
    """Return a length of time in words.

    Examples:
        >>> say_span(Span.of(months=1), Language.SV), say_span(Span.of(months=18), Language.SV)
        ('en månad', '1 år och 6 månader')
    """
    return said_span(span, TONGUES[lang])


def said_day(day: date, tongue: Tongue) -> str:
    """Return a day in a tongue."""
    return f"{day_in(day.month, day.day, tongue)} {day.year}"


def day_in(month: int, day: int, tongue: Tongue) -> str:
    """Return a day of any year in a tongue."""
    return f"{day} {tongue.months[month - 1]}"


def said_period(period: Period, tongue: Tongue, *, whole: bool = False) -> str:
    """Return a period in a tongue.

    Args:
        period: The period.
        tongue: The tongue.
        whole: Whether a calendar month or year is called by its name: `juni 2021`, `2021`.
    """
    first, last = period.first, period.last
    if last is OPEN_END:
        return tongue.say("period.open", first=said_day(first, tongue))
    name = _calendar_name(first, last, tongue) if whole else ""
    if name or first == last:
        return name or said_day(last, tongue)
    end = said_day(last, tongue)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{DASH}{end}"
    if first.year == last.year:
        return f"{day_in(first.month, first.day, tongue)} {DASH} {end}"
    return f"{said_day(first, tongue)} {DASH} {end}"


def _calendar_name(first: date, last: date, tongue: Tongue) -> str:
    """Return the name of the calendar month or year that a period is, if it is one."""
    after = last + _DAY
    if first.day == after.day == 1:
        if (after.year - first.year) * 12 + after.month - first.month == 1:
            return f"{tongue.months[first.month - 1]} {first.year}"
        if first.month == 1 and (first.year + 1, 1) == (after.year, after.month):
            return str(first.year)
    return ""


def said_span(span: Span, tongue: Tongue) -> str:
    """Return a length of time in a tongue: in words if in one unit, in figures otherwise."""
    if span.months < 0 or span.days < 0:
        return tongue.say("span.minus", span=said_span(-span, tongue))
    years, months = divmod(span.months, 12)
    weeks = span.days // 7 if not span.months and span.days % 7 == 0 else 0
    days = 0 if weeks else span.days
    units = [
        (number, unit)
        for number, unit in ((years, "year"), (months, "month"), (weeks, "week"), (days, "day"))
        if number
    ]
    if not units:
        return tongue.say("span.none")
    if len(units) == 1:
        return tongue.counted(*units[0])
    return tongue.series(
        f"{number} {tongue.nouns[unit].single if number == 1 else tongue.nouns[unit].many}"
        for number, unit in units
    )
