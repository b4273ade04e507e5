"""`money` tells what money is promised, when it is paid, and what may become of it."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import attrs
import pytest
from rich.cells import cell_len

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.documents import dumps
from iopmodel.money import sek
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import Amendment, Partnership, adds, becomes
from iopmodel.parts import Part
from iopmodel.terms import (
    BudgetLine,
    Contribution,
    Funding,
    Instalment,
    NegotiableExtension,
    PaymentPlan,
    PaymentStop,
    Per,
    Term,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point
from tests.cli.running import NAME, Run

TERM = Term(
    key="tid",
    initial=Period.parse("2021-06-01/P1Y"),
    extension=NegotiableExtension(step=Span.of(years=1), latest_end=date(2023, 5, 31)),
)
FRAME = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(90), per=Per.YEAR)
PLAN = PaymentPlan(
    key="plan",
    of=FRAME,
    instalments=[Instalment(share=Fraction(1, 2), timing=YearlyOn(month, 1)) for month in (9, 3)],
)
LINE = BudgetLine(key="rad", of=FRAME, purpose=SOME, amount=sek(80))
HOURS = Contribution(key="tim", by=CLUB, what=SOME)
STOP = PaymentStop(key="stopp", by=CITY, of=FRAME, triggers=[SOME])
PARTS: tuple[Part, ...] = (TERM, FRAME, PLAN, LINE, HOURS, STOP)


def written(folder: Path, whole: Partnership) -> str:
    path = folder / "a.json"
    path.write_text(dumps(whole), encoding="utf-8")
    return str(path)


def test_all_of_it_on_a_screen(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, agreed(*PARTS))
    result = run("money", path, "--lang", "en", "--years", "agreement")
    assert (result.code, result.err) == (0, "")
    assert [line.rstrip() for line in result.lines] == [
        "Frames",
        "Staden provides SEK 90 a year to Föreningen",
        "",
        "Medel: 1 June 2021 – 31 May 2022",
        "SEK 90 in any case; all of it can be stopped or have to be paid back",
        "SEK 45 by 1 September 2021",
        "SEK 45 by 1 March 2022",
        "",
        "Medel: 1 June 2022 – 31 May 2023",
        "SEK 0 in any case; up to SEK 90 more on conditions",
        "SEK 45 by 1 September 2022                            if the partnership goes on",
        "                                                      after 31 May 2022",
        "SEK 45 by 1 March 2023                                if the partnership goes on",
        "                                                      after 31 May 2022",
        "",
        "Budget",
        "The budget has SEK 80 for something",
        "The lines leave SEK 10 of SEK 90",
        "",
        "Contributions not costed",
        "Föreningen contributes something",
        "",
        "Can be stopped or claimed back",
        "Staden may stop the payments still to come to",
        "Föreningen",
        "stopp",
    ]


def test_one_year(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, agreed(TERM, FRAME, PLAN))
    told = run("money", path, "--lang", "en", "--year", "2022").lines
    assert "Medel: 2022" in told
    assert "SEK 45 in any case; up to SEK 45 more on conditions" in told
    by_term = run("money", path, "--lang", "en", "--year", "2022", "--years", "agreement").lines
    assert "Medel: 1 June 2022 – 31 May 2023" in by_term


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--year", "21"], "--year: found '21', expected a year as YYYY, for example 2021"),
        (["--year", "0000"], "--year: found '0000', expected a year as YYYY, for example 2021"),
        (["--year", "9999"], "--year: found '9999', expected a year as YYYY, for example 2021"),
        (
            ["--year", "2020", "--years", "agreement"],
            "--year: found '2020', expected a year in which one of the agreement begins, from "
            "2021 on, for example 2021",
        ),
        (["--years", "term"], "--years: found 'term', expected calendar, agreement or budget"),
        (
            ["--from-month", "7"],
            "--from-month: found '7', expected no month: only a budget year begins in one of your "
            "choice, for example --years budget",
        ),
        (
            ["--years", "budget", "--from-month", "13"],
            "--from-month: found '13', expected a month, from 1 to 12, for example 7",
        ),
        (
            ["--years", "budget", "--from-month", "juli"],
            "--from-month: found 'juli', expected a month, from 1 to 12, for example 7",
        ),
        (["--under", "x"], "--under: found 'x', expected an open point and one of its readings"),
    ],
)
def test_what_cannot_be_asked(run: Run, arguments: list[str], message: str) -> None:
    code, out, err = run("money", NAME, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"iopmodel: {message}")


def test_budget_years(run: Run, tmp_path: Path) -> None:
    """A municipality's are those of the calendar; others say in which month theirs begin."""
    path = written(tmp_path, agreed(TERM, FRAME, PLAN))
    told = run("money", path, "--lang", "en", "--years", "budget").lines
    assert "Medel: 2022" in told
    from_july = ("--lang", "en", "--years", "budget", "--from-month", "7")
    assert "Medel: 1 July 2021 – 30 June 2022" in run("money", path, *from_july).lines
    one = json.loads(run("money", path, *from_july, "--year", "2022", "--json").out)
    assert (one["by"], one["first"], one["last"]) == ("budget", "2022-07-01", "2023-06-30")
    last = json.loads(run("money", path, *from_july, "--year", "9998", "--json").out)
    assert (last["first"], last["last"]) == ("9998-07-01", "9998-12-31")


