"""Who decides what, and who can do what in a group, reads well."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import (
    Act,
    Can,
    Chairing,
    ChairReason,
    Deciding,
    DecidingReason,
    Group,
    Matter,
    Power,
    PowerReason,
    Recusal,
    Route,
    RouteReason,
    Step,
)
from iopmodel.answers.chairs import chairs
from iopmodel.money import sek
from iopmodel.notgiven import AtLeast, Bounds, NotApplicable, OpenWording, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    Actor,
    AnyOf,
    Form,
    Majority,
    Recused,
    Signers,
    VotesOf,
    VotesPer,
)
from iopmodel.words import Language
from iopmodel.words.authority import say_details
from tests.words.asked.saying import both
from tests.words.sample import PARTNERSHIP, city, club, head, steering

BODY = Ref[Actor]("styrgrupp")
ME, CLUB, HEAD = (Ref[Actor](one.key) for one in (city, club, head))
NOT_SAID = OpenWording("rätt nivå")


def detailed(value: Any) -> tuple[str, str]:
    sv, en = ("; ".join(say_details(value, PARTNERSHIP, lang)) for lang in Language)
    return sv.replace("\N{NO-BREAK SPACE}", " "), en.replace("\N{NO-BREAK SPACE}", " ")


# --- Routes ---


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
        ("stopp", Matter.PAYMENT_STOP, "Stoppad utbetalning (ingen)"),
        ("borta", Matter.POWER, "Annan beslutanderätt"),
    ],
)
def test_what_is_decided(part: str, matter: Matter, sv: str) -> None:
    said, _ = both(way("not-said", part=part, matter=matter))
    assert said.partition(":")[0].startswith(sv.partition(" (")[0])
    assert ("(" in said) == ("(" in sv)


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
    ends = way("named", DECIDES, then=Ref[Any]("lamna"))
    assert detailed(ends) == ("därefter: uppsägning", "then: notice")
    left_out = way("named", DECIDES, before=NOT_SAID, form=Unstated(), signed_by=Unstated())
    assert detailed(left_out)[0] == (
        "texten säger bara ”rätt nivå” om vad som måste ske först; texten säger inte i vilken form "
        "det ska ske eller vilka som ska skriva under"
    )
    assert detailed(way("named", DECIDES, before=Unstated())) == ("", "")


# --- Votes ---

COUNTED = Deciding(
    part="styrgrupp",
    reason=DecidingReason.COUNTED,
    majority=Majority.MORE_THAN_HALF,
    votes_per=VotesPer.SEAT,
    votes_of=VotesOf.CAST,
    quorum=3,
    recused=Recused.PARTY,
    votes=6,
    needed=4,
    tie=Can.YES,
    tie_if_fewer=Can.YES,
    breaks=HEAD,
    fewer=Can.YES,
)
DECIDED: list[tuple[Deciding, str, str]] = [
    (
        COUNTED,
        "Styrgruppen: för beslut krävs fyra av sex röster",
        "The steering group: a decision takes four of six votes",
    ),
    (
        attrs.evolve(COUNTED, reason=DecidingReason.BETWEEN, votes=Bounds(4, 5), needed=3),
        "Styrgruppen: för beslut krävs tre av fyra till fem röster",
        "The steering group: a decision takes three of four to five votes",
    ),
    (
        attrs.evolve(COUNTED, reason=DecidingReason.BETWEEN, votes=AtLeast(6), needed=AtLeast(4)),
        "Styrgruppen: för beslut krävs minst fyra av minst sex röster",
        "The steering group: a decision takes at least four of at least six votes",
    ),
    (
        attrs.evolve(COUNTED, reason=DecidingReason.NO_SEATS, votes=0),
        "Vilka som sitter i styrgruppen framgår inte",
        "Who sits in the steering group is not stated",
    ),
    (
        Deciding(part="styrgrupp", reason=DecidingReason.RULE_NOT_SAID, majority=NOT_SAID),
        "Hur styrgruppen fattar beslut anges bara som ”rätt nivå”",
        "How the steering group decides: given only as “rätt nivå”",
    ),
]


@pytest.mark.parametrize(("value", "sv", "en"), DECIDED)
def test_how_a_group_decides(value: Deciding, sv: str, en: str) -> None:
    assert both(value) == (sv, en)


def test_between_two_numbers_of_votes_that_carry() -> None:
    value = attrs.evolve(DECIDED[1][0], needed=Bounds(2, 3), votes=Unstated())
    assert both(value)[0] == "Styrgruppen: för beslut krävs två till tre av framgår inte"


def test_every_reason_of_deciding_is_in_the_table() -> None:
    assert {value.reason for value, *_ in DECIDED} == {*DecidingReason}
    assert detailed(DECIDED[-1][0]) == ("", "")


def test_what_else_there_is_to_deciding() -> None:
    assert detailed(COUNTED) == (
        "beslut kräver mer än hälften av rösterna; en röst per plats; räknat på de avgivna "
        "rösterna; när alla röstar kan det bli lika; om någon saknas kan det bli lika; vid lika "
        "röstetal avgör avdelningschefen; färre röster räcker när någon saknas eller avstår; "
        "gruppen är beslutför med tre personer närvarande; de som företräder en part deltar inte i "
        "beslut om den parten",
        "a decision takes more than half of the votes; one vote a seat; reckoned on the votes "
        "cast; when all vote it can be a tie; when somebody is missing it can be a tie; a tie is "
        "broken by the head of department; fewer votes do when somebody is missing or abstains; "
        "the group can decide with three people present; those who represent a party take no part "
        "in decisions about that party",
    )
    bare = Deciding(
        part="styrgrupp", reason=DecidingReason.BETWEEN, majority=Majority.MORE_THAN_HALF
    )
    sv, _ = detailed(bare)
    assert "vem som avgör vid lika röstetal framgår inte" in sv
    assert "av vilka röster majoriteten räknas" in sv
    every = attrs.evolve(bare, majority=Majority.ALL)
    assert "lika" not in detailed(every)[0]
    assert "av vilka röster" not in detailed(every)[0]


def power(reason: str, group: Group, who: str, **fields: Any) -> Power:
    return Power(part="styrgrupp", group=group, who=who, reason=PowerReason(reason), **fields)


POWERS: list[tuple[Power, str, str]] = [
    (
        power("alone", Group.SIDE, "public"),
        "Den offentliga sidan kan besluta på egen hand i styrgruppen",
        "The public side can decide alone in the steering group",
    ),
    (
        power("blocks", Group.SIDE, "civil-society"),
        "Den idéburna sidan kan stoppa beslut i styrgruppen men inte besluta på egen hand",
        "The civil-society side can block decisions in the steering group but not decide alone",
    ),
    (
        power("neither", Group.MEMBER, "member"),
        "En enskild ledamot kan varken besluta på egen hand eller stoppa beslut i styrgruppen",
        "A single member can neither decide alone nor block decisions in the steering group",
    ),
    (
        power("hangs", Group.ACTOR, CLUB),
        "Vad Föreningen kan göra på egen hand i styrgruppen hänger på det som inte framgår",
        "What Föreningen can do alone in the steering group hangs on what is not stated",
    ),
    (
        power("rule-not-said", Group.ACTOR, CLUB),
        "Vad Föreningen kan göra på egen hand i styrgruppen framgår inte",
        "What Föreningen can do alone in the steering group is not stated",
    ),
]


@pytest.mark.parametrize(("value", "sv", "en"), POWERS)
def test_what_each_can_do(value: Power, sv: str, en: str) -> None:
    assert both(value) == (sv, en)


def test_every_reason_of_power_is_in_the_table() -> None:
    assert {value.reason for value, *_ in POWERS} == {*PowerReason}


@pytest.mark.parametrize(
    ("share", "own", "sv"),
    [
        (
            Fraction(3, 5),
            Recusal(1, 2, Can.NO),
            "två av tre röster; andel av röstmakten 60 %; i en egen fråga en av två röster",
        ),
        (
            Bounds(Fraction(1, 2), Fraction(1)),
            Recusal(AtLeast(1), AtLeast(1), Can.YES),
            (
                "två av tre röster; andel av röstmakten hälften till 100 %; i en egen fråga minst "
                "en av minst en röst, och kan ändå besluta på egen hand"
            ),
        ),
        (
            Bounds(Fraction(0), Fraction(1)),
            Unstated(),
            (
                "två av tre röster; andelen av röstmakten kan vara vilken som helst; vem som är "
                "jävig framgår inte"
            ),
        ),
    ],
    ids=["exact", "between", "any"],
)
def test_what_a_vote_weighs(share: Any, own: Any, sv: str) -> None:
    value = power("alone", Group.ACTOR, CLUB, votes=2, of=3, share=share, own=own)
    assert detailed(value)[0] == sv


def test_where_votes_are_not_known_no_more_is_told() -> None:
    assert detailed(POWERS[-1][0]) == ("", "")


# --- Chairs ---


def chairing(reason: str, **fields: Any) -> Chairing:
    return Chairing(part="styrgrupp", reason=ChairReason(reason), **fields)


APART: dict[str, Any] = {"apart_from": "samverkansgrupp"}
CHAIRS: list[tuple[Chairing, str]] = [
    (
        chairing("possible", **APART),
        (
            "Styrgruppen kan få en ordförande, från vilken part ordföranden i samverkansgruppen än "
            "kommer"
        ),
    ),
    (
        chairing("only-if", leaves=(str(CLUB),), **APART),
        (
            "Styrgruppen kan få en ordförande bara om ordföranden i samverkansgruppen kommer från "
            "Föreningen"
        ),
    ),
    (
        chairing("impossible", **APART),
        (
            "Styrgruppen och samverkansgruppen kan inte få ordförande från olika parter: det finns "
            "ingen part till"
        ),
    ),
    (
        chairing("seats-not-said", **APART),
        (
            "Om styrgruppen kan få en ordförande från en annan part än ordföranden i "
            "samverkansgruppen hänger på vilka som sitter där"
        ),
    ),
    (
        chairing("free"),
        "Texten säger inte från vilken part ordföranden i styrgruppen ska komma",
    ),
    (chairing("no-chair"), "Om styrgruppen har en ordförande framgår inte"),
]


@pytest.mark.parametrize(("value", "sv"), CHAIRS)
def test_whether_there_can_be_a_chair(value: Chairing, sv: str) -> None:
    assert both(value)[0] == sv
    assert "steering group" in both(value)[1]


def test_every_reason_of_a_chair_is_in_the_table() -> None:
    assert {value.reason for value, *_ in CHAIRS} == {*ChairReason}


def test_what_else_there_is_to_a_chair() -> None:
    (found,) = chairs(PARTNERSHIP, steering.key)
    assert detailed(found.value) == (
        "ordföranden väljs av styrgruppen; ordförandeskapet roterar; de två uppdragen kan fördelas "
        "mellan parterna på ett sätt; uppdraget kan gå runt bland alla parter som sitter i gruppen",
        "the chair is elected by the steering group; the chair rotates among the members; the two "
        "chairs can be divided among the parties in one way; the chair can go round among all "
        "parties that sit in the group",
    )
    impossible = attrs.evolve(found.value, ways=0, rotates=False, elected_by=Unstated())
    assert detailed(impossible)[0].startswith(
        "ordförandeskapet roterar inte; uppdraget kan gå runt"
    )
    assert detailed(chairing("free", rotates=True))[0] == "ordförandeskapet roterar"
    assert detailed(chairing("free")) == ("", "")
    assert detailed(chairing("possible", ways=NotApplicable(), **APART))[0].startswith(
        "om uppdraget"
    )
