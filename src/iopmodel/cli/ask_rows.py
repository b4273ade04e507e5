"""Answers, open points, readings and clarifications as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from iopmodel import documents
from iopmodel.answers import (
    Answer,
    BreachStep,
    Clarification,
    Due,
    Entry,
    Holding,
    Outcome,
    Over,
    Proviso,
    TermPeriod,
    WhatIf,
)
from iopmodel.cli.act_rows import act_value, day_row
from iopmodel.cli.authority_rows import authority_row
from iopmodel.cli.in_force import terms_by
from iopmodel.cli.money_rows import entry_row
from iopmodel.cli.rows import actor_keys, cite_rows, row
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Amendment, Change, OpenPoint, Partnership
from iopmodel.words import Language, say_question, say_reading, say_value
from iopmodel.words.asked import say_clarification
from iopmodel.words.authority import Authority
from iopmodel.words.screens import in_language

__all__ = ["answer_row", "clarify_rows", "holding_row", "open_rows", "reading_rows"]


def answer_row(
    answer: Answer[Any],
    partnership: Partnership,
    *,
    name: str,
    lang: Language,
    amendments: Iterable[Amendment] = (),
) -> dict[str, Any]:
    """Return an answer as what JSON can say.

    Args:
        answer: The answer.
        partnership: Whose it is.
        name: What to call the partnership.
        lang: The language of its sentences.
        amendments: Those that are heeded in it.
    """
    terms = terms_by(partnership)
    return {
        "partnership": name,
        "question": answer.question,
        "text": say_question(answer.question, lang),
        "amendments": [amendment.key for amendment in amendments],
        "certain": answer.certain,
        "depends_on": [str(given) for given in answer.depends_on],
        "values": [
            holding_row(holding, terms(holding.value), name=name, lang=lang)
            for holding in answer.holdings
        ],
    }


def holding_row(
    holding: Holding[Any], partnership: Partnership, *, name: str, lang: Language
) -> dict[str, Any]:
    """Return one value of an answer, with what it hangs and rests on, as what JSON can say."""
    return {
        **_value(holding.value, partnership, name, lang),
        "given": [str(given) for given in holding.given],
        "depends_on": [str(given) for given in holding.given if given.is_reading],
        "summary": say_value(holding.value, partnership, lang),
        "cites": cite_rows(holding.clauses, partnership),
    }


def _value(value: Any, partnership: Partnership, name: str, lang: Language) -> dict[str, Any]:
    if isinstance(value, Due):
        return {
            **row(value, partnership, name=name, lang=lang),
            "straddles": list(value.straddles),
        }
    if isinstance(value, Authority):
        return authority_row(value, lang)
    of_kind = _ROWS.get(type(value), _day)
    return of_kind(value)


def _day(value: Any) -> dict[str, Any]:
    """Return an outcome, a last day or what is over as what JSON can say."""
    lacks = [value.lacks] if isinstance(value.lacks, str) else list(value.lacks)
    common = {
        "reason": value.reason.value,
        **day_row(value.day),
        "lacks": [each for each in lacks if each],
    }
    if isinstance(value, Outcome):
        return common
    if isinstance(value, Over):
        ends = None if isinstance(value.ends, NotGiven) else value.ends.value
        return {
            "part": value.part,
            **common,
            "on": value.on.isoformat(),
            "ends": ends,
        }
    about = value.about
    return {
        "part": value.part,
        **common,
        "by": actor_keys(value.by),
        "about_first": about.first.isoformat(),
        "about_last": None if about.last is OPEN_END else about.last.isoformat(),
    }


_ROWS: Final[Mapping[type, Callable[[Any], dict[str, Any]]]] = {
    **dict.fromkeys((BreachStep, Proviso, TermPeriod, WhatIf), act_value),
    Entry: entry_row,
}
"""What makes a row of values of some classes."""


def open_rows(
    points: Iterable[OpenPoint], partnership: Partnership, *, name: str, lang: Language
) -> list[dict[str, Any]]:
    """Return open points as flat rows."""
    return [
        {
            "partnership": name,
            "key": point.key,
            "kind": point.kind.value,
            "weight": point.weight.value,
            "question": in_language(lang, point.question.sv, point.question.en),
            "held": point.readings[0].key if point.readings else None,
            "readings": [reading.key for reading in point.readings],
            "about": [str(key) for key in point.about],
            "cites": cite_rows(point.cites, partnership),
        }
        for point in points
    ]


def reading_rows(
    points: Iterable[OpenPoint], partnership: Partnership, *, name: str, lang: Language
) -> list[dict[str, Any]]:
    """Return the ways to read open points as flat rows."""
    return [
        {
            "partnership": name,
            "point": point.key,
            "reading": reading.key,
            "held": not place,
            "says": in_language(lang, reading.says.sv, reading.says.en),
            "changes": sorted(reading.change.touched),
            "summary": say_reading(reading, partnership, lang),
        }
        for point in points
        for place, reading in enumerate(point.readings)
    ]


def clarify_rows(
    found: Iterable[Clarification], partnership: Partnership, *, name: str, lang: Language
) -> list[dict[str, Any]]:
    """Return clarifications as flat rows; drafts are as amendments in documents have them."""
    written = documents.make_converter().unstructure
    return [
        {
            "partnership": name,
            "subject": one.subject,
            "settles": list(one.settles),
            "touches": list(one.touches),
            "drafts": {
                reading: {"change": written(draft.change, Change), "settles": list(draft.settles)}
                for reading, draft in one.drafts.items()
            },
            "summary": ": ".join(say_clarification(one, partnership, lang)),
        }
        for one in found
    ]
