"""Where the text goes: streams of any encoding, terminals of any width."""

from __future__ import annotations

import codecs
import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable
from io import TextIOWrapper
from itertools import islice
from typing import Final, NoReturn, TextIO

from rich.console import Console
from rich.text import Text

__all__ = ["WIDEST", "console", "prepare", "print_json", "print_lines", "width"]

WIDEST: Final = 100
"""How many columns a screen has at most, and where nobody says how many there are."""
_AT_ONCE: Final = 500
"""How many lines are printed together: for each by itself rich would look at the terminal anew."""
_HANDLER: Final = "iopmodel.plain"
_INSTEAD: Final = {"…": ".", "\N{EN DASH}": "-", "·": "-", "”": '"', "→": ">", "§": "#"}


def _plain(error: UnicodeError) -> tuple[str, int]:
    """Replace each character that a stream cannot take by a plain one of the same width."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    bad = error.object[error.start : error.end]
    return "".join(map(_instead, bad)), error.end


def _instead(character: str) -> str:
    if character.isspace():
        return " "
    # å becomes a: what is left when its mark is taken off.
    base = _INSTEAD.get(character) or unicodedata.normalize("NFKD", character)[0]
    return base if base.isascii() else "?"


def prepare(*streams: TextIO) -> None:
    """Make streams take any text: what their encoding lacks is written plainly.

    Examples:
        >>> import io
        >>> stream = TextIOWrapper(io.BytesIO(), "ascii", write_through=True)
        >>> prepare(stream)
        >>> _ = stream.write("Årsta … § 2, 漢")
        >>> stream.buffer.getvalue()
        b'Arsta . # 2, ?'
    """
    codecs.register_error(_HANDLER, _plain)
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=_HANDLER)


def width() -> int:
    """Return how many columns there are, at most those of a screen.

    `COLUMNS` is heeded; where the output is no terminal, there are those of a screen.
    """
    return min(WIDEST, shutil.get_terminal_size((WIDEST, 40)).columns)


class _Piped(Console):
    """A console that leaves it to the command what a closed pipe comes to."""

    def on_broken_pipe(self) -> NoReturn:
        """Let the error out: rich would end the program with 1, which means something else here."""
        raise  # noqa: PLE0704  # rich calls this where it has caught the error


def console(*, wrap: bool = False) -> Console:
    """Return a console that writes text as it is: no markup, nothing guessed.

    With `NO_COLOR` set, or where the output is no terminal, it writes no escape sequences at all.

    Args:
        wrap: Whether it breaks long lines.
    """
    # Where there are to be no colours, rich keeps bold and dim; without a colour system, nothing.
    return _Piped(
        file=sys.stdout,
        width=width(),
        color_system=None if os.environ.get("NO_COLOR") else "auto",
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=not wrap,
    )


def print_json(value: object) -> None:
    """Print a value as JSON, in ASCII where the stream cannot take everything."""
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    print(json.dumps(value, ensure_ascii=encoding != "utf8", indent=2))


def print_lines(lines: Iterable[Text]) -> None:
    """Print lines, each as one, without spaces at its end."""
    out = console()
    ahead = iter(lines)
    while some := list(islice(ahead, _AT_ONCE)):
        for line in some:
            line.rstrip()
        out.print(Text("\n").join(some))
