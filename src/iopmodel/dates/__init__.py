"""Spans, periods, counting rules, recurrence and working days, which know no agreement."""

from iopmodel.dates.allen import Relation, composition, relation
from iopmodel.dates.deadlines import (
    Counting,
    deadline_after,
    deadline_before,
    last_day,
    latest_notice,
)
from iopmodel.dates.period import OPEN_END, End, OpenEnd, Period, Tile
from iopmodel.dates.periods import Periods
from iopmodel.dates.shares import Basis, share
from iopmodel.dates.shifting import Rounding, between, cuts, plain, shift
from iopmodel.dates.span import Span, length
from iopmodel.dates.workingdays import (
    add_working_days,
    is_working_day,
    next_working_day,
    previous_working_day,
)

__all__ = [
    "OPEN_END",
    "Basis",
    "Counting",
    "End",
    "OpenEnd",
    "Period",
    "Periods",
    "Relation",
    "Rounding",
    "Span",
    "Tile",
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
    "next_working_day",
    "plain",
    "previous_working_day",
    "relation",
    "share",
    "shift",
]
