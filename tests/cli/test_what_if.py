"""`what-if` tells what comes of an act: by each right, on what terms, and what follows."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

from iopmodel.cli.act_rows import day_row
from iopmodel.dates import OPEN_END, Counting, InMonths, Span, Throughout
from iopmodel.documents import dump
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, Excluded, NotApplicable, Unstated
from iopmodel.partnership import Amendment, adds, becomes
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import (
    Afterwards,
    AnyOf,
    Body,
    BodyKind,
    Duty,
    Ending,
    EndingKind,
    Ends,
    Form,
    Funding,
    Instalment,
    Modality,
    PaymentPlan,
    Per,
    Precedence,
    Prevails,
    Repayment,
    TakesEffect,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, PARTIES, agreed, point, task, tid
from tests.cli.running import NAME, Run

YEAR = tid("2023-01-01/2023-12-31", Excluded())
RIGHT = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=AnyOf(PARTIES),
    ends=Ends.WHOLE,
    modality=Modality.RECOMMENDATION,
    form=Form.WRITTEN,
    notice=Span.of(months=3),
    counting=Counting.AFTER_EVENT,
    takes_effect=TakesEffect.ANY_DAY,
    last_resort=True,
    to=CITY,
    keeps_pay=Span.of(months=3),
    cites=Cite("a", [2]),
)
MONEY = Funding(key="medel", payer=CITY, payee=CLUB, amount=Money.parse("100.00 SEK"), per=Per.YEAR)
PLAN = PaymentPlan(
    key="plan", of=MONEY, instalments=[Instalment(share=Fraction(1, 2), timing=InMonths([4, 9]))]
)
BACK = Repayment(
    key="ater",
    triggers=[Trigger.LEAVING],
    duty=Duty.OWED,
    owed_by=CLUB,
    owed_to=CITY,
    base=Text("förskott", "advances"),
    measure=Unstated(),
    cites=Cite("a", [4]),
)
AFTER = task(Afterwards(Text("efter det", "after that"), Throughout()), "efter")
ON = ("--notice", "2023-03-01")


def saved(folder: Path, *parts: Part, points: Any = (), amendments: Any = ()) -> str:
    whole = agreed(*parts, points=points)
    path = folder / "mitt.json"
    dump(attrs.evolve(whole, amendments=amendments), path)
    return str(path)


def test_a_screen(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, YEAR, RIGHT, MONEY, PLAN, BACK, AFTER)
    result = run("what-if", path, *ON, "--by", "foreningen", "--lang", "en")
    assert (result.code, result.err) == (0, "")
    assert result.lines == [
        "What happens if Föreningen acts to end it on 1 March 2023?",
        "",
        "Notice (uppsagning)",
        "  A notice that counts from 1 March 2023 ends the partnership on 1 June 2023        A",
        "  Who: either party",
        "  How binding: recommendation",
        "  Only as a last resort: yes",
        "  Form: written",
        "  Addressed to: Staden",
        "  Pay received may be kept for: three months",
        "  Not stated: meanwhile",
        "  After that, if it ends on 1 June 2023:",
        "    Of what has a day during 1 March – 31 December 2023: due all the same 1, falls away 1",
        "    Payments: payment, SEK 50 by 30 April 2023 (due all the same); payment, SEK 50 by 30 "
        "September",
        "    2023 (falls away)",
        "    The repayment of advances: may be triggered (A)",
        "",
        "Holds afterwards too: the commitment to something",
    ]


def test_where_all_is_said_nothing_is_left_out(run: Run, tmp_path: Path) -> None:
    said = attrs.evolve(RIGHT, meanwhile=[Text("verksamheten går vidare", "the work goes on")])
    result = run("what-if", saved(tmp_path, YEAR, said), *ON, "--by", "foreningen", "--lang", "en")
    assert "the work goes on" in result.out
    assert "Not stated" not in result.out


def test_in_swedish(run: Run, tmp_path: Path) -> None:
    path = saved(tmp_path, YEAR, RIGHT)
    out = run("what-if", path, *ON, "--moment", "sent").out
    assert "Vad händer om någon vill avsluta, räknat från avsändandet 1 mars 2023?" in out
    assert "eller senare: tiden räknas, eller kan räknas, från en senare händelse" in " ".join(
        out.split()
    )
    assert "Därefter, om det upphör mellan 1 juni 2023 och 31 december 2023:" in out
    assert "Inget har en dag under 1 mars – 31 december 2023" in out
    assert [line for line in out.splitlines() if "Framgår inte" in line] == [
        "  Framgår inte: under tiden"
    ]


@pytest.mark.parametrize("by", ["foreningen", "Föreningen", "FÖRENINGEN"])
def test_who_acts_is_typed_by_key_or_name(run: Run, tmp_path: Path, by: str) -> None:
    path = saved(tmp_path, YEAR, RIGHT)
    assert "Föreningen" in run("what-if", path, *ON, "--by", by).lines[0]


def test_an_agreed_end_that_the_text_does_not_provide_for(run: Run) -> None:
    typed = ("--notice", "2023-03-01", "--act", "agreement", "--lang", "en")
    told = run("what-if", NAME, *typed)
    assert "The text has no rule by which the parties can agree on an end" in told.out
    row = json.loads(run("what-if", NAME, *typed, "--json").out)
    assert row["rights"] == []
    assert [(one["part"], one["reason"]) for one in row["unprovided"]] == [("", "no-clause")]


def test_a_group_can_act(run: Run, tmp_path: Path) -> None:
    group = Body(key="styrgrupp", name="styrgruppen", role=BodyKind.STEERING, seats=[])
    path = saved(tmp_path, YEAR, group, attrs.evolve(RIGHT, by=Ref("styrgrupp")))
    assert run("what-if", path, *ON, "--by", "styrgrupp").lines[2].startswith("Uppsägning")
    assert run("what-if", path, *ON, "--by", "staden").lines[1:] == [
        "Texten ger ingen sådan rätt",
    ]


def test_which_of_two_prevails(run: Run, tmp_path: Path) -> None:
    other = attrs.evolve(RIGHT, key="annan", notice=Span.of(months=1))
    rule = Precedence(key="regel", between=[Ref("annan"), Ref("uppsagning")], by=Prevails.LATER_DAY)
    told = " ".join(run("what-if", saved(tmp_path, YEAR, RIGHT, other, rule), *ON).out.split())
    assert "det som går före är en uppsägning (uppsagning)" in told
    rule = attrs.evolve(rule, by=Prevails.SPECIAL)
    told = " ".join(run("what-if", saved(tmp_path, YEAR, RIGHT, other, rule), *ON).out.split())
    assert "men det kan inte avgöras av regeln" in told
    told = " ".join(run("what-if", saved(tmp_path, YEAR, RIGHT, other), *ON).out.split())
    assert "inget säger vad som går före, så båda står kvar" in told


def test_readings(run: Run, tmp_path: Path) -> None:
    longer = attrs.evolve(RIGHT, notice=Span.of(months=4), form=Unstated())
    points = (point("tid", becomes(RIGHT, longer)),)
    path = saved(tmp_path, YEAR, RIGHT, points=points)
    lines = run("what-if", path, *ON, "--lang", "en").lines
    assert "How the text is read is chosen by --under; iopmodel readings" in " ".join(lines)
    assert any("(on the reading" in line for line in lines)
    assert [line for line in lines if line.startswith("  Form: ")] == [
        "  Form: written or not stated"
    ]
    read = run("what-if", path, *ON, "--under", "tid=r1", "--lang", "en").out
    assert "1 July 2023" in read
    assert "--under" not in read


def test_what_hangs_on_a_reading_says_so(run: Run, tmp_path: Path) -> None:
    """Of what can come about in many ways, two are told."""
    lengths = [attrs.evolve(RIGHT, notice=Span.of(months=number)) for number in (1, 2, 4)]
    points = [point("tid", *(becomes(RIGHT, one) for one in lengths))]
    for number in range(3):
        made = point(f"p{number}", adds(attrs.evolve(BACK, key=f"retur-{number}")))
        held, other = made.readings
        other = attrs.evolve(other, says=Text(f"så {number}", f"so {number}"))
        points.append(attrs.evolve(made, readings=[held, other]))
    some = run("what-if", saved(tmp_path, YEAR, RIGHT, points=points[:2]), *ON, "--lang", "en")
    told = " ".join(some.out.split())
    assert "and 2 more" in told
    assert "(on the reading “so 0”)" in told
    many = run("what-if", saved(tmp_path, YEAR, RIGHT, points=points[1:]), *ON, "--lang", "en")
    told = " ".join(many.out.split())
    assert "(on the reading “so 0” or on the reading “so 1”; and 1 more)" in told


def test_between_two_days_and_no_difference(run: Run, tmp_path: Path) -> None:
    vague = attrs.evolve(RIGHT, takes_effect=Unstated())
    out = run("what-if", saved(tmp_path, YEAR, vague), *ON, "--lang", "en").out
    assert "After that, if it ends between 1 June 2023 and 31 December 2023:" in out
    late = ("--notice", "2023-12-01")
    out = run("what-if", saved(tmp_path, YEAR, RIGHT), *late, "--lang", "en").out
    assert "It makes no difference to what has to be done" in out
    unsaid = attrs.evolve(RIGHT, notice=Unstated())
    out = run("what-if", saved(tmp_path, YEAR, unsaid), *ON, "--lang", "en").out
    assert "What then applies cannot be reckoned, as the day is not known" in out


def test_amendments_on_its_day_are_heeded(run: Run, tmp_path: Path) -> None:
    shorter = attrs.evolve(RIGHT, notice=Span.of(months=1))
    new = Amendment(key="nytt", effective=date(2023, 2, 1), change=becomes(RIGHT, shorter))
    path = saved(tmp_path, YEAR, RIGHT, amendments=[new])
    lines = run("what-if", path, *ON, "--lang", "en").lines
    assert lines[1] == "Amended by nytt (1 February 2023)"
    assert "1 April 2023" in lines[4]
    early = run("what-if", path, "--notice", "2023-01-15", "--lang", "en")
    assert "15 April 2023" in early.out
    assert "Amended" not in early.out


def test_as_json(run: Run, tmp_path: Path) -> None:
    other = attrs.evolve(RIGHT, key="annan", notice=Span.of(months=1))
    rule = Precedence(
        key="regel", between=[Ref("annan"), Ref("uppsagning")], by=Prevails.EARLIER_DAY
    )
    path = saved(tmp_path, YEAR, RIGHT, other, rule, MONEY, PLAN, BACK, AFTER)
    typed = ("--by", "foreningen", "--act", "notice", "--moment", "received", "--json")
    found = json.loads(run("what-if", path, *ON, *typed).out)
    assert [found[key] for key in ("on", "by", "moment", "act")] == [
        "2023-03-01",
        "foreningen",
        "receipt",
        "notice",
    ]
    assert [used["part"] for used in found["rights"]] == ["annan", "uppsagning"]
    (outcome,) = found["rights"][1]["outcomes"]
    assert (outcome["reason"], outcome["why"], outcome["theirs"]) == (
        "moment-not-said",
        "notice",
        True,
    )
    assert outcome["state"] == "unstated"
    says = {one["reason"]: one["says"] for one in found["rights"][1]["provisos"]}
    assert says == {
        "who": ["foreningen", "staden"],
        "binding": ["recommendation"],
        "grounds": [],
        "first": [],
        "last-resort": [True],
        "form": ["written"],
        "addressee": ["staden"],
        "keeps-pay": ["P3M"],
        "meanwhile": [],
    }
    assert found["contests"] == []
    follows = found["rights"][1]["follows"]
    assert {one["fate"] for one in follows["dues"]} == {"not-said"}
    assert [(one["part"], one["set_off"]) for one in follows["returns"]] == [("ater", "by-the-act")]
    assert found["survives"] == [{"part": "efter", "given": []}]
    plain = json.loads(run("what-if", path, *ON, "--json").out)
    assert [plain[key] for key in ("by", "moment", "act")] == [None, None, None]
    (contest,) = plain["contests"]
    assert (contest["state"], contest["prevails"], contest["rule"]) == (
        "prevails",
        "annan",
        "regel",
    )


@pytest.mark.parametrize(
    ("day", "row"),
    [
        (date(2023, 6, 1), ("2023-06-01", "2023-06-01", "given")),
        (Bounds(date(2023, 6, 1), OPEN_END), ("2023-06-01", None, "bounds")),
        (
            Bounds(date(2023, 6, 1), date(2023, 7, 1)),
            ("2023-06-01", "2023-07-01", "bounds"),
        ),
        (OPEN_END, (None, None, "open-end")),
        (NotApplicable(), (None, None, "not-applicable")),
    ],
    ids=["given", "from", "between", "open", "none"],
)
def test_days_as_rows(day: Any, row: tuple[str | None, ...]) -> None:
    assert tuple(day_row(day).values()) == row


@pytest.mark.parametrize("question", ["periods", "what-if", "provisos", "breach"])
def test_the_questions_as_json(run: Run, question: str) -> None:
    found = json.loads(run("ask", NAME, question, "--json").out)
    assert found["question"] == question
    for value in found["values"]:
        assert {"part", "reason", "lacks", "given", "summary", "cites"} <= value.keys()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            ("--by", "forenigen"),
            "--by: found 'forenigen', expected a party (foreningen, staden), for example foreningen; "
            "did you mean foreningen?",
        ),
        (
            ("--moment", "recieved"),
            "--moment: found 'recieved', expected one of sent, received, considered, for example "
            "received; did you mean received?",
        ),
        (
            ("--act", "x"),
            "--act: found 'x', expected one of notice, withdrawal, rescission, exclusion, agreement, for "
            "example notice",
        ),
        (
            ("--by",),
            "--by: found nothing, expected the key or the name of a party, for example "
            "street-minds",
        ),
    ],
)
def test_what_is_typed_wrongly(run: Run, tmp_path: Path, typed: tuple[str, ...], told: str) -> None:
    result = run("what-if", saved(tmp_path, YEAR, RIGHT), *ON, *typed)
    assert (result.code, result.out) == (2, "")
    assert result.err == f"iopmodel: {told}\n"


def test_the_day_has_to_be_told(run: Run, tmp_path: Path) -> None:
    result = run("what-if", saved(tmp_path, YEAR))
    assert (result.code, result.err) == (
        2,
        "iopmodel: --notice: found nothing, expected a date as YYYY-MM-DD, for example "
        "2021-06-01\n",
    )
    result = run("what-if", saved(tmp_path, YEAR), "--notice", "1/3/2023")
    assert "did you mean 2023-03-01?" in result.err


@pytest.mark.parametrize("width", ["40", "120"])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_it_fits(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: str, lang: str
) -> None:
    path = saved(tmp_path, YEAR, RIGHT, MONEY, PLAN, BACK, AFTER)
    monkeypatch.setenv("COLUMNS", width)
    lines = run("what-if", path, *ON, "--lang", lang).lines
    assert lines
    assert all(len(line) <= int(width) for line in lines)


def test_a_right_that_only_a_reading_adds_is_told_by_its_act(run: Run, tmp_path: Path) -> None:
    more = attrs.evolve(RIGHT, key="uteslut", act=EndingKind.EXCLUSION)
    path = saved(tmp_path, YEAR, points=[point("p", adds(more))])
    out = run("what-if", path, *ON, "--act", "exclusion", "--lang", "en").out
    assert "Exclusion (uteslut)" in out.splitlines()
