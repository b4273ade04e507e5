"""A log whose file is put elsewhere, held by someone who dies, or saved by an editor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest

from iopmodel.storage import (
    Damaged,
    JsonLinesStore,
    NotKept,
    SqliteStore,
    StoreError,
)
from iopmodel.storage.disk import Disk
from tests.storage.attacking import MANY, Kind, filled, numbers, reasons
from tests.storage.keeping import OF, TOLD, store_of
from tests.storage.reporting import faults

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["lines", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kind]:
    found = store_of(request.param, tmp_path)
    assert isinstance(found, Kind)
    yield found
    found.close()


# --- The file is put elsewhere ---


def test_the_file_is_removed_or_swapped_between_two_entries(store: Kind, tmp_path: Path) -> None:
    """What is acknowledged is in the file of that name, and not in one that is gone."""
    store.append(TOLD[0])
    first = store.read().head
    store.path.rename(tmp_path / "away")
    faults["a file moved away, or another put in its place"] += 1
    receipt = store.append(TOLD[1])
    assert store.read(receipt.hash).flaws == ()
    assert reasons(store.read(first)) == {"head-missing"}
    store.close()
    (tmp_path / "made").mkdir()
    made = store_of("lines" if isinstance(store, JsonLinesStore) else "sqlite", tmp_path / "made")
    assert isinstance(made, Kind)
    heads = filled(made)
    store.append(TOLD[2])
    faults["a file moved away, or another put in its place"] += 1
    for path in tmp_path.glob(f"{store.path.name}-*"):
        path.unlink()
    made.path.replace(store.path)
    receipt = store.append(TOLD[5])
    assert receipt.entry.number == MANY + 1
    assert store.read(heads[-1]).flaws == store.read(receipt.hash).flaws == ()


@attrs.frozen
class Swapping(Disk):
    """A disk on which another file takes the place of the one that is being written."""

    do: Callable[[], object]

    def sync(self, file: int) -> None:
        super().sync(file)
        self.do()


@pytest.mark.parametrize("copies", [True, False], ids=["swapped", "removed"])
def test_the_file_is_swapped_while_it_is_written(tmp_path: Path, copies: bool) -> None:
    store = JsonLinesStore(path=tmp_path / "log.jsonl", of=OF)
    filled(store, 2)
    text = store.path.read_bytes()

    def swap() -> None:
        store.path.unlink()
        if copies:
            store.path.write_bytes(text)

    faults["a file swapped while it is written"] += 1
    with pytest.raises(NotKept, match=r"nothing was kept in .*: another file took its place"):
        attrs.evolve(store, disk=Swapping(swap)).append(TOLD[2])
    assert store.append(TOLD[2]).entry.number == (3 if copies else 1)


def test_a_database_is_moved_away_while_it_is_written(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "log.sqlite", of=OF)
    store.append(TOLD[0])
    faults["a file swapped while it is written"] += 1

    def write() -> None:
        with store._writing() as database:
            store._appended(database, TOLD[1])
            store.path.rename(tmp_path / "away")

    with pytest.raises(NotKept, match=r"nothing was kept in .*: another file took its place"):
        write()
    assert store.append(TOLD[1]).entry.number == 1
    store.close()


def test_the_folder_is_removed_between_two_entries(tmp_path: Path, store: Kind) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    kind = "lines" if isinstance(store, JsonLinesStore) else "sqlite"
    own = store_of(kind, folder)
    own.append(TOLD[0])
    faults["a folder removed between two entries"] += 1
    folder.rename(tmp_path / "away")
    with pytest.raises(NotKept, match="nothing was kept in "):
        own.append(TOLD[1])
    with pytest.raises(StoreError, match="cannot be read"):
        own.read()
    (tmp_path / "away").rename(folder)
    assert own.append(TOLD[1]).entry.number == 2
    own.close()


def test_a_file_by_another_name(tmp_path: Path, store: Kind) -> None:
    """Who writes by a link and who writes by the name take turns."""
    faults["a file that is a link, or a link to nothing"] += 1
    link = tmp_path / "link"
    link.symlink_to(store.path)
    by_link: Kind = (
        attrs.evolve(store, path=link)
        if isinstance(store, JsonLinesStore)
        else SqliteStore(link, of=OF)
    )
    for place, told in enumerate(TOLD[:4]):
        receipt = (by_link if place % 2 == 0 else store).append(told)
        assert receipt.entry.number == place + 1
    assert by_link.read() == store.read()
    assert store.read().flaws == ()
    by_link.close()
    assert link.is_symlink()


@attrs.frozen
class Noting(Disk):
    """A disk that notes which folders it was to make sure of."""

    folders: list[Path] = attrs.field(factory=list)

    def sync_folder(self, folder: Path) -> None:
        self.folders.append(folder)


def test_a_link_to_nothing_and_to_itself(tmp_path: Path) -> None:
    faults["a file that is a link, or a link to nothing"] += 2
    (tmp_path / "there").mkdir()
    link, disk = tmp_path / "log.jsonl", Noting()
    link.symlink_to(tmp_path / "there" / "log.jsonl")
    store = JsonLinesStore(path=link, of=OF, disk=disk)
    assert store.append(TOLD[0]).entry.number == 1
    # The name that is new stands in the folder of the file, not in that of the link.
    assert disk.folders == [(tmp_path / "there").resolve()]
    loop = tmp_path / "loop.jsonl"
    loop.symlink_to(loop)
    with pytest.raises(NotKept, match="nothing was kept in "):
        JsonLinesStore(path=loop, of=OF).append(TOLD[0])
    with pytest.raises(StoreError, match="cannot be read"):
        JsonLinesStore(path=loop, of=OF).read()


# --- A lock whose holder dies ---

HOLDING = """
import sys, time
from pathlib import Path
from tests.storage.keeping import decision, store_of
store = store_of(sys.argv[1], Path(sys.argv[2]))
with (store._opened() if sys.argv[1] == "lines" else store._writing()):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("kind", ["lines", "sqlite"])
def test_one_who_holds_the_lock_is_killed(tmp_path: Path, kind: str) -> None:
    store = store_of(kind, tmp_path)
    assert isinstance(store, Kind)
    filled(store, 2)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDING, kind, str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", str(ROOT)])},
    )
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    faults["a process killed that holds the lock"] += 1
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    begun = time.monotonic()
    assert store.append(TOLD[2]).entry.number == 3
    # Nobody waits for the dead.
    assert time.monotonic() - begun < 5
    assert store.read().flaws == ()
    store.close()


