"""Answers and open points on a screen: what fits, what is said once, and of how many."""

from __future__ import annotations

import json
from itertools import cycle
from pathlib import Path

import attrs
import pytest
from rich.cells import cell_len

from iopmodel.answers import QUESTIONS
from iopmodel.dates import YearlyOn
from iopmodel.documents import dump
from iopmodel.notgiven import NoClause
from iopmodel.partnership import adds
from iopmodel.parts import Text
from iopmodel.terms import Ending, EndingKind, Ends
from tests.answers.examples import CLUB, agreed, point, task, tid
from tests.cli.asked import ONE_YEAR, kept
from tests.cli.running import NAME, Run

COMMANDS = ("ask", "open", "readings", "clarify", *(f"ask {key}" for key in QUESTIONS))


# Each width in one of the languages: which of them makes no difference to the layout.
@pytest.mark.parametrize(
    ("width", "lang"), list(zip([5, 20, 60, 72, 100], cycle(["sv", "en"]), strict=False))
)
@pytest.mark.parametrize("command", COMMANDS)
def test_it_fits(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str, width: int, lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    name, *question = command.split()
    result = run(name, NAME, *question, "--lang", lang)
    # What is typed after --under is not broken.
    lines = [line for line in result.lines if "=" not in line]
    assert result.code == 0
    assert max(map(cell_len, lines)) <= width
    assert all(line == line.rstrip() for line in lines)


def test_what_is_said_in_the_same_words_is_said_once(run: Run) -> None:
    """With its alternatives, of which there is room for three."""
    text = " ".join(run("ask", "bostad-forst-2023", "notice", "--lang", "en").out.split())
    assert "or on the reading" in text
    rows = json.loads(run("ask", "bostad-forst-2023", "notice", "--json").out)
    assert len(rows["values"]) > text.count("Notice (uppsagning)") > 1
    # How each reading that it hangs on is chosen stands below.
    assert all(f"--under {given.removeprefix('reading:')}" in text for given in rows["depends_on"])


def test_of_many_alternatives_three_are_told(run: Run, saved: str) -> None:
    """The same words hold on any of five readings; how many more there are is said."""
    points = []
    for n in range(5):
        made = point(f"p{n}", adds(task(YearlyOn(9, 30), f"u{n}")))
        held, other = made.readings
        other = attrs.evolve(other, says=Text(f"så {n}", f"so {n}"))
        points.append(attrs.evolve(made, readings=[held, other]))
    dump(agreed(ONE_YEAR, points=tuple(points)), Path(saved))
    within = ("--from", "2021-06-01", "--to", "2022-06-01")
    text = " ".join(run("ask", saved, "due", *within, "--lang", "en").out.split())
    assert text.count("or on the reading") == 2
    assert "and 2 more" in text


def test_what_holds_in_any_case_has_no_conditions(run: Run, saved: str) -> None:
    """Though it rests on one reading, and on the other: what differs is not told here."""
    leaving = Ending(key="lamna", act=EndingKind.NOTICE, by=CLUB, ends=Ends.WHOLE)
    path = kept(saved, tid("2021-06-01/P1Y", NoClause()), leaving)
    said = run("ask", path, "notice", "--from", "2021-06-01", "--to", "2021-06-30").out
    assert "om " not in said.splitlines()[2]
