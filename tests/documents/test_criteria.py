"""Sets of criteria as documents: strict, all faults at once, and hostile input."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from iopmodel.documents import (
    criteria_names,
    criteria_schema,
    dumps_criteria,
    load_criteria,
    loads_criteria,
    shipped_criteria,
)
from iopmodel.errors import BadForm, Invalid
from iopmodel.parts import Text
from iopmodel.review.criteria import CriteriaSet, Criterion, Has, States
from tests.review.criteria.building import SAYS, asking

SHIPPED = Path(__file__).parents[2] / "docs" / "criteria.schema.json"
SET: dict[str, Any] = {
    "iopmodel": 1,
    "key": "var-stad",
    "version": "2026",
    "title": {"sv": "Vår stad", "en": "Our city"},
    "source": {"sv": "riktlinjer", "en": "guidelines"},
    "criteria": [
        {
            "key": "syfte",
            "says": {"sv": "ett syfte", "en": "a purpose"},
            "speaks_for": [{"kind": "has", "part": "purpose"}],
        }
    ],
}


def refused(document: object) -> list[str]:
    """Return the faults of a document."""
    text = document if isinstance(document, (str, bytes)) else json.dumps(document)
    with pytest.raises(BadForm) as caught:
        loads_criteria(text)
    return [str(problem) for problem in caught.value.problems]


def with_signs(*signs: object) -> dict[str, Any]:
    (criterion,) = SET["criteria"]
    return {**SET, "criteria": [{**criterion, "speaks_for": list(signs)}]}


def test_a_set_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "egen.json"
    path.write_text(json.dumps(SET), encoding="utf-8")
    assert load_criteria(path).criteria[0].speaks_for == (Has(part="purpose"),)


@pytest.mark.parametrize("name", criteria_names())
def test_a_shipped_set_is_canonical_and_meets_the_schema(name: str) -> None:
    criteria = shipped_criteria(name)
    written = dumps_criteria(criteria)
    assert criteria.key == name
    assert loads_criteria(written) == criteria
    package = Path(load_criteria.__code__.co_filename).parents[1]
    path = package / "review" / "criteria" / "shipped" / f"{name}.json"
    assert path.read_text(encoding="utf-8") == written
    assert list(Draft202012Validator(criteria_schema()).iter_errors(json.loads(written))) == []


def test_the_schema_in_the_documentation_is_current() -> None:
    assert json.loads(SHIPPED.read_text(encoding="utf-8")) == criteria_schema()


def test_the_schema_is_one_and_refuses_others() -> None:
    Draft202012Validator.check_schema(criteria_schema())
    validator = Draft202012Validator(criteria_schema())
    assert list(validator.iter_errors(SET)) == []
    assert list(validator.iter_errors(with_signs({"kind": "hass"})))


def test_all_faults_are_told_together_each_with_its_path() -> None:
    document = {
        **SET,
        "titel": "x",
        "criteria": [
            {"key": "A b", "says": {"sv": "x"}, "outside": 3},
            {
                "key": "b",
                "says": {"sv": "x", "en": "y"},
                "speaks_for": [
                    {"kind": "hass", "part": "purpose"},
                    {"kind": "has", "part": "purpos"},
                    {"kind": "lasts-at-least", "span": "P1X"},
                    {"kind": "contributes", "side": "publik"},
                    {"kind": "states", "part": "ending", "field": "act", "value": "notise"},
                    {"kind": "of-side", "part": "report", "field": "name", "side": "public"},
                ],
            },
        ],
    }
    del document["version"]
    found = refused(document)
    expected = [
        "found 'titel', expected a key of criteria-set: key, version, title, source or criteria, for example title",
        "version: found nothing, expected a text, for example Styrgrupp",
        "criteria/0/key: found 'A b', expected a key",
        "criteria/0/says/en: found nothing",
        "criteria/0/outside: found 3, expected a list",
        "criteria/1 (b)/speaks_for/0/kind: found 'hass', expected can-be-extended, cannot-be-extended, ",
        "criteria/1 (b)/speaks_for/1/part: found 'purpos', expected one of accession, ",
        "criteria/1 (b)/speaks_for/2/span: found 'P1X', expected a span",
        "criteria/1 (b)/speaks_for/3/side: found 'publik', expected public or civil-society, for example public",
        "criteria/1 (b)/speaks_for/4/value: found 'notise', expected one of notice, ",
        "criteria/1 (b)/speaks_for/5/field: found 'name', expected one of author, recipient",
    ]
    assert len(found) == len(expected)
    for begins, said in zip(sorted(expected), sorted(found), strict=True):
        assert said.startswith(begins)


def test_an_unknown_sign_is_told_the_choices() -> None:
    (said,) = refused(with_signs({"kind": "has-part", "part": "purpose"}))
    assert all(kind in said for kind in ("seats-of-both-sides", "mentions", "undertakes"))


@pytest.mark.parametrize(
    ("document", "begins"),
    [
        ("[]", "found a list of 0, expected an object"),
        ("null", "found null, expected an object"),
        ({}, "iopmodel: found nothing, expected the version of the format"),
        ({**SET, "iopmodel": 2}, "iopmodel: found 2, expected a version that is known: 1"),
        ({**SET, "iopmodel": True}, "iopmodel: found true, expected the version"),
        ({"iopmodel": 0, **{k: v for k, v in SET.items() if k != "iopmodel"}}, "iopmodel: found 0"),
        ({**SET, "criteria": []}, "criteria: found nothing, expected at least one criterion"),
        ({**SET, "version": 2026}, "version: found 2026, expected a text"),
        (with_signs(), "criteria/0 (syfte)/speaks_for: found nothing, here, in speaks_against"),
        (
            with_signs({"kind": "has", "part": "goal"}, {"kind": "has", "part": "goal"}),
            "criteria/0 (syfte)/speaks_for: found Has(part='goal'), expected each sign once",
        ),
        (
            with_signs({"kind": "mentions", "part": "goal", "words": "utveckl"}),
            "criteria/0 (syfte)",
        ),
        (with_signs({"kind": "mentions", "part": "goal", "words": []}), "criteria/0 (syfte)"),
        (with_signs({"kind": "lasts-at-least", "span": "P0D"}), "criteria/0 (syfte)"),
        ('{"iopmodel": 1, "key": "a", "key": "b"}', "found 'key', expected a key that stands once"),
        ("{", "line 1, column 2: found"),
    ],
    ids=range(15),
)
def test_what_is_refused(document: object, begins: str) -> None:
    assert refused(document)[0].startswith(begins)


def test_a_partnership_is_no_set() -> None:
    assert any("'parts'" in said for said in refused('{"iopmodel": 1, "parts": []}'))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b" " * 600_000,
        b'{"iopmodel": ' + b"9" * 400_000 + b"}",
        json.dumps({**SET, "criteria": [{}] * 20_000}).encode(),
        json.dumps(with_signs(*[{"kind": "x"}] * 20_000)).encode(),
    ],
    ids=range(7),
)
def test_hostile_input_costs_next_to_nothing(text: bytes) -> None:
    began = time.process_time()
    assert refused(text)
    assert time.process_time() - began < 1


def test_so_many_signs_that_looking_would_take_long() -> None:
    signs = [{"kind": "mentions", "part": "goal", "words": [f"ord{n}"]} for n in range(501)]
    (said,) = refused(with_signs(*signs))
    assert said == "criteria: found 501 signs, expected at most 500 in all"
    assert loads_criteria(json.dumps(with_signs(*signs[1:]))).criteria


def test_a_value_that_no_document_can_hold() -> None:
    half = CriteriaSet(
        key="s",
        version="\ud800",
        title=Text("a", "b"),
        source=SAYS,
        criteria=[Criterion(key="a", says=SAYS, outside=[SAYS])],
    )
    with pytest.raises(BadForm):
        dumps_criteria(half)


def test_true_and_false_are_written_as_such() -> None:
    sign = States(part="budget-line", field="binding", value=False)
    written = dumps_criteria(asking(sign))
    assert '"value": false' in written
    assert loads_criteria(written).criteria[0].speaks_for == (sign,)


def test_a_name_that_is_not_shipped_is_told_the_nearest() -> None:
    with pytest.raises(Invalid, match="for example uddevalla-2020"):
        shipped_criteria("uddevala")
    with pytest.raises(
        Invalid, match=r"found '\.\./x', expected one of forum, skr-2017, uddevalla-"
    ):
        shipped_criteria("../x")


if __name__ == "__main__":
    text = json.dumps(criteria_schema(), ensure_ascii=False, indent=1) + "\n"
    SHIPPED.write_text(text, encoding="utf-8")
