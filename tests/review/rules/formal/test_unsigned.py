"""Signatures that are missing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Signature
from tests.review.rules.asking import among, reasons

KEY = "unsigned"


def signature(of: str = "kommunen", **fields: Any) -> Signature:
    given = {"signed": True, "dated": date(2023, 12, 1), **fields}
    return Signature(key=f"underskrift-{of}", of=Ref(of), **given)


def test_a_party_has_no_place() -> None:
    [one] = among(KEY, signature())
    assert (one.reason.value, one.parts) == ("no-place", ("foreningen",))
    assert reasons(KEY) == []


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, []),
        ({"signed": False}, ["empty"]),
        ({"signed": False, "dated": Unstated()}, ["empty"]),
        ({"signed": Unstated()}, ["not-shown"]),
        ({"dated": Unstated()}, ["not-dated"]),
        ({"signed": Unstated(), "dated": Unstated()}, ["not-shown-or-dated"]),
    ],
    ids=["both", "empty", "empty-undated", "not-shown", "undated", "neither"],
)
def test_what_the_text_shows(fields: Any, found: list[str]) -> None:
    assert reasons(KEY, signature("foreningen"), signature(**fields)) == found


def test_those_of_whom_it_is_so_are_named_together() -> None:
    [one] = among(KEY, *(signature(of, dated=Unstated()) for of in ("kommunen", "foreningen")))
    assert one["of"] == ("foreningen", "kommunen")
