"""On what terms may a right to end something be used, and on what terms does money come back?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.clawbacks import share_of_base
from iopmodel.dates.span import Span
from iopmodel.notgiven import Bounds, NoClause, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Text
from iopmodel.terms import (
    Duty,
    Ending,
    Form,
    LeftBy,
    Measure,
    Modality,
    RepaidOf,
    Repayment,
    Timing,
    Trigger,
    Who,
)

__all__ = ["SAID_BY", "Provided", "Proviso", "ProvisoReason", "RepaymentReason", "provisos"]


class ProvisoReason(Enum):
    """What of a right to end something it is about."""

    WHO = "who"
    """Who has the right."""
    BINDING = "binding"
    """Whether it may, should or has to be used."""
    GROUNDS = "grounds"
    """What has to be the case, any of these; nothing where it takes no ground."""
    FIRST = "first"
    """What has to come first, one after another."""
    LAST_RESORT = "last-resort"
    """Whether other ways come first."""
    FORM = "form"
    """In what form."""
    ADDRESSEE = "addressee"
    """To whom it is addressed."""
    KEEPS_PAY = "keeps-pay"
    """For how long after it what has been paid may be kept."""
    MEANWHILE = "meanwhile"
    """What goes on, or stops, until it takes effect."""


class RepaymentReason(Enum):
    """What of a clause on repayment it is about."""

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
    NARROWED_TO = "narrowed-to"
    """What else it has to be, where only what is both comes back."""
    MEASURE = "measure"
    """How much of the base, as the text has it."""
    SHARE = "share"
    """The share of the base that may have to be paid back, at the least and at the most."""
    SEVERITY = "severity"
    """How grave the failure has to be."""
    FAULT = "fault"
    """By whose doing it has to have come about."""
    LEFT_BY = "left-by"
    """Whose leaving it takes, where leaving is what makes it come back."""
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


SAID_BY: Final[Mapping[ProvisoReason | RepaymentReason, tuple[str, ...]]] = MappingProxyType(
    {
        ProvisoReason.WHO: ("by",),
        ProvisoReason.BINDING: ("modality",),
        ProvisoReason.GROUNDS: ("grounds",),
        ProvisoReason.FIRST: ("after",),
        ProvisoReason.LAST_RESORT: ("last_resort",),
        ProvisoReason.FORM: ("form",),
        ProvisoReason.ADDRESSEE: ("to",),
        ProvisoReason.KEEPS_PAY: ("keeps_pay",),
        ProvisoReason.MEANWHILE: ("meanwhile",),
        RepaymentReason.TRIGGERS: ("triggers",),
        RepaymentReason.DUTY: ("duty",),
        RepaymentReason.OWED_BY: ("owed_by",),
        RepaymentReason.OWED_TO: ("owed_to",),
        RepaymentReason.BASE: ("base",),
        RepaymentReason.BASIS: ("basis",),
        RepaymentReason.NARROWED_TO: ("narrowed_to",),
        RepaymentReason.MEASURE: ("measure",),
        RepaymentReason.SHARE: ("measure", "duty"),
        RepaymentReason.SEVERITY: ("severity",),
        RepaymentReason.FAULT: ("fault",),
        RepaymentReason.LEFT_BY: ("left_by",),
        RepaymentReason.FIRST: ("after",),
        RepaymentReason.FOUND_BY: ("found_by",),
        RepaymentReason.WITHIN: ("within",),
        RepaymentReason.INSTEAD: ("instead",),
        RepaymentReason.CONSENT: ("instead_agreed_by",),
    }
)
"""The fields of a clause that say each."""
# Of a right, all of its terms. Without these it is not known how much money comes back, from whom
# and to whom; what else a clause on repayment says narrows it.
_NEEDED: Final = frozenset(
    {
        *ProvisoReason,
        RepaymentReason.MEASURE,
        RepaymentReason.OWED_BY,
        RepaymentReason.OWED_TO,
        RepaymentReason.SHARE,
    }
)

Provided = (
    Who
    | Modality
    | tuple[Text, ...]
    | bool
    | Form
    | Span
    | tuple[Trigger, ...]
    | Duty
    | Text
    | RepaidOf
    | LeftBy
    | Measure
    | Bounds[Fraction]
    | Timing
    | NotGiven
)
"""What a clause says of one of its terms."""


@attrs.frozen(kw_only=True)
class Proviso:
    """One of the terms on which a right may be used, or on which money comes back.

    Attributes:
        part: The key of the clause.
        reason: What it is about.
        says: What the text says of it, as it stands in the clause.

    Examples:
        >>> from iopmodel.terms import Form
        >>> one = Proviso(part="uppsagning", reason=ProvisoReason.FORM, says=Form.WRITTEN)
        >>> one.key, one.known
        ('uppsagning/form', True)
    """

    part: str
    reason: ProvisoReason | RepaymentReason
    says: Provided

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
        left_out = isinstance(self.says, NotGiven) and not isinstance(self.says, NoClause)
        needed = left_out and self.reason in _NEEDED
        return (f"{self.part}/{SAID_BY[self.reason][0]}",) if needed else ()


def provisos(
    parts: Parts, key: str, reason: ProvisoReason | RepaymentReason
) -> Iterator[Possible[Proviso]]:
    """Yield what a clause says about one of its terms.

    Args:
        parts: Where it finds the clause.
        key: The key of the clause: a right to end something, or a repayment.
        reason: What is asked about.

    Examples:
        >>> from iopmodel.examples import load
        >>> for possible in provisos(
        ...     load("bostad-forst-2023"), "uppsagning", ProvisoReason.ADDRESSEE
        ... ):
        ...     print(possible.value.says)
        styrgrupp
        >>> for possible in provisos(
        ...     load("enskede-arsta-vantor-2021"), "ej-forbrukade-medel", RepaymentReason.SHARE
        ... ):
        ...     print(possible.value.says)
        Bounds(low=Fraction(1, 1), high=Fraction(1, 1))
    """
    part = parts.find(key)
    if not isinstance(part, Ending if isinstance(reason, ProvisoReason) else Repayment):
        return
    says = getattr(part, SAID_BY[reason][0])
    if isinstance(part, Repayment) and reason is RepaymentReason.SHARE:
        says = says if isinstance(says, NotGiven) else share_of_base(part)
    yield Possible(Proviso(part=key, reason=reason, says=says))
