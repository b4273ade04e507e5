"""Where in its life a partnership is on a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads
from iopmodel.answers.given import Given
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.lasting import Lasting
from iopmodel.dates.period import OPEN_END, End
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import Party, Signature, Term

__all__ = ["Stage", "StageReason", "Standing", "stages"]

_READS: Final[Reads] = {Party: (), Signature: ("of", "signed"), Term: ("initial",)}


class Stage(Enum):
    """A stage in the life of a partnership, in the order in which they come."""

    NOT_SIGNED = "not-signed"
    SIGNED = "signed"
    IN_FORCE = "in-force"
    EXTENDED = "extended"
    ENDING = "ending"
    ENDED = "ended"


class StageReason(Enum):
    """Why it is at that stage."""

    SIGNATURES = "signatures"
    """Of some parties neither the text nor the log tells that they have signed."""
    NOT_BEGUN = "not-begun"
    """Its first day has not come."""
    INITIAL = "initial"
    """The period runs that it was concluded for."""
    LONGER = "longer"
    """A period runs by which it was extended."""
    STOPPED = "stopped"
    """It is not extended further, as notice was given or a condition is not met."""
    ENDS_EARLY = "ends-early"
    """It ends before its term, by an act or as a condition is not met."""
    TERM_OVER = "term-over"
    """Its term is over."""
    ENDED_EARLY = "ended-early"
    """It was ended before its term was over."""


@attrs.frozen(kw_only=True)
class Standing:
    """At which stage a partnership is.

    Attributes:
        stage: The stage.
        reason: Why.
        unsigned: The parties of which nothing tells that they have signed.
    """

    stage: Stage
    reason: StageReason
    unsigned: tuple[str, ...] = ()


@attrs.frozen
class _Basis:
    """What the text says that decides on the stage, beside how long it lasts."""

    first: End
    initial: End
    unsigned: tuple[str, ...]


def stages(
    partnership: Partnership,
    on: date,
    signed: frozenset[str],
    lasting: Sequence[Holding[Lasting]],
) -> Iterator[Holding[Standing]]:
    """Yield at which stage it is on a day, and what that hangs on.

    Args:
        partnership: The partnership, with all its amendments.
        on: The day.
        signed: Who has signed, by the log.
        lasting: Until when it lasts.
    """
    bases = holdings(partnership.on(on), partial(_basis, signed=signed), _READS)
    yield from joined(partnership, bases, lasting, partial(_standing, on=on))


def _basis(parts: Parts, *, signed: frozenset[str]) -> Iterator[Possible[_Basis]]:
    shown = {one.of for one in parts.all(Signature) if one.signed is True}
    parties = [party.key for party in parts.all(Party)]
    terms = parts.all(Term)
    first: End = terms[0].initial.first if terms else date.min
    initial: End = terms[0].initial.last if terms else OPEN_END
    missing = sorted({*parties} - shown - signed)
    yield Possible(_Basis(first, initial, tuple(missing)))


def _standing(
    one: Holding[_Basis], other: Holding[Lasting], *, on: date
) -> Iterator[Possible[Standing]]:
    basis, found = one.value, other.value
    if basis.unsigned:
        yield Possible(
            Standing(stage=Stage.NOT_SIGNED, reason=StageReason.SIGNATURES, unsigned=basis.unsigned)
        )
        return
    early = found.cut or found.doubt is not OPEN_END
    ended = Standing(
        stage=Stage.ENDED, reason=StageReason.ENDED_EARLY if early else StageReason.TERM_OVER
    )
    stage, reason = _running(basis, found, on)
    running = Standing(stage=stage, reason=reason)
    if found.high < on:
        yield Possible(ended)
    elif isinstance(found.low, date) and found.low < on:
        yield Possible(ended, (Given.ends_by(found.low),))
        yield Possible(running, (Given.lasts_beyond(found.low),))
    else:
        yield Possible(running)


def _running(basis: _Basis, found: Lasting, on: date) -> tuple[Stage, StageReason]:
    if on < basis.first:
        return Stage.SIGNED, StageReason.NOT_BEGUN
    if found.cut:
        return Stage.ENDING, StageReason.ENDS_EARLY
    if found.stopped:
        return Stage.ENDING, StageReason.STOPPED
    if on > basis.initial:
        return Stage.EXTENDED, StageReason.LONGER
    return Stage.IN_FORCE, StageReason.INITIAL
