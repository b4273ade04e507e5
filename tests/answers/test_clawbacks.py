"""What one clause on repayment makes come back, as a whole."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import Clawback, Extent, clawbacks
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership import adds, becomes
from iopmodel.parts import Cite
from iopmodel.terms import Duty, Measure, Repayment, Trigger
from tests.answers.examples import CITY, CLUB, SOME, agreed, point

BACK = Repayment(
    key="ater", triggers=[Trigger.UNSPENT], duty=Duty.OWED, owed_by=CLUB, owed_to=CITY, base=SOME,
    measure=Measure.ALL, cites=Cite("a", [2]),
)  # fmt: skip


def one_of(part: Repayment) -> Clawback:
    (holding,) = clawbacks(agreed(part), part.key)
    value = holding.value
    assert isinstance(value, Clawback)
    return value


@pytest.mark.parametrize(
    ("duty", "measure", "reason", "least"),
    [
        (Duty.OWED, Measure.ALL, Extent.IN_FULL, 1),
        (Duty.OWED, Measure.ALL_OR_PART, Extent.UP_TO, 0),
        (Duty.ON_CLAIM, Measure.ALL, Extent.UP_TO, 0),
        (Duty.POSSIBLE, Measure.ALL, Extent.UP_TO, 0),
        (Duty.CHOICE, Measure.ALL, Extent.UP_TO, 0),
        (Duty.OWED, Unstated(), Extent.NOT_SAID, 0),
    ],
)
def test_how_much_of_its_base(duty: Duty, measure: Any, reason: Any, least: int) -> None:
    found = one_of(attrs.evolve(BACK, duty=duty, measure=measure))
    assert (found.extent, found.share) == (reason, Bounds(Fraction(least), Fraction(1)))
    assert found.known is (not isinstance(measure, NotGiven))
    assert found.lacks == (() if found.known else ("ater/measure",))


def test_it_says_who_owes_whom_and_where() -> None:
    (holding,) = clawbacks(agreed(BACK), "ater")
    assert (holding.given, holding.clauses) == ((), (Cite("a", [2]),))
    value = holding.value
    assert (value.part, value.owed_by, value.owed_to, value.base) == ("ater", CLUB, CITY, SOME)
    assert (value.triggers, value.duty, value.basis) == (
        (Trigger.UNSPENT,), Duty.OWED, Unstated(),
    )  # fmt: skip
    bare = one_of(attrs.evolve(BACK, owed_by=Unstated(), owed_to=Unstated()))
    assert bare.lacks == ("ater/owed_by", "ater/owed_to")
    assert not bare.known


def test_a_clause_is_told_as_a_whole_under_each_reading() -> None:
    changed = becomes(BACK, attrs.evolve(BACK, measure=Measure.ALL_OR_PART))
    whole = agreed(BACK, points=(point("p", changed, adds(attrs.evolve(BACK, key="annan"))),))
    told = [(one.value.extent, *map(str, one.given)) for one in clawbacks(whole, "ater")]
    assert told == [
        (Extent.IN_FULL, "reading:p=r0"),
        (Extent.IN_FULL, "reading:p=r2"),
        (Extent.UP_TO, "reading:p=r1"),
    ]
    assert [str(one.given[0]) for one in clawbacks(whole, "annan")] == ["reading:p=r2"]
