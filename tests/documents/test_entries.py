"""Entries as documents: one line each, in one form only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from iopmodel.documents import dumps_entry, entry_schema, loads_entry
from iopmodel.documents.entries import MAX_ENTRY_BYTES, read_event, written_event
from iopmodel.errors import BadForm
from iopmodel.log import DecisionTaken, Entry, Signed, Withdrawn
from iopmodel.parts import Ref
from tests.log.telling import FIRST, SAMPLES, START, told

SHIPPED = Path(__file__).parents[2] / "docs" / "entry.schema.json"
ENTRIES = told(*SAMPLES).entries
ENTRY = Entry(
    number=1,
    event=Signed(party=Ref("staden")),
    happened=FIRST,
    recorded=START,
    by="handläggare",
    reference="KS 2021/17",
)
TEXT = (
    '{"number":1,"event":{"kind":"signed","party":"staden"},"happened":"2021-06-01",'
    '"recorded":"2021-06-01T08:00:00.000000Z","by":"handläggare","reference":"KS 2021/17"}'
)


def named(entry: Entry) -> str:
    return type(entry.event).__name__


def test_an_entry_has_one_form() -> None:
    assert dumps_entry(ENTRY) == TEXT
    assert loads_entry(TEXT) == loads_entry(TEXT.encode()) == ENTRY


@pytest.mark.parametrize("entry", ENTRIES, ids=named)
def test_every_kind_of_event_is_written_and_read(entry: Entry) -> None:
    text = dumps_entry(entry)
    assert "\n" not in text
    assert loads_entry(text) == entry
    assert dumps_entry(loads_entry(text)) == text
    VALIDATOR.validate(json.loads(text))


def test_a_line_stays_one_whatever_the_words() -> None:
    words = "ett\ntvå\r\x0b\x85\u2028\u2029tre"
    event = DecisionTaken(matter=words)
    text = dumps_entry(attrs.evolve(ENTRY, event=event))
    assert b"\n" not in text.encode()
    assert loads_entry(text).event == event


def test_all_faults_are_told_together() -> None:
    wrong = {
        "number": 0,
        "event": {"kind": "payment-made", "amount": "5", "paid": True},
        "happened": "2021-06-31",
        "recorded": "2021-06-01T08:00:00Z",
        "bye": "",
    }
    with pytest.raises(BadForm) as refused:
        loads_entry(json.dumps(wrong))
    assert [problem.path for problem in refused.value.problems] == [
        "",
        "event",
        "event/of",
        "event/amount",
        "happened",
        "recorded",
        "by",
        "number",
    ]


def replaced(old: str, new: str) -> str:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new)


FAULTS = {
    "no object": "[]",
    "a kind that there is not": replaced("signed", "sined"),
    "a number that is text": replaced('"number":1', '"number":"1"'),
    "a field of another": replaced('"party":"staden"', '"body":"staden"'),
    "a moment in another zone": replaced("000000Z", "000000+02:00"),
    "no words": replaced("handläggare", ""),
    "a key twice": replaced('"number":1', '"number":1,"number":1'),
    "an entry that speaks of itself as nought": replaced(
        '{"kind":"signed","party":"staden"}', '{"kind":"withdrawn","entry":0,"why":"fel"}'
    ),
    "before it happened": replaced('"happened":"2021-06-01"', '"happened":"2021-06-03"'),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_no_entry_is_refused(name: str) -> None:
    with pytest.raises(BadForm):
        loads_entry(FAULTS[name])


def test_an_entry_has_a_size() -> None:
    with pytest.raises(BadForm, match="found 100001 characters, expected at most 100000 bytes"):
        loads_entry("x" * (MAX_ENTRY_BYTES + 1))
    parts: list[Ref[Any]] = [Ref(f"{'a' * 70}-{number}") for number in range(2000)]
    long = attrs.evolve(ENTRY, event=DecisionTaken(matter="x", parts=parts))
    with pytest.raises(BadForm, match="bytes, expected at most 100000 bytes"):
        dumps_entry(long)


def test_what_no_document_can_hold_is_not_written() -> None:
    for words in ("\ud800", "a\0"):
        event = Withdrawn(entry=1, why=words)
        with pytest.raises(BadForm, match="event/why: found"):
            dumps_entry(attrs.evolve(ENTRY, number=2, event=event))


def test_an_event_by_itself() -> None:
    for event in SAMPLES:
        assert read_event(written_event(event)) == event  # type: ignore[arg-type]
    with pytest.raises(BadForm, match="party: found nothing"):
        read_event({"kind": "signed"})
    with pytest.raises(BadForm, match="why: found"):
        written_event(Withdrawn(entry=1, why="\ud800"))


VALIDATOR = Draft202012Validator(entry_schema())


def test_there_is_a_schema() -> None:
    Draft202012Validator.check_schema(entry_schema())
    assert not VALIDATOR.is_valid(json.loads(FAULTS["a moment in another zone"]))
    assert not VALIDATOR.is_valid(json.loads(FAULTS["a field of another"]))


def schema_text() -> str:
    return json.dumps(entry_schema(), ensure_ascii=False, indent=1) + "\n"


def test_the_one_in_the_documentation_is_current() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == schema_text(), (
        "write it anew: python -m tests.documents.test_entries"
    )


if __name__ == "__main__":
    SHIPPED.write_text(schema_text(), encoding="utf-8")
