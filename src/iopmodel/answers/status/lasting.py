"""How long it is known to last on a day: what a log tells, and what may still come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

import attrs

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import latest_end, possible_ends
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.notice import extension_days
from iopmodel.answers.status.alternatives import joined
from iopmodel.answers.status.conditions import Failure, failing
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.answers.status.extending import Agreement, until_of, weighed
from iopmodel.dates.period import OPEN_END, End
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.terms import AutomaticExtension, Ends, Party, Term

__all__ = ["Lasting", "lasting", "resolved"]

_DAY: Final = timedelta(1)
_READS: Final[Reads] = {Party: (), Term: ("initial", "extension", "conditions")}
_MOST: Final = 100
"""How many ways in which it may last are told apart; of more, only the bounds."""


@attrs.frozen
class Lasting:
    """Until when it lasts, as it is known on a day.

    Attributes:
        low: The last day that it reaches in any case.
        high: The last day that it can reach.
        cut: Whether an act ends it by then, and not its term.
        stopped: Whether notice keeps it from going on beyond then.
        doubt: The day from which it may be over by an act of which that can be disputed.

    Examples:
        >>> one = Lasting(date(2022, 5, 31), OPEN_END)
        >>> one.beyond(date(2022, 5, 30)), one.beyond(date(2022, 5, 31))
        (True, None)
    """

    low: End
    high: End
    cut: bool = False
    stopped: bool = False
    doubt: End = OPEN_END

    def beyond(self, day: date) -> bool | None:
        """Return whether it goes on after a day, if that is known."""
        if self.low > day:
            return True
        return False if self.high <= day else None

    def holds(self, given: Given) -> bool | None:
        """Return whether a condition about its end holds, if that is known."""
        if given.kind is GivenKind.LASTS_BEYOND:
            return self.beyond(date.fromisoformat(given.subject))
        if given.kind is GivenKind.ENDS_BY:
            beyond = self.beyond(date.fromisoformat(given.subject))
            return None if beyond is None else not beyond
        return None

    def after(self, effect: Effect, on: date) -> Lasting:
        """Return until when it lasts after an act on a day."""
        none = (Ends.COMMITMENT, Ends.PARTICIPATION, NotApplicable())
        if effect.state is EffectState.INEFFECTIVE or effect.ends in none:
            return self
        low, high = _days(effect, on)
        if effect.state is EffectState.EFFECTIVE and not isinstance(effect.ends, NotGiven):
            ends = effect.reason is EffectReason.ENDS
            earlier = high < self.high
            return attrs.evolve(
                self,
                low=min(self.low, low),
                high=min(self.high, high),
                cut=self.cut or (ends and earlier),
                stopped=self.stopped or (not ends and earlier),
            )
        if low >= self.high:
            return self
        return attrs.evolve(self, low=min(self.low, low), doubt=min(self.doubt, low))


def _days(effect: Effect, on: date) -> tuple[End, End]:
    """Return the first and the last of the days on which an act may end it."""
    day = effect.day
    if isinstance(day, Bounds):
        return day.low, day.high
    return (day, day) if isinstance(day, date) else (on, OPEN_END)


def lasting(
    partnership: Partnership,
    on: date,
    agreed: Sequence[Agreement],
    failed: Sequence[Failure],
    acts: Iterable[tuple[date, Sequence[Holding[Effect]]]],
) -> list[Holding[Lasting]]:
    """Return until when it lasts, as far as that is known on a day, under each reading.

    Args:
        partnership: Whose term it is, with all its amendments.
        on: The day.
        agreed: The agreements that it goes on.
        failed: The conditions that are met no longer.
        acts: The day of each act, and what it comes to by one right after another.
    """
    terms = partnership.on(on)
    question = partial(_by_terms, on=on, agreed=tuple(agreed), failed=tuple(failed))
    found: list[Holding[Lasting]] = list(holdings(terms, question, _READS))
    for day, effects in acts:
        values = {one.value for one in effects}
        if any(one.value.after(each, day) != one.value for one in found for each in values):
            found = list(joined(partnership, found, effects, partial(_after, on=day)))
        if len(found) > _MOST:
            found = [_widest(found)]
    return found


def resolved(
    partnership: Partnership,
    effects: Iterable[Holding[Effect]],
    lasting: Sequence[Holding[Lasting]],
) -> Iterator[Holding[Effect]]:
    """Yield effects without conditions that are known to hold; what was over by then has none.

    Args:
        partnership: Whose open points they hang on.
        effects: What events come to, if it goes on until then.
        lasting: Until when it lasts.
    """
    for one in effects:
        found = {next(_resolved(one, other)) for other in lasting}
        if len(found) > 1:
            yield from joined(partnership, [one], lasting, _resolved)
            continue
        # However long it lasts, it comes to the same.
        readings = tuple(given for given in one.given if given.is_reading)
        for possible in found:
            yield Holding(possible.value, (*possible.given, *readings), one.clauses)


def _resolved(one: Holding[Effect], other: Holding[Lasting]) -> Iterator[Possible[Effect]]:
    told = {given: other.value.holds(given) for given in one.given if not given.is_reading}
    if False in told.values():
        state, reason = EffectState.INEFFECTIVE, EffectReason.ALREADY_OVER
        yield Possible(
            Effect(entry=one.value.entry, part=one.value.part, state=state, reason=reason)
        )
    else:
        left = tuple(given for given, holds in told.items() if holds is None)
        yield Possible(one.value, left)


def _after(
    one: Holding[Lasting], other: Holding[Effect], *, on: date
) -> Iterator[Possible[Lasting]]:
    yield Possible(one.value.after(other.value, on))


def _widest(found: Sequence[Holding[Lasting]]) -> Holding[Lasting]:
    value = Lasting(
        low=min(one.value.low for one in found),
        high=max(one.value.high for one in found),
        cut=any(one.value.cut for one in found),
        stopped=any(one.value.stopped for one in found),
        doubt=min(one.value.doubt for one in found),
    )
    clauses = dict.fromkeys(cite for one in found for cite in one.clauses)
    return Holding(value, (), tuple(clauses))


def _by_terms(
    parts: Parts, *, on: date, agreed: Sequence[Agreement], failed: Sequence[Failure]
) -> Iterator[Possible[Lasting]]:
    terms = parts.all(Term)
    if not terms:
        yield Possible(Lasting(OPEN_END, OPEN_END))
    for term in terms[:1]:
        found = _of_term(parts, term, on, agreed)
        for one in failed:
            found = found.after(failing(parts, term, one), one.on)
        yield Possible(found)


def _of_term(parts: Parts, term: Term, on: date, agreed: Sequence[Agreement]) -> Lasting:
    sure = may = term.initial.last
    if sure is OPEN_END:
        return Lasting(sure, may)
    for effect in weighed(parts, term, agreed):
        if effect.state is EffectState.EFFECTIVE:
            sure = max(sure, until_of(effect))
        if effect.state is not EffectState.INEFFECTIVE:
            may = max(may, until_of(effect))
    may = max(sure, may)
    if isinstance(term.extension, AutomaticExtension):
        return Lasting(max(sure, _gone_on_to(parts, term, on)), max(may, latest_end(term)))
    if _can_still_be_agreed(parts, term, sure, on):
        may = max(may, latest_end(term))
    return Lasting(sure, may)


def _gone_on_to(parts: Parts, term: Term, on: date) -> End:
    """Return to which end it has gone on by itself, as the days for notice have gone."""
    reached: End = term.initial.last
    for possible in extension_days(parts, term):
        one = possible.value
        by = one.day if isinstance(one.day, date) else one.about.first - _DAY
        if on <= by:
            break
        reached = next((end for end in possible_ends(term) if end >= one.about.last), reached)
    return reached


def _can_still_be_agreed(parts: Parts, term: Term, last: End, on: date) -> bool:
    """Return whether the day has not gone by which it is agreed what follows an end."""
    for possible in extension_days(parts, term):
        one = possible.value
        if one.about.first > last:
            by = one.day if isinstance(one.day, date) else last
            return on <= by
    # Where the text leaves out for how long it may be agreed on, more of it may be.
    return on <= last < latest_end(term)
