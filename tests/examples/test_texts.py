"""The hashes that are shipped, held to the texts of the agreements where these are at hand.

The texts are no part of the repository. They are looked for in the folder that the environment
names, or else in folders called `agreements` beside the checkout or in its neighbours.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from iopmodel.contents import Contents, Section
from iopmodel.partnership import Partnership, hashed, numbered

PLACE = "IOPMODEL_AGREEMENTS"
CHECKOUT = Path(__file__).parents[2]
# Where the file of the text is not called as the partnership is.
FILES = {"eu-medborgare-2019": "utsatta-eu-medborgare-2019.txt"}


def text_of(name: str, checkout: Path = CHECKOUT) -> str | None:
    """Return the text of an agreement, or nothing where none is at hand.

    A folder that the environment names has to hold it: whoever names one wants the check.
    """
    file = FILES.get(name, f"{name}.txt")
    if named := os.environ.get(PLACE):
        return (Path(named) / file).read_text(encoding="utf-8")
    beside = checkout.parent
    found = sorted([*beside.glob(f"agreements/{file}"), *beside.glob(f"*/agreements/{file}")])
    return found[0].read_text(encoding="utf-8") if found else None


def amiss(contents: Contents, text: str) -> list[str]:
    """Return the sections whose hashes are not those of the text, as it is numbered."""
    sentences = numbered(text, contents)
    return [
        section.key
        for section in contents.sections
        if section.hashes != tuple(map(hashed, sentences[section.key]))
    ]


def test_the_hashes_shipped_are_those_of_the_text(shipped: Partnership, name: str) -> None:
    text = text_of(name)
    if text is None:
        pytest.skip(f"no text of {name} is at hand: name the folder of the texts in {PLACE}")
    (contents,) = shipped.all(Contents)
    assert amiss(contents, text) == []


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("Mål\nEtt mål. Ett till.\nTid\nEtt år.", []),
        ("Mål\nEtt mål. Ett till.\nTid\nTvå år.", ["tid"]),
        ("Mål\nEtt till. Ett mål.\nTid\nEtt år.", ["mal"]),
        ("Mål\nEtt mål.\nTid\nEtt år. Ett till.", ["mal", "tid"]),
    ],
    ids=["as shipped", "other words", "another order", "in another section"],
)
def test_hashes_of_another_text_are_found(text: str, sections: list[str]) -> None:
    def section(key: str, heading: str, *sentences: str) -> Section:
        return Section(key=key, number="", heading=heading, hashes=list(map(hashed, sentences)))

    mal, tid = section("mal", "Mål", "Ett mål.", "Ett till."), section("tid", "Tid", "Ett år.")
    assert amiss(Contents(title="T", sections=[mal, tid]), text) == sections


def test_where_a_text_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, checkout = tmp_path / "papers" / "agreements", tmp_path / "checkout"
    folder.mkdir(parents=True)
    (folder / "ett-2021.txt").write_text("Ett", encoding="utf-8")
    monkeypatch.delenv(PLACE, raising=False)
    assert text_of("ett-2021", checkout) == "Ett"
    assert text_of("tva-2023", checkout) is None
    assert text_of("ett-2021", tmp_path / "papers" / "a" / "checkout") is None
    monkeypatch.setenv(PLACE, str(folder))
    assert text_of("ett-2021", checkout / "elsewhere") == "Ett"
    with pytest.raises(FileNotFoundError):
        text_of("tva-2023", checkout)
