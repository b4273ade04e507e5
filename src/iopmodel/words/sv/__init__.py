"""Swedish, as a good municipal writer writes it."""

from __future__ import annotations

from typing import Final

from iopmodel.words.sv.acts import ACT_TITLES, ACTS
from iopmodel.words.sv.asked import ASKED
from iopmodel.words.sv.authority import AUTHORITY, AUTHORITY_TITLES
from iopmodel.words.sv.criteria import CRITERIA
from iopmodel.words.sv.events import EVENTS
from iopmodel.words.sv.findings import FINDINGS
from iopmodel.words.sv.grammar import (
    FRACTIONS,
    MONTHS,
    NOUNS,
    NUMBERS,
    WEEKDAYS,
    name,
    report,
    the_report,
)
from iopmodel.words.sv.indexation import INDEXATION, INDEXATION_TITLES
from iopmodel.words.sv.money import MONEY, MONEY_TITLES
from iopmodel.words.sv.phrases import PHRASES
from iopmodel.words.sv.questions import QUESTIONS
from iopmodel.words.sv.status import STATUS
from iopmodel.words.sv.supposing import SUPPOSING
from iopmodel.words.sv.telling import TELLING
from iopmodel.words.sv.titles import TITLES
from iopmodel.words.tongue import Language, Tongue

__all__ = ["SWEDISH"]

SWEDISH: Final = Tongue(
    language=Language.SV,
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
    thousands="\u00a0",
    point=",",
    percent="\u00a0%",
    quotes=("”", "”"),
    name=name,
    report=report,
    the_report=the_report,
)
"""The Swedish tongue."""
