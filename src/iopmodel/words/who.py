"""Who acts, in words."""

from __future__ import annotations

from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Partnership
from iopmodel.terms import Who
from iopmodel.words.absences import said_absence
from iopmodel.words.naming import subject
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice

__all__ = ["say_who"]


def say_who(who: Who, partnership: Partnership, lang: Language) -> str:
    """Return who is meant, as it stands in the middle of a sentence.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.parts import Ref
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_who(Ref("styrgrupp"), partnership, Language.EN)
        'the steering group'
    """
    voice = Voice.of(lang, partnership)
    return said_absence(who, voice) if isinstance(who, NotGiven) else str(subject(who, voice))
