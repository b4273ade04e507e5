"""What differs between two partnerships is found part by part and value by value."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.contents import Contents, Section
from iopmodel.dates import Each, Period, Span
from iopmodel.errors import Conflict, Invalid
from iopmodel.notgiven import Unstated
from iopmodel.partnership import (
    Amendment,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Weight,
    adds,
    becomes,
    removes,
)
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.review import Difference, Fate, ItemDifference, diff, in_order
from iopmodel.terms import (
    AgreedExtension,
    Body,
    BodyKind,
    Commitment,
    Copies,
    Heading,
    Modality,
    NegotiableExtension,
    Party,
    Report,
    Seats,
    Sector,
    Term,
)


def text(words: str) -> Text:
    return Text(words, words)


SOME = text("some")
HEADING = Heading(name="A")
CONTENTS = Contents(
    title="T",
    sections=[
        Section(key="one", number="1", heading="One", hashes=["00000001", "00000002"]),
        Section(key="two", number="2", heading="Two", hashes=["00000003"]),
    ],
)
A, B = (Party(key=key, name=key.upper(), sector=Sector.PUBLIC) for key in "ab")
STEERING = Body(
    key="styrgrupp",
    name="Styrgrupp",
    role=BodyKind.STEERING,
    seats=[Seats(side=A, count=1), Seats(side=B, count=2)],
)
REPORT = Report(
    key="rapport", name="Rapport", contents=[text("first"), text("second")], timing=Unstated()
)
COPIES = Copies(key="exemplar", number=2)


def made(*parts: Part, **fields: Any) -> Partnership:
    return Partnership(parts=[HEADING, CONTENTS, A, B, *parts], **fields)


def values(one: ItemDifference[Any]) -> list[tuple[str, str, object, object]]:
    return [(value.fate.value, value.path, value.before, value.after) for value in one.values]


def changed(before: Part, **fields: Any) -> list[tuple[str, str, object, object]]:
    """Return what differs in a part with other fields."""
    found = diff(made(before), made(attrs.evolve(before, **fields)))
    (one,) = found.changed
    assert (found.added, found.removed) == ((), ())
    assert (one.key, one.kind) == (before.key, one.kind)
    return values(one)


def test_parts_come_go_and_change() -> None:
    found = diff(made(COPIES, REPORT), made(attrs.evolve(COPIES, number=3), STEERING))
    assert found.added == (STEERING,)
    assert found.removed == (REPORT,)
    (one,) = found.changed
    assert values(one) == [("changed", "number", 2, 3)]
    assert [(each.key, each.kind, each.fate) for each in found.parts] == [
        ("exemplar", "copies", Fate.CHANGED),
        ("rapport", "report", Fate.REMOVED),
        ("styrgrupp", "body", Fate.ADDED),
    ]
    assert found.items == found.parts


def test_one_value_within_another() -> None:
    seats = [Seats(side=A, count=1), Seats(side=B, count=3)]
    assert changed(STEERING, seats=seats) == [("changed", "seats/1/count", 2, 3)]


def test_what_is_put_in_leaves_the_others_as_they_are() -> None:
    seats = [Seats(side=A, drawn_from=A, count=9), *STEERING.seats]
    assert changed(STEERING, seats=seats) == [("added", "seats/0", None, seats[0])]
    contents = [text("first"), text("new"), text("second")]
    assert changed(REPORT, contents=contents) == [("added", "contents/1", None, text("new"))]
    assert changed(REPORT, contents=[text("second")]) == [
        ("removed", "contents/0", text("first"), None)
    ]


def test_places_are_told_on_both_sides() -> None:
    seats = [Seats(side=A, drawn_from=A, count=9), STEERING.seats[0], Seats(side=B, count=3)]
    found = diff(made(STEERING), made(attrs.evolve(STEERING, seats=seats)))
    value = found.changed[0].values[1]
    assert value.at_before == ("seats", "1", "count")
    assert value.at_after == ("seats", "2", "count")
    assert value.path == "seats/2/count"
    assert value.mirrored.path == "seats/1/count"


def test_what_is_said_in_one_phrase_is_one_value() -> None:
    timing = Each(Span.of(months=2))
    report = attrs.evolve(REPORT, timing=Each(Span.of(months=1)))
    assert changed(report, timing=timing) == [("changed", "timing", report.timing, timing)]


def test_an_extension_of_the_same_kind_and_of_another() -> None:
    agreed = AgreedExtension(
        step=Span.of(years=1), latest_end=date(2024, 4, 30), agree_by=Unstated()
    )
    term = Term(key="tid", initial=Period.parse("2021-05-01/P1Y"), extension=agreed)
    later = attrs.evolve(agreed, latest_end=date(2025, 4, 30))
    assert changed(term, extension=later) == [
        ("changed", "extension/latest_end", date(2024, 4, 30), date(2025, 4, 30))
    ]
    other = NegotiableExtension()
    assert changed(term, extension=other) == [("changed", "extension", agreed, other)]


def test_clauses_are_one_value() -> None:
    cites = [Cite("one", [1]), Cite("two")]
    assert changed(COPIES, cites=cites) == [("changed", "cites", (), tuple(cites))]


def test_sections_are_called_by_their_keys() -> None:
    one, two = CONTENTS.sections
    three = Section(key="three", heading="Three", hashes=())
    one = attrs.evolve(one, heading="First", hashes=["00000001"])
    contents = attrs.evolve(CONTENTS, sections=[three, one])
    found = diff(made(), Partnership(parts=[HEADING, contents, A, B]))
    assert values(found.changed[0]) == [
        ("added", "sections/three", None, three),
        ("changed", "sections/one/heading", "One", "First"),
        ("changed", "sections/one/hashes", ("00000001", "00000002"), ("00000001",)),
        ("removed", "sections/two", two, None),
    ]


def test_a_kind_of_which_each_has_one_is_compared_whatever_its_key() -> None:
    term = Term(key="tid", initial=Period.parse("2021-05-01/P1Y"))
    other = attrs.evolve(term, key="giltighet", initial=Period.parse("2021-05-01/P2Y"))
    before, after = made(term), made(other)
    found = diff(before, after)
    (one,) = found.changed
    assert [value.path for value in one.values] == ["key", "initial"]
    assert found.change == removes(term) | adds(other)
    assert before.changed(found.change).parts == after.parts
    # Of two on one side, neither is taken for the one on the other.
    two = diff(
        made(COPIES, attrs.evolve(COPIES, key="kopior")), made(attrs.evolve(COPIES, key="x"))
    )
    assert (len(two.added), len(two.removed)) == (1, 2)


def test_a_key_of_another_kind_goes_and_comes_but_is_no_change() -> None:
    found = diff(made(COPIES), made(attrs.evolve(STEERING, key="exemplar")))
    assert (len(found.removed), len(found.added)) == (1, 1)
    with pytest.raises(Conflict):
        _ = found.change


def test_the_change_is_made_of_fields() -> None:
    other = attrs.evolve(COPIES, number=3)
    found = diff(made(COPIES, REPORT), made(other, STEERING))
    assert found.change == becomes(COPIES, other) | adds(STEERING) | removes(REPORT)


def point(**fields: Any) -> OpenPoint:
    plain: dict[str, Any] = {
        "key": "antalet",
        "question": text("How many?"),
        "kind": PointKind.GAP,
        "weight": Weight.MATTERS,
        "readings": [
            Reading(key="two", says=text("two")),
            Reading(key="three", says=text("three"), change=becomes(COPIES, THREE)),
        ],
        "why": SOME,
        "cites": [],
    }
    return OpenPoint(**plain | fields)


THREE = attrs.evolve(COPIES, number=3)


def test_open_points_and_their_readings() -> None:
    four = Reading(
        key="four", says=text("four"), change=becomes(COPIES, attrs.evolve(COPIES, number=4))
    )
    other = point(weight=Weight.DECIDES, readings=[*point().readings, four])
    found = diff(made(COPIES, open_points=[point()]), made(COPIES, open_points=[other]))
    assert found.parts == ()
    assert found
    (one,) = found.open_points
    assert one.kind == "open-point"
    assert values(one) == [
        ("changed", "weight", Weight.MATTERS, Weight.DECIDES),
        ("added", "readings/four", None, four),
    ]
    says = [point().readings[0], attrs.evolve(point().readings[1], says=text("3"))]
    other = point(readings=says)
    found = diff(made(COPIES, open_points=[point()]), made(COPIES, open_points=[other]))
    assert [value.path for value in found.open_points[0].values] == ["readings/three/says"]


def test_a_reading_settles_its_point() -> None:
    before = made(COPIES, open_points=[point()])
    found = diff(before, before.under({"antalet": "three"}))
    assert found.change == point().readings[1].change
    (one,) = found.open_points
    assert (one.fate, one.key, one.after) == (Fate.REMOVED, "antalet", None)


def test_amendments() -> None:
    first = Amendment(key="a", effective=date(2022, 1, 1), change=becomes(COPIES, THREE))
    later = attrs.evolve(first, effective=date(2023, 1, 1))
    new = Amendment(key="b", effective=date(2024, 1, 1), change=removes(COPIES))
    before, after = made(COPIES, amendments=[first]), made(COPIES, amendments=[later, new])
    found = diff(before, after)
    assert found
    assert [(one.key, one.kind, one.fate) for one in found.amendments] == [
        ("a", "amendment", Fate.CHANGED),
        ("b", "amendment", Fate.ADDED),
    ]
    assert [value.path for value in found.amendments[0].values] == ["effective"]
    assert found.mirrored == diff(after, before)
    assert not found.change


def test_nothing() -> None:
    assert diff(made(), made()) == Difference()
    assert not Difference()


def test_the_order_is_that_of_the_text() -> None:
    def cited(key: str, *cites: Cite) -> Commitment:
        return Commitment(key=key, bearer=A, modality=Modality.AIM, what=SOME, cites=cites)

    before = made(cited("z", Cite("one", [2])), cited("gone", Cite("one", [1])), cited("nowhere"))
    heading, contents = attrs.evolve(HEADING, name="B"), attrs.evolve(CONTENTS, title="U")
    z, late = cited("z", Cite("one")), cited("late", Cite("two"))
    after = Partnership(parts=[heading, contents, A, B, z, late])
    found = diff(before, after)
    assert [one.key for one in found.parts] == [
        "contents",
        "gone",
        "heading",
        "late",
        "nowhere",
        "z",
    ]
    assert [one.key for one in in_order(found.parts, before, after)] == [
        "heading",
        "contents",
        "z",
        "gone",
        "late",
        "nowhere",
    ]


@pytest.mark.parametrize("wrong", [None, "x", 1, [], {}])
def test_what_is_no_partnership_is_refused(wrong: Any) -> None:
    known = made()
    for compared in (
        lambda: diff(wrong, known),
        lambda: diff(known, wrong),
        lambda: in_order([], wrong, known),
        lambda: in_order([], known, wrong),
    ):
        with pytest.raises(Invalid, match="expected a partnership, for example"):
            compared()
    with pytest.raises(Invalid, match="a difference"):
        in_order(["x"], known, known)  # type: ignore[list-item]


def test_what_is_compared_has_one_side_at_least() -> None:
    one = ItemDifference(COPIES, None)
    assert (one.item, one.mirrored.item) == (COPIES, COPIES)
    assert Ref[Part](one.key) == "exemplar"
