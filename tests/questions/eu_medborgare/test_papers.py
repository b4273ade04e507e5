"""Question 50: do copies, parties, signatures and appendices add up?"""

from __future__ import annotations

from iopmodel.notgiven import Unstated
from iopmodel.parts import Appendix
from iopmodel.terms import Copies, EachOf, Signature
from tests.questions.eu_medborgare.asked import PARTIES, agreement, keys, open_point


def test_50() -> None:
    """Do copies, parties, signatures and appendices add up?"""
    (copies,) = agreement.all(Copies)
    assert copies.held_by == EachOf(PARTIES)
    assert copies.number == len(PARTIES) + 1
    signatures = agreement.all(Signature)
    assert open_point("sex-exemplar") == {copies.key, *keys(signatures)}
    assert {one.of for one in signatures} == keys(PARTIES)
    assert {(one.dated, one.place) for one in signatures} == {(Unstated(), "Stockholm")}
    appendices = agreement.all(Appendix)
    assert len(appendices) == 5
    assert [one.key for one in appendices if one.number] == ["bilaga-fralsningsarmen"]
