"""The conditions under which an answer holds, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from iopmodel.answers import Given, GivenKind, tasks
from iopmodel.partnership import OpenPoint, Partnership
from iopmodel.parts import Text
from iopmodel.terms import Term, While
from iopmodel.words.days import said_day
from iopmodel.words.naming import named
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice

__all__ = ["GIVENS", "say_given"]


def say_given(given: Given, partnership: Partnership, lang: Language) -> str:
    """Return one condition, as it stands after what hangs on it.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_given(Given.lasts_beyond(date(2022, 5, 31)), partnership, Language.SV)
        'om partnerskapet fortsätter efter 31 maj 2022'
        >>> reading = Given.reading("en-manad-innan", "till-sista-dagen")
        >>> say_given(reading, partnership, Language.EN)
        'on the reading “a month before the last day, whichever it comes to be”'
    """
    return GIVENS[given.kind](given, Voice.of(lang, partnership))


def _lasts_beyond(given: Given, voice: Voice) -> str:
    day = said_day(date.fromisoformat(given.subject), voice.tongue)
    return voice.say("given.lasts-beyond", day=day)


def _ends_by(given: Given, voice: Voice) -> str:
    return voice.say("given.ends-by", day=said_day(date.fromisoformat(given.subject), voice.tongue))


def _holds(given: Given, voice: Voice) -> str:
    part = voice.find(given.subject)
    if isinstance(part, Term) and part.conditions:
        what = dict.fromkeys(voice.text(one.what) for one in part.conditions)
        return voice.say("given.holds-term", conditions=voice.tongue.series(what))
    timings = [task.timing for task in tasks(voice, part)] if part else []
    phases = [voice.text(timing.condition) for timing in timings if isinstance(timing, While)]
    if phases:
        return voice.say("given.holds", condition=voice.tongue.series(dict.fromkeys(phases)))
    return voice.say("given.holds-somehow", part=named(given.subject, voice))


def _reading(given: Given, voice: Voice) -> str:
    point = voice.point(given.subject)
    known = {} if point is None else {reading.key: reading.says for reading in point.readings}
    if given.choice not in known:
        return voice.say("given.reading", says=voice.tongue.quoted(given.choice))
    words = known[given.choice]
    says = voice.tongue.quoted(voice.text(words))
    if any(_reads_so(other, words) for other in voice.points if other.key != given.subject):
        # Which point it is, words that stand at several do not tell: "the text does not say".
        of = voice.tongue.quoted(given.subject)
        return voice.say("given.reading-of", says=says, point=of)
    return voice.say("given.reading", says=says)


def _reads_so(point: OpenPoint, words: Text) -> bool:
    return any(reading.says.sv == words.sv for reading in point.readings)


GIVENS: Final[Mapping[GivenKind, Callable[[Given, Voice], str]]] = {
    GivenKind.ENDS_BY: _ends_by,
    GivenKind.HOLDS: _holds,
    GivenKind.LASTS_BEYOND: _lasts_beyond,
    GivenKind.READING: _reading,
}
"""For each kind of condition, what says it."""
