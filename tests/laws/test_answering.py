"""An amendment answers what an open point asks if it fills all of its gaps, and else does not."""

from __future__ import annotations

from datetime import date
from functools import reduce
from operator import or_
from typing import Any

import attrs
from hypothesis import assume, event, given
from hypothesis import strategies as st

from iopmodel.errors import Invalid
from iopmodel.notgiven import InAppendix, NotGiven, OpenWording, ToBeDecided
from iopmodel.partnership import Amendment, Change, Partnership, becomes
from iopmodel.partnership.subjects import Subject
from tests.laws.building import agreements
from tests.laws.refining import READ, clarified, gaps
from tests.partnership.tying import point

DAY = date(2005, 1, 1)
Gap = tuple[str, str]


def lacking(partnership: Partnership) -> list[Gap]:
    """Return the fields of which the value as a whole is not given, with their parts."""
    return [
        (part.key, str(path[0]))
        for part in partnership.parts
        if isinstance(part, READ)
        for path, _ in gaps(part, type(part))
        if len(path) == 1
    ]


@given(agreements(max_points=0), st.data())
def test_what_is_asked_is_answered_once_nothing_of_it_is_lacking(
    partnership: Partnership, data: st.DataObject
) -> None:
    before = lacking(partnership)
    assume(before)
    more = partnership
    for _ in range(data.draw(st.integers(0, 6))):
        more = data.draw(clarified(more))
    now = {part.key: part for part in more.parts}
    changes = [becomes(part, now[part.key]) for part in partnership.parts]
    change = reduce(or_, changes, Change())
    filled = [gap for gap in before if gap not in lacking(more)]
    asked = data.draw(st.lists(st.sampled_from(filled or before), min_size=1, max_size=2))
    asked += data.draw(st.lists(st.sampled_from(before), max_size=1))
    asking = point("fraga", asks=[Subject(part, field) for part, field in asked])
    amendment = Amendment(key="svar", effective=DAY, change=change)
    try:
        amended = attrs.evolve(partnership, open_points=[asking], amendments=[amendment])
    except Invalid:
        assume(False)
        raise
    values = [getattr(now[part], field) for part, field in asked]
    answered = not any(isinstance(one, NotGiven) for one in values) and not any(
        isinstance(one, (InAppendix, OpenWording, ToBeDecided)) for one in within(values)
    )
    event("answered" if answered else "open")
    assert amended.on(date(2004, 12, 31)).open_points == (asking,)
    assert (amended.on(DAY).open_points == ()) is answered


def within(value: Any) -> list[object]:
    """Return a value and all that it is made of."""
    inner = list(value) if isinstance(value, (list, tuple)) else []
    if attrs.has(type(value)):
        inner = [getattr(value, field.name) for field in attrs.fields(type(value))]
    return [value, *(one for each in inner for one in within(each))]
