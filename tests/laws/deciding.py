"""Small partnerships in which somebody decides: bodies, rules, chairs, and the ways of matters."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from iopmodel.contents import Contents, Section
from iopmodel.notgiven import About, AtLeast, Count, NotGiven, OpenWording, Unstated
from iopmodel.partnership import Change, OpenPoint, Partnership, Reading, becomes
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Accession,
    Actor,
    AnyOf,
    Approval,
    Associate,
    Body,
    BodyKind,
    BreachDialogue,
    Chair,
    ChangeRoute,
    DecisionRule,
    DisputeLadder,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Form,
    Heading,
    Jointly,
    Majority,
    Office,
    Party,
    Recused,
    Renegotiation,
    Seats,
    Sector,
    Signers,
    Unit,
    VotesOf,
    VotesPer,
    Who,
)
from tests.laws.building import SOME, point

CITY, CLUB, SCOUTS = (Ref[Actor](key) for key in ("staden", "foreningen", "scouterna"))
BODY, OTHER = Ref[Actor]("grupp"), Ref[Actor]("andra-gruppen")
ACTORS: tuple[Part, ...] = (
    Party(key=CITY, name="Staden", sector=Sector.PUBLIC),
    Party(key=CLUB, name="Föreningen", sector=Sector.CIVIL_SOCIETY),
    Party(key=SCOUTS, name="Scouterna", sector=Sector.CIVIL_SOCIETY),
    Unit(key="enheten", name="enheten", of=CITY),
    Office(key="chefen", name="chefen", of=Ref[Actor]("enheten")),
    Office(key="ordforanden", name="ordföranden", of=BODY),
    Office(key="revisorn", name="revisorn", of=Ref[Actor]("gasten")),
    Associate(key="gasten", name="gästen", described_only=False),
)
SITTING = (CITY, CLUB, SCOUTS, Ref[Actor]("enheten"), Ref[Actor]("gasten"))

counts: st.SearchStrategy[Count] = st.one_of(
    st.integers(1, 4),
    st.integers(1, 3),
    st.builds(AtLeast, st.integers(1, 3)),
    st.builds(About, st.integers(1, 3)),
    st.just(Unstated()),
)
whose: st.SearchStrategy[Who] = st.sampled_from(
    [
        Unstated(),
        OpenWording("rätt nivå"),
        CITY,
        CLUB,
        BODY,
        Ref[Actor]("chefen"),
        Ref[Actor]("ordforanden"),
        Ref[Actor]("revisorn"),
        AnyOf([CITY, CLUB]),
        Jointly([CITY, CLUB]),
        EachOf([CLUB, SCOUTS]),
    ]
)


def or_unstated(values: Any) -> st.SearchStrategy[Any]:
    return st.just(Unstated()) | st.sampled_from(values)


rules = st.builds(
    DecisionRule,
    majority=st.sampled_from(Majority),
    votes_per=or_unstated(VotesPer),
    tie=whose,
    votes_of=or_unstated(VotesOf),
    quorum=st.just(Unstated()) | st.integers(0, 6),
    recused=or_unstated(Recused),
)
seats = st.builds(Seats, side=st.sampled_from([*SITTING, EachOf([CLUB, SCOUTS])]), count=counts)


@st.composite
def bodies(draw: st.DrawFn, key: str = BODY, other: str = OTHER) -> Body:
    """A body with some seats, that decides in some way or in one that is not given."""
    chair = st.builds(
        Chair, held_by=whose, elected_by=whose, apart_from=or_unstated([Ref[Body](other)])
    )
    return Body(
        key=key,
        name="gruppen",
        role=BodyKind.STEERING,
        seats=draw(st.lists(seats, max_size=3)),
        decides=draw(rules | rules | st.just(Unstated())),
        chair=draw(chair | st.just(Unstated())),
    )


approvals = st.lists(st.builds(Approval, by=whose, delegated_by=whose), max_size=2)
texts: st.SearchStrategy[Text | NotGiven] = st.sampled_from([Unstated(), SOME])


@st.composite
def ways(draw: st.DrawFn) -> list[Part]:
    """Parts that speak of matters, each with what it leaves out."""
    return [
        ChangeRoute(
            key="andring",
            of=SOME,
            form=draw(or_unstated(Form)),
            signed_by=draw(or_unstated(Signers)),
            first=draw(texts),
            decided_by=draw(approvals),
        ),
        Accession(key="ny", decided_by=draw(approvals), form=draw(or_unstated(Form))),
        Renegotiation(key="om", by=draw(whose), seen_to_by=draw(whose)),
        DisputeLadder(key="tvist", between=draw(whose), steps=[SOME], then=draw(texts)),
        BreachDialogue(
            key="brist", triggers=[SOME], between=draw(whose), about=SOME,
            plan_decided_by=draw(whose), plan_made_by=draw(whose),
        ),
        Ending(
            key="slut", act=draw(st.sampled_from(EndingKind)), by=draw(whose), ends=Ends.WHOLE,
            form=draw(or_unstated(Form)), to=draw(whose),
        ),
    ]  # fmt: skip


@st.composite
def deciding_agreements(draw: st.DrawFn) -> Partnership:
    """A partnership with two bodies, the ways of some matters, and an open point about one."""
    group, other = draw(bodies()), draw(bodies(OTHER, BODY))
    several = draw(ways())
    points: list[OpenPoint] = []
    if draw(st.booleans()):
        new = attrs.evolve(group, decides=draw(rules))
        change = becomes(group, new)
        if change:
            readings = [
                Reading(key="r0", says=SOME, change=Change()),
                Reading(key="r1", says=SOME, change=change),
            ]
            points.append(point("om-gruppen", *readings))
    section = Section(key="a", heading="a", hashes=["0a1b2c3d"])
    contents = Contents(title="Avtal", sections=[section])
    parts = [Heading(name="H"), contents, *ACTORS, group, other, *several]
    return Partnership(parts=parts, open_points=points)
