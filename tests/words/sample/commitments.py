"""Of the sample: commitments and places."""

from __future__ import annotations

from typing import Final

from iopmodel.dates import Each, Throughout, Times
from iopmodel.notgiven import About, Unstated
from iopmodel.parts import Part, Text
from iopmodel.terms import Capacity, Commitment, EachOf, Modality, Reserved, While
from tests.words.sample.actors import MONTH, both, city, club
from tests.words.sample.purpose import income
from tests.words.sample.sources import law, programme

places = Capacity(
    key="nattplatser",
    what=Text("nattplatser", "night places"),
    offered_by=club,
    places=About(60),
    reserved=[
        Reserved(for_=Text("kvinnor", "women"), number=20),
        Reserved(for_=Text("familjer", "families")),
    ],
    enrolment=Times(1, MONTH),
    enrolled_at=Text("på härbärget", "at the shelter"),
)
refer = Commitment(
    key="hanvisa",
    bearer=city,
    towards=club,
    modality=Modality.OBLIGATION,
    what=Text("hänvisa brukare", "refer service users"),
    timing=Each(MONTH),
    conditions=[Text("det finns plats", "there is room")],
    serves=[income],
    under=[law, programme],
)
gather = Commitment(
    key="samlas",
    bearer=EachOf(both),
    modality=Modality.OBLIGATION,
    what=Text("samlas", "gather"),
    timing=While(Text("i början", "at first"), Each(MONTH)),
)
whoever = Commitment(
    key="nagon",
    bearer=Unstated(),
    modality=Modality.OBLIGATION,
    what=Text("bestämma, snarast", "decide, at once"),
    timing=Throughout(),
)

PARTS: Final[tuple[Part, ...]] = (
    places,
    refer,
    gather,
    whoever,
)
