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

from iopmodel.contents import Aside, Contents, Disposition, Section
from iopmodel.dates import Anchor, Period, Span
from iopmodel.dates.pieces import whole_months
from iopmodel.dates.recurrence import RECURRENCES, YearlyOn
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import Money
from iopmodel.notgiven import About, AtLeast, Excluded, NotGiven, OpenWording
from iopmodel.partnership.fieldtypes import alternatives, field_types, value_class
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.strategies.dates import days, lengths, periods, roundings
from iopmodel.strategies.money import money
from iopmodel.strategies.recurrence import recurrences
from iopmodel.strategies.surroundings import USUAL, Surroundings
from iopmodel.strategies.texts import keys, texts, words
from iopmodel.terms import (
    Actor,
    AgreedExtension,
    AnyOf,
    AutomaticExtension,
    ByFactor,
    ByIndex,
    EachOf,
    Jointly,
    NegotiableExtension,
    PaidFor,
    Precedence,
    Relative,
    Term,
)

__all__ = ["parts", "values_of"]

P = TypeVar("P", bound=Part)
Strategy = st.SearchStrategy[Any]


def parts(kind: type[P], within: Surroundings = USUAL) -> st.SearchStrategy[P]:
    """Return a strategy for the parts of a kind, or of all of them if it is `Part`.

    Args:
        kind: The kind.
        within: What they may refer to.

    Examples:
        >>> from hypothesis import find
        >>> from iopmodel.terms import Copies
        >>> find(parts(Copies), lambda copies: copies.number == 3).number
        3
    """
    return values_of(kind, within)


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
    return _drawn(annotation, within) if _is_possible(annotation, within) else st.nothing()


# Between a strategy and those of its fields, so that what it is shown as stays short.
@st.composite
def _drawn(draw: st.DrawFn, annotation: Any, within: Surroundings) -> Any:
    return draw(_strategy(annotation, within))


@lru_cache(maxsize=4096)
def _strategy(annotation: Any, within: Surroundings) -> Strategy:
    kinds = [kind for kind in alternatives(annotation) if _is_possible(kind, within)]
    if set(RECURRENCES) <= set(kinds):
        others = [kind for kind in kinds if kind not in RECURRENCES]
        return st.one_of(recurrences(), *(_of_class(kind, within) for kind in others))
    return st.one_of([_of_class(kind, within) for kind in kinds])


@lru_cache(maxsize=4096)
def _is_possible(annotation: Any, within: Surroundings) -> bool:
    """Return whether there is a value: a reference needs something to refer to."""
    kinds = alternatives(annotation)
    if kinds != (annotation,):
        return any(_is_possible(kind, within) for kind in kinds)
    base = value_class(annotation)
    if base is Ref:
        return bool(within.keys_of(get_args(annotation)[0]))
    if base in _TWO_OF:
        return len(within.keys_of(_TWO_OF[base])) > 1
    if base is Cite:
        return bool(within.sections)
    if base in {tuple, Contents} or base in _ANYWHERE or not attrs.has(base):
        return True
    return all(_is_possible(kind, within) for kind in field_types(base).values())


def _of_class(kind: Any, within: Surroundings) -> Strategy:
    base = value_class(kind)
    if base in _ANYWHERE:
        return _ANYWHERE[base]
    if base in _BY_HAND:
        return _BY_HAND[base](within)
    if base is Ref:
        return st.sampled_from(within.keys_of(get_args(kind)[0])).map(Ref)
    if base is tuple:
        item = get_args(kind)[0]
        some = st.lists(values_of(item, within), max_size=3).map(tuple)
        return some if _is_possible(item, within) else st.just(())
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
        if within.sections:
            of_fields["cites"] = st.lists(_cites(within, kind), max_size=3)
    return st.builds(made or kind, **of_fields)


def _key(kind: type[Part]) -> st.SearchStrategy[str]:
    default: Any = attrs.fields_dict(kind)["key"].default
    return keys() if default is attrs.NOTHING else st.just(default) | keys()


def _several_actors(kind: Any) -> Callable[[Surroundings], Strategy]:
    def made(within: Surroundings) -> Strategy:
        actors = st.sampled_from(within.keys_of(Actor))
        return st.builds(kind, st.sets(actors, min_size=2, max_size=4))

    return made


def _precedence(within: Surroundings) -> Strategy:
    known = st.sampled_from(within.keys_of(Part)).map(Ref[Part])
    between = st.lists(known, min_size=2, max_size=3, unique=True)
    return _built(Precedence, within, between=between)


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


