"""Where two rights lead to different days: which prevails, by the agreement, or that both stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from itertools import combinations

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.given import Given
from iopmodel.answers.whatif import WhatIf
from iopmodel.dates.period import OPEN_END, End
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership.aggregate import Partnership
from iopmodel.terms import (
    AnyOf,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Jointly,
    Precedence,
    Prevails,
)

__all__ = ["Contest", "Rivalry", "competing"]


class Rivalry(Enum):
    """How two rights on the same object stand to each other."""

    PREVAILS = "prevails"
    """The agreement says which prevails, and that is the one."""
    RULE_OPEN = "rule-open"
    """The agreement has a rule, from which it cannot be told which that is."""
    COMPETES = "competes"
    """Nothing says which prevails: both stand."""


@attrs.frozen(kw_only=True)
class Contest:
    """Two rights of the same actor, to end the same, that lead to different days.

    Attributes:
        first: What comes of the one.
        second: What comes of the other.
        rivalry: How they stand to each other.
        prevails: The key of the one that prevails, if that can be told.
        rule: The key of the precedence that says so.
    """

    first: WhatIf
    second: WhatIf
    rivalry: Rivalry
    prevails: str | NotGiven = Unstated()
    rule: str | NotGiven = Unstated()


def competing(
    partnership: Partnership, found: Iterable[Holding[WhatIf]]
) -> Iterator[Holding[Contest]]:
    """Yield each two of several outcomes that compete, and what the agreement says of them.

    Args:
        partnership: Whose they are.
        found: What an act comes to, by each right.

    Examples:
        >>> from iopmodel.answers import Notice, ask
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> answer = ask("what-if", partnership, Notice(on=date(2021, 9, 1)))
        >>> list(competing(partnership, answer.holdings))
        []
    """
    for one, other in combinations(found, 2):
        if not _on_the_same(one.value, other.value):
            continue
        given = {*one.given, *other.given}
        terms = _terms(partnership, given)
        if terms is None or not _share_a_holder(terms, one.value, other.value):
            continue
        contest, rules = _decided(terms, one.value, other.value)
        cites = [*one.clauses, *other.clauses, *(cite for rule in rules for cite in rule.cites)]
        yield Holding(contest, tuple(sorted(given)), tuple(dict.fromkeys(cites)))


def _on_the_same(one: WhatIf, other: WhatIf) -> bool:
    days = [found.day for found in (one, other)]
    if one.part == other.part or isinstance(one.ends, NotGiven) or one.ends is not other.ends:
        return False
    excludes = {found.act is EndingKind.EXCLUSION for found in (one, other)}
    # Who excludes parts with another, who gives notice leaves: what ends is not the same party's.
    if one.ends is not Ends.WHOLE and len(excludes) > 1:
        return False
    # Where no day is known there is nothing that could compete.
    return days[0] != days[1] and all(isinstance(day, (date, Bounds)) for day in days)


def _terms(partnership: Partnership, given: Iterable[Given]) -> Partnership | None:
    """Return the parts as they are read under conditions, unless these cannot hold at once."""
    chosen: dict[str, str] = {}
    for one in given:
        if one.is_reading and chosen.setdefault(one.subject, one.choice) != one.choice:
            return None
    return partnership.terms_under(chosen) if partnership.ties.possible(chosen) else None


def _share_a_holder(partnership: Partnership, one: WhatIf, other: WhatIf) -> bool:
    """Return whether someone has both rights; who was asked for has them."""
    if not isinstance(one.notice.by, NotGiven):
        return True
    holders = [_holders(partnership, found.part) for found in (one, other)]
    return not all(holders) or bool(set.intersection(*holders))


def _holders(partnership: Partnership, key: str) -> set[str]:
    """Return who has a right; nobody where that is not said, or anyone has it."""
    part = partnership.find(key)
    who = part.by if isinstance(part, Ending) else Unstated()
    if isinstance(who, NotGiven):
        return set()
    return {*who.actors} if isinstance(who, (AnyOf, EachOf, Jointly)) else {who}


def _decided(
    partnership: Partnership, one: WhatIf, other: WhatIf
) -> tuple[Contest, list[Precedence]]:
    keys = {one.part, other.part}
    rules = [rule for rule in partnership.all(Precedence) if keys <= {*rule.between}]
    contest = Contest(first=one, second=other, rivalry=Rivalry.COMPETES)
    if not rules:
        return contest, rules
    contest = attrs.evolve(contest, rivalry=Rivalry.RULE_OPEN, rule=rules[0].key)
    winners = {_winner(rule, one, other) for rule in rules}
    if len(winners) == 1 and isinstance(winner := winners.pop(), str):
        contest = attrs.evolve(contest, rivalry=Rivalry.PREVAILS, prevails=winner)
    return contest, rules


def _winner(rule: Precedence, one: WhatIf, other: WhatIf) -> str | NotGiven:
    if rule.by in {Prevails.FIRST_NAMED, Prevails.FIRST_EXHAUSTED}:
        return next(str(key) for key in rule.between if key in {one.part, other.part})
    if rule.by not in {Prevails.EARLIER_DAY, Prevails.LATER_DAY}:
        # Which is the special one, or was agreed on later, is not said with the rule.
        return Unstated()
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    if high < other_low:
        earlier, later = one, other
    elif other_high < low:
        earlier, later = other, one
    else:
        return Unstated()
    return (earlier if rule.by is Prevails.EARLIER_DAY else later).part


def _bounds(found: WhatIf) -> tuple[End, End]:
    day = found.day
    if isinstance(day, Bounds):
        return day.low, day.high
    return (day, day) if isinstance(day, date) else (OPEN_END, OPEN_END)
