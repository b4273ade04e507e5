"""What is not given, in words: each kind has its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from iopmodel.notgiven import (
    Either,
    Excluded,
    InAppendix,
    NoClause,
    NotApplicable,
    NotGiven,
    OpenWording,
    ToBeDecided,
    Unstated,
)
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Commitment
from iopmodel.words.naming import named, subject
from iopmodel.words.tongue import Language, Subject
from iopmodel.words.voice import Voice

__all__ = [
    "ABSENCES",
    "Absent",
    "noted",
    "remarks",
    "said_absence",
    "said_missing",
    "say_not_given",
    "unless_left_out",
]

_Coded = tuple[str, dict[str, str | Subject]]
_NOWHERE: Final = ("no-clause", "unstated")

Absent = NotGiven | Excluded | NotApplicable
"""What stands where a value could."""


def say_not_given(value: Absent, lang: Language, partnership: Partnership | None = None) -> str:
    """Return in which way the text does not give a value.

    Examples:
        >>> say_not_given(Unstated(), Language.SV), say_not_given(NoClause(), Language.SV)
        ('framgår inte', 'regleras inte')
        >>> say_not_given(OpenWording("snabb"), Language.EN)
        'given only as “snabb”'
    """
    return said_absence(value, Voice.of(lang, partnership))


def said_absence(value: Absent, voice: Voice) -> str:
    """Return in which way a value is not given, as a phrase by itself."""
    code, values = ABSENCES[type(value)](value, voice)
    return voice.say(f"absent.{code}", **values)


def said_missing(missing: NotGiven | Either, voice: Voice) -> str:
    """Return in which way a part of a total is not given, or in which of several ways."""
    if isinstance(missing, Either):
        return voice.tongue.series([said_absence(one, voice) for one in missing.of], "or")
    return said_absence(missing, voice)


def remarks(voice: Voice, *questions: tuple[str, object]) -> list[str]:
    """Return which questions are not answered, those together that are so in the same way.

    Args:
        voice: The voice.
        questions: Each the code of an indirect question (who decides, when it is to happen) and
            the value that would answer it.

    Returns:
        A remark for each way in which values are not given; none where all are.
    """
    alike: dict[tuple[str, tuple[tuple[str, str | Subject], ...]], list[str]] = {}
    for question, value in questions:
        if isinstance(value, NotGiven):
            code, values = ABSENCES[type(value)](value, voice)
            asked = alike.setdefault((code, tuple(values.items())), [])
            asked.append(voice.say(f"ask.{question}"))
    return [
        voice.say(
            f"remark.{code}",
            question=voice.tongue.series(dict.fromkeys(asked), "or" if code in _NOWHERE else "and"),
            **dict(values),
        )
        for (code, values), asked in alike.items()
    ]


def noted(said: str, voice: Voice, *questions: tuple[str, object]) -> str:
    """Return a sentence with remarks behind it on the questions that are not answered."""
    return "; ".join([said, *remarks(voice, *questions)])


def unless_left_out(value: object) -> object:
    """Return nothing for what is only left out, so that no remark is made on it.

    For fields that few agreements fill in: what stands in an appendix, or is yet to be decided, is
    worth a remark, and that nothing is said is not.
    """
    return None if isinstance(value, Unstated) else value


def _in_appendix(value: InAppendix, voice: Voice) -> _Coded:
    return "in-appendix", {"appendix": named(value.appendix, voice)}


def _to_be_decided(value: ToBeDecided, voice: Voice) -> _Coded:
    part = voice.find(value.by)
    if isinstance(part, Commitment) and not isinstance(part.bearer, NotGiven):
        return "to-be-decided-by", {"who": subject(part.bearer, voice)}
    if isinstance(part, Actor):
        return "to-be-decided-by", {"who": subject(Ref[Actor](part.key), voice)}
    return "to-be-decided", {}


def _open_wording(value: OpenWording, voice: Voice) -> _Coded:
    return "open-wording", {"phrase": voice.tongue.quoted(value.phrase)}


ABSENCES: Final[Mapping[type, Callable[[Any, Voice], _Coded]]] = {
    Excluded: lambda _, __: ("excluded", {}),
    InAppendix: _in_appendix,
    NoClause: lambda _, __: ("no-clause", {}),
    NotApplicable: lambda _, __: ("not-applicable", {}),
    OpenWording: _open_wording,
    ToBeDecided: _to_be_decided,
    Unstated: lambda _, __: ("unstated", {}),
}
"""For each kind, the code of its phrase and the values that go into it."""
