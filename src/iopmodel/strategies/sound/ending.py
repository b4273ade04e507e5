"""How a sound partnership can be ended, and what comes before that."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import strategies as st

from iopmodel.dates import Counting, Span
from iopmodel.notgiven import Excluded
from iopmodel.parts import Part, Ref
from iopmodel.strategies.sound.setting import GROUP, HEAD, Setting, at, text
from iopmodel.terms import (
    BreachDialogue,
    CountedFrom,
    DisputeLadder,
    Ending,
    EndingKind,
    Ends,
    Form,
    TakesEffect,
)

__all__ = ["ending"]


def ending(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield them."""
    # Long enough for no notice to come later than the day that is set for the extension.
    notice = Span.of(months=draw(st.integers(4 if setting.extensions else 1, 6)))
    yield Ending(
        key="uppsagning",
        act=EndingKind.NOTICE,
        by=setting.anyone,
        ends=Ends.WHOLE,
        form=Form.WRITTEN,
        last_resort=False,
        to=setting.each,
        notice=notice,
        counting=draw(st.sampled_from(Counting)),
        counted_from=draw(st.sampled_from([CountedFrom.DISPATCH, CountedFrom.RECEIPT])),
        takes_effect=draw(st.sampled_from([TakesEffect.ANY_DAY, TakesEffect.END_OF_MONTH])),
        keeps_pay=notice,
        meanwhile=[text("allt fortsätter", "everything goes on")],
        cites=at("upphorande", 1),
    )
    yield Ending(
        key="havning",
        act=EndingKind.RESCISSION,
        by=setting.anyone,
        ends=Ends.WHOLE,
        grounds=[text("en part brister väsentligt", "a party fails materially")],
        after=[text("tid för rättelse har getts", "time to remedy has been given")],
        last_resort=True,
        form=Form.WRITTEN,
        to=setting.each,
        notice=Excluded(),
        counted_from=CountedFrom.RECEIPT,
        takes_effect=TakesEffect.ANY_DAY,
        cites=at("upphorande", 2),
    )
    yield BreachDialogue(
        key="brister",
        triggers=[text("en part brister", "a party fails")],
        between=setting.each,
        about=text("hur bristen rättas inom 30 dagar", "how it is remedied within 30 days"),
        plan_decided_by=GROUP,
        plan_made_by=setting.anyone,
        then=Ref[Ending]("havning"),
        cites=at("upphorande", 3),
    )
    yield DisputeLadder(
        key="tvist",
        between=setting.each,
        steps=[text("samtal", "talks"), text("medling", "mediation")],
        then=text("allmän domstol avgör", "a public court decides"),
        seen_to_by=HEAD,
        cites=at("upphorande", 4),
    )
