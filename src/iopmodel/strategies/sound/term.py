"""For how long a sound partnership lasts: steps that fill it, and days to decide on each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hypothesis import strategies as st

from iopmodel.dates import Span, YearlyOn
from iopmodel.notgiven import Excluded
from iopmodel.parts import Part
from iopmodel.strategies.sound.setting import Setting, at, text
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Extension,
    Fails,
    Form,
    Term,
    TermCondition,
)

__all__ = ["term"]


def term(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield it."""
    conditions = []
    if draw(st.booleans()):
        medel = text("medel finns i budgeten", "there is money in the budget")
        conditions = [TermCondition(what=medel, found_by=setting.public, fails=Fails.NO_EXTENSION)]
    yield Term(
        key="giltighetstid",
        initial=setting.initial,
        extension=draw(_extensions(setting)),
        conditions=conditions,
        cites=at("giltighetstid", 1, 2),
    )


@st.composite
def _extensions(draw: st.DrawFn, setting: Setting) -> Extension:
    if not setting.extensions:
        return Excluded()
    latest, step = setting.longest.last, Span.of(years=1)
    assert isinstance(latest, date)  # noqa: S101  # the term has an end
    # After the report of the year, and two to four months before its end.
    day = YearlyOn(setting.month(draw(st.integers(8, 9))), draw(st.integers(1, 28)))
    if draw(st.booleans()):
        return AutomaticExtension(step=step, latest_end=latest, notice_by=day)
    return AgreedExtension(
        step=step, latest_end=latest, agreed_by=setting.jointly, agree_by=day, form=Form.SIGNED
    )
