"""Logs as rows: what JSON can say."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypedDict

from iopmodel.dates.moments import moment_text
from iopmodel.documents.entries import written_event
from iopmodel.errors import Problem
from iopmodel.log import Entry, Kept, Log
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_event, say_flaw

__all__ = [
    "EntryRow",
    "FlawRow",
    "LogRows",
    "ProblemRow",
    "ReceiptRow",
    "VerdictRow",
    "entry_row",
    "log_rows",
    "problem_row",
    "verdict_row",
]


class EntryRow(TypedDict):
    """An entry.

    Attributes:
        number: Its number.
        happened: The day on which it happened.
        recorded: The moment at which it was recorded, in UTC.
        by: Who recorded it.
        reference: The document it rests on; nothing where none is told.
        event: What occurred, as documents have it.
        stands: Whether it stands as it was told: nothing corrects or withdraws it.
        said: What occurred, as a sentence.
    """

    number: int
    happened: str
    recorded: str
    by: str
    reference: str | None
    event: dict[str, Any]
    stands: bool
    said: str


class ReceiptRow(EntryRow):
    """An entry that was recorded.

    Attributes:
        hash: Its hash.
        cut: How many bytes of an entry never acknowledged were cut off before it.
        effects: What it comes to by the log so far, as `status` has it; where it withdraws, what
            the entries come to that count again.
        undone: What the entries came to that it withdraws, with their numbers.
    """

    hash: str
    cut: int
    effects: list[dict[str, Any]]
    undone: list[dict[str, Any]]


class ProblemRow(TypedDict):
    """A fault: where, what stood there, what is expected, and an example."""

    path: str
    found: str
    expected: str
    example: str


class FlawRow(TypedDict):
    """Something wrong where a log is kept."""

    line: int
    reason: str
    problems: list[ProblemRow]
    said: str


class VerdictRow(TypedDict):
    """Whether a log is as it was recorded.

    Attributes:
        log: The log, as it was asked for.
        of: The partnership that it is of.
        entries: How many entries can be read.
        head: The hash of the last one.
        torn: How many bytes stand at the end of an entry never acknowledged.
        missing: The numbers that are missing.
        flaws: What is wrong.
        lost: Where it names what the partnership does not have; nothing where none was named.
    """

    log: str
    of: str
    entries: int
    head: str
    torn: int
    missing: list[int]
    flaws: list[FlawRow]
    lost: list[ProblemRow] | None


class LogRows(VerdictRow):
    """A log with its entries.

    Attributes:
        known_at: The moment as of which it is told; nothing where all of it is. What is said of
            the place where it is kept is of all of it even so: its head and its flaws.
        rows: The entries.
    """

    known_at: str | None
    rows: list[EntryRow]


def entry_row(
    entry: Entry, log: Log, partnership: Partnership | None, *, lang: Language
) -> EntryRow:
    """Return an entry as what JSON can say.

    Args:
        entry: The entry.
        log: Its log.
        partnership: What parts are called in.
        lang: The language of the sentence; nothing else depends on it.
    """
    reference = entry.reference
    return EntryRow(
        number=entry.number,
        happened=entry.happened.isoformat(),
        recorded=moment_text(entry.recorded),
        by=entry.by,
        reference=None if isinstance(reference, NotGiven) else reference,
        event=written_event(entry.event),
        stands=len(log.history(entry.number)) == 1,
        said=say_event(entry.event, partnership, lang),
    )


def problem_row(problem: Problem) -> ProblemRow:
    """Return a fault as what JSON can say."""
    return ProblemRow(
        path=problem.path,
        found=problem.found,
        expected=problem.expected,
        example=problem.example,
    )


def verdict_row(kept: Kept, lost: list[Problem] | None, *, name: str, lang: Language) -> VerdictRow:
    """Return whether a log is as it was recorded, as what JSON can say."""
    return VerdictRow(
        log=name,
        of=kept.of,
        entries=len(kept.log),
        head=kept.head,
        torn=kept.torn,
        missing=list(kept.log.missing),
        flaws=[
            FlawRow(
                line=flaw.line,
                reason=flaw.reason.value,
                problems=[problem_row(problem) for problem in flaw.problems],
                said=say_flaw(flaw, lang),
            )
            for flaw in kept.flaws
        ],
        lost=None if lost is None else [problem_row(problem) for problem in lost],
    )


def log_rows(
    kept: Kept,
    lost: list[Problem] | None,
    partnership: Partnership | None,
    *,
    name: str,
    known_at: datetime | None = None,
    lang: Language,
) -> LogRows:
    """Return a log with its entries as what JSON can say."""
    return LogRows(
        **verdict_row(kept, lost, name=name, lang=lang),
        known_at=None if known_at is None else known_at.isoformat(),
        rows=[entry_row(entry, kept.log, partnership, lang=lang) for entry in kept.log.entries],
    )
