"""Open points, ways to read them, and what to clarify, on a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.text import Text

from iopmodel.answers import Clarification
from iopmodel.cli.layout import Cell, columns, stacked, wrapped
from iopmodel.partnership import OpenPoint, Partnership
from iopmodel.words import Language, kind_title, say_reading
from iopmodel.words.asked import say_clarification
from iopmodel.words.lines import clause
from iopmodel.words.points import say_points
from iopmodel.words.screens import in_language, label, say_the_rest

__all__ = ["clarify_lines", "open_lines", "reading_lines"]

_NARROW: Final = 72
_WHERE: Final = 16
_GAP: Final = 2
_HEIGHT: Final = 40


def open_lines(
    points: Sequence[OpenPoint],
    partnership: Partnership,
    lang: Language,
    width: int,
    *,
    every: bool = True,
) -> Iterator[Text]:
    """Yield the open points, how much hangs on each, and in how many ways it can be read.

    Args:
        points: The points, those to be shown first before the others.
        partnership: Whose they are.
        lang: The language.
        width: How many columns there are.
        every: Whether all are shown, with the ways to read them; else there is one screen.
    """
    if every or not points:
        rows = [_point(one, partnership, lang, readings=True) for one in points]
        yield from _three(rows, lang, width)
        return
    counted = say_points(Counter(one.weight for one in points), lang)
    shown = [Text(line, "bold") for line in wrapped(counted, width)] + [Text()]
    for number, one in enumerate(points):
        lines = list(_three([_point(one, partnership, lang, readings=False)], lang, width))
        more = [
            Text(line, "dim") for line in wrapped(say_the_rest(len(points) - number, lang), width)
        ]
        # Of a point that is too long for a screen, there is still one.
        if number and len(shown) + len(lines) + len(more) > _HEIGHT:
            yield from [*shown, *more]
            return
        shown += lines
    yield from shown


def _point(
    point: OpenPoint, partnership: Partnership, lang: Language, *, readings: bool
) -> list[Cell]:
    said = [in_language(lang, point.question.sv, point.question.en)]
    if readings:
        said += [in_language(lang, one.says.sv, one.says.en) for one in point.readings]
    return [
        Cell((kind_title(point.weight, lang), point.key)),
        Cell(tuple(said)),
        Cell((clause(point.cites, partnership, lang),), "dim"),
    ]


def reading_lines(
    points: Sequence[OpenPoint], partnership: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield the ways to read each open point, and what the parts it changes then say."""
    for number, point in enumerate(points):
        if number:
            yield Text()
        question = in_language(lang, point.question.sv, point.question.en)
        yield from (Text(line, "bold") for line in wrapped(question, width))
        for place, reading in enumerate(point.readings):
            named = f"{point.key}={reading.key}"
            held = "" if place else f" ({label('held', lang)})"
            told = wrapped(f"{named}{held}", max(width - 2, 1))
            yield from (Text(f"  {line}", "dim") for line in told)
            said = say_reading(reading, partnership, lang)
            yield from (Text(f"    {line}") for line in wrapped(said, max(width - 4, 1)))
    if not points:
        yield Text(label("no-readings", lang), "dim")


def clarify_lines(
    found: Iterable[Clarification], partnership: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield what to clarify, what that would make certain, and the clauses it is about."""
    points = {point.key: point for point in partnership.open_points}
    rows: list[list[Cell]] = []
    for one in found:
        what, then = say_clarification(one, partnership, lang)
        point = points.get(one.subject)
        about = point or partnership.find(one.subject.partition("/")[0])
        rows.append(
            [
                Cell((then,)),
                Cell((what, one.subject)),
                Cell((clause(about.cites if about else (), partnership, lang),), "dim"),
            ]
        )
    yield from _three(rows, lang, width)


def _three(rows: list[list[Cell]], lang: Language, width: int) -> Iterator[Text]:
    """Yield rows of a short cell, a long one and a clause."""
    if not rows:
        yield Text(label("settled", lang), "dim")
    elif width < _NARROW:
        yield from stacked(rows, width)
    else:
        first = 24
        yield from columns(rows, [first, width - first - _WHERE - 2 * _GAP, _WHERE])
