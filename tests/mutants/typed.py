"""Run mypy on the mutants, for mutmut to leave out those that it refuses: no test need fail for them.

`[tool.mutmut]` names it as its `type_check_command`. All mutants of a function stand beside it in
one file, so mypy reads them all at once. What it says about the lines between them is mutmut's own
and left out: mutmut stops at an error that it cannot lay at a mutant's door.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Final

COMMAND: Final = [
    *("mypy", "--output=json"),
    *("src/iopmodel/dates", "src/iopmodel/money.py", "src/iopmodel/answers"),
]
# How mutmut marks its own lines; and a method is copied beside itself, with what it says of its
# attributes.
OF_MUTMUT: Final = {"ignore-without-code", "unused-ignore", "no-redef"}
# A converter that mutmut has wrapped.
WRAPPED: Final = "Unsupported converter"


def of_a_mutant(line: str) -> bool:
    """Return whether an error is one that a mutant has.

    Examples:
        >>> of_a_mutant('{"code": "arg-type", "message": "Argument 1 has incompatible type"}')
        True
        >>> of_a_mutant('{"code": "unused-ignore", "message": "Unused"}'), of_a_mutant("")
        (False, False)
    """
    error = json.loads(line or "null")
    return bool(error) and (
        error["code"] not in OF_MUTMUT and not error["message"].startswith(WRAPPED)
    )


def main() -> None:
    """Print the errors that a mutant has, as JSON, one a line."""
    command = [sys.executable, "-m", *COMMAND]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    sys.stdout.writelines(f"{line}\n" for line in ran.stdout.splitlines() if of_a_mutant(line))


if __name__ == "__main__":
    main()
