"""The matters that somebody decides, and the kinds of part that speak of each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from iopmodel.parts import Part
from iopmodel.terms import (
    Accession,
    BreachDialogue,
    ChangeRoute,
    Commitment,
    DisputeLadder,
    Ending,
    EndingKind,
    PaymentStop,
    Renegotiation,
    Repayment,
    Term,
)

__all__ = ["ENDINGS", "SPOKEN_OF_BY", "Matter"]


class Matter(Enum):
    """What is to be decided."""

    CHANGE = "change"
    """Something in the agreement is changed."""
    RENEGOTIATION = "renegotiation"
    """The terms are negotiated anew."""
    ACCESSION = "accession"
    """Another organisation joins."""
    EXTENSION = "extension"
    """It goes on after its term."""
    CONDITION = "condition"
    """Whether what it depends on is still met."""
    PLAN = "plan"
    """A plan of action after a shortcoming."""
    DISPUTE = "dispute"
    """A dispute is settled."""
    PAYMENT_STOP = "payment-stop"
    """Payments are stopped."""
    REPAYMENT = "repayment"
    """Money is paid back."""
    NOTICE = "notice"
    """Notice of termination is given."""
    WITHDRAWAL = "withdrawal"
    """A party leaves."""
    RESCISSION = "rescission"
    """It is undone because of a breach."""
    EXCLUSION = "exclusion"
    """A party is made to leave."""
    AGREEMENT = "agreement"
    """The parties agree to end it."""
    POWER = "power"
    """Somebody has the power to decide something else."""


ENDINGS: Final[Mapping[EndingKind, Matter]] = MappingProxyType(
    {
        EndingKind.NOTICE: Matter.NOTICE,
        EndingKind.WITHDRAWAL: Matter.WITHDRAWAL,
        EndingKind.RESCISSION: Matter.RESCISSION,
        EndingKind.EXCLUSION: Matter.EXCLUSION,
        EndingKind.AGREEMENT: Matter.AGREEMENT,
    }
)
"""What is decided by each act that ends something."""

SPOKEN_OF_BY: Final[Mapping[type[Part], tuple[Matter, ...]]] = MappingProxyType(
    {
        ChangeRoute: (Matter.CHANGE,),
        Renegotiation: (Matter.RENEGOTIATION,),
        Accession: (Matter.ACCESSION,),
        Term: (Matter.EXTENSION, Matter.CONDITION),
        BreachDialogue: (Matter.PLAN,),
        DisputeLadder: (Matter.DISPUTE,),
        PaymentStop: (Matter.PAYMENT_STOP,),
        Repayment: (Matter.REPAYMENT,),
        Ending: tuple(ENDINGS.values()),
        Commitment: (Matter.POWER,),
    }
)
"""Which matters each kind of part speaks of."""
