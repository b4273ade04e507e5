"""Who decides what, how a group votes, and who can do what in it, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from iopmodel.answers.chairs import Chairing
from iopmodel.answers.deciding import Deciding
from iopmodel.answers.matters import ENDINGS, Matter
from iopmodel.answers.power import Power
from iopmodel.answers.steps import Route, RouteReason, Step
from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Text
from iopmodel.terms import (
    ChangeRoute,
    Commitment,
    Ending,
    Form,
    PaymentStop,
    Repayment,
    Signers,
    Term,
)
from iopmodel.words.absences import remarks, said_absence, unless_left_out
from iopmodel.words.amounts import said_money
from iopmodel.words.naming import holder, subject
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice
from iopmodel.words.votes import (
    chair_details,
    deciding_details,
    power_details,
    said_chairing,
    said_deciding,
    said_power,
)

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
        return said_deciding(value, voice)
    return said_power(value, voice) if isinstance(value, Power) else said_chairing(value, voice)


def authority_details(value: Authority, voice: Voice) -> list[str]:
    """Return what else there is to say, each as a phrase.

    Args:
        value: What a question has come to.
        voice: The voice.
    """
    if isinstance(value, Route):
        return list(_route_details(value, voice))
    if isinstance(value, Deciding):
        return list(deciding_details(value, voice))
    if isinstance(value, Power):
        return list(power_details(value, voice))
    return list(chair_details(value, voice))


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


def said_matter(value: Route, voice: Voice) -> str:
    """Return what is to be decided, as far as its part tells it.

    Args:
        value: The way it takes.
        voice: The voice.
    """
    title = voice.tongue.titles[value.matter]
    of = _of(value, voice)
    return f"{title} ({voice.tongue.series(voice.texts(of), 'or')})" if of else title


def _of(value: Route, voice: Voice) -> tuple[Text, ...]:
    part = voice.find(value.part)
    if isinstance(part, Term) and value.matter is Matter.CONDITION:
        # Under the reading it is of there may be more of them than are held.
        return tuple(one.what for one in part.conditions[value.number : value.number + 1])
    if isinstance(part, ChangeRoute):
        return (part.of,)
    if isinstance(part, Commitment):
        return (part.what,)
    if isinstance(part, Repayment):
        return (part.base,)
    return part.triggers if isinstance(part, PaymentStop) else ()


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
    if isinstance(value.renegotiated, bool):
        yield voice.say("way.renegotiated" if value.renegotiated else "way.not-renegotiated")
    yield from remarks(voice, ("renegotiated", unless_left_out(value.renegotiated)))
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
    """Yield what goes on until it takes effect, what follows, and how it is kept."""
    if value.meanwhile:
        meanwhile = voice.tongue.clauses(voice.texts(value.meanwhile))
        yield voice.say("ending.meanwhile", meanwhile=meanwhile)
    if isinstance(value.then, Text):
        yield voice.say("detail.then", then=voice.text(value.then))
    elif isinstance(value.then, str):
        part = voice[Ending, value.then]
        title = voice.tongue.titles[part.act]
        yield voice.say("detail.then", then=title[:1].lower() + title[1:])
    if isinstance(value.recorded, Text):
        yield voice.say("recorded", recorded=voice.text(value.recorded))
