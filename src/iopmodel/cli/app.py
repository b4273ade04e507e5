"""The commands, as cyclopts sees them: what they take, and what they call."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from datetime import date, timedelta
from heapq import merge
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated, Final, Literal

from cyclopts import App, Parameter
from rich.text import Text

from iopmodel.answers import Due, due, undated
from iopmodel.answers.status import residual
from iopmodel.cli import clock
from iopmodel.cli.brief_rows import brief_rows
from iopmodel.cli.brief_screen import DATES, brief_lines
from iopmodel.cli.briefing import ahead, briefed
from iopmodel.cli.checking import check_lines, checked
from iopmodel.cli.days import typed_day, typed_window
from iopmodel.cli.due_screen import due_lines, undated_lines
from iopmodel.cli.dues_by_log import dues_by_log
from iopmodel.cli.in_force import terms_by
from iopmodel.cli.layout import wrapped
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.reading_log import ByLog, KnownAt, status_by_log, without_log
from iopmodel.cli.rows import row, undated_row
from iopmodel.cli.sources import Source, loaded, named, some
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.shifting import LAST_YEAR
from iopmodel.dates.span import Span
from iopmodel.words import Language
from iopmodel.words.lines import say_what
from iopmodel.words.screens import say_none_due, say_undated_hint, say_window
from iopmodel.words.stretches import say_last

__all__ = ["app"]

_WINDOW: Final = Span.of(days=90)
_FAR: Final = Span.of(years=10)


def _version() -> str:
    try:
        return version("iopmodel")
    except PackageNotFoundError:
        return "unknown: it runs without being installed"


app: Final = App(
    name="iopmodel",
    help="IOP agreements (idéburet offentligt partnerskap) as values.\n\n"
    "A PARTNERSHIP is the name of a shipped one, or the path of a document in JSON.\n\n"
    "Example: iopmodel brief enskede-arsta-vantor-2021",
    help_flags=["--help", "-h"],
    version_flags=["--version"],
    version=_version,
    group_parameters="Options",
)

Lang = Annotated[
    Literal["sv", "en"],
    Parameter(
        name="--lang",
        help="The language of what is shown: Swedish, as the agreements are, or English.",
    ),
]
AsJson = Annotated[
    bool, Parameter(name="--json", negative="", show_default=False, help="Print JSON instead.")
]
On = Annotated[
    str | None, Parameter(name="--on", help="The day it is for, as YYYY-MM-DD; today if left out.")
]
From = Annotated[
    str | None,
    Parameter(name="--from", help="The first day, as YYYY-MM-DD; today if left out, or --on."),
]
To = Annotated[str | None, Parameter(name="--to", help="The last day; 90 days in all if left out.")]
OnByLog = Annotated[
    str | None,
    Parameter(name="--on", help="With --log, the day on which it stands so; today if left out."),
]
One = Annotated[str, Parameter(help="A shipped name, or a path.")]
Several = Annotated[str, Parameter(name="PARTNERSHIP", help="Shipped names, or paths.")]
Files = Annotated[str, Parameter(name="FILE", help="Paths, or shipped names.")]


@app.command(usage="Usage: iopmodel brief PARTNERSHIP [OPTIONS]")
def brief(
    partnership: One,
    /,
    *,
    on: On = None,
    log: ByLog = None,
    known_at: KnownAt = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Show one partnership on one screen.

    Who is in it and what for, where it stands and what comes next, money, groups, and what the
    text leaves open. Each line ends with the clause it rests on. With --log, where it stands and
    what comes next is by what has happened, and not by the calendar alone.

    Example: iopmodel brief enskede-arsta-vantor-2021 --on 2021-12-01
    """
    source = loaded(partnership)
    day = clock.today() if on is None else typed_day(on, "--on")
    found = None
    if log is None:
        without_log({"--known-at": known_at})
    else:
        found = status_by_log(source.partnership, log, on, known_at)
    left = None if found is None else residual(found)
    made = briefed(source.partnership, day, dates=DATES, left=left)
    if as_json:
        print_json(brief_rows(made, name=source.name, lang=Language(lang), found=found))
    else:
        print_lines(brief_lines(made, Language(lang), width(), found))
    return 0


