"""Hypothesis strategies for your own tests (`pip install 'iopmodel[strategies]'`)."""

from iopmodel.strategies.dates import (
    bases,
    countings,
    days,
    lengths,
    period_sets,
    periods,
    roundings,
    spans,
)
from iopmodel.strategies.logs import facts, logs
from iopmodel.strategies.money import currencies, money, ratios
from iopmodel.strategies.partnership import changes, partnerships
from iopmodel.strategies.recurrence import recurrences
from iopmodel.strategies.sound import sound_partnerships
from iopmodel.strategies.surroundings import USUAL, Surroundings
from iopmodel.strategies.terms import parts, values_of
from iopmodel.strategies.texts import keys, texts, words

__all__ = [
    "USUAL",
    "Surroundings",
    "bases",
    "changes",
    "countings",
    "currencies",
    "days",
    "facts",
    "keys",
    "lengths",
    "logs",
    "money",
    "partnerships",
    "parts",
    "period_sets",
    "periods",
    "ratios",
    "recurrences",
    "roundings",
    "sound_partnerships",
    "spans",
    "texts",
    "values_of",
    "words",
]
