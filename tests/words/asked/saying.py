"""What a question has come to, in both languages, with plain spaces."""

from __future__ import annotations

from typing import Any

from iopmodel.answers import QUESTIONS, DueKind
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_value
from tests.words.sample import PARTNERSHIP

SENTENCES = {key: one for key, one in QUESTIONS.items() if one.reasons is not DueKind}
"""The questions whose every reason has a sentence of its own."""


def both(value: Any, partnership: Partnership = PARTNERSHIP) -> tuple[str, str]:
    """Return what a value is told as, in Swedish and in English."""
    sv, en = (say_value(value, partnership, lang) for lang in Language)
    return sv.replace("\N{NO-BREAK SPACE}", " "), en.replace("\N{NO-BREAK SPACE}", " ")
