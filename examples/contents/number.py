"""Write the hashes of an agreement's sentences into its table of contents.

    python examples/contents/number.py AGREEMENT.txt examples/contents/NAME.txt

The table keeps its rows; only the last column, the hashes, is made anew. With `--show` the numbered
sentences are printed instead, for whoever encodes the agreement.
"""

from __future__ import annotations

import sys
from pathlib import Path

import attrs

from iopmodel.contents import Contents
from iopmodel.partnership.sentences import hashed, numbered


def table(contents: Contents, sentences: dict[str, list[str]]) -> str:
    """Return the table with the hashes of these sentences."""
    rows = [contents.title]
    for section in contents.sections:
        hashes = " ".join(map(hashed, sentences[section.key]))
        fields = (section.key, str(section.level), section.number, section.heading, hashes)
        rows.append(" | ".join(fields).strip())
    return "\n".join(rows) + "\n"


def main() -> None:
    """Read the text and the table; print the sentences or rewrite the table."""
    show = "--show" in sys.argv
    text, path = (Path(name) for name in sys.argv[1:] if name != "--show")
    contents = Contents.parse(path.read_text(encoding="utf-8"))
    bare = attrs.evolve(
        contents, sections=[attrs.evolve(section, hashes=()) for section in contents.sections]
    )
    sentences = numbered(text.read_text(encoding="utf-8"), bare)
    if not show:
        path.write_text(table(contents, sentences), encoding="utf-8")
        return
    for section in contents.sections:
        print(f"\n{section.number} {section.heading} ({section.key})".strip())
        for number, sentence in enumerate(sentences[section.key], 1):
            print(f"  {number:3} {sentence}")


if __name__ == "__main__":
    main()
