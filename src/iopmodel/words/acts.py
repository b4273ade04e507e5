"""What an act comes to, on what terms, and what follows, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, Final

from iopmodel.answers import (
    Affected,
    BreachReason,
    BreachStep,
    Contest,
    DueKind,
    Fate,
    Notice,
    Over,
    PeriodReason,
    Proviso,
    Return,
    Rivalry,
    TermPeriod,
    WhatIf,
)
from iopmodel.dates import OPEN_END, End, Period
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.terms import Ending, EndingKind
from iopmodel.words.absences import said_absence
from iopmodel.words.days import said_day, said_period
from iopmodel.words.fields import say_field
from iopmodel.words.lines import say_what
from iopmodel.words.naming import named, subject
from iopmodel.words.short import said_short
from iopmodel.words.stretches import say_last
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice, starting

__all__ = [
    "Act",
    "said_act",
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

Act = Over | TermPeriod | WhatIf | Proviso | BreachStep
"""What the questions about acts come to."""


def said_act(value: Act, voice: Voice) -> str:
    """Return what a question about acts has come to, in a voice."""
    return _SAID[type(value)](value, voice)


def _over(value: Over, voice: Voice) -> str:
    part = voice.find(value.part)
    act = part.act if isinstance(part, Ending) else EndingKind.NOTICE
    ends = "something" if isinstance(value.ends, NotGiven) else value.ends.value
    given = {
        "ending": voice.say(f"ending.called.{act.value}"),
        "what": voice.say(f"over.what.{ends}"),
    }
    given["on"] = said_day(value.on, voice.tongue)
    code = f"over.{value.reason.value}"
    if isinstance(value.day, NotGiven):
        return voice.say(code, **given, absence=said_absence(value.day, voice))
    if isinstance(value.day, NotApplicable):
        return voice.say(code, **given)
    if isinstance(value.day, Bounds):
        said = _between(code, value.day, given, voice)
    else:
        said = voice.say(code, **given, day=said_day(value.day, voice.tongue))
    return voice.say("notice.early", said=said) if value.early else said


def _between(code: str, days: Bounds[End], given: dict[str, str], voice: Voice) -> str:
    low = "" if days.low is OPEN_END else said_day(days.low, voice.tongue)
    if days.high is OPEN_END:
        return voice.say(f"{code}.from", **given, low=low)
    return voice.say(f"{code}.between", **given, low=low, high=said_day(days.high, voice.tongue))


def _period(value: TermPeriod, voice: Voice) -> str:
    code = f"periods.{value.reason.value}"
    period = said_period(value.days, voice.tongue)
    if value.lacks and value.days.last is OPEN_END:
        # Its end is not open, but left out.
        period = voice.say("decided.from", first=said_day(value.days.first, voice.tongue))
    if value.reason is PeriodReason.INITIAL:
        return voice.say(code, period=period)
    if value.reason is PeriodReason.NOT_SAID:
        absent = value.by if isinstance(value.by, NotGiven) else Unstated()
        return voice.say(code, period=period, absence=said_absence(absent, voice))
    return voice.say(code, period=period, decided="".join(_decided(value, voice)))


def _decided(value: TermPeriod, voice: Voice) -> Iterator[str]:
    by_notice = value.reason is PeriodReason.AUTOMATIC
    if not by_notice and not isinstance(value.who, NotGiven):
        yield voice.say("decided.agreed-by", who=str(subject(value.who, voice)))
    if isinstance(value.by, date):
        code = "decided.automatic" if by_notice else "decided.agreed"
        yield voice.say(code, day=said_day(value.by, voice.tongue))
    if not isinstance(value.form, NotGiven):
        form = voice.say("form", form=voice.say(f"form.{value.form.value}"))
        yield voice.say("decided.form", form=form)
    if isinstance(value.by, NotGiven):
        yield voice.say("decided.not-said", absence=said_absence(value.by, voice))
    elif isinstance(value.by, NotApplicable):
        yield voice.say("decided.with-another")


def _what_if(value: WhatIf, voice: Voice) -> str:
    said = voice.say(f"what-if.{value.reason.value}", said=_over(value.over, voice))
    unsure = not isinstance(value.notice.by, NotGiven) and isinstance(value.theirs, NotGiven)
    return voice.say("perhaps-theirs", said=said) if unsure else said


def _proviso(value: Proviso, voice: Voice) -> str:
    return voice.say(f"provisos.{value.reason.value}", says=_says(value, voice))


def _says(value: Proviso, voice: Voice) -> str:
    return voice.say("proviso.none") if value.says == () else said_short(value.says, voice)


def _step(value: BreachStep, voice: Voice) -> str:
    details = "; ".join(_details(value, voice))
    number = str(value.number)
    right = _right(value.part, voice)
    return voice.say(f"breach.{value.reason.value}", details=details, number=number, right=right)


def _details(value: BreachStep, voice: Voice) -> Iterator[str]:
    if value.on:
        yield voice.say("step.cause", triggers=voice.tongue.clauses(voice.texts(value.on)))
    if not isinstance(value.what, NotGiven):
        yield voice.text(value.what)
    elif value.reason is BreachReason.FIRST:
        yield said_absence(value.what, voice)
    if value.reason is not BreachReason.FIRST:
        who = said_short(value.who, voice)
        yield voice.say("step.who", who=who)
    if isinstance(value.opens, str) and value.reason is not BreachReason.RIGHT:
        yield voice.say("step.opens", right=_right(value.opens, voice))


def _right(key: str, voice: Voice) -> str:
    """Return what a right is called, with the key that tells it from others."""
    part = voice.find(key)
    act = part.act if isinstance(part, Ending) else EndingKind.NOTICE
    return f"{voice.say(f'ending.called.{act.value}')} ({key})"


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
    one, other = _right(contest.first.part, voice), _right(contest.second.part, voice)
    given = {"one": one, "other": other, "rule": "", "winner": ""}
    if isinstance(contest.rule, str):
        given["rule"] = _called(contest.rule, voice)
    if isinstance(contest.prevails, str):
        given["winner"] = _right(contest.prevails, voice)
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
    found: Sequence[Affected], within: Period, partnership: Partnership, lang: Language
) -> str:
    """Return in words what becomes of how many things that are due in a window."""
    voice = Voice.of(lang, partnership)
    period = said_period(within, voice.tongue)
    numbers = Counter(one.fate for one in found)
    if not numbers:
        return starting(voice.say("act.nothing-dated", period=period))
    fates = ", ".join(
        voice.say("act.fate", fate=_small(fate, voice), number=str(numbers[fate]))
        for fate in Fate
        if fate in numbers
    )
    return starting(voice.say("act.fates", period=period, fates=fates))


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


def say_proviso(found: Iterable[Proviso], partnership: Partnership, lang: Language) -> str:
    """Return in words what a right says, on each reading, of one of its terms."""
    voice = Voice.of(lang, partnership)
    listed = list(found)
    says = dict.fromkeys(_says(one, voice) for one in listed)
    said = f" {voice.say('or')} ".join(says)
    return starting(voice.say(f"provisos.{listed[0].reason.value}", says=said))


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


_SAID: Final[Mapping[type, Callable[[Any, Voice], str]]] = {
    BreachStep: _step,
    Over: _over,
    Proviso: _proviso,
    TermPeriod: _period,
    WhatIf: _what_if,
}
