"""Of the sample: changes and appendices."""

from __future__ import annotations

from typing import Final

from iopmodel.parts import Appendix, Part, Text
from iopmodel.terms import (
    Accession,
    Approval,
    ChangeRoute,
    ChangeSize,
    EachOf,
    Form,
    Renegotiation,
    Signers,
)
from tests.words.sample.actors import both, city, head
from tests.words.sample.governance import steering

appendix = Appendix(key="bilaga-1", number="1", name="Samarbete", at_hand=False)

PARTS: Final[tuple[Part, ...]] = (
    Accession(
        key="ny-aktor",
        decided_by=[Approval(by=steering)],
        form=Form.SIGNED,
        recorded=Text("bilaga till överenskommelsen", "an appendix to the agreement"),
        conditions=[Text("den är ideell", "it is non-profit")],
    ),
    appendix,
    ChangeRoute(
        key="tillagg",
        of=Text("förtydliganden", "clarifications"),
        form=Form.ADDENDUM,
        first=Text("dialog", "a dialogue"),
        size=ChangeSize.MATERIAL,
        signed_by=Signers.ALL_PARTIES,
        decided_by=[Approval(by=steering), Approval(by=head, delegated_by=city)],
        provided=[Text("syfte", "purpose"), Text("mål", "goals")],
        renegotiated=False,
        recorded=Text("styrgruppens protokoll", "the minutes of the steering group"),
    ),
    Renegotiation(
        key="omforhandling",
        by=EachOf(both),
        of=Text("villkoren", "the terms"),
        weighing=[Text("behoven", "the needs")],
        seen_to_by=steering,
    ),
)
