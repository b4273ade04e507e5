"""Questions 17 to 26: the two groups, their seats, meetings and chairs."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from iopmodel.answers import DueKind, undated
from iopmodel.dates import Counting, Span, last_day
from iopmodel.notgiven import AtLeast, NoClause, Unstated
from iopmodel.terms import Body, Chair, Commitment, DecisionRule, EachOf, Majority, Office
from tests.questions.eu_medborgare.asked import (
    ADMINISTRATION,
    COORDINATION,
    ENDS,
    PARTIES,
    STEERING,
    agreement,
    last_days,
    open_point,
    rows,
    under,
)


def least(body: Body) -> dict[str, int]:
    """The least number of seats of the public side and of the associations."""
    found = {"public": 0, "associations": 0}
    for seats in body.seats:
        count = 1 if isinstance(seats.count, Unstated) else seats.count
        number = count.number if isinstance(count, AtLeast) else count
        assert isinstance(number, int)
        if isinstance(seats.side, EachOf):
            found["associations"] += number * len(seats.side.actors)
        elif seats.side == ADMINISTRATION:
            found["public"] += number
    return found


def test_17() -> None:
    """How many seats has the steering group?"""
    groups = {key: one[Body, STEERING] for key, one in under("styrgruppens-platser").items()}
    found = {key: sum(least(group).values()) for key, group in groups.items()}
    assert found == {"tva": 6, "en": 5, "flera": 6}
    more = [isinstance(seats.count, AtLeast) for seats in groups["flera"].seats]
    assert more == [False, True, True]


def test_18() -> None:
    """Which share do the associations hold, and can they outvote the city?"""
    group = agreement[Body, STEERING]
    assert Fraction(least(group)["associations"], sum(least(group).values())) == Fraction(4, 6)
    one = under("styrgruppens-platser")["en"][Body, STEERING]
    assert Fraction(least(one)["associations"], sum(least(one).values())) == Fraction(80, 100)
    rules = [one[Body, STEERING].decides for one in under("styrgruppens-beslut").values()]
    assert rules[0] == Unstated()
    assert [rule.majority for rule in rules if isinstance(rule, DecisionRule)] == [
        Majority.MORE_THAN_HALF,
        Majority.MORE_THAN_HALF,
        Majority.ALL,
    ]


def test_19() -> None:
    """What happens when the votes are even?"""
    rules = [one[Body, STEERING].decides for one in under("styrgruppens-beslut").values()]
    assert {rule.tie for rule in rules if isinstance(rule, DecisionRule)} == {Unstated()}


def test_20() -> None:
    """How often must the steering group meet?"""
    assert [len(rows(STEERING, end)) for end in ENDS] == [6, 12, 18]
    assert rows(STEERING, eller_pa_forekommen_anledning="i-stallet") == []
    instead = agreement.under({"eller-pa-forekommen-anledning": "i-stallet"})
    assert STEERING in {one.task.key for one in undated(instead)}


def test_20_at_most_two_months_apart() -> None:
    """And if each is counted from the one before? The reader has it among the open points."""
    apart = last_days(STEERING, varannan_manad="hogst-tva-manader-emellan")
    assert apart[:2] == ["2019-07-01", "2019-09-01"]
    assert len(apart) == 6


def test_21() -> None:
    """How often must the coordination group meet, and how many meetings have both?"""
    assert [len(rows(COORDINATION, end)) for end in ENDS] == [12, 24, 36]
    both = len(rows(STEERING, ENDS[-1])) + len(rows(COORDINATION, ENDS[-1]))
    assert both == 54


def test_22() -> None:
    """What is the smallest coordination group?"""
    found = {
        key: sum(least(one[Body, COORDINATION]).values())
        for key, one in under("samverkansgruppens-platser").items()
    }
    assert found == {"sags-inte": 6, "en": 6, "flera": 10}
    sides = {seats.side for seats in agreement[Body, COORDINATION].seats}
    assert "andra-organisationer" in sides


def chair(body: str) -> Chair:
    found = agreement[Body, body].chair
    assert isinstance(found, Chair)
    return found


def test_23() -> None:
    """How long does each chair serve, and may one be elected again?"""
    for body in (STEERING, COORDINATION):
        assert (chair(body).office_term, chair(body).elected_by) == (Span.of(years=1), body)
        assert chair(body).rotates == Unstated()
    assert open_point("ny-ordforande") == {STEERING, COORDINATION}
    elections = {row.task.key for row in undated(agreement) if row.task.kind is DueKind.ELECTION}
    assert elections == {"styrgrupp-chair", "samverkansgrupp-chair"}


def test_23_to_which_day() -> None:
    """And to which day, for one elected on 15 May 2019? The reader did not ask."""
    found = {
        reading: counted.counting
        for reading, one in under("ordforandens-ar").items()
        if isinstance(counted := one[Body, STEERING].chair, Chair)
    }
    assert found.pop("sags-inte") == Unstated()
    days = {
        last_day(date(2019, 5, 15), Span.of(years=1), counting)
        for counting in found.values()
        if isinstance(counting, Counting)
    }
    assert days == {date(2020, 5, 14), date(2020, 5, 15)}


def test_24() -> None:
    """May one actor hold both chairs, and how many combinations are allowed?"""
    assert (chair(COORDINATION).apart_from, chair(STEERING).apart_from) == (STEERING, NoClause())
    pairs = [(one.key, other.key) for one in PARTIES for other in PARTIES if one != other]
    assert len(pairs) == 20


def test_25() -> None:
    """May an outside association that attends chair the group, or decide there?"""
    assert "andra-organisationer" in open_point("vem-slapper-in-andra-organisationer")


def test_26() -> None:
    """Who takes the minutes?"""
    secretary = agreement[Body, STEERING].secretary
    assert agreement[Office, str(secretary)].of == STEERING
    chosen_by = [
        agreement[Commitment, f"utse-{group}-sekreterare"].bearer
        for group in ("styrgruppens", "samverkansgruppens")
    ]
    assert chosen_by == [STEERING, Unstated()]
    answers = agreement[Commitment, "enhetlig-dokumentation-i-styrgruppen"]
    assert answers.bearer == "styrgruppens-ordforande"
