"""Funding without a sum."""

from __future__ import annotations

import pytest

from iopmodel.money import Money, sek
from iopmodel.notgiven import InAppendix, NotGiven, OpenWording, ToBeDecided, Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import Funding
from tests.review.rules.asking import among, reasons

KEY = "frame-open"


def frame(amount: Money | NotGiven) -> Funding:
    return Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=amount)


@pytest.mark.parametrize(
    ("amount", "found"),
    [
        (sek(1), []),
        (InAppendix(Ref("bilaga")), []),
        (Unstated(), ["unstated"]),
        (OpenWording("skälig"), ["wording"]),
        (ToBeDecided(Ref("bilaga")), ["to-be-decided"]),
    ],
    ids=["sum", "appendix", "unstated", "wording", "decided"],
)
def test_how_the_sum_is_given(amount: Money | NotGiven, found: list[str]) -> None:
    bilaga = Appendix(key="bilaga", name="Bilaga", at_hand=True)
    assert reasons(KEY, bilaga, frame(amount)) == found


def test_what_is_told() -> None:
    [one] = among(KEY, frame(OpenWording("skälig")))
    assert (one["payer"], one["payee"], one["wording"]) == ("kommunen", "foreningen", "skälig")
