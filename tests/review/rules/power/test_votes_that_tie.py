"""A body that cannot be sure to come to a decision."""

from __future__ import annotations

import pytest

from iopmodel.dates import Period, Span
from iopmodel.notgiven import AtLeast, Count, InAppendix, NotGiven, OpenWording, Unstated
from iopmodel.parts import Appendix, Part, Ref, Text
from iopmodel.terms import (
    Accession,
    Actor,
    AgreedExtension,
    Approval,
    Body,
    BodyKind,
    ChangeRoute,
    DecisionRule,
    EachOf,
    Majority,
    NegotiableExtension,
    Office,
    Seats,
    Term,
    VotesPer,
    Who,
)
from tests.review.rules.asking import among, reasons

KEY = "votes-that-tie"
BOTH = EachOf([Ref("kommunen"), Ref("foreningen")])
GROUP = Ref[Body]("grupp")
HALF = DecisionRule(majority=Majority.MORE_THAN_HALF)


def seats(*counts: Count) -> list[Seats]:
    sides = Ref[Actor]("kommunen"), Ref[Actor]("foreningen")
    return [Seats(side=side, count=count) for side, count in zip(sides, counts, strict=True)]


def body(
    decides: DecisionRule | NotGiven,
    *,
    role: BodyKind = BodyKind.STEERING,
    given: list[Seats] | None = None,
) -> Body:
    sitting = seats(2, 2) if given is None else given
    return Body(key="grupp", name="gruppen", role=role, seats=sitting, decides=decides)


@pytest.mark.parametrize(
    ("given", "votes"),
    [
        (seats(2, 2), 4),
        (seats(1, 3), 4),
        (seats(2, 1), None),
        (seats(2, AtLeast(2)), None),
        (seats(2, Unstated()), None),
        ([Seats(side=BOTH, count=3)], 6),
        ([], None),
    ],
    ids=["even", "one-and-three", "odd", "at-least", "unstated", "each-of", "none"],
)
def test_even_votes_by_seat(given: list[Seats], votes: int | None) -> None:
    found = among(KEY, body(HALF, given=given))
    assert [one["votes"] for one in found] == ([] if votes is None else [votes])


def test_even_votes_by_party() -> None:
    rule = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.PARTY)
    [one] = among(KEY, body(rule, given=seats(2, 1)))
    assert one["votes"] == 2
    head = Office(key="chef", name="chefen", of=Ref("kommunen"))
    alone = [Seats(side=Ref("kommunen"), count=1), Seats(side=head, count=1)]
    assert reasons(KEY, head, body(rule, given=alone)) == []


def test_a_tie_is_settled_or_cannot_be() -> None:
    settled = DecisionRule(majority=Majority.MORE_THAN_HALF, tie=Ref("kommunen"))
    assert reasons(KEY, body(settled)) == []
    for majority in (Majority.ALL, Majority.TWO_THIRDS):
        assert reasons(KEY, body(DecisionRule(majority=majority))) == []


@pytest.mark.parametrize(
    "rule", [Unstated(), OpenWording("gemensamt")], ids=["unstated", "wording"]
)
def test_a_steering_group_needs_a_rule(rule: NotGiven) -> None:
    assert reasons(KEY, body(rule)) == ["no-rule"]


def test_a_rule_in_an_appendix_is_a_rule() -> None:
    appendix = Appendix(key="bilaga", name="Ordning", at_hand=True)
    assert reasons(KEY, appendix, body(InAppendix(appendix))) == []


def _extended(agreed_by: Who) -> Term:
    year = Period.parse("2024-01-01/P1Y")
    extension = AgreedExtension(
        step=Span.of(years=1), latest_end=Unstated(), agree_by=Unstated(), agreed_by=agreed_by
    )
    return Term(key="tid", initial=year, extension=extension)


@pytest.mark.parametrize(
    "part",
    [
        ChangeRoute(key="a", of=Text("allt", "all"), decided_by=[Approval(by=GROUP)]),
        Accession(key="a", decided_by=[Approval(by=GROUP)]),
        _extended(GROUP),
        Term(
            key="tid",
            initial=Period.parse("2024-01-01/P1Y"),
            extension=NegotiableExtension(agreed_by=GROUP),
        ),
        Body(
            key="annan",
            name="en annan",
            role=BodyKind.WORKING,
            seats=[],
            decides=DecisionRule(majority=Majority.MORE_THAN_HALF, tie=GROUP),
        ),
    ],
    ids=["change", "accession", "agreed", "negotiable", "tie"],
)
def test_another_body_needs_a_rule_where_it_is_to_decide(part: Part) -> None:
    working = body(Unstated(), role=BodyKind.WORKING)
    assert reasons(KEY, working) == []
    assert reasons(KEY, working, part) == ["no-rule"]
