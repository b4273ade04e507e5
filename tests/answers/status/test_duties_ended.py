"""What becomes of what is due when it ends, someone leaves, or a phase is over."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    InMonths,
    Once,
    Period,
    ReportingWindow,
    Span,
    Times,
    YearlyOn,
)
from iopmodel.log import (
    DueKey,
    ExtensionAgreed,
    MeetingHeld,
    NoticeSent,
    PartyLeft,
    PhaseEnded,
    ReportDelivered,
)
from iopmodel.notgiven import Excluded
from iopmodel.partnership import becomes
from iopmodel.parts import Text
from iopmodel.terms import (
    AutomaticExtension,
    CountedFrom,
    Covers,
    Ending,
    EndingKind,
    Ends,
    Following,
    Instalment,
    NegotiableExtension,
    Report,
    TakesEffect,
    While,
)
from tests.answers.examples import CITY, CLUB, agreed, point, task, tid
from tests.answers.status.lives import BOTH, NOTICE, dues, effects, lived
from tests.answers.status.owed import FRAME, GROUP, MONTHS, PLAN, QUARTERS, YEAR


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
        # Two meetings a year: how many in three months and a half is not said.
        "grupp/1.1 2021-01-01/2021-04-15 overdue after-the-end",
        "grupp/1.2 2021-01-01/2021-04-15 overdue after-the-end",
    ]
    met = lived(whole, "2021-05-15", told, ("2021-02-01", MeetingHeld(body=GROUP)))
    assert dues(met, "grupp")[:2] == [
        "grupp/1.1 2021-01-01/2021-04-15 fulfilled done 4",
        "grupp/1.2 2021-01-01/2021-04-15 overdue after-the-end",
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


def test_what_would_have_been_about_more_days_is_due_once() -> None:
    report = attrs.evolve(QUARTERS, timing=ReportingWindow(10, 3, 6))
    whole = agreed(tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1))), report)
    before = lived(whole, "2021-12-15")
    assert [one for one in dues(before) if "/2 " in one] == [
        "rapport/2 2022-06-01/2022-06-30 coming not-done | lasts-beyond:2021-12-31",
        "rapport/2 2022-06-01/2022-06-30 coming not-done | ends-by:2021-12-31",
    ]
    after = lived(whole, "2022-07-15")
    assert [one for one in dues(after) if "/2 " in one] == [
        "rapport/2 2022-06-01/2022-06-30 overdue not-done"
    ]
    (second,) = (one for one in after.duties.values if one.key == "rapport/2")
    assert second.due.covers == Period.parse("2021-10-01/2021-12-31")
    # Of what hangs on its going on twice, for one year and for two, nothing is due.
    later = lived(whole, "2023-02-05")
    assert [one for one in dues(later) if "/3 " in one] == [
        "rapport/3 2023-06-01/2023-06-30 void not-extended"
    ]


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


ENDS_IN_JUNE = "2021-03-01", NoticeSent(by=CLUB, right=NOTICE)
"""Notice of three months: it ends on the first of June."""


def test_on_the_last_day_all_is_still_due() -> None:
    on_it = task(Once(Period.parse("2021-06-01/2021-06-30")), "samma")
    after = task(Once(Period.parse("2021-06-02/2021-06-30")), "efter")
    found = lived(agreed(YEAR, NOTICE, on_it, after), "2021-05-01", ENDS_IN_JUNE)
    assert dues(found) == [
        "samma/1 2021-06-01/2021-06-01 coming not-done",
        "efter/1 2021-06-02/2021-06-30 void over",
    ]
    report = Report(key="rapport", name="R", timing=Once(Period.parse("2021-06-01/2021-06-30")))
    found = lived(agreed(YEAR, NOTICE, report), "2021-05-01", ENDS_IN_JUNE)
    assert dues(found) == ["rapport/1 2021-06-01/2021-06-30 coming not-done"]


def test_a_report_is_owed_if_it_is_about_the_last_day() -> None:
    """By the month after: one about June from its first day on, one from the second."""
    for first, told in ((1, "coming after-the-end"), (2, "void over")):
        over = Once(Period.parse(f"2021-06-0{first}/2021-06-30"))
        timing = Following(over, Span.of(months=1), Counting.FROM_AND_INCLUDING)
        report = Report(key="rapport", name="R", timing=timing, covers=Covers.ITS_TIME)
        found = lived(agreed(YEAR, NOTICE, report), "2021-05-01", ENDS_IN_JUNE)
        assert dues(found) == [f"rapport/1 2021-07-01/2021-07-31 {told}"]


def test_what_its_own_term_ends_is_not_cut_short() -> None:
    once = task(Once(Period.parse("2021-12-01/2022-01-31")), "over-aret")
    found = lived(agreed(YEAR, once), "2021-11-01")
    assert dues(found) == ["over-aret/1 2021-12-01/2022-01-31 coming not-done"]


def test_what_an_act_ends_is_over_and_not_only_not_extended() -> None:
    by_years = AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2023, 12, 31), notice_by=YearlyOn(6, 30)
    )
    whole = agreed(tid("2021-01-01/P1Y", by_years), NOTICE, task(YearlyOn(3, 1)))
    found = lived(whole, "2021-05-01", ENDS_IN_JUNE)
    assert dues(found, "uppgift") == [
        "uppgift/1 2021-03-01/2021-03-01 gone not-told",
        "uppgift/2 2022-03-01/2022-03-01 void over",
    ]


def test_what_falls_on_the_day_of_leaving_is_still_owed() -> None:
    whole = agreed(YEAR, task(YearlyOn(6, 1), bearer=CLUB))
    for day, told in (("2021-06-01", "open not-done"), ("2021-05-31", "void left")):
        found = lived(whole, "2021-06-01", (day, PartyLeft(party=CLUB)))
        assert dues(found) == [f"uppgift/1 2021-06-01/2021-06-01 {told}"]


def test_what_falls_on_the_last_day_of_a_phase_is_still_due() -> None:
    phase = task(While(Text("i början", "at first"), YearlyOn(6, 1)))
    for day, told in (("2021-06-01", "open not-done"), ("2021-05-31", "void condition")):
        found = lived(agreed(YEAR, phase), "2021-06-01", (day, PhaseEnded(of=phase)))
        assert dues(found) == [f"uppgift/1 2021-06-01/2021-06-01 {told} | holds:uppgift"]


def test_a_duty_is_told_without_the_conditions_that_stand_beside_it() -> None:
    whole = agreed(tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1))), QUARTERS)
    holdings = lived(whole, "2021-05-01").duties.holdings
    assert any(one.given for one in holdings)
    assert {one.value.due.given for one in holdings} == {()}
