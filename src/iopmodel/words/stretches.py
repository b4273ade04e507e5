"""Stretches of a term in words: one without an end is open, or its length is not given."""

from __future__ import annotations

from iopmodel.dates import OPEN_END, End, Period
from iopmodel.notgiven import Excluded, NotGiven
from iopmodel.partnership import Partnership
from iopmodel.terms import Term
from iopmodel.words.days import said_day, said_period
from iopmodel.words.screens import label, say_end
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice

__all__ = ["said_stretch", "say_last"]


def said_stretch(period: Period, voice: Voice, *, whole: bool = False) -> str:
    """Return a stretch of a term in a voice: only a term that is so lasts until further notice.

    Args:
        period: The stretch.
        voice: The voice, of the partnership whose term it is.
        whole: Whether a calendar month or year is called by its name.

    Examples:
        >>> from iopmodel.examples import load
        >>> voice = Voice.of(Language.EN, load("enskede-arsta-vantor-2021"))
        >>> said_stretch(Period.parse("2022-06-01/.."), voice)
        'from 1 June 2022, length not stated'
        >>> said_stretch(Period.parse("2021-06-01/.."), voice)
        'from 1 June 2021 to the end'
    """
    first = said_day(period.first, voice.tongue)
    for term in voice.all(Term):
        ends = term.initial.last is not OPEN_END and period.last is OPEN_END
        if ends and period.first == term.initial.first:
            return voice.say("period.to-the-end", first=first)
    if _is_left_out(period.last, voice):
        return voice.say("period.unsaid", first=first)
    return said_period(period, voice.tongue, whole=whole)


def say_last(last: End, partnership: Partnership, lang: Language) -> str:
    """Return the last day of a window, that it has none, or that the text does not give it.

    Examples:
        >>> from iopmodel.examples import load
        >>> say_last(OPEN_END, load("enskede-arsta-vantor-2021"), Language.EN)
        'end not stated'
    """
    left_out = _is_left_out(last, Voice.of(lang, partnership))
    return label("end-unsaid", lang) if left_out else say_end(last, lang)


def _is_left_out(last: End, voice: Voice) -> bool:
    """Return whether an end is open as the text does not say by how much the term is extended."""
    return last is OPEN_END and any(
        term.initial.last is not OPEN_END and isinstance(_step(term), NotGiven)
        for term in voice.all(Term)
    )


def _step(term: Term) -> object:
    extension = term.extension
    return extension if isinstance(extension, (Excluded, NotGiven)) else extension.step
