"""The rows of `due --json` keep what they promise: their keys, their order, their types."""

import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from iopmodel.answers import Due, DueKind
from iopmodel.cli.rows import CiteRow, Row, actor_keys, row
from iopmodel.dates import OPEN_END, Period
from iopmodel.examples import load
from iopmodel.notgiven import InAppendix, NotApplicable, Unstated
from iopmodel.parts import Cite, Ref
from iopmodel.terms import AnyOf, EachOf, Jointly, Modality
from iopmodel.words import Language
from tests.cli.running import NAME, Run

DAY = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
DAY_OR_NOT = {"anyOf": [DAY, {"type": "null"}]}
TEXTS = {"type": "array", "items": {"type": "string", "minLength": 1}}
CITES = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": ["document", "section", "heading", "sentences"],
        "properties": {
            "document": {"type": "string"},
            "section": {"type": "string"},
            "heading": {"type": "string"},
            "sentences": {"type": "array", "items": {"type": "integer", "minimum": 1}},
        },
    },
}
SHARED: dict[str, Any] = {
    "partnership": {"const": NAME},
    "key": {"type": "string", "pattern": "^[a-z0-9-]+/"},
    "kind": {"enum": [kind.value for kind in DueKind]},
    "modality": {"enum": [modality.value for modality in Modality]},
    "bearer": TEXTS,
    "recipient": TEXTS,
}
DUE: dict[str, Any] = {
    **SHARED,
    "first": DAY,
    "last": DAY_OR_NOT,
    "covers_first": DAY_OR_NOT,
    "covers_last": DAY_OR_NOT,
    "amount": {"anyOf": [{"type": "string", "pattern": r"^-?\d+\.\d+$"}, {"type": "null"}]},
    "amount_state": {
        "enum": [
            "given",
            "not-applicable",
            "unstated",
            "no-clause",
            "in-appendix",
            "to-be-decided",
            "open-wording",
        ]
    },
    "currency": {"anyOf": [{"type": "string", "pattern": "^[A-Z]{3}$"}, {"type": "null"}]},
    "given": TEXTS,
    "depends_on": TEXTS,
    "summary": {"type": "string", "minLength": 1},
    "cites": CITES,
}
UNDATED: dict[str, Any] = {
    **SHARED,
    "key": {"type": "string"},
    "timing": {"type": "string"},
    **{name: DUE[name] for name in ("given", "depends_on", "summary", "cites")},
}


def valid(rows: list[dict[str, Any]], properties: dict[str, Any]) -> None:
    """Check rows against a schema, and that their keys stand in its order."""
    schema = {
        "type": "array",
        "minItems": 1,
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": list(properties),
            "properties": properties,
        },
    }
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(rows)
    assert all(list(each) == list(properties) for each in rows)


def test_due(run: Run) -> None:
    result = run("due", NAME, "--from", "2021-06-01", "--to", "2023-12-31", "--json")
    rows = json.loads(result.out)
    valid(rows, DUE)
    assert list(Row.__annotations__) == list(DUE)
    assert [each["last"] or "~" for each in rows] == sorted(each["last"] or "~" for each in rows)
    assert all(set(each["depends_on"]) <= set(each["given"]) for each in rows)
    assert len({(each["key"], *each["given"]) for each in rows}) == len(rows)
    assert result.code == 0


def test_undated(run: Run) -> None:
    result = run("undated", NAME, "--json")
    valid(json.loads(result.out), UNDATED)
    assert result.code == 0


def test_only_the_summary_depends_on_the_language(run: Run) -> None:
    swedish, english = (
        json.loads(run("due", NAME, "--json", "--lang", lang).out) for lang in ("sv", "en")
    )
    assert swedish != english
    for each in (*swedish, *english):
        del each["summary"]
    assert swedish == english


def due(**fields: Any) -> Due:
    """Return something due, of which only some things matter."""
    plain: dict[str, Any] = {
        "key": "dialog/1",
        "part": "dialog",
        "kind": DueKind.COMMITMENT,
        "modality": Modality.OBLIGATION,
        "bearers": Unstated(),
        "recipients": Unstated(),
        "window": Period.day(date(2021, 6, 1)),
    }
    return Due(**plain | fields)


@pytest.mark.parametrize(
    ("amount", "state"),
    [(InAppendix(Ref("bilaga-1")), "in-appendix"), (NotApplicable(), "not-applicable")],
    ids=["in an appendix", "not applicable"],
)
def test_an_amount_that_is_not_given_says_why(amount: Any, state: str) -> None:
    made = row(due(amount=amount), load(NAME), name="x", lang=Language.SV)
    assert (made["amount"], made["amount_state"], made["currency"]) == (None, state, None)


def test_an_open_end_is_null() -> None:
    endless = Period(date(2021, 6, 1), OPEN_END)
    made = row(due(window=endless, covers=endless), load(NAME), name="x", lang=Language.SV)
    assert (made["first"], made["last"]) == ("2021-06-01", None)
    assert (made["covers_first"], made["covers_last"]) == ("2021-06-01", None)


@pytest.mark.parametrize("kind", [EachOf, Jointly, AnyOf])
def test_several_actors_are_listed(kind: Any) -> None:
    assert actor_keys(kind([Ref("b"), Ref("a")])) == ["a", "b"]


def test_one_actor_or_none() -> None:
    assert actor_keys(Ref("a")) == ["a"]
    assert actor_keys(Unstated()) == []


def test_a_section_that_is_not_in_the_contents_keeps_its_key() -> None:
    made = row(due(clauses=[Cite("elsewhere")]), load(NAME), name="x", lang=Language.SV)
    unknown = CiteRow(document="", section="elsewhere", heading="", sentences=[])
    assert made["cites"] == [unknown]
