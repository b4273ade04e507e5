"""A report that nobody owes, gets or knows when to give."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Each, Span
from iopmodel.notgiven import InAppendix, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import Report
from tests.review.rules.asking import reasons

KEY = "report-unaddressed"
FULL: dict[str, Any] = {
    "author": Ref("foreningen"),
    "recipient": Ref("kommunen"),
    "timing": Each(Span.of(months=6)),
}


@pytest.mark.parametrize(
    ("field", "reason"),
    [("author", "no-author"), ("recipient", "no-recipient"), ("timing", "no-time")],
)
def test_what_it_lacks(field: str, reason: str) -> None:
    for value in (Unstated(), OpenWording("i god tid")):
        given = {**FULL, field: value}
        assert reasons(KEY, Report(key="r", name="rapport", **given)) == [reason]


def test_it_lacks_all_or_nothing() -> None:
    found = reasons(KEY, Report(key="r", name="rapport"))
    assert found == ["no-author", "no-recipient", "no-time"]
    assert reasons(KEY, Report(key="r", name="rapport", **FULL)) == []
    appendix = Appendix(key="bilaga", name="Rutiner", at_hand=True)
    there = {**FULL, "timing": InAppendix(appendix)}
    assert reasons(KEY, appendix, Report(key="r", name="rapport", **there)) == []
