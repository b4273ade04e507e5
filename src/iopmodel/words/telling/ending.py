"""Sentences about rights to end something early."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.dates import Span
from iopmodel.notgiven import Excluded, NotGiven
from iopmodel.terms import Ending
from iopmodel.words.absences import noted, remarks, unless_left_out
from iopmodel.words.days import said_span
from iopmodel.words.naming import subject
from iopmodel.words.telling.commitments import bound
from iopmodel.words.voice import Voice

__all__ = ["ENDINGS", "said_right"]


def said_right(ending: Ending, voice: Voice, *, last_resort: str = "") -> str:
    """Return who may, should or has to end what.

    Args:
        ending: The right to end it.
        voice: The voice.
        last_resort: What is said behind it of other ways, or nothing.
    """
    ends = "something" if isinstance(ending.ends, NotGiven) else ending.ends.value
    # A right to end something is said as a commitment of the same modality is.
    return bound(
        ending.modality,
        ending.by,
        voice,
        what=voice.say(f"act.{ending.act.value}.{ends}"),
        towards="",
        timing=last_resort,
    )


def _ending(ending: Ending, voice: Voice) -> Iterator[str]:
    resort = voice.say("ending.last-resort") if ending.last_resort is True else ""
    yield noted(
        said_right(ending, voice, last_resort=resort),
        voice,
        ("bearer", ending.by),
        ("ends", ending.ends),
        ("last-resort", unless_left_out(ending.last_resort)),
    )
    if ending.last_resort is False:
        yield voice.say("ending.no-last-resort")
    if ending.grounds:
        grounds = voice.tongue.clauses(voice.texts(ending.grounds))
        yield voice.say(f"grounds.{'one' if len(ending.grounds) == 1 else 'many'}", grounds=grounds)
    else:
        yield voice.say("grounds.none")
    if isinstance(ending.after, NotGiven):
        yield from remarks(voice, ("first", ending.after))
    elif ending.after:
        first, *later = voice.texts(ending.after)
        steps = first + "".join(voice.say("after.next", step=step) for step in later)
        yield voice.say("after", steps=steps)
    yield from _form(ending, voice)
    yield from _notice(ending, voice)
    if isinstance(ending.keeps_pay, Span):
        yield voice.say("ending.keeps-pay", span=said_span(ending.keeps_pay, voice.tongue))
    yield from remarks(voice, ("keeps-pay", unless_left_out(ending.keeps_pay)))
    if ending.meanwhile:
        meanwhile = voice.tongue.clauses(voice.texts(ending.meanwhile))
        yield voice.say("ending.meanwhile", meanwhile=meanwhile)


def _form(ending: Ending, voice: Voice) -> Iterator[str]:
    if not isinstance(ending.form, NotGiven):
        yield voice.say("form", form=voice.say(f"form.{ending.form.value}"))
    if not isinstance(ending.to, NotGiven):
        yield voice.say("ending.to", who=subject(ending.to, voice))
    yield from remarks(
        voice, ("form", unless_left_out(ending.form)), ("to", unless_left_out(ending.to))
    )


def _notice(ending: Ending, voice: Voice) -> Iterator[str]:
    notice, counted_from = ending.notice, ending.counted_from
    if isinstance(notice, Span):
        yield voice.say(f"notice.{ending.act.value}", span=said_span(notice, voice.tongue))
    counted: list[str] = []
    if isinstance(notice, Excluded):
        since = "" if isinstance(counted_from, NotGiven) else f".{counted_from.value}"
        yield voice.say(f"at-once{since}")
    elif not isinstance(counted_from, NotGiven):
        counted.append(voice.say(f"counted-from.{counted_from.value}"))
    if not isinstance(ending.counting, NotGiven):
        counted.append(voice.say(f"first-day.{ending.counting.value}"))
    if counted:
        yield "; ".join(counted)
    if not isinstance(ending.takes_effect, NotGiven):
        yield voice.say(f"takes-effect.{ending.takes_effect.value}")
    # From when a time is counted is a question only where there is a time.
    timed = isinstance(notice, Span)
    yield from remarks(
        voice,
        ("notice", unless_left_out(notice) if isinstance(notice, Excluded) else notice),
        ("counted-from", counted_from if timed else unless_left_out(counted_from)),
        ("counting", unless_left_out(ending.counting)),
        ("takes-effect", unless_left_out(ending.takes_effect)),
    )


ENDINGS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {Ending: _ending}
"""What tells each kind of part of this subject."""
