"""What is due, as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from attrs import evolve
from rich.text import Text

from iopmodel.answers import Due, Undated
from iopmodel.cli.briefing import is_standing
from iopmodel.cli.layout import Cell, columns, stacked
from iopmodel.cli.sources import Source
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_given, say_undated, say_who
from iopmodel.words.lines import clause, say_what
from iopmodel.words.screens import label, say_from, say_times
from iopmodel.words.stretches import say_last

__all__ = ["due_lines", "undated_lines"]

_NARROW: Final = 72
_GAPS: Final = 8


def due_lines(
    found: Sequence[tuple[Source, Due]],
    begin: date,
    lang: Language,
    width: int,
    *,
    naming: bool,
    told: Sequence[str] = (),
) -> Iterator[Text]:
    """Yield a table of what is due: by when, what, who, provided what, and where it says so.

    What would stand there several times in the same words stands there once, with how often.

    Args:
        found: What is due, in order.
        begin: The day from which on; that something could be done before is not told.
        lang: The language.
        width: How many columns there are; where few, the cells stand one below another.
        naming: Whether each row names its partnership.
        told: How it stands with each, where a log tells.
    """
    often = Counter(
        tuple(_cells(source, one, begin, lang, more=(source.name if naming else "", stands)))
        for (source, one), stands in zip(found, told or [""] * len(found), strict=True)
    )
    rows = [[row[0], _times(row[1], number, lang), *row[2:]] for row, number in often.items()]
    if width < _NARROW:
        yield from stacked(rows, width)
        return
    # When and where need little; the others share what is left.
    when, where = 17, 14
    room = width - when - where - _GAPS
    given = room // 3 if any(one.given for _, one in found) else 0
    what = (room - given) // 2
    widths = [when, what, room - given - what, given, where]
    names = ["when", "what", "who", "given" if given else "", "where"]
    head = [Cell((label(name, lang) if name else "",), "bold") for name in names]
    yield from columns([head, *rows], widths)


def _cells(
    source: Source, one: Due, begin: date, lang: Language, *, more: tuple[str, ...]
) -> list[Cell]:
    partnership = source.partnership
    window = one.window
    begins = say_from(window, lang) if begin < window.first < window.last else ""
    if is_standing(one, partnership):
        begins = label("standing", lang)
    return [
        Cell((say_last(window.last, partnership, lang), begins)),
        Cell((say_what(one, partnership, lang), *more)),
        Cell((_parties(one, partnership, lang),)),
        Cell(("; ".join(say_given(given, partnership, lang) for given in one.given),)),
        Cell((clause(one.clauses, partnership, lang),), "dim"),
    ]


def _times(cell: Cell, number: int, lang: Language) -> Cell:
    what, *more = cell.texts
    return evolve(cell, texts=(say_times(what, number, lang), *more))


def _parties(one: Due, partnership: Partnership, lang: Language) -> str:
    who, to = (say_who(who, partnership, lang) for who in (one.bearers, one.recipients))
    if isinstance(one.bearers, NotGiven):
        who = f"{label('who', lang).lower()}: {who}"
    return who if isinstance(one.recipients, NotGiven) or to == who else f"{who} → {to}"


def undated_lines(
    source: Source, found: Iterable[Undated], lang: Language, width: int
) -> Iterator[Text]:
    """Yield what has no date, a sentence each, with its clauses."""
    partnership = source.partnership
    rows = [
        [
            Cell(
                (
                    say_undated(one, partnership, lang),
                    "; ".join(say_given(given, partnership, lang) for given in one.given),
                )
            ),
            Cell((clause(one.clauses, partnership, lang),), "dim"),
        ]
        for one in found
    ]
    if width < _NARROW:
        yield from stacked(rows, width)
        return
    where = 14
    yield from columns(rows, [width - where - 2, where])
