"""What has to be done and has no date."""

from typing import Any

import attrs
import pytest

from iopmodel.answers import Given, undated
from iopmodel.dates import BeforeEnd, Each, InMonths, Span
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import Partnership, adds, becomes, removes
from iopmodel.parts import Cite, Part, Ref
from iopmodel.terms import (
    AfterEvent,
    Body,
    BodyKind,
    Modality,
    OnOccasion,
    Order,
    Relative,
)
from tests.answers.examples import SOME, agreed, point, task, tid

MONTH = Span.of(months=1)
ONE_YEAR = tid("2021-06-01/P1Y")
SOON = OpenWording("snart")


def told(partnership: Partnership) -> list[str]:
    return [" ".join([one.task.key, *map(str, one.given)]) for one in undated(partnership)]


@pytest.mark.parametrize(
    "timing", [Unstated(), SOON, OnOccasion(SOME), AfterEvent(SOME, MONTH)], ids=range(4)
)
def test_what_has_no_date_is_told_with_its_wording(timing: Any) -> None:
    (one,) = undated(agreed(ONE_YEAR, task(timing)))
    assert (one.task.key, one.task.timing, one.given) == ("uppgift", timing, ())
    assert one.clauses == (Cite("a", [1]),)


def test_what_has_a_date_is_not_told() -> None:
    assert told(agreed(ONE_YEAR, task(InMonths([6])))) == []
    assert told(agreed(ONE_YEAR)) == []


@pytest.mark.parametrize("modality", Modality)
def test_what_holds_all_the_time_is_left_out(modality: Modality) -> None:
    standing = {Modality.DECLARATION, Modality.PERMISSION, Modality.PROHIBITION}
    found = told(agreed(ONE_YEAR, task(SOON, modality=modality)))
    assert found == ([] if modality in standing else ["uppgift"])


def test_they_come_in_the_order_of_the_contents() -> None:
    first, second, third = (
        task(SOON, key, cites=Cite("a", [number])) for key, number in (("c", 1), ("b", 2), ("a", 4))
    )
    assert told(agreed(ONE_YEAR, third, second, first)) == ["c", "b", "a"]


def test_without_a_term_nothing_has_a_date() -> None:
    assert told(agreed(task(InMonths([6])))) == ["uppgift"]


def test_until_further_notice_there_is_no_month_before_the_end() -> None:
    assert told(agreed(tid("2021-06-01/.."), task(BeforeEnd(MONTH)))) == ["uppgift"]
    assert told(agreed(ONE_YEAR, task(BeforeEnd(MONTH)))) == []


def test_what_goes_by_another_duty_has_the_dates_of_that() -> None:
    """It is undated where that is, where that asks nothing, and where they go by one another."""
    to_group: Any = Ref("styrgrupp")
    beside = task(Relative(to_group, Order.BEFORE))
    group = Body(key="styrgrupp", name="s", role=BodyKind.STEERING, seats=[], meets=Each(MONTH))
    assert told(agreed(ONE_YEAR, group, beside)) == []
    never = attrs.evolve(group, meets=SOON)
    assert told(agreed(ONE_YEAR, never, beside)) == ["uppgift", "styrgrupp"]
    to_city: Any = Ref("staden")
    assert told(agreed(ONE_YEAR, task(Relative(to_city, Order.AFTER)))) == ["uppgift"]
    one, other = (
        task(Relative(Ref[Part](to), Order.AFTER), key) for key, to in (("a", "b"), ("b", "a"))
    )
    assert told(agreed(ONE_YEAR, one, other)) == ["a", "b"]
    own: Any = Ref("uppgift")
    assert told(agreed(ONE_YEAR, task(Relative(own, Order.AFTER)))) == ["uppgift"]


def test_what_is_undated_under_some_readings_says_which() -> None:
    dated, soon = task(InMonths([6])), task(SOON)
    p = point("p", becomes(dated, soon))
    assert told(agreed(ONE_YEAR, dated, points=(p,))) == ["uppgift reading:p=r1"]
    fler = task(SOON, "fler")
    points = (point("a", adds(fler)), point("b", removes(soon)))
    assert told(agreed(ONE_YEAR, soon, points=points)) == [
        "uppgift reading:b=r0",
        "fler reading:a=r1",
    ]


def test_what_is_undated_in_different_words_is_told_in_each() -> None:
    soon, later = task(SOON), task(OpenWording("senare"))
    found = undated(agreed(ONE_YEAR, soon, points=(point("p", becomes(soon, later)),)))
    assert [(one.task.timing, one.given) for one in found] == [
        (SOON, (Given.reading("p", "r0"),)),
        (OpenWording("senare"), (Given.reading("p", "r1"),)),
    ]


def test_a_reading_that_does_not_matter_is_not_told() -> None:
    soon = task(SOON)
    cited = becomes(soon, attrs.evolve(soon, cites=[Cite("a", [1])], conditions=[SOME]))
    assert told(agreed(ONE_YEAR, soon, points=(point("p", cited),))) == ["uppgift"]
