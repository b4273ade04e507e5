from __future__ import annotations

from typing import Any

import pytest

from iopmodel.documents.faults import DoubledKeys
from iopmodel.documents.versions import UPGRADES, VERSION, upgraded
from iopmodel.errors import Invalid


def renamed(document: dict[str, Any]) -> dict[str, Any]:
    """Bring a document of version 1 to version 2, in which `parts` are `members`."""
    return {"members": document["parts"]}


def added(document: dict[str, Any]) -> dict[str, Any]:
    """Bring a document of version 2 to version 3, which also says `language`."""
    return {**document, "language": "sv"}


@pytest.mark.parametrize("version", [1, 2, 3])
def test_old_documents_are_brought_up_step_by_step(version: int) -> None:
    old: dict[int, dict[str, Any]] = {
        1: {"parts": [1]},
        2: {"members": [1]},
        3: {"members": [1], "language": "sv"},
    }
    found, faults = upgraded({"iopmodel": version, **old[version]}, {1: renamed, 2: added}, 3)
    assert found == old[3]
    assert not faults


def test_a_newer_version_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(Invalid, match="found 4, expected a version that is known: 1, 2, 3"):
        upgraded({"iopmodel": 4}, {1: renamed, 2: added}, 3)


def test_a_document_of_no_version_is_taken_for_a_present_one() -> None:
    found, faults = upgraded({"members": []}, {1: renamed}, 2)
    assert found == {"members": []}
    assert [problem.path for problem in faults.problems] == ["iopmodel"]


def test_keys_that_stand_twice_are_not_forgotten() -> None:
    found, _ = upgraded(DoubledKeys([("iopmodel", 1), ("parts", [])], ["parts"]))
    assert isinstance(found, DoubledKeys)
    assert found.doubled == ("parts",)


def test_every_old_version_can_be_brought_up() -> None:
    assert sorted(UPGRADES) == list(range(1, VERSION))
