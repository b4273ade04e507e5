"""`record`, `log` and `verify`: what occurred, told once and never changed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from iopmodel.cli import clock
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.typed_event import typed_event
from iopmodel.contents import Contents
from iopmodel.documents import dumps
from iopmodel.log import EVENTS, OutcomeReported, PaymentMade, Signed
from iopmodel.money import Money
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.storage import JsonLinesStore, Told
from iopmodel.terms import Body, BodyKind, Funding, Heading, Jointly, Party, Sector
from tests.cli.running import Result, Run
from tests.log.telling import SAMPLES, told

ROLE = ("--role", "handläggare")
NOW = datetime(2021, 12, 1, 9, 30, tzinfo=UTC)
WHOSE = "Enskede-Årsta-Vantör och Street Minds"
PARTNERSHIP = Partnership(
    parts=[
        Heading(name=WHOSE),
        Contents(title="Överenskommelse", sections=[]),
        Party(key="staden", name="Staden", sector=Sector.PUBLIC),
        Party(key="street-minds", name="Street Minds", sector=Sector.CIVIL_SOCIETY),
        Body(key="styrgrupp", name="Styrgrupp", role=BodyKind.STEERING, seats=[]),
        Funding(
            key="medel",
            payer=Ref("staden"),
            payee=Ref("street-minds"),
            amount=Money.of(200_000, "SEK"),
        ),
    ]
)
NAME = "p.json"
DOCUMENT = dumps(PARTNERSHIP)


@pytest.fixture(autouse=True)
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder with a small partnership in it, at a known moment."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.chdir(tmp_path)
    Path(NAME).write_text(DOCUMENT, encoding="utf-8")


@pytest.fixture(params=["log.jsonl", "log.sqlite"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(tmp_path / request.param)


def record(run: Run, path: str, *typed: str) -> Result:
    return run("record", NAME, path, *typed, *ROLE)


def filled(run: Run, path: str) -> str:
    for typed in (
        ("signed", "party=street-minds", "--on", "2021-05-28", "--reference", "EÅV 2021/230"),
        ("payment-made", "of=medel", "amount=50000.00 SEK", "--on", "2021-06-20"),
        ("corrected", "entry=2", "amount=60000.00 SEK"),
        ("withdrawn", "entry=1", "why=fel avtal"),
    ):
        assert record(run, path, *typed).code == 0
    return path


def test_what_is_recorded_is_said(run: Run, path: str) -> None:
    result = record(run, path, "signed", "party=street-minds", "--on", "2021-05-28")
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "Registrerad som post 1, för 28 maj 2021. Street Minds undertecknade överenskommelsen.\n"
        "Har verkan: som överenskommelsen har det\n"
    )
    english = record(run, path, "meeting-held", "body=styrgrupp", "--lang", "en")
    assert english.lines == [
        "Recorded as entry 2, for 1 December 2021. The steering group met.",
        "Effective: as the agreement has it",
    ]


def test_recorded_as_json(run: Run, path: str) -> None:
    result = record(run, path, "signed", "party=street-minds", "--json", "--lang", "en")
    row = json.loads(result.out)
    assert len(row.pop("hash")) == 64
    assert [one["state"] for one in row.pop("effects")] == ["effective"]
    assert row == {
        "number": 1,
        "happened": "2021-12-01",
        "recorded": "2021-12-01T09:30:00.000000Z",
        "by": "handläggare",
        "reference": None,
        "event": {"kind": "signed", "party": "street-minds"},
        "stands": True,
        "said": "Street Minds signed the agreement.",
        "cut": 0,
        "undone": [],
    }


def test_the_log_shows_everything_that_was_told(run: Run, path: str) -> None:
    result = run("log", filled(run, path), NAME)
    assert (result.code, result.err) == (0, "")
    assert result.lines == [
        "1      28 maj 2021        Street Minds undertecknade överenskommelsen.",
        "                          registrerad 1 december 2021 kl. 10:30 av handläggare; EÅV 2021/230",
        "                          återkallad i post 4",
        "2      20 juni 2021       En utbetalning gjordes: 50 000 kr (avser ersättning).",
        "                          registrerad 1 december 2021 kl. 10:30 av handläggare",
        "                          rättad i post 3",
        "3      1 december 2021    Post 2 rättades: den 20 juni 2021, en utbetalning gjordes: 60 000 kr",
        "                          (avser ersättning).",
        "                          registrerad 1 december 2021 kl. 10:30 av handläggare",
        "4      1 december 2021    Post 1 återkallades: fel avtal.",
        "                          registrerad 1 december 2021 kl. 10:30 av handläggare",
    ]


def test_the_log_without_its_partnership_calls_parts_by_their_keys(run: Run, path: str) -> None:
    out = run("log", filled(run, path), "--lang", "en").out
    assert "“Street-minds” signed the agreement." in out


def test_the_log_where_there_is_little_room(
    run: Run, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(run, path)
    monkeypatch.setenv("COLUMNS", "40")
    result = run("log", path, NAME)
    assert result.lines[:4] == [
        "1",
        "  28 maj 2021",
        "  Street Minds undertecknade",
        "  överenskommelsen.",
    ]
    assert all(len(line) <= 40 for line in result.lines)


def test_the_log_as_json(run: Run, path: str) -> None:
    result = run("log", filled(run, path), NAME, "--json")
    found = json.loads(result.out)
    assert [row["stands"] for row in found["rows"]] == [False, False, True, True]
    assert found["rows"][0]["reference"] == "EÅV 2021/230"
    assert (found["entries"], found["flaws"], found["lost"]) == (4, [], [])
    assert json.loads(run("log", path, "--json").out)["lost"] is None


def test_the_log_as_it_was_known_at_a_moment(
    run: Run, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert record(run, path, "signed", "party=street-minds", "--on", "2021-05-28").code == 0
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(days=1))
    assert record(run, path, "withdrawn", "entry=1", "why=fel avtal").code == 0
    result = run("log", path, NAME, "--known-at", "2021-12-01", "--lang", "en")
    assert (result.code, result.err) == (0, "")
    assert result.lines == [
        "As it was known at 1 December 2021 23:59 CET",
        "1      28 May 2021        Street Minds signed the agreement.",
        "                          recorded 1 December 2021 at 10:30 by handläggare",
    ]
    row = json.loads(run("log", path, "--known-at", "2021-12-01T10:30", "--json").out)
    assert (row["entries"], row["known_at"]) == (1, "2021-12-01T10:30:00+01:00")
    assert [one["stands"] for one in row["rows"]] == [True]
    whole = json.loads(run("log", path, "--json").out)
    assert (whole["entries"], whole["known_at"], whole["head"]) == (2, None, row["head"])
    before = run("log", path, NAME, "--known-at", "2021-11-30")
    assert before.lines[1:] == ["Ingenting är registrerat."]
    wrong = run("log", path, "--known-at", "igår")
    assert (wrong.code, wrong.out) == (2, "")
    assert "--known-at: found 'igår', expected a date" in wrong.err


def test_an_empty_log(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"")
    assert run("log", str(path), NAME) == (0, "Ingenting är registrerat.\n", "")
    assert run("verify", str(path), NAME).code == 0


def test_a_log_that_is_as_it_was_recorded(run: Run, path: str) -> None:
    result = run("verify", filled(run, path), NAME, "--lang", "en")
    assert (result.code, result.err) == (0, "")
    head = json.loads(run("verify", path, "--json").out)["head"]
    assert (
        result.out.split()
        == (
            f"For Enskede-Årsta-Vantör och Street Minds, 4 entries are recorded. Everything is as it was "
            f"recorded, one after the other. The last hash is {head}: kept elsewhere, it shows later "
            "that nothing was cut off or written anew."
        ).split()
    )
    assert run("verify", path, "--head", head).code == 0


def test_a_log_that_is_not(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    head = json.loads(run("verify", filled(run, str(path)), "--json").out)["head"]
    lines = path.read_bytes().split(b"\n")
    lines[2] = lines[2].replace(b"50000", b"90000")
    path.write_bytes(b"\n".join([*lines[:4], b"torn"]))
    result = run("verify", str(path), NAME, "--head", head, "--lang", "en")
    assert (result.code, result.err) == (1, "")
    assert result.lines[0].startswith("For Enskede-Årsta-Vantör och Street Minds, 2 entries are")
    assert [line for line in result.lines if line.startswith("!")] == [
        "! Line 3 is not as it was recorded, and is left out.",
        "! The entry with the hash that was given is not there: the end was cut off, or everything was",
        "! At the end stand 4 bytes of an entry that was never acknowledged, as writing it broke off; they",
        "! Entry 2 is missing.",
    ]
    found = json.loads(run("verify", str(path), "--json").out)
    assert [(flaw["line"], flaw["reason"]) for flaw in found["flaws"]] == [(3, "altered")]
    assert (found["torn"], found["missing"]) == (4, [2])
    shown = run("log", str(path), NAME)
    assert shown.code == 1
    assert shown.lines[-1] == "! Post 2 saknas."


def test_what_broke_off_is_cut_off_and_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    filled(run, str(path))
    with path.open("ab") as file:
        file.write(b"torn")
    result = record(run, str(path), "meeting-held", "body=styrgrupp")
    assert "Sist står 4 byte av en post som aldrig bekräftades" in result.out
    assert run("verify", str(path)).code == 0


def test_a_log_that_names_what_is_not_there(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    other = JsonLinesStore(path=path, of=WHOSE)
    event = Signed(party=Ref("street-mind"))
    other.append(Told(event=event, happened=NOW.date(), recorded=NOW, by="x"))
    result = run("verify", str(path), NAME)
    assert result.code == 1
    assert "! entry 1/party: found 'street-mind', expected" in result.out
    (lost,) = json.loads(run("verify", str(path), NAME, "--json").out)["lost"]
    assert (lost["path"], lost["example"]) == ("entry 1/party", "street-minds")
    assert run("log", str(path), NAME).code == 0
    # What was wrong before does not keep anyone from recording more.
    assert record(run, str(path), "meeting-held", "body=styrgrupp").code == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("meeting",), "EVENT: found 'meeting', expected an event (amended, "),
        (("signed", "party"), "FIELD: found 'party', expected a field of the event and its value"),
        (("signed", "=x"), "FIELD: found '=x', expected a field of the event and its value"),
        (("signed", "party=a", "party=b"), "FIELD: found party twice, expected each field once"),
        (("signed", "partie=a"), "expected a field of signed (party); did you mean party?"),
        (("signed",), "FIELD: party: found nothing, expected the key of a part (party)"),
        (("signed", "party=street-mind"), "party: found 'street-mind', expected the key of a part"),
        (
            ("report-accepted", "delivery=1"),
            "event: found entry 1, expected the number of an earlier",
        ),
        (("payment-made", "amount=5", "covers=x"), "; so are others: amount, covers"),
        (
            ("signed", "party=street-minds", "--on", "2022-12-01"),
            "--on: found '2022-12-01', expected",
        ),
        (("corrected",), "entry: found nothing, expected the number of an entry that is to be put"),
        (("corrected", "entry=1"), "entry: found '1', expected the number of an entry that is to"),
        (("corrected", "entry=x"), "entry: found 'x'"),
        (("withdrawn", "entry=1", "why="), "FIELD: why: found ''"),
    ],
    ids=range(14),
)
def test_what_cannot_be_recorded(run: Run, path: str, typed: tuple[str, ...], said: str) -> None:
    result = record(run, path, *typed)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert len(result.err.splitlines()) == 1
    assert not Path(path).exists()


def test_who_records_is_some_words(run: Run, path: str) -> None:
    result = run("record", NAME, path, "signed", "party=street-minds", "--role", "")
    assert result.err.startswith("iopmodel: --role: found '', expected some words")
    without = run("record", NAME, path, "signed", "party=street-minds")
    assert without.err.startswith("iopmodel: --role: found nothing, expected who records it")


def test_a_text_that_no_document_can_hold(run: Run, path: str) -> None:
    result = record(run, path, "withdrawn", "entry=1", "why=\ud800")
    assert result.code == 2
    reference = record(run, path, "signed", "party=street-minds", "--reference", "\udc80")
    assert (reference.code, reference.out) == (2, "")
    assert reference.err.startswith("iopmodel: --reference: found")


@pytest.mark.parametrize("log", ["", "a\0b"], ids=["empty", "nul"])
def test_what_is_no_path(run: Run, log: str) -> None:
    for typed in (("log", log), ("verify", log), ("record", NAME, log, "signed", *ROLE)):
        result = run(*typed)
        assert result.code == 2
        assert "LOG: found" in result.err


def test_what_is_no_log(run: Run, tmp_path: Path) -> None:
    for typed in (("log",), ("verify",)):
        result = run(*typed, str(tmp_path / "none.jsonl"))
        assert (result.code, result.out) == (2, "")
        assert "cannot be read: no such file or directory" in result.err
    short = run("verify", str(tmp_path / "none.jsonl"), "--head", "0a")
    assert "--head: found '0a', expected a hash" in short.err
    notes = tmp_path / "notes.txt"
    notes.write_text("anteckningar", encoding="utf-8")
    assert "is no log" in record(run, str(notes), "signed", "party=street-minds").err
    assert notes.read_text(encoding="utf-8") == "anteckningar"


def test_fields_as_they_are_typed() -> None:
    log = told(*SAMPLES)
    paid = typed_event(
        "payment-made",
        ["of=medel", "amount=50000.00 SEK", "due=utbetalning/1@2021-06-01/2021-06-30"],
        log,
    )
    assert isinstance(paid, PaymentMade)
    # The digits that documents have may be left out, and the amount is the same.
    shorter = typed_event("payment-made", ["of=medel", "amount=50000 SEK"], log)
    assert isinstance(shorter, PaymentMade)
    assert shorter.amount == paid.amount
    assert str(getattr(paid.due, "window", "")) == "2021-06-01/2021-06-30"
    agreed = typed_event("extension-agreed", ["by=staden, foreningen", "until=2022-05-31"], log)
    assert getattr(agreed, "by", None) == Jointly(["staden", "foreningen"])  # type: ignore[list-item]
    outcome = typed_event(
        "outcome-reported", ["of=natta", "value=21", "groups=sex:kvinnor:12,sex:män:9"], log
    )
    assert isinstance(outcome, OutcomeReported)
    assert (outcome.value, [group.number for group in outcome.groups]) == (21, [12, 9])
    told_in_words = typed_event("outcome-reported", ["of=natta", "value=de flesta"], log)
    assert getattr(told_in_words, "value", None) == "de flesta"
    decided = typed_event("decision-taken", ["by=styrgrupp", "matter=x", "parts=mall,medel"], log)
    assert getattr(decided, "parts", None) == ("mall", "medel")
    with pytest.raises(Complaint, match="groups/0/number"):
        typed_event("outcome-reported", ["of=natta", "value=21", "groups=sex:kvinnor:x"], log)


def test_a_correction_begins_with_what_stands() -> None:
    log = told(*SAMPLES)
    # Entry 1 has been corrected by 28: the city, as it was told at first, has become the club.
    for entry, party in ((1, "foreningen"), (28, "foreningen")):
        one = typed_event("corrected", [f"entry={entry}", "happened=2021-06-03"], log)
        assert getattr(one, "event", None) == Signed(party=party)  # type: ignore[arg-type]
        assert str(getattr(one, "happened", "")) == "2021-06-03"
    # Entry 2 is withdrawn, and told what it told.
    again = typed_event("corrected", ["entry=2"], log)
    assert getattr(again, "event", None) == SAMPLES[1]
    other = typed_event("corrected", ["entry=1", "event=meeting-held", "body=styrgrupp"], log)
    assert getattr(other, "event", None) == EVENTS["meeting-held"](body="styrgrupp")  # type: ignore[call-arg]
    for kind in ("withdrawn", "meeting", "corrected"):
        with pytest.raises(Complaint, match="event: found"):
            typed_event("corrected", ["entry=1", f"event={kind}"], log)
    with pytest.raises(Complaint, match="event: found 'withdrawn'"):
        typed_event("corrected", ["entry=29"], log)


def test_the_clock() -> None:
    assert clock.in_stockholm(NOW) - NOW == timedelta()
    assert clock.in_stockholm(NOW).hour == 10


def test_where_no_last_hash_is_known_none_is_told(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(b"ingen logg\nalls\n")
    told = run("verify", str(log))
    assert told.code == 1
    assert "hash" not in told.out
