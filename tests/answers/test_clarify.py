"""What should be clarified first: what most answers hang on."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import clarify
from iopmodel.answers.clarify import NO_TERM
from iopmodel.dates import Each, Period, Span, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.partnership import Change, OpenPoint, Weight, adds
from iopmodel.partnership.changes import SetField
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
from tests.answers.examples import CITY, CLUB, SOME, agreed, frame, plan, point, task, tid
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


@pytest.mark.parametrize("wrong", ["2021", None, [], 3])
def test_a_window_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(Invalid, match="expected a period, for example Period"):
        clarify(agreed(TERM), wrong)
    with pytest.raises(Invalid, match="expected a partnership, for example"):
        clarify(wrong, YEAR)


def test_who_is_not_said_makes_no_answer_uncertain() -> None:
    nobody = attrs.evolve(ONE, bearer=Ref("staden"), towards=Unstated())
    assert told([TERM, nobody]) == []


def test_what_settles_more_questions_comes_before_what_settles_more_rows() -> None:
    """Three questions about a right, and one that is asked of each of four duties."""
    duties = [task(JUNE, f"uppgift-{number}") for number in range(4)]
    later = YearlyOn(9, 30)
    rows = Change([SetField(one.key, "commitment", "timing", later) for one in duties])
    right = point("ratt", moved(leaving(), notice=Span.of(months=6)))
    found = told([TERM, *duties, leaving()], point("rader", rows), right)
    assert [subject for subject, *_ in found[:2]] == ["ratt", "rader"]
    assert (len(found[0][1]), len(found[1][1])) == (3, 4)


def test_each_instalment_is_due_by_itself() -> None:
    """And how it is paid is one answer about the plan."""
    december = [attrs.evolve(one, timing=YearlyOn(12, 1)) for one in plan.instalments]
    (one,) = told([TERM, frame, plan], point("p", moved(plan, instalments=december)))
    assert one == ("p", ["due plan-1", "due plan-2", "money plan"], [])
