"""An extension that leaves open when, by whom or for how long."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import Excluded, InAppendix, NoClause, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Extension,
    NegotiableExtension,
    Term,
)
from tests.review.rules.asking import reasons

KEY = "extension-open"
STEP, LATEST, DAY = Span.of(years=1), date(2030, 12, 31), YearlyOn(9, 30)
APPENDIX = Appendix(key="bilaga", name="Bilaga", at_hand=True)


@pytest.mark.parametrize(
    ("extension", "found"),
    [
        (AutomaticExtension(step=STEP, latest_end=LATEST, notice_by=DAY), []),
        (AutomaticExtension(step=STEP, latest_end=LATEST, notice_by=Unstated()), ["no-day"]),
        (AutomaticExtension(step=STEP, latest_end=NoClause(), notice_by=DAY), ["no-latest"]),
        (
            AgreedExtension(step=STEP, latest_end=LATEST, agree_by=OpenWording("i god tid")),
            ["no-day", "nobody"],
        ),
        (
            AgreedExtension(step=STEP, latest_end=LATEST, agree_by=DAY, agreed_by=Ref("kommunen")),
            [],
        ),
        (
            AgreedExtension(
                step=STEP,
                latest_end=LATEST,
                agree_by=InAppendix(APPENDIX),
                agreed_by=InAppendix(APPENDIX),
            ),
            [],
        ),
        (
            NegotiableExtension(step=STEP, latest_end=LATEST, agreed_by=Ref("kommunen")),
            ["no-day"],
        ),
        (NegotiableExtension(), ["no-day", "nobody", "no-latest", "no-step"]),
        (Excluded(), []),
        (NoClause(), []),
        (Unstated(), []),
    ],
)
def test_what_is_left_open(extension: Extension, found: list[str]) -> None:
    term = Term(key="tid", initial=Period.parse("2024-01-01/P1Y"), extension=extension)
    assert reasons(KEY, APPENDIX, term) == found
