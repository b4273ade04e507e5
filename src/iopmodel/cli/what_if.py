"""The command that tells what comes of it if someone gives notice, leaves or rescinds."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Annotated, Final, TypeVar

from cyclopts import Parameter

from iopmodel.answers import Notice
from iopmodel.cli.acting import acted
from iopmodel.cli.app import AsJson, Lang, One, app
from iopmodel.cli.complaints import Complaint, meant
from iopmodel.cli.days import typed_day
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.reading_log import ByLog, KnownAt, without_log
from iopmodel.cli.readings import Under, read_as
from iopmodel.cli.sources import loaded
from iopmodel.cli.what_if_by_log import Heard, heard_of
from iopmodel.cli.what_if_rows import what_if_rows
from iopmodel.cli.what_if_screen import what_if_lines
from iopmodel.errors import Problem, shown
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import Actor, Body, CountedFrom, EndingKind, Party
from iopmodel.words import Language

__all__ = ["ACT", "MOMENT", "PARTY", "what_if_command"]

E = TypeVar("E", bound=Enum)

_MOMENTS: Final[Mapping[str, CountedFrom]] = MappingProxyType(
    {
        "sent": CountedFrom.DISPATCH,
        "received": CountedFrom.RECEIPT,
        "considered": CountedFrom.CONSIDERATION,
    }
)
_ACTS: Final[Mapping[str, EndingKind]] = MappingProxyType({one.value: one for one in EndingKind})

PARTY: Final = ("the key or the name of a party", "street-minds")
"""What names who acts, and an example."""
MOMENT: Final = (f"one of {', '.join(_MOMENTS)}", "received")
"""What names a moment, and an example."""
ACT: Final = (f"one of {', '.join(_ACTS)}", "notice")
"""What names an act, and an example."""

On = Annotated[str, Parameter(name="--notice", help="The day of the act, as YYYY-MM-DD.")]
By = Annotated[
    str | None,
    Parameter(name="--by", help="Who acts: a party's key or name; everyone's rights if left out."),
]
Moment = Annotated[
    str | None,
    Parameter(
        name="--moment",
        help="What happened on that day: sent, received or considered. If left out, it is the day "
        "that the time is counted from.",
    ),
]
Act = Annotated[
    str | None,
    Parameter(
        name="--act",
        help="notice, withdrawal, rescission, exclusion or agreement (of all parties); any of them "
        "if left out.",
    ),
]


@app.command(name="what-if", usage="Usage: iopmodel what-if PARTNERSHIP --notice DAY [OPTIONS]")
def what_if_command(
    partnership: One,
    /,
    *,
    notice: On,
    by: By = None,
    moment: Moment = None,
    act: Act = None,
    under: Under = None,
    log: ByLog = None,
    known_at: KnownAt = None,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Tell what comes of it if someone gives notice, leaves, rescinds or excludes on a day.

    Or if the parties agree on an end that day (--act agreement).

    By each right that the text gives: what ends when and why, on what terms, which payments are
    still due, what may have to be paid back, and which other right leads to another day. Where the
    text can be read in several ways, each line says on which of them it holds.

    Example: iopmodel what-if bostad-forst-2023 --notice 2024-01-15 --by street-minds
    """
    source = read_as(loaded(partnership), under or (), "--under")
    day = typed_day(notice, "--notice")
    terms = source.partnership.on(day)
    asked = Notice(
        on=day,
        by=Unstated() if by is None else _actor(by, terms),
        moment=_one_of(moment, "--moment", _MOMENTS, MOMENT),
        act=_one_of(act, "--act", _ACTS, ACT),
    )
    whose = source.partnership
    heard: Heard | None = None
    if log is None:
        without_log({"--known-at": known_at})
    else:
        heard = heard_of(source, asked, log, known_at)
    made = acted(whose, asked, heard.before if heard else None)
    tongue = Language(lang)
    if as_json:
        rows = what_if_rows(made, whose, name=source.name, lang=tongue)
        print_json(rows | heard.rows(tongue) if heard else rows)
    else:
        heeded = [one for one in source.partnership.amendments if one.effective <= day]
        head = heard.lines(tongue, width()) if heard else ()
        print_lines(what_if_lines(made, partnership, tongue, width(), amendments=heeded, head=head))
    return 0


def _one_of(
    typed: str | None, option: str, known: Mapping[str, E], expected: tuple[str, str]
) -> E | NotGiven:
    if typed is None:
        return Unstated()
    if typed not in known:
        raise Complaint(Problem(option, shown(typed), *expected), meant(typed, known))
    return known[typed]


def _actor(typed: str, terms: Partnership) -> Ref[Actor]:
    """Return the party, or else the group, that was typed: by its key, or by its name."""
    actors = [*terms.all(Party), *terms.all(Body)]
    for actor in actors:
        if typed.casefold() in {actor.key, actor.name.casefold()}:
            return Ref(actor.key)
    words = {word: actor.key for actor in actors for word in (actor.name, actor.key)}
    parties = ", ".join(party.key for party in terms.all(Party))
    expected = f"a party ({parties})" if parties else PARTY[0]
    found = meant(typed.casefold(), {word.casefold() for word in words})
    example = terms.all(Party)[0].key if parties else PARTY[1]
    raise Complaint(Problem("--by", shown(typed), expected, example), found)
