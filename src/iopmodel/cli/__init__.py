"""The command `iopmodel`: arguments and printing around what the library answers."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from iopmodel.errors import MissingPackage

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command, and return its exit code.

    Args:
        arguments: What was typed after `iopmodel`; by default, what the process was started with.
    """
    try:
        from iopmodel.cli.running import run  # noqa: PLC0415 (what it needs may be missing)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in {"cyclopts", "rich"}:
            raise
        print(f"iopmodel: {MissingPackage(package, 'cli')}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return run(sys.argv[1:] if arguments is None else arguments)
