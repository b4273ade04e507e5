"""What follows, step by step, where someone falls short."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.answers import BreachReason, BreachStep, ask
from iopmodel.answers.breach import breach
from iopmodel.notgiven import NoClause, Unstated
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    BreachDialogue,
    DisputeLadder,
    Duty,
    Ending,
    EndingKind,
    Ends,
    Funding,
    Jointly,
    PaymentStop,
    Per,
    Repayment,
    Trigger,
)
from tests.answers.examples import CITY, CLUB, PARTIES, SOME, agreed

BOTH = Jointly(PARTIES)
RIGHT = Ending(
    key="havning",
    act=EndingKind.RESCISSION,
    by=CITY,
    ends=Ends.WHOLE,
    grounds=[SOME],
    after=[SOME, Text("rättelse", "remedy")],
)
MONEY = Funding(key="medel", payer=CITY, payee=CLUB, amount=Unstated(), per=Per.YEAR)


def steps(*parts: Part) -> list[BreachStep]:
    return [one.value for one in ask("breach", agreed(*parts)).holdings]


def dialogue(**fields: Any) -> BreachDialogue:
    made = {"key": "brister", "triggers": [SOME], "between": BOTH, "about": SOME}
    return BreachDialogue(**{**made, **fields})


def test_dialogue_plan_and_right() -> None:
    whole = dialogue(plan_decided_by=CITY, plan_made_by=CLUB, then=RIGHT)
    found = steps(whole, RIGHT)
    assert [(one.key, one.who, one.opens) for one in found] == [
        ("brister/dialogue/1", BOTH, "havning"),
        ("brister/plan/1", CITY, "havning"),
        ("havning/first/1", Unstated(), "havning"),
        ("havning/first/2", Unstated(), "havning"),
        ("havning/right/1", CITY, "havning"),
    ]
    assert all(one.known for one in found)
    assert found[3].what == Text("rättelse", "remedy")


def test_a_first_step_that_is_not_given() -> None:
    """It may turn out to be none, one or several, so nothing of it is known."""
    one, right = steps(attrs.evolve(RIGHT, after=Unstated()))
    assert (one.key, one.what, one.lacks) == ("havning/first/1", Unstated(), ("havning/after",))
    assert (one.known, right.known) == (False, True)
    assert [each.key for each in steps(attrs.evolve(RIGHT, after=()))] == ["havning/right/1"]


def test_what_is_left_out_is_named() -> None:
    (one,) = steps(dialogue(between=Unstated()))
    assert (one.lacks, one.known) == (("brister/between", "brister/then"), False)
    first, plan = steps(dialogue(plan_made_by=CLUB, then=NoClause()))
    assert (first.known, plan.lacks) == (True, ("brister/plan_decided_by",))


def test_rights_that_answer_no_breach_are_no_step() -> None:
    free = {"by": CITY, "ends": Ends.WHOLE}
    assert steps(Ending(key="a", act=EndingKind.NOTICE, **free)) == []  # type: ignore[arg-type]
    (one,) = steps(Ending(key="a", act=EndingKind.RESCISSION, by=Unstated(), ends=Ends.WHOLE))
    assert (one.reason, one.lacks) == (BreachReason.RIGHT, ("a/by",))


def test_money() -> None:
    stop = PaymentStop(key="stopp", by=CITY, of=MONEY, triggers=[SOME], after=SOME)
    (one,) = steps(MONEY, stop)
    assert (one.reason, one.who, one.what, one.on) == (BreachReason.STOP, CITY, SOME, (SOME,))
    for trigger, reasons in (
        (Trigger.NON_PERFORMANCE, [BreachReason.CLAIM]),
        (Trigger.MISUSE, [BreachReason.CLAIM]),
        (Trigger.LEAVING, []),
    ):
        back = Repayment(
            key="ater",
            triggers=[trigger],
            duty=Duty.OWED,
            owed_by=CLUB,
            owed_to=CITY,
            base=SOME,
            measure=Unstated(),
        )
        found = steps(back)
        assert [one.reason for one in found] == reasons
        assert all(one.lacks == ("ater/after", "ater/found_by") for one in found)


@pytest.mark.parametrize("then", [Unstated(), SOME], ids=["unstated", "said"])
def test_disputes(then: Any) -> None:
    ladder = DisputeLadder(key="tvist", between=BOTH, steps=[SOME, SOME], then=then)
    found = steps(ladder)
    assert [one.key for one in found] == ["tvist/dispute/1", "tvist/dispute/2", "tvist/unsettled/1"]
    assert [one.lacks for one in found[:2]] == [("tvist/seen_to_by",)] * 2
    assert found[2].known == (then == SOME)
    assert Ref("tvist") == found[2].part


TEXTS = [Text(word, word) for word in ("ett", "två", "tre", "fyra")]
BROKEN, ABOUT, STEP, LAST = TEXTS
BACK = Repayment(
    key="ater",
    triggers=[Trigger.MISUSE],
    duty=Duty.OWED,
    owed_by=CLUB,
    owed_to=CITY,
    base=SOME,
    measure=Unstated(),
    after=STEP,
    found_by=BOTH,
)


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (
            dialogue(triggers=[BROKEN], about=ABOUT, plan_decided_by=CITY, then=RIGHT),
            [
                BreachStep(
                    part="brister",
                    reason=BreachReason.DIALOGUE,
                    who=BOTH,
                    what=ABOUT,
                    on=(BROKEN,),
                    opens=Ref("havning"),
                ),
                BreachStep(
                    part="brister",
                    reason=BreachReason.PLAN,
                    who=CITY,
                    opens=Ref("havning"),
                    lacks=("brister/plan_made_by",),
                ),
            ],
        ),
        (
            dialogue(triggers=[BROKEN], plan_decided_by=CITY, plan_made_by=CLUB),
            [
                BreachStep(
                    part="brister",
                    reason=BreachReason.DIALOGUE,
                    who=BOTH,
                    what=SOME,
                    on=(BROKEN,),
                    lacks=("brister/then",),
                ),
                BreachStep(
                    part="brister", reason=BreachReason.PLAN, who=CITY, lacks=("brister/then",)
                ),
            ],
        ),
        (
            PaymentStop(key="stopp", by=Unstated(), of=MONEY, triggers=[BROKEN]),
            [
                BreachStep(
                    part="stopp",
                    reason=BreachReason.STOP,
                    on=(BROKEN,),
                    lacks=("stopp/by", "stopp/after"),
                )
            ],
        ),
        (
            BACK,
            [BreachStep(part="ater", reason=BreachReason.CLAIM, who=CITY, what=STEP)],
        ),
        (
            attrs.evolve(BACK, owed_to=Unstated(), after=Unstated(), found_by=Unstated()),
            [
                BreachStep(
                    part="ater",
                    reason=BreachReason.CLAIM,
                    lacks=("ater/owed_to", "ater/after", "ater/found_by"),
                )
            ],
        ),
        (
            DisputeLadder(key="tvist", between=BOTH, steps=[STEP], then=LAST, seen_to_by=CITY),
            [
                BreachStep(part="tvist", reason=BreachReason.DISPUTE, who=BOTH, what=STEP),
                BreachStep(part="tvist", reason=BreachReason.UNSETTLED, who=CITY, what=LAST),
            ],
        ),
        (
            DisputeLadder(key="tvist", between=Unstated(), steps=[STEP]),
            [
                BreachStep(
                    part="tvist",
                    reason=BreachReason.DISPUTE,
                    what=STEP,
                    lacks=("tvist/between", "tvist/seen_to_by"),
                ),
                BreachStep(part="tvist", reason=BreachReason.UNSETTLED, lacks=("tvist/then",)),
            ],
        ),
        (
            attrs.evolve(RIGHT, grounds=[BROKEN], after=[STEP]),
            [
                BreachStep(
                    part="havning", reason=BreachReason.FIRST, what=STEP, opens=Ref("havning")
                ),
                BreachStep(
                    part="havning",
                    reason=BreachReason.RIGHT,
                    who=CITY,
                    on=(BROKEN,),
                    opens=Ref("havning"),
                ),
            ],
        ),
    ],
    ids=["dialogue", "no ending", "stop", "claim", "no claimant", "dispute", "no ladder", "right"],
)
def test_a_step_tells_all_that_the_clause_says(part: Part, told: list[BreachStep]) -> None:
    whole = agreed(MONEY, *([part] if part.key == RIGHT.key else [RIGHT, part]))
    assert [one.value for one in breach(whole, part.key)] == told


def test_other_parts_give_no_steps() -> None:
    assert list(breach(agreed(), "staden")) == []
