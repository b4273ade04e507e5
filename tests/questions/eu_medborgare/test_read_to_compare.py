"""What a blind reading, compared with the encoding, found that had been held or not asked."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from iopmodel.dates import Anchor, Each, Span, Times
from iopmodel.partnership import Weight
from iopmodel.terms import Body
from tests.questions.eu_medborgare.asked import (
    COORDINATION,
    agreement,
    last_days,
    open_point,
    under,
)

MONTH = Span.of(months=1)
FRAMES = {
    f"ersattning-{one}"
    for one in ("convictus", "fralsningsarmen", "ny-gemenskap", "stockholms-stadsmission")
}


def test_how_far_apart_the_monthly_meetings_may_be() -> None:
    """Is once a month one meeting in each, or at most a month between them?"""
    meets = {key: one[Body, COORDINATION].meets for key, one in under("varje-manad").items()}
    assert meets == {
        "i-varje-manad": Times(1, MONTH),
        "hogst-en-manad-emellan": Each(MONTH, Anchor.PREVIOUS),
    }


def test_the_last_days_of_the_monthly_meetings() -> None:
    """By the month they end with it; counted from the one before, up to a day later each."""
    by_month = last_days(COORDINATION)
    apart = last_days(COORDINATION, varje_manad="hogst-en-manad-emellan")
    assert by_month[:3] == ["2019-05-31", "2019-06-30", "2019-07-31"]
    assert apart[:3] == ["2019-06-01", "2019-07-01", "2019-08-01"]
    days = [date.fromisoformat(day) for day in apart]
    assert all(later - earlier <= timedelta(days=31) for earlier, later in pairwise(days))


@pytest.mark.parametrize(
    ("point", "about"),
    [
        (
            "uppsagning-till-en-del",
            {
                "uppsagning",
                "aterbetalning-vid-uppsagning",
                "mindre-revideringar",
                "vasentliga-andringar",
                *FRAMES,
            },
        ),
        (
            "pengar-nar-det-upphor",
            {
                "giltighetstid",
                "uppsagning-av-partnerskapet",
                "aterbetalning-vid-uppsagning",
                *FRAMES,
            },
        ),
        ("avvisning", {"lika-mojlighet", "nattplatser", "rutiner"}),
        ("vem-lyfter-fragor", {"lyfta-fragor", "sakerstalla-atagandena"}),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_asked_of_which_parts(point: str, about: set[str]) -> None:
    assert open_point(point) == about


def test_what_decides() -> None:
    """What is about dates, money or power."""
    decides = {point.key for point in agreement.open_points if point.weight is Weight.DECIDES}
    assert decides >= {"varje-manad", "uppsagning-till-en-del", "pengar-nar-det-upphor"}
