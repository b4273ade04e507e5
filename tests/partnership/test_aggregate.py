"""The partnership: what is refused of it, how parts are found, and what changes make of it."""

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.contents import Contents, Section
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.errors import BadForm, BadReference, Conflict, Invalid, shown
from iopmodel.notgiven import NotApplicable, Unstated
from iopmodel.partnership import (
    Change,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    SetField,
    Weight,
    adds,
    becomes,
    removes,
)
from iopmodel.partnership.aggregate import cited
from iopmodel.parts import Appendix, Cite, Part, Ref, Text
from iopmodel.terms import (
    AutomaticExtension,
    Commitment,
    Copies,
    Funding,
    Heading,
    Modality,
    NegotiableExtension,
    Office,
    Party,
    Per,
    Sector,
    Term,
    Unit,
)

SOME = Text("något", "something")
A, B = (Section(key=key, heading=key, hashes=["0a1b2c3d"] * 2) for key in "ab")
contents = Contents(title="Avtal", sections=[B, A])
heading = Heading(name="Ett partnerskap")
city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
two = Copies(key="exemplar", number=2)
term = Term(key="tid", initial=Period.parse("2021-06-01/P1Y"))
TO_THREE = becomes(two, attrs.evolve(two, number=3))


def reading(key: str, change: Change = Change()) -> Reading:  # noqa: B008
    return Reading(key=key, says=SOME, change=change)


def point(key: str, *changes: Change, **fields: Any) -> OpenPoint:
    readings = [reading(f"r{number}", change) for number, change in enumerate(changes, 1)]
    return OpenPoint(
        **{
            "key": key,
            "question": SOME,
            "kind": PointKind.GAP,
            "weight": Weight.MATTERS,
            "readings": [reading("r0"), *readings] if readings else (),
            "why": SOME if readings else NotApplicable(),
            "cites": (),
            **fields,
        }
    )


def made(*parts: Part, points: Any = ()) -> Partnership:
    return Partnership(parts=[heading, contents, *parts], open_points=points)


def told(error: pytest.ExceptionInfo[Invalid]) -> list[str]:
    return list(map(str, error.value.problems))


# --- What is refused ---


def test_faults_of_form_come_together_and_before_references() -> None:
    odd = attrs.evolve(two, number="two")  # type: ignore[arg-type]
    lone = Unit(key="enhet", name="enheten", of=Ref("borta"))
    wrong = attrs.evolve(point("p"), kind="gap")  # type: ignore[arg-type]
    with pytest.raises(BadForm) as refused:
        made(odd, lone, points=[wrong])
    found = told(refused)
    assert found[0].startswith("parts/exemplar/number: found 'two', expected a whole number")
    assert found[1].startswith("open_points/p/kind: found 'gap', expected PointKind.CONTRADICTION")
    assert len(found) == 2


def test_all_that_leads_nowhere_comes_together() -> None:
    lone = Unit(key="enhet", name="enheten", of=Ref("borta"), cites=[Cite("a", [3]), Cite("c")])
    lost = point("p", about=[Ref("ingen"), Ref("enhet")], cites=[Cite("d")])
    with pytest.raises(BadReference) as refused:
        Partnership(parts=[contents, lone, two, two], open_points=[lost, lost])
    assert told(refused) == [
        "parts: found 'exemplar' 2 times, expected keys that differ, for example exemplar-2",
        "open_points: found 'p' 2 times, expected keys that differ, for example p-2",
        "parts: found [], expected exactly one part of the kind heading",
        "parts/enhet/of: found 'borta', expected the key of a part (actor), for example enhet",
        "parts/enhet/cites: found sentence 3 of a, expected one of its 2",
        "parts/enhet/cites: found 'c', expected the key of a section in the contents, for example a, b",
        *["open_points/p/about/1: found 'ingen', expected the key of a part (part), for example contents, enhet, exemplar",
          "open_points/p/cites: found 'd', expected the key of a section in the contents, for example a, b"] * 2,
    ]  # fmt: skip


