"""Conditions that are met no longer: of what, found by whom, and what hangs on them."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Each, Span, YearlyOn
from iopmodel.log import ConditionFailed, Event, PhaseEnded
from iopmodel.notgiven import Excluded
from iopmodel.partnership import becomes
from iopmodel.parts import Ref
from iopmodel.terms import Afterwards, Fails, Match, Requirement, Term, TermCondition, While
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, task, tid
from tests.answers.status.lives import BOTH, dues, effects, lived, stages

YEAR = tid("2021-01-01/P1Y", Excluded())
MONTHLY = While(SOME, Each(Span.of(months=1)))
DEMAND = Requirement(key="krav", on=CLUB, must=[SOME, SOME], match=Match.ALL, tested_by=CITY)
NO_PLACE = Requirement(key="krav", on=CLUB, must=[SOME], match=Match.ALL)


def failed(of: str, by: Any = None, number: Any = None) -> Event:
    told = {"by": by, "number": number}
    return ConditionFailed(of=Ref(of), **{name: one for name, one in told.items() if one})


@pytest.mark.parametrize(
    ("part", "event", "expected"),
    [
        (task(YearlyOn(6, 1)), failed("uppgift", BOTH), "ineffective no-condition"),
        (task(YearlyOn(6, 1)), PhaseEnded(of=Ref("uppgift")), "ineffective no-condition"),
        (task(MONTHLY), PhaseEnded(of=Ref("uppgift")), "effective counts"),
        (task(MONTHLY), failed("uppgift", BOTH), "effective counts"),
        (task(MONTHLY), failed("uppgift", BOTH, 1), "effective counts"),
        (task(MONTHLY), failed("uppgift", BOTH, 2), "ineffective no-condition"),
        (task(MONTHLY), failed("uppgift", CITY), "disputed who-not-said"),
        (task(MONTHLY), failed("uppgift"), "disputed by-not-told"),
        (task(Afterwards(SOME, YearlyOn(6, 1))), failed("uppgift", BOTH), "effective counts"),
        (task(YearlyOn(6, 1), conditions=[SOME]), failed("uppgift", BOTH), "effective counts"),
        (DEMAND, failed("krav", CITY, 2), "effective counts"),
        (DEMAND, failed("krav", CITY, 3), "ineffective no-condition"),
        (DEMAND, failed("krav", CLUB), "ineffective not-theirs"),
        (DEMAND, failed("krav"), "disputed by-not-told"),
        (NO_PLACE, failed("krav", CITY), "disputed who-not-said"),
    ],
)
def test_a_condition_is_one_that_the_part_sets(part: Any, event: Event, expected: str) -> None:
    found = lived(agreed(YEAR, part), "2021-03-02", ("2021-03-01", event))
    assert effects(found) == [f"3 {part.key} {expected} NotApplicable"]


def test_a_phase_of_what_is_not_there_is_over_for_nothing() -> None:
    found = lived(agreed(YEAR), "2021-03-02", ("2021-03-01", PhaseEnded(of=Ref("ingen"))))
    assert effects(found) == ["3 ingen ineffective no-such-part NotApplicable"]


def test_which_times_hang_on_a_phase_hangs_on_the_reading() -> None:
    yearly, monthly = task(YearlyOn(6, 1)), task(MONTHLY)
    whole = agreed(YEAR, yearly, points=(point("nar", becomes(yearly, monthly)),))
    found = lived(whole, "2021-03-02", ("2021-03-01", PhaseEnded(of=Ref("uppgift"))))
    assert effects(found) == [
        "3 uppgift ineffective no-condition NotApplicable | reading:nar=r0",
        "3 uppgift effective counts NotApplicable | reading:nar=r1",
    ]


def test_only_what_is_beyond_dispute_makes_what_hangs_on_it_void() -> None:
    whole = agreed(YEAR, task(MONTHLY))
    alone = lived(whole, "2021-03-02", ("2021-01-15", failed("uppgift", CITY)))
    assert "uppgift/2 2021-02-01/2021-02-28 gone not-told | holds:uppgift" in dues(alone)
    together = lived(whole, "2021-03-02", ("2021-01-15", failed("uppgift", BOTH)))
    assert "uppgift/2 2021-02-01/2021-02-28 void condition | holds:uppgift" in dues(together)


def termed(*conditions: TermCondition) -> Term:
    return Term(key="tid", initial=YEAR.initial, extension=Excluded(), conditions=conditions)


NOBODYS = TermCondition(what=SOME, fails=Fails.ENDS)
CITYS = TermCondition(what=SOME, fails=Fails.ENDS, found_by=CITY)
CLUBS = TermCondition(what=SOME, fails=Fails.NO_EXTENSION, found_by=CLUB)


@pytest.mark.parametrize(
    ("term", "event", "expected", "stage"),
    [
        (termed(NOBODYS), failed("tid", BOTH), "effective ends 2021-03-01", "ended ended-early"),
        (
            termed(NOBODYS),
            failed("tid", CITY),
            "disputed who-not-said 2021-03-01",
            "ended ended-early | ends-by:2021-03-01",
        ),
        (
            termed(CITYS),
            failed("tid"),
            "disputed by-not-told 2021-03-01",
            "ended ended-early | ends-by:2021-03-01",
        ),
        (
            termed(CITYS),
            failed("tid", CITY, 2),
            "ineffective no-condition NotApplicable",
            "in-force initial",
        ),
        # What it says is that of hers which she may find.
        (
            termed(CITYS, CLUBS),
            failed("tid", CITY),
            "effective ends 2021-03-01",
            "ended ended-early",
        ),
        # It ends with the year anyway, and no dispute is about that.
        (
            termed(CLUBS),
            failed("tid"),
            "disputed by-not-told 2021-12-31",
            "in-force initial",
        ),
    ],
    ids=["both", "one", "nobody", "number", "own", "no doubt"],
)
def test_a_condition_of_the_term_is_found_by_those_who_may(
    term: Term, event: Event, expected: str, stage: str
) -> None:
    found = lived(agreed(term), "2021-08-01", ("2021-03-01", event))
    assert effects(found) == [f"3 tid {expected}"]
    assert stages(found)[0] == stage
