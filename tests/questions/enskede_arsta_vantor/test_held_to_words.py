"""Whether each reading changes what its own words say: no less, no more, and nothing beside it.

The names are those of the open points.
"""

from __future__ import annotations

import pytest

from iopmodel.answers import BreachReason, ask
from iopmodel.errors import Conflict
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.terms import (
    BreachDialogue,
    ChangeRoute,
    Commitment,
    Definition,
    Ending,
    Form,
    Funding,
    Repayment,
    Signers,
)
from tests.questions.enskede_arsta_vantor.asked import STEERING, agreement, each_way, open_point


def says(point: str, reading: str) -> str:
    (found,) = (one for one in agreement.open_points if one.key == point)
    return found.reading(reading).says.en


def test_an_addendum_that_the_steering_group_decides_on_is_signed_by_nobody() -> None:
    """tillaggsbilagans-undertecknare: that it is enough means that no signature is asked for."""
    ways = each_way("tillaggsbilagans-undertecknare")
    signed = {key: way[ChangeRoute, "tillaggsbilagor"].signed_by for key, way in ways.items()}
    assert signed == {
        "sags-inte": Unstated(),
        "parterna": Signers.ALL_PARTIES,
        "styrgruppen": NoClause(),
    }
    (route,) = (
        one.value
        for one in ask("route", ways["styrgruppen"]).holdings
        if one.value.part == "tillaggsbilagor"
    )
    assert [step.by for step in route.steps] == [STEERING]
    assert (route.form, route.signed_by, route.lacks) == (Form.ADDENDUM, NoClause(), ())


def test_a_party_may_not_leave_for_its_own_failure() -> None:
    """uttradets-grunder: only another's failure, or changed circumstances, are grounds."""
    right = each_way("uttradets-grunder")["dialogens-grunder"][Ending, "lamna-partnerskapet"]
    assert [one.en for one in right.grounds] == [
        "another party fails its commitments",
        "another party does not meet the terms",
        "circumstances have changed materially",
    ]


def test_the_grounds_of_leaving_do_not_say_what_the_dialogue_leads_to() -> None:
    """uttradets-grunder, vad-dialogen-leder-till: two points, each with a field of its own."""
    for reading, then in (("sags-inte", Unstated()), ("uttrade", "lamna-partnerskapet")):
        chosen = {"uttradets-grunder": "dialogens-grunder", "vad-dialogen-leder-till": reading}
        assert agreement.under(chosen)[BreachDialogue, "brister"].then == then


def test_what_the_dialogue_opens_keeps_its_grounds() -> None:
    """vad-dialogen-leder-till: to leave is the next step for who has a ground, and for no other."""
    found = [
        one.value
        for one in ask("breach", each_way("vad-dialogen-leder-till")["uttrade"]).holdings
        if one.value.part in {"brister", "lamna-partnerskapet"}
    ]
    opened = {one.opens for one in found if one.reason is BreachReason.DIALOGUE}
    assert opened == {"lamna-partnerskapet"}
    assert {bool(one.on) for one in found if one.reason is BreachReason.RIGHT} == {True}
    assert says("vad-dialogen-leder-till", "uttrade").endswith("if it has a ground for that")


def test_who_is_a_counterparty_is_asked_where_nothing_is_changed_by_it() -> None:
    """alla-medverkande-parter is of who talks; whose failure counts is asked by another point."""
    assert open_point("alla-medverkande-parter") == {"brister"}
    assert {"lamna-partnerskapet", "ovriga-samarbetsaktorer"} <= open_point(
        "street-business-upphor"
    )


def test_who_alone_chooses_misuses_nothing_by_choosing() -> None:
    """ej-forbrukade-medel: another use is then no misuse, so one reading of another point goes."""
    way = each_way("ej-forbrukade-medel")["mottagaren-valjer"]
    assert "similar purpose" in str(way[Funding, "medel"].only_for)
    assert "liknande-andamal" not in {one.key for one in way.open_points}
    with pytest.raises(Conflict):
        agreement.under(
            {"ej-forbrukade-medel": "mottagaren-valjer", "liknande-andamal": "bara-verksamheten"}
        )


