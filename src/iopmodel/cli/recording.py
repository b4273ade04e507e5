"""The command that records what occurred in the log of a partnership."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter
from rich.text import Text

from iopmodel.answers import Holding
from iopmodel.answers.status import Effect, status
from iopmodel.cli import clock
from iopmodel.cli.app import AsJson, Lang, One, app
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.days import typed_day
from iopmodel.cli.effect_screen import effect_lines
from iopmodel.cli.layout import calm, wrapped
from iopmodel.cli.log_rows import ReceiptRow, entry_row
from iopmodel.cli.logs import Path as LogPath
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.reading_log import LOG
from iopmodel.cli.sources import loaded
from iopmodel.cli.status_rows import effect_row
from iopmodel.cli.typed_event import typed_event
from iopmodel.cli.undoing import undone
from iopmodel.errors import Invalid, Problem, shown
from iopmodel.log import Entry, Kept, Log, checked
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Partnership
from iopmodel.storage import Receipt, Store, Told, opened
from iopmodel.storage.store import following
from iopmodel.words import Language
from iopmodel.words.events import say_recorded, say_torn

__all__ = ["ROLE", "record_command"]

ROLE: Final = ("who records it, as a role", "handläggare")
"""What names who records, and an example."""

Kind = Annotated[str, Parameter(name="EVENT", help="What occurred, such as payment-made.")]
Fields = Annotated[
    str,
    Parameter(
        name="FIELD",
        help="FIELD=VALUE for each field, such as 'amount=50000.00 SEK'; several are parted by "
        "commas.",
    ),
]
On = Annotated[
    str | None,
    Parameter(name="--on", help="The day on which it happened, as YYYY-MM-DD; today if left out."),
]
Role = Annotated[
    str, Parameter(name="--role", help="Who records it, as a role; no person is named.")
]
Reference = Annotated[
    str | None,
    Parameter(name="--reference", help="The document it rests on, such as its case number."),
]


@app.command(
    name="record", usage="Usage: iopmodel record PARTNERSHIP LOG EVENT [FIELD=VALUE...] [OPTIONS]"
)
def record_command(
    partnership: One,
    log: LogPath,
    event: Kind,
    /,
    *fields: Fields,
    role: Role,
    on: On = None,
    reference: Reference = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Record what occurred, lawful or not, at the end of a log.

    It is said whether the event has its effect, and why; one that has none is recorded all the
    same. The log is made with its first entry: a database if its name ends in .sqlite or .db, else
    a file of JSON Lines. Parts are named by their keys; what is due, as `due --json` names it;
    several who act together are parted by commas. Nothing is ever changed in a log: what was wrong
    is put right with `corrected entry=NUMBER` and the fields that differ, or with `withdrawn`: it
    is said what then holds no longer, or again.

    Example: iopmodel record enskede-arsta-vantor-2021 log.jsonl signed party=street-minds
    --on 2021-06-01 --role handläggare
    """
    source = loaded(partnership)
    if not log or "\0" in log:
        raise Complaint(Problem("LOG", shown(log), *LOG))
    day = clock.today() if on is None else typed_day(on, "--on")
    with closing(opened(log, source.partnership.heading.name)) as store:
        before = _before(Path(log), store)
        told = Told(
            event=typed_event(event, fields, before.log if before else Log()),
            happened=day,
            recorded=clock.now(),
            by=role,
            reference=Unstated() if reference is None else reference,
        )
        _refuse_lost(told, before.log if before else Log(), source.partnership)
        receipt = _kept(store, told)
        after = store.read().log
    known = receipt, before, after
    _print(known, source.partnership, Language(lang), as_json=as_json)
    return 0


def _before(path: Path, store: Store) -> Kept | None:
    """Return what is kept already, if anything is."""
    return store.read() if path.exists() else None


def _refuse_lost(told: Told, log: Log, partnership: Partnership) -> None:
    """Refuse what names a part or an entry that is not there, with what may have been meant."""
    try:
        entry = following(told, log.entries[-1] if log.entries else None)
    except Invalid as error:
        raise _refused(error) from None
    before = checked(log, partnership)
    for lost in checked(Log((*log.entries, entry)), partnership):
        if lost not in before:
            path = lost.path.partition("/")[2]
            raise Complaint(Problem(path, lost.found, lost.expected, lost.example))


def _kept(store: Store, told: Told) -> Receipt:
    try:
        return store.append(told)
    except Invalid as error:
        raise _refused(error) from None


def _refused(error: Invalid) -> Complaint:
    first = error.problems[0]
    names = {"by": "--role", "happened": "--on", "reference": "--reference"}
    path = names.get(first.path, first.path)
    return Complaint(Problem(path, first.found, first.expected, first.example))


def _print(
    known: tuple[Receipt, Kept | None, Log],
    partnership: Partnership,
    lang: Language,
    *,
    as_json: bool,
) -> None:
    receipt, before, after = known
    entry = receipt.entry
    terms = partnership.on(_day(entry))
    if as_json:
        row = entry_row(entry, Log([entry]), partnership, lang=lang)
        done = undone(entry, after, partnership, _day(entry))
        found = done.again if done else _effects(entry, after, partnership)
        print_json(
            ReceiptRow(
                **row,
                hash=receipt.hash,
                cut=receipt.cut,
                effects=[effect_row(one, terms, lang) for one in found],
                undone=[
                    {"entry": one.value.entry, **effect_row(one, terms, lang)}
                    for one in (done.lost if done else ())
                ],
            )
        )
        return
    said = [say_recorded(entry, partnership, lang)]
    if receipt.cut and before:
        said.append(say_torn(before, lang))
    # What is recorded is said first: whatever comes then, it is not to be recorded again.
    print_lines(Text(line) for one in said for line in wrapped(calm(one), width()))
    done = undone(entry, after, partnership, _day(entry))
    if done:
        print_lines(done.lines(terms, lang, width()))
    else:
        print_lines(effect_lines(_effects(entry, after, partnership), terms, lang, width()))


def _day(entry: Entry) -> date:
    return max(clock.today(), entry.happened)


def _effects(entry: Entry, log: Log, partnership: Partnership) -> list[Holding[Effect]]:
    """Return what was recorded comes to."""
    found = status(partnership, log, _day(entry))
    # A correction is told under the number of what it puts right.
    numbers = {one.number for one in found.happenings if one.told.number == entry.number}
    return [one for one in found.events.holdings if one.value.entry in numbers]
