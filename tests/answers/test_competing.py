"""Where two rights lead to different days: which prevails, or that both stand."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import Contest, Holding, Notice, Rivalry, ask, competing
from iopmodel.dates import Counting, Span
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.partnership import Choice, Partnership, adds, becomes
from iopmodel.parts import Cite, Ref
from iopmodel.terms import (
    AnyOf,
    Ending,
    EndingKind,
    Ends,
    Precedence,
    Prevails,
    TakesEffect,
)
from tests.answers.examples import CITY, CLUB, PARTIES, agreed, point, tid

YEAR = tid("2023-01-01/2023-12-31", Excluded())
ON = date(2023, 3, 1)


def right(key: str, months: int = 1, **fields: Any) -> Ending:
    return Ending(
        **{
            "key": key,
            "act": EndingKind.NOTICE,
            "by": CLUB,
            "ends": Ends.WHOLE,
            "notice": Span.of(months=months),
            "counting": Counting.AFTER_EVENT,
            "takes_effect": TakesEffect.ANY_DAY,
            **fields,
        }
    )


SHORT, LONG = right("kort", 1), right("lang", 3)


def rule(by: Any, key: str = "regel", between: tuple[str, ...] = ("lang", "kort")) -> Precedence:
    refs = [Ref[Any](each) for each in between]
    return Precedence(key=key, between=refs, by=by, cites=Cite("a", [2]))


def contests(partnership: Partnership, act: Notice | None = None) -> list[Holding[Contest]]:
    answer = ask("what-if", partnership, act or Notice(on=ON))
    return list(competing(partnership, answer.holdings))


def test_without_a_rule_both_stand() -> None:
    (one,) = contests(agreed(YEAR, SHORT, LONG))
    assert (one.value.rivalry, one.value.prevails, one.value.rule) == (
        Rivalry.COMPETES,
        Unstated(),
        Unstated(),
    )
    assert (one.value.first.part, one.value.second.part, one.given) == ("kort", "lang", ())


@pytest.mark.parametrize(
    ("by", "winner"),
    [
        (Prevails.EARLIER_DAY, "kort"),
        (Prevails.LATER_DAY, "lang"),
        (Prevails.FIRST_NAMED, "lang"),
        (Prevails.FIRST_EXHAUSTED, "lang"),
        # Which of them that is, the rule does not say.
        (Prevails.SPECIAL, None),
        (Prevails.LATER, None),
        (Unstated(), None),
    ],
)
def test_by_a_rule(by: Any, winner: str | None) -> None:
    (one,) = contests(agreed(YEAR, SHORT, LONG, rule(by)))
    expected = Rivalry.RULE_OPEN if winner is None else Rivalry.PREVAILS
    assert (one.value.rivalry, one.value.rule) == (expected, "regel")
    assert one.value.prevails == (Unstated() if winner is None else winner)
    # It rests on the rule too.
    assert Cite("a", [2]) in one.clauses


def test_the_order_in_which_the_rights_stand_makes_no_difference() -> None:
    long_first = [right("a", 3), right("b", 1)]
    for by, winner in ((Prevails.EARLIER_DAY, "b"), (Prevails.LATER_DAY, "a")):
        (one,) = contests(agreed(YEAR, *long_first, rule(by, between=("b", "a"))))
        assert one.value.prevails == winner


def test_days_that_are_not_known_closely_enough() -> None:
    vague = right("lang", 1, takes_effect=Unstated())
    (one,) = contests(agreed(YEAR, SHORT, vague, rule(Prevails.EARLIER_DAY)))
    assert (one.value.rivalry, one.value.prevails) == (Rivalry.RULE_OPEN, Unstated())
    later = right("lang", 2, takes_effect=Unstated())
    (one,) = contests(agreed(YEAR, SHORT, later, rule(Prevails.EARLIER_DAY)))
    assert one.value.prevails == "kort"


def test_days_of_which_the_first_may_be_the_last_of_the_other() -> None:
    """One is on some day until the end of the year, the other at the end of it."""
    some, last = {"takes_effect": Unstated()}, {"takes_effect": TakesEffect.END_OF_PERIOD}
    for rights in (
        [right("kort", 1, **some), right("lang", 1, **last)],
        [right("kort", 1, **last), right("lang", 1, **some)],
    ):
        (one,) = contests(agreed(YEAR, *rights, rule(Prevails.EARLIER_DAY)))
        assert (one.value.rivalry, one.value.prevails) == (Rivalry.RULE_OPEN, Unstated())


def test_what_the_text_leaves_out_of_both_is_not_the_same() -> None:
    one_value = Unstated()
    rights = [right("kort", 1, ends=one_value), right("lang", 3, ends=one_value)]
    assert contests(agreed(YEAR, *rights)) == []


def test_rules_that_contradict_each_other() -> None:
    rules = [rule(Prevails.EARLIER_DAY), rule(Prevails.LATER_DAY, key="annan")]
    (one,) = contests(agreed(YEAR, SHORT, LONG, *rules))
    assert one.value.rivalry is Rivalry.RULE_OPEN


def test_a_rule_about_others_is_none() -> None:
    others = rule(Prevails.EARLIER_DAY, between=("lang", "tid"))
    (one,) = contests(agreed(YEAR, SHORT, LONG, others))
    assert one.value.rivalry is Rivalry.COMPETES


@pytest.mark.parametrize(
    "other",
    [
        right("lang", 1),
        right("lang", 3, ends=Ends.PARTICIPATION),
        right("lang", 3, ends=Unstated()),
        right("lang", 3, notice=Unstated()),
        right("lang", 24),
        right("lang", 3, by=CITY),
    ],
    ids=["same-day", "other-object", "object-not-said", "day-not-said", "with-the-term", "others"],
)
def test_what_does_not_compete(other: Ending) -> None:
    assert contests(agreed(YEAR, SHORT, other)) == []


@pytest.mark.parametrize(
    ("ends", "act", "number"),
    [
        (Ends.PARTICIPATION, EndingKind.EXCLUSION, 0),
        (Ends.COMMITMENT, EndingKind.EXCLUSION, 0),
        (Ends.PARTICIPATION, EndingKind.NOTICE, 1),
        (Ends.WHOLE, EndingKind.EXCLUSION, 1),
    ],
    ids=["participation", "commitment", "both-its-own", "the-whole"],
)
def test_to_leave_and_to_exclude_another_are_not_the_same(
    ends: Ends, act: EndingKind, number: int
) -> None:
    rights = [right("kort", 1, ends=ends), right("lang", 3, ends=ends, act=act)]
    assert len(contests(agreed(YEAR, *rights))) == number
    assert len(contests(agreed(YEAR, *reversed(rights)))) == number


@pytest.mark.parametrize("by", [AnyOf(PARTIES), Unstated()], ids=["any", "unstated"])
def test_someone_may_have_both(by: Any) -> None:
    assert len(contests(agreed(YEAR, SHORT, right("lang", 3, by=by)))) == 1
    act = Notice(on=ON, by=CLUB)
    assert len(contests(agreed(YEAR, SHORT, right("lang", 3, by=by)), act)) == 1


def test_readings_that_exclude_each_other_do_not_meet() -> None:
    longer = attrs.evolve(SHORT, notice=Span.of(months=2))
    other = attrs.evolve(LONG, notice=Span.of(months=2))
    both = (point("p", becomes(SHORT, longer), becomes(LONG, other)),)
    found = contests(agreed(YEAR, SHORT, LONG, points=both))
    assert {str(one.given[0]) for one in found} == {f"reading:p=r{place}" for place in (0, 1, 2)}


def test_readings_of_two_points_that_exclude_each_other_do_not_meet() -> None:
    other = right("annan", 2)
    first, second = point("p", adds(LONG)), point("q", adds(other))
    apart = [
        attrs.evolve(one, excludes=[Choice("p", "r1")]) if one.key == "r1" else one
        for one in second.readings
    ]
    free = contests(agreed(YEAR, SHORT, points=(first, second)))
    tied = contests(agreed(YEAR, SHORT, points=(first, attrs.evolve(second, readings=apart))))
    assert [(one.value.first.part, one.value.second.part) for one in free] == [
        ("annan", "kort"),
        ("annan", "lang"),
        ("kort", "lang"),
    ]
    assert [(one.value.first.part, one.value.second.part) for one in tied] == [
        ("annan", "kort"),
        ("kort", "lang"),
    ]


def test_who_has_a_right_that_is_there_on_a_reading_is_heeded() -> None:
    theirs = right("annan", 2, by=CITY)
    assert contests(agreed(YEAR, SHORT, points=(point("p", adds(theirs)),))) == []
    assert contests(agreed(YEAR, SHORT, points=(point("p", adds(LONG)),)))
