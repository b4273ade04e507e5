"""What happens when things go wrong."""

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import BreachDialogue, DisputeLadder, Jointly

BOTH = Jointly([Ref("staden"), Ref("foreningen")])
TALK, COURT = Text("dialog", "dialogue"), Text("domstol", "court")


def test_a_ladder_keeps_its_steps_in_order() -> None:
    ladder = DisputeLadder(key="t", between=BOTH, steps=iter([TALK, COURT]))
    assert (ladder.between, ladder.steps, ladder.then) == (BOTH, (TALK, COURT), Unstated())


def test_a_dialogue_has_what_calls_for_it() -> None:
    dialogue = BreachDialogue(key="b", triggers=iter([COURT, TALK]), between=BOTH, about=TALK)
    assert (dialogue.triggers, dialogue.about) == ((COURT, TALK), TALK)
