"""Who acts: actors, and several of them in one of three ways."""

from typing import Any

import attrs
import pytest

from iopmodel.contents import Contents
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    AnyOf,
    Associate,
    Contact,
    EachOf,
    Heading,
    Jointly,
    Match,
    Office,
    Party,
    PersonalData,
    Requirement,
    Sector,
    Unit,
)
from iopmodel.terms.actors import to_actor, to_parties, to_party, to_who

city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
club = Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY)
SEVERAL = (EachOf, Jointly, AnyOf)


@pytest.mark.parametrize("several", SEVERAL)
def test_several_actors_are_sorted_and_each_named_once(several: Any) -> None:
    who = several([city, Ref("foreningen"), club])
    assert who.actors == ("foreningen", "staden")
    assert all(isinstance(actor, Ref) for actor in who.actors)
    assert who == several(iter([club, city]))


@pytest.mark.parametrize("several", SEVERAL)
@pytest.mark.parametrize("actors", [[], [city], [city, Ref("staden")]], ids=["0", "1", "twice"])
def test_one_actor_is_not_several(several: Any, actors: list[Any]) -> None:
    with pytest.raises(Invalid) as refused:
        several(actors)
    found = ("staden",) if actors else ()
    assert (
        str(refused.value)
        == f"found {found!r}, expected at least two actors, for example two parties"
    )


def test_the_three_ways_differ() -> None:
    assert len({several([city, club]) for several in SEVERAL}) == 3


def test_an_actor_may_be_given_itself() -> None:
    joint = Jointly([city, club])
    for given, kept in ((city, "staden"), ("staden", "staden"), (joint, joint)):
        assert to_who(given) == kept  # type: ignore[arg-type]
    assert isinstance(to_who(city), Ref)
    assert to_who(Unstated()) == Unstated()
    assert (to_party(city), to_actor(club)) == ("staden", "foreningen")
    assert to_parties([city, club, city]) == ("foreningen", "staden", "staden")


@pytest.mark.parametrize("key", ["Staden", ""])
def test_text_that_is_no_key_is_nobody(key: str) -> None:
    with pytest.raises(Invalid) as refused:
        to_who(key)  # type: ignore[arg-type]
    expected = (
        f"found {key!r}, expected a key: at most 80 lower-case letters, digits and single "
        "hyphens, for example street-minds"
    )
    assert str(refused.value) == expected


def test_what_the_text_leaves_out_of_a_party() -> None:
    left_out = [city.organisation_number, city.legal_form, city.legal_person]
    assert left_out == [Unstated()] * 3


def test_units_and_offices_belong_to_an_actor() -> None:
    unit = Unit(key="styrelse", name="styrelsen", of=club, tasks=[Text("leda", "lead")])
    office = Office(key="chef", name="chefen", of=unit, number=1)
    assert (unit.of, office.of) == ("foreningen", "styrelse")
    assert unit.tasks == (Text("leda", "lead"),)
    assert Unit(key="u", name="u", of=Ref("staden")).tasks == ()


@pytest.mark.parametrize(
    ("near", "kept"),
    [(club, "foreningen"), (Ref("foreningen"), "foreningen"), (Unstated(), Unstated())],
)
def test_an_associate_may_be_near_a_party(near: Any, kept: NotGiven | str) -> None:
    associate = Associate(key="kooperativet", name="Kooperativet", near=near, described_only=False)
    assert associate.near == kept


@pytest.mark.parametrize("match", Match)
def test_a_requirement_asks_for_all_or_any(match: Match) -> None:
    must = [Text("främja hälsa", "promote health")]
    requirement = Requirement(key="krav", on=club, must=must, match=match)
    assert (requirement.on, requirement.must, requirement.match) == (
        "foreningen",
        tuple(must),
        match,
    )
    assert (requirement.tested, requirement.tested_by) == (Unstated(), Unstated())
    assert attrs.evolve(requirement, tested_by=city).tested_by == "staden"


def test_personal_data_are_kinds_in_a_fixed_order() -> None:
    left_out = [PersonalData.EMAIL, PersonalData.NAME, PersonalData.EMAIL]
    contact = Contact(key="kontakt", of=club, role="ledare", left_out=left_out)
    assert contact.left_out == (PersonalData.NAME, PersonalData.EMAIL)
    assert contact.of == "foreningen"
    assert attrs.evolve(contact, left_out=[]).left_out == ()


def test_another_match_is_refused_where_the_partnership_is_made() -> None:
    must = [Text("främjar jämställdhet", "promote gender equality")]
    some: Any = "some"
    requirement = Requirement(key="krav", on=club, must=must, match=some)
    with pytest.raises(Invalid, match=r"parts/krav/match: found 'some', expected"):
        Partnership(
            parts=[Heading(name="H"), Contents(title="T", sections=[]), city, club, requirement]
        )
