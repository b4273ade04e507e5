"""What is due is listed soonest first, over several partnerships, and in few columns too."""

import json
from datetime import date
from itertools import cycle
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from iopmodel.answers import due
from iopmodel.cli.due_screen import due_lines
from iopmodel.cli.rows import row
from iopmodel.cli.sources import Source
from iopmodel.dates import Period, Span
from iopmodel.documents import dump
from iopmodel.examples import load
from iopmodel.notgiven import NoClause
from iopmodel.partnership import Partnership
from iopmodel.strategies.dates import days
from iopmodel.strategies.partnership import partnerships
from iopmodel.terms import Term
from iopmodel.words import Language
from tests.cli.running import NAME, Run

SHIPPED = load(NAME)
WINDOW = Span.of(days=90)
# Days around which the public holidays are known.
DAYS = days(date(1960, 1, 1), date(2090, 12, 31))


def saved(folder: Path, name: str, term: Term, *others: str) -> str:
    """Write the shipped one with only its heading, contents, another term, and some parts."""
    kept = [SHIPPED.heading, *(part for part in SHIPPED.parts if part.key in {"contents", *others})]
    path = folder / name
    dump(Partnership(parts=[*kept, term]), path)
    return str(path)


def test_by_default_ninety_days_from_today(run: Run) -> None:
    named = run("due", NAME, "--from", "2021-12-01", "--to", "2022-02-28")
    assert run("due", NAME) == named
    assert "1 december 2021" in named.lines[0]
    assert "28 februari 2022" in named.lines[0]


def test_it_mentions_what_has_no_date(run: Run) -> None:
    result = run("due", NAME)
    assert result.lines[-1].endswith(f"iopmodel undated {NAME}")
    number = len(json.loads(run("undated", NAME, "--json").out))
    assert result.lines[-1].startswith(f"{number} saker saknar datum")


def test_the_same_in_the_same_words_stands_there_once(run: Run) -> None:
    out = run("due", NAME, "--to", "2021-12-31", "--lang", "sv").out
    assert out.count("möte i styrgruppen,") == out.count("3 gånger") > 0


# Each width in one of the languages: which of them makes no difference to the layout.
@pytest.mark.parametrize(
    ("width", "lang"),
    list(zip([1, 5, 20, 40, 60, 72, 80, 100, 200], cycle(["sv", "en"]), strict=False)),
)
def test_it_fits(run: Run, monkeypatch: pytest.MonkeyPatch, width: int, lang: str) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for command in ("due", "undated"):
        lines = run(command, NAME, "--lang", lang).lines
        # The command to type next is not broken.
        lines = [line for line in lines if NAME not in line]
        assert max(map(cell_len, lines)) <= max(5, min(width, 100))
        assert all(line == line.rstrip() for line in lines)


def test_several_are_merged(run: Run, tmp_path: Path) -> None:
    later = Term(key="t", initial=Period.parse("2021-12-16/P1M"), extension=NoClause())
    other = saved(tmp_path, "other.json", later, "dialog", "stadsdelsforvaltningen", "street-minds")
    rows = json.loads(run("due", other, NAME, other, "--json").out)
    assert {each["partnership"] for each in rows} == {NAME, other}
    assert [each["last"] for each in rows] == sorted(each["last"] for each in rows)
    assert len([each for each in rows if each["partnership"] == other]) == 1
    out = "".join(run("due", other, NAME).out.split())
    assert NAME in out
    assert "other.json" in out


def test_one_alone_is_not_named_in_each_row(run: Run) -> None:
    assert [line for line in run("due", NAME).lines[:-1] if NAME in line] == []


def test_nothing_in_the_window_tells_what_is_next(run: Run) -> None:
    result = run("due", NAME, "--from", "2019-01-01", "--to", "2019-12-31", "--lang", "en")
    said = " ".join(result.out.split())
    assert said.startswith("Nothing due ")
    assert ". Next: 30 June 2021, " in said
    assert result.code == 0
    assert run("due", NAME, "--from", "2019-01-01", "--to", "2019-12-31", "--json").out == "[]\n"


def test_nothing_at_all(run: Run, tmp_path: Path) -> None:
    over = Term(key="t", initial=Period.parse("2020-01-01/P1Y"), extension=NoClause())
    path = saved(tmp_path, "over.json", over)
    result = run("due", path, "--from", "2021-01-01", "--to", "2021-01-01")
    assert result == (0, "Inget att göra 1 januari 2021. Inte heller de tio åren därefter.\n", "")


def test_an_open_end_comes_last(run: Run, tmp_path: Path) -> None:
    endless = Term(key="t", initial=Period.parse("2021-01-01/.."))
    others = ["dialog", "stadsdelsforvaltningen", "street-minds", "utbetalning", "medel"]
    path = saved(tmp_path, "endless.json", endless, *others)
    rows = json.loads(run("due", path, "--json").out)
    assert [each["last"] for each in rows] == ["2022-01-31", None]
    assert "tills vidare" in run("due", path).out


def test_the_end_of_the_calendar(run: Run) -> None:
    assert run("due", NAME, "--from", "9998-12-01").code == 0
    assert run("brief", NAME, "--on", "9998-12-31").code == 0
    assert run("brief", NAME, "--on", "0001-01-01").code == 0


def test_only_what_begins_later_says_when(run: Run) -> None:
    out = run("due", NAME, "--from", "2022-01-10", "--to", "2022-01-31", "--lang", "en").out
    assert "from 1 January" not in out
    out = run("due", NAME, "--from", "2021-12-10", "--to", "2022-01-31", "--lang", "en").out
    assert "from 1 January" in out


def test_dated_by_none_is_not_an_error(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, "a.json", attrs.evolve(SHIPPED[Term, "giltighetstid"], cites=()))
    assert run("undated", path) == (0, "", "")


@pytest.mark.slow
@given(partnerships(max_parts=8, max_open_points=2), DAYS, st.sampled_from(Language))
def test_any_one_fits(partnership: Partnership, begin: date, lang: Language) -> None:
    found = [
        (Source("x", partnership), one) for one in due(partnership, Period.starting(begin, WINDOW))
    ]
    for columns in (20, 100):
        lines = [line.plain for line in due_lines(found, begin, lang, columns, naming=True)]
        assert all(cell_len(line) <= columns for line in lines)
    json.dumps([row(one, partnership, name="x", lang=lang) for _, one in found])


def test_nothing_at_the_end_of_the_calendar(run: Run, tmp_path: Path) -> None:
    over = Term(key="t", initial=Period.parse("2020-01-01/P1Y"), extension=NoClause())
    path = saved(tmp_path, "over.json", over)
    result = run("due", path, "--from", "9998-12-31", "--to", "9998-12-31")
    assert result.out.startswith("Inget att göra 31 december 9998. ")
