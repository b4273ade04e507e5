"""English, plain and British."""

from __future__ import annotations

from typing import Final

from iopmodel.words.en.acts import ACT_TITLES, ACTS
from iopmodel.words.en.asked import ASKED
from iopmodel.words.en.authority import AUTHORITY, AUTHORITY_TITLES
from iopmodel.words.en.criteria import CRITERIA
from iopmodel.words.en.events import EVENTS
from iopmodel.words.en.findings import FINDINGS
from iopmodel.words.en.grammar import (
    FRACTIONS,
    MONTHS,
    NOUNS,
    NUMBERS,
    WEEKDAYS,
    name,
    report,
    the_report,
)
from iopmodel.words.en.indexation import INDEXATION, INDEXATION_TITLES
from iopmodel.words.en.money import MONEY, MONEY_TITLES
from iopmodel.words.en.phrases import PHRASES
from iopmodel.words.en.questions import QUESTIONS
from iopmodel.words.en.status import STATUS
from iopmodel.words.en.supposing import SUPPOSING
from iopmodel.words.en.telling import TELLING
from iopmodel.words.en.titles import TITLES
from iopmodel.words.tongue import Language, Tongue

__all__ = ["ENGLISH"]

ENGLISH: Final = Tongue(
    language=Language.EN,
    phrases={
        **PHRASES,
        **QUESTIONS,
        **TELLING,
        **ASKED,
        **ACTS,
        **AUTHORITY,
        **CRITERIA,
        **EVENTS,
        **FINDINGS,
        **INDEXATION,
        **MONEY,
        **STATUS,
        **SUPPOSING,
    },
    titles={**TITLES, **ACT_TITLES, **AUTHORITY_TITLES, **INDEXATION_TITLES, **MONEY_TITLES},
    months=MONTHS,
    weekdays=WEEKDAYS,
    numbers=NUMBERS,
    fractions=FRACTIONS,
    nouns=NOUNS,
    thousands=",",
    point=".",
    percent="%",
    quotes=("“", "”"),
    name=name,
    report=report,
    the_report=the_report,
)
"""The English tongue."""
