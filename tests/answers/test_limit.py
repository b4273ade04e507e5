"""The last possible end, or that there is none, or that nobody can say."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.answers.limit import limit
from iopmodel.dates import Span, YearlyOn
from iopmodel.notgiven import Excluded, InAppendix, NoClause, NotGiven, Unstated
from iopmodel.parts import Appendix, Part, Ref
from iopmodel.terms import AgreedExtension, AutomaticExtension, Extension, NegotiableExtension
from tests.answers.examples import agreed, tid

YEAR = Span.of(years=1)
ONE_YEAR = "2021-06-01/2022-05-31"
APPENDIX = Appendix(key="bilaga-1", number="1", name="Tid", at_hand=False)
IN_APPENDIX = InAppendix(Ref[Appendix]("bilaga-1"))


def automatic(latest: date | NotGiven) -> AutomaticExtension:
    return AutomaticExtension(step=YEAR, latest_end=latest, notice_by=YearlyOn(2, 1))


def one_of(*parts: Part) -> tuple[str, str]:
    (one,) = limit(agreed(APPENDIX, *parts))
    assert one.given == ()
    return str(one.value), one.value.lacks


def test_no_term() -> None:
    assert one_of() == ("no-term: Unstated", "")


def test_until_further_notice() -> None:
    assert one_of(tid("2021-06-01/..")) == ("open: ..", "")


@pytest.mark.parametrize(
    ("extension", "told", "lacks"),
    [
        (NoClause(), "not-extended: 2022-05-31", ""),
        (Excluded(), "not-extended: 2022-05-31", ""),
        (automatic(date(2022, 5, 31)), "not-extended: 2022-05-31", ""),
        (automatic(date(2024, 5, 31)), "latest: 2024-05-31", ""),
        # Whether a step reaches it is another matter.
        (automatic(date(2024, 8, 15)), "latest: 2024-08-15", ""),
        (NegotiableExtension(latest_end=date(2023, 5, 31)), "latest: 2023-05-31", ""),
        (automatic(NoClause()), "unlimited: ..", ""),
        (Unstated(), "not-said: Unstated", "tid/extension"),
        (IN_APPENDIX, "not-said: InAppendix", "tid/extension"),
        (NegotiableExtension(), "not-said: Unstated", "tid/extension/latest_end"),
        (
            AgreedExtension(step=YEAR, latest_end=IN_APPENDIX, agree_by=YearlyOn(2, 1)),
            "not-said: InAppendix",
            "tid/extension/latest_end",
        ),
    ],
)
def test_limits(extension: Extension, told: str, lacks: str) -> None:
    assert one_of(tid(ONE_YEAR, extension)) == (told, lacks)
