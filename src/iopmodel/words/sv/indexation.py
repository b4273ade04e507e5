"""Swedish: how an amount is indexed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from iopmodel.terms import Indexation, Nearest

__all__ = ["INDEXATION", "INDEXATION_TITLES"]

INDEXATION: Final = {
    "ask.indexed-base": "vilken månads eller vilket års index beloppet utgår från",
    "ask.indexed-every": "hur ofta beloppet räknas om",
    "ask.indexed-first": "när beloppet räknas om första gången",
    "ask.indexed-how": "hur beloppet räknas om",
    "ask.indexed-percent": "med hur många procent beloppet räknas om",
    "ask.indexed-rounding": "hur det nya beloppet avrundas",
    "ask.indexed-share": "hur stor del av indexets förändring som räknas",
    "indexed.some": "{whole} räknas om",
    "indexed.raised": "{whole} räknas upp med {percent} varje gång",
    "indexed.lowered": "{whole} räknas ner med {percent} varje gång",
    "indexed.follows": "{whole} räknas om efter {index}",
    "indexed.follows-all": "{whole} räknas om med hela förändringen av {index}",
    "indexed.follows-share": "{whole} räknas om med {share} av förändringen av {index}",
    "indexed.base": "jämförelsen görs med index för {period}",
    "indexed.first": "första gången är {day}",
    "indexed.every": "det görs om med {span} mellan gångerna",
    "indexed.rounded.minor-unit": "det nya beloppet avrundas till hela ören",
    "indexed.rounded.unit": "det nya beloppet avrundas till hela kronor",
    "indexed.rounded.ten": "det nya beloppet avrundas till närmaste tiotal",
    "indexed.rounded.hundred": "det nya beloppet avrundas till närmaste hundratal",
    "indexed.rounded.thousand": "det nya beloppet avrundas till närmaste tusental",
    "indexed.amount": "beloppet",
    "indexed.not-yet": "det nya beloppet är ännu inte känt",
}
"""Phrases by their code."""

INDEXATION_TITLES: Final[Mapping[type | Enum, str]] = {
    Indexation: "Indexering",
    Nearest.HUNDRED: "Närmaste hundratal",
    Nearest.MINOR_UNIT: "Hela ören",
    Nearest.TEN: "Närmaste tiotal",
    Nearest.THOUSAND: "Närmaste tusental",
    Nearest.UNIT: "Hela kronor",
}
"""What it and its roundings are called."""
