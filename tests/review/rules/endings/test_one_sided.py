"""A way out that only one side has."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    AnyOf,
    Body,
    BodyKind,
    Ending,
    EndingKind,
    Ends,
    Party,
    Sector,
    Who,
)
from tests.review.rules.asking import among, reasons

KEY = "one-sided"
KOMMUNEN, FORENINGEN, ANDRA = (Ref[Party](key) for key in ("kommunen", "foreningen", "andra"))
GROUP = Body(key="grupp", name="gruppen", role=BodyKind.STEERING, seats=[])
OTHER = Party(key="andra", name="Andra", sector=Sector.CIVIL_SOCIETY)


def ending(key: str = "uppsagning", **given: Any) -> Ending:
    fields: dict[str, Any] = {
        "act": EndingKind.NOTICE,
        "by": Ref("foreningen"),
        "ends": Ends.WHOLE,
    } | given
    return Ending(key=key, **fields)


@pytest.mark.parametrize(
    ("by", "found"),
    [
        (KOMMUNEN, ["notice"]),
        (FORENINGEN, ["notice"]),
        (AnyOf([KOMMUNEN, FORENINGEN]), []),
        (Ref[Body]("grupp"), []),
        (Unstated(), []),
    ],
    ids=["public", "civil", "either", "group", "nobody"],
)
def test_who_may_give_notice(by: Who, found: list[str]) -> None:
    assert reasons(KEY, GROUP, ending(by=by)) == found


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"act": EndingKind.RESCISSION}, ["breach"]),
        ({"grounds": [Text("brist", "a failure")]}, ["breach"]),
        ({"act": EndingKind.EXCLUSION}, []),
        ({"act": EndingKind.AGREEMENT}, []),
    ],
    ids=["rescission", "notice", "exclusion", "agreement"],
)
def test_who_may_end_it_on_breach(given: dict[str, Any], found: list[str]) -> None:
    assert reasons(KEY, ending(**given)) == found


def test_one_of_a_side_is_enough_and_two_clauses_make_two_sides() -> None:
    assert reasons(KEY, OTHER, ending(by=AnyOf([KOMMUNEN, ANDRA]))) == []
    assert reasons(KEY, ending(), ending("avslut", by=KOMMUNEN)) == []
    assert reasons(KEY, ending(), ending("avslut", by=Unstated())) == []


def test_what_is_told() -> None:
    [one] = among(KEY, OTHER, GROUP, ending(by=KOMMUNEN), ending("avslut", by=Ref("grupp")))
    assert one.parts == ("uppsagning",)
    assert (one["have"], one["lack"]) == (("kommunen",), ("andra", "foreningen"))
