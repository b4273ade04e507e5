"""How a partnership stands on a day, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Final

from iopmodel.answers.status import (
    Chaired,
    Duty,
    DutyReason,
    DutyState,
    Effect,
    EffectState,
    Lasting,
    Next,
    Occasion,
    Purse,
    Reclaim,
    Running,
    Shortcoming,
    Standing,
)
from iopmodel.dates.period import End
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven, Sum
from iopmodel.partnership import Partnership
from iopmodel.words.amounts import said_money, say_money
from iopmodel.words.days import said_day, said_period
from iopmodel.words.dues import say_due
from iopmodel.words.naming import named
from iopmodel.words.tongue import Language
from iopmodel.words.voice import TONGUES, Voice, starting

__all__ = [
    "say_chaired",
    "say_counts",
    "say_depends",
    "say_duty",
    "say_effect",
    "say_heading",
    "say_known",
    "say_lasting",
    "say_next",
    "say_purse",
    "say_reclaim",
    "say_running",
    "say_shortcoming",
    "say_stages",
    "say_standing",
    "say_stands",
    "status_label",
]

_PLAIN: Final = (
    DutyReason.DONE,
    DutyReason.DONE_LATE,
    DutyReason.NOT_DONE,
    DutyReason.WAIVED,
)
"""Why something stands as it does where its state says so already."""


def status_label(code: str, lang: Language, **values: str) -> str:
    """Return a heading or a label of a status.

    Examples:
        >>> status_label("next", Language.SV)
        'Härnäst'
    """
    return starting(TONGUES[lang].say(f"status.{code}", **values))


def say_depends(points: Iterable[str], lang: Language) -> str:
    """Return that something hangs on how open points are read, as it stands behind that.

    Examples:
        >>> say_depends(["tre-ganger-per-ar"], Language.EN)
        'hangs on how the text is read: tre-ganger-per-ar'
    """
    return TONGUES[lang].say("status.depends", points=", ".join(points))


def say_heading(on: date, known_at: datetime | None, lang: Language) -> str:
    """Return of which day a status is, and as of when it was known.

    Examples:
        >>> say_heading(date(2021, 12, 3), None, Language.SV)
        'Läget 3 december 2021'
    """
    heading = status_label("heading", lang, day=said_day(on, TONGUES[lang]))
    return heading if known_at is None else f"{heading}, {_known(known_at, lang)}"


def say_known(known_at: datetime, lang: Language) -> str:
    """Return as of when something is told, as a heading.

    Examples:
        >>> from datetime import UTC
        >>> say_known(datetime(2021, 12, 3, 8, 30, tzinfo=UTC), Language.EN)
        'As it was known at 3 December 2021 08:30 UTC'
    """
    return starting(_known(known_at, lang))


def _known(known_at: datetime, lang: Language) -> str:
    tongue = TONGUES[lang]
    # Two clocks would be one too many: it is told by the one that it was asked for by.
    moment = f"{said_day(known_at.date(), tongue)} {known_at:%H:%M} {known_at:%Z}"
    return tongue.say("status.known", moment=moment)


def say_standing(value: Standing, partnership: Partnership, lang: Language) -> str:
    """Return at which stage a partnership is, and why."""
    voice = Voice.of(lang, partnership)
    who = voice.tongue.series(named(key, voice) for key in value.unsigned)
    why = voice.say(f"stage-why.{value.reason.value}", who=who)
    return starting(f"{voice.say(f'stage.{value.stage.value}')}: {why}")


def say_stages(values: Iterable[Standing], partnership: Partnership, lang: Language) -> str:
    """Return at which stage a partnership is, and why; where it can be several, which ones."""
    found = tuple(dict.fromkeys(values))
    if len(found) == 1:
        return say_standing(found[0], partnership, lang)
    tongue = TONGUES[lang]
    said = dict.fromkeys(tongue.say(f"stage.{one.stage.value}") for one in found)
    return starting(f" {tongue.say('status.or')} ".join(said))


def say_lasting(value: Lasting, lang: Language) -> str:
    """Return until when it lasts.

    Examples:
        >>> from iopmodel.dates.period import OPEN_END
        >>> say_lasting(Lasting(date(2022, 5, 31), OPEN_END), Language.EN)
        'Until 31 May 2022 at least, and perhaps longer'
    """
    tongue = TONGUES[lang]
    if not isinstance(value.low, date):
        return starting(tongue.say("lasts.forever"))
    low = said_day(value.low, tongue)
    if not isinstance(value.high, date):
        return starting(tongue.say("lasts.open", low=low))
    high = said_day(value.high, tongue)
    code = "until" if value.low >= value.high else "between"
    return starting(tongue.say(f"lasts.{code}", low=low, high=high))


def say_running(value: Running, lang: Language) -> str:
    """Return a period and how it stands with it."""
    tongue = TONGUES[lang]
    state = tongue.say(f"period.{value.state.value}")
    return f"{starting(said_period(value.days, tongue))}: {state}"


def say_effect(value: Effect, lang: Language) -> str:
    """Return whether an event has its effect, and why.

    Examples:
        >>> from iopmodel.answers.status import EffectReason
        >>> one = Effect(
        ...     entry=3, part="uppsagning", state=EffectState.INEFFECTIVE,
        ...     reason=EffectReason.TOO_LATE,
        ... )
        >>> say_effect(one, Language.EN)
        'Of no effect: it came too late'
    """
    voice = Voice.of(lang)
    ends = value.ends
    what = "something" if isinstance(ends, (NotGiven, NotApplicable)) else ends.value
    given = {"what": voice.say(f"over.what.{what}"), "day": _when(value.day, voice)}
    said = voice.say(f"effect.{value.reason.value}", **given)
    if value.state is EffectState.DISPUTED and isinstance(value.day, (date, Bounds)):
        # What would make it go on ends nothing.
        goes_on = isinstance(ends, NotApplicable)
        said += voice.say(f"effect.if-it-{'extends' if goes_on else 'counts'}", **given)
    return starting(f"{voice.say(f'effect-state.{value.state.value}')}: {said}")


def _when(day: End | Bounds[End] | NotGiven | NotApplicable, voice: Voice) -> str:
    tongue = voice.tongue
    if isinstance(day, date):
        return voice.say("when.on", day=said_day(day, tongue))
    if isinstance(day, Bounds) and isinstance(day.low, date):
        low = said_day(day.low, tongue)
        if isinstance(day.high, date):
            return voice.say("when.between", low=low, high=said_day(day.high, tongue))
        return voice.say("when.from", low=low)
    return voice.say("when.unknown")


def say_duty(value: Duty, partnership: Partnership, lang: Language) -> str:
    """Return something that is due, how it stands with it, and why."""
    return f"{say_due(value.due, partnership, lang)}; {_stands(value, lang)}"


def say_stands(value: Duty, lang: Language) -> str:
    """Return how it stands with something that is due, and why where that is not plain."""
    if value.reason in _PLAIN:
        return starting(TONGUES[lang].say(f"duty.{value.state.value}"))
    return starting(_stands(value, lang))


def _stands(value: Duty, lang: Language) -> str:
    tongue = TONGUES[lang]
    state = tongue.say(f"duty.{value.state.value}")
    return f"{state}: {tongue.say(f'duty-why.{value.reason.value}')}"


def say_counts(found: Iterable[Duty], lang: Language) -> str:
    """Return how many of the things due stand how; empty where nothing is due."""
    tongue = TONGUES[lang]
    numbers = Counter(state for _, state in {(one.key, one.state) for one in found})
    counts = ", ".join(
        tongue.say("status.count", state=tongue.say(f"duty.{state.value}"), number=str(number))
        for state in DutyState
        if (number := numbers[state])
    )
    return starting(tongue.say("status.counts", counts=counts)) if counts else ""


def say_chaired(value: Chaired, partnership: Partnership, lang: Language) -> str:
    """Return how it stands with the chair and the seats of a body."""
    voice = Voice.of(lang, partnership)
    who = named(value.of, voice) if isinstance(value.of, str) else ""
    since = said_day(value.since, voice.tongue) if isinstance(value.since, date) else ""
    said = voice.say(f"chair.{value.state.value}", who=who, since=since)
    if value.vacant:
        empty = voice.tongue.series(named(key, voice) for key in value.vacant)
        said = f"{said}; {voice.say('chair.vacant', who=empty)}"
    return starting(f"{named(value.body, voice)}: {said}")


def say_shortcoming(value: Shortcoming, lang: Language) -> str:
    """Return how far it has come with a shortcoming."""
    state = TONGUES[lang].say(f"breach-state.{value.state.value}")
    return starting(f"{state}: {value.breach.event.matter}")


def say_next(value: Next, partnership: Partnership, lang: Language) -> str:
    """Return what is to be done next, without its day."""
    voice = Voice.of(lang, partnership)
    about = value.about
    if isinstance(about, Duty):
        return say_due(about.rest, partnership, lang)
    entry = str(about.entry) if isinstance(about, Effect) else ""
    said = voice.say(f"next.{value.reason.value}", entry=entry)
    if isinstance(about, Chaired):
        return starting(f"{said}: {named(about.body, voice)}")
    if isinstance(about, Shortcoming):
        return starting(f"{said}: {about.breach.event.matter}")
    return starting(f"{said}: {voice.tongue.quoted(about.part)}")


def say_purse(value: Purse, partnership: Partnership, lang: Language) -> str:
    """Return how it stands with a frame of money."""
    return starting("; ".join(_purse(value, partnership, lang)))


def _purse(value: Purse, partnership: Partnership, lang: Language) -> Iterator[str]:
    voice = Voice.of(lang, partnership)
    paid = said_money(value.paid, voice.tongue)
    due = say_money(value.due, lang, partnership)
    yield voice.say("purse", of=value.of, paid=paid, due=due)
    totals = {"overdue": value.overdue, "to-come": value.to_come, "perhaps": value.perhaps}
    for code, total in totals.items():
        if total != Sum(Money.zero(value.paid.currency)):
            yield voice.say(f"purse.{code}", amount=say_money(total, lang, partnership))
    if isinstance(value.beyond, Money) and value.beyond.minor:
        yield voice.say("purse.beyond", amount=said_money(value.beyond, voice.tongue))
    if value.repaid.minor:
        yield voice.say("purse.repaid", amount=said_money(value.repaid, voice.tongue))
    if not isinstance(value.spent, NotGiven):
        low = said_money(value.unspent.low, voice.tongue)
        high = said_money(value.unspent.high, voice.tongue)
        if low == high:
            yield voice.say("purse.unspent", amount=low)
        else:
            yield voice.say("purse.unspent-between", low=low, high=high)


def say_reclaim(value: Reclaim, partnership: Partnership, lang: Language) -> str:
    """Return what may be claimed back by a clause."""
    voice = Voice.of(lang, partnership)
    name = named(value.part, voice)
    if isinstance(value.amount, NotGiven):
        code, given = "unknown", {"name": name}
    else:
        low = said_money(value.amount.low, voice.tongue)
        high = said_money(value.amount.high, voice.tongue)
        code = "amount" if low == high else "between"
        given = {"name": name, "low": low, "high": high}
    if value.occasion is Occasion.NOT_TOLD:
        code = "not-told-unknown" if code == "unknown" else "not-told"
    said = voice.say(f"reclaim.{code}", **given)
    if value.occasion is Occasion.PERHAPS:
        said += voice.say("reclaim.perhaps")
    if isinstance(value.claimed, Money):
        said += voice.say("reclaim.claimed", amount=said_money(value.claimed, voice.tongue))
    return starting(said)
