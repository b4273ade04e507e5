from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.documents.faults import DoubledKeys, OddNumber
from iopmodel.documents.parsing import DEEPEST, LARGEST_WHOLE, parsed
from iopmodel.errors import BadForm

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST_WHOLE, LARGEST_WHOLE) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_what_json_writes_is_read_as_it_was(value: Any) -> None:
    plain = json.dumps(value)
    assert parsed(plain) == value
    assert parsed(plain.encode()) == value


@given(st.text('[]{}"\\,:1a\n å') | st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        expected = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        with pytest.raises(BadForm):
            parsed(text)
    else:
        # Odd numbers are kept as they stand: 1.0, 1e3, NaN, Infinity.
        assert parsed(text) == expected or not set(text.lower()).isdisjoint(".en")


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        parsed(data)
    except BadForm as error:
        assert str(error).isprintable()


@pytest.mark.parametrize("number", ["3.0", "1e3", "-0", "NaN", "-Infinity", str(2**53), "9" * 500])
def test_numbers_that_are_no_whole_numbers_are_kept_as_they_stand(number: str) -> None:
    read = parsed(number)
    assert type(read) is OddNumber
    assert read == number


@pytest.mark.parametrize("number", [0, 1, -1, LARGEST_WHOLE, -LARGEST_WHOLE])
def test_whole_numbers_are_read(number: int) -> None:
    assert parsed(str(number)) == number


def test_keys_that_stand_twice_are_kept() -> None:
    read = parsed('{"a": 1, "b": 2, "a": 3, "a": 4}')
    assert type(read) is DoubledKeys
    assert read == {"a": 4, "b": 2}
    assert read.doubled == ("a",)


def test_nesting_is_bounded_and_brackets_in_texts_are_not_nested() -> None:
    deepest = "[" * DEEPEST + "]" * DEEPEST
    assert json.dumps(parsed(deepest)) == deepest
    assert parsed(json.dumps("[" * 100 + '"' + "{" * 100)).count("[") == 100
    for text in (f"[{deepest}]", "[" * 100_000, '{"a":' * 100_000, "[" * 99 + '"'):
        with pytest.raises(BadForm, match="nested deeper than 50"):
            parsed(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\ufeff{}", "found a byte order mark, expected UTF-8 without one"),
        (b"\xef\xbb\xbf{}", "found a byte order mark, expected UTF-8 without one"),
        (b'{"a": "\xff"}', r"found b'\xff' at place 7, expected a text in UTF-8"),
        ('{"a": "\ud800"}', r"found '\ud800' at place 7, expected a text in UTF-8"),
        ('{"a": "\0"}', "line 1, column 8: found '\\x00\"}', expected JSON (invalid control"),
        ("[1, x]", "line 1, column 5: found 'x]', expected JSON (expecting value)"),
        ("[1,\n 02]", "line 2, column 3: found '2]', expected JSON (expecting ',' delimiter)"),
        ("[0x1]", "line 1, column 3: found 'x1]', expected JSON (expecting ',' delimiter)"),
        ("[+1]", "line 1, column 2: found '+1]', expected JSON (expecting value)"),
        ("[1] []", "line 1, column 5: found '[]', expected JSON (extra data)"),
        ("// no\n{}", "line 1, column 1: found '// no', expected JSON (expecting value)"),
        (" " * 101, "found 101 characters, expected at most 100 bytes"),
        (b" " * 101, "found 101 bytes, expected at most 100 bytes"),
        ("å" * 51, "found 102 bytes, expected at most 100 bytes"),
    ],
)
def test_what_is_no_document_is_told(text: str | bytes, message: str) -> None:
    with pytest.raises(BadForm) as caught:
        parsed(text, max_bytes=100)
    assert str(caught.value).startswith(message)


def test_what_is_no_text_is_refused() -> None:
    nothing: Any = None
    with pytest.raises(BadForm, match="found None, expected a text in JSON"):
        parsed(nothing)
