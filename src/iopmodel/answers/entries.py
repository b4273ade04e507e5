"""What each part says of money: a frame, a payment, a line, a clause by which it is at risk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.duerows import dues_of
from iopmodel.answers.ends import latest_end
from iopmodel.answers.entry import Entry, EntryKind
from iopmodel.answers.given import Given
from iopmodel.answers.indexing import READS as INDEX_READS
from iopmodel.answers.indexing import at_work
from iopmodel.answers.tasks import READS as TASK_READS
from iopmodel.answers.tasks import Task, tasks
from iopmodel.answers.undated import has_days
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part
from iopmodel.terms import (
    BudgetLine,
    Contribution,
    Funding,
    Indexation,
    PaymentPlan,
    PaymentStop,
    Per,
    Repayment,
    Term,
    Who,
)

__all__ = ["READS", "SPEAKING", "entries"]

READS: Final[Reads] = {
    **TASK_READS,
    **INDEX_READS,
    BudgetLine: ("of", "purpose", "amount"),
    Contribution: ("by", "what", "hours"),
    Funding: ("payer", "payee", "amount", "per", "vat", "nature"),
    PaymentStop: ("by", "of"),
    Term: ("initial", "extension"),
}
"""The fields that this question looks at."""


def entries(parts: Parts, *, key: str, within: Period) -> Iterator[Possible[Entry]]:
    """Yield what one part says of money.

    Args:
        parts: Where it finds the part, and what that goes by.
        key: The key of the part, of one of the kinds that say something of money; there may be
            none under a reading.
        within: The period, which must have an end.
    """
    part = parts.find(key)
    if part is not None:
        yield from _ENTRIES[type(part)](parts, part, within)


def _frame(parts: Parts, funding: Funding, within: Period) -> Iterator[Possible[Entry]]:
    entry = Entry(
        key=funding.key,
        part=funding.key,
        kind=EntryKind.FRAME,
        of=funding.key,
        payer=funding.payer,
        payee=funding.payee,
        amount=funding.amount,
        per=funding.per,
        vat=funding.vat,
        nature=funding.nature,
        indexed=_keys(at_work(parts, funding.key)),
        lacks=_lacking(funding, "amount", "per"),
    )
    yield Possible(entry)
    if funding.per is not Per.TERM:
        return
    # What an extension pays is not said by an amount for the whole of the first term.
    for term in parts.all(Term):
        last = term.initial.last
        if last is not OPEN_END and last < min(within.last, latest_end(term)):
            extended = attrs.evolve(
                entry,
                key=f"{funding.key}/extended",
                amount=Unstated(),
                per=NotApplicable(),
                indexed=(),
            )
            yield Possible(extended, (Given.lasts_beyond(last),))


def _instalments(parts: Parts, plan: PaymentPlan, within: Period) -> Iterator[Possible[Entry]]:
    funding = parts[Funding, plan.of]
    common = partial(
        Entry,
        part=plan.key,
        kind=EntryKind.INSTALMENT,
        of=plan.of,
        payer=funding.payer,
        payee=funding.payee,
    )
    lacks = _lacking(funding, "amount")
    for due in dues_of(parts, key=plan.key, within=within):
        raised = at_work(parts, plan.of, due.window)
        unsaid = lacks
        if isinstance(due.amount, NotGiven) and not lacks:
            unsaid = (*_lacking(funding, "per"), *_unsaid(raised))
        entry = common(
            key=due.key,
            amount=due.amount,
            window=due.window,
            covers=due.covers,
            indexed=_keys(raised),
            lacks=unsaid,
        )
        yield Possible(entry, due.given)
    for task in tasks(parts, plan):
        if not has_days(parts, task.timing, {plan.key}):
            raised = at_work(parts, plan.of)
            # By the day on which it is paid hangs how often it has been indexed.
            entry = common(
                key=task.key,
                amount=Unstated() if raised and not lacks else task.amount,
                window=_no_day(task),
                covers=Unstated(),
                indexed=_keys(raised),
                lacks=(*lacks, *((task.place,) if isinstance(task.timing, NotGiven) else ())),
            )
            yield Possible(entry)


def _keys(raised: Iterable[Indexation]) -> tuple[str, ...]:
    return tuple(one.key for one in raised)


def _unsaid(raised: Iterable[Indexation]) -> tuple[str, ...]:
    """Return what parts that index an amount leave out."""
    return tuple(
        place for one in raised for place in _lacking(one, "how", "first", "every", "rounding")
    )


def _no_day(task: Task) -> NotGiven:
    return task.timing if isinstance(task.timing, NotGiven) else Unstated()


def _line(parts: Parts, line: BudgetLine, _: Period) -> Iterator[Possible[Entry]]:
    funding = parts[Funding, line.of]
    entry = Entry(
        key=line.key,
        part=line.key,
        kind=EntryKind.LINE,
        of=line.of,
        payer=funding.payer,
        payee=funding.payee,
        amount=line.amount,
        what=line.purpose,
        lacks=_lacking(line, "amount"),
    )
    yield Possible(entry)


def _contribution(_: Parts, part: Contribution, __: Period) -> Iterator[Possible[Entry]]:
    entry = Entry(
        key=part.key,
        part=part.key,
        kind=EntryKind.CONTRIBUTION,
        payer=part.by,
        what=part.what,
        hours=part.hours,
        lacks=_lacking(part, "by"),
    )
    yield Possible(entry)


def _stop(parts: Parts, stop: PaymentStop, _: Period) -> Iterator[Possible[Entry]]:
    entry = Entry(
        key=stop.key,
        part=stop.key,
        kind=EntryKind.STOP,
        of=stop.of,
        payer=stop.by,
        payee=parts[Funding, stop.of].payee,
        lacks=_lacking(stop, "by"),
    )
    yield Possible(entry)


def _clawbacks(parts: Parts, part: Repayment, _: Period) -> Iterator[Possible[Entry]]:
    """Yield each frame of which money may go back from its payee to its payer."""
    for funding in parts.all(Funding):
        if _may_be(part.owed_by, funding.payee) and _may_be(part.owed_to, funding.payer):
            entry = Entry(
                key=f"{part.key}/{funding.key}",
                part=part.key,
                kind=EntryKind.CLAWBACK,
                of=funding.key,
                payer=part.owed_by,
                payee=part.owed_to,
                lacks=_lacking(part, "owed_by", "owed_to"),
            )
            yield Possible(entry)


def _may_be(who: Who, actor: str) -> bool:
    """Return whether an actor is meant, or may be as the text does not say who is."""
    if isinstance(who, NotGiven):
        return True
    return who == actor if isinstance(who, str) else actor in who.actors


def _lacking(part: Part, *fields: str) -> tuple[str, ...]:
    return tuple(
        f"{part.key}/{field}" for field in fields if isinstance(getattr(part, field), NotGiven)
    )


_Entries = Callable[[Parts, Any, Period], Iterable[Possible[Entry]]]
_ENTRIES: Final[Mapping[type[Part], _Entries]] = {
    BudgetLine: _line,
    Contribution: _contribution,
    Funding: _frame,
    PaymentPlan: _instalments,
    PaymentStop: _stop,
    Repayment: _clawbacks,
}
"""For each kind of part that says something of money, what it says."""

SPEAKING: Final = tuple(_ENTRIES)
"""The kinds of part that say something of money."""
