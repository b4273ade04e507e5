"""Parts, the references between them, and cites of the text."""

import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from iopmodel.errors import Invalid
from iopmodel.parts import Appendix, Cite, Contents, Part, Ref, Section, Text, ref, refs, texts

KEY = "expected a key: at most 80 lower-case letters, digits and single hyphens, for example street-minds"
WORDS = "expected some words without spaces around them, for example a way to work"
NUMBERS = "expected numbers of sentences, counted from 1, for example (1, 3)"
ROW = "expected key | level | number | heading | hashes, for example 6 | 1 | § 6 | Styrgrupp | 0a1b2c3d"
TABLE = "Överenskommelse\n 1 | 1 | § 1 | Mål | 0a1b2c3d 4e5f6a7b\n 2 | 1 | § 2 | Tid |\n"


@pytest.mark.parametrize("key", ["a", "0", "street-minds", "6-styrgrupp", "x" * 80])
def test_keys(key: str) -> None:
    assert (Ref[Part](key), Part(key=key).key) == (key, key)


@pytest.mark.parametrize(
    "key",
    ["", "A", "å", "a-", "-a", "a--b", "a b", "a_b", "a\n", "x" * 81, "٣", 7, None, ("a",)],
    ids=repr,
)
def test_what_is_no_key(key: Any) -> None:
    for make in (Ref[Part], lambda key: Part(key=key), Cite, ref):
        with pytest.raises(Invalid) as refused:
            make(key)
        found = f"'{'x' * 78}…" if key == "x" * 81 else repr(key)
        assert str(refused.value) == f"found {found}, {KEY}"


def test_a_reference_is_text_of_a_type_of_its_own() -> None:
    key: Ref[Part] = Ref("street-minds")
    assert key == "street-minds"
    assert isinstance(key, str)
    assert {"street-minds": 1}[key] == 1
    again = pickle.loads(pickle.dumps(key))
    assert (again, type(again)) == (key, Ref)
    assert ref(key) is key
    assert type(Part(key=key).key) is str


def test_a_part_stands_for_the_reference_to_it() -> None:
    one, other = Part(key="b"), Part(key="a")
    assert (ref(one), type(ref(one))) == ("b", Ref)
    assert refs([one, other, one]) == ("b", "a", "b")


@pytest.mark.parametrize("words", ["", " ", " a", "a ", "\ta", 7, None], ids=repr)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_text_is_some_words(words: Any, language: str) -> None:
    with pytest.raises(Invalid) as refused:
        Text(**{"sv": "ord", "en": "words", language: words})
    assert str(refused.value) == f"{language}: found {words!r}, {WORDS}"


def test_texts_keep_their_order() -> None:
    one, other = Text("b", "b"), Text("a", "a")
    assert texts(iter([one, other, one])) == (one, other, one)


def test_a_cite_has_its_numbers_sorted_and_once() -> None:
    assert Cite("a", [3, 1, 3]) == Cite("a", (1, 3))
    assert Cite("a").sentences == ()
    assert sorted([Cite("b"), Cite("a", [2]), Cite("a", [1]), Cite("a")]) == [
        Cite("a"),
        Cite("a", [1]),
        Cite("a", [2]),
        Cite("b"),
    ]


@pytest.mark.parametrize("numbers", [(0,), (-1,), (True,), (1.0,), ("1",), (1, None)])
def test_sentences_are_counted_from_one(numbers: Any) -> None:
    with pytest.raises(Invalid) as refused:
        Cite("a", numbers)
    assert str(refused.value) == f"found {numbers!r}, {NUMBERS}"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([], ()),
        (Cite("a", [2]), (Cite("a", [2]),)),
        ([Cite("b", [1]), Cite("a", [2])], (Cite("a", [2]), Cite("b", [1]))),
        ([Cite("a", [2]), Cite("a", [1, 2])], (Cite("a", [1, 2]),)),
        ([Cite("a", [2]), Cite("a"), Cite("a", [3])], (Cite("a"),)),
        ([Cite("a"), Cite("a", [3])], (Cite("a"),)),
    ],
)
def test_cites_of_a_section_become_one(given: Any, kept: tuple[Cite, ...]) -> None:
    """And the section as a whole takes in its sentences."""
    assert Part(key="part", cites=given).cites == kept


