"""Defects of form and completeness."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hypothesis import strategies as st

from iopmodel.notgiven import InAppendix
from iopmodel.partnership import Partnership
from iopmodel.parts import Appendix
from iopmodel.terms import Copies
from tests.review.planting.tools import Draw, Plant, the, with_field, with_parts

__all__ = ["FORMAL"]


def absent_appendix(sound: Partnership, draw: Draw) -> Partnership:
    """Name an appendix that is not at hand, and perhaps refer to it for a number."""
    appendix = Appendix(key="bilaga-9", name="Rutiner", number="9", at_hand=False)
    planted = with_parts(sound, appendix)
    if draw(st.booleans()):
        return with_field(planted, the(planted, Copies), number=InAppendix(appendix))
    return planted


FORMAL: Final[Mapping[str, Plant]] = {"absent-appendix": absent_appendix}
"""For each rule of the group, what plants its defect."""
