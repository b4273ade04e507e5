"""Of the sample: the documents it rests on, and a definition."""

from __future__ import annotations

from typing import Final

from iopmodel.dates import Period
from iopmodel.parts import Part, Text
from iopmodel.terms import Definition, Source, SourceKind, Version
from tests.words.sample.actors import city

law = Source(
    key="lagen",
    name="Lagen om ekonomiska föreningar",
    role=SourceKind.STATUTE,
    number="2018:672",
    version=Version.AS_AMENDED,
    regards=Text("jäv", "conflicts of interest"),
)
programme = Source(
    key="programmet",
    name="Programmet mot hemlöshet",
    role=SourceKind.PROGRAMME,
    of=city,
    valid=Period.parse("2020-01-01/P6Y"),
)

PARTS: Final[tuple[Part, ...]] = (
    Definition(
        key="forvaltningen",
        word="förvaltningen",
        means=Text("stadens socialförvaltning", "the social services of the city"),
        names=city,
    ),
    law,
    programme,
)
