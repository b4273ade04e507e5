"""Duties with a term, and readings that move them."""

from __future__ import annotations

from typing import Any

import attrs

from iopmodel.dates import Period, YearlyOn
from iopmodel.notgiven import NoClause
from iopmodel.partnership import Change, becomes
from tests.answers.examples import task, tid

YEAR = Period.parse("2021-06-01/P1Y")
TERM = tid("2021-06-01/P1Y", NoClause())
JUNE = YearlyOn(6, 30)
ONE, OTHER = task(JUNE, "en"), task(JUNE, "tva")
LATER = YearlyOn(9, 30)


def moved(part: Any, **fields: Any) -> Change:
    return becomes(part, attrs.evolve(part, **(fields or {"timing": LATER})))
