"""What an act comes to by each right."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, Final

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.answers import Notice, WhatIf, WhatIfReason, ask
from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import branches
from iopmodel.answers.whatif import reads, what_if
from iopmodel.dates import OPEN_END, Counting, Period, Span, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.notgiven import Bounds, Excluded, NoClause, Unstated
from iopmodel.partnership import adds, becomes
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    AnyOf,
    AutomaticExtension,
    CountedFrom,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Jointly,
    TakesEffect,
    Who,
)
from tests.answers.examples import CITY, CLUB, PARTIES, agreed, point, task, tid

BY_STEPS = tid(
    "2023-07-01/2024-06-30",
    AutomaticExtension(
        step=Span.of(months=6), latest_end=date(2026, 6, 30), notice_by=YearlyOn(12, 31)
    ),
)
FOREVER = tid("2020-01-01/..")
ON = date(2023, 9, 15)


def right(**fields: Any) -> Ending:
    return Ending(
        **{
            "key": "uppsagning",
            "act": EndingKind.NOTICE,
            "by": CLUB,
            "ends": Ends.WHOLE,
            "notice": Span.of(months=3),
            "counting": Counting.AFTER_EVENT,
            "takes_effect": TakesEffect.ANY_DAY,
            **fields,
        }
    )


def found(act: Notice, *parts: Part) -> list[WhatIf]:
    return [one.value for one in ask("what-if", agreed(*parts), act).holdings]


@pytest.mark.parametrize(
    ("by", "theirs"),
    [
        (CLUB, [True, True]),
        (AnyOf(PARTIES), [True, True]),
        (EachOf(PARTIES), [True, True]),
        (Jointly(PARTIES), [True, True]),
        (Unstated(), [True, Unstated()]),
        (CITY, [True]),
    ],
    ids=["club", "any", "each", "jointly", "unstated", "city"],
)
def test_whose_right_it_is(by: Who, theirs: list[object]) -> None:
    act = Notice(on=ON, by=CLUB)
    told = found(act, BY_STEPS, right(by=by))
    assert [one.theirs for one in told] == theirs
    assert all(one.known == (one.theirs is True) for one in told)
    assert [one.lacks for one in told[1:]] == ([("uppsagning/by",)] if by == Unstated() else [()])[
        : len(told) - 1
    ]
    everyone = found(Notice(on=ON), BY_STEPS, right(by=by))
    assert [(one.theirs, one.known, one.lacks) for one in everyone] == [(Unstated(), True, ())] * 2


def test_an_end_that_the_parties_agree_on_counts_from_the_day_of_their_choice() -> None:
    agreed_end = right(
        key="avslut", act=EndingKind.AGREEMENT, by=Jointly(PARTIES), notice=Excluded()
    )
    for by in (CLUB, Unstated()):
        (one,) = found(Notice(on=ON, by=by, act=EndingKind.AGREEMENT), BY_STEPS, agreed_end)
        assert (one.part, one.day, one.known) == ("avslut", ON, True)


def test_a_text_that_provides_for_no_agreed_end_says_so() -> None:
    act = Notice(on=ON, act=EndingKind.AGREEMENT)
    (one,) = found(act, BY_STEPS, right())
    assert (one.part, one.reason, one.day) == ("", WhatIfReason.NO_CLAUSE, NoClause())
    # To supply a clause is an amendment, and no clarification.
    assert (one.known, one.lacks) == (False, ())
    # Of other acts there is nothing to say where there is no right.
    assert found(attrs.evolve(act, act=EndingKind.RESCISSION), right()) == []


def test_an_agreed_end_that_only_a_reading_provides_for() -> None:
    more = adds(right(key="avslut", act=EndingKind.AGREEMENT, by=Jointly(PARTIES)))
    partnership = agreed(BY_STEPS, right(), points=(point("p", more),))
    act = Notice(on=ON, act=EndingKind.AGREEMENT)
    told = [
        (one.value.reason, *map(str, one.given))
        for one in ask("what-if", partnership, act).holdings
    ]
    assert told == [
        (WhatIfReason.AS_COUNTED, "reading:p=r1"),
        (WhatIfReason.NO_CLAUSE, "reading:p=r0"),
    ]


def test_an_end_that_the_parties_agree_on_by_another_reading_of_a_right() -> None:
    agreement = becomes(right(), attrs.evolve(right(), act=EndingKind.AGREEMENT))
    partnership = agreed(FOREVER, right(), points=(point("p", agreement),))
    answer = ask("what-if", partnership, Notice(on=ON, act=EndingKind.AGREEMENT))
    assert [(one.value.reason, *map(str, one.given)) for one in answer.holdings] == [
        (WhatIfReason.AS_COUNTED, "reading:p=r1"),
        (WhatIfReason.NO_CLAUSE, "reading:p=r0"),
    ]


def test_only_acts_of_the_kind_that_is_asked_for() -> None:
    leaving = right(key="lamna", act=EndingKind.WITHDRAWAL)
    for act, parts in (
        (EndingKind.NOTICE, ["tid", "uppsagning"]),
        (EndingKind.WITHDRAWAL, ["lamna"]),
        (EndingKind.RESCISSION, []),
    ):
        told = found(Notice(on=ON, act=act), BY_STEPS, right(), leaving)
        assert [(one.part, one.act) for one in told] == [(part, act) for part in parts]
    assert list(what_if(agreed(right()), "staden", Notice(on=ON))) == []
    assert list(what_if(agreed(right()), "ingen", Notice(on=ON))) == []


SENT, TAKEN, CONSIDERED = CountedFrom
EXACT, LATER, EARLIER, NOT_SAID, _ = WhatIfReason


@pytest.mark.parametrize(
    ("counted", "reasons"),
    [
        (SENT, (EXACT, EARLIER, EARLIER)),
        (TAKEN, (LATER, EXACT, EARLIER)),
        (CONSIDERED, (LATER, LATER, EXACT)),
        # It may be any of them, so that only the first and the last say anything.
        (Unstated(), (LATER, NOT_SAID, EARLIER)),
    ],
    ids=["sent", "received", "considered", "unstated"],
)
def test_the_moment_that_was_told(counted: Any, reasons: tuple[WhatIfReason, ...]) -> None:
    end = date(2023, 12, 15)
    days = {EXACT: end, LATER: Bounds(end, OPEN_END), EARLIER: Unstated(), NOT_SAID: Unstated()}
    for moment, reason in zip(CountedFrom, reasons, strict=True):
        act = Notice(on=ON, moment=moment)
        (one,) = found(act, FOREVER, right(counted_from=counted))
        assert (one.reason, one.day, one.known) == (reason, days[reason], reason is EXACT)
        left_out = () if isinstance(counted, CountedFrom) else ("uppsagning/counted_from",)
        assert one.lacks == left_out
        # Whatever the moment, the day is that of `over` where it is the one that counts.
        assert one.over.day == end
    (plain,) = found(Notice(on=ON), FOREVER, right(counted_from=counted))
    assert (plain.reason, plain.day) == (EXACT, end)


def test_a_term_does_not_say_from_which_moment() -> None:
    (one,) = found(Notice(on=ON, moment=SENT), BY_STEPS)
    assert (one.reason, one.day) == (LATER, Bounds(date(2024, 6, 30), date(2026, 6, 30)))
    assert one.lacks == ()
    # Without a latest end it may be ever so late.
    assert one.latest == date(2026, 6, 30)
    for parts in ([FOREVER], []):
        (one,) = found(Notice(on=ON, moment=SENT), *parts, right(counted_from=TAKEN))
        assert (one.day, one.latest) == (Bounds(date(2023, 12, 15), OPEN_END), OPEN_END)
    # Where the day is known, the term bounds nothing.
    told = found(Notice(on=ON), BY_STEPS, right())
    assert [one.latest for one in told] == [OPEN_END, OPEN_END]


def test_what_comes_too_late_does_so_from_a_later_moment() -> None:
    act = Notice(on=date(2026, 5, 1), moment=SENT)
    told = [one for one in found(act, BY_STEPS, right(counted_from=TAKEN)) if one.part != "tid"]
    assert [one.reason for one in told] == [EXACT]
    # From an earlier one it may not have.
    act = attrs.evolve(act, moment=CONSIDERED)
    told = [one for one in found(act, BY_STEPS, right(counted_from=TAKEN)) if one.part != "tid"]
    assert [(one.reason, one.day) for one in told] == [(EARLIER, Unstated())]


@pytest.mark.parametrize("on", [ON, date(2027, 1, 1)], ids=["time-not-said", "already"])
def test_without_a_day_no_moment_matters(on: date) -> None:
    act = Notice(on=on, moment=SENT)
    told = [one for one in found(act, BY_STEPS, right(notice=Unstated())) if one.part != "tid"]
    assert [(one.reason, one.day) for one in told] == [(EXACT, told[0].over.day)]


def test_a_day_between_two_is_at_the_earliest_the_first() -> None:
    (one,) = found(Notice(on=ON, moment=SENT), FOREVER, right(counting=Unstated()))
    assert one.day == Bounds(date(2023, 12, 14), OPEN_END)


def test_it_goes_by_the_terms_on_its_day() -> None:
    (one,) = found(Notice(on=ON), FOREVER, right(notice=Excluded()))
    assert (one.day, one.ends) == (ON, Ends.WHOLE)


def test_who_is_unknown_is_refused() -> None:
    with pytest.raises(Invalid, match=r"by: found 'forening', expected the key of a party"):
        ask("what-if", agreed(FOREVER), Notice(on=ON, by=Ref("forening")))
    with pytest.raises(Invalid, match="a date without a time of day"):
        Notice(on=datetime(2023, 9, 15))  # noqa: DTZ001 - no moment is meant
    with pytest.raises(Invalid, match=r"what-if: found .*, expected a notice, for example Notice"):
        ask("what-if", agreed(FOREVER), ON)
    assert found(Notice(on=ON, by=PARTIES[0]), FOREVER) == []


def test_nobody_but_who_may_is_looked_at() -> None:
    assert found(Notice(on=ON), task(Unstated())) == []


@given(
    st.dates(date(2021, 1, 1), date(2040, 12, 31)),
    st.integers(1, 24),
    st.sampled_from([TakesEffect.ANY_DAY, TakesEffect.END_OF_MONTH]),
)
def test_against_dateutil(on: date, months: int, effect: TakesEffect) -> None:
    """Another reckoning of the plain case: so many months after the day, and the month's last."""
    ending = right(notice=Span.of(months=months), takes_effect=effect)
    (one,) = what_if(agreed(FOREVER, ending), "uppsagning", Notice(on=on))
    end = on + relativedelta(months=months)
    if effect is TakesEffect.END_OF_MONTH:
        end = end.replace(day=calendar.monthrange(end.year, end.month)[1])
    assert one.value.day == end