@app.command(name="due", usage="Usage: iopmodel due PARTNERSHIP... [OPTIONS]")
def due_command(
    *partnerships: Several,
    first: From = None,
    last: To = None,
    log: ByLog = None,
    on: OnByLog = None,
    known_at: KnownAt = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """List what is due, soonest first, over one partnership or several.

    Soonest is what has the earliest last day. What hangs on something, such as an extension or a
    reading of the text, says on what. With --log, it is told how it stands with each: done, done
    late, overdue, waived or void; what is overdue is told, too, if it was due before the first day,
    unless --from names one. Over several, the log is a database that has those of all.

    Example: iopmodel due enskede-arsta-vantor-2021 --from 2021-06-01 --to 2021-08-31
    """
    sources = named(some(partnerships, "PARTNERSHIP"))
    within = _window(first, last, on)
    if log is not None:
        found = [(one, status_by_log(one.partnership, log, on, known_at)) for one in sources]
        told = dues_by_log(found, within, overdue=first is None)
        if as_json:
            print_json(told.rows(Language(lang)))
        else:
            print_lines(told.lines(Language(lang), width()))
            print_lines(_undated_hint(sources, Language(lang)))
        return 0
    without_log({"--on": on, "--known-at": known_at})
    dues = list(merge(*(_dues(source, within) for source in sources), key=_order))
    if as_json:
        print_json(
            [
                row(one, source.partnership, name=source.name, lang=Language(lang))
                for source, one in dues
            ]
        )
    else:
        print_lines(_due_screen(sources, within, dues, Language(lang)))
    return 0


@app.command(name="undated", usage="Usage: iopmodel undated PARTNERSHIP... [OPTIONS]")
def undated_command(*partnerships: Several, lang: Lang = "sv", as_json: AsJson = False) -> int:
    """List what has to be done and has no date, with what the text says instead.

    Example: iopmodel undated enskede-arsta-vantor-2021
    """
    sources = named(some(partnerships, "PARTNERSHIP"))
    if as_json:
        print_json(
            [
                undated_row(one, source.partnership, name=source.name, lang=Language(lang))
                for source in sources
                for one in undated(source.partnership)
            ]
        )
    else:
        for source in sources:
            found = undated(source.partnership)
            print_lines(undated_lines(source, found, Language(lang), width()))
    return 0


@app.command(usage="Usage: iopmodel check FILE... [OPTIONS]")
def check(*files: Files, lang: Lang = "sv", as_json: AsJson = False) -> int:
    """Check documents, and list everything that is wrong with each.

    It ends with 0 if all are sound, with 1 if not, and with 2 if one could not be read.

    Example: iopmodel check agreement.json
    """
    results = list(checked(some(files, "FILE")))
    if as_json:
        print_json([result.row for result in results])
    else:
        print_lines(line for result in results for line in check_lines(result, Language(lang)))
    return max(result.exit_code for result in results)


def _window(first: str | None, last: str | None, on: str | None) -> Period:
    typed, option = (on, "--on") if first is None else (first, "--from")
    begin = clock.today() if typed is None else typed_day(typed, option)
    return ahead(begin, _WINDOW) if last is None else typed_window(begin, typed_day(last, "--to"))


def _dues(source: Source, within: Period) -> Iterator[tuple[Source, Due]]:
    # Of a part that an amendment adds, only the terms from that day on can tell.
    terms = terms_by(source.partnership)
    for one in due(source.partnership, within):
        yield Source(source.name, terms(one)), one


def _order(found: tuple[Source, Due]) -> tuple[date, date]:
    window = found[1].window
    # An open end comes last.
    return date.max if window.last is OPEN_END else window.last, window.first


def _due_screen(
    sources: list[Source], within: Period, found: list[tuple[Source, Due]], lang: Language
) -> Iterator[Text]:
    columns = width()
    if found:
        yield from (Text(line, "dim") for line in wrapped(say_window(within, lang), columns))
        yield Text()
        yield from due_lines(found, within.first, lang, columns, naming=len(sources) > 1)
    else:
        none = say_none_due(within, _next(sources, within, lang), lang)
        yield from map(Text, wrapped(none, columns))
    yield from _undated_hint(sources, lang)


def _undated_hint(sources: list[Source], lang: Language) -> Iterator[Text]:
    """Yield how much has to be done that has no date, and how it is listed; nothing if nothing."""
    number = sum(len(undated(source.partnership)) for source in sources)
    if number:
        command = shlex.join(["iopmodel", "undated", *(source.name for source in sources)])
        yield Text()
        for line in wrapped(say_undated_hint(number, command, lang), width()):
            yield Text(line, "dim")


def _next(sources: list[Source], within: Period, lang: Language) -> str:
    """Return the first thing after a window, in words; empty where there is none for ten years."""
    begin = within.first + timedelta(len(within))
    if begin.year > LAST_YEAR:
        return ""
    after = ahead(begin, _FAR)
    following = next(merge(*(_dues(source, after) for source in sources), key=_order), None)
    if following is None:
        return ""
    source, one = following
    partnership = source.partnership
    last = say_last(one.window.last, partnership, lang)
    return f"{last}, {say_what(one, partnership, lang)}"
