"""How two partnerships differ, on a screen: part by part, in the order of the contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from rich.text import Text

from iopmodel.cli.layout import Cell, calm, columns, fitted, wrapped
from iopmodel.cli.sources import Source
from iopmodel.review import Fate, ItemDifference, diff, in_order
from iopmodel.words import Language
from iopmodel.words.differences import Compared, say_named_only, say_same, say_summary
from iopmodel.words.lines import clause
from iopmodel.words.screens import label

__all__ = ["diff_lines"]

_MARKS: Final = {Fate.ADDED: "+", Fate.REMOVED: "-", Fate.CHANGED: "~"}
_NARROW: Final = 72
_TINY: Final = 20
_WHERE: Final = 18
_FEW: Final = 20


def diff_lines(
    before: Source, after: Source, lang: Language, width: int, *, full: bool = False
) -> Iterator[Text]:
    """Yield how two partnerships differ.

    What has come is marked `+`, what has gone `-` and what has changed `~`.

    Args:
        before: The one.
        after: The other.
        lang: The language.
        width: How many columns there are; where few, clauses stand on lines of their own.
        full: Whether to tell all of what has come or gone, also where that is a lot.
    """
    found = diff(before.partnership, after.partnership)
    compared = Compared(before.partnership, after.partnership, lang)
    for name, source in (("before", before), ("after", after)):
        said = f"{label(name, lang)}: {calm(source.name)}"
        yield from (Text(line) for line in wrapped(said, width))
    if not found:
        yield from (Text(line) for line in wrapped(say_same(lang), width))
    whole = sum(one.fate is not Fate.CHANGED for one in found.items)
    named_only = whole > _FEW and not full
    groups: tuple[tuple[str, Sequence[ItemDifference[Any]]], ...] = (
        ("parts", found.parts),
        ("points", found.open_points),
        ("amendments", found.amendments),
    )
    for name, items in groups:
        if items:
            yield Text()
            heading = f"{label(name, lang)}: {say_summary(items, lang)}"
            yield from (Text(line, "bold") for line in wrapped(heading, width))
        close = False
        for one in in_order(items, before.partnership, after.partnership):
            by_name = named_only and one.fate is not Fate.CHANGED
            # Names alone stand close together.
            if not (by_name and close):
                yield Text()
            close = by_name
            yield from _item(one, compared, width, by_name=by_name)
    if named_only:
        yield Text()
        yield from (Text(line, "dim") for line in wrapped(say_named_only(lang), width))


def _item(
    one: ItemDifference[Any], compared: Compared, width: int, *, by_name: bool
) -> Iterator[Text]:
    cites = getattr(one.item, "cites", ())
    where = clause(cites, compared.side(one.fate), compared.lang)
    heading = compared.heading(one, keyed=by_name)
    # What has come or gone as a whole is marked once.
    lines = [
        (_MARKS[line.fate] if one.fate is Fate.CHANGED else "", line.text)
        for line in (() if by_name else compared.lines(one))
    ]
    if width < _NARROW:
        yield from _stacked([(_MARKS[one.fate], heading), ("", where)], width, "bold", 0)
        yield from _stacked(lines, width, "", 2 if width >= _TINY else 0)
        return
    # Names alone are to be looked through quickly.
    where = fitted(calm(where), _WHERE) if by_name else where
    cells = [Cell((_MARKS[one.fate],)), Cell((heading,), "bold"), Cell((where,), "dim")]
    yield from columns([cells], [1, width - _WHERE - 5, _WHERE])
    rows = [[Cell(()), Cell((mark,)), Cell((text,))] for mark, text in lines]
    yield from columns(rows, [1, 1, width - 6])


def _stacked(
    lines: Sequence[tuple[str, str]], width: int, style: str, indent: int
) -> Iterator[Text]:
    for mark, text in lines:
        for line in wrapped(calm(f"{mark} {text}"), width - indent) if text else ():
            yield Text(" " * indent).append(line, style if mark else "dim" if style else "")
