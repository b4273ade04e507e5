"""`what-if --log` tells what comes of an act by what has happened."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from rich.cells import cell_len

from iopmodel.dates import Span, YearlyOn
from iopmodel.documents import dumps
from iopmodel.log import (
    ExtensionAgreed,
    Fact,
    NoticeSent,
    PartyJoined,
    PartyLeft,
    PaymentMade,
    ReportDelivered,
)
from iopmodel.money import sek
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Part, Ref
from iopmodel.storage import Told, opened
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    CountedFrom,
    Duty,
    Ends,
    Extension,
    Form,
    Instalment,
    Jointly,
    LeftBy,
    PaymentPlan,
    Repayment,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, task, tid
from tests.cli.lived import FRAME, LIFE, REPORT, RIGHT, SIGNED, moments
from tests.cli.running import Run

ON = ("--notice", "2021-07-01", "--by", "foreningen", "--act", "notice")


def told(folder: Path, whole: Partnership, *events: tuple[str, Fact]) -> list[str]:
    """Return what is typed for an act in a partnership with such a life."""
    folder.mkdir(exist_ok=True)
    path, log = folder / "a.json", folder / "a.jsonl"
    path.write_text(dumps(whole), encoding="utf-8")
    store = opened(log, whole.heading.name)
    at = datetime(2021, 12, 31, 8, tzinfo=UTC)
    for day, event in (*SIGNED, *events):
        happened = date.fromisoformat(day)
        store.append(Told(event=event, happened=happened, recorded=at, by="handläggare"))
    store.close()
    return ["what-if", str(path), "--log", str(log), "--lang", "en"]


def small(*parts: Part, extension: Extension | None = None) -> Partnership:
    return agreed(tid("2021-01-01/P1Y", extension or Excluded()), RIGHT, REPORT, FRAME, *parts)


def rows(run: Run, typed: list[str], *more: str) -> dict[str, Any]:
    result = run(*typed, *more, "--json")
    assert (result.code, result.err) == (0, "")
    found: dict[str, Any] = json.loads(result.out)
    return found


def test_a_screen(run: Run, tmp_path: Path) -> None:
    result = run(*told(tmp_path, moments(), *LIFE[:3], LIFE[4]), *ON)
    assert (result.code, result.err) == (0, "")
    assert result.lines[:3] == [
        "What happens if Föreningen acts to end it on 1 July 2021?",
        "By the log on that day: in force: the period runs that the agreement was concluded for; "
        "until 31",
        "December 2021",
    ]
    assert result.lines[3] == "Overdue already: payment, SEK 40 (1 March 2021)"
    said = " ".join(result.out.split())
    assert "By the log nothing remains during 1 July – 31 December 2021" in said
    assert "The partnership then lasts until 1 October 2021 at least and 31 December 2021" in said
    assert "between SEK 0 and SEK 60, of what has been paid" in said


def test_without_a_log_nothing_of_it_is_told(run: Run, tmp_path: Path) -> None:
    typed = told(tmp_path, moments(), *LIFE)
    del typed[2:4]
    said = run(*typed, *ON).out
    assert "log" not in said
    assert "overdue" not in rows(run, typed, *ON)
    assert "effects" not in rows(run, typed, *ON)["rights"][0]
    refused = run(*typed, *ON, "--known-at", "2021-07-01")
    assert (refused.code, refused.out) == (2, "")
    assert "--known-at: found '2021-07-01', expected it with --log only" in refused.err


def test_a_report_delivered_does_not_remain(run: Run, tmp_path: Path) -> None:
    early = ("--notice", "2021-05-20", "--by", "foreningen", "--act", "notice")
    typed = told(tmp_path, small())
    assert _dues(rows(run, typed, *early)) == {"rapport/1": "remains"}
    assert "1 June 2021: report" in run(*typed, *early).out
    opened(Path(typed[3]), small().heading.name).append(
        Told(
            event=ReportDelivered(of=REPORT),
            happened=date(2021, 5, 10),
            recorded=datetime(2021, 12, 31, 9, tzinfo=UTC),
            by="handläggare",
        )
    )
    assert _dues(rows(run, typed, *early)) == {}
    # As it was known before that was recorded, it remains.
    known = ("--known-at", "2021-12-31T09:30")
    assert _dues(rows(run, typed, *early, *known)) == {"rapport/1": "remains"}
    assert "As it was known at 31 December 2021 09:30 CET" in run(*typed, *early, *known).out


def _dues(found: dict[str, Any]) -> dict[str, str]:
    (right,) = found["rights"]
    return {one["key"]: one["fate"] for one in right["follows"]["dues"]}


def test_of_a_payment_the_rest_is_to_be_paid(run: Run, tmp_path: Path) -> None:
    plan = PaymentPlan(
        key="plan", of=FRAME, instalments=[Instalment(share=Fraction(1), timing=YearlyOn(8, 1))]
    )
    typed = told(tmp_path, small(plan), ("2021-06-20", PaymentMade(of=FRAME, amount=sek(60))))
    assert "payment, SEK 40 by 1 August 2021 (due all the same)" in run(*typed, *ON).out
    (row,) = (one for one in rows(run, typed, *ON)["rights"][0]["follows"]["dues"])
    assert (row["key"], row["amount"]) == ("plan/1", "40.00")
    typed = told(
        tmp_path / "b", small(plan), ("2021-06-20", PaymentMade(of=FRAME, amount=sek(100)))
    )
    assert "nothing remains during" in run(*typed, *ON).out


def test_an_extension_that_was_agreed_counts(run: Run, tmp_path: Path) -> None:
    extension = AgreedExtension(
        step=Span.of(years=1), latest_end=date(2022, 12, 31), agree_by=YearlyOn(11, 1)
    )
    whole = small(extension=extension)
    late = ("--notice", "2021-12-01", "--by", "foreningen", "--act", "notice")
    longer = ExtensionAgreed(by=Jointly([CITY, CLUB]), until=date(2022, 12, 31), form=Form.ADDENDUM)
    (right,) = rows(run, told(tmp_path, whole), *late)["rights"]
    # Nothing was agreed in time, so it ends with the year.
    assert [(one["why"], one["given"]) for one in right["outcomes"]] == [("with-the-term", [])]
    (right,) = rows(run, told(tmp_path / "b", whole, ("2021-10-01", longer)), *late)["rights"]
    assert [(one["why"], one["earliest"], one["given"]) for one in right["outcomes"]] == [
        ("notice", "2022-03-01", [])
    ]
    # From which moment its time is counted, the text leaves out.
    assert (right["lasts"]["low"], right["lasts"]["high"]) == ("2022-03-01", "2022-12-31")
    # By the text alone, it hangs on that.
    plain = told(tmp_path / "c", whole)
    del plain[2:4]
    (right,) = rows(run, plain, *late)["rights"]
    assert len(right["outcomes"]) == 2


def test_an_earlier_notice_counts(run: Run, tmp_path: Path) -> None:
    right = attrs.evolve(RIGHT, counted_from=CountedFrom.DISPATCH)
    whole = agreed(tid("2021-01-01/P1Y", Excluded()), right, REPORT)
    sent = NoticeSent(by=CLUB, right=Ref("uppsagning"))
    typed = told(tmp_path, whole, ("2021-05-03", sent))
    (found,) = rows(run, typed, *ON)["rights"]
    # It ends on 3 August: another notice would end it in October.
    assert [one["why"] for one in found["outcomes"]] == ["with-the-term"]
    assert found["lasts"]["high"] == "2021-08-03"
    said = " ".join(run(*typed, *ON).out.split())
    assert "By the log on that day: about to end: it ends early; until 3 August 2021" in said
    assert "It makes no difference to what has to be done" in said
    after = ("--notice", "2021-09-01", "--by", "foreningen")
    (found,) = rows(run, typed, *after)["rights"]
    assert [one["why"] for one in found["outcomes"]] == ["already"]


def test_who_has_left_is_said_to_have(run: Run, tmp_path: Path) -> None:
    left = ("2021-05-01", PartyLeft(party=CLUB))
    typed = told(tmp_path, small(), left)
    assert "Föreningen has left, by entry 3 (1 May 2021)" in run(*typed, *ON).out
    assert rows(run, typed, *ON)["left"] == 3
    back = ("2021-06-01", PartyJoined(party=CLUB, by=CITY))
    typed = told(tmp_path / "b", small(), left, back)
    assert "has left" not in run(*typed, *ON).out
    assert rows(run, typed, *ON)["left"] is None
    assert (
        "has left" not in run(*told(tmp_path / "c", small(), left), *ON[:2], "--by", "staden").out
    )


def test_what_happened_later_is_not_heeded(run: Run, tmp_path: Path) -> None:
    later = ("2021-09-01", PaymentMade(of=FRAME, amount=sek(60)))
    typed = told(tmp_path, small(), later)
    assert "1 event after that day is not heeded" in run(*typed, *ON).out
    assert rows(run, typed, *ON)["later"] == 1
    typed = told(tmp_path / "b", small(), later, later)
    assert "2 händelser efter den dagen tas inte med" in run(*typed[:-1], "sv", *ON).out


def test_a_doubt_is_said(run: Run, tmp_path: Path) -> None:
    typed = told(tmp_path, small())
    said = " ".join(run(*typed, *ON, "--moment", "sent").out.split())
    assert "In the log it is open to dispute: the text does not say from which event" in said
    (right,) = rows(run, typed, *ON, "--moment", "sent")["rights"]
    assert [(one["state"], one["reason"]) for one in right["effects"]] == [
        ("disputed", "moment-not-said")
    ]


def test_where_nothing_was_paid_no_amount_is_told(run: Run, tmp_path: Path) -> None:
    said = run(*told(tmp_path, moments()), *ON).out
    assert "The repayment of something: " in said
    assert "of what has been paid" not in said


def test_what_others_only_pay_back_has_no_amount(run: Run, tmp_path: Path) -> None:
    back = Repayment(
        key="ater",
        triggers=[Trigger.LEAVING],
        duty=Duty.OWED,
        owed_by=CLUB,
        owed_to=CITY,
        left_by=LeftBy.PAYER,
        base=SOME,
        measure=Unstated(),
    )
    own = attrs.evolve(RIGHT, ends=Ends.PARTICIPATION, by=AnyOf([CITY, CLUB]))
    whole = agreed(tid("2021-01-01/P1Y", Excluded()), own, FRAME, back)
    typed = told(tmp_path, whole, LIFE[0])
    assert "may be triggered; between SEK 0 and SEK 60, of what has been paid" in " ".join(
        run(*typed, *ON).out.split()
    )
    city = run(*typed, *ON[:2], "--by", "staden").out
    assert "applies only if somebody else leaves" in city
    assert "of what has been paid" not in city


def test_of_much_that_remains_the_first_is_told(run: Run, tmp_path: Path) -> None:
    tasks = [task(YearlyOn(8, day), f"uppgift-{day}") for day in range(1, 6)]
    said = run(*told(tmp_path, small(*tasks)), "--notice", "2021-07-01", "--by", "foreningen").out
    assert "1 August 2021: something (due all the same)" in said
    assert "and 1 more" in said


def test_a_flawed_log_is_said_to_be_so(run: Run, tmp_path: Path) -> None:
    typed = told(tmp_path, small(), LIFE[4])
    log = Path(typed[3])
    log.write_bytes(log.read_bytes().replace(b"rapport", b"rappart"))
    assert "1 faults in the log: see iopmodel verify" in run(*typed, *ON).out
    assert rows(run, typed, *ON)["flaws"] == 1


@pytest.mark.parametrize("columns", [40, 72, 120])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_it_fits_the_screen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int, lang: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    typed = told(tmp_path, moments(), *LIFE)
    result = run(*typed[:-1], lang, "--notice", "2021-07-01")
    assert result.code == 0
    assert max(map(cell_len, result.lines)) <= columns
