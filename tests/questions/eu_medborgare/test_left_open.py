"""What a second reading found that the text leaves open, and what each way to read it changes."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.answers import QUESTIONS, ask
from iopmodel.contents import Disposition
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import Ledger, Weight
from iopmodel.parts import Text
from iopmodel.terms import (
    AnyOf,
    BreachDialogue,
    ChangeRoute,
    Commitment,
    EachOf,
    Ending,
    Heading,
    Jointly,
    LeftBy,
    Modality,
    Repayment,
    Requirement,
    Signers,
    Source,
    Template,
    Trigger,
    Unit,
    Version,
)
from tests.questions.eu_medborgare.asked import (
    ADMINISTRATION,
    ASSOCIATIONS,
    COORDINATION,
    ENDS,
    NINETY_DAYS,
    PARTIES,
    STEERING,
    TERM,
    THREE_MONTHS,
    agreement,
    last_days,
    open_point,
    under,
)


def read(point: str, kind: Any, part: str, field: str) -> dict[str, Any]:
    """The value of a field under each reading of an open point."""
    return {key: getattr(one[kind, part], field) for key, one in under(point).items()}


def test_which_period_the_first_of_february_lies_in() -> None:
    """In the one that ends; else it can be agreed until that one is over."""
    found = {
        key: last_days(TERM.key, ENDS[-1], vilken_avtalsperiod=key)
        for key in under("vilken-avtalsperiod")
    }
    assert found == {
        "den-som-slutar": ["2020-02-01", "2021-02-01"],
        "den-som-overenskoms": ["2020-04-30", "2021-04-30"],
    }


@pytest.mark.parametrize(
    ("point", "part", "bearers"),
    [
        (
            "aktor-och-part",
            "lata-firmatecknare-skriva-under",
            [EachOf(PARTIES), EachOf(ASSOCIATIONS)],
        ),
        (
            "vem-utser-sekreteraren",
            "utse-samverkansgruppens-sekreterare",
            [Unstated(), COORDINATION, "samverkansgruppens-ordforande"],
        ),
        (
            "vem-registrerar",
            "dokumentera-revideringar",
            [Unstated(), ADMINISTRATION, STEERING],
        ),
        (
            "vem-avsatter",
            "avsatta-for-kvinnor-eller-man",
            [Unstated(), EachOf(ASSOCIATIONS), COORDINATION, STEERING],
        ),
        (
            "vem-tar-emot-synpunkter",
            "lata-brukarna-lamna-synpunkter",
            [Unstated(), EachOf(ASSOCIATIONS)],
        ),
        *(
            ("vem-foljer-upp", part, [Unstated(), ADMINISTRATION, Jointly(PARTIES)])
            for part in ("sakra-att-malen-nas", "sakra-medlens-anvandning")
        ),
    ],
)
def test_who_bears_it(point: str, part: str, bearers: list[object]) -> None:
    assert list(read(point, Commitment, part, "bearer").values()) == bearers


def test_the_administration_as_an_actor() -> None:
    """Can it be asked for a plan of action, and excluded?"""
    found = read("aktor-och-part", BreachDialogue, "brister", "plan_made_by")
    assert found == {
        "alla-parter": AnyOf(PARTIES),
        "bara-organisationerna": AnyOf(ASSOCIATIONS),
    }
    assert "uteslutning" in open_point("aktor-och-part")


def test_whose_signatures_changes_take() -> None:
    """Those of all, or not the administration's: then neither all parties sign nor it and one."""
    found = read("aktor-och-part", ChangeRoute, "andringar-och-tillagg", "signed_by")
    assert found == {
        "alla-parter": Signers.ALL_PARTIES,
        "bara-organisationerna": OpenWording("aktörerna"),
    }
    who_decides = QUESTIONS["route"]
    ways = [
        holding
        for holding in ask(who_decides, agreement, who_decides.of(TERM.initial)).holdings
        if holding.value.part == "andringar-och-tillagg"
    ]
    signers = {one.value.signed_by: {(on.subject, on.choice) for on in one.given} for one in ways}
    assert signers == {
        Signers.ALL_PARTIES: {
            ("aktor-och-part", "alla-parter"),
            ("vilka-skriver-under", "alla"),
        },
        Signers.CONCERNED: {("vilka-skriver-under", "de-berorda")},
        OpenWording("aktörerna"): {("aktor-och-part", "bara-organisationerna")},
    }


def test_what_comes_before_a_rescission() -> None:
    """Nothing; or the dialogue and the plan that come before an exclusion."""
    found = read("brister-fore-havning", Ending, "havning", "after")
    assert found == {"nej": (), "ja": agreement[Ending, "uteslutning"].after}


def test_what_an_excluded_actor_pays_back() -> None:
    """Nothing that is said, what was paid for later time, or all or part of what was paid."""
    found = read("pengar-vid-uteslutning", Repayment, "aterbetalning-vid-havning", "triggers")
    assert found == {
        "sags-inte": (Trigger.RESCISSION,),
        "som-vid-uppsagning": (Trigger.RESCISSION,),
        "som-vid-havning": (Trigger.EXCLUSION, Trigger.RESCISSION),
    }
    later = read("pengar-vid-uteslutning", Repayment, "aterbetalning-vid-uppsagning", "triggers")
    assert later == {
        "sags-inte": (Trigger.LEAVING,),
        "som-vid-uppsagning": (Trigger.EXCLUSION, Trigger.LEAVING),
        "som-vid-havning": (Trigger.LEAVING,),
    }


