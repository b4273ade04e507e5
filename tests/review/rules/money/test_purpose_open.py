"""Money without a purpose."""

from __future__ import annotations

import pytest

from iopmodel.money import sek
from iopmodel.notgiven import InAppendix, NotGiven, OpenWording, Unstated
from iopmodel.parts import Appendix, Ref, Text
from iopmodel.terms import Funding
from tests.review.rules.asking import among, reasons

KEY = "purpose-open"
BILAGA = Appendix(key="b", name="Bilaga", at_hand=True)


def frame(only_for: Text | NotGiven, key: str = "medel") -> Funding:
    return Funding(
        key=key,
        payer=Ref("kommunen"),
        payee=Ref("foreningen"),
        amount=sek(100),
        only_for=only_for,
    )


@pytest.mark.parametrize(
    ("only_for", "found"),
    [
        (Text("lokalen", "the premises"), []),
        (InAppendix(BILAGA), []),
        (Unstated(), ["unstated"]),
        (OpenWording("det beslutade"), ["wording"]),
    ],
    ids=["said", "appendix", "unstated", "wording"],
)
def test_how_it_is_given(only_for: Text | NotGiven, found: list[str]) -> None:
    assert reasons(KEY, BILAGA, frame(only_for)) == found


def test_what_is_said_in_the_same_words_is_found_once() -> None:
    wordings = [OpenWording("det beslutade"), OpenWording("det beslutade"), OpenWording("annat")]
    found = among(KEY, *(frame(one, f"m-{place}") for place, one in enumerate(wordings)))
    assert [(one.parts, one["wording"]) for one in found] == [
        (("m-0", "m-1"), "det beslutade"),
        (("m-2",), "annat"),
    ]
