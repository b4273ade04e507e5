"""What should be clarified first: what most answers hang on."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

import attrs
import pytest

from iopmodel.answers import QUESTIONS, Clarification, ask, clarify, undated
from iopmodel.answers.clarify import NO_TERM
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.examples import load, names
from iopmodel.money import sek
from iopmodel.notgiven import NoClause, NotGiven, Unstated
from iopmodel.partnership import (
    AddPart,
    Amendment,
    Change,
    Choice,
    OpenPoint,
    Partnership,
    Weight,
    adds,
    becomes,
)
from iopmodel.partnership.amendments import amended
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
from tests.answers.notices import leaving

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


def test_without_a_term_it_is_the_term_that_is_missing() -> None:
    """No field of a part is; what would be counted in the term hangs on it too."""
    three = ["expiry", "limit", "inaction"]
    assert told([]) == [(NO_TERM, three, [])]
    elsewhen = task(OnOccasion(SOME), "ibland")
    assert told([task(JUNE), elsewhen]) == [(NO_TERM, [*three, "due uppgift"], [])]


def test_a_term_that_only_one_reading_adds() -> None:
    answers = ["expiry", "limit", "inaction"]
    assert told([], point("p", adds(TERM))) == [("p", [], answers), (NO_TERM, [], answers)]


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
    answers = ["notice lamna 2021-06-01/2022-05-31", "over lamna"]
    assert told([TERM, ending]) == [
        ("lamna/counting", [], answers),
        ("lamna/notice", [], answers),
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
    # Only what goes on by itself is stopped by a notice.
    over = ["over tid"] if isinstance(extension, AutomaticExtension) else []
    assert told(parts, within=Period.parse("2022-06-01/P1Y")) == [
        (subject, [about, *over, "due tid"], []),
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
    (held,), (other,) = (draft.change.atoms for draft in one.drafts.values())
    assert (held.part, held.field, held.value) == ("en", "timing", JUNE)  # type: ignore[union-attr]
    assert (other.part, other.field, other.value) == ("en", "timing", LATER)  # type: ignore[union-attr]


def sizes(one: Clarification) -> dict[str, tuple[int, tuple[str, ...]]]:
    return {key: (len(each.change.atoms), each.settles) for key, each in one.drafts.items()}


def test_the_held_draft_of_what_is_not_there_changes_nothing_and_settles_it() -> None:
    (one,) = clarify(agreed(TERM, points=(point("p", adds(ONE)),)), YEAR)
    assert sizes(one) == {"r0": (0, ("p",)), "r1": (1, ("p",))}
    assert one.settles == ("due en/1",)


def test_the_held_draft_does_not_say_what_another_point_is_about() -> None:
    """That would settle the other one too."""
    both = point("p", moved(ONE, timing=LATER, bearer=CLUB))
    third = point("q", moved(ONE, timing=YearlyOn(3, 1)))
    second = attrs.evolve(third.readings[1], excludes=[Choice("p", "r1")])
    other = attrs.evolve(third, readings=[third.readings[0], second])
    partnership = agreed(TERM, ONE, points=(both, other))
    drafts = {one.subject: one for one in clarify(partnership, YEAR)}
    (said,) = drafts["p"].drafts["r0"].change.atoms
    assert said.target == ("en", "bearer")
    assert sizes(drafts["q"]) == {"r0": (0, ("q",)), "r1": (1, ("p", "q"))}


def test_a_reading_of_what_another_adds() -> None:
    first = point("p", adds(ONE))
    second = point("q", moved(ONE))
    supposing = attrs.evolve(second.readings[1], supposes=[Choice("p", "r1")])
    second = attrs.evolve(second, readings=[second.readings[0], supposing])
    found = clarify(agreed(TERM, points=(first, second)), YEAR)
    drafts = {one.subject: one for one in found}
    # With what it supposes, and without it: there is nothing to read in several ways then.
    assert sizes(drafts["q"]) == {"r0": (0, ("q",)), "r1": (1, ("p", "q"))}
    assert sizes(drafts["p"]) == {"r0": (0, ("p", "q")), "r1": (1, ("p",))}
    (added,) = drafts["q"].drafts["r1"].change.atoms
    assert added == AddPart(attrs.evolve(ONE, timing=LATER))


@cache
def shipped(name: str) -> tuple[Clarification, ...]:
    """What to clarify of a shipped one over its first period: asked once, as it takes seconds."""
    partnership = load(name)
    assert partnership.term is not None
    return tuple(clarify(partnership, partnership.term.initial))


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
        alone = agreed(TERM, ONE).changed(draft.change)
        assert alone.parts == partnership.under({"p": reading}).parts


@pytest.mark.parametrize("name", names())
def test_adopting_any_draft_settles_its_point(name: str) -> None:
    """As its reading has it, and no point besides those that it names."""
    partnership = load(name)
    assert partnership.term is not None
    term = partnership.term.initial
    parts = {part.key: part for part in partnership.parts}
    points = {point.key: point for point in partnership.open_points}
    for one in shipped(name):
        readings = points[one.subject].readings if one.subject in points else ()
        assert list(one.drafts) == [reading.key for reading in readings]
        for reading, draft in one.drafts.items():
            amendment = draft.amendment("fortydligande", term.first)
            assert one.subject in amendment.settles
            made, left = amended(parts, [*points.values()], amendment.change, amendment.settles)
            read = partnership.under({one.subject: reading})
            assert tuple(made[part.key] for part in read.parts) == read.parts
            assert {point.key for point in left} == points.keys() - {*amendment.settles}
            assert len(made) == len(read.parts)


@pytest.mark.parametrize("place", [0, -1])
@pytest.mark.parametrize("name", names())
def test_when_all_are_settled_nothing_is_branched_on(name: str, place: int) -> None:
    """By the first draft of each point, or the last."""
    partnership = load(name)
    assert partnership.term is not None
    term = partnership.term.initial
    found = [one for one in shipped(name) if one.drafts]
    assert len(found) > 4
    adopted: list[Amendment] = []
    for one in found:
        draft = [*one.drafts.values()][place]
        if not {*draft.settles} & {key for amendment in adopted for key in amendment.settles}:
            adopted.append(draft.amendment(f"om-{one.subject}"[:80], term.first))
    settled = {key for amendment in adopted for key in amendment.settles}
    assert settled >= {one.subject for one in found}
    agreed_on = attrs.evolve(partnership, amendments=adopted).on(term.first)
    assert branched_on(agreed_on, term) == set()


def branched_on(partnership: Partnership, within: Period) -> set[str]:
    """Return the open points that any answer hangs on."""
    ranked = [question for question in QUESTIONS.values() if question.ranked]
    answers = (ask(question, partnership, question.of(within)) for question in ranked)
    found = {given.subject for answer in answers for given in answer.depends_on}
    lacking = (one.given for one in undated(partnership))
    return found | {each.subject for given in lacking for each in given if each.is_reading}


def test_a_reading_that_one_amendment_cannot_write_down_has_no_draft() -> None:
    """It rules out the reading held of another point, and leaves two others."""
    first = point("p", moved(ONE))
    second = point("q", moved(ONE, bearer=CLUB), moved(ONE, towards=CLUB))
    excluding = attrs.evolve(first.readings[1], excludes=[Choice("q", "r0")])
    first = attrs.evolve(first, readings=[first.readings[0], excluding])
    found = clarify(agreed(TERM, ONE, points=(first, second)), YEAR)
    assert {one.subject: list(one.drafts) for one in found} == {
        "p": ["r0"],
        "q": ["r0", "r1", "r2"],
    }


@pytest.mark.parametrize("wrong", ["2021", None, [], 3])
def test_a_window_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(Invalid, match="expected a period, for example Period"):
        clarify(agreed(TERM), wrong)
    with pytest.raises(Invalid, match="expected a partnership, for example"):
        clarify(wrong, YEAR)


def test_who_is_not_said_makes_no_answer_uncertain() -> None:
    nobody = attrs.evolve(ONE, bearer=Ref("staden"), towards=Unstated())
    assert told([TERM, nobody]) == []
