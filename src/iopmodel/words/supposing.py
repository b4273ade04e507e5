"""What comes of a notice after all that a log tells, in words for a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from iopmodel.answers import Affected, Due
from iopmodel.answers.status import Effect, EffectReason, EffectState, Lasting, Status
from iopmodel.log import Happening, PartyJoined, PartyLeft
from iopmodel.money import Money
from iopmodel.notgiven import Bounds
from iopmodel.partnership import Partnership
from iopmodel.words.amounts import said_money
from iopmodel.words.days import said_day
from iopmodel.words.lines import say_what
from iopmodel.words.naming import named
from iopmodel.words.screens import say_more
from iopmodel.words.status import say_lasting, say_stages
from iopmodel.words.stretches import say_last
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice, starting

__all__ = [
    "say_back",
    "say_before",
    "say_later_events",
    "say_left",
    "say_overdue",
    "say_recorded_too",
    "say_remains",
    "say_then_lasts",
    "span_of",
]


def span_of(found: Iterable[Lasting]) -> Lasting:
    """Return between which days it ends, however the text is read."""
    ends = list(found)
    return Lasting(min(one.low for one in ends), max(one.high for one in ends))


def say_before(found: Status, partnership: Partnership, lang: Language) -> str:
    """Return at which stage it is before an act, and until when it lasts."""
    voice = Voice.of(lang, partnership)
    stage = _small(say_stages((one.value for one in found.stage.holdings), partnership, lang))
    lasts = _small(say_lasting(span_of(found.lasts.values), lang))
    return starting(voice.say("supposing.before", stage=stage, lasts=lasts))


def say_overdue(dues: Iterable[Due], most: int, partnership: Partnership, lang: Language) -> str:
    """Return what should have been done by then, and how much more of it there is."""
    voice = Voice.of(lang, partnership)
    numbers = Counter(
        voice.say(
            "supposing.overdue-one",
            what=_small(say_what(one, partnership, lang)),
            day=say_last(one.window.last, partnership, lang),
        )
        for one in dues
    )
    told = [
        said if number == 1 else voice.say("supposing.times", said=said, number=str(number))
        for said, number in numbers.items()
    ]
    left = sum([*numbers.values()][most:])
    told = [*told[:most], *([say_more(left, lang)] if left else [])]
    return starting(voice.say("supposing.overdue", dues="; ".join(told)))


def say_left(one: Happening, partnership: Partnership, lang: Language) -> str:
    """Return that the one who acts has left, and which entry tells so."""
    voice = Voice.of(lang, partnership)
    event = one.event
    who = named(event.party, voice) if isinstance(event, (PartyLeft, PartyJoined)) else ""
    day = said_day(one.happened, voice.tongue)
    return starting(voice.say("supposing.left", who=who, entry=str(one.number), day=day))


def say_later_events(number: int, lang: Language) -> str:
    """Return how many events are not heeded, as they happened after the day that is asked about.

    Examples:
        >>> say_later_events(2, Language.EN)
        '2 events after that day are not heeded'
    """
    code = "one" if number == 1 else "many"
    return starting(Voice.of(lang).say(f"supposing.later.{code}", number=str(number)))


def say_recorded_too(effects: Iterable[Effect], lang: Language) -> str:
    """Return why an act may have no effect once it is recorded; empty where nothing is against it.

    Examples:
        >>> late = Effect(
        ...     entry=3, part="uppsagning", state=EffectState.INEFFECTIVE,
        ...     reason=EffectReason.TOO_LATE,
        ... )
        >>> say_recorded_too([late], Language.EN)
        'In the log it is of no effect: it came too late'
    """
    voice = Voice.of(lang)
    by_state: dict[EffectState, dict[EffectReason, None]] = {}
    for one in effects:
        by_state.setdefault(one.state, {})[one.reason] = None
    for state in (EffectState.DISPUTED, EffectState.INEFFECTIVE):
        # What has no effect on some reading of the text only is told with that, by each right.
        if state in by_state and (state is EffectState.DISPUTED or len(by_state) == 1):
            why = "; ".join(voice.say(f"effect.{reason.value}") for reason in by_state[state])
            return starting(voice.say(f"supposing.{state.value}", why=why))
    return ""


def say_then_lasts(found: Iterable[Lasting], lang: Language) -> str:
    """Return until when it lasts once an act is recorded."""
    lasts = _small(say_lasting(span_of(found), lang))
    return starting(Voice.of(lang).say("supposing.lasts", lasts=lasts))


def say_remains(found: Affected, partnership: Partnership, lang: Language) -> str:
    """Return one thing that remains to be done, by when, and what becomes of it."""
    voice = Voice.of(lang, partnership)
    return voice.say(
        "supposing.remains",
        day=say_last(found.due.window.last, partnership, lang),
        what=say_what(found.due, partnership, lang),
        fate=_small(voice.tongue.titles[found.fate]),
    )


def say_back(found: Iterable[Bounds[Money]], lang: Language) -> str:
    """Return how much may come back, of what was paid by a log; empty where no amount is known."""
    voice = Voice.of(lang)
    bounds = list(found)
    if not bounds:
        return ""
    low = said_money(min(one.low for one in bounds), voice.tongue)
    high = said_money(max(one.high for one in bounds), voice.tongue)
    return voice.say(
        "supposing.back" if low == high else "supposing.back-between", low=low, high=high
    )


def _small(said: str) -> str:
    return said[:1].lower() + said[1:]
