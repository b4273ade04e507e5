"""No way out in one of the two usual cases."""

from __future__ import annotations

import pytest

from iopmodel.parts import Ref, Text
from iopmodel.terms import Ending, EndingKind, Ends, Party
from tests.review.rules.asking import among, reasons

KEY = "ways-out"
GROUND = Text("brist", "a failure")


def ending(act: EndingKind, *grounds: Text) -> Ending:
    by = Ref[Party]("foreningen")
    return Ending(key=act.value, act=act, by=by, ends=Ends.WHOLE, grounds=grounds)


NOTICE, LEAVING = ending(EndingKind.NOTICE), ending(EndingKind.WITHDRAWAL, GROUND)
RESCISSION, EXCLUSION = ending(EndingKind.RESCISSION), ending(EndingKind.EXCLUSION)
AGREED = ending(EndingKind.AGREEMENT)


@pytest.mark.parametrize(
    ("rights", "found"),
    [
        ([], []),
        ([NOTICE], ["nothing-on-breach"]),
        ([NOTICE, RESCISSION], []),
        ([NOTICE, EXCLUSION], []),
        ([NOTICE, LEAVING], []),
        ([LEAVING], ["only-for-cause"]),
        ([RESCISSION], ["only-for-cause"]),
        ([RESCISSION, AGREED], ["only-for-cause"]),
        ([AGREED], []),
    ],
    ids=[
        "none",
        "notice",
        "rescission",
        "exclusion",
        "for-cause",
        "leaving",
        "only-rescission",
        "with-consent",
        "consent-only",
    ],
)
def test_which_ways_there_are(rights: list[Ending], found: list[str]) -> None:
    assert reasons(KEY, *rights) == found


def test_all_of_them_are_told() -> None:
    [one] = among(KEY, RESCISSION, LEAVING)
    assert one.parts == ("rescission", "withdrawal")
