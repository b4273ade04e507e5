"""What is due in long and in endless windows: in order, no more reckoned than is asked for."""

import subprocess
import sys
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from iopmodel.answers import due
from iopmodel.dates import Each, Once, Period, Span, Throughout, YearlyOn
from iopmodel.partnership import Partnership
from iopmodel.terms import NegotiableExtension
from tests.answers.examples import agreed, asked, lines, task, tid

MONTHLY = Each(Span.of(months=1))


def test_what_lies_in_several_decades_is_told_once() -> None:
    """By its last day; what has no end comes last."""
    long = task(Once(Period.parse("2025-01-01/2045-12-31")), "lang")
    late = task(Once(Period.parse("2060-01-01/2060-01-31")), "sen")
    standing, early = task(Throughout(), "jamt"), task(YearlyOn(1, 1), "arlig")
    term = tid("2021-06-01/2023-12-31", NegotiableExtension(latest_end=date(2023, 12, 31)))
    partnership = agreed(term, long, late, standing, early)
    rows = lines(due(partnership, Period.parse("2021-01-01/..")))
    assert rows == [
        "arlig/1 2022-01-01/2022-01-01",
        "arlig/2 2023-01-01/2023-01-01",
        "jamt/1 2021-06-01/2023-12-31",
        "lang/1 2025-01-01/2045-12-31",
        "sen/1 2060-01-01/2060-01-31",
    ]
    forever = agreed(tid("2021-06-01/.."), standing, long)
    assert lines(due(forever, Period.parse("2021-01-01/.."))) == [
        "lang/1 2025-01-01/2045-12-31",
        "jamt/1 2021-06-01/..",
    ]


def test_until_further_notice_is_bounded_by_what_is_asked() -> None:
    partnership = agreed(tid("2021-06-01/.."), task(MONTHLY), task(Throughout(), "jamt"))
    assert asked(partnership, "2500-06-01/2500-06-30") == [
        "uppgift/5749 2500-06-01/2500-06-30",
        "jamt/1 2021-06-01/..",
    ]
    endless = due(partnership, Period.parse("2021-06-01/.."))
    assert lines(islice(endless, 2)) == [
        "uppgift/1 2021-06-01/2021-06-30",
        "uppgift/2 2021-07-01/2021-07-31",
    ]


def test_no_more_is_computed_than_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing at all before the first row, and then a decade at a time."""

    module: Any = sys.modules["iopmodel.answers.due"]
    computed: list[Period] = []
    whole = module._sorted

    def counting(partnership: Partnership, within: Period) -> Any:
        computed.append(within)
        return whole(partnership, within)

    monkeypatch.setattr(module, "_sorted", counting)
    rows = due(agreed(tid("2021-06-01/.."), task(YearlyOn(7, 1))), Period.parse("2021-06-01/.."))
    assert computed == []
    next(rows)
    assert computed == [Period.parse("2021-06-01/P10Y")]
    assert [row.window.first.year for row in islice(rows, 9)] == list(range(2022, 2031))
    assert len(computed) == 1
    next(rows)
    assert len(computed) == 2


def test_the_first_row_of_an_endless_year_comes_at_once() -> None:
    """In a process of its own, so that it can be stopped: steps of a day, for ever."""
    script = """
from datetime import date
from iopmodel.answers import due
from iopmodel.dates import Each, Period, Span, YearlyOn
from iopmodel.notgiven import Unstated
from iopmodel.terms import AutomaticExtension
from tests.answers.examples import agreed, task, tid
by = YearlyOn(12, 31)
steps = AutomaticExtension(step=Span.of(months=1), latest_end=Unstated(), notice_by=by)
some = agreed(tid("2021-06-01/P1M", steps), task(Each(Span.of(days=7))))
print(next(due(some, Period.parse("2021-06-01/.."))).key)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "uppgift/1\n"
