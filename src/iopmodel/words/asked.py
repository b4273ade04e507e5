"""Questions, and how they come out, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

from iopmodel.answers import Clarification, Clawback, Due, Entry, LastDay, Outcome
from iopmodel.answers.clarify import NO_TERM
from iopmodel.answers.questions import QUESTIONS
from iopmodel.dates import OPEN_END
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.partnership import Amendment, Partnership
from iopmodel.parts import Part
from iopmodel.terms import Ending
from iopmodel.words.absences import said_absence
from iopmodel.words.acts import Act, said_act
from iopmodel.words.authority import Authority, said_authority
from iopmodel.words.days import said_day
from iopmodel.words.dues import say_due
from iopmodel.words.entries import said_clawback, said_entry
from iopmodel.words.fields import say_path
from iopmodel.words.naming import named
from iopmodel.words.stretches import said_stretch
from iopmodel.words.titling import kind_title
from iopmodel.words.tongue import Language
from iopmodel.words.voice import TONGUES, Voice, starting

__all__ = ["say_amendments", "say_clarification", "say_question", "say_value"]

_QUESTION_OF: Final = {question.reasons: key for key, question in QUESTIONS.items()}


def say_question(key: str, lang: Language) -> str:
    """Return a question in words.

    Examples:
        >>> say_question("inaction", Language.SV), say_question("inaction", Language.EN)
        ('Vad händer om ingen gör något?', 'What happens if nobody does anything?')
    """
    return starting(TONGUES[lang].say(f"question.{key}"))


def say_value(
    value: Outcome[Any] | LastDay | Due | Act | Entry | Clawback | Authority,
    partnership: Partnership,
    lang: Language,
) -> str:
    """Return in words what a question has come to, without the conditions.

    Examples:
        >>> from iopmodel.answers import ask
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> print(say_value(ask("inaction", partnership).value, partnership, Language.EN))
        The partnership ends on 31 May 2022; nothing extends it by itself
    """
    voice = Voice.of(lang, partnership)
    if isinstance(value, Due):
        return say_due(value, partnership, lang)
    if isinstance(value, Clawback):
        return said_clawback(value, voice)
    if isinstance(value, Authority):
        return starting(said_authority(value, voice))
    if isinstance(value, Act):
        return starting(said_act(value, voice))
    say: Callable[[Any, Voice], str] = _SAID.get(type(value), _outcome)
    return starting(say(value, voice))


def _outcome(value: Outcome[Any], voice: Voice) -> str:
    code = f"{_QUESTION_OF[type(value.reason)]}.{value.reason.value}"
    if isinstance(value.day, NotGiven):
        return voice.say(code, absence=said_absence(value.day, voice))
    if value.day is OPEN_END:
        # Most outcomes without an end have no other; of the rest it has to be said.
        code = f"{code}.open" if f"{code}.open" in voice.tongue.phrases else code
        return voice.say(code)
    return voice.say(code, day=said_day(value.day, voice.tongue))


def _last_day(value: LastDay, voice: Voice) -> str:
    code = f"notice.{value.reason.value}"
    period = said_stretch(value.about, voice)
    part = voice.find(value.part)
    ending = voice.say(f"ending.called.{part.act.value}") if isinstance(part, Ending) else ""
    if isinstance(value.day, NotApplicable):
        return voice.say(code, period=period, ending=ending)
    if isinstance(value.day, NotGiven):
        absence = said_absence(value.day, voice)
        return voice.say(code, period=period, ending=ending, absence=absence)
    # The end of a stretch without one cannot be what a notice is counted back from.
    last = value.about.last
    until = period if last is OPEN_END else said_day(last, voice.tongue)
    day = _day(value.day, voice)
    said = voice.say(code, period=period, last=until, day=day, ending=ending)
    return voice.say("notice.early", said=said) if value.early else said


def _day(day: date | Bounds[date], voice: Voice) -> str:
    if isinstance(day, date):
        return said_day(day, voice.tongue)
    low, high = (said_day(each, voice.tongue) for each in (day.low, day.high))
    return voice.say("notice.between", low=low, high=high)


_SAID: Final[Mapping[type, Callable[[Any, Voice], str]]] = {
    Entry: said_entry,
    LastDay: _last_day,
}
"""What says each kind of value that is no outcome."""


def _called(part: Part, voice: Voice) -> str:
    """Return what a part is called: by its kind, where it has no name."""
    name = named(part.key, voice)
    if name != voice.tongue.quoted(part.key):
        return name
    title = kind_title(part.act if isinstance(part, Ending) else type(part), voice.tongue.language)
    kind = voice.say("clarify.kind", kind=title[:1].lower() + title[1:])
    return kind if len(voice.all(type(part))) == 1 else f"{kind} {name}"


def say_amendments(code: str, amendments: Iterable[Amendment], lang: Language) -> str:
    """Return in words which amendments an answer heeds, or what is due straddles.

    Args:
        code: `heeded` or `straddled`.
        amendments: The amendments, each told by its key and its first day.
        lang: The language.

    Examples:
        >>> from iopmodel.partnership import Change
        >>> one = Amendment(key="tillagg", effective=date(2022, 1, 15), change=Change())
        >>> say_amendments("heeded", [one], Language.EN)
        'Amended by tillagg (15 January 2022)'
    """
    tongue = TONGUES[lang]
    listed = tongue.listed(f"{one.key} ({said_day(one.effective, tongue)})" for one in amendments)
    return starting(tongue.say(f"amended.{code}", amendments=listed))


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
        May the steering group decide on measures that bind the parties, or only start them?
        Makes two answers certain
    """
    voice = Voice.of(lang, partnership)
    point = voice.point(one.subject)
    if point is not None:
        what = voice.text(point.question)
    elif one.subject == NO_TERM:
        what = voice.say("clarify.no-term")
    else:
        key, _, path = one.subject.partition("/")
        part = voice[Part, key]
        field = say_path(type(part), path, lang)
        what = voice.say("clarify.value", part=_called(part, voice), field=field)
    then = []
    if number := len(one.settles):
        code = "clarify.settles.one" if number == 1 else "clarify.settles.many"
        then.append(voice.say(code, number=voice.tongue.number(number)))
    if number := len(one.touches):
        code = "clarify.touches.one" if number == 1 else "clarify.touches.many"
        then.append(voice.say(code, number=voice.tongue.number(number)))
    return starting(what), starting(", ".join(then))
