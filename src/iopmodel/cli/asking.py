"""The commands that ask: questions, open points, their readings, and what to clarify."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final

from cyclopts import Parameter

from iopmodel.answers import QUESTIONS, Notice, Question, Takes, ask, clarify
from iopmodel.answers.ends import latest_end
from iopmodel.answers.question import AskedFor
from iopmodel.cli import clock
from iopmodel.cli.app import AsJson, Lang, One, app
from iopmodel.cli.ask_rows import answer_row, clarify_rows, open_rows, reading_rows
from iopmodel.cli.ask_screen import answer_lines, question_lines
from iopmodel.cli.briefing import ahead
from iopmodel.cli.complaints import Complaint, meant
from iopmodel.cli.days import typed_day, typed_window
from iopmodel.cli.open_screen import clarify_lines, open_lines, reading_lines
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.readings import Under, read_as
from iopmodel.cli.sources import loaded
from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.dates.span import Span
from iopmodel.errors import Problem
from iopmodel.partnership import Partnership, heaviest_first
from iopmodel.words import Language, say_question

__all__ = ["ask_command", "clarify_command", "open_command", "readings_command"]

_AHEAD: Final = ("due", "money", "over", "what-if")
"""The questions that go by the terms in force on the days they are about."""
_FAR: Final = Span.of(years=10)

From = Annotated[
    str | None, Parameter(name="--from", help="The first day; that of the term if left out.")
]
NoticeDay = Annotated[
    str | None,
    Parameter(name="--day", help="The day a notice counts from; today if left out."),
]
AskedOn = Annotated[
    str | None,
    Parameter(name="--on", help="The day whose terms are asked about; today if left out."),
]
Every = Annotated[
    bool, Parameter(name="--all", negative="", help="Show them all, and how each can be read.")
]
Asked = Annotated[str | None, Parameter(help="What to ask; without it, what can be asked.")]
To = Annotated[
    str | None, Parameter(name="--to", help="The last day; the end of the term if left out.")
]


@app.command(name="ask", usage="Usage: iopmodel ask PARTNERSHIP [QUESTION] [OPTIONS]")
def ask_command(
    partnership: One,
    question: Asked = None,
    /,
    *,
    first: From = None,
    last: To = None,
    notice: NoticeDay = None,
    on: AskedOn = None,
    under: Under = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Ask a question, and see what the answer hangs on.

    Where the text can be read in several ways, each answer says on which of them it holds. What is
    asked for a window of time is asked for the whole term, unless --from and --to say otherwise;
    what a notice comes to is asked for a notice that counts from --day.

    An agreement that has been amended is asked in the terms in force on the day of --on; of what
    is due, each thing goes by the terms on the first day on which it can be done.

    Example: iopmodel ask enskede-arsta-vantor-2021 expiry
    """
    # Amendments are heeded from their day on; what is due heeds them in its window too.
    day = clock.today() if on is None else typed_day(on, "--on")
    source = read_as(loaded(partnership), under or (), "--under")
    whole = source.partnership
    read = whole if question in _AHEAD else whole.on(day)
    tongue = Language(lang)
    typed = {"--from": first, "--to": last, "--day": notice}
    if question is None:
        expected = f"a question before it, one of {', '.join(QUESTIONS)}"
        _refuse(typed, expected, f"iopmodel ask {partnership} due {{option}} 2021-06-01")
        if as_json:
            print_json([{"key": key, "text": say_question(key, tongue)} for key in QUESTIONS])
        else:
            print_lines(question_lines(tongue, width()))
        return 0
    if question not in QUESTIONS:
        problem = Problem("QUESTION", repr(question), f"one of {', '.join(QUESTIONS)}", "expiry")
        raise Complaint(problem, meant(question, QUESTIONS))
    of = _asked_for(QUESTIONS[question], read, typed, partnership)
    answer = ask(question, read, of)
    until: End = day
    if question in _AHEAD and of is not None:
        until = _until(of)
    heeded = [amendment for amendment in whole.amendments if amendment.effective <= until]
    if as_json:
        print_json(answer_row(answer, read, name=source.name, lang=tongue, amendments=heeded))
    else:
        print_lines(answer_lines(answer, read, tongue, width(), amendments=heeded))
    return 0


