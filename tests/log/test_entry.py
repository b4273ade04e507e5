"""Entries: when something happened, and how it came to be known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest

from iopmodel.errors import BadForm, Invalid
from iopmodel.log import Corrected, Entry, Event, MeetingHeld, PaymentMade, Signed
from iopmodel.parts import Ref
from tests.log.telling import FIRST, MONEY, START

SIGNED = Signed(party=Ref("staden"))
ENTRY = Entry(number=1, event=SIGNED, happened=FIRST, recorded=START, by="handläggare")


@pytest.mark.parametrize(
    "at",
    [datetime(2021, 6, 1), FIRST, "2021-06-01T10:00:00Z", None],  # noqa: DTZ001
    ids=["no zone", "day", "text", "none"],
)
def test_what_is_no_moment(at: Any) -> None:
    with pytest.raises(Invalid, match="a moment with its time zone, for example datetime"):
        attrs.evolve(ENTRY, recorded=at)


def test_what_has_not_happened_anywhere_is_not_recorded() -> None:
    late = datetime(2021, 6, 1, 9, 59, tzinfo=UTC)
    assert attrs.evolve(ENTRY, recorded=late).happened == FIRST
    # Where the day begins first, it has not begun.
    with pytest.raises(Invalid) as refused:
        attrs.evolve(ENTRY, recorded=late, happened=date(2021, 6, 2))
    assert str(refused.value) == (
        "happened: found '2021-06-02', expected a day that is not after 2021-06-01, "
        "when it was recorded"
    )
    later = attrs.evolve(ENTRY, recorded=late + timedelta(minutes=1), happened=date(2021, 6, 2))
    assert later.happened == date(2021, 6, 2)


def test_nor_is_it_by_a_correction() -> None:
    right = Corrected(entry=1, event=SIGNED, happened=date(2021, 6, 4))
    with pytest.raises(Invalid, match="event/happened: found '2021-06-04'"):
        attrs.evolve(ENTRY, number=2, event=right)


@pytest.mark.parametrize("event", [Event(), "signed", Signed, FIRST], ids=repr)
def test_what_is_no_event(event: Any) -> None:
    with pytest.raises(BadForm, match="an event, for example Signed"):
        attrs.evolve(ENTRY, event=event)


def test_fields_of_another_type_are_told_with_their_paths() -> None:
    wrong: Any = PaymentMade(of=Ref("medel"), amount=MONEY, covers=2021, due="utbetalning/1")  # type: ignore[arg-type]
    with pytest.raises(BadForm) as refused:
        attrs.evolve(ENTRY, event=wrong)
    assert [problem.path for problem in refused.value.problems] == ["event/covers", "event/due"]
    inner = Corrected(entry=1, event=wrong, happened=FIRST)
    with pytest.raises(BadForm) as refused:
        attrs.evolve(ENTRY, number=2, event=inner)
    assert [problem.path for problem in refused.value.problems] == [
        "event/event/covers",
        "event/event/due",
    ]


def test_a_correction_is_not_corrected_to_be_one() -> None:
    inner: Any = Corrected(entry=1, event=SIGNED, happened=FIRST)
    with pytest.raises(BadForm, match="event/event: found"):
        attrs.evolve(ENTRY, event=Corrected(entry=1, event=inner, happened=FIRST))


@pytest.mark.parametrize("name", ["by", "reference"])
def test_who_and_where_are_words(name: str) -> None:
    for wrong in ("", " x", 3):
        with pytest.raises(Invalid, match=f"{name}: found"):
            attrs.evolve(ENTRY, **{name: wrong})  # type: ignore[arg-type]
    assert attrs.evolve(ENTRY, reference="KS 2021/17").reference == "KS 2021/17"


def test_zones_do_not_matter() -> None:
    east = START.astimezone(timezone(timedelta(hours=9)))
    assert attrs.evolve(ENTRY, recorded=east) == ENTRY
    assert hash(attrs.evolve(ENTRY, recorded=east)) == hash(ENTRY)
    assert attrs.evolve(ENTRY, event=MeetingHeld(body=Ref("styrgrupp"))) != ENTRY
