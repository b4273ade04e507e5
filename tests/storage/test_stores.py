"""What every store does, and that all do the same."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.errors import BadForm, Invalid
from iopmodel.log import FlawReason, Log, Signed, Withdrawn
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref
from iopmodel.storage import Store, Told, genesis
from iopmodel.storage.store import MOST_SKEW
from tests.log.telling import FIRST, SAMPLES, START
from tests.storage.keeping import KINDS, OF, TOLD, decision, store_of, telling


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    found = store_of(request.param, tmp_path)
    yield found
    found.close()


def test_what_is_kept_is_what_was_told(store: Store) -> None:
    receipts = [store.append(told) for told in TOLD]
    kept = store.read()
    assert kept.log == Log([receipt.entry for receipt in receipts])
    assert [entry.event for entry in kept.log.entries] == list(SAMPLES)
    assert (kept.of, kept.head, kept.flaws, kept.torn) == (OF, receipts[-1].hash, (), 0)
    assert {receipt.cut for receipt in receipts} == {0}
    assert kept.log[1].reference == Unstated()


def test_a_reference_is_kept(store: Store) -> None:
    told = telling(SAMPLES[0], reference="KS 2021/17")
    assert store.append(told).entry.reference == "KS 2021/17"
    assert store.read().log[1].reference == "KS 2021/17"


def test_hashes_kept_elsewhere_are_found_again(store: Store) -> None:
    receipts = [store.append(told) for told in TOLD[:3]]
    for receipt in receipts:
        assert store.read(receipt.hash).flaws == ()
    assert store.read(genesis(OF)).flaws == ()
    (flaw,) = store.read("0" * 64).flaws
    assert (flaw.line, flaw.reason) == (0, FlawReason.HEAD_MISSING)


def test_what_is_refused_changes_nothing(store: Store) -> None:
    store.append(TOLD[0])
    before = store.read()
    late = FIRST + timedelta(365)
    for wrong, error in (
        (telling(Withdrawn(entry=2, why="fel")), Invalid),
        (telling(SAMPLES[0], happened=late), Invalid),
        (telling(SAMPLES[0], at=START), Invalid),
        (telling(SAMPLES[0], by=""), Invalid),
        (telling("signed"), BadForm),
        (decision("\ud800"), BadForm),
    ):
        with pytest.raises(error):
            store.append(wrong)
        assert store.read() == before
    assert store.append(TOLD[1]).entry.number == 2


def test_a_store_of_nobody_takes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="of: found ''"):
        store_of("memory", tmp_path, of="")
    for kind in KINDS[1:]:
        with pytest.raises(Invalid, match="of: found ''"):
            store_of(kind, tmp_path, of="").append(TOLD[0])
    assert list(tmp_path.iterdir()) == []


def test_clocks_may_be_a_little_apart(store: Store) -> None:
    at = TOLD[0].recorded
    store.append(TOLD[0])
    one = store.append(telling(SAMPLES[0], at=at - MOST_SKEW)).entry
    assert one.recorded == at
    later = at + timedelta(microseconds=1)
    assert store.append(telling(SAMPLES[0], at=later)).entry.recorded == later
    with pytest.raises(Invalid, match="recorded: found"):
        store.append(telling(SAMPLES[0], at=at - MOST_SKEW))
    assert len(store.read().log) == 3


def test_a_store_is_used_again_after_it_was_closed(store: Store) -> None:
    store.append(TOLD[0])
    store.close()
    store.close()
    assert store.append(TOLD[1]).entry.number == 2


@st.composite
def tellings(draw: st.DrawFn) -> Told:
    number = draw(st.integers(1, 5))
    event: Any = draw(
        st.sampled_from(
            [
                Signed(party=Ref("staden")),
                Withdrawn(entry=number, why="fel"),
                SAMPLES[27],
                SAMPLES[16],
            ]
        )
    )
    at = START + timedelta(draw(st.integers(0, 3)), draw(st.sampled_from([0, 1, 59, 61])))
    return telling(event, at=at, by=draw(st.sampled_from(["handläggare", "", "å\n\u2028"])))


@given(st.lists(tellings(), max_size=8), st.booleans())
def test_law_all_stores_agree(told: list[Told], closes: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stores = [store_of(kind, Path(folder)) for kind in KINDS]
        for one in told:
            outcomes = [outcome(store, one) for store in stores]
            assert outcomes[0] == outcomes[1] == outcomes[2]
            if closes:
                for store in stores:
                    store.close()
        kept = [store.read() for store in stores if exists(store)]
        for store in stores:
            store.close()
    logs = {one.log for one in kept if one.log.entries}
    assert len(logs) <= 1
    if logs:
        assert len(kept) == 3
        assert len({one.head for one in kept}) == 1
        assert all(one.flaws == () for one in kept)


def exists(store: Store) -> bool:
    path = getattr(store, "path", None)
    return path is None or path.exists()


def outcome(store: Store, told: Told) -> object:
    try:
        return store.append(told)
    except Invalid as error:
        return str(error)
