"""How long it lasts, and what is refused of it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import attrs
import pendulum
import pytest

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.notgiven import Excluded, NoClause, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Extension,
    NegotiableExtension,
    Stops,
    Term,
    TermCondition,
)

YEAR = Period.parse("2021-06-01/P1Y")
END = date(2022, 5, 31)
BY = YearlyOn(12, 31)
LENGTH = "expected a length: a span longer than nothing, for example P1M"


def automatic(latest: Any = Unstated(), step: Any = Span.of(months=6)) -> AutomaticExtension:  # noqa: B008
    return AutomaticExtension(step=step, latest_end=latest, notice_by=BY)


def agreed(latest: Any = Unstated(), step: Any = Span.of(months=6)) -> AgreedExtension:  # noqa: B008
    return AgreedExtension(step=step, latest_end=latest, agree_by=BY)


def negotiable(latest: Any = Unstated(), step: Any = Unstated()) -> NegotiableExtension:  # noqa: B008
    return NegotiableExtension(step=step, latest_end=latest)


KINDS: list[Callable[..., Extension]] = [automatic, agreed, negotiable]


@pytest.mark.parametrize("kind", KINDS)
def test_a_latest_end_is_a_plain_day(kind: Callable[..., Any]) -> None:
    assert type(kind(pendulum.Date(2023, 5, 31)).latest_end) is date
    assert kind().latest_end == Unstated()
    with pytest.raises(Invalid) as refused:
        kind(datetime(2023, 5, 31))  # noqa: DTZ001
    expected = (
        "found datetime.datetime(2023, 5, 31, 0, 0), expected a date without a time of day, "
        "for example datetime.date(2023, 7, 1)"
    )
    assert str(refused.value) == expected


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", [Span(), Span.of(months=-1)], ids=str)
def test_a_step_is_a_length(kind: Callable[..., Any], step: Span) -> None:
    with pytest.raises(Invalid) as refused:
        kind(step=step)
    assert str(refused.value) == f"found {str(step)!r}, {LENGTH}"


def test_a_negotiable_extension_may_have_a_step() -> None:
    assert negotiable(step=Span.of(years=1)).step == Span.of(years=1)
    assert NegotiableExtension(agreed_by=Ref("styrgrupp")).agreed_by == "styrgrupp"
    assert NegotiableExtension(weighing=iter([Text("behov", "needs")])).weighing[0].en == "needs"


@pytest.mark.parametrize("kind", KINDS)
def test_an_extension_does_not_end_before_what_it_extends(kind: Callable[..., Any]) -> None:
    assert Term(key="tid", initial=YEAR, extension=kind(END)).extension == kind(END)
    with pytest.raises(Invalid) as refused:
        Term(key="tid", initial=YEAR, extension=kind(date(2022, 5, 30)))
    expected = (
        "extension/latest_end: found '2022-05-30', expected a latest end that is not before the "
        "initial end, 2022-05-31, for example 2022-05-31"
    )
    assert str(refused.value) == expected


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_extends_what_has_no_end(kind: Callable[..., Any]) -> None:
    with pytest.raises(Invalid) as refused:
        Term(key="tid", initial=Period.parse("2021-06-01/.."), extension=kind())
    expected = (
        "found '2021-06-01/..', expected an end, where an extension is to follow, for example "
        "2021-06-01/P1Y"
    )
    assert str(refused.value) == expected


@pytest.mark.parametrize("extension", [Excluded(), NoClause(), Unstated()], ids=repr)
def test_a_term_without_an_extension_may_be_without_an_end(extension: Extension) -> None:
    term = Term(key="tid", initial=Period.parse("2021-06-01/.."), extension=extension)
    assert attrs.evolve(term, initial=YEAR).extension == extension


def test_notice_stops_the_next_step_unless_it_is_said_to_stop_the_next_year() -> None:
    assert automatic().stops is Stops.NEXT_STEPS


def test_conditions_keep_their_order_and_may_be_found_by_someone() -> None:
    money = TermCondition(what=Text("medel finns", "there is money"), found_by=Ref("namnd"))
    needs = TermCondition(what=Text("behoven kvarstår", "the needs remain"))
    assert Term(key="tid", initial=YEAR, conditions=iter([money, needs])).conditions == (
        money,
        needs,
    )
    assert (money.found_by, needs.found_by, needs.fails) == ("namnd", Unstated(), Unstated())
