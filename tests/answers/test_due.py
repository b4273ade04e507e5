"""What is due, in small: who, what and when; readings, and duties that go by others."""

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import DueKind, Given, due
from iopmodel.answers.duerows import dues_of
from iopmodel.dates import Anchor, BeforeEnd, Each, InMonths, Once, Period, Span, Times, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.notgiven import Excluded, OpenWording, Unstated
from iopmodel.partnership import adds, becomes, removes
from iopmodel.parts import Cite, Part, Ref
from iopmodel.terms import (
    AutomaticExtension,
    Body,
    BodyKind,
    Chair,
    Covers,
    IfContinued,
    Modality,
    NegotiableExtension,
    Order,
    Relative,
    Report,
    Stops,
    While,
)
from tests.answers.examples import CITY, SOME, agreed, asked, frame, lines, plan, point, task, tid

MONTH, YEAR = Span.of(months=1), Span.of(years=1)
MONTHLY = Each(MONTH)
ONE_YEAR = tid("2021-06-01/P1Y", Excluded())
GROUP: Any = Ref("styrgrupp")
group = Body(
    key="styrgrupp", name="s", role=BodyKind.STEERING, seats=[], meets=Times(3, YEAR),
    convener=CITY, cites=Cite("a", [5]),
)  # fmt: skip


def test_a_row_says_who_what_when_and_where() -> None:
    rows = list(due(agreed(ONE_YEAR, frame, plan), Period.parse("2022-01-01/P1Y")))
    assert [attrs.asdict(row, recurse=False) for row in rows] == [
        {
            "key": "plan-2/1",
            "part": "plan",
            "kind": DueKind.PAYMENT,
            "modality": Modality.OBLIGATION,
            "bearers": "staden",
            "recipients": "foreningen",
            "window": Period.day(date(2022, 3, 1)),
            "covers": Unstated(),
            "amount": sek(30),
            "given": (),
            "clauses": (Cite("a", [6]), Cite("a", [7, 8]), Cite("a", [3])),
            "straddles": (),
        }
    ]
    assert rows[0].depends_on == ()


@pytest.mark.parametrize("within", ["2021-06-01/P1Y", date(2021, 6, 1), None], ids=repr)
def test_what_is_no_period_is_refused_at_once(within: Any) -> None:
    """Before the first row is asked for."""
    with pytest.raises(Invalid) as refused:
        due(agreed(), within)
    expected = 'expected a period, for example Period.parse("2021-06-01/P1Y")'
    assert str(refused.value) == f"found {within!r}, {expected}"


def test_without_a_term_nothing_is_due() -> None:
    assert asked(agreed(task(MONTHLY)), "2021-01-01/P9Y") == []
    partnership = agreed(task(Once(Period.parse("2021-06-01/P1M"))))
    assert asked(partnership, "2021-06-01/P1M") == []


def test_a_term_that_only_a_reading_brings_or_takes() -> None:
    """Then what hangs on the term hangs on the reading."""
    yearly = task(YearlyOn(9, 1))
    brought = agreed(yearly, points=(point("p", adds(ONE_YEAR)),))
    assert asked(brought, "2021-01-01/P1Y") == ["uppgift/1 2021-09-01/2021-09-01 | reading:p=r1"]
    taken = agreed(yearly, ONE_YEAR, points=(point("p", removes(ONE_YEAR)),))
    assert asked(taken, "2021-01-01/P1Y") == ["uppgift/1 2021-09-01/2021-09-01 | reading:p=r0"]


def test_a_reading_of_the_term_moves_what_hangs_on_it() -> None:
    shorter = becomes(ONE_YEAR, attrs.evolve(ONE_YEAR, initial=Period.parse("2021-06-01/P6M")))
    partnership = agreed(ONE_YEAR, task(BeforeEnd(MONTH)), points=(point("p", shorter),))
    assert asked(partnership, "2021-01-01/P2Y") == [
        "uppgift/1 2021-10-30/2021-10-30 | reading:p=r1",
        "uppgift/1 2022-04-30/2022-04-30 | reading:p=r0",
    ]


def test_rows_that_a_reading_does_not_change_do_not_hang_on_it() -> None:
    """The row is there under both; only the other hangs on how it is read."""
    monthly, twice = (task(InMonths(months)) for months in ([6], [6, 9]))
    partnership = agreed(ONE_YEAR, monthly, points=(point("p", becomes(monthly, twice)),))
    rows = list(due(partnership, Period.parse("2021-06-01/P6M")))
    assert lines(iter(rows)) == [
        "uppgift/1 2021-06-01/2021-06-30",
        "uppgift/2 2021-09-01/2021-09-30 | reading:p=r1",
    ]
    assert rows[1].depends_on == (Given.reading("p", "r1"),)


@pytest.mark.parametrize(
    ("timing", "window"),
    [
        (While(SOME, Times(3, YEAR)), "2021-06-01/2022-05-31 | holds:uppgift"),
        (IfContinued(Times(3, YEAR)), "2021-06-01/2022-05-31 | lasts-beyond:2022-05-31"),
        (Relative(GROUP, Order.BEFORE, Span.of(weeks=1)), "2022-05-24/2022-05-24"),
        (Relative(GROUP, Order.AFTER), "2021-06-01/2022-05-31"),
    ],
    ids=range(4),
)
def test_three_times_a_year_are_three(timing: Any, window: str) -> None:
    """However the rule is wrapped, or whichever duty goes by it."""
    partnership = agreed(tid("2021-06-01/P1Y"), group, task(timing))
    within = Period.parse("2022-05-01/2022-05-31")
    rows = [row for row in due(partnership, within) if row.part == "uppgift"]
    assert lines(iter(rows)) == [f"uppgift/1.{number} {window}" for number in (1, 2, 3)]


