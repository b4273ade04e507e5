"""What there is room for."""

from iopmodel.dates import Each, Span
from iopmodel.notgiven import About, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Capacity, Party, Reserved, Sector

NIGHTS = Text("nattplatser", "night places")
WOMEN, FAMILIES = Text("kvinnor", "women"), Text("familjer", "families")


def test_places_are_kept_in_the_order_of_the_agreement() -> None:
    club = Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY)
    kept = [Reserved(for_=WOMEN, number=20), Reserved(for_=FAMILIES)]
    capacity = Capacity(
        key="c",
        what=NIGHTS,
        offered_by=club,
        places=About(60),
        reserved=iter(kept),
        enrolment=Each(Span.of(days=1)),
    )
    assert (capacity.offered_by, capacity.reserved) == ("foreningen", tuple(kept))
    assert kept[1].number == Unstated()
    assert Capacity(key="c", what=NIGHTS, offered_by=Ref("foreningen")).offered_by == "foreningen"


def test_what_the_text_leaves_out_of_places() -> None:
    capacity = Capacity(key="c", what=NIGHTS)
    left_out = (capacity.offered_by, capacity.places, capacity.enrolment, capacity.enrolled_at)
    assert left_out == (Unstated(),) * 4
    assert capacity.reserved == ()
