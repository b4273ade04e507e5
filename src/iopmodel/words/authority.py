"""Who decides what, how a group votes, and who can do what in it, in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from iopmodel.answers.chairs import Chairing, ChairReason
from iopmodel.answers.deciding import Deciding, DecidingReason
from iopmodel.answers.matters import ENDINGS, Matter
from iopmodel.answers.power import Group, Power
from iopmodel.answers.recusal import Recusal
from iopmodel.answers.steps import Route, RouteReason, Step
from iopmodel.answers.voters import Can, Number
from iopmodel.money import Money
from iopmodel.notgiven import AtLeast, Bounds, NotApplicable, NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    Actor,
    ChangeRoute,
    Commitment,
    Ending,
    Form,
    Majority,
    PaymentStop,
    Repayment,
    Signers,
    Term,
    Who,
)
from iopmodel.words.absences import remarks, said_absence, unless_left_out
from iopmodel.words.amounts import said_count, said_money, said_share
from iopmodel.words.naming import holder, named, subject
from iopmodel.words.tongue import Language, Subject
from iopmodel.words.voice import Voice

__all__ = ["Authority", "authority_details", "said_authority", "said_matter", "say_details"]

Authority = Route | Deciding | Power | Chairing
"""What questions about who decides come to."""

_ABSENT: Final = (NotGiven, NotApplicable)


def said_authority(value: Authority, voice: Voice) -> str:
    """Return in a phrase who decides, or who can do what.

    Args:
        value: What a question has come to.
        voice: The voice.
    """
    if isinstance(value, Route):
        return _route(value, voice)
    if isinstance(value, Deciding):
        return _deciding(value, voice)
    return _power(value, voice) if isinstance(value, Power) else _chairing(value, voice)


def authority_details(value: Authority, voice: Voice) -> list[str]:
    """Return what else there is to say, each as a phrase.

    Args:
        value: What a question has come to.
        voice: The voice.
    """
    if isinstance(value, Route):
        return list(_route_details(value, voice))
    if isinstance(value, Deciding):
        return list(_deciding_details(value, voice))
    if isinstance(value, Power):
        return list(_power_details(value, voice))
    return list(_chair_details(value, voice))


def say_details(value: Authority, partnership: Partnership, lang: Language) -> list[str]:
    """Return what else there is to say of an answer, each as a phrase.

    Examples:
        >>> from iopmodel.answers import ask
        >>> from iopmodel.examples import load
        >>> partnership = load("bostad-forst-2023")
        >>> *_, last = ask("power", partnership).holdings
        >>> print(*say_details(last.value, partnership, Language.EN)[:2], sep="; ")
        one of three votes; share of the voting power one third
    """
    return authority_details(value, Voice.of(lang, partnership))


# --- Routes ---


def said_matter(value: Route, voice: Voice) -> str:
    """Return what is to be decided, as far as its part tells it.

    Args:
        value: The way it takes.
        voice: The voice.
    """
    title = voice.tongue.titles[value.matter]
    of = _of(value, voice)
    return f"{title} ({voice.text(of)})" if of else title


def _of(value: Route, voice: Voice) -> Text | None:
    part = voice.find(value.part)
    if isinstance(part, Term) and value.matter is Matter.CONDITION:
        # Under the reading it is of there may be more of them than are held.
        return next((one.what for one in part.conditions[value.number :]), None)
    if isinstance(part, ChangeRoute):
        return part.of
    if isinstance(part, Commitment):
        return part.what
    if isinstance(part, Repayment):
        return part.base
    return part.triggers[0] if isinstance(part, PaymentStop) and part.triggers else None


def _route(value: Route, voice: Voice) -> str:
    code = f"route.{value.reason.value}"
    what = said_matter(value, voice)
    if value.reason is RouteReason.NOT_SAID:
        absent = [step.by for step in value.steps if isinstance(step.by, NotGiven)]
        absence = said_absence(absent[-1] if absent else Unstated(), voice)
        return voice.say(code, what=what, absence=absence)
    if value.steps:
        return voice.say(code, what=what, steps=_steps(value.steps, voice))
    return voice.say(code, what=what)


def _steps(steps: tuple[Step, ...], voice: Voice) -> str:
    said = (_step("next" if number else "step", one, voice) for number, one in enumerate(steps))
    return "; ".join(said)


def _step(place: str, step: Step, voice: Voice) -> str:
    said = voice.say(f"{place}.{step.act.value}", who=holder(step.by, voice))
    if isinstance(step.by, NotGiven):
        said = voice.say("step.unknown", step=said, absence=said_absence(step.by, voice))
    if not isinstance(step.delegated_by, NotGiven):
        said = voice.say("step.delegated", step=said, by=str(subject(step.delegated_by, voice)))
    if isinstance(step.limit, Money):
        said = voice.say("step.up-to", step=said, limit=said_money(step.limit, voice.tongue))
    if not isinstance(step.above, NotGiven):
        said = voice.say("step.above", step=said, who=str(subject(step.above, voice)))
    return said


def _route_details(value: Route, voice: Voice) -> Iterator[str]:
    if isinstance(value.before, tuple) and value.before:
        before = voice.tongue.clauses(voice.texts(value.before))
        yield voice.say("detail.before", before=before)
    else:
        # What comes before an end is nothing by default, so that it is not given says something.
        ends = value.matter in ENDINGS.values()
        first = value.before if ends else unless_left_out(value.before)
        yield from remarks(voice, ("first", first))
    yield from _formal(value, voice)
    if value.provided:
        yield voice.say("way.provided", provided=voice.tongue.listed(voice.texts(value.provided)))
    if not isinstance(value.to, _ABSENT):
        yield voice.say("detail.to", to=str(subject(value.to, voice)))
    if not isinstance(value.otherwise, _ABSENT):
        yield voice.say("detail.otherwise", who=holder(value.otherwise, voice))
    if not isinstance(value.seen_to_by, _ABSENT):
        yield voice.say("seen-to-by", who=subject(value.seen_to_by, voice))
    yield from _after(value, voice)


def _formal(value: Route, voice: Voice) -> Iterator[str]:
    """Yield the form and the signatures, and which of them is not given."""
    if isinstance(value.form, Form):
        yield voice.say("detail.form", form=voice.say(f"way.{value.form.value}"))
    if isinstance(value.signed_by, Signers):
        yield voice.say(f"signers.{value.signed_by.value}")
    yield from remarks(voice, ("form", value.form), ("signed-by", value.signed_by))


def _after(value: Route, voice: Voice) -> Iterator[str]:
    """Yield what follows, and how it is kept."""
    if isinstance(value.then, Text):
        yield voice.say("detail.then", then=voice.text(value.then))
    elif isinstance(value.then, str):
        part = voice[Ending, value.then]
        title = voice.tongue.titles[part.act]
        yield voice.say("detail.then", then=title[:1].lower() + title[1:])
    if isinstance(value.recorded, Text):
        yield voice.say("recorded", recorded=voice.text(value.recorded))


# --- Votes ---


def _deciding(value: Deciding, voice: Voice) -> str:
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


def _deciding_details(value: Deciding, voice: Voice) -> Iterator[str]:
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


def _power(value: Power, voice: Voice) -> str:
    body = named(value.part, voice)
    return voice.say(f"power.{value.reason.value}", who=_group(value, voice), body=body)


def _group(value: Power, voice: Voice) -> Subject:
    if value.group is Group.SIDE:
        return Subject(voice.say(f"ballot.side.{value.who}"))
    if value.group is Group.MEMBER:
        return Subject(voice.say("ballot.member"))
    return subject(Ref[Actor](value.who), voice)


def _power_details(value: Power, voice: Voice) -> Iterator[str]:
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


# --- Chairs ---


def _chairing(value: Chairing, voice: Voice) -> str:
    code = f"chairs.{value.reason.value}"
    body = named(value.part, voice)
    if isinstance(value.apart_from, NotGiven):
        return voice.say(code, body=body)
    other = named(value.apart_from, voice)
    if value.reason is ChairReason.ONLY_IF and isinstance(value.leaves, tuple):
        leaves = voice.tongue.series((named(party, voice) for party in value.leaves), "or")
        return voice.say(code, body=body, other=other, leaves=leaves)
    return voice.say(code, body=body, other=other)


def _chair_details(value: Chairing, voice: Voice) -> Iterator[str]:
    if not isinstance(value.elected_by, NotGiven):
        yield voice.say("chair.elected", who=subject(value.elected_by, voice))
    if isinstance(value.rotates, bool):
        yield voice.say("chair.rotates" if value.rotates else "chair.stays")
    if isinstance(value.apart_from, NotGiven):
        return
    if isinstance(value.ways, int) and value.ways:
        yield voice.say("chair.ways", ways=voice.tongue.counted(value.ways, "way"))
    yield voice.say(f"chair.round.{value.can_rotate.value}")
