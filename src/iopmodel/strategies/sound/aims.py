"""What a sound partnership is for, and what each party undertakes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hypothesis import strategies as st

from iopmodel.dates import Each, Span, Throughout
from iopmodel.parts import Part
from iopmodel.strategies.sound.setting import Setting, at, text
from iopmodel.terms import (
    Background,
    Capacity,
    Commitment,
    Definition,
    Goal,
    Indicator,
    Modality,
    OnOccasion,
    Purpose,
    TargetGroup,
    Timing,
    Values,
)

__all__ = ["aims"]

_OFTEN: Final[tuple[Timing, ...]] = (
    Throughout(),
    Each(Span.of(months=1)),
    Each(Span.of(months=3)),
)


def aims(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield them."""
    yield Background(
        key="bakgrund",
        about=setting.civil[0],
        facts=[text("föreningen har arbetat länge", "the association has worked for long")],
        cites=at("syfte", 1),
    )
    yield Purpose(key="syfte", what=text("ge stöd", "give support"), cites=at("syfte", 1))
    yield TargetGroup(
        key="malgrupp",
        limits=[text("saknar bostad", "have no home")],
        area=text("kommunen", "the municipality"),
        cites=at("syfte", 2),
    )
    yield Values(key="vardegrund", statements=[text("tillit", "trust")], cites=at("syfte", 3))
    goals = [
        Goal(
            key=f"mal-{number}",
            what=text(f"nå resultat {number}", f"reach result {number}"),
            whose=setting.jointly,
            cites=at("syfte", 4),
        )
        for number in range(1, draw(st.integers(1, 3)) + 1)
    ]
    yield from goals
    for goal in goals:
        yield Indicator(
            key=f"matt-{goal.key}",
            what=text("hur många som nåtts", "how many were reached"),
            of=goal.what,
            cites=at("uppfoljning", 1),
        )
    for key in setting.parties:
        yield Commitment(
            key=f"atagande-{key}",
            bearer=key,
            towards=setting.public if key != setting.public else setting.civil[0],
            modality=Modality.OBLIGATION,
            what=text("bidra till verksamheten", "contribute to the activities"),
            timing=draw(st.sampled_from(_OFTEN)),
            serves=goals,
            cites=at("syfte", 5),
        )
    if draw(st.booleans()):
        yield Definition(
            key="samverkan",
            word="samverkan",
            means=text("löpande kontakt", "continuous contact"),
            cites=at("syfte", 3),
        )
    if draw(st.booleans()):
        yield Capacity(
            key="platser",
            what=text("nattplatser", "night places"),
            offered_by=setting.civil[0],
            places=draw(st.integers(1, 200)),
            enrolment=OnOccasion(text("vid behov", "when needed")),
            enrolled_at=text("hos föreningen", "with the association"),
            cites=at("syfte", 5),
        )
