"""Money by years: what is planned, what hangs on something, what may be stopped or come back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from math import prod
from typing import Final

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.entry import Entry, EntryKind
from iopmodel.answers.given import Given, GivenKind
from iopmodel.dates.period import Period
from iopmodel.money import Money
from iopmodel.notgiven import Either, NotApplicable, NotGiven, Sum, Unstated
from iopmodel.partnership.aggregate import Partnership

__all__ = ["FrameYear", "by_year", "extremes"]

_CASES: Final = 4096
"""How many cases are gone through; with more, the bounds are wider than they need be."""
_NEITHER: Final = ""
"""In place of a reading: any that is not named."""


@attrs.frozen(kw_only=True)
class FrameYear:
    """What a frame pays in a year.

    Attributes:
        period: The year, cut to the window that was asked for; not applicable for what has no day.
        of: The frame.
        planned: What is paid in any case.
        conditional: What may be paid on top of that.
        at_risk: What of the planned may be stopped or have to be paid back.
        risks: The clauses by which it may.
        entries: The payments, each with its conditions.
    """

    period: Period | NotApplicable
    of: str
    planned: Sum
    conditional: Sum
    at_risk: Sum
    risks: tuple[str, ...]
    entries: tuple[Holding[Entry], ...]


def by_year(
    partnership: Partnership,
    holdings: Iterable[Holding[Entry]],
    years: Sequence[Period],
) -> Iterator[FrameYear]:
    """Yield what each frame pays in each year, and at last what has no day.

    A payment that may fall on one of several days is planned in the year in which they all lie. So
    what is planned is what is paid however the text is read, and whether it is extended or not;
    what is conditional is the most that can come on top of it.

    Args:
        partnership: Whose money it is.
        holdings: What it says of money, as the question `money` has it.
        years: The years, one after the other.

    Examples:
        >>> from iopmodel.answers.money import money
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> year = Period.parse("2021-01-01/2021-12-31")
        >>> (one,) = by_year(partnership, money(partnership, year), [year])
        >>> one.planned.known, one.conditional.known, one.risks[0]
        (Money('100000.00 SEK'), Money('0.00 SEK'), 'aterbetalning-vid-uttrade')
    """
    every = list(holdings)
    choices = {point.key: [one.key for one in point.readings] for point in partnership.open_points}
    placed: list[Period | NotApplicable] = [*years, NotApplicable()]
    frames = sorted({one.value.of for one in every if one.value.of})
    for period in placed:
        for frame in frames:
            own = [one for one in every if one.value.of == frame]
            paid = [one for one in own if _is_paid(one.value, period)]
            if not any(one.value.kind is EntryKind.INSTALMENT for one in own):
                # Nothing says when it is paid: of no year is it known how much.
                paid = [] if isinstance(period, Period) else [*_frames(own)]
            if paid:
                risks = tuple(sorted({one.value.part for one in own if _is_risk(one.value)}))
                yield from _totals(period, frame, paid, risks, choices)


def _frames(own: Iterable[Holding[Entry]]) -> Iterator[Holding[Entry]]:
    return (one for one in own if one.value.kind is EntryKind.FRAME)


def _is_risk(entry: Entry) -> bool:
    return entry.kind in {EntryKind.STOP, EntryKind.CLAWBACK}


def _is_paid(entry: Entry, period: Period | NotApplicable) -> bool:
    if entry.kind is not EntryKind.INSTALMENT:
        # Of what is paid in an extension nothing is known, the day least of all.
        return not isinstance(period, Period) and entry.kind is EntryKind.FRAME and _is_more(entry)
    if isinstance(period, Period):
        return isinstance(entry.day, date) and entry.day in period
    return not isinstance(entry.day, date)


def _is_more(entry: Entry) -> bool:
    return entry.key != entry.part


def _totals(
    period: Period | NotApplicable,
    frame: str,
    paid: Sequence[Holding[Entry]],
    risks: tuple[str, ...],
    choices: Mapping[str, Sequence[str]],
) -> Iterator[FrameYear]:
    """Yield the totals, one for each currency; readings may differ even in that."""
    known = sorted({_currency(one) for one in paid} - {""})
    # Swedish agreements are in kronor, where an appendix says how many.
    for place, currency in enumerate(known or ["SEK"]):
        own = [one for one in paid if _currency(one) in ({currency} if place else {currency, ""})]
        counted = [
            (amount.minor, one.given)
            for one in own
            if isinstance(amount := _amount(one.value), Money)
        ]
        low, high = extremes(counted, choices)
        anyway, maybe = _missing(own, choices)
        planned = Sum(Money.of_minor(low, currency), anyway)
        more = Money.of_minor(high - low, currency)
        nothing = Sum(Money.zero(currency))
        yield FrameYear(
            period=period,
            of=frame,
            planned=planned,
            conditional=Sum(more, maybe),
            at_risk=planned if risks else nothing,
            risks=risks,
            entries=tuple(own),
        )


def _amount(entry: Entry) -> Money | NotGiven | NotApplicable:
    """Return what counts in a total: of a frame that is indexed, no sum of the years is given."""
    return Unstated() if entry.kind is EntryKind.FRAME and entry.indexed else entry.amount


def _currency(holding: Holding[Entry]) -> str:
    amount = holding.value.amount
    return amount.currency if isinstance(amount, Money) else ""


_Missing = tuple[NotGiven | Either, ...]


def _missing(
    paid: Iterable[Holding[Entry]], choices: Mapping[str, Sequence[str]]
) -> tuple[_Missing, _Missing]:
    """Return why amounts are not given: of what is paid in any case, and of what may be.

    A payment whose amount is left out in one way or in another, however the text is read, is one
    amount and is paid in any case.
    """
    alike: dict[str, list[tuple[NotGiven, tuple[Given, ...]]]] = {}
    for one in paid:
        amount = _amount(one.value)
        if isinstance(amount, NotGiven):
            alike.setdefault(one.value.key, []).append((amount, one.given))
    anyway: list[NotGiven | Either] = []
    maybe: list[NotGiven | Either] = []
    for same in alike.values():
        anyway += [amount for amount, given in same if not given]
        open_ = [(amount, given) for amount, given in same if given]
        least, most = extremes([(1, given) for _, given in open_], choices)
        ways = tuple(dict.fromkeys(amount for amount, _ in open_))
        if least == most == 1:
            first, *others = ways
            anyway.append(Either(ways) if others else first)
        else:
            maybe += [amount for amount, _ in open_]
    return tuple(anyway), tuple(maybe)


def extremes(
    amounts: Sequence[tuple[int, tuple[Given, ...]]], choices: Mapping[str, Sequence[str]]
) -> tuple[int, int]:
    """Return the least and the most that amounts come to, each under its conditions.

    What excludes each other is never added: two readings of one point, an end and what goes on
    after it.

    Args:
        amounts: Each amount, and the conditions under which it is there.
        choices: The readings of each open point.

    Examples:
        >>> early, late = Given.reading("day", "early"), Given.reading("day", "late")
        >>> extremes([(100, (early,)), (100, (late,))], {"day": ["early", "late"]})
        (100, 100)
        >>> extremes([(100, ()), (50, (Given.lasts_beyond(date(2022, 5, 31)),))], {})
        (100, 150)
    """
    certain = sum(amount for amount, given in amounts if not given)
    open_ = [(amount, given) for amount, given in amounts if given]
    days = sorted({one.subject for _, given in open_ for one in given if _is_end(one)})
    named: dict[str, set[str]] = {}
    for _, given in open_:
        for one in given:
            if one.is_reading:
                named.setdefault(one.subject, set()).add(one.choice)
    options = [_options(point, chosen, choices) for point, chosen in sorted(named.items())]
    if (len(days) + 1) * prod(map(len, options)) > _CASES:
        less = sum(min(amount, 0) for amount, _ in open_)
        return certain + less, certain + sum(max(amount, 0) for amount, _ in open_)
    found = [
        _in_case(open_, days[:gone], dict(zip(sorted(named), chosen, strict=True)))
        for gone in range(len(days) + 1)
        for chosen in product(*options)
    ]
    return certain + min(low for low, _ in found), certain + max(high for _, high in found)


def _options(point: str, named: set[str], choices: Mapping[str, Sequence[str]]) -> list[str]:
    others = set(choices.get(point, ())) - named
    return [*sorted(named), *([_NEITHER] if others else [])]


def _is_end(given: Given) -> bool:
    return given.kind in {GivenKind.LASTS_BEYOND, GivenKind.ENDS_BY}


def _in_case(
    amounts: Iterable[tuple[int, tuple[Given, ...]]],
    gone: Sequence[str],
    chosen: Mapping[str, str],
) -> tuple[int, int]:
    """Return the least and the most of it, if it goes on beyond some days and is read in a way."""
    low = high = 0
    for amount, given in amounts:
        if all(_can_hold(one, gone, chosen) for one in given):
            sure = not any(one.kind is GivenKind.HOLDS for one in given)
            low += amount if sure else min(amount, 0)
            high += amount if sure else max(amount, 0)
    return low, high


def _can_hold(given: Given, gone: Sequence[str], chosen: Mapping[str, str]) -> bool:
    if given.is_reading:
        return chosen[given.subject] == given.choice
    if given.kind is GivenKind.LASTS_BEYOND:
        return given.subject in gone
    return given.kind is not GivenKind.ENDS_BY or given.subject not in gone
