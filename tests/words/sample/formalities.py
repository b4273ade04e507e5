"""Of the sample: formalities."""

from __future__ import annotations

from datetime import date
from typing import Final

from iopmodel.contents import Contents, Section
from iopmodel.parts import Part, Text
from iopmodel.terms import Copies, DataProtection, EachOf, Heading, PersonalData, Signature
from tests.words.sample.actors import both, city, club
from tests.words.sample.sources import law

heading = Heading(name="Staden och Föreningen", case_number="SOF 2021/1")
contents = Contents(
    title="Överenskommelse",
    sections=[
        Section(key="ingress", heading="", hashes=["0a1b2c3d"]),
        Section(key="6", number="§ 6", heading="Organisation", hashes=()),
        Section(key="6-styrgrupp", heading="Styrgrupp", level=2, hashes=["0a1b2c3d"] * 8),
        Section(key="6-ordf", heading="Ordförande", level=3, hashes=["0a1b2c3d"]),
        Section(key="bilagor", heading="Bilagor", hashes=["0a1b2c3d"]),
    ],
)

PARTS: Final[tuple[Part, ...]] = (
    contents,
    Copies(key="exemplar", number=2, held_by=EachOf(both)),
    DataProtection(
        key="uppgifter",
        under=[law],
        controller=city,
        processor=club,
        limits=[Text("bara det nödvändiga antecknas", "only what is needed is noted")],
    ),
    heading,
    Signature(
        key="underskrift",
        of=club,
        place="Stockholm",
        dated=date(2021, 6, 1),
        role="ordförande",
        signed=True,
        left_out=[PersonalData.NAME],
    ),
)
