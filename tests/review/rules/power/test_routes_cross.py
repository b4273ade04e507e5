"""Two ways for one change."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import Approval, ChangeRoute, ChangeSize, Precedence, Prevails, Signers
from tests.review.rules.asking import among, reasons

KEY = "routes-cross"


def route(key: str, **fields: Any) -> ChangeRoute:
    return ChangeRoute(key=key, of=Text("ändringar", "changes"), **fields)


GENERAL = route("alla", signed_by=Signers.ALL_PARTIES)


def test_all_that_say_nothing_of_signatures_are_found_at_once() -> None:
    special = [
        route("b"),
        route("c", size=ChangeSize.MINOR),
        route("d", signed_by=Signers.CONCERNED),
    ]
    [one] = among(KEY, GENERAL, *special)
    assert one.parts == ("alla", "b", "c")


@pytest.mark.parametrize(
    "fields",
    [
        {"size": ChangeSize.MATERIAL},
        {"first": Text("dialog", "dialogue")},
        {"decided_by": [Approval(by=Ref("kommunen"))]},
        {"signed_by": Signers.CONCERNED},
    ],
    ids=["size", "first", "decided", "concerned"],
)
def test_one_that_is_not_for_all_changes_does_not_cross_others(fields: Any) -> None:
    alone = route("alla", **{"signed_by": Signers.ALL_PARTIES, **fields})
    assert reasons(KEY, alone, route("b")) == []


def test_what_prevails_is_said_or_of_something_else() -> None:
    def ranks(*between: str) -> Precedence:
        return Precedence(
            key="rang", between=[Ref[Part](key) for key in between], by=Prevails.SPECIAL
        )

    assert reasons(KEY, GENERAL, route("b"), ranks("alla", "b")) == []
    assert reasons(KEY, GENERAL, route("b"), ranks("alla", "kommunen")) == ["signatures"]
    assert reasons(KEY, GENERAL) == []
