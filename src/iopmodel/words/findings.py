"""What review finds, in words."""

from __future__ import annotations

from typing import Any

from iopmodel.dates.recurrence import YearlyOn
from iopmodel.partnership import Choice, Partnership, Subject
from iopmodel.parts import Part, Ref
from iopmodel.review import Finding, Level, Settlement
from iopmodel.terms import Actor
from iopmodel.words.days import day_in
from iopmodel.words.fields import say_field
from iopmodel.words.naming import is_called, named
from iopmodel.words.short import own_name, said_short
from iopmodel.words.tongue import Language
from iopmodel.words.voice import TONGUES, Voice, sentences, starting

__all__ = [
    "said_value",
    "say_asked_in",
    "say_draft",
    "say_finding",
    "say_level",
    "say_nothing",
    "say_settlement",
    "say_settling",
]


def say_level(level: Level, lang: Language) -> str:
    """Return the heading over the findings of a level.

    Examples:
        >>> say_level(Level.GAP, Language.SV), say_level(Level.NOTE, Language.EN)
        ('Luckor', 'To know')
    """
    return starting(TONGUES[lang].say(f"level.{level.value}"))


def say_finding(finding: Finding, partnership: Partnership, lang: Language) -> str:
    """Return what is found, as a sentence.

    Its phrase is `finding.RULE.REASON`. There the values of the finding go by their names;
    `part` is the first part that it speaks of, and `others` are the rest.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.review import RULES
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> [found] = RULES["votes-that-tie"].findings(partnership)
        >>> say_finding(found, partnership, Language.EN)
        'It is not said how the steering group decides.'
    """
    voice = Voice.of(lang, partnership)
    values = {name: said_value(value, voice) for name, value in finding.values}
    if finding.parts:
        first, *others = finding.parts
        values["part"] = _called(first, voice)
        values["others"] = voice.tongue.clauses(_called(key, voice) for key in others)
    return sentences([voice.say(f"finding.{finding.rule}.{finding.reason.value}", **values)])


def say_settling(finding: Finding, lang: Language, *, labelled: bool = False) -> str:
    """Return how to settle it, as a sentence; the same for each finding of a rule.

    Args:
        finding: The finding.
        lang: The language.
        labelled: Whether it is said first what the sentence is about.
    """
    tongue = TONGUES[lang]
    how = tongue.say(f"settle.{finding.rule}")
    return sentences([tongue.say("review.settle", how=how) if labelled else how])


def say_draft(finding: Finding, partnership: Partnership, lang: Language) -> str:
    """Return the draft that settles it; empty where there are several ways."""
    if not finding.settle:
        return ""
    voice = Voice.of(lang, partnership)
    said = said_short(finding.settle, voice)
    return sentences([voice.say("review.draft", change=said)])


def say_settlement(way: Settlement, partnership: Partnership, lang: Language) -> str:
    """Return one way to settle a finding, as what the parties could agree on or fill in.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.review import RULES, settlements
        >>> partnership = load("bostad-forst-2023")
        >>> [found] = RULES["ending-by-nobody"].findings(partnership)
        >>> *_, last = settlements(found, partnership)
        >>> say_settlement(last, partnership, Language.EN)
        'To fill in: right to end “uteslutning”, by whom.'
    """
    voice = Voice.of(lang, partnership)
    if way.fill_in:
        fields = voice.tongue.clauses(_blank(one, voice) for one in way.fill_in)
        return sentences([voice.say("review.fill-in", fields=fields)])
    if isinstance(way.choice, Choice):
        point = voice.point(way.choice.point)
        says = voice.text(point.reading(way.choice.reading).says) if point else ""
        choice = f"{way.choice.point}={way.choice.reading}"
        return sentences([voice.say("review.agree", says=says, choice=choice)])
    return sentences([voice.say("review.draft", change=said_short(way.draft.change, voice))])


def _blank(one: Subject, voice: Voice) -> str:
    part = voice.find(one.part)
    fields = (say_field(type(part), name, voice.tongue.language) for name in one.fields)
    return f"{_called(one.part, voice)}, {voice.tongue.series(fields)}"


def say_asked_in(finding: Finding, lang: Language) -> str:
    """Return the open points that ask about the same; empty where there are none."""
    if not finding.asked_in:
        return ""
    number = "one" if len(finding.asked_in) == 1 else "many"
    points = ", ".join(finding.asked_in)
    return starting(TONGUES[lang].say(f"review.asked-in.{number}", points=points))


def say_nothing(lang: Language, *, everything: bool) -> str:
    """Return that there is nothing to point out, or nothing of the levels that were asked for."""
    code = "review.nothing" if everything else "review.nothing-shown"
    return sentences([TONGUES[lang].say(code)])


def said_value(value: Any, voice: Voice) -> str:
    """Return a value as it stands in the sentence about a finding."""
    if isinstance(value, YearlyOn):
        return day_in(value.month, value.day, voice.tongue)
    if isinstance(value, Ref):
        return _called(value, voice)
    if isinstance(value, type):
        title = voice.tongue.titles[value]
        return title[:1].lower() + title[1:]
    if isinstance(value, tuple):
        return voice.tongue.series(said_value(one, voice) for one in value)
    return said_short(value, voice)


def _called(key: Ref[Part], voice: Voice) -> str:
    """Return what a part is called: its kind and its own name, if it has any."""
    part = voice.find(key)
    if part is None or isinstance(part, Actor) or is_called(part):
        return named(key, voice)
    kind = said_value(type(part), voice)
    name = own_name(part, voice)
    alone = len(voice.all(type(part))) == 1
    return kind if alone and not name else f"{kind} {voice.tongue.quoted(name or key)}"
