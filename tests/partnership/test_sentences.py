"""How sentences are numbered and hashed."""

import pytest

from iopmodel.errors import BadReference
from iopmodel.partnership import hashed, numbered
from iopmodel.parts import Contents, Section


def contents(*headings: tuple[str, str]) -> Contents:
    return Contents(
        title="T",
        sections=[
            Section(key=f"s{place}", number=number, heading=heading, hashes=())
            for place, (number, heading) in enumerate(headings, 1)
        ],
    )


ONE = contents(("§ 1", "Mål"))


def sentences(text: str) -> list[str]:
    return numbered(f"§ 1 Mål\n{text}", ONE)["s1"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Ett. Två! Tre? Fyra.", ["Ett.", "Två!", "Tre?", "Fyra."]),
        ("Ett, t.ex. Örebro. Två.", ["Ett, t.ex. Örebro.", "Två."]),
        ("Enligt bl.a. Ett. Två", ["Enligt bl.a. Ett.", "Två"]),
        ("Ca. Tio m.m. Ett", ["Ca. Tio m.m. Ett"]),
        ("Kl. 10.30 slutar det. Sedan.", ["Kl. 10.30 slutar det.", "Sedan."]),
        ("Han sa. \"Nej.\"", ["Han sa.", "\"Nej.\""]),
        ("Ett\nradbrott.", ["Ett radbrott."]),
        ("Ett stycke\n\nEtt till", ["Ett stycke", "Ett till"]),
        ("En mening bryts\n\nav en sida.", ["En mening bryts av en sida."]),
        ("Detta:\n- ett\n- två. Tre", ["Detta:", "ett", "två.", "Tre"]),
        ("1. ett\n2. två\n• tre\ne fyra", ["ett", "två", "tre", "fyra"]),
        ("- ett som\n  går vidare\n- två", ["ett som går vidare", "två"]),
        ("- ett\n\nNytt stycke", ["ett", "Nytt stycke"]),
        ("Lön\t125 000 kr\nHyra\t1 kr\nSumma", ["Lön 125 000 kr", "Hyra 1 kr", "Summa"]),
        ("Före\nLön\t1 kr", ["Före", "Lön 1 kr"]),
        ("**Fet** och *kursiv*.\n## Underrubrik", ["Fet och kursiv.", "Underrubrik"]),
        ("  mycket   luft  .", ["mycket luft ."]),
    ],
)  # fmt: skip
def test_what_is_a_sentence(text: str, found: list[str]) -> None:
    assert sentences(text) == found


def test_headings_cut_the_text_in_their_order() -> None:
    """A number and a heading on one line or on two; what stands before the first is left out."""
    table = contents(("§ 1", "Mål"), ("", "En lång rubrik"), ("§ 2", "Mål"))
    text = "Ingress.\n# § 1 Mål\nEtt.\n**En lång**\n**rubrik**\nTvå.\n§ 2 Mål\nTre."
    assert numbered(text, table) == {"s1": ["Ett."], "s2": ["Två."], "s3": ["Tre."]}


def test_a_section_without_a_heading_begins_where_the_one_before_ends() -> None:
    table = contents(("", ""), ("§ 1", "Mål"))
    assert numbered("Ingress.\n§ 1 Mål\nEtt.", table) == {"s1": ["Ingress."], "s2": ["Ett."]}
    assert numbered("Allt.", contents()) == {}


@pytest.mark.parametrize(
    ("text", "missing"), [("Ingenting", "s1"), ("§ 2 Tid\n§ 1 Mål", "s2"), ("§ 1 Mål", "s2")]
)
def test_a_heading_that_is_not_found(text: str, missing: str) -> None:
    headings = {"s1": "§ 1 Mål", "s2": "§ 2 Tid"}
    with pytest.raises(BadReference) as refused:
        numbered(text, contents(("§ 1", "Mål"), ("§ 2", "Tid")))
    expected = f"{missing}: found '{headings[missing]}', expected a heading in the text, after the one before"
    assert str(refused.value) == expected


def test_a_hash_does_not_hang_on_white_space() -> None:
    assert hashed("Ett  mål.\n") == hashed(" Ett mål.") != hashed("Ett mål")
    assert hashed("Parterna är överens.") == "f503a395"
