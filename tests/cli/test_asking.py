"""Asking a question, in words and as JSON, under a reading and within a window."""

from __future__ import annotations

import json

import attrs
import pytest

from iopmodel.answers import QUESTIONS
from iopmodel.cli import clock
from iopmodel.dates import Counting, Span, YearlyOn
from iopmodel.terms import Ending, EndingKind, Ends, TakesEffect
from iopmodel.words import Language, say_question
from tests.answers.examples import CLUB, task, tid
from tests.cli.asked import ONE_YEAR, OTHER, kept
from tests.cli.running import NAME, Run


@pytest.mark.parametrize("lang", Language)
def test_without_a_question_all_are_listed(run: Run, lang: Language) -> None:
    result = run("ask", NAME, "--lang", lang.value)
    assert [line.split(maxsplit=1) for line in result.lines] == [
        [key, say_question(key, lang)] for key in QUESTIONS
    ]
    assert json.loads(run("ask", NAME, "--json", "--lang", lang.value).out) == [
        {"key": key, "text": say_question(key, lang)} for key in QUESTIONS
    ]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("expiry", "Partnerskapet upphör 31 maj 2022, när den första"),
        ("limit", "Hur länge partnerskapet som längst kan gälla framgår inte"),
        ("inaction", "Partnerskapet upphör 31 maj 2022; inget förlänger det"),
        ("notice", "Hur lång tid det dröjer innan ett utträde får verkan"),
        ("over", "Hur lång tid ett utträde tar innan medverkan upphör"),
        ("periods", "Partnerskapet ingås för perioden 1 juni 2021"),
        ("what-if", "Hur lång tid ett utträde tar innan medverkan upphör"),
        ("provisos", "Vem: endera parten"),
        ("breach", "Dialog: anledning: en part uppfyller inte villkoren"),
        ("due", "30 juni 2021: "),
    ],
)
def test_each_question(run: Run, key: str, told: str) -> None:
    result = run("ask", NAME, key)
    assert (result.code, result.err) == (0, "")
    assert result.lines[0] == say_question(key, Language.SV)
    assert told in " ".join(result.out.split())
    assert "§ 1" in result.out


def test_in_english(run: Run) -> None:
    out = run("ask", NAME, "inaction", "--lang", "en").out
    assert out.startswith("What happens if nobody does anything?\n\nThe partnership ends on 31 May")


def test_an_answer_as_json(run: Run) -> None:
    found = json.loads(run("ask", NAME, "expiry", "--json", "--lang", "en").out)
    values = found.pop("values")
    assert found == {
        "partnership": NAME,
        "question": "expiry",
        "text": "When does the partnership end?",
        "amendments": [],
        "certain": False,
        "depends_on": [],
    }
    cites = [value.pop("cites") for value in values]
    assert values == [
        {
            "reason": "initial",
            "earliest": "2022-05-31",
            "latest": "2022-05-31",
            "state": "given",
            "lacks": [],
            "given": ["ends-by:2022-05-31"],
            "depends_on": [],
            "summary": "The partnership ends on 31 May 2022, with its first period",
        },
        {
            "reason": "not-said",
            "earliest": None,
            "latest": None,
            "state": "unstated",
            "lacks": [values[1]["lacks"][0]],
            "given": ["lasts-beyond:2022-05-31"],
            "depends_on": [],
            "summary": "How long the partnership lasts in that case: not stated",
        },
    ]
    assert values[1]["lacks"][0].startswith("giltighetstid/extension")
    assert [cite["section"] for cite in cites[0]] == ["11", "12"]


def test_last_days_as_json(run: Run, saved: str) -> None:
    """The ways in which a day is given: one, between two, not, and without an end."""
    leaving = Ending(
        key="lamna",
        act=EndingKind.NOTICE,
        by=CLUB,
        ends=Ends.WHOLE,
        notice=Span.of(months=3),
        takes_effect=TakesEffect.ANY_DAY,
    )
    certain = attrs.evolve(leaving, key="aven", counting=Counting.AFTER_EVENT)
    path = kept(saved, tid("2021-06-01/P1Y"), leaving, certain)
    within = ("--from", "2021-06-01", "--to", "2023-05-31")
    values = json.loads(run("ask", path, "notice", *within, "--json").out)["values"]
    told = [
        [value[name] for name in ("part", "state", "earliest", "latest", "about_last", "lacks")]
        for value in values
    ]
    assert told == [
        ["aven", "given", "2022-02-28", "2022-02-28", "2022-05-31", []],
        ["lamna", "bounds", "2022-02-28", "2022-03-01", "2022-05-31", ["lamna/counting"]],
        *(
            [key, "unstated", None, None, None, ["tid/extension"]]
            for key in ("aven", "lamna", "tid")
        ),
    ]
    assert values[0]["by"] == ["foreningen"]
    assert values[2]["about_first"] == "2022-06-01"
    (limit,) = json.loads(run("ask", kept(saved, tid("2021-06-01/..")), "limit", "--json").out)[
        "values"
    ]
    assert (limit["reason"], limit["state"], limit["latest"]) == ("open", "open-end", None)


