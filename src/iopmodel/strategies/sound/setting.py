"""What the parts of a sound partnership have in common: its parties, its term, its group."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Final

import attrs
from hypothesis import strategies as st

from iopmodel.dates import Period, Span
from iopmodel.parts import Cite, Ref, Text
from iopmodel.terms import Actor, AnyOf, Body, EachOf, Jointly, Party

__all__ = ["GROUP", "HEAD", "SECTIONS", "Setting", "at", "settings", "text"]

SECTIONS: Final = MappingProxyType(
    {
        "parter": "Parter",
        "syfte": "Syfte",
        "organisation": "Organisation",
        "ekonomi": "Ekonomi",
        "uppfoljning": "Uppföljning",
        "giltighetstid": "Giltighetstid",
        "upphorande": "Upphörande",
        "form": "Övrigt",
    }
)
"""The sections, each with its heading."""

GROUP: Final[Ref[Body]] = Ref("styrgrupp")
"""The steering group."""
HEAD: Final[Ref[Actor]] = Ref("chef")
"""The office of the public party that calls and documents the meetings of the group."""

_MONTHS: Final = 12


def at(section: str, *sentences: int) -> Cite:
    """Return the cite of sentences of a section."""
    return Cite(section, sentences or (1,))


def text(sv: str, en: str) -> Text:
    """Return a text."""
    return Text(sv, en)


@attrs.frozen
class Setting:
    """What the parts have in common.

    Attributes:
        public: The public party.
        civil: Those of civil society.
        first: The first day of the term: that of a month.
        years: For how many years it is concluded.
        extensions: How many times it can be extended by a year.
    """

    public: Ref[Party]
    civil: tuple[Ref[Party], ...]
    first: date
    years: int
    extensions: int

    @property
    def parties(self) -> tuple[Ref[Party], ...]:
        """All the parties."""
        return (self.public, *self.civil)

    @property
    def associations(self) -> Ref[Party] | EachOf:
        """The parties of civil society, each of them."""
        return self.civil[0] if len(self.civil) == 1 else EachOf(self.civil)

    @property
    def each(self) -> EachOf:
        """Each of the parties."""
        return EachOf(self.parties)

    @property
    def jointly(self) -> Jointly:
        """The parties together."""
        return Jointly(self.parties)

    @property
    def anyone(self) -> AnyOf:
        """Any of the parties."""
        return AnyOf(self.parties)

    @property
    def initial(self) -> Period:
        """The period it is concluded for."""
        return Period.starting(self.first, Span.of(years=self.years))

    @property
    def longest(self) -> Period:
        """The term with all its extensions."""
        return Period.starting(self.first, Span.of(years=self.years + self.extensions))

    def month(self, number: int) -> int:
        """Return a month of the calendar by its place in each year of the term, from 0."""
        return (self.first.month - 1 + number) % _MONTHS + 1


@st.composite
def settings(draw: st.DrawFn) -> Setting:
    """Return a strategy for settings: two to five parties, one to four years, some extensions."""
    number = draw(st.integers(1, 4))
    return Setting(
        public=Ref("forvaltningen"),
        civil=tuple(Ref[Party](f"forening-{place}") for place in range(1, number + 1)),
        first=date(draw(st.integers(2015, 2030)), draw(st.integers(1, 12)), 1),
        years=draw(st.integers(1, 4)),
        extensions=draw(st.integers(0, 3)),
    )
