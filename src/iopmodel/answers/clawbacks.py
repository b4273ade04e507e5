"""What one clause on repayment makes come back, as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads
from iopmodel.notgiven import Bounds, NotGiven
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Text
from iopmodel.terms import Duty, LeftBy, Measure, RepaidOf, Repayment, Timing, Trigger, Who

__all__ = ["READS", "Clawback", "Extent", "clawbacks", "repayments", "share_of_base"]

_NOTHING: Final = Fraction(0)
_ALL: Final = Fraction(1)


class Extent(Enum):
    """How much of its base may have to be paid back."""

    IN_FULL = "in-full"
    """All of it, once that has come about which makes it come back."""
    UP_TO = "up-to"
    """Anything from nothing to all of it."""
    NOT_SAID = "not-said"
    """The text does not say how much of it."""


@attrs.frozen(kw_only=True)
class Clawback:
    """What one clause makes come back.

    Attributes:
        part: The clause.
        extent: How much of the base may have to be paid back.
        share: That share of the base, at the least and at the most.
        triggers: What makes it come back, any of these.
        duty: By itself, on claim, or at a choice.
        owed_by: Who pays back.
        owed_to: Who gets it back, and where it has to be claimed, who claims.
        base: Of what it is reckoned.
        basis: The same as something that facts can give in money.
        narrowed_to: What else of the same kind it has to be, where only what is both comes back.
        measure: How much of the base, as the text has it.
        severity: How grave the failure has to be.
        fault: By whose doing it has to have come about.
        left_by: Whose leaving it takes, where leaving is what makes it come back.
        after: What has to come first.
        within: By when it is to be paid back.
        lacks: Where the values would stand that the text leaves out.
    """

    part: str
    extent: Extent
    share: Bounds[Fraction]
    triggers: tuple[Trigger, ...]
    duty: Duty
    owed_by: Who
    owed_to: Who
    base: Text
    basis: RepaidOf | NotGiven
    narrowed_to: RepaidOf | NotGiven
    measure: Measure | NotGiven
    severity: Text | NotGiven
    fault: Text | NotGiven
    left_by: LeftBy | NotGiven
    after: Text | NotGiven
    within: Timing
    lacks: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text says how much of the base comes back, from whom and to whom."""
        return not any(
            isinstance(value, NotGiven) for value in (self.measure, self.owed_by, self.owed_to)
        )


_SAME: Final = tuple(
    field.name
    for field in attrs.fields(Clawback)
    if field.name in {one.name for one in attrs.fields(Repayment)}
)
READS: Final[Reads] = {Repayment: _SAME}
"""The fields that this question looks at."""


def clawbacks(partnership: Partnership, key: str) -> Iterator[Holding[Clawback]]:
    """Yield what one clause makes come back, as a whole, under each reading that touches it.

    Where several of its terms can be read in several ways, these multiply: the question
    `repayment` tells each by itself. As a whole it is what can be reckoned with.

    Args:
        partnership: Whose clause it is.
        key: The key of the clause.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> next(clawbacks(partnership, "ej-forbrukade-medel")).value.extent.value
        'in-full'
    """
    return holdings(partnership, partial(repayments, key=key), READS)


def repayments(parts: Parts, key: str) -> Iterator[Possible[Clawback]]:
    """Yield what a clause on repayment makes come back.

    Args:
        parts: Where it finds the clause.
        key: The key of the clause.
    """
    part = parts.find(key)
    if isinstance(part, Repayment):
        yield Possible(_clawback(part))


def share_of_base(part: Repayment) -> Bounds[Fraction]:
    """Return the share of its base that a clause makes come back, at the least and at the most."""
    in_full = part.duty is Duty.OWED and part.measure is Measure.ALL
    return Bounds(_ALL if in_full else _NOTHING, _ALL)


def _clawback(part: Repayment) -> Clawback:
    share = share_of_base(part)
    extent = Extent.IN_FULL if share.low else Extent.UP_TO
    return Clawback(
        part=part.key,
        extent=Extent.NOT_SAID if isinstance(part.measure, NotGiven) else extent,
        share=share,
        lacks=tuple(
            f"{part.key}/{name}"
            for name in ("measure", "owed_by", "owed_to")
            if isinstance(getattr(part, name), NotGiven)
        ),
        **{name: getattr(part, name) for name in _SAME},
    )
