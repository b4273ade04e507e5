"""Whether parts fit together: values of the right type, references and cites that lead somewhere."""

from typing import Any

import attrs
import pytest

from iopmodel.contents import Aside, Contents, Disposition, Section
from iopmodel.dates import InMonths, Period, Span
from iopmodel.errors import Problem
from iopmodel.money import sek
from iopmodel.notgiven import InAppendix, ToBeDecided
from iopmodel.partnership.fieldtypes import faults
from iopmodel.partnership.fitting import (
    MOST,
    first,
    lost,
    lost_cites,
    misfits,
    misshapen,
    near,
    surplus,
)
from iopmodel.parts import Appendix, Cite, Part, Ref, Text
from iopmodel.terms import (
    Actor,
    Body,
    BodyKind,
    Commitment,
    Copies,
    EachOf,
    Heading,
    Modality,
    Order,
    Party,
    PaymentPlan,
    Relative,
    Seats,
    Sector,
    Term,
    Unit,
)

city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
club = Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY)
SOME = Text("något", "something")


def by_key(*parts: Part) -> dict[str, Part]:
    return {part.key: part for part in parts}


def told(*parts: Part, sizes: dict[str, int] | None = None) -> tuple[list[str], list[str]]:
    form, fit = misfits(by_key(*parts), [part.key for part in parts], sizes or {})
    return list(map(str, form)), list(map(str, fit))


def broken(part: Any, **values: Any) -> Any:
    """A part in which values stand that its class would not have taken."""
    copied = attrs.evolve(part)
    for name, value in values.items():
        object.__setattr__(copied, name, value)
    return copied


@pytest.mark.parametrize(
    ("word", "words", "found"),
    [
        ("styrgrup", ["styrgrupp", "arbetsgrupp"], "styrgrupp"),
        ("qqq", ["b", "a"], "a, b"),
        ("qqq", list("gfedcba"), "a, b, c, d, e"),
        ("a", [], ""),
        ("part-0700", [f"part-{number:04}" for number in range(1000)], "part-0700, part-0900, part-0870"),
        ("zzz", [f"part-{number:04}" for number in range(1000)], "part-0750, part-0751, part-0752, part-0753, part-0754"),
    ],
    ids=range(6),
)  # fmt: skip
def test_words_that_are_near(word: str, words: list[str], found: str) -> None:
    """Of a great many, only those around the word in the alphabet are compared."""
    assert near(word, words) == found


def test_parts_that_fit() -> None:
    body = Body(
        key="styrgrupp",
        name="styrgruppen",
        role=BodyKind.STEERING,
        seats=[Seats(side=city, drawn_from=EachOf([city, club]), count=2)],
        meets=Relative(Ref("uppgift"), Order.BEFORE),
        cites=[Cite("a", [2]), Cite("b")],
    )
    task = Commitment(key="uppgift", bearer=body, modality=Modality.POWER, what=SOME)
    assert told(city, club, body, task, sizes={"a": 2, "b": 0}) == ([], [])


def test_only_the_parts_asked_about_are_looked_at() -> None:
    lone = Unit(key="enhet", name="enheten", of=Ref("borta"))
    assert misfits(by_key(city, lone), ["staden"], {}) == ([], [])


def test_a_value_of_another_type_is_a_fault_of_form() -> None:
    """And every such place is told, with its path; references are then not looked at."""
    unit = Unit(key="enhet", name="enheten", of=Ref("borta"))
    form, fit = told(broken(unit, name=7, tasks=(SOME, "x")), broken(city, sector="public"))
    assert form == [
        "parts/enhet/name: found 7, expected some words, for example Styrgrupp",
        "parts/enhet/tasks/1: found 'x', expected Text",
        "parts/staden/sector: found 'public', expected Sector.PUBLIC or Sector.CIVIL_SOCIETY",
    ]
    assert fit == []


def test_a_kind_that_stands_for_others_cannot_stand_alone() -> None:
    form, _ = told(Actor(key="nagon", name="någon"), Part(key="del"))
    assert form == [
        "nagon: found Actor, expected a kind of part that can stand alone",
        "del: found Part, expected a kind of part that can stand alone",
    ]


