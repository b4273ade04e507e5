"""What is said of shortcomings and disputes, word for word, in both languages."""

from __future__ import annotations

import pytest

from iopmodel.parts import Text
from iopmodel.terms import AnyOf, BreachDialogue, Jointly
from iopmodel.words import Language, say_part
from iopmodel.words.telling.remedies import REMEDIES
from tests.words.sample import PARTNERSHIP, both
from tests.words.telling.saying import keys_of, said

SAID = {
    "brister": (
        (
            "Parterna ska gemensamt föra en dialog i följande fall: en part brister; tvist. "
            "Dialogen gäller om det kan fortsätta. Styrgruppen kan besluta om en åtgärdsplan. "
            "Endera parten tar fram åtgärdsplanen. Om det inte räcker kan detta följa: styrgruppen "
            "har rätt att utesluta en part från partnerskapet."
        ),
        (
            "The parties must jointly hold a dialogue in the following cases: a party fails; a "
            "dispute. The dialogue is about whether it can go on. The steering group can decide on "
            "an action plan. Either party makes the action plan. If that is not enough, this can "
            "follow: the steering group has the right to exclude a party from the partnership."
        ),
    ),
    "tvist": (
        (
            "Tvister mellan parterna ska i första hand lösas genom dialog, sedan genom medling. "
            "Parterna ansvarar gemensamt för att det sker. Om det inte räcker gäller följande: "
            "partnerskapet upphör."
        ),
        (
            "Disputes between the parties are first to be settled by dialogue, then by mediation. "
            "The parties are jointly responsible for seeing to it. If that is not enough, this "
            "follows: the partnership ends."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(REMEDIES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def test_a_plan_that_any_party_can_decide_on() -> None:
    dialogue = BreachDialogue(
        key="brist",
        triggers=[Text("brist", "a failure")],
        between=Jointly(both),
        about=Text("bristen", "the failure"),
        plan_decided_by=AnyOf(both),
    )
    sv, en = (say_part(dialogue, PARTNERSHIP, lang) for lang in Language)
    assert sv.endswith(" Vardera parten kan besluta om en åtgärdsplan.")
    assert en.endswith(" Either party can decide on an action plan.")
