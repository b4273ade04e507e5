"""Who decides what, in which steps, reads well."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.answers import Act, Matter, Route, RouteReason, Step
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.parts import Ref, Text
from iopmodel.terms import AnyOf, Form, PaymentStop, Signers
from iopmodel.words import Language
from iopmodel.words.authority import said_matter
from iopmodel.words.voice import Voice
from tests.words.asked.saying import BODY, CLUB, HEAD, ME, NOT_SAID, both, detailed
from tests.words.sample import PARTNERSHIP


def way(reason: str, *steps: Step, part: str = "tillagg", **fields: Any) -> Route:
    given = {"matter": Matter.CHANGE, **fields}
    return Route(part=part, reason=RouteReason(reason), steps=steps, **given)


DECIDES = Step(Act.DECIDES, BODY)
ROUTES: list[tuple[Route, str, str]] = [
    (
        way("named", DECIDES, Step(Act.DECIDES, HEAD, delegated_by=ME)),
        (
            "Ändring (förtydliganden): styrgruppen beslutar; därefter beslutar avdelningschefen på "
            "delegation från Stadens socialförvaltning"
        ),
        (
            "Change (clarifications): the steering group decides; then the head of department "
            "decides as delegated by Stadens socialförvaltning"
        ),
    ),
    (
        way("named", Step(Act.DECIDES, HEAD, limit=sek(50_000), above=BODY)),
        (
            "Ändring (förtydliganden): avdelningschefen beslutar upp till 50 000 kr; därutöver "
            "beslutar styrgruppen"
        ),
        (
            "Change (clarifications): the head of department decides up to SEK 50,000; beyond that "
            "it is decided by the steering group"
        ),
    ),
    (
        way("step-not-said", Step(Act.DECIDES, NOT_SAID), DECIDES),
        (
            "Ändring (förtydliganden): någon beslutar (vem anges bara som ”rätt nivå”); därefter "
            "beslutar styrgruppen"
        ),
        (
            "Change (clarifications): someone decides (who: given only as “rätt nivå”); then the "
            "steering group decides"
        ),
    ),
    (
        way("last-not-said", Step(Act.SETTLES, BODY), part="", matter=Matter.DISPUTE),
        "Tvist: styrgruppen ska försöka lösa den; var det slutar framgår inte",
        "Dispute: the steering group is to try to settle it; where it ends is not stated",
    ),
    (
        way("not-said", Step(Act.DECIDES, NOT_SAID)),
        "Ändring (förtydliganden): vem som beslutar anges bara som ”rätt nivå”",
        "Change (clarifications): who decides: given only as “rätt nivå”",
    ),
    (
        way("not-said"),
        "Ändring (förtydliganden): vem som beslutar framgår inte",
        "Change (clarifications): who decides: not stated",
    ),
    (
        way("by-signing"),
        "Ändring (förtydliganden): vem som beslutar framgår inte, bara vilka som skriver under",
        "Change (clarifications): who decides is not stated, only who has to sign",
    ),
    (
        way("by-itself", part="", matter=Matter.EXTENSION),
        "Förlängning: det sker av sig självt, utan beslut",
        "Extension: it happens by itself, without a decision",
    ),
    (
        way("excluded", part="", matter=Matter.EXTENSION),
        "Förlängning: det är uteslutet",
        "Extension: it is ruled out",
    ),
    (
        way("no-clause", part="", matter=Matter.ACCESSION),
        "Ny organisation: regleras inte",
        "Another organisation: no clause",
    ),
]


@pytest.mark.parametrize(("value", "sv", "en"), ROUTES)
def test_routes(value: Route, sv: str, en: str) -> None:
    assert both(value) == (sv, en)


def test_every_reason_of_a_route_is_in_the_table() -> None:
    assert {value.reason for value, *_ in ROUTES} == {*RouteReason}


@pytest.mark.parametrize("act", Act)
def test_each_act_as_the_first_step_and_the_next(act: Act) -> None:
    sv, en = both(way("named", Step(act, BODY), Step(act, AnyOf([ME, CLUB]))))
    assert "; därefter " in sv
    assert "; then " in en
    assert "styrgruppen" in sv
    # In Swedish the verb comes second: after "därefter" before the subject.
    after = sv.partition("; därefter ")[2]
    assert after[0].islower()
    assert after.split()[0] in {"beslutar", "ska", "kan", "prövar", "utarbetar"}


@pytest.mark.parametrize(
    ("part", "matter", "sv"),
    [
        ("giltighetstid", Matter.CONDITION, "Förutsättning (det finns medel)"),
        ("giltighetstid", Matter.EXTENSION, "Förlängning"),
        ("samlas", Matter.POWER, "Annan beslutanderätt (samlas)"),
        ("over", Matter.REPAYMENT, "Återbetalning (medel)"),
        ("stopp", Matter.PAYMENT_STOP, "Stoppad utbetalning (verksamheten upphör)"),
        ("borta", Matter.POWER, "Annan beslutanderätt"),
    ],
)
def test_what_is_decided(part: str, matter: Matter, sv: str) -> None:
    said, _ = both(way("not-said", part=part, matter=matter))
    assert said.partition(":")[0].startswith(sv.partition(" (")[0])
    assert ("(" in said) == ("(" in sv)


def test_each_of_several_causes_of_a_stop_is_told() -> None:
    stop = PARTNERSHIP[PaymentStop, "stopp"]
    more = [*stop.triggers, Text("brister", "failures")]
    terms = PARTNERSHIP.changed(becomes(stop, attrs.evolve(stop, triggers=more)))
    value = way("named", DECIDES, part="stopp", matter=Matter.PAYMENT_STOP)
    assert said_matter(value, Voice.of(Language.SV, terms)) == (
        "Stoppad utbetalning (verksamheten upphör eller brister)"
    )


def test_a_condition_that_only_a_reading_adds() -> None:
    said, _ = both(way("not-said", part="giltighetstid", matter=Matter.CONDITION, number=9))
    assert said == "Förutsättning: vem som beslutar framgår inte"


def test_what_else_there_is_to_a_route() -> None:
    some = Text("dialog", "a dialogue")
    value = way(
        "named",
        DECIDES,
        before=(some,),
        form=Form.SIGNED,
        signed_by=Signers.ALL_PARTIES,
        provided=(Text("syftet", "the purpose"),),
        to=ME,
        otherwise=CLUB,
        seen_to_by=BODY,
        then=Text("förhandling", "negotiation"),
        recorded=Text("protokoll", "minutes"),
    )
    assert detailed(value) == (
        "dessförinnan: dialog; form: skriftlig form med underskrift; samtliga parter ska skriva "
        "under; det förutsätter att följande inte ändras: syftet; det riktas till Stadens "
        "socialförvaltning; Föreningen kan godkänna att pengarna används till annat; styrgruppen "
        "ansvarar för att det sker; därefter: förhandling; dokumentation: protokoll",
        "first: a dialogue; form: written form with a signature; every party must sign; it "
        "presupposes that the following does not change: the purpose; it is addressed to Stadens "
        "socialförvaltning; Föreningen can agree to another use of the money; the steering group "
        "is responsible for seeing to it; then: negotiation; record: minutes",
    )
    anew = way("named", DECIDES, renegotiated=True, meanwhile=(some, some))
    assert detailed(anew) == (
        "överenskommelsen måste omförhandlas; under tiden gäller följande: dialog; dialog",
        "the agreement has to be renegotiated; in the meantime this holds: a dialogue; a dialogue",
    )
    not_anew = way("named", DECIDES, renegotiated=False)
    assert detailed(not_anew)[1] == "the agreement need not be renegotiated"
    assert detailed(way("named", DECIDES, renegotiated=NOT_SAID))[1] == (
        "the text says only “rätt nivå” as to how far that takes a renegotiation"
    )
    ends = way("named", DECIDES, then=Ref[Any]("lamna"))
    assert detailed(ends) == ("därefter: uppsägning", "then: notice")
    left_out = way("named", DECIDES, before=NOT_SAID, form=Unstated(), signed_by=Unstated())
    assert detailed(left_out)[0] == (
        "texten säger bara ”rätt nivå” om vad som måste ske först; texten säger inte i vilken form "
        "det ska ske eller vilka som ska skriva under"
    )
    assert detailed(way("named", DECIDES, before=Unstated())) == ("", "")
    # Before an end nothing comes unless it is said, so that it is not given is said too.
    ends = way("named", DECIDES, before=Unstated(), matter=Matter.WITHDRAWAL)
    assert detailed(ends)[1] == "the text does not say what has to happen first"
