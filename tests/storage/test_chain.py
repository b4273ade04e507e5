"""The chain: what shows that history was rewritten, and what does not."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import attrs
import pytest

from iopmodel.documents import loads_entry
from iopmodel.errors import BadForm
from iopmodel.log import FlawReason
from iopmodel.storage import Row, genesis, linked
from iopmodel.storage.chain import gathered, last_entry, row_of
from tests.log.telling import SAMPLES, told
from tests.storage.keeping import OF

ENTRIES = told(*SAMPLES[:5]).entries


def rows() -> list[Row]:
    found: list[Row] = []
    for entry in ENTRIES:
        found.append(row_of(found[-1].hash if found else genesis(OF), entry))
    return found


def flaws(found: Sequence[Row | None], head: str = "") -> list[tuple[int, str]]:
    kept = gathered(OF, enumerate(found, 1), head=head)
    return [(flaw.line, flaw.reason.value) for flaw in kept.flaws]


def test_a_hash_is_over_the_hash_before_and_the_bytes() -> None:
    first, second, *_ = rows()
    assert first.prev == sha256(b"iopmodel log 1\n" + OF.encode()).hexdigest()
    assert first.hash == sha256(first.prev.encode() + first.entry).hexdigest()
    assert (second.prev, linked(second.prev, second.entry)) == (first.hash, second.hash)


def test_what_was_written_just_now_is_what_is_read() -> None:
    """Each kind of event, while it is remembered and after others were written."""
    entries = told(*SAMPLES).entries
    documents = [row_of("", entry).entry for entry in entries]
    assert len(entries) > 16
    for entry, document in zip(entries, documents, strict=True):
        assert last_entry(document) == loads_entry(document) == entry
    assert last_entry(documents[-1]) is entries[-1]
    assert last_entry(documents[0]) is not entries[0]
    with pytest.raises(BadForm):
        last_entry(documents[-1][:-1])


def test_a_whole_chain_is_sound() -> None:
    found = rows()
    kept = gathered(OF, enumerate(found, 1))
    assert (kept.log.entries, kept.flaws, kept.head) == (ENTRIES, (), found[-1].hash)
    assert gathered(OF, []).head == genesis(OF)


def test_each_way_of_rewriting_is_seen_where_it_was_done() -> None:
    one, two, three, four, five = rows()
    changed = three.entry.replace(b"handl", b"hantl")
    altered = attrs.evolve(three, entry=changed)
    forged = Row(three.prev, changed, linked(three.prev, changed))
    for found, expected in (
        ([one, two, altered, four, five], [(3, "altered")]),
        ([one, two, forged, four, five], [(4, "broken")]),
        ([one, two, four, five], [(3, "broken")]),
        ([two, three, four, five], [(1, "broken")]),
        ([one, two, None, four, five], [(3, "unreadable")]),
        (
            [one, three, two, four, five],
            [(2, "broken"), (3, "broken"), (3, "out-of-order"), (4, "broken")],
        ),
        ([one, two, two, three, four, five], [(3, "broken"), (3, "out-of-order")]),
    ):
        assert flaws(found) == expected


def test_what_cannot_be_read_is_left_out_and_the_rest_stays() -> None:
    one, two, three, four, five = rows()
    altered = attrs.evolve(three, entry=three.entry + b" ")
    for found in ([one, two, altered, four, five], [one, two, None, four, five]):
        kept = gathered(OF, enumerate(found, 1))
        assert [entry.number for entry in kept.log.entries] == [1, 2, 4, 5]
        assert kept.log.missing == (3,)


def test_a_line_that_is_chained_and_no_entry() -> None:
    before = rows()[-1].hash
    for entry, path in ((b"{}", "number"), (b"x", "line 1, column 1")):
        bad = Row(before, entry, linked(before, entry))
        kept = gathered(OF, enumerate([*rows(), bad], 1))
        (flaw,) = kept.flaws
        assert (flaw.line, flaw.reason) == (6, FlawReason.UNREADABLE)
        assert flaw.problems[0].path == path
        assert kept.head == bad.hash


def test_a_new_chain_throughout_is_seen_only_by_a_hash_kept_elsewhere() -> None:
    forged: list[Row] = []
    for entry in ENTRIES:
        changed = attrs.evolve(entry, by="annan")
        forged.append(row_of(forged[-1].hash if forged else genesis(OF), changed))
    assert flaws(forged) == []
    assert flaws(rows()[:3]) == []
    for found in (forged, rows()[:3]):
        assert flaws(found, rows()[-1].hash) == [(0, "head-missing")]
    assert flaws([], "0" * 64) == [(0, "head-missing")]


@pytest.mark.parametrize("place", range(5))
def test_no_bit_can_be_turned_unseen(place: int) -> None:
    found = rows()
    entry = bytearray(found[place].entry)
    for at in range(0, len(entry), 7):
        turned = entry.copy()
        turned[at] ^= 1
        changed = [*found]
        changed[place] = attrs.evolve(found[place], entry=bytes(turned))
        assert flaws(changed) == [(place + 1, "altered")]
