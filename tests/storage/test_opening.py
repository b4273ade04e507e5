"""Which store a path is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from iopmodel.storage import JsonLinesStore, SqliteStore, StoreError, opened
from tests.storage.keeping import OF, TOLD


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("log.jsonl", JsonLinesStore),
        ("log", JsonLinesStore),
        ("log.sqlite", SqliteStore),
        ("log.SQLITE3", SqliteStore),
        ("log.db", SqliteStore),
    ],
)
def test_one_that_is_not_there_goes_by_its_ending(
    tmp_path: Path, name: str, kind: type[object]
) -> None:
    store = opened(tmp_path / name, OF)
    assert type(store) is kind
    store.append(TOLD[0])
    store.close()
    assert type(opened(tmp_path / name)) is kind
    assert len(opened(tmp_path / name).read().log) == 1


def test_one_that_is_there_goes_by_what_is_in_it(tmp_path: Path) -> None:
    database, lines = tmp_path / "a.jsonl", tmp_path / "b.db"
    store = SqliteStore(database, of=OF)
    store.append(TOLD[0])
    store.close()
    JsonLinesStore(path=lines, of=OF).append(TOLD[0])
    assert type(opened(str(database))) is SqliteStore
    assert type(opened(lines)) is JsonLinesStore


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
@pytest.mark.parametrize("name", ["log.jsonl", "log.db"])
def test_a_pipe_or_a_device_is_refused_and_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    (tmp_path / f"zero-{name}").symlink_to("/dev/zero")
    for path in (tmp_path / name, tmp_path / f"zero-{name}"):
        with pytest.raises(StoreError, match="cannot be read: it is no file"):
            opened(path).read()
