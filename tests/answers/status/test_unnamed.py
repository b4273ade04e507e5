"""A letter that names no right, where there are several by which it would have an effect."""

from __future__ import annotations

from typing import Any

import attrs

from iopmodel.dates import Span
from iopmodel.log import NoticeSent
from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.terms import CountedFrom, Ending, Ends
from tests.answers.examples import CITY, CLUB, agreed, point, tid
from tests.answers.status.lives import NOTICE, effects, lived, shown, stages
from tests.answers.status.owed import YEAR

SENT = "2021-03-01", NoticeSent(by=CLUB)


def second(**fields: Any) -> Ending:
    return attrs.evolve(NOTICE, **{"key": "uttrade", "notice": Span.of(months=6), **fields})


def told(*parts: Any, event: Any = SENT, **fields: Any) -> list[str]:
    return effects(lived(agreed(YEAR, NOTICE, *parts, **fields), "2021-04-01", event))


def test_each_right_is_named_by_which_it_would_have_an_effect() -> None:
    assert told(second()) == [
        "3 uppsagning disputed right-not-named 2021-06-01",
        # By whichever it is meant, it is over by then.
        "3 uttrade effective ends 2021-09-01",
    ]
    found = lived(agreed(YEAR, NOTICE, second()), "2021-04-01", SENT)
    assert stages(found) == ["ending ends-early"]
    assert shown(found.lasts, "low", "high", "doubt") == ["2021-06-01 2021-09-01 2021-06-01"]


def test_what_is_named_is_used() -> None:
    named = "2021-03-01", NoticeSent(by=CLUB, right=NOTICE)
    assert told(second(), event=named) == ["3 uppsagning effective ends 2021-06-01"]


def test_rights_that_come_to_the_same_or_to_nothing_are_no_rivals() -> None:
    assert told(second(notice=NOTICE.notice)) == [
        "3 uppsagning effective ends 2021-06-01",
        "3 uttrade effective ends 2021-06-01",
    ]
    assert told(second(notice=NOTICE.notice, ends=Ends.COMMITMENT))[0] == (
        "3 uppsagning disputed right-not-named 2021-06-01"
    )
    assert told(second(ends=Ends.COMMITMENT))[1] == (
        "3 uttrade disputed right-not-named 2021-09-01"
    )
    assert told(second(by=CITY)) == ["3 uppsagning effective ends 2021-06-01"]
    assert told(second(notice=Span.of(years=2))) == [
        "3 uppsagning effective ends 2021-06-01",
        "3 uttrade ineffective too-late NotApplicable",
    ]


def test_a_letter_is_read_so_that_it_has_an_effect() -> None:
    assert told(second(counted_from=Unstated())) == [
        "3 uppsagning effective ends 2021-06-01",
        "3 uttrade disputed moment-not-said 2021-09-01",
    ]


def test_it_is_disputed_only_on_readings_on_which_there_are_several() -> None:
    received = second(counted_from=CountedFrom.RECEIPT)
    points = (point("fran", becomes(received, second())),)
    assert told(received, points=points) == [
        "3 uppsagning effective ends 2021-06-01 | reading:fran=r0",
        "3 uppsagning disputed right-not-named 2021-06-01 | reading:fran=r1",
        "3 uttrade ineffective not-yet NotApplicable | reading:fran=r0",
        "3 uttrade effective ends 2021-09-01 | reading:fran=r1",
    ]


def test_what_an_effect_hangs_on_stays() -> None:
    """That it is disputed which right was used makes nothing sure that hangs on an extension."""
    rolling, sent = tid("2021-01-01/P1Y"), ("2021-11-01", SENT[1])
    assert effects(lived(agreed(rolling, NOTICE, second()), "2021-11-15", sent)) == [
        "3 uppsagning disputed right-not-named 2022-02-01 | lasts-beyond:2021-12-31",
        "3 uttrade effective ends 2022-05-01 | lasts-beyond:2021-12-31",
    ]
