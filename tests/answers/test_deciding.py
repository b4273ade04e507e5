"""How a body decides."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.answers import Can, Deciding, DecidingReason
from iopmodel.answers.ballots import needed
from iopmodel.answers.deciding import deciding
from iopmodel.notgiven import AtLeast, Bounds, OpenWording, Unstated
from iopmodel.terms import Body, Majority, Recused, VotesOf, VotesPer
from tests.answers.bodies import BODY, CITY, body, rule, seats, whole

MORE, THIRDS, ALL = Majority.MORE_THAN_HALF, Majority.TWO_THIRDS, Majority.ALL
YES, NO, HANGS = Can.YES, Can.NO, Can.HANGS


def of(group: Body) -> Deciding:
    (found,) = deciding(whole(group), BODY)
    return found.value


@pytest.mark.parametrize(
    ("majority", "votes", "carry"),
    [
        (MORE, 0, 1), (MORE, 1, 1), (MORE, 2, 2), (MORE, 3, 2), (MORE, 6, 4),
        (THIRDS, 0, 1), (THIRDS, 3, 2), (THIRDS, 4, 3), (THIRDS, 5, 4), (THIRDS, 6, 4),
        (ALL, 0, 1), (ALL, 5, 5),
    ],
)  # fmt: skip
def test_how_many_votes_carry(majority: Majority, votes: int, carry: int) -> None:
    assert needed(majority, votes) == carry
    if votes:
        # Fewer would not, and they are more than, or at least, the share.
        share = {MORE: 2 * carry > votes, THIRDS: 3 * carry >= 2 * votes, ALL: carry == votes}
        less = carry - 1
        short = {MORE: 2 * less <= votes, THIRDS: 3 * less < 2 * votes, ALL: less < votes}
        assert (share[majority], short[majority]) == (True, True)


@pytest.mark.parametrize(
    ("counts", "votes", "carry", "reason"),
    [
        ({"c": 2, "f": 1}, 3, 2, "counted"),
        ({"c": AtLeast(2), "f": 1}, AtLeast(3), AtLeast(2), "between"),
        ({"c": Unstated(), "f": 1}, AtLeast(2), AtLeast(2), "between"),
        ({}, 0, 1, "no-seats"),
    ],
    ids=["exact", "at-least", "unstated", "none"],
)
def test_the_votes(counts: dict[str, Any], votes: Any, carry: Any, reason: str) -> None:
    told = of(body(seats=seats(**counts)))
    assert (told.votes, told.needed, told.reason) == (votes, carry, DecidingReason(reason))
    assert told.known == (reason == "counted")


def test_what_carries_a_vote_is_not_said() -> None:
    told = of(body(seats=seats(c=3, f=1), decides=rule(votes_per=Unstated())))
    assert (told.votes, told.needed, told.tie) == (Bounds(2, 4), Bounds(2, 3), YES)
    assert told.lacks == ("grupp/decides/votes_per", "grupp/decides/tie")
    by_party = of(body(seats=seats(c=AtLeast(3), f=1), decides=rule(votes_per=VotesPer.PARTY)))
    assert (by_party.votes, by_party.lacks) == (2, ("grupp/decides/tie",))


def test_how_it_decides_is_not_said() -> None:
    told = of(body(decides=OpenWording("gemensamt")))
    assert told.reason is DecidingReason.RULE_NOT_SAID
    assert (told.majority, told.votes, told.tie) == (OpenWording("gemensamt"), Unstated(), HANGS)
    assert (told.known, told.lacks) == (False, ("grupp/decides",))


@pytest.mark.parametrize(
    ("majority", "counts", "tie", "fewer"),
    [
        (MORE, {"c": 2, "f": 1}, NO, YES),
        (MORE, {"c": 2, "f": 2}, YES, YES),
        (MORE, {"c": 1, "f": 1}, YES, NO),
        (MORE, {"c": 1}, NO, NO),
        (MORE, {"c": 0}, NO, NO),
        (MORE, {"c": AtLeast(1)}, HANGS, HANGS),
        (MORE, {"c": AtLeast(3)}, HANGS, YES),
        (THIRDS, {"c": 2, "f": 2}, NO, NO),
        (ALL, {"c": 2, "f": 2}, NO, NO),
    ],
)
def test_whether_it_can_be_a_tie(
    majority: Majority, counts: dict[str, Any], tie: Can, fewer: Can
) -> None:
    """Where all vote, and where somebody is missing."""
    told = of(body(seats=seats(**counts), decides=rule(majority)))
    assert (told.tie, told.tie_if_fewer) == (tie, fewer)


def test_a_tie_is_lacking_only_where_there_can_be_one() -> None:
    assert of(body()).lacks == ()
    assert of(body(seats=seats(c=2, f=2))).lacks == ("grupp/decides/tie",)
    assert of(body(seats=seats(c=2, f=2), decides=rule(tie=CITY))).lacks == ()
    told = of(body(seats=seats(c=2, f=AtLeast(2))))
    assert told.lacks == ("grupp/seats/1/count", "grupp/decides/tie")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"votes_of": VotesOf.ALL_SEATS}, NO),
        ({"votes_of": VotesOf.CAST}, YES),
        ({"votes_of": VotesOf.PRESENT}, HANGS),
        ({"votes_of": VotesOf.PRESENT, "quorum": 3}, YES),
        ({"votes_of": VotesOf.PRESENT, "quorum": 0}, YES),
        ({"votes_of": VotesOf.PRESENT, "quorum": 5}, NO),
        ({"votes_of": VotesOf.PRESENT, "quorum": AtLeast(3)}, HANGS),
        ({"votes_of": VotesOf.PRESENT, "quorum": 3, "votes_per": VotesPer.PARTY}, HANGS),
        ({}, HANGS),
    ],
    ids=str,
)
def test_whether_fewer_votes_carry(fields: dict[str, Any], expected: Can) -> None:
    """Of five, when others are missing or abstain."""
    assert of(body(seats=seats(c=3, f=2), decides=rule(**fields))).fewer is expected


@pytest.mark.parametrize(
    ("counts", "fields", "expected"),
    [
        ({"c": 1}, {"votes_of": VotesOf.CAST}, NO),
        ({"c": 1, "f": 1}, {"votes_of": VotesOf.CAST}, YES),
        ({"c": 1, "f": 1}, {"votes_of": VotesOf.PRESENT, "quorum": 1}, YES),
        ({"c": 1, "f": 1}, {"votes_of": VotesOf.PRESENT, "quorum": 2}, NO),
    ],
    ids=["one cast", "two cast", "one there", "two there"],
)
def test_whether_fewer_of_one_or_two_carry(counts: Any, fields: Any, expected: Can) -> None:
    assert of(body(seats=seats(**counts), decides=rule(**fields))).fewer is expected


def test_what_the_rule_says_is_told_as_it_stands() -> None:
    said = rule(votes_of=VotesOf.PRESENT, quorum=2, recused=Recused.PARTY, tie=CITY)
    assert of(body(seats=seats(c=2, f=1), decides=said)) == Deciding(
        part=BODY,
        reason=DecidingReason.COUNTED,
        majority=MORE,
        votes_per=VotesPer.SEAT,
        votes_of=VotesOf.PRESENT,
        quorum=2,
        recused=Recused.PARTY,
        votes=3,
        needed=2,
        tie=NO,
        tie_if_fewer=YES,
        breaks=CITY,
        fewer=NO,
        stuck_on=Unstated(),
    )


def test_whether_fewer_of_an_open_number_carry() -> None:
    present = rule(votes_of=VotesOf.PRESENT, quorum=3)
    assert of(body(seats=seats(c=AtLeast(5)), decides=present)).fewer is YES
    assert of(body(seats=seats(c=AtLeast(1)), decides=present)).fewer is HANGS


def test_of_what_is_no_body_nothing_is_told() -> None:
    assert list(deciding(whole(), CITY)) == []


OWN = {"votes_per": VotesPer.SEAT, "recused": Recused.PARTY}


@pytest.mark.parametrize(
    ("counts", "fields", "stuck"),
    [
        ({"c": 2, "f": 1}, {"votes_of": VotesOf.ALL_SEATS}, ("staden",)),
        ({"c": 2, "f": 2}, {"votes_of": VotesOf.ALL_SEATS}, ("foreningen", "staden")),
        ({"c": 2, "f": 1}, {"votes_of": VotesOf.CAST}, ()),
        ({"c": 2, "f": 1}, {"votes_of": VotesOf.PRESENT}, ()),
        ({"c": 2, "f": 1}, {"votes_of": Unstated()}, Unstated()),
        ({"c": 2, "f": 1}, {"votes_of": Unstated(), "recused": Recused.NOBODY}, ()),
        ({"c": 2, "f": 1}, {"votes_of": VotesOf.CAST, "recused": Unstated()}, Unstated()),
        ({"c": 2}, {"votes_of": VotesOf.CAST}, ("staden",)),
        ({"c": 2}, {"votes_of": VotesOf.PRESENT}, ("staden",)),
        ({"c": 2, "f": AtLeast(1)}, {"votes_of": VotesOf.ALL_SEATS}, Unstated()),
        ({"c": 2, "f": 1}, {"votes_of": VotesOf.CAST, "quorum": 2}, Unstated()),
        ({"c": 2, "f": 2}, {"votes_of": VotesOf.CAST, "quorum": 2}, ()),
        ({"c": 2, "f": 1}, {"votes_of": VotesOf.ALL_SEATS, "votes_per": Unstated()}, Unstated()),
        ({"c": 2, "f": 1}, {"votes_of": VotesOf.ALL_SEATS, "majority": ALL}, ("foreningen", "staden")),
    ],
    ids=["one", "both", "cast", "present", "of-what", "nobody-recused", "recusal-unsaid", "alone", "alone-there",
         "how-many", "quorum", "quorum-met", "per-what", "all"],
)  # fmt: skip
def test_in_whose_own_matter_nobody_can_decide(counts: Any, fields: Any, stuck: Any) -> None:
    told = of(body(seats=seats(**counts), decides=rule(**{**OWN, **fields})))
    assert told.stuck_on == stuck
