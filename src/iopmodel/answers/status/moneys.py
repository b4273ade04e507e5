"""Money on a day: what is due and paid of each frame, what is overdue, spent and left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.status.duty import Duty, DutyState
from iopmodel.answers.status.flows import Flow, Flows, spent_of
from iopmodel.answers.status.surplus import dated_frames, surplus
from iopmodel.answers.yearly import extremes
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Sum, Unstated
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import Funding

__all__ = ["Purse", "purses"]


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
        beyond: What was paid, in any case, that is no part of anything that was or will be due, and
            was not paid back. Not given where the text leaves out when something is to be paid.
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
    beyond: Money | NotGiven = Unstated()

    @property
    def known(self) -> bool:
        """Whether it is known what was spent, and what was to be paid."""
        return not isinstance(self.spent, NotGiven) and self.due.is_complete


def purses(
    partnership: Partnership,
    terms: Partnership,
    flows: Flows,
    duties: Sequence[Holding[Duty]],
    plans: Mapping[str, str],
) -> Iterator[Holding[Purse]]:
    """Yield how it stands with the money of each frame.

    What hangs on something is told as such: what is due in any case, and what may be due on top.

    Args:
        partnership: Whose money it is, with all its amendments.
        terms: The terms in force on the day.
        flows: What a log tells of money.
        duties: What was due, and how it stands with it.
        plans: The frame of each plan.
    """
    dated = dated_frames(partnership, terms, plans)
    owed: dict[str, list[Holding[Duty]]] = {one.key: [] for one in terms.all(Funding)}
    for duty in duties:
        of = plans.get(duty.value.due.part, "")
        if of:
            owed.setdefault(of, []).append(duty)
    choices = {point.key: [one.key for one in point.readings] for point in partnership.open_points}
    for of in sorted({*owed, *(key for key, _ in flows)}):
        own = owed.get(of, [])
        for currency in _currencies(of, own, flows):
            flow = flows.get((of, currency), Flow())
            part = terms.find(of)
            cites = part.cites if part else ()
            clauses = dict.fromkeys((*cites, *(cite for one in own for cite in one.clauses)))
            purse = _purse(of, currency, flow, own, choices)
            if of in dated:
                beyond = surplus(own, flow, currency, choices)
                purse = attrs.evolve(purse, beyond=Money.of_minor(beyond, currency))
            yield Holding(purse, (), tuple(clauses))


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
    spent = spent_of(flow)
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
