"""An appendix that is not at hand."""

from __future__ import annotations

from iopmodel.notgiven import InAppendix
from iopmodel.parts import Appendix, Part, Ref
from iopmodel.terms import Copies, Precedence, Prevails
from tests.review.rules.asking import among, reasons

KEY = "absent-appendix"


def appendix(key: str = "bilaga", *, at_hand: bool = False) -> Appendix:
    return Appendix(key=key, name="Bilaga", at_hand=at_hand)


def test_one_on_which_something_hangs() -> None:
    copies = Copies(key="exemplar", number=InAppendix(appendix()))
    ranks = Precedence(
        key="foretrade", between=[Ref[Part]("contents"), appendix()], by=Prevails.FIRST_NAMED
    )
    [one] = among(KEY, appendix(), copies, ranks)
    assert one.reason.value == "needed"
    assert one.parts == ("bilaga", "exemplar", "foretrade")
    assert one["number"] == 2


def test_one_that_is_only_named() -> None:
    [one] = among(KEY, appendix())
    assert one.reason.value == "named"
    assert one.parts == ("bilaga",)


def test_each_is_found_by_itself_and_one_at_hand_is_not() -> None:
    at_hand = appendix("c", at_hand=True)
    copies = Copies(key="exemplar", number=InAppendix(appendix("b")))
    needing = Copies(key="annat", number=InAppendix(at_hand))
    found = among(KEY, appendix("a"), appendix("b"), at_hand, copies, needing)
    assert {one.parts[0]: one.reason.value for one in found} == {"a": "named", "b": "needed"}
    assert reasons(KEY, at_hand, needing) == []
