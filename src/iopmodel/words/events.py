"""What a log tells, in words: events, and what is wrong where it is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

import attrs

from iopmodel.answers.status import Lasting
from iopmodel.log import (
    ChairElected,
    Corrected,
    DueKey,
    Entry,
    Event,
    Flaw,
    Group,
    Kept,
    Log,
    Withdrawn,
)
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Form, Jointly, PaymentPlan
from iopmodel.words.days import said_day
from iopmodel.words.findings import said_value
from iopmodel.words.naming import subject
from iopmodel.words.short import said_short
from iopmodel.words.status import say_lasting
from iopmodel.words.tongue import Language, Subject, folded
from iopmodel.words.voice import TONGUES, Voice, sentences, starting

__all__ = [
    "say_counting",
    "say_event",
    "say_event_kind",
    "say_flaw",
    "say_head",
    "say_how_known",
    "say_kept",
    "say_lasts_now",
    "say_later",
    "say_missing",
    "say_recorded",
    "say_torn",
]

_IN_PHRASE: Final[Mapping[str, tuple[str, ...]]] = {
    "amended": ("amendment",),
    "breach-raised": ("by", "matter"),
    "chair-elected": ("body",),
    "corrected": ("entry", "event", "happened"),
    "decision-taken": ("by", "matter"),
    "duty-waived": ("due",),
    "meeting-held": ("body",),
    "outcome-reported": ("of", "value"),
    "party-joined": ("party",),
    "party-left": ("party",),
    "payment-made": ("amount",),
    "plan-decided": ("breach",),
    "remedied": ("breach",),
    "repayment-claimed": ("amount",),
    "repayment-made": ("amount",),
    "report-accepted": ("delivery",),
    "report-delivered": ("of",),
    "signed": ("party",),
    "spending-reported": ("amount",),
    "withdrawn": ("entry", "why"),
}
"""The fields that the phrase of a kind has room for; the others follow in brackets."""

_DETAILS: Final[Mapping[tuple[type[Event], str], str]] = {(ChairElected, "of"): "chair"}
"""The fields that are told in another way than their name is elsewhere."""

_ACTS: Final = frozenset({"notice-considered", "notice-received", "notice-sent"})


def say_event_kind(kind: type[Event], lang: Language) -> str:
    """Return what a kind of event is called.

    Examples:
        >>> from iopmodel.log import NoticeSent
        >>> say_event_kind(NoticeSent, Language.SV), say_event_kind(NoticeSent, Language.EN)
        ('Uppsägning skickad', 'Notice sent')
    """
    return TONGUES[lang].say(f"event.title.{kind_name(kind)}")


def say_event(event: Event, partnership: Partnership | None, lang: Language) -> str:
    """Return what occurred, as a sentence.

    Args:
        event: What occurred.
        partnership: What the parts are called in; by their keys where there is none.
        lang: The language.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.log import MeetingHeld
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_event(MeetingHeld(body=Ref("styrgrupp")), partnership, Language.EN)
        'The steering group met.'
    """
    voice = Voice.of(lang, partnership)
    return sentences([_said(event, voice)])


def _said(event: Event, voice: Voice) -> str:
    kind = kind_name(type(event))
    shown = _IN_PHRASE.get(kind, ())
    values: dict[str, str | Subject] = {
        name: _value(getattr(event, name), voice) for name in shown if name != "event"
    }
    if isinstance(event, Corrected):
        values["event"] = _said(event.event, voice)
    if kind in _ACTS:
        shown = (*shown, "act")
        act = getattr(event, "act")  # noqa: B009  # which only these have
        values["act"] = voice.say(f"event.act.{'any' if isinstance(act, NotGiven) else act.value}")
    said = voice.say(f"event.{kind}", **values)
    details = list(_details(event, shown, voice))
    return voice.say("event.with", said=said, details="; ".join(details)) if details else said


def _details(event: Event, shown: tuple[str, ...], voice: Voice) -> Iterator[str]:
    for field in attrs.fields(type(event)):
        value = getattr(event, field.name)
        if field.name in shown or isinstance(value, NotGiven) or value == ():
            continue
        if isinstance(value, Form):
            yield voice.say(f"form.{value.value}").strip()
        else:
            name = _DETAILS.get((type(event), field.name), field.name)
            yield voice.say(f"event.detail.{name}", value=str(_value(value, voice)))


def _value(value: Any, voice: Voice) -> Subject:
    """Return a value as it stands in the sentence about an event, also as its subject."""
    if isinstance(value, (Ref, Jointly)):
        return _part(value, voice)
    if isinstance(value, NotGiven):
        return subject(value, voice)
    return Subject(_words(value, voice))


def _words(value: Any, voice: Voice) -> str:
    if isinstance(value, tuple):
        return voice.tongue.series(str(_value(one, voice)) for one in value)
    if isinstance(value, Group):
        return f"{folded(value.name)} {voice.tongue.digits(value.number)}"
    if isinstance(value, DueKey):
        return value.key
    return folded(value) if isinstance(value, str) else said_short(value, voice)


def _part(key: Ref[Any] | Jointly, voice: Voice) -> Subject:
    """Return what a part is called; a log may name what the partnership does not have."""
    names = key.actors if isinstance(key, Jointly) else (key,)
    if any(voice.find(name) is None for name in names):
        return Subject(voice.tongue.series(map(voice.tongue.quoted, names)))
    if all(isinstance(voice.find(name), Actor) for name in names):
        return subject(key, voice)
    return Subject(voice.tongue.series(_clause(name, voice) for name in names))


def _clause(key: str, voice: Voice) -> str:
    # Elsewhere a plan is spoken of as each of its payments, and an event is of one.
    plan = isinstance(voice.find(key), PaymentPlan)
    return voice.tongue.quoted(key) if plan else said_value(key, voice)


def say_flaw(flaw: Flaw, lang: Language) -> str:
    """Return what is wrong where a log is kept, as a sentence.

    Examples:
        >>> from iopmodel.log import FlawReason
        >>> say_flaw(Flaw(line=7, reason=FlawReason.ALTERED), Language.EN)
        'Line 7 is not as it was recorded, and is left out.'
    """
    phrase = TONGUES[lang].say(f"flaw.{flaw.reason.value}", line=str(flaw.line))
    more = "; ".join(map(str, flaw.problems))
    return sentences([f"{phrase}: {folded(more)}" if more else phrase])


def say_recorded(entry: Entry, partnership: Partnership | None, lang: Language) -> str:
    """Return that an entry was recorded, with its number, as sentences."""
    tongue = TONGUES[lang]
    day = said_day(entry.happened, tongue)
    said = tongue.say("log.done", number=str(entry.number), day=day)
    return f"{sentences([said])} {say_event(entry.event, partnership, lang)}"


def say_counting(code: str, number: int, lang: Language) -> str:
    """Return that an entry counts no longer (`lost`), again, or neither, after a withdrawal.

    Examples:
        >>> say_counting("again", 3, Language.EN)
        'Entry 3 counts again:'
    """
    return starting(TONGUES[lang].say(f"log.{code}", entry=str(number)))


def say_lasts_now(lasts: Lasting, lang: Language) -> str:
    """Return until when a partnership lasts after what was recorded.

    Examples:
        >>> from datetime import date
        >>> from iopmodel.dates.period import OPEN_END
        >>> say_lasts_now(Lasting(date(2022, 5, 31), OPEN_END), Language.EN)
        'The partnership now lasts until 31 May 2022 at least, and perhaps longer'
    """
    said = say_lasting(lasts, lang)
    return starting(TONGUES[lang].say("log.lasts-now", lasts=said[:1].lower() + said[1:]))


def say_how_known(entry: Entry, at: datetime, lang: Language) -> str:
    """Return when and by whom an entry was recorded, and on what document it rests.

    Args:
        entry: The entry.
        at: When it was, by the clock of whoever reads it.
        lang: The language.
    """
    tongue = TONGUES[lang]
    day, time = said_day(at.date(), tongue), f"{at:%H:%M}"
    said = tongue.say("log.recorded", day=day, time=time, by=folded(entry.by))
    if isinstance(entry.reference, NotGiven):
        return said
    return tongue.say("log.reference", said=said, reference=folded(entry.reference))


def say_later(log: Log, entry: Entry, lang: Language) -> str:
    """Return which entries correct or withdraw an entry; empty where none do."""
    later = [one for one in log.history(entry.number)[1:] if _speaks_of(one, entry.number)]
    tongue = TONGUES[lang]
    words = [
        tongue.say(
            "log.withdrawn-in" if isinstance(one.event, Withdrawn) else "log.corrected-in",
            entry=str(one.number),
        )
        for one in later
    ]
    return "; ".join(words)


def _speaks_of(entry: Entry, number: int) -> bool:
    return isinstance(entry.event, (Corrected, Withdrawn)) and entry.event.entry == number


def say_kept(kept: Kept, lang: Language) -> str:
    """Return how much is kept and whether it is as it was recorded, as sentences."""
    tongue = TONGUES[lang]
    number = len(kept.log)
    count = {0: "none", 1: "one"}.get(number, "many")
    said = [tongue.say(f"log.kept.{count}", number=tongue.digits(number), of=folded(kept.of))]
    said.append(tongue.say("log.flawed" if kept.flaws else "log.sound"))
    return sentences(said if number or kept.flaws else said[:1])


def say_head(kept: Kept, lang: Language) -> str:
    """Return the last hash and what it is good for, as a sentence; empty where none is known."""
    return sentences([TONGUES[lang].say("log.head", hash=kept.head)] if kept.head else [])


def say_torn(kept: Kept, lang: Language) -> str:
    """Return that a write broke off and left something behind; empty where none did."""
    tongue = TONGUES[lang]
    return sentences([tongue.say("flaw.torn", bytes=tongue.digits(kept.torn))] if kept.torn else [])


def say_missing(log: Log, lang: Language) -> str:
    """Return which entries are there no more; empty where all are."""
    tongue = TONGUES[lang]
    if not log.missing:
        return ""
    number = "one" if len(log.missing) == 1 else "many"
    entries = tongue.series(map(str, log.missing))
    return sentences([tongue.say(f"log.missing.{number}", entries=entries)])
