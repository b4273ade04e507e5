"""The refinement law: to say more never takes back what was certain, nor adds what was not open.

Answers carry an order of information: what is not given lies below every value, and what hangs on
something below what does not. To fill in what an agreement leaves out, or to settle how an open
point is read, moves no answer down; and a list may grow only by what was listed as open.
"""

from collections import defaultdict
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers import (
    QUESTIONS,
    Answer,
    Can,
    Due,
    Notice,
    Over,
    Question,
    Recusal,
    Step,
    ask,
    undated,
)
from iopmodel.answers.answer import Holding
from iopmodel.dates import OPEN_END, Period, Span
from iopmodel.notgiven import AtLeast, Bounds, NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import CountedFrom, Party, Term
from tests.laws.building import agreements, windows
from tests.laws.deciding import deciding_agreements
from tests.laws.refining import clarified

CLARIFICATIONS = 5
AGES = Period.parse("1999-01-01/2012-12-31")


def asked(question: Question[Any], partnership: Partnership, within: Period) -> Answer[Any]:
    return ask(question, partnership, question.of(within))


@given(st.data(), agreements(max_points=2))
def test_saying_more_takes_nothing_back(data: st.DataObject, partnership: Partnership) -> None:
    # Where most is certain, or becomes so: about the initial period.
    first = partnership.all(Term)[0].initial.first
    within = data.draw(st.just(Period.starting(first, Span.of(years=3))) | windows)
    before = {question: asked(question, partnership, within) for question in QUESTIONS.values()}
    open_parts = {
        question: cache(partial(unsettled, question, partnership))
        for question in QUESTIONS.values()
    }
    for _ in range(CLARIFICATIONS):
        more = data.draw(clarified(partnership))
        for question in QUESTIONS.values():
            after = asked(question, more, within)
            if question.one:
                check_value(before[question], after)
            else:
                check_list(before[question], after, open_parts[question])


AUTHORITY = ("route", "deciding", "power", "chairs")


@given(st.data(), deciding_agreements())
def test_saying_more_of_who_decides_takes_nothing_back(
    data: st.DataObject, partnership: Partnership
) -> None:
    asking = [QUESTIONS[key] for key in AUTHORITY]
    before = {question: asked(question, partnership, AGES) for question in asking}
    for _ in range(CLARIFICATIONS):
        more = data.draw(clarified(partnership))
        for question in asking:
            after = asked(question, more, AGES)
            check_list(before[question], after, partial(unsettled, question, partnership))


@given(st.data(), agreements(max_points=2))
def test_saying_more_about_an_act_takes_nothing_back(
    data: st.DataObject, partnership: Partnership
) -> None:
    """As above, where it is told who acts, and which moment of the act the day is."""
    question = QUESTIONS["what-if"]
    first = partnership.all(Term)[0].initial.first
    who = data.draw(st.sampled_from([party.key for party in partnership.all(Party)]))
    moment = data.draw(st.sampled_from([Unstated(), *CountedFrom]))
    act = Notice(on=first, by=Ref(who), moment=moment)
    before = ask(question, partnership, act)
    for _ in range(CLARIFICATIONS):
        after = ask(question, data.draw(clarified(partnership)), act)
        is_now = by_name(after)
        for holding in before.holdings:
            if holding.value.known and not holding.given:
                same = (no_less(holding, other) for other in is_now[name(holding)])
                assert any(same), holding


def check_value(before: Answer[Any], after: Answer[Any]) -> None:
    """A certain value stays; others are among those there were, unless one was not known."""
    if before.certain:
        assert after.certain
        assert after.value == before.value
    elif all(value.known for value in before.values):
        assert set(after.values) <= set(before.values)


def unsettled(question: Question[Any], partnership: Partnership) -> set[str]:
    """Return the parts of which something hangs on something, or is not given, at any time."""
    listed = {one.task.key.removesuffix("-then") for one in undated(partnership)}
    parts = {key if partnership.find(key) else key.rpartition("-")[0] for key in listed}
    return (
        parts
        | hanging(asked(question, partnership, AGES))
        | {
            key
            for point in partnership.open_points
            for reading in point.readings
            for key in reading.change.touched
        }
    )


def hanging(answer: Answer[Any]) -> set[str]:
    """Return the parts of which something hangs on something, or is not given, in an answer."""
    return {
        holding.value.part
        for holding in answer.holdings
        if holding.given or not getattr(holding.value, "known", True)
    }


def check_list(before: Answer[Any], after: Answer[Any], open_parts: Callable[[], set[str]]) -> None:
    """What is certain stays, as it was or better known; what comes is of parts that were open."""
    was, is_now = by_name(before), by_name(after)
    certain = [holding for holding in before.holdings if not holding.given]
    for holding in certain:
        if getattr(holding.value, "known", True):
            assert any(no_less(holding, other) for other in is_now[name(holding)]), holding
    for holding in after.holdings:
        if not any(no_less(other, holding) for other in was[name(holding)]):
            part = holding.value.part
            assert part in hanging(before) or part in open_parts(), holding


def name(holding: Holding[Any]) -> str:
    """Return what has to be the same for one to say as much as another."""
    return str(getattr(holding.value, "key", holding.value.part))


def by_name(answer: Answer[Any]) -> defaultdict[str, list[Holding[Any]]]:
    found: defaultdict[str, list[Holding[Any]]] = defaultdict(list)
    for holding in answer.holdings:
        found[name(holding)].append(holding)
    return found


def no_less(one: Holding[Any], other: Holding[Any]) -> bool:
    """Return whether the second holds whenever the first does, and says as much."""
    if not set(other.given) <= set(one.given):
        return False
    if isinstance(one.value, Due):
        fields = [
            field.name for field in attrs.fields(Due) if field.name not in {"given", "clauses"}
        ]
    else:
        fields = told(type(one.value))
    return all(
        says_as_much(getattr(one.value, name), getattr(other.value, name)) for name in fields
    )


def told(kind: type) -> list[str]:
    """Return the fields that say something: what is lacking is said by those that lack it."""
    return [field.name for field in attrs.fields(kind) if field.name != "lacks"]


def says_as_much(one: Any, other: Any) -> bool:
    """Return whether a value says as much as another that may be less known."""
    if isinstance(one, NotGiven) or one is Can.HANGS or one == other:
        return True
    if isinstance(one, AtLeast):
        least = other.low if isinstance(other, Bounds) else other
        return bool((least.number if isinstance(least, AtLeast) else least) >= one.number)
    if isinstance(one, Bounds) and not isinstance(other, NotGiven):
        least = other if isinstance(other, Bounds) else Bounds(other, other)
        return bool(one.low <= least.low and least.high <= one.high)
    if isinstance(one, Over) and isinstance(other, Over):
        names = told(Over)
        return all(says_as_much(getattr(one, name), getattr(other, name)) for name in names)
    # The whole of a term that may have several ends is open until there is one.
    if isinstance(one, Period) and isinstance(other, Period) and one.last is OPEN_END:
        return one.first == other.first
    return says_as_much_within(one, other)


def says_as_much_within(one: Any, other: Any) -> bool:
    """Return whether each value within a value says as much as the one within another."""
    if type(one) is not type(other) or not isinstance(one, (Step, Recusal, tuple)):
        return False
    if not isinstance(one, tuple):
        one, other = (attrs.astuple(each, recurse=False) for each in (one, other))
    return len(one) == len(other) and all(map(says_as_much, one, other))
