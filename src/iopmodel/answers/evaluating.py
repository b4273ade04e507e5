"""What answers each question: it is asked of one part after another, with what each reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import Final, TypeVar

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
from iopmodel.answers.provisos import SAID_BY, Proviso, ProvisoReason, RepaymentReason, provisos
from iopmodel.answers.route import MISSING_READS, missing, route
from iopmodel.answers.route import READS as ROUTE_READS
from iopmodel.answers.steps import Route
from iopmodel.answers.whatif import Notice, WhatIf, reads, unprovided, what_if
from iopmodel.dates.period import Period
from iopmodel.errors import Invalid
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.partnership.fitting import near
from iopmodel.parts import Part
from iopmodel.terms import Actor, Ending, Term

__all__ = [
    "RIGHTS",
    "acts",
    "alone",
    "by_part",
    "dues",
    "ladders",
    "notices",
    "of_each",
    "overs",
    "routes",
    "term_periods",
    "terms_of",
]

T = TypeVar("T")

RIGHTS: Final = (Ending, Term)
"""What gives a right to end something, or keeps the whole from going on."""


def alone(
    question: Callable[[Parts], Iterable[Possible[T]]],
) -> Callable[[Partnership, None], Iterable[Holding[T]]]:
    """Return what evaluates a question about the partnership as a whole."""

    def evaluate(partnership: Partnership, _: None) -> Iterable[Holding[T]]:
        return holdings(partnership, question)

    return evaluate


def by_part(
    partnership: Partnership,
    kinds: Iterable[type[Part]],
    question: Callable[..., Iterable[Possible[T]]],
    reads: Reads,
) -> Iterator[Holding[T]]:
    """Yield what a question comes to for each part of some kinds, asked by its key.

    Each is asked by itself, so that what is open about one does not multiply what is open about
    another.
    """
    for key in keys_of(partnership, *kinds):
        yield from holdings(partnership, partial(question, key=key), reads)


def of_each(
    question: Callable[..., Iterable[Possible[T]]],
    reads: Callable[[Partnership], Reads],
    kind: type[Part],
) -> Callable[[Partnership, None], Iterator[Holding[T]]]:
    """Return what evaluates a question that is asked of each part of a kind, and of nothing else.

    Args:
        question: The question, of a part by its key.
        reads: What it looks at, which may hang on the partnership.
        kind: The kind of part.
    """

    def evaluate(partnership: Partnership, _: None) -> Iterator[Holding[T]]:
        return by_part(partnership, (kind,), question, reads(partnership))

    return evaluate


def notices(partnership: Partnership, within: Period) -> Iterable[Holding[LastDay]]:
    """Yield the days for notice of each right and term, by the time they are about."""
    found = by_part(partnership, RIGHTS, partial(notice, within=within), READS)
    return sorted(found, key=lambda holding: (holding.value.about.first, holding.value.part))


def overs(partnership: Partnership, on: date) -> Iterable[Holding[Over]]:
    """Yield what a notice on a day comes to, by each right that there is."""
    # A notice belongs to the terms in force on its day.
    return by_part(partnership.on(on), RIGHTS, partial(over, on=on), OVER_READS)


def term_periods(partnership: Partnership, within: Period) -> Iterable[Holding[TermPeriod]]:
    """Yield the periods of each term."""
    return by_part(partnership, (Term,), partial(periods, within=within), PERIODS_READS)


def acts(partnership: Partnership, act: Notice) -> Iterator[Holding[WhatIf]]:
    """Yield what comes of an act, by each right that there is, or that there is none to agree.

    Raises:
        Invalid: It is by someone the agreement does not know.
    """
    terms = partnership.on(act.on)
    if not isinstance(act.by, NotGiven) and act.by not in keys_of(terms, Actor):
        actors = near(act.by, keys_of(terms, Actor))
        raise Invalid.value(act.by, "the key of a party, or of another actor", actors, path="by")
    yield from by_part(terms, RIGHTS, partial(what_if, notice=act), reads(act))
    yield from holdings(terms, partial(unprovided, notice=act), {Ending: ("act",)})


def terms_of(
    kind: type[Part], reasons: Iterable[ProvisoReason | RepaymentReason]
) -> Callable[[Partnership, None], Iterable[Holding[Proviso]]]:
    """Return what evaluates the terms of each clause of a kind, clause by clause.

    Args:
        kind: The kind of clause.
        reasons: What the terms are about.
    """

    def evaluate(partnership: Partnership, _: None) -> Iterable[Holding[Proviso]]:
        found = (
            holding
            for reason in reasons
            for holding in by_part(
                partnership, (kind,), partial(provisos, reason=reason), {kind: SAID_BY[reason]}
            )
        )
        return sorted(found, key=lambda holding: holding.value.part)

    return evaluate


def ladders(partnership: Partnership, _: None) -> Iterable[Holding[BreachStep]]:
    """Yield the steps where someone falls short."""
    for kind, (_steps, fields) in LADDERS.items():
        yield from by_part(partnership, (kind,), breach, fields)


def dues(partnership: Partnership, within: Period) -> Iterable[Holding[Due]]:
    """Yield what is due."""
    for one in due(partnership, within):
        yield Holding(one, one.given, one.clauses)


def routes(partnership: Partnership, _: None) -> Iterable[Holding[Route]]:
    """Yield the way of each matter."""
    yield from by_part(partnership, SPOKEN_OF_BY, route, ROUTE_READS)
    for matter in Matter:
        yield from holdings(partnership, partial(missing, matter=matter), MISSING_READS)
