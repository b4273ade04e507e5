"""What comes of an act if it is recorded too."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import Notice
from iopmodel.answers.lived import lived
from iopmodel.answers.status import status
from iopmodel.answers.supposing import _counting, _events, supposed
from iopmodel.log import (
    Log,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    PaymentMade,
    Rescinded,
    Signed,
)
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref
from iopmodel.terms import CountedFrom, EndingKind, Form, Trigger
from tests.answers.examples import CITY, CLUB, agreed
from tests.answers.status.owed import FRAME
from tests.answers.status.test_occasions import clause
from tests.answers.test_lived import ACT, RIGHT, YEAR, _told, log_of


def test_all_moments_of_an_act_are_recorded_where_none_is_told() -> None:
    told = {"by": CLUB, "act": EndingKind.NOTICE, "right": Ref("uppsagning"), "form": Form.ADDENDUM}
    assert list(_events(ACT, "uppsagning", agreed(YEAR, RIGHT), 7)) == [
        NoticeSent(**told),  # type: ignore[arg-type]
        NoticeReceived(sending=7, **told),  # type: ignore[arg-type]
        NoticeConsidered(sending=7, **told),  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize("kind", [EndingKind.RESCISSION, EndingKind.WITHDRAWAL])
def test_it_is_recorded_as_what_the_right_is_for(kind: EndingKind) -> None:
    whole = agreed(YEAR, attrs.evolve(RIGHT, act=kind))
    act = attrs.evolve(ACT, act=Unstated(), moment=CountedFrom.DISPATCH)
    expected = (
        Rescinded(by=CLUB, right=Ref("uppsagning"))
        if kind is EndingKind.RESCISSION
        else NoticeSent(by=CLUB, act=kind, right=Ref("uppsagning"), form=Form.ADDENDUM)
    )
    assert list(_events(act, "uppsagning", whole, 1)) == [expected]


def test_what_comes_back_is_what_a_status_says_once_it_is_recorded() -> None:
    """After a notice of which it can be disputed, and which is none of the supposed one."""
    whole = agreed(YEAR, RIGHT, FRAME, clause(Trigger.LEAVING))
    log = log_of(
        (date(2021, 2, 1), PaymentMade(of=FRAME, amount=sek(60))),
        (date(2021, 3, 1), NoticeReceived(right=Ref("uppsagning"))),
    )
    act = Notice(on=ACT.on, by=CLUB, moment=CountedFrom.RECEIPT)
    before = lived(whole, log, act)
    assert [(one.occasion.value, one.entries) for one in before.status.reclaims.values] == [
        ("perhaps", (4,))
    ]
    event = NoticeReceived(by=CLUB, right=Ref("uppsagning"), form=Form.ADDENDUM)
    after = status(whole, _told(log, act.on, event), act.on)
    found = supposed(whole, before, "uppsagning")
    assert list(found.reclaims.values) == list(after.reclaims.values)
    assert [(one.occasion.value, one.entries) for one in found.reclaims.values] == [
        ("set-off", (4, 5))
    ]


def test_it_is_told_under_the_first_of_the_numbers_that_follow() -> None:
    log = _told(Log(), date(2021, 1, 1), Signed(party=CITY))
    whole = agreed(YEAR, RIGHT)
    (effect,) = supposed(whole, lived(whole, log, ACT), "uppsagning").effects
    assert effect.value.entry == 3
    assert list(_counting([])) == []


@pytest.mark.parametrize(
    ("fields", "reason"),
    [({}, "moment-not-said"), ({"notice": Unstated()}, "time-not-said")],
    ids=["moment", "time"],
)
def test_what_can_be_disputed_at_each_moment_is_told_once(
    fields: dict[str, Any], reason: str
) -> None:
    whole = agreed(YEAR, attrs.evolve(RIGHT, counted_from=Unstated(), **fields))
    (effect,) = supposed(whole, lived(whole, Log(), ACT), "uppsagning").effects
    assert (effect.value.entry, effect.value.state.value) == (1, "disputed")
    assert effect.value.reason.value == reason
