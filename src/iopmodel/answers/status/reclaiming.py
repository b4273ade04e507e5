"""What may be claimed back on a day by each clause, as far as a log tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads, keys_of
from iopmodel.answers.clawbacks import repayments
from iopmodel.answers.repaying import Facts, Paid, repayable
from iopmodel.answers.status.flows import Flow, Flows, is_of, spent_of
from iopmodel.answers.status.lasting import Lasting
from iopmodel.dates.period import OPEN_END
from iopmodel.log import Happening, RepaymentClaimed
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import Funding, Repayment

__all__ = ["Reclaim", "reclaims"]

_READS: Final[Reads] = {
    Funding: ("payer", "payee"),
    Repayment: ("duty", "owed_by", "owed_to", "measure", "basis"),
}


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
    if not isinstance(part, Repayment) or not is_of(part, parts[Funding, of]):
        return
    spent = spent_of(flow)
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
