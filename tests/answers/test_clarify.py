"""What should be clarified first: what most answers hang on."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import clarify
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.examples import load, names
from iopmodel.money import sek
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.partnership import Change, Choice, OpenPoint, Weight, adds, becomes
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Body,
    BodyKind,
    Chair,
    Duty,
    Funding,
    Instalment,
    Measure,
    NegotiableExtension,
    OnOccasion,
    PaymentPlan,
    Per,
    Repayment,
    Report,
    Seats,
    Trigger,
    While,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, task, tid
from tests.answers.test_notice import leaving

YEAR = Period.parse("2021-06-01/P1Y")
TERM = tid("2021-06-01/P1Y", NoClause())
VAGUE = tid("2021-06-01/P1Y")
JUNE = YearlyOn(6, 30)


def told(parts: list[Part], *points: OpenPoint, within: Period = YEAR) -> list[Any]:
    found = clarify(agreed(*parts, points=points), within)
    return [(one.subject, list(one.settles), list(one.touches)) for one in found]


def test_nothing_to_clarify() -> None:
    assert told([TERM]) == []
    assert told([TERM, task(OnOccasion(SOME))]) == []


def test_without_a_term_there_is_no_value_to_fill_in() -> None:
    assert told([]) == []


def test_a_gap_settles_every_answer_that_hangs_on_it() -> None:
    three = ["expiry", "limit", "inaction"]
    assert told([VAGUE]) == [("tid/extension", three, [])]
    later = Period.parse("2022-06-01/P1Y")
    assert told([VAGUE], within=later) == [
        ("tid/extension", [*three, "notice tid 2022-06-01/.."], [])
    ]


def test_conditions_in_time_cannot_be_clarified() -> None:
    extension = AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2023, 5, 31), notice_by=YearlyOn(2, 1)
    )
    assert told([tid("2021-06-01/P1Y", extension), task(JUNE)]) == []


def test_two_gaps_touch_what_neither_settles() -> None:
    ending = leaving(notice=Unstated(), counting=Unstated())
    answer = "notice lamna 2021-06-01/2022-05-31"
    assert told([TERM, ending]) == [
        ("lamna/counting", [], [answer]),
        ("lamna/notice", [], [answer]),
    ]


def body(**fields: Any) -> Body:
    usual = {"seats": [Seats(side=CITY)], "role": BodyKind.STEERING, "meets": NoClause()}
    return Body(**{"key": "grupp", "name": "Gruppen", **usual, **fields})


FUNDS = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(2), per=Per.YEAR)
HALF = Fraction(1, 2)
SOMETIMES = OnOccasion(SOME)


@pytest.mark.parametrize(
    ("parts", "subject", "answer"),
    [
        ([task(Unstated())], "uppgift/timing", "due uppgift"),
        ([Report(key="rapport", name="R", timing=Unstated())], "rapport/timing", "due rapport"),
        ([body()], "grupp/meets", "due grupp"),
        (
            [body(meets=SOMETIMES, chair=Chair(held_by=Unstated(), elected_by=CITY))],
            "grupp/chair/office_term",
            "due grupp-chair",
        ),
        (
            [
                FUNDS,
                PaymentPlan(
                    key="plan",
                    of=FUNDS,
                    instalments=[
                        Instalment(share=HALF, timing=JUNE),
                        Instalment(share=HALF, timing=Unstated()),
                    ],
                ),
            ],
            "plan/instalments/1/timing",
            "due plan-2",
        ),
        (
            [
                Repayment(
                    key="ater",
                    triggers=[Trigger.UNSPENT],
                    duty=Duty.OWED,
                    owed_by=CLUB,
                    owed_to=CITY,
                    base=SOME,
                    measure=Measure.ALL,
                )
            ],
            "ater/within",
            "due ater",
        ),
        (
            [task(While(Text("i början", "at first"), JUNE, then=NoClause()))],
            "uppgift/timing/then",
            "due uppgift-then",
        ),
    ],
)
def test_where_a_missing_time_stands(parts: list[Part], subject: str, answer: str) -> None:
    assert told([TERM, *parts]) == [(subject, [answer], [])]


@pytest.mark.parametrize(
    ("extension", "subject"),
    [
        (
            AutomaticExtension(
                step=Span.of(years=1), latest_end=date(2023, 5, 31), notice_by=Unstated()
            ),
            "tid/extension/notice_by",
        ),
        (
            AgreedExtension(
                step=Span.of(years=1), latest_end=date(2023, 5, 31), agree_by=Unstated()
            ),
            "tid/extension/agree_by",
        ),
    ],
)
def test_where_a_day_of_an_extension_stands(extension: Any, subject: str) -> None:
    """It is the same place for those who ask about notice and about what has no date."""
    parts: list[Part] = [tid("2021-06-01/P1Y", extension)]
    about = "notice tid 2022-06-01/2023-05-31"
    assert told(parts, within=Period.parse("2022-06-01/P1Y")) == [
        (subject, [about, "due tid"], []),
    ]


# --- Open points ---

ONE, OTHER = task(JUNE, "en"), task(JUNE, "tva")
LATER = YearlyOn(9, 30)


def moved(part: Any, **fields: Any) -> Change:
    return becomes(part, attrs.evolve(part, **(fields or {"timing": LATER})))


def test_points_come_before_gaps_and_heavier_ones_before_others() -> None:
    """Each settles one answer; the gap would come first by its key."""
    matters = attrs.evolve(point("a-punkt", moved(ONE)), weight=Weight.MATTERS)
    found = told(
        [TERM, ONE, OTHER, task(Unstated(), "aa")], matters, point("b-punkt", moved(OTHER))
    )
    assert found == [
        ("b-punkt", ["due tva/1"], []),
        ("a-punkt", ["due en/1"], []),
        ("aa/timing", ["due aa"], []),
    ]


def test_what_settles_most_comes_first_then_what_touches_most() -> None:
    both = point("bada", moved(ONE), *[moved(ONE, timing=YearlyOn(3, 1))])
    points = (both, point("tung", moved(OTHER), moved(OTHER, towards=CLUB)))
    third = point("vem", moved(OTHER, bearer=CLUB))
    assert told([TERM, ONE, OTHER], *points, third) == [
        ("bada", ["due en/1"], []),
        ("tung", [], ["due tva/1"]),
        ("vem", [], ["due tva/1"]),
    ]


def test_drafts_write_a_reading_down_and_the_held_one_too() -> None:
    (one,) = clarify(agreed(TERM, ONE, points=(point("p", moved(ONE)),)), YEAR)
    assert list(one.drafts) == ["r0", "r1"]
    (held,), (other,) = (change.atoms for change in one.drafts.values())
    assert (held.part, held.field, held.value) == ("en", "timing", JUNE)  # type: ignore[union-attr]
    assert (other.part, other.field, other.value) == ("en", "timing", LATER)  # type: ignore[union-attr]


def test_the_held_draft_of_what_is_not_there_says_nothing() -> None:
    (one,) = clarify(agreed(TERM, points=(point("p", adds(ONE)),)), YEAR)
    assert [len(change.atoms) for change in one.drafts.values()] == [0, 1]
    assert one.settles == ("due en/1",)


def test_a_reading_of_what_another_adds() -> None:
    first = point("p", adds(ONE))
    second = point("q", moved(ONE))
    supposing = attrs.evolve(second.readings[1], supposes=[Choice("p", "r1")])
    second = attrs.evolve(second, readings=[second.readings[0], supposing])
    found = clarify(agreed(TERM, points=(first, second)), YEAR)
    drafts = {one.subject: one.drafts for one in found}
    assert [len(change.atoms) for change in drafts["q"].values()] == [0, 1]


@pytest.mark.parametrize("name", names())
def test_every_subject_of_a_shipped_one_is_a_place_in_it(name: str) -> None:
    partnership = load(name)
    points = {one.key for one in partnership.open_points}
    for one in clarify(partnership, Period.parse("2021-06-01/P3Y")):
        assert one.settles or one.touches
        if one.subject not in points:
            key, *path = one.subject.split("/")
            value: Any = partnership.find(key)
            # What only a reading adds, or has instead, is not there to be looked at.
            for step in path if value is not None else ():
                value = value[int(step)] if step.isdecimal() else getattr(value, step, Unstated())
            # No field of an extension to be negotiated says by when: all of it is to be said.
            assert value is None or isinstance(value, (NotGiven, NegotiableExtension))
            assert one.drafts == {}


def test_choosing_a_reading_settles_its_point() -> None:
    partnership = load("enskede-arsta-vantor-2021")
    first, *_ = clarify(partnership, YEAR)
    for reading in first.drafts:
        left = clarify(partnership.under({first.subject: reading}), YEAR)
        assert first.subject not in {one.subject for one in left}


def test_a_draft_leads_to_the_terms_of_its_reading() -> None:
    partnership = agreed(TERM, ONE, points=(point("p", moved(ONE)),))
    (one,) = clarify(partnership, YEAR)
    for reading, draft in one.drafts.items():
        alone = agreed(TERM, ONE).changed(draft)
        assert alone.parts == partnership.under({"p": reading}).parts


def test_who_is_not_said_makes_no_answer_uncertain() -> None:
    nobody = attrs.evolve(ONE, bearer=Ref("staden"), towards=Unstated())
    assert told([TERM, nobody]) == []
