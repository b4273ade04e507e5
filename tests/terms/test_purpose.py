"""What the partnership is for."""

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Background, Goal, Purpose, TargetGroup, Values
from iopmodel.terms.purpose import to_goals

WORK = Text("arbete", "work")
HEALTH = Text("hälsa", "health")


def test_goals_are_referred_to_in_the_order_of_their_keys() -> None:
    work, health = Goal(key="arbete", what=WORK), Goal(key="halsa", what=HEALTH)
    assert to_goals([health, work]) == to_goals([Ref("arbete"), health]) == ("arbete", "halsa")
    assert work.whose == Unstated()


def test_texts_keep_the_order_of_the_agreement() -> None:
    several = [WORK, HEALTH]
    assert Background(key="b", facts=iter(several)).facts == (WORK, HEALTH)
    assert Values(key="v", statements=iter(several)).statements == (WORK, HEALTH)
    group = TargetGroup(key="g", limits=iter(several), often=[HEALTH])
    assert (group.limits, group.often, group.area) == ((WORK, HEALTH), (HEALTH,), Unstated())


def test_a_purpose_is_one() -> None:
    assert Purpose(key="syfte", what=WORK) != Goal(key="syfte", what=WORK)
    assert Background(key="b", about=Ref("staden"), facts=[]).about == "staden"
