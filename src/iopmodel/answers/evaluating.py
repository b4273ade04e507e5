"""What answers each question: it is asked of one part after another, with what each reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import TypeVar

from iopmodel.answers.answer import Holding, Possible, holdings
from iopmodel.answers.asking import Reads, keys_of
from iopmodel.answers.breach import LADDERS, BreachStep, breach
from iopmodel.answers.due import Due, due
from iopmodel.answers.matters import SPOKEN_OF_BY, Matter
from iopmodel.answers.notice import READS, LastDay, notice
from iopmodel.answers.over import READS as OVER_READS
from iopmodel.answers.over import Over, over
from iopmodel.answers.periods import READS as PERIODS_READS
from iopmodel.answers.periods import TermPeriod, periods
from iopmodel.answers.provisos import PROVIDED, Proviso, provisos
from iopmodel.answers.repaying import READS as REPAYMENT_READS
from iopmodel.answers.repaying import Clawback, repayments
from iopmodel.answers.route import MISSING_READS, missing, route
from iopmodel.answers.route import READS as ROUTE_READS
from iopmodel.answers.steps import Route
from iopmodel.answers.whatif import Notice, WhatIf, reads, what_if
from iopmodel.dates.period import Period
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.fitting import near
from iopmodel.terms import Actor, Body, Ending, Repayment, Term

__all__ = [
    "acts",
    "alone",
    "clawbacks",
    "dues",
    "ladders",
    "notices",
    "of_bodies",
    "overs",
    "routes",
    "term_periods",
    "terms_of_use",
]

T = TypeVar("T")


def alone(
    question: Callable[[Parts], Iterable[Possible[T]]],
) -> Callable[[Partnership, None], Iterable[Holding[T]]]:
    """Return what evaluates a question about the partnership as a whole."""

    def evaluate(partnership: Partnership, _: None) -> Iterable[Holding[T]]:
        return holdings(partnership, question)

    return evaluate


def notices(partnership: Partnership, within: Period) -> Iterable[Holding[LastDay]]:
    """Yield the days for notice of each right and term, by the time they are about."""
    found = [
        holding
        for key in keys_of(partnership, Ending, Term)
        for holding in holdings(partnership, partial(notice, key=key, within=within), READS)
    ]
    return sorted(found, key=lambda holding: (holding.value.about.first, holding.value.part))


def overs(partnership: Partnership, on: date) -> Iterable[Holding[Over]]:
    """Yield what a notice on a day comes to, by each right that there is."""
    # A notice belongs to the terms in force on its day.
    terms = partnership.on(on)
    return [
        holding
        for key in keys_of(terms, Ending, Term)
        for holding in holdings(terms, partial(over, key=key, on=on), OVER_READS)
    ]


def term_periods(partnership: Partnership, within: Period) -> Iterable[Holding[TermPeriod]]:
    """Yield the periods of each term."""
    return [
        holding
        for key in keys_of(partnership, Term)
        for holding in holdings(
            partnership, partial(periods, key=key, within=within), PERIODS_READS
        )
    ]


def acts(partnership: Partnership, act: Notice) -> Iterable[Holding[WhatIf]]:
    """Yield what comes of an act, by each right that there is.

    Raises:
        Invalid: It is by someone the agreement does not know.
    """
    terms = partnership.on(act.on)
    if not isinstance(act.by, NotGiven) and act.by not in keys_of(terms, Actor):
        actors = near(act.by, keys_of(terms, Actor))
        raise Invalid.value(act.by, "the key of a party, or of another actor", actors, path="by")
    return [
        holding
        for key in keys_of(terms, Ending, Term)
        for holding in holdings(terms, partial(what_if, key=key, notice=act), reads(act))
    ]


def terms_of_use(partnership: Partnership, _: None) -> Iterable[Holding[Proviso]]:
    """Yield on what terms each right may be used."""
    # Each by itself, so that what is open about one does not multiply what is open about another.
    return [
        holding
        for key in keys_of(partnership, Ending)
        for reason, field in PROVIDED.items()
        for holding in holdings(
            partnership, partial(provisos, key=key, reason=reason), {Ending: (field,)}
        )
    ]


def ladders(partnership: Partnership, _: None) -> Iterable[Holding[BreachStep]]:
    """Yield the steps where someone falls short."""
    return [
        holding
        for kind, (_steps, fields) in LADDERS.items()
        for key in keys_of(partnership, kind)
        for holding in holdings(partnership, partial(breach, key=key), fields)
    ]


def dues(partnership: Partnership, within: Period) -> Iterable[Holding[Due]]:
    """Yield what is due."""
    for one in due(partnership, within):
        yield Holding(one, one.given, one.clauses)


def routes(partnership: Partnership, _: None) -> Iterable[Holding[Route]]:
    """Yield the way of each matter."""
    touched = {
        key
        for point in partnership.open_points
        for reading in point.readings
        for key in reading.change.touched
    }
    for key in keys_of(partnership, *SPOKEN_OF_BY):
        part = partnership.find(key)
        if part is None or key in touched:
            yield from holdings(partnership, partial(route, key=key), ROUTE_READS)
        else:
            # It looks at that part alone, and no reading changes it.
            for possible in route(partnership, key):
                yield Holding(possible.value, possible.given, tuple(dict.fromkeys(part.cites)))
    for matter in Matter:
        yield from holdings(partnership, partial(missing, matter=matter), MISSING_READS)


def of_bodies(
    question: Callable[..., Iterable[Possible[T]]], reads: Callable[[Partnership], Reads]
) -> Callable[[Partnership, None], Iterable[Holding[T]]]:
    """Return what evaluates a question about each body."""

    def evaluate(partnership: Partnership, _: None) -> Iterable[Holding[T]]:
        looked_at = reads(partnership)
        for key in keys_of(partnership, Body):
            yield from holdings(partnership, partial(question, key=key), looked_at)

    return evaluate


def clawbacks(partnership: Partnership, _: None) -> Iterable[Holding[Clawback]]:
    """Yield what may have to be paid back by each clause."""
    return [
        holding
        for key in keys_of(partnership, Repayment)
        for holding in holdings(partnership, partial(repayments, key=key), REPAYMENT_READS)
    ]