def test_without_a_term_there_are_calendar_years(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, agreed(FRAME))
    told = json.loads(run("money", path, "--json").out)
    assert (told["first"], told["last"]) == ("2021-01-01", "2024-12-31")
    told = json.loads(run("money", path, "--json", "--year", "2030", "--years", "agreement").out)
    assert (told["first"], told["last"]) == ("2030-01-01", "2030-12-31")


def test_a_term_without_an_end_is_told_for_four_years(run: Run, tmp_path: Path) -> None:
    endless = attrs.evolve(TERM, initial=Period.parse("2021-06-01/.."), extension=Unstated())
    told = json.loads(run("money", written(tmp_path, agreed(endless, FRAME)), "--json").out)
    assert (told["first"], told["last"]) == ("2021-06-01", "2025-05-31")


def test_nothing_of_money(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, agreed(TERM))
    assert run("money", path).lines == ["Inget sägs om pengar"]


def test_as_json(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, agreed(*PARTS))
    told = json.loads(run("money", path, "--json", "--years", "agreement", "--lang", "en").out)
    assert list(told) == ["partnership", "by", "first", "last", "years", "entries"]
    first = told["years"][0]
    assert (first["first"], first["last"], first["of"]) == ("2021-06-01", "2022-05-31", "medel")
    assert first["planned"] == {
        "amount": "90.00", "amount_state": "given", "currency": "SEK", "plus": [],
    }  # fmt: skip
    assert first["risks"] == ["stopp"]
    (paid, _) = first["entries"]
    assert paid["summary"] == "Staden pays SEK 45 to Föreningen by 1 September 2021"
    assert (paid["last"], paid["amount"], paid["given"]) == ("2021-09-01", "45.00", [])
    assert [one["reason"] for one in told["entries"][:2]] == ["frame", "instalment"]


def test_what_is_not_given_in_json(run: Run, tmp_path: Path) -> None:
    bare = attrs.evolve(FRAME, amount=OpenWording("skäligt"), per=Unstated())
    told = json.loads(run("money", written(tmp_path, agreed(TERM, bare)), "--json").out)
    (entry,) = told["entries"]
    assert (entry["amount"], entry["amount_state"]) == (None, "open-wording")
    assert (entry["currency"], entry["per"], entry["first"]) == (None, None, None)
    (year,) = told["years"]
    assert (year["first"], year["planned"]["plus"]) == (None, ["open-wording"])


def test_the_same_under_several_readings_stands_once(run: Run, tmp_path: Path) -> None:
    stop = attrs.evolve(STOP, by=CLUB)
    points = (point("p", becomes(STOP, stop), becomes(STOP, stop)),)
    told = run("money", written(tmp_path, agreed(TERM, FRAME, STOP, points=points))).out
    assert told.count("Föreningen får stoppa") == 1


def test_on_one_reading(run: Run, tmp_path: Path) -> None:
    less = attrs.evolve(FRAME, amount=sek(30))
    path = written(tmp_path, agreed(TERM, FRAME, PLAN, points=(point("p", becomes(FRAME, less)),)))
    told = run("money", path, "--under", "p=r1", "--lang", "en", "--year", "2021").out
    assert "SEK 30 a year" in told
    assert "on the reading" not in told


def test_an_amendment_is_told_by_its_own_terms(run: Run, tmp_path: Path) -> None:
    whole = attrs.evolve(
        agreed(TERM, FRAME),
        amendments=[Amendment(key="t", effective=date(2022, 1, 1), change=adds(PLAN))],
    )
    told = run("money", written(tmp_path, whole), "--lang", "en").out
    assert "SEK 45 by 1 March 2022" in told


@pytest.mark.parametrize("columns", [40, 72, 120])
def test_it_fits(run: Run, columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for line in run("money", NAME, "--year", "2022").lines:
        assert cell_len(line) <= columns


def test_the_questions_can_be_asked(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, agreed(*PARTS))
    told = json.loads(run("ask", path, "money", "--json").out)
    assert {one["reason"] for one in told["values"]} == {
        "frame", "instalment", "line", "contribution", "stop",
    }  # fmt: skip
    told = json.loads(run("ask", NAME, "repayment", "--json").out)
    assert {tuple(one["says"]) for one in told["values"] if one["reason"] == "share"} == {
        ("1", "1"), ("0", "1"),
    }  # fmt: skip
    assert "ej-forbrukade-medel" in {one["part"] for one in told["values"]}
    assert run("ask", path, "repayment").code == 0
