"""How sentences are numbered and hashed."""

import pytest

from iopmodel.contents import Contents, Section
from iopmodel.errors import BadReference
from iopmodel.partnership import hashed, numbered


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
        ("Nummer 802003-\n\n1954. Två.", ["Nummer 802003- 1954.", "Två."]),
        ("Ett -\n\n- två", ["Ett -", "två"]),
        ("En mening går\n\x0cvidare här.\n\x0cNästa sida", ["En mening går vidare här.", "Nästa sida"]),
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


@pytest.mark.parametrize(
    "scanned",
    [
        "2.1 Idéburet mål",
        "2.1. Idéburet mål",
        "2.1  |deburet mal",
        "2.1 ldéburet mdal",
        "2.1 Idôéburet\nm&l",
    ],
    ids=range(5),
)
def test_a_heading_is_found_where_a_scan_has_garbled_it(scanned: str) -> None:
    """The contents have it as it is printed; the sentences are taken as they are scanned."""
    table = contents(("2.1", "Idéburet mål"))
    assert numbered(f"{scanned}\nEtt mal.", table) == {"s1": ["Ett mal."]}


@pytest.mark.parametrize(
    "other",
    [
        "2.1 Edéburet mål",
        "2.1 Idburet mål",
        "2.1 Idéburet målet",
        "2,1 Idéburet mål",
        "2.1.1 Idéburet mål",
    ],
    ids=range(5),
)
def test_another_line_is_not_taken_for_a_garbled_heading(other: str) -> None:
    with pytest.raises(BadReference):
        numbered(other, contents(("2.1", "Idéburet mål")))


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
