"""Of the sample: what prevails."""

from __future__ import annotations

from typing import Final

from iopmodel.parts import Part, Text
from iopmodel.terms import Precedence, Prevails
from tests.words.sample.changing import appendix
from tests.words.sample.ending import exclusion, leaving
from tests.words.sample.formalities import contents

PARTS: Final[tuple[Part, ...]] = (
    Precedence(key="foretrade", between=[contents, appendix], by=Prevails.FIRST_NAMED),
    Precedence(
        key="foretrade-avslut",
        between=[leaving, exclusion],
        by=Prevails.EARLIER_DAY,
        matter=Text("slutdagen", "the last day"),
    ),
)
