"""The text: how many sentences it has, and what of it is left out."""

from __future__ import annotations

from iopmodel.terms import PersonalData, Signature
from tests.questions.bostad_forst.asked import ADMINISTRATION, STREET_MINDS, agreement


def test_the_number_of_sentences() -> None:
    assert sum(len(section.hashes) for section in agreement.sections) == 142


def test_what_is_left_out_is_marked() -> None:
    marked = {str(one.of): one.left_out for one in agreement.all(Signature)}
    assert marked == {ADMINISTRATION: (PersonalData.NAME,), STREET_MINDS: ()}
