"""Work without pay, or pay without work."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Span
from iopmodel.notgiven import Excluded, NotGiven, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Ending, EndingKind, Ends
from tests.review.rules.asking import among, reasons

KEY = "pay-and-notice"
THREE = Span.of(months=3)


def ending(key: str = "uppsagning", **given: Any) -> Ending:
    fields: dict[str, Any] = {
        "act": EndingKind.NOTICE,
        "by": Ref("foreningen"),
        "ends": Ends.WHOLE,
    } | given
    return Ending(key=key, **fields)


@pytest.mark.parametrize(
    ("notice", "kept", "found"),
    [
        (THREE, THREE, []),
        (THREE, Span.of(days=91), []),
        (THREE, Span.of(days=90), ["paid-less"]),
        (THREE, Span.of(months=4), ["paid-longer"]),
        (Excluded(), THREE, []),
        (THREE, Unstated(), []),
    ],
    ids=["same", "as-days", "a-day-less", "longer", "at-once", "unsaid"],
)
def test_which_is_longer(notice: Span | Excluded, kept: Span | NotGiven, found: list[str]) -> None:
    # From 1 January 2024, three months are 91 days.
    assert reasons(KEY, ending(notice=notice, keeps_pay=kept)) == found


def test_what_is_told() -> None:
    [one] = among(KEY, ending(notice=THREE, keeps_pay=Span.of(months=1)))
    assert (one.parts, one["notice"], one["kept"]) == (("uppsagning",), THREE, Span.of(months=1))
