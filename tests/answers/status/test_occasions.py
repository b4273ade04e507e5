"""Whether what makes money come back by a clause has happened, as far as a log tells."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers.status.effects import told
from iopmodel.answers.status.occasions import Event as Told
from iopmodel.answers.status.occasions import events_of
from iopmodel.dates import Span, YearlyOn
from iopmodel.log import (
    BreachRaised,
    Event,
    NoticeSent,
    PartyLeft,
    PaymentMade,
    RepaymentClaimed,
    Rescinded,
)
from iopmodel.money import sek
from iopmodel.notgiven import Bounds
from iopmodel.partnership import becomes
from iopmodel.parts import Ref
from iopmodel.terms import (
    AnyOf,
    AutomaticExtension,
    Duty,
    Ending,
    EndingKind,
    Measure,
    RepaidOf,
    Repayment,
    Trigger,
    Unit,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid
from tests.answers.status.lives import BOTH, NOTICE, lived, logged
from tests.answers.status.owed import FRAME, YEAR

PAID = "2021-02-01", PaymentMade(of=FRAME, amount=sek(60))


def clause(*triggers: Trigger, owed_by: Any = CLUB) -> Repayment:
    return Repayment(
        key="ater",
        triggers=triggers,
        duty=Duty.OWED,
        owed_by=owed_by,
        owed_to=CITY,
        base=SOME,
        measure=Measure.ALL,
        basis=RepaidOf.PAID,
    )


def right(act: EndingKind, **fields: Any) -> Ending:
    return attrs.evolve(NOTICE, key=act.value, act=act, by=BOTH_MAY, **fields)


ROLLING = AutomaticExtension(
    step=Span.of(years=1), latest_end=date(2024, 12, 31), notice_by=YearlyOn(10, 1)
)
BOTH_MAY = AnyOf([CITY, CLUB])
LEAVING, RESCISSION, EXCLUSION = (
    clause(one) for one in (Trigger.LEAVING, Trigger.RESCISSION, Trigger.EXCLUSION)
)
UNIT = Unit(key="enhet", name="Enheten", of=CITY)
UNSPENT, MISUSE, FAILURE = (
    clause(one) for one in (Trigger.UNSPENT, Trigger.MISUSE, Trigger.NON_PERFORMANCE)
)
WHOEVER = clause(Trigger.LEAVING, owed_by=BOTH_MAY)
OTHERS = clause(Trigger.LEAVING, owed_by=AnyOf([CLUB, UNIT]))
GIVEN = NoticeSent(by=CLUB, right=right(EndingKind.NOTICE))
BY_CITY = NoticeSent(by=CITY, right=right(EndingKind.NOTICE))
DISPUTED = NoticeSent(right=right(EndingKind.NOTICE))
THROWN_OUT = NoticeSent(by=CITY, right=right(EndingKind.EXCLUSION))
AGREED = NoticeSent(by=BOTH, right=right(EndingKind.AGREEMENT))
RAISED = BreachRaised(matter="något", against=CLUB)
CLAIMED = RepaymentClaimed(of=Ref("ater"), by=CITY)


@pytest.mark.parametrize(
    ("part", "event", "expected"),
    [
        (LEAVING, RAISED, "not-told"),
        (LEAVING, GIVEN, "set-off 4"),
        (LEAVING, PartyLeft(party=CLUB), "set-off 4"),
        # Where they agree that it ends, nobody leaves, and nothing is undone.
        (LEAVING, AGREED, "not-told"),
        (RESCISSION, AGREED, "not-told"),
        # Whether one side pays where the other leaves, the clause does not say.
        (LEAVING, BY_CITY, "perhaps 4"),
        (LEAVING, NoticeSent(by=BOTH, right=right(EndingKind.NOTICE)), "perhaps 4"),
        (WHOEVER, NoticeSent(by=BOTH, right=right(EndingKind.NOTICE)), "set-off 4"),
        (LEAVING, DISPUTED, "perhaps 4"),
        (LEAVING, THROWN_OUT, "perhaps 4"),
        (LEAVING, NoticeSent(by=Ref("annan"), right=GIVEN.right), "not-told"),
        (LEAVING, CLAIMED, "perhaps 4"),
        (LEAVING, RepaymentClaimed(of=Ref("ater"), by=CLUB), "not-told"),
        (WHOEVER, BY_CITY, "set-off 4"),
        (OTHERS, PartyLeft(party=CITY), "not-told"),
        (RESCISSION, GIVEN, "not-told"),
        (RESCISSION, Rescinded(by=CITY, right=right(EndingKind.RESCISSION)), "set-off 4"),
        (EXCLUSION, THROWN_OUT, "set-off 4"),
        (UNSPENT, RAISED, "money-left"),
        (MISUSE, RAISED, "perhaps 4"),
        (FAILURE, RAISED, "perhaps 4"),
        (FAILURE, GIVEN, "not-told"),
        (clause(Trigger.UNSPENT, Trigger.LEAVING), GIVEN, "set-off 4"),
        # That it is an exclusion is sure, and that it is a leaving is not.
        (clause(Trigger.EXCLUSION, Trigger.LEAVING), THROWN_OUT, "set-off 4"),
    ],
)
def test_what_sets_a_clause_off(part: Repayment, event: Event, expected: str) -> None:
    rights = (right(kind) for kind in EndingKind)
    found = lived(
        agreed(YEAR, FRAME, part, UNIT, *rights), "2021-12-01", PAID, ("2021-03-01", event)
    )
    ((kind, entries),) = {(one.occasion.value, one.entries) for one in found.reclaims.values}
    assert " ".join([kind, *map(str, entries)]) == expected


def test_that_a_term_is_not_extended_is_perhaps_no_leaving() -> None:
    term = tid("2021-01-01/P1Y", ROLLING)
    stopped = NoticeSent(by=CLUB, right=term)
    found = lived(agreed(term, FRAME, LEAVING), "2021-12-01", PAID, ("2021-03-01", stopped))
    (reclaim,) = found.reclaims.values
    assert (reclaim.occasion.value, reclaim.known) == ("perhaps", False)
    nothing = lived(agreed(term, FRAME, LEAVING), "2021-12-01", PAID)
    (reclaim,) = nothing.reclaims.values
    assert (reclaim.occasion.value, reclaim.amount) == ("not-told", Bounds(sek(60), sek(60)))
    assert reclaim.known


def test_what_sets_it_off_hangs_on_the_reading() -> None:
    either = clause(Trigger.LEAVING, Trigger.EXCLUSION)
    points = (point("nar", becomes(EXCLUSION, either)),)
    whole = agreed(YEAR, FRAME, EXCLUSION, right(EndingKind.NOTICE), points=points)
    found = lived(whole, "2021-12-01", PAID, ("2021-03-01", GIVEN))
    assert [(one.value.occasion.value, str(one.given[0])) for one in found.reclaims.holdings] == [
        ("not-told", "reading:nar=r0"),
        ("set-off", "reading:nar=r1"),
    ]


def test_each_thing_that_may_do_is_told_with_who_did_it() -> None:
    term = tid("2021-01-01/P1Y", ROLLING)
    whole = agreed(term, right(EndingKind.NOTICE))
    stranger = NoticeSent(by=Ref("annan"), right=GIVEN.right)
    events = stranger, NoticeSent(by=CITY, right=term), GIVEN, RAISED, CLAIMED
    standing = logged(*(("2021-03-01", one) for one in events)).standing
    assert events_of(whole, standing, told(whole, standing).acts) == (
        Told(2, frozenset({Trigger.LEAVING}), by=CITY),
        Told(3, frozenset({Trigger.LEAVING}), by=CLUB, sure=True),
        Told(4, frozenset({Trigger.MISUSE, Trigger.NON_PERFORMANCE}), by=CLUB),
        Told(5, clause="ater", by=CITY),
    )
