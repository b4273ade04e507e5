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
        ["tid", "unstated", None, None, None, ["tid/extension"]],
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


<<<<<<< HEAD
=======
# --- What was mistyped ---


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (("ask", NAME, "expirey"), "QUESTION: found 'expirey', expected one of expiry, limit"),
        (("ask", NAME, "expirey"), "did you mean expiry?"),
        (("ask", NAME, "qqq"), "for example expiry\n"),
        (("ask", NAME, "due", "--under", "x"), "--under: found 'x', expected an open point and"),
        (("ask", NAME, "due", "--under", "=x"), "tre-ganger-per-ar=avtalsar"),
        (("ask", NAME, "due", "--under", "tre-ganger=x"), "did you mean tre-ganger-per-ar?"),
        (("ask", NAME, "due", "--under", f"{OTHER}x"), f"did you mean {OTHER.split('=')[1]}?"),
        (
            ("ask", NAME, "due", "--under", HELD, "--under", OTHER),
            "expected one reading of tre-ganger-per-ar",
        ),
        (("ask", NAME, "due", "--from", "31/5/2021"), "did you mean 2021-05-31?"),
        (("ask", NAME, "due", "--to", "2021-05-31"), "--to: found 2021-05-31, expected a day that"),
        (
            ("ask", NAME, "due", "--under", "odaterad=x"),
            "expected no reading of odaterad: it has none, and only its question can be asked; see "
            f"iopmodel open {NAME}\n",
        ),
        (
            ("diff", NAME, "--under", HELD, "--under", "odaterad=x"),
            f"only its question can be asked; see iopmodel open {NAME}\n",
        ),
        (("clarify", NAME, "--to", "i morgon"), "--to: found 'i morgon', expected"),
        (("open", "enskede"), "found 'enskede', expected the path of a document"),
    ],
)
def test_one_line_says_what_is_wrong(run: Run, typed: tuple[str, ...], message: str) -> None:
    result = run(*typed)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert message in result.err


# --- open, readings, clarify ---


