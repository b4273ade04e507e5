"""A change that nobody is named to decide."""

from __future__ import annotations

from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Accession, Approval, ChangeRoute, Signers, Who
from tests.review.rules.asking import among, reasons

KEY = "change-undecided"


UNSTATED = Unstated()


def route(*by: Who, signed_by: Signers | NotGiven = UNSTATED) -> ChangeRoute:
    deciders = [Approval(by=one) for one in by]
    return ChangeRoute(key="vag", of=Text("allt", "all"), decided_by=deciders, signed_by=signed_by)


def test_nobody_decides() -> None:
    assert reasons(KEY, route()) == ["nobody"]
    assert reasons(KEY, route(Unstated())) == ["nobody"]
    assert reasons(KEY, Accession(key="ny")) == ["nobody"]


def test_who_sign_decide() -> None:
    assert reasons(KEY, route(signed_by=Signers.ALL_PARTIES)) == []


def test_words_name_nobody() -> None:
    wording = OpenWording("på rätt nivå")
    [one] = among(KEY, route(wording, Ref("kommunen"), signed_by=Signers.ALL_PARTIES))
    assert one.reason.value == "in-words"
    assert one["wording"] == wording
    assert reasons(KEY, Accession(key="ny", decided_by=[Approval(by=wording)])) == ["in-words"]


def test_somebody_decides() -> None:
    assert reasons(KEY, route(Ref("kommunen"))) == []
    assert reasons(KEY, route(Unstated(), Ref("kommunen"))) == []
    assert reasons(KEY, Accession(key="ny", decided_by=[Approval(by=Ref("kommunen"))])) == []
