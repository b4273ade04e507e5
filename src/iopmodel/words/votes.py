"""How a group votes, who can do what in it, and whether it finds a chair, in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from iopmodel.answers.chairs import Chairing, ChairReason
from iopmodel.answers.deciding import Deciding, DecidingReason
from iopmodel.answers.power import Group, Power
from iopmodel.answers.recusal import Recusal
from iopmodel.answers.voters import Can, Number
from iopmodel.notgiven import AtLeast, Bounds, NoClause, NotGiven
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Majority, Who
from iopmodel.words.absences import remarks, said_absence
from iopmodel.words.amounts import said_count, said_share
from iopmodel.words.naming import named, subject
from iopmodel.words.tongue import Subject
from iopmodel.words.voice import Voice

__all__ = [
    "chair_details",
    "deciding_details",
    "power_details",
    "said_chairing",
    "said_deciding",
    "said_power",
]


def said_deciding(value: Deciding, voice: Voice) -> str:
    """Return how many votes carry in a group."""
    code = f"deciding.{value.reason.value}"
    body = named(value.part, voice)
    if isinstance(value.majority, NotGiven):
        return voice.say(code, body=body, absence=said_absence(value.majority, voice))
    if value.reason is DecidingReason.NO_SEATS:
        return voice.say(code, body=body)
    votes = _number(value.votes, voice, "vote")
    return voice.say(code, body=body, needed=_number(value.needed, voice), votes=votes)


def _number(number: Number | NotGiven, voice: Voice, noun: str = "") -> str:
    if isinstance(number, Bounds):
        low, high = (voice.tongue.number(end) for end in (number.low, number.high))
        if noun:
            high = voice.tongue.counted(number.high, noun)
        return voice.say("ballot.between", low=low, high=high)
    if isinstance(number, NotGiven):
        return said_absence(number, voice)
    many = number.number if isinstance(number, AtLeast) else number
    said = voice.tongue.counted(many, noun) if noun else voice.tongue.number(many)
    return voice.say("count.at-least", number=said) if isinstance(number, AtLeast) else said


def deciding_details(value: Deciding, voice: Voice) -> Iterator[str]:
    """Yield what else there is to say of how a group votes."""
    if isinstance(value.majority, NotGiven):
        return
    yield voice.say(f"decides.{value.majority.value}")
    if not isinstance(value.votes_per, NotGiven):
        yield voice.say(f"votes-per.{value.votes_per.value}")
    if not isinstance(value.votes_of, NotGiven):
        yield voice.say(f"votes-of.{value.votes_of.value}")
    if value.majority is Majority.MORE_THAN_HALF:
        yield voice.say(f"ballot.tie.{value.tie.value}")
        yield voice.say(f"ballot.if-fewer.{value.tie_if_fewer.value}")
        yield _breaks(value.breaks, voice)
    yield voice.say(f"ballot.fewer.{value.fewer.value}")
    if not isinstance(value.quorum, NotGiven):
        yield voice.say("quorum", number=said_count(value.quorum, voice, "person"))
    if not isinstance(value.recused, NotGiven):
        yield voice.say(f"recused.{value.recused.value}")
    if isinstance(value.stuck_on, tuple) and value.stuck_on:
        who = voice.tongue.series((named(actor, voice) for actor in value.stuck_on), "or")
        yield voice.say("ballot.stuck", who=who)
    # Where all have to agree, it is all of the votes that count.
    votes_of = None if value.majority is Majority.ALL else value.votes_of
    yield from remarks(
        voice,
        ("votes-per", value.votes_per),
        ("votes-of", votes_of),
        ("quorum", value.quorum),
        ("recused", value.recused),
    )


def _breaks(who: Who, voice: Voice) -> str:
    if isinstance(who, NotGiven):
        return voice.say("ballot.breaks.unknown", absence=said_absence(who, voice))
    return voice.say("ballot.breaks", who=str(subject(who, voice)))


def said_power(value: Power, voice: Voice) -> str:
    """Return who can do what in a group."""
    body = named(value.part, voice)
    return voice.say(f"power.{value.reason.value}", who=_group(value, voice), body=body)


def _group(value: Power, voice: Voice) -> Subject:
    if value.group is Group.SIDE:
        return Subject(voice.say(f"ballot.side.{value.who}"))
    if value.group is Group.MEMBER:
        return Subject(voice.say("ballot.member"))
    return subject(Ref[Actor](value.who), voice)


def power_details(value: Power, voice: Voice) -> Iterator[str]:
    """Yield how many votes they have, and what share of the power that is."""
    if isinstance(value.votes, NotGiven):
        return
    votes, of = _number(value.votes, voice), _number(value.of, voice, "vote")
    yield voice.say("ballot.votes", votes=votes, of=of)
    yield _share(value.share, voice)
    if isinstance(value.own, Recusal):
        code = "ballot.own.alone" if value.own.alone is Can.YES else "ballot.own"
        left, of = _number(value.own.votes, voice), _number(value.own.of, voice, "vote")
        yield voice.say(code, votes=left, of=of)
    else:
        yield voice.say("ballot.own.unknown", absence=said_absence(value.own, voice))


def _share(share: Fraction | Bounds[Fraction], voice: Voice) -> str:
    if isinstance(share, Fraction):
        return voice.say("ballot.share", share=_said_share(share, voice))
    if share.low == 0 and share.high == 1:
        return voice.say("ballot.share.any")
    low, high = (_said_share(end, voice) for end in (share.low, share.high))
    return voice.say("ballot.share", share=voice.say("ballot.between", low=low, high=high))


def _said_share(share: Fraction, voice: Voice) -> str:
    return said_share(share, voice.tongue)


def said_chairing(value: Chairing, voice: Voice) -> str:
    """Return whether a chair can be found."""
    code = f"chairs.{value.reason.value}"
    body = named(value.part, voice)
    if isinstance(value.apart_from, NotGiven):
        return voice.say(code, body=body)
    other = named(value.apart_from, voice)
    if value.reason is ChairReason.ONLY_IF and isinstance(value.leaves, tuple):
        leaves = voice.tongue.series((named(party, voice) for party in value.leaves), "or")
        return voice.say(code, body=body, other=other, leaves=leaves)
    return voice.say(code, body=body, other=other)


def chair_details(value: Chairing, voice: Voice) -> Iterator[str]:
    """Yield what else there is to say of a chair."""
    if not isinstance(value.elected_by, NotGiven):
        yield voice.say("chair.elected", who=subject(value.elected_by, voice))
    if isinstance(value.rotates, bool):
        yield voice.say("chair.rotates" if value.rotates else "chair.stays")
    if isinstance(value.apart_from, NotGiven) and not isinstance(value.apart_from, NoClause):
        return
    if isinstance(value.ways, int) and value.ways:
        yield voice.say("chair.ways", ways=voice.tongue.counted(value.ways, "way"))
    yield voice.say(f"chair.round.{value.can_rotate.value}")
