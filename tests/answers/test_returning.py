"""Which money may come back where something is ended."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import Notice, SetOff, coming_back
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import becomes, removes
from iopmodel.parts import Text
from iopmodel.terms import (
    AnyOf,
    Body,
    BodyKind,
    Duty,
    EachOf,
    EndingKind,
    Jointly,
    LeftBy,
    Repayment,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, PARTIES, SOME, agreed, point
from tests.answers.test_aftermath import ACT, BY_STEPS, YEAR, outcome, right


def back(key: str, *triggers: Trigger) -> Repayment:
    return Repayment(
        key=key,
        triggers=triggers,
        duty=Duty.OWED,
        owed_by=CLUB,
        owed_to=CITY,
        base=SOME,
        measure=Unstated(),
    )


def test_what_is_removed_on_a_reading_does_not_come_back() -> None:
    points = (point("p", removes(back("a", Trigger.LEAVING))),)
    partnership = agreed(YEAR, right(), back("a", Trigger.LEAVING), points=points)
    found = coming_back(partnership, outcome(partnership, "uppsagning").value)
    assert [str(one.given[0]) for one in found] == ["reading:p=r0"]


@pytest.mark.parametrize(
    ("act", "set_off"),
    [
        (EndingKind.NOTICE, {"a": SetOff.BY_THE_ACT, "d": SetOff.ANYWAY}),
        (EndingKind.WITHDRAWAL, {"a": SetOff.BY_THE_ACT, "d": SetOff.ANYWAY}),
        (EndingKind.RESCISSION, {"b": SetOff.BY_THE_ACT, "d": SetOff.ANYWAY}),
        (EndingKind.EXCLUSION, {"a": SetOff.NOT_SAID, "d": SetOff.ANYWAY}),
        (EndingKind.AGREEMENT, {"d": SetOff.ANYWAY}),
    ],
)
def test_what_may_come_back(act: EndingKind, set_off: dict[str, SetOff]) -> None:
    clauses = [
        back("d", Trigger.UNSPENT),
        back("a", Trigger.LEAVING),
        back("b", Trigger.RESCISSION),
    ]
    partnership = agreed(YEAR, right(act=act), *clauses)
    found = list(coming_back(partnership, outcome(partnership, "uppsagning").value))
    assert {one.value.part: one.value.set_off for one in found} == set_off
    assert [one.value.set_off for one in found] == list(set_off.values())


@pytest.mark.parametrize(
    ("act", "trigger"),
    [
        (EndingKind.NOTICE, Trigger.LEAVING),
        (EndingKind.RESCISSION, Trigger.RESCISSION),
        (EndingKind.EXCLUSION, Trigger.EXCLUSION),
    ],
)
def test_what_is_over_already_is_ended_by_no_act(act: EndingKind, trigger: Trigger) -> None:
    clauses = [back("d", Trigger.UNSPENT), back("a", trigger)]
    partnership = agreed(YEAR, right(act=act), *clauses)
    late = Notice(on=date(2024, 1, 1))
    found = coming_back(partnership, outcome(partnership, "uppsagning", late).value)
    assert [(one.value.part, one.value.set_off) for one in found] == [
        ("a", SetOff.NOT_SAID),
        ("d", SetOff.ANYWAY),
    ]
    last = Notice(on=date(2023, 12, 31))
    first, _ = coming_back(partnership, outcome(partnership, "uppsagning", last).value)
    assert first.value.set_off is SetOff.BY_THE_ACT


def test_that_a_term_is_not_extended_is_perhaps_no_leaving() -> None:
    partnership = agreed(BY_STEPS, back("a", Trigger.LEAVING))
    (one,) = coming_back(partnership, outcome(partnership, "tid").value)
    assert one.value.set_off is SetOff.NOT_SAID


def test_a_repayment_that_is_there_on_a_reading_only() -> None:
    with_more = attrs.evolve(back("a", Trigger.MISUSE), triggers=[Trigger.LEAVING])
    partnership = agreed(
        YEAR,
        right(),
        back("a", Trigger.MISUSE),
        points=(point("p", becomes(back("a", Trigger.MISUSE), with_more)),),
    )
    found = coming_back(partnership, outcome(partnership, "uppsagning").value)
    assert [(one.value.set_off, *map(str, one.given)) for one in found] == [
        (SetOff.BY_THE_ACT, "reading:p=r1"),
        (SetOff.ANYWAY, "reading:p=r0"),
    ]


GROUP = Body(key="gruppen", name="gruppen", role=BodyKind.STEERING, seats=[])
OTHERS = AnyOf([CITY, GROUP])


@pytest.mark.parametrize(
    ("owed_by", "expected"),
    [
        (CLUB, SetOff.BY_THE_ACT),
        (AnyOf(PARTIES), SetOff.BY_THE_ACT),
        (EachOf(PARTIES), SetOff.BY_THE_ACT),
        (Unstated(), SetOff.BY_THE_ACT),
        (CITY, SetOff.NOT_SAID),
        (EachOf([CITY, GROUP]), SetOff.NOT_SAID),
        (Jointly([CITY, GROUP]), SetOff.NOT_SAID),
        (OTHERS, SetOff.NOT_TOUCHED),
    ],
)
def test_who_leaves_is_heeded(owed_by: Any, expected: SetOff) -> None:
    clause = attrs.evolve(back("a", Trigger.LEAVING), owed_by=owed_by)
    partnership = agreed(YEAR, right(), GROUP, clause)
    (one,) = coming_back(partnership, outcome(partnership, "uppsagning").value)
    assert one.value.set_off is expected
    # Where nobody in particular leaves, it may be anyone.
    anyone = outcome(partnership, "uppsagning", Notice(on=ACT.on))
    (one,) = coming_back(partnership, anyone.value)
    assert one.value.set_off is SetOff.BY_THE_ACT


@pytest.mark.parametrize(
    ("owed_by", "left_by", "expected"),
    [
        (CLUB, LeftBy.PAYER, SetOff.BY_THE_ACT),
        (AnyOf(PARTIES), LeftBy.PAYER, SetOff.BY_THE_ACT),
        (Unstated(), LeftBy.PAYER, SetOff.BY_THE_ACT),
        (CITY, LeftBy.PAYER, SetOff.NOT_TOUCHED),
        (EachOf([CITY, GROUP]), LeftBy.PAYER, SetOff.NOT_TOUCHED),
        (OTHERS, LeftBy.PAYER, SetOff.NOT_TOUCHED),
        (CLUB, LeftBy.ANYONE, SetOff.BY_THE_ACT),
        (CITY, LeftBy.ANYONE, SetOff.BY_THE_ACT),
        (OTHERS, LeftBy.ANYONE, SetOff.BY_THE_ACT),
        (CITY, OpenWording("part"), SetOff.NOT_SAID),
    ],
)
def test_whose_leaving_it_takes(owed_by: Any, left_by: Any, expected: SetOff) -> None:
    clause = attrs.evolve(back("a", Trigger.LEAVING), owed_by=owed_by, left_by=left_by)
    partnership = agreed(YEAR, right(), GROUP, clause)
    (one,) = coming_back(partnership, outcome(partnership, "uppsagning").value)
    assert one.value.set_off is expected
    # Where nobody in particular leaves, it may be the one who pays back.
    anyone = outcome(partnership, "uppsagning", Notice(on=ACT.on))
    (one,) = coming_back(partnership, anyone.value)
    assert one.value.set_off is SetOff.BY_THE_ACT


def test_what_comes_back_for_another_reason_does_so_whoever_leaves() -> None:
    both = attrs.evolve(back("a", Trigger.LEAVING, Trigger.UNSPENT), owed_by=OTHERS)
    partnership = agreed(YEAR, right(), GROUP, both)
    (one,) = coming_back(partnership, outcome(partnership, "uppsagning").value)
    assert one.value.set_off is SetOff.ANYWAY


def test_a_term_that_is_not_extended_does_not_touch_what_only_others_pay_back() -> None:
    clauses = [back("a", Trigger.LEAVING), attrs.evolve(back("b", Trigger.LEAVING), owed_by=OTHERS)]
    partnership = agreed(BY_STEPS, GROUP, *clauses)
    found = coming_back(partnership, outcome(partnership, "tid").value)
    assert [one.value.set_off for one in found] == [SetOff.NOT_SAID, SetOff.NOT_TOUCHED]


def test_a_group_that_gives_notice_does_not_leave() -> None:
    clause = attrs.evolve(back("a", Trigger.LEAVING), owed_by=AnyOf(PARTIES))
    partnership = agreed(YEAR, right(by=GROUP), GROUP, clause)
    act = Notice(on=ACT.on, by=GROUP)
    (one,) = coming_back(partnership, outcome(partnership, "uppsagning", act).value)
    assert one.value.set_off is SetOff.BY_THE_ACT


def test_an_exclusion_sets_off_what_is_said_of_one() -> None:
    partnership = agreed(YEAR, right(act=EndingKind.EXCLUSION), back("a", Trigger.EXCLUSION))
    (one,) = coming_back(partnership, outcome(partnership, "uppsagning").value)
    assert one.value.set_off is SetOff.BY_THE_ACT


def test_by_whom_it_is_owed_is_looked_at_only_where_it_is_told_who_leaves() -> None:
    clause = back("a", Trigger.LEAVING)
    points = (point("p", becomes(clause, attrs.evolve(clause, owed_by=OTHERS))),)
    partnership = agreed(YEAR, right(), GROUP, clause, points=points)
    found = coming_back(partnership, outcome(partnership, "uppsagning").value)
    assert [(one.value.set_off, *map(str, one.given)) for one in found] == [
        (SetOff.BY_THE_ACT, "reading:p=r0"),
        (SetOff.NOT_TOUCHED, "reading:p=r1"),
    ]
    anyone = outcome(partnership, "uppsagning", Notice(on=ACT.on))
    (one,) = coming_back(partnership, anyone.value)
    assert (one.value.set_off, one.given) == (SetOff.BY_THE_ACT, ())


@pytest.mark.parametrize(
    ("act", "fields", "hangs"),
    [
        (Notice(on=ACT.on), {"triggers": [Trigger.UNSPENT]}, True),
        (Notice(on=ACT.on), {"owed_by": CITY}, False),
        (ACT, {"triggers": [Trigger.UNSPENT]}, True),
        (ACT, {"owed_by": CITY}, True),
        (ACT, {"base": Text("annat", "else")}, False),
    ],
    ids=["triggers", "whose", "triggers for one", "whose for one", "of what"],
)
def test_it_hangs_on_what_sets_it_off_and_on_who_pays_where_one_leaves(
    act: Notice, fields: dict[str, Any], hangs: bool
) -> None:
    clause = back("a", Trigger.LEAVING)
    other = becomes(clause, attrs.evolve(clause, **fields))
    partnership = agreed(YEAR, right(), clause, points=(point("p", other),))
    found = coming_back(partnership, outcome(partnership, "uppsagning", act).value)
    assert {bool(one.given) for one in found} == {hangs}


def test_whose_leaving_it_takes_hangs_on_the_reading() -> None:
    both = attrs.evolve(back("a", Trigger.LEAVING), owed_by=CITY)
    points = (point("vems", becomes(both, attrs.evolve(both, left_by=LeftBy.ANYONE))),)
    partnership = agreed(YEAR, right(), both, points=points)
    act = attrs.evolve(ACT, by=CLUB)
    found = coming_back(partnership, outcome(partnership, "uppsagning", act).value)
    assert {str(one.given[0]): one.value.set_off for one in found} == {
        "reading:vems=r0": SetOff.NOT_SAID,
        "reading:vems=r1": SetOff.BY_THE_ACT,
    }
