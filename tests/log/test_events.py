"""Events: what they hold, what they name, what they refuse."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import attrs
import pytest

from iopmodel.dates import Period
from iopmodel.errors import Invalid
from iopmodel.log import (
    EVENTS,
    FACTS,
    ConditionFailed,
    Corrected,
    DecisionTaken,
    DueKey,
    Entry,
    Event,
    ExtensionAgreed,
    Group,
    NoticeReceived,
    NoticeSent,
    OutcomeReported,
    PaymentMade,
    RepaymentClaimed,
    ReportAccepted,
    Signed,
    SpendingReported,
    Withdrawn,
)
from iopmodel.money import Money
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Breakdown, Jointly, Party, Sector
from tests.log.telling import FIRST, MONEY, SAMPLES, START, told

CITY = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
MANY = "x" * 2001


def test_there_is_a_sample_of_every_kind() -> None:
    assert {type(event) for event in SAMPLES} == set(EVENTS.values())
    assert {*FACTS, Corrected, Withdrawn} == set(EVENTS.values())
    assert list(EVENTS) == sorted(EVENTS)
    assert EVENTS["notice-received"] is NoticeReceived


def test_every_field_of_the_samples_is_told() -> None:
    received = {"by", "act", "right", "against", "ending", "form"}  # told by the sending
    for event in SAMPLES:
        silent = {
            field.name
            for field in attrs.fields(type(event))
            if isinstance(getattr(event, field.name), NotGiven)
        }
        assert silent in (set(), received), event


def test_the_parts_that_an_event_names() -> None:
    event = SAMPLES[8]
    assert event.concerns == ("medel", "staden", "foreningen", "utbetalning")
    assert all(isinstance(key, Ref) for key in event.concerns)
    assert SAMPLES[1].concerns == ("foreningen", "staden")
    assert Withdrawn(entry=1, why="fel").concerns == ()


def test_the_entries_that_an_event_names() -> None:
    named = {type(event).__name__: event.entries for event in SAMPLES if event.entries}
    assert named == {
        "Corrected": (1,),
        "NoticeConsidered": (6,),
        "NoticeReceived": (6,),
        "PlanDecided": (21,),
        "Remedied": (21,),
        "ReportAccepted": (15,),
        "Rescinded": (21,),
        "Withdrawn": (2,),
    }
    assert NoticeReceived().entries == ()


def test_a_part_may_be_given_itself() -> None:
    assert Signed(party=CITY).party == "staden"
    assert NoticeSent(by=CITY).by == "staden"
    assert PaymentMade(of=Ref("medel"), amount=MONEY, payer=CITY).payer == "staden"
    assert DecisionTaken(matter="x", parts=[CITY, Ref("mall"), CITY]).parts == ("mall", "staden")
    both = Jointly([CITY, Ref("foreningen")])
    assert ExtensionAgreed(by=both).by is both


def test_one_day_is_plain_and_no_moment() -> None:
    with pytest.raises(Invalid, match="a date without a time of day"):
        ExtensionAgreed(until=datetime(2022, 1, 1))  # noqa: DTZ001
    with pytest.raises(Invalid, match="a date without a time of day"):
        Corrected(entry=1, event=SAMPLES[0], happened=START)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "found"),
    [("0.00 SEK", "0.00"), ("-1.00 SEK", "-1.00")],
    ids=["nothing", "below"],
)
def test_what_is_paid_is_above_nothing(value: str, found: str) -> None:
    money = Money.parse(value)
    with pytest.raises(Invalid) as refused:
        PaymentMade(of=Ref("medel"), amount=money)
    assert str(refused.value) == (
        f"amount: found Money('{found} SEK'), expected an amount of money above nothing, "
        'for example Money.parse("50000.00 SEK")'
    )
    with pytest.raises(Invalid, match="above nothing"):
        RepaymentClaimed(of=Ref("aterbetalning"), amount=money)


def test_what_is_no_money_is_refused() -> None:
    for kind in (PaymentMade, SpendingReported):
        with pytest.raises(Invalid, match="an amount of money"):
            kind(of=Ref("medel"), amount=5)  # type: ignore[arg-type]


def test_nothing_can_have_been_spent_and_no_less() -> None:
    nothing = Money.of(0, "SEK")
    assert SpendingReported(of=Ref("medel"), amount=nothing).amount == nothing
    with pytest.raises(Invalid, match=r"amount: found .* not below nothing"):
        SpendingReported(of=Ref("medel"), amount=Money.of(-1, "SEK"))


@pytest.mark.parametrize("number", [0, -1, True, "1", 1.0], ids=repr)
def test_what_is_no_number_of_an_entry(number: Any) -> None:
    with pytest.raises(Invalid, match="the number of an entry, counted from 1, for example 3"):
        ReportAccepted(delivery=number)
    with pytest.raises(Invalid, match="the number of an entry"):
        NoticeReceived(sending=number)
    with pytest.raises(Invalid, match=r"number: found .* the place of a condition"):
        ConditionFailed(of=Ref("tid"), number=number)


@pytest.mark.parametrize(
    "words", ["", " ", "a ", MANY, 3], ids=["empty", "space", "after", "many", "3"]
)
def test_what_are_no_words(words: Any) -> None:
    with pytest.raises(Invalid, match=r"why: found .*, expected some words without spaces"):
        Withdrawn(entry=1, why=words)


@pytest.mark.parametrize("value", [-1, True, "", 1.5, None], ids=repr)
def test_what_is_no_outcome(value: Any) -> None:
    with pytest.raises(Invalid, match="value: found"):
        OutcomeReported(of=Ref("natta"), value=value)


def test_an_outcome_in_words() -> None:
    assert OutcomeReported(of=Ref("natta"), value="de flesta").value == "de flesta"


def test_groups_are_kept_in_order_and_each_once() -> None:
    women, men = Group(Breakdown.SEX, "kvinnor", 12), Group(Breakdown.SEX, "män", 9)
    young = Group(Breakdown.AGE, "kvinnor", 0)
    event = OutcomeReported(of=Ref("natta"), value=21, groups=[men, women, young])
    assert event.groups == (young, women, men)
    with pytest.raises(Invalid, match="found 'kvinnor 2 times', expected each group once"):
        OutcomeReported(of=Ref("natta"), value=21, groups=[women, women])
    with pytest.raises(Invalid, match="number: found -1"):
        Group(Breakdown.SEX, "kvinnor", -1)


def test_a_due_thing_by_its_key() -> None:
    year = Period.parse("2021-06-01/P1Y")
    due = DueKey.of("brister/plan/2-1", year)
    assert (due.part, due.time, due.window, due.key) == (
        "brister",
        "plan/2-1",
        year,
        "brister/plan/2-1",
    )
    assert DueKey.of("styrgrupp/1.2").time == "1.2"
    assert DueKey(Party(key="a", name="A", sector=Sector.PUBLIC), "1").part == "a"


@pytest.mark.parametrize("key", ["utbetalning", "", 3], ids=repr)
def test_what_is_no_key_of_something_due(key: Any) -> None:
    with pytest.raises(Invalid, match="the key of something due, for example utbetalning/1"):
        DueKey.of(key)


@pytest.mark.parametrize(
    "key", ["utbetalning/", "utbetalning//1", "utbetalning/1..2", "utbetalning/ö"], ids=repr
)
def test_what_is_no_time_of_something_due(key: str) -> None:
    with pytest.raises(Invalid, match=r"time: found .* which of the times of a part"):
        DueKey.of(key)
    with pytest.raises(Invalid, match="time: found 1"):
        DueKey(Ref("utbetalning"), 1)  # type: ignore[arg-type]


def test_events_are_values() -> None:
    again = tuple(attrs.evolve(event) for event in SAMPLES)
    assert again == SAMPLES
    assert len({*again, *SAMPLES}) == len(SAMPLES)
    assert all(isinstance(event, Event) for event in SAMPLES)


def test_a_corrections_own_and_inner_entries() -> None:
    accepted = ReportAccepted(delivery=2)
    log = told(SAMPLES[0], SAMPLES[14], accepted)
    entry = log.append(
        Corrected(entry=3, event=ReportAccepted(delivery=1), happened=FIRST),
        happened=FIRST,
        recorded=log.entries[-1].recorded,
        by="handläggare",
    )[4]
    assert isinstance(entry, Entry)
    assert entry.entries == (3, 1)
    assert log[3].entries == (2,)
    assert log[3].reference == Unstated()
