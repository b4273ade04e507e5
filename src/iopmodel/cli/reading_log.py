"""Which log is meant, and as of when: the path and the moment that commands take."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import date, datetime, time
from typing import Annotated, Final

import pendulum
from cyclopts import Parameter

from iopmodel.answers.status import Status, status
from iopmodel.cli import clock
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.days import typed_day
from iopmodel.dates.moments import moment
from iopmodel.errors import Invalid, Problem, shown
from iopmodel.log import FlawReason, Kept
from iopmodel.partnership import Partnership
from iopmodel.storage import SqliteStore, opened

__all__ = [
    "LOG",
    "MOMENT",
    "ByLog",
    "KnownAt",
    "LogPath",
    "own_log",
    "read_log",
    "status_by_log",
    "typed_moment",
    "without_log",
]

LOG: Final = ("the path of a log: a file of JSON Lines, or a database", "log.jsonl")
"""What names a log, and an example."""
MOMENT: Final = ("a day, or a moment as YYYY-MM-DDTHH:MM", "2021-12-03T08:30")
"""What names a moment, and an example."""

_DAY_LENGTH: Final = len("2021-12-03")

LogPath = Annotated[
    str, Parameter(name="--log", help="The path of its log: JSON Lines, or SQLite.")
]
ByLog = Annotated[
    str | None,
    Parameter(name="--log", help="Heed what its log tells: a file of JSON Lines, or a database."),
]
KnownAt = Annotated[
    str | None,
    Parameter(
        name="--known-at",
        help="What was recorded later is left out: a day, or a moment as YYYY-MM-DDTHH:MM, in "
        "Stockholm where it says no zone.",
    ),
]


def read_log(path: str, of: str, *, named: str, head: str = "") -> Kept:
    """Return what is kept at a path.

    Args:
        path: The path.
        of: The name of the partnership that it is to be of; empty for whichever.
        named: What named the path, to be told where it is none.
        head: The hash that is to be found in it.

    Raises:
        Complaint: It is no path.
        Invalid: It cannot be read, or is no log of that partnership.
    """
    if not path or "\0" in path:
        raise Complaint(Problem(named, shown(path), *LOG))
    with closing(opened(path, of)) as store:
        return store.read(head)


def own_log(path: str, of: str, *, named: str) -> Kept:
    """Return what is kept at a path, if it is the log of a partnership.

    Args:
        path: The path.
        of: The name of the partnership.
        named: What named the path, to be told where it is none.

    Raises:
        Complaint: It is no path, no log, or that of another.
        Invalid: It cannot be read.
    """
    kept = read_log(path, of, named=named)
    for flaw in kept.flaws:
        if flaw.reason is FlawReason.NO_LOG:
            raise Complaint(Problem(named, f"{shown(path)}, which is no log", *LOG))
        if flaw.reason is FlawReason.OF_ANOTHER:
            (problem,) = flaw.problems
            raise _of_another(named, path, problem.found, of)
    if not kept.log.entries:
        with closing(opened(path, of)) as store:
            logs = store.logs() if isinstance(store, SqliteStore) else ()
        if logs and of not in logs:
            raise _of_another(named, path, ", ".join(map(shown, logs)), of)
    return kept


def _of_another(named: str, path: str, found: str, of: str) -> Complaint:
    return Complaint(Problem(named, f"{shown(path)}, the log of {found}", f"that of {shown(of)}"))


def status_by_log(
    partnership: Partnership, log: str, on: str | None, known_at: str | None
) -> Status:
    """Return how a partnership stands, by the log, the day and the moment that were typed.

    Raises:
        Complaint: One of them is none.
        Invalid: The log cannot be read, or is not of that partnership.
    """
    day = clock.today() if on is None else typed_day(on, "--on")
    known = typed_moment(known_at)
    kept = own_log(log, partnership.heading.name, named="--log")
    return status(partnership, kept.log, day, known)


def without_log(typed: Mapping[str, str | None]) -> None:
    """Refuse options that say nothing where no log is named.

    Args:
        typed: What was typed after each.

    Raises:
        Complaint: One was used.
    """
    for option, value in typed.items():
        if value is not None:
            raise Complaint(Problem(option, shown(value), "it with --log only", "--log log.jsonl"))


def typed_moment(typed: str | None, option: str = "--known-at") -> datetime | None:
    """Return the moment that was typed after an option, if one was; of a day, its end.

    Raises:
        Complaint: It is none.

    Examples:
        >>> typed_moment("2021-12-03").isoformat()
        '2021-12-03T23:59:59.999999+01:00'
        >>> typed_moment("2021-12-03T08:30").isoformat()
        '2021-12-03T08:30:00+01:00'
    """
    if typed is None:
        return None
    zone = pendulum.timezone("Europe/Stockholm")
    if len(typed) <= _DAY_LENGTH:
        day: date = typed_day(typed, option)
        found = datetime.combine(day, time.max, zone)
    else:
        try:
            found = datetime.fromisoformat(typed)
        except ValueError:
            raise Complaint(Problem(option, shown(typed), *MOMENT)) from None
        found = found if found.tzinfo else found.replace(tzinfo=zone)
    try:
        moment(found)
    except Invalid as error:
        raise Complaint(Problem(option, shown(typed), error.problems[0].expected)) from None
    return found
