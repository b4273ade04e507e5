"""What happens when things go wrong."""

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import BreachDialogue, DisputeLadder, Ending, EndingKind, Ends, Jointly

BOTH = Jointly([Ref("staden"), Ref("foreningen")])
TALK, COURT = Text("dialog", "dialogue"), Text("domstol", "court")


def test_a_ladder_keeps_its_steps_in_order() -> None:
    ladder = DisputeLadder(key="t", between=BOTH, steps=iter([TALK, COURT]))
    assert (ladder.between, ladder.steps, ladder.then) == (BOTH, (TALK, COURT), Unstated())


def test_a_dialogue_has_what_calls_for_it() -> None:
    dialogue = BreachDialogue(key="b", triggers=iter([COURT, TALK]), between=BOTH, about=TALK)
    assert (dialogue.triggers, dialogue.about) == ((COURT, TALK), TALK)
    assert (dialogue.plan_decided_by, dialogue.plan_made_by, dialogue.then) == (Unstated(),) * 3


def test_a_plan_that_does_not_help_may_lead_to_an_ending() -> None:
    ending = Ending(
        key="utesluta", act=EndingKind.EXCLUSION, by=Ref("styrgrupp"), ends=Ends.PARTICIPATION
    )
    for then in (ending, Ref[Ending]("utesluta")):
        dialogue = BreachDialogue(
            key="b",
            triggers=[TALK],
            between=BOTH,
            about=TALK,
            plan_decided_by=Ref("styrgrupp"),
            plan_made_by=BOTH,
            then=then,
        )
        assert (dialogue.plan_decided_by, dialogue.plan_made_by) == ("styrgrupp", BOTH)
        assert dialogue.then == "utesluta"


def test_someone_sees_to_it_that_the_steps_are_taken() -> None:
    assert DisputeLadder(key="t", between=BOTH, steps=[], seen_to_by=BOTH).seen_to_by == BOTH
