"""What an agreement is made of: parts with keys, references between them, cites of the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from typing import Any, Final, Generic, TypeVar

import attrs

from iopmodel.errors import Invalid

__all__ = ["Appendix", "Cite", "Part", "Ref", "Text"]

_KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_LONGEST_KEY: Final = 80

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


def _fields(fields: str | Iterable[str]) -> tuple[str, ...]:
    found = (fields,) if isinstance(fields, str) else tuple(fields)
    if not all(isinstance(field, str) and field.isidentifier() for field in found):
        raise Invalid.value(found, "names of fields of the part", "('seats', 'meets')")
    return tuple(sorted(set(found)))


@attrs.frozen(order=True, repr=False)
class Cite:
    """Sentences of a section of the agreement, by their numbers.

    Attributes:
        section: The key of the section in the contents.
        sentences: The numbers of the sentences in it, from 1; empty for the section as a whole.
        fields: The fields of the part that they speak of; empty for the part as a whole.

    Examples:
        >>> Cite("styrgrupp", [3, 1])
        Cite(section='styrgrupp', sentences=(1, 3))
        >>> Cite("styrgrupp", [2], fields="seats")
        Cite(section='styrgrupp', sentences=(2,), fields=('seats',))
    """

    section: str = attrs.field(converter=checked_key)
    sentences: tuple[int, ...] = attrs.field(default=(), converter=_numbers)
    fields: tuple[str, ...] = attrs.field(default=(), converter=_fields)

    def __repr__(self) -> str:
        fields = f", fields={self.fields!r}" if self.fields else ""
        return f"Cite(section={self.section!r}, sentences={self.sentences!r}{fields})"


def texts(given: Iterable[Text]) -> tuple[Text, ...]:
    """Return several texts, in the order given."""
    return tuple(given)


def merged(cites: Cite | Iterable[Cite]) -> tuple[Cite, ...]:
    """Return cites in order, those of one section that speak of the same fields as one.

    Examples:
        >>> merged([Cite("b", [2]), Cite("a"), Cite("b", [1])])
        (Cite(section='a', sentences=()), Cite(section='b', sentences=(1, 2)))
    """
    if isinstance(cites, Cite):
        return (cites,)
    found: dict[tuple[str, tuple[str, ...]], set[int] | None] = {}
    for cite in cites:
        about = cite.section, cite.fields
        numbers = found.setdefault(about, set())
        # The whole of a section takes in all of its sentences.
        found[about] = (
            None if numbers is None or not cite.sentences else numbers | set(cite.sentences)
        )
    return tuple(
        Cite(section, sorted(numbers or ()), fields)
        for (section, fields), numbers in sorted(found.items(), key=lambda item: item[0])
    )


def plainly(cites: Iterable[Cite]) -> tuple[Cite, ...]:
    """Return cites of the same sentences, each section once, whatever fields they speak of.

    Examples:
        >>> plainly([Cite("a", [1], "seats"), Cite("a", [2], "meets")])
        (Cite(section='a', sentences=(1, 2)),)
    """
    return merged([Cite(cite.section, cite.sentences) for cite in cites])


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
    cites: tuple[Cite, ...] = attrs.field(default=(), converter=merged)

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
