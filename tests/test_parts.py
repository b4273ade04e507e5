"""Parts, the references between them, and cites of the text."""

import pickle
from typing import Any

import attrs
import pytest

from iopmodel.errors import Invalid
from iopmodel.parts import Appendix, Cite, Part, Ref, Text, plainly, ref, refs, texts

KEY = "expected a key: at most 80 lower-case letters, digits and single hyphens, for example street-minds"
WORDS = "expected some words without spaces around them, for example a way to work"
NUMBERS = "expected numbers of sentences, counted from 1, for example (1, 3)"


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
        (
            [Cite("a", [2], "m"), Cite("b", [1]), Cite("a", [1]), Cite("a", [1], ["m"])],
            (Cite("a", [1]), Cite("a", [1, 2], "m"), Cite("b", [1])),
        ),
        ([Cite("a", [1], "m"), Cite("a")], (Cite("a"), Cite("a", [1], "m"))),
    ],
)
def test_cites_of_a_section_become_one(given: Any, kept: tuple[Cite, ...]) -> None:
    """If they speak of the same fields; and the section as a whole takes in its sentences."""
    assert Part(key="part", cites=given).cites == kept


def test_cites_whatever_they_speak_of() -> None:
    cites = [Cite("b", [2], "m"), Cite("a"), Cite("b", [1], "n"), Cite("a", [1], "n")]
    assert plainly(cites) == (Cite("a"), Cite("b", [1, 2]))
    assert plainly([]) == ()


def test_a_cite_has_its_fields_sorted_and_once() -> None:
    assert Cite("a", [1], "n").fields == ("n",)
    assert Cite("a", fields=["n", "m", "n"]) == Cite("a", (), ("m", "n"))
    assert Cite("a", [1]) < Cite("a", [1], "m") < Cite("a", [2])
    assert repr(Cite("a", [1], "m")) == "Cite(section='a', sentences=(1,), fields=('m',))"


@pytest.mark.parametrize("fields", ["", "m n", ["a/b"], [7], ["m", None]], ids=repr)
def test_fields_are_names(fields: Any) -> None:
    with pytest.raises(Invalid) as refused:
        Cite("a", [1], fields)
    found = (fields,) if isinstance(fields, str) else tuple(fields)
    expected = "expected names of fields of the part, for example ('seats', 'meets')"
    assert str(refused.value) == f"found {found!r}, {expected}"


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
