"""What someone undertakes, may, may not or should do."""

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Commitment, Goal, Modality, Party, Sector

city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
WORK = Text("arbeta", "work")


@pytest.mark.parametrize("modality", Modality)
def test_a_commitment_says_how_binding_it_is(modality: Modality) -> None:
    """All else that the text leaves out is unstated, or nothing."""
    commitment = Commitment(key="arbeta", bearer=city, modality=modality, what=WORK)
    assert (commitment.bearer, commitment.modality) == ("staden", modality)
    assert (commitment.towards, commitment.timing) == (Unstated(), Unstated())
    assert (commitment.conditions, commitment.serves) == ((), ())


def test_goals_it_serves_are_in_the_order_of_their_keys() -> None:
    goal = Goal(key="b", what=WORK)
    commitment = Commitment(
        key="arbeta",
        bearer=Unstated(),
        towards=city,
        modality=Modality.AIM,
        what=WORK,
        serves=[goal, Ref("a")],
        conditions=iter([WORK, WORK]),
    )
    assert (commitment.serves, commitment.towards) == (("a", "b"), "staden")
    assert commitment.conditions == (WORK, WORK)
