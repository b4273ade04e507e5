"""Notice that is counted from no moment."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Span
from iopmodel.notgiven import Excluded, OpenWording, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import CountedFrom, Ending, EndingKind, Ends
from tests.review.rules.asking import among, reasons

KEY = "notice-counted"
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
        ({"counted_from": CountedFrom.DISPATCH}, []),
        ({"counted_from": OpenWording("från uppsägningen")}, []),
        ({"notice": Excluded()}, []),
        ({"notice": Unstated()}, []),
    ],
    ids=["no", "said", "wording", "at-once", "no-time"],
)
def test_from_what_moment(given: dict[str, Any], found: list[str]) -> None:
    assert reasons(KEY, ending(**({"notice": THREE} | given))) == found


def test_what_is_told() -> None:
    [one] = among(KEY, ending(notice=THREE))
    assert (one["act"], one["by"], one["notice"]) == (EndingKind.NOTICE, "foreningen", THREE)
