"""Spans, periods, counting rules, recurrence and working days, which know no agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iopmodel.doors import door

if TYPE_CHECKING:
    from iopmodel.dates.allen import Relation, composition, relation
    from iopmodel.dates.deadlines import (
        Counting,
        deadline_after,
        deadline_before,
        last_day,
        latest_notice,
    )
    from iopmodel.dates.expansion import Occurrence, needs_event, occurrences
    from iopmodel.dates.period import OPEN_END, End, OpenEnd, Period, Tile
    from iopmodel.dates.periods import Periods
    from iopmodel.dates.recurrence import (
        RECURRENCES,
        BeforeEnd,
        Each,
        EdgeOf,
        HalfwayInto,
        InMonths,
        Once,
        OnWeekdays,
        Recurrence,
        ReportingWindow,
        Throughout,
        Times,
        YearlyOn,
    )
    from iopmodel.dates.shares import Basis, share
    from iopmodel.dates.shifting import Rounding, between, cuts, plain, shift
    from iopmodel.dates.span import Span, length
    from iopmodel.dates.units import MONDAY_TO_FRIDAY, Anchor, Edge, EndDay, Unit, Weekday
    from iopmodel.dates.workingdays import (
        add_working_days,
        is_working_day,
        next_working_day,
        previous_working_day,
    )

__all__ = [
    "MONDAY_TO_FRIDAY",
    "OPEN_END",
    "RECURRENCES",
    "Anchor",
    "Basis",
    "BeforeEnd",
    "Counting",
    "Each",
    "Edge",
    "EdgeOf",
    "End",
    "EndDay",
    "HalfwayInto",
    "InMonths",
    "Occurrence",
    "OnWeekdays",
    "Once",
    "OpenEnd",
    "Period",
    "Periods",
    "Recurrence",
    "Relation",
    "ReportingWindow",
    "Rounding",
    "Span",
    "Throughout",
    "Tile",
    "Times",
    "Unit",
    "Weekday",
    "YearlyOn",
    "add_working_days",
    "between",
    "composition",
    "cuts",
    "deadline_after",
    "deadline_before",
    "is_working_day",
    "last_day",
    "latest_notice",
    "length",
    "needs_event",
    "next_working_day",
    "occurrences",
    "plain",
    "previous_working_day",
    "relation",
    "share",
    "shift",
]

__getattr__ = door(
    __name__,
    (
        "span",
        "shifting",
        "period",
        "deadlines",
        "units",
        "recurrence",
        "periods",
        "allen",
        "shares",
        "workingdays",
        "expansion",
    ),
)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
