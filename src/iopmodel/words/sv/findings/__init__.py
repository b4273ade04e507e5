"""Swedish: what review finds, how grave it is, and how to settle it.

For each rule and reason there is `finding.RULE.REASON`, and for each rule `settle.RULE`.
"""

from __future__ import annotations

from typing import Final

from iopmodel.words.sv.findings.dates import DATES
from iopmodel.words.sv.findings.duties import DUTIES
from iopmodel.words.sv.findings.endings import ENDINGS
from iopmodel.words.sv.findings.formal import FORMAL
from iopmodel.words.sv.findings.money import MONEY
from iopmodel.words.sv.findings.power import POWER

__all__ = ["FINDINGS"]

_LEVELS: Final = {
    "level.contradiction": "motsägelser",
    "level.gap": "luckor",
    "level.risk": "risker",
    "level.note": "att känna till",
    "review.agree": "att komma överens om: {says} ({choice})",
    "review.asked-in.many": "öppna punkter: {points}",
    "review.asked-in.one": "öppen punkt: {points}",
    "review.draft": "utkast: {change}",
    "review.fill-in": "att fylla i: {fields}",
    "review.nothing": "inget att anmärka",
    "review.nothing-shown": "inget på den nivån eller allvarligare",
    "review.settle": "åtgärd: {how}",
}

FINDINGS: Final = {**_LEVELS, **DATES, **MONEY, **ENDINGS, **POWER, **DUTIES, **FORMAL}
"""Phrases by their code."""
