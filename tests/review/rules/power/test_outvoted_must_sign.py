"""A change that the outvoted have to sign."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Approval, ChangeRoute, DecisionRule, Majority, Signers
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import GROUP, HALF, group

KEY = "outvoted-must-sign"


def route(by: str = GROUP, signed_by: Signers | NotGiven = Signers.ALL_PARTIES) -> ChangeRoute:
    return ChangeRoute(
        key="vag", of=Text("allt", "all"), signed_by=signed_by, decided_by=[Approval(by=Ref(by))]
    )


def test_a_majority_decides_and_all_sign() -> None:
    for majority in (Majority.MORE_THAN_HALF, Majority.TWO_THIRDS):
        [one] = among(KEY, route(), group(decides=DecisionRule(majority=majority)))
        assert one.parts == ("vag", "grupp")


@pytest.mark.parametrize("signed_by", [Signers.CONCERNED, Unstated()], ids=["some", "unstated"])
def test_not_all_sign(signed_by: Signers | NotGiven) -> None:
    assert reasons(KEY, route(signed_by=signed_by), group(decides=HALF)) == []


def test_nobody_is_outvoted() -> None:
    assert reasons(KEY, route(), group(decides=DecisionRule(majority=Majority.ALL))) == []
    assert reasons(KEY, route(), group()) == []
    assert reasons(KEY, route(by="kommunen"), group(decides=HALF)) == []
