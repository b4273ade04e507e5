"""What may have to be paid back: what each clause says, one of its terms after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.clawbacks import share_of_base
from iopmodel.notgiven import Bounds, NoClause, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Text
from iopmodel.terms import Duty, Measure, RepaidOf, Repayment, Timing, Trigger, Who

__all__ = ["SAID_BY", "RepaymentReason", "RepaymentTerm", "TermOfRepayment", "repayment"]


class RepaymentReason(Enum):
    """What it is about."""

    TRIGGERS = "triggers"
    """What makes it come back, any of these."""
    DUTY = "duty"
    """Whether it comes back by itself, on claim, or at a choice."""
    OWED_BY = "owed-by"
    """Who pays back."""
    OWED_TO = "owed-to"
    """Who gets it back, and where it has to be claimed, who claims."""
    BASE = "base"
    """Of what it is reckoned."""
    BASIS = "basis"
    """The same as something that facts can give in money."""
    MEASURE = "measure"
    """How much of the base, as the text has it."""
    SHARE = "share"
    """The share of the base that may have to be paid back, at the least and at the most."""
    SEVERITY = "severity"
    """How grave the failure has to be."""
    FAULT = "fault"
    """By whose doing it has to have come about."""
    FIRST = "first"
    """What has to come first."""
    FOUND_BY = "found-by"
    """Who establishes that it has come about."""
    WITHIN = "within"
    """By when it is to be paid back."""
    INSTEAD = "instead"
    """What may be done with the money in its place."""
    CONSENT = "consent"
    """Who has to agree to that."""


SAID_BY: Final[Mapping[RepaymentReason, tuple[str, ...]]] = MappingProxyType(
    {
        RepaymentReason.TRIGGERS: ("triggers",),
        RepaymentReason.DUTY: ("duty",),
        RepaymentReason.OWED_BY: ("owed_by",),
        RepaymentReason.OWED_TO: ("owed_to",),
        RepaymentReason.BASE: ("base",),
        RepaymentReason.BASIS: ("basis",),
        RepaymentReason.MEASURE: ("measure",),
        RepaymentReason.SHARE: ("measure", "duty"),
        RepaymentReason.SEVERITY: ("severity",),
        RepaymentReason.FAULT: ("fault",),
        RepaymentReason.FIRST: ("after",),
        RepaymentReason.FOUND_BY: ("found_by",),
        RepaymentReason.WITHIN: ("within",),
        RepaymentReason.INSTEAD: ("instead",),
        RepaymentReason.CONSENT: ("instead_agreed_by",),
    }
)
"""The fields of a clause that say each."""
# Without these it is not known how much comes back, from whom and to whom; others narrow it.
_NEEDED: Final = {"measure", "owed_by", "owed_to"}

TermOfRepayment = (
    tuple[Trigger, ...]
    | Duty
    | Who
    | Text
    | RepaidOf
    | Measure
    | Bounds[Fraction]
    | Timing
    | NotGiven
)
"""What a clause on repayment says of one of its terms."""


@attrs.frozen(kw_only=True)
class RepaymentTerm:
    """One of the terms on which money comes back.

    Attributes:
        part: The key of the clause.
        reason: What it is about.
        says: What the text says of it, as it stands in the clause.

    Examples:
        >>> one = RepaymentTerm(part="ater", reason=RepaymentReason.DUTY, says=Duty.ON_CLAIM)
        >>> one.key, one.known
        ('ater/duty', True)
    """

    part: str
    reason: RepaymentReason
    says: TermOfRepayment

    @property
    def key(self) -> str:
        """The key of the clause, and what it is about."""
        return f"{self.part}/{self.reason.value}"

    @property
    def known(self) -> bool:
        """Whether the text says it."""
        return not isinstance(self.says, NotGiven)

    @property
    def lacks(self) -> tuple[str, ...]:
        """Where the value would stand that the text leaves out, if the clause cannot do without."""
        field = SAID_BY[self.reason][0]
        left_out = isinstance(self.says, NotGiven) and not isinstance(self.says, NoClause)
        return (f"{self.part}/{field}",) if left_out and field in _NEEDED else ()


def repayment(parts: Parts, key: str, reason: RepaymentReason) -> Iterator[Possible[RepaymentTerm]]:
    """Yield what a clause on repayment says about one of its terms.

    Args:
        parts: Where it finds the clause.
        key: The key of the clause.
        reason: What is asked about.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> for possible in repayment(partnership, "ej-forbrukade-medel", RepaymentReason.SHARE):
        ...     print(possible.value.says)
        Bounds(low=Fraction(1, 1), high=Fraction(1, 1))
    """
    part = parts.find(key)
    if isinstance(part, Repayment):
        says = getattr(part, SAID_BY[reason][0])
        if reason is RepaymentReason.SHARE and not isinstance(says, NotGiven):
            says = share_of_base(part)
        yield Possible(RepaymentTerm(part=key, reason=reason, says=says))
