"""What review finds, as rows: what JSON can say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Any, TypedDict

from iopmodel import documents
from iopmodel.cli.rows import CiteRow, cite_rows
from iopmodel.cli.sources import Source
from iopmodel.partnership import Change, Choice, Partnership, Subject
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.review import Finding, Settlement, settlements
from iopmodel.words import Language, say_finding
from iopmodel.words.findings import say_settlement, say_settling

__all__ = ["FindingRow", "SettlementRow", "review_rows"]


class SettlementRow(TypedDict):
    """One way to settle a finding.

    Attributes:
        point: The open point of which it writes down a reading; nothing where it is none.
        reading: The reading.
        settles: The open points that are settled with it.
        change: What it changes, as documents have changes; nothing where it is to be filled in.
        fill_in: The fields for which only the parties know a value, each as PART/FIELD.
        summary: The same in words.
    """

    point: str | None
    reading: str | None
    settles: list[str]
    change: dict[str, Any] | None
    fill_in: list[str]
    summary: str


class FindingRow(TypedDict):
    """One finding.

    Attributes:
        partnership: Whose it is, as it was asked for.
        rule: The key of the rule.
        level: How grave it is.
        reason: Why.
        parts: The keys of the parts it speaks of.
        at_issue: Of these, the fields it is about, each as PART/FIELD.
        values: What else is said about it, by name, as documents have such values.
        lacks: The kinds of part of which there is none, where that is what is found.
        asked_in: The keys of the open points that ask about the same.
        change: A draft that settles it, as documents have changes; nothing where there are several
            ways.
        summary: What is found, in a sentence.
        settle: How to settle it.
        settlements: What the parties could agree on or fill in, so that it is settled.
        cites: The sentences of the agreement that it rests on.
    """

    partnership: str
    rule: str
    level: str
    reason: str
    parts: list[str]
    at_issue: list[str]
    values: dict[str, Any]
    lacks: list[str]
    asked_in: list[str]
    change: dict[str, Any] | None
    summary: str
    settle: str
    settlements: list[SettlementRow]
    cites: list[CiteRow]


def review_rows(source: Source, findings: Iterable[Finding], lang: Language) -> list[FindingRow]:
    """Return findings as flat rows.

    Args:
        source: The partnership, with what to call it.
        findings: What was found in it.
        lang: The language of the summary and of how to settle it; nothing else depends on it.
    """
    written = documents.make_converter().unstructure
    return [
        FindingRow(
            partnership=source.name,
            rule=one.rule,
            level=one.level.value,
            reason=one.reason.value,
            parts=[str(key) for key in one.parts],
            at_issue=_places(one.at_issue),
            values={name: _plain(value) for name, value in one.values},
            lacks=[kind_name(kind) for kind in one.lacks],
            asked_in=list(one.asked_in),
            change=written(one.settle, Change) if one.settle else None,
            summary=say_finding(one, source.partnership, lang),
            settle=say_settling(one, lang),
            settlements=[
                _settlement(way, source.partnership, lang)
                for way in settlements(one, source.partnership)
            ],
            cites=cite_rows(one.cites, source.partnership),
        )
        for one in findings
    ]


def _settlement(way: Settlement, partnership: Partnership, lang: Language) -> SettlementRow:
    choice = way.choice if isinstance(way.choice, Choice) else None
    written = documents.make_converter().unstructure
    return SettlementRow(
        point=choice.point if choice else None,
        reading=choice.reading if choice else None,
        settles=list(way.draft.settles),
        change=written(way.draft.change, Change) if way.draft.change else None,
        fill_in=_places(way.fill_in),
        summary=say_settlement(way, partnership, lang),
    )


def _places(subjects: Iterable[Subject]) -> list[str]:
    return [f"{one.part}/{name}" for one in subjects for name in one.fields]


def _plain(value: Any) -> Any:
    """Return a value as a document would have it."""
    if isinstance(value, type):
        return kind_name(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return documents.make_converter().unstructure(value)
