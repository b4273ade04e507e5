"""Bodies: seats, meetings, chair and votes."""

import attrs
import pytest

from iopmodel.dates import Counting, Span
from iopmodel.errors import Invalid
from iopmodel.notgiven import AtLeast, NotGiven, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import (
    Body,
    BodyKind,
    Chair,
    DecisionRule,
    EachOf,
    Majority,
    Office,
    Party,
    Recused,
    Seats,
    Sector,
    VotesPer,
)

city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
chief = Office(key="chef", name="chefen", of=city)


def test_seats_are_of_a_side_and_keep_their_order() -> None:
    seats = [
        Seats(side=city, drawn_from=chief, count=AtLeast(2), appointed_by=city),
        Seats(side=Ref("foreningen")),
    ]
    body = Body(key="styrgrupp", name="styrgruppen", role=BodyKind.STEERING, seats=iter(seats))
    assert body.seats == tuple(seats)
    first, second = body.seats
    assert (first.side, first.drawn_from, first.appointed_by) == ("staden", "chef", "staden")
    assert (second.drawn_from, second.count, second.appointed_by) == (Unstated(),) * 3


def test_what_the_text_leaves_out_of_a_body() -> None:
    body = Body(key="arbetsgrupp", name="arbetsgruppen", role=BodyKind.WORKING, seats=[])
    left_out = (body.meets, body.convener, body.chair, body.decides, body.secretary)
    assert all(isinstance(value, NotGiven) for value in left_out)


@pytest.mark.parametrize("tie", [chief, Ref("chef")])
def test_who_decides_when_votes_are_even(tie: Office | Ref[Office]) -> None:
    rule = DecisionRule(majority=Majority.TWO_THIRDS, votes_per=VotesPer.PARTY, tie=tie)
    assert rule.tie == "chef"
    assert rule != DecisionRule(majority=Majority.ALL, votes_per=VotesPer.PARTY, tie=tie)


def test_a_chair_has_a_term_of_office_and_its_counting() -> None:
    chair = Chair(
        held_by=city,
        elected_by=Ref("styrgrupp"),
        office_term=Span.of(years=1),
        counting=Counting.FROM_AND_INCLUDING,
    )
    assert (chair.held_by, chair.elected_by) == ("staden", "styrgrupp")
    assert Chair() == Chair(held_by=Unstated(), elected_by=Unstated())
    assert (chair.rotates, chair.apart_from) == (Unstated(), Unstated())


@pytest.mark.parametrize("span", [Span(), Span.of(years=-1)], ids=["0", "-1"])
def test_a_term_of_office_is_not_empty_nor_negative(span: Span) -> None:
    with pytest.raises(Invalid):
        Chair(office_term=span)


def test_a_chair_may_have_to_come_from_elsewhere() -> None:
    other = Body(key="styrgrupp", name="s", role=BodyKind.STEERING, seats=[])
    assert Chair(apart_from=other).apart_from == Chair(apart_from=Ref("styrgrupp")).apart_from
    assert Chair(apart_from=other).apart_from == "styrgrupp"


def test_each_of_several_may_have_so_many_seats() -> None:
    each = EachOf([city, Ref("foreningen")])
    seats = Seats(side=each, count=1)
    assert (seats.side, seats.profile) == (each, Unstated())


def test_of_which_votes_and_of_how_many_is_left_out() -> None:
    rule = DecisionRule(majority=Majority.ALL)
    assert (rule.votes_of, rule.quorum, rule.votes_per) == (Unstated(),) * 3


def test_who_takes_no_part_in_their_own_matter_is_unstated_unless_given() -> None:
    rule = DecisionRule(majority=Majority.ALL)
    assert rule.recused == Unstated()
    assert attrs.evolve(rule, recused=Recused.SIDE).recused is Recused.SIDE
