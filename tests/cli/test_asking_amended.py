"""Asking of the terms in force on a day, and of what amendments change."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest

from iopmodel.dates import Period, Throughout, YearlyOn
from iopmodel.documents import dump
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.partnership import Amendment, adds, becomes, removes
from iopmodel.parts import Cite
from tests.answers.examples import agreed, task, tid
from tests.cli.running import Run


def test_the_terms_of_a_day(run: Run, saved: str) -> None:
    """An amendment is heeded from its day on."""
    term = tid("2021-06-01/P1Y", NoClause())
    longer = attrs.evolve(term, initial=Period.parse("2021-06-01/P2Y"))
    made = agreed(term)
    amendment = Amendment(
        key="tillagg", effective=date(2022, 1, 1), change=becomes(term, longer), says=Unstated()
    )
    dump(attrs.evolve(made, amendments=[amendment]), saved)
    for day, end in (("2021-12-31", "31 May 2022"), ("2022-01-01", "31 May 2023")):
        assert end in run("ask", saved, "expiry", "--on", day, "--lang", "en").out
    assert "31 May 2023" in run("brief", saved, "--on", "2022-02-01", "--lang", "en").out


AMENDED = ("--from", "2021-06-01", "--to", "2023-05-31", "--json")


def amended(saved: str) -> str:
    """Keep a partnership to which one amendment adds a duty, and another takes it away."""
    added = task(YearlyOn(3, 1), "ny", cites=Cite("a", [2]))
    made = agreed(tid("2021-06-01/P2Y", NoClause()), task(Throughout()))
    changes = {
        "tillagg": (date(2022, 1, 15), adds(added)),
        "slut": (date(2023, 1, 1), removes(added)),
    }
    amendments = [
        Amendment(key=key, effective=day, change=change) for key, (day, change) in changes.items()
    ]
    dump(attrs.evolve(made, amendments=amendments), saved)
    return saved


def test_what_is_due_says_which_amendments_it_heeds_and_straddles(run: Run, saved: str) -> None:
    """What an amendment adds is told by the terms that it is in."""
    path = amended(saved)
    told = json.loads(run("ask", path, "due", *AMENDED).out)
    assert told["amendments"] == ["tillagg", "slut"]
    assert [(one["key"], one["straddles"]) for one in told["values"]] == [
        ("ny/1", []),
        ("uppgift/1", ["tillagg", "slut"]),
    ]
    assert [cite["sentences"] for cite in told["values"][0]["cites"]] == [[2], [3]]
    assert all(one["summary"] for one in told["values"])
    lines = run("ask", path, "due", *AMENDED[:4], "--lang", "en").lines
    heeded = "tillagg (15 January 2022) and slut (1 January 2023)"
    assert lines[1] == f"Amended by {heeded}"
    assert lines[-1] == f"Amended meanwhile by {heeded}"
    assert sum("Amended" in line for line in lines) == 2
    # An amendment that is still to come is not heeded.
    told = json.loads(run("ask", path, "due", *AMENDED[:3], "2022-12-31", "--json").out)
    assert told["amendments"] == ["tillagg"]


@pytest.mark.parametrize(
    ("day", "keys"),
    [("2022-01-14", []), ("2022-01-15", ["tillagg"]), ("2023-01-01", ["tillagg", "slut"])],
)
def test_other_answers_say_which_amendments_are_in_force(
    run: Run, saved: str, day: str, keys: list[str]
) -> None:
    path = amended(saved)
    assert json.loads(run("ask", path, "expiry", "--on", day, "--json").out)["amendments"] == keys
    first, second, *_ = run("ask", path, "expiry", "--on", day).lines
    assert first
    assert [key in second for key in ("tillagg", "slut")] == [
        key in keys for key in ("tillagg", "slut")
    ]


def test_what_an_amendment_adds_is_named_among_what_is_due(run: Run, saved: str) -> None:
    path = amended(saved)
    within = ("--from", "2022-02-01", "--to", "2022-03-31")
    assert any("något" in line for line in run("due", path, *within).lines if "1 mars" in line)
    rows = json.loads(run("due", path, *within, "--json").out)
    assert [row["key"] for row in rows] == ["ny/1", "uppgift/1"]
