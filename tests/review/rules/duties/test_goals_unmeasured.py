"""Goals that nothing is counted for."""

from __future__ import annotations

from iopmodel.parts import Text
from iopmodel.terms import Goal, Indicator
from tests.review.rules.asking import among, reasons

KEY = "goals-unmeasured"
GOALS = [Goal(key=key, what=Text("bostad", "a home")) for key in ("b", "a")]


def test_nothing_is_counted() -> None:
    [one] = among(KEY, *GOALS)
    assert one.parts == ("a", "b")
    assert one.lacks == (Indicator,)


def test_something_is_or_there_are_no_goals() -> None:
    assert reasons(KEY, *GOALS, Indicator(key="antal", what=Text("antal", "number"))) == []
    assert reasons(KEY) == []
