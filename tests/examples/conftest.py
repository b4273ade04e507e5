"""Each shipped partnership in turn: a test that takes one of these is run for every one of them."""

from __future__ import annotations

import importlib
from types import ModuleType

import pytest

from iopmodel import examples
from iopmodel.partnership import Partnership


@pytest.fixture(scope="session", params=examples.names())
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def shipped(name: str) -> Partnership:
    return examples.load(name)


@pytest.fixture(scope="session")
def encoding(name: str) -> ModuleType:
    """The module that the shipped document is made by."""
    return importlib.import_module(f"examples.{name.replace('-', '_')}")