# --- What an editor does ---


@pytest.mark.parametrize(
    ("edit", "seen", "goes_on"),
    [
        (lambda text: text[:-1], set(), True),
        (lambda text: text + b"\n", {"unreadable"}, False),
        (lambda text: b"\xef\xbb\xbf" + text, {"no-log"}, False),
        (lambda text: text.replace(b"\n", b"\r\n"), {"line-ends"}, False),
        (lambda text: text.decode().encode("latin-1", "replace"), {"no-log"}, False),
        (lambda text: text.replace(b'":', b'": '), {"unreadable"}, False),
        (lambda text: text.decode().encode("utf-16"), {"no-log"}, False),
        (lambda text: text + b"\n\n# klart", {"unreadable"}, False),
    ],
    ids=["no line feed", "one more", "bom", "crlf", "latin-1", "blanks", "utf-16", "a note"],
)
def test_what_an_editor_does(
    tmp_path: Path, edit: Callable[[bytes], bytes], seen: set[str], goes_on: bool
) -> None:
    """It is told, all that is a line still is read, and nothing is written over."""
    store = JsonLinesStore(path=tmp_path / "log.jsonl", of=OF)
    filled(store)
    text = edit(store.path.read_bytes())
    store.path.write_bytes(text)
    faults["a file that an editor has saved"] += 1
    assert seen <= reasons(store.read())
    assert bool(seen) == bool(store.read().flaws)
    if goes_on:
        assert store.append(TOLD[5]).entry.number == MANY + 1
        return
    with pytest.raises(Damaged):
        store.append(TOLD[5])
    assert store.path.read_bytes() == text


def test_a_mark_at_the_beginning_hides_no_entry(tmp_path: Path) -> None:
    store = JsonLinesStore(path=tmp_path / "log.jsonl", of=OF)
    filled(store)
    store.path.write_bytes(b"\xef\xbb\xbf" + store.path.read_bytes())
    kept = store.read()
    assert (numbers(kept), [flaw.line for flaw in kept.flaws]) == ([1, 2, 3, 4, 5], [1])
