"""What an agreement is made of: parts with keys, references between them, cites of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from typing import Any, Final, Generic, TypeVar

import attrs

from iopmodel.errors import Invalid

__all__ = ["Appendix", "Cite", "Contents", "Part", "Ref", "Section", "Text"]

_KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_LONGEST_KEY: Final = 80
_HASH: Final = re.compile(r"[0-9a-f]{8}", re.ASCII)

P = TypeVar("P", bound="Part")
P_co = TypeVar("P_co", bound="Part", covariant=True)


def checked_key(key: str) -> str:
    """Return the text, if it is a key: lower-case letters, digits and single hyphens.

    Raises:
        Invalid: It has another form, or is longer than 80 characters.

    Examples:
        >>> checked_key("styrgrupp")
        'styrgrupp'
    """
    if not isinstance(key, str) or len(key) > _LONGEST_KEY or not _KEY.fullmatch(key):
        raise Invalid.value(
            key, "a key: at most 80 lower-case letters, digits and single hyphens", "street-minds"
        )
    return str(key)


class Ref(str, Generic[P_co]):
    """The key of a part of a certain kind: a plain string in JSON, a type of its own to a checker.

    Whether the part exists and is of that kind is checked when a partnership is made.

    Raises:
        Invalid: The text is no key.

    Examples:
        >>> party: Ref[Part] = Ref("street-minds")
        >>> party == "street-minds"
        True
    """

    __slots__ = ()

    def __new__(cls, key: str) -> Ref[P_co]:
        """Return the key, checked."""
        return super().__new__(cls, checked_key(key))


def ref(part: P | Ref[P]) -> Ref[P]:
    """Return the reference to a part, which may be given itself.

    Examples:
        >>> ref(Part(key="street-minds"))
        'street-minds'
    """
    return part if isinstance(part, Ref) else Ref(part.key if isinstance(part, Part) else part)


def refs(parts: Iterable[P | Ref[P]]) -> tuple[Ref[P], ...]:
    """Return the references to several parts, in the order given."""
    return tuple(ref(part) for part in parts)


def _some_words(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    if not isinstance(value, str) or not value.strip() or value != value.strip():
        raise Invalid.value(
            value, "some words without spaces around them", "a way to work", path=attribute.name
        )


@attrs.frozen
class Text:
    """Something said in the encoder's own words, in both languages of the library.

    Used only where typed values are not enough; the agreement's own sentences are not copied.

    Attributes:
        sv: In Swedish.
        en: In English.

    Examples:
        >>> Text("en väg till egen inkomst", "a way to an income of one's own").en
        "a way to an income of one's own"
    """

    sv: str = attrs.field(validator=_some_words)
    en: str = attrs.field(validator=_some_words)


def _numbers(numbers: Iterable[int]) -> tuple[int, ...]:
    found = tuple(numbers)
    if not all(type(number) is int and number > 0 for number in found):
        raise Invalid.value(found, "numbers of sentences, counted from 1", "(1, 3)")
    return tuple(sorted(set(found)))


@attrs.frozen(order=True)
class Cite:
    """Sentences of a section of the agreement, by their numbers.

    Attributes:
        section: The key of the section in the contents.
        sentences: The numbers of the sentences in it, from 1; empty for the section as a whole.

    Examples:
        >>> Cite("styrgrupp", [3, 1])
        Cite(section='styrgrupp', sentences=(1, 3))
    """

    section: str = attrs.field(converter=checked_key)
    sentences: tuple[int, ...] = attrs.field(default=(), converter=_numbers)


def texts(given: Iterable[Text]) -> tuple[Text, ...]:
    """Return several texts, in the order given."""
    return tuple(given)


def _hashes(hashes: Iterable[str]) -> tuple[str, ...]:
    return tuple(hashes)


@attrs.frozen(kw_only=True)
class Section:
    """A headed section as it is printed: its number, its heading and its sentences' hashes.

    Attributes:
        key: What cites call it.
        number: The printed number, such as `§ 6` or `3.1`; empty where none is printed.
        heading: The printed heading; one that is only implied is empty.
        level: How deep it stands, from 1.
        hashes: A short hash of each of its sentences, in order, so that the numbering can be
            checked against the text without copying it.

    Examples:
        >>> Section(key="6-styrgrupp", heading="Styrgrupp", level=2, hashes=["0a1b2c3d"]).number
        ''
    """

    key: str = attrs.field(converter=checked_key)
    number: str = ""
    heading: str
    level: int = 1
    hashes: tuple[str, ...] = attrs.field(converter=_hashes)

    def __attrs_post_init__(self) -> None:
        if self.level < 1:
            raise Invalid.value(self.level, "a level of at least 1", "2", path=self.key)
        for value in self.hashes:
            if not isinstance(value, str) or not _HASH.fullmatch(value):
                raise Invalid.value(
                    value, "a hash of eight hexadecimal digits", "0a1b2c3d", path=self.key
                )


def _cites(cites: Cite | Iterable[Cite]) -> tuple[Cite, ...]:
    if isinstance(cites, Cite):
        return (cites,)
    merged: dict[str, set[int] | None] = {}
    for cite in cites:
        numbers = merged.setdefault(cite.section, set())
        # The whole of a section takes in all of its sentences.
        merged[cite.section] = (
            None if numbers is None or not cite.sentences else numbers | set(cite.sentences)
        )
    return tuple(
        Cite(section, sorted(numbers or ())) for section, numbers in sorted(merged.items())
    )


@cache
def _getter(kind: Any) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*(field.name for field in attrs.fields(kind)))


def _values(part: Any) -> tuple[Any, ...]:
    return _getter(part.__class__)(part)


@attrs.frozen(kw_only=True)
class Part:
    """Anything an agreement says that has a key, so that others can refer to it and change it.

    Attributes:
        key: Its name within the partnership.
        cites: The sentences it rests on.

    Examples:
        >>> Part(key="Styrgrupp")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found 'Styrgrupp', expected a key: ..., for example street-minds
    """

    key: str = attrs.field(converter=checked_key)
    cites: tuple[Cite, ...] = attrs.field(default=(), converter=_cites)

    # Written once for all kinds of part, which therefore say `eq=False, repr=False`: attrs would
    # compile these three for each, and compiling them is most of what importing the library takes.
    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash((type(self), _values(self)))

    def __repr__(self) -> str:
        names = (field.name for field in attrs.fields(type(self)))
        fields = zip(names, _values(self), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields)})"


def _sections(sections: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(sections)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Contents(Part):
    r"""The printed contents of a document: its sections in their order.

    Attributes:
        title: The printed title of the document.
        sections: Its sections, in the order of the text.

    Raises:
        Invalid: Two sections have the same key.

    Examples:
        >>> contents = Contents.parse("Avtal\n6 | 1 | § 6 | Styrgrupp | 0a1b2c3d 4e5f6a7b")
        >>> contents.sections[0].heading
        'Styrgrupp'
    """

    key: str = attrs.field(default="contents", converter=checked_key)
    title: str
    sections: tuple[Section, ...] = attrs.field(converter=_sections)

    def __attrs_post_init__(self) -> None:
        times = Counter(section.key for section in self.sections)
        for key in sorted(key for key, number in times.items() if number > 1):
            raise Invalid.value(key, "a key that no other section has", f"{key}-2", path="sections")

    @classmethod
    def parse(cls, table: str, *, key: str = "contents") -> Contents:
        """Read contents from a table: the title, then a line a section.

        Args:
            table: Each line holds key, level, number, heading and hashes, with `|` between them.
            key: The key of the part.

        Raises:
            Invalid: A line has another form.
        """
        title, *lines = (line.strip() for line in table.strip().splitlines())
        sections: list[Section] = []
        for line in lines:
            fields = [field.strip() for field in line.split("|")]
            if len(fields) != 5 or not fields[1].isdecimal():
                raise Invalid.value(
                    line,
                    "key | level | number | heading | hashes",
                    "6 | 1 | § 6 | Styrgrupp | 0a1b2c3d",
                )
            name, level, number, heading, hashes = fields
            sections.append(
                Section(
                    key=name,
                    level=int(level),
                    number=number,
                    heading=heading,
                    hashes=hashes.split(),
                )
            )
        return cls(key=key, title=title, sections=sections)

    def at(self, section: str, *sentences: int) -> Cite:
        r"""Return the cite of these sentences of a section, or of all of it.

        Raises:
            Invalid: There is no such section, or it has no sentence of such a number.

        Examples:
            >>> contents = Contents.parse("Avtal\nterm | 1 | § 1 | Giltighet | 0a1b2c3d")
            >>> contents.at("term", 1)
            Cite(section='term', sentences=(1,))
            >>> contents.at("term", 2)
            Traceback (most recent call last):
            iopmodel.errors.Invalid: term: found (2,), expected numbers of its 1 sentence(s), ...
        """
        sizes = {known.key: len(known.hashes) for known in self.sections}
        if section not in sizes:
            raise Invalid.value(section, "the key of a section", ", ".join(sizes))
        cite = Cite(section, sentences)
        if cite.sentences and cite.sentences[-1] > sizes[section]:
            raise Invalid.value(
                sentences,
                f"numbers of its {sizes[section]} sentence(s), counted from 1",
                "1",
                path=section,
            )
        return cite


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Appendix(Part):
    """A document that the agreement makes part of itself, or only names.

    Attributes:
        name: What the agreement calls it.
        number: Its printed number; empty where it has none.
        at_hand: Whether its text was at hand when the agreement was encoded.

    Examples:
        >>> Appendix(key="bilaga-1", name="Samarbete", number="1", at_hand=False).at_hand
        False
    """

    name: str
    number: str = ""
    at_hand: bool