def test_times_beside_several_instalments_are_told_apart() -> None:
    to_plan: Any = Ref("plan")
    partnership = agreed(ONE_YEAR, frame, plan, task(Relative(to_plan, Order.BEFORE)))
    rows = [
        row for row in due(partnership, Period.parse("2021-06-01/P1Y")) if row.part == "uppgift"
    ]
    assert [row.key for row in rows] == ["uppgift/1-1", "uppgift/2-1"]
    assert rows[0].clauses == tuple(Cite("a", some) for some in ([1], [3], [6], [7, 8]))


def test_duties_that_go_by_one_another_have_no_dates() -> None:
    one, other, own = (
        task(Relative(Ref[Part](to), Order.BEFORE), key)
        for key, to in (("a", "b"), ("b", "a"), ("c", "c"))
    )
    assert asked(agreed(ONE_YEAR, one, other, own), "2021-06-01/P1Y") == []


def test_a_duty_beside_one_that_has_no_date_has_none() -> None:
    undated = attrs.evolve(group, meets=Each(MONTH, Anchor.EVENT))
    beside = task(Relative(GROUP, Order.BEFORE))
    assert asked(agreed(ONE_YEAR, undated, beside), "2021-06-01/P1Y") == []
    phase = attrs.evolve(group, meets=While(SOME, Each(MONTH, Anchor.EVENT)))
    assert asked(agreed(ONE_YEAR, phase, beside), "2021-06-01/P1Y") == []


@pytest.mark.parametrize(
    ("covers", "timing", "told"),
    [
        (Unstated(), MONTHLY, "Unstated()"),
        (OpenWording("perioden"), InMonths([6]), "OpenWording(phrase='perioden')"),
        (Covers.ITS_TIME, MONTHLY, "2021-06-01/2021-06-30"),
        (Covers.ITS_TIME, InMonths([6]), "2021-06-01/2021-06-30"),
        (Covers.TERM, InMonths([6]), "2021-06-01/.."),
    ],
    ids=range(5),
)
def test_what_a_report_covers(covers: Any, timing: Any, told: str) -> None:
    report = Report(key="r", name="r", contents=[], timing=timing, covers=covers)
    row = next(
        due(
            agreed(tid("2021-06-01/P1Y", NegotiableExtension()), report),
            Period.parse("2021-06-01/P1D"),
        )
    )
    assert str(row.covers) == told


def test_the_whole_term_ends_where_the_conditions_leave_one_end() -> None:
    """Under several it is not known which; then what is covered has no end."""
    extension = AutomaticExtension(step=YEAR, latest_end=date(2024, 5, 31), notice_by=Unstated())
    report = Report(key="r", name="r", contents=[], timing=BeforeEnd(MONTH), covers=Covers.TERM)
    yearly = attrs.evolve(report, key="y", timing=YearlyOn(1, 1))
    rows = due(
        agreed(tid("2021-06-01/P1Y", extension), report, yearly), Period.parse("2021-06-01/P4Y")
    )
    assert [f"{row.key} {row.covers}" for row in rows] == [
        "y/1 2021-06-01/..",
        "r/1 2021-06-01/2022-05-31",
        "y/2 2021-06-01/..",
        "r/1 2021-06-01/2023-05-31",
        "y/3 2021-06-01/2024-05-31",
        "r/1 2021-06-01/2024-05-31",
    ]


def test_what_is_relative_to_a_body_is_so_to_its_meetings_alone() -> None:
    """And is named as it is where the body elects no chair."""
    week_before = task(Relative(GROUP, Order.BEFORE, Span.of(weeks=1)))
    led = attrs.evolve(group, chair=Chair(office_term=YEAR))
    alone, beside = (
        asked(agreed(ONE_YEAR, one, week_before), "2021-06-01/P1Y") for one in (group, led)
    )
    assert alone == beside


def test_the_tenth_step_stands_after_the_ninth() -> None:
    """What has the same last day stands by the time that it is about."""
    monthly = AutomaticExtension(
        step=MONTH,
        latest_end=date(2022, 12, 31),
        notice_by=YearlyOn(12, 31),
        stops=Stops.THE_STEPS_NAMED,
    )
    rows = list(due(agreed(tid("2021-01-01/P1Y", monthly)), Period.parse("2021-01-01/P1Y")))
    assert [row.key for row in rows] == [f"tid/{number}" for number in range(1, 13)]
    assert {row.window for row in rows} == {Period.day(date(2021, 12, 31))}


def test_a_row_rests_on_its_own_part_before_it_rests_on_others() -> None:
    yearly, steps = (
        task(YearlyOn(9, 1)),
        AutomaticExtension(step=YEAR, latest_end=date(2023, 5, 31), notice_by=YearlyOn(2, 1)),
    )
    parts = agreed(tid("2021-06-01/P1Y", steps), yearly)
    for key, cites in (("uppgift", yearly.cites), ("tid", (Cite("a", [3]),))):
        rows = dues_of(parts, key=key, within=Period.parse("2021-06-01/P1Y"))
        assert [row.clauses for row in rows] == [cites]
