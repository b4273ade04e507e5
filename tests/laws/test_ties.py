"""Which readings are left of a point, found among those it hangs together with, by every world."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from iopmodel.partnership import Partnership
from tests.laws.tied import all_worlds, tied


@given(tied(max_points=5), st.data())
def test_a_reading_is_left_that_some_way_to_read_all_points_has(
    partnership: Partnership, data: st.DataObject
) -> None:
    worlds = all_worlds(partnership)
    world = data.draw(st.sampled_from(worlds))
    chosen = data.draw(st.sets(st.sampled_from(sorted(world))))
    choices = {key: world[key] for key in chosen}
    for point in partnership.open_points:
        if point.key not in choices:
            left = {one[point.key] for one in worlds if choices.items() <= one.items()}
            options = partnership.ties.options(choices, point)
            assert [reading.key for reading in options] == [
                reading.key for reading in point.readings if reading.key in left
            ]
