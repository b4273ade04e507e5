"""English: what review finds, how grave it is, and how to settle it.

For each rule and reason there is `finding.RULE.REASON`, and for each rule `settle.RULE`.
"""

from __future__ import annotations

from typing import Final

from iopmodel.words.en.findings.dates import DATES
from iopmodel.words.en.findings.duties import DUTIES
from iopmodel.words.en.findings.endings import ENDINGS
from iopmodel.words.en.findings.formal import FORMAL
from iopmodel.words.en.findings.money import MONEY
from iopmodel.words.en.findings.power import POWER

__all__ = ["FINDINGS"]

_LEVELS: Final = {
    "level.contradiction": "contradictions",
    "level.gap": "gaps",
    "level.risk": "risks",
    "level.note": "to know",
    "review.agree": "to agree on: {says} ({choice})",
    "review.asked-in.many": "open points: {points}",
    "review.asked-in.one": "open point: {points}",
    "review.draft": "draft: {change}",
    "review.fill-in": "to fill in: {fields}",
    "review.nothing": "nothing to point out",
    "review.nothing-shown": "nothing at that level or graver",
    "review.settle": "to settle it: {how}",
}

FINDINGS: Final = {**_LEVELS, **DATES, **MONEY, **ENDINGS, **POWER, **DUTIES, **FORMAL}
"""Phrases by their code."""
