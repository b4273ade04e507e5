"""From a timing to its times: each kind of timing, at its edges."""

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import Given
from iopmodel.answers.expanding import Slot, has_dates, is_dated, slots
from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    HalfwayInto,
    InMonths,
    Once,
    Period,
    ReportingWindow,
    Span,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.errors import Invalid
from iopmodel.notgiven import Excluded, OpenWording, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import (
    AfterEvent,
    AutomaticExtension,
    Extension,
    Following,
    IfContinued,
    NegotiableExtension,
    OnOccasion,
    OnWorkingDay,
    Order,
    Relative,
    Roll,
    Timing,
    While,
)
from tests.answers.examples import SOME, tid

MONTH, YEAR = Span.of(months=1), Span.of(years=1)
MONTHLY, HALVES = Each(MONTH), Span.of(months=6)
SINCE_EVENT = Each(MONTH, Anchor.EVENT)
TO_2025 = AutomaticExtension(step=HALVES, latest_end=date(2025, 6, 30), notice_by=Unstated())
PART: Any = Ref("motet")


def found(
    timing: Timing, within: str, initial: str = "2023-07-01/P1Y", extension: Extension = TO_2025
) -> list[str]:
    """The times as text; a timing that is relative goes by a meeting on 15 May 2024."""

    def other(key: str, wider: Period) -> Any:
        assert key == "motet"
        met = slots(Once(Period.parse("2024-05-10/2024-05-15")), term, wider, part=key, other=other)
        return (Slot(slot.time, (Given.holds("motet"),), "7") for slot in met)

    term = tid(initial, extension)
    times = slots(timing, term, Period.parse(within), part="uppgift", other=other)
    return [" | ".join([f"{one.name} {one.time.window}", *map(str, one.given)]) for one in times]


@pytest.mark.parametrize(
    ("timing", "dated"),
    [
        (MONTHLY, True),
        (SINCE_EVENT, False),
        (Times(3, YEAR, Anchor.EVENT), False),
        (Following(MONTHLY, MONTH), True),
        (Following(SINCE_EVENT, MONTH), False),
        (IfContinued(MONTHLY), True),
        (IfContinued(SINCE_EVENT), False),
        (OnWorkingDay(MONTHLY, Roll.NEXT), True),
        (OnWorkingDay(SINCE_EVENT, Roll.NEXT), False),
        (While(SOME, MONTHLY), True),
        (While(SOME, SINCE_EVENT), False),
        (Relative(PART, Order.BEFORE), True),
        (AfterEvent(SOME, MONTH), False),
        (OnOccasion(SOME), False),
        (OpenWording("snart"), False),
        (Unstated(), False),
    ],
    ids=range(16),
)
def test_what_has_dates(timing: Timing, *, dated: bool) -> None:
    """What has none comes to nothing; it is not refused, however deep the event is hidden."""
    assert is_dated(timing) is dated
    if not dated:
        assert found(timing, "2023-07-01/2024-06-30") == []


@pytest.mark.parametrize(
    ("timing", "dated"),
    [
        (BeforeEnd(MONTH), False),
        (BeforeEnd(MONTH, of=YEAR), True),
        (HalfwayInto(), False),
        (HalfwayInto(YEAR), True),
        (While(SOME, BeforeEnd(MONTH)), False),
        (Throughout(), True),
        (Once(), True),
        (While(SOME, Throughout()), True),
        (Following(Throughout(), MONTH), False),
        (OnWorkingDay(Once(), Roll.NEXT), False),
        (OnWorkingDay(Throughout(), Roll.NEXT), False),
        (Following(MONTHLY, MONTH), True),
        (IfContinued(BeforeEnd(MONTH)), True),
    ],
    ids=range(13),
)
def test_what_has_dates_until_further_notice(timing: Timing, *, dated: bool) -> None:
    assert has_dates(timing, tid("2023-07-01/..")) is dated
    assert has_dates(timing, tid("2023-07-01/P1Y")) is True


