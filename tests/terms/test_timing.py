"""When something is to happen, in the agreement's own terms."""

import typing
from collections.abc import Callable
from typing import Any

import pytest

from iopmodel.dates import Counting, Each, Span, YearlyOn
from iopmodel.dates.recurrence import RECURRENCES
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotGiven, OpenWording, Unstated
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    AfterEvent,
    Afterwards,
    Following,
    IfContinued,
    Limit,
    OnOccasion,
    OnWorkingDay,
    Order,
    Relative,
    Roll,
    Timing,
    While,
)

CALL = Text("kallelsen", "the convening notice")
MONTHLY = Each(Span.of(months=1))
NO_LENGTHS = [Span(), Span.of(days=-1)]


def test_a_rule_is_a_timing_by_itself() -> None:
    kinds = {
        AfterEvent,
        Afterwards,
        Following,
        IfContinued,
        OnOccasion,
        OnWorkingDay,
        Relative,
        While,
        NotGiven,
    }
    assert set(typing.get_args(Timing)) == {*RECURRENCES, *kinds}


@pytest.mark.parametrize("span", NO_LENGTHS, ids=str)
@pytest.mark.parametrize(
    "make",
    [lambda span: AfterEvent(CALL, span), lambda span: Following(MONTHLY, span)],
    ids=["after an event", "following"],
)
def test_so_long_after_is_a_length(make: Callable[[Span], Any], span: Span) -> None:
    with pytest.raises(Invalid) as refused:
        make(span)
    expected = (
        f"found {str(span)!r}, expected a length: a span longer than nothing, for example P1M"
    )
    assert str(refused.value) == expected


def test_after_an_event_is_by_then_unless_said_otherwise() -> None:
    after = AfterEvent(CALL, Span.of(weeks=2))
    assert (after.limit, after.counting) == (Limit.AT_LATEST, Counting.AFTER_EVENT)
    assert Following(MONTHLY, Span.of(weeks=2)).counting is Counting.AFTER_EVENT


def test_relative_to_another_part() -> None:
    relative = Relative(Part(key="styrgrupp"), Order.BEFORE)
    assert (relative.to, relative.by) == ("styrgrupp", Span())
    assert relative == Relative(Ref("styrgrupp"), Order.BEFORE, Span())
    assert relative != Relative(Ref("styrgrupp"), Order.AFTER)


@pytest.mark.parametrize("span", [Span.of(months=-1), Span.of(days=-1)], ids=str)
def test_relative_by_nothing_or_more(span: Span) -> None:
    with pytest.raises(Invalid) as refused:
        Relative(Ref("styrgrupp"), Order.BEFORE, span)
    expected = f"found {str(span)!r}, expected a span of nothing or more, for example P14D"
    assert str(refused.value) == expected


def test_what_wraps_a_rule_keeps_it() -> None:
    rule = YearlyOn(2, 1)
    assert While(CALL, rule).rule == IfContinued(rule).rule == OnWorkingDay(rule, Roll.NEXT).rule
    assert OnWorkingDay(rule, Roll.NEXT) != OnWorkingDay(rule, Roll.PREVIOUS)
    assert OnOccasion(CALL).occasion == CALL


def test_what_follows_a_phase_may_be_said_or_left_out() -> None:
    at_first, monthly = Text("i början", "at first"), Each(Span.of(months=1))
    assert While(at_first, monthly).then == Unstated()
    assert While(at_first, monthly, then=OpenWording("glesare")).then == OpenWording("glesare")
    assert Afterwards(at_first, monthly).rule == monthly
