"""What became of each sentence: derived from cites, and from what the contents set aside."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.contents import Aside, Contents, Disposition
from iopmodel.errors import Invalid
from iopmodel.partnership import (
    Ledger,
    OpenPoint,
    Partnership,
    PointKind,
    Standing,
    Weight,
    adds,
)
from iopmodel.partnership.ledger import HANDFUL, Broad, Held
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import Copies, Heading

SOME = Text("något", "something")
TABLE = "Avtal\nb | 1 | § 1 | B | 00000001 00000002 00000003\ntom | 1 | § 2 | Tom |\n"
LATER = "Bilaga\na | 1 | | A | 00000004 00000005 00000006 00000007 00000008 00000009"
EMPTY = dict.fromkeys(["held", "open", *(one.value for one in Disposition), "missing"], 0)


def copies(key: str, *cites: Cite) -> Copies:
    return Copies(key=key, number=2, cites=cites)


def point(key: str, *cites: Cite) -> OpenPoint:
    kinds: dict[str, Any] = {"kind": PointKind.GAP, "weight": Weight.FORMAL, "question": SOME}
    return OpenPoint(key=key, cites=cites, **kinds)


def aside(sentence: int, disposition: Disposition = Disposition.INTRODUCES) -> Aside:
    return Aside(sentence, disposition, why=SOME)


def ledger(
    *parts: Part, points: tuple[OpenPoint, ...] = (), asides: tuple[Aside, ...] = ()
) -> Ledger:
    contents = Contents.parse(TABLE).with_asides("b", *asides)
    # Of the two, this one comes second by its key.
    later = Contents.parse(LATER, key="later")
    heading = Heading(name="Ett")
    return Ledger.of(Partnership(parts=[heading, contents, later, *parts], open_points=points))


def told(found: Ledger) -> list[str]:
    return [f"{row.section}{row.sentence} {row.disposition.value}" for row in found.rows]


def test_every_sentence_in_printed_order() -> None:
    found = ledger()
    assert told(found) == [
        *(f"b{number} missing" for number in (1, 2, 3)),
        *(f"a{number} missing" for number in range(1, 7)),
    ]
    assert [row.hash for row in found.rows] == [f"0000000{number}" for number in range(1, 10)]
    assert found.missing == found.rows


def test_a_part_prevails_over_an_open_point_and_that_over_an_aside() -> None:
    asked = point("fraga", Cite("b", [1, 2]))
    found = ledger(
        copies("ett", Cite("b", [1])),
        points=(asked,),
        asides=(aside(1), aside(2), aside(3, Disposition.WITHOUT_EFFECT)),
    )
    assert told(found.within("b")) == ["b1 held", "b2 open", "b3 without-effect"]
    assert [row.points for row in found.within("b").rows] == [("fraga",), ("fraga",), ()]
    assert [row.sentence for row in found.contradicted] == [1, 2]
    assert {row.section for row in found.missing} == {"a"}


@pytest.mark.parametrize(
    ("of", "became"),
    [
        (Cite("b", [3]), "restates"),
        (Cite("a"), "missing"),
        (Cite("b", [2]), "missing"),
        (Cite("b", [2, 3]), "missing"),
        # The sentence itself is among those of its section; the other has none.
        (Cite("b"), "missing"),
        (Cite("tom"), "missing"),
    ],
)
def test_what_is_restated_has_to_be_held_somewhere(of: Cite, became: str) -> None:
    """Two sentences cannot be set aside for each other, nor one for itself."""
    again = Aside(1, Disposition.RESTATES, of=of, why=SOME)
    back = Aside(2, Disposition.RESTATES, of=Cite("b", [1]), why=SOME)
    found = ledger(copies("ett", Cite("b", [3])), asides=(again, back)).within("b")
    assert found.rows[0].disposition.value == became
    assert [row.sentence for row in found.missing] == ([1, 2] if became == "missing" else [2])
    assert found.contradicted == found.missing


def test_which_parts_and_fields_rest_on_a_sentence() -> None:
    found = ledger(
        copies("z", Cite("b")),
        copies("y", Cite("b", [1], "number"), Cite("b", [1, 2], "held_by"), Cite("a", [1])),
        copies("x", Cite("b", fields="number"), Cite("b", [3])),
    )
    one, two, three = (row.held for row in found.within("b").rows)
    whole = Held(Ref("z"), (), as_whole=True)
    of_field = Held(Ref("x"), ("number",), as_whole=True)
    assert one == (of_field, Held(Ref("y"), ("held_by", "number"), as_whole=False), whole)
    assert two == (of_field, Held(Ref("y"), ("held_by",), as_whole=False), whole)
    assert three == (Held(Ref("x"), ("number",), as_whole=False), whole)


def test_the_histogram_has_every_outcome() -> None:
    assert {one.value: number for one, number in ledger().histogram.items()} == {
        **EMPTY,
        "missing": 9,
    }
    asides = tuple(
        aside(number, kind)
        for number, kind in enumerate([Disposition.TEMPLATE, Disposition.ILLEGIBLE], 1)
    )
    found = ledger(copies("ett", Cite("a")), points=(point("p", Cite("b", [3])),), asides=asides)
    counted = {one.value: number for one, number in found.histogram.items()}
    assert list(counted) == list(EMPTY)
    assert counted == {**EMPTY, "held": 6, "open": 1, "template": 1, "illegible": 1}
    assert Ledger(()).histogram[Standing.HELD] == 0


def test_a_part_that_rests_on_many_sentences_has_to_say_for_which_fields() -> None:
    assert HANDFUL == 5
    few = copies("few", Cite("a", [1, 2, 3, 4, 5]))
    many = copies("many", Cite("a"))
    over = copies("over", Cite("a", [1, 2, 3]), Cite("b"))
    fields = copies("fields", Cite("a", fields="number"))
    # What says its field for one of them rests on five without.
    some = copies("some", Cite("a"), Cite("a", [6], "number"))
    found = ledger(few, many, over, fields, some)
    assert found.broad == (Broad(Ref("many"), 6), Broad(Ref("over"), 6))
    assert found.within("b").broad == ()


def test_what_only_a_reading_adds_holds_nothing() -> None:
    partnership = Partnership(parts=[Heading(name="Ett"), Contents.parse(TABLE)])
    added = partnership.changed(adds(copies("ny", Cite("b", [1]))))
    assert told(Ledger.of(partnership))[0] == "b1 missing"
    assert told(Ledger.of(added))[0] == "b1 held"
    (row, *_) = Ledger.of(added).rows
    assert attrs.evolve(row, held=()).disposition is Standing.MISSING


def test_it_is_of_a_partnership() -> None:
    with pytest.raises(Invalid, match="expected a partnership, for example"):
        Ledger.of(Contents.parse(TABLE))  # type: ignore[arg-type]
