"""Of the sample: what it is for."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from iopmodel.parts import Part, Text
from iopmodel.terms import Background, Figure, Goal, Jointly, Purpose, TargetGroup, Values
from tests.words.sample.actors import both, club
from tests.words.sample.sources import programme

income = Goal(key="inkomst", what=Text("ge egen inkomst", "give an income"), whose=Jointly(both))

PARTS: Final[tuple[Part, ...]] = (
    Background(
        key="bakgrund",
        about=club,
        facts=[Text("den är ideell", "it is non-profit"), Text("den växer", "it grows")],
        figures=[
            Figure(
                of=Text("inskrivna", "people enrolled"),
                number=130,
                at=Text("våren 2023", "spring 2023"),
            ),
        ],
    ),
    income,
    Purpose(key="syfte", what=Text("ge ett första steg", "give a first step")),
    TargetGroup(
        key="malgrupp",
        limits=[Text("är vuxna", "are adults"), Text("saknar inkomst", "have no income")],
        area=Text("stadsdelen", "the district"),
        often=[Text("hemlöshet", "homelessness")],
        figures=[Figure(of=Text("män", "men"), share=Fraction(3, 4), about=True)],
    ),
    Values(
        key="vardegrund",
        statements=[Text("tillit", "trust"), Text("respekt", "respect")],
        rests_on=[programme],
    ),
)
