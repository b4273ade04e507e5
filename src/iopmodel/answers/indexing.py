"""What an amount comes to when it has been indexed, exactly, and rounded once at the end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final

from iopmodel.answers.asking import Reads
from iopmodel.answers.portions import Portion
from iopmodel.currencies import MINOR_DIGITS
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.pieces import place_of, shifted
from iopmodel.dates.shifting import Rounding, shift
from iopmodel.dates.span import Span
from iopmodel.errors import Invalid, Problem, shown
from iopmodel.money import Money
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import ByFactor, ByIndex, Funding, Indexation, Nearest

__all__ = ["READS", "Figure", "Figures", "at_work", "indexed", "payable", "unrounded"]

READS: Final[Reads] = {Indexation: ("of", "how", "first", "every", "rounding")}
"""The fields that what is paid hangs on."""

Figure = Fraction | int | str
"""A figure of an index: a fraction, a whole number, or a decimal as it is published, `"384.04"`."""

Figures = Mapping[Period, Figure]
"""The figures of an index, each by the month, or the months, that it is for."""

_DAY: Final = timedelta(1)
_MONTH: Final = Span.of(months=1)
_YEAR: Final = 12
_BITS: Final = 4096
_DECIMAL: Final = re.compile(r"(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?", re.ASCII)
_STEPS: Final[Mapping[Nearest, int]] = {
    Nearest.MINOR_UNIT: 0,
    Nearest.UNIT: 1,
    Nearest.TEN: 10,
    Nearest.HUNDRED: 100,
    Nearest.THOUSAND: 1000,
}
"""For each rounding, the units that it goes by; none where it goes by the smallest."""
_NO_FIGURES: Final[Figures] = {}


def indexed(
    amount: Money, indexation: Indexation, on: date, figures: Figures = _NO_FIGURES
) -> Money | NotGiven:
    """Return what an amount comes to on a day, rounded once, by the rule of the text.

    Before the first time it is the amount itself. From then on it is rounded every time it is
    reckoned, and so also where the index stands still. Where the text gives no rounding, the
    amount is not given: by which rule it is rounded makes a difference, and
    [`unrounded`][iopmodel.answers.indexing.unrounded] has the number before it.

    Args:
        amount: The amount as it stands in the text.
        indexation: How it is indexed.
        on: The day.
        figures: The figures of the index.

    Raises:
        Invalid: A figure is a float, or no number above zero; it is for no period; or the result
            is too large.

    Examples:
        >>> from iopmodel.money import sek
        >>> from iopmodel.parts import Ref
        >>> raised = Indexation(
        ...     key="i", of=Ref("medel"), how=ByFactor(Fraction(5, 2)), first=date(2024, 1, 1),
        ...     every=Span.of(years=1), rounding=Nearest.HUNDRED,
        ... )
        >>> for year in (2023, 2024, 2025):
        ...     print(indexed(sek(200_000), raised, date(year, 6, 1)))
        200000.00 SEK
        205000.00 SEK
        210100.00 SEK
    """
    exact = unrounded(amount, indexation, on, figures)
    if isinstance(exact, NotGiven):
        return exact
    if not isinstance(indexation.first, NotGiven) and on < indexation.first:
        return amount
    if isinstance(indexation.rounding, NotGiven):
        return indexation.rounding
    return _rounded(exact, amount.currency, indexation.rounding)


def unrounded(
    amount: Money, indexation: Indexation, on: date, figures: Figures = _NO_FIGURES
) -> Fraction | NotGiven:
    """Return how many units, such as kronor, an amount comes to on a day, before it is rounded.

    By a factor, each time builds on the one before. By an index, the amount of the text is meant
    for the figure of the base, and follows the figure for the same months of the latest year that
    was over before the day on which it was last indexed; if it is indexed more often than every
    year, of the latest such time.

    Args:
        amount: The amount as it stands in the text.
        indexation: How it is indexed.
        on: The day.
        figures: The figures of the index.

    Raises:
        Invalid: A figure is a float, or no number above zero; or it is for no period.

    Examples:
        >>> from iopmodel.money import sek
        >>> from iopmodel.parts import Ref, Text
        >>> october = Period.parse("2022-10-01/P1M")
        >>> follows = Indexation(
        ...     key="i", of=Ref("medel"), first=date(2024, 1, 1), every=Span.of(years=1),
        ...     how=ByIndex(index=Text("KPI", "CPI"), share=Fraction(1), base=october),
        ... )
        >>> figures = {october: 400, Period.parse("2023-10-01/P1M"): "412.5"}
        >>> unrounded(sek(200_000), follows, date(2024, 6, 1), figures)
        Fraction(206250, 1)
        >>> unrounded(sek(200_000), follows, date(2025, 6, 1), figures)
        Unstated()
    """
    numbers = _numbers(figures)
    first, every = indexation.first, indexation.every
    if isinstance(first, NotGiven):
        return first
    units = Fraction(amount.amount)
    if on < first:
        return units
    if isinstance(every, NotGiven):
        return every
    times = _times(first, every, on)
    factor = _factor(indexation.how, first, every, times, numbers)
    return factor if isinstance(factor, NotGiven) else units * factor


def _times(first: date, every: Span, on: date) -> int:
    """Return how many times it has been indexed by a day."""

    def last(number: int) -> End:
        following = shifted(first, every * (number + 1))
        return OPEN_END if following is None else following - _DAY

    return place_of(on, last) + 1


def _factor(
    how: ByFactor | ByIndex | NotGiven,
    first: date,
    every: Span,
    times: int,
    numbers: Mapping[Period, Fraction],
) -> Fraction | NotGiven:
    if isinstance(how, NotGiven):
        return how
    if isinstance(how, ByFactor):
        return how.percent if isinstance(how.percent, NotGiven) else _power(how.percent, times)
    share, base = how.share, how.base
    if isinstance(share, NotGiven):
        return share
    if isinstance(base, NotGiven):
        return base
    now = _months_of(base, shift(first, every * (times - 1), Rounding.UP), every)
    figure, before = (numbers.get(period) for period in (now, base))
    if figure is None or before is None:
        # It stands in no agreement, and has to come from whoever publishes it.
        return Unstated()
    return 1 + share * (figure / before - 1)


def _power(percent: Fraction, times: int) -> Fraction | NotGiven:
    once = 1 + percent / 100
    size = max(once.numerator.bit_length(), once.denominator.bit_length())
    # What has been raised every day for a thousand years nobody will pay.
    return once**times if size * times <= _BITS else Unstated()


def _months_of(base: Period, day: date, every: Span) -> Period:
    """Return the months whose figure counts on a day: those like the base that were over last."""
    start = _month(base.first)
    size = sum(1 for _ in base.tiles(_MONTH))
    step = max(size, min(_YEAR, every.months or _YEAR))
    # The months before that of the day are over.
    past = (_month(day) - size - start) // step
    year, month = divmod(start + max(0, past) * step, _YEAR)
    return Period.starting(date(year, month + 1, 1), Span.of(months=size))


def _month(day: date) -> int:
    return _YEAR * day.year + day.month - 1


def _rounded(exact: Fraction, currency: str, rounding: Nearest) -> Money:
    minor = 10 ** MINOR_DIGITS[currency]
    step = _STEPS[rounding] * minor or 1
    parts = abs(exact) * minor / step
    number = (2 * parts.numerator + parts.denominator) // (2 * parts.denominator)
    return Money.of_minor(number * step if exact > 0 else -number * step, currency)


def _numbers(figures: Mapping[Any, Any]) -> dict[Period, Fraction]:
    """Return the figures as fractions, or refuse those that are none, all of them together."""
    found: dict[Period, Fraction] = {}
    problems: list[Problem] = []
    for period, figure in figures.items():
        number = _number(figure)
        if not isinstance(period, Period):
            expected = ("the months that a figure is for", 'Period.parse("2022-10-01/P1M")')
            problems.append(Problem("figures", shown(period), *expected))
        elif number is None or number <= 0:
            expected = ("a whole number, a Fraction or a decimal in quotes, above 0", '"384.04"')
            problems.append(Problem(f"figures/{period}", shown(figure), *expected))
        else:
            found[period] = number
    if problems:
        raise Invalid(problems)
    return found


def _number(figure: object) -> Fraction | None:
    if type(figure) is int or isinstance(figure, Fraction):
        exact = Fraction(figure)
        size = max(exact.numerator.bit_length(), exact.denominator.bit_length())
        return exact if size <= _BITS else None
    if isinstance(figure, str) and _DECIMAL.fullmatch(figure):
        return Fraction(figure)
    return None


def at_work(parts: Parts, frame: str, window: Period | None = None) -> tuple[Indexation, ...]:
    """Return the parts by which what is paid of a frame within a window may have been indexed.

    Args:
        parts: Where it finds them.
        frame: The key of the frame.
        window: The days on which it may be paid; none where the text says no day.
    """
    return tuple(
        one for one in parts.all(Indexation) if one.of == frame and not _is_before(window, one)
    )


def _is_before(window: Period | None, indexation: Indexation) -> bool:
    first = indexation.first
    if window is None or isinstance(first, NotGiven):
        return False
    return window.last is not OPEN_END and window.last < first


def payable(parts: Parts, frame: str, portion: Portion, window: Period) -> Money | NotGiven:
    """Return what is paid of a frame within a window: a part of its amount, when it is indexed.

    It is the amount of the frame that is indexed and rounded, and a part of that is paid. Not
    given is what hangs on the figures of an index; on which day within the window it is paid; or
    on two parts that index the same frame, as none says which comes first.

    Args:
        parts: Where it finds the frame and what indexes it.
        frame: The key of the frame.
        portion: The part of it that is paid.
        window: The days on which it may be paid.
    """
    amount = parts[Funding, frame].amount
    if isinstance(amount, NotGiven):
        return amount
    found = at_work(parts, frame, window)
    if not found:
        return portion.of(amount)
    indexation, *others = found
    if others or window.last is OPEN_END:
        return Unstated()
    try:
        one, other = (indexed(amount, indexation, day) for day in (window.first, window.last))
    except Invalid:
        # More than an amount of money can be.
        return Unstated()
    if one != other:
        return Unstated()
    return one if isinstance(one, NotGiven) else portion.of(one)
