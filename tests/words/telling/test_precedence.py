"""What is said of what prevails, word for word, in both languages."""

from __future__ import annotations

import pytest

from iopmodel.words.telling.precedence import PRECEDENCES
from tests.words.telling.saying import keys_of, said

SAID = {
    "foretrade": (
        (
            "Av följande går det som nämns först före: överenskommelsens egen text; bilaga 1 "
            "”Samarbete”."
        ),
        (
            "Of these, the one named first prevails: the text of the agreement itself; appendix 1 "
            "“Samarbete”."
        ),
    ),
    "foretrade-avslut": (
        (
            "Av följande gäller det som leder till den tidigare dagen: vardera parten har rätt "
            "att säga upp sin medverkan; styrgruppen har rätt att utesluta en part från "
            "partnerskapet. Ordningen gäller slutdagen."
        ),
        (
            "Of these, the one that leads to the earlier day prevails: either party has the right "
            "to give notice of its participation; the steering group has the right to exclude a "
            "party from the partnership. This order holds for the last day."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(PRECEDENCES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]
