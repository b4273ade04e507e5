"""One leaves, and nothing can remain."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import AnyOf, Ending, EndingKind, Ends, Party, Sector, Unit
from tests.review.rules.asking import among, reasons

KEY = "what-remains"
OTHER = Party(key="andra", name="Andra", sector=Sector.CIVIL_SOCIETY)
KOMMUNEN, FORENINGEN = Ref[Party]("kommunen"), Ref[Party]("foreningen")


def ending(key: str = "uppsagning", **given: Any) -> Ending:
    fields: dict[str, Any] = {
        "act": EndingKind.NOTICE,
        "by": Ref("foreningen"),
        "ends": Ends.WHOLE,
    } | given
    return Ending(key=key, **fields)


@pytest.mark.parametrize(
    ("ends", "found"),
    [
        (Ends.WHOLE, []),
        (Ends.COMMITMENT, ["last-of-its-side"]),
        (Ends.PARTICIPATION, ["last-of-its-side"]),
        (Unstated(), ["unstated"]),
        (OpenWording("samarbetet"), ["unstated"]),
    ],
    ids=["whole", "commitment", "participation", "unstated", "wording"],
)
def test_what_ends_between_two(ends: Ends | NotGiven, found: list[str]) -> None:
    assert reasons(KEY, ending(ends=ends)) == found


@pytest.mark.parametrize(
    ("given", "who"),
    [
        ({"by": FORENINGEN}, []),
        ({"by": KOMMUNEN}, [("kommunen",)]),
        ({"by": Ref("enheten")}, [("kommunen",)]),
        ({"by": AnyOf([KOMMUNEN, FORENINGEN])}, [("kommunen",)]),
        ({"act": EndingKind.EXCLUSION, "by": KOMMUNEN}, []),
        ({"act": EndingKind.AGREEMENT, "by": KOMMUNEN}, []),
    ],
    ids=["one-of-two", "the-only", "its-unit", "any", "exclusion", "agreement"],
)
def test_who_leaves_among_three(given: dict[str, Any], who: list[tuple[str, ...]]) -> None:
    unit = Unit(key="enheten", name="enheten", of=KOMMUNEN)
    found = among(KEY, OTHER, unit, ending(ends=Ends.PARTICIPATION, **given))
    assert [one["who"] for one in found] == who


def test_who_is_excluded_of_two_may_be_either() -> None:
    exclusion = ending(act=EndingKind.EXCLUSION, by=Unstated(), ends=Ends.PARTICIPATION)
    [one] = among(KEY, exclusion)
    assert (one["who"], one["act"]) == (("foreningen", "kommunen"), EndingKind.EXCLUSION)
