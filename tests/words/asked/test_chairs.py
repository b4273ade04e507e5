"""Whether two groups can each have a chair reads well."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.answers import Can, Chairing, ChairReason
from iopmodel.answers.chairs import chairs
from iopmodel.notgiven import NoClause, NotApplicable, Unstated
from tests.words.asked.saying import CLUB, both, detailed
from tests.words.sample import PARTNERSHIP, steering


def chairing(reason: str, **fields: Any) -> Chairing:
    return Chairing(part="styrgrupp", reason=ChairReason(reason), **fields)


APART: dict[str, Any] = {"apart_from": "samverkansgrupp"}
CHAIRS: list[tuple[Chairing, str]] = [
    (
        chairing("possible", **APART),
        (
            "Styrgruppen kan få en ordförande, från vilken part ordföranden i samverkansgruppen än "
            "kommer"
        ),
    ),
    (
        chairing("only-if", leaves=(str(CLUB),), **APART),
        (
            "Styrgruppen kan få en ordförande bara om ordföranden i samverkansgruppen kommer från "
            "Föreningen"
        ),
    ),
    (
        chairing("impossible", **APART),
        (
            "Styrgruppen och samverkansgruppen kan inte få ordförande från olika parter: det finns "
            "ingen part till"
        ),
    ),
    (
        chairing("seats-not-said", **APART),
        (
            "Om styrgruppen kan få en ordförande från en annan part än ordföranden i "
            "samverkansgruppen hänger på vilka som sitter där"
        ),
    ),
    (
        chairing("free"),
        "Texten säger inte från vilken part ordföranden i styrgruppen ska komma",
    ),
    (chairing("no-chair"), "Om styrgruppen har en ordförande framgår inte"),
]


@pytest.mark.parametrize(("value", "sv"), CHAIRS)
def test_whether_there_can_be_a_chair(value: Chairing, sv: str) -> None:
    assert both(value)[0] == sv
    assert "steering group" in both(value)[1]


def test_every_reason_of_a_chair_is_in_the_table() -> None:
    assert {value.reason for value, *_ in CHAIRS} == {*ChairReason}


def test_what_else_there_is_to_a_chair() -> None:
    (found,) = chairs(PARTNERSHIP, steering.key)
    assert detailed(found.value) == (
        "ordföranden väljs av styrgruppen; ordförandeskapet roterar; de två uppdragen kan fördelas "
        "mellan parterna på ett sätt; uppdraget kan gå runt bland alla parter som sitter i gruppen",
        "the chair is elected by the steering group; the chair rotates among the members; the two "
        "chairs can be divided among the parties in one way; the chair can go round among all "
        "parties that sit in the group",
    )
    impossible = attrs.evolve(found.value, ways=0, rotates=False, elected_by=Unstated())
    assert detailed(impossible)[0].startswith(
        "ordförandeskapet roterar inte; uppdraget kan gå runt"
    )
    assert detailed(chairing("free", rotates=True))[0] == "ordförandeskapet roterar"
    assert detailed(chairing("free")) == ("", "")
    untied = chairing("free", apart_from=NoClause(), ways=NotApplicable(), can_rotate=Can.YES)
    assert detailed(untied)[1] == "the chair can go round among all parties that sit in the group"
    assert detailed(chairing("possible", ways=NotApplicable(), **APART))[0].startswith(
        "om uppdraget"
    )
