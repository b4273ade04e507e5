"""Payments that can be stopped without a word."""

from __future__ import annotations

import pytest

from iopmodel.money import sek
from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Funding, PaymentStop
from tests.review.rules.asking import reasons

KEY = "stop-of-payments"
GROUND, HEARD = Text("brist", "a failure"), Text("yttrande", "a hearing")
MEDEL = Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(100))


@pytest.mark.parametrize(
    ("triggers", "after", "found"),
    [
        ([GROUND], HEARD, []),
        ([GROUND], OpenWording("efter samråd"), []),
        ([GROUND], Unstated(), ["unheard"]),
        ([], HEARD, ["no-ground"]),
        ([], Unstated(), ["no-ground", "unheard"]),
    ],
    ids=["sound", "wording", "unheard", "no-ground", "neither"],
)
def test_what_has_to_come_first(
    triggers: list[Text], after: Text | NotGiven, found: list[str]
) -> None:
    stop = PaymentStop(key="s", by=Ref("kommunen"), of=MEDEL, triggers=triggers, after=after)
    assert reasons(KEY, MEDEL, stop) == found
