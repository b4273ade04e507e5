"""How a group votes, and who can do what in it, reads well."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import Can, Deciding, DecidingReason, Group, Power, PowerReason, Recusal
from iopmodel.notgiven import AtLeast, Bounds, Unstated
from iopmodel.terms import Majority, Recused, VotesOf, VotesPer
from tests.words.asked.saying import CLUB, HEAD, NOT_SAID, both, detailed

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


def test_in_whose_own_matter_nobody_can_decide() -> None:
    stuck = attrs.evolve(COUNTED, stuck_on=(CLUB, "staden"))
    assert "nobody can decide: too few votes are left" in detailed(stuck)[1]
    assert "kan ingen besluta: det blir för få röster kvar" in detailed(stuck)[0]
    nobody = attrs.evolve(COUNTED, stuck_on=())
    assert detailed(nobody) == detailed(COUNTED)


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
