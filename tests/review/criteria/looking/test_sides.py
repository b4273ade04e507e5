"""Of which side someone is, and the signs that hang on it."""

from __future__ import annotations

import pytest

from iopmodel.money import Money
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref, Text
from iopmodel.review.criteria import Contributes, OfBothSides, OfSide, Sign, Undertakes
from iopmodel.review.criteria.looking.sides import BOTH, sides
from iopmodel.terms import (
    AnyOf,
    Associate,
    Background,
    Body,
    BodyKind,
    Commitment,
    Contribution,
    EachOf,
    Funding,
    Goal,
    Jointly,
    Modality,
    Office,
    Renegotiation,
    Seats,
    Sector,
    Unit,
    Who,
)
from tests.review.criteria.building import CITY, CLUB, made, shown

PUBLIC, CIVIL = Sector.PUBLIC, Sector.CIVIL_SOCIETY
BODY = Body(
    key="styrgrupp",
    name="Styrgrupp",
    role=BodyKind.STEERING,
    seats=[Seats(side=CITY), Seats(side=CLUB)],
)
OURS = Body(
    key="egen", name="Egen", role=BodyKind.WORKING, seats=[Seats(side=EachOf([CLUB, Ref("van")]))]
)
OTHERS: tuple[Part, ...] = (
    BODY,
    OURS,
    Unit(key="enhet", name="Enheten", of=CITY),
    Office(key="chef", name="chef", of=Ref("enhet")),
    Office(key="ordforande", name="ordförande", of=Ref("styrgrupp")),
    Associate(key="namnd", name="Nämnden", near=CITY, described_only=False),
    Associate(key="van", name="Vännerna", near=CLUB, described_only=False),
    Associate(key="ovriga", name="övriga", described_only=True),
    Unit(key="a", name="A", of=Ref("b")),
    Unit(key="b", name="B", of=Ref("a")),
    Goal(key="mal", what=Text("x", "y")),
)
WHAT = Text("göra något", "do something")


@pytest.mark.parametrize(
    ("who", "found"),
    [
        (CITY, {PUBLIC}),
        (Ref("chef"), {PUBLIC}),
        (Ref("namnd"), {PUBLIC}),
        (Ref("van"), {CIVIL}),
        (Ref("styrgrupp"), BOTH),
        (Ref("ordforande"), BOTH),
        (Ref("egen"), {CIVIL}),
        (Ref("ovriga"), set()),
        (Ref("a"), set()),
        (Ref("mal"), set()),
        (Ref("no-such-part"), set()),
        (Unstated(), set()),
        (Jointly([CITY, CLUB]), BOTH),
        (EachOf([CITY, CLUB]), BOTH),
        (EachOf([Ref("chef"), CITY]), {PUBLIC}),
        (AnyOf([CITY, CLUB]), set()),
        (AnyOf([CITY, Ref("chef")]), {PUBLIC}),
    ],
    ids=range(17),
)
def test_the_side_of_someone(who: Who, found: set[Sector]) -> None:
    assert sides(who, made(*OTHERS)) == found


def test_a_right_of_any_is_a_right_of_each() -> None:
    assert sides(AnyOf([CITY, CLUB]), made(), rights=True) == BOTH


def test_bodies_may_be_left_out() -> None:
    partnership = made(*OTHERS)
    assert sides(Ref("ordforande"), partnership, bodies=False) == set()
    assert sides(Ref("chef"), partnership, bodies=False) == {PUBLIC}


def commitment(key: str, bearer: Who, modality: Modality = Modality.OBLIGATION) -> Commitment:
    return Commitment(key=key, bearer=bearer, modality=modality, what=WHAT)


@pytest.mark.parametrize(
    ("sign", "found"),
    [
        (Undertakes(side=PUBLIC), {"deras": ("bearer",), "allas": ("bearer",)}),
        (Undertakes(side=CIVIL), {"allas": ("bearer",)}),
        (OfSide(part="commitment", field="bearer", side=PUBLIC), {"deras": ("bearer",)}),
        (OfSide(part="commitment", field="bearer", side=CIVIL), {"kan": ("bearer",)}),
        (
            OfBothSides(part="commitment", field="bearer"),
            {"allas": ("bearer",), "gruppens": ("bearer",)},
        ),
        (
            OfBothSides(part="commitment", field="bearer", words=["gör"]),
            {"allas": ("bearer", "what"), "gruppens": ("bearer", "what")},
        ),
        (OfBothSides(part="commitment", field="bearer", words=["annat"]), {}),
        (OfSide(part="commitment", field="bearer", side=PUBLIC, words=["annat"]), {}),
        (
            OfSide(part="background", field="about", side=CIVIL, words=["sökt"]),
            {"initiativ": ("about", "facts")},
        ),
        (OfBothSides(part="renegotiation", field="by"), {"omforhandling": ("by",)}),
        (Contributes(side=PUBLIC), {"medel": ("payer",)}),
        (Contributes(side=CIVIL), {"timmar": ("by",)}),
    ],
    ids=range(12),
)
def test_what_shows_it(sign: Sign, found: dict[str, tuple[str, ...]]) -> None:
    parts = (
        *OTHERS,
        commitment("deras", CITY),
        commitment("allas", EachOf([CITY, CLUB])),
        commitment("gruppens", Ref("styrgrupp")),
        commitment("kan", CLUB, Modality.PERMISSION),
        commitment("ingens", Unstated()),
        Background(key="initiativ", about=CLUB, facts=[Text("har sökt samarbete", "has asked")]),
        Background(key="annat", about=CLUB, facts=[Text("är ny", "is new")]),
        Renegotiation(key="omforhandling", by=AnyOf([CITY, CLUB])),
        Funding(key="medel", payer=CITY, payee=CLUB, amount=Money.of(1, "SEK")),
        Contribution(key="timmar", by=CLUB, what=Text("timmar", "hours")),
        Contribution(key="andras", by=Ref("ovriga"), what=Text("annat", "other")),
    )
    assert shown(sign, *parts) == found
