"""Notice without a time."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Span
from iopmodel.notgiven import Excluded, NotGiven, OpenWording, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Ending, EndingKind, Ends
from tests.review.rules.asking import among, reasons

KEY = "notice-time"
OPEN = OpenWording("skälig tid")


def ending(key: str = "uppsagning", **given: Any) -> Ending:
    fields: dict[str, Any] = {
        "act": EndingKind.NOTICE,
        "by": Ref("foreningen"),
        "ends": Ends.WHOLE,
    } | given
    return Ending(key=key, **fields)


@pytest.mark.parametrize(
    ("notice", "found"),
    [
        (Span.of(months=3), []),
        (Excluded(), []),
        (Unstated(), ["unstated"]),
        (OPEN, ["wording"]),
    ],
    ids=["said", "at-once", "unstated", "wording"],
)
def test_how_long(notice: Span | Excluded | NotGiven, found: list[str]) -> None:
    assert reasons(KEY, ending(notice=notice)) == found
    assert reasons(KEY, ending(notice=notice, act=EndingKind.WITHDRAWAL)) == found
    assert reasons(KEY, ending(notice=notice, act=EndingKind.RESCISSION)) == []


def test_what_is_told() -> None:
    [one] = among(KEY, ending(notice=OPEN))
    assert (one["act"], one["by"], one["wording"]) == (
        EndingKind.NOTICE,
        "foreningen",
        "skälig tid",
    )
