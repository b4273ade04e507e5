"""The parties of a sound partnership, with an office, contacts and what they must meet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hypothesis import strategies as st

from iopmodel.identifiers import OrganisationNumber
from iopmodel.parts import Part
from iopmodel.strategies.sound.setting import HEAD, Setting, at, text
from iopmodel.terms import Contact, Match, Office, Party, PersonalData, Requirement, Sector

__all__ = ["actors"]

_NUMBERS: Final = ("802000-0009", "802000-0017", "802000-0025", "802000-0033")


def actors(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield them."""
    yield Party(
        key=setting.public,
        name="Socialförvaltningen",
        sector=Sector.PUBLIC,
        organisation_number=OrganisationNumber("212000-0142"),
        legal_form="förvaltning",
        legal_person="Stockholms kommun",
        cites=at("parter", 1),
    )
    for key, number in zip(setting.civil, _NUMBERS, strict=False):
        yield Party(
            key=key,
            name=f"Föreningen {key[-1]}",
            sector=Sector.CIVIL_SOCIETY,
            organisation_number=OrganisationNumber(number),
            legal_form="ideell förening",
            legal_person=f"Föreningen {key[-1]}",
            cites=at("parter", 2),
        )
    yield Office(
        key=HEAD, name="förvaltningschefen", of=setting.public, number=1, cites=at("parter", 3)
    )
    for key in setting.parties:
        yield Contact(
            key=f"kontakt-{key}",
            of=key,
            role="verksamhetschef",
            left_out=[PersonalData.NAME],
            cites=at("parter", 4),
        )
    if draw(st.booleans()):
        yield Requirement(
            key="krav",
            on=setting.associations,
            must=[text("står på demokratisk grund", "rest on democratic ground")],
            match=Match.ALL,
            tested=text("varje år", "every year"),
            tested_by=setting.public,
            cites=at("parter", 5),
        )
