"""`record` says of a withdrawal what the withdrawn entry no longer does."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

from iopmodel.cli import clock
from iopmodel.log import NoticeReceived
from iopmodel.notgiven import Excluded
from iopmodel.parts import Ref
from iopmodel.terms import CountedFrom
from tests.answers.examples import CLUB, agreed, tid
from tests.cli.lived import RIGHT, written
from tests.cli.running import Result, Run

WHOLE = agreed(
    tid("2021-01-01/P1Y", Excluded()), attrs.evolve(RIGHT, counted_from=CountedFrom.RECEIPT)
)
NOTICE = ("2021-05-03", NoticeReceived(by=CLUB, right=Ref("uppsagning")))


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2021, 12, 1, 9, 30, tzinfo=UTC))


@pytest.fixture
def typed(tmp_path: Path) -> list[str]:
    _, name, _, log, *lang = written(tmp_path, WHOLE, NOTICE)
    return [name, log, "--role", "handläggare", *lang]


def withdraw(run: Run, typed: list[str], number: int, *more: str) -> Result:
    return run("record", *typed, "withdrawn", f"entry={number}", "why=fel avtal", *more)


def test_what_it_did_holds_no_longer_and_then_again(run: Run, typed: list[str]) -> None:
    result = withdraw(run, typed, 3)
    assert (result.code, result.err) == (0, "")
    assert result.lines[-3:] == [
        "What entry 3 did holds no longer:",
        "  Effective: the partnership ends on 3 August 2021 [A]",
        "The partnership now lasts until 31 December 2021",
    ]
    # The withdrawal is withdrawn: the entry counts again.
    result = withdraw(run, typed, 4)
    assert result.lines[-3:] == [
        "Entry 3 counts again:",
        "  Effective: the partnership ends on 3 August 2021 [A]",
        "The partnership now lasts until 3 August 2021",
    ]


def test_what_did_nothing_is_said_to_have_done_nothing(run: Run, typed: list[str]) -> None:
    withdraw(run, typed, 3)
    assert withdraw(run, typed, 3).lines[-1] == ("Entry 3 did not count; nothing changes by that")
    typed[-1] = "sv"
    assert withdraw(run, typed, 3).lines[-1] == "Post 3 räknades inte; inget ändras av det"


def test_of_a_correction_what_was_told_before_counts_again(run: Run, typed: list[str]) -> None:
    assert run("record", *typed, "corrected", "entry=3", "by=staden").code == 0
    assert withdraw(run, typed, 4).lines[-5:] == [
        "What entry 3 did holds no longer:",
        "  Of no effect: it is for someone else to do [A]",
        "Entry 3 counts again:",
        "  Effective: the partnership ends on 3 August 2021 [A]",
        "The partnership now lasts until 3 August 2021",
    ]


def test_as_json(run: Run, typed: list[str]) -> None:
    row = json.loads(withdraw(run, typed, 3, "--json").out)
    assert row["effects"] == []
    assert [(one["entry"], one["state"], one["reason"]) for one in row["undone"]] == [
        (3, "effective", "ends")
    ]
    row = json.loads(withdraw(run, typed, 4, "--json").out)
    assert [(one["state"], one["reason"]) for one in row["effects"]] == [("effective", "ends")]
    assert row["undone"] == []
