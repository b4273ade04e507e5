"""Of the sample: reports."""

from __future__ import annotations

from typing import Final

from iopmodel.dates import Anchor, BeforeEnd, Each
from iopmodel.parts import Part, Text
from iopmodel.terms import Breakdown, Covers, Form, Indicator, Report, Template
from tests.words.sample.actors import MONTH, YEAR, city, club
from tests.words.sample.governance import steering

template = Template(
    key="mall",
    name="uppföljningsmall",
    adopted_by=steering,
    contents=[Text("nattplatser", "night places")],
)
visits = Indicator(
    key="besok",
    what=Text("antal besök", "the number of visits"),
    by=[Breakdown.SEX, Breakdown.NATIONALITY],
    of=Text("dagverksamheten", "the day centre"),
    on=template,
)
monthly = Report(
    key="delredovisning",
    name="Delredovisning",
    author=club,
    recipient=city,
    contents=[Text("insatser", "measures"), Text("resultat", "results")],
    timing=Each(MONTH, Anchor.CALENDAR),
    covers=Covers.ITS_TIME,
)
yearly = Report(
    key="arsrapport", name="Årsrapport", author=club, recipient=steering, timing=Each(YEAR)
)
final = Report(
    key="uppfoljning",
    name="Samlad uppföljning",
    contents=[Text("lärdomar", "lessons")],
    timing=BeforeEnd(MONTH),
    covers=Covers.TERM,
    form=Form.WRITTEN,
    built_on=[yearly],
    indicators=[visits],
    on=template,
)
added = Report(key="slutrapport", name="Slutrapport", contents=[], timing=BeforeEnd(MONTH))

PARTS: Final[tuple[Part, ...]] = (
    visits,
    monthly,
    yearly,
    final,
    template,
)
