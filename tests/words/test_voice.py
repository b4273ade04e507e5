from __future__ import annotations

import pytest

from iopmodel.words.voice import sentences, starting


@pytest.mark.parametrize(
    ("words", "started"),
    [("rätt", "Rätt"), ("”rätt nivå”", "”Rätt nivå”"), ("1 juni", "1 juni"), ("…", "…"), ("", "")],
)
def test_the_first_letter_is_a_capital(words: str, started: str) -> None:
    assert starting(words) == started


def test_each_phrase_is_a_sentence() -> None:
    assert sentences(["en", "två?", "tre!", "fyra."]) == "En. Två? Tre! Fyra."
