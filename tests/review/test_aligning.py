"""Items of two sequences stand side by side where one has become the other."""

from __future__ import annotations

import time
from typing import Any

import pytest

from iopmodel.contents import Section
from iopmodel.dates import Span
from iopmodel.notgiven import Unstated
from iopmodel.parts import Cite, Ref, Text
from iopmodel.review.aligning import Pair, aligned, is_record_kind, key_of
from iopmodel.terms import AgreedExtension, Chair, DecisionRule, Instalment, Jointly, Seats


def seats(side: str, count: int = 1, **fields: Any) -> Seats:
    return Seats(side=Ref(side), count=count, **fields)


def section(key: str, *hashes: str) -> Section:
    return Section(key=key, heading=key, hashes=hashes)


def text(words: str) -> Text:
    return Text(words, words)


@pytest.mark.parametrize(
    ("before", "after", "pairs"),
    [
        ("", "", []),
        ("a", "", [(0, None)]),
        ("", "a", [(None, 0)]),
        ("abc", "abc", [(0, 0), (1, 1), (2, 2)]),
        ("abc", "axbc", [(0, 0), (None, 1), (1, 2), (2, 3)]),
        ("aab", "ab", [(0, 0), (1, None), (2, 1)]),
        ([text("a b c d")], [text("a b c e")], [(0, 0)]),
        ([text("a b c d")], [text("a e f g")], [(None, 0), (0, None)]),
        ([text("a"), text("x y z")], [text("x y q"), text("b")], [(0, None), (1, 0), (None, 1)]),
        ([seats("a", 1)], [seats("a", 2)], [(0, 0)]),
        ([seats("a", 1), seats("b", 1)], [seats("b", 2)], [(0, None), (1, 0)]),
        ([section("a", "0" * 8)], [section("a", "1" * 8)], [(0, 0)]),
        ([section("a")], [section("b")], [(0, None), (None, 0)]),
        (
            [section("a"), section("b")],
            [section("b"), section("a")],
            [(0, None), (1, 0), (None, 1)],
        ),
        ([1], [Unstated()], [(None, 0), (0, None)]),
        (["..."], ["!!!"], [(None, 0), (0, None)]),
    ],
)
def test_side_by_side(before: Any, after: Any, pairs: list[Pair]) -> None:
    found = aligned(before, after)
    assert sorted(map(str, found)) == sorted(map(str, pairs))
    assert [(one, other) for other, one in aligned(after, before)] == found


def test_more_of_what_is_kept_goes_before_more_alike() -> None:
    before = [text("a b c d"), text("kept")]
    after = [text("kept"), text("a b c e")]
    assert (1, 0) in aligned(before, after)


def test_very_long_sequences_are_paired_by_place() -> None:
    before = [text(f"word {number}") for number in range(400)]
    after = [text(f"word {number}x") for number in range(401)]
    began = time.process_time()
    assert aligned(before, after) == [*((place, place) for place in range(400)), (None, 400)]
    other = [text(f"another thing {number}") for number in range(400)]
    found = aligned(before, other)
    assert sorted(one for one, _ in found if one is not None) == list(range(400))
    assert all(None in pair for pair in found)
    assert time.process_time() - began < 5


def test_what_has_not_moved_is_not_compared_with_the_rest() -> None:
    before = [text(f"word {number}") for number in range(2000)]
    after = [*before[:1000], text("new"), *before[1000:]]
    found = aligned(before, after)
    assert found[999:1002] == [(999, 999), (None, 1000), (1000, 1001)]


@pytest.mark.parametrize("kind", [AgreedExtension, Chair, DecisionRule, Instalment, Seats, Section])
def test_what_holds_several_values_is_compared_by_them(kind: type) -> None:
    assert is_record_kind(kind)


@pytest.mark.parametrize("kind", [Cite, Jointly, Span, Text, Unstated, int, str, tuple])
def test_what_is_said_in_one_phrase_is_one_value(kind: type) -> None:
    assert not is_record_kind(kind)


def test_only_what_has_a_key_is_called_by_it() -> None:
    assert key_of(section("a")) == "a"
    assert key_of(text("a")) == ""
