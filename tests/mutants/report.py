"""What became of the mutants: counted from a run of mutmut, kept in two files, shown on a page.

`python -m tests.mutants.report CHECKOUT` counts what a run of mutmut left in `mutants/` of a
checkout; `... CHECKOUT NAME DATE HOW` keeps the figures too; and `python -m tests.mutants.report`
writes the page anew from what is kept.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
SCORES: Final = HERE / "scores.json"
SURVIVORS: Final = HERE / "survivors.json"
PAGE: Final = HERE.parents[1] / "docs" / "mutation.md"
BEGIN: Final = "<!-- generated: python -m tests.mutants.report -->"

# The exit codes of mutmut, by what became of the mutant. A loop that never ends is noticed too.
KILLED: Final = {1, 3}
TIMEOUT: Final = {36, 24, -24, 152, 255, -9}
REFUSED: Final = 37
UNTRIED: Final = {None, 2, 34}


def counted(codes: dict[str, int | None]) -> dict[str, int]:
    """Return how many mutants of a module came to what.

    Examples:
        >>> counted({"a": 1, "b": 0, "c": 37, "d": None, "e": 36})
        {'mutants': 5, 'refused': 1, 'tried': 3, 'killed': 2, 'survived': 1}
    """
    found = Counter(codes.values())
    killed = sum(found[code] for code in KILLED | TIMEOUT)
    tried = len(codes) - found[REFUSED] - sum(found[code] for code in UNTRIED)
    return {
        "mutants": len(codes),
        "refused": found[REFUSED],
        "tried": tried,
        "killed": killed,
        "survived": tried - killed,
    }


def survived(codes: dict[str, int | None]) -> list[str]:
    """Return the names of the mutants that no test noticed.

    Examples:
        >>> survived({"a": 1, "b": 0, "c": 37, "d": None, "e": 36, "f": 33})
        ['b', 'f']
    """
    noticed = KILLED | TIMEOUT | UNTRIED | {REFUSED}
    return [name for name, code in codes.items() if code not in noticed]


def codes_of(checkout: Path) -> dict[str, dict[str, int | None]]:
    """Return the exit code of each mutant, by module, from what a run of mutmut left."""
    source = checkout / "mutants" / "src" / "iopmodel"
    return {
        path.relative_to(source).as_posix().removesuffix(".meta"): codes
        for path in sorted(source.rglob("*.meta"))
        if (codes := json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"])
    }


def lines_of(checkout: Path, mutant: str) -> tuple[str, str]:
    """Return the lines that a mutant takes away, and those that it puts in their place."""
    command = ["mutmut", "show", mutant]
    shown = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True)
    lines = [line for line in shown.stdout.splitlines() if not line.startswith(("---", "+++"))]
    taken, put = ([line[1:].strip() for line in lines if line.startswith(sign)] for sign in "-+")
    return " ".join(taken), " ".join(put) or "(left out)"


def percent(part: int, whole: int) -> str:
    """Return a share in percent, rounded down, so that 100 % is all of them.

    Examples:
        >>> percent(999, 1000), percent(3, 3)
        ('99.9 %', '100.0 %')
    """
    tenths = 1000 * part // whole
    return f"{tenths // 10}.{tenths % 10} %"


def row(name: str, score: dict[str, int]) -> str:
    """Return a row of the table."""
    allowed = score["mutants"] - score["refused"]
    cells = [
        name,
        str(score["mutants"]),
        str(score["refused"]),
        f"{score['tried']} of {allowed}",
        str(score["killed"]),
        str(score["survived"]),
        percent(score["killed"], score["tried"]) if score["tried"] else "",
    ]
    return f"| {' | '.join(cells)} |"


def table(modules: dict[str, dict[str, int]]) -> list[str]:
    """Return the rows of a table of modules, the sum last."""
    keys = ("mutants", "refused", "tried", "killed", "survived")
    every = {key: sum(score[key] for score in modules.values()) for key in keys}
    return [
        "| module | mutants | refused by mypy | tried by tests | killed | survived | score of the tests |",
        "|---|--:|--:|--:|--:|--:|--:|",
        *(row(f"`{name}`", score) for name, score in modules.items()),
        row("all", every),
    ]


def page() -> str:
    """Return what is generated of the page."""
    scores: dict[str, Any] = json.loads(SCORES.read_text(encoding="utf-8"))
    kept: dict[str, list[dict[str, str]]] = json.loads(SURVIVORS.read_text(encoding="utf-8"))
    lines: list[str] = []
    for name, run in scores.items():
        lines += [f"## {name}", "", f"{run['date']}. {run['how']}", "", *table(run["modules"]), ""]
    lines += ["## Survivors", ""]
    for reason, mutants in kept.items():
        lines += [f"**{reason}**", ""]
        lines += [f"- `{one['in']}`: `{one['is']}` → `{one['becomes']}`" for one in mutants]
        lines += [""]
    return "\n".join(lines)


def written() -> None:
    """Write the page anew."""
    before = PAGE.read_text(encoding="utf-8").partition(BEGIN)[0]
    PAGE.write_text(f"{before}{BEGIN}\n\n{page()}", encoding="utf-8")


def unlisted(found: dict[str, dict[str, int | None]], checkout: Path) -> list[dict[str, str]]:
    """Return the survivors for which no reason is kept."""
    kept = json.loads(SURVIVORS.read_text(encoding="utf-8"))
    every = [one for mutants in kept.values() for one in mutants]
    new: list[dict[str, str]] = []
    for module, codes in found.items():
        for mutant in survived(codes):
            taken, put = lines_of(checkout, mutant)
            one = {"in": module, "is": taken, "becomes": put}
            if one not in every:
                new.append(one)
    return new


def main(checkout: str, *kept_as: str) -> None:
    """Print what a run came to; and keep its figures, if it is said under which name, when and how."""
    found = codes_of(Path(checkout))
    modules = {module: counted(codes) for module, codes in found.items()}
    if kept_as:
        name, date, how = kept_as
        scores = json.loads(SCORES.read_text(encoding="utf-8"))
        scores[name] = {"date": date, "how": how, "modules": modules}
        SCORES.write_text(json.dumps(scores, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    new = [json.dumps(one, ensure_ascii=False) for one in unlisted(found, Path(checkout))]
    sys.stdout.write("\n".join([*table(modules), "", *new, ""]))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(*sys.argv[1:])
    else:
        written()
