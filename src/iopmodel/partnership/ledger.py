"""What became of each sentence: the parts that rest on it, or why none does.

Which parts and fields hold a sentence is derived from their cites. What is stored is only what
nothing cites: the asides of the contents. Parts that only a reading adds are not looked at, nor
are amendments: the ledger is of the text as it is encoded, and the open point cites it already.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import Final

import attrs

from iopmodel.contents import Aside, Disposition
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.arguments import meant
from iopmodel.parts import Cite, Part, Ref

__all__ = ["HANDFUL", "Broad", "Held", "Ledger", "LedgerRow", "Standing"]

_Place = tuple[str, int]

HANDFUL: Final = 5
"""On how many sentences a part may rest without saying which of its fields they speak of."""


class Standing(Enum):
    """What became of a sentence that is no aside."""

    HELD = "held"
    """A part rests on it."""
    OPEN = "open"
    """No part rests on it, but an open point asks about it."""
    MISSING = "missing"
    """Nothing cites it, and nobody has said why."""


@attrs.frozen
class Held:
    """A part that rests on a sentence.

    Attributes:
        part: Its key.
        fields: The fields that the sentence speaks of; empty for the part as a whole.
        as_whole: Whether what it cites is the whole section.
    """

    part: Ref[Part]
    fields: tuple[str, ...]
    as_whole: bool


@attrs.frozen(kw_only=True)
class LedgerRow:
    """One sentence, and what became of it.

    Attributes:
        section: The key of its section.
        sentence: Its number there, from 1.
        hash: Its hash.
        held: The parts that rest on it, in the order of their keys.
        points: The keys of the open points that ask about it.
        aside: Why nothing rests on it, if the contents say so.
        is_circular: Whether it is set aside for sentences that nothing cites either.
    """

    section: str
    sentence: int
    hash: str
    held: tuple[Held, ...] = ()
    points: tuple[str, ...] = ()
    aside: Aside | None = None
    is_circular: bool = False

    @property
    def disposition(self) -> Standing | Disposition:
        """What became of it; a part prevails over an open point, and that over an aside."""
        if self.held:
            return Standing.HELD
        if self.points:
            return Standing.OPEN
        if self.aside is None or self.is_circular:
            return Standing.MISSING
        return self.aside.disposition

    @property
    def is_contradicted(self) -> bool:
        """Whether it is set aside although something cites it, or for what nothing cites."""
        return self.aside is not None and isinstance(self.disposition, Standing)


@attrs.frozen
class Broad:
    """A part that rests on more than a handful of sentences without saying for which fields.

    Attributes:
        part: Its key.
        sentences: How many of them.
    """

    part: Ref[Part]
    sentences: int


@attrs.frozen
class Ledger:
    """What became of all sentences.

    Attributes:
        rows: The sentences in printed order.
    """

    rows: tuple[LedgerRow, ...]

    @property
    def histogram(self) -> Mapping[Standing | Disposition, int]:
        """How many sentences became what; each possible outcome stands in it, in one order."""
        found: dict[Standing | Disposition, int] = dict.fromkeys(
            (Standing.HELD, Standing.OPEN, *Disposition, Standing.MISSING), 0
        )
        for row in self.rows:
            found[row.disposition] += 1
        return found

    @property
    def missing(self) -> tuple[LedgerRow, ...]:
        """The sentences of which nothing became, without a reason."""
        return tuple(row for row in self.rows if row.disposition is Standing.MISSING)

    @property
    def contradicted(self) -> tuple[LedgerRow, ...]:
        """The sentences that are set aside although something cites them, or in a circle."""
        return tuple(row for row in self.rows if row.is_contradicted)

    @property
    def broad(self) -> tuple[Broad, ...]:
        """The parts that rest on more than a handful of sentences without saying which field."""
        sizes: dict[Ref[Part], int] = {}
        for row in self.rows:
            for held in row.held:
                if not held.fields:
                    sizes[held.part] = sizes.get(held.part, 0) + 1
        return tuple(Broad(key, size) for key, size in sorted(sizes.items()) if size > HANDFUL)

    @classmethod
    def of(cls, partnership: Partnership) -> Ledger:
        r"""Return what became of each sentence of the contents of a partnership.

        Args:
            partnership: The partnership.

        Raises:
            Invalid: It is something else.

        Examples:
            >>> from iopmodel.contents import Contents
            >>> from iopmodel.terms import Copies, Heading
            >>> contents = Contents.parse("Avtal\n1 | 1 | § 1 | Exemplar | 0a1b2c3d 4e5f6a7b")
            >>> copies = Copies(key="exemplar", number=2, cites=contents.at("1", 1))
            >>> ledger = Ledger.of(Partnership(parts=[Heading(name="Ett"), contents, copies]))
            >>> [(row.sentence, row.disposition.value) for row in ledger.rows]
            [(1, 'held'), (2, 'missing')]
        """
        meant(partnership, Partnership, "a partnership")
        sizes = {section.key: len(section.hashes) for section in partnership.sections}
        held: dict[_Place, list[Held]] = {}
        points: dict[_Place, list[str]] = {}
        for part in partnership.parts:
            for place, cites in _places(part.cites, sizes).items():
                fields = sorted({field for cite in cites for field in cite.fields})
                as_whole = not any(cite.sentences for cite in cites)
                one = Held(Ref(part.key), tuple(fields), as_whole)
                held.setdefault(place, []).append(one)
        for point in partnership.open_points:
            for place in _places(point.cites, sizes):
                points.setdefault(place, []).append(point.key)
        asides = {
            (section.key, one.sentence): one
            for section in partnership.sections
            for one in section.asides
        }
        cited = {*held, *points}
        return cls(
            tuple(
                LedgerRow(
                    section=section.key,
                    sentence=number,
                    hash=hashed,
                    held=tuple(held.get((section.key, number), ())),
                    points=tuple(points.get((section.key, number), ())),
                    aside=asides.get((section.key, number)),
                    is_circular=_circular(asides.get((section.key, number)), cited, sizes),
                )
                for section in partnership.sections
                for number, hashed in enumerate(section.hashes, 1)
            )
        )

    def within(self, section: str) -> Ledger:
        """Return the rows of one section as a ledger of their own.

        Args:
            section: The key of the section.
        """
        return Ledger(tuple(row for row in self.rows if row.section == section))


def _circular(aside: Aside | None, cited: AbstractSet[_Place], sizes: Mapping[str, int]) -> bool:
    """Return whether what a sentence is said to restate is nowhere, or cited by nothing."""
    if aside is None or aside.disposition is not Disposition.RESTATES:
        return False
    restated = set(_places(aside.of, sizes))
    return not restated or not restated <= cited


def _places(cites: Iterable[Cite], sizes: Mapping[str, int]) -> dict[_Place, list[Cite]]:
    """Return the sentences that are cited, each with the cites that do so."""
    found: dict[_Place, list[Cite]] = {}
    for cite in cites:
        for number in cite.sentences or range(1, sizes[cite.section] + 1):
            found.setdefault((cite.section, number), []).append(cite)
    return found
