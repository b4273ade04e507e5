"""Every way to read a partnership, and what gave a field its value."""

from datetime import date
from itertools import islice

import pytest

from iopmodel.errors import Invalid
from iopmodel.partnership import Amendment, adds, amended_by, readings
from iopmodel.terms import Copies
from tests.partnership.tying import made, point, reading, setting

DAY, LATER = date(2022, 1, 1), date(2022, 7, 1)


def test_the_last_points_change_fastest() -> None:
    two = [reading("r1", setting("a", 1)), reading("r2", setting("a", 2))]
    partnership = made(point("a", *two), point("b", reading("r1", setting("b", 1))), point("tom"))
    assert ["".join(one.values()) for one in readings(partnership)] == [
        *("r0r0", "r0r1", "r1r0", "r1r1", "r2r0", "r2r1")
    ]
    assert list(readings(made())) == [{}]


def test_they_are_found_one_by_one() -> None:
    """Of so many that nobody could wait for all."""
    points = [point(f"p{place:03}", reading("r1", setting("a", 1))) for place in range(60)]
    assert len(list(islice(readings(made(*points)), 100))) == 100


def test_what_gave_a_field_its_value() -> None:
    more = adds(Copies(key="antal-d", number=1))
    partnership = made(
        amendments=[
            Amendment(key="x", effective=DAY, change=setting("a", 1) | more),
            Amendment(key="y", effective=LATER, change=setting("a", 2)),
        ]
    )

    def key(part: str, field: str, on: date) -> str | None:
        found = amended_by(partnership, part, field, on)
        return None if found is None else found.key

    assert key("antal-a", "number", date(2021, 12, 31)) is None
    assert key("antal-a", "number", DAY) == "x"
    assert key("antal-a", "number", LATER) == "y"
    assert key("antal-a", "held_by", LATER) is None
    assert key("antal-d", "held_by", LATER) == "x"
    assert key("antal-b", "number", LATER) is None
    for part, field, message in (
        ("antal-d", "number", "found 'antal-d', expected the key of a part in force on 2021-12-31, for example antal-c, antal-b, antal-a"),
        ("antal-a", "numbr", "found 'numbr', expected a field of antal-a, for example number"),
    ):  # fmt: skip
        with pytest.raises(Invalid) as refused:
            key(part, field, date(2021, 12, 31))
        assert str(refused.value) == message