@app.command(name="open", usage="Usage: iopmodel open PARTNERSHIP [OPTIONS]")
def open_command(
    partnership: One,
    /,
    *,
    every: Every = False,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """List what the text leaves open, the heaviest first.

    There is one screen of it, unless --all asks for every point, with the ways to read it; --json
    has them all.

    Example: iopmodel open enskede-arsta-vantor-2021
    """
    source = loaded(partnership)
    points = heaviest_first(source.partnership.open_points)
    if as_json:
        print_json(open_rows(points, source.partnership, name=source.name, lang=Language(lang)))
    else:
        print_lines(open_lines(points, source.partnership, Language(lang), width(), every=every))
    return 0


@app.command(name="readings", usage="Usage: iopmodel readings PARTNERSHIP [OPTIONS]")
def readings_command(partnership: One, /, *, lang: Lang = "sv", as_json: AsJson = False) -> int:
    """List the ways in which the text can be read, and what it then says.

    The words before each reading are what --under takes.

    Example: iopmodel readings enskede-arsta-vantor-2021
    """
    source = loaded(partnership)
    points = [point for point in heaviest_first(source.partnership.open_points) if point.readings]
    if as_json:
        print_json(reading_rows(points, source.partnership, name=source.name, lang=Language(lang)))
    else:
        print_lines(reading_lines(points, source.partnership, Language(lang), width()))
    return 0


@app.command(name="clarify", usage="Usage: iopmodel clarify PARTNERSHIP [OPTIONS]")
def clarify_command(
    partnership: One,
    /,
    *,
    first: From = None,
    last: To = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """List what the parties should clarify first: that on which most answers hang.

    An agreement leaves things open: it can be read in several ways, or does not say at all. Each
    line names one such thing, and how many answers (when it ends, what is due, by when notice can
    be given) would be certain once it is agreed on. What it bears on hangs on something else too.

    Ways to read it, and the changes that would write them down, are in --json. Answers for a
    window of time are those for the whole term, unless --from and --to say otherwise.

    Example: iopmodel clarify enskede-arsta-vantor-2021
    """
    source = loaded(partnership)
    found = clarify(source.partnership, _window(source.partnership, first, last))
    if as_json:
        print_json(clarify_rows(found, source.partnership, name=source.name, lang=Language(lang)))
    else:
        print_lines(clarify_lines(found, source.partnership, Language(lang), width()))
    return 0


def _asked_for(
    question: Question[Any], partnership: Partnership, typed: Mapping[str, str | None], name: str
) -> AskedFor:
    """Return the window or the day that was typed, if the question takes one."""
    windows = {option: typed[option] for option in ("--from", "--to")}
    if question.takes is not Takes.PERIOD:
        expected = f"nothing, as {question.key} is not asked for a window of time"
        _refuse(windows, expected, f"iopmodel ask {name} notice {{option}} 2021-06-01")
    if question.takes in {Takes.DAY, Takes.NOTICE}:
        typed_one = typed["--day"]
        day = clock.today() if typed_one is None else typed_day(typed_one, "--day")
        return day if question.takes is Takes.DAY else Notice(on=day)
    expected = f"nothing, as {question.key} is not asked for a day"
    _refuse({"--day": typed["--day"]}, expected, f"iopmodel ask {name} over {{option}} 2021-09-01")
    if question.takes is Takes.PERIOD:
        return _window(partnership, *windows.values())
    return None


def _until(of: Period | date | Notice) -> End:
    """Return the last day whose terms matter to what is asked."""
    if isinstance(of, Period):
        return of.last
    return of.on if isinstance(of, Notice) else of


def _refuse(typed: Mapping[str, str | None], expected: str, example: str) -> None:
    for option, value in typed.items():
        if value is not None:
            raise Complaint(Problem(option, repr(value), expected, example.format(option=option)))


def _window(partnership: Partnership, first: str | None, last: str | None) -> Period:
    """Return the window that was typed; what is left out is that of the term, or ten years."""
    term = partnership.term
    begin = term.initial.first if term else date(2000, 1, 1)
    if first is not None:
        begin = typed_day(first, "--from")
    if last is not None:
        return typed_window(begin, typed_day(last, "--to"))
    end = latest_end(term) if term else OPEN_END
    return ahead(begin, _FAR) if end is OPEN_END or end < begin else Period(begin, end)