def test_parts_are_compared_by_value_and_kind() -> None:
    one, same = Part(key="a", cites=Cite("b")), Part(key="a", cites=[Cite("b")])
    assert one == same
    assert hash(one) == hash(same)
    assert one != Part(key="a")
    appendix = Appendix(key="a", name="A", at_hand=True)
    assert appendix != one
    assert one != "a"
    assert hash(appendix) != hash(one)
    assert repr(one) == "Part(key='a', cites=(Cite(section='b', sentences=()),))"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.key = "b"  # type: ignore[misc]


def section(**fields: Any) -> Callable[[], Section]:
    return lambda: Section(**{"key": "a", "heading": "A", "hashes": (), **fields})


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (section(level=0), "a: found 0, expected a level of at least 1, for example 2"),
        (section(hashes=["0a1b2c3"]), "a: found '0a1b2c3', expected a hash of eight hexadecimal digits, for example 0a1b2c3d"),
        (section(hashes=["0a1b2c3d", "0A1B2C3D"]), "a: found '0A1B2C3D', expected a hash of eight hexadecimal digits, for example 0a1b2c3d"),
        (section(hashes=[12345678]), "a: found 12345678, expected a hash of eight hexadecimal digits, for example 0a1b2c3d"),
        (section(key="A"), f"found 'A', {KEY}"),
    ],
)  # fmt: skip
def test_what_is_no_section(make: Callable[[], Section], message: str) -> None:
    with pytest.raises(Invalid) as refused:
        make()
    assert str(refused.value) == message


def test_contents_are_read_from_a_table() -> None:
    contents = Contents.parse(TABLE, key="innehall")
    assert contents.key == "innehall"
    assert contents.title == "Överenskommelse"
    assert contents.sections == (
        Section(key="1", number="§ 1", heading="Mål", hashes=["0a1b2c3d", "4e5f6a7b"]),
        Section(key="2", number="§ 2", heading="Tid", hashes=()),
    )
    assert Contents.parse("Bara titeln").sections == ()
    assert Contents.parse(TABLE).key == "contents"


@pytest.mark.parametrize(
    "row",
    ["6 | 1 | § 6 | Styrgrupp", "6 | ett | § 6 | Styrgrupp | 0a1b2c3d", "a | 1 | b | c | d | e"],
)
def test_a_row_of_another_form(row: str) -> None:
    with pytest.raises(Invalid) as refused:
        Contents.parse(f"T\n{row}")
    assert str(refused.value) == f"found {row!r}, {ROW}"


def test_two_sections_of_one_key() -> None:
    one = Section(key="a", heading="A", hashes=())
    with pytest.raises(Invalid) as refused:
        Contents(title="T", sections=[one, one])
    expected = "sections: found 'a', expected a key that no other section has, for example a-2"
    assert str(refused.value) == expected


def test_citing_by_the_contents() -> None:
    contents = Contents.parse(TABLE)
    assert contents.at("1", 2, 1) == Cite("1", (1, 2))
    assert contents.at("2") == Cite("2")


OF_TWO = "expected numbers of its 2 sentence(s), counted from 1, for example 1"


@pytest.mark.parametrize(
    ("section", "sentences", "message"),
    [
        ("3", (), "found '3', expected the key of a section, for example 1, 2"),
        ("1", (1, 3), f"1: found (1, 3), {OF_TWO}"),
        ("2", (1,), f"2: found (1,), {OF_TWO.replace('its 2', 'its 0')}"),
        ("1", (0,), f"found (0,), {NUMBERS}"),
    ],
)
def test_citing_what_is_not_there(section: str, sentences: tuple[int, ...], message: str) -> None:
    with pytest.raises(Invalid) as refused:
        Contents.parse(TABLE).at(section, *sentences)
    assert str(refused.value) == message
