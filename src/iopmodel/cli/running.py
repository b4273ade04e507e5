"""From what was typed to an exit code, with one line for everything that goes wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from cyclopts import (
    CoercionError,
    CycloptsError,
    MissingArgumentError,
    RepeatArgumentError,
    UnknownCommandError,
    UnknownOptionError,
    UnusedCliTokensError,
)

from iopmodel.cli import (
    asking,
    assessing,
    authority,
    comparing,
    ledger,
    logs,
    moneying,
    reading_log,
    recording,
    reviewing,
    status,
    typed_event,
    what_if,
)
from iopmodel.cli.app import app
from iopmodel.cli.complaints import Complaint, meant
from iopmodel.cli.layout import calm
from iopmodel.cli.output import console, prepare
from iopmodel.cli.readings import READING
from iopmodel.cli.sources import EXPECTED
from iopmodel.errors import IopError, Problem, shown

__all__ = ["run"]

_EXAMPLE: Final = "iopmodel brief enskede-arsta-vantor-2021"
_DATE: Final = ("a date as YYYY-MM-DD", "2021-06-01")
_VALUES: Final = {
    "PARTNERSHIP": (EXPECTED, "enskede-arsta-vantor-2021"),
    "A": (EXPECTED, "enskede-arsta-vantor-2021"),
    "MATTER": authority.MATTER,
    "SECTION": ledger.SECTION,
    "SET": assessing.SET,
    "LOG": reading_log.LOG,
    "EVENT": typed_event.EVENT,
    "FIELD": typed_event.FIELD,
    "--role": recording.ROLE,
    "--reference": ("the number of a document", "KS 2021/17"),
    "--head": logs.HEAD,
    "--on": _DATE,
    "--log": reading_log.LOG,
    "--known-at": reading_log.MOMENT,
    "--from": _DATE,
    "--to": _DATE,
    "--level": reviewing.LEVEL,
    "--notice": _DATE,
    "--by": what_if.PARTY,
    "--moment": what_if.MOMENT,
    "--act": what_if.ACT,
    "--under": READING,
    "--under-a": READING,
    "--year": ("a year as YYYY", "2021"),
    "--years": ("calendar, agreement or budget", "agreement"),
    "--lang": ("sv or en", "en"),
    "--json": ("nothing after it", "--json"),
}
# Their commands are known to the app once they are imported.
_MORE: Final = (
    asking,
    assessing,
    authority,
    comparing,
    ledger,
    logs,
    moneying,
    recording,
    reviewing,
    status,
    what_if,
)
_BROKEN_PIPE: Final = 141
_INTERRUPTED: Final = 130


def run(arguments: Sequence[str]) -> int:
    """Do what was asked for, and return the exit code.

    0 is that it was done, 1 that a document that was checked is not sound, that its text is not
    all accounted for, or that review points something out, 2 that something asked for does not
    exist, 3 that review finds a contradiction. With 2, what is wrong stands on one line on stderr.
    When the reader of the output goes away, or on Ctrl-C, it ends quietly, with the codes that
    shells give to that.
    """
    if sys.stdout is None:
        return _failed("cannot write: the output is closed")
    prepare(sys.stdout, sys.stderr)
    try:
        code = _called(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (CycloptsError, IopError) as error:
        return _failed(_complaint(error) if isinstance(error, CycloptsError) else error)
    except OSError as error:
        # Reading is over: it is the output that cannot be written, such as to a full disk.
        _let_go()
        return _failed(f"cannot write: {(error.strerror or 'unknown reason').lower()}")
    return code


def _called(arguments: Sequence[str]) -> int:
    # `--help` and `--version` return nothing.
    return (
        app(
            list(arguments),
            console=console(wrap=True),
            exit_on_error=False,
            print_error=False,
            verbose=False,
            result_action="return_value",
        )
        or 0
    )


def _failed(error: object) -> int:
    print(f"iopmodel: {calm(str(error))}", file=sys.stderr)
    return 2


def _let_go() -> None:
    """Send what is left of the output nowhere, or Python would complain when it ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complaint(error: CycloptsError) -> Complaint:
    """Return our own line for what cyclopts refuses, the same for each of its versions."""
    typed = shown((error.unused_tokens or [""])[0])
    name = error.argument.name if error.argument else ""
    expected, example = _VALUES.get(name, ("something else", _EXAMPLE))
    problem = Problem("", shown(str(error)), "a command as --help has it", _EXAMPLE)
    hint = ""
    if isinstance(error, UnknownCommandError):
        commands = sorted(command for command in app if not command.startswith("-"))
        problem = Problem("", typed, f"a command ({_listed(commands)})", _EXAMPLE)
        hint = meant(typed.strip("'"), [*commands, "--help", "--version"])
    elif isinstance(error, UnknownOptionError):
        option = (error.token.keyword or error.token.value).partition("=")[0]
        options = [name for argument in error.argument_collection for name in argument.names]
        options = [option for option in (*options, "--help") if option.startswith("-")]
        problem = Problem("", shown(option), f"an option ({_listed(options)})", options[0])
        hint = meant(option, options)
    elif isinstance(error, MissingArgumentError):
        problem = Problem(name, "nothing", expected, example)
    elif isinstance(error, CoercionError):
        problem = Problem(name, shown(error.token.value if error.token else ""), expected, example)
    elif isinstance(error, RepeatArgumentError):
        option = error.token.keyword or ""
        typed = option if option == "--json" else f"{option} {_VALUES[option][1]}"
        problem = Problem(option, "it twice", "it once", typed)
    elif isinstance(error, UnusedCliTokensError):
        problem = Problem("", typed, "nothing more", _EXAMPLE)
    return Complaint(problem, hint)


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)
