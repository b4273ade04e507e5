"""Fields and edges of answers that stand in no other test, found as mutants that nothing noticed."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.answers import Given, Matter, Notice, ask, due, until_when
from iopmodel.answers.notice import earliest, notice
from iopmodel.answers.onterm import throughout
from iopmodel.answers.questions import QUESTIONS
from iopmodel.answers.yearly import extremes
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.partnership import adds
from iopmodel.parts import Text
from iopmodel.terms import (
    BreachDialogue,
    BudgetLine,
    DisputeLadder,
    Ending,
    EndingKind,
    Ends,
    Majority,
    PaymentStop,
    Recused,
    VotesPer,
)
from tests.answers.bodies import BODY, CHAIR, body, rule, seats, whole
from tests.answers.examples import SOME, agreed, frame, point, tid
from tests.answers.notices import ALWAYS, APPENDIX, HALF, automatic
from tests.answers.test_aftermath import BY_STEPS, outcome, right

MORE = Text("mer", "more")


def test_what_takes_effect_on_the_last_day_matters_in_the_period_after_it() -> None:
    partnership = agreed(BY_STEPS, right(notice=Span.of(days=92)))
    act = Notice(on=date(2023, 9, 30))
    found = outcome(partnership, "uppsagning", act)
    assert found.value.day == date(2023, 12, 31)
    assert str(until_when(partnership, found)) == "2023-09-30/2024-12-31"


def test_a_standing_duty_is_met_on_its_first_day() -> None:
    window = Period.parse("2023-06-01/2023-07-01")
    (slot,) = throughout(tid("2023-07-01/P1Y"), window)
    assert str(slot.time.window) == "2023-07-01/2024-06-30"


def test_the_steps_of_a_dispute_and_the_grounds_of_a_right() -> None:
    ladder = DisputeLadder(key="tvist", between=Unstated(), steps=[SOME, MORE])
    told = [one.value for one in ask("breach", agreed(ladder)).holdings]
    assert [one.what for one in told][:2] == [SOME, MORE]
    grounded = Ending(
        key="havning", act=EndingKind.RESCISSION, by=Unstated(), ends=Ends.WHOLE, grounds=[MORE]
    )
    (one,) = [one.value for one in ask("breach", agreed(grounded)).holdings]
    assert one.on == (MORE,)


def test_a_line_is_paid_to_whom_its_frame_is() -> None:
    line = BudgetLine(key="rad", of=frame, purpose=SOME, amount=sek(3))
    rows = ask("money", agreed(frame, line), Period.parse("2021-06-01/P1Y")).holdings
    (told,) = [one.value for one in rows if one.value.key == "rad"]
    assert (told.payer, told.payee, told.amount, told.what) == (
        frame.payer,
        frame.payee,
        sek(3),
        SOME,
    )


def test_a_reading_may_add_what_decides_nothing() -> None:
    """Of a part that a reading adds, it is asked whether it decides; most have no such field."""
    asked = attrs.evolve(
        whole(body()), open_points=[point("p", adds(attrs.evolve(tid("2021-06-01/P1Y"), cites=())))]
    )
    assert ask("power", asked).holdings == ask("power", whole(body())).holdings


def test_a_list_has_no_one_value() -> None:
    lists = {key for key, question in QUESTIONS.items() if not question.one}
    assert lists == QUESTIONS.keys() - {"expiry", "limit", "inaction"}


def test_what_carries_a_vote_is_told() -> None:
    told = [
        one.value.votes_per
        for per in (VotesPer.SEAT, VotesPer.PARTY)
        for one in ask("deciding", whole(body(decides=rule(votes_per=per)))).holdings
    ]
    assert told == [VotesPer.SEAT, VotesPer.PARTY]


def test_one_of_two_who_are_even_decides_nothing_alone() -> None:
    """That a chair breaks ties gives no other member a vote that breaks them."""
    group = body(
        seats=seats(c=1, f=1),
        decides=rule(majority=Majority.MORE_THAN_HALF, recused=Recused.NOBODY, tie=CHAIR),
    )
    told = {one.value.who: one.value for one in ask("power", whole(group)).holdings}
    own = told["member"].own
    assert (own.votes, own.of, own.alone.value) == (1, 2, "no")


def test_what_the_plan_of_action_lacks_is_named() -> None:
    dialogue = BreachDialogue(key="brist", triggers=[SOME], between=BODY, about=SOME)
    told = [one.value for one in ask("route", whole(body(), dialogue)).holdings]
    (plan,) = [one for one in told if one.matter is Matter.PLAN]
    assert "brist/plan_decided_by" in plan.lacks


def test_each_amount_counts_in_the_extremes() -> None:
    later = Given.lasts_beyond(date(2022, 5, 31))
    assert extremes([(100, (later,)), (50, (later,)), (-30, (later,))], {}) == (0, 120)
    ends = Given.ends_by(date(2022, 5, 31))
    assert extremes([(-100, (ends,)), (-50, (ends,)), (30, (later,))], {}) == (-150, 30)


def test_a_last_day_before_the_term_is_marked() -> None:
    """It is there only for who acts before the term begins."""
    half = automatic(step=HALF, latest_end=date(2022, 12, 31), notice_by=YearlyOn(6, 1))
    told = notice(agreed(APPENDIX, tid("2021-07-01/2021-12-31", half)), "tid", ALWAYS)
    assert [(str(one.value.day), one.value.early) for one in told] == [
        ("2021-06-01", True),
        ("2022-06-01", False),
    ]


def test_what_a_stop_and_a_claim_lack_is_named() -> None:
    stop = PaymentStop(key="stopp", by=Unstated(), of=frame, triggers=[SOME])
    told = [one.value for one in ask("breach", agreed(frame, stop)).holdings]
    assert [one.lacks for one in told] == [("stopp/by", "stopp/after")]


def test_without_a_term_nothing_is_due_however_far_one_looks() -> None:
    assert list(due(agreed(), Period.parse("2021-06-01/.."))) == []


def test_before_the_year_before_last_nothing_is_decided() -> None:
    assert earliest(date(2024, 7, 1)) == date(2022, 1, 1)
