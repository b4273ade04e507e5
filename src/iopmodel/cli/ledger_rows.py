"""What became of the sentences of an agreement, as rows: what JSON can say."""

from __future__ import annotations

from typing import TypedDict

from iopmodel.cli.rows import CiteRow, cite_rows
from iopmodel.partnership import Ledger, LedgerRow, Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Cite, Part
from iopmodel.words import Language, say_cite
from iopmodel.words.voice import TONGUES

__all__ = ["BroadRow", "HeldRow", "LedgerRows", "SentenceRow", "ledger_rows"]


class HeldRow(TypedDict):
    """A part that rests on a sentence.

    Attributes:
        key: Its key.
        kind: Its kind.
        fields: The fields that the sentence speaks of; none for the part as a whole.
        whole_section: Whether what it cites is the whole section.
    """

    key: str
    kind: str
    fields: list[str]
    whole_section: bool


class SentenceRow(TypedDict):
    """One sentence.

    Attributes:
        section: The key of its section.
        heading: The printed number and heading of the section.
        sentence: Its number there, from 1.
        hash: Its hash.
        disposition: What became of it.
        parts: The parts that rest on it.
        points: The keys of the open points that ask about it.
        restates: The sentences that it restates.
        why: Why nothing rests on it; nothing where the contents do not say.
        contradicted: Whether it is set aside although something cites it.
    """

    section: str
    heading: str
    sentence: int
    hash: str
    disposition: str
    parts: list[HeldRow]
    points: list[str]
    restates: list[CiteRow]
    why: str | None
    contradicted: bool


class BroadRow(TypedDict):
    """A part that rests on more than a handful of sentences without saying for which fields."""

    key: str
    sentences: int


class LedgerRows(TypedDict):
    """All of it.

    Attributes:
        partnership: Whose it is, as it was asked for.
        sentences: The sentences in printed order.
        histogram: How many of them became what.
        broad: The parts that rest on more than a handful of them without saying for which fields.
    """

    partnership: str
    sentences: list[SentenceRow]
    histogram: dict[str, int]
    broad: list[BroadRow]


def ledger_rows(
    ledger: Ledger, partnership: Partnership, *, name: str, lang: Language
) -> LedgerRows:
    """Return a ledger as what JSON can say.

    Args:
        ledger: The ledger, or that of a section.
        partnership: Whose it is.
        name: What to call the partnership.
        lang: The language of headings and reasons; nothing else depends on it.
    """
    return LedgerRows(
        partnership=name,
        sentences=[_sentence(row, partnership, lang) for row in ledger.rows],
        histogram={one.value: number for one, number in ledger.histogram.items()},
        broad=[BroadRow(key=str(one.part), sentences=one.sentences) for one in ledger.broad],
    )


def _sentence(row: LedgerRow, partnership: Partnership, lang: Language) -> SentenceRow:
    aside = row.aside
    return SentenceRow(
        section=row.section,
        heading=say_cite(Cite(row.section), partnership, lang),
        sentence=row.sentence,
        hash=row.hash,
        disposition=row.disposition.value,
        parts=[
            HeldRow(
                key=str(held.part),
                kind=kind_name(type(partnership[Part, held.part])),
                fields=list(held.fields),
                whole_section=held.as_whole,
            )
            for held in row.held
        ],
        points=list(row.points),
        restates=cite_rows(aside.of if aside else (), partnership),
        why=TONGUES[lang].text(aside.why) if aside else None,
        contradicted=row.is_contradicted,
    )
