"""What bears on criteria in the shipped agreements, checked against their texts by hand."""

from __future__ import annotations

from functools import cache

import pytest

from iopmodel.documents import shipped_criteria
from iopmodel.examples import load
from iopmodel.parts import plainly
from iopmodel.review import Assessment, assess
from iopmodel.review.assessing import Looked
from iopmodel.review.criteria import (
    CanBeExtended,
    ChangesDecidedBy,
    Contributes,
    Gives,
    Has,
    LeavesOpen,
    Mentions,
    OfSide,
    Outvotes,
    SeatsOfBothSides,
    Sign,
    States,
)
from iopmodel.terms import BodyKind, Sector
from iopmodel.words import Language, say_cites

BOSTAD, ENSKEDE, EU = "bostad-forst-2023", "enskede-arsta-vantor-2021", "eu-medborgare-2019"
PUBLIC, CIVIL = Sector.PUBLIC, Sector.CIVIL_SOCIETY

partnership = cache(load)


@cache
def assessed(name: str, criteria: str) -> Assessment:
    return assess(partnership(name), shipped_criteria(criteria))


def looked(name: str, criteria: str, criterion: str, kind: type[Sign] | Sign) -> Looked:
    """Return what looking for one sign came to, given it or its class if that is enough."""
    signs = assessed(name, criteria)[criterion].looked
    (found,) = (one for one in signs if kind in {one.sign, type(one.sign)})
    return found


def told(name: str, found: Looked) -> dict[str, str]:
    """Return the parts that show a sign in any case, with their clauses in words."""
    whole = partnership(name)
    return {
        str(one.part): say_cites(plainly(one.clauses), whole, Language.SV)
        for one in found.evidence
        if one.always
    }


STEERING = States(part="body", field="role", value="steering")
WORKING = States(part="body", field="role", value="working")
COORDINATION = States(part="body", field="role", value="coordination")
NOTICE = States(part="ending", field="act", value="notice")
RESCISSION = States(part="ending", field="act", value="rescission")
AMOUNT = LeavesOpen(part="funding", field="amount")


@pytest.mark.parametrize(
    ("name", "criteria", "criterion", "sign", "shows"),
    [
        # The association asked for the cooperation.
        (
            ENSKEDE,
            "forum",
            "initiativ",
            OfSide,
            {"initiativet": "§ 1 Bakgrund, mening 11"},
        ),
        # Volunteer hours, as an important condition for the work.
        (
            ENSKEDE,
            "forum",
            "bada-finansierar",
            Contributes(side=CIVIL),
            {"ideella-timmar": "§ 9 Budgetförslag, mening 5"},
        ),
        (ENSKEDE, "uddevalla-2020", "giltighetstid", NOTICE, {}),
        (ENSKEDE, "uddevalla-2020", "omforhandling", RESCISSION, {}),
        (
            ENSKEDE,
            "uddevalla-2020",
            "parter-och-organisation",
            WORKING,
            {"arbetsgrupp": "§ 6 Arbetsgrupp, mening 1"},
        ),
        (ENSKEDE, "uddevalla-2020", "parter-och-organisation", COORDINATION, {}),
        (ENSKEDE, "uddevalla-2020", "ekonomi", AMOUNT, {}),
        (ENSKEDE, "uddevalla-2020", "uppfoljning", Has(part="indicator"), {}),
        # Nothing is said of how the steering group decides.
        (ENSKEDE, "skr-2017", "delat-engagemang", Outvotes, {}),
        (
            ENSKEDE,
            "skr-2017",
            "langsiktigt",
            CanBeExtended,
            {"giltighetstid": "§ 12 Förlängning, mening 1"},
        ),
        # Two from the administration and one from the association, each with a vote.
        (
            BOSTAD,
            "skr-2017",
            "delat-engagemang",
            Outvotes,
            {
                "styrgrupp": "Struktur för partnerskapet, mening 4; Styrgrupp, meningarna 2, 3 och 14"
            },
        ),
        # Commitments can change without renegotiation.
        (
            BOSTAD,
            "skr-2017",
            "inte-detaljreglerat",
            States(part="change-route", field="renegotiated", value=False),
            {"andrade-ataganden": "Partnerskapets form och utgångspunkt, mening 6"},
        ),
        # The text names nothing that the association brings.
        (BOSTAD, "forum", "bada-finansierar", Contributes(side=CIVIL), {}),
        (BOSTAD, "forum", "initiativ", OfSide, {}),
        (
            BOSTAD,
            "skr-2017",
            "inte-kop",
            States(part="repayment", field="triggers", value="non-performance"),
            {"aterkrav-vid-brister": "Ersättning, mening 2"},
        ),
        (
            BOSTAD,
            "uddevalla-2020",
            "omforhandling",
            RESCISSION,
            {"havning": "Hävning, meningarna 1–3"},
        ),
        # That the committee alone changes the total frame hangs on a reading, "dértill".
        (EU, "skr-2017", "delat-engagemang", ChangesDecidedBy, {}),
        (EU, "uddevalla-2020", "ekonomi", Gives(part="funding", field="amount"), {}),
        (
            EU,
            "forum",
            "bada-finansierar",
            Contributes(side=CIVIL),
            dict.fromkeys(
                (
                    "egna-medel",
                    "ideella-stodinsatser",
                    "ledning-och-administration",
                    "volontarinsatser",
                ),
                "2.7 Organisation och samverkan, mening 4",
            ),
        ),
        (
            EU,
            "uddevalla-2020",
            "parter-och-organisation",
            STEERING,
            {"styrgrupp": "3.1 Styrgrupp, mening 1"},
        ),
    ],
    ids=range(20),
)
def test_what_the_text_says(
    name: str, criteria: str, criterion: str, sign: type[Sign] | Sign, shows: dict[str, str]
) -> None:
    assert told(name, looked(name, criteria, criterion, sign)) == shows


@pytest.mark.parametrize("name", [BOSTAD, ENSKEDE, EU])
def test_both_sides_sit_in_each_steering_group(name: str) -> None:
    sign = SeatsOfBothSides(body=BodyKind.STEERING)
    assert set(told(name, looked(name, "forum", "inte-foreningsbidrag", sign))) == {"styrgrupp"}


@pytest.mark.parametrize("name", [BOSTAD, ENSKEDE, EU])
def test_none_says_what_it_is_worth_to_society(name: str) -> None:
    found = looked(name, "uddevalla-2020", "ekonomi", Mentions)
    assert (found.evidence, found.missing) == ((), ((),))


@pytest.mark.parametrize("name", [BOSTAD, ENSKEDE, EU])
def test_no_text_shows_that_there_is_no_market(name: str) -> None:
    found = assessed(name, "forum")["ingen-marknad"]
    assert found.is_silent
    assert found.criterion.outside


def test_where_the_amount_stands_in_an_appendix_it_is_left_open() -> None:
    assert set(told(BOSTAD, looked(BOSTAD, "uddevalla-2020", "ekonomi", AMOUNT))) == {"ersattning"}
    assert len(told(EU, looked(EU, "uddevalla-2020", "ekonomi", AMOUNT))) == 4


def test_whether_the_budget_binds_hangs_on_how_it_is_read() -> None:
    sign = States(part="budget-line", field="binding", value=True)
    found = looked(ENSKEDE, "skr-2017", "inte-detaljreglerat", sign)
    assert len(found.evidence) == 3
    assert not any(one.always for one in found.evidence)
    assert found.missing
