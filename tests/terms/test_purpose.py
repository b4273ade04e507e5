"""What the partnership is for."""

from fractions import Fraction

import pytest

from iopmodel.errors import Invalid
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    Background,
    Figure,
    Goal,
    Purpose,
    Source,
    SourceKind,
    TargetGroup,
    Values,
)
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


def test_figures_are_numbers_or_shares() -> None:
    men = Figure(of=WORK, share=Fraction(3, 4), about=True)
    assert (men.number, men.at) == (Unstated(), Unstated())
    enrolled = Figure(of=HEALTH, number=130)
    assert (enrolled.share, enrolled.about) == (Unstated(), False)
    assert Background(key="b", facts=[], figures=iter([men, enrolled])).figures == (men, enrolled)
    assert TargetGroup(key="g", limits=[], figures=iter([enrolled])).figures == (enrolled,)
    with pytest.raises(Invalid):
        Figure(of=WORK, share=Fraction(4, 3))


def test_values_are_taken_from_documents() -> None:
    vision = Source(key="vision", name="Vision 2040", role=SourceKind.PROGRAMME)
    values = Values(key="v", statements=[], rests_on=[vision, Ref("fn")])
    assert values.rests_on == ("fn", "vision")
