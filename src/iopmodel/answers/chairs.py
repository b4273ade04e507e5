"""Can each body have a chair, where that may not come from the party of another body's chair?"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.voters import Can, standing_behind, voters
from iopmodel.notgiven import NoClause, NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.terms import Associate, Body, Chair, Office, Party, Unit, Who

__all__ = ["READS", "ChairReason", "Chairing", "chairs"]

READS: Final[Reads] = {
    Body: ("seats", "chair"),
    Party: (),
    Unit: ("of",),
    Office: ("of",),
    Associate: (),
}
"""The fields that this question looks at."""


class ChairReason(Enum):
    """Whether a body can have a chair."""

    POSSIBLE = "possible"
    """Whoever is chair of the other body, a party is left here to draw one from."""
    ONLY_IF = "only-if"
    """Only if the other body's chair comes from certain parties."""
    IMPOSSIBLE = "impossible"
    """Both chairs can only come from the same party."""
    SEATS_NOT_SAID = "seats-not-said"
    """It hangs on who sits in the bodies, which the text leaves open."""
    FREE = "free"
    """The text ties the chair to no other body's."""
    NO_CHAIR = "no-chair"
    """The text does not speak of a chair."""


@attrs.frozen(kw_only=True)
class Chairing:
    """Whether a body can have a chair, by the rule on another body's.

    Attributes:
        part: The key of the body.
        reason: Whether it can.
        elected_by: Who elects the chair.
        apart_from: The key of the body whose chair must come from another party.
        parties: The keys of the parties from which the chair can come.
        others: Those from which the other body's can.
        ways: In how many ways the two chairs can be divided among the parties.
        leaves: The parties from which the other body's chair must come for one to be left here.
        rotates: Whether the chair goes round.
        can_rotate: Whether it can go round among all its parties, beside some chair of the other
            where a rule ties the two; open where a rule may be left out.

    Examples:
        >>> Chairing(part="styrgrupp", reason=ChairReason.NO_CHAIR).known
        False
    """

    part: str
    reason: ChairReason
    elected_by: Who = Unstated()
    apart_from: str | NotGiven = Unstated()
    parties: tuple[str, ...] | NotGiven = Unstated()
    others: tuple[str, ...] | NotGiven | NotApplicable = Unstated()
    ways: int | NotGiven | NotApplicable = Unstated()
    leaves: tuple[str, ...] | NotGiven | NotApplicable = Unstated()
    rotates: bool | NotGiven = Unstated()
    can_rotate: Can = Can.HANGS

    @property
    def known(self) -> bool:
        """Whether the text says whether it can."""
        if self.reason is ChairReason.FREE:
            return isinstance(self.apart_from, NoClause)
        return self.reason not in {ChairReason.SEATS_NOT_SAID, ChairReason.NO_CHAIR}


def chairs(parts: Parts, key: str) -> Iterable[Possible[Chairing]]:
    """Yield whether a body can have a chair.

    Args:
        parts: Where the bodies and the actors are.
        key: The key of the body.

    Examples:
        >>> from iopmodel.examples import load
        >>> for possible in chairs(load("eu-medborgare-2019"), "samverkansgrupp"):
        ...     print(possible.value.reason.value)
        possible
    """
    body = parts.find(key)
    if not isinstance(body, Body):
        return
    chair = body.chair
    if not isinstance(chair, Chair):
        yield Possible(Chairing(part=key, reason=ChairReason.NO_CHAIR))
        return
    told = Chairing(
        part=key,
        reason=ChairReason.FREE,
        elected_by=chair.elected_by,
        apart_from=chair.apart_from,
        rotates=chair.rotates,
    )
    if isinstance(chair.apart_from, NoClause):
        yield Possible(attrs.evolve(told, **_untied(_Parties.of(parts, body))))
    elif isinstance(chair.apart_from, NotGiven):
        yield Possible(told)
    else:
        here = _Parties.of(parts, body)
        there = _Parties.of(parts, parts[Body, chair.apart_from])
        yield Possible(attrs.evolve(told, **_reckoned(here, there)))


@attrs.frozen
class _Parties:
    """The parties from which a chair can come: those that are sure to sit there, and all."""

    sure: frozenset[str]
    every: frozenset[str]

    @classmethod
    def of(cls, parts: Parts, body: Body) -> _Parties:
        """Return the parties from which the chair of a body can come."""
        sitting = [one for one in voters(parts, body) if isinstance(parts.find(one.actor), Party)]
        sure = {one.actor for one in sitting if one.seats.low}
        every = {one.actor for one in sitting if one.seats.high != 0}
        if isinstance(body.chair, Chair):
            held_by = body.chair.held_by
            if not isinstance(held_by, NotGiven):
                listed = (held_by,) if isinstance(held_by, str) else held_by.actors
                behind = [standing_behind(parts, one) for one in listed]
                named = {one for one in behind if isinstance(parts.find(one), Party)}
                if named:
                    return cls(frozenset(named), frozenset(named))
        return cls(frozenset(sure), frozenset(every))

    @property
    def given(self) -> bool:
        """Whether it is known which they are."""
        return self.sure == self.every


def _reckoned(here: _Parties, there: _Parties) -> dict[str, Any]:
    """Return what the parties of two bodies come to, as values of the fields of a `Chairing`."""
    found: dict[str, Any] = {"reason": _reason(here, there), "can_rotate": _round(here, there)}
    if here.given:
        found["parties"] = tuple(sorted(here.sure))
    if there.given:
        found["others"] = tuple(sorted(there.sure))
    if here.given and there.given:
        leaves = [one for one in there.sure if here.sure - {one}]
        found["leaves"] = tuple(sorted(leaves))
        found["ways"] = sum(len(here.sure - {one}) for one in leaves)
    return found


def _untied(here: _Parties) -> dict[str, Any]:
    """Return the same of the parties of a body whose chair no rule ties to another's."""
    return {
        **dict.fromkeys(("others", "ways", "leaves"), NotApplicable()),
        "parties": tuple(sorted(here.sure)) if here.given else Unstated(),
        "can_rotate": Can.of([bool(here.sure), bool(here.every)]),
    }


def _reason(here: _Parties, there: _Parties) -> ChairReason:
    if not any(here.every - {one} for one in there.every):
        return ChairReason.IMPOSSIBLE
    if there.sure and all(here.sure - {one} for one in there.every):
        return ChairReason.POSSIBLE
    # One of the other body's parties is sure to leave some here, and another sure to leave none.
    some = any(here.sure - {one} for one in there.sure)
    if some and any(not here.every - {one} for one in there.sure):
        return ChairReason.ONLY_IF
    return ChairReason.SEATS_NOT_SAID


def _round(here: _Parties, there: _Parties) -> Can:
    """Return whether each of the parties here can have the chair beside some other there."""
    surely = all(there.sure - {one} for one in here.every) and bool(here.sure)
    hardly = all(there.every - {one} for one in here.sure) and bool(here.every)
    return Can.of([surely, hardly])
