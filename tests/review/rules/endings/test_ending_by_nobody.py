"""A right to end that is nobody's."""

from __future__ import annotations

import pytest

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Ending, EndingKind, Ends, Party, Who
from tests.review.rules.asking import among

KEY = "ending-by-nobody"


@pytest.mark.parametrize(
    ("by", "found"),
    [
        (Ref[Party]("kommunen"), []),
        (Unstated(), ["unstated"]),
        (OpenWording("part"), ["unstated"]),
    ],
    ids=["said", "unstated", "wording"],
)
def test_whose_it_is(by: Who, found: list[str]) -> None:
    havning = Ending(key="havning", act=EndingKind.RESCISSION, by=by, ends=Ends.WHOLE)
    told = among(KEY, havning)
    assert [one.reason.value for one in told] == found
    assert all(one["act"] is EndingKind.RESCISSION for one in told)
