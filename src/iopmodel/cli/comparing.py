"""The command that compares: two versions, two readings, or two agreements."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from iopmodel.cli.app import AsJson, Lang, app
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.diff_rows import diff_rows
from iopmodel.cli.diff_screen import diff_lines
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.readings import READING, read_as
from iopmodel.cli.sources import EXPECTED, loaded
from iopmodel.errors import Problem
from iopmodel.words import Language

__all__ = ["diff_command"]

One = Annotated[str, Parameter(name="A", help="A shipped name, or a path.")]
Other = Annotated[
    str | None, Parameter(name="B", help="What to compare it with; A itself if left out.")
]
Under = Annotated[
    list[str] | None,
    Parameter(
        name="--under",
        negative="",
        help="How an open point of B is read, as POINT=READING; may be given several times.",
    ),
]
UnderA = Annotated[
    list[str] | None,
    Parameter(name="--under-a", negative="", help="The same for A."),
]
Full = Annotated[
    bool,
    Parameter(
        name="--full",
        negative="",
        show_default=False,
        help="Tell all of what comes or goes, however much it is.",
    ),
]


@app.command(name="diff", usage="Usage: iopmodel diff A [B] [OPTIONS]")
def diff_command(
    a: One,
    b: Other = None,
    /,
    *,
    under: Under = None,
    under_a: UnderA = None,
    full: Full = False,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Show how two partnerships differ: versions, readings, or different agreements.

    What comes is marked +, what goes - and what changes ~, in the order of the contents. Where
    much comes and goes, it is only named. A partnership and itself under a reading of an open point
    show what hangs on that reading. It ends with 0 whether they differ or not.

    Example: iopmodel diff enskede-arsta-vantor-2021 --under tre-ganger-per-ar=kalenderar
    """
    if b is None and not (under or under_a):
        raise Complaint(Problem("B", "nothing", f"{EXPECTED}, or --under", f"--under {READING[1]}"))
    before = read_as(loaded(a), under_a or (), "--under-a")
    after = read_as(loaded(a if b is None else b), under or (), "--under")
    if as_json:
        print_json(diff_rows(before.partnership, after.partnership, Language(lang)))
    else:
        print_lines(diff_lines(before, after, Language(lang), width(), full=full))
    return 0