@pytest.mark.parametrize(
    ("timing", "within", "times"),
    [
        (
            InMonths([6, 12]),
            "2024-06-01/2025-06-30",
            [
                "2 2024-06-01/2024-06-30",
                "3 2024-12-01/2024-12-31 | lasts-beyond:2024-06-30",
                "4 2025-06-01/2025-06-30 | lasts-beyond:2024-12-31",
            ],
        ),
        (
            BeforeEnd(MONTH),
            "2024-05-01/2025-05-31",
            [
                "1 2024-05-30/2024-05-30 | ends-by:2024-06-30",
                "1 2024-11-30/2024-11-30 | lasts-beyond:2024-06-30 | ends-by:2024-12-31",
                "1 2025-05-30/2025-05-30 | lasts-beyond:2024-12-31",
            ],
        ),
        (
            HalfwayInto(),
            "2023-07-01/2025-12-31",
            [
                "1 2023-12-31/2023-12-31 | ends-by:2024-06-30",
                "1 2024-03-31/2024-03-31 | lasts-beyond:2024-06-30 | ends-by:2024-12-31",
                "1 2024-06-30/2024-06-30 | lasts-beyond:2024-12-31",
            ],
        ),
        (
            Throughout(),
            "2024-01-01/2025-12-31",
            [
                "1 2023-07-01/2024-06-30",
                "2 2024-07-01/2024-12-31 | lasts-beyond:2024-06-30",
                "3 2025-01-01/2025-06-30 | lasts-beyond:2024-12-31",
            ],
        ),
        (Throughout(), "2023-07-01/2023-07-31", ["1 2023-07-01/2024-06-30"]),
        (
            Once(),
            "2023-08-01/2023-08-01",
            [
                "1 2023-07-01/2024-06-30 | ends-by:2024-06-30",
                "1 2023-07-01/2025-06-30 | lasts-beyond:2024-06-30",
            ],
        ),
        (Once(Period.parse("2030-01-01/2030-01-31")), "2030-01-31/2030-12-31", ["1 2030-01-01/2030-01-31"]),
        (
            Times(2, HALVES),
            "2024-06-30/2024-07-01",
            [
                "2.1 2024-01-01/2024-06-30",
                "2.2 2024-01-01/2024-06-30",
                "3.1 2024-07-01/2024-12-31 | lasts-beyond:2024-06-30",
                "3.2 2024-07-01/2024-12-31 | lasts-beyond:2024-06-30",
            ],
        ),
        (
            While(SOME, Times(2, YEAR)),
            "2024-06-30/2024-06-30",
            ["1.1 2023-07-01/2024-06-30 | holds:uppgift", "1.2 2023-07-01/2024-06-30 | holds:uppgift"],
        ),
        (
            Each(YEAR, Anchor.CALENDAR),
            "2024-06-30/2024-06-30",
            [
                "2 2024-01-01/2024-06-30 | ends-by:2024-06-30",
                "2 2024-01-01/2024-12-31 | lasts-beyond:2024-06-30",
            ],
        ),
    ],
    ids=range(10),
)  # fmt: skip
def test_a_rule_on_a_term_of_several_ends(timing: Timing, within: str, times: list[str]) -> None:
    assert found(timing, within) == times


def test_once_is_sure_where_nothing_can_follow() -> None:
    sure = ["1 2023-07-01/2024-06-30"]
    assert found(Once(), "2024-01-01/2024-01-01", extension=Excluded()) == sure
    latest = NegotiableExtension(latest_end=date(2024, 6, 30))
    assert found(Once(), "2024-01-01/2024-01-01", extension=latest) == sure
    assert found(Once(), "2024-01-01/2024-01-01", "2023-07-01/..", Unstated()) == [
        "1 2023-07-01/.."
    ]
    later = found(Once(), "2024-01-01/2024-01-01", extension=NegotiableExtension())
    assert later[1] == "1 2023-07-01/.. | lasts-beyond:2024-06-30"


@pytest.mark.parametrize(
    ("rule", "times"),
    [
        (
            YearlyOn(5, 1),
            [
                "1 2024-05-01/2024-05-01 | lasts-beyond:2024-06-30",
            ],
        ),
        (
            BeforeEnd(MONTH),
            [
                "1 2024-05-30/2024-05-30 | lasts-beyond:2024-06-30",
                "1 2024-11-30/2024-11-30 | lasts-beyond:2024-12-31",
            ],
        ),
        (Once(), ["1 2023-07-01/2024-06-30 | lasts-beyond:2024-06-30"]),
        (
            Throughout(),
            [
                "1 2023-07-01/2024-06-30 | lasts-beyond:2024-06-30",
                "2 2024-07-01/2024-12-31 | lasts-beyond:2024-12-31",
            ],
        ),
        (
            Each(YEAR, Anchor.CALENDAR),
            [
                "1 2023-07-01/2023-12-31 | lasts-beyond:2024-06-30",
                "2 2024-01-01/2024-12-31 | lasts-beyond:2024-12-31",
            ],
        ),
        (ReportingWindow(first_month=5, last_month=5, due_month=7), ["1 2024-07-01/2024-07-31 | lasts-beyond:2024-12-31"]),
        (Once(Period.parse("2025-01-01/..")), []),
    ],
    ids=range(7),
)  # fmt: skip
def test_what_matters_only_if_it_goes_on(rule: Any, times: list[str]) -> None:
    """Each time waits for what follows the first end by which it has passed.

    Cut by 31 December 2024 the calendar year is no time of its own: if it ends by June, half of it
    is, but then nothing follows. A window after the last end has nothing to wait for, and after the
    latest end that the text gives, here 30 June 2025, nothing can follow.
    """
    assert found(IfContinued(rule), "2023-01-01/2026-12-31") == times


