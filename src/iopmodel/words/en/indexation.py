"""English: how an amount is indexed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from iopmodel.terms import Indexation, Nearest

__all__ = ["INDEXATION", "INDEXATION_TITLES"]

INDEXATION: Final = {
    "ask.indexed-base": "for which month or year the index is the starting point",
    "ask.indexed-every": "how often the amount is indexed",
    "ask.indexed-first": "when the amount is first indexed",
    "ask.indexed-how": "how the amount is indexed",
    "ask.indexed-percent": "by how many per cent the amount is indexed",
    "ask.indexed-rounding": "how the new amount is rounded",
    "ask.indexed-share": "how much of the change in the index counts",
    "indexed.some": "{whole} is indexed",
    "indexed.raised": "{whole} is raised by {percent} each time",
    "indexed.lowered": "{whole} is lowered by {percent} each time",
    "indexed.follows": "{whole} follows {index}",
    "indexed.follows-all": "{whole} follows the whole change in {index}",
    "indexed.follows-share": "{whole} follows {share} of the change in {index}",
    "indexed.base": "it is compared with the index for {period}",
    "indexed.first": "the first time is {day}",
    "indexed.every": "it is done again with {span} between the times",
    "indexed.rounded.minor-unit": "the new amount is rounded to whole öre",
    "indexed.rounded.unit": "the new amount is rounded to whole kronor",
    "indexed.rounded.ten": "the new amount is rounded to the nearest ten",
    "indexed.rounded.hundred": "the new amount is rounded to the nearest hundred",
    "indexed.rounded.thousand": "the new amount is rounded to the nearest thousand",
    "indexed.amount": "the amount",
    "indexed.not-yet": "the new amount is not known yet",
}
"""Phrases by their code."""

INDEXATION_TITLES: Final[Mapping[type | Enum, str]] = {
    Indexation: "Indexation",
    Nearest.HUNDRED: "The nearest hundred",
    Nearest.MINOR_UNIT: "Whole öre",
    Nearest.TEN: "The nearest ten",
    Nearest.THOUSAND: "The nearest thousand",
    Nearest.UNIT: "Whole kronor",
}
"""What it and its roundings are called."""