@given(st.dates(date(2021, 1, 1), date(2040, 12, 31)), st.integers(1, 24))
def test_a_later_moment_never_makes_it_earlier(on: date, months: int) -> None:
    parts = agreed(FOREVER, right(notice=Span.of(months=months), counted_from=TAKEN))
    (sent,) = what_if(parts, "uppsagning", Notice(on=on, moment=SENT))
    for wait in (0, 3, 40):
        act = Notice(on=on + timedelta(wait), moment=TAKEN)
        (received,) = what_if(parts, "uppsagning", act)
        assert isinstance(sent.value.day, Bounds)
        assert isinstance(received.value.day, date)
        assert sent.value.day.low <= received.value.day


# What another reading of each field would say, and whether a notice that tells nothing, who gives
# it, or which moment its day is, looks at it.
FIELDS: Final[dict[str, tuple[Part, Any, tuple[bool, bool, bool]]]] = {
    "act": (right(), EndingKind.WITHDRAWAL, (True, True, True)),
    "ends": (right(), Ends.PARTICIPATION, (True, True, True)),
    "notice": (right(), Span.of(months=6), (True, True, True)),
    "counting": (right(), Counting.FROM_AND_INCLUDING, (True, True, True)),
    "takes_effect": (right(), TakesEffect.END_OF_MONTH, (True, True, True)),
    "by": (right(), CITY, (False, True, False)),
    "counted_from": (right(), TAKEN, (False, False, True)),
    "last_resort": (right(), True, (False, False, False)),
    "initial": (BY_STEPS, Period.parse("2023-07-01/2025-06-30"), (True, True, True)),
    "extension": (BY_STEPS, Excluded(), (True, True, True)),
}


def _what(parts: Parts, *, key: str, act: Notice) -> list[Possible[WhatIf]]:
    return list(what_if(parts, key, act))


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_looked_at_where_it_matters_to_what_is_told(field: str) -> None:
    part, value, expected = FIELDS[field]
    other = becomes(part, attrs.evolve(part, **{field: value}))
    partnership = agreed(BY_STEPS, right(), points=(point("p", other),))
    acts = (Notice(on=ON), Notice(on=ON, by=CLUB), Notice(on=ON, moment=SENT))
    asked = tuple(
        any(
            branch.choices
            for key in ("tid", "uppsagning")
            for branch in branches(partnership, partial(_what, key=key, act=act), reads(act))
        )
        for act in acts
    )
    assert asked == expected


def test_a_window_is_asked_about_by_its_first_day() -> None:
    from iopmodel.answers import QUESTIONS  # noqa: PLC0415 (only here)

    assert QUESTIONS["what-if"].of(Period.parse("2023-09-15/P1Y")) == Notice(on=ON)
