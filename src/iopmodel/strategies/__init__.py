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
from iopmodel.strategies.money import currencies, money, ratios

__all__ = [
    "bases",
    "countings",
    "currencies",
    "days",
    "lengths",
    "money",
    "period_sets",
    "periods",
    "ratios",
    "roundings",
    "spans",
]