def test_what_is_due_as_json(run: Run) -> None:
    within = ("--from", "2021-06-01", "--to", "2021-06-30")
    values = json.loads(run("ask", NAME, "due", *within, "--json").out)["values"]
    rows = json.loads(run("due", NAME, *within, "--json").out)
    assert [value["key"] for value in values] == [row["key"] for row in rows]
    assert all(value["summary"] and value["cites"] for value in values)


def test_under_a_reading(run: Run) -> None:
    whole = json.loads(run("ask", NAME, "due", "--json").out)
    assert any(given.startswith("reading:tre-ganger-per-ar") for given in whole["depends_on"])
    read = json.loads(run("ask", NAME, "due", "--under", OTHER, "--json").out)
    assert not any(given.startswith("reading:tre-ganger-per-ar") for given in read["depends_on"])
    assert read["partnership"] == f"{NAME} {OTHER}"
    assert run("ask", NAME, "due", "--under", OTHER, "--under", OTHER).code == 0


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ((), ["2021-09-30", "2022-03-31"]),
        (("--from", "2022-01-01"), ["2022-03-31"]),
        (("--to", "2021-12-31"), ["2021-09-30"]),
        (("--from", "2021-10-01", "--to", "2022-03-30"), []),
    ],
)
def test_a_window(run: Run, saved: str, typed: tuple[str, ...], last: list[str]) -> None:
    """What is left out is that of the term."""
    path = kept(saved, ONE_YEAR, task(YearlyOn(9, 30)), task(YearlyOn(3, 31), "andra"))
    values = json.loads(run("ask", path, "due", *typed, "--json").out)["values"]
    assert [value["last"] for value in values] == last


def test_a_term_without_an_end_is_asked_about_for_ten_years(run: Run, saved: str) -> None:
    path = kept(saved, tid("2021-06-01/.."), task(YearlyOn(9, 30)))
    values = json.loads(run("ask", path, "due", "--json").out)["values"]
    assert [value["last"][:4] for value in values] == [str(year) for year in range(2021, 2031)]
    later = json.loads(run("ask", path, "due", "--from", "2040-01-01", "--json").out)["values"]
    assert [value["last"][:4] for value in later] == [str(year) for year in range(2040, 2050)]


def test_after_the_last_end_there_is_nothing(run: Run, saved: str) -> None:
    path = kept(saved, ONE_YEAR, task(YearlyOn(9, 30)))
    result = run("ask", path, "due", "--from", "2030-01-01", "--lang", "en")
    assert (result.code, len(result.lines)) == (0, 3)


@pytest.mark.parametrize("key", ["expiry", "limit", "inaction"])
def test_without_a_term(run: Run, saved: str, key: str) -> None:
    path = kept(saved)
    assert "Hur länge partnerskapet gäller framgår inte" in run("ask", path, key).out
    assert run("ask", path, "due").code == run("ask", path, "notice").code == 0
    (row,) = json.loads(run("clarify", path, "--json").out)
    assert (row["subject"], row["drafts"]) == ("part:term", {})
    assert row["summary"] == "Ange hur länge partnerskapet gäller: Gör tre svar säkra"
    english = run("clarify", path, "--lang", "en").lines
    assert english[0].split("  ")[0] == "Makes three answers"
    assert "Say how long the partnership lasts" in english[0]


def test_what_a_notice_comes_to(run: Run) -> None:
    shown = run("ask", "bostad-forst-2023", "over", "--day", "2024-01-01", "--lang", "en")
    assert shown.code == 0
    told = " ".join(shown.out.split())
    assert told.startswith("If notice is given on a certain day, when is what over?")
    assert "A notice that counts from 1 January 2024 keeps" in told
    assert "Term (giltighetstid)" in told
    found = json.loads(run("ask", "bostad-forst-2023", "over", "--day", "2024-01-01", "--json").out)
    first = found["values"][0]
    assert (first["part"], first["on"], first["ends"], first["reason"], first["latest"]) == (
        "giltighetstid",
        "2024-01-01",
        "whole",
        "not-extended",
        "2024-12-31",
    )


def test_a_notice_counts_from_today_unless_a_day_is_typed(run: Run) -> None:
    found = json.loads(run("ask", NAME, "over", "--json").out)
    assert {value["on"] for value in found["values"]} == {clock.today().isoformat()}
