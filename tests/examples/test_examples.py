from __future__ import annotations

from pathlib import Path

import pytest

from iopmodel import examples
from iopmodel.errors import BadForm, Invalid


def test_the_names_are_in_order() -> None:
    assert examples.names()
    assert examples.names() == tuple(sorted(examples.names()))


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "ett-2021.json").write_text("{}", encoding="utf-8")
    (tmp_path / "tva-2023.json").write_text("{}", encoding="utf-8")
    (tmp_path / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(examples, "_FOLDER", tmp_path)
    return tmp_path


def test_names_are_those_of_the_documents(shelf: Path) -> None:
    assert examples.names() == ("ett-2021", "tva-2023")
    assert examples.path("ett-2021") == shelf / "ett-2021.json"
    with pytest.raises(BadForm, match="iopmodel: found nothing"):
        examples.load("tva-2023")


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("name", ["ett-2012", "../ett-2021", "ett-2021.json"])
def test_another_name_is_refused_with_the_nearest(name: str) -> None:
    with pytest.raises(
        Invalid, match="expected the name of a shipped partnership, for example ett"
    ):
        examples.load(name)
