"""`who-decides` tells who decides what, and who can do what in the groups that decide."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from iopmodel.contents import Contents, Section
from iopmodel.documents import dumps
from iopmodel.money import sek
from iopmodel.notgiven import About, AtLeast
from iopmodel.partnership import Partnership
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Accession,
    Actor,
    Approval,
    Body,
    BodyKind,
    ChangeRoute,
    DecisionRule,
    Form,
    Heading,
    Majority,
    Party,
    Recused,
    Seats,
    Sector,
    Signers,
    VotesPer,
)
from tests.cli.running import Run

CITY, CLUB = Ref[Actor]("staden"), Ref[Actor]("foreningen")
GROUP = Ref[Actor]("styrgrupp")
BOSTAD = "bostad-forst-2023"
PARTS: list[Part] = [
    Heading(name="Ett"),
    Contents(
        title="Avtal", sections=[Section(key="a", number="§ 1", heading="A", hashes=["0a1b2c3d"])]
    ),
    Party(key=CITY, name="Staden", sector=Sector.PUBLIC),
    Party(key=CLUB, name="Föreningen", sector=Sector.CIVIL_SOCIETY),
    Body(
        key=GROUP,
        name="styrgruppen",
        role=BodyKind.STEERING,
        seats=[Seats(side=CITY, count=2), Seats(side=CLUB, count=AtLeast(1))],
        decides=DecisionRule(
            majority=Majority.ALL, votes_per=VotesPer.SEAT, quorum=About(3), recused=Recused.PARTY
        ),
    ),
    ChangeRoute(
        key="andringar",
        of=Text("ändringar", "changes"),
        form=Form.SIGNED,
        signed_by=Signers.ALL_PARTIES,
        decided_by=[Approval(by=GROUP, limit=sek(50_000), above=CITY)],
        provided=[Text("målen", "the goals")],
    ),
    Accession(key="ny-aktor", decided_by=[Approval(by=CITY)]),
]


@pytest.fixture
def mine(tmp_path: Path) -> str:
    """The path of a partnership of this test's own."""
    path = tmp_path / "mitt.json"
    path.write_text(dumps(Partnership(parts=PARTS)), encoding="utf-8")
    return str(path)


def test_all_matters(run: Run, mine: str) -> None:
    result = run("who-decides", mine)
    assert (result.code, result.err) == (0, "")
    assert result.lines[:6] == [
        "Vem beslutar vad, och hur?",
        "",
        "andringar                 Ändring (ändringar): styrgruppen beslutar upp till",
        "                          50 000 kr; därutöver beslutar Staden",
        "renegotiation             Omförhandling: regleras inte",
        "ny-aktor                  Ny organisation: Staden beslutar",
    ]
    assert "exclusion                 Uteslutning: regleras inte" in result.lines


def test_one_matter_in_full(run: Run, mine: str) -> None:
    out = run("who-decides", mine, "change", "--lang", "en").out
    said = " ".join(out.split())
    for each in (
        "Who decides what, and how? Change (changes): the steering group decides up to SEK 50,000",
        "Form: written form with a signature; every party must sign",
        "How do the groups decide? The steering group: a decision takes at least three of at least",
        "The public side can block decisions in the steering group but not decide alone",
        "share of the voting power half; in a matter of their own 0 of at least one vote",
        "Can each group have a chair? Whether the steering group has a chair is not stated",
    ):
        assert each.replace("own 0 of", "own zero of") in said
    assert "Another organisation" not in out


def test_by_the_key_of_what_speaks_of_it(run: Run, mine: str) -> None:
    """Of a matter that no group decides, nothing is told of groups."""
    result = run("who-decides", mine, "ny-aktor")
    assert result.lines[0] == "Vem beslutar vad, och hur?"
    assert "Ny organisation: Staden beslutar" in result.lines[1]
    assert "Hur fattar" not in result.out