def test_who_pays_back_after_notice() -> None:
    found = read("vem-aterbetalar-vid-uppsagning", Repayment, "aterbetalning-vid-uppsagning",
                 "owed_by")  # fmt: skip
    assert found == {
        "den-som-sager-upp": AnyOf(PARTIES),
        "den-organisation-som-sager-upp": AnyOf(ASSOCIATIONS),
        "varje-betald-organisation": EachOf(ASSOCIATIONS),
    }
    whose = read("vem-aterbetalar-vid-uppsagning", Repayment, "aterbetalning-vid-uppsagning",
                 "left_by")  # fmt: skip
    assert list(whose.values()) == [LeftBy.PAYER, LeftBy.PAYER, LeftBy.ANYONE]
    after = read("kan-forvaltningen-aterbetala", Repayment, "aterbetalning-vid-havning", "owed_by")
    assert list(after.values()) == [AnyOf(PARTIES), AnyOf(ASSOCIATIONS)]


def test_a_shift_of_money_for_which_talk_is_enough() -> None:
    first = read("omfordelning-inom-ramen", ChangeRoute, "fordelning-av-medel", "first")
    assert {key for key, one in first.items() if isinstance(one, Text)} == {"bara-dialog"}


def test_deviations_call_for_a_dialogue() -> None:
    """With the administration, and not in the steering group."""
    deviations = agreement[BreachDialogue, "avvikelser"]
    assert (deviations.between, len(deviations.triggers)) == (ADMINISTRATION, 2)
    assert deviations.then == Unstated()


def test_what_is_paid_and_kept() -> None:
    """Three months' pay, or all that was paid; and the same for a party that leaves alone?"""
    kept = read("tre-manaders-ersattning", Ending, "uppsagning-av-partnerskapet", "keeps_pay")
    assert kept["tre-manader"] == THREE_MONTHS
    assert isinstance(kept["allt-som-ar-betalt"], OpenWording)
    alone = read("ersattning-under-egen-uppsagning", Ending, "uppsagning", "keeps_pay")
    assert list(alone.values()) == [Unstated(), THREE_MONTHS, NINETY_DAYS]


def test_whether_the_appendix_of_a_unit_binds() -> None:
    found = read("socialjourens-bilaga", Commitment, "atagande-socialjouren", "modality")
    assert list(found.values()) == [Modality.OBLIGATION, Modality.DECLARATION]


def test_who_adopts_the_template() -> None:
    found = read("vem-faststaller-mallen", Template, "uppfoljningsmall", "adopted_by")
    assert list(found.values()) == [Unstated(), COORDINATION, STEERING, ADMINISTRATION]


def test_which_edition_of_the_political_decisions() -> None:
    for source in ("kommunfullmaktiges-budget", "mal-och-inriktningsdokument"):
        found = read("vilken-utgava", Source, source, "version")
        assert list(found.values()) == [Unstated(), Version.AS_AMENDED, Version.AS_IT_WAS]


def test_where_the_eu_team_belongs() -> None:
    found = read("eu-teamets-plats", Unit, "eu-teamet", "of")
    assert list(found.values()) == ["socialjouren", ADMINISTRATION]


def test_whose_case_number_it_is() -> None:
    found = read("diarienumret", Heading, "heading", "case_number")
    assert found == {"huvudavtalets": "2.11.6-56/2019", "bilagornas": Unstated()}


def test_what_is_told_to_whom_and_tested_when() -> None:
    told = agreement[Commitment, "meddela-andrade-omstandigheter"]
    assert told.towards == told.bearer == EachOf(PARTIES)
    assert agreement[Commitment, "lyfta-fragor"].towards == STEERING
    assert agreement[Requirement, "verksamhet-for-malgruppen"].tested == OpenWording("idag")


def test_what_decides() -> None:
    """Rules that are missing, or collide, about dates, money or power."""
    decides = {point.key for point in agreement.open_points if point.weight is Weight.DECIDES}
    assert decides >= {
        "beslutforhet",
        "bilagorna-vid-forlangning",
        "innehallen-betalning",
        "jav",
        "mot-en-parts-vilja",
        "ny-aktors-dag",
        "om-forvaltningen-inte-betalar",
        "rapporterna-och-forlangningen",
        "tid-for-atgardsplanen",
        "tva-uppsagningar",
        "undertecknat-exemplar",
        "utfallet-fore-arets-slut",
        "vem-slapper-in-andra-organisationer",
    }


def test_what_the_sentences_on_a_body_speak_of() -> None:
    """No part rests on many sentences without saying which of its fields they are about."""
    ledger = Ledger.of(agreement)
    assert ledger.broad == ()
    (first,) = (row for row in ledger.rows if (row.section, row.sentence) == ("3-1", 1))
    spoken_of = {str(one.part): one.fields for one in first.held}
    assert spoken_of[STEERING] == ("role", "seats")


def test_what_is_only_said_again() -> None:
    """Twice that the work is documented; others answer for it, and how, in the next sentence."""
    aside = [row for row in Ledger.of(agreement).rows if row.aside]
    assert [(row.section, row.sentence) for row in aside] == [("3-1", 11), ("3-2", 13)]
    assert {row.disposition for row in aside} == {Disposition.RESTATES}
