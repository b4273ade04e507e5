"""Agreements that it goes on, conditions that fail, and until when it lasts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.answers.given import Given
from iopmodel.answers.status import Lasting
from iopmodel.answers.status.extending import theirs
from iopmodel.contents import Contents
from iopmodel.dates import OPEN_END, Counting, Period, Span, YearlyOn
from iopmodel.log import ConditionFailed, Event, ExtensionAgreed, NoticeSent
from iopmodel.notgiven import Excluded, NoClause, Unstated
from iopmodel.partnership import Partnership, adds, becomes
from iopmodel.parts import Ref
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    AutomaticExtension,
    Body,
    BodyKind,
    CountedFrom,
    Ending,
    EndingKind,
    Ends,
    Extension,
    Fails,
    Form,
    Heading,
    Jointly,
    NegotiableExtension,
    Seats,
    TakesEffect,
    Term,
    TermCondition,
)
from tests.answers.examples import CITY, CLUB, PARTIES, SOME, agreed, point, tid
from tests.answers.status.lives import BOTH, effects, lived, shown, stages

STEPS = AgreedExtension(
    step=Span.of(years=1),
    latest_end=date(2023, 12, 31),
    agree_by=YearlyOn(11, 1),
    form=Form.WRITTEN,
)
WRITTEN = ExtensionAgreed(by=BOTH, form=Form.WRITTEN)
GROUP = Body(
    key="grupp",
    name="Gruppen",
    role=BodyKind.STEERING,
    seats=[Seats(side=CLUB, count=1)],
)


def until(day: str, **fields: Any) -> ExtensionAgreed:
    return ExtensionAgreed(until=date.fromisoformat(day), by=BOTH, form=Form.SIGNED, **fields)


@pytest.mark.parametrize(
    ("extension", "on", "event", "expected"),
    [
        (STEPS, "2021-10-31", WRITTEN, "effective extends 2022-12-31"),
        (STEPS, "2021-11-01", WRITTEN, "effective extends 2022-12-31"),
        (STEPS, "2021-11-02", WRITTEN, "disputed too-late 2022-12-31"),
        (STEPS, "2022-01-02", WRITTEN, "disputed already-over 2022-12-31"),
        (STEPS, "2021-10-31", until("2022-12-31"), "effective extends 2022-12-31"),
        (STEPS, "2021-10-31", until("2023-12-31"), "effective extends 2023-12-31"),
        (STEPS, "2021-10-31", until("2022-06-30"), "disputed beside-the-clause 2022-06-30"),
        (STEPS, "2021-10-31", until("2024-12-31"), "disputed beside-the-clause 2024-12-31"),
        (STEPS, "2021-10-31", until("2021-12-31"), "ineffective already-so 2021-12-31"),
        (STEPS, "2021-10-31", ExtensionAgreed(by=BOTH), "disputed form-not-told 2022-12-31"),
        (STEPS, "2021-10-31", ExtensionAgreed(by=CITY), "ineffective not-theirs 2022-12-31"),
        (STEPS, "2021-10-31", ExtensionAgreed(), "disputed by-not-told 2022-12-31"),
        (Excluded(), "2021-10-31", until("2022-12-31"), "disputed beside-the-clause 2022-12-31"),
        (NoClause(), "2021-10-31", until("2022-12-31"), "disputed beside-the-clause 2022-12-31"),
        (Excluded(), "2021-10-31", WRITTEN, "ineffective already-so 2021-12-31"),
        (NegotiableExtension(), "2021-10-31", until("2022-06-30"), "effective extends 2022-06-30"),
        (NegotiableExtension(), "2021-10-31", WRITTEN, "effective extends .."),
        (
            AgreedExtension(
                step=Span.of(years=1), latest_end=Unstated(), agree_by=Unstated(), agreed_by=CITY
            ),
            "2021-12-30",
            ExtensionAgreed(by=CITY),
            "effective extends 2022-12-31",
        ),
        (
            NegotiableExtension(step=Span.of(years=1), agreed_by=Ref("grupp")),
            "2021-12-30",
            WRITTEN,
            "disputed beside-the-clause 2022-12-31",
        ),
        (
            NegotiableExtension(step=Span.of(years=1), agreed_by=Ref("grupp")),
            "2021-12-30",
            ExtensionAgreed(by=CITY),
            "ineffective not-theirs 2022-12-31",
        ),
    ],
)
def test_an_agreement_extends_the_term_or_not(
    extension: Extension, on: str, event: Event, expected: str
) -> None:
    found = lived(agreed(tid("2021-01-01/P1Y", extension), GROUP), "2022-02-01", (on, event))
    assert effects(found) == [f"3 tid {expected.replace('..', str(OPEN_END))}"]


def test_a_late_agreement_leaves_it_open_whether_it_goes_on() -> None:
    found = lived(agreed(tid("2021-01-01/P1Y", STEPS)), "2022-02-01", ("2021-11-02", WRITTEN))
    assert stages(found) == [
        "ended term-over | ends-by:2021-12-31",
        "extended longer | lasts-beyond:2021-12-31",
    ]
    assert shown(found.periods, "key", "state") == [
        "tid/1 past",
        "tid/2 possible | lasts-beyond:2021-12-31",
        "tid/3 not-coming",
    ]


def test_of_two_agreements_the_later_goes_by_the_earlier() -> None:
    told = ("2021-10-01", WRITTEN), ("2022-10-01", WRITTEN), ("2022-10-02", until("2022-12-31"))
    found = lived(agreed(tid("2021-01-01/P1Y", STEPS)), "2022-11-02", *told)
    assert [line.split(" ", 2)[2] for line in effects(found)] == [
        "effective extends 2022-12-31",
        "effective extends 2023-12-31",
        "ineffective already-so 2022-12-31",
    ]
    assert shown(found.lasts, "low", "high") == ["2023-12-31 2023-12-31"]


def test_as_long_as_the_day_has_not_gone_it_may_still_be_agreed_on() -> None:
    whole = agreed(tid("2021-01-01/P1Y", STEPS))
    assert shown(lived(whole, "2021-11-01").lasts, "low", "high") == ["2021-12-31 2023-12-31"]
    assert shown(lived(whole, "2021-11-02").lasts, "low", "high") == ["2021-12-31 2021-12-31"]
    open_ = agreed(tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1))))
    assert shown(lived(open_, "2021-12-31").lasts, "low", "high") == [f"2021-12-31 {OPEN_END}"]
    assert shown(lived(open_, "2022-01-01").lasts, "low", "high") == ["2021-12-31 2021-12-31"]


def test_without_notice_it_goes_on_by_itself() -> None:
    rolling = AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2023, 12, 31), notice_by=YearlyOn(10, 1)
    )
    whole = agreed(tid("2021-01-01/P1Y", rolling))
    days = ("2021-10-01", "2021-10-02", "2022-10-02", "2023-12-31")
    lasts = [shown(lived(whole, day).lasts, "low", "high") for day in days]
    assert [line for (line,) in lasts] == [
        "2021-12-31 2023-12-31",
        "2022-12-31 2023-12-31",
        "2023-12-31 2023-12-31",
        "2023-12-31 2023-12-31",
    ]
    unsaid = AutomaticExtension(step=Span.of(years=1), latest_end=Unstated(), notice_by=Unstated())
    whole = agreed(tid("2021-01-01/P1Y", unsaid))
    assert shown(lived(whole, "2022-01-01").lasts, "low", "high") == [f"2022-12-31 {OPEN_END}"]


@pytest.mark.parametrize(
    ("partnership", "expected"),
    [
        (agreed(), f"{OPEN_END} {OPEN_END}"),
        (agreed(tid("2021-01-01/..")), f"{OPEN_END} {OPEN_END}"),
        (agreed(tid("2021-01-01/P1Y", NoClause())), "2021-12-31 2021-12-31"),
    ],
    ids=["no term", "until further notice", "no extension"],
)
def test_a_term_that_nothing_extends(partnership: Any, expected: str) -> None:
    assert shown(lived(partnership, "2021-06-01").lasts, "low", "high") == [expected]


def conditioned(*fails: Any, found_by: Any = CITY) -> Term:
    conditions = [TermCondition(what=SOME, found_by=found_by, fails=one) for one in fails]
    term = tid("2021-01-01/P1Y", STEPS)
    return Term(key="tid", initial=term.initial, extension=STEPS, conditions=conditions)


FAILED = ConditionFailed(of=Ref("tid"), by=CITY)


@pytest.mark.parametrize(
    ("term", "event", "expected", "stage"),
    [
        (conditioned(Fails.ENDS), FAILED, "effective ends 2021-06-01", "ended ended-early"),
        (
            conditioned(Fails.NO_EXTENSION),
            FAILED,
            "effective stops 2021-12-31",
            "ending stopped",
        ),
        (
            conditioned(Unstated()),
            FAILED,
            "disputed effect-not-said NotApplicable",
            "ended ended-early | ends-by:2021-06-01",
        ),
        (conditioned(), FAILED, "ineffective no-condition NotApplicable", "in-force initial"),
        (
            conditioned(Fails.ENDS),
            ConditionFailed(of=Ref("tid"), by=CLUB),
            "ineffective not-theirs NotApplicable",
            "in-force initial",
        ),
        (
            conditioned(Fails.ENDS, Fails.NO_EXTENSION),
            ConditionFailed(of=Ref("tid"), number=2, by=CITY),
            "effective stops 2021-12-31",
            "ending stopped",
        ),
    ],
    ids=["ends", "stops", "not said", "none", "not theirs", "by number"],
)
def test_a_condition_that_is_met_no_longer(
    term: Term, event: Event, expected: str, stage: str
) -> None:
    found = lived(agreed(term), "2021-08-01", ("2021-06-01", event))
    assert effects(found) == [f"3 tid {expected}"]
    assert stages(found)[0] == stage


def test_a_condition_that_fails_after_the_end_comes_to_nothing() -> None:
    found = lived(agreed(conditioned(Fails.ENDS)), "2024-08-01", ("2024-06-01", FAILED))
    assert effects(found) == ["3 tid ineffective already-over NotApplicable"]


def test_a_condition_of_a_part_that_is_not_there() -> None:
    nothing = ConditionFailed(of=Ref("nagot"))
    found = lived(agreed(conditioned(Fails.ENDS)), "2021-08-01", ("2021-06-01", nothing))
    assert effects(found) == ["3 nagot ineffective no-such-part NotApplicable"]
    assert stages(found) == ["in-force initial"]


def test_what_ends_hangs_on_what_is_not_said() -> None:
    assert Lasting(date(2021, 5, 31), OPEN_END).holds(Given.holds("tid")) is None
    assert Lasting(date(2021, 5, 31), OPEN_END).holds(Given.ends_by(date(2021, 5, 30))) is False


def test_more_ways_than_can_be_told_apart_are_told_by_their_bounds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("iopmodel.answers.status.lasting._MOST", 1)

    def right(months: int) -> Ending:
        return Ending(
            key="uppsagning",
            act=EndingKind.NOTICE,
            by=CLUB,
            ends=Ends.WHOLE,
            notice=Span.of(months=months),
            counting=Counting.AFTER_EVENT,
            counted_from=CountedFrom.DISPATCH,
            takes_effect=TakesEffect.ANY_DAY,
        )

    points = (point("tid-for-uppsagning", becomes(right(2), right(3))),)
    whole = agreed(tid("2021-01-01/P1Y", Excluded()), right(2), points=points)
    found = lived(whole, "2021-03-02", ("2021-03-01", NoticeSent(by=CLUB)))
    assert shown(found.lasts, "low", "high", "cut") == ["2021-05-01 2021-06-01 True"]


def test_an_act_of_which_the_text_leaves_out_what_it_ends_may_end_it_all() -> None:
    right = Ending(
        key="uppsagning",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Unstated(),
        notice=Span.of(months=2),
        counting=Counting.AFTER_EVENT,
        counted_from=CountedFrom.DISPATCH,
    )
    whole = agreed(tid("2021-01-01/P1Y", Excluded()), right)
    found = lived(whole, "2021-03-02", ("2021-03-01", NoticeSent(by=CLUB)))
    assert shown(found.lasts, "low", "high", "doubt") == ["2021-05-01 2021-12-31 2021-05-01"]
    # What would end it only when it is over anyway leaves no doubt.
    late = lived(whole, "2021-12-02", ("2021-11-30", NoticeSent(by=CLUB)))
    assert shown(late.lasts, "low", "high", "doubt") == [f"2021-12-31 2021-12-31 {OPEN_END}"]


def test_an_agreement_about_a_term_that_only_one_party_concluded() -> None:
    initial = Period.parse("2021-01-01/P1Y")
    tid_without_cites = Term(key="tid", initial=initial, extension=NegotiableExtension())
    parts = [
        Heading(name="H"),
        Contents(title="A", sections=[]),
        PARTIES[0],
        tid_without_cites,
    ]
    found = lived(Partnership(parts=parts), "2021-03-02", ("2021-03-01", ExtensionAgreed(by=CITY)))
    assert effects(found)[-1].startswith("3 tid effective extends")


def test_without_a_term_there_is_nothing_to_extend() -> None:
    told = "2021-03-01", ExtensionAgreed(by=BOTH)
    none = ["3  ineffective no-such-part NotApplicable"]
    assert effects(lived(agreed(), "2021-03-02", told)) == none
    term = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    by_reading = agreed(points=(point("tid-eller-inte", adds(term)),))
    assert effects(lived(by_reading, "2021-03-02", told)) == [
        "3  ineffective no-such-part NotApplicable | reading:tid-eller-inte=r0",
        "3 tid effective extends 2022-12-31 | reading:tid-eller-inte=r1",
    ]


def test_what_is_over_by_then_is_not_ended_again() -> None:
    right = Ending(
        key="uppsagning",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Ends.WHOLE,
        notice=Span.of(months=2),
        counting=Counting.AFTER_EVENT,
        counted_from=CountedFrom.DISPATCH,
        takes_effect=TakesEffect.ANY_DAY,
    )
    unsaid = Ending(key="lamna", act=EndingKind.WITHDRAWAL, by=CITY, ends=Ends.WHOLE)
    whole = agreed(tid("2021-01-01/P1Y", Excluded()), right, unsaid)
    told = ("2021-03-01", NoticeSent(by=CLUB)), ("2021-06-01", NoticeSent(by=CITY))
    found = lived(whole, "2021-07-02", *told)
    assert shown(found.lasts, "low", "high", "doubt") == [f"2021-05-01 2021-05-01 {OPEN_END}"]


def test_on_the_last_day_it_may_still_be_agreed_that_it_goes_on() -> None:
    term = tid("2021-01-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
    agreement = ExtensionAgreed(by=BOTH)
    for day, told in (
        ("2021-12-31", "effective extends"),
        ("2022-01-01", "disputed already-over"),
    ):
        found = lived(agreed(term), "2022-01-02", (day, agreement))
        assert effects(found) == [f"3 tid {told} 2022-12-31"]


def test_what_goes_on_by_itself_is_not_for_the_parties_to_agree_on() -> None:
    by_years = AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2024, 12, 31), notice_by=YearlyOn(10, 1)
    )
    agreement = ExtensionAgreed(by=BOTH, until=date(2022, 12, 31))
    found = lived(agreed(tid("2021-01-01/P1Y", by_years)), "2021-03-02", ("2021-03-01", agreement))
    assert effects(found) == ["3 tid disputed beside-the-clause 2022-12-31"]


def test_whose_an_act_is() -> None:
    other = Ref[Any]("annan")
    assert not theirs(AnyOf([CITY, other]), CLUB)
    assert theirs(AnyOf([CITY, CLUB]), CLUB)
    assert not theirs(Jointly([CITY, CLUB]), CLUB)
    assert theirs(CLUB, BOTH)


def test_steps_of_a_day_are_agreed_on_one_after_another() -> None:
    """The second by New Year's Day, which is the whole of the first."""
    days = AgreedExtension(
        step=Span.of(days=1), latest_end=date(2022, 1, 2), agree_by=YearlyOn(1, 1), form=Form.SIGNED
    )
    whole = agreed(tid("2021-01-01/P1Y", days))
    first, second = ("2021-01-01", until("2022-01-01")), ("2022-01-01", until("2022-01-02"))
    found = lived(whole, "2022-01-01", first, second)
    assert [line.split(" ", 2)[2] for line in effects(found)] == [
        "effective extends 2022-01-01",
        "effective extends 2022-01-02",
    ]
    may_be = lived(whole, "2022-01-01", first)
    assert shown(may_be.lasts, "low", "high") == ["2022-01-01 2022-01-02"]


