"""What is asked about an act, and what follows from it, in words for a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum

from iopmodel.answers import (
    Affected,
    Contest,
    DueKind,
    Fate,
    Notice,
    Proviso,
    Return,
    Rivalry,
    WhatIf,
)
from iopmodel.dates import OPEN_END, Period
from iopmodel.notgiven import NotApplicable, NotGiven
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.terms import Ending
from iopmodel.words.acts import called_right
from iopmodel.words.days import said_day, said_period
from iopmodel.words.fields import say_field
from iopmodel.words.lines import say_what
from iopmodel.words.naming import named, subject
from iopmodel.words.provisos import said_says, said_terms
from iopmodel.words.short import said_short
from iopmodel.words.stretches import say_last
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice, starting

__all__ = [
    "say_asked",
    "say_contest",
    "say_fates",
    "say_how_to_choose",
    "say_left_out",
    "say_no_right",
    "say_payments",
    "say_proviso",
    "say_reckoned",
    "say_return",
    "say_survives",
]


def say_asked(act: Notice, partnership: Partnership, lang: Language) -> str:
    """Return in words what is asked about an act.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_asked(Notice(on=date(2021, 9, 1)), partnership, Language.EN)
        'What happens if someone acts to end it on 1 September 2021?'
    """
    voice = Voice.of(lang, partnership)
    who = voice.say("act.anyone") if isinstance(act.by, NotGiven) else str(subject(act.by, voice))
    given = {"who": who, "day": said_day(act.on, voice.tongue)}
    if isinstance(act.moment, NotGiven):
        return starting(voice.say("act.asked", **given))
    moment = voice.say(f"act.moment.{act.moment.value}")
    return starting(voice.say("act.asked-moment", **given, moment=moment))


def say_contest(contest: Contest, partnership: Partnership, lang: Language) -> str:
    """Return in words how two rights that lead to different days stand to each other."""
    voice = Voice.of(lang, partnership)
    one, other = called_right(contest.first.part, voice), called_right(contest.second.part, voice)
    given = {"one": one, "other": other, "rule": "", "winner": ""}
    if isinstance(contest.rule, str):
        given["rule"] = _called(contest.rule, voice)
    if isinstance(contest.prevails, str):
        given["winner"] = called_right(contest.prevails, voice)
    code = Rivalry.COMPETES if isinstance(contest.rule, NotGiven) else contest.rivalry
    return starting(voice.say(f"contest.{code.value}", **given))


def _called(key: str, voice: Voice) -> str:
    part = voice.find(key)
    return said_short(part, voice) if isinstance(part, Part) else voice.tongue.quoted(key)


def say_return(found: Return, partnership: Partnership, lang: Language) -> str:
    """Return in words which money may come back, and whether the act sets that off."""
    voice = Voice.of(lang, partnership)
    set_off = _small(found.set_off, voice)
    return starting(voice.say("act.return", name=named(found.part, voice), set_off=set_off))


def say_reckoned(found: WhatIf, lang: Language) -> str:
    """Return in words on which day what follows is reckoned, or that none is known."""
    voice = Voice.of(lang)
    day = found.day
    if isinstance(day, NotApplicable):
        return starting(voice.say("act.no-difference"))
    if isinstance(day, date):
        return starting(voice.say("act.reckoned", day=said_day(day, voice.tongue)))
    if isinstance(day, NotGiven) or day.low is OPEN_END:
        return starting(voice.say("act.not-reckoned"))
    low = said_day(day.low, voice.tongue)
    if day.high is OPEN_END:
        return starting(voice.say("act.reckoned-from", low=low))
    high = said_day(day.high, voice.tongue)
    return starting(voice.say("act.reckoned-between", low=low, high=high))


def say_fates(
    found: Sequence[Affected],
    within: Period,
    partnership: Partnership,
    lang: Language,
    *,
    by_log: bool = False,
) -> str:
    """Return in words what becomes of how many things that are due in a window.

    Args:
        found: What is due in it.
        within: The window.
        partnership: Whose it is.
        lang: The language.
        by_log: Whether it is what remains by a log.
    """
    voice = Voice.of(lang, partnership)
    period = said_period(within, voice.tongue)
    # What remains by a log is told for each way in which its days hang on the readings.
    keys = {(one.due.key, one.fate) for one in found}
    numbers = Counter(fate for _, fate in keys) if by_log else Counter(one.fate for one in found)
    if not numbers:
        code = "supposing.nothing" if by_log else "act.nothing-dated"
        return starting(voice.say(code, period=period))
    fates = ", ".join(
        voice.say("act.fate", fate=_small(fate, voice), number=str(numbers[fate]))
        for fate in Fate
        if fate in numbers
    )
    code = "supposing.fates" if by_log else "act.fates"
    return starting(voice.say(code, period=period, fates=fates))


def say_payments(found: Iterable[Affected], partnership: Partnership, lang: Language) -> str:
    """Return in words the payments that are due, and what becomes of each; empty without any."""
    voice = Voice.of(lang, partnership)
    payments = [
        voice.say(
            "act.payment",
            what=say_what(one.due, partnership, lang),
            day=say_last(one.due.window.last, partnership, lang),
            fate=_small(one.fate, voice),
        )
        for one in found
        if one.due.kind is DueKind.PAYMENT
    ]
    if not payments:
        return ""
    return starting(voice.say("act.payments", payments="; ".join(dict.fromkeys(payments))))


def say_proviso(
    found: Iterable[Proviso], partnership: Partnership, lang: Language
) -> tuple[str, ...]:
    """Return in words what a right says, on each reading, of one of its terms.

    It is one line, but where a reading names several things: then there is a line for each reading,
    so that it shows which things belong together.
    """
    voice = Voice.of(lang, partnership)
    listed = list(found)
    says = dict.fromkeys(said_says(one, voice) for one in listed)
    if not any(isinstance(one.says, tuple) and len(one.says) > 1 for one in listed):
        return (starting(said_terms(listed[0], f" {voice.say('or')} ".join(says), voice)),)
    first, *others = says
    head = starting(said_terms(listed[0], first, voice))
    return head, *(voice.say("proviso.otherwise", says=one) for one in others)


def say_how_to_choose(name: str, lang: Language) -> str:
    """Return in words how one of several readings is chosen on the command line."""
    return starting(Voice.of(lang).say("act.choose", command=f"iopmodel readings {name}"))


def say_left_out(fields: Iterable[str], lang: Language) -> str:
    """Return in words which of the terms of a right the text leaves out."""
    names = ", ".join(say_field(Ending, field, lang) for field in fields)
    return starting(Voice.of(lang).say("act.left-out", fields=names))


def say_survives(keys: Iterable[str], partnership: Partnership, lang: Language) -> str:
    """Return in words which commitments hold afterwards."""
    voice = Voice.of(lang, partnership)
    return starting(voice.say("act.survives", names="; ".join(named(key, voice) for key in keys)))


def say_no_right(lang: Language) -> str:
    """Return in words that there is no such right."""
    return starting(Voice.of(lang).say("act.none"))


def _small(member: Enum, voice: Voice) -> str:
    title = voice.tongue.titles[member]
    return title[:1].lower() + title[1:]
