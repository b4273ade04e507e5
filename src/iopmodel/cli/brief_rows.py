"""A brief as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from iopmodel.answers.status import Status
from iopmodel.cli.briefing import Brief, hangs_on
from iopmodel.cli.rows import cite_rows, row
from iopmodel.cli.status_rows import head_rows
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.terms import Body, BudgetLine, Contribution, Funding, Goal, Party, Purpose, Term
from iopmodel.words import Language, say_period
from iopmodel.words.lines import (
    say_body_line,
    say_extension_line,
    say_money_line,
    say_party_line,
)
from iopmodel.words.screens import in_language, say_stage

__all__ = ["brief_rows"]


def brief_rows(
    brief: Brief, *, name: str, lang: Language, found: Status | None = None
) -> dict[str, Any]:
    """Return a brief as what JSON can say; nothing is cut.

    Args:
        brief: What it says.
        name: What to call the partnership.
        lang: The language of its texts.
        found: How it stands by its log, where one is heeded.
    """
    heading = brief.partnership.heading
    number = heading.case_number
    return {
        "partnership": name,
        "name": heading.name,
        "case_number": None if isinstance(number, NotGiven) else number,
        "on": brief.on.isoformat(),
        "parties": _told(brief.parties, brief, lang),
        "purpose": _told(brief.purposes, brief, lang),
        "stage": _stage(brief, lang),
        "term": _term(brief, lang),
        "next": [
            row(one, brief.partnership, name=name, lang=lang)
            for group in brief.dates
            for one in group
        ],
        "money": _told(brief.money, brief, lang),
        "bodies": _told(brief.bodies, brief, lang),
        "open": [
            {
                "key": point.key,
                "kind": point.kind.value,
                "weight": point.weight.value,
                "text": in_language(lang, point.question.sv, point.question.en),
                "readings": [reading.key for reading in point.readings],
                "cites": cite_rows(point.cites, brief.partnership),
            }
            for point in brief.open_points
        ],
        **({"status": head_rows(found, brief.partnership, lang)} if found else {}),
    }


Told = Party | Purpose | Goal | Funding | BudgetLine | Contribution | Body


def _told(parts: Sequence[Told], brief: Brief, lang: Language) -> list[dict[str, Any]]:
    return [
        {
            "key": part.key,
            "kind": kind_name(type(part)),
            "text": _text(part, brief.partnership, lang),
            "depends_on": list(
                hangs_on(brief.partnership, part, lambda one, under: _text(one, under, lang))
            ),
            "cites": cite_rows(part.cites, brief.partnership),
        }
        for part in parts
    ]


def _text(part: Told, partnership: Partnership, lang: Language) -> str:
    if isinstance(part, Party):
        return say_party_line(part, lang)
    if isinstance(part, (Purpose, Goal)):
        return in_language(lang, part.what.sv, part.what.en)
    if isinstance(part, (BudgetLine, Contribution, Funding)):
        return say_money_line(part, partnership, lang)
    return say_body_line(part, partnership, lang)


def _stage(brief: Brief, lang: Language) -> dict[str, Any] | None:
    term, stage = brief.partnership.term, brief.stage
    if term is None or stage is None:
        return None
    return {
        "kind": stage.kind.value,
        "day": stage.day,
        "days": stage.days,
        "left": stage.left,
        "text": say_stage(stage.kind.value, stage.day, stage.days, term, lang),
    }


def _term(brief: Brief, lang: Language) -> dict[str, Any] | None:
    term = brief.partnership.term
    if term is None:
        return None
    last = term.initial.last
    return {
        "key": term.key,
        "first": term.initial.first.isoformat(),
        "last": None if last is OPEN_END else last.isoformat(),
        "extension": kind_name(type(term.extension)),
        "text": _term_text(term, brief.partnership, lang),
        "depends_on": list(
            hangs_on(brief.partnership, term, lambda one, under: _term_text(one, under, lang))
        ),
        "cites": cite_rows(term.cites, brief.partnership),
    }


def _term_text(term: Term, partnership: Partnership, lang: Language) -> str:
    extended = say_extension_line(term, partnership, lang)
    return f"{say_period(term.initial, lang)}; {extended}"
