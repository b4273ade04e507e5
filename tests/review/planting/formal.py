"""Defects of form and completeness."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs
from hypothesis import strategies as st

from iopmodel.notgiven import InAppendix, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Appendix, Text
from iopmodel.strategies.sound.setting import at
from iopmodel.terms import (
    Background,
    BreachDialogue,
    Copies,
    DataProtection,
    DisputeLadder,
    Jointly,
    Party,
    Purpose,
    Renegotiation,
    Report,
    Signature,
    TargetGroup,
    Values,
)
from tests.review.planting.tools import Draw, Plant, a, the, with_field, with_parts, without

__all__ = ["FORMAL"]


def absent_appendix(sound: Partnership, draw: Draw) -> Partnership:
    """Name an appendix that is not at hand, and perhaps refer to it for a number."""
    appendix = Appendix(key="bilaga-9", name="Rutiner", number="9", at_hand=False)
    planted = with_parts(sound, appendix)
    if draw(st.booleans()):
        return with_field(planted, the(planted, Copies), number=InAppendix(appendix))
    return planted


def copies_and_holders(sound: Partnership, draw: Draw) -> Partnership:
    """Make a few copies too many, or one too few."""
    number = len(sound.all(Party)) + draw(st.sampled_from([-1, 1, 2]))
    return with_field(sound, the(sound, Copies), number=number)


def missing_clause(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out a clause."""
    kinds = [
        Background,
        BreachDialogue,
        Copies,
        DisputeLadder,
        Purpose,
        Renegotiation,
        Report,
        Signature,
        TargetGroup,
        Values,
    ]
    return without(sound, sound.all(draw(st.sampled_from(kinds))))


def personal_data(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out who is the controller, or let all be it together, or say nothing of such data."""
    clause = the(sound, DataProtection)
    together = Jointly(sound.all(Party))
    controller = draw(st.sampled_from([None, Unstated(), together]))
    if controller is None:
        return without(sound, [clause])
    return with_field(sound, clause, controller=controller)


def target_groups_differ(sound: Partnership, draw: Draw) -> Partnership:
    """Say again in another clause whom the partnership is for, and otherwise."""
    group = the(sound, TargetGroup)
    other = attrs.evolve(group, key="malgrupp-igen", cites=at("form", 1))
    adults = [Text("är vuxna", "are adults")]
    changed = draw(st.sampled_from([{"limits": adults}, {"area": Unstated()}]))
    return with_parts(sound, attrs.evolve(other, **changed))


def unsigned(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out a place for a signature, or whether or when it was signed."""
    signature = a(sound, Signature, draw)
    fields = draw(
        st.sampled_from(
            [
                None,
                {"signed": False},
                {"signed": Unstated()},
                {"dated": Unstated()},
                {"signed": Unstated(), "dated": Unstated()},
            ]
        )
    )
    if fields is None:
        return without(sound, [signature])
    return with_field(sound, signature, **fields)


FORMAL: Final[Mapping[str, Plant]] = {
    "absent-appendix": absent_appendix,
    "copies-and-holders": copies_and_holders,
    "missing-clause": missing_clause,
    "personal-data": personal_data,
    "target-groups-differ": target_groups_differ,
    "unsigned": unsigned,
}
"""For each rule of the group, what plants its defect."""
