"""Open points: a question, and the ways to read it, the one held first."""

from typing import Any

import attrs
import pytest

from iopmodel.errors import Invalid
from iopmodel.notgiven import NotApplicable
from iopmodel.partnership import (
    Change,
    Choice,
    OpenPoint,
    PointKind,
    Reading,
    Weight,
    becomes,
    removes,
)
from iopmodel.parts import Cite, Ref, Text
from iopmodel.terms import Copies

SOME = Text("något", "something")
two = Copies(key="exemplar", number=2)
TO_THREE = becomes(two, attrs.evolve(two, number=3))
held, other = Reading(key="held", says=SOME), Reading(key="other", says=SOME, change=TO_THREE)


def point(*readings: Reading, **fields: Any) -> OpenPoint:
    return OpenPoint(
        **{
            "key": "antal",
            "question": SOME,
            "kind": PointKind.AMBIGUITY,
            "weight": Weight.FORMAL,
            "readings": readings,
            "why": SOME if readings else NotApplicable(),
            "cites": Cite("a"),
            **fields,
        }
    )


def test_it_is_about_what_its_readings_change() -> None:
    gone = Reading(key="gone", says=SOME, change=removes(Copies(key="fler", number=1)))
    assert point(held, other, gone, about=[Ref("medel"), two]).about == (
        "exemplar",
        "fler",
        "medel",
    )
    assert all(isinstance(key, Ref) for key in point(held, other).about)


def test_the_first_reading_is_the_one_held() -> None:
    assert point(held, other).held is held
    assert point().held is None


def test_choices_are_kept_in_order_and_once() -> None:
    twice = [Choice("b", "x"), Choice("a", "y"), Choice("b", "x")]
    reading = attrs.evolve(other, supposes=twice, excludes=twice[::-1])
    assert reading.supposes == reading.excludes == (Choice("a", "y"), Choice("b", "x"))
    assert str(Choice("a", "y")) == "a/y"


def test_a_reading_by_its_key() -> None:
    assert point(held, other).reading("other") is other
    with pytest.raises(Invalid) as refused:
        point(held, other).reading("third")
    assert (
        str(refused.value) == "found 'third', expected a reading of antal, for example held, other"
    )


def test_its_cites_speak_of_no_fields() -> None:
    with pytest.raises(Invalid) as refused:
        point(cites=[Cite("a", [1]), Cite("a", [2], "seats")])
    expected = "expected none in an open point"
    assert str(refused.value) == f"antal/cites/1/fields: found ('seats',), {expected}"


def test_cites_of_a_section_become_one() -> None:
    assert point(cites=[Cite("a", [2]), Cite("a", [1])]).cites == (Cite("a", (1, 2)),)


READINGS = "expected none, or at least two of different keys"
WHY = "expected a reason exactly where there are readings"
FIRST = "expected no change, as the first reading is the one encoded"


def changed(change: Change, number: int) -> str:
    return f"antal/readings/{number}/change: found {str(change)[:79]}…, "


@pytest.mark.parametrize(
    ("make", "messages"),
    [
        (lambda: point(held), [f"antal/readings: found ['held'], {READINGS}"]),
        (
            lambda: point(held, attrs.evolve(other, key="held")),
            [f"antal/readings: found ['held', 'held'], {READINGS}"],
        ),
        (
            lambda: point(held, other, why=NotApplicable()),
            [f"antal/why: found NotApplicable(), {WHY}"],
        ),
        (
            lambda: point(why=SOME),
            [f"antal/why: found Text(sv='något', en='something'), {WHY}"],
        ),
        (
            lambda: point(other, attrs.evolve(held, key="last")),
            [
                changed(TO_THREE, 0) + FIRST,
                "antal/readings/1/change: found Change(atoms=()), expected a change",
            ],
        ),
        (
            lambda: point(attrs.evolve(held, supposes=[Choice("x", "y")]), other),
            [
                "antal/readings/0/supposes: found ['x/y'], expected nothing, as the first reading is the one encoded"
            ],
        ),
        (
            lambda: point(
                held,
                attrs.evolve(
                    other, supposes=[Choice("antal", "held")], excludes=[Choice("antal", "third")]
                ),
            ),
            [
                "antal/readings/1/supposes/0: found 'antal/held', of the same point, expected a reading of another open point: those of one exclude each other",
                "antal/readings/1/excludes/0: found 'antal/third', of the same point, expected a reading of another open point: those of one exclude each other",
            ],
        ),
        (
            lambda: point(other, why=NotApplicable()),
            [
                f"antal/readings: found ['other'], {READINGS}",
                f"antal/why: found NotApplicable(), {WHY}",
                changed(TO_THREE, 0) + FIRST,
            ],
        ),
    ],
    ids=[
        "one",
        "twice",
        "no reason",
        "needless reason",
        "order",
        "held supposes",
        "its own point",
        "all at once",
    ],
)
def test_what_is_refused(make: Any, messages: list[str]) -> None:
    with pytest.raises(Invalid) as refused:
        make()
    assert list(map(str, refused.value.problems)) == messages
