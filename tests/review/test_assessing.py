"""What bears on criteria: found, missing, under which readings; and never a verdict."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.answers import Given
from iopmodel.answers.asking import keys_of
from iopmodel.notgiven import Unstated
from iopmodel.partnership import (
    AddPart,
    Change,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    RemovePart,
    SetField,
    Weight,
)
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.review import assess
from iopmodel.review.assessing import Assessed, Assessment, Evidence, Looked, Speaks
from iopmodel.review.criteria import (
    CriteriaSet,
    Criterion,
    FollowedUpJointly,
    Has,
    Mentions,
    Undertakes,
)
from iopmodel.terms import Commitment, EachOf, Goal, Modality, Purpose, Report, Sector
from tests.review.criteria.building import CITY, CLUB, SAYS, asking, looked, made

WHAT = Text("göra något", "do something")
PURPOSE = Purpose(key="syfte", what=WHAT)
DUTY = Commitment(
    key="atagande",
    bearer=Unstated(),
    modality=Modality.OBLIGATION,
    what=WHAT,
    cites=[Cite("a", [1], "bearer"), Cite("a", [2], "what"), Cite("b")],
)
PUBLIC = Undertakes(side=Sector.PUBLIC)
CIVIL = Undertakes(side=Sector.CIVIL_SOCIETY)


def point(key: str, *readings: Reading) -> OpenPoint:
    return OpenPoint(
        key=key,
        question=Text("Vad?", "What?"),
        kind=PointKind.GAP,
        weight=Weight.FORMAL,
        readings=readings,
        why=WHAT,
        cites=Cite("a"),
    )


def reading(key: str, *atoms: AddPart | RemovePart | SetField) -> Reading:
    return Reading(key=key, says=Text(key, key), change=Change(atoms))


def bearer(who: object, of: str = "atagande") -> SetField:
    return SetField(of, "commitment", "bearer", who)


NOT_SAID = reading("sags-inte")
WHO = point(
    "vem",
    NOT_SAID,
    reading("staden", bearer(CITY)),
    reading("foreningen", bearer(CLUB)),
    reading("bada", bearer(EachOf([CITY, CLUB]))),
)
GIVEN = Given.reading


def test_what_shows_it_however_the_text_is_read() -> None:
    (evidence,) = looked(Has(part="purpose"), made(PURPOSE)).evidence
    assert evidence == Evidence(Ref("syfte"), (), ((),), ())
    assert evidence.always


def test_nothing_shows_it() -> None:
    found = looked(Has(part="report"), made(PURPOSE))
    assert (found.evidence, found.missing) == ((), ((),))


def test_what_shows_it_under_some_readings_is_missing_under_the_others() -> None:
    found = looked(PUBLIC, made(DUTY, points=[WHO]))
    (evidence,) = found.evidence
    assert not evidence.always
    assert evidence.when == ((GIVEN("vem", "staden"),), (GIVEN("vem", "bada"),))
    assert found.missing == ((GIVEN("vem", "sags-inte"),), (GIVEN("vem", "foreningen"),))


def test_what_some_part_shows_in_any_case_is_missing_under_no_reading() -> None:
    sure = attrs.evolve(DUTY, key="sakert", bearer=CITY, cites=())
    found = looked(PUBLIC, made(DUTY, sure, points=[WHO]))
    assert [(one.part, one.always) for one in found.evidence] == [
        ("atagande", False),
        ("sakert", True),
    ]
    assert found.missing == ()


def test_parts_that_show_it_in_turn_leave_it_missing_under_no_reading() -> None:
    one, other = attrs.evolve(DUTY, bearer=CITY), attrs.evolve(DUTY, key="annat")
    # One point, two parts: whichever way it is read, the city bears one of the two.
    turns = point(
        "vilket", reading("det"), reading("andra", bearer(CLUB), bearer(CITY, of="annat"))
    )
    found = looked(PUBLIC, made(one, other, points=[turns]))
    assert [one.when for one in found.evidence] == [
        ((GIVEN("vilket", "andra"),),),
        ((GIVEN("vilket", "det"),),),
    ]
    assert found.missing == ()


def test_a_part_that_only_a_reading_adds() -> None:
    report = Report(key="rapport", name="rapport")
    adds = point("finns", reading("nej"), reading("ja", AddPart(report)))
    found = looked(Has(part="report"), made(points=[adds]))
    assert [(one.part, one.when) for one in found.evidence] == [
        ("rapport", ((GIVEN("finns", "ja"),),))
    ]
    assert found.missing == ((GIVEN("finns", "nej"),),)


def test_a_part_that_a_reading_takes_away() -> None:
    goes = point("borta", reading("nej"), reading("ja", RemovePart("syfte", "purpose")))
    found = looked(Has(part="purpose"), made(PURPOSE, points=[goes]))
    assert found.missing == ((GIVEN("borta", "ja"),),)


def test_what_hangs_on_no_reading_says_so() -> None:
    # The reading changes the commitment, but not who bears it.
    other = point(
        "hur",
        reading("ska"),
        reading("gor", SetField("sakert", "commitment", "what", Text("annat", "other"))),
    )
    sure = attrs.evolve(DUTY, key="sakert", bearer=CITY)
    (evidence,) = looked(PUBLIC, made(sure, points=[other])).evidence
    assert evidence.always


def test_the_clauses_are_those_of_the_fields_that_show_it() -> None:
    sure = attrs.evolve(DUTY, bearer=CITY)
    (evidence,) = looked(PUBLIC, made(sure)).evidence
    assert evidence.clauses == (Cite("a", [1], "bearer"), Cite("b"))
    (whole,) = looked(Has(part="commitment"), made(sure)).evidence
    assert whole.clauses == sure.cites


def test_where_no_clause_speaks_of_the_fields_all_of_them_are_told() -> None:
    sure = attrs.evolve(DUTY, bearer=CITY, cites=[Cite("a", [2], "what")])
    (evidence,) = looked(PUBLIC, made(sure)).evidence
    assert evidence.clauses == sure.cites


def test_parts_stand_in_the_order_of_the_contents() -> None:
    goals = [
        Goal(key="a", what=WHAT, cites=Cite("b", [1])),
        Goal(key="b", what=WHAT, cites=Cite("a", [2])),
        Goal(key="c", what=WHAT, cites=Cite("a", [1])),
        Goal(key="d", what=WHAT),
    ]
    found = looked(Has(part="goal"), made(*goals))
    assert [one.part for one in found.evidence] == ["c", "b", "a", "d"]


def test_a_criterion_is_told_for_against_and_missing() -> None:
    purpose, words = Has(part="purpose"), Mentions(part="purpose", words=["göra"])
    report, goal = Has(part="report"), Has(part="goal")
    found = assess(made(PURPOSE), asking(purpose, report, against=[words, goal]))["ett"]
    assert [one.sign for one in found.speaks_for] == [purpose]
    assert [one.sign for one in found.speaks_against] == [words]
    assert [one.sign for one in found.missing] == [report]
    assert [one.speaks for one in found.looked] == [Speaks.FOR] * 2 + [Speaks.AGAINST] * 2
    assert not found.is_silent


def test_a_criterion_that_nothing_bears_on_is_silent() -> None:
    assert assess(made(), asking(Has(part="report")))["ett"].is_silent
    assert assess(made(), asking())["ett"].is_silent


def test_a_sign_that_bears_on_several_criteria_is_looked_for_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counted: list[type[Part]] = []

    def counting(partnership: Partnership, *kinds: type[Part]) -> tuple[str, ...]:
        counted.extend(kinds)
        return keys_of(partnership, *kinds)

    monkeypatch.setattr("iopmodel.review.assessing.keys_of", counting)
    criteria = [
        Criterion(key=key, says=SAYS, speaks_for=[Has(part="purpose")], speaks_against=[CIVIL])
        for key in ("a", "b")
    ]
    several = CriteriaSet(key="s", version="1", title=SAYS, source=SAYS, criteria=criteria)
    found = assess(made(PURPOSE), several)
    assert found["a"].looked == found["b"].looked
    assert counted == [Purpose, Commitment]


def test_there_is_no_criterion_of_another_key() -> None:
    with pytest.raises(KeyError):
        assess(made(), asking(FollowedUpJointly()))["tva"]


@pytest.mark.parametrize("kind", [Assessment, Assessed, Looked, Evidence])
def test_nothing_in_it_is_a_verdict(kind: type) -> None:
    names = [name for name in dir(kind) if not name.startswith("__")]
    verdicts = ("score", "pass", "fail", "grade", "verdict", "meets", "fulfil", "total")
    assert [name for name in names if any(word in name for word in verdicts)] == []
    # Nothing that can be counted up by mistake: no number, and only plainly named truths.
    types = {field.name: field.type for field in attrs.fields(kind)}
    assert not any(str(one) in {"int", "float", "bool"} for one in types.values())
