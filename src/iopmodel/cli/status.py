"""The command that tells how a partnership stands, by what its log tells."""

from __future__ import annotations

from iopmodel.answers.status import status
from iopmodel.cli import clock
from iopmodel.cli.app import AsJson, Lang, On, One, app
from iopmodel.cli.days import typed_day
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.reading_log import KnownAt, LogPath, own_log, typed_moment
from iopmodel.cli.readings import Under, read_as
from iopmodel.cli.sources import loaded
from iopmodel.cli.status_rows import status_rows
from iopmodel.cli.status_screen import status_lines
from iopmodel.words import Language

__all__ = ["status_command"]


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
    moment = typed_moment(known_at)
    kept = own_log(log, source.partnership.heading.name, named="--log")
    found = status(source.partnership, kept.log, day, moment)
    tongue = Language(lang)
    if as_json:
        print_json(
            status_rows(found, kept, source.partnership, name=source.name, log=log, lang=tongue)
        )
    else:
        print_lines(status_lines(found, kept, source.partnership, tongue, width()))
    return 0