def test_a_party_alone_is_not_all_of_them_together() -> None:
    extension = NegotiableExtension(step=Span.of(years=1), agreed_by=Ref("grupp"))
    term = Term(key="tid", initial=Period.parse("2021-01-01/P1Y"), extension=extension)
    parts = [Heading(name="H"), Contents(title="A", sections=[]), PARTIES[1], term, GROUP]
    agreed_on = "2021-12-30", ExtensionAgreed(by=CLUB)
    found = lived(Partnership(parts=parts), "2022-02-01", agreed_on, signed=False)
    assert effects(found, [1]) == ["1 tid ineffective not-theirs 2022-12-31"]


@pytest.mark.parametrize(
    ("latest", "on", "high"),
    [
        (Unstated(), "2022-06-30", str(OPEN_END)),
        (Unstated(), "2022-07-01", "2022-06-30"),
        (date(2022, 12, 31), "2022-06-30", "2022-12-31"),
        (date(2022, 6, 30), "2022-06-30", "2022-06-30"),
    ],
)
def test_without_a_step_more_may_be_agreed_on_until_the_last_day(
    latest: Any, on: str, high: str
) -> None:
    """As it may where the text gives a step: how long one is takes nothing away."""
    term = tid("2021-01-01/P1Y", NegotiableExtension(latest_end=latest))
    found = lived(agreed(term), on, ("2021-10-31", until("2022-06-30")))
    assert shown(found.lasts, "low", "high") == [f"2022-06-30 {high}"]
