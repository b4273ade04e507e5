"""What bears on criteria, in words: signs, the parts that show them, and under which readings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.review.assessing import Evidence, Looked, Speaks, When
from iopmodel.review.criteria.signs import (
    KINDS,
    CanBeExtended,
    CannotBeExtended,
    ChangesDecidedBy,
    ChangesDecidedJointly,
    Contributes,
    FollowedUpJointly,
    Gives,
    Has,
    LastsAtLeast,
    LastsLessThan,
    LeavesOpen,
    Mentions,
    OfBothSides,
    OfSide,
    Outvotes,
    RestsOnSource,
    SeatsOfBothSides,
    Sign,
    States,
    Undertakes,
)
from iopmodel.terms import Sector
from iopmodel.words.conditions import say_given
from iopmodel.words.days import said_span
from iopmodel.words.fields import say_field
from iopmodel.words.short import said_short
from iopmodel.words.tongue import Language, Tongue
from iopmodel.words.voice import TONGUES, Voice

__all__ = ["SIGNS", "say_evidence", "say_looked", "say_sign", "say_when"]

_FEW: Final = 2


def say_sign(sign: Sign, lang: Language) -> str:
    """Return what a sign looks for, as a clause.

    Examples:
        >>> say_sign(Has(part="purpose"), Language.EN)
        'the text takes this up: “purpose”'
        >>> say_sign(States(part="ending", field="act", value="notice"), Language.SV)
        'under ”rätt att avsluta” är ”handling” ”uppsägning”'
    """
    return SIGNS[type(sign)](sign, TONGUES[lang])


def say_looked(looked: Looked, partnership: Partnership, lang: Language) -> str:
    """Return what a sign looks for; for one that speaks for it, also where only some readings do.

    Args:
        looked: What looking for it came to.
        partnership: Where.
        lang: The language.
    """
    sign = say_sign(looked.sign, lang)
    # That under some readings nothing speaks against it is no lack.
    if looked.speaks is Speaks.AGAINST or not looked.evidence or not looked.missing:
        return sign
    when = say_when(looked.missing, partnership, lang)
    return TONGUES[lang].say("assess.missing.when", sign=sign, when=when)


def say_evidence(evidence: Evidence, partnership: Partnership, lang: Language) -> str:
    """Return a part that shows a sign, with the fields that do.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.parts import Ref
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> seats = Evidence(Ref("styrgrupp"), ("seats",), ((),), ())
        >>> say_evidence(seats, partnership, Language.EN)
        'Body: styrgruppen (seats)'
    """
    voice = Voice.of(lang, partnership)
    # One that only a reading adds is found, too.
    part = voice.find(evidence.part)
    if part is None:
        return voice.tongue.quoted(evidence.part)
    said = said_short(part, voice)
    if not evidence.fields:
        return said
    fields = ", ".join(say_field(type(part), field, lang) for field in evidence.fields)
    return voice.say("assess.evidence", part=said, fields=fields)


def say_when(when: When, partnership: Partnership, lang: Language) -> str:
    """Return under which readings something holds; where there are many, on what it hangs.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.answers import Given
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_when(((Given.reading("ratt-niva", "styrgruppen"),),), partnership, Language.EN)
        'on the reading “the steering group” of “ratt-niva”'
        >>> say_when(((),), partnership, Language.EN)
        'however the text is read'
    """
    tongue = TONGUES[lang]
    if () in when:
        return tongue.say("assess.always")
    if len(when) > _FEW:
        points = dict.fromkeys(tongue.quoted(one.subject) for each in when for one in each)
        return tongue.say("assess.hangs", points=tongue.series(points))
    each = (tongue.series(say_given(one, partnership, lang) for one in given) for given in when)
    return tongue.series(each, "or")


def _kind(sign: Any, tongue: Tongue) -> str:
    return _quoted_title(KINDS[sign.part], tongue)


def _quoted_title(kind: Any, tongue: Tongue) -> str:
    title = tongue.titles[kind]
    return tongue.quoted(title[:1].lower() + title[1:])


def _field(sign: Any, tongue: Tongue) -> str:
    return tongue.quoted(say_field(KINDS[sign.part], sign.field, tongue.language))


def _words(sign: Any, tongue: Tongue) -> str:
    return tongue.series((tongue.quoted(f"{word}…") for word in sign.words), "or")


def _side(side: Sector, tongue: Tongue) -> str:
    return tongue.say(f"side.{side.value}")


def _plain(sign: Sign, tongue: Tongue) -> str:
    return tongue.say(f"sign.{kind_name(type(sign))}")


def _of_kind(sign: Any, tongue: Tongue) -> str:
    return tongue.say(f"sign.{kind_name(type(sign))}", kind=_kind(sign, tongue))


def _of_field(sign: Any, tongue: Tongue) -> str:
    code = f"sign.{kind_name(type(sign))}"
    return tongue.say(code, kind=_kind(sign, tongue), field=_field(sign, tongue))


def _of_side(sign: Any, tongue: Tongue) -> str:
    return tongue.say(f"sign.{kind_name(type(sign))}", side=_side(sign.side, tongue))


def _of_span(sign: LastsAtLeast | LastsLessThan, tongue: Tongue) -> str:
    return tongue.say(f"sign.{kind_name(type(sign))}", span=said_span(sign.span, tongue))


def _mentions(sign: Mentions, tongue: Tongue) -> str:
    return tongue.say("sign.mentions", kind=_kind(sign, tongue), words=_words(sign, tongue))


def _of_who(sign: OfBothSides | OfSide, tongue: Tongue) -> str:
    if isinstance(sign, OfSide):
        side = _side(sign.side, tongue)
        kind, field = _kind(sign, tongue), _field(sign, tongue)
        said = tongue.say("sign.of-side", side=side, kind=kind, field=field)
    else:
        said = _of_field(sign, tongue)
    if not sign.words:
        return said
    return tongue.say("sign.with-words", sign=said, words=_words(sign, tongue))


def _rests_on_source(sign: RestsOnSource, tongue: Tongue) -> str:
    return tongue.say("sign.rests-on-source", kind=_quoted_title(sign.of, tongue))


def _seats(sign: SeatsOfBothSides, tongue: Tongue) -> str:
    if sign.body is None:
        return tongue.say("sign.seats-of-both-sides")
    return tongue.say("sign.seats-of-both-sides.body", kind=_quoted_title(sign.body, tongue))


def _states(sign: States, tongue: Tongue) -> str:
    value = tongue.quoted(said_short(_member(sign), Voice(tongue)))
    kind, field = _kind(sign, tongue), _field(sign, tongue)
    return tongue.say("sign.states", kind=kind, field=field, value=value)


def _member(sign: States) -> Enum | bool:
    """Return the value itself that a document has as a word."""
    if isinstance(sign.value, bool):
        return sign.value
    arms = alternatives(field_types(KINDS[sign.part])[sign.field])
    kinds = (value_class(getattr(arm, "__args__", (arm,))[0]) for arm in arms)
    members = {
        member.value: member
        for kind in kinds
        if isinstance(kind, type) and issubclass(kind, Enum)
        for member in kind
    }
    return members[sign.value]


SIGNS: Final[Mapping[type, Callable[[Any, Tongue], str]]] = {
    CanBeExtended: _plain,
    CannotBeExtended: _plain,
    ChangesDecidedBy: _of_side,
    ChangesDecidedJointly: _plain,
    Contributes: _of_side,
    FollowedUpJointly: _plain,
    Gives: _of_field,
    Has: _of_kind,
    LastsAtLeast: _of_span,
    LastsLessThan: _of_span,
    LeavesOpen: _of_field,
    Mentions: _mentions,
    OfBothSides: _of_who,
    OfSide: _of_who,
    Outvotes: _of_side,
    RestsOnSource: _rests_on_source,
    SeatsOfBothSides: _seats,
    States: _states,
    Undertakes: _of_side,
}
"""For each kind of sign, what says it."""