def test_an_open_point_may_be_about_what_only_a_reading_adds() -> None:
    fler = Copies(key="fler", number=1)
    partnership = made(points=[point("p", adds(fler), about=[Ref("fler")])])
    assert partnership.find("fler") is None
    assert partnership.under({"p": "r1"}).find("fler") == fler


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (Change([SetField("exemplar", "heading", "name", "A")]), "exemplar: found copies, expected a part (heading) to change"),
        (Change([SetField("exemplar", "copies", "number", "two")]), "parts/exemplar/number: found 'two', expected a whole number or About or AtLeast or InAppendix or NoClause or OpenWording or ToBeDecided or Unstated, for example 3"),
        (Change([SetField("enhet", "unit", "of", Ref("borta"))]), "parts/enhet/of: found 'borta', expected the key of a part (actor), for example enhet, staden"),
        (removes(city), "parts/enhet/of: found 'staden', expected the key of a part (actor), for example enhet"),
    ],
    ids=["kind", "form", "reference", "removed"],
)  # fmt: skip
def test_every_reading_has_to_fit(change: Change, message: str) -> None:
    unit = Unit(key="enhet", name="enheten", of=city)
    with pytest.raises(BadReference) as refused:
        made(city, unit, two, points=[point("a", TO_THREE, change)])
    assert told(refused) == [f"open_points/a/r2/{message}"]


def test_readings_of_two_points_do_not_conflict() -> None:
    """Of one point they may, as they exclude each other anyway."""
    four = becomes(two, attrs.evolve(two, number=4))
    held = becomes(two, attrs.evolve(two, held_by=Ref("staden")))
    made(city, two, points=[point("a", TO_THREE, four), point("b", held)])
    with pytest.raises(BadReference) as refused:
        made(two, points=[point("a", TO_THREE), point("b", four), point("c", removes(two))])
    assert [problem.path for problem in refused.value.problems] == [
        "open_points/b/r1 with a/r1/exemplar/number",
        "open_points/b/r1 with a/r1/excludes",
        "open_points/c/r1 with a/r1/exemplar/number",
        "open_points/c/r1 with a/r1/excludes",
        "open_points/c/r1 with b/r1/exemplar/number",
        "open_points/c/r1 with b/r1/excludes",
    ]


def test_readings_of_two_points_can_be_held_together() -> None:
    """What each makes may fit by itself, and not with what the other makes."""
    unit = Unit(key="enhet", name="enheten", of=city)
    under = Unit(key="under", name="den mindre", of=unit)
    with pytest.raises(BadReference) as refused:
        made(city, unit, points=[point("a", removes(unit)), point("b", adds(under))])
    lost = "found 'enhet', expected the key of a part (actor), for example staden, under"
    assert told(refused) == [
        f"open_points/b/r1 with a/r1/parts/under/of: {lost}",
        'open_points/b/r1 with a/r1/excludes: found readings that clash, expected readings of which one excludes the other, for example Choice("a", "r1")',
    ]
    endless = becomes(term, attrs.evolve(term, initial=Period.parse("2021-06-01/..")))
    longer = becomes(term, attrs.evolve(term, extension=NegotiableExtension()))
    with pytest.raises(BadReference) as refused:
        made(term, points=[point("a", endless), point("b", longer)])
    problem, _ = refused.value.problems
    assert problem.path == "open_points/b/r1 with a/r1"
    assert problem.expected == "an end, where an extension is to follow"


# --- How parts are found ---


def test_parts_are_kept_in_the_order_of_their_keys() -> None:
    one = made(two, city)
    other = Partnership(parts=(part for part in (city, contents, two, heading)))
    assert one == other
    assert hash(one) == hash(other)
    assert [part.key for part in one.parts] == ["contents", "exemplar", "heading", "staden"]
    points = [point("b"), point("a")]
    assert [known.key for known in made(points=points).open_points] == ["a", "b"]


