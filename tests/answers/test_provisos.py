"""On what terms a right may be used."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.answers import Proviso, ProvisoReason, ask
from iopmodel.answers.provisos import PROVIDED, provisos
from iopmodel.dates import Span
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.partnership import becomes
from iopmodel.terms import Ending, EndingKind, Ends, Form, Modality
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


@pytest.mark.parametrize("reason", ProvisoReason, ids=lambda one: one.value)
def test_each_is_what_the_right_says(reason: ProvisoReason) -> None:
    (one,) = provisos(agreed(RIGHT), "uppsagning", reason)
    assert one.value == Proviso(
        part="uppsagning", reason=reason, says=getattr(RIGHT, PROVIDED[reason])
    )
    assert (one.value.known, one.value.lacks) == (True, ())
    assert not list(provisos(agreed(RIGHT), "staden", reason))


@pytest.mark.parametrize("says", [Unstated(), NoClause()], ids=repr)
def test_what_is_left_out(says: Any) -> None:
    one = Proviso(part="a", reason=ProvisoReason.ADDRESSEE, says=says)
    # To supply a clause that is not there is no clarification.
    assert (one.known, one.lacks) == (False, ("a/to",) if says == Unstated() else ())


def test_each_hangs_on_its_own_points_only() -> None:
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
