"""The ends that a term may have: its own, and those that extensions may give it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from typing import Final

from iopmodel.answers.given import Given, GivenKind
from iopmodel.dates.expansion import occurrences
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.shifting import Rounding, cuts, shift
from iopmodel.dates.span import Span
from iopmodel.notgiven import Excluded, NoClause, NotGiven, Unstated
from iopmodel.terms.term import AutomaticExtension, Stops, Term

__all__ = [
    "NOT_EXTENDED",
    "can_be_last",
    "ends_under",
    "latest_end",
    "possible_ends",
    "step_ends",
    "stretches",
]

_DAY: Final = timedelta(1)

NOT_EXTENDED: Final = (Excluded, NoClause)
"""What stands for an extension where nothing extends the term."""


def possible_ends(term: Term) -> Iterator[End]:
    """Yield the last days that a term may have, the earliest first.

    They are the initial end and those of the steps with which it can come to an end, as notice on
    the day the text names stops what follows. Ending early, by notice on some other day or
    otherwise, is another question.

    Examples:
        >>> from iopmodel.dates.recurrence import YearlyOn
        >>> from iopmodel.terms import AutomaticExtension
        >>> term = Term(key="t", initial=Period.parse("2023-07-01/P1Y"), extension=
        ...     AutomaticExtension(
        ...         step=Span.of(months=6), latest_end=date(2026, 6, 30), notice_by=YearlyOn(12, 31)
        ...     ))
        >>> [str(end) for end in possible_ends(term)]
        ['2024-06-30', '2024-12-31', '2025-12-31', '2026-06-30']
    """
    before: End | None = None
    for end in step_ends(term):
        if can_be_last(term, before, end):
            yield end
        before = end


def can_be_last(term: Term, before: End | None, end: End) -> bool:
    """Return whether the term can end with a step, and not only with one before or after it.

    Where the days for notice and the steps differ, which steps a notice stops decides that.

    Args:
        term: The term.
        before: The end of the step before; `None` for the initial period, which can be the last.
        end: The end of the step.

    Examples:
        >>> from iopmodel.dates.recurrence import YearlyOn
        >>> term = Term(key="t", initial=Period.parse("2023-07-01/P1Y"), extension=
        ...     AutomaticExtension(
        ...         step=Span.of(months=6),
        ...         latest_end=Unstated(),
        ...         notice_by=YearlyOn(12, 31),
        ...         stops=Stops.NEXT_YEARS,
        ...     ))
        >>> can_be_last(term, date(2024, 6, 30), date(2024, 12, 31))
        False
        >>> can_be_last(term, date(2024, 12, 31), date(2025, 6, 30))
        True
    """
    extension, initial = term.extension, term.initial.last
    if initial is OPEN_END or before is None or before is OPEN_END or end is OPEN_END:
        return True
    if not isinstance(extension, AutomaticExtension) or end == extension.latest_end:
        return True
    if extension.stops is Stops.NEXT_YEARS:
        return any(before < day <= end for day in _anniversaries(initial, before, end))
    if extension.stops is Stops.THE_STEPS_NAMED or isinstance(extension.notice_by, NotGiven):
        return True
    return any(occurrences(extension.notice_by, Period(before + _DAY, end)))


def _anniversaries(last: date, after: date, until: date) -> Iterator[date]:
    # By the day after, as steps are: a year from the end of February ends with February.
    for years in range(after.year - last.year, until.year - last.year + 1):
        yield shift(last + _DAY, Span.of(years=years), Rounding.UP) - _DAY


def step_ends(term: Term) -> Iterator[End]:
    """Yield the last days of the initial period and of each step that may follow it.

    An extension by steps gives one end a step, counted from the initial end; a step that would go
    beyond the latest end stops there. An extension whose step the text leaves out gives its latest
    end, or an open one: it may go on for a time that nobody can say. So it may where the text
    leaves out whether it is extended; where there is no clause on it, it is not.

    Examples:
        >>> from iopmodel.terms import NegotiableExtension
        >>> term = Term(key="t", initial=Period.parse("2023-07-01/P1Y"), extension=
        ...     NegotiableExtension(step=Span.of(months=6), latest_end=date(2025, 6, 30)))
        >>> [str(end) for end in step_ends(term)]
        ['2024-06-30', '2024-12-31', '2025-06-30']
    """
    first = term.initial.last
    yield first
    extension = term.extension
    latest = latest_end(term)
    if first is OPEN_END or latest <= first:
        return
    step = Unstated() if isinstance(extension, (Excluded, NotGiven)) else extension.step
    if isinstance(step, Span):
        yield from _steps(first, step, latest)
    else:
        yield latest


def latest_end(term: Term) -> End:
    """Return the last of the days that a term may have as its last, or that there is none.

    Examples:
        >>> from iopmodel.terms import NegotiableExtension
        >>> term = Term(
        ...     key="t", initial=Period.parse("2021-06-01/P1Y"), extension=NegotiableExtension()
        ... )
        >>> latest_end(term)
        OPEN_END
    """
    extension = term.extension
    if isinstance(extension, NOT_EXTENDED):
        return term.initial.last
    if isinstance(extension, NotGiven) or isinstance(extension.latest_end, NotGiven):
        return OPEN_END
    return extension.latest_end


def _steps(first: date, step: Span, latest: End) -> Iterator[End]:
    last: End = first
    for cut in islice(cuts(first + _DAY, step), 1, None):
        if last >= latest:
            return
        last = min(cut - _DAY, latest)
        yield last
    # The next cut lies past the calendar.
    if last < latest and latest is not OPEN_END:
        yield latest


def ends_under(term: Term, given: Iterable[Given]) -> Iterator[End]:
    """Yield those of the last days that a term may have under which some conditions can hold.

    Examples:
        >>> from iopmodel.terms import NegotiableExtension
        >>> term = Term(
        ...     key="t", initial=Period.parse("2021-06-01/P1Y"), extension=NegotiableExtension()
        ... )
        >>> [str(end) for end in ends_under(term, [Given.lasts_beyond(date(2022, 5, 31))])]
        ['..']
    """
    listed = tuple(given)
    latest = [one for one in listed if one.kind is GivenKind.ENDS_BY]
    for end in possible_ends(term):
        if not all(one.allows(end) for one in latest):
            return
        if all(one.allows(end) for one in listed):
            yield end


def stretches(term: Term) -> Iterator[Period]:
    """Yield the initial period and, after it, what each further step may add.

    Examples:
        >>> from iopmodel.terms import NegotiableExtension
        >>> term = Term(
        ...     key="t", initial=Period.parse("2021-06-01/P1Y"), extension=NegotiableExtension()
        ... )
        >>> [str(stretch) for stretch in stretches(term)]
        ['2021-06-01/2022-05-31', '2022-06-01/..']
    """
    first = term.initial.first
    for end in step_ends(term):
        yield Period(first, end)
        # Nothing follows an open end.
        first = first if end is OPEN_END else end + _DAY
