"""Which notice counts, by which right, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import ProvisoReason
from iopmodel.answers.status import EffectState
from iopmodel.answers.status.acting import deeds, effects_of
from iopmodel.dates import Counting, Span, YearlyOn
from iopmodel.log import (
    Event,
    ExtensionAgreed,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    Rescinded,
)
from iopmodel.notgiven import Bounds, Excluded, OpenWording, Unstated
from iopmodel.partnership import adds, becomes
from iopmodel.parts import Ref
from iopmodel.terms import (
    AnyOf,
    AutomaticExtension,
    CountedFrom,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Form,
    Jointly,
    NegotiableExtension,
    Stops,
    TakesEffect,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid
from tests.answers.status.lives import BOTH, NOTICE, dues, effects, lived, logged, shown, stages

YEAR = tid("2021-01-01/P1Y", Excluded())
ROLLING = tid(
    "2021-01-01/P1Y",
    AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2024, 12, 31), notice_by=YearlyOn(10, 1)
    ),
)


def right(**fields: Any) -> Ending:
    return Ending(
        **{
            "key": "uppsagning",
            "act": EndingKind.NOTICE,
            "by": CLUB,
            "ends": Ends.WHOLE,
            "notice": Span.of(months=3),
            "counting": Counting.AFTER_EVENT,
            "counted_from": CountedFrom.DISPATCH,
            "takes_effect": TakesEffect.ANY_DAY,
            **fields,
        }
    )


SENT = NoticeSent(by=CLUB)


@pytest.mark.parametrize(
    ("fields", "event", "expected"),
    [
        ({}, SENT, "effective ends 2021-06-01"),
        ({}, NoticeSent(by=CITY), "ineffective not-theirs NotApplicable"),
        ({}, NoticeSent(by=BOTH), "effective ends 2021-06-01"),
        ({}, NoticeSent(), "disputed by-not-told 2021-06-01"),
        ({"by": Unstated()}, SENT, "disputed who-not-said 2021-06-01"),
        ({"by": Jointly([CITY, CLUB])}, SENT, "ineffective not-theirs NotApplicable"),
        ({"by": Jointly([CITY, CLUB])}, NoticeSent(by=BOTH), "effective ends 2021-06-01"),
        ({"by": AnyOf([CITY, CLUB])}, SENT, "effective ends 2021-06-01"),
        ({"by": EachOf([CITY, CLUB])}, SENT, "ineffective not-theirs NotApplicable"),
        ({"notice": Unstated()}, SENT, "disputed time-not-said Unstated"),
        ({"notice": OpenWording("skälig tid")}, SENT, "disputed time-not-said Unstated"),
        ({"counted_from": Unstated()}, SENT, "disputed moment-not-said 2021-06-01"),
        ({"counted_from": CountedFrom.RECEIPT}, SENT, "ineffective not-yet NotApplicable"),
        ({}, NoticeReceived(by=CLUB), "disputed moment-not-told 2021-06-01"),
        ({"form": Form.WRITTEN}, SENT, "disputed form-not-told 2021-06-01"),
        (
            {"form": Form.WRITTEN},
            NoticeSent(by=CLUB, form=Form.SIGNED),
            "effective ends 2021-06-01",
        ),
        (
            {"form": Form.SIGNED},
            NoticeSent(by=CLUB, form=Form.WRITTEN),
            "disputed form-not-told 2021-06-01",
        ),
        ({"grounds": [SOME]}, SENT, "disputed on-terms 2021-06-01"),
        ({"after": [SOME]}, SENT, "disputed on-terms 2021-06-01"),
        ({"after": Unstated()}, SENT, "disputed on-terms 2021-06-01"),
        ({"last_resort": True}, SENT, "disputed on-terms 2021-06-01"),
        ({"notice": Span.of(years=2)}, SENT, "ineffective too-late NotApplicable"),
        (
            {"act": EndingKind.RESCISSION, "notice": Excluded()},
            Rescinded(by=CLUB),
            "effective ends 2021-03-01",
        ),
        ({}, NoticeSent(by=CLUB, right=right()), "effective ends 2021-06-01"),
    ],
)
def test_a_notice_counts_or_not(fields: dict[str, Any], event: Event, expected: str) -> None:
    found = lived(agreed(YEAR, right(**fields)), "2021-04-01", ("2021-03-01", event))
    # Where a right has nothing to do with an act that names none, none is told.
    part = "" if "not-theirs" in expected else "uppsagning"
    assert effects(found) == [f"3 {part} {expected}"]


def test_after_the_term_it_is_too_late() -> None:
    found = lived(agreed(YEAR, right()), "2022-04-01", ("2022-03-01", SENT))
    assert effects(found) == ["3 uppsagning ineffective already-over NotApplicable"]


def test_a_right_that_is_named_and_not_there_gives_nothing() -> None:
    whole = agreed(YEAR, right())
    named = NoticeSent(by=CLUB, right=YEAR)
    assert effects(lived(whole, "2021-04-01", ("2021-03-01", named))) == [
        "3 tid ineffective no-such-part NotApplicable"
    ]
    theirs = NoticeSent(by=CITY, right=right())
    assert effects(lived(whole, "2021-04-01", ("2021-03-01", theirs))) == [
        "3 uppsagning ineffective not-theirs NotApplicable"
    ]
    another = NoticeSent(by=CLUB, act=EndingKind.EXCLUSION)
    assert effects(lived(whole, "2021-04-01", ("2021-03-01", another))) == [
        "3  ineffective not-theirs NotApplicable"
    ]
    assert effects(lived(agreed(), "2021-04-01", ("2021-03-01", SENT))) == [
        "3  ineffective no-such-part NotApplicable"
    ]


def test_of_one_notice_only_the_moment_counts_that_its_time_is_counted_from() -> None:
    whole = agreed(YEAR, right(counted_from=CountedFrom.RECEIPT, form=Form.WRITTEN))
    sent = NoticeSent(by=CLUB, form=Form.WRITTEN)
    told = (
        ("2021-03-01", sent),
        ("2021-03-05", NoticeReceived(sending=3)),
        ("2021-03-20", NoticeConsidered(sending=3)),
    )
    assert effects(lived(whole, "2021-04-01", *told)) == [
        "3 uppsagning ineffective counted-elsewhere NotApplicable",
        "4 uppsagning effective ends 2021-06-05",
        "5 uppsagning ineffective counted-elsewhere NotApplicable",
    ]


def test_a_notice_on_the_yearly_day_stops_what_follows_and_one_after_it_the_next() -> None:
    whole = agreed(ROLLING)
    notice = NoticeConsidered(by=CLUB, right=ROLLING)
    in_time = lived(whole, "2021-12-03", ("2021-10-01", notice))
    assert effects(in_time) == ["3 tid effective stops 2021-12-31"]
    assert stages(in_time) == ["ending stopped"]
    late = lived(whole, "2021-12-03", ("2021-10-02", notice))
    assert effects(late) == ["3 tid effective stops 2022-12-31"]
    assert stages(late) == ["ending stopped"]
    too_late = lived(whole, "2023-12-03", ("2023-10-02", notice))
    assert effects(too_late) == ["3 tid ineffective too-late NotApplicable"]
    assert stages(too_late) == ["extended longer"]


def test_of_what_stops_a_term_only_the_last_moment_is_sure_to_be_in_time() -> None:
    notice = NoticeSent(by=CLUB, right=ROLLING)
    found = lived(agreed(ROLLING), "2021-12-03", ("2021-10-01", notice))
    assert effects(found) == ["3 tid disputed moment-not-said 2021-12-31"]
    assert stages(found) == ["in-force initial"]


def test_what_comes_of_a_notice_hangs_on_whether_it_goes_on_until_then() -> None:
    whole = agreed(tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1))), right())
    notice = "2021-11-01", SENT
    before = lived(whole, "2021-12-01", notice)
    assert effects(before) == ["3 uppsagning effective ends 2022-02-01 | lasts-beyond:2021-12-31"]
    over = lived(whole, "2022-01-01", notice)
    assert effects(over) == ["3 uppsagning ineffective already-over NotApplicable"]
    longer = lived(whole, "2022-01-01", ("2021-10-01", ExtensionAgreed(by=BOTH)), notice)
    assert effects(longer)[1] == "4 uppsagning effective ends 2022-02-01"
    assert stages(longer) == ["ending ends-early"]


def test_each_reading_has_its_own_effect() -> None:
    ending = right(counted_from=Unstated())
    sent, received = (
        becomes(ending, right(counted_from=moment))
        for moment in (CountedFrom.DISPATCH, CountedFrom.RECEIPT)
    )
    whole = agreed(YEAR, ending, points=(point("fran", sent, received),))
    found = lived(whole, "2021-07-01", ("2021-03-01", SENT))
    assert effects(found) == [
        "3 uppsagning disputed moment-not-said 2021-06-01 | reading:fran=r0",
        "3 uppsagning effective ends 2021-06-01 | reading:fran=r1",
        "3 uppsagning ineffective not-yet NotApplicable | reading:fran=r2",
    ]
    assert stages(found) == [
        "ended ended-early | ends-by:2021-06-01 | reading:fran=r0",
        "in-force initial | lasts-beyond:2021-06-01 | reading:fran=r0",
        "ended ended-early | reading:fran=r1",
        "in-force initial | reading:fran=r2",
    ]


def test_a_right_that_only_a_reading_adds_has_no_effect_on_another() -> None:
    whole = agreed(YEAR, points=(point("ratt", adds(right())),))
    found = lived(whole, "2021-07-01", ("2021-03-01", SENT))
    assert effects(found) == [
        "3 uppsagning ineffective no-such-part NotApplicable | reading:ratt=r0",
        "3 uppsagning effective ends 2021-06-01 | reading:ratt=r1",
    ]
    assert dues(found) == []


def test_what_it_hangs_on_is_resolved_under_each_reading() -> None:
    longer = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    points = (point("forlangs", becomes(longer, YEAR)),)
    found = lived(agreed(longer, right(), points=points), "2021-12-01", ("2021-11-01", SENT))
    assert effects(found) == [
        "3 uppsagning effective ends 2022-02-01 | lasts-beyond:2021-12-31 | reading:forlangs=r0",
        "3 uppsagning ineffective too-late NotApplicable | reading:forlangs=r1",
    ]


def test_an_effect_tells_on_what_terms_it_hangs() -> None:
    on_terms = right(grounds=[SOME], last_resort=True)
    found = lived(agreed(YEAR, on_terms), "2021-04-01", ("2021-03-01", SENT))
    assert found.events.holdings[-1].value.on_terms == (
        ProvisoReason.GROUNDS,
        ProvisoReason.LAST_RESORT,
    )


def test_what_has_no_effect_yet_has_it_only_if_it_goes_on() -> None:
    """Sent three months before an end that lies in an extension, and not received."""
    term = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    whole = agreed(term, right(counted_from=CountedFrom.RECEIPT))
    assert effects(lived(whole, "2021-11-15", ("2021-11-01", SENT))) == [
        "3 uppsagning ineffective not-yet NotApplicable | lasts-beyond:2021-12-31"
    ]


@pytest.mark.parametrize(
    ("ending", "expected", "lasts"),
    [
        # The text gives the first day on which it can end; the letter may leave more time.
        ("2021-09-30", "2021-06-01..2021-09-30", "2021-06-01 2021-09-30"),
        ("2021-06-01", "2021-06-01", "2021-06-01 2021-06-01"),
        ("2021-04-01", "2021-06-01", "2021-06-01 2021-06-01"),
        ("2030-01-01", "2021-06-01..2021-12-31", "2021-06-01 2021-12-31"),
    ],
)
def test_a_letter_that_names_a_later_day_may_end_it_only_then(
    ending: str, expected: str, lasts: str
) -> None:
    sent = NoticeSent(by=CLUB, ending=date.fromisoformat(ending))
    found = lived(agreed(YEAR, NOTICE), "2021-03-02", ("2021-03-01", sent))
    (one,) = found.events.holdings[2:]
    day = one.value.day
    told = f"{day.low}..{day.high}" if isinstance(day, Bounds) else str(day)
    assert (one.value.state, told) == (EffectState.EFFECTIVE, expected)
    assert shown(found.lasts, "low", "high") == [lasts]


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("2022-12-31", "2022-12-31"),
        # No step ends then, or the letter comes too late for it.
        ("2022-06-30", "2021-12-31..2023-12-31"),
        ("2020-12-31", "2021-12-31..2023-12-31"),
    ],
)
def test_a_letter_may_name_the_steps_it_stops(ending: str, expected: str) -> None:
    steps = AutomaticExtension(
        step=Span.of(years=1),
        latest_end=date(2023, 12, 31),
        notice_by=YearlyOn(10, 31),
        stops=Stops.THE_STEPS_NAMED,
    )
    sent = NoticeSent(by=CLUB, right=Ref("tid"), ending=date.fromisoformat(ending))
    found = lived(agreed(tid("2021-01-01/P1Y", steps)), "2021-03-02", ("2021-03-01", sent))
    days = [one.value.day for one in found.events.holdings[2:]]
    told = [f"{one.low}..{one.high}" if isinstance(one, Bounds) else str(one) for one in days]
    assert told == [expected]


def test_a_day_that_is_named_is_none_that_the_text_gives() -> None:
    right = attrs.evolve(NOTICE, notice=Unstated())
    sent = NoticeSent(by=CLUB, ending=date(2021, 9, 30))
    found = lived(agreed(YEAR, right), "2021-03-02", ("2021-03-01", sent))
    assert effects(found) == ["3 uppsagning disputed time-not-said Unstated"]


def test_what_no_right_is_for_goes_by_none() -> None:
    (act,) = deeds(logged(("2021-03-01", SENT)).standing)
    (found,) = effects_of(agreed(YEAR), act).items()
    assert found[0] == "" == found[1][0].value.part