def test_once_is_a_reading_and_not_what_is_held() -> None:
    """nar-medel-inte-behovs: the text does not say when; once, it is when the agreement is over."""
    ways = each_way("nar-medel-inte-behovs")
    after = {key: way[Repayment, "ej-forbrukade-medel"].after for key, way in ways.items()}
    assert {key for key, value in after.items() if value != Unstated()} == {"en-gang"}
    assert "expired" in str(after["en-gang"])
    once = agreement.under(
        {"nar-medel-inte-behovs": "en-gang", "kostnader-efter-slutet": "betalda"}
    )
    assert "paid" in once[Repayment, "ej-forbrukade-medel"].base.en


def test_when_it_is_reckoned_and_which_costs_count_are_two_matters() -> None:
    """nar-medel-inte-behovs, kostnader-efter-slutet: but for what words of the one rule out."""
    chosen = {"nar-medel-inte-behovs": "varje-ar", "kostnader-efter-slutet": "uppkomna"}
    both = agreement.under(chosen)
    assert "have arisen" in both[Repayment, "ej-forbrukade-medel"].base.en
    assert [one.word for one in both.all(Definition)] == ["kontanta medel"]
    agreement.under({**chosen, "kostnader-efter-slutet": "betalda-varje-gang"})
    for when, costs in (("varje-ar", "betalda"), ("en-gang", "betalda-varje-gang")):
        with pytest.raises(Conflict):
            agreement.under({"nar-medel-inte-behovs": when, "kostnader-efter-slutet": costs})


def test_to_account_for_the_money_adds_nothing_else_to_the_records() -> None:
    """ekonomisk-redovisning: of what else records are kept is asked, and not said."""
    held, too = (
        way[Commitment, "dokumentation"].what.en
        for way in each_way("ekonomisk-redovisning").values()
    )
    assert too.startswith(held)
    assert "activities" not in too


@pytest.mark.parametrize(
    ("point", "reading", "words", "others"),
    [
        ("annan-anvandning", "parterna", "where it takes an agreement", ""),
        ("enhetens-plats", "inom-avdelningen", "one of those", "has a seat"),
        ("ersattning-utover-aterbetalning", "oavsett-skuld", "is not said", "whoever has failed"),
        ("felaktig-anvandning", "hela-bidraget", "is not said", "however small"),
        ("kravens-rackvidd", "alla-foreningar", "organisations", ""),
        ("omforhandlingens-krav", "vem-som-helst", "without the other", "circumstances"),
        ("styrgruppens-befogenhet", "beslut", "have to follow, within the agreement", ""),
        ("styrgruppens-beslut", "per-ledamot", "most of the votes", "most of the members"),
        ("flera-malgrupper", "bred", "in the area: neither age, assistance nor income", ""),
        ("ett-ars-forsaljning", "fran-starten", "into Street Business", ""),
        ("ratt-niva", "parterna", "the parties themselves", ""),
        ("verksamhetsplanen", "aktiviteterna-i-5", "both parties'", ""),
    ],
)
def test_what_the_words_say(point: str, reading: str, words: str, others: str) -> None:
    """Where the change is right, and the words said more, or less, than it does."""
    said = says(point, reading)
    assert words in said
    assert not others or others not in said


def test_what_the_steering_group_may_decide_on_stays_within_the_agreement() -> None:
    """styrgruppens-befogenhet: the power that is added says so as the reading does."""
    power = each_way("styrgruppens-befogenhet")["beslut"][Commitment, "besluta-om-atgarder"]
    assert power.what.en.endswith("within the agreement")


def test_all_means_all_the_members() -> None:
    """styrgruppens-beslut: at least six of them, and not the two parties."""
    way = agreement.under(
        {
            "styrgruppens-beslut": "enighet",
            "street-business-plats": "for-street-minds",
            "jav": "sags-inte",
        }
    )
    (found,) = (one.value for one in ask("deciding", way).holdings if one.value.part == "styrgrupp")
    assert str(found.votes) == str(found.needed) == "AtLeast(number=6)"
