"""What review finds, on a screen: level by level, with clauses and how to settle it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from typing import Final

from rich.text import Text

from iopmodel.cli.layout import Cell, calm, columns, stacked, wrapped
from iopmodel.cli.sources import Source
from iopmodel.review import Finding, Level, settlements
from iopmodel.words import Language, say_finding
from iopmodel.words.findings import (
    say_asked_in,
    say_draft,
    say_level,
    say_nothing,
    say_settlement,
    say_settling,
)
from iopmodel.words.lines import clause

__all__ = ["review_lines"]

_NARROW: Final = 72
_WHERE: Final = 16
_GAP: Final = 2


def review_lines(
    found: Sequence[tuple[Source, Sequence[Finding]]],
    least: Level,
    lang: Language,
    width: int,
    *,
    everything: bool = False,
) -> Iterator[Text]:
    """Yield what was found in partnerships, each under its name where there are several.

    Args:
        found: The partnerships, each with what was found in it, the gravest first.
        least: The least grave level that is shown.
        lang: The language.
        width: How many columns there are; where few, clauses stand on lines of their own.
        everything: Whether the drafts that settle each are shown too.
    """
    for number, (source, findings) in enumerate(found):
        if number:
            yield Text()
        if len(found) > 1:
            yield from (Text(line, "bold") for line in wrapped(calm(source.name), width))
            yield Text()
        if not findings:
            nothing = say_nothing(lang, everything=least is Level.NOTE)
            yield from (Text(line) for line in wrapped(nothing, width))
        for place, (level, some) in enumerate(groupby(findings, key=lambda one: one.level)):
            if place:
                yield Text()
            of_level = list(some)
            heading = f"{say_level(level, lang)}: {len(of_level)}"
            yield from (Text(line, "bold") for line in wrapped(heading, width))
            for one, following in zip_longest(of_level, of_level[1:]):
                yield Text()
                # How to settle what one rule finds is said once.
                settles = following is None or following.rule != one.rule
                how = say_settling(one, lang, labelled=True) if settles else ""
                drafts = (
                    [
                        say_settlement(way, source.partnership, lang)
                        for way in settlements(one, source.partnership)
                    ]
                    if everything
                    else [say_draft(one, source.partnership, lang)]
                )
                yield from _lines(one, source, lang, width, [how, *drafts])


def _lines(
    one: Finding, source: Source, lang: Language, width: int, ways: Sequence[str]
) -> Iterator[Text]:
    said = (say_finding(one, source.partnership, lang), *ways, say_asked_in(one, lang))
    row = [
        Cell(tuple(filter(None, said))),
        Cell((clause(one.cites, source.partnership, lang),), "dim"),
    ]
    if width < _NARROW:
        yield from stacked([row], width)
    else:
        yield from columns([row], [width - _WHERE - _GAP, _WHERE])
