"""English: what comes of a notice after all that a log tells."""

from __future__ import annotations

from typing import Final

__all__ = ["SUPPOSING"]

SUPPOSING: Final = {
    "supposing.before": "by the log on that day: {stage}; {lasts}",
    "supposing.overdue": "overdue already: {dues}",
    "supposing.overdue-one": "{what} ({day})",
    "supposing.left": "{who} has left, by entry {entry} ({day})",
    "supposing.later.one": "1 event after that day is not heeded",
    "supposing.later.many": "{number} events after that day are not heeded",
    "supposing.disputed": "in the log it is open to dispute: {why}",
    "supposing.ineffective": "in the log it is of no effect: {why}",
    "supposing.times": "{said}, {number} times",
    "supposing.back": "{low}, of what has been paid",
    "supposing.back-between": "between {low} and {high}, of what has been paid",
    "supposing.lasts": "the partnership then lasts {lasts}",
    "supposing.fates": "of what remains by the log during {period}: {fates}",
    "supposing.nothing": "by the log nothing remains during {period}",
    "supposing.remains": "{day}: {what} ({fate})",
}
"""Phrases by their code."""
