"""Lines and columns of text, by the cells that characters take on a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final

import attrs
from rich.cells import cell_len, chop_cells, set_cell_size
from rich.text import Text

__all__ = ["Cell", "Line", "calm", "columns", "fitted", "lined", "padded", "stacked", "wrapped"]

_GAP: Final = 2
_NARROW: Final = 50
_CLAUSE: Final = 18
# A space that does not break stays until lines are broken: it holds a number together.
_SPACES: Final = re.compile(r"[^\S\u00a0\u202f]+")
_NO_BREAK: Final = re.compile("[\u00a0\u202f]")
_PIECE: Final = re.compile(r"[^ /-]*[ /-]+|[^ /-]+")


def calm(text: str) -> str:
    r"""Return a text on one line, without what could steer a terminal.

    Examples:
        >>> calm("Street\n Minds\x1b[2J")
        'Street Minds�[2J'
    """
    folded = _SPACES.sub(" ", text).strip()
    # Category C: control and format characters, halves of characters, what is not assigned.
    return "".join("�" if unicodedata.category(each)[0] == "C" else each for each in folded)


def fitted(text: str, cells: int) -> str:
    """Return a text cut to so many cells, with an ellipsis where something was cut.

    All its spaces are plain ones, so that it can be searched for as it is typed.

    Examples:
        >>> fitted("Enskede-Årsta-Vantör", 10), fitted("Årsta", 10), fitted("Årsta", 0)
        ('Enskede-Å…', 'Årsta', '')
    """
    text = _NO_BREAK.sub(" ", text)
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, cells - 1).rstrip() + "…" if cells > 0 else ""


@attrs.frozen
class Line:
    """A line of a screen: a label, what it says, and the clause that says so.

    Attributes:
        label: The label; empty where the line goes on under the one above.
        lead: What stands first in the text, in a column of its own.
        text: What it says.
        clause: Where the agreement says so.
        style: How the text looks.
    """

    label: str = ""
    lead: str = attrs.field(default="", kw_only=True)
    text: str = attrs.field(default="", kw_only=True)
    clause: str = attrs.field(default="", kw_only=True)
    style: str = attrs.field(default="", kw_only=True)


def lined(lines: Sequence[Line], width: int) -> Iterator[Text]:
    """Yield lines with their labels to the left and their clauses to the right, all cut to fit.

    Where there is little room, clauses are left out.

    Examples:
        >>> lines = [Line("Term", text="from 1 June 2021 to 31 May 2022", clause="§ 11")]
        >>> [line.plain for line in lined(lines, 60)]
        ['Term  from 1 June 2021 to 31 May 2022                   § 11']
        >>> [line.plain for line in lined(lines, 20)]
        ['Term  from 1 June 2…']
    """
    left = max((cell_len(line.label) + _GAP for line in lines if line.label), default=0)
    for line in lines:
        clause = fitted(calm(line.clause), min(_CLAUSE, width // 4)) if width >= _NARROW else ""
        room = width - left - (cell_len(clause) + _GAP if clause else 0)
        lead = f"{line.lead}{' ' * _GAP}" if line.lead else ""
        text = fitted(lead + calm(line.text), room)
        made = Text()
        if line.label or text:
            made.append(fitted(padded(line.label, left), width), "bold").append(text, line.style)
        if clause:
            made.append(" " * (width - cell_len(made.plain) - cell_len(clause)))
            made.append(clause, "dim")
        yield made


def padded(text: str, cells: int) -> str:
    """Return a text with spaces behind it, so that it takes at least so many cells.

    Examples:
        >>> padded("漢", 3)
        '漢 '
    """
    return text + " " * (cells - cell_len(text))


def wrapped(text: str, cells: int) -> list[str]:
    """Return a text in lines of at most so many cells, broken at spaces, hyphens and slashes.

    All its spaces are plain ones in the end, so that it can be searched for as it is typed.

    Examples:
        >>> wrapped("Enskede-Årsta-Vantörs stadsdelsförvaltning", 15)
        ['Enskede-Årsta-', 'Vantörs', 'stadsdelsförval', 'tning']
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(text, cells):
        if line and cell_len((line + piece).rstrip(" ")) > cells:
            lines.append(line.rstrip(" "))
            line = ""
        line += piece
    return [_NO_BREAK.sub(" ", each) for each in (*lines, line.rstrip(" "))]


def _pieces(text: str, cells: int) -> Iterator[str]:
    for piece in _PIECE.findall(text):
        if cell_len(piece.rstrip(" ")) > cells:
            yield from chop_cells(piece, cells)
        else:
            yield piece


@attrs.frozen
class Cell:
    """What stands in one column of a row: pieces of text, each beginning a line of its own.

    Attributes:
        texts: The pieces; the first one plainly, the others dimmed.
        style: How the first one looks.
    """

    texts: tuple[str, ...]
    style: str = ""

    def lines(self, width: int) -> list[Text]:
        """Return the lines it takes at a width."""
        return [
            Text(line, "dim" if number else self.style)
            for number, text in enumerate(self.texts)
            for line in wrapped(calm(text), width)
            if line
        ]


def columns(rows: Iterable[Sequence[Cell]], widths: Sequence[int]) -> Iterator[Text]:
    """Yield the lines of rows of cells, each cell wrapped within its column."""
    for row in rows:
        cells = [cell.lines(width) for cell, width in zip(row, widths, strict=True)]
        for pieces in zip_longest(*cells):
            made = Text()
            for piece, width in zip(pieces, widths, strict=True):
                text: Text = piece or Text()
                made.append_text(text)
                made.append(" " * (width + _GAP - cell_len(text.plain)))
            made.rstrip()
            yield made


def stacked(rows: Iterable[Sequence[Cell]], width: int) -> Iterator[Text]:
    """Yield rows of cells one cell below the other, for where there is little room."""
    for place, row in enumerate(rows):
        if place:
            yield Text()
        for number, cell in enumerate(row):
            indent = "  " if number else ""
            for line in cell.lines(width - len(indent)):
                yield Text.assemble(indent, line)
