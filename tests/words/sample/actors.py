"""Of the sample: who is in it."""

from __future__ import annotations

from typing import Final

from iopmodel.dates import Span
from iopmodel.identifiers import OrganisationNumber
from iopmodel.notgiven import About, AtLeast
from iopmodel.parts import Part, Text
from iopmodel.terms import (
    Associate,
    Contact,
    Match,
    Office,
    Party,
    PersonalData,
    Requirement,
    Sector,
)
from iopmodel.terms import Unit as OrganisationUnit

YEAR: Final = Span.of(years=1)
MONTH: Final = Span.of(months=1)

city = Party(
    key="staden",
    name="Stadens socialförvaltning",
    sector=Sector.PUBLIC,
    organisation_number=OrganisationNumber("212000-0142"),
    legal_person="Stockholms kommun",
)
club = Party(
    key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY, legal_form="ideell förening"
)
both = (city, club)
head = Office(key="chef", name="avdelningschef", of=city, number=1)
heads = Office(key="chefer", name="enhetschefer", of=city, number=AtLeast(2))
helpers = Office(key="hjalpare", name="volontärer", of=club, number=About(130))
office = OrganisationUnit(
    key="enheten", name="Enheten för bistånd", of=city, tasks=[Text("bistånd", "assistance")]
)
friends = Associate(
    key="vanner", name="övriga aktörer", near=club, legal_form="stiftelse", described_only=True
)

PARTS: Final[tuple[Part, ...]] = (
    friends,
    Contact(key="kontakt", of=club, role="projektledare", left_out=list(PersonalData)),
    head,
    heads,
    helpers,
    city,
    club,
    Requirement(
        key="krav",
        on=club,
        must=[Text("främjar jämställdhet", "promote equality"), Text("är ideell", "be non-profit")],
        match=Match.ALL,
        tested=Text("varje år", "every year"),
        tested_by=city,
    ),
    office,
)
