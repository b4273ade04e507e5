"""How a sound partnership is followed up: reports on what has been, in time for what is decided."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import strategies as st

from iopmodel.dates import ReportingWindow
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref
from iopmodel.strategies.sound.setting import Setting, at, text
from iopmodel.terms import Covers, Form, Indicator, Report, Template

__all__ = ["following"]


def following(draw: st.DrawFn, setting: Setting) -> Iterator[Part]:
    """Yield them."""
    template = Template(
        key="mall",
        name="uppföljningsmall",
        adopted_by=setting.public,
        contents=[text("deltagare", "participants")],
        cites=at("uppfoljning", 3),
    )
    is_given = draw(st.booleans())
    if is_given:
        yield template
    # On the first half of each year of the term, in its seventh month.
    yield Report(
        key="verksamhetsrapport",
        name="Verksamhetsrapport",
        author=setting.associations,
        recipient=setting.public,
        contents=[text("genomförda insatser", "what was done")],
        timing=ReportingWindow(setting.month(0), setting.month(5), setting.month(6)),
        covers=Covers.ITS_TIME,
        form=Form.WRITTEN,
        indicators=[Ref[Indicator]("matt-mal-1")],
        on=template if is_given else Unstated(),
        cites=at("uppfoljning", 2),
    )
