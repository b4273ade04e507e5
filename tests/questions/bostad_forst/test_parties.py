"""Questions 47 to 49: whom it is for, and whom it is between."""

from __future__ import annotations

from fractions import Fraction

from examples import bostad_forst_2023 as encoding
from iopmodel.notgiven import About, NotGiven, Unstated
from iopmodel.terms import (
    Copies,
    EachOf,
    Figure,
    Goal,
    Jointly,
    Party,
    Requirement,
    Source,
    TargetGroup,
)
from tests.questions.bostad_forst.asked import (
    ADMINISTRATION,
    BOTH,
    STREET_MINDS,
    agreement,
    open_point,
    under,
)


def figures() -> dict[str, Figure]:
    groups = {group.key: group.figures for group in agreement.all(TargetGroup)}
    return {key: found[0] for key, found in groups.items() if found}


def test_47() -> None:
    """How many people is it for?"""
    numbers = {key: one.number for key, one in figures().items()}
    assert numbers == {"malgrupp": 130, "malgrupp-i-lagenheterna": About(100)}
    assert {one.at.sv for one in figures().values() if not isinstance(one.at, NotGiven)} == {
        "våren 2023"
    }
    assert Fraction(130, 130 + 100) == Fraction(13, 23)
    assert {
        key: found[0].number for key, found in under("ca-130", "malgrupp", "figures").items()
    } == {"130": 130, "cirka-130": About(130)}
    third = "malgrupp-enligt-syftet"
    assert third in open_point("de-som-tagit-over")
    assert [
        agreement.under({"de-som-tagit-over": reading}).find(third) is not None
        for reading in ("hor-till", "bara-valkomna")
    ] == [True, False]


def test_48() -> None:
    """How many of them are men?"""
    (figure,) = encoding.men_and_women.figures
    assert (figure.share, figure.about) == (Fraction(3, 4), True)
    assert [Fraction(3, 4) * base for base in (100, 130, 230)] == [
        75,
        Fraction(195, 2),
        Fraction(345, 2),
    ]
    assert open_point("andelen-man") == {encoding.men_and_women.key, encoding.users.key}


def test_49() -> None:
    """How many conditions must the association meet, and what if one fails?"""
    (requirement,) = agreement.all(Requirement)
    assert (len(requirement.must), requirement.match.value) == (11, "all")
    assert (requirement.tested, requirement.tested_by) == (Unstated(), Unstated())
    assert open_point("kravens-verkan") == {requirement.key}
    tested = under("nar-kraven-galler", requirement.key, "tested")
    assert [isinstance(one, NotGiven) for one in tested.values()] == [True, False, False]
    act = agreement[Source, "lagen-om-ekonomiska-foreningar"]
    assert act.number == "2018:672"


def test_the_parties() -> None:
    numbers = {party.key: str(party.organisation_number) for party in BOTH}
    assert numbers == {ADMINISTRATION: "212000-0142", STREET_MINDS: "802524-2879"}
    assert agreement[Party, ADMINISTRATION].legal_person == "Stockholms stad"
    assert agreement[Party, STREET_MINDS].legal_form == "ideell förening"
    assert agreement.heading.case_number == "SOF 2023/202"
    (copies,) = agreement.all(Copies)
    assert (copies.number, copies.held_by) == (2, EachOf(BOTH))


def test_three_goals_of_the_partnership() -> None:
    assert len([goal for goal in agreement.all(Goal) if goal.whose == Jointly(BOTH)]) == 3
