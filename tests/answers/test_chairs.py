"""Whether each body can have a chair."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from iopmodel.answers import Can, Chairing, ChairReason
from iopmodel.answers.chairs import chairs
from iopmodel.notgiven import AtLeast, NoClause, NotApplicable, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import AnyOf, Body, Chair
from tests.answers.bodies import BODY, BOSS, CITY, CLUB, GUEST, OTHER, SCOUTS, body, seats, whole

APART = Chair(elected_by=BODY, apart_from=Ref[Body](OTHER), rotates=True)
LETTERS = {"c": CITY, "f": CLUB, "s": SCOUTS}


def of(here: dict[str, Any], there: dict[str, Any], **fields: Any) -> Chairing:
    group = body(seats=seats(**here), **{"chair": APART, **fields})
    (found,) = chairs(whole(group, body(OTHER, seats=seats(**there))), BODY)
    return found.value


@pytest.mark.parametrize("here", ["", "c", "cf", "cfs"])
@pytest.mark.parametrize("there", ["", "c", "f", "cf", "cfs"])
def test_by_trying_each_pair_of_parties(here: str, there: str) -> None:
    told = of(dict.fromkeys(here, 1), dict.fromkeys(there, 1))
    pairs = [(one, other) for one, other in product(here, there) if one != other]
    assert told.ways == len(pairs)
    assert told.parties == tuple(sorted(LETTERS[one] for one in here))
    assert told.others == tuple(sorted(LETTERS[one] for one in there))
    assert told.leaves == tuple(sorted({LETTERS[other] for _, other in pairs}))
    if not pairs:
        assert told.reason is ChairReason.IMPOSSIBLE
    elif {other for _, other in pairs} == {*there}:
        assert told.reason is ChairReason.POSSIBLE
    else:
        assert told.reason is ChairReason.ONLY_IF
    all_round = bool(here) and {one for one, _ in pairs} == {*here}
    assert told.can_rotate is Can.of([all_round])
    assert (told.known, told.rotates, told.elected_by) == (True, True, BODY)


@pytest.mark.parametrize("number", [2, 3])
def test_of_so_many_parties_in_both_there_is_each_pair(number: int) -> None:
    both = dict.fromkeys("cfs"[:number], 1)
    assert of(both, both).ways == number * (number - 1)


def test_seats_that_may_be_left_empty() -> None:
    told = of({"c": 1, "f": 0}, {"c": 1})
    assert (told.reason, told.parties) == (ChairReason.IMPOSSIBLE, (CITY,))
    # A unit of the city has seats, and a guest can be no party's chair.
    assert of({"e": 1, "g": 1}, {"c": 1}).reason is ChairReason.IMPOSSIBLE


def test_where_it_is_open_who_sits_there() -> None:
    """Perhaps nobody does: what is not sure here, or there, leaves open whether there is one."""
    perhaps, both = {"c": 1, "f": AtLeast(0)}, {"c": 1, "f": 1}
    told = of(perhaps, both)
    assert (told.reason, told.parties, told.others) == (
        ChairReason.SEATS_NOT_SAID,
        Unstated(),
        (CLUB, CITY),
    )
    assert (told.known, told.ways, told.leaves) == (False, Unstated(), Unstated())
    told = of(both, perhaps)
    assert (told.reason, told.parties, told.others) == (
        ChairReason.POSSIBLE,
        (CLUB, CITY),
        Unstated(),
    )
    assert told.can_rotate is Can.HANGS
    # The city may have the other chair, and then none is left here; or it has no seat there.
    assert of({"c": 1}, {"f": 1, "c": AtLeast(0)}).reason is ChairReason.SEATS_NOT_SAID
    # It is open, too, whether there is anyone there at all.
    assert of(both, {"f": AtLeast(0)}).reason is ChairReason.SEATS_NOT_SAID


def test_who_the_chair_is_drawn_from() -> None:
    both = {"c": 1, "f": 1}
    city = Chair(held_by=BOSS, apart_from=Ref[Body](OTHER))
    told = of(both, both, chair=city)
    assert told.apart_from == OTHER
    assert (told.reason, told.parties, told.leaves) == (ChairReason.ONLY_IF, (CITY,), (CLUB,))
    any_of = Chair(held_by=AnyOf([CITY, CLUB]), apart_from=Ref[Body](OTHER))
    assert of(both, both, chair=any_of).parties == (CLUB, CITY)
    guest = Chair(held_by=GUEST, apart_from=Ref[Body](OTHER))
    assert of(both, both, chair=guest).parties == (CLUB, CITY)


@pytest.mark.parametrize(
    ("here", "parties", "can"),
    [
        ({"c": 1, "f": 1}, (CLUB, CITY), Can.YES),
        ({"c": 1, "f": 0}, (CITY,), Can.YES),
        ({"c": 1, "f": AtLeast(0)}, Unstated(), Can.YES),
        ({"c": AtLeast(0)}, Unstated(), Can.HANGS),
        ({"g": 1}, (), Can.NO),
    ],
)
def test_no_rule_on_two_chairs(here: Any, parties: Any, can: Can) -> None:
    """It goes round among all of them, whoever they are, if only there are some."""
    told = of(here, {"c": 1}, chair=Chair(apart_from=NoClause(), rotates=True))
    assert (told.reason, told.known, told.rotates) == (ChairReason.FREE, True, True)
    assert (told.parties, told.can_rotate) == (parties, can)
    assert told.others == told.ways == told.leaves == NotApplicable()


def test_a_rule_on_two_chairs_that_may_be_left_out() -> None:
    """A clarification may bring it in, and with it that the chair cannot go round."""
    told = of({"c": 1}, {"c": 1}, chair=Chair())
    assert (told.reason, told.known) == (ChairReason.FREE, False)
    assert (told.parties, told.can_rotate) == (Unstated(), Can.HANGS)


def test_no_chair() -> None:
    assert of({"c": 1}, {"c": 1}, chair=Unstated()).reason is ChairReason.NO_CHAIR
    assert list(chairs(whole(), CITY)) == []