def test_it_does_not_matter_where_nothing_can_follow() -> None:
    timing = IfContinued(YearlyOn(5, 1))
    assert found(timing, "2023-01-01/2025-12-31", extension=Excluded()) == []
    assert found(timing, "2023-01-01/2025-12-31", "2023-07-01/..", Unstated()) == []
    before = IfContinued(BeforeEnd(MONTH))
    assert found(before, "2023-01-01/2025-12-31", "2023-07-01/..", Unstated()) == []
    standing = IfContinued(Throughout())
    assert found(standing, "2023-01-01/2025-12-31", "2023-07-01/..", Unstated()) == []
    once = IfContinued(Once())
    assert found(once, "2023-01-01/2025-12-31", "2023-07-01/..", Unstated()) == []


@pytest.mark.parametrize(
    ("counting", "window"),
    [(Counting.AFTER_EVENT, "2023-12-01/2023-12-30"), (Counting.FROM_AND_INCLUDING, "2023-12-01/2023-12-31")],
)  # fmt: skip
def test_after_what_has_gone(counting: Counting, window: str) -> None:
    """Within a month after 30 November, by either counting; it is about what has gone."""
    following = Following(InMonths([11]), MONTH, counting)
    assert found(following, "2023-12-30/2023-12-30") == [f"1 {window}"]
    after = slots(
        following, tid("2023-07-01/P1Y"), Period.parse("2023-12-01/P1M"), part="u", other=never
    )
    assert [str(slot.time.covers) for slot in after] == ["2023-11-01/2023-11-30"]
    assert found(following, "2023-11-01/2023-11-30") == []


def never(key: str, wider: Period) -> Any:
    raise AssertionError(key, wider)


def test_nothing_comes_after_what_does_not_end() -> None:
    forever = ("2024-01-01/2024-01-01", "2023-07-01/..", Unstated())
    assert found(Following(Throughout(), MONTH), *forever) == []
    assert found(OnWorkingDay(Throughout(), Roll.NEXT), *forever) == []


@pytest.mark.parametrize(
    ("roll", "window"), [(Roll.NEXT, "2024-05-01/2024-05-02"), (Roll.PREVIOUS, "2024-04-30/2024-04-30")]
)  # fmt: skip
def test_the_first_of_may_is_no_working_day(roll: Roll, window: str) -> None:
    rolled = OnWorkingDay(YearlyOn(5, 1), roll)
    assert found(rolled, "2024-04-30/2024-05-02", extension=Excluded()) == [f"1 {window}"]
    assert found(rolled, "2024-05-03/2024-05-30", extension=Excluded()) == []
    day = window.partition("/")[2]
    assert found(rolled, f"{day}/{day}", extension=Excluded()) == [f"1 {window}"]


def test_working_days_are_known_for_some_years_only() -> None:
    """What is not known is said, and not left out."""
    with pytest.raises(Invalid) as refused:
        found(
            OnWorkingDay(YearlyOn(5, 1), Roll.NEXT), "2150-01-01/P1Y", "2023-07-01/..", Unstated()
        )
    assert "from 1953 to 2100" in str(refused.value)


@pytest.mark.parametrize(
    ("timing", "window"),
    [
        (Relative(PART, Order.BEFORE), "2024-05-15/2024-05-15"),
        (Relative(PART, Order.BEFORE, Span.of(weeks=1)), "2024-05-08/2024-05-08"),
        (Relative(PART, Order.AFTER), "2024-05-10/2024-05-15"),
        (Relative(PART, Order.AFTER, MONTH), "2024-05-10/2024-06-15"),
    ],
    ids=range(4),
)
def test_before_or_after_another_duty(timing: Timing, window: str) -> None:
    """With the name and the conditions of the other."""
    first, _, last = window.partition("/")
    for day in (first, last):
        assert found(timing, f"{day}/{day}") == [f"7 {window} | holds:motet"]
    assert found(timing, "2024-06-16/2024-12-31") == []
    assert found(timing, "2023-01-01/2024-05-07") == []