def test_references_to_nothing_or_to_another_kind() -> None:
    """However deep they stand, each with its path and the nearest keys of the kind."""
    body = Body(
        key="styrgrupp",
        name="styrgruppen",
        role=BodyKind.STEERING,
        seats=[
            Seats(side=city, drawn_from=EachOf([Ref("borta"), city])),
            Seats(side=Ref("stade"), count=InAppendix(Ref("bilaga"))),
        ],
        convener=Ref("exemplar"),
        meets=Relative(Ref("mote"), Order.AFTER),
        secretary=ToBeDecided(Ref("motet")),
    )
    copies = Copies(key="exemplar", number=2)
    plan = PaymentPlan(key="plan", of=Ref("medel"), instalments=[])
    form, fit = told(city, body, copies, plan)
    assert form == []
    assert fit == [
        "parts/styrgrupp/seats/0/drawn_from/actors/0: found 'borta', expected the key of a part (actor), for example staden, styrgrupp",
        "parts/styrgrupp/seats/1/side: found 'stade', expected the key of a part (actor), for example staden",
        "parts/styrgrupp/seats/1/count/appendix: found 'bilaga', expected the key of a part (appendix)",
        "parts/styrgrupp/meets/to: found 'mote', expected the key of a part (part), for example exemplar, plan, staden, styrgrupp",
        "parts/styrgrupp/convener: found 'exemplar', a copies, expected the key of a part (actor), for example staden, styrgrupp",
        "parts/styrgrupp/secretary/by: found 'motet', expected the key of a part (part), for example exemplar, plan, staden, styrgrupp",
        "parts/plan/of: found 'medel', expected the key of a part (funding)",
    ]  # fmt: skip


def test_cites_that_lead_nowhere() -> None:
    sizes = {"a": 2, "b": 0}
    cites = [Cite("a", [1, 3]), Cite("b", [1]), Cite("c"), Cite("a", [2]), Cite("b")]
    assert list(map(str, lost_cites("p", cites, sizes))) == [
        "p/cites: found sentence 3 of a, expected one of its 2",
        "p/cites: found sentence 1 of b, expected one of its 0",
        "p/cites: found 'c', expected the key of a section in the contents, for example a, b",
    ]
    _, fit = told(attrs.evolve(city, cites=[Cite("c")]), sizes=sizes)
    expected = "found 'c', expected the key of a section in the contents, for example a, b"
    assert fit == [f"parts/staden/cites: {expected}"]


def test_fields_that_a_kind_does_not_have() -> None:
    cites = [Cite("a", [1]), Cite("a", [1], ["names", "sector"]), Cite("b", fields="cites")]
    _, fit = told(attrs.evolve(city, cites=cites), club, sizes={"a": 2, "b": 0})
    expected = (
        "expected a field of party: legal_form or legal_person or name or organisation_number or "
        "sector, for example"
    )
    assert fit == [
        f"parts/staden/cites/1/fields: found 'names', {expected} name",
        f"parts/staden/cites/2/fields: found 'cites', {expected} legal_form, legal_person, name, "
        "organisation_number, sector",
    ]


def test_sentences_restated_that_are_not_there() -> None:
    """They may stand in other contents than the aside does."""

    def aside(sentence: int, *of: Cite) -> Aside:
        return Aside(sentence, Disposition.RESTATES, of=of, why=SOME)

    asides = [aside(1, Cite("b", [1])), aside(2, Cite("a", [3]), Cite("c"))]
    section = Section(key="a", heading="A", hashes=["0a1b2c3d"] * 2, asides=asides)
    _, fit = told(Contents(title="T", sections=[section]), sizes={"a": 2, "b": 1})
    assert fit == [
        "parts/contents/sections/a/asides/1/of: found sentence 3 of a, expected one of its 2",
        "parts/contents/sections/a/asides/1/of: found 'c', expected the key of a section in the "
        "contents, for example a, b",
    ]


