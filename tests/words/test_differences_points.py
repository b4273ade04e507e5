"""How what two partnerships leave open, and what amends them, differs is said."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.partnership import Amendment, Partnership, PointKind, Weight, becomes
from iopmodel.parts import Text
from iopmodel.review import diff
from iopmodel.words.differences import Compared
from tests.words import sample
from tests.words.comparing import BEFORE, EN, SV, lines
from tests.words.sample import PARTNERSHIP, PARTS, POINTS


def test_an_open_point_is_told_without_its_question_twice() -> None:
    compared = Compared(PARTNERSHIP, BEFORE, EN)
    one = diff(PARTNERSHIP, BEFORE).open_points[0]
    assert compared.heading(one) == "Open point: Which year?"
    assert compared.heading(one, keyed=True) == "Open point: Which year?"
    (line,) = compared.lines(one)
    assert line.text.startswith("The text can be read in several ways.")


def test_what_has_changed_in_an_open_point() -> None:
    first, *others = POINTS
    reworded = attrs.evolve(first.readings[1], says=Text("året", "the year"))
    point = attrs.evolve(first, weight=Weight.FORMAL, readings=[first.readings[0], reworded])
    after = Partnership(parts=PARTS, open_points=[point, *others])
    assert lines(PARTNERSHIP, after, SV) == [
        "changed vikt: avgörande → formfråga",
        "changed läsning 2, säger: kalenderåret → året",
    ]


def test_an_amendment() -> None:
    amendment = Amendment(
        key="tillagg",
        effective=date(2022, 6, 1),
        change=becomes(sample.term, attrs.evolve(sample.term, conditions=[])),
    )
    after = Partnership(parts=PARTS, amendments=[amendment])
    (one,) = diff(BEFORE, after).amendments
    compared = Compared(BEFORE, after, SV)
    assert compared.heading(one) == "Ändring"
    assert compared.heading(one, keyed=True) == "Ändring (tillagg)"
    assert lines(BEFORE, after, SV) == [
        "added nyckel: tillagg; från och med: 1 juni 2022; "
        "ändrar: Giltighetstid ”giltighetstid”, villkor: inget"
    ]
    later = attrs.evolve(
        amendment, effective=date(2023, 6, 1), says=Text("nya villkor", "new conditions")
    )
    last = Partnership(parts=PARTS, amendments=[later])
    (one,) = diff(after, last).amendments
    assert Compared(after, last, EN).heading(one) == "Amendment: new conditions"
    assert lines(after, last, EN) == [
        "changed from: 1 June 2022 → 1 June 2023",
        "changed says: not stated → new conditions",
    ]


def test_a_point_of_another_kind() -> None:
    first, *others = POINTS
    after = Partnership(parts=PARTS, open_points=[attrs.evolve(first, kind=PointKind.GAP), *others])
    assert lines(PARTNERSHIP, after, SV) == ["changed slag: flertydighet → lucka"]
