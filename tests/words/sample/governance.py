"""Of the sample: the groups."""

from __future__ import annotations

from typing import Final

from iopmodel.dates import Counting, Each, Times
from iopmodel.notgiven import AtLeast
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Body,
    BodyKind,
    Chair,
    DecisionRule,
    EachOf,
    Majority,
    Recused,
    Seats,
    VotesOf,
    VotesPer,
    While,
)
from tests.words.sample.actors import MONTH, YEAR, both, city, club, friends, head, heads

steering = Body(
    key="styrgrupp",
    name="Styrgrupp",
    role=BodyKind.STEERING,
    seats=[
        Seats(side=city, drawn_from=head, count=1, appointed_by=city),
        Seats(
            side=city,
            drawn_from=heads,
            count=AtLeast(2),
            profile=Text("helst med mandat", "preferably with a mandate"),
        ),
        Seats(side=club),
    ],
    meets=Times(3, YEAR),
    convener=city,
    chair=Chair(
        held_by=head,
        elected_by=Ref("styrgrupp"),
        office_term=YEAR,
        counting=Counting.FROM_AND_INCLUDING,
        rotates=True,
        apart_from=Ref("samverkansgrupp"),
    ),
    decides=DecisionRule(
        majority=Majority.MORE_THAN_HALF,
        votes_per=VotesPer.SEAT,
        tie=head,
        votes_of=VotesOf.CAST,
        quorum=3,
        recused=Recused.PARTY,
    ),
    secretary=club,
)
coordination = Body(
    key="samverkansgrupp",
    name="Samverkansgrupp",
    role=BodyKind.COORDINATION,
    seats=[Seats(side=EachOf(both), count=1), Seats(side=friends, count=1)],
    meets=While(Text("i början", "at first"), Each(MONTH), then=Each(2 * MONTH)),
    decides=DecisionRule(majority=Majority.ALL),
)

PARTS: Final[tuple[Part, ...]] = (
    steering,
    coordination,
)