def _cites(within: Surroundings, kind: type[Part] | None = None) -> Strategy:
    """Return a strategy for cites, those of a kind of part with fields of it."""
    names = sorted(set(field_types(kind)) - {"key", "cites"}) if kind else []
    fields = st.sets(st.sampled_from(names), max_size=2) if names else st.just(())

    def of_section(key: str, sentences: int) -> Strategy:
        numbers = st.sets(st.integers(1, sentences), max_size=3) if sentences else st.just(())
        return st.builds(Cite, st.just(key), numbers, fields)

    return st.one_of([of_section(key, sentences) for key, sentences in within.sections])


@st.composite
def _asides(draw: st.DrawFn, within: Surroundings, sentence: int = 0) -> Aside:
    """Draw an aside, of a certain sentence or any; some restate what can be cited."""
    kinds = [kind for kind in Disposition if within.sections or kind is not Disposition.RESTATES]
    kind = draw(st.sampled_from(kinds))
    restated = st.lists(_cites(within), min_size=1, max_size=2)
    return Aside(
        sentence or draw(st.integers(1, 4)),
        kind,
        of=draw(restated) if kind is Disposition.RESTATES else (),
        why=draw(texts()),
    )


@st.composite
def _sections(draw: st.DrawFn, within: Surroundings, key: str = "", sentences: int = 0) -> Section:
    """Draw a section, of at least so many sentences."""
    hashes = st.integers(0, 2**32 - 1).map("{:08x}".format)
    drawn = draw(st.lists(hashes, min_size=sentences, max_size=sentences + 2))
    name = key or draw(keys())
    others = attrs.evolve(within, sections=[each for each in within.sections if each[0] != name])
    numbers = st.sets(st.integers(1, max(len(drawn), 1)), max_size=2 if drawn else 0)
    return Section(
        key=name,
        number=draw(st.just("") | words(6)),
        heading=draw(st.just("") | words()),
        level=draw(st.integers(1, 4)),
        hashes=drawn,
        asides=[draw(_asides(others, number)) for number in sorted(draw(numbers))],
    )


def _contents(within: Surroundings) -> Strategy:
    known = st.tuples(*(_sections(within, key, size) for key, size in within.sections))
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


def _yearly() -> st.SearchStrategy[YearlyOn]:
    of_every_year = st.dates(date(2001, 1, 1), date(2001, 12, 31))
    leap = st.builds(YearlyOn, st.just(2), st.just(29), roundings(refuse=False))
    return of_every_year.map(lambda day: YearlyOn(day.month, day.day)) | leap


def _paid_for() -> st.SearchStrategy[PaidFor]:
    months = st.sampled_from((1, 2, 3, 4, 6, 12)).map(lambda number: Span.of(months=number))
    return st.builds(PaidFor, lengths()) | st.builds(PaidFor, months, st.just(Anchor.CALENDAR))


def _by_factor(within: Surroundings) -> Strategy:
    percent = st.fractions(-99, 100, max_denominator=100)
    return _built(ByFactor, within, percent=percent | values_of(NotGiven, within))


def _by_index(within: Surroundings) -> Strategy:
    months = st.builds(whole_months, st.integers(12 * 1990, 12 * 2030), st.sampled_from((1, 3, 12)))
    return _built(ByIndex, within, base=months | values_of(NotGiven, within))


_SEVERAL: Final = (EachOf, Jointly, AnyOf)

_TWO_OF: Final[Mapping[type, type[Part]]] = MappingProxyType(
    {**dict.fromkeys(_SEVERAL, Actor), Precedence: Part}
)
"""What takes two or more references, and to what."""

_ANYWHERE: Final[Mapping[type, Strategy]] = MappingProxyType(
    {
        NoneType: st.none(),
        bool: st.booleans(),
        int: st.integers(0, 12) | st.integers(0, 10**9),
        str: words(),
        date: days(),
        Fraction: st.fractions(0, 1, max_denominator=360).filter(bool),
        Money: money(),
        Period: periods(),
        Span: lengths(),
        OrganisationNumber: _organisation_numbers(),
        Text: texts(),
        OpenWording: st.builds(OpenWording, words()),
        About: st.builds(About, st.integers(0, 1000)),
        AtLeast: st.builds(AtLeast, st.integers(0, 1000)),
        PaidFor: _paid_for(),
        YearlyOn: _yearly(),
    }
)
"""The strategies for what refers to nothing."""

_BY_HAND: Final[Mapping[type, Callable[[Surroundings], Strategy]]] = MappingProxyType(
    {
        **{kind: _several_actors(kind) for kind in _SEVERAL},
        Aside: _asides,
        ByFactor: _by_factor,
        ByIndex: _by_index,
        Cite: _cites,
        Contents: _contents,
        Section: _sections,
        Precedence: _precedence,
        Relative: lambda within: _built(Relative, within, by=st.just(Span()) | lengths()),
        Term: lambda within: _built(Term, within, made=_term),
    }
)
"""What makes the strategies for classes with rules of their own that may refer to something."""
