"""Notice in no form, or to nobody."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Ending, EndingKind, Ends, Form
from tests.review.rules.asking import among, reasons

KEY = "ending-form"


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
        ({"form": Form.WRITTEN, "to": Ref("kommunen")}, []),
        ({"form": OpenWording("lämplig form"), "to": Ref("kommunen")}, []),
        ({"to": Ref("kommunen")}, ["form"]),
        ({"form": Form.WRITTEN}, ["addressee"]),
        ({"form": Unstated(), "to": Unstated()}, ["form-and-addressee"]),
        ({"act": EndingKind.EXCLUSION}, []),
    ],
    ids=["both", "wording", "form", "addressee", "neither", "exclusion"],
)
def test_what_is_not_said(given: dict[str, Any], found: list[str]) -> None:
    assert reasons(KEY, ending(**given)) == found


def test_rights_that_lack_the_same_are_found_together() -> None:
    rescission = ending("havning", act=EndingKind.RESCISSION)
    [one] = among(KEY, ending(), rescission, ending("avslut"))
    assert one.parts == ("avslut", "havning", "uppsagning")
    assert one["acts"] == (EndingKind.NOTICE, EndingKind.RESCISSION)
