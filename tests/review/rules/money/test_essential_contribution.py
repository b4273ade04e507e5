"""An essential contribution of nobody, or of no size."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import About, NotGiven, OpenWording, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Contribution
from tests.review.rules.asking import among, reasons

KEY = "essential-contribution"


def brought(
    key: str = "timmar", *, essential: bool | NotGiven = True, **given: Any
) -> Contribution:
    fields: dict[str, Any] = {
        "by": Ref("foreningen"),
        "hours": 400,
        "what": Text("timmar", "hours"),
    } | given
    return Contribution(key=key, essential=essential, **fields)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({}, []),
        ({"hours": About(130)}, []),
        ({"hours": OpenWording("många")}, []),
        ({"hours": Unstated()}, ["no-hours"]),
        ({"by": Unstated()}, ["no-bearer"]),
        ({"by": Unstated(), "hours": Unstated()}, ["no-bearer", "no-hours"]),
    ],
    ids=["said", "about", "open", "no-hours", "no-bearer", "neither"],
)
def test_what_is_not_said(given: dict[str, Any], found: list[str]) -> None:
    assert reasons(KEY, brought(**given)) == found


@pytest.mark.parametrize("essential", [False, Unstated()], ids=["no", "unstated"])
def test_only_what_is_called_a_condition(essential: bool | NotGiven) -> None:
    assert reasons(KEY, brought(essential=essential, hours=Unstated())) == []


def test_those_that_lack_the_same_are_found_together() -> None:
    [one] = among(KEY, brought("a", hours=Unstated()), brought("b", hours=Unstated()))
    assert one.parts == ("a", "b")
