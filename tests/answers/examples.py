"""A small partnership to ask: two parties, a term, and whatever else a test is about."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from iopmodel.answers import Due, due
from iopmodel.contents import Contents, Section
from iopmodel.dates import Period, YearlyOn
from iopmodel.money import sek
from iopmodel.notgiven import NotApplicable
from iopmodel.partnership import Change, OpenPoint, Partnership, PointKind, Reading, Weight
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import (
    Commitment,
    Extension,
    Funding,
    Heading,
    Instalment,
    Modality,
    Party,
    PaymentPlan,
    Per,
    Sector,
    Term,
    Timing,
)

SOME = Text("något", "something")
CITY, CLUB = Ref[Party]("staden"), Ref[Party]("foreningen")
PARTIES = [
    Party(key="staden", name="Staden", sector=Sector.PUBLIC),
    Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY),
]

frame = Funding(
    key="medel", payer=CITY, payee=CLUB, amount=sek(90), per=Per.YEAR, cites=Cite("a", [7, 8])
)
thirds = [Instalment(share=Fraction(1, 3), timing=YearlyOn(month, 1)) for month in (9, 3)]
plan = PaymentPlan(key="plan", of=frame, instalments=thirds, cites=Cite("a", [6]))


def tid(initial: str, extension: Extension | None = None) -> Term:
    """A term, which cites the third sentence."""
    more: dict[str, Any] = {} if extension is None else {"extension": extension}
    return Term(key="tid", initial=Period.parse(initial), cites=Cite("a", [3]), **more)


def task(timing: Timing, key: str = "uppgift", **fields: Any) -> Commitment:
    """A commitment of the city's, which cites the first sentence."""
    return Commitment(
        **{
            "key": key,
            "bearer": CITY,
            "modality": Modality.OBLIGATION,
            "what": SOME,
            "timing": timing,
            "cites": Cite("a", [1]),
            **fields,
        }
    )


def point(key: str, *changes: Change) -> OpenPoint:
    """An open point: `r0` is held, `r1` and so on make the changes; none without any."""
    readings = [
        Reading(key=f"r{number}", says=SOME, change=change)
        for number, change in enumerate(changes, 1)
    ]
    return OpenPoint(
        key=key,
        question=SOME,
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        readings=[Reading(key="r0", says=SOME), *readings] if readings else (),
        why=SOME if readings else NotApplicable(),
        cites=Cite("a"),
    )


def agreed(*parts: Part, points: tuple[OpenPoint, ...] = ()) -> Partnership:
    """A partnership of two parties with these parts."""
    section = Section(key="a", heading="A", hashes=["0a1b2c3d"] * 9)
    contents = Contents(title="Avtal", sections=[section])
    return Partnership(parts=[Heading(name="H"), contents, *PARTIES, *parts], open_points=points)


def lines(rows: Iterator[Due]) -> list[str]:
    """Rows as text: key, window, and the conditions behind a bar."""
    return [" | ".join([f"{row.key} {row.window}", *map(str, row.given)]) for row in rows]


def asked(partnership: Partnership, within: str) -> list[str]:
    """What is due in a period, as text."""
    return lines(due(partnership, Period.parse(within)))
