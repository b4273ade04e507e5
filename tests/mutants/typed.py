"""Run mypy on the mutants, for mutmut to leave out those that it refuses: no test need fail for them.

`[tool.mutmut]` names it as its `type_check_command`. All mutants of a function stand beside it in
one file, so mypy reads them all at once. What it says about the lines between them is mutmut's own
and left out: mutmut stops at an error that it cannot lay at a mutant's door.
"""

from __future__ import annotations

import json
import subprocess
import sys

COMMAND = [
    *("mypy", "--output=json", "--no-warn-unused-ignores"),
    # `# type: ignore` without a code is how mutmut writes it.
    "--disable-error-code=ignore-without-code",
    # A method is copied beside itself, and so is what it says of its attributes.
    "--disable-error-code=no-redef",
    *("src/iopmodel/dates", "src/iopmodel/money.py", "src/iopmodel/answers"),
]
# A converter that mutmut has wrapped, which is no fault of a mutant.
OF_MUTMUT = "Unsupported converter"


def main() -> None:
    """Print the errors that a mutant has, as JSON, one a line."""
    ran = subprocess.run(
        [sys.executable, "-m", *COMMAND], capture_output=True, text=True, check=False
    )
    for line in ran.stdout.splitlines():
        if line.strip() and not json.loads(line)["message"].startswith(OF_MUTMUT):
            sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
