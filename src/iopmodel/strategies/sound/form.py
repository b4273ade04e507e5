"""The form of a sound partnership: how it is changed, signed, kept, and how data are protected."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from hypothesis import strategies as st

from iopmodel.notgiven import Unstated
from iopmodel.parts import Appendix, Part, Ref
from iopmodel.strategies.sound.setting import GROUP, HEAD, Setting, at, text
from iopmodel.terms import (
    Accession,
    Approval,
    ChangeRoute,
    ChangeSize,
    Copies,
    DataProtection,
    Form,
    Heading,
    Precedence,
    Prevails,
    Renegotiation,
    Signature,
    Signers,
    Source,
    SourceKind,
    Version,
)

__all__ = ["form"]


def form(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield them."""
    yield Heading(name="Ett partnerskap", case_number="SOC 2023/1", cites=at("form", 1))
    yield from _changing(draw, setting)
    yield from _signed(draw, setting)
    gdpr = Source(
        key="dataskyddsforordningen",
        name="EU:s dataskyddsförordning",
        role=SourceKind.STATUTE,
        number="2016/679",
        version=Version.AS_AMENDED,
        regards=text("personuppgifter", "personal data"),
        cites=at("form", 3),
    )
    yield gdpr
    yield DataProtection(
        key="personuppgifter",
        under=[gdpr],
        controller=setting.public,
        processor=setting.civil[0],
        limits=[text("bara det nödvändiga antecknas", "only what is needed is recorded")],
        cites=at("form", 3),
    )
    if draw(st.booleans()):
        appendix = Appendix(
            key="bilaga-1", name="Budget", number="1", at_hand=True, cites=at("form", 4)
        )
        yield appendix
        yield Precedence(
            key="foretrade",
            between=[Ref[Part]("contents"), appendix],
            by=Prevails.FIRST_NAMED,
            cites=at("form", 4),
        )


def _changing(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    for size in ChangeSize:
        is_minor = size is ChangeSize.MINOR
        yield ChangeRoute(
            key=f"andring-{size.value}",
            of=text("överenskommelsen", "the agreement"),
            size=size,
            form=Form.WRITTEN if is_minor else Form.SIGNED,
            # The group may decide by a majority, so those outvoted need not sign.
            signed_by=Unstated() if is_minor else Signers.ALL_PARTIES,
            decided_by=[Approval(by=GROUP if is_minor else setting.jointly)],
            renegotiated=False,
            recorded=text("i protokollet", "in the minutes"),
            cites=at("form", 2),
        )
    yield Renegotiation(
        key="omforhandling",
        by=setting.anyone,
        of=text("överenskommelsen", "the agreement"),
        seen_to_by=HEAD,
        cites=at("form", 2),
    )
    if draw(st.booleans()):
        yield Accession(
            key="ny-part",
            decided_by=[Approval(by=setting.jointly)],
            form=Form.SIGNED,
            recorded=text("i ett tillägg", "in an addendum"),
            conditions=[text("delar värdegrunden", "shares the values")],
            cites=at("form", 2),
        )


def _signed(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    yield Copies(
        key="exemplar", number=len(setting.parties), held_by=setting.each, cites=at("form", 5)
    )
    for key in setting.parties:
        before = timedelta(draw(st.integers(1, 60)))
        yield Signature(
            key=f"underskrift-{key}",
            of=key,
            place="Stockholm",
            dated=setting.first - before,
            role="ordförande",
            signed=True,
            cites=at("form", 5),
        )
