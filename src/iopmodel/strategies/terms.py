"""What agreements say, for property tests: strategies read off the annotations of the classes.

A new class is covered without a line here, as long as any values of the right types fit together
in it; where they do not, it stands in the table of those made by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType, NoneType
from typing import Any, Final, TypeVar, get_args

import attrs
from hypothesis import strategies as st

from iopmodel.dates import Period, Span
from iopmodel.dates.recurrence import RECURRENCES, YearlyOn
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import Money
from iopmodel.notgiven import About, AtLeast, Excluded, OpenWording
from iopmodel.parts import Appendix, Cite, Contents, Part, Ref, Section, Text
from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.strategies.dates import days, lengths, periods, roundings
from iopmodel.strategies.money import money
from iopmodel.strategies.recurrence import recurrences
from iopmodel.terms import (
    Actor,
    AgreedExtension,
    AnyOf,
    Associate,
    AutomaticExtension,
    Body,
    BudgetLine,
    Commitment,
    EachOf,
    Funding,
    Goal,
    Jointly,
    NegotiableExtension,
    Office,
    Party,
    Relative,
    Requirement,
    Term,
    Unit,
)

__all__ = ["USUAL", "Surroundings", "keys", "parts", "texts", "values_of", "words"]

P = TypeVar("P", bound=Part)
Strategy = st.SearchStrategy[Any]

_SAYINGS: Final = (
    "a",
    "Styrgrupp",
    "samma månad",
    "ett första steg – mot egen inkomst",
    'sa: ”så”, "så" & <b>så</b>',
    "två\nrader\toch\u2028tre",
    "\\u00e5 är inte å",
    "- punkt; med, skiljetecken|och rör",
    "=1+1",
    "🤝🏽",
)


@attrs.frozen
class Surroundings:
    """What generated parts may refer to.

    Attributes:
        kinds: The keys of parts, each with its kind.
        sections: The keys of sections, each with how many sentences it has.
    """

    kinds: tuple[tuple[str, type[Part]], ...] = attrs.field(converter=tuple)
    sections: tuple[tuple[str, int], ...] = attrs.field(converter=tuple)

    def keys_of(self, kind: type[Part]) -> list[str]:
        """Return the keys that stand for a part of that kind."""
        return [key for key, known in self.kinds if issubclass(known, kind)]


_HOW_MANY: Final[Mapping[type[Part], int]] = MappingProxyType(
    {
        Party: 5,
        Unit: 1,
        Office: 1,
        Associate: 1,
        Body: 2,
        Goal: 2,
        Funding: 1,
        Commitment: 1,
        Appendix: 1,
    }
)

USUAL: Final = Surroundings(
    kinds=(
        (f"{kind_name(kind)}-{number}", kind)
        for kind, most in _HOW_MANY.items()
        for number in range(1, most + 1)
    ),
    sections=((f"section-{number}", 4 - number) for number in range(1, 5)),
)
"""Parties, bodies and other parts that are often referred to, and four sections."""


def keys() -> st.SearchStrategy[str]:
    """Return a strategy for keys of parts.

    Example:
        >>> from hypothesis import find
        >>> find(keys(), lambda key: "-" in key)
        '0-0'
    """
    word = st.text("abxyz019", min_size=1, max_size=6)
    return st.lists(word, min_size=1, max_size=3).map("-".join)


def words(max_size: int = 40) -> st.SearchStrategy[str]:
    """Return a strategy for a few words without space around them: usual, awkward, and any.

    Args:
        max_size: The most characters.

    Example:
        >>> from hypothesis import find
        >>> find(words(), lambda text: "å" in text)
        'samma månad'
    """
    signs = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    usual = [saying for saying in _SAYINGS if len(saying) <= max_size]
    short = st.text(signs, min_size=1, max_size=min(max_size, 5)).map(str.strip).filter(bool)
    return st.sampled_from(usual) | short


def texts() -> st.SearchStrategy[Text]:
    """Return a strategy for texts in both languages.

    Example:
        >>> from hypothesis import find
        >>> find(texts(), lambda text: text.sv == text.en).sv
        'a'
    """
    return st.builds(Text, words(), words())


def parts(kind: type[P], within: Surroundings = USUAL) -> st.SearchStrategy[P]:
    """Return a strategy for the parts of a kind, or of all of them if it is `Part`.

    Args:
        kind: The kind.
        within: What they may refer to.

    Example:
        >>> from hypothesis import find
        >>> from iopmodel.terms import Copies
        >>> find(parts(Copies), lambda copies: copies.number == 3).number
        3
    """
    return values_of(kind, within)


@lru_cache(maxsize=4096)
def values_of(annotation: Any, within: Surroundings = USUAL) -> st.SearchStrategy[Any]:
    """Return a strategy for the values that an annotation allows.

    Args:
        annotation: The type of a field, or a class of the model.
        within: What they may refer to.

    Example:
        >>> from hypothesis import find
        >>> from iopmodel.terms import Extension, NegotiableExtension
        >>> find(values_of(Extension), lambda e: isinstance(e, NegotiableExtension)).weighing
        ()
    """
    kinds = alternatives(annotation)
    if set(RECURRENCES) <= set(kinds):
        others = [kind for kind in kinds if kind not in RECURRENCES]
        return st.one_of(recurrences(), *(_of_class(kind, within) for kind in others))
    return st.one_of(_of_class(kind, within) for kind in kinds)


def _of_class(kind: Any, within: Surroundings) -> Strategy:
    base = value_class(kind)
    if base in _BY_HAND:
        return _BY_HAND[base](within)
    if base is Ref:
        known = within.keys_of(get_args(kind)[0])
        return st.sampled_from(known).map(Ref) if known else st.nothing()
    if base is tuple:
        (item,) = get_args(kind)[:1]
        if item is Cite and not within.sections:
            return st.just(())
        if value_class(item) is Ref and not within.keys_of(*get_args(item)):
            return st.just(())
        return st.lists(values_of(item, within), max_size=3).map(tuple)
    if issubclass(base, Enum):
        return st.sampled_from(base)
    return _built(base, within)


def _built(
    kind: Any, within: Surroundings, made: Callable[..., Any] | None = None, **by_hand: Strategy
) -> Strategy:
    """Return a strategy for a class from those of its fields, some of them given."""
    of_fields = {
        name: by_hand[name] if name in by_hand else values_of(annotation, within)
        for name, annotation in field_types(kind).items()
    }
    if issubclass(kind, Part):
        of_fields["key"] = by_hand.get("key", _key(kind))
    return st.builds(made or kind, **of_fields)


def _key(kind: type[Part]) -> st.SearchStrategy[str]:
    default = attrs.fields_dict(kind)["key"].default
    return keys() if default is attrs.NOTHING else st.just(default) | keys()


def _several_actors(kind: Any) -> Callable[[Surroundings], Strategy]:
    def made(within: Surroundings) -> Strategy:
        known = within.keys_of(Actor)
        if len(known) < 2:
            return st.nothing()
        return st.builds(kind, st.sets(st.sampled_from(known), min_size=2, max_size=4))

    return made


def _shares() -> st.SearchStrategy[Fraction]:
    return st.fractions(0, 1, max_denominator=360).filter(lambda share: share > 0)


def _organisation_numbers() -> st.SearchStrategy[OrganisationNumber]:
    def checked(nine: str) -> OrganisationNumber:
        doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(nine))
        total = sum(sum(divmod(number, 10)) for number in doubled)
        return OrganisationNumber(f"{nine}{-total % 10}")

    return st.builds(
        lambda two, digit, six: checked(f"{two}{digit}{six:06}"),
        st.integers(10, 99),
        st.integers(2, 9),
        st.integers(0, 999_999),
    )


def _cites(within: Surroundings) -> Strategy:
    return st.one_of(
        st.builds(
            Cite,
            st.just(key),
            st.sets(st.integers(1, sentences), max_size=3) if sentences else st.just(()),
        )
        for key, sentences in within.sections
    )


def _sections(key: Strategy | None = None, sentences: int = 0) -> st.SearchStrategy[Section]:
    hashes = st.integers(0, 2**32 - 1).map("{:08x}".format)
    return st.builds(
        Section,
        key=keys() if key is None else key,
        number=st.just("") | words(6),
        heading=st.just("") | words(),
        level=st.integers(1, 4),
        hashes=st.lists(hashes, min_size=sentences, max_size=sentences + 2),
    )


def _contents(within: Surroundings) -> Strategy:
    known = st.tuples(*(_sections(st.just(key), size) for key, size in within.sections))
    return st.builds(Contents, key=_key(Contents), title=words(), sections=known)


def _term(*, initial: Period, extension: Any, **others: Any) -> Term:
    """Return a term; an open end is not extended, and no extension ends before the first end."""
    if isinstance(extension, (AutomaticExtension, AgreedExtension, NegotiableExtension)):
        if not isinstance(initial.last, date):
            extension = Excluded()
        elif isinstance(extension.latest_end, date):
            later = max(extension.latest_end, initial.last)
            extension = attrs.evolve(extension, latest_end=later)
    return Term(initial=initial, extension=extension, **others)


def _yearly(within: Surroundings) -> Strategy:
    of_every_year = st.dates(date(2001, 1, 1), date(2001, 12, 31))
    leap = st.builds(YearlyOn, st.just(2), st.just(29), roundings(refuse=False))
    return of_every_year.map(lambda day: YearlyOn(day.month, day.day)) | leap


_BY_HAND: Final[Mapping[type, Callable[[Surroundings], Strategy]]] = MappingProxyType(
    {
        NoneType: lambda within: st.none(),
        bool: lambda within: st.booleans(),
        int: lambda within: st.integers(0, 12) | st.integers(0, 10**9),
        str: lambda within: words(),
        date: lambda within: days(),
        Fraction: lambda within: _shares(),
        Money: lambda within: money(),
        Period: lambda within: periods(),
        Span: lambda within: lengths(),
        OrganisationNumber: lambda within: _organisation_numbers(),
        Text: lambda within: texts(),
        OpenWording: lambda within: st.builds(OpenWording, words()),
        About: lambda within: st.builds(About, st.integers(0, 1000)),
        AtLeast: lambda within: st.builds(AtLeast, st.integers(0, 1000)),
        EachOf: _several_actors(EachOf),
        Jointly: _several_actors(Jointly),
        AnyOf: _several_actors(AnyOf),
        Cite: _cites,
        Section: lambda within: _sections(),
        Contents: _contents,
        YearlyOn: _yearly,
        Relative: lambda within: _built(Relative, within, by=st.just(Span()) | lengths()),
        Requirement: lambda within: _built(
            Requirement, within, match=st.sampled_from(("all", "any"))
        ),
        Term: lambda within: _built(Term, within, made=_term),
    }
)
