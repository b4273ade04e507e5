"""The page *Mutants* says what the figures kept beside this file say."""

from __future__ import annotations

import json

from tests.mutants.report import BEGIN, PAGE, SCORES, SURVIVORS, page


def test_the_page_is_current() -> None:
    """Mend it: `python -m tests.mutants.report`."""
    assert PAGE.read_text(encoding="utf-8").partition(BEGIN)[2] == f"\n\n{page()}"


def test_each_survivor_has_a_reason_and_is_listed_once() -> None:
    kept = json.loads(SURVIVORS.read_text(encoding="utf-8"))
    told = [tuple(one.values()) for mutants in kept.values() for one in mutants]
    assert len(told) == len(set(told))
    modules = {
        name for run in json.loads(SCORES.read_text("utf-8")).values() for name in run["modules"]
    }
    assert {one["in"] for mutants in kept.values() for one in mutants} <= modules
