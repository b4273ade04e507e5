"""What should be clarified first: what most answers hang on."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import clarify
from iopmodel.answers.clarify import NO_TERM
<<<<<<< HEAD
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.partnership import OpenPoint, Weight, adds
=======
from iopmodel.dates import Each, Period, Span, YearlyOn
from iopmodel.errors import Conflict, Invalid
from iopmodel.examples import load, names
from iopmodel.money import sek
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.partnership import (
    AddPart,
    Change,
    Choice,
    OpenPoint,
    Partnership,
    Weight,
    adds,
    becomes,
)
from iopmodel.partnership.amendments import amended
>>>>>>> 6c7d27c (What to clarify first goes by all questions, each task, clause or body counting once; drafts name every point that they settle)
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
    OnOccasion,
    PaymentPlan,
    Per,
    Repayment,
    Report,
    Seats,
    Trigger,
    While,
)
from tests.answers.clarifying import JUNE, ONE, OTHER, TERM, YEAR, moved
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, task, tid
from tests.answers.notices import leaving

VAGUE = tid("2021-06-01/P1Y")


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
    ways = ["periods tid", "route tid", "route extension"]
    assert told([], point("p", adds(TERM))) == [("p", ways, answers), (NO_TERM, [], answers)]


def test_a_gap_settles_every_answer_that_hangs_on_it() -> None:
    three = ["expiry", "limit", "inaction"]
    assert told([VAGUE]) == [("tid/extension", [*three, "route tid"], [])]
    later = Period.parse("2022-06-01/P1Y")
    assert told([VAGUE], within=later) == [
        ("tid/extension", [*three, "notice tid", "periods tid", "route tid"], [])
    ]


def test_conditions_in_time_cannot_be_clarified() -> None:
    extension = AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2023, 5, 31), notice_by=YearlyOn(2, 1)
    )
    assert told([tid("2021-06-01/P1Y", extension), task(JUNE)]) == []


def test_two_gaps_touch_what_neither_settles() -> None:
    ending = leaving(notice=Unstated(), counting=Unstated())
    answers = ["notice lamna", "over lamna", "what-if lamna"]
    found = [one for one in told([TERM, ending]) if "notice lamna" in one[2]]
    assert found == [("lamna/counting", [], answers), ("lamna/notice", [], answers)]


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
            "money plan, due plan-2",
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
    assert (subject, answer.split(", "), []) in told([TERM, *parts])


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
    # Only what goes on by itself is stopped by a notice.
    by_itself = isinstance(extension, AutomaticExtension)
    stopped = ["over tid", "periods tid", "what-if tid"] if by_itself else ["periods tid"]
    first, *_ = told(parts, within=Period.parse("2022-06-01/P1Y"))
    assert first == (subject, ["notice tid", *stopped, "due tid"], [])


# --- Open points ---


def test_points_come_before_gaps_and_heavier_ones_before_others() -> None:
    """Each settles one answer; the gap would come first by its key."""
    matters = attrs.evolve(point("a-punkt", moved(ONE)), weight=Weight.MATTERS)
    found = told(
        [TERM, ONE, OTHER, task(Unstated(), "aa")], matters, point("b-punkt", moved(OTHER))
    )
    assert found == [
        ("b-punkt", ["due tva"], []),
        ("a-punkt", ["due en"], []),
        ("aa/timing", ["due aa"], []),
    ]


def test_what_comes_again_and_again_is_one_answer() -> None:
    """Twelve meetings of one group weigh less than the votes of another and who can do what."""
    monthly = body(meets=Each(Span.of(months=1)), decides=NoClause())
    often = point("ofta", moved(monthly, meets=Each(Span.of(months=2))))
    silent = body(key="rad", decides=Unstated())
    found = told([TERM, monthly, silent], often)
    settled = {one[0]: one[1] for one in found}
    order = list(settled)
    assert settled["ofta"] == ["due grupp"]
    assert settled["rad/decides"] == ["deciding rad", "power rad"]
    assert order.index("rad/decides") < order.index("ofta")


def test_what_settles_most_comes_first_then_what_touches_most() -> None:
    both = point("bada", moved(ONE), *[moved(ONE, timing=YearlyOn(3, 1))])
    points = (both, point("tung", moved(OTHER), moved(OTHER, towards=CLUB)))
    third = point("vem", moved(OTHER, bearer=CLUB))
    assert told([TERM, ONE, OTHER], *points, third) == [
        ("bada", ["due en"], []),
        ("tung", [], ["due tva"]),
        ("vem", [], ["due tva"]),
    ]


<<<<<<< HEAD
=======
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
    assert one.settles == ("due en",)


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
    # To add the part says what is in it, and that settles how it is read.
    assert sizes(drafts["p"]) == {"r0": (0, ("p", "q")), "r1": (1, ("p", "q"))}
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
            # Where it hangs on a reading, that may be what leaves the value out.
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
    # One in three: each takes some hundredths of a second.
    for one in shipped(name)[::3]:
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
def test_when_all_are_settled_nothing_is_branched_on(place: int) -> None:
    """By the first reading of each point that is listed, or the last of those that are left."""
    now = load("enskede-arsta-vantor-2021")
    for one in shipped("enskede-arsta-vantor-2021"):
        readings = {point.key: point.readings for point in now.open_points}.get(one.subject)
        if readings:
            now = _read(now, one.subject, [reading.key for reading in readings], place)
    assert branched_on(now, YEAR) == set()


def _read(now: Partnership, key: str, readings: list[str], place: int) -> Partnership:
    """Read a point in the way that stands at a place, or the next that needs no other chosen."""
    for reading in readings[place:] + readings:
        try:
            return now.under({key: reading})
        except Conflict:
            continue
    raise AssertionError(key)


def branched_on(partnership: Partnership, within: Period) -> set[str]:
    """Return the open points that any answer hangs on."""
    every = QUESTIONS.values()
    answers = (ask(question, partnership, question.of(within)) for question in every)
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


>>>>>>> 6c7d27c (What to clarify first goes by all questions, each task, clause or body counting once; drafts name every point that they settle)
@pytest.mark.parametrize("wrong", ["2021", None, [], 3])
def test_a_window_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(Invalid, match="expected a period, for example Period"):
        clarify(agreed(TERM), wrong)
    with pytest.raises(Invalid, match="expected a partnership, for example"):
        clarify(wrong, YEAR)


def test_who_is_not_said_makes_no_answer_uncertain() -> None:
    nobody = attrs.evolve(ONE, bearer=Ref("staden"), towards=Unstated())
    assert told([TERM, nobody]) == []
