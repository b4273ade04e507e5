"""The command that points out what a careful reader would."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, Literal

from cyclopts import Parameter

from iopmodel.cli.app import AsJson, Lang, Several, app
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.days import InForce, typed_day
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.readings import Under, read_as
from iopmodel.cli.review_rows import review_rows
from iopmodel.cli.review_screen import review_lines
from iopmodel.cli.sources import Source, named, some
from iopmodel.errors import Problem
from iopmodel.review import Finding, Level, review
from iopmodel.words import Language

__all__ = ["LEVEL", "review_command"]

LEVEL: Final = ("contradiction, gap, risk or note", "gap")
"""What names a level, and an example."""

_CODES: Final = {Level.CONTRADICTION: 3, Level.GAP: 1, Level.RISK: 1, Level.NOTE: 0}

Least = Annotated[
    Literal["contradiction", "gap", "risk", "note"],
    Parameter(name="--level", help="The least grave level that is shown."),
]
Everything = Annotated[
    bool,
    Parameter(
        name="--all",
        negative="",
        help="Show the drafts too: the readings that settle it, and what is left to fill in.",
    ),
]


@app.command(name="review", usage="Usage: iopmodel review PARTNERSHIP... [OPTIONS]")
def review_command(
    *partnerships: Several,
    level: Least = "note",
    under: Under = None,
    on: InForce = None,
    everything: Everything = False,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Point out what a careful reader would, the gravest first.

    What contradicts itself, what is missing, what is risky and what to know: each with its clauses,
    how to settle it, and the open points that ask about it already. With --all it says what the
    parties could agree on: each reading of an open point that settles it, as a draft, and the
    fields that only they can fill in.

    It ends with 0 if nothing is shown but notes, with 1 if a gap or a risk is, and with 3 if a
    contradiction is; with 2 where something asked for does not exist.

    Example: iopmodel review enskede-arsta-vantor-2021 --level gap
    """
    if under and len(set(partnerships)) > 1:
        raise Complaint(Problem("--under", "several partnerships", "just one to read in that way"))
    sources = named(some(partnerships, "PARTNERSHIP"))
    if under:
        sources = [read_as(source, under, "--under") for source in sources]
    if on is not None:
        day = typed_day(on, "--on")
        sources = [Source(one.name, one.partnership.on(day)) for one in sources]
    least = Level(level)
    found = [(source, _shown(review(source.partnership), least)) for source in sources]
    language = Language(lang)
    if as_json:
        print_json([row for each in found for row in review_rows(*each, language)])
    else:
        lines = review_lines(found, least, language, width(), everything=everything)
        print_lines(lines)
    return max((_CODES[one.level] for _, findings in found for one in findings), default=0)


def _shown(findings: Sequence[Finding], least: Level) -> list[Finding]:
    return [one for one in findings if one.level.rank <= least.rank]
