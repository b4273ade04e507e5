"""Who steers: bodies, their seats, their meetings and how they decide."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.dates.deadlines import Counting
from iopmodel.dates.span import Span, length
from iopmodel.notgiven import Count, NotGiven, Unstated
from iopmodel.parts import Ref, Text, ref
from iopmodel.terms.actors import Actor, EachOf, Who, to_who
from iopmodel.terms.timing import Timing

__all__ = [
    "Body",
    "BodyKind",
    "Chair",
    "DecisionRule",
    "Majority",
    "Recused",
    "Seats",
    "VotesOf",
    "VotesPer",
]


class BodyKind(Enum):
    """What a body is there for."""

    STEERING = "steering"
    """It decides on the partnership (*styrgrupp*)."""
    COORDINATION = "coordination"
    """It coordinates the commitments (*samverkansgrupp*)."""
    WORKING = "working"
    """It runs the activities from day to day (*arbetsgrupp*)."""


def _side(side: Actor | Ref[Actor] | EachOf) -> Ref[Actor] | EachOf:
    return side if isinstance(side, EachOf) else ref(side)


@attrs.frozen(kw_only=True)
class Seats:
    """Seats of one kind in a body.

    Attributes:
        side: Whom they represent; of several, each has so many seats.
        drawn_from: Where those who sit on them come from: an office, a unit, an associate.
        count: How many.
        appointed_by: Who appoints to them.
        profile: What those who sit on them are to be, or preferably are.

    Examples:
        >>> Seats(side=Ref("street-minds"), drawn_from=Ref("styrelse"), count=2).appointed_by
        Unstated()
    """

    side: Ref[Actor] | EachOf = attrs.field(converter=_side)
    drawn_from: Who = attrs.field(default=Unstated(), converter=to_who)
    count: Count = Unstated()
    appointed_by: Who = attrs.field(default=Unstated(), converter=to_who)
    profile: Text | NotGiven = Unstated()


class Majority(Enum):
    """How many of the votes carry a decision."""

    MORE_THAN_HALF = "more-than-half"
    TWO_THIRDS = "two-thirds"
    ALL = "all"


class VotesPer(Enum):
    """What carries a vote."""

    SEAT = "seat"
    PARTY = "party"


class VotesOf(Enum):
    """Of which votes a majority is reckoned."""

    ALL_SEATS = "all-seats"
    PRESENT = "present"
    CAST = "cast"


class Recused(Enum):
    """Who takes no part in a decision on a matter of their own."""

    PERSON = "person"
    """The person it concerns; others of the same party take part."""
    PARTY = "party"
    """All who represent the party it concerns."""
    SIDE = "side"
    """All who represent the side, public or civil society, that it concerns."""
    NOBODY = "nobody"
    """No one: those concerned take part as all others do."""


@attrs.frozen(kw_only=True)
class DecisionRule:
    """How a body decides.

    Attributes:
        majority: How many of the votes carry a decision.
        votes_per: What carries a vote.
        tie: Who decides when the votes are even.
        votes_of: Of which votes the majority is reckoned.
        quorum: How many have to be there.
        recused: Who takes no part in a decision on a matter of their own.

    Examples:
        >>> DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.SEAT).tie
        Unstated()
    """

    majority: Majority
    votes_per: VotesPer | NotGiven = Unstated()
    tie: Who = attrs.field(default=Unstated(), converter=to_who)
    votes_of: VotesOf | NotGiven = Unstated()
    quorum: Count = Unstated()
    recused: Recused | NotGiven = Unstated()


def _apart_from(body: Body | Ref[Body] | NotGiven) -> Ref[Body] | NotGiven:
    return body if isinstance(body, NotGiven) else ref(body)


def _office_term(span: Span | NotGiven) -> Span | NotGiven:
    return span if isinstance(span, NotGiven) else length(span)


@attrs.frozen(kw_only=True)
class Chair:
    """Who leads a body, and for how long.

    Attributes:
        held_by: Who holds the chair, or from whom it is drawn.
        elected_by: Who elects the chair.
        office_term: For how long.
        counting: How that span is counted.
        rotates: Whether the chair goes round among the members.
        apart_from: The body whose chair must come from another party.

    Examples:
        >>> Chair(elected_by=Ref("styrgrupp"), office_term=Span.of(years=1)).counting
        Unstated()
    """

    held_by: Who = attrs.field(default=Unstated(), converter=to_who)
    elected_by: Who = attrs.field(default=Unstated(), converter=to_who)
    office_term: Span | NotGiven = attrs.field(default=Unstated(), converter=_office_term)
    counting: Counting | NotGiven = Unstated()
    rotates: bool | NotGiven = Unstated()
    apart_from: Ref[Body] | NotGiven = attrs.field(default=Unstated(), converter=_apart_from)


def _seats(seats: Iterable[Seats]) -> tuple[Seats, ...]:
    return tuple(seats)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Body(Actor):
    """A group that the parties steer, coordinate or work through.

    Its tasks are commitments whose bearer it is.

    Attributes:
        role: What it is there for.
        seats: Who sits in it.
        meets: How often.
        convener: Who calls its meetings.
        chair: Who leads it.
        decides: How it decides.
        secretary: Who documents its meetings.

    Examples:
        >>> seats = [Seats(side=Ref("street-minds"), count=2)]
        >>> body = Body(
        ...     key="styrgrupp", name="Styrgrupp", role=BodyKind.STEERING, seats=seats
        ... )
        >>> body.decides
        Unstated()
    """

    role: BodyKind
    seats: tuple[Seats, ...] = attrs.field(converter=_seats)
    meets: Timing = Unstated()
    convener: Who = attrs.field(default=Unstated(), converter=to_who)
    chair: Chair | NotGiven = Unstated()
    decides: DecisionRule | NotGiven = Unstated()
    secretary: Who = attrs.field(default=Unstated(), converter=to_who)
