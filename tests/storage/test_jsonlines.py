"""A log in a file: its lines, its end, and what else may stand there."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.log import Kept
from iopmodel.storage import (
    Busy,
    Damaged,
    JsonLinesStore,
    NotKept,
    Row,
    StoreError,
    genesis,
    linked,
)
from iopmodel.storage.lines import LONGEST, Lines, header, header_of, is_whole, row_in, written
from tests.log.telling import SAMPLES
from tests.storage.keeping import OF, TOLD, decision, telling


@pytest.fixture
def store(tmp_path: Path) -> JsonLinesStore:
    return JsonLinesStore(path=tmp_path / "log.jsonl", of=OF)


def filled(store: JsonLinesStore, number: int = 5) -> bytes:
    for told in TOLD[:number]:
        store.append(told)
    return store.path.read_bytes()


def numbers(kept: Kept) -> list[int]:
    return [entry.number for entry in kept.log.entries]


def flaws(kept: Kept) -> list[tuple[int, str]]:
    return [(flaw.line, flaw.reason.value) for flaw in kept.flaws]


def test_a_line_that_says_whose_it_is_then_an_entry_a_line(store: JsonLinesStore) -> None:
    first, *lines, rest = filled(store).split(b"\n")
    assert rest == b""
    assert json.loads(first) == {"iopmodel": 1, "log": OF}
    assert [json.loads(line)["entry"]["number"] for line in lines] == [1, 2, 3, 4, 5]
    assert [list(json.loads(line)) for line in lines] == [["prev", "entry", "hash"]] * 5
    assert json.loads(lines[0])["prev"] == genesis(OF)


def test_what_is_in_the_file_already_is_never_written_again(store: JsonLinesStore) -> None:
    before = filled(store)
    store.append(TOLD[5])
    assert store.path.read_bytes().startswith(before)


def test_whose_log_it_is_can_be_left_to_the_file(store: JsonLinesStore) -> None:
    filled(store)
    kept = JsonLinesStore(path=store.path).read()
    assert (kept.of, kept.flaws, numbers(kept)) == (OF, (), [1, 2, 3, 4, 5])


def test_the_log_of_another_is_not_added_to(store: JsonLinesStore) -> None:
    before = filled(store)
    other = JsonLinesStore(path=store.path, of="Ett annat")
    with pytest.raises(Damaged, match=f"is the log of {OF}, not of Ett annat"):
        other.append(TOLD[0])
    assert store.path.read_bytes() == before
    kept = other.read()
    assert flaws(kept) == [(1, "of-another"), (2, "broken")]
    assert numbers(kept) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "text",
    [b"{}", b"{}\n", b"some notes\nand more\n", b"x", b'{"iopmodel":1,"log":""}\n', b"\0x"],
    ids=["one line", "json", "notes", "x", "of nobody", "a nul"],
)
def test_a_file_that_is_no_log_is_left_alone(store: JsonLinesStore, text: bytes) -> None:
    store.path.write_bytes(text)
    with pytest.raises(Damaged, match="is no log"):
        store.append(TOLD[0])
    assert store.path.read_bytes() == text
    kept = store.read()
    assert kept.log.entries == ()
    assert kept.torn == (0 if text.endswith(b"\n") else len(text))
    assert (1, "no-log") in flaws(kept)
    assert (1, "no-log") in flaws(JsonLinesStore(path=store.path).read())


@pytest.mark.parametrize("longer", [1, LONGEST, 3 * LONGEST], ids=["a byte", "twice", "often"])
def test_one_line_longer_than_any_may_be_is_no_log(store: JsonLinesStore, longer: int) -> None:
    store.path.write_bytes(b"x" * (LONGEST + longer))
    kept = store.read()
    assert (flaws(kept), kept.torn) == ([(1, "no-log")], LONGEST + longer)
    store.path.unlink()
    filled(store)
    with store.path.open("ab") as file:
        file.write(b"x" * (LONGEST + longer))
    assert store.read().torn == LONGEST + longer


def test_a_log_with_other_line_ends_is_read_and_said_to_have_them(store: JsonLinesStore) -> None:
    data = filled(store).replace(b"\n", b"\r\n")
    store.path.write_bytes(data)
    for kept in (store.read(), JsonLinesStore(path=store.path).read()):
        assert (numbers(kept), flaws(kept)) == ([1, 2, 3, 4, 5], [(1, "line-ends")])
    with pytest.raises(Damaged, match="lines that end in CR LF, not LF: put that right"):
        store.append(TOLD[5])
    assert store.path.read_bytes() == data
    # Some of them only, such as those that were put in by hand.
    head, first, rest = data.replace(b"\r\n", b"\n").split(b"\n", 2)
    store.path.write_bytes(b"\n".join([head, first + b"\r", rest]))
    kept = store.read()
    assert (numbers(kept), flaws(kept)) == ([1, 2, 3, 4, 5], [(2, "line-ends")])


@pytest.mark.parametrize(
    "text", [b"", b"\0" * 5000, header(OF)[:20], header(OF)[:-1]], ids=range(4)
)
def test_what_is_left_of_a_first_write_is_written_over(store: JsonLinesStore, text: bytes) -> None:
    store.path.write_bytes(text)
    assert store.read().torn == len(text)
    assert store.append(TOLD[0]).cut == len(text)
    assert (numbers(store.read()), store.read().torn) == ([1], 0)


def test_a_header_alone_is_an_empty_log(store: JsonLinesStore) -> None:
    store.path.write_bytes(header(OF))
    assert store.read() == Kept(log=store.read().log, of=OF, head=genesis(OF))
    assert store.append(TOLD[0]).entry.number == 1
    assert numbers(store.read()) == [1]


@pytest.mark.parametrize(
    "rest", [b'{"prev":"', b"x", b"\0\0\0", b"\0\n", b"a\0\n\0b\n\0"], ids=repr
)
def test_a_torn_last_line_is_left_out_and_cut_off(store: JsonLinesStore, rest: bytes) -> None:
    before = filled(store)
    store.path.write_bytes(before + rest)
    kept = store.read()
    assert (numbers(kept), kept.flaws, kept.torn) == ([1, 2, 3, 4, 5], (), len(rest))
    receipt = store.append(TOLD[5])
    assert (receipt.entry.number, receipt.cut) == (6, len(rest))
    assert store.path.read_bytes().startswith(before + b'{"prev"')
    assert (numbers(store.read()), store.read().flaws) == ([1, 2, 3, 4, 5, 6], ())


@pytest.mark.parametrize("rest", [b"", b"torn"], ids=["whole", "torn"])
@pytest.mark.parametrize("size", [10, 5_000, 90_000])
def test_the_last_line_is_found_however_long_it_is(
    store: JsonLinesStore, size: int, rest: bytes
) -> None:
    filled(store, 1)
    for place in range(3):
        parts = [f"{'a' * 70}-{number}" for number in range(place * 2 + size // 73)]
        event: Any = SAMPLES[18]
        store.append(telling(attrs.evolve(event, parts=parts)))
        with store.path.open("ab") as file:
            file.write(rest)
    assert numbers(store.read()) == [1, 2, 3, 4]
    assert store.read().torn == len(rest)


def test_a_whole_line_that_lacks_its_line_feed_is_kept(store: JsonLinesStore) -> None:
    """An editor may have taken it away, and then the entry was acknowledged."""
    before = filled(store)
    store.path.write_bytes(before[:-1])
    assert (numbers(store.read()), store.read().torn) == ([1, 2, 3, 4, 5], 0)
    receipt = store.append(TOLD[5])
    assert (receipt.entry.number, receipt.cut) == (6, 0)
    assert store.path.read_bytes().startswith(before)
    assert (numbers(store.read()), store.read().flaws) == ([1, 2, 3, 4, 5, 6], ())


def test_a_damaged_line_is_told_by_its_number_and_the_rest_stays(store: JsonLinesStore) -> None:
    lines = filled(store).split(b"\n")
    for place in range(1, 6):
        for damaged, reason in (
            (b"\xff\xfe", "unreadable"),
            (lines[place][:-10], "unreadable"),
            (lines[place].replace(b"handl", b"hantl"), "altered"),
            (b"", "unreadable"),
            (b"x" * (LONGEST + 5000), "unreadable"),
        ):
            changed = [*lines[:place], damaged, *lines[place + 1 :]]
            store.path.write_bytes(b"\n".join(changed))
            kept = store.read()
            assert flaws(kept) == [(place + 1, reason)]
            assert numbers(kept) == [number for number in range(1, 6) if number != place]


def test_nothing_follows_a_last_line_that_cannot_be_read(store: JsonLinesStore) -> None:
    *lines, last, _ = filled(store).split(b"\n")
    for damaged in (b"x", last.replace(b"handl", b"hantl"), b""):
        text = b"\n".join([*lines, damaged, b""])
        store.path.write_bytes(text)
        with pytest.raises(Damaged, match=r"the last line of .* cannot be read"):
            store.append(TOLD[5])
        assert store.path.read_bytes() == text


def test_nor_one_that_is_chained_and_no_entry(store: JsonLinesStore) -> None:
    before = filled(store)
    head = store.read().head
    line = written(Row(head, b"{}", linked(head, b"{}")))
    store.path.write_bytes(before + line)
    with pytest.raises(Damaged):
        store.append(TOLD[5])
    assert flaws(store.read()) == [(7, "unreadable")]


def test_a_file_that_is_not_there(store: JsonLinesStore, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"log\.jsonl cannot be read: no such file or directory"):
        store.read()
    lost = JsonLinesStore(path=tmp_path / "none" / "log.jsonl", of=OF)
    with pytest.raises(NotKept, match=r"nothing was kept in .*: no such file or directory"):
        lost.append(TOLD[0])
    assert not lost.path.exists()
    with pytest.raises(NotKept, match="is a directory"):
        JsonLinesStore(path=tmp_path, of=OF).append(TOLD[0])


def test_one_who_writes_waits_for_another_and_not_for_ever(store: JsonLinesStore) -> None:
    impatient = attrs.evolve(store, wait=0.01)
    with (
        store._opened(),
        pytest.raises(Busy, match=r"has been writing to the log for 0\.01 seconds"),
    ):
        impatient.append(TOLD[0])
    assert impatient.append(TOLD[0]).entry.number == 1
    with store._opened():
        # Those who read do not wait.
        assert numbers(impatient.read()) == [1]


def test_a_file_put_in_its_place_while_one_waits_is_the_one_written_to(
    store: JsonLinesStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, 2)
    kept = store.path.read_bytes()
    old = store.path.with_suffix(".old")
    moves: list[Callable[[], object]] = [store.path.unlink, lambda: store.path.rename(old)]

    def locked(_: int, __: float) -> None:
        if moves:
            moves.pop()()
            if moves:
                store.path.write_bytes(kept)

    monkeypatch.setattr("iopmodel.storage.jsonlines.locked", locked)
    store.append(TOLD[2])
    assert numbers(store.read()) == [1]
    assert old.read_bytes() == kept


def test_reading_a_huge_line_takes_little_room(store: JsonLinesStore) -> None:
    before = filled(store)
    with store.path.open("ab") as file:
        file.truncate(len(before) + 2_000_000)
    assert numbers(store.read()) == [1, 2, 3, 4, 5]
    assert store.append(TOLD[5]).cut == 2_000_000


@given(st.binary(max_size=300))
def test_any_bytes_are_lines_and_what_is_torn(data: bytes) -> None:
    lines = Lines(io.BytesIO(data))
    listed = list(lines)
    assert b"".join(line + b"\n" for line in listed) == data[: len(data) - lines.torn]
    assert b"\n" not in data[len(data) - lines.torn :].replace(b"\0", b"") or lines.torn


@given(st.binary(max_size=300))
def test_any_bytes_are_a_row_or_not(data: bytes) -> None:
    assert row_in(data) is None or is_whole(data) in {True, False}
    assert header_of(data) == ""


def test_a_row_is_read_as_it_was_written(store: JsonLinesStore) -> None:
    for line in filled(store).splitlines(keepends=True)[1:]:
        row = row_in(line[:-1])
        assert row
        assert written(row) == line
        assert is_whole(line[:-1])
        for wrong in (line, line[1:-1], line[:-2], line.replace(b'"hash"', b'"hatt"')[:-1]):
            assert row_in(wrong) is None
        upper = line[:-1].replace(row.hash.encode(), row.hash.upper().encode())
        assert row_in(upper) is None


def test_decisions_in_other_alphabets(store: JsonLinesStore) -> None:
    store.append(decision("å ä ö \u2028 🙂"))
    assert numbers(store.read()) == [1]
