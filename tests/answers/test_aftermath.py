"""What follows where something is ended."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import (
    Fate,
    Holding,
    Notice,
    WhatIf,
    affected,
    ask,
    due,
    surviving,
    until_when,
)
from iopmodel.answers.aftermath import fates as fates_of
from iopmodel.answers.given import Given
from iopmodel.dates import Counting, Each, InMonths, Once, Period, Span, Throughout, YearlyOn
from iopmodel.money import Money
from iopmodel.notgiven import Excluded, NotApplicable, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Afterwards,
    AnyOf,
    AutomaticExtension,
    CountedFrom,
    Covers,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Funding,
    IfContinued,
    Instalment,
    NegotiableExtension,
    PaymentPlan,
    Per,
    Report,
    Stops,
    TakesEffect,
    Who,
)
from tests.answers.examples import CITY, CLUB, PARTIES, agreed, point, task, tid

YEAR = tid("2023-01-01/2023-12-31", Excluded())
HALVES = AutomaticExtension(
    step=Span.of(months=6),
    latest_end=date(2025, 12, 31),
    notice_by=YearlyOn(11, 30),
    stops=Stops.NEXT_STEPS,
)
BY_STEPS = tid("2023-01-01/2023-12-31", HALVES)
ACT = Notice(on=date(2023, 3, 1), by=CLUB)


def right(**fields: Any) -> Ending:
    return Ending(
        **{
            "key": "uppsagning",
            "act": EndingKind.NOTICE,
            "by": AnyOf(PARTIES),
            "ends": Ends.WHOLE,
            "notice": Span.of(months=3),
            "counting": Counting.AFTER_EVENT,
            "takes_effect": TakesEffect.ANY_DAY,
            **fields,
        }
    )


def outcome(partnership: Partnership, key: str, act: Notice = ACT) -> Holding[WhatIf]:
    return next(one for one in ask("what-if", partnership, act).holdings if one.value.part == key)


def fates(*parts: Part, key: str = "uppsagning", act: Notice = ACT) -> dict[str, Fate]:
    partnership = agreed(*parts)
    found = outcome(partnership, key, act)
    within = Period(act.on, date(2024, 12, 31))
    return {one.due.key: one.fate for one in affected(partnership, found, within)}


# At the earliest it ends in June 2023.
TAKEN = right(counted_from=CountedFrom.RECEIPT)
SENT = attrs.evolve(ACT, moment=CountedFrom.DISPATCH)
# It ends on 1 June 2023.
MONTHLY = task(Each(Span.of(months=1)), "manad", bearer=CLUB)
MONEY = Funding(key="medel", payer=CITY, payee=CLUB, amount=Money.parse("100.00 SEK"), per=Per.YEAR)
PLAN = PaymentPlan(
    key="plan",
    of=MONEY,
    instalments=[Instalment(share=Fraction(1, 2), timing=InMonths([4, 9]))],
)


def test_what_is_due_until_the_end_remains_and_what_comes_after_falls_away() -> None:
    told = fates(YEAR, right(), MONEY, PLAN, task(Throughout()))
    assert told == {
        "plan/1": Fate.REMAINS,
        "plan/2": Fate.FALLS_AWAY,
        "uppgift/1": Fate.CUT_SHORT,
    }


def test_the_month_in_which_it_ends_is_cut_short() -> None:
    told = fates(YEAR, right(), MONTHLY)
    assert [told[f"manad/{number}"] for number in (3, 5, 6, 7)] == [
        Fate.REMAINS,
        Fate.REMAINS,
        Fate.CUT_SHORT,
        Fate.FALLS_AWAY,
    ]


def test_what_is_due_on_the_last_day_remains() -> None:
    told = fates(YEAR, right(), task(YearlyOn(6, 1), "sista"), task(YearlyOn(6, 2), "efter"))
    assert told == {"sista/1": Fate.REMAINS, "efter/1": Fate.FALLS_AWAY}


@pytest.mark.parametrize(
    ("covers", "given", "fate"),
    [
        (Period.parse("2023-06-01/2023-06-30"), (), Fate.NOT_SAID),
        (Period.parse("2023-06-02/2023-06-30"), (), Fate.FALLS_AWAY),
        (NotApplicable(), (), Fate.FALLS_AWAY),
        (NotApplicable(), (Given.ends_by(date(2023, 12, 31)),), Fate.NOT_SAID),
        (NotApplicable(), (Given.lasts_beyond(date(2023, 3, 31)),), Fate.FALLS_AWAY),
    ],
    ids=["about the last day", "about later days", "about none", "at an end", "beyond an end"],
)
def test_what_comes_after_may_be_about_days_before(
    covers: Any, given: tuple[Given, ...], fate: Fate
) -> None:
    partnership = agreed(YEAR, right(), task(YearlyOn(7, 1)))
    (one,) = due(partnership, Period.parse("2023-07-01/P1M"))
    after = attrs.evolve(one, covers=covers, given=given)
    told = fates_of([after], outcome(partnership, "uppsagning"))
    assert [each.fate for each in told] == [fate]


def test_between_two_days_it_is_not_known() -> None:
    told = fates(YEAR, right(takes_effect=Unstated()), MONTHLY)
    assert {told["manad/6"], told["manad/12"]} == {Fate.NOT_SAID}
    assert told["manad/5"] is Fate.REMAINS


@pytest.mark.parametrize(
    ("fields", "fate"),
    [
        ({"notice": Unstated()}, Fate.NOT_SAID),
        ({"notice": Span.of(years=2)}, Fate.REMAINS),
        ({"counted_from": CountedFrom.RECEIPT}, Fate.FALLS_AWAY),
    ],
    ids=["unknown", "no-difference", "as-counted"],
)
def test_without_a_day_nothing_is_known(fields: dict[str, Any], fate: Fate) -> None:
    assert fates(YEAR, right(**fields), MONTHLY)["manad/12"] is fate


def test_at_the_earliest() -> None:
    act = attrs.evolve(ACT, moment=CountedFrom.DISPATCH)
    told = fates(YEAR, right(counted_from=CountedFrom.RECEIPT), MONTHLY, act=act)
    assert (told["manad/5"], told["manad/12"]) == (Fate.REMAINS, Fate.NOT_SAID)
    act = attrs.evolve(ACT, moment=CountedFrom.CONSIDERATION)
    told = fates(YEAR, right(counted_from=CountedFrom.RECEIPT), MONTHLY, act=act)
    assert set(told.values()) == {Fate.NOT_SAID}


def test_a_report_on_the_time_before_the_end() -> None:
    """Whether it is still to be made, the text does not say."""
    report = Report(
        key="rapport",
        name="rapport",
        author=CLUB,
        recipient=CITY,
        timing=InMonths([6]),
        covers=Covers.TERM,
    )
    for covers in (Covers.TERM, Unstated()):
        one = attrs.evolve(report, covers=covers)
        told = fates(YEAR, right(notice=Span.of(months=2)), one)
        assert told == {"rapport/1": Fate.NOT_SAID}


def test_what_is_due_at_an_end_of_the_term() -> None:
    last = task(Once(), "en-gang")
    negotiable = tid("2023-01-01/2023-12-31", NegotiableExtension())
    told = fates(negotiable, right(), task(IfContinued(YearlyOn(10, 1)), "fortsatt"), last)
    assert told["fortsatt/1"] is Fate.FALLS_AWAY


@pytest.mark.parametrize(
    ("ends", "bearer", "towards", "fate"),
    [
        (Ends.PARTICIPATION, CLUB, CITY, Fate.FALLS_AWAY),
        (Ends.PARTICIPATION, CITY, CLUB, Fate.FALLS_AWAY),
        (Ends.COMMITMENT, CLUB, CITY, Fate.FALLS_AWAY),
        # Whether the other side's commitment towards the one that ends its own goes on is open.
        (Ends.COMMITMENT, CITY, CLUB, Fate.NOT_SAID),
        (Ends.COMMITMENT, CITY, CITY, Fate.GOES_ON),
        # Towards whom is left out: it may be towards the one that leaves.
        (Ends.COMMITMENT, CITY, Unstated(), Fate.NOT_SAID),
        (Ends.PARTICIPATION, AnyOf(PARTIES), Unstated(), Fate.NOT_SAID),
        (Ends.PARTICIPATION, Unstated(), Unstated(), Fate.NOT_SAID),
        (Unstated(), CLUB, CITY, Fate.NOT_SAID),
        (Ends.WHOLE, CITY, Unstated(), Fate.FALLS_AWAY),
    ],
)
def test_whose_it_is(ends: Any, bearer: Any, towards: Any, fate: Fate) -> None:
    one = task(YearlyOn(10, 1), bearer=bearer, towards=towards)
    assert fates(YEAR, right(ends=ends), one) == {"uppgift/1": fate}


@pytest.mark.parametrize(
    ("others", "rest"),
    [(["annan"], Ref("annan")), (["annan", "tredje"], EachOf([Ref("annan"), Ref("tredje")]))],
)
def test_what_each_has_to_do_falls_away_for_the_one_who_leaves(
    others: list[str], rest: Who
) -> None:
    more = [attrs.evolve(PARTIES[1], key=key, name=key) for key in others]
    one = task(YearlyOn(10, 1), bearer=EachOf([PARTIES[1], *more]), towards=CITY)
    partnership = agreed(*more, YEAR, right(ends=Ends.PARTICIPATION), one)
    found = outcome(partnership, "uppsagning")
    told = affected(partnership, found, Period(ACT.on, date(2023, 12, 31)))
    assert [(each.due.bearers, each.fate) for each in told] == [
        (CLUB, Fate.FALLS_AWAY),
        (rest, Fate.GOES_ON),
    ]


def test_what_is_due_to_each_falls_away_for_the_one_who_leaves() -> None:
    more = attrs.evolve(PARTIES[1], key="annan", name="annan")
    partnership = agreed(
        more,
        YEAR,
        right(ends=Ends.PARTICIPATION),
        task(YearlyOn(10, 1), bearer=CITY, towards=EachOf([PARTIES[1], more])),
    )
    within = Period(ACT.on, date(2023, 12, 31))
    told = list(affected(partnership, outcome(partnership, "uppsagning"), within))
    assert [(each.due.bearers, each.due.recipients, each.fate) for each in told] == [
        (CITY, CLUB, Fate.FALLS_AWAY),
        (CITY, Ref("annan"), Fate.GOES_ON),
    ]


def test_what_each_has_to_do_towards_each() -> None:
    """Whatever the one who leaves has to do falls away at once, towards whomever it is."""
    everyone = EachOf(PARTIES)
    one = task(YearlyOn(10, 1), bearer=everyone, towards=everyone)
    partnership = agreed(YEAR, right(ends=Ends.PARTICIPATION), one)
    within = Period(ACT.on, date(2023, 12, 31))
    told = list(affected(partnership, outcome(partnership, "uppsagning"), within))
    assert [(each.due.bearers, each.due.recipients, each.fate) for each in told] == [
        (CLUB, everyone, Fate.FALLS_AWAY),
        (CITY, CLUB, Fate.FALLS_AWAY),
        (CITY, CITY, Fate.GOES_ON),
    ]


def test_what_each_has_to_do_is_one_where_the_whole_ends_or_nobody_leaves() -> None:
    one = task(YearlyOn(10, 1), bearer=EachOf(PARTIES), towards=CITY)
    assert fates(YEAR, right(), one) == {"uppgift/1": Fate.FALLS_AWAY}
    leaving = right(ends=Ends.PARTICIPATION)
    assert fates(YEAR, leaving, one, act=Notice(on=ACT.on)) == {"uppgift/1": Fate.NOT_SAID}


def test_who_leaves_is_not_known() -> None:
    one = task(YearlyOn(10, 1), bearer=CLUB)
    leaving = right(ends=Ends.PARTICIPATION)
    assert fates(YEAR, leaving, one, act=Notice(on=ACT.on)) == {"uppgift/1": Fate.NOT_SAID}
    # Who excludes, or agrees, is not the one who leaves.
    for act in (EndingKind.EXCLUSION, EndingKind.AGREEMENT):
        others = right(ends=Ends.PARTICIPATION, act=act)
        assert fates(YEAR, others, one) == {"uppgift/1": Fate.NOT_SAID}


def test_a_term_that_is_not_extended_knows_its_end() -> None:
    told = fates(BY_STEPS, MONEY, PLAN, key="tid")
    assert told["plan/1"] is told["plan/2"] is Fate.REMAINS
    assert {told["plan/3"], told["plan/4"]} == {Fate.FALLS_AWAY}
    named = attrs.evolve(BY_STEPS, extension=attrs.evolve(HALVES, stops=Stops.THE_STEPS_NAMED))
    told = fates(named, MONEY, PLAN, key="tid")
    assert (told["plan/2"], told["plan/3"]) == (Fate.REMAINS, Fate.NOT_SAID)
    act = attrs.evolve(ACT, moment=CountedFrom.CONSIDERATION)
    assert set(fates(BY_STEPS, MONEY, PLAN, key="tid", act=act).values()) == {Fate.NOT_SAID}


def test_only_what_can_be_so_with_what_the_end_hangs_on() -> None:
    slow = attrs.evolve(right(), notice=Span.of(months=4))
    more = attrs.evolve(MONTHLY, timing=InMonths([5]))
    points = (
        point("tid", becomes(right(), slow)),
        point("takt", becomes(MONTHLY, more)),
    )
    partnership = agreed(YEAR, right(), MONTHLY, points=points)
    found = ask("what-if", partnership, ACT).holdings
    assert [str(one.given[0]) for one in found] == ["reading:tid=r0", "reading:tid=r1"]
    for one in found:
        rows = list(affected(partnership, one, Period(ACT.on, date(2023, 12, 31))))
        assert {str(given) for row in rows for given in row.due.given} == {
            "reading:takt=r0",
            "reading:takt=r1",
        }


def test_what_is_due_on_another_reading_of_the_same_point_is_left_out() -> None:
    slow = attrs.evolve(right(), notice=Span.of(months=4))
    may = attrs.evolve(MONTHLY, timing=InMonths([5]))
    one_point = point("p", becomes(right(), slow), becomes(MONTHLY, may))
    partnership = agreed(YEAR, right(), MONTHLY, points=(one_point,))
    found = {str(one.given): one for one in ask("what-if", partnership, ACT).holdings}
    within = Period(ACT.on, date(2023, 12, 31))
    lengths = sorted(len(list(affected(partnership, one, within))) for one in found.values())
    assert lengths == [1, 10, 10]


def test_what_is_due_only_if_it_ended_before_is_left_out() -> None:
    """Once in the term is by its first end, or else by a later one."""
    act = Notice(on=date(2024, 2, 1), by=CLUB)
    partnership = agreed(BY_STEPS, right(), task(Once()))
    found = outcome(partnership, "uppsagning", act)
    rows = affected(partnership, found, Period.parse("2023-12-01/2024-12-31"))
    told = [one for one in rows if one.due.part == "uppgift"]
    assert [(str(one.due.given[0]), one.fate) for one in told] == [
        ("lasts-beyond:2023-12-31", Fate.CUT_SHORT)
    ]
    # On a day that is known at the earliest it may have ended before, or later.
    partnership = agreed(BY_STEPS, TAKEN, task(Once()))
    found = outcome(partnership, "uppsagning", SENT)
    rows = affected(partnership, found, Period.parse("2023-12-01/2024-12-31"))
    assert {str(one.due.given[0]) for one in rows if one.due.part == "uppgift"} == {
        "ends-by:2023-12-31",
        "lasts-beyond:2023-12-31",
    }


@pytest.mark.parametrize(
    ("parts", "act", "days"),
    [
        ((YEAR, right()), ACT, "2023-03-01/2023-12-31"),
        ((BY_STEPS, right()), Notice(on=date(2023, 12, 1)), "2023-12-01/2024-12-31"),
        ((tid("2023-01-01/.."), right()), ACT, "2023-03-01/2024-05-31"),
        ((right(),), ACT, "2023-03-01/2024-05-31"),
        ((right(notice=Unstated()),), ACT, "2023-03-01/2024-02-29"),
        ((right(notice=Excluded()),), Notice(on=date(9998, 6, 1)), "9998-06-01/9998-12-31"),
        # To the end of the period in which it takes effect, be that the next day.
        ((YEAR, right()), Notice(on=date(2023, 9, 30)), "2023-09-30/2023-12-31"),
        # On some day until the term ends, and so perhaps on its last; at the earliest in June.
        ((BY_STEPS, right(takes_effect=Unstated())), ACT, "2023-03-01/2024-12-31"),
        ((BY_STEPS, TAKEN), SENT, "2023-03-01/2023-12-31"),
    ],
)
def test_the_days_that_matter(parts: tuple[Part, ...], act: Notice, days: str) -> None:
    partnership = agreed(*parts)
    assert str(until_when(partnership, outcome(partnership, "uppsagning", act))) == days


def test_what_holds_afterwards() -> None:
    after = Afterwards(Text("under partnerskapet", "during the partnership"), Throughout())
    partnership = agreed(YEAR, task(after, "efter"), task(Throughout(), "under"))
    assert [one.value for one in surviving(partnership, ACT.on)] == ["efter"]


def test_whether_it_holds_afterwards_hangs_on_how_its_time_is_read() -> None:
    during = task(Throughout())
    after = Afterwards(Text("under partnerskapet", "during the partnership"), Throughout())
    other = becomes(during, attrs.evolve(during, timing=after))
    (found,) = surviving(agreed(YEAR, during, points=(point("p", other),)), ACT.on)
    assert (found.value, *map(str, found.given)) == ("uppgift", "reading:p=r1")