def test_a_part_by_its_kind_and_key() -> None:
    partnership = made(two, city, Office(key="chef", name="chefen", of=city))
    assert partnership[Copies, "exemplar"] == two
    assert partnership[Part, "exemplar"] == two  # type: ignore[type-abstract,unused-ignore]
    assert partnership.find("exemplar") == two
    assert partnership.find("borta") is None
    for kind, key, message in (
        (Copies, "exempla", "found 'exempla', expected the key of a part (copies), for example exemplar"),
        (Party, "exemplar", "found 'exemplar', expected the key of a part (party), for example staden"),
        (Funding, "medel", "found 'medel', expected the key of a part (funding)"),
    ):  # fmt: skip
        with pytest.raises(BadReference) as refused:
            partnership[kind, key]
        assert str(refused.value) == message


@pytest.mark.parametrize("asked", ["exemplar", (Copies,), (Copies, "exemplar", 1)], ids=range(3))
def test_a_part_is_asked_for_by_two_things(asked: Any) -> None:
    with pytest.raises(Invalid) as refused:
        made(two)[asked]
    found = shown(asked)
    expected = 'expected a kind of part and a key, for example Body, "styrgrupp"'
    assert str(refused.value) == f"found {found}, {expected}"


def test_whether_there_is_a_part() -> None:
    assert "exemplar" in made(two)
    assert "borta" not in made(two)


def test_parts_of_a_kind_come_in_the_order_of_the_contents() -> None:
    """By the first sentence they cite, then by key; what cites nothing comes last."""

    def part(key: str, *cites: Cite) -> Copies:
        return Copies(key=key, number=1, cites=cites)

    listed = [
        part("g", Cite("b")),
        part("c", Cite("b", [1])),
        part("b", Cite("b", [2]), Cite("a", [1])),
        part("f", Cite("a", [1])),
        part("a", Cite("a", [2])),
        part("d"),
        part("e"),
    ]
    partnership = made(*reversed(listed))
    assert [found.key for found in partnership.all(Copies)] == [found.key for found in listed]
    assert partnership.all(Funding) == ()


def test_the_heading_the_term_and_the_sections() -> None:
    second = Contents(
        key="andra", title="Bilaga", sections=[Section(key="c", heading="C", hashes=[])]
    )
    partnership = made(term, second)
    assert partnership.heading == heading
    assert partnership.term == term
    assert made().term is None
    assert [section.key for section in partnership.sections] == ["c", "b", "a"]
    assert cited(partnership, Cite("a", [1])) == A


# --- What changes make of it ---


def test_a_change_makes_another_partnership() -> None:
    partnership = made(city, two)
    changed = partnership.changed(TO_THREE | removes(city) | adds(term))
    assert changed == made(attrs.evolve(two, number=3), term)
    assert partnership == made(city, two)
    assert partnership.changed(Change()) == partnership
    assert changed.find("tid") == changed.term == term
    assert hash(changed) == hash(made(attrs.evolve(two, number=3), term))


@pytest.mark.parametrize(
    ("change", "kind", "message"),
    [
        (Change([SetField("exemplar", "copies", "number", 1.5)]), BadForm, "parts/exemplar/number: found 1.5, expected a whole number or About or AtLeast or InAppendix or NoClause or OpenWording or ToBeDecided or Unstated, for example 3"),
        (Change([SetField("exemplar", "copies", "held_by", Ref("borta"))]), BadReference, "parts/exemplar/held_by: found 'borta', expected the key of a part (actor), for example staden"),
        (Change([SetField("exemplar", "copies", "cites", (Cite("c"),))]), BadReference, "parts/exemplar/cites: found 'c', expected the key of a section in the contents, for example a, b"),
        (Change([SetField("borta", "copies", "number", 3)]), Conflict, "borta: found no part, expected a part (copies) to change"),
        (removes(city), BadReference, "parts/exemplar/held_by: found 'staden', expected the key of a part (actor)"),
        (becomes(contents, attrs.evolve(contents, sections=[A])), BadReference, "parts/heading/cites: found 'b', expected the key of a section in the contents, for example a"),
    ],
    ids=["form", "reference", "cite", "nothing", "removed", "contents"],
)  # fmt: skip
def test_a_change_that_does_not_fit(change: Change, kind: type[Invalid], message: str) -> None:
    held = attrs.evolve(two, held_by=city)
    cites = Partnership(parts=[attrs.evolve(heading, cites=Cite("b")), contents, city, held])
    with pytest.raises(kind) as refused:
        cites.changed(change)
    assert type(refused.value) is kind
    assert str(refused.value) == message


