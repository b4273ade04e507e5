"""The command that shows what in a partnership bears on the criteria of a set."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter

from iopmodel import documents
from iopmodel.cli.app import AsJson, Lang, app
from iopmodel.cli.assess_rows import assess_rows, set_row
from iopmodel.cli.assess_screen import assess_lines, set_lines, sets_lines
from iopmodel.cli.complaints import Complaint, meant, refused
from iopmodel.cli.days import InForce, typed_day
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.readings import Under, read_as
from iopmodel.cli.sources import EXPECTED, loaded
from iopmodel.errors import Invalid, Problem, shown
from iopmodel.review import assess
from iopmodel.review.criteria import CriteriaSet
from iopmodel.words import Language

__all__ = ["SET", "assess_command"]

_DEFAULT: Final = "skr-2017"
SET: Final = ("the name of a set of criteria, or the path of a document with one", _DEFAULT)
"""What names a set, and an example."""

One = Annotated[
    str | None, Parameter(name="PARTNERSHIP", help="A shipped name, or a path; a SET with --list.")
]
Named = Annotated[
    str | None,
    Parameter(name="SET", help=f"The name of a set, or a path; {_DEFAULT} if left out."),
]
Listed = Annotated[
    bool,
    Parameter(
        name="--list",
        negative="",
        show_default=False,
        help="List the sets there are; with a SET, its criteria and what bears on them.",
    ),
]
Everything = Annotated[
    bool,
    Parameter(
        name="--all", negative="", show_default=False, help="Tell every part, not the first few."
    ),
]


@app.command(name="assess", usage="Usage: iopmodel assess PARTNERSHIP [SET] [OPTIONS]")
def assess_command(
    partnership: One = None,
    criteria: Named = None,
    /,
    *,
    listed: Listed = False,
    under: Under = None,
    on: InForce = None,
    everything: Everything = False,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Show what speaks for and against the criteria of a set, and where the text says so.

    It is evidence for someone who judges, and no verdict. A sign marked + speaks for a criterion
    and one marked - against it; ? is what nothing in the partnership shows, and * what no text can
    show. A SET is one of those that --list lists, or the path of one's own.

    Example: iopmodel assess enskede-arsta-vantor-2021 skr-2017
    """
    language = Language(lang)
    if listed:
        if criteria is not None:
            raise Complaint(Problem("SET", shown(criteria), "one set at most with --list"))
        return _list(partnership, language, as_json=as_json)
    if partnership is None:
        raise Complaint(Problem("PARTNERSHIP", "nothing", EXPECTED, "enskede-arsta-vantor-2021"))
    chosen = _set(_DEFAULT if criteria is None else criteria)
    source = read_as(loaded(partnership), under or (), "--under")
    read = source.partnership if on is None else source.partnership.on(typed_day(on, "--on"))
    found = assess(read, chosen)
    if as_json:
        print_json(assess_rows(found, read, name=source.name, lang=language))
    else:
        print_lines(assess_lines(found, read, language, width(), everything=everything))
    return 0


def _list(name: str | None, lang: Language, *, as_json: bool) -> int:
    sets = [_set(each) for each in ([name] if name is not None else documents.criteria_names())]
    if as_json:
        print_json([set_row(each, lang) for each in sets])
    elif name is not None:
        print_lines(set_lines(sets[0], lang, width()))
    else:
        print_lines(sets_lines(sets, lang, width()))
    return 0


def _set(argument: str) -> CriteriaSet:
    """Return the set that an argument names.

    Raises:
        Complaint: There is nothing to read, or what there is is no set.
    """
    names = documents.criteria_names()
    if argument in names:
        return documents.shipped_criteria(argument)
    try:
        # An empty path would be this folder.
        return documents.load_criteria(Path(argument or "\0"))
    except Invalid as error:
        # There is no other command that tells them all.
        rest = "; ".join(map(str, error.problems[1:]))
        raise refused(error, argument, rest) from None
    except (OSError, ValueError) as error:
        found, hint = repr(argument), ""
        if isinstance(error, FileNotFoundError):
            hint = meant(argument, names)
        elif isinstance(error, OSError) and error.strerror:
            found += f" ({error.strerror.lower()})"
        # What is left is a ValueError: it is no path, as it has a null character.
        raise Complaint(Problem("", found, *SET), hint) from None
