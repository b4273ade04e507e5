"""Sound partnerships are drawn with all that is said of them."""

from __future__ import annotations

from hypothesis import Phase, find, given, settings

from iopmodel.partnership import Partnership
from iopmodel.strategies import sound_partnerships
from iopmodel.terms import Party, Sector

MANY = settings(max_examples=500, database=None, derandomize=True, phases=[Phase.generate])


def sectors(partnership: Partnership) -> list[Sector]:
    """Return on which sides its parties are."""
    return [part.sector for part in partnership.parts if isinstance(part, Party)]


@settings(max_examples=30)
@given(sound_partnerships())
def test_a_public_party_has_one_to_four_of_civil_society_beside_it(sound: Partnership) -> None:
    sides = sectors(sound)
    assert sides.count(Sector.PUBLIC) == 1
    assert 1 <= sides.count(Sector.CIVIL_SOCIETY) <= 4
    assert len(sides) <= 5


def test_five_parties_are_among_them() -> None:
    # It raises NoSuchExample if there is none.
    find(sound_partnerships(), lambda sound: len(sectors(sound)) == 5, settings=MANY)
