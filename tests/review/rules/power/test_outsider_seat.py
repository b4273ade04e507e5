"""A seat for somebody who is no party."""

from __future__ import annotations

from iopmodel.parts import Ref
from iopmodel.terms import Associate, EachOf, Office, Seats
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import group, seats

KEY = "outsider-seat"
GUEST = Associate(key="gast", name="Gästen", described_only=False)
BOARD = Office(key="styrelse", name="styrelsen", of=GUEST)


def test_a_seat_of_its_own() -> None:
    sides = EachOf([GUEST, Ref("kommunen")])
    [one] = among(KEY, GUEST, group(seats=[Seats(side=sides, count=1)]))
    assert (one.reason.value, one.parts) == ("seated", ("grupp", "gast"))


def test_a_seat_of_a_party_that_is_filled_from_there() -> None:
    drawn = Seats(side=Ref("kommunen"), drawn_from=BOARD)
    [one] = among(KEY, GUEST, BOARD, group(seats=[*seats(1, 1), drawn]))
    assert (one.reason.value, one.parts) == ("drawn", ("grupp", "gast"))


def test_each_is_found_once() -> None:
    own = Seats(side=GUEST, drawn_from=BOARD)
    assert reasons(KEY, GUEST, BOARD, group(seats=[own, own])) == ["seated"]


def test_parties_and_their_offices_are_none() -> None:
    office = Office(key="chef", name="chefen", of=Ref("kommunen"))
    drawn = Seats(side=Ref("kommunen"), drawn_from=office)
    assert reasons(KEY, GUEST, office, group(seats=[drawn, *seats(1, 1)])) == []
