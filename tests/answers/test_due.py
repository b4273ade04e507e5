"""What is due, in small: names, amounts, notice days, windows without an end, readings."""

import subprocess
import sys
from datetime import date
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any

import attrs
import pytest

from iopmodel.answers import DueKind, Given, due
from iopmodel.contents import Contents
from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Each,
    InMonths,
    Once,
    Period,
    Rounding,
    Span,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.notgiven import Excluded, OpenWording, Unstated
from iopmodel.partnership import Partnership, adds, becomes, removes
from iopmodel.parts import Cite, Part, Ref
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    AutomaticExtension,
    Body,
    BodyKind,
    Chair,
    Covers,
    Funding,
    Heading,
    IfContinued,
    Instalment,
    Modality,
    NegotiableExtension,
    Order,
    PaidFor,
    PaymentPlan,
    Per,
    Relative,
    Report,
    Stops,
    While,
)
from tests.answers.examples import CITY, CLUB, PARTIES, SOME, agreed, asked, lines, point, task, tid

MONTH, YEAR = Span.of(months=1), Span.of(years=1)
MONTHLY = Each(MONTH)
ONE_YEAR = tid("2021-06-01/P1Y", Excluded())
GROUP: Any = Ref("styrgrupp")
group = Body(
    key="styrgrupp", name="s", role=BodyKind.STEERING, seats=[], meets=Times(3, YEAR),
    convener=CITY, cites=Cite("a", [5]),
)  # fmt: skip
frame = Funding(
    key="medel", payer=CITY, payee=CLUB, amount=sek(90), per=Per.YEAR, cites=Cite("a", [7, 8])
)
thirds = [Instalment(share=Fraction(1, 3), timing=YearlyOn(month, 1)) for month in (9, 3)]
plan = PaymentPlan(key="plan", of=frame, instalments=thirds, cites=Cite("a", [6]))


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


def test_what_is_not_given_of_an_amount_is_told() -> None:
    unknown = attrs.evolve(frame, amount=OpenWording("lämpligt belopp"))
    (row,) = due(agreed(ONE_YEAR, unknown, plan), Period.parse("2022-01-01/P1Y"))
    assert row.amount == OpenWording("lämpligt belopp")


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


# --- Notice days and days of decision ---

HALVES = AutomaticExtension(
    step=Span.of(months=6), latest_end=date(2026, 6, 30), notice_by=YearlyOn(12, 31)
)


def test_by_when_notice_stops_which_step() -> None:
    """The last such day by each end that it can bring about; a power that lapses."""
    partnership = agreed(tid("2023-07-01/P1Y", HALVES))
    rows = list(due(partnership, Period.parse("2023-07-01/P4Y")))
    assert [
        f"{row.key} {row.window.last} {row.covers} {[str(g) for g in row.given]}" for row in rows
    ] == [
        "tid/1 2023-12-31 2024-07-01/2024-12-31 []",
        "tid/2 2024-12-31 2025-01-01/2025-06-30 ['lasts-beyond:2024-06-30']",
        "tid/4 2025-12-31 2026-01-01/2026-06-30 ['lasts-beyond:2024-12-31']",
    ]
    row = rows[0]
    assert (row.kind, row.modality, row.recipients) == (DueKind.NOTICE, Modality.POWER, Unstated())
    assert row.bearers == AnyOf([CITY, CLUB])
    assert row.clauses == (Cite("a", [3]),)


def test_notice_that_stops_the_next_year_has_a_day_for_each_whole_year() -> None:
    """Notice on the last day of 2024 stops what follows June 2025, and not what is before it."""
    yearly = attrs.evolve(HALVES, stops=Stops.NEXT_YEARS)
    assert asked(agreed(tid("2023-07-01/P1Y", yearly)), "2023-07-01/P4Y") == [
        "tid/1 2023-12-31/2023-12-31",
        "tid/3 2024-12-31/2024-12-31 | lasts-beyond:2024-06-30",
    ]


def test_a_notice_day_before_the_stretch_that_it_stops_begins() -> None:
    """Seen in December, though the half-year before the one stopped begins in January."""
    partnership = agreed(tid("2023-07-01/P1Y", HALVES))
    december = asked(partnership, "2024-12-01/2024-12-31")
    assert [text.split()[0] for text in december] == ["tid/2"]


