"""Something that rests on one who is no party."""

from __future__ import annotations

import pytest

from iopmodel.parts import Ref, Text
from iopmodel.terms import Actor, Associate, Commitment, EachOf, Modality, Report, Unit, Who
from tests.review.rules.asking import among, reasons

KEY = "outsider-bound"
GUEST = Associate(key="gast", name="Gästen", described_only=False)
SHOP = Unit(key="butik", name="butiken", of=GUEST)


def commitment(bearer: Who, modality: Modality = Modality.OBLIGATION) -> Commitment:
    return Commitment(key="a", bearer=bearer, modality=modality, what=Text("samverka", "cooperate"))


@pytest.mark.parametrize(
    ("modality", "found"),
    [
        (Modality.OBLIGATION, ["bound"]),
        (Modality.PROHIBITION, ["bound"]),
        (Modality.DECLARATION, ["spoken-for"]),
        (Modality.AIM, ["spoken-for"]),
        (Modality.POWER, []),
        (Modality.PERMISSION, []),
    ],
    ids=["obligation", "prohibition", "declaration", "aim", "power", "permission"],
)
def test_what_an_outsider_is_said_to_do(modality: Modality, found: list[str]) -> None:
    assert reasons(KEY, GUEST, commitment(Ref(GUEST.key), modality)) == found


def test_with_others_and_through_its_units() -> None:
    each = EachOf([SHOP, GUEST, Ref[Actor]("kommunen")])
    [one] = among(KEY, GUEST, SHOP, commitment(each))
    assert one.parts == ("a", "gast")


def test_a_report() -> None:
    assert reasons(KEY, GUEST, Report(key="r", name="rapport", author=GUEST)) == ["bound"]
    assert reasons(KEY, GUEST, Report(key="r", name="rapport", author=Ref("kommunen"))) == []


def test_parties_are_none() -> None:
    assert reasons(KEY, GUEST, commitment(Ref("kommunen"))) == []
