"""The names that `iopmodel` itself offers, found when they are first used."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import iopmodel


def test_every_name_is_found() -> None:
    for name in iopmodel.__all__:
        assert getattr(iopmodel, name) is not None


def test_names_are_sorted_as_the_linter_sorts_them_and_once_only() -> None:
    assert len(set(iopmodel.__all__)) == len(iopmodel.__all__)


def test_type_checkers_are_told_of_the_same_names() -> None:
    tree = ast.parse(Path(iopmodel.__file__).read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    told = {
        (node.module, alias.name)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert {name for _, name in told} == set(iopmodel.__all__)
    for module, name in told:
        assert getattr(sys.modules[str(module)], name) is getattr(iopmodel, name)


@pytest.mark.parametrize("folder", ["", ".dates", ".documents", ".log", ".partnership", ".storage"])
def test_names_are_listed_before_they_are_used(folder: str) -> None:
    door = importlib.import_module(f"iopmodel{folder}")
    assert set(door.__all__) <= set(dir(door))


def test_a_name_that_is_not_there_is_missing_in_the_usual_way() -> None:
    with pytest.raises(AttributeError, match="module 'iopmodel' has no attribute 'Perod'"):
        iopmodel.Perod  # noqa: B018  # the access is the test


def test_importing_it_imports_nothing_of_what_it_stands_on() -> None:
    code = "import sys, iopmodel; print(sorted({'attrs', 'cattrs', 'pendulum'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