@pytest.mark.parametrize(
    ("rounding", "end", "day"),
    [
        (Rounding.DOWN, "2024-02-28", "2023-02-28"),
        (Rounding.DOWN, "2025-02-28", "2025-02-28"),
        (Rounding.UP, "2025-02-28", "2024-02-29"),
        (Rounding.UP, "2025-03-01", "2025-03-01"),
    ],
    ids=range(4),
)
def test_notice_by_the_leap_day(rounding: Rounding, end: str, day: str) -> None:
    leap = attrs.evolve(HALVES, notice_by=YearlyOn(2, 29, rounding), latest_end=Unstated())
    partnership = agreed(tid(f"2022-01-01/{end}", leap))
    assert asked(partnership, "2022-01-01/P4Y")[0] == f"tid/1 {day}/{day}"


def test_by_when_it_has_to_be_agreed() -> None:
    extension = AgreedExtension(
        step=YEAR, latest_end=date(2024, 4, 30), agree_by=YearlyOn(2, 1), agreed_by=CLUB
    )
    partnership = agreed(tid("2021-05-01/P1Y", extension))
    rows = list(due(partnership, Period.parse("2021-05-01/P4Y")))
    assert lines(iter(rows)) == [
        "tid/1 2022-02-01/2022-02-01",
        "tid/2 2023-02-01/2023-02-01 | lasts-beyond:2022-04-30",
    ]
    assert {(row.kind, row.bearers) for row in rows} == {(DueKind.DECISION, "foreningen")}


@pytest.mark.parametrize(
    "extension",
    [
        attrs.evolve(HALVES, notice_by=Unstated()),
        AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=OpenWording("i god tid")),
        NegotiableExtension(step=YEAR),
        Excluded(),
        Unstated(),
    ],
    ids=range(5),
)
def test_no_day_where_the_text_gives_none(extension: Any) -> None:
    assert asked(agreed(tid("2023-07-01/P1Y", extension)), "2023-07-01/P4Y") == []


@pytest.mark.parametrize(("parties", "bearers"), [(1, "staden"), (0, "Unstated()")])
def test_who_gives_notice_where_there_are_not_two(parties: int, bearers: str) -> None:
    contents = Contents(title="T", sections=[])
    term = attrs.evolve(tid("2023-07-01/P1Y", HALVES), cites=())
    alone = Partnership(parts=[Heading(name="H"), contents, term, *PARTIES[:parties]])
    row = next(due(alone, Period.parse("2023-07-01/P1Y")))
    assert str(row.bearers) == bearers


def test_extensions_for_ever_are_looked_at_as_far_as_asked() -> None:
    endless = attrs.evolve(HALVES, latest_end=Unstated(), step=Span.of(days=1))
    partnership = agreed(tid("2023-07-01/P1Y", endless), task(MONTHLY))
    assert asked(partnership, "2023-07-01/2023-07-31") == ["uppgift/1 2023-07-01/2023-07-31"]


# --- Windows ---


def test_what_lies_in_several_decades_is_told_once() -> None:
    """By its last day; what has no end comes last."""
    long = task(Once(Period.parse("2025-01-01/2045-12-31")), "lang")
    late = task(Once(Period.parse("2060-01-01/2060-01-31")), "sen")
    standing, early = task(Throughout(), "jamt"), task(YearlyOn(1, 1), "arlig")
    term = tid("2021-06-01/2023-12-31", NegotiableExtension(latest_end=date(2023, 12, 31)))
    partnership = agreed(term, long, late, standing, early)
    rows = lines(due(partnership, Period.parse("2021-01-01/..")))
    assert rows == [
        "arlig/1 2022-01-01/2022-01-01",
        "arlig/2 2023-01-01/2023-01-01",
        "jamt/1 2021-06-01/2023-12-31",
        "lang/1 2025-01-01/2045-12-31",
        "sen/1 2060-01-01/2060-01-31",
    ]
    forever = agreed(tid("2021-06-01/.."), standing, long)
    assert lines(due(forever, Period.parse("2021-01-01/.."))) == [
        "lang/1 2025-01-01/2045-12-31",
        "jamt/1 2021-06-01/..",
    ]


def test_until_further_notice_is_bounded_by_what_is_asked() -> None:
    partnership = agreed(tid("2021-06-01/.."), task(MONTHLY), task(Throughout(), "jamt"))
    assert asked(partnership, "2500-06-01/2500-06-30") == [
        "uppgift/5749 2500-06-01/2500-06-30",
        "jamt/1 2021-06-01/..",
    ]
    endless = due(partnership, Period.parse("2021-06-01/.."))
    assert lines(islice(endless, 2)) == [
        "uppgift/1 2021-06-01/2021-06-30",
        "uppgift/2 2021-07-01/2021-07-31",
    ]


