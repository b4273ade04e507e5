"""Law 7: exactly one of Allen's relations holds, converses pair up, and relations compose."""

from datetime import date, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Period, Relation, composition, relation
from iopmodel.strategies import days, periods
from tests.laws.recording import met

DAY = timedelta(1)
BASE = date(2024, 2, 27)
close_days = st.one_of(st.integers(0, 6).map(lambda n: BASE + n * DAY), days())
close = periods(close_days, max_months=1, max_days=4)


def holding(a: Period, b: Period) -> list[Relation]:
    """Return which relations hold by their definitions, each tested for itself."""
    after_a = date.max if a.last is OPEN_END else a.last + DAY
    after_b = date.max if b.last is OPEN_END else b.last + DAY
    tests = {
        Relation.BEFORE: after_a < b.first,
        Relation.MEETS: after_a == b.first,
        Relation.OVERLAPS: a.first < b.first < after_a < after_b,
        Relation.FINISHED_BY: a.first < b.first and after_a == after_b,
        Relation.CONTAINS: a.first < b.first and after_b < after_a,
        Relation.STARTS: a.first == b.first and after_a < after_b,
        Relation.EQUALS: a.first == b.first and after_a == after_b,
        Relation.STARTED_BY: a.first == b.first and after_b < after_a,
        Relation.DURING: b.first < a.first and after_a < after_b,
        Relation.FINISHES: b.first < a.first and after_a == after_b,
        Relation.OVERLAPPED_BY: b.first < a.first < after_b < after_a,
        Relation.MET_BY: after_b == a.first,
        Relation.AFTER: after_b < a.first,
    }
    return [which for which, holds in tests.items() if holds]


@given(close, close)
def test_exactly_one_relation_holds(a: Period, b: Period) -> None:
    met(7, a, b)
    assert holding(a, b) == [relation(a, b)]


@given(close, close)
def test_converses_pair_up(a: Period, b: Period) -> None:
    met(7, a, b)
    assert relation(b, a) is relation(a, b).converse
    assert (relation(a, b) is Relation.EQUALS) is (a == b)


@given(close, close, close)
def test_relations_compose(a: Period, b: Period, c: Period) -> None:
    met(7, a, b, c)
    assert relation(a, c) in composition(relation(a, b), relation(b, c))


def test_the_table_has_409_triples_and_each_occurs() -> None:
    """Every triple of the table, and no other, occurs among periods of a week or without end."""
    week = [BASE + n * DAY for n in range(7)]
    some = [Period(a, b) for a in week for b in week if b >= a]
    some += [Period(a, OPEN_END) for a in week]
    seen = {(relation(a, b), relation(b, c), relation(a, c)) for a, b, c in product(some, repeat=3)}
    table = {(ab, bc, ac) for ab, bc in product(Relation, repeat=2) for ac in composition(ab, bc)}
    assert seen == table
    assert len(table) == 409


def test_the_table_is_its_own_mirror() -> None:
    for ab, bc in product(Relation, repeat=2):
        mirrored = {ac.converse for ac in composition(bc.converse, ab.converse)}
        assert composition(ab, bc) == mirrored


def test_some_entries_as_allen_printed_them() -> None:
    assert composition(Relation.BEFORE, Relation.BEFORE) == {Relation.BEFORE}
    assert composition(Relation.BEFORE, Relation.AFTER) == set(Relation)
    assert composition(Relation.MEETS, Relation.MEETS) == {Relation.BEFORE}
    assert composition(Relation.MEETS, Relation.MET_BY) == {
        Relation.FINISHES,
        Relation.FINISHED_BY,
        Relation.EQUALS,
    }
    for one in Relation:
        assert composition(one, Relation.EQUALS) == composition(Relation.EQUALS, one) == {one}


def test_false_two_relations_decide_the_third() -> None:
    """False: only 97 of the 169 entries have a single relation."""
    sizes = [len(composition(ab, bc)) for ab, bc in product(Relation, repeat=2)]
    assert (len(sizes), sizes.count(1), max(sizes)) == (169, 97, 13)


def test_false_meeting_is_sharing_a_day() -> None:
    """False: a period that begins on the last day of another overlaps it by that day."""
    june, from_the_30th = Period.parse("2024-06-01/2024-06-30"), Period.parse("2024-06-30/P1M")
    assert relation(june, from_the_30th) is Relation.OVERLAPS
    assert relation(june, Period.parse("2024-07-01/P1M")) is Relation.MEETS
