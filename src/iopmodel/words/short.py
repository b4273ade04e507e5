"""Any value of a partnership as a short text: for tables and comparisons, not for sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from types import NoneType
from typing import Any, Final

import attrs

from iopmodel.contents import Section
from iopmodel.dates import Counting, Period, Span
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import Money
from iopmodel.notgiven import About, AtLeast, Excluded, NotApplicable, NotGiven, Unstated
from iopmodel.partnership import AddPart, Change, OpenPoint, Partnership, SetField
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import Actor, AnyOf, EachOf, Jointly
from iopmodel.words.absences import said_absence
from iopmodel.words.amounts import said_count, said_money, said_share
from iopmodel.words.citing import say_cite, say_cites
from iopmodel.words.days import said_day, said_period, said_span
from iopmodel.words.fields import say_field, say_record
from iopmodel.words.naming import named, subject
from iopmodel.words.screens import in_language
from iopmodel.words.timings import TIMINGS, said_timing
from iopmodel.words.tongue import Language, folded
from iopmodel.words.voice import Voice

__all__ = ["own_name", "said_short", "say_item", "say_short"]

_COUNTED: Final = {
    Counting.FROM_AND_INCLUDING: ("den första dagen inräknad", "the first day included"),
    Counting.AFTER_EVENT: ("från dagen efter", "from the day after"),
}
# Where a part says what it is, the first that there is.
_CALLED: Final = (
    "name",
    "title",
    "word",
    "what",
    "purpose",
    "base",
    "question",
    "says",
    "of",
    "role",
)


def say_short(value: object, partnership: Partnership, lang: Language) -> str:
    """Return a value as a short text.

    Args:
        value: A value of a field of a part, or a part.
        partnership: Whose it is: what it refers to is called by its name.
        lang: The language.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_short(Ref("street-minds"), partnership, Language.SV)
        'Street Minds'
        >>> say_short(Unstated(), partnership, Language.EN)
        'not stated'
    """
    return said_short(value, Voice.of(lang, partnership))


def say_item(item: object, partnership: Partnership, lang: Language) -> str:
    """Return what a part or an open point is and what it is called, for a heading.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.terms import Body, Term
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_item(partnership[Body, "styrgrupp"], partnership, Language.SV)
        'Grupp: styrgruppen'
        >>> say_item(partnership.term, partnership, Language.EN)
        'Term'
    """
    return _item(item, Voice.of(lang, partnership))


def _item(item: Any, voice: Voice) -> str:
    title = voice.tongue.titles.get(type(item)) or _other_title(item, voice)
    name = own_name(item, voice)
    return f"{title}: {name}" if name else title


def _other_title(item: Any, voice: Voice) -> str:
    amendment = ("Ändring", "Amendment")
    point = ("Öppen punkt", "Open point")
    return in_language(
        voice.tongue.language, *(point if isinstance(item, OpenPoint) else amendment)
    )


def own_name(item: Any, voice: Voice) -> str:
    """Return what something calls itself, without its kind; empty where it has no name."""
    for field in _CALLED:
        value = getattr(item, field, None)
        if isinstance(value, Text):
            return voice.text(value)
        if isinstance(value, Ref):
            if isinstance(voice.find(value), Actor):
                return named(value, voice)
        elif isinstance(value, str):
            return folded(value)
    return ""


def said_short(value: object, voice: Voice) -> str:
    """Return a value as a short text, in a voice."""
    if isinstance(value, Enum):
        counted = _COUNTED.get(value) if isinstance(value, Counting) else None
        if counted:
            return in_language(voice.tongue.language, *counted)
        title = voice.tongue.titles.get(value, str(value.value))
        return title[:1].lower() + title[1:]
    for kind in type(value).__mro__[:-1]:
        if kind in _SAID:
            return _SAID[kind](value, voice)
    return _record(value, voice) if attrs.has(type(value)) else folded(str(value))


def _truth(value: bool, voice: Voice) -> str:  # noqa: FBT001  # it is the value itself
    return in_language(voice.tongue.language, *(("ja", "yes") if value else ("nej", "no")))


def _reference(key: Ref[Part], voice: Voice) -> str:
    part = voice.find(key)
    if part is None or isinstance(part, Actor):
        return named(key, voice)
    name = own_name(part, voice)
    # What has no name is told apart by its key.
    return _item(part, voice) if name else f"{_item(part, voice)} {voice.tongue.quoted(key)}"


def _several(values: tuple[object, ...], voice: Voice) -> str:
    cites = [value for value in values if isinstance(value, Cite)]
    if cites and voice.partnership is not None:
        return say_cites(cites, voice.partnership, voice.tongue.language)
    if not values:
        return _nothing(voice)
    return voice.tongue.clauses(said_short(value, voice) for value in values)


def _cite(cite: Cite, voice: Voice) -> str:
    if voice.partnership is None:
        return _record(cite, voice)
    return say_cite(cite, voice.partnership, voice.tongue.language)


def _words(words: str, voice: Voice) -> str:
    return folded(words) or _nothing(voice)


def _nothing(voice: Voice) -> str:
    return in_language(voice.tongue.language, "inget", "nothing")


def _section(section: Section, _: Voice) -> str:
    return folded(f"{section.number} {section.heading}".strip() or section.key)


def _change(change: Change, voice: Voice) -> str:
    said = (_atom(atom, voice) for atom in change.atoms)
    return "; ".join(said) or _nothing(voice)


def _atom(atom: Any, voice: Voice) -> str:
    lang = voice.tongue.language
    if isinstance(atom, AddPart):
        item = _item(atom.added, voice)
        return in_language(lang, f"lägger till {item}", f"adds {item}")
    part = voice.find(atom.part)
    item = voice.tongue.quoted(atom.part) if part is None else _reference(Ref(atom.part), voice)
    if isinstance(atom, SetField):
        field = say_field(type(part), atom.field, lang)
        return f"{item}, {field}: {said_short(atom.value, voice)}"
    return in_language(lang, f"tar bort {item}", f"removes {item}")


def _record(value: Any, voice: Voice) -> str:
    """Return a value with several fields, those that say something."""
    fields = "; ".join(_fields(value, voice))
    name = say_record(type(value), voice.tongue.language)
    return f"{name} ({fields})" if name and fields else name or fields


def _fields(value: Any, voice: Voice) -> Iterator[str]:
    for field in attrs.fields(type(value)):
        inner = getattr(value, field.name)
        if not isinstance(inner, Unstated) and inner != ():
            name = say_field(type(value), field.name, voice.tongue.language)
            yield f"{name}: {said_short(inner, voice)}"


_SAID: Final[Mapping[type, Callable[[Any, Voice], str]]] = {
    **dict.fromkeys(TIMINGS, said_timing),
    **dict.fromkeys((EachOf, Jointly), lambda who, voice: str(subject(who, voice))),
    AnyOf: lambda who, voice: str(subject(who, voice)),
    **dict.fromkeys((About, AtLeast, int), said_count),
    **dict.fromkeys((NotGiven, Excluded, NotApplicable), said_absence),
    bool: _truth,
    Change: _change,
    Cite: _cite,
    date: lambda day, voice: said_day(day, voice.tongue),
    Fraction: lambda share, voice: said_share(share, voice.tongue),
    Money: lambda money, voice: said_money(money, voice.tongue),
    NoneType: lambda _, __: "–",
    OrganisationNumber: lambda number, _: str(number),
    Part: _item,
    Period: lambda period, voice: said_period(period, voice.tongue),
    Ref: _reference,
    Section: _section,
    Span: lambda span, voice: said_span(span, voice.tongue),
    str: _words,
    Text: lambda text, voice: voice.text(text),
    tuple: _several,
}
"""For each class, what says a value of it; what is of none of them is said field by field."""
