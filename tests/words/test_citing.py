from __future__ import annotations

import pytest

from iopmodel.parts import Cite
from iopmodel.words import Language, say_cite, say_cites
from tests.words.sample import PARTNERSHIP

SV, EN = Language.SV, Language.EN


@pytest.mark.parametrize(
    ("cite", "sv", "en"),
    [
        (Cite("6"), "§ 6 Organisation", "§ 6 Organisation"),
        (Cite("6-styrgrupp", [6]), "§ 6 Styrgrupp, mening 6", "§ 6 Styrgrupp, sentence 6"),
        (
            Cite("6-styrgrupp", [1, 3]),
            "§ 6 Styrgrupp, meningarna 1 och 3",
            "§ 6 Styrgrupp, sentences 1 and 3",
        ),
        (
            Cite("6-styrgrupp", [1, 2]),
            "§ 6 Styrgrupp, meningarna 1 och 2",
            "§ 6 Styrgrupp, sentences 1 and 2",
        ),
        (
            Cite("6-styrgrupp", [1, 2, 3, 5, 7, 8]),
            "§ 6 Styrgrupp, meningarna 1–3, 5, 7 och 8",
            "§ 6 Styrgrupp, sentences 1–3, 5, 7 and 8",
        ),
        (Cite("6-ordf", [1]), "§ 6 Ordförande, mening 1", "§ 6 Ordförande, sentence 1"),
        (Cite("bilagor", [1]), "Bilagor, mening 1", "Bilagor, sentence 1"),
        (Cite("ingress", [1]), "inledningen, mening 1", "the opening, sentence 1"),
        (Cite("okand"), "”okand”", "“okand”"),
    ],
)
def test_a_cite(cite: Cite, sv: str, en: str) -> None:
    assert say_cite(cite, PARTNERSHIP, SV) == sv
    assert say_cite(cite, PARTNERSHIP, EN) == en


def test_cites_are_merged_and_in_the_order_of_the_contents() -> None:
    cites = [Cite("okand"), Cite("bilagor"), Cite("6-styrgrupp", [2]), Cite("6-styrgrupp", [1])]
    said = say_cites(cites, PARTNERSHIP, EN)
    assert said == "§ 6 Styrgrupp, sentences 1 and 2; Bilagor; “okand”"
    assert say_cites([], PARTNERSHIP, EN) == ""