def test_a_change_settles_the_points_it_is_about() -> None:
    """One that sets the field that a reading sets, or adds or removes the part; no other."""
    fler = Copies(key="fler", number=1)
    held = becomes(two, attrs.evolve(two, held_by=Ref("staden")))
    points = [
        point("antal", TO_THREE),
        point("innehav", held),
        point("fler", adds(fler)),
        point("x"),
    ]
    partnership = made(city, two, points=points)

    def left(change: Change) -> str:
        return " ".join(known.key for known in partnership.changed(change).open_points)

    assert left(Change()) == "antal fler innehav x"
    assert left(becomes(two, attrs.evolve(two, number=7))) == "fler innehav x"
    assert left(becomes(two, attrs.evolve(two, cites=Cite("a")))) == "antal fler innehav x"
    assert left(adds(fler)) == "antal innehav x"
    assert left(removes(two)) == "fler x"
    assert left(adds(Copies(key="tredje", number=1))) == "antal fler innehav x"


def test_a_reading_makes_another_partnership() -> None:
    held = becomes(two, attrs.evolve(two, held_by=Ref("staden")))
    partnership = made(city, two, points=[point("a", TO_THREE), point("b", held), point("c")])
    assert partnership.under({}) is partnership
    assert partnership.under({"a": "r0"}).parts == partnership.parts
    assert [known.key for known in partnership.under({"a": "r0"}).open_points] == ["b", "c"]
    read = partnership.under({"a": "r1", "b": "r1"})
    assert read[Copies, "exemplar"] == attrs.evolve(two, number=3, held_by=Ref("staden"))
    assert read == partnership.under({"b": "r1", "a": "r1"})
    assert [known.key for known in read.open_points] == ["c"]


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"b": "r1"}, "found 'b', expected an open point, for example a"),
        ({"a": "r2"}, "found 'r2', expected a reading of a, for example r0, r1"),
    ],
)
def test_a_reading_that_is_not_there(choices: dict[str, str], message: str) -> None:
    with pytest.raises(Invalid) as refused:
        made(two, points=[point("a", TO_THREE)]).under(choices)
    assert str(refused.value) == message


def test_a_reading_by_which_a_part_comes_or_goes() -> None:
    """Then all parts are looked at, and the points that stay."""
    task = Commitment(key="uppgift", bearer=Ref("nya"), modality=Modality.POWER, what=SOME)
    nya = Party(key="nya", name="Den nya", sector=Sector.CIVIL_SOCIETY)
    partnership = made(two, points=[point("a", adds(nya, task)), point("b", TO_THREE)])
    read = partnership.under({"a": "r1"})
    assert read[Commitment, "uppgift"].bearer == "nya"
    assert read.under({"b": "r1"})[Copies, "exemplar"].number == 3
    assert read == made(two, nya, task, points=[point("b", TO_THREE)])


def test_what_is_cited_may_change_under_a_reading() -> None:
    more = becomes(contents, attrs.evolve(contents, sections=[B, A, attrs.evolve(A, key="c")]))
    partnership = made(two, points=[point("a", more)])
    assert [section.key for section in partnership.under({"a": "r1"}).sections] == ["b", "a", "c"]


def test_a_point_about_a_part_that_goes_is_about_the_others_still() -> None:
    about = point("b", about=[Ref("exemplar"), Ref("staden")])
    partnership = made(city, two, points=[point("a", removes(two)), about])
    for read in (partnership.under({"a": "r1"}), partnership.changed(removes(two))):
        assert [known.about for known in read.open_points] == [("staden",)]


def test_values_of_every_shape_pass() -> None:
    extension = AutomaticExtension(
        step=Span.of(months=6), latest_end=date(2024, 5, 31), notice_by=YearlyOn(12, 31)
    )
    funding = Funding(key="medel", payer=city, payee=city, amount=Unstated(), per=Per.TERM)
    appendix = Appendix(key="bilaga", name="B", at_hand=False)
    partnership = made(city, funding, appendix, attrs.evolve(term, extension=extension))
    assert partnership.term == attrs.evolve(term, extension=extension)
