"""What happens to a log when everything goes wrong: nothing acknowledged is ever lost.

Each fault is counted, and told at the end of the run.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

from iopmodel.log import Kept
from iopmodel.storage import JsonLinesStore, NotKept, SqliteStore
from iopmodel.storage.disk import Disk
from tests.storage.keeping import OF, TOLD, decision, store_of
from tests.storage.reporting import faults

ROOT = Path(__file__).parents[2]


def numbers(kept: Kept) -> list[int]:
    return [entry.number for entry in kept.log.entries]


@attrs.frozen
class Faulty(Disk):
    """A disk on which one call goes wrong."""

    call: str
    error: int
    room: int = 0

    def write(self, file: int, data: bytes) -> None:
        super().write(file, data[: self.room] if self.call == "write" else data)
        self.fail("write")

    def sync(self, file: int) -> None:
        super().sync(file)
        self.fail("sync")

    def truncate(self, file: int, size: int) -> None:
        self.fail("truncate")
        super().truncate(file, size)

    def sync_folder(self, folder: Path) -> None:
        super().sync_folder(folder)
        self.fail("sync_folder")

    def fail(self, call: str) -> None:
        if call == self.call:
            raise OSError(self.error, os.strerror(self.error))


@attrs.frozen
class Dying(Faulty):
    """A disk whose process dies while it writes: nothing is cut off after it."""

    def truncate(self, file: int, size: int) -> None:
        """Leave it as it is."""


@attrs.frozen
class Quick(Disk):
    """A disk that is not waited for, where only what is in the file matters."""

    def sync(self, file: int) -> None:
        """Return at once."""


# --- Killed at every byte ---


@pytest.mark.slow
@pytest.mark.parametrize("before", [0, 1, 3])
def test_killed_at_every_byte_of_a_write(tmp_path: Path, before: int) -> None:
    store = JsonLinesStore(path=tmp_path / "log.jsonl", of=OF, disk=Quick())
    for told in TOLD[:before]:
        store.append(told)
    start = store.path.read_bytes() if before else b""
    store.append(TOLD[before])
    whole = store.path.read_bytes()
    for size in range(len(start), len(whole) + 1):
        faults["a file cut off at a byte, read and added to"] += 1
        store.path.write_bytes(whole[:size])
        kept = store.read()
        done = before + (size >= len(whole) - 1)
        # What was acknowledged is there, and of what was not, nothing is or all of it.
        assert numbers(kept) == list(range(1, done + 1))
        assert kept.flaws == () or (size == len(start) == 0)
        if size < len(whole) - 1:
            lines = whole[:size].rpartition(b"\n")
            assert kept.torn == len(lines[2])
        receipt = store.append(decision("efter"))
        assert receipt.entry.number == done + 1
        assert receipt.cut == kept.torn
        assert numbers(store.read()) == list(range(1, done + 2))
        assert store.read().flaws == ()


def test_a_database_cut_off_at_many_bytes_of_a_write(tmp_path: Path) -> None:
    """The file that is written ahead is cut off anywhere, as a crash would leave it."""
    store = SqliteStore(tmp_path / "log.sqlite", of=OF)
    for told in TOLD[:2]:
        store.append(told)
    ahead = tmp_path / "log.sqlite-wal"
    start = ahead.stat().st_size
    store.append(TOLD[2])
    whole, database = ahead.read_bytes(), store.path.read_bytes()
    store.close()
    for number, size in enumerate(range(start, len(whole) + 1, 97)):
        faults["a database cut off at a byte, read and added to"] += 1
        copy = SqliteStore(tmp_path / f"{number}.sqlite", of=OF)
        copy.path.write_bytes(database)
        (tmp_path / f"{number}.sqlite-wal").write_bytes(whole[:size])
        kept = copy.read()
        assert numbers(kept) in ([1, 2], [1, 2, 3])
        assert kept.flaws == ()
        assert copy.append(decision("efter")).entry.number == len(kept.log) + 1
        copy.close()
        assert copy.read().flaws == ()


@pytest.mark.parametrize("kind", ["lines", "sqlite"])
@pytest.mark.parametrize("after", [1, 7, 20])
def test_a_process_killed_while_it_writes(tmp_path: Path, kind: str, after: int) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.writing", kind, str(tmp_path), "a", "100000"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", str(ROOT)])},
    )
    assert writer.stdout
    acknowledged = [writer.stdout.readline().strip() for _ in range(after)]
    writer.send_signal(signal.SIGKILL)
    acknowledged += writer.stdout.read().split()
    writer.wait()
    writer.stdout.close()
    faults["a process killed while it writes"] += 1
    store = store_of(kind, tmp_path)
    whole = [one for one in acknowledged if len(one) == 64]
    assert len(whole) >= after
    assert store.read(whole[0]).flaws == ()
    kept = store.read(whole[-1])
    assert kept.flaws == ()
    # The one being written may be there, though nobody was told so.
    assert len(whole) <= len(kept.log) <= len(whole) + 1
    later = attrs.evolve(decision("efter"), recorded=datetime.now(UTC))
    assert store.append(later).entry.number == len(kept.log) + 1
    store.close()


# --- A disk that is full, or fails ---


@pytest.mark.slow
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO], ids=["full", "failing"])
def test_a_disk_that_fails_at_every_byte(tmp_path: Path, error: int) -> None:
    path = tmp_path / "log.jsonl"
    store = JsonLinesStore(path=path, of=OF)
    store.append(TOLD[0])
    start = path.read_bytes()
    store.append(TOLD[1])
    length = len(path.read_bytes()) - len(start)
    path.write_bytes(start)
    for room in range(length + 1):
        faults["a disk full, or failing, at a byte of a write"] += 1
        failing = attrs.evolve(store, disk=Faulty("write", error, room))
        with pytest.raises(NotKept, match=r"nothing was kept in .*log\.jsonl: "):
            failing.append(TOLD[1])
        assert path.read_bytes() == start
        # The same, where what was written cannot even be cut off again.
        dying = attrs.evolve(store, disk=Dying("write", error, room))
        with pytest.raises(NotKept):
            dying.append(TOLD[1])
        assert numbers(store.read()) == ([1] if room < length - 1 else [1, 2])
        path.write_bytes(start)
    assert store.append(TOLD[1]).entry.number == 2


@pytest.mark.parametrize("call", ["sync", "sync_folder", "truncate"])
def test_a_disk_that_fails_otherwise(tmp_path: Path, call: str) -> None:
    faults["a disk on which another call fails"] += 1
    store = JsonLinesStore(path=tmp_path / "log.jsonl", of=OF)
    failing = attrs.evolve(store, disk=Faulty(call, errno.EIO))
    store.path.write_bytes(b"\0\0")
    with pytest.raises(NotKept, match="input/output error"):
        failing.append(TOLD[0])
    assert store.path.read_bytes() == (b"\0\0" if call == "truncate" else b"")
    assert store.append(TOLD[0]).entry.number == 1
    # The folder is made sure of once only.
    if call == "sync_folder":
        assert failing.append(TOLD[1]).entry.number == 2


def test_a_device_that_is_full(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no such device here")
    faults["a device that is full"] += 1
    link = tmp_path / "log.jsonl"
    link.symlink_to("/dev/full")
    with pytest.raises(NotKept, match=r"nothing was kept in .*: no space left on device"):
        JsonLinesStore(path=link, of=OF).append(TOLD[0])


def fill(store: SqliteStore) -> None:
    for number in range(100):
        store.append(decision(number))


def test_a_database_that_is_full(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "log.sqlite", of=OF)
    store.append(TOLD[0])
    writer = store._writer
    assert writer
    writer.execute(f"PRAGMA max_page_count = {writer.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(NotKept, match=r"nothing was kept in .*: database or disk is full"):
        fill(store)
    kept = len(store.read().log)
    faults["a database that is full"] += 1
    assert numbers(store.read()) == list(range(1, kept + 1))
    # It is opened anew, and there is room again.
    assert store.append(TOLD[1]).entry.number == kept + 1
    store.close()


# --- A folder that cannot be written to ---


@pytest.mark.parametrize("kind", ["lines", "sqlite"])
def test_a_folder_that_cannot_be_written_to(tmp_path: Path, kind: str) -> None:
    faults["a folder that cannot be written to"] += 1
    folder = tmp_path / "folder"
    folder.mkdir()
    folder.chmod(0o500)
    store = store_of(kind, folder)
    try:
        if os.geteuid() == 0:
            # To whom everything is allowed: a folder that is no folder will do.
            folder.rmdir()
            folder.write_bytes(b"")
        with pytest.raises(NotKept, match="nothing was kept in "):
            store.append(TOLD[0])
    finally:
        folder.chmod(0o700)
    assert not folder.is_dir() or list(folder.iterdir()) == []


def test_a_file_that_cannot_be_written_to(tmp_path: Path) -> None:
    faults["a file that cannot be written to"] += 1
    store = JsonLinesStore(path=tmp_path / "log.jsonl", of=OF)
    store.append(TOLD[0])
    read_only = attrs.evolve(store, disk=Faulty("write", errno.EROFS))
    with pytest.raises(NotKept, match="read-only file system"):
        read_only.append(TOLD[1])
    assert numbers(store.read()) == [1]


# --- Two who write ---


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["lines", "sqlite"])
def test_two_who_write_do_not_interleave(tmp_path: Path, kind: str) -> None:
    many = 50
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.storage.writing", kind, str(tmp_path), name, str(many)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", str(ROOT)])},
        )
        for name in ("a", "b")
    ]
    acknowledged = {one for writer in writers for one in writer.communicate()[0].split()}
    assert [writer.returncode for writer in writers] == [0, 0]
    faults["entries by two who write at once"] += len(acknowledged)
    store = store_of(kind, tmp_path)
    kept = store.read()
    assert (numbers(kept), kept.flaws, kept.torn) == (list(range(1, 2 * many + 1)), (), 0)
    matters = [entry.event.matter for entry in kept.log.entries]  # type: ignore[union-attr]
    for name in ("a", "b"):
        assert [one for one in matters if one.split()[1] == name] == [
            f"beslut {name} {number}" for number in range(many)
        ]
    assert len(acknowledged) == 2 * many
    assert all(store.read(head).flaws == () for head in sorted(acknowledged)[::25])
    moments = [entry.recorded for entry in kept.log.entries]
    assert moments == sorted(moments)


@pytest.mark.slow
def test_one_reads_while_another_writes(tmp_path: Path) -> None:
    for kind in ("lines", "sqlite"):
        writer = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.writing", kind, str(tmp_path), "a", "40"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", str(ROOT)])},
        )
        assert writer.stdout
        writer.stdout.readline()
        store = store_of(kind, tmp_path)
        seen = [0]
        while writer.poll() is None:
            kept = store.read()
            faults["a log read while another writes it"] += 1
            assert kept.flaws == ()
            assert len(kept.log) >= seen[-1]
            seen.append(len(kept.log))
            time.sleep(0.001)
        writer.stdout.close()
        assert len(store.read().log) == 40


def test_a_copy_is_a_log_of_its_own(tmp_path: Path) -> None:
    store = JsonLinesStore(path=tmp_path / "log.jsonl", of=OF)
    store.append(TOLD[0])
    copy = attrs.evolve(store, path=tmp_path / "copy.jsonl")
    shutil.copy(store.path, copy.path)
    copy.append(TOLD[1])
    assert (numbers(store.read()), numbers(copy.read())) == ([1], [1, 2])
    assert sqlite3.sqlite_version_info > (3, 7)
