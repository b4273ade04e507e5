"""What the tests of rules share."""

from __future__ import annotations

from iopmodel.parts import Part
from iopmodel.review import RULES, Finding
from iopmodel.review.trial import agreed

__all__ = ["among", "reasons"]


def among(key: str, *parts: Part) -> tuple[Finding, ...]:
    """Return what a rule finds in a partnership made around some parts."""
    return RULES[key].findings(agreed(*parts))


def reasons(key: str, *parts: Part) -> list[str]:
    """Return the reasons of what a rule finds there."""
    return [str(one.reason.value) for one in among(key, *parts)]
