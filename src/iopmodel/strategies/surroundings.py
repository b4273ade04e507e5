"""What generated parts may refer to: the keys of others, and sections to cite."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

import attrs

from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Appendix, Part
from iopmodel.terms import (
    Associate,
    Body,
    Commitment,
    Ending,
    Funding,
    Goal,
    Indicator,
    Office,
    Party,
    Report,
    Source,
    Template,
    Unit,
)

__all__ = ["USUAL", "Surroundings"]

_Kind = tuple[str, type[Part]]
_Section = tuple[str, int]


def _kinds(kinds: Iterable[_Kind]) -> tuple[_Kind, ...]:
    return tuple(kinds)


def _sections(sections: Iterable[_Section]) -> tuple[_Section, ...]:
    return tuple(sections)


@attrs.frozen
class Surroundings:
    """What generated parts may refer to.

    Attributes:
        kinds: The keys of parts, each with its kind.
        sections: The keys of sections, each with how many sentences it has.
    """

    kinds: tuple[_Kind, ...] = attrs.field(converter=_kinds, repr=False)
    sections: tuple[_Section, ...] = attrs.field(converter=_sections, repr=False)

    def keys_of(self, kind: type[Part]) -> list[str]:
        """Return the keys that stand for a part of that kind."""
        return [key for key, known in self.kinds if issubclass(known, kind)]


_HOW_MANY: Final[Mapping[type[Part], int]] = MappingProxyType(
    {
        Party: 5,
        Unit: 1,
        Office: 1,
        Associate: 1,
        Body: 2,
        Goal: 2,
        Funding: 1,
        Commitment: 1,
        Appendix: 1,
        Source: 2,
        Template: 1,
        Indicator: 2,
        Report: 1,
        Ending: 1,
    }
)

USUAL: Final = Surroundings(
    kinds=(
        (f"{kind_name(kind)}-{number}", kind)
        for kind, most in _HOW_MANY.items()
        for number in range(1, most + 1)
    ),
    sections=((f"section-{number}", 4 - number) for number in range(1, 5)),
)
"""Parties, bodies and other parts that are often referred to, and four sections."""
