"""Questions 12 to 16: whom it is between, whom it is for, and to what end."""

from __future__ import annotations

from fractions import Fraction

from iopmodel.notgiven import Unstated
from iopmodel.terms import Commitment, Goal, Requirement, Sector, TargetGroup, Unit
from tests.questions.eu_medborgare.asked import (
    ADMINISTRATION,
    ASSOCIATIONS,
    PARTIES,
    agreement,
    open_point,
    under,
)


def test_12() -> None:
    """How many parties are there, and in what shares?"""
    assert [party.sector for party in PARTIES].count(Sector.PUBLIC) == 1
    assert {str(party.organisation_number) for party in PARTIES} == {
        "212000-0142",
        "802006-1019",
        "802006-1688",
        "802003-1954",
        "802012-1581",
    }
    assert Fraction(len(ASSOCIATIONS), len(PARTIES)) == Fraction(80, 100)
    assert agreement[Unit, "socialjouren"].of == ADMINISTRATION


def test_13() -> None:
    """How many overall goals are there, and to which do the rules on night places refer?"""
    assert len(agreement.all(Goal)) == 4
    assert set(agreement[Commitment, "inga-langre-perioder"].serves) == {
        "informera-om-rattigheter",
        "rad-och-stod",
    }


def test_14() -> None:
    """Is a third-country national with a residence permit in an EU country covered?"""
    found = {
        reading: len(one[TargetGroup, "malgrupp-tredjeland"].limits)
        for reading, one in under("tredjelandsmedborgare").items()
    }
    assert found == {"samma-villkor": 6, "tillstandet-racker": 2}


def test_15() -> None:
    """Must someone lack both support and housing? Either; and three things more."""
    limits = [limit.en for limit in agreement[TargetGroup, "malgrupp"].limits]
    assert len(limits) == 5
    assert [limit for limit in limits if "support, or no housing" in limit] == [limits[1]]


def test_16() -> None:
    """Which conditions must an association meet?"""
    must = {one.key: len(one.must) for one in agreement.all(Requirement)}
    assert must == {
        "krav-pa-organisationer": 3,
        "krav-pa-undertecknare": 1,
        "verksamhet-for-malgruppen": 1,
    }
    assert {one.tested_by for one in agreement.all(Requirement)} == {Unstated()}
    assert set(must) < open_point("ny-aktors-krav")
