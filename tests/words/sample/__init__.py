"""A partnership with at least one part of every kind, all of their fields given."""

from __future__ import annotations

from typing import Final

from iopmodel.notgiven import InAppendix, NoClause, NotGiven, OpenWording, ToBeDecided, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from tests.words.sample.actors import (
    MONTH,
    YEAR,
    both,
    city,
    club,
    friends,
    head,
    heads,
    helpers,
    office,
)
from tests.words.sample.actors import PARTS as ACTORS
from tests.words.sample.changing import PARTS as CHANGING
from tests.words.sample.changing import appendix
from tests.words.sample.commitments import PARTS as COMMITMENTS
from tests.words.sample.commitments import gather, places, refer, whoever
from tests.words.sample.ending import PARTS as ENDING
from tests.words.sample.ending import exclusion, leaving
from tests.words.sample.finance import PARTS as FINANCE
from tests.words.sample.finance import breach, funding, hours, line, plan, stop, unspent, whole
from tests.words.sample.formalities import PARTS as FORMALITIES
from tests.words.sample.formalities import contents, heading
from tests.words.sample.governance import PARTS as GOVERNANCE
from tests.words.sample.governance import coordination, steering
from tests.words.sample.lasting import EXTENSIONS, term
from tests.words.sample.lasting import PARTS as LASTING
from tests.words.sample.points import POINTS
from tests.words.sample.precedence import PARTS as PRECEDENCE
from tests.words.sample.purpose import PARTS as PURPOSE
from tests.words.sample.purpose import income
from tests.words.sample.reporting import PARTS as REPORTING
from tests.words.sample.reporting import added, final, monthly, template, visits, yearly
from tests.words.sample.sources import PARTS as SOURCES
from tests.words.sample.sources import law, programme

__all__ = [
    "EXTENSIONS",
    "MONTH",
    "NOT_GIVEN",
    "PARTNERSHIP",
    "PARTS",
    "POINTS",
    "YEAR",
    "added",
    "appendix",
    "both",
    "breach",
    "city",
    "club",
    "contents",
    "coordination",
    "exclusion",
    "final",
    "friends",
    "funding",
    "gather",
    "head",
    "heading",
    "heads",
    "helpers",
    "hours",
    "income",
    "law",
    "leaving",
    "line",
    "monthly",
    "office",
    "places",
    "plan",
    "programme",
    "refer",
    "steering",
    "stop",
    "template",
    "term",
    "unspent",
    "visits",
    "whoever",
    "whole",
    "yearly",
]

PARTS: Final[tuple[Part, ...]] = (
    *ACTORS,
    *SOURCES,
    *GOVERNANCE,
    *PURPOSE,
    *COMMITMENTS,
    *FINANCE,
    *REPORTING,
    *ENDING,
    *CHANGING,
    *LASTING,
    *FORMALITIES,
    *PRECEDENCE,
)

PARTNERSHIP: Final = Partnership(parts=PARTS, open_points=POINTS)

NOT_GIVEN: Final[tuple[NotGiven, ...]] = (
    Unstated(),
    NoClause(),
    InAppendix(appendix),
    ToBeDecided(steering),
    OpenWording("lämpligt"),
)
