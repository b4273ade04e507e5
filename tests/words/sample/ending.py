"""Of the sample: shortcomings, disputes, and rights to end it."""

from __future__ import annotations

from typing import Final

from iopmodel.dates import Counting, Span
from iopmodel.notgiven import Excluded
from iopmodel.parts import Part, Text
from iopmodel.terms import (
    AnyOf,
    BreachDialogue,
    CountedFrom,
    DisputeLadder,
    Ending,
    EndingKind,
    Ends,
    Form,
    Jointly,
    TakesEffect,
)
from tests.words.sample.actors import both
from tests.words.sample.governance import steering

leaving = Ending(
    key="lamna",
    act=EndingKind.NOTICE,
    by=AnyOf(both),
    ends=Ends.PARTICIPATION,
    grounds=[Text("en motpart brister", "another party fails")],
    after=[Text("dialog", "a dialogue"), Text("medling", "mediation")],
    last_resort=True,
    form=Form.WRITTEN,
    to=steering,
    notice=Span.of(months=3),
    counting=Counting.AFTER_EVENT,
    counted_from=CountedFrom.RECEIPT,
    takes_effect=TakesEffect.END_OF_MONTH,
    keeps_pay=Span.of(months=3),
    meanwhile=[Text("verksamheten fortgår", "the activities go on")],
)
agreed_end = Ending(
    key="gemensamt-avslut",
    act=EndingKind.AGREEMENT,
    by=Jointly(both),
    ends=Ends.WHOLE,
    notice=Excluded(),
)
exclusion = Ending(key="utesluta", act=EndingKind.EXCLUSION, by=steering, ends=Ends.PARTICIPATION)

PARTS: Final[tuple[Part, ...]] = (
    BreachDialogue(
        key="brister",
        triggers=[Text("en part brister", "a party fails"), Text("tvist", "a dispute")],
        between=Jointly(both),
        about=Text("om det kan fortsätta", "whether it can go on"),
        plan_decided_by=steering,
        plan_made_by=AnyOf(both),
        then=exclusion,
    ),
    DisputeLadder(
        key="tvist",
        between=Jointly(both),
        steps=[Text("dialog", "dialogue"), Text("medling", "mediation")],
        then=Text("partnerskapet upphör", "the partnership ends"),
        seen_to_by=Jointly(both),
    ),
    leaving,
    exclusion,
    agreed_end,
)
