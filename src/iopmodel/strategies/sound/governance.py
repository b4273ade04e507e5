"""The steering group of a sound partnership, in which no side decides alone and none is stuck."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hypothesis import strategies as st

from iopmodel.dates import Anchor, Counting, Each, Span, Times
from iopmodel.parts import Part
from iopmodel.strategies.sound.setting import GROUP, HEAD, Setting, at, text
from iopmodel.terms import (
    Body,
    BodyKind,
    Chair,
    Commitment,
    DecisionRule,
    Majority,
    Modality,
    Recused,
    Seats,
    Timing,
    VotesOf,
    VotesPer,
)

__all__ = ["governance"]


_OFTEN: Final[tuple[Timing, ...]] = (
    Each(Span.of(months=2)),
    Each(Span.of(months=3)),
    Times(4, Span.of(years=1), Anchor.CALENDAR),
)


def governance(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield them."""
    each = draw(st.integers(1, 2))
    # Both sides have as many seats, so neither has more than half.
    seats = [
        Seats(
            side=key,
            drawn_from=key,
            count=each * (len(setting.civil) if key == setting.public else 1),
            appointed_by=key,
        )
        for key in setting.parties
    ]
    yield Body(
        key=GROUP,
        name="styrgruppen",
        role=BodyKind.STEERING,
        seats=seats,
        meets=draw(st.sampled_from(_OFTEN)),
        convener=HEAD,
        chair=Chair(
            held_by=setting.anyone,
            elected_by=GROUP,
            office_term=Span.of(years=1),
            counting=Counting.FROM_AND_INCLUDING,
            rotates=draw(st.booleans()),
        ),
        decides=draw(_rules(setting, 2 * each * len(setting.civil))),
        secretary=HEAD,
        cites=at("organisation", 1, 2),
    )
    yield Commitment(
        key="styrgruppens-uppgift",
        bearer=GROUP,
        towards=setting.each,
        modality=Modality.OBLIGATION,
        what=text("följa verksamheten", "follow the activities"),
        timing=Each(Span.of(months=3)),
        cites=at("organisation", 3),
    )


@st.composite
def _rules(draw: st.DrawFn, setting: Setting, seats: int) -> DecisionRule:
    majority = draw(st.sampled_from(Majority))
    return DecisionRule(
        majority=majority,
        votes_per=VotesPer.SEAT,
        votes_of=draw(st.sampled_from([VotesOf.ALL_SEATS, VotesOf.PRESENT])),
        # A matter on which the group is divided goes to the parties themselves.
        tie=setting.jointly,
        quorum=draw(st.integers(seats // 2 + 1, seats)),
        recused=Recused.PERSON,
    )
