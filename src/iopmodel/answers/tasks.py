"""What each part asks someone to do, whenever it is: the ground of both due and undated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, Final

import attrs

from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    Actor,
    Body,
    Commitment,
    Duty,
    Funding,
    Modality,
    PaymentPlan,
    Repayment,
    Report,
    Timing,
    Who,
)

__all__ = ["DueKind", "Task", "tasks"]


class DueKind(Enum):
    """What kind of thing is due."""

    MEETING = "meeting"
    REPORT = "report"
    PAYMENT = "payment"
    DECISION = "decision"
    NOTICE = "notice"
    COMMITMENT = "commitment"


@attrs.frozen(kw_only=True)
class Task:
    """Something that a part asks someone to do.

    Attributes:
        key: The key of the part, and the number of the instalment where there are several.
        kind: What kind of thing it is.
        modality: How binding.
        bearers: Who has to do it.
        recipients: To whom it is done.
        timing: When.
        amount: How much money each time, or why that is not given.
    """

    key: str
    kind: DueKind
    modality: Modality
    bearers: Who
    recipients: Who
    timing: Timing
    amount: Money | NotGiven | NotApplicable = NotApplicable()


def tasks(parts: Parts, part: Part) -> Iterator[Task]:
    """Yield what a part asks someone to do.

    Args:
        parts: Where it finds the parts that it refers to.
        part: The part; many kinds ask nothing of anyone.
    """
    found = _TASKS.get(type(part))
    if found is not None:
        yield from found(parts, part)


def _meeting(_: Parts, body: Body) -> Iterator[Task]:
    itself = Ref[Actor](body.key)
    yield Task(
        key=body.key,
        kind=DueKind.MEETING,
        modality=Modality.OBLIGATION,
        bearers=itself if isinstance(body.convener, NotGiven) else body.convener,
        recipients=itself,
        timing=body.meets,
    )


def _report(_: Parts, report: Report) -> Iterator[Task]:
    yield Task(
        key=report.key,
        kind=DueKind.REPORT,
        modality=Modality.OBLIGATION,
        bearers=report.author,
        recipients=report.recipient,
        timing=report.timing,
    )


def _commitment(_: Parts, commitment: Commitment) -> Iterator[Task]:
    yield Task(
        key=commitment.key,
        kind=DueKind.COMMITMENT,
        modality=commitment.modality,
        bearers=commitment.bearer,
        recipients=commitment.towards,
        timing=commitment.timing,
    )


def _payments(parts: Parts, plan: PaymentPlan) -> Iterator[Task]:
    funding = parts[Funding, plan.of]
    for number, instalment in enumerate(plan.instalments, 1):
        amount = funding.amount
        yield Task(
            key=f"{plan.key}-{number}" if len(plan.instalments) > 1 else plan.key,
            kind=DueKind.PAYMENT,
            modality=Modality.OBLIGATION,
            bearers=funding.payer,
            recipients=funding.payee,
            timing=instalment.timing,
            amount=amount if isinstance(amount, NotGiven) else amount.times(instalment.share),
        )


def _repayment(_: Parts, repayment: Repayment) -> Iterator[Task]:
    yield Task(
        key=repayment.key,
        kind=DueKind.PAYMENT,
        modality=Modality.OBLIGATION if repayment.duty is Duty.OWED else Modality.POWER,
        bearers=repayment.owed_by,
        recipients=repayment.owed_to,
        timing=repayment.within,
    )


_TASKS: Final[Mapping[type, Callable[[Parts, Any], Iterator[Task]]]] = {
    Body: _meeting,
    Commitment: _commitment,
    PaymentPlan: _payments,
    Repayment: _repayment,
    Report: _report,
}
