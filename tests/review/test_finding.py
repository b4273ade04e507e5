"""Findings are values: which clauses they rest on, in which order they stand, what asks the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from functools import cache

import attrs
import pytest

from iopmodel.contents import Contents
from iopmodel.dates import Period
from iopmodel.errors import BadReference, Invalid
from iopmodel.examples import load, names
from iopmodel.notgiven import NotApplicable
from iopmodel.partnership import (
    Amendment,
    Change,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Subject,
    Weight,
    adds,
    becomes,
)
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Appendix, Cite, Part, Ref, Text
from iopmodel.review import RULES, Finding, Level, Rule, review
from iopmodel.review.finding import Found, against, found, on
from iopmodel.review.index import Index
from iopmodel.review.rule import in_order
from iopmodel.review.trial import agreed
from iopmodel.terms import Actor, Copies, Definition, Party, Purpose, Sector, Term

shipped = cache(load)
TEXT = Text("något", "something")
CONTENTS = Contents.parse("A\na | 1 | § 1 | Ett | 00000001 00000002\nb | 1 | § 2 | Två | 00000003")
COPIES = Copies(
    key="exemplar",
    number=2,
    cites=[Cite("a", [1], "number"), Cite("a", [2]), Cite("b", (), "held_by")],
)
WORD = Definition(key="ord", word="ord", means=TEXT, cites=Cite("b", [1]))
APPENDIX = Appendix(key="bilaga", name="Bilaga", at_hand=False)


class Why(Enum):
    FEW = "few"
    MANY = "many"


def rule(*given: Found) -> Rule:
    """Return a rule that finds what it is given."""

    def finds(_: Parts) -> Iterator[Found]:
        yield from given

    reasons: dict[Enum, Level] = {Why.FEW: Level.RISK, Why.MANY: Level.GAP}
    return Rule(key="try", reasons=reasons, reads=[Copies], finds=finds)


def asked(*points: OpenPoint) -> Partnership:
    return attrs.evolve(agreed(CONTENTS, COPIES, WORD, APPENDIX), open_points=points)


def point(
    key: str,
    *about: Part,
    change: Change | None = None,
    kind: PointKind = PointKind.GAP,
    cites: Cite | None = None,
    asks: Iterable[Subject] = (),
    lacks: Iterable[type[Part]] = (),
) -> OpenPoint:
    readings = (
        [Reading(key="held", says=TEXT), Reading(key="other", says=TEXT, change=change)]
        if change
        else []
    )
    return OpenPoint(
        key=key,
        question=TEXT,
        kind=kind,
        weight=Weight.FORMAL,
        about=about,
        asks=asks,
        lacks=lacks,
        readings=readings,
        why=TEXT if change else NotApplicable(),
        cites=cites or Cite("a", [1]),
    )


def asked_in(one: Found, *points: OpenPoint) -> tuple[str, ...]:
    [finding] = rule(one).findings(asked(*points))
    return finding.asked_in


@pytest.mark.parametrize(
    ("fields", "cites"),
    [
        (["number"], [Cite("a", [1])]),
        (["number", "held_by"], [Cite("a", [1]), Cite("b")]),
        ([], [Cite("a", [1, 2]), Cite("b")]),
    ],
    ids=["field", "fields", "part"],
)
def test_it_rests_on_the_sentences_about_its_fields(fields: list[str], cites: list[Cite]) -> None:
    [finding] = rule(found(Why.FEW, on(COPIES, *fields))).findings(agreed(CONTENTS, COPIES))
    assert finding.cites == tuple(cites)


def test_what_no_sentence_speaks_of_rests_on_those_about_the_part() -> None:
    assert on(attrs.evolve(COPIES, cites=COPIES.cites[:1]), "number").cites == (Cite("a", [2]),)
    of_another_field = attrs.evolve(COPIES, cites=Cite("b", (), "held_by"))
    assert on(of_another_field, "number").cites == of_another_field.cites


def test_a_finding_tells_what_it_was_made_of() -> None:
    draft = becomes(COPIES, attrs.evolve(COPIES, number=3))
    one = found(
        Why.MANY,
        on(COPIES),
        on(WORD),
        on(COPIES, "number"),
        settle=draft,
        lacks=[Term],
        day=1,
        amount=2,
    )
    [finding] = rule(one).findings(agreed(CONTENTS, COPIES, WORD))
    assert finding == Finding(
        rule="try",
        level=Level.GAP,
        reason=Why.MANY,
        parts=(Ref("exemplar"), Ref("ord")),
        at_issue=(Subject(COPIES, "number"),),
        cites=(Cite("a", [1, 2]), Cite("b")),
        values=(("amount", 2), ("day", 1)),
        lacks=(Term,),
        settle=draft,
    )
    assert finding["day"] == 1
    with pytest.raises(KeyError):
        finding["week"]
    assert len({finding, attrs.evolve(finding)}) == 1


def test_a_rule_tells_its_levels_the_gravest_first() -> None:
    assert rule().levels == (Level.GAP, Level.RISK)


def test_what_it_is_held_against_is_cited_and_not_asked_about() -> None:
    number = point("antal", change=becomes(COPIES, attrs.evolve(COPIES, number=3)))
    told = point("annars", COPIES)
    beside = found(Why.FEW, on(WORD), against(COPIES, "number"))
    [finding] = rule(beside).findings(asked(number, told))
    assert finding.parts == ("ord", "exemplar")
    assert finding.cites == (Cite("a", [1]), Cite("b", [1]))
    assert finding.asked_in == ()


def test_the_gravest_come_first_then_by_rule_parts_and_reason() -> None:
    def made(key: str, level: Level, part: str, reason: Why, value: int = 0) -> Finding:
        return Finding(
            rule=key, level=level, reason=reason, parts=(Ref(part),), values=(("v", value),)
        )

    ordered = (
        made("b", Level.CONTRADICTION, "b", Why.MANY),
        made("b", Level.GAP, "a", Why.FEW),
        made("a", Level.RISK, "a", Why.MANY),
        made("a", Level.RISK, "b", Why.FEW, 1),
        made("a", Level.RISK, "b", Why.FEW, 2),
        made("a", Level.RISK, "b", Why.MANY),
        made("b", Level.RISK, "a", Why.FEW),
        made("a", Level.NOTE, "a", Why.FEW),
    )
    assert in_order(reversed(ordered)) == ordered


def test_a_reading_that_sets_the_field_asks_the_same() -> None:
    number = point("antal", change=becomes(COPIES, attrs.evolve(COPIES, number=3)))
    holders = point("vilka", change=becomes(COPIES, attrs.evolve(COPIES, held_by=Ref("kommunen"))))
    told = point("annars", COPIES)
    assert asked_in(found(Why.FEW, on(COPIES, "number")), number, holders, told) == ("antal",)
    assert asked_in(found(Why.FEW, on(COPIES)), number, holders, told) == ("antal", "vilka")


def test_a_reading_that_takes_the_part_away_asks_the_same() -> None:
    gone = point("alls", change=Change([*adds(Purpose(key="nytt", what=TEXT)).atoms]))
    assert asked_in(found(Why.FEW, lacks=[Purpose]), gone) == ("alls",)
    assert asked_in(found(Why.FEW, lacks=[Definition]), gone) == ()


def test_a_point_without_readings_asks_the_same_where_it_cites_the_same_of_no_other_part() -> None:
    here = point("har", COPIES)
    elsewhere = point("dar", COPIES, cites=Cite("a", [2]))
    whole = point("allt", COPIES, cites=Cite("a"))
    both = point("bada", COPIES, WORD)
    points = (here, elsewhere, whole, both)
    assert asked_in(found(Why.FEW, on(COPIES, "number")), *points) == ("allt", "har")
    two = found(Why.FEW, on(COPIES, "number"), on(WORD))
    assert asked_in(two, *points) == ("allt", "bada", "har")


def test_a_point_that_says_which_fields_it_asks_about_asks_about_no_other() -> None:
    number = point("antal", asks=[Subject(COPIES, "number")])
    holders = point("vilka", WORD, asks=[Subject(COPIES, ["held_by", "cites"])])
    told = point("annars", COPIES)
    points = (number, holders, told)
    assert asked_in(found(Why.FEW, on(COPIES, "number")), *points) == ("antal",)
    assert asked_in(found(Why.FEW, on(WORD), on(COPIES, "held_by")), *points) == ("vilka",)
    # Who asks about a field does not ask about the part as a whole.
    assert asked_in(found(Why.FEW, on(COPIES)), *points) == ("annars",)
    assert asked_in(found(Why.FEW, on(WORD), against(COPIES, "number")), *points) == ()


def test_a_point_that_lacks_a_part_asks_where_nothing_else_is_at_issue() -> None:
    anywhere = point("saknas", lacks=[Purpose])
    of_copies = point("exemplarens", COPIES, lacks=[Purpose])
    points = (anywhere, of_copies)
    assert asked_in(found(Why.FEW, lacks=[Purpose]), *points) == ("exemplarens", "saknas")
    assert asked_in(found(Why.FEW, lacks=[Definition]), *points) == ()
    beside = found(Why.FEW, against(COPIES, "number"), lacks=[Purpose])
    assert asked_in(beside, *points) == ("exemplarens",)
    assert asked_in(found(Why.FEW, on(COPIES), lacks=[Purpose]), *points) == ("exemplarens",)
    at_issue = found(Why.FEW, on(COPIES, "number"), lacks=[Purpose])
    assert asked_in(at_issue, *points) == ()


EXPECTED = {
    "enskede-arsta-vantor-2021": {
        ("ending-form", "lamna-partnerskapet"): ("uttradets-form",),
        ("report-unaddressed", "delredovisning"): ("vem-som-redovisar",),
        ("report-unaddressed", "samlad-uppfoljning"): ("vem-som-foljer-upp-samlat",),
        ("personal-data", ""): ("personuppgifter",),
        ("body-unled", "styrgrupp"): ("ordforande-och-protokoll",),
    },
    "bostad-forst-2023": {
        ("funds-unreturned", "ersattning"): ("ej-forbrukade-medel",),
        ("leads-nowhere", "tvist"): ("tvistens-nasta-steg",),
    },
}


@pytest.mark.parametrize("name", EXPECTED)
def test_findings_in_the_agreements_name_the_points_that_ask_about_them(name: str) -> None:
    found_in = review(shipped(name))
    for (key, part), points in EXPECTED[name].items():
        of_part = [one for one in found_in if one.rule == key and "".join(one.parts[:1]) == part]
        assert of_part
        assert {one.asked_in for one in of_part} == {points}


def test_what_is_absent_is_asked_about_wherever_that_is_asked() -> None:
    absent = point("saknas", APPENDIX, COPIES, kind=PointKind.ABSENT, cites=Cite("b", [1]))
    other = point("annat", APPENDIX, COPIES, cites=Cite("b", [1]))
    assert asked_in(found(Why.FEW, on(APPENDIX)), absent, other) == ("saknas",)


def test_the_index_finds_parts_as_a_partnership_does() -> None:
    partnership = agreed(
        Copies(key="exemplar", number=2), Definition(key="ord", word="ord", means=TEXT)
    )
    index = Index(partnership.parts, partnership.open_points)
    assert index[Copies, "exemplar"] == partnership[Copies, "exemplar"]
    assert index.find("ord") == partnership.find("ord")
    assert index.find("nej") is None
    assert index.all(Party) is index.all(Party)
    for kind in (Party, Actor, Part, Purpose):
        assert set(index.all(kind)) == set(partnership.all(kind))
    with pytest.raises(BadReference, match="nej"):
        index[Copies, "nej"]
    with pytest.raises(BadReference, match="ord"):
        index[Copies, "ord"]


def test_review_heeds_amendments_by_the_day() -> None:
    at_hand = becomes(APPENDIX, attrs.evolve(APPENDIX, at_hand=True))
    found_later = Amendment(key="funnen", effective=date(2024, 6, 1), change=at_hand)
    partnership = attrs.evolve(agreed(APPENDIX), amendments=[found_later])

    def rules_on(day: date | None) -> set[str]:
        return {one.rule for one in review(partnership, on=day)}

    assert "absent-appendix" in rules_on(None) & rules_on(date(2024, 5, 31))
    assert "absent-appendix" not in rules_on(date(2024, 6, 1))


def test_only_a_partnership_is_reviewed() -> None:
    with pytest.raises(Invalid, match="a partnership"):
        review("bostad-forst-2023")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", names())
def test_a_shipped_agreement_is_reviewed_in_order_and_the_same_each_time(name: str) -> None:
    partnership = shipped(name)
    findings = review(partnership)
    assert findings == in_order(findings) == review(partnership)
    assert len(set(findings)) == len(findings)
    keys = {part.key for part in partnership.parts}
    points = {point.key for point in partnership.open_points}
    for one in findings:
        assert one.level is RULES[one.rule].reasons[one.reason]
        assert keys.issuperset(one.parts)
        assert points.issuperset(one.asked_in)
        assert one.parts or one.lacks
        if one.settle:
            partnership.changed(one.settle)


class Followed:
    """Parts, and which kinds of them were asked for."""

    def __init__(self, partnership: Partnership) -> None:
        self.partnership = partnership
        self.kinds: set[type[Part]] = set()

    def __getitem__(self, kind_and_key: tuple[type[Part], str]) -> Part:
        self.kinds.add(kind_and_key[0])
        return self.partnership[kind_and_key]

    def find(self, key: str) -> Part | None:
        return self.partnership.find(key)

    def all(self, kind: type[Part]) -> tuple[Part, ...]:
        self.kinds.add(kind)
        return self.partnership.all(kind)


@pytest.mark.parametrize("one", RULES.values(), ids=list(RULES))
def test_a_rule_asks_for_no_other_kinds_than_it_says(one: Rule) -> None:
    for name in names():
        parts = Followed(shipped(name))
        list(one.finds(parts))  # type: ignore[arg-type]
        assert all(issubclass(kind, one.reads) for kind in parts.kinds)


def test_what_is_given_takes_the_place_of_what_is_usual_in_a_trial() -> None:
    city = Party(key="kommunen", name="Staden", sector=Sector.PUBLIC)
    term = Term(key="tid", initial=Period.parse("2020-01-01/P2Y"))
    partnership = agreed(city, term, CONTENTS)
    assert partnership.term == term
    assert partnership.all(Contents) == (CONTENTS,)
    assert [party.name for party in partnership.all(Party)] == ["Föreningen", "Staden"]
