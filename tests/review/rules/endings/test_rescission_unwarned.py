"""An end because of a breach, without a warning or a ground."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Ending, EndingKind, Ends
from tests.review.rules.asking import among

KEY = "rescission-unwarned"
GROUND, WARNING = Text("brist", "a failure"), Text("varning", "a warning")


@pytest.mark.parametrize("act", [EndingKind.RESCISSION, EndingKind.EXCLUSION])
@pytest.mark.parametrize(
    ("grounds", "after", "found"),
    [
        ([GROUND], [WARNING], []),
        ([GROUND], [], ["unwarned"]),
        ([], [WARNING], ["no-ground"]),
        ([], [], ["no-ground", "unwarned"]),
        ([GROUND], Unstated(), []),
    ],
    ids=["both", "unwarned", "no-ground", "neither", "not-given"],
)
def test_what_comes_first(
    act: EndingKind, grounds: list[Text], after: list[Text] | NotGiven, found: list[str]
) -> None:
    one = Ending(
        key="slut", act=act, by=Ref("kommunen"), ends=Ends.WHOLE, grounds=grounds, after=after
    )
    told = among(KEY, one)
    assert [one.reason.value for one in told] == found
    assert all(one["act"] is act for one in told)


def test_notice_needs_neither() -> None:
    notice = Ending(key="slut", act=EndingKind.NOTICE, by=Ref("kommunen"), ends=Ends.WHOLE)
    assert among(KEY, notice) == ()
