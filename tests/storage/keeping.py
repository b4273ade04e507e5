"""What is told to a store in its tests."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from iopmodel.log import DecisionTaken
from iopmodel.storage import JsonLinesStore, MemoryStore, SqliteStore, Store, Told
from tests.log.telling import FIRST, SAMPLES, START

OF = "Ett partnerskap på väg"
KINDS = ("memory", "lines", "sqlite")


def store_of(kind: str, folder: Path, of: str = OF) -> Store:
    """An empty store of a kind."""
    if kind == "memory":
        return MemoryStore(of=of)
    if kind == "lines":
        return JsonLinesStore(path=folder / "log.jsonl", of=of)
    return SqliteStore(folder / "log.sqlite", of=of)


def telling(event: Any, at: datetime = START + timedelta(90), **others: Any) -> Told:
    """An event that is to be recorded."""
    given = {"happened": FIRST, "by": "handläggare", **others}
    return Told(event=event, recorded=at, **given)


def decision(words: str | int) -> Told:
    """A decision that is to be recorded."""
    return telling(DecisionTaken(matter=f"beslut {words}"))


TOLD = [telling(event) for event in SAMPLES]
