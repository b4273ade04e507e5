"""How the sentences of a text are numbered, so that cites can be checked without copying it.

The rule: the lines that are headings, as the contents have them in their order, cut the text into
sections. Within a section a sentence is a stretch that ends in a full stop, question mark or
exclamation mark before a capital or a line's end (abbreviations aside), or one list item, or one
line of a table. A blank line ends a stretch, unless the next line goes on in lower case or the one
before it ends in a hyphen. White space, form feeds among it, is folded, and Markdown's marks of
emphasis and headings are passed over.

The text may be a scan that garbles the letters beyond ASCII, while the contents have the headings
as they are printed. So in a heading such a letter stands for any one or two characters, a capital I
may have become a bar or a small L, and a stop may follow the number. Sentences are taken, and
hashed, as the text at hand has them.

The hash of a sentence is the first eight hexadecimal digits of the SHA-256 of its folded text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Final

from iopmodel.contents import Contents
from iopmodel.errors import BadReference, Problem, shown

__all__ = ["hashed", "numbered"]

_ITEM: Final = re.compile(r"(?:[-•e]|\d+\.)\s+(?=\S)")
_GARBLED: Final = {"I": "[I|l]"}
_MARKUP: Final = re.compile(r"^#+\s*|\*+")
_TORN: Final = re.compile(r"\w-$")
_STOP: Final = re.compile(r"[.?!](?=\s+[A-ZÅÄÖÉ\"”])|[.?!]$")
_ABBREVIATION: Final = re.compile(
    r"(?:^|\s)(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?m|dvs|etc|ca|kap|st|nr|s\.?\s?k)\.$", re.IGNORECASE
)


def _folded(line: str) -> str:
    return " ".join(_MARKUP.sub("", line).split())


def _heading(number: str, heading: str) -> re.Pattern[str]:
    """Return what finds a heading, also where a scan has garbled it."""

    def pattern(words: str) -> str:
        return "".join(
            _GARBLED.get(letter, re.escape(letter) if letter.isascii() else "..?")
            for letter in " ".join(words.split())
        )

    parts = [f"{re.escape(number)}[.]?"] if number else []
    return re.compile(" ".join([*parts, pattern(heading)]))


def hashed(sentence: str) -> str:
    """Return the short hash of a sentence.

    Examples:
        >>> hashed("Parterna  är överens.") == hashed("Parterna är överens.")
        True
        >>> len(hashed("x"))
        8
    """
    return hashlib.sha256(" ".join(sentence.split()).encode()).hexdigest()[:8]


def _blocks(lines: Iterable[str]) -> Iterator[str]:
    """Yield paragraphs, list items and table lines, each as one line of folded text."""
    block: list[str] = []
    in_item = after_blank = False
    for raw in lines:
        line = _folded(raw)
        if not line:
            after_blank = True
            continue
        torn = bool(block) and _TORN.search(block[-1]) and line[0].isalnum()
        item = None if torn else _ITEM.match(line)
        table = "\t" in raw.strip()
        # A sentence that a page break tears goes on in lower case.
        goes_on = torn or (line[0].islower() and not item)
        if block and (item or table or (after_blank and not goes_on)):
            yield " ".join(block)
            block, in_item = [], False
        block.append(line[item.end() :] if item else line)
        in_item = in_item or bool(item)
        if table:
            yield " ".join(block)
            block = []
        after_blank = False
    if block:
        yield " ".join(block)


def _sentences(block: str) -> Iterator[str]:
    start = 0
    for stop in _STOP.finditer(block):
        if not _ABBREVIATION.search(block[start : stop.end()]):
            yield block[start : stop.end()].strip()
            start = stop.end()
    if block[start:].strip():
        yield block[start:].strip()


def numbered(text: str, contents: Contents) -> dict[str, list[str]]:
    r"""Return the sentences of each section, in order, so that number n is at place n - 1.

    Args:
        text: The agreement's text.
        contents: Its headings; what stands before the first of them is left out, unless the
            first section has no heading.

    Raises:
        BadReference: A heading is not found after the one before it.

    Examples:
        >>> from iopmodel.contents import Section
        >>> contents = Contents(
        ...     title="T", sections=[Section(key="mal", number="§ 1", heading="Mål", hashes=())]
        ... )
        >>> numbered("§ 1 Mål\n\nEtt mål. T.ex. detta:\n- ett\n- två", contents)
        {'mal': ['Ett mål.', 'T.ex. detta:', 'ett', 'två']}
    """
    lines = text.splitlines()
    starts: list[tuple[str, int, int]] = []
    position = 0
    for section in contents.sections:
        printed = f"{section.number} {section.heading}".strip()
        if not printed:
            starts.append((section.key, position, position))
            continue
        sought = _heading(section.number, section.heading)
        # A heading may be broken over two lines.
        found = next(
            (
                (number, size)
                for number in range(position, len(lines))
                for size in (1, 2)
                if sought.fullmatch(_folded(" ".join(lines[number : number + size])))
            ),
            None,
        )
        if found is None:
            raise BadReference(
                [
                    Problem(
                        section.key, shown(printed), "a heading in the text, after the one before"
                    )
                ]
            )
        number, size = found
        starts.append((section.key, number, number + size))
        position = number + size
    ends = [*(begin for _, begin, _ in starts), len(lines)][1:]
    return {
        key: [sentence for block in _blocks(lines[after:end]) for sentence in _sentences(block)]
        for (key, _, after), end in zip(starts, ends, strict=True)
    }
