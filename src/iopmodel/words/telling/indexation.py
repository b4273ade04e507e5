"""Sentences about how an amount is indexed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from iopmodel.dates import Span
from iopmodel.notgiven import NotGiven
from iopmodel.terms import ByFactor, ByIndex, Funding, Indexation, Nearest
from iopmodel.words.absences import remarks
from iopmodel.words.amounts import said_share
from iopmodel.words.days import said_day, said_period, said_span
from iopmodel.words.voice import Voice

__all__ = ["INDEXATIONS", "said_how"]

_DECIMALS: Final = 6


def said_how(indexation: Indexation, whole: str, voice: Voice) -> str:
    """Return how an amount is indexed, in a clause.

    Args:
        indexation: What indexes it.
        whole: What the amount is called.
        voice: The voice.
    """
    how = indexation.how
    if isinstance(how, ByFactor) and not isinstance(how.percent, NotGiven):
        way = "lowered" if how.percent < 0 else "raised"
        percent = _percent(abs(how.percent), voice)
        return voice.say(f"indexed.{way}", whole=whole, percent=percent)
    if not isinstance(how, ByIndex):
        return voice.say("indexed.some", whole=whole)
    index = voice.text(how.index)
    if isinstance(how.share, NotGiven) or how.share == 1:
        code = "follows" if isinstance(how.share, NotGiven) else "follows-all"
        return voice.say(f"indexed.{code}", whole=whole, index=index)
    share = said_share(how.share, voice.tongue)
    return voice.say("indexed.follows-share", whole=whole, index=index, share=share)


def _percent(percent: Fraction, voice: Voice) -> str:
    """Return so many per cent, with decimals where that is exact."""
    scaled = percent * 10**_DECIMALS
    figures = f"{percent.numerator}/{percent.denominator}"
    if scaled.denominator == 1:
        whole, part = divmod(scaled.numerator, 10**_DECIMALS)
        decimals = f"{part:0{_DECIMALS}}".rstrip("0")
        figures = f"{whole}{voice.tongue.point}{decimals}" if decimals else str(whole)
    return f"{figures}{voice.tongue.percent}"


def _indexation(indexation: Indexation, voice: Voice) -> Iterator[str]:
    funding = voice[Funding, indexation.of]
    per = "some-time" if isinstance(funding.per, NotGiven) else funding.per.value
    how = indexation.how
    yield said_how(indexation, voice.say(f"funding.amount.{per}"), voice)
    if isinstance(how, ByIndex) and not isinstance(how.base, NotGiven):
        period = said_period(how.base, voice.tongue, whole=True)
        yield voice.say("indexed.base", period=period)
    yield from _times(indexation, voice)
    if isinstance(indexation.rounding, Nearest):
        yield voice.say(f"indexed.rounded.{indexation.rounding.value}")
    yield from remarks(
        voice,
        ("indexed-how", how),
        ("indexed-percent", how.percent if isinstance(how, ByFactor) else None),
        ("indexed-share", how.share if isinstance(how, ByIndex) else None),
        ("indexed-base", how.base if isinstance(how, ByIndex) else None),
        ("indexed-first", indexation.first),
        ("indexed-every", indexation.every),
        ("indexed-rounding", indexation.rounding),
    )


def _times(indexation: Indexation, voice: Voice) -> Iterator[str]:
    first, every = indexation.first, indexation.every
    if isinstance(first, date):
        yield voice.say("indexed.first", day=said_day(first, voice.tongue))
    if isinstance(every, Span):
        yield voice.say("indexed.every", span=said_span(every, voice.tongue))


INDEXATIONS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    Indexation: _indexation,
}
"""What tells each kind of part of this subject."""
