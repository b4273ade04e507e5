"""How it stands with each thing that is due."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import Holding, due
from iopmodel.answers.status import Duty, DutyState, Lasting, residual
from iopmodel.answers.status.duties import Known, Stop, duties
from iopmodel.answers.status.parting import Parting
from iopmodel.dates import (
    Period,
    Span,
    Throughout,
    YearlyOn,
)
from iopmodel.log import (
    DecisionTaken,
    DueKey,
    DutyWaived,
    MeetingHeld,
    NoticeSent,
    PaymentMade,
    PaymentResumed,
    PaymentStopped,
    RepaymentMade,
    ReportDelivered,
)
from iopmodel.money import Money, sek
from iopmodel.notgiven import Excluded, NotApplicable, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    Duty as RepaymentDuty,
)
from iopmodel.terms import (
    Funding,
    Measure,
    Modality,
    PaymentStop,
    Per,
    Repayment,
    Report,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, task, tid
from tests.answers.status.lives import NOTICE, dues, lived
from tests.answers.status.owed import FRAME, GROUP, MONTHS, PLAN, QUARTERS, REPORTED, YEAR
from tests.answers.status.test_extending import STEPS, WRITTEN


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
    many = [("2021-12-05", REPORTED)] * 9
    found = lived(agreed(YEAR, QUARTERS), "2021-12-15", *many)
    # The last one is ahead, and nearer than that of October.
    assert [line.split()[2] for line in dues(found)] == ["late"] * 3 + ["fulfilled"]


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
    # What is due on the very day is stopped, and what was due the day before is not.
    for day, told in (("2021-09-01", "stopped"), ("2021-09-02", "not-done")):
        assert dues(lived(whole, "2021-09-15", (day, stopped)))[1].endswith(f"overdue {told}")


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


def test_what_is_paid_in_full_takes_no_more() -> None:
    """A payment after it is of the next instalment once that is nearer, and else of nothing due."""
    whole = agreed(YEAR, FRAME, PLAN)
    first, more = (PaymentMade(of=FRAME, amount=sek(50)) for _ in range(2))
    paid = "plan-1/1 2021-03-01/2021-03-01 fulfilled done 3"
    found = lived(whole, "2021-07-15", ("2021-03-01", first), ("2021-07-01", more))
    assert dues(found) == [paid, "plan-2/1 2021-09-01/2021-09-01 fulfilled done 4"]
    found = lived(whole, "2021-05-15", ("2021-03-01", first), ("2021-03-15", more))
    assert dues(found) == [paid, "plan-2/1 2021-09-01/2021-09-01 coming not-done"]


def test_a_report_about_some_of_the_days_is_that_about_all_of_them() -> None:
    """On February, in July: it is the first, though the second is nearer."""
    late = ReportDelivered(of=QUARTERS, covers=Period.parse("2021-02-01/P28D"))
    found = lived(agreed(YEAR, QUARTERS), "2021-07-15", ("2021-07-10", late))
    assert dues(found)[0] == "rapport/1 2021-04-01/2021-04-30 late done-late 3"


@pytest.mark.parametrize(
    ("rightly", "expected"),
    [(True, ["overdue not-done", "void stopped"]), (False, ["overdue not-done", "coming stopped"])],
)
def test_what_is_stopped_rightly_is_not_due(rightly: bool, expected: list[str]) -> None:
    whole = agreed(YEAR, FRAME, PLAN)
    last = date(2021, 12, 31)
    lasting = [Holding((Lasting(last, last), Parting()), (), ())]
    stopped = {"plan": Stop(date(2021, 3, 2), rightly=rightly)}
    known = Known(on=date(2021, 4, 1), stopped=stopped)
    found = duties(whole, due(whole, YEAR.initial), lasting, known)
    assert [f"{one.value.state.value} {one.value.reason.value}" for one in found] == expected


def test_a_plan_may_be_paid_again_before_its_frame_is() -> None:
    whole = agreed(YEAR, FRAME, PLAN)
    found = lived(
        whole,
        "2021-03-10",
        ("2021-02-01", PaymentStopped(of=FRAME)),
        ("2021-02-02", PaymentResumed(of=PLAN)),
        ("2021-02-03", PaymentResumed(of=FRAME)),
    )
    assert [line.split(" ", 2)[2] for line in dues(found)] == [
        "overdue not-done",
        "coming not-done",
    ]


def test_what_may_be_over_on_its_first_day_is_due_on_it() -> None:
    """It can be disputed that it lasts no longer than that day."""
    notice = attrs.evolve(NOTICE, counted_from=Unstated(), notice=Span.of(months=2))
    whole = agreed(YEAR, notice, task(YearlyOn(6, 1)))
    for sent, expected in (
        ("2021-04-01", "uppgift/1 2021-06-01/2021-06-01 coming not-done"),
        (
            "2021-03-31",
            "uppgift/1 2021-06-01/2021-06-01 coming not-done | lasts-beyond:2021-05-31",
        ),
    ):
        found = lived(whole, "2021-05-01", (sent, NoticeSent(by=CLUB)))
        assert dues(found, "uppgift") == [expected]


def test_on_which_day_it_was_done_is_told() -> None:
    found = lived(agreed(YEAR, QUARTERS), "2021-08-15", ("2021-04-20", REPORTED))
    assert [one.value.done for one in found.duties.holdings][:2] == [
        date(2021, 4, 20),
        NotApplicable(),
    ]
