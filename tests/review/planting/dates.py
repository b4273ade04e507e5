"""Defects of dates and the term."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hypothesis import strategies as st

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Partnership
from iopmodel.terms import AutomaticExtension, Stops, Term
from tests.review.planting.tools import Draw, Plant, the, with_field

__all__ = ["DATES"]


def decision_day(sound: Partnership, draw: Draw) -> Partnership:
    """Extend a half-year by notice on a day in the other half."""
    term = the(sound, Term)
    first = term.initial.first
    day = YearlyOn((first.month + draw(st.integers(6, 10))) % 12 + 1, draw(st.integers(1, 28)))
    return with_field(
        sound,
        term,
        initial=Period.starting(first, Span.of(months=draw(st.integers(1, 6)))),
        extension=AutomaticExtension(step=Span.of(years=1), latest_end=Unstated(), notice_by=day),
    )


def steps_without_notice(sound: Partnership, draw: Draw) -> Partnership:
    """Extend it by less than a year each time, with a day of notice that comes once a year."""
    term = the(sound, Term)
    months = draw(st.integers(1, 11))
    extension = AutomaticExtension(
        step=Span.of(months=months),
        latest_end=Unstated(),
        notice_by=YearlyOn(draw(st.integers(1, 12)), draw(st.integers(1, 28))),
        stops=draw(st.sampled_from(Stops)),
    )
    return with_field(sound, term, extension=extension)


DATES: Final[Mapping[str, Plant]] = {
    "decision-day": decision_day,
    "steps-without-notice": steps_without_notice,
}
"""For each rule of the group, what plants its defect."""
