"""What holds of every status, whatever was told: reckoned anew here, in the plainest way."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.status import (
    Duty,
    DutyState,
    EffectState,
    PeriodState,
    Stage,
    Standing,
    Status,
    residual,
)
from iopmodel.answers.status.alternatives import both, choices
from iopmodel.log import (
    Corrected,
    DueKey,
    DutyWaived,
    Entry,
    Log,
    PaymentMade,
    RepaymentMade,
    Signed,
    Withdrawn,
)
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.terms import PaymentPlan

__all__ = ["assert_edges", "assert_sound", "history"]

DONE: Final = {DutyState.FULFILLED, DutyState.LATE, DutyState.WAIVED}
EDGES: Final = {
    Stage.NOT_SIGNED: set(Stage),
    Stage.SIGNED: {Stage.IN_FORCE, Stage.EXTENDED, Stage.ENDING, Stage.ENDED},
    Stage.IN_FORCE: {Stage.EXTENDED, Stage.ENDING, Stage.ENDED},
    Stage.EXTENDED: {Stage.ENDING, Stage.ENDED},
    # What stopped it may turn out to have no effect, or they agree that it goes on after all.
    Stage.ENDING: {Stage.IN_FORCE, Stage.EXTENDED, Stage.ENDED},
    Stage.ENDED: set(),
}
"""To which stages it can come from which, under one text, as the days go by."""


def assert_sound(partnership: Partnership, found: Status, log: Log) -> None:
    """Assert all that has to be so of one status."""
    assert_as_told(found, log)
    assert_money(partnership, found)
    assert_by_its_days(found)
    assert_done_or_not(found)
    assert_named_rows(partnership, found)
    assert_next(found)
    assert_stretches(found)


# --- What has happened ---


def assert_as_told(found: Status, log: Log) -> None:
    """What has happened is what the entries come to, told in the plainest way."""
    told = {entry.number: _fate(log.entries, entry.number) for entry in log.entries}
    standing = {
        number: fate
        for number, fate in told.items()
        if fate is not None
        # What a correction tells is told under the number of the entry that it puts right.
        and not isinstance(log[number].event, Corrected)
        and not isinstance(fate[0], Withdrawn)
        and fate[1] <= found.on
    }
    assert {one.number: (one.event, one.happened) for one in found.happenings} == standing
    assert {one.entry for one in found.events.values} == set(standing)
    named = {number for one in found.duties.values for number in one.entries}
    named |= {one.entry for one in found.bodies.values if isinstance(one.entry, int)}
    named |= {one.entry for one in found.breaches.values}
    assert named <= set(standing), "what is named was withdrawn, or is not there"
    assert not named & _refused(found), "what has no effect is named"


def _fate(entries: tuple[Entry, ...], number: int) -> tuple[Any, date] | None:
    """Return what an entry comes to by what later ones say of it, the last that stands first."""
    own = entries[number - 1]
    for other in reversed(entries):
        if getattr(other.event, "entry", 0) != number:
            continue
        fate = _fate(entries, other.number)
        if fate is None:
            continue
        if isinstance(other.event, Corrected):
            return fate
        if isinstance(fate[0], Withdrawn):
            return None
        # A withdrawal that was put right is something else now, and withdraws nothing.
    if isinstance(own.event, Corrected):
        return own.event.event, own.event.happened
    return own.event, own.happened


def history(entries: Iterable[Entry], number: int) -> list[Entry]:
    """Return the entry of a number, and all that speaks of it, or of what does."""
    about = {number}
    found = []
    for entry in entries:
        if entry.number == number or getattr(entry.event, "entry", 0) in about:
            about.add(entry.number)
            found.append(entry)
    return found


def _refused(found: Status) -> set[int]:
    """Return the entries of events that have no effect under any reading."""
    return {one.number for one in found.happenings} - {
        one.entry for one in found.events.values if one.state is not EffectState.INEFFECTIVE
    }


# --- Money ---


def assert_money(partnership: Partnership, found: Status) -> None:
    """Money is neither made nor lost nor less than nothing."""
    refused = _refused(found)
    plans = {plan.key: plan.of for plan in partnership.on(found.on).all(PaymentPlan)}
    paid: Counter[tuple[str, str]] = Counter()
    repaid: Counter[str] = Counter()
    for one in found.happenings:
        if one.number not in refused and isinstance(one.event, PaymentMade):
            of: str = one.event.of
            paid[plans.get(of, of), one.event.amount.currency] += one.event.amount.minor
        if one.number not in refused and isinstance(one.event, RepaymentMade):
            repaid[one.event.amount.currency] += one.event.amount.minor
    purses = found.money.values
    shown = {(one.of, one.paid.currency): one.paid.minor for one in purses}
    assert +Counter(shown) == paid, "what was paid is not what is told"
    back: Counter[str] = Counter()
    for purse in purses:
        back[purse.repaid.currency] += purse.repaid.minor
        nothing = Money.zero(purse.paid.currency)
        sums = [one.known for one in (purse.due, purse.perhaps, purse.overdue, purse.to_come)]
        assert min([*sums, purse.paid, purse.repaid, purse.unspent.low]) >= nothing
        assert purse.unspent.low <= purse.unspent.high <= purse.paid
        assert purse.unspent.high in {purse.paid - purse.repaid, nothing} or not isinstance(
            purse.spent, NotGiven
        )
        assert purse.overdue.known <= purse.due.known
    assert +back == repaid, "what was paid back is not what is told"
    for reclaim in found.reclaims.values:
        if isinstance(reclaim.amount, Bounds):
            assert 0 <= reclaim.amount.low.minor <= reclaim.amount.high.minor
            key = reclaim.of, reclaim.amount.high.currency
            assert reclaim.amount.high.minor <= shown[key], "more comes back than was paid"
    for due in residual(found):
        if isinstance(due.amount, Money):
            assert due.amount.minor >= 0, "less than nothing remains"


# --- What is due ---


def _sure(found: Status) -> list[Duty]:
    return [one.value for one in found.duties.holdings if not one.given]


def assert_by_its_days(found: Status) -> None:
    """How it stands with what is due goes by its days."""
    for duty in found.duties.values:
        first, last = duty.due.window.first, duty.due.window.last
        state, done = duty.state, duty.done
        assert state is not DutyState.COMING or found.on < first
        assert state is not DutyState.OPEN or first <= found.on <= last
        assert state not in {DutyState.OVERDUE, DutyState.GONE} or last < found.on
        if isinstance(done, date):
            assert done <= found.on
            assert state is not DutyState.LATE or last < done
            assert state is not DutyState.FULFILLED or done <= last


def assert_done_or_not(found: Status) -> None:
    """Nothing is done and still to be done, and what was done once was done of one thing."""
    for duty in found.duties.values:
        assert not (duty.state in DONE and duty.remains)
        assert duty.state not in DONE or duty.entries
        amount = duty.due.amount
        if isinstance(amount, Money) and isinstance(duty.paid, Money):
            whole = duty.paid >= amount
            assert whole or duty.state not in {DutyState.FULFILLED, DutyState.LATE}
            assert not (whole and duty.remains), "it is paid, and remains"
        elif duty.entries:
            assert not duty.remains, "it was done, and remains"
    sure = _sure(found)
    rows = Counter((one.key, one.due.window, one.due.kind) for one in sure)
    assert max(rows.values(), default=1) == 1, "one thing is due twice"
    paying = Counter(entry for duty in sure for entry in set(_paying(duty)))
    assert max(paying.values(), default=1) == 1, "one payment made two"


def _paying(duty: Duty) -> Iterator[int]:
    if isinstance(duty.paid, Money) and duty.paid.minor:
        yield from duty.entries


def assert_named_rows(partnership: Partnership, found: Status) -> None:
    """What names a thing that is due is told of it, and what was waived remains no longer."""
    terms, refused = partnership.on(found.on), _refused(found)
    rows: dict[tuple[str, object], list[Duty]] = defaultdict(list)
    for duty in _sure(found):
        rows[duty.key, duty.due.window].append(duty)
    sure = {one.value.entry for one in found.events.holdings if not one.given}
    sure -= {one.entry for one in found.events.values if one.state is not EffectState.EFFECTIVE}
    for one in found.happenings:
        named = getattr(one.event, "due", Unstated())
        if one.number in refused or not isinstance(named, DueKey):
            continue
        for duty in rows[named.key, named.window]:
            if isinstance(one.event, DutyWaived):
                assert one.number not in sure or not duty.remains, "it was waived, and remains"
            elif duty.state is not DutyState.VOID and terms.find(duty.due.part):
                assert one.number in duty.entries, "what was done of it is not told"


def assert_next(found: Status) -> None:
    """What is to be done next remains to be done, and all that is overdue is to be done."""
    about = [one.about for one in found.next.values if isinstance(one.about, Duty)]
    assert all(duty.remains for duty in about)
    assert {duty for duty in _sure(found) if duty.state is DutyState.OVERDUE} <= {*about}
    left = [(one.value.key, one.given) for one in found.duties.holdings if one.value.remains]
    assert [(one.key, one.given) for one in residual(found)] == left


def assert_stretches(found: Status) -> None:
    """It ends within its bounds, one period runs at a time, one chairs, and who signed has."""
    for lasts in found.lasts.values:
        assert lasts.low <= lasts.high
    current = [
        one.value
        for one in found.periods.holdings
        if not one.given and one.value.state is PeriodState.CURRENT
    ]
    assert len(current) <= 1
    assert all(one.days.first <= found.on <= one.days.last for one in current)
    chaired = Counter(one.value.body for one in found.bodies.holdings if not one.given)
    assert max(chaired.values(), default=1) == 1
    ends = [(one.value, one.given) for one in found.lasts.holdings]
    signed = {one.event.party for one in found.happenings if isinstance(one.event, Signed)}
    for standing in found.stage.holdings:
        assert not signed & {*standing.value.unsigned}, "a signature is forgotten"
        if standing.given or standing.value.stage in {Stage.NOT_SIGNED, Stage.SIGNED}:
            continue
        over = standing.value.stage is Stage.ENDED
        for lasts, _ in ends:
            assert lasts.high < found.on if over else lasts.high >= found.on


# --- What becomes of it ---


def assert_edges(before: Status, after: Status, *, revived: bool) -> None:
    """Under each reading, it has come to a stage that can come after one before.

    Args:
        before: How it stood.
        after: How it stands, by the same log, some days later.
        revived: Whether they agreed meanwhile that it goes on, which may revive what had ended.
    """
    for other in after.stage.holdings:
        ways: dict[object, list[Standing]] = defaultdict(list)
        for one in before.stage.holdings:
            if both(choices(one.given), choices(other.given)) is not None and _together(
                (*one.given, *other.given)
            ):
                # What hangs on how long it lasts may have turned out one way or the other.
                sure = all(given.is_reading for given in one.given)
                chosen = tuple(sorted(choices(one.given).items()))
                ways[(chosen, one if sure else None)].append(one.value)
        for known in ways.values():
            stages = {one.stage for one in known}
            now = other.value.stage
            assert any(_may_follow(stage, now, revived) for stage in stages), (stages, now)


def _may_follow(was: Stage, now: Stage, revived: bool) -> bool:
    return was is now or now in EDGES[was] or (revived and was is Stage.ENDED)


def _together(given: Iterable[Given]) -> bool:
    """Return whether conditions on how long it lasts can hold together."""
    days: Mapping[GivenKind, list[date]] = defaultdict(list)
    for one in given:
        if one.kind in {GivenKind.LASTS_BEYOND, GivenKind.ENDS_BY}:
            days[one.kind].append(date.fromisoformat(one.subject))
    beyond = max(days[GivenKind.LASTS_BEYOND], default=date.min)
    return beyond < min(days[GivenKind.ENDS_BY], default=date.max)
