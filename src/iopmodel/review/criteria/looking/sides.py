"""Of which side, public or civil society, someone is; and the signs that hang on that alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from iopmodel.answers.asking import Reads
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part
from iopmodel.review.criteria.looking.look import Fields, Look
from iopmodel.review.criteria.looking.wording import mentions, wording
from iopmodel.review.criteria.signs import KINDS, Contributes, OfBothSides, OfSide, Undertakes
from iopmodel.terms import (
    AnyOf,
    Associate,
    Body,
    Commitment,
    Contribution,
    Ending,
    Funding,
    Modality,
    Office,
    Party,
    PaymentStop,
    Renegotiation,
    Sector,
    Unit,
    Who,
)

__all__ = ["BOTH", "LOOKS", "SIDES", "joined", "sides", "sides_of_seats"]

BOTH: Final = frozenset(Sector)
"""Both sides."""
SIDES: Final[Mapping[type[Part], tuple[str, ...]]] = {
    Party: ("sector",),
    Unit: ("of",),
    Office: ("of",),
    Associate: ("near",),
    Body: ("seats",),
}
"""What has to be looked at to tell a side."""

# That any of several may do it says that each of them may.
_RIGHTS: Final = (Ending, PaymentStop, Renegotiation)


def joined(*reads: Reads) -> Reads:
    """Return what several look at, together.

    Examples:
        >>> joined({Unit: ["of"]}, {Unit: ["tasks"]}) == {Unit: ("of", "tasks")}
        True
    """
    found: dict[type[Part], tuple[str, ...]] = {}
    for one in reads:
        for kind, fields in one.items():
            found[kind] = (*found.get(kind, ()), *fields)
    return found


def sides(
    who: Who, parts: Parts, *, rights: bool = False, bodies: bool = True
) -> frozenset[Sector]:
    """Return the sides of those who are meant; none where that cannot be told.

    Of any one of several, it is the sides that all of them are of, as it may be each of them. A
    unit, an office and an associate are of the side of the one they belong to or work with, and
    a body is of the sides that sit in it.

    Args:
        who: Those who are meant.
        parts: The partnership.
        rights: Whether it is about who has a right: that any of several has it, all of them have.
        bodies: Whether a body, and its offices, are of the sides that sit in it; or of none.
    """
    if isinstance(who, NotGiven):
        return frozenset()
    keys = (who,) if isinstance(who, str) else who.actors
    each = [_sides(key, parts, frozenset(), bodies=bodies) for key in keys]
    if isinstance(who, AnyOf) and not rights:
        return frozenset.intersection(*each)
    return frozenset.union(*each)


def _sides(
    key: str, parts: Parts, seen: frozenset[str], *, bodies: bool = True
) -> frozenset[Sector]:
    part = parts.find(key)
    # One that belongs to what belongs to it is of no side.
    if key in seen or part is None:
        return frozenset()
    if isinstance(part, Party):
        return frozenset({part.sector})
    if isinstance(part, Body):
        return sides_of_seats(part, parts, seen | {key}) if bodies else frozenset()
    above: object = part.of if isinstance(part, (Office, Unit)) else None
    if isinstance(part, Associate):
        above = part.near
    if not isinstance(above, str):
        return frozenset()
    return _sides(above, parts, seen | {key}, bodies=bodies)


def sides_of_seats(
    body: Body, parts: Parts, seen: frozenset[str] = frozenset()
) -> frozenset[Sector]:
    """Return the sides that sit in a body."""
    keys = (
        key
        for seats in body.seats
        for key in ((seats.side,) if isinstance(seats.side, str) else seats.side.actors)
    )
    return frozenset(side for key in keys for side in _sides(key, parts, seen))


def _named(sign: OfBothSides | OfSide, parts: Parts, part: Part) -> frozenset[Sector]:
    who: Who = getattr(part, sign.field)
    return sides(who, parts, rights=isinstance(part, _RIGHTS))


def _with_words(sign: OfBothSides | OfSide, part: Part) -> Fields:
    said = mentions(part, sign.words) if sign.words else ()
    return None if sign.words and not said else tuple(dict.fromkeys((sign.field, *said)))


def _of_side(sign: OfSide, parts: Parts, part: Part) -> Fields:
    only = frozenset({sign.side})
    return _with_words(sign, part) if _named(sign, parts, part) == only else None


def _of_both_sides(sign: OfBothSides, parts: Parts, part: Part) -> Fields:
    return _with_words(sign, part) if _named(sign, parts, part) == BOTH else None


def _contributes(sign: Contributes, parts: Parts, part: Contribution | Funding) -> Fields:
    if isinstance(part, Funding):
        return ("payer",) if sign.side in sides(part.payer, parts) else None
    return ("by",) if sign.side in sides(part.by, parts) else None


def _undertakes(sign: Undertakes, parts: Parts, part: Commitment) -> Fields:
    if part.modality is not Modality.OBLIGATION:
        return None
    # What a joint body is to do is a task of the body, not what a side has undertaken.
    return ("bearer",) if sign.side in sides(part.bearer, parts, bodies=False) else None


def _reads(sign: OfBothSides | OfSide) -> Reads:
    kind = KINDS[sign.part]
    return joined(SIDES, {kind: (sign.field, *(wording(kind) if sign.words else ()))})


def _kind(sign: Any) -> tuple[type[Part], ...]:
    return (KINDS[sign.part],)


_MONEY: Final = joined(SIDES, {Contribution: ("by",), Funding: ("payer",)})
_DUTIES: Final = joined(SIDES, {Commitment: ("bearer", "modality")})

LOOKS: Final[Mapping[type, Look]] = {
    Contributes: Look(_contributes, lambda _: _MONEY, lambda _: (Contribution, Funding)),
    OfBothSides: Look(_of_both_sides, _reads, _kind),
    OfSide: Look(_of_side, _reads, _kind),
    Undertakes: Look(_undertakes, lambda _: _DUTIES, lambda _: (Commitment,)),
}
"""How signs are looked for that hang on who is of which side."""
