"""On what terms money comes back, one after another."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import RepaymentReason, RepaymentTerm, ask
from iopmodel.answers.repayment import SAID_BY, repayment
from iopmodel.dates import YearlyOn
from iopmodel.notgiven import Bounds, NoClause, Unstated
from iopmodel.partnership import adds, becomes
from iopmodel.partnership.fieldtypes import field_types
from iopmodel.terms import Duty, Measure, RepaidOf, Repayment, Trigger
from tests.answers.examples import CITY, CLUB, SOME, agreed, point

BACK = Repayment(
    key="ater",
    triggers=[Trigger.UNSPENT],
    duty=Duty.OWED,
    owed_by=CLUB,
    owed_to=CITY,
    base=SOME,
    measure=Measure.ALL,
    instead=SOME,
    instead_agreed_by=CITY,
    found_by=CITY,
    severity=SOME,
    fault=SOME,
    after=SOME,
    within=YearlyOn(3, 1),
    basis=RepaidOf.UNSPENT,
)
SHARE = RepaymentReason.SHARE


def test_every_field_of_a_clause_is_told() -> None:
    told = {field for fields in SAID_BY.values() for field in fields}
    assert told == field_types(Repayment).keys() - {"key", "cites"}


@pytest.mark.parametrize(
    "reason", [one for one in RepaymentReason if one is not SHARE], ids=lambda one: one.value
)
def test_each_is_what_the_clause_says(reason: RepaymentReason) -> None:
    (one,) = repayment(agreed(BACK), "ater", reason)
    (field,) = SAID_BY[reason]
    assert one.value == RepaymentTerm(part="ater", reason=reason, says=getattr(BACK, field))
    assert (one.value.known, one.value.lacks) == (True, ())
    assert not list(repayment(agreed(BACK), "staden", reason))


@pytest.mark.parametrize(
    ("duty", "measure", "says"),
    [
        (Duty.OWED, Measure.ALL, Bounds(Fraction(1), Fraction(1))),
        (Duty.OWED, Measure.ALL_OR_PART, Bounds(Fraction(0), Fraction(1))),
        (Duty.ON_CLAIM, Measure.ALL, Bounds(Fraction(0), Fraction(1))),
        (Duty.OWED, Unstated(), Unstated()),
    ],
)
def test_the_share_of_the_base(duty: Duty, measure: Any, says: Any) -> None:
    part = attrs.evolve(BACK, duty=duty, measure=measure)
    (one,) = repayment(agreed(part), "ater", SHARE)
    assert one.value.says == says


@pytest.mark.parametrize(
    ("reason", "says", "lacks"),
    [
        (RepaymentReason.OWED_BY, Unstated(), ("ater/owed_by",)),
        (SHARE, Unstated(), ("ater/measure",)),
        (RepaymentReason.OWED_BY, NoClause(), ()),
        # A clause does without it: it comes back whoever is at fault.
        (RepaymentReason.FAULT, Unstated(), ()),
    ],
)
def test_what_is_left_out(reason: RepaymentReason, says: Any, lacks: tuple[str, ...]) -> None:
    one = RepaymentTerm(part="ater", reason=reason, says=says)
    assert (one.known, one.lacks) == (False, lacks)


def test_each_hangs_on_its_own_points_only() -> None:
    """So that what is open about one does not multiply what is open about another."""
    points = (
        point("hur", becomes(BACK, attrs.evolve(BACK, measure=Measure.ALL_OR_PART))),
        point("vem", becomes(BACK, attrs.evolve(BACK, owed_by=CITY))),
        point("mer", adds(attrs.evolve(BACK, key="annan"))),
    )
    found = ask("repayment", agreed(BACK, points=points)).holdings
    own = [one for one in found if one.value.part == "ater"]
    on = {one.value.key: {given.subject for given in one.given} for one in own}
    assert len(own) == len(RepaymentReason) + 3
    assert {key: names for key, names in on.items() if names} == {
        "ater/measure": {"hur"},
        "ater/share": {"hur"},
        "ater/owed-by": {"vem"},
    }
    assert {str(one.given) for one in found if one.value.part == "annan"} == {
        str(one.given) for one in found if one.value.key == "annan/duty"
    }
