"""Swedish: what comes of a notice after all that a log tells."""

from __future__ import annotations

from typing import Final

__all__ = ["SUPPOSING"]

SUPPOSING: Final = {
    "supposing.before": "enligt loggen den dagen: {stage}; {lasts}",
    "supposing.overdue": "redan försenat: {dues}",
    "supposing.overdue-one": "{what} ({day})",
    "supposing.left": "{who} har lämnat, enligt post {entry} ({day})",
    "supposing.later.one": "1 händelse efter den dagen tas inte med",
    "supposing.later.many": "{number} händelser efter den dagen tas inte med",
    "supposing.disputed": "i loggen kan det ifrågasättas: {why}",
    "supposing.ineffective": "i loggen har det ingen verkan: {why}",
    "supposing.times": "{said}, {number} st.",
    "supposing.back": "{low}, av det som är betalt",
    "supposing.back-between": "mellan {low} och {high}, av det som är betalt",
    "supposing.lasts": "partnerskapet varar då {lasts}",
    "supposing.fates": "av det som återstår enligt loggen under {period}: {fates}",
    "supposing.nothing": "enligt loggen återstår inget under {period}",
    "supposing.remains": "{day}: {what} ({fate})",
}
"""Phrases by their code."""
