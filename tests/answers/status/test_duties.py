"""How it stands with each thing that is due."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers.status import Duty, DutyState, residual
from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    InMonths,
    Period,
    Span,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.log import (
    DecisionTaken,
    DueKey,
    DutyWaived,
    ExtensionAgreed,
    MeetingHeld,
    NoticeSent,
    PartyLeft,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    PhaseEnded,
    RepaymentMade,
    ReportDelivered,
)
from iopmodel.money import Money, sek
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Body,
    BodyKind,
    CountedFrom,
    Covers,
    Ending,
    EndingKind,
    Ends,
    Following,
    Funding,
    Instalment,
    Measure,
    Modality,
    NegotiableExtension,
    PaymentPlan,
    PaymentStop,
    Per,
    Repayment,
    Report,
    Seats,
    TakesEffect,
    Trigger,
    While,
)
from iopmodel.terms import (
    Duty as RepaymentDuty,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, task, tid
from tests.answers.status.lives import BOTH, NOTICE, dues, effects, lived
from tests.answers.status.test_extending import STEPS, WRITTEN

YEAR = tid("2021-01-01/P1Y", Excluded())
MONTHS = tid("2021-01-01/P3M", Excluded())
QUARTERS = Report(
    key="rapport",
    name="Rapport",
    author=CLUB,
    recipient=CITY,
    timing=Following(Each(Span.of(months=3)), Span.of(months=1), Counting.FROM_AND_INCLUDING),
    covers=Covers.ITS_TIME,
)
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(100), per=Per.YEAR)
PLAN = PaymentPlan(
    key="plan",
    of=FRAME,
    instalments=[Instalment(share=Fraction(1, 2), timing=YearlyOn(month, 1)) for month in (3, 9)],
)
GROUP = Body(
    key="grupp",
    name="Gruppen",
    role=BodyKind.STEERING,
    seats=[Seats(side=CLUB, count=1)],
    meets=Times(2, Span.of(years=1)),
)
REPORTED = ReportDelivered(of=QUARTERS)


def test_a_report_is_coming_open_overdue_done_or_done_late() -> None:
    whole = agreed(YEAR, QUARTERS)
    assert dues(lived(whole, "2021-05-15"))[:3] == [
        "rapport/1 2021-04-01/2021-04-30 overdue not-done",
        "rapport/2 2021-07-01/2021-07-31 coming not-done",
        "rapport/3 2021-10-01/2021-10-31 coming not-done",
    ]
    assert dues(lived(whole, "2021-04-30"))[0].split(" ", 2)[2] == "open not-done"
    done = lived(whole, "2021-08-15", ("2021-04-30", REPORTED), ("2021-08-03", REPORTED))
    assert dues(done)[:2] == [
        "rapport/1 2021-04-01/2021-04-30 fulfilled done 3",
        "rapport/2 2021-07-01/2021-07-31 late done-late 4",
    ]


def test_what_names_a_row_or_its_time_is_of_it_and_all_else_of_the_nearest() -> None:
    whole = agreed(YEAR, QUARTERS)
    second = Period.parse("2021-04-01/2021-06-30")
    named = lived(
        whole,
        "2021-11-15",
        ("2021-07-02", ReportDelivered(of=QUARTERS, due=DueKey.of("rapport/3"))),
        ("2021-07-03", ReportDelivered(of=QUARTERS, covers=second)),
        ("2021-07-04", ReportDelivered(of=QUARTERS, covers=Period.parse("2020-01-01/P1Y"))),
        ("2021-07-05", ReportDelivered(of=QUARTERS, due=DueKey.of("rapport/77"))),
        ("2021-07-06", ReportDelivered(of=QUARTERS, due=DueKey.of("rapport/3"))),
    )
    assert [line.partition(" 2021-")[2].partition(" ")[2] for line in dues(named)[:3]] == [
        "late done-late 5",
        "fulfilled done 4",
        "fulfilled done 3,7",
    ]
    window = DueKey.of("rapport/2", Period.parse("2021-07-01/2021-07-31"))
    by_window = lived(whole, "2021-11-15", ("2021-08-02", ReportDelivered(of=QUARTERS, due=window)))
    assert "rapport/2 2021-07-01/2021-07-31 late done-late 3" in dues(by_window)
    early = lived(whole, "2021-11-15", ("2021-06-30", REPORTED))
    assert "rapport/2 2021-07-01/2021-07-31 fulfilled done 3" in dues(early)


def test_when_all_is_done_more_is_of_nothing() -> None:
    many = [("2021-04-05", REPORTED)] * 9
    found = lived(agreed(YEAR, QUARTERS), "2021-05-15", *many)
    assert [line.split()[2] for line in dues(found)] == ["fulfilled"] * 4


def test_a_payment_is_made_in_part_in_whole_or_by_instalments() -> None:
    whole = agreed(YEAR, FRAME, PLAN)
    part = lived(whole, "2021-05-15", ("2021-03-01", PaymentMade(of=FRAME, amount=sek(20))))
    assert dues(part)[0] == "plan-1/1 2021-03-01/2021-03-01 overdue part-paid 3"
    assert [str(one.amount) for one in residual(part)] == ["30.00 SEK", "50.00 SEK"]
    told = [("2021-03-01", PaymentMade(of=FRAME, amount=sek(25)))] * 2
    paid = lived(whole, "2021-05-15", *told)
    assert dues(paid)[0] == "plan-1/1 2021-03-01/2021-03-01 fulfilled done 3,4"
    assert [one.key for one in residual(paid)] == ["plan-2/1"]
    plan = lived(whole, "2021-05-15", ("2021-03-01", PaymentMade(of=PLAN, amount=sek(50))))
    assert dues(plan)[0] == "plan-1/1 2021-03-01/2021-03-01 fulfilled done 3"


def test_money_of_another_currency_is_not_what_was_due() -> None:
    whole = agreed(YEAR, FRAME, PLAN)
    euros = PaymentMade(of=FRAME, amount=Money.of(50, "EUR"))
    assert "overdue not-done" in dues(lived(whole, "2021-05-15", ("2021-03-01", euros)))[0]
    named = PaymentMade(of=FRAME, amount=Money.of(50, "EUR"), due=DueKey.of("plan-1/1"))
    told = ("2021-03-01", named), ("2021-03-02", PaymentMade(of=FRAME, amount=sek(50)))
    found = lived(whole, "2021-05-15", *told)
    assert dues(found)[0] == "plan-1/1 2021-03-01/2021-03-01 late done-late 3,4"
    assert found.duties.holdings[0].value.paid == sek(50)
    alone = lived(whole, "2021-05-15", ("2021-03-01", named))
    assert dues(alone)[0] == "plan-1/1 2021-03-01/2021-03-01 overdue part-paid 3"
    assert residual(alone)[0].amount == sek(50)


def test_of_an_amount_that_is_not_given_any_payment_is_what_was_due() -> None:
    unsaid = Funding(key="medel", payer=CITY, payee=CLUB, amount=Unstated(), per=Per.YEAR)
    told = ("2021-03-01", PaymentMade(of=FRAME, amount=sek(1)))
    found = lived(agreed(YEAR, unsaid, PLAN), "2021-05-15", told)
    assert dues(found)[0] == "plan-1/1 2021-03-01/2021-03-01 fulfilled done 3"
    assert residual(found)[0].key == "plan-2/1"


def test_meetings_decisions_and_repayments() -> None:
    decided = task(YearlyOn(6, 1), modality=Modality.OBLIGATION)
    back = Repayment(
        key="ater",
        triggers=[Trigger.UNSPENT],
        duty=RepaymentDuty.OWED,
        owed_by=CLUB,
        owed_to=CITY,
        base=SOME,
        measure=Measure.ALL,
        within=YearlyOn(10, 1),
    )
    whole = agreed(YEAR, GROUP, decided, FRAME, back)
    found = lived(
        whole,
        "2021-12-15",
        ("2021-02-01", MeetingHeld(body=GROUP)),
        ("2021-05-01", DecisionTaken(matter="beslut", parts=[decided])),
        ("2021-09-01", RepaymentMade(of=back, amount=sek(1))),
        ("2021-09-02", DecisionTaken(matter="beslut", parts=[GROUP])),
    )
    assert [line for line in dues(found) if "2022" not in line] == [
        "uppgift/1 2021-06-01/2021-06-01 fulfilled done 4",
        "ater/1 2021-10-01/2021-10-01 fulfilled done 5",
        "grupp/1.1 2021-01-01/2021-12-31 fulfilled done 3",
        "grupp/1.2 2021-01-01/2021-12-31 open not-done",
    ]


def test_what_no_log_tells_of_is_never_overdue() -> None:
    kept = task(Throughout())
    found = lived(agreed(MONTHS, kept), "2021-04-15")
    assert dues(found) == ["uppgift/1 2021-01-01/2021-03-31 gone not-told"]


def test_a_right_that_is_not_used_is_lost_and_a_used_one_is_done() -> None:
    whole = agreed(tid("2021-01-01/P1Y", STEPS))
    assert dues(lived(whole, "2021-12-15"))[0] == "tid/1 2021-11-01/2021-11-01 gone lapsed"
    used = lived(whole, "2021-12-15", ("2021-10-15", WRITTEN))
    assert dues(used)[0] == "tid/1 2021-11-01/2021-11-01 fulfilled done 3"


def test_what_is_waived_has_not_to_be_done() -> None:
    whole = agreed(YEAR, QUARTERS)
    waived = DutyWaived(due=DueKey.of("rapport/1"), by=CITY)
    found = lived(whole, "2021-05-15", ("2021-05-01", waived))
    assert dues(found)[0] == "rapport/1 2021-04-01/2021-04-30 waived waived 3"
    assert "rapport/1" not in {one.key for one in residual(found)}
    by_another = DutyWaived(due=DueKey.of("rapport/1"), by=CLUB)
    assert "overdue" in dues(lived(whole, "2021-05-15", ("2021-05-01", by_another)))[0]
    other = DutyWaived(due=DueKey.of("rapport/1", Period.parse("2022-01-01/P1Y")), by=CITY)
    assert "overdue" in dues(lived(whole, "2021-05-15", ("2021-05-01", other)))[0]
    # What was done was not waived.
    done = lived(whole, "2021-05-15", ("2021-04-15", REPORTED), ("2021-05-01", waived))
    assert "fulfilled" in dues(done)[0]


STOP = PaymentStop(key="stopp", by=CITY, of=FRAME, triggers=[SOME])


def test_payments_that_are_stopped_are_not_sure_to_be_due() -> None:
    whole = agreed(YEAR, FRAME, PLAN, STOP)
    stopped = PaymentStopped(of=FRAME, by=CITY)
    found = lived(whole, "2021-09-15", ("2021-08-01", stopped))
    assert dues(found) == [
        "plan-1/1 2021-03-01/2021-03-01 overdue not-done",
        "plan-2/1 2021-09-01/2021-09-01 overdue stopped",
    ]
    assert [one.value.known for one in found.duties.holdings] == [True, False]
    again = lived(
        whole,
        "2021-09-15",
        ("2021-08-01", stopped),
        ("2021-08-09", PaymentResumed(of=FRAME)),
        ("2021-08-10", PaymentResumed(of=FRAME)),
    )
    assert dues(again)[1].endswith("overdue not-done")


def test_an_early_end_makes_void_what_comes_after_it() -> None:
    whole = agreed(YEAR, NOTICE, QUARTERS, FRAME, PLAN)
    found = lived(whole, "2021-06-15", ("2021-03-01", NoticeSent(by=CLUB)))
    assert dues(found) == [
        "plan-1/1 2021-03-01/2021-03-01 overdue not-done",
        "rapport/1 2021-04-01/2021-04-30 overdue not-done",
        "rapport/2 2021-07-01/2021-07-31 coming after-the-end",
        "plan-2/1 2021-09-01/2021-09-01 void over",
        "rapport/3 2021-10-01/2021-10-31 void over",
        "rapport/4 2022-01-01/2022-01-31 void over",
    ]
    values = {one.value.key: one.value for one in found.duties.holdings}
    assert [values[key].known for key in ("rapport/1", "rapport/2")] == [True, False]


def test_an_early_end_cuts_short_what_it_falls_into() -> None:
    right = Ending(
        key="uppsagning",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Ends.WHOLE,
        notice=Span.of(months=1),
        counting=Counting.AFTER_EVENT,
        counted_from=CountedFrom.DISPATCH,
        takes_effect=TakesEffect.ANY_DAY,
    )
    month = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=InMonths([4]))])
    whole = agreed(YEAR, right, QUARTERS, FRAME, month, GROUP)
    told = ("2021-03-15", NoticeSent(by=CLUB))
    assert dues(lived(whole, "2021-04-15", told))[:6] == [
        "rapport/1 2021-04-01/2021-04-30 open not-done",
        "plan/1 2021-04-01/2021-04-30 open not-done",
        "rapport/2 2021-07-01/2021-07-31 coming after-the-end",
        "rapport/3 2021-10-01/2021-10-31 void over",
        "grupp/1.1 2021-01-01/2021-04-15 open not-done",
        "grupp/1.2 2021-01-01/2021-04-15 open not-done",
    ]
    assert dues(lived(whole, "2021-05-15", told))[:6] == [
        "rapport/1 2021-04-01/2021-04-30 overdue after-the-end",
        "plan/1 2021-04-01/2021-04-30 overdue after-the-end",
        "rapport/2 2021-07-01/2021-07-31 coming after-the-end",
        "rapport/3 2021-10-01/2021-10-31 void over",
        "grupp/1.1 2021-01-01/2021-04-15 overdue not-done",
        "grupp/1.2 2021-01-01/2021-04-15 overdue not-done",
    ]


def test_without_an_extension_what_hangs_on_one_is_void() -> None:
    whole = agreed(tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1))), GROUP)
    before = lived(whole, "2021-12-15")
    assert (
        dues(before)[-1]
        == "grupp/2.2 2022-01-01/2022-12-31 coming not-done | lasts-beyond:2021-12-31"
    )
    after = lived(whole, "2022-01-15")
    assert dues(after)[-1] == "grupp/3.2 2023-01-01/2023-12-31 void not-extended"
    longer = lived(whole, "2022-01-15", ("2021-11-01", ExtensionAgreed(by=BOTH)))
    assert dues(longer)[2] == "grupp/2.1 2022-01-01/2022-12-31 open not-done"


def test_who_has_left_owes_nothing_more_and_is_owed_nothing() -> None:
    whole = agreed(YEAR, QUARTERS, FRAME, PLAN)
    found = lived(whole, "2021-05-15", ("2021-05-01", PartyLeft(party=CLUB)))
    assert dues(found) == [
        "plan-1/1 2021-03-01/2021-03-01 overdue not-done",
        "rapport/1 2021-04-01/2021-04-30 overdue not-done",
        "rapport/2 2021-07-01/2021-07-31 void left",
        "plan-2/1 2021-09-01/2021-09-01 void left",
        "rapport/3 2021-10-01/2021-10-31 void left",
        "rapport/4 2022-01-01/2022-01-31 void left",
    ]


def test_when_a_phase_is_over_so_is_what_hangs_on_it() -> None:
    phase = Report(
        key="rapport",
        name="Rapport",
        timing=While(Text("i början", "at first"), YearlyOn(6, 1)),
    )
    whole = agreed(tid("2021-01-01/P2Y", Excluded()), phase)
    found = lived(whole, "2021-08-15", ("2021-07-01", PhaseEnded(of=phase)))
    assert dues(found) == [
        "rapport/1 2021-06-01/2021-06-01 overdue not-done | holds:rapport",
        "rapport/2 2022-06-01/2022-06-01 void condition | holds:rapport",
    ]
    assert effects(found) == ["3 rapport effective counts NotApplicable"]


def test_under_each_reading_a_report_may_be_another_one() -> None:
    after = Report(
        key="rapport",
        name="Rapport",
        author=CLUB,
        recipient=CITY,
        timing=Each(Span.of(months=1)),
        covers=Covers.ITS_TIME,
    )
    before = Report(
        key="rapport",
        name="Rapport",
        author=CLUB,
        recipient=CITY,
        timing=Following(Each(Span.of(months=1)), Span.of(months=1), Counting.FROM_AND_INCLUDING),
        covers=Covers.ITS_TIME,
    )
    whole = agreed(MONTHS, after, points=(point("nar", becomes(after, before)),))
    found = lived(whole, "2021-03-01", ("2021-02-10", ReportDelivered(of=after)))
    assert dues(found)[:4] == [
        "rapport/1 2021-01-01/2021-01-31 overdue not-done | reading:nar=r0",
        "rapport/1 2021-02-01/2021-02-28 fulfilled done 3 | reading:nar=r1",
        "rapport/2 2021-02-01/2021-02-28 fulfilled done 3 | reading:nar=r0",
        "rapport/2 2021-03-01/2021-03-31 open not-done | reading:nar=r1",
    ]


def test_a_row_of_one_end_is_not_there_with_another() -> None:
    last = Report(key="slut", name="Slut", timing=BeforeEnd(Span.of(months=1)))
    term = tid(
        "2021-01-01/P1Y",
        NegotiableExtension(step=Span.of(years=1), latest_end=date(2022, 12, 31)),
    )
    whole = agreed(term, last)
    assert dues(lived(whole, "2021-06-01")) == [
        "slut/1 2021-11-30/2021-11-30 coming not-done | ends-by:2021-12-31"
    ]
    longer = lived(whole, "2021-12-01", ("2021-06-01", ExtensionAgreed(by=BOTH)))
    assert dues(longer) == ["slut/1 2022-11-30/2022-11-30 coming not-done"]


def test_what_is_done_is_done_whether_it_ends_or_goes_on() -> None:
    group = attrs.evolve(GROUP, meets=Times(1, Span.of(years=1), anchor=Anchor.CALENDAR))
    extension = NegotiableExtension(step=Span.of(years=1), latest_end=date(2022, 6, 30))
    whole = agreed(tid("2020-07-01/P1Y", extension), group)
    met = ("2021-02-01", MeetingHeld(body=group))
    found = lived(whole, "2021-03-01", ("2020-07-01", MeetingHeld(body=group)), met)
    assert dues(found)[:3] == [
        "grupp/1.1 2020-07-01/2020-12-31 fulfilled done 3",
        "grupp/2.1 2021-01-01/2021-06-30 fulfilled done 4 | ends-by:2021-06-30",
        "grupp/2.1 2021-01-01/2021-12-31 fulfilled done 4 | lasts-beyond:2021-06-30",
    ]


def test_a_meeting_too_many_is_none_of_those_to_come() -> None:
    whole = agreed(tid("2021-01-01/P2Y", Excluded()), GROUP)
    met = MeetingHeld(body=GROUP)
    many = [("2021-03-01", met)] * 3
    assert [line.split()[2] for line in dues(lived(whole, "2021-03-01", *many))] == [
        "fulfilled",
        "fulfilled",
        "coming",
        "coming",
    ]
    named = MeetingHeld(body=GROUP, due=DueKey.of("grupp/2.1"))
    ahead = lived(whole, "2021-12-31", ("2021-12-31", named))
    assert "grupp/2.1 2022-01-01/2022-12-31 fulfilled done 3" in dues(ahead)


def test_a_disputed_end_leaves_open_what_comes_after_it() -> None:
    right = Ending(
        key="uppsagning",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Ends.WHOLE,
        notice=Span.of(months=3),
        counting=Counting.AFTER_EVENT,
    )
    found = lived(agreed(YEAR, right, QUARTERS), "2021-03-15", ("2021-03-01", NoticeSent(by=CLUB)))
    assert [line for line in dues(found) if "rapport/3" in line] == [
        "rapport/3 2021-10-01/2021-10-31 coming not-done | lasts-beyond:2021-06-01"
    ]


def test_the_states_are_told_apart() -> None:
    remaining = {DutyState.OVERDUE, DutyState.OPEN, DutyState.COMING}
    found: list[Duty] = [
        one.value for one in lived(agreed(YEAR, QUARTERS), "2021-05-15").duties.holdings
    ]
    assert {one.state for one in found if one.remains} <= remaining


@pytest.mark.parametrize("part", [QUARTERS, PLAN])
def test_a_refused_delivery_fulfils_nothing(part: Part) -> None:
    whole: Partnership = agreed(YEAR, QUARTERS, FRAME, PLAN)
    told: Any = ("2021-03-02", ReportDelivered(of=Ref("annan")))
    assert dues(lived(whole, "2021-05-15", told), part.key)[0].endswith("overdue not-done")


def test_a_reading_of_the_end_and_of_a_row_may_be_the_same() -> None:
    first = tid("2021-01-01/P1Y", Excluded())
    second = tid("2021-01-01/P2Y", Excluded())
    other = Report(key="rapport", name="Rapport", timing=YearlyOn(9, 1))
    points = (point("allt", becomes(first, second) | becomes(QUARTERS, other)),)
    found = lived(agreed(first, QUARTERS, points=points), "2021-05-15")
    assert dues(found)[0] == "rapport/1 2021-04-01/2021-04-30 overdue not-done | reading:allt=r0"
