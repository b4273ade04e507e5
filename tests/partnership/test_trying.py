"""Readings are tried together: one may take away what another comes to refer to."""

from __future__ import annotations

from iopmodel.partnership import Change, RemovePart, SetField
from iopmodel.parts import Ref
from iopmodel.terms import Party, Sector
from tests.partnership.tying import PARTS, made, point, reading, told

CITY = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
GONE = Change([RemovePart("staden", "party")])
HELD = Change(
    [
        SetField("antal-a", "copies", "number", 2),
        SetField("antal-b", "copies", "held_by", Ref[Party]("staden")),
    ]
)


def test_what_one_comes_to_refer_to_another_takes_away() -> None:
    a, b = point("a", reading("r1", GONE)), point("b", reading("r1", HELD))
    assert told(lambda: made(a, b, parts=[*PARTS, CITY])) == [
        (
            "open_points/b/r1 with a/r1/parts/antal-b/held_by: found 'staden', "
            "expected the key of a part (actor)"
        ),
        (
            "open_points/b/r1 with a/r1/excludes: found readings that clash, expected readings of "
            'which one excludes the other, for example Choice("a", "r1")'
        ),
    ]
    apart = point("b", reading("r1", HELD, excludes="a/r1"))
    assert told(lambda: made(a, apart, parts=[*PARTS, CITY])) == []
