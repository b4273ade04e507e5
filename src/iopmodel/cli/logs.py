"""The commands that show what a log tells, and whether it is as it was recorded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

import attrs
from cyclopts import Parameter
from rich.text import Text

from iopmodel.cli.app import AsJson, Lang, app
from iopmodel.cli.clock import in_stockholm
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.layout import Cell, calm, columns, stacked, wrapped
from iopmodel.cli.log_rows import log_rows, verdict_row
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.reading_log import KnownAt, read_log, typed_moment
from iopmodel.cli.sources import loaded
from iopmodel.errors import Problem, shown
from iopmodel.log import Entry, FlawReason, Kept, checked
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_day, say_event, say_flaw
from iopmodel.words.events import (
    say_head,
    say_how_known,
    say_kept,
    say_later,
    say_missing,
    say_torn,
)
from iopmodel.words.status import say_known

__all__ = ["HEAD", "log_command", "verify_command"]

HEAD: Final = ("a hash: 64 digits and letters from a to f", "0" * 64)
"""What a hash is, and an example."""

_NARROW: Final = 60
_NUMBER: Final = 5
_DAY: Final = 17
_HASH: Final = 64

Path = Annotated[str, Parameter(name="LOG", help="A file of JSON Lines, or a database.")]
Whose = Annotated[
    str | None,
    Parameter(
        name="PARTNERSHIP",
        help="Whose it is, so that parts are called by their names: a shipped name, or a path.",
    ),
]
Head = Annotated[
    str | None,
    Parameter(name="--head", help="A hash that was kept elsewhere, to be found again."),
]


@app.command(name="log", usage="Usage: iopmodel log LOG [PARTNERSHIP] [OPTIONS]")
def log_command(
    log: Path,
    partnership: Whose = None,
    /,
    *,
    known_at: KnownAt = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Show what a log tells, in the order in which it was recorded.

    Each entry with its number, the day on which it happened, when and by whom it was recorded, and
    which later entries correct or withdraw it; nothing is left out. With --known-at, it is the log
    as it was then: what was put right later is not put right yet. It ends with 0, or with 1 if
    something is not as it was recorded.

    Example: iopmodel log log.jsonl enskede-arsta-vantor-2021
    """
    moment = typed_moment(known_at)
    whose = None if partnership is None else loaded(partnership).partnership
    kept, language = _kept(log, whose), Language(lang)
    if moment is not None:
        kept = attrs.evolve(kept, log=kept.log.as_known(moment))
    if as_json:
        lost = _lost(kept, whose)
        print_json(log_rows(kept, lost, whose, name=log, known_at=moment, lang=language))
    else:
        if moment is not None:
            said = wrapped(say_known(moment, language), width())
            print_lines(Text(line, "bold") for line in said)
        if not _is_none(kept):
            print_lines(_entries(kept, whose, language, width()))
        print_lines(_wrong(kept, whose, language, width()))
    return 1 if kept.flaws else 0


@app.command(name="verify", usage="Usage: iopmodel verify LOG [PARTNERSHIP] [OPTIONS]")
def verify_command(
    log: Path,
    partnership: Whose = None,
    /,
    *,
    head: Head = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Tell whether a log is as it was recorded, line by line.

    Each entry carries the hash of the one before it, so that nothing is changed, removed or put in
    unseen. That the end was cut off, or that everything was written anew, is seen with --head: a
    hash that was kept elsewhere. With PARTNERSHIP, it also tells what is named and not there.
    It ends with 0 if all is well, and with 1 if not.

    Example: iopmodel verify log.jsonl enskede-arsta-vantor-2021
    """
    whose = None if partnership is None else loaded(partnership).partnership
    kept, language = _kept(log, whose, _hash(head)), Language(lang)
    lost = _lost(kept, whose)
    if as_json:
        print_json(verdict_row(kept, lost, name=log, lang=language))
    else:
        lines = [] if _is_none(kept) else [say_kept(kept, language), say_head(kept, language)]
        told = filter(None, lines)
        print_lines(Text(one) for line in told for one in wrapped(calm(line), width()))
        print_lines(_wrong(kept, whose, language, width()))
    return 1 if kept.flaws or lost else 0


def _hash(head: str | None) -> str:
    if head is None:
        return ""
    if len(head) != _HASH or not set(head) <= set("0123456789abcdef"):
        raise Complaint(Problem("--head", shown(head), *HEAD))
    return head


def _kept(log: str, partnership: Partnership | None, head: str = "") -> Kept:
    of = partnership.heading.name if partnership else ""
    return read_log(log, of, named="LOG", head=head)


def _lost(kept: Kept, partnership: Partnership | None) -> list[Problem] | None:
    return None if partnership is None else checked(kept.log, partnership)


def _entries(
    kept: Kept, partnership: Partnership | None, lang: Language, cells: int
) -> Iterator[Text]:
    if not kept.log.entries:
        yield Text(say_kept(kept, lang))
    rows = [_cells(entry, kept, partnership, lang) for entry in kept.log.entries]
    if cells < _NARROW:
        yield from stacked(rows, cells)
    else:
        room = cells - _NUMBER - _DAY - 2 * len("  ")
        yield from columns(rows, [_NUMBER, _DAY, room])


def _cells(entry: Entry, kept: Kept, partnership: Partnership | None, lang: Language) -> list[Cell]:
    said = say_event(entry.event, partnership, lang)
    known = say_how_known(entry, in_stockholm(entry.recorded), lang)
    later = say_later(kept.log, entry, lang)
    return [
        Cell((str(entry.number),), "bold"),
        Cell((say_day(entry.happened, lang),)),
        Cell(tuple(filter(None, (said, known, later))), "strike" if later else ""),
    ]


def _is_none(kept: Kept) -> bool:
    """Return whether nothing that is kept there is a log, of which nothing else can be told."""
    return not kept.log.entries and any(one.reason is FlawReason.NO_LOG for one in kept.flaws)


def _wrong(
    kept: Kept, partnership: Partnership | None, lang: Language, cells: int
) -> Iterator[Text]:
    """Yield what is wrong, each on lines of its own; nothing where nothing is."""
    none = _is_none(kept)
    # Of what is no log, each line is one that cannot be read.
    flaws = (flaw for flaw in kept.flaws if not none or flaw.reason is FlawReason.NO_LOG)
    said = [say_flaw(flaw, lang) for flaw in flaws]
    said += [] if none else [say_torn(kept, lang), say_missing(kept.log, lang)]
    said += map(str, _lost(kept, partnership) or ())
    for one in filter(None, said):
        for number, line in enumerate(wrapped(calm(one), cells - 2)):
            yield Text(f"{'  ' if number else '! '}{line}", "bold")
