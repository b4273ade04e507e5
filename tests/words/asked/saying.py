"""What a question has come to, in both languages, with plain spaces."""

from __future__ import annotations

from typing import Any

from iopmodel.answers import QUESTIONS, DueKind
from iopmodel.notgiven import OpenWording
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import Actor
from iopmodel.words import Language, say_value
from iopmodel.words.authority import say_details
from tests.words.sample import PARTNERSHIP, city, club, head

SENTENCES = {key: one for key, one in QUESTIONS.items() if one.reasons is not DueKind}
"""The questions whose every reason has a sentence of its own."""

BODY = Ref[Actor]("styrgrupp")
ME, CLUB, HEAD = (Ref[Actor](one.key) for one in (city, club, head))
NOT_SAID = OpenWording("rätt nivå")


def both(value: Any, partnership: Partnership = PARTNERSHIP) -> tuple[str, str]:
    """Return what a value is told as, in Swedish and in English."""
    sv, en = (say_value(value, partnership, lang) for lang in Language)
    return sv.replace("\N{NO-BREAK SPACE}", " "), en.replace("\N{NO-BREAK SPACE}", " ")


def detailed(value: Any) -> tuple[str, str]:
    """Return what else there is to who decides, in Swedish and in English."""
    sv, en = ("; ".join(say_details(value, PARTNERSHIP, lang)) for lang in Language)
    return sv.replace("\N{NO-BREAK SPACE}", " "), en.replace("\N{NO-BREAK SPACE}", " ")
