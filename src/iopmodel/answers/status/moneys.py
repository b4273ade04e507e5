"""Money on a day: planned and paid, spent and left, and what may be claimed back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads, keys_of
from iopmodel.answers.clawbacks import repayments
from iopmodel.answers.repaying import Facts, Paid, repayable
from iopmodel.answers.status.duty import Duty, DutyState
from iopmodel.answers.status.lasting import Lasting
from iopmodel.answers.whatif import includes
from iopmodel.answers.yearly import extremes
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.log import (
    Happening,
    PaymentMade,
    RepaymentClaimed,
    RepaymentMade,
    SpendingReported,
)
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Sum, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Ref
from iopmodel.terms import BudgetLine, Funding, PaymentPlan, Repayment

__all__ = ["Flow", "Flows", "Purse", "Reclaim", "flows_of", "purses", "reclaims"]

_READS: Final[Reads] = {
    Funding: ("payer", "payee"),
    Repayment: ("duty", "owed_by", "owed_to", "measure", "basis"),
}


@attrs.frozen(kw_only=True)
class Purse:
    """How it stands with one frame of money, in one currency.

    Attributes:
        of: The key of the frame.
        due: What should have been paid by now, in any case.
        perhaps: What should have been paid on top of that, on conditions.
        paid: What was paid.
        overdue: What of it should have been paid, in any case, and was not.
        to_come: What is still to be paid, in any case.
        spent: What has been used of it, by what was told.
        unspent: What has not, and was not paid back.
        repaid: What was paid back.
    """

    of: str
    due: Sum
    perhaps: Sum
    paid: Money
    overdue: Sum
    to_come: Sum
    spent: Bounds[Money] | NotGiven
    unspent: Bounds[Money]
    repaid: Money

    @property
    def known(self) -> bool:
        """Whether it is known what was spent, and what was to be paid."""
        return not isinstance(self.spent, NotGiven) and self.due.is_complete


@attrs.frozen(kw_only=True)
class Reclaim:
    """What may be claimed back by a clause, as far as is known.

    Attributes:
        part: The key of the clause.
        of: The key of the frame.
        amount: How much, at the least and at the most.
        claimed: How much was claimed by it, as far as amounts are told.
    """

    part: str
    of: str
    amount: Bounds[Money] | NotGiven
    claimed: Money | NotGiven = Unstated()

    @property
    def known(self) -> bool:
        """Whether any bound is known."""
        return not isinstance(self.amount, NotGiven)


@attrs.define
class Flow:
    """What a log tells of the money of one frame in one currency, in its smallest units.

    Attributes:
        paid: What was paid, by the time that it is for.
        repaid: What was paid back.
        spent: What was told to be spent, and the time that is about.
    """

    paid: dict[Period | NotGiven, int] = attrs.field(factory=dict)
    repaid: int = 0
    spent: list[tuple[Period | NotGiven, int]] = attrs.field(factory=list)

    @property
    def total(self) -> int:
        """What was paid."""
        return sum(self.paid.values())


Flows = Mapping[tuple[str, str], Flow]
"""What a log tells of money, by the frame and the currency."""


def flows_of(terms: Partnership, occurred: Iterable[Happening]) -> Flows:
    """Return what was paid, spent and paid back.

    Args:
        terms: The terms in force on the day.
        occurred: What occurred.
    """
    frames: dict[str, str] = {plan.key: plan.of for plan in terms.all(PaymentPlan)}
    frames.update({line.key: line.of for line in terms.all(BudgetLine)})
    for part in terms.all(Repayment):
        own = [one.key for one in terms.all(Funding) if _is_of(part, one)]
        if len(own) == 1:
            frames[part.key] = own[0]
    found: dict[tuple[str, str], Flow] = {}
    for one in occurred:
        event = one.event
        if not isinstance(event, (PaymentMade, RepaymentMade, SpendingReported)):
            continue
        amount, of = event.amount, frames.get(event.of, event.of)
        flow = found.setdefault((of, amount.currency), Flow())
        if isinstance(event, PaymentMade):
            flow.paid[event.covers] = flow.paid.get(event.covers, 0) + amount.minor
        elif isinstance(event, RepaymentMade):
            flow.repaid += amount.minor
        else:
            flow.spent.append((event.covers, amount.minor))
    return found


def _is_of(part: Repayment, frame: Funding) -> bool:
    return includes(part.owed_by, Ref(frame.payee)) and includes(part.owed_to, Ref(frame.payer))


def purses(
    partnership: Partnership,
    terms: Partnership,
    flows: Flows,
    duties: Sequence[Holding[Duty]],
) -> Iterator[Holding[Purse]]:
    """Yield how it stands with the money of each frame.

    What hangs on something is told as such: what is due in any case, and what may be due on top.

    Args:
        partnership: Whose money it is, with all its amendments.
        terms: The terms in force on the day.
        flows: What a log tells of money.
        duties: What was due, and how it stands with it.
    """
    plans: dict[str, str] = {plan.key: plan.of for plan in terms.all(PaymentPlan)}
    owed: dict[str, list[Holding[Duty]]] = {one.key: [] for one in terms.all(Funding)}
    for duty in duties:
        of = plans.get(duty.value.due.part, "")
        if of and duty.value.state not in {DutyState.VOID, DutyState.WAIVED}:
            owed.setdefault(of, []).append(duty)
    choices = {point.key: [one.key for one in point.readings] for point in partnership.open_points}
    for of in sorted({*owed, *(key for key, _ in flows)}):
        own = owed.get(of, [])
        for currency in _currencies(of, own, flows):
            flow = flows.get((of, currency), Flow())
            part = terms.find(of)
            cites = part.cites if part else ()
            clauses = dict.fromkeys((*cites, *(cite for one in own for cite in one.clauses)))
            yield Holding(_purse(of, currency, flow, own, choices), (), tuple(clauses))


def _currencies(of: str, own: Iterable[Holding[Duty]], flows: Flows) -> list[str]:
    amounts = (one.value.due.amount for one in own)
    known = {amount.currency for amount in amounts if isinstance(amount, Money)}
    known |= {currency for key, currency in flows if key == of}
    # Swedish agreements are in kronor, where an appendix says how many.
    return sorted(known) or ["SEK"]


def _purse(
    of: str,
    currency: str,
    flow: Flow,
    own: Sequence[Holding[Duty]],
    choices: Mapping[str, Sequence[str]],
) -> Purse:
    total = partial(_total, own, currency, choices)
    due, most = total(_DUE, whole=True)
    nothing = Sum(Money.zero(currency))
    left = max(flow.total - flow.repaid, 0)
    spent = _spent(flow)
    low, high = (0, left)
    if spent is not None:
        low, high = (max(flow.total - one - flow.repaid, 0) for one in reversed(spent))
    money = partial(Money.of_minor, currency=currency)
    return Purse(
        of=of,
        due=due,
        perhaps=attrs.evolve(nothing, known=most.known - due.known, plus=most.plus),
        paid=money(flow.total),
        overdue=total({DutyState.OVERDUE}, whole=False)[0],
        to_come=total({DutyState.OPEN, DutyState.COMING}, whole=False)[0],
        spent=Unstated() if spent is None else Bounds(money(spent[0]), money(spent[1])),
        unspent=Bounds(money(low), money(high)),
        repaid=money(flow.repaid),
    )


_DUE: Final = {DutyState.FULFILLED, DutyState.LATE, DutyState.OVERDUE}


def _total(
    own: Iterable[Holding[Duty]],
    currency: str,
    choices: Mapping[str, Sequence[str]],
    states: set[DutyState],
    *,
    whole: bool,
) -> tuple[Sum, Sum]:
    """Return what is due in any case and at the most, of what is in some states."""
    counted = []
    sure: list[NotGiven] = []
    perhaps: list[NotGiven] = []
    for one in own:
        duty = one.value
        if duty.state not in states:
            continue
        amount = duty.due.amount
        if isinstance(amount, NotGiven):
            (perhaps if one.given else sure).append(amount)
        elif isinstance(amount, Money) and amount.currency == currency:
            paid = duty.paid.minor if isinstance(duty.paid, Money) and not whole else 0
            counted.append((max(amount.minor - paid, 0), one.given))
    low, high = extremes(counted, choices)
    money = partial(Money.of_minor, currency=currency)
    return Sum(money(low), tuple(sure)), Sum(money(high), tuple(perhaps))


def _spent(flow: Flow) -> tuple[int, int] | None:
    """Return what was spent at the least and at the most, by what was told of it.

    Whether what is told later takes in what was told before, the times tell that it is about; where
    they do not, it may or may not.
    """
    if not flow.spent:
        return None
    amounts = [amount for _, amount in flow.spent]
    times = sorted(
        (time for time, _ in flow.spent if isinstance(time, Period)), key=lambda one: one.first
    )
    together = sum(amounts)
    apart = len(times) == len(amounts) and all(
        one.last < other.first for one, other in pairwise(times)
    )
    return (together if apart else max(amounts), together)


def reclaims(
    terms: Partnership,
    flows: Flows,
    occurred: Iterable[Happening],
    lasting: Sequence[Holding[Lasting]],
) -> Iterator[Holding[Reclaim]]:
    """Yield what may be claimed back by each clause, of what has been paid out of each frame.

    Args:
        terms: The terms in force on the day.
        flows: What a log tells of money.
        occurred: What occurred.
        lasting: Until when it lasts.
    """
    claimed: dict[str, list[Money]] = {}
    for one in occurred:
        event = one.event
        if isinstance(event, RepaymentClaimed) and isinstance(event.amount, Money):
            claimed.setdefault(event.of, []).append(event.amount)
    ends = {one.value.high for one in lasting}
    last = next(iter(ends)) if len(ends) == 1 else OPEN_END
    for key in keys_of(terms, Repayment):
        for (of, currency), flow in sorted(flows.items()):
            if flow.paid and isinstance(terms.find(of), Funding):
                asked = [one for one in claimed.get(key, ()) if one.currency == currency]
                question = partial(
                    _reclaim,
                    key=key,
                    of=of,
                    flow=flow,
                    currency=currency,
                    last=Unstated() if last is OPEN_END else last,
                    claimed=sum(asked, Money.zero(currency)) if asked else Unstated(),
                )
                yield from holdings(terms, question, _READS)


def _reclaim(
    parts: Parts,
    *,
    key: str,
    of: str,
    flow: Flow,
    currency: str,
    last: date | NotGiven,
    claimed: Money | NotGiven,
) -> Iterator[Possible[Reclaim]]:
    part = parts.find(key)
    if not isinstance(part, Repayment) or not _is_of(part, parts[Funding, of]):
        return
    spent = _spent(flow)
    money = partial(Money.of_minor, currency=currency)
    known = Unstated() if spent is None or spent[0] != spent[1] else money(spent[0])
    # On which day each was paid makes no difference where no failure is told of.
    payments = [Paid(date.min, money(amount), covers) for covers, amount in flow.paid.items()]
    facts = Facts(payments=payments, spent=known, last=last)
    for possible in repayments(parts, key):
        amount = repayable(possible.value, facts)
        if isinstance(amount, Bounds):
            # What has been paid back does not come back again.
            left = money(max(flow.total - flow.repaid, 0))
            amount = Bounds(min(amount.low, left), min(amount.high, left))
        yield Possible(Reclaim(part=key, of=of, amount=amount, claimed=claimed))
