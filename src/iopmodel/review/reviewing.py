"""All rules, asked of one partnership."""

from __future__ import annotations

from datetime import date

from iopmodel.partnership import Partnership
from iopmodel.partnership.arguments import meant
from iopmodel.review.finding import Finding
from iopmodel.review.index import Index
from iopmodel.review.rule import in_order
from iopmodel.review.rules import RULES

__all__ = ["review"]


def review(partnership: Partnership, *, on: date | None = None) -> tuple[Finding, ...]:
    """Return what a reader would point out about a partnership, the gravest first.

    Args:
        partnership: The partnership, in the readings that its encoding holds; `under` first for
            others.
        on: The day whose terms are looked at; the terms before any amendment if left out.

    Examples:
        >>> from iopmodel.examples import load
        >>> found = review(load("bostad-forst-2023"))
        >>> next(one.asked_in for one in found if one.rule == "steps-without-notice")
        ('vilka-forlangningar-som-stoppas',)
    """
    meant(partnership, Partnership, "a partnership")
    terms = partnership if on is None else partnership.on(on)
    index = Index(terms.parts, terms.open_points)
    return in_order(one for rule in RULES.values() for one in rule.among(index))