def test_the_edges_of_the_calendar() -> None:
    """What would lie outside it is left out, and asking there is no error."""
    ever = ("2000-01-01/..", Unstated())
    assert found(Following(MONTHLY, MONTH), "0001-01-01/0001-12-31", *ever) == []
    assert found(Relative(PART, Order.AFTER, YEAR), "0001-01-01/0001-01-31", *ever) == []
    assert found(Relative(PART, Order.BEFORE, YEAR), "9998-12-01/9998-12-31", *ever) == []
    december = InMonths([12])
    assert found(december, "9998-12-31/9998-12-31", *ever) == ["7999 9998-12-01/9998-12-31"]
    late = found(Following(december, MONTH), "9998-01-01/9998-12-31", *ever)
    assert late == ["7998 9998-01-01/9998-01-31"]
    day_after = Following(Once(Period.parse("9998-12-31/9998-12-31")), Span.of(days=1))
    assert found(day_after, "9998-12-31/9998-12-31", *ever) == []
    early = Once(Period.parse("0001-01-03/0001-01-03"))

    def other(key: str, wider: Period) -> Any:
        return slots(early, tid("2000-01-01/.."), wider, part=key, other=never)

    weekly = Relative(PART, Order.BEFORE, Span.of(weeks=1))
    within = Period.parse("0001-01-01/0001-01-31")
    assert list(slots(weekly, tid("2000-01-01/.."), within, part="u", other=other)) == []


def test_before_an_end_is_before_one_that_can_be_the_last() -> None:
    """Notice by the end of the year stops January's half-year, and so it can't end in June."""
    yearly = attrs.evolve(TO_2025, notice_by=YearlyOn(12, 31), latest_end=date(2026, 6, 30))
    timing = IfContinued(BeforeEnd(MONTH))
    assert found(timing, "2024-01-01/2026-12-31", extension=yearly) == [
        "1 2024-05-30/2024-05-30 | lasts-beyond:2024-06-30",
        "1 2024-11-30/2024-11-30 | lasts-beyond:2024-12-31",
        "1 2025-11-30/2025-11-30 | lasts-beyond:2025-12-31",
    ]


@pytest.mark.parametrize(
    ("timing", "within", "times"),
    [
        # A month before the end, if it goes on: in June, and not in the May before it.
        (IfContinued(BeforeEnd(MONTH)), "2024-05-01/2024-05-29", []),
        (
            IfContinued(BeforeEnd(MONTH)),
            "2024-05-30/2024-05-30",
            ["1 2024-05-30/2024-05-30 | lasts-beyond:2024-06-30"],
        ),
        # Three months before, or after, what lies far outside the days that are asked about.
        (
            Relative(PART, Order.BEFORE, Span.of(months=3)),
            "2024-02-15/2024-02-15",
            ["7 2024-02-15/2024-02-15 | holds:motet"],
        ),
        (
            Relative(PART, Order.AFTER, Span.of(months=3)),
            "2024-08-15/2024-08-15",
            ["7 2024-05-10/2024-08-15 | holds:motet"],
        ),
        # From the last of a month there is no such day in a shorter one.
        (
            Following(InMonths([2]), MONTH, Counting.AFTER_EVENT),
            "2024-03-31/2024-03-31",
            [],
        ),
        (
            Relative(PART, Order.BEFORE, MONTH),
            "2024-01-01/2024-01-31",
            [],
        ),
    ],
    ids=["before", "on its day", "well before", "well after", "after the last", "until the last"],
)
def test_no_more_and_no_less_than_the_days_asked_about(
    timing: Timing, within: str, times: list[str]
) -> None:
    assert found(timing, within) == times


def test_once_where_it_is_not_said_whether_it_goes_on() -> None:
    """By the end of the first year, or else at any time after it began."""
    assert found(Once(), "2023-07-01/2024-06-30", extension=Unstated()) == [
        "1 2023-07-01/2024-06-30 | ends-by:2024-06-30",
        "1 2023-07-01/.. | lasts-beyond:2024-06-30",
    ]


def test_a_time_that_is_there_only_if_nothing_follows_matters_to_nothing() -> None:
    """The last three months are a time of their own only if it ends with them."""
    rolling = AutomaticExtension(step=HALVES, latest_end=Unstated(), notice_by=Unstated())
    nines = Each(Span.of(months=9))
    cut = "2 2024-04-01/2024-06-30 | ends-by:2024-06-30"
    assert cut in found(nines, "2024-04-01/2024-06-30", extension=rolling)
    following = found(IfContinued(nines), "2024-04-01/2024-06-30", extension=rolling)
    assert following == ["2 2024-04-01/2024-12-31 | lasts-beyond:2024-12-31"]
