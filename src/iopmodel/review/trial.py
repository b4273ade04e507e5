"""A tiny partnership around a few parts, to try a rule on."""

from __future__ import annotations

from typing import Final

from iopmodel.contents import Contents
from iopmodel.dates.period import Period
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.terms import Heading, Party, Sector, Term

__all__ = ["agreed"]

_USUAL: Final[tuple[Part, ...]] = (
    Heading(name="Ett partnerskap"),
    Contents(title="Överenskommelse", sections=[]),
    Term(key="giltighetstid", initial=Period.parse("2024-01-01/P1Y")),
    Party(key="kommunen", name="Kommunen", sector=Sector.PUBLIC),
    Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY),
)


def agreed(*parts: Part) -> Partnership:
    """Return a partnership of some parts and of what every partnership has.

    Unless it is given, that is a heading, contents without sections, the year 2024 as its term,
    and the parties `kommunen`, which is public, and `foreningen`, of civil society.

    Args:
        parts: The parts that matter.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> [party.key for party in agreed(Copies(key="exemplar", number=2)).all(Party)]
        ['foreningen', 'kommunen']
    """
    keys = {part.key for part in parts}
    kinds = {type(part) for part in parts} - {Party}
    usual = [part for part in _USUAL if part.key not in keys and type(part) not in kinds]
    return Partnership(parts=[*usual, *parts])