def test_no_more_is_computed_than_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing at all before the first row, and then a decade at a time."""

    module: Any = sys.modules["iopmodel.answers.due"]
    computed: list[Period] = []
    whole = module._sorted

    def counting(partnership: Partnership, within: Period) -> Any:
        computed.append(within)
        return whole(partnership, within)

    monkeypatch.setattr(module, "_sorted", counting)
    rows = due(agreed(tid("2021-06-01/.."), task(YearlyOn(7, 1))), Period.parse("2021-06-01/.."))
    assert computed == []
    next(rows)
    assert computed == [Period.parse("2021-06-01/P10Y")]
    assert [row.window.first.year for row in islice(rows, 9)] == list(range(2022, 2031))
    assert len(computed) == 1
    next(rows)
    assert len(computed) == 2


def test_the_first_row_of_an_endless_year_comes_at_once() -> None:
    """In a process of its own, so that it can be stopped: steps of a day, for ever."""
    script = """
from datetime import date
from iopmodel.answers import due
from iopmodel.dates import Each, Period, Span, YearlyOn
from iopmodel.notgiven import Unstated
from iopmodel.terms import AutomaticExtension
from tests.answers.examples import agreed, task, tid
by = YearlyOn(12, 31)
steps = AutomaticExtension(step=Span.of(months=1), latest_end=Unstated(), notice_by=by)
some = agreed(tid("2021-06-01/P1M", steps), task(Each(Span.of(days=7))))
print(next(due(some, Period.parse("2021-06-01/.."))).key)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "uppgift/1\n"


# --- What a frame for the whole term pays ---

MORE = tid("2021-06-01/P1Y", NegotiableExtension(step=YEAR, latest_end=date(2023, 5, 31)))
FOUR_YEARS = "2021-01-01/P4Y"


def paid(term: Any, per: Any, *instalments: Instalment) -> list[tuple[str, str]]:
    found = agreed(
        term,
        attrs.evolve(frame, per=per),
        attrs.evolve(plan, instalments=instalments or thirds[:1]),
    )
    return [
        (" | ".join([str(row.window), *map(str, row.given)]), str(row.amount))
        for row in due(found, Period.parse(FOUR_YEARS))
    ]


def test_what_is_for_a_year_is_paid_again_in_an_extension() -> None:
    assert paid(MORE, Per.YEAR) == [
        ("2021-09-01/2021-09-01", "30.00 SEK"),
        ("2022-09-01/2022-09-01 | lasts-beyond:2022-05-31", "30.00 SEK"),
    ]


def test_what_is_for_the_whole_term_is_paid_in_it_once() -> None:
    assert paid(MORE, Per.TERM) == [("2021-09-01/2021-09-01", "30.00 SEK")]
    # So is what goes by the end of the term.
    last = Instalment(share=Fraction(1, 3), timing=BeforeEnd(MONTH))
    assert paid(MORE, Per.TERM, last) == [("2022-04-30/2022-04-30", "30.00 SEK")]
    assert paid(MORE, Per.TERM, last) == paid(ONE_YEAR, Per.TERM, last)


def test_what_is_paid_in_an_extension_hangs_on_what_time_the_frame_is_for() -> None:
    """To say that it is for a year makes it known, and that it is for the term takes it away."""
    assert paid(MORE, OpenWording("löpande")) == [
        ("2021-09-01/2021-09-01", "30.00 SEK"),
        ("2022-09-01/2022-09-01 | lasts-beyond:2022-05-31", "OpenWording(phrase='löpande')"),
    ]


def test_where_nothing_can_follow_what_presupposes_it_is_never_paid() -> None:
    only_then = Instalment(share=Fraction(1), timing=IfContinued(YearlyOn(9, 1)))
    assert paid(ONE_YEAR, Per.TERM, only_then) == []
    assert paid(MORE, Per.TERM, only_then) == [
        ("2021-09-01/2021-09-01 | lasts-beyond:2022-05-31", "90.00 SEK")
    ]


def test_which_time_a_payment_is_for() -> None:
    halves = Instalment(
        share=Fraction(1, 2), timing=YearlyOn(1, 15), covers=PaidFor(Span.of(months=6))
    )
    term = tid("2021-06-01/P1Y", Excluded())
    found = agreed(term, frame, attrs.evolve(plan, instalments=[halves]))
    (row,) = due(found, Period.parse(FOUR_YEARS))
    assert str(row.covers) == "2021-12-01/2022-05-31"
