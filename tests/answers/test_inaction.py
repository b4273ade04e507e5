"""What happens if nobody does anything: it ends, goes on, or goes on as far as it can."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers.inaction import inaction
from iopmodel.dates import Span, YearlyOn
from iopmodel.notgiven import Excluded, InAppendix, NoClause, NotGiven, Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Extension,
    Fails,
    NegotiableExtension,
    TermCondition,
)
from tests.answers.examples import SOME, agreed, tid

YEAR = Span.of(years=1)
ONE_YEAR = "2021-06-01/2022-05-31"
APPENDIX = Appendix(key="bilaga-1", number="1", name="Tid", at_hand=False)
IN_APPENDIX = InAppendix(Ref[Appendix]("bilaga-1"))


def automatic(latest: date | NotGiven) -> AutomaticExtension:
    return AutomaticExtension(step=YEAR, latest_end=latest, notice_by=YearlyOn(2, 1))


AGREED = AgreedExtension(step=YEAR, latest_end=date(2024, 5, 31), agree_by=YearlyOn(2, 1))


def test_no_term() -> None:
    (one,) = inaction(agreed())
    assert (str(one.value), one.given) == ("no-term: Unstated", ())


@pytest.mark.parametrize(
    ("initial", "extension", "told", "lacks"),
    [
        ("2021-06-01/..", Unstated(), "goes-on: ..", ""),
        (ONE_YEAR, NoClause(), "expires: 2022-05-31", ""),
        (ONE_YEAR, Excluded(), "expires: 2022-05-31", ""),
        (ONE_YEAR, AGREED, "expires: 2022-05-31", ""),
        (ONE_YEAR, NegotiableExtension(), "expires: 2022-05-31", ""),
        (ONE_YEAR, automatic(date(2022, 5, 31)), "expires: 2022-05-31", ""),
        (ONE_YEAR, automatic(date(2024, 5, 31)), "extended: 2024-05-31", ""),
        (ONE_YEAR, automatic(NoClause()), "goes-on: ..", ""),
        (ONE_YEAR, automatic(Unstated()), "not-said: Unstated", "tid/extension/latest_end"),
        (ONE_YEAR, Unstated(), "not-said: Unstated", "tid/extension"),
        (ONE_YEAR, IN_APPENDIX, "not-said: InAppendix", "tid/extension"),
    ],
)
def test_what_happens(initial: str, extension: Extension, told: str, lacks: str) -> None:
    (one,) = inaction(agreed(APPENDIX, tid(initial, extension)))
    assert (str(one.value), one.value.lacks, one.given) == (told, lacks, ())


@pytest.mark.parametrize(
    ("extension", "fails", "hangs"),
    [
        (AGREED, Fails.ENDS, True),
        (AGREED, Fails.NO_EXTENSION, False),
        (AGREED, Unstated(), True),
        (automatic(date(2024, 5, 31)), Fails.ENDS, True),
        (automatic(date(2024, 5, 31)), Fails.NO_EXTENSION, True),
        (automatic(NoClause()), Fails.NO_EXTENSION, True),
        (Unstated(), Fails.NO_EXTENSION, True),
        (NoClause(), Fails.NO_EXTENSION, False),
    ],
)
def test_conditions_of_the_term(extension: Extension, fails: Any, *, hangs: bool) -> None:
    condition = TermCondition(what=SOME, fails=fails)
    (one,) = inaction(agreed(attrs.evolve(tid(ONE_YEAR, extension), conditions=[condition])))
    assert list(map(str, one.given)) == (["holds:tid"] if hangs else [])
