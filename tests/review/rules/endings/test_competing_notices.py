"""Two notices for the same end."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.dates import Span
from iopmodel.notgiven import Excluded, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Ending, EndingKind, Ends, Precedence, Prevails
from tests.review.rules.asking import among, reasons

KEY = "competing-notices"
THREE, SIX = Span.of(months=3), Span.of(months=6)


def ending(key: str = "uppsagning", **given: Any) -> Ending:
    fields: dict[str, Any] = {
        "act": EndingKind.NOTICE,
        "by": Ref("foreningen"),
        "ends": Ends.WHOLE,
    } | given
    return Ending(key=key, **fields)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({}, ["times-differ"]),
        ({"act": EndingKind.WITHDRAWAL}, ["times-differ"]),
        ({"notice": THREE}, []),
        ({"notice": Excluded()}, []),
        ({"notice": Unstated()}, []),
        ({"ends": Ends.PARTICIPATION}, []),
        ({"ends": Unstated()}, []),
        ({"by": Ref("kommunen")}, []),
        ({"grounds": [Text("brist", "a failure")]}, []),
        ({"after": [Text("första året", "the first year")]}, []),
        ({"after": Unstated()}, []),
    ],
    ids=[
        "six",
        "leaving",
        "same",
        "at-once",
        "unsaid",
        "other",
        "what",
        "who",
        "ground",
        "after",
        "after-unsaid",
    ],
)
def test_against_a_notice_of_three_months(given: dict[str, Any], found: list[str]) -> None:
    other = ending("avslut", **({"notice": SIX} | given))
    assert reasons(KEY, ending(notice=THREE), other) == found


def test_what_is_told_unless_one_goes_before_the_other() -> None:
    rights = ending(notice=THREE), ending("avslut", notice=SIX)
    [one] = among(KEY, *rights)
    assert (one.parts, one["one"], one["other"]) == (("avslut", "uppsagning"), SIX, THREE)
    first = Precedence(key="foretrade", between=rights, by=Prevails.FIRST_NAMED)
    assert reasons(KEY, *rights, first) == []