def test_open_points_the_heaviest_first(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = json.loads(run("open", NAME, "--json").out)
    assert {row["key"] for row in rows} == {one.key for one in SHIPPED.open_points}
    weights = [list(Weight).index(Weight(row["weight"])) for row in rows]
    assert weights == sorted(weights)
    by_key = {one.key: one for one in SHIPPED.open_points}
    for row in rows:
        one = by_key[row["key"]]
        assert row["readings"] == [reading.key for reading in one.readings]
        assert row["held"] == (row["readings"][0] if row["readings"] else None)
        assert (row["question"], row["kind"]) == (one.question.sv, one.kind.value)
        assert row["about"] == list(one.about)
        assert row["partnership"] == NAME
    # On a narrow screen what belongs together stands together.
    monkeypatch.setenv("COLUMNS", "60")
    out = "".join(run("open", NAME, "--all").out.split())
    assert all(one.key in out for one in SHIPPED.open_points)
    assert all("".join(one.says.sv.split()) in out for one in SHIPPED.open_points[0].readings)


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_what_is_open_on_one_screen(run: Run, name: str, lang: str) -> None:
    """How many there are of each weight, the heaviest, and how to see the rest."""
    lines = run("open", name, "--lang", lang).lines
    points = heaviest_first(load(name).open_points)
    assert 30 < len(lines) <= 40
    assert lines[0].startswith(f"{len(points)} ")
    assert points[0].key in "".join(line.strip() for line in lines[2:6])
    assert points[-1].key not in "".join(lines)
    assert "--all" in lines[-1]


def test_few_open_points_are_all_on_the_screen(run: Run, saved: str) -> None:
    dump(
        agreed(ONE_YEAR, task(Unstated()), points=(point("en", adds(task(Unstated(), "ny"))),)),
        Path(saved),
    )
    lines = run("open", saved, "--lang", "en").lines
    assert lines[0].startswith("1 open point: 1 ")
    assert not any("--all" in line for line in lines)


def test_readings_are_what_under_takes(run: Run) -> None:
    rows = json.loads(run("readings", NAME, "--json").out)
    read = [one for one in SHIPPED.open_points if one.readings]
    assert len(rows) == sum(len(one.readings) for one in read)
    for one in read:
        held = [row["held"] for row in rows if row["point"] == one.key]
        assert held == [True] + [False] * (len(one.readings) - 1)
    changed = next(row for row in rows if f"{row['point']}={row['reading']}" == OTHER)
    assert changed["changes"] == ["styrgrupp"]
    assert changed["summary"]
    lines = [line.strip() for line in run("readings", NAME, "--lang", "en").lines]
    assert any(line.startswith(f"{HELD} (") for line in lines)
    assert OTHER in lines


def test_what_to_clarify_first(run: Run) -> None:
    rows = json.loads(run("clarify", NAME, "--lang", "en", "--json").out)
    first = rows[0]
    assert first["settles"][0].split()[0] in QUESTIONS
    first = next(row for row in rows if row["subject"] == "styrgruppens-befogenhet")
    assert first["settles"] == ["route besluta-om-atgarder", "due besluta-om-atgarder"]
    assert set(first["drafts"]) == {"initiativ", "beslut"}
    for draft in first["drafts"].values():
        # As documents write what an amendment changes and settles.
        assert draft["settles"] == ["styrgruppens-befogenhet"]
    assert first["drafts"]["beslut"]["change"][0]["added"]["key"] == "besluta-om-atgarder"
    assert first["summary"].endswith(": Makes two answers certain")
    settled = [len({each.split()[0] for each in row["settles"]}) for row in rows]
    assert settled == sorted(settled, reverse=True)
    out = run("clarify", NAME, "--lang", "en").out
    assert out.index("vem-som-aterbetalar") < out.index("tre-ganger-per-ar")


def test_a_window_to_clarify(run: Run) -> None:
    june = ("--from", "2021-06-01", "--to", "2021-06-30")
    rows = json.loads(run("clarify", NAME, *june, "--json").out)
    settled = {row["subject"]: row["settles"] for row in rows}
    assert settled["delredovisningens-dag"] == ["due delredovisning"]


def test_nothing_open(run: Run, saved: str) -> None:
    path = kept(saved, ONE_YEAR)
    for command in ("open", "readings", "clarify"):
        result = run(command, path)
        assert (result.code, len(result.lines), result.err) == (0, 1, "")
        assert result.lines != run(command, path, "--lang", "en").lines
        assert run(command, path, "--json").out == "[]\n"


def test_the_clause_of_a_gap_is_that_of_its_part(run: Run, saved: str) -> None:
    """An open point of the same key has another; a part that only a reading adds has none."""
    elsewhere = attrs.evolve(point("uppgift", adds(task(Unstated(), "ny"))), cites=())
    dump(agreed(ONE_YEAR, task(Unstated()), points=(elsewhere,)), Path(saved))
    rows = json.loads(run("clarify", saved, "--json").out)
    assert [row["subject"] for row in rows] == ["uppgift/timing", "uppgift", "ny/timing"]
    lines = [line for line in run("clarify", saved).lines if line.startswith(("Gör", "Rör"))]
    assert [line.endswith("  A") for line in lines] == [True, False, False]


# --- Screens ---


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("width", [5, 20, 60, 72, 100])
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


@pytest.mark.parametrize("option", ["--from", "--to"])
def test_a_window_for_what_is_asked_for_none_is_refused(run: Run, option: str) -> None:
    result = run("ask", NAME, "limit", option, "2021-06-01")
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        f"iopmodel: {option}: found '2021-06-01', expected nothing, as limit is not asked for a "
        f"window of time, for example iopmodel ask {NAME} notice {option} 2021-06-01\n"
    )


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


>>>>>>> 6c7d27c (What to clarify first goes by all questions, each task, clause or body counting once; drafts name every point that they settle)
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
