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
from iopmodel.answers.status.acting import deeds
from iopmodel.answers.status.effect import Effect, EffectState
from iopmodel.answers.status.flows import Flow, Flows, is_of, spent_of
from iopmodel.answers.status.lasting import Lasting
from iopmodel.answers.status.occasions import Event, Occasion, events_of, occasion_of
from iopmodel.answers.status.parting import whose
from iopmodel.dates.period import OPEN_END, End
from iopmodel.log import Happening, RepaymentClaimed
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import Ends, Funding, Repayment

__all__ = ["Reclaim", "reclaims"]

_PARTS: Final = (Ends.COMMITMENT, Ends.PARTICIPATION)
_READS: Final[Reads] = {
    Funding: ("payer", "payee"),
    Repayment: ("duty", "owed_by", "owed_to", "measure", "basis", "triggers"),
}


@attrs.frozen(kw_only=True)
class Reclaim:
    """What may be claimed back by a clause, as far as is known.

    Attributes:
        part: The key of the clause.
        of: The key of the frame.
        amount: How much, at the least and at the most.
        claimed: How much was claimed by it, as far as amounts are told.
        occasion: Whether what makes it come back has happened, as far as the log tells. If not, the
            amount is only what it would be about.
        entries: The numbers of the entries that tell of that.
    """

    part: str
    of: str
    amount: Bounds[Money] | NotGiven
    claimed: Money | NotGiven = Unstated()
    occasion: Occasion = Occasion.NOT_TOLD
    entries: tuple[int, ...] = ()

    @property
    def known(self) -> bool:
        """Whether any bound is known, and whether it has been set off."""
        return not isinstance(self.amount, NotGiven) and self.occasion is not Occasion.PERHAPS


def reclaims(
    terms: Partnership,
    flows: Flows,
    occurred: Iterable[Happening],
    lasting: Sequence[Holding[Lasting]],
    acts: Iterable[tuple[date, Sequence[Holding[Effect]]]] = (),
) -> Iterator[Holding[Reclaim]]:
    """Yield what may be claimed back by each clause, of what has been paid out of each frame.

    Args:
        terms: The terms in force on the day.
        flows: What a log tells of money.
        occurred: What occurred.
        lasting: Until when it lasts.
        acts: The day of each act, and what it comes to by one right after another.
    """
    occurred, acts = list(occurred), list(acts)
    events = events_of(terms, occurred, acts)
    basis = {key: _Basis.of(flow, key[1]) for key, flow in flows.items()}
    claimed: dict[str, list[Money]] = {}
    for one in occurred:
        event = one.event
        if isinstance(event, RepaymentClaimed) and isinstance(event.amount, Money):
            claimed.setdefault(event.of, []).append(event.amount)
    ends = {_end(one.value) for one in lasting}
    parted = _parted(terms, occurred, acts)
    for key in keys_of(terms, Repayment):
        for (of, currency), flow in sorted(flows.items()):
            frame = terms.find(of)
            if flow.paid and isinstance(frame, Funding):
                last = _last({*ends}, {*parted.get(frame.payee, ()), *parted.get("", ())})
                asked = [one for one in claimed.get(key, ()) if one.currency == currency]
                question = partial(
                    _reclaim,
                    key=key,
                    of=of,
                    basis=basis[of, currency],
                    last=last,
                    events=events,
                    claimed=sum(asked, Money.zero(currency)) if asked else Unstated(),
                )
                yield from holdings(terms, question, _READS)


def _end(lasting: Lasting) -> End:
    """Return the day until which it lasts at the most, if no act puts that in doubt."""
    return lasting.high if lasting.doubt >= lasting.high else OPEN_END


def _last(whole: set[End], parted: set[End]) -> date | NotGiven:
    """Return the last day of what a frame is paid for, if there is one only."""
    days = {min(end, day) for end in whole for day in parted} or whole
    last = next(iter(days)) if len(days) == 1 else OPEN_END
    return last if isinstance(last, date) else Unstated()


def _parted(
    terms: Partnership,
    occurred: Iterable[Happening],
    acts: Iterable[tuple[date, Sequence[Holding[Effect]]]],
) -> dict[str, set[End]]:
    """Return until when those who acted have a part, as far as they may have ended only that.

    Where that can be disputed, or hangs on how the text is read, it is on no day that is known.
    """
    acted = {deed.entry: deed for deed in deeds(occurred)}
    found: dict[str, set[End]] = {}
    for one in (one for _, own in acts for one in own):
        effect = one.value
        if effect.ends not in _PARTS or effect.state is EffectState.INEFFECTIVE:
            continue
        who = whose(terms, acted[effect.entry], effect)
        sure = effect.known and not any(given.is_reading for given in one.given)
        # Of two days, or none, no single one is the last.
        days: set[End] = {date.min, OPEN_END}
        if sure and isinstance(effect.day, date):
            days = {effect.day}
        found.setdefault(who, set()).update(days)
    return found


@attrs.frozen
class _Basis:
    """What a log tells of one frame, as what comes back is reckoned from."""

    payments: tuple[Paid, ...]
    spent: Money | NotGiven
    left: Money

    @classmethod
    def of(cls, flow: Flow, currency: str) -> _Basis:
        money = partial(Money.of_minor, currency=currency)
        spent = spent_of(flow)
        # On which day each was paid makes no difference where no failure is told of.
        return cls(
            tuple(Paid(date.min, money(amount), covers) for covers, amount in flow.paid.items()),
            Unstated() if spent is None or spent[0] != spent[1] else money(spent[0]),
            money(max(flow.total - flow.repaid, 0)),
        )


def _reclaim(
    parts: Parts,
    *,
    key: str,
    of: str,
    basis: _Basis,
    last: date | NotGiven,
    events: Sequence[Event],
    claimed: Money | NotGiven,
) -> Iterator[Possible[Reclaim]]:
    part = parts.find(key)
    if not isinstance(part, Repayment) or not is_of(part, parts[Funding, of]):
        return
    facts = Facts(payments=basis.payments, spent=basis.spent, last=last)
    for possible in repayments(parts, key):
        amount = repayable(possible.value, facts)
        if isinstance(amount, Bounds):
            # What has been paid back does not come back again.
            amount = Bounds(min(amount.low, basis.left), min(amount.high, basis.left))
        occasion, entries = occasion_of(possible.value, events)
        yield Possible(
            Reclaim(
                part=key,
                of=of,
                amount=amount,
                claimed=claimed,
                occasion=occasion,
                entries=entries,
            )
        )