def test_as_json(run: Run, mine: str) -> None:
    route, deciding, power, chairs = json.loads(run("who-decides", mine, "andringar", "--json").out)
    (one,) = route["values"]
    assert one == {
        "key": "andringar/change",
        "part": "andringar",
        "matter": "change",
        "number": 0,
        "reason": "named",
        "before": None,
        "steps": [
            {
                "act": "decides",
                "by": ["styrgrupp"],
                "delegated_by": [],
                "limit": "50000.00 SEK",
                "above": ["staden"],
            }
        ],
        "form": "signed",
        "signed_by": "all-parties",
        "provided": ["målen"],
        "renegotiated": None,
        "to": [],
        "seen_to_by": [],
        "otherwise": [],
        "meanwhile": [],
        "then": None,
        "recorded": None,
        "lacks": [],
        "given": [],
        "depends_on": [],
        "summary": one["summary"],
        "cites": [],
    }
    (group,) = deciding["values"]
    assert (group["votes"], group["needed"]) == ({"least": 3, "most": None},) * 2
    assert (group["quorum"], group["majority"]) == ({"least": None, "most": None}, "all")
    city = next(each for each in power["values"] if each["who"] == "staden")
    assert (city["votes"], city["share"]) == (
        {"least": 2, "most": 2},
        {"least": "1/2", "most": "1/2"},
    )
    assert city["own"]["of"] == {"least": 1, "most": None}
    assert [each["reason"] for each in chairs["values"]] == ["no-chair"]
    every = json.loads(run("who-decides", mine, "--json").out)
    assert [each["question"] for each in every] == ["route"]


def test_a_right_that_is_there_on_a_reading_only_says_so(run: Run) -> None:
    enskede = "enskede-arsta-vantor-2021"
    rows = " ".join(run("who-decides", enskede, "--lang", "en").out.split())
    for key, reading in (
        ("besluta-lopande", "arbetsgruppens-befogenhet=beslutar-lopande"),
        ("besluta-om-atgarder", "styrgruppens-befogenhet=beslut"),
    ):
        assert key in rows
        words = "is there only if the text is read so:"
        assert f"{words} {reading}" in rows.replace("- ", "-").replace("= ", "=")
        read = run("who-decides", enskede, "--under", reading, "--lang", "en").out
        assert reading not in read.replace("\n", "").replace(" ", "")
    # What can be read in several ways is there in each of them.
    # Two powers of the groups, and one, of the one side or of both, to say how much comes back.
    assert rows.count("is there only if") == 3


def test_each_matter_can_be_read_in_several_ways(run: Run) -> None:
    result = run("who-decides", BOSTAD)
    assert "texten kan läsas på flera sätt" in result.out
    full = run("who-decides", BOSTAD, "andrad-inriktning", "--lang", "en").out
    assert "on the reading" in full
    assert "--under majoritet-eller-underskrift=majoriteten-racker" in full
    chosen = "majoritet-eller-underskrift=majoriteten-racker"
    one = run("who-decides", BOSTAD, "andrad-inriktning", "--under", chosen)
    assert "majoritet-eller-underskrift" not in one.out
    assert "Den offentliga sidan kan" in one.out


def test_of_the_groups_the_first_ways_are_told_unless_all_are(run: Run) -> None:
    """A few open points make hundreds of ways in which a group may vote: nobody reads them all."""
    asked = ("who-decides", "eu-medborgare-2019", "uteslutning")
    few, every = run(*asked), run(*asked, "--all")
    assert (few.code, every.code) == (0, 0)
    told = [sum("Convictus kan" in line for line in each.lines) for each in (few, every)]
    assert told[0] == 2 < told[1]
    assert "Vad Convictus kan göra på egen hand i styrgruppen framgår inte" in " ".join(
        line[:52].strip() for line in few.lines
    )
    assert sum("till: --all visar alla" in line for line in few.lines) == 2
    assert "--all" not in every.out
    assert len(few.lines) < 150 < len(every.lines)
    # How to choose is told all the same.
    assert "--under jav=alla-deltar-enighet" in few.out


@pytest.mark.parametrize("columns", [40, 71, 72, 120])
def test_it_fits(run: Run, mine: str, columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for matter in ([], ["change"]):
        result = run("who-decides", mine, *matter)
        assert result.code == 0
        assert max(map(len, result.lines)) <= columns


@pytest.mark.parametrize(
    ("matter", "hint"),
    [("chnge", "did you mean change?"), ("ny-aktorer", "did you mean ny-aktor?"), ("x", "")],
)
def test_another_matter(run: Run, mine: str, matter: str, hint: str) -> None:
    result = run("who-decides", mine, matter)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"iopmodel: MATTER: found '{matter}', expected a matter (change, ")
    assert result.err.rstrip().endswith(hint or "for example change")


def test_on_a_day(run: Run, mine: str) -> None:
    assert run("who-decides", mine, "--on", "2021-06-01").code == 0
    assert "--on: found 'x'" in run("who-decides", mine, "--on", "x").err
