"""A small partnership, and what shows a sign in it."""

from __future__ import annotations

from collections.abc import Iterable

from iopmodel.contents import Contents
from iopmodel.partnership import OpenPoint, Partnership
from iopmodel.parts import Part, Ref, Text
from iopmodel.review import assess
from iopmodel.review.assessing import Looked
from iopmodel.review.criteria import CriteriaSet, Criterion, Sign
from iopmodel.terms import Heading, Party, Sector

CITY: Ref[Party] = Ref("staden")
CLUB: Ref[Party] = Ref("foreningen")
SAYS = Text("något", "something")
TABLE = "Avtal\na | 1 | § 1 | Ett | 00000001 00000002\nb | 1 | § 2 | Två | 00000003"


def made(*parts: Part, points: Iterable[OpenPoint] = ()) -> Partnership:
    """Return a partnership of a city and an association, with some parts."""
    return Partnership(
        parts=[
            Heading(name="Ett"),
            Contents.parse(TABLE),
            Party(key="staden", name="Staden", sector=Sector.PUBLIC),
            Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY),
            *parts,
        ],
        open_points=points,
    )


def asking(*signs: Sign, against: Iterable[Sign] = ()) -> CriteriaSet:
    """Return a set with one criterion, for which some signs speak, and against which others."""
    criterion = Criterion(
        key="ett", says=SAYS, speaks_for=signs, speaks_against=against, outside=[SAYS]
    )
    return CriteriaSet(key="var-stad", version="1", title=SAYS, source=SAYS, criteria=[criterion])


def looked(sign: Sign, partnership: Partnership) -> Looked:
    """Return what looking for one sign comes to."""
    (found,) = assess(partnership, asking(sign))["ett"].looked
    return found


def shown(sign: Sign, *parts: Part) -> dict[str, tuple[str, ...]]:
    """Return the parts that show a sign, in the small partnership, and their fields that do."""
    return {str(one.part): one.fields for one in looked(sign, made(*parts)).evidence}
