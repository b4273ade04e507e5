"""The command that tells, sentence by sentence, what became of the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Annotated, Final

from cyclopts import Parameter
from rich.text import Text

from iopmodel.cli.app import AsJson, Lang, One, app
from iopmodel.cli.complaints import Complaint, meant
from iopmodel.cli.layout import Cell, calm, columns, wrapped
from iopmodel.cli.ledger_rows import ledger_rows
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.sources import loaded
from iopmodel.errors import Problem, shown
from iopmodel.partnership import Ledger, LedgerRow, Partnership
from iopmodel.parts import Cite
from iopmodel.words import Language, kind_title, say_cite
from iopmodel.words.ledgers import say_became, say_broad, say_broad_heading, say_number

__all__ = ["SECTION", "ledger_command"]

SECTION: Final = ("the key of a section", "11")
"""What names a section, and an example."""

_NARROW: Final = 72
_NUMBER: Final = 4
_TITLE: Final = 20

Section = Annotated[
    str | None, Parameter(name="SECTION", help="The key of a section; all of them if left out.")
]


@app.command(name="ledger", usage="Usage: iopmodel ledger PARTNERSHIP [SECTION] [OPTIONS]")
def ledger_command(
    partnership: One,
    section: Section = None,
    /,
    *,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Tell, sentence by sentence, what became of the text.

    Which parts rest on each sentence, which open points ask about it (marked ?), or why nothing
    does; then how many sentences became what. It ends with 0 if something became of each, and
    with 1 if one is missing, or is set aside although something cites it.

    Example: iopmodel ledger enskede-arsta-vantor-2021 11
    """
    source = loaded(partnership)
    ledger = Ledger.of(source.partnership)
    if section is not None:
        keys = [known.key for known in source.partnership.sections]
        if section not in keys:
            raise Complaint(Problem("SECTION", shown(section), *SECTION), meant(section, keys))
        ledger = ledger.within(section)
    language = Language(lang)
    if as_json:
        print_json(ledger_rows(ledger, source.partnership, name=source.name, lang=language))
    else:
        print_lines(_lines(ledger, source.partnership, language, width()))
    return 1 if ledger.missing or ledger.contradicted else 0


def _lines(
    ledger: Ledger, partnership: Partnership, lang: Language, columns_: int
) -> Iterator[Text]:
    for key, rows in groupby(ledger.rows, key=lambda row: row.section):
        heading = calm(f"{say_cite(Cite(key), partnership, lang)} ({key})")
        yield from (Text(line, "bold") for line in wrapped(heading, columns_))
        for row in rows:
            yield from _row(row, partnership, lang, columns_)
        yield Text()
    if ledger.broad:
        yield from (Text(line, "bold") for line in wrapped(say_broad_heading(lang), columns_))
        for broad in ledger.broad:
            said = calm(say_broad(broad, partnership, lang))
            yield from (Text(f"  {line}") for line in wrapped(said, columns_ - 2))
        yield Text()
    yield Text(say_number(len(ledger.rows), lang), "bold")
    for became, number in ledger.histogram.items():
        if number:
            yield Text(f"{number:{_NUMBER}}  {kind_title(became, lang)}")


def _row(row: LedgerRow, partnership: Partnership, lang: Language, columns_: int) -> Iterator[Text]:
    title = kind_title(row.disposition, lang)
    said = say_became(row, partnership, lang)
    number = f"{row.sentence:{_NUMBER}}"
    if columns_ < _NARROW:
        text = calm(f"{row.sentence} {title}{': ' if said else ''}{said}")
        yield from (Text(line) for line in wrapped(text, columns_))
        return
    style = "bold" if row.is_contradicted or not said else ""
    # The number stands to the right, so it is not wrapped as a cell.
    room = columns_ - _NUMBER - _TITLE - 4
    lead = Text(f"{number}  ")
    for line in columns([[Cell((title,), style), Cell((said,))]], [_TITLE, room]):
        yield lead + line
        lead = Text(" " * (_NUMBER + 2))
