"""The text: how many sentences it has, and on what the answers hang that rest on it."""

from __future__ import annotations

from iopmodel.answers import GivenKind
from tests.questions.eu_medborgare.asked import agreement, every


def test_the_number_of_sentences() -> None:
    """The reader has 167: each line of the signatures as one, and the labels in § 4 as none."""
    sizes = {section.key: len(section.hashes) for section in agreement.sections}
    assert sum(sizes.values()) == 161
    assert {key for key, size in sizes.items() if not size} == {"1", "2", "5"}


def test_what_hangs_on_a_reading_says_so() -> None:
    conditions = {one.kind for row in every() for one in row.given}
    assert conditions == {GivenKind.READING, GivenKind.LASTS_BEYOND, GivenKind.ENDS_BY}