def test_the_key_of_another_kind_says_which() -> None:
    parts = by_key(city, Copies(key="exemplar", number=2))
    assert lost("p", Copies, "staden", parts) == Problem(
        "p", "'staden', a party", "the key of a part (copies)", "exemplar"
    )


def test_the_quick_path_and_the_definition_agree() -> None:
    """What `faults` finds fault with is refused, and nothing else is."""
    whole = [
        city,
        Appendix(key="bilaga", name="B", at_hand=True),
        Copies(key="exemplar", number=2),
        PaymentPlan(key="plan", of=Ref("medel"), instalments=[]),
        Contents(title="T", sections=[]),
    ]
    values: list[Any] = [
        None,
        7,
        True,
        "x",
        (),
        (7,),
        SOME,
        Span(),
        InMonths([1]),
        sek(1),
        Ref("a"),
    ]
    for part in whole:
        for field in attrs.fields(type(part)):
            if field.name == "cites":
                continue
            for value in values:
                odd = broken(part, **{field.name: value})
                form, _ = misfits({"key": odd}, ["key"], {})
                assert bool(form) is bool(list(faults(odd, type(odd), ""))), (odd, field.name)


def test_values_that_are_no_parts() -> None:
    odd = broken(Seats(side=city), count="two")
    found = list(misshapen([("a", Seats(side=city)), ("b", odd)]))
    assert [problem.path for problem in found] == ["b/count"]


def test_the_first_of_many_problems() -> None:
    few = [Problem("", str(number), "x") for number in range(MOST)]
    assert first(few) == few
    many = first([*few, Problem("", "one more", "x")])
    assert many == [*few, Problem("", "more problems than these 100", "none")]


def test_no_more_is_looked_at_than_is_told() -> None:
    odd = [broken(city, key=f"part-{number}", name=number) for number in range(500)]
    lone = [Unit(key=f"unit-{number}", name="u", of=Ref("borta")) for number in range(500)]
    form, _ = told(*odd)
    _, fit = told(*lone)
    assert (len(form), len(fit)) == (MOST + 1, MOST + 1)
    actors = [Ref[Actor](f"borta-{number}") for number in range(500)]
    _, fit = told(Commitment(key="u", bearer=EachOf(actors), modality=Modality.AIM, what=SOME))
    assert len(fit) == MOST + 1


HEADING, CONTENTS = Heading(name="H"), Contents(title="T", sections=[])


@pytest.mark.parametrize(
    ("parts", "points", "sections", "messages"),
    [
        ([HEADING, CONTENTS], ["a"], ["a"], []),
        (
            [HEADING, CONTENTS, city, city, city],
            ["a", "b", "a"],
            ["c", "c"],
            [
                "parts: found 'staden' 3 times, expected keys that differ, for example staden-2",
                "open_points: found 'a' 2 times, expected keys that differ, for example a-2",
                "sections: found 'c' 2 times, expected keys that differ, for example c-2",
            ],
        ),
        (
            [],
            [],
            [],
            [
                "parts: found [], expected exactly one part of the kind heading",
                "parts: found [], expected at least one part of the kind contents",
            ],
        ),
        (
            [HEADING, Heading(key="rubrik", name="R"), CONTENTS, attrs.evolve(CONTENTS, key="mer")],
            [],
            [],
            ["parts: found ['heading', 'rubrik'], expected exactly one part of the kind heading"],
        ),
    ],
    ids=["right", "twice", "nothing", "two headings"],
)
def test_too_much_or_too_little(
    parts: list[Part], points: list[str], sections: list[str], messages: list[str]
) -> None:
    assert list(map(str, surplus(parts, points, sections))) == messages


def test_a_term_may_be_missing_but_not_doubled() -> None:

    one = Term(key="a", initial=Period.parse("2021-06-01/P1Y"))
    both = [HEADING, CONTENTS, one, attrs.evolve(one, key="b")]
    assert list(map(str, surplus(both, [], []))) == [
        "parts: found ['a', 'b'], expected at most one part of the kind term"
    ]
    assert list(surplus(both[:3], [], [])) == []
