"""`status` tells how a partnership stands, by what its log tells."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import attrs
import pytest
from rich.cells import cell_len

from iopmodel.dates import Anchor, Each, Span, YearlyOn
from iopmodel.examples import load
from iopmodel.log import (
    Fact,
    MeetingHeld,
    PaymentMade,
    Signed,
)
from iopmodel.money import sek
from iopmodel.partnership import becomes
from iopmodel.parts import Ref
from iopmodel.storage import Told, opened
from iopmodel.terms import (
    Body,
    BodyKind,
    Modality,
    Party,
    Report,
)
from tests.answers.examples import CLUB, agreed, point, task, tid
from tests.cli.lived import FRAME, LIFE, REPORT, SENT, moments, written
from tests.cli.running import Run


def test_all_of_it_on_a_screen(run: Run, tmp_path: Path) -> None:
    result = run(*written(tmp_path, moments(), *LIFE), "--on", "2021-07-01")
    assert (result.code, result.err) == (0, "")
    lines = [line.rstrip() for line in result.lines]
    assert lines[:6] == [
        "Status on 1 July 2021",
        "Over or in force or about to end (hangs on how the text is read: ogonblick)",
        "Until 3 May 2021 at least and 31 December 2021 at most (hangs on how the text is read: ogonblick)",
        "",
        "Next",
        "Overdue",
    ]
    assert lines[6].startswith("1 March 2021       Staden pays SEK 40")
    assert lines.index("Overdue") < lines.index("To do now")
    told = result.out
    for words in (
        "Next",
        "Elect a chair: the steering group",
        "The next step on the shortcoming: ingen rapport",
        "Put into the log when the time of entry 6 began to count",
        "Of what has a day: overdue 1, done late 1",
        "What has happened",
        "Money",
        "Medel: SEK 60 paid of SEK 100 that should have been; SEK 40 is overdue",
        "may be claimed back",
        "The chair's time is over",
        "A shortcoming was raised: ingen rapport",
        "What hangs on how the text is read",
        "(ogonblick)",
    ):
        assert words.casefold() in told.casefold(), words
    assert "“rad”" not in told


@pytest.mark.parametrize("columns", [40, 72, 120])
def test_it_fits_the_screen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    result = run(*written(tmp_path, moments(), *LIFE), "--on", "2021-07-01")
    assert max(map(cell_len, result.lines)) <= columns


def test_nothing_has_happened_and_nothing_is_due(run: Run, tmp_path: Path) -> None:
    result = run(*written(tmp_path, agreed(tid("2021-01-01/P1Y"))), "--on", "2020-12-31")
    assert (result.code, result.err) == (0, "")
    assert result.lines.count("Nothing") == 5
    assert "Of what has a day" not in result.out


def test_what_is_much_is_cut_short(run: Run, tmp_path: Path) -> None:
    held = [(f"2021-02-{day:02}", MeetingHeld(body=Ref("styrgrupp"))) for day in range(1, 27)]
    reports = [
        Report(key=f"r{number}", name=f"R{number}", timing=Each(Span.of(months=1)))
        for number in range(9)
    ]
    body = Body(key="styrgrupp", name="styrgruppen", role=BodyKind.STEERING, seats=[])
    points = [
        point(f"p{number}", becomes(one, Report(key=one.key, name=one.name, timing=YearlyOn(3, 1))))
        for number, one in enumerate(reports)
    ]
    whole = agreed(tid("2021-01-01/P1Y"), body, *reports, points=tuple(points))
    result = run(*written(tmp_path, whole, *held), "--on", "2021-03-01")
    assert "23 earlier events are not shown here" in result.out
    assert "and 1 more" in result.out


def test_what_differs_by_its_reading_only_is_one_row(run: Run, tmp_path: Path) -> None:
    monthly = Report(key="manad", name="Månad", author=CLUB, timing=Each(Span.of(months=1)))
    later = attrs.evolve(monthly, timing=Each(Span.of(months=1), anchor=Anchor.CALENDAR))
    assert monthly != later
    whole = agreed(
        tid("2021-01-15/P1Y"),
        monthly,
        REPORT,
        task(YearlyOn(8, 1), modality=Modality.RECOMMENDATION),
        task(YearlyOn(9, 1), "annan"),
        points=(point("manad", becomes(monthly, later)),),
    )
    typed = written(tmp_path, whole)
    out = run(*typed, "--on", "2021-06-20").out
    late, rest = out.partition("Overdue")[2].split("To do now")
    now, coming = rest.partition("What has happened")[0].split("Coming")
    # Each month is late, open or coming once, and months of one group are one row.
    assert [text.count("Månad") for text in (late, now, coming)] == [1, 1, 1]
    assert "and 4 more" in late
    # What is owed is told before what is only recommended.
    assert coming.index("something") < coming.rindex("something")
    assert coming.index("1 September 2021") < coming.index("1 August 2021")


@pytest.mark.parametrize("name", ["bostad-forst-2023", "enskede-arsta-vantor-2021"])
def test_it_is_about_a_page(run: Run, tmp_path: Path, name: str) -> None:
    partnership = load(name)
    store = opened(tmp_path / "log.jsonl", partnership.heading.name)
    for party in partnership.all(Party):
        at = datetime(2021, 6, 1, 12, tzinfo=UTC)
        day = date(2021, 6, 1)
        store.append(Told(event=Signed(party=party), happened=day, recorded=at, by="x"))
    store.close()
    typed = ("status", name, "--log", str(tmp_path / "log.jsonl"), "--on")
    result = run(*typed, "2024-03-01" if name.startswith("bostad") else "2022-03-01")
    assert result.code == 0
    assert len(result.lines) <= 60


def test_readings_can_be_chosen(run: Run, tmp_path: Path) -> None:
    arguments = written(tmp_path, moments(), SENT)
    result = run(*arguments, "--on", "2021-09-01", "--under", "ogonblick=r1", "--json")
    rows = json.loads(result.out)
    assert [(one["stage"], one["given"]) for one in rows["stage"]] == [("ended", [])]


def test_as_json(run: Run, tmp_path: Path) -> None:
    result = run(*written(tmp_path, moments(), *LIFE), "--on", "2021-07-01", "--json")
    rows = json.loads(result.out)
    assert (result.code, rows["on"], rows["known_at"], rows["flaws"]) == (0, "2021-07-01", None, 0)
    assert {
        name: bool(rows[name]) for name in rows if isinstance(rows[name], list)
    } == dict.fromkeys(
        (
            "stage",
            "lasts",
            "periods",
            "money",
            "reclaims",
            "bodies",
            "breaches",
            "events",
            "dues",
            "next",
        ),
        True,
    )
    period = rows["periods"][0]
    assert (period["key"], period["days"]["first"]) == ("tid/1", "2021-01-01")
    (purse,) = rows["money"]
    assert purse["paid"] == {"amount": "60.00", "currency": "SEK"}
    assert purse["due"] == {"amount": "100.00", "currency": "SEK", "plus": []}
    assert purse["unspent"]["high"] == {"amount": "60.00", "currency": "SEK"}
    assert purse["spent"] == {"not_given": "unstated"}
    report = next(one for one in rows["dues"] if one["key"] == "rapport/1")
    assert (report["state"], report["done"], report["entries"]) == ("late", "2021-06-03", [7])
    election = next(one for one in rows["events"] if one["kind"] == "chair-elected")
    assert (election["entry"], election["happened"]) == (4, "2021-03-02")
    assert [one["entry"] for one in rows["next"] if one["reason"] == "breach"] == [5]
    assert [one["about"] for one in rows["next"] if one["reason"] == "elect"] == ["styrgrupp"]


def test_of_many_claims_a_few_are_told(run: Run, tmp_path: Path) -> None:
    frames = [attrs.evolve(FRAME, key=f"medel-{number}") for number in range(5)]
    back = moments().find("ater")
    assert back
    paid: list[tuple[str, Fact]] = [
        ("2021-03-01", PaymentMade(of=frame, amount=sek(60 + number)))
        for number, frame in enumerate(frames)
    ]
    life = written(tmp_path, agreed(tid("2021-01-01/P1Y"), back, *frames), *paid)
    lines = [line.rstrip() for line in run(*life, "--on", "2021-07-01").lines]
    claims = [number for number, line in enumerate(lines) if "may be claimed back" in line]
    assert len(claims) == 3
    assert lines[claims[-1] + 1] == "and 2 more"


def test_what_was_known_at_a_moment(run: Run, tmp_path: Path) -> None:
    arguments = written(tmp_path, agreed(tid("2021-01-01/P1Y"), REPORT), *LIFE[-1:])
    day = ["--on", "2021-07-01"]
    for known_at, number in (("2021-07-31", 0), ("2021-08-01T10:00", 1), ("2021-08-01T08:01Z", 2)):
        rows = json.loads(run(*arguments, *day, "--known-at", known_at, "--json").out)
        assert len(rows["events"]) == number
    told = run(*arguments, *day, "--known-at", "2021-08-01T10:00:00+02:00")
    assert told.lines[0].startswith("Status on 1 July 2021, as it was known at 1 August 2021 10:00")


@pytest.mark.parametrize(
    ("known_at", "said"),
    [
        ("2021-13-01", "--known-at: found '2021-13-01', expected a date"),
        ("0001-01-01", "--known-at: found '0001-01-01', expected a moment in the years 2 to 9998"),
        ("2021-08-01 klockan 8", "--known-at: found '2021-08-01 klockan 8', expected a day, or a"),
    ],
)
def test_a_moment_that_is_none(run: Run, tmp_path: Path, known_at: str, said: str) -> None:
    arguments = written(tmp_path, agreed(tid("2021-01-01/P1Y")))
    result = run(*arguments, "--known-at", known_at)
    assert result.code == 2
    assert said.partition(" expected")[0] in result.err
    assert "Traceback" not in result.err


def test_a_log_that_is_not_there(run: Run, tmp_path: Path) -> None:
    arguments = written(tmp_path, agreed(tid("2021-01-01/P1Y")))
    arguments[3] = str(tmp_path / "b.jsonl")
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "b.jsonl cannot be read" in result.err
    assert run(*arguments[:2]).code == 2
    arguments[3] = "a\0b"
    assert "--log: found" in run(*arguments).err


def test_a_damaged_log_is_told_as_far_as_it_can_be_read(run: Run, tmp_path: Path) -> None:
    arguments = written(tmp_path, agreed(tid("2021-01-01/P1Y"), REPORT), *LIFE[-1:])
    log = Path(arguments[3])
    lines = log.read_text(encoding="utf-8").splitlines(keepends=True)
    log.write_text("".join([*lines[:2], "{}\n", *lines[3:]]), encoding="utf-8")
    result = run(*arguments, "--on", "2021-07-01")
    assert result.code == 0
    assert "in the log: see iopmodel verify" in result.out


def test_today_where_no_day_is_named(run: Run, tmp_path: Path) -> None:
    result = run(*written(tmp_path, agreed(tid("2021-01-01/P1Y"))))
    assert result.lines[0] == "Status on 1 December 2021"
