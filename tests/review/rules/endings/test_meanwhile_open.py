"""A time of notice in which nothing is said to hold."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Span
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Ending, EndingKind, Ends
from tests.review.rules.asking import among, reasons

KEY = "meanwhile-open"
THREE = Span.of(months=3)


def ending(key: str = "uppsagning", **given: Any) -> Ending:
    fields: dict[str, Any] = {
        "act": EndingKind.NOTICE,
        "by": Ref("foreningen"),
        "ends": Ends.WHOLE,
    } | given
    return Ending(key=key, **fields)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({}, ["unstated"]),
        ({"keeps_pay": THREE}, []),
        ({"meanwhile": [Text("allt fortsätter", "all goes on")]}, []),
        ({"notice": Excluded()}, []),
        ({"notice": Unstated()}, []),
    ],
    ids=["nothing", "pay", "work", "at-once", "no-time"],
)
def test_what_holds_until_then(given: dict[str, Any], found: list[str]) -> None:
    assert reasons(KEY, ending(**({"notice": THREE} | given))) == found


def test_what_is_told() -> None:
    [one] = among(KEY, ending(notice=THREE))
    assert (one["act"], one["by"], one["notice"]) == (EndingKind.NOTICE, "foreningen", THREE)
