"""Bodies of two or three parties, and partnerships with them."""

from __future__ import annotations

from typing import Any

from iopmodel.contents import Contents, Section
from iopmodel.partnership import Partnership
from iopmodel.parts import Part, Ref
from iopmodel.terms import (
    Actor,
    Associate,
    Body,
    BodyKind,
    DecisionRule,
    EachOf,
    Heading,
    Majority,
    Office,
    Party,
    Seats,
    Sector,
    Unit,
    VotesPer,
)

CITY, CLUB, SCOUTS, GUEST = (
    Ref[Actor](key) for key in ("staden", "foreningen", "scouterna", "gasten")
)
BODY, OTHER = Ref[Actor]("grupp"), Ref[Actor]("andra-gruppen")
CHAIR, BOSS = Ref[Actor]("ordforanden"), Ref[Actor]("chefen")
ACTORS: tuple[Part, ...] = (
    Heading(name="H"),
    Contents(title="Avtal", sections=[Section(key="a", heading="a", hashes=["0a1b2c3d"])]),
    Party(key=CITY, name="Staden", sector=Sector.PUBLIC),
    Party(key=CLUB, name="Föreningen", sector=Sector.CIVIL_SOCIETY),
    Party(key=SCOUTS, name="Scouterna", sector=Sector.CIVIL_SOCIETY),
    Unit(key="enheten", name="enheten", of=CITY),
    Office(key=BOSS, name="chefen", of=Ref[Actor]("enheten")),
    Office(key=CHAIR, name="ordföranden", of=BODY),
    Office(key="revisorn", name="revisorn", of=GUEST),
    Associate(key=GUEST, name="gästen", described_only=False),
)


def seats(**counts: Any) -> list[Seats]:
    """Seats of actors, by the first letters of their names; several letters are each of them."""
    keys = {"c": CITY, "f": CLUB, "s": SCOUTS, "g": GUEST, "e": Ref[Actor]("enheten")}
    return [
        Seats(
            side=keys[name] if len(name) == 1 else EachOf([keys[one] for one in name]), count=count
        )
        for name, count in counts.items()
    ]


def rule(majority: Majority = Majority.MORE_THAN_HALF, **fields: Any) -> DecisionRule:
    return DecisionRule(**{"majority": majority, "votes_per": VotesPer.SEAT, **fields})


def body(key: str = BODY, **fields: Any) -> Body:
    """A body; where nothing else is said, the city has two seats and the club one."""
    given = {"seats": seats(c=2, f=1), "decides": rule(), **fields}
    return Body(key=str(key), name="gruppen", role=BodyKind.STEERING, **given)


def whole(*parts: Part) -> Partnership:
    found = {part.key: part for part in ACTORS}
    found.update((part.key, part) for part in parts)
    # The chair is an office of the body, which is there in any case.
    found.setdefault(BODY, body())
    return Partnership(parts=found.values())
