"""What the rules of three agreements come to."""

from datetime import date

from iopmodel.dates import Period, Span
from iopmodel.dates.expansion import occurrences
from iopmodel.dates.recurrence import (
    BeforeEnd,
    Each,
    HalfwayInto,
    InMonths,
    OnWeekdays,
    ReportingWindow,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.dates.units import MONDAY_TO_FRIDAY, Anchor, EndDay
from tests.dates.expanded import abouts, windows

MONTH, HALF, YEAR = Span(months=1), Span(months=6), Span.of(years=1)

DISTRICT = Period.parse("2021-06-01/2022-05-31")
CITIZENS = Period.parse("2019-05-01/2020-04-30")
CITIZENS_LONGEST = Period.parse("2019-05-01/2022-04-30")
HOUSING = Period.parse("2023-07-01/2024-06-30")
HOUSING_LONGEST = Period.parse("2023-07-01/2026-06-30")


# The agreement of the district, 1 June 2021 to 31 May 2022


def test_at_least_three_meetings_a_year_are_three_slots_in_the_agreement_year() -> None:
    times = list(occurrences(Times(3, YEAR), DISTRICT))
    assert [(time.number, time.slot) for time in times] == [(1, 1), (1, 2), (1, 3)]
    assert {time.window for time in times} == {DISTRICT}
    assert not any(time.stub for time in times)


def test_three_meetings_a_calendar_year_are_three_in_each_part_of_one() -> None:
    times = list(occurrences(Times(3, YEAR, Anchor.CALENDAR), DISTRICT))
    assert [(time.number, time.slot, time.stub) for time in times] == [
        *((1, slot, True) for slot in (1, 2, 3)),
        *((2, slot, True) for slot in (1, 2, 3)),
    ]
    assert str(times[0].window) == "2021-06-01/2021-12-31"
    assert str(times[-1].window) == "2022-01-01/2022-05-31"


def test_reports_every_month() -> None:
    times = list(occurrences(Each(MONTH), DISTRICT))
    assert len(times) == 12
    assert [time.number for time in times] == [*range(1, 13)]
    assert str(times[8].window) == "2022-02-01/2022-02-28"
    assert times[8].covers == times[8].window


def test_halves_of_a_year_paid_in_june_and_in_january() -> None:
    assert windows(InMonths([6, 1]), DISTRICT) == [
        "2021-06-01/2021-06-30",
        "2022-01-01/2022-01-31",
    ]


def test_a_final_report_a_month_before_the_partnership_ends() -> None:
    [report] = occurrences(BeforeEnd(MONTH), DISTRICT)
    assert report.window == Period.day(date(2022, 4, 30))
    assert report.covers == DISTRICT


def test_or_a_month_before_the_day_on_which_it_is_over() -> None:
    assert windows(BeforeEnd(MONTH, end=EndDay.DAY_AFTER), DISTRICT) == ["2022-05-01"]


def test_a_dialogue_during_the_whole_period() -> None:
    assert windows(Throughout(), DISTRICT) == ["2021-06-01/2022-05-31"]


# The agreement on EU citizens, 1 May 2019 to 30 April 2020, at the longest 2022


def test_meetings_every_second_month() -> None:
    times = windows(Each(Span(months=2)), CITIZENS)
    assert times[0] == "2019-05-01/2019-06-30"
    assert times[-1] == "2020-03-01/2020-04-30"
    assert len(times) == 6


def test_meetings_every_second_month_from_the_one_before_drift() -> None:
    times = windows(Each(Span(months=2), Anchor.PREVIOUS), CITIZENS, date(2019, 6, 12))
    assert times[0] == "2019-06-13/2019-08-12"
    assert times[1] == "2019-08-13/2019-10-12"
    assert times[-1] == "2020-04-13/2020-04-30 (stub)"


def test_reports_halfway_into_the_agreement_year_and_before_a_new_one_begins() -> None:
    assert windows(HalfwayInto(YEAR), CITIZENS_LONGEST) == [
        "2019-10-31",
        "2020-10-31",
        "2021-10-31",
    ]
    assert abouts(occurrences(HalfwayInto(YEAR), CITIZENS)) == ["2019-05-01/2019-10-31"]
    assert windows(BeforeEnd(Span(), YEAR), CITIZENS_LONGEST) == [
        "2020-04-30",
        "2021-04-30",
        "2022-04-30",
    ]
    assert abouts(occurrences(BeforeEnd(Span(), YEAR), CITIZENS)) == [str(CITIZENS)]


def test_november_to_april_is_reported_in_august_and_may_to_october_in_january() -> None:
    winter = list(occurrences(ReportingWindow(11, 4, 8), CITIZENS))
    assert [(str(time.window), str(time.covers), time.stub) for time in winter] == [
        ("2020-08-01/2020-08-31", "2019-11-01/2020-04-30", False)
    ]
    summer = list(occurrences(ReportingWindow(5, 10, 1), CITIZENS))
    assert [(str(time.window), str(time.covers), time.stub) for time in summer] == [
        ("2020-01-01/2020-01-31", "2019-05-01/2019-10-31", False)
    ]


def test_a_reporting_window_is_about_the_days_in_the_term_only() -> None:
    times = list(occurrences(ReportingWindow(11, 4, 8), Period.parse("2020-03-15/2021-02-03")))
    assert [(time.number, str(time.window), str(time.covers), time.stub) for time in times] == [
        (1, "2020-08-01/2020-08-31", "2020-03-15/2020-04-30", True),
        (2, "2021-08-01/2021-08-31", "2020-11-01/2021-02-03", True),
    ]
    assert windows(ReportingWindow(11, 4, 8), "2020-05-01/2020-10-31") == []


def test_a_report_due_in_a_month_that_it_is_about_waits_for_the_next() -> None:
    assert windows(ReportingWindow(1, 12, 12), "2020-01-01/P1Y") == ["2021-12-01/2021-12-31"]
    assert windows(ReportingWindow(1, 12, 1), "2020-01-01/P1Y") == ["2021-01-01/2021-01-31"]


def test_shelter_every_weekday_morning() -> None:
    times = windows(OnWeekdays(MONDAY_TO_FRIDAY), CITIZENS)
    # 1 May is a public holiday, and a Wednesday: that it is free, a working-day rule has to say.
    assert times[:4] == ["2019-05-01", "2019-05-02", "2019-05-03", "2019-05-06"]


def test_an_extension_is_agreed_by_1_february() -> None:
    assert windows(YearlyOn(2, 1), CITIZENS_LONGEST) == ["2020-02-01", "2021-02-01", "2022-02-01"]


def test_a_chair_for_a_year_from_the_election() -> None:
    office = Each(YEAR, Anchor.EVENT)
    assert windows(office, CITIZENS_LONGEST, date(2019, 5, 15)) == [
        "2019-05-15/2020-05-14",
        "2020-05-15/2021-05-14",
        "2021-05-15/2022-04-30 (stub)",
    ]


# The agreement on housing, 1 July 2023 to 30 June 2024, at the longest 2026


def test_meetings_every_month_at_first() -> None:
    assert len(windows(Each(MONTH), HOUSING)) == 12


def test_twice_in_each_period_of_twelve_months() -> None:
    times = list(occurrences(Times(2, YEAR), HOUSING_LONGEST))
    assert [(time.number, time.slot) for time in times] == [
        (1, 1),
        (1, 2),
        (2, 1),
        (2, 2),
        (3, 1),
        (3, 2),
    ]


def test_in_a_lengthened_half_year_the_twelve_months_are_a_stub() -> None:
    times = list(occurrences(Times(2, YEAR), Period.parse("2023-07-01/2024-12-31")))
    assert [time.stub for time in times] == [False, False, True, True]


def test_notice_by_31_december_of_each_year() -> None:
    assert windows(YearlyOn(12, 31), HOUSING_LONGEST) == ["2023-12-31", "2024-12-31", "2025-12-31"]


def test_a_summary_each_year() -> None:
    assert windows(Each(YEAR, Anchor.CALENDAR), HOUSING) == [
        "2023-07-01/2023-12-31 (stub)",
        "2024-01-01/2024-06-30 (stub)",
    ]
