"""The printed contents, cites by them, and the sentences that are set aside."""

from collections.abc import Callable
from typing import Any

import pytest

from iopmodel.contents import Aside, Contents, Disposition, Section
from iopmodel.errors import Invalid
from iopmodel.parts import Cite, Text

KEY = "expected a key: at most 80 lower-case letters, digits and single hyphens, for example street-minds"
NUMBERS = "expected numbers of sentences, counted from 1, for example (1, 3)"
ROW = "expected key | level | number | heading | hashes, for example 6 | 1 | § 6 | Styrgrupp | 0a1b2c3d"
TABLE = "Överenskommelse\n 1 | 1 | § 1 | Mål | 0a1b2c3d 4e5f6a7b\n 2 | 1 | § 2 | Tid |\n"
WHY = Text("skäl", "a reason")
TWO = ("0a1b2c3d", "4e5f6a7b")


def aside(sentence: Any, *of: Cite, **fields: Any) -> Aside:
    """Return an aside: of a sentence that restates others, if there are any, or else introduces."""
    kind = Disposition.RESTATES if of else Disposition.INTRODUCES
    return Aside(**{"sentence": sentence, "disposition": kind, "of": of, "why": WHY, **fields})


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
        (section(hashes=TWO, asides=[aside(3)]), "a/asides/0/sentence: found 3, expected a number of its 2 sentences"),
        (section(hashes=TWO, asides=[aside(2), aside(1), aside(2)]), "a/asides/1/sentence: found 2 more than once, expected each sentence once"),
        (section(hashes=TWO, asides=[aside(1, Cite("b", [1]), Cite("a", [1, 2]))]), "a/asides/0/of: found sentence 1 itself, expected other sentences"),
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
    assert contents.at("1", 1, fields="seats") == Cite("1", (1,), ("seats",))
    assert contents.at("1", fields=("seats", "meets")) == Cite("1", (), ("meets", "seats"))


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


def test_asides_stand_in_the_order_of_the_sentences() -> None:
    one, other = aside(1), aside(2, Cite("a", [1]))
    section = Section(key="a", heading="A", hashes=TWO, asides=[other, one])
    assert section.asides == (one, other)
    assert aside(2, Cite("b", [2]), Cite("b", [1])).of == (Cite("b", [1, 2]),)
    assert aside(2, of=Cite("b", [2]), disposition=Disposition.RESTATES).of == (Cite("b", [2]),)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: aside(0), "sentence: found 0, expected the number of a sentence, from 1, for example 3"),
        (lambda: aside(True), "sentence: found True, expected the number of a sentence, from 1, for example 3"),
        (lambda: aside("1"), "sentence: found '1', expected the number of a sentence, from 1, for example 3"),
        (
            lambda: aside(1, disposition=Disposition.RESTATES),
            "of: found (), expected sentences exactly where it restates them",
        ),
        (
            lambda: aside(1, of=[Cite("a", [2])]),
            "of: found (Cite(section='a', sentences=(2,)),), expected sentences exactly where it restates them",
        ),
        (
            lambda: aside(1, Cite("a", [2], "seats")),
            "of: found ('seats',), expected no fields: a sentence is restated as a whole",
        ),
    ],
)  # fmt: skip
def test_what_is_no_aside(make: Callable[[], Aside], message: str) -> None:
    with pytest.raises(Invalid) as refused:
        make()
    assert str(refused.value) == message


def test_adding_asides() -> None:
    contents = Contents.parse(TABLE).with_asides("1", aside(2))
    told = contents.with_asides("1", aside(1))
    assert told.sections[0].asides == (aside(1), aside(2))
    assert told.sections[1] == contents.sections[1]
    assert contents.with_asides("2") == contents


@pytest.mark.parametrize(
    ("key", "added", "message"),
    [
        ("3", aside(1), "found '3', expected the key of a section, for example 1, 2"),
        ("2", aside(1), "2/asides/0/sentence: found 1, expected a number of its 0 sentences"),
        ("1", aside(2), "1/asides/0/sentence: found 2 more than once, expected each sentence once"),
    ],
)
def test_asides_that_cannot_be_added(key: str, added: Aside, message: str) -> None:
    contents = Contents.parse(TABLE).with_asides("1", aside(2))
    with pytest.raises(Invalid) as refused:
        contents.with_asides(key, added)
    assert str(refused.value) == message


@pytest.mark.parametrize("table", ["", " \n ", 5])
def test_no_table_is_refused(table: Any) -> None:
    with pytest.raises(Invalid, match="expected a table: the title, then a line a section"):
        Contents.parse(table)
