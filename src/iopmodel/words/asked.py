"""Questions, and how they come out, in words."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from iopmodel.answers import Clarification, Due, LastDay, Outcome
from iopmodel.answers.questions import QUESTIONS
from iopmodel.dates import OPEN_END
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.words.absences import said_absence
from iopmodel.words.days import said_day, said_period
from iopmodel.words.dues import say_due
from iopmodel.words.fields import say_path
from iopmodel.words.naming import named
from iopmodel.words.tongue import Language
from iopmodel.words.voice import TONGUES, Voice, starting

__all__ = ["say_clarification", "say_question", "say_value"]

_QUESTION_OF: Final = {question.reasons: key for key, question in QUESTIONS.items()}


def say_question(key: str, lang: Language) -> str:
    """Return a question in words.

    Examples:
        >>> say_question("inaction", Language.SV), say_question("inaction", Language.EN)
        ('Vad händer om ingen gör något?', 'What happens if nobody does anything?')
    """
    return starting(TONGUES[lang].say(f"question.{key}"))


def say_value(value: Outcome[Any] | LastDay | Due, partnership: Partnership, lang: Language) -> str:
    """Return in words what a question has come to, without the conditions.

    Examples:
        >>> from iopmodel.answers import ask
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> print(say_value(ask("inaction", partnership).value, partnership, Language.EN))
        The partnership ends on 31 May 2022; nothing extends it by itself
    """
    if isinstance(value, Due):
        return say_due(value, partnership, lang)
    voice = Voice.of(lang, partnership)
    if isinstance(value, LastDay):
        return starting(_last_day(value, voice))
    code = f"{_QUESTION_OF[type(value.reason)]}.{value.reason.value}"
    if isinstance(value.day, NotGiven):
        return starting(voice.say(code, absence=said_absence(value.day, voice)))
    if value.day is OPEN_END:
        # Most outcomes without an end have no other; of the rest it has to be said.
        code = f"{code}.open" if f"{code}.open" in voice.tongue.phrases else code
        return starting(voice.say(code))
    return starting(voice.say(code, day=said_day(value.day, voice.tongue)))


def _last_day(value: LastDay, voice: Voice) -> str:
    code = f"notice.{value.reason.value}"
    period = said_period(value.about, voice.tongue)
    if isinstance(value.day, NotApplicable):
        return voice.say(code, period=period)
    if isinstance(value.day, NotGiven):
        return voice.say(code, period=period, absence=said_absence(value.day, voice))
    # The end of a stretch without one cannot be what a notice is counted back from.
    last = value.about.last
    until = period if last is OPEN_END else said_day(last, voice.tongue)
    return voice.say(code, period=period, last=until, day=_day(value.day, voice))


def _day(day: date | Bounds[date], voice: Voice) -> str:
    if isinstance(day, date):
        return said_day(day, voice.tongue)
    low, high = (said_day(each, voice.tongue) for each in (day.low, day.high))
    return voice.say("notice.between", low=low, high=high)


def say_clarification(
    one: Clarification, partnership: Partnership, lang: Language
) -> tuple[str, str]:
    r"""Return in words what is to be clarified, and what that would do.

    Examples:
        >>> from iopmodel.answers import clarify
        >>> from iopmodel.dates import Period
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> first, *_ = clarify(partnership, Period.parse("2021-06-01/P1Y"))
        >>> print(*say_clarification(first, partnership, Language.EN), sep="\n")
        Is a monthly report due in the month it is about or in the month after?
        Makes twelve answers certain
    """
    voice = Voice.of(lang, partnership)
    point = voice.point(one.subject)
    if point is not None:
        what = voice.text(point.question)
    else:
        key, _, path = one.subject.partition("/")
        field = say_path(type(voice[Part, key]), path, lang)
        what = voice.say("clarify.value", part=named(key, voice), field=field)
    then = []
    if number := len(one.settles):
        code = "clarify.settles.one" if number == 1 else "clarify.settles.many"
        then.append(voice.say(code, number=voice.tongue.number(number)))
    if number := len(one.touches):
        code = "clarify.touches.one" if number == 1 else "clarify.touches.many"
        then.append(voice.say(code, number=voice.tongue.number(number)))
    return starting(what), starting(", ".join(then))
