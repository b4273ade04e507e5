"""Of the sample: what it leaves open."""

from __future__ import annotations

from typing import Final

import attrs

from iopmodel.dates import Anchor, Times
from iopmodel.partnership import OpenPoint, PointKind, Reading, Weight, adds, becomes, removes
from iopmodel.parts import Cite, Text
from tests.words.sample.actors import YEAR
from tests.words.sample.governance import steering
from tests.words.sample.reporting import added, monthly

POINTS: Final = (
    OpenPoint(
        key="ar",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text("Vilket år?", "Which year?"),
        readings=[
            Reading(key="avtalsar", says=Text("avtalsåret", "the agreement's year")),
            Reading(
                key="kalenderar",
                says=Text("kalenderåret", "the calendar year"),
                change=becomes(
                    steering, attrs.evolve(steering, meets=Times(3, YEAR, Anchor.CALENDAR))
                ),
            ),
        ],
        why=Text("så lyder orden", "so the words have it"),
        cites=Cite("6-styrgrupp", [6]),
    ),
    OpenPoint(
        key="slutrapport",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text("Ska det finnas en slutrapport?", "Is there to be a final report?"),
        readings=[
            Reading(key="nej", says=Text("nej", "no")),
            Reading(key="ja", says=Text("ja", "yes"), change=adds(added)),
            Reading(key="bara", says=Text("bara den", "only that"), change=removes(monthly)),
        ],
        why=Text("den nämns inte", "it is not mentioned"),
        cites=[],
    ),
    OpenPoint(
        key="bilagan",
        kind=PointKind.ABSENT,
        weight=Weight.FORMAL,
        question=Text("Vad står i bilagan?", "What does the appendix say?"),
        cites=[],
    ),
)
