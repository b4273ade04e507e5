"""The command that tells how a partnership stands, by what its log tells."""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime, time
from typing import Annotated

import pendulum
from cyclopts import Parameter

from iopmodel.answers.status import status
from iopmodel.cli import clock
from iopmodel.cli.app import AsJson, Lang, On, One, app
from iopmodel.cli.asking import Under
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.days import typed_day
from iopmodel.cli.logs import LOG
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.readings import read_as
from iopmodel.cli.sources import loaded
from iopmodel.cli.status_rows import status_rows
from iopmodel.cli.status_screen import status_lines
from iopmodel.errors import Problem, shown
from iopmodel.storage import opened
from iopmodel.words import Language

__all__ = ["MOMENT", "status_command", "typed_moment"]

MOMENT = ("a day, or a moment as YYYY-MM-DDTHH:MM", "2021-12-03T08:30")
"""What names a moment, and an example."""

_DAY_LENGTH = len("2021-12-03")

LogPath = Annotated[
    str, Parameter(name="--log", help="The path of its log: JSON Lines, or SQLite.")
]
KnownAt = Annotated[
    str | None,
    Parameter(
        name="--known-at",
        help="What was recorded later is left out: a day, or a moment as YYYY-MM-DDTHH:MM, in "
        "Stockholm where it says no zone.",
    ),
]


@app.command(name="status", usage="Usage: iopmodel status PARTNERSHIP --log LOG [OPTIONS]")
def status_command(
    partnership: One,
    /,
    *,
    log: LogPath,
    on: On = None,
    known_at: KnownAt = None,
    under: Under = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Tell how a partnership stands on a day, by what its log tells.

    At which stage it is and until when it lasts; what is to be done next and what is overdue; each
    event, whether it has its effect, and why; money, groups and shortcomings; and which of this
    hangs on how the text is read.

    Example: iopmodel status enskede-arsta-vantor-2021 --log street-minds.jsonl --on 2021-12-03
    """
    source = read_as(loaded(partnership), under or (), "--under")
    day = clock.today() if on is None else typed_day(on, "--on")
    moment = None if known_at is None else typed_moment(known_at, "--known-at")
    if "\0" in log:
        raise Complaint(Problem("--log", shown(log), *LOG))
    with closing(opened(log, source.partnership.heading.name)) as store:
        kept = store.read()
    found = status(source.partnership, kept.log, day, moment)
    tongue = Language(lang)
    if as_json:
        print_json(
            status_rows(found, kept, source.partnership, name=source.name, log=log, lang=tongue)
        )
    else:
        print_lines(status_lines(found, kept, source.partnership, tongue, width()))
    return 0


def typed_moment(typed: str, option: str) -> datetime:
    """Return the moment that was typed after an option; of a day, its end.

    Raises:
        Complaint: It is none.

    Examples:
        >>> typed_moment("2021-12-03", "--known-at").isoformat()
        '2021-12-03T23:59:59.999999+01:00'
        >>> typed_moment("2021-12-03T08:30", "--known-at").isoformat()
        '2021-12-03T08:30:00+01:00'
    """
    zone = pendulum.timezone("Europe/Stockholm")
    if len(typed) <= _DAY_LENGTH:
        day: date = typed_day(typed, option)
        return datetime.combine(day, time.max, zone)
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        raise Complaint(Problem(option, shown(typed), *MOMENT)) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)
