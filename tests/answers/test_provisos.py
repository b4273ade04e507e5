"""On what terms a right may be used, and on what terms money comes back."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import Proviso, ProvisoReason, RepaymentReason, ask
from iopmodel.answers.provisos import SAID_BY, provisos
from iopmodel.dates import Span, YearlyOn
from iopmodel.notgiven import Bounds, NoClause, Unstated
from iopmodel.partnership import adds, becomes
from iopmodel.partnership.fieldtypes import field_types
from iopmodel.terms import (
    Duty,
    Ending,
    EndingKind,
    Ends,
    Form,
    LeftBy,
    Measure,
    Modality,
    RepaidOf,
    Repayment,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point

RIGHT = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=CLUB,
    ends=Ends.WHOLE,
    modality=Modality.RECOMMENDATION,
    grounds=[SOME],
    after=[SOME, SOME],
    last_resort=True,
    form=Form.WRITTEN,
    to=CITY,
    keeps_pay=Span.of(months=3),
    meanwhile=[SOME],
)


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
    narrowed_to=RepaidOf.TIME_NOT_COVERED,
    left_by=LeftBy.PAYER,
)
SHARE = RepaymentReason.SHARE


PARTS = {ProvisoReason: RIGHT, RepaymentReason: BACK}


def test_every_field_of_a_repayment_is_told() -> None:
    told = {
        field
        for reason, fields in SAID_BY.items()
        if isinstance(reason, RepaymentReason)
        for field in fields
    }
    assert told == field_types(Repayment).keys() - {"key", "cites"}


@pytest.mark.parametrize(
    "reason", [one for one in SAID_BY if one is not SHARE], ids=lambda one: repr(one).split(":")[0]
)
def test_each_is_what_the_clause_says(reason: ProvisoReason | RepaymentReason) -> None:
    part = PARTS[type(reason)]
    (one,) = provisos(agreed(RIGHT, BACK), part.key, reason)
    (field,) = SAID_BY[reason]
    assert one.value == Proviso(part=part.key, reason=reason, says=getattr(part, field))
    assert (one.value.known, one.value.lacks) == (True, ())


@pytest.mark.parametrize("key", ["staden", "ater"])
def test_what_is_no_right_has_no_terms_of_one(key: str) -> None:
    assert not list(provisos(agreed(RIGHT, BACK), key, ProvisoReason.WHO))
    assert not list(provisos(agreed(RIGHT, BACK), "uppsagning", RepaymentReason.DUTY))


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
    (one,) = provisos(agreed(part), "ater", SHARE)
    assert one.value.says == says


@pytest.mark.parametrize(
    ("reason", "says", "lacks"),
    [
        (ProvisoReason.ADDRESSEE, Unstated(), ("ater/to",)),
        # To supply a clause that is not there is no clarification.
        (ProvisoReason.ADDRESSEE, NoClause(), ()),
        (RepaymentReason.OWED_BY, Unstated(), ("ater/owed_by",)),
        (SHARE, Unstated(), ("ater/measure",)),
        (RepaymentReason.OWED_BY, NoClause(), ()),
        # A clause does without it: it comes back whoever is at fault.
        (RepaymentReason.FAULT, Unstated(), ()),
    ],
)
def test_what_is_left_out(
    reason: ProvisoReason | RepaymentReason, says: Any, lacks: tuple[str, ...]
) -> None:
    one = Proviso(part="ater", reason=reason, says=says)
    assert (one.known, one.lacks) == (False, lacks)


def test_each_term_of_a_right_hangs_on_its_own_points_only() -> None:
    """So that what is open about one does not multiply what is open about another."""
    points = (
        point("form", becomes(RIGHT, attrs.evolve(RIGHT, form=Form.SIGNED))),
        point("to", becomes(RIGHT, attrs.evolve(RIGHT, to=CLUB))),
    )
    found = ask("provisos", agreed(RIGHT, points=points)).holdings
    on = {one.value.key: {given.subject for given in one.given} for one in found}
    assert len(found) == len(ProvisoReason) + 2
    assert {key: names for key, names in on.items() if names} == {
        "uppsagning/form": {"form"},
        "uppsagning/addressee": {"to"},
    }


def test_each_term_of_a_repayment_hangs_on_its_own_points_only() -> None:
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
