"""The schema takes what is written, and refuses what reading refuses for its form alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator

from iopmodel import examples
from iopmodel.documents import loads, schema
from iopmodel.errors import BadForm
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.terms import PART_KINDS
from tests.documents.building import (
    CONTENTS,
    COPIES,
    GOAL,
    HEADING,
    PARTY,
    SECTION,
    TEXT,
    document,
    point,
    setting,
)
from tests.documents.faulty.parts import ENDING, LINE, REPORT, TERM, UNIT
from tests.documents.test_reading import FAULTS

SHIPPED = Path(__file__).parents[2] / "docs" / "iopmodel.schema.json"
VALIDATOR = Draft202012Validator(schema())
QUICK = jsonschema_rs.Draft202012Validator(schema())

BEYOND_IT = {
    "-0 for 0": "one number to JSON Schema",
    "3.0 for 3": "one number to JSON Schema",
    "1_000": "no JSON",
    "nothing": "no JSON",
    "a day that does not exist": "a matter of the calendar",
    "a period that ends before it begins": "a matter of the calendar",
    "an amount without its öre": "every currency has its own decimals",
    "no currency": "a list of 150",
    "a fraction that can be cut": "a matter of reckoning",
    "a personal identity number": "a matter of the check digit",
    "half of a surrogate pair": "no pattern can say it in every language",
    "a key that stands twice": "lost before a schema sees it",
    "a kind that stands twice": "lost before a schema sees it",
    "the version twice": "lost before a schema sees it",
    "what a class refuses": "a rule of the class",
    "what a class refuses of its fields together": "a rule of the class",
    "a change that goes against itself": "a rule of the class",
}


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_one_in_the_documentation_is_current() -> None:
    """Mend it: `python -c "import json, iopmodel.documents as d; ..."`, as below."""
    text = json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
    assert SHIPPED.read_text(encoding="utf-8") == text, (
        "write it anew: python -m tests.documents.test_schema"
    )


@pytest.mark.parametrize("name", sorted(set(FAULTS) - set(BEYOND_IT)))
def test_it_refuses_what_reading_refuses(name: str) -> None:
    text, _ = FAULTS[name]
    with pytest.raises(BadForm):
        loads(text)
    tree = json.loads(text)
    assert not VALIDATOR.is_valid(tree)
    assert not QUICK.is_valid(tree)


@pytest.mark.parametrize("name", sorted(BEYOND_IT))
def test_what_is_beyond_it_is_known(name: str) -> None:
    text, _ = FAULTS[name]
    try:
        assert VALIDATOR.is_valid(json.loads(text)), "it can say this: take it off the list"
    except json.JSONDecodeError:
        assert BEYOND_IT[name] == "no JSON"


@pytest.mark.parametrize(
    "part", [COPIES, GOAL, TERM, ENDING, UNIT, REPORT, PARTY, HEADING, CONTENTS], ids=str
)
def test_it_takes_the_valid_documents(part: dict[str, Any]) -> None:
    tree = json.loads(document(part))
    VALIDATOR.validate(tree)
    QUICK.validate(tree)


@pytest.mark.parametrize("name", examples.names())
def test_it_takes_the_shipped_partnerships(name: str) -> None:
    tree = json.loads(examples.path(name).read_text(encoding="utf-8"))
    QUICK.validate(tree)
    tree["parts"][-1]["unheard-of"] = 1
    assert not QUICK.is_valid(tree)


@pytest.mark.parametrize(
    "part",
    [
        LINE | {"amount": "1.00 SEK", "post": "1/0"},
        LINE | {"amount": "1,00 SEK"},
        UNIT | {"of": "a" * 81},
        CONTENTS | {"sections": [SECTION | {"key": "a b"}]},
        GOAL | {"cites": [{"section": "å"}]},
        GOAL | {"cites": [{"section": "ett", "fields": "what"}]},
        CONTENTS | {"sections": [SECTION | {"asides": [{"sentence": 1, "disposition": "held"}]}]},
        GOAL | {"what": {**TEXT, "fi": "c"}},
    ],
    ids=str,
)
def test_it_refuses_besides(part: dict[str, Any]) -> None:
    text = document(part)
    with pytest.raises(BadForm):
        loads(text)
    assert not VALIDATOR.is_valid(json.loads(text))


def test_the_value_of_a_change_has_to_be_of_its_field() -> None:
    assert VALIDATOR.is_valid(json.loads(document(COPIES, points=[point(setting())])))
    for atom in (setting(value="3"), setting(field="name"), setting(part_kind="body")):
        assert not VALIDATOR.is_valid(json.loads(document(COPIES, points=[point(atom)])))


def test_every_class_is_described() -> None:
    definitions = schema()["$defs"]
    assert {kind_name(kind) for kind in PART_KINDS} <= set(definitions)
    for name, definition in definitions.items():
        if definition.get("type") == "object":
            assert definition["description"].endswith("."), name
            assert definition["additionalProperties"] is False
        for key, value in definition.get("properties", {}).items():
            assert key == "kind" or value["description"] or key == "actors", (name, key)


def test_every_reference_leads_somewhere() -> None:
    whole = schema()

    def references(value: Any) -> set[str]:
        if isinstance(value, list):
            return set().union(*map(references, value))
        if not isinstance(value, dict):
            return set()
        own = {value["$ref"]} if "$ref" in value else set()
        return own | references(list(value.values()))

    assert references(whole) == {f"#/$defs/{name}" for name in whole["$defs"]}


if __name__ == "__main__":
    text = json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
    SHIPPED.write_text(text, encoding="utf-8")
