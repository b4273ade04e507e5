"""Who in a body can decide alone, who can block, and how much a vote weighs."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest

from iopmodel.answers import Can, Group, Power, PowerReason, Recusal, ask
from iopmodel.answers.ballots import NOBODY, OUTSIDE, Case, cases
from iopmodel.answers.deciding import READS
from iopmodel.answers.power import power, reads
from iopmodel.answers.shares import Players, ends_of
from iopmodel.answers.voters import Range, voters
from iopmodel.notgiven import AtLeast, Bounds, Unstated
from iopmodel.partnership import adds, becomes
from iopmodel.parts import Ref
from iopmodel.terms import (
    Actor,
    AnyOf,
    Body,
    Chair,
    Jointly,
    Majority,
    Recused,
    VotesPer,
    Who,
)
from tests.answers.bodies import (
    BODY,
    BOSS,
    CHAIR,
    CITY,
    CLUB,
    GUEST,
    SCOUTS,
    body,
    rule,
    seats,
    whole,
)
from tests.answers.examples import point

MORE, THIRDS, ALL = Majority.MORE_THAN_HALF, Majority.TWO_THIRDS, Majority.ALL
ANY = Bounds(Fraction(0), Fraction(1))


def of(group: Body) -> dict[str, Power]:
    """Return what each can do: of sides by their names, of actors by their keys."""
    return {one.value.who: one.value for one in power(whole(group), BODY)}


def reasons(group: Body) -> dict[str, str]:
    return {who: one.reason.value for who, one in of(group).items()}


def test_most_of_the_seats_decide() -> None:
    found = of(body())
    assert [(one.group, who) for who, one in found.items()] == [
        (Group.SIDE, "public"),
        (Group.SIDE, "civil-society"),
        (Group.ACTOR, CITY),
        (Group.ACTOR, CLUB),
        (Group.MEMBER, "member"),
    ]
    city, club, one = found[CITY], found[CLUB], found["member"]
    assert (city.votes, city.of, city.alone, city.blocks) == (2, 3, Can.YES, Can.YES)
    assert (club.votes, club.of, club.alone, club.blocks) == (1, 3, Can.NO, Can.NO)
    assert [each.share for each in (city, club, one)] == [Fraction(1), Fraction(0), Fraction(1, 3)]
    assert [each.reason for each in (city, club, one)] == [
        PowerReason.ALONE,
        PowerReason.NEITHER,
        PowerReason.NEITHER,
    ]
    assert all(each.known and not each.lacks for each in found.values())
    assert club.key == "grupp/actor/foreningen"


@pytest.mark.parametrize(
    ("majority", "counts", "expected"),
    [
        (MORE, {"c": 1, "f": 1, "s": 1}, ["neither", "alone", "neither", "neither", "neither"]),
        (THIRDS, {"c": 2, "f": 1, "s": 1}, ["blocks", "blocks", "blocks", "neither", "neither"]),
        (ALL, {"c": 2, "f": 1, "s": 1}, ["blocks"] * 3 + ["blocks"] * 2),
    ],
    ids=["more", "thirds", "all"],
)
def test_what_each_can_do(majority: Majority, counts: dict[str, int], expected: list[str]) -> None:
    found = reasons(body(seats=seats(**counts), decides=rule(majority)))
    assert list(found.values())[:5] == expected


@pytest.mark.parametrize("majority", Majority)
@pytest.mark.parametrize("counts", list(product(range(3), repeat=3)), ids=str)
def test_by_looking_at_each_outcome(majority: Majority, counts: tuple[int, int, int]) -> None:
    """Who can decide alone or block, told from the numbers themselves."""
    city, club, scouts = counts
    found = of(body(seats=seats(c=city, f=club, s=scouts), decides=rule(majority, tie=GUEST)))

    def carry(votes: int, against: int) -> bool:
        return (
            votes > 0
            and {
                MORE: 2 * votes > votes + against,
                THIRDS: 3 * votes >= 2 * (votes + against),
                ALL: against == 0,
            }[majority]
        )

    def carry_with_a_tie(votes: int, against: int) -> bool:
        # The guest, who has no seat here, breaks it for the others.
        return carry(votes, against) or (majority is MORE and votes > 0 and votes == against)

    of_whom = {CITY: city, CLUB: club, SCOUTS: scouts, "civil-society": club + scouts}
    for who, votes in of_whom.items():
        others = sum(counts) - votes
        told = found[who]
        assert told.alone is Can.of([carry(votes, others)])
        assert told.blocks is Can.of([not carry_with_a_tie(others, votes)])


def test_where_the_votes_can_be_even_it_hangs_on_who_breaks_a_tie() -> None:
    even = seats(c=2, f=2)
    assert reasons(body(seats=even))[CITY] == "hangs"
    assert of(body(seats=even))[CITY].lacks == ("grupp/decides/tie",)
    assert of(body(seats=even))[CITY].share == Bounds(Fraction(0), Fraction(1))
    for tie, city, club in (
        (CITY, "alone", "neither"),
        (BOSS, "alone", "neither"),
        (CLUB, "neither", "alone"),
        (GUEST, "neither", "neither"),
        (Jointly([CITY, CLUB]), "blocks", "blocks"),
        (BODY, "blocks", "blocks"),
        (AnyOf([CITY, CLUB]), "hangs", "hangs"),
        (CHAIR, "hangs", "hangs"),
    ):
        found = reasons(body(seats=even, decides=rule(tie=tie)))
        assert (found[CITY], found[CLUB]) == (city, club), tie


@pytest.mark.parametrize(
    ("held_by", "expected"),
    [
        (BOSS, "alone"),
        (CLUB, "neither"),
        (GUEST, "neither"),
        (AnyOf([CITY, CLUB]), "hangs"),
        (CHAIR, "hangs"),
        (Unstated(), "hangs"),
    ],
    ids=str,
)
def test_a_chair_with_a_casting_vote(held_by: Who, expected: str) -> None:
    group = body(seats=seats(c=2, f=2), decides=rule(tie=CHAIR), chair=Chair(held_by=held_by))
    assert reasons(group)[CITY] == expected


def test_a_casting_vote_from_outside_is_a_voter_of_its_own() -> None:
    """Of two with a vote each, neither decides without the third: the power is in thirds."""
    found = of(body(seats=seats(c=1, f=1), decides=rule(tie=GUEST)))
    assert (found[CITY].share, found[CLUB].share) == (Fraction(1, 3), Fraction(1, 3))
    assert found["member"].share == Fraction(1, 3)


def test_who_is_not_the_one_with_the_casting_vote() -> None:
    """Of four, the chair has more power than the others: 6 swings of 12, and they 2 each."""
    found = of(body(seats=seats(c=2, f=2), decides=rule(tie=CITY)))
    assert found["member"].share == Fraction(1, 6)
    assert (found["member"].alone, found["member"].blocks) == (Can.NO, Can.NO)
    single = of(body(seats=seats(c=1), decides=rule(tie=CITY)))
    assert single["member"].share == 1
    assert single["member"].alone is Can.YES


def test_where_seats_are_open() -> None:
    found = of(body(seats=seats(c=AtLeast(3), f=3), decides=rule(tie=CITY)))
    assert (found[CITY].reason, found[CLUB].reason) == (PowerReason.ALONE, PowerReason.NEITHER)
    assert [found[CITY].share, found[CLUB].share] == [Fraction(1), Fraction(0)]
    other = of(body(seats=seats(c=AtLeast(2), f=3)))
    assert (other[CITY].reason, other[CITY].share) == (PowerReason.HANGS, ANY)
    assert other[CITY].lacks == ("grupp/seats/0/count", "grupp/decides/tie")
    assert other["member"].share == ANY
    everybody = of(body(seats=seats(c=AtLeast(2), f=3), decides=rule(ALL)))
    assert everybody[CITY].share == Fraction(1, 2)


def test_by_party_a_single_member_has_no_vote() -> None:
    found = of(body(seats=seats(c=2, f=1, g=1), decides=rule(votes_per=VotesPer.PARTY, tie=CITY)))
    assert [found[who].votes for who in (CITY, CLUB, GUEST, "member")] == [1, 1, 0, 0]
    assert (found["member"].alone, found["member"].blocks) == (Can.NO, Can.NO)
    assert found[GUEST].share == 0


def test_how_it_decides_is_not_said() -> None:
    found = of(body(decides=Unstated()))
    assert {one.reason for one in found.values()} == {PowerReason.RULE_NOT_SAID}
    assert {one.share for one in found.values()} == {ANY}
    assert not any(one.known for one in found.values())


def test_of_nobody_nothing_is_told() -> None:
    assert of(body(seats=[])) == {}
    assert list(power(whole(), CITY)) == []


# --- In a matter of one's own ---


@pytest.mark.parametrize(
    ("recused", "who", "expected"),
    [
        (Recused.NOBODY, CITY, Recusal(3, 5, Can.YES)),
        (Recused.PERSON, CITY, Recusal(2, 4, Can.NO)),
        (Recused.PARTY, CITY, Recusal(0, 2, Can.NO)),
        (Recused.SIDE, CITY, Recusal(0, 2, Can.NO)),
        (Recused.PERSON, "public", Recusal(2, 4, Can.NO)),
        (Recused.PARTY, "public", Recusal(0, 2, Can.NO)),
        (Recused.PARTY, "civil-society", Recusal(1, 4, Can.NO)),
        (Recused.SIDE, "civil-society", Recusal(0, 3, Can.NO)),
        (Recused.NOBODY, "member", Recusal(1, 5, Can.NO)),
        (Recused.PERSON, "member", Recusal(0, 4, Can.NO)),
        (Recused.PARTY, "member", Recusal(0, Bounds(2, 4), Can.NO)),
        (Recused.SIDE, "member", Recusal(0, Bounds(2, 3), Can.NO)),
    ],
    ids=str,
)
def test_what_is_left(recused: Recused, who: str, expected: Recusal) -> None:
    group = body(seats=seats(c=3, fs=1), decides=rule(recused=recused, tie=GUEST))
    assert of(group)[who].own == expected


def test_a_guest_is_recused_alone() -> None:
    """It stands on no side."""
    group = body(seats=seats(c=1, g=1), decides=rule(recused=Recused.SIDE))
    assert of(group)[GUEST].own == Recusal(0, 1, Can.NO)
    assert of(group)[CITY].own == Recusal(0, 1, Can.NO)


def test_who_is_recused_is_not_said() -> None:
    assert of(body())[CITY].own == Unstated()


# --- Ways to vote ---


def test_the_ways_that_a_rule_leaves_open() -> None:
    group = body(seats=seats(c=1, f=1), decides=rule(votes_per=Unstated()))
    assert isinstance(group.decides, type(rule()))
    found = list(cases(whole(group), group, group.decides, voters(whole(group), group)))
    assert found == [
        Case(per, breaker)
        for per in (VotesPer.SEAT, VotesPer.PARTY)
        for breaker in (NOBODY, CITY, CLUB, OUTSIDE)
    ]


def test_too_many_to_try_may_be_any() -> None:
    many = {str(number): Range(0, 9) for number in range(9)}
    many["none"] = Range(0, 0)
    found = ends_of(MORE, Players(many, NOBODY))
    assert found["1"] == (Fraction(0), Fraction(1))
    assert found["none"] == (Fraction(0), Fraction(0))
    assert ends_of(MORE, Players({}, NOBODY)) == {}
    crowd = Players.single(Range(500, 500), Case(VotesPer.SEAT, NOBODY), "one")
    assert ends_of(MORE, crowd)["one"] == (Fraction(0), Fraction(1))


def test_who_is_chair_matters_where_somebody_breaks_ties() -> None:
    group = body()
    tied = body(decides=rule(tie=CHAIR))
    with_chair = {**READS, Body: ("seats", "decides", "chair")}
    assert reads(whole(group)) == READS
    assert reads(whole(tied)) == with_chair
    read = whole(group)
    for change in (becomes(group, tied), adds(body("ny", decides=rule(tie=CITY)))):
        pointed = type(read)(parts=read.parts, open_points=[point("p", change)])
        assert reads(pointed) == with_chair
    other = type(read)(
        parts=read.parts, open_points=[point("p", becomes(group, body(seats=seats(c=1))))]
    )
    assert reads(other) == READS


def test_asked_under_each_reading() -> None:
    group = body()
    read = whole(group)
    change = becomes(group, body(decides=rule(ALL)))
    pointed = type(read)(parts=read.parts, open_points=[point("p", change)])
    found = [
        (one.value.reason.value, [str(given) for given in one.given])
        for one in ask("power", pointed).holdings
        if one.value.who == CLUB
    ]
    assert found == [("neither", ["reading:p=r0"]), ("blocks", ["reading:p=r1"])]
    assert Ref[Actor](CLUB) == CLUB


def test_any_member_where_somebody_else_breaks_ties() -> None:
    """Of two with a vote each, the one who breaks ties carries and cannot be blocked."""
    one = of(body(seats=seats(c=1, f=1), decides=rule(tie=CITY)))["member"]
    assert (one.votes, one.of, one.alone, one.blocks) == (1, 2, Can.NO, Can.NO)
    assert (one.share, one.reason) == (Fraction(0), PowerReason.NEITHER)
    # By party, the party has the vote, and whoever casts it none.
    one = of(body(seats=seats(c=2, f=1), decides=rule(votes_per=VotesPer.PARTY)))["member"]
    assert (one.votes, one.of, one.share) == (0, 2, Fraction(0))


def test_what_is_lacking_is_told_to_those_to_whom_it_matters() -> None:
    """With three votes of four it does not matter who breaks a tie; to a single one it does."""
    found = of(body(seats=seats(c=3, f=1)))
    assert {who for who, one in found.items() if one.lacks} == {"member"}
    assert found["member"].lacks == ("grupp/decides/tie",)
    even = of(body(seats=seats(c=2, f=2)))
    assert {one.lacks for one in even.values()} == {("grupp/decides/tie",)}


def test_many_seats_that_are_known_are_counted() -> None:
    """However many seats each has, there is one number of them to try."""
    votes = {"a": Range(50, 50), "b": Range(51, 51), "c": Range(49, 49)}
    third = Fraction(1, 3)
    assert set(ends_of(MORE, Players(votes, NOBODY)).values()) == {(third, third)}
    twelve = {str(number): Range(1, 1) for number in range(12)}
    share = Fraction(1, 12)
    assert set(ends_of(MORE, Players(twelve, NOBODY)).values()) == {(share, share)}


def test_who_has_no_vote_has_no_power_and_takes_none() -> None:
    votes = {"a": Range(1, 1), "b": Range(1, 1), "c": Range(0, 0)}
    half, none = Fraction(1, 2), Fraction(0)
    assert ends_of(MORE, Players(votes, NOBODY)) == {
        "a": (half, half),
        "b": (half, half),
        "c": (none, none),
    }


@pytest.mark.parametrize(
    ("votes", "low", "high"),
    [(150, Fraction(1, 150), Fraction(1, 150)), (151, Fraction(0), Fraction(1))],
)
def test_so_many_members_and_no_more_are_told_apart(
    votes: int, low: Fraction, high: Fraction
) -> None:
    case = Case(VotesPer.SEAT, NOBODY)
    assert ends_of(MORE, Players.single(Range(votes, votes), case, "m"))["m"] == (low, high)


def test_a_chair_from_nobody_who_sits_there_breaks_ties_from_outside() -> None:
    """The head of the city's unit chairs two associations: the power is in thirds."""
    group = body(seats=seats(f=1, s=1), decides=rule(tie=CHAIR), chair=Chair(held_by=BOSS))
    third = Fraction(1, 3)
    assert [of(group)[who].share for who in (CLUB, SCOUTS)] == [third, third]
