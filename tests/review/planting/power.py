"""Defects of power: who decides, who sits where, and where a matter goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from iopmodel.notgiven import About, AtLeast, OpenWording, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    Accession,
    Actor,
    Approval,
    Associate,
    Body,
    BodyKind,
    BreachDialogue,
    Chair,
    ChangeRoute,
    ChangeSize,
    DecisionRule,
    DisputeLadder,
    Form,
    Majority,
    Office,
    Party,
    Seats,
    Signers,
    VotesPer,
)
from tests.review.planting.tools import Draw, Plant, a, the, with_field, with_parts

__all__ = ["POWER"]

_GROUP: Final[Ref[Body]] = Ref("styrgrupp")
_HALF: Final = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.SEAT)


def _body(sound: Partnership, **fields: Any) -> Partnership:
    return with_field(sound, the(sound, Body), **fields)


def body_unled(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out who calls or leads the group, or who elects its chair."""
    fields = [{"convener": Unstated()}, {"chair": Unstated()}, {"chair": Chair()}]
    return _body(sound, **draw(st.sampled_from(fields)))


def chair_apart(sound: Partnership, draw: Draw) -> Partnership:
    """Let the chair of another group, or the same, come from another party than that of the first.

    Both may be bound to come from one party.
    """
    if draw(st.booleans()):
        return _body(sound, chair=Chair(elected_by=_GROUP, apart_from=_GROUP))
    held_by = draw(st.sampled_from([Unstated(), the(sound, Party).key]))
    chair = Chair(elected_by=_GROUP, held_by=held_by)
    other = attrs.evolve(
        the(sound, Body),
        key="annan-grupp",
        role=BodyKind.COORDINATION,
        chair=attrs.evolve(chair, apart_from=_GROUP),
    )
    return with_parts(_body(sound, chair=chair), other)


def change_undecided(sound: Partnership, draw: Draw) -> Partnership:
    """Name nobody to decide a change or on a new party, or only in words."""
    in_words = [Approval(by=OpenWording("på rätt nivå"))]
    deciders = draw(st.sampled_from([(), in_words, [Approval(by=Unstated())]]))
    if draw(st.booleans()):
        return with_parts(sound, Accession(key="nykomling", decided_by=deciders))
    route = a(sound, ChangeRoute, draw)
    return with_field(sound, route, decided_by=deciders, signed_by=Unstated())


def first_meeting(sound: Partnership, draw: Draw) -> Partnership:
    """Let the group be called by an office of its own, which it fills itself."""
    office = Office(key="sammankallande", name="sammankallande", of=_GROUP)
    chair = Chair(elected_by=_GROUP, rotates=draw(st.booleans()))
    return _body(with_parts(sound, office), convener=office.key, chair=chair)


def leads_nowhere(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out what follows on a dispute or a talk, or who makes the plan."""
    talk, ladder = the(sound, BreachDialogue), the(sound, DisputeLadder)
    part, field = draw(st.sampled_from([(ladder, "then"), (talk, "then"), (talk, "plan_made_by")]))
    return with_field(sound, part, **{field: Unstated()})


def meetings_unsaid(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out how often the group meets, or say it in words only."""
    return _body(sound, meets=draw(st.sampled_from([Unstated(), OpenWording("vid behov")])))


def one_side_decides(sound: Partnership, draw: Draw) -> Partnership:
    """Give the public party, or an association, more votes than all the others have together."""
    strong = a(sound, Party, draw)
    parties = sound.all(Party)
    most = len(parties) * draw(st.integers(2, 5))
    seats = [Seats(side=one, count=most if one == strong else 1) for one in parties]
    majority = draw(st.sampled_from([Majority.MORE_THAN_HALF, Majority.TWO_THIRDS]))
    rule = attrs.evolve(_HALF, majority=majority, tie=Ref[Actor]("chef"))
    return _body(sound, seats=seats, decides=rule)


def outsider_seat(sound: Partnership, draw: Draw) -> Partnership:
    """Give one who is no party a seat, or fill a party's seat from there."""
    outsider = Associate(key="kooperativet", name="Kooperativet", described_only=False)
    office = Office(key="kooperativets-chef", name="chefen", of=outsider)
    sits = draw(st.sampled_from([outsider, office]))
    side = the(sound, Party)
    seat = draw(
        st.sampled_from([Seats(side=sits, count=1), Seats(side=side, drawn_from=sits, count=1)])
    )
    seats = [*the(sound, Body).seats, seat]
    return _body(with_parts(sound, outsider, office), seats=seats)


def outvoted_must_sign(sound: Partnership, draw: Draw) -> Partnership:
    """Let all sign what a majority of the group has decided."""
    majority = draw(st.sampled_from([Majority.MORE_THAN_HALF, Majority.TWO_THIRDS]))
    rule = attrs.evolve(_HALF, majority=majority, tie=Ref[Actor]("chef"))
    route = a(sound, ChangeRoute, draw)
    fields = {"signed_by": Signers.ALL_PARTIES, "decided_by": [Approval(by=_GROUP)]}
    return with_field(_body(sound, decides=rule), route, **fields)


def routes_cross(sound: Partnership, draw: Draw) -> Partnership:
    """Add that all sign every change, and leave out whether they sign one of a kind."""
    route = a(sound, ChangeRoute, draw)
    general = ChangeRoute(
        key="alla-andringar",
        of=Text("alla ändringar", "all changes"),
        form=Form.SIGNED,
        signed_by=Signers.ALL_PARTIES,
    )
    assert isinstance(route.size, ChangeSize)
    return with_parts(with_field(sound, route, signed_by=Unstated()), general)


def seats_unknown(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out how many seats a party has, or say only how many at the least."""
    body = the(sound, Body)
    count = draw(st.sampled_from([Unstated(), AtLeast(2), About(3), OpenWording("några")]))
    first, *rest = body.seats
    decides = draw(st.sampled_from([_HALF, Unstated()]))
    return _body(sound, seats=[attrs.evolve(first, count=count), *rest], decides=decides)


def too_few_there(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out how many have to be there, or let one side be enough, or more than there are."""
    quorum = draw(st.sampled_from([Unstated(), OpenWording("tillräckligt många"), 1, 1000]))
    rule = attrs.evolve(_HALF, tie=Ref[Actor]("chef"), quorum=quorum)
    return _body(sound, decides=rule)


def votes_that_tie(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out how the group decides, or who does when its votes, which are even, are divided."""
    even = attrs.evolve(_HALF, votes_per=draw(st.sampled_from([VotesPer.SEAT, Unstated()])))
    return _body(sound, decides=draw(st.sampled_from([Unstated(), even])))


POWER: Final[Mapping[str, Plant]] = {
    "body-unled": body_unled,
    "chair-apart": chair_apart,
    "change-undecided": change_undecided,
    "first-meeting": first_meeting,
    "leads-nowhere": leads_nowhere,
    "meetings-unsaid": meetings_unsaid,
    "one-side-decides": one_side_decides,
    "outsider-seat": outsider_seat,
    "outvoted-must-sign": outvoted_must_sign,
    "routes-cross": routes_cross,
    "seats-unknown": seats_unknown,
    "too-few-there": too_few_there,
    "votes-that-tie": votes_that_tie,
}
"""For each rule of the group, what plants its defect."""
