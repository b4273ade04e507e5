"""What each part asks someone to do, whenever it is: the ground of both due and undated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, Final

import attrs

from iopmodel.answers.portions import Portion, portions
from iopmodel.dates.recurrence import Each
from iopmodel.dates.span import Span
from iopmodel.dates.units import Anchor
from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    Actor,
    Afterwards,
    AgreedExtension,
    AutomaticExtension,
    Body,
    Chair,
    Commitment,
    Duty,
    Funding,
    Modality,
    PaidFor,
    PaymentPlan,
    Per,
    Repayment,
    Report,
    Term,
    Timing,
    While,
    Who,
)

__all__ = ["ASKING", "READS", "DueKind", "Task", "tasks"]


class DueKind(Enum):
    """What kind of thing is due."""

    MEETING = "meeting"
    REPORT = "report"
    PAYMENT = "payment"
    ELECTION = "election"
    DECISION = "decision"
    NOTICE = "notice"
    COMMITMENT = "commitment"


@attrs.frozen(kw_only=True)
class Task:
    """Something that a part asks someone to do.

    Attributes:
        key: The key of the part; behind it the number of the instalment where there are several,
            `chair` where it is the election of one, `then` where it holds after a phase.
        kind: What kind of thing it is.
        modality: How binding.
        bearers: Who has to do it.
        recipients: To whom it is done.
        timing: When.
        amount: How much money each time, or why that is not given; before it is indexed.
        per: For how long the frame is meant that it is paid out of.
        paid_for: Which time each payment is for.
        portion: Which part of the frame's amount is paid, the first time in a year.
        place: Where the timing stands: the part and, in it, the field.
    """

    key: str
    kind: DueKind
    modality: Modality
    bearers: Who
    recipients: Who
    timing: Timing
    amount: Money | NotGiven | NotApplicable = NotApplicable()
    per: Per | NotGiven | NotApplicable = NotApplicable()
    paid_for: PaidFor | NotGiven | NotApplicable = NotApplicable()
    portion: Portion | NotApplicable = NotApplicable()
    # It follows from the others, and need not be told by those who compare them.
    place: str = attrs.field(default="", eq=False)


def tasks(parts: Parts, part: Part) -> Iterator[Task]:
    """Yield what a part asks someone to do.

    Args:
        parts: Where it finds the parts that it refers to.
        part: The part; many kinds ask nothing of anyone.
    """
    found = _TASKS.get(type(part))
    if found is None:
        return
    for task in found(parts, part):
        yield task
        if isinstance(task.timing, While):
            yield from _after_the_phase(task, task.timing)


def _after_the_phase(task: Task, phase: While) -> Iterator[Task]:
    """Yield what is asked when the phase of a task is over, if the text says anything of it."""
    then = phase.then
    if isinstance(then, Unstated):
        return
    # Nobody knows on which day the phase ends, so that the times of a rule have no dates.
    timing = then if isinstance(then, NotGiven) else Afterwards(phase.condition, then)
    place = f"{task.place}/then"
    yield attrs.evolve(task, key=f"{task.key}-then", timing=timing, place=place)


def _body(_: Parts, body: Body) -> Iterator[Task]:
    itself = Ref[Actor](body.key)
    yield Task(
        key=body.key,
        kind=DueKind.MEETING,
        modality=Modality.OBLIGATION,
        # Where nobody is said to call its meetings, it may be anyone's task.
        bearers=body.convener,
        recipients=itself,
        timing=body.meets,
        place=f"{body.key}/meets",
    )
    if isinstance(body.chair, Chair):
        yield from _election(body, body.chair)


def _election(body: Body, chair: Chair) -> Iterator[Task]:
    """Yield the election of a chair, where the text says who elects one or for how long."""
    if isinstance(chair.elected_by, Unstated) and isinstance(chair.office_term, Unstated):
        return
    term = chair.office_term
    yield Task(
        key=f"{body.key}-chair",
        kind=DueKind.ELECTION,
        modality=Modality.OBLIGATION,
        bearers=chair.elected_by,
        recipients=Unstated(),
        # The first election is an event of which the text gives no day.
        timing=Each(term, anchor=Anchor.EVENT) if isinstance(term, Span) else term,
        place=f"{body.key}/chair/office_term",
    )


def _report(_: Parts, report: Report) -> Iterator[Task]:
    yield Task(
        key=report.key,
        kind=DueKind.REPORT,
        modality=Modality.OBLIGATION,
        bearers=report.author,
        recipients=report.recipient,
        timing=report.timing,
        place=f"{report.key}/timing",
    )


def _commitment(_: Parts, commitment: Commitment) -> Iterator[Task]:
    yield Task(
        key=commitment.key,
        kind=DueKind.COMMITMENT,
        modality=commitment.modality,
        bearers=commitment.bearer,
        recipients=commitment.towards,
        timing=commitment.timing,
        place=f"{commitment.key}/timing",
    )


def _payments(parts: Parts, plan: PaymentPlan) -> Iterator[Task]:
    funding = parts[Funding, plan.of]
    amount = funding.amount
    each = zip(plan.instalments, portions(plan), strict=True)
    for number, (instalment, portion) in enumerate(each, 1):
        yield Task(
            key=f"{plan.key}-{number}" if len(plan.instalments) > 1 else plan.key,
            kind=DueKind.PAYMENT,
            modality=Modality.OBLIGATION,
            bearers=funding.payer,
            recipients=funding.payee,
            timing=instalment.timing,
            amount=amount if isinstance(amount, NotGiven) else portion.of(amount),
            per=funding.per,
            paid_for=instalment.covers,
            portion=portion,
            place=f"{plan.key}/instalments/{number - 1}/timing",
        )


def _repayment(_: Parts, repayment: Repayment) -> Iterator[Task]:
    yield Task(
        key=repayment.key,
        kind=DueKind.PAYMENT,
        modality=Modality.OBLIGATION if repayment.duty is Duty.OWED else Modality.POWER,
        bearers=repayment.owed_by,
        recipients=repayment.owed_to,
        timing=repayment.within,
        place=f"{repayment.key}/within",
    )


def _extension(_: Parts, term: Term) -> Iterator[Task]:
    """Yield the notice or the agreement that decides whether it goes on."""
    extension = term.extension
    who: Who = Unstated()
    if isinstance(extension, AutomaticExtension):
        kind, field, timing = DueKind.NOTICE, "notice_by", extension.notice_by
    elif isinstance(extension, AgreedExtension):
        kind, field, timing = DueKind.DECISION, "agree_by", extension.agree_by
        who = extension.agreed_by
    else:
        return
    # By which days it is decided hangs on the ends of the term, and is asked of them.
    if isinstance(timing, NotGiven):
        yield Task(
            key=term.key,
            kind=kind,
            modality=Modality.POWER,
            bearers=who,
            recipients=Unstated(),
            timing=timing,
            place=f"{term.key}/extension/{field}",
        )


_TASKS: Final[Mapping[type, Callable[[Parts, Any], Iterator[Task]]]] = {
    Body: _body,
    Commitment: _commitment,
    PaymentPlan: _payments,
    Repayment: _repayment,
    Report: _report,
    Term: _extension,
}

ASKING: Final = tuple(_TASKS)
"""The kinds of part that may ask something of someone."""

READS: Final[Mapping[type[Part], tuple[str, ...]]] = {
    Body: ("meets", "convener", "chair"),
    Commitment: ("bearer", "towards", "modality", "timing"),
    Funding: ("payer", "payee", "amount", "per"),
    PaymentPlan: ("of", "instalments"),
    Repayment: ("duty", "owed_by", "owed_to", "within"),
    Report: ("author", "recipient", "timing"),
    Term: ("extension",),
}
"""The fields of those kinds, and of what they refer to, that it is read from."""
