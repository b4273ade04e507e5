"""Of the sample: how long it lasts, and other ways to extend it."""

from __future__ import annotations

from datetime import date
from typing import Final

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import Excluded, NoClause, Unstated
from iopmodel.parts import Part, Text
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Fails,
    Form,
    Jointly,
    NegotiableExtension,
    Stops,
    Term,
    TermCondition,
)
from tests.words.sample.actors import YEAR, both, city
from tests.words.sample.governance import steering

term = Term(
    key="giltighetstid",
    initial=Period.parse("2021-06-01/2022-05-31"),
    extension=AutomaticExtension(
        step=Span.of(months=6),
        latest_end=date(2024, 5, 31),
        notice_by=YearlyOn(2, 1),
        stops=Stops.NEXT_YEARS,
    ),
    conditions=[
        TermCondition(
            what=Text("det finns medel", "there are funds"), found_by=city, fails=Fails.ENDS
        ),
        TermCondition(what=Text("behoven kvarstår", "the needs remain"), fails=Fails.NO_EXTENSION),
    ],
)
EXTENSIONS: Final = (
    AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=YearlyOn(2, 1), form=Form.WRITTEN),
    AgreedExtension(
        step=YEAR,
        latest_end=date(2024, 5, 31),
        agreed_by=Jointly(both),
        agree_by=Unstated(),
        form=Form.SIGNED,
    ),
    AutomaticExtension(step=YEAR, latest_end=Unstated(), notice_by=NoClause()),
    NegotiableExtension(
        step=YEAR,
        latest_end=date(2024, 5, 31),
        agreed_by=steering,
        weighing=[Text("behoven", "the needs")],
    ),
    NegotiableExtension(),
    Excluded(),
)

PARTS: Final[tuple[Part, ...]] = (term,)
