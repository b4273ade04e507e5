"""Every field of every kind of part has a word in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import attrs
import pytest

from iopmodel.partnership import Amendment, Choice, OpenPoint
from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.review.aligning import is_record_kind
from iopmodel.terms import PART_KINDS
from iopmodel.words import Language
from iopmodel.words.fields import say_field, say_record
from iopmodel.words.fieldwords import FIELDS, RECORDS


def records(annotation: Any) -> Iterator[tuple[Any, bool]]:
    """Yield the records that a field may hold, and whether they are one kind among several."""
    found = [value_class(arm) for arm in alternatives(annotation)]
    own = [kind for kind in found if is_record_kind(kind)]
    for kind in own:
        yield kind, len(own) > 1
        yield from inner(kind)
    for arm in alternatives(annotation):
        if value_class(arm) is tuple:
            yield from records(get_args(arm)[0])


def inner(kind: Any) -> Iterator[tuple[Any, bool]]:
    for annotation in field_types(kind).values():
        yield from records(annotation)


KINDS: tuple[Any, ...] = (*PART_KINDS, Amendment, Choice, OpenPoint)
WITHIN = {kind: several for part in KINDS for kind, several in inner(part)}


def test_every_field_has_a_word() -> None:
    missing = [
        f"{kind_name(kind)}.{field}"
        for kind in (*KINDS, *WITHIN)
        for field in field_types(kind)
        if f"{kind_name(kind)}.{field}" not in FIELDS and field not in FIELDS
    ]
    assert not missing, f"add to FIELDS in words/fieldwords.py, Swedish and English: {missing}"


def test_every_record_that_is_one_among_several_has_a_name() -> None:
    missing = [kind_name(kind) for kind, several in WITHIN.items() if several]
    missing = [name for name in missing if name not in RECORDS]
    assert not missing, f"add to RECORDS in words/fieldwords.py, Swedish and English: {missing}"


@pytest.mark.parametrize("name", [*FIELDS, *RECORDS])
def test_words_stand_in_the_middle_of_a_line(name: str) -> None:
    for word in {**FIELDS, **RECORDS}[name]:
        assert word
        assert word == word.strip()
        assert word[0].islower()
        assert not set(word) & set(":;/→")


@pytest.mark.parametrize("kind", [*KINDS, *WITHIN], ids=kind_name)
def test_no_two_fields_of_a_kind_are_called_the_same(kind: Any) -> None:
    for lang in Language:
        called = [say_field(kind, field, lang) for field in field_types(kind)]
        assert len(called) == len(set(called))


def test_a_field_of_a_kind_goes_before_one_of_all() -> None:
    @attrs.frozen
    class Body:
        """A kind of the same name."""

    assert say_field(Body, "decides", Language.EN) == "how it decides"
    assert say_field(Body, "cites", Language.EN) == "clauses"


def test_what_has_no_word_is_called_as_documents_have_it() -> None:
    assert say_field(int, "how_many", Language.SV) == "how many"
    assert say_record(int, Language.SV) == ""
