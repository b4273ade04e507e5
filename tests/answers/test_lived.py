"""How a partnership stands before an act, and what comes of the act if it is recorded too."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

import attrs
import pytest

from iopmodel.answers import Due, Holding, Notice, ask
from iopmodel.answers.given import Given
from iopmodel.answers.lived import _ahead, left_open, lived
from iopmodel.answers.over import OverReason
from iopmodel.answers.status import EffectReason, EffectState, Lasting, status
from iopmodel.answers.supposing import supposed
from iopmodel.dates import Counting, Period, Span, YearlyOn
from iopmodel.log import (
    Fact,
    Log,
    NoticeConsidered,
    NoticeReceived,
    NoticeSent,
    PartyJoined,
    PartyLeft,
    Rescinded,
    Signed,
)
from iopmodel.notgiven import Bounds, Excluded, NotApplicable, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    AnyOf,
    AutomaticExtension,
    CountedFrom,
    Ending,
    EndingKind,
    Ends,
    Form,
    Report,
    TakesEffect,
    Who,
)
from tests.answers.examples import CITY, CLUB, agreed, point, task, tid

YEAR = tid("2021-01-01/P1Y", Excluded())
RIGHT = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=CLUB,
    ends=Ends.WHOLE,
    form=Form.WRITTEN,
    notice=Span.of(months=3),
    counting=Counting.AFTER_EVENT,
    counted_from=CountedFrom.RECEIPT,
    takes_effect=TakesEffect.ANY_DAY,
    grounds=(),
    after=(),
)
ACT = Notice(on=date(2021, 5, 3), by=CLUB)


def log_of(*told: tuple[date, Fact]) -> Log:
    log = Log()
    for party in (CITY, CLUB):
        log = _told(log, date(2021, 1, 1), Signed(party=party))
    for day, event in told:
        log = _told(log, day, event)
    return log


def _told(log: Log, day: date, event: Fact) -> Log:
    at = datetime(2021, 12, 31, 12, tzinfo=UTC)
    return log.append(event, happened=day, recorded=at, by="handläggare")


def whole(*parts: Part, term: Part = YEAR) -> Partnership:
    return agreed(term, *parts)


def test_who_has_left_by_then_would_end_nothing() -> None:
    log = log_of((date(2021, 4, 1), PartyLeft(party=CLUB)))
    terms = whole(RIGHT)
    before = lived(terms, log, ACT)
    found = supposed(terms, before, "uppsagning")
    assert [(one.value.state, one.value.reason) for one in found.effects] == [
        (EffectState.INEFFECTIVE, EffectReason.NO_PARTY)
    ]
    assert list(found.lasts) == list(before.status.lasts.values)


@pytest.mark.parametrize("moment", [*CountedFrom, Unstated()], ids=str)
def test_what_is_supposed_is_what_a_status_says_once_it_is_recorded(
    moment: CountedFrom | Unstated,
) -> None:
    partnership, log = whole(RIGHT), log_of()
    act = attrs.evolve(ACT, moment=moment)
    found = supposed(partnership, lived(partnership, log, act), "uppsagning")
    (effect,) = (one.value for one in found.effects)
    if isinstance(moment, Unstated):
        assert (effect.state, effect.day) == (EffectState.EFFECTIVE, date(2021, 8, 3))
        assert [one.high for one in found.lasts] == [date(2021, 8, 3)]
        return
    kinds = dict(zip(CountedFrom, (NoticeSent, NoticeReceived, NoticeConsidered), strict=True))
    event = kinds[moment](by=CLUB, right=Ref("uppsagning"), form=Form.ADDENDUM)
    after = status(partnership, _told(log, act.on, event), act.on)
    assert [one.value for one in after.events.holdings if one.value.entry == 3] == [effect]
    assert list(after.lasts.values) == list(found.lasts)


def test_a_rescission_is_recorded_as_one() -> None:
    right = attrs.evolve(RIGHT, key="havning", act=EndingKind.RESCISSION, counted_from=Unstated())
    partnership, log = whole(right), log_of()
    act = attrs.evolve(ACT, act=EndingKind.RESCISSION)
    (effect,) = supposed(partnership, lived(partnership, log, act), "havning").effects
    event = Rescinded(by=CLUB, right=Ref("havning"))
    after = status(partnership, _told(log, act.on, event), act.on)
    assert [one.value for one in after.events.holdings if one.value.entry == 3] == [effect.value]


@pytest.mark.parametrize(
    ("by", "reason"),
    [(CLUB, EffectReason.ENDS), (AnyOf([CITY, CLUB]), EffectReason.BY_NOT_TOLD)],
    ids=["one", "any"],
)
def test_who_acts_is_known_where_only_one_may(by: Who, reason: EffectReason) -> None:
    partnership = whole(attrs.evolve(RIGHT, by=by))
    before = lived(partnership, log_of(), Notice(on=ACT.on))
    (effect,) = supposed(partnership, before, "uppsagning").effects
    assert effect.value.reason is reason


def test_notice_that_stops_a_term_is_supposed_too() -> None:
    extension = AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2023, 12, 31), notice_by=YearlyOn(9, 30)
    )
    partnership = whole(term=tid("2021-01-01/P1Y", extension))
    before = lived(partnership, Log(), ACT)
    found = supposed(partnership, before, "tid")
    assert {one.value.reason for one in found.effects} == {EffectReason.STOPS}
    assert [one.high for one in found.lasts] == [date(2021, 12, 31)]


def test_what_begins_after_a_year_stands_as_the_text_has_it() -> None:
    extension = AutomaticExtension(
        step=Span.of(years=1), latest_end=date(2023, 12, 31), notice_by=YearlyOn(9, 30)
    )
    partnership = whole(RIGHT, task(YearlyOn(11, 1)), term=tid("2021-01-01/P1Y", extension))
    before = lived(partnership, log_of(), ACT)
    within = Period.parse("2021-05-03/2023-12-31")
    assert _tasks(before.remaining(partnership, within)) == ["uppgift/1", "uppgift/2", "uppgift/3"]
    # Where another notice has stopped it, what would be due after that is so no more.
    stop = NoticeConsidered(by=CITY, right=Ref("tid"))
    left = lived(partnership, _told(log_of(), ACT.on, stop), ACT).remaining(partnership, within)
    assert _tasks(left) == ["uppgift/1"]


def _tasks(dues: Iterable[Due]) -> list[str]:
    return [one.key for one in dues if one.part == "uppgift"]


@pytest.mark.parametrize(
    ("day", "last", "expected"),
    [
        (
            Bounds(date(2021, 8, 3), date(2021, 12, 31)),
            date(2021, 9, 3),
            Bounds(date(2021, 8, 3), date(2021, 9, 3)),
        ),
        (Bounds(date(2021, 8, 3), date(2021, 12, 31)), date(2021, 8, 3), date(2021, 8, 3)),
        (date(2021, 8, 3), date(2021, 7, 3), None),
        (Unstated(), date(2021, 7, 3), Unstated()),
        (Unstated(), date(2021, 4, 3), None),
        (Unstated(), ACT.on, Unstated()),
    ],
    ids=["cut", "to a day", "over by then", "unsaid", "already", "that day"],
)
def test_nothing_ends_after_the_last_day(
    day: date | Bounds[date] | Unstated, last: date, expected: object
) -> None:
    partnership = whole(RIGHT)
    before = lived(partnership, log_of(), ACT)
    ends = Holding(attrs.evolve(before.status.lasts.value, low=last, high=last), (), ())
    found = attrs.evolve(before.status.lasts, holdings=(ends,))
    before = attrs.evolve(before, status=attrs.evolve(before.status, lasts=found))
    (one,) = ask("what-if", partnership, ACT).holdings
    over = attrs.evolve(one.value.over, day=day, lacks=("uppsagning/notice",))
    (got,) = before.resolved([attrs.evolve(one, value=attrs.evolve(one.value, over=over))])
    told = got.value.over
    assert told.day == (NotApplicable() if expected is None else expected)
    assert got.value.latest <= last
    if expected is None:
        late = OverReason.ALREADY if last < ACT.on else OverReason.WITH_THE_TERM
        assert (told.reason, told.lacks, got.value.latest) == (late, (), last)


def test_who_leaves_without_effect_has_not_left() -> None:
    partnership = whole(RIGHT)
    none = lived(partnership, log_of((date(2021, 4, 1), PartyLeft(party=CITY))), ACT)
    assert none.left is None
    gone = lived(partnership, log_of((date(2021, 4, 1), PartyLeft(party=CLUB))), ACT)
    assert gone.left is not None
    assert gone.left.number == 3
    back = log_of(
        (date(2021, 4, 1), PartyLeft(party=CLUB)), (date(2021, 4, 2), PartyJoined(party=CLUB))
    )
    assert lived(partnership, back, ACT).left is None


def test_what_is_overdue_and_what_remains_hang_on_the_reading() -> None:
    """What is overdue stands apart, and what the log tells of later days is counted."""
    late = Report(key="rapport", name="R", author=CLUB, recipient=CITY, timing=YearlyOn(4, 1))
    early = attrs.evolve(late, timing=YearlyOn(3, 1))
    yearly = task(YearlyOn(6, 1))
    later = becomes(yearly, attrs.evolve(yearly, timing=YearlyOn(7, 1)))
    points = point("nar", becomes(late, early)), point("hur", later)
    partnership = agreed(YEAR, RIGHT, late, yearly, points=points)
    signed = Signed(party=CITY)
    before = lived(partnership, log_of((ACT.on, signed), (date(2021, 5, 4), signed)), ACT)
    assert [(one.key, one.given) for one in before.overdue] == [
        ("rapport/1", (Given.reading("nar", "r1"),))
    ]
    assert before.later == 1
    left = before.remaining(partnership, Period.parse("2021-05-01/2021-06-30"))
    assert [(one.key, one.given) for one in left] == [
        ("uppgift/1", (Given.reading("hur", "r0"),)),
    ]


def test_what_can_no_longer_hold_is_left_out_and_what_holds_is_not_said() -> None:
    ends = [Lasting(date(2021, 6, 30), date(2021, 12, 31))]
    days = {name: date(2021, month, 30) for name, month in (("sure", 4), ("open", 9))}
    sure, open_ = (Given.lasts_beyond(days[name]) for name in ("sure", "open"))
    assert left_open([sure, open_], ends) == (open_,)
    assert left_open([sure, Given.lasts_beyond(date(2021, 12, 31))], ends) is None


def test_a_year_ahead_ends_with_the_calendar() -> None:
    assert _ahead(date(2021, 1, 1)) == date(2022, 1, 1)
    assert _ahead(date(9999, 2, 1)) == date.max
