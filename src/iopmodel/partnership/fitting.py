"""Whether parts fit together: values of the right type, references and cites that lead somewhere.

The definition of fitting is `fieldtypes.faults`. A partnership is checked each time one is made, so
there is a quick path as well: readers built once for each annotation, which say yes or no and
gather the references on their way. Only where one says no are the faults themselves looked for.
"""

from __future__ import annotations

import typing
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from itertools import islice
from operator import attrgetter
from typing import Any, Final

import attrs

from iopmodel.contents import Contents
from iopmodel.dates.period import Period
from iopmodel.dates.span import Span
from iopmodel.errors import Problem, shown
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import Money
from iopmodel.partnership.fieldtypes import (
    alternatives,
    faults,
    field_types,
    kind_name,
    value_class,
)
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import PART_KINDS, Heading, Term

__all__ = [
    "MOST",
    "first",
    "lost_by",
    "misfits",
    "misshapen",
    "near",
    "referred",
    "surplus",
    "twice",
]

MOST: Final = 100
"""How many problems of a stage are told."""

_NEARBY: Final = 500
_Found = list[tuple[type[Part], str]]
_Reader = Callable[[Any, _Found], bool]

_LEAVES: Final = (Cite, Money, OrganisationNumber, Period, Span, Text)
"""Classes that check themselves whole when they are made, and refer to no part."""


def near(word: str, words: Iterable[str]) -> str:
    """Return the words nearest to one, to be suggested; the first few where none is near.

    Examples:
        >>> near("styrgrup", ["arbetsgrupp", "styrgrupp"])
        'styrgrupp'
    """
    listed = sorted(words)
    if len(listed) > _NEARBY:  # a comparison with each takes too long
        place = bisect(listed, word)
        listed = listed[max(place - _NEARBY // 2, 0) :][:_NEARBY]
    return ", ".join(get_close_matches(word, listed, n=3) or listed[:5])


def _yes(_: Any, __: _Found) -> bool:
    return True


def _reader_of(alternative: Any) -> _Reader:
    """Return what reads the values of one class."""
    base = value_class(alternative)
    if base is Ref:
        (kind,) = typing.get_args(alternative)

        def refer(value: Any, found: _Found) -> bool:
            found.append((kind, value))
            return True

        return refer
    if base is tuple:
        read = _reader(typing.get_args(alternative)[0])
        return lambda value, found: all(read(item, found) for item in value)
    if attrs.has(base) and base not in _LEAVES:
        fields = [
            (attrgetter(name), _reader(annotation))
            for name, annotation in field_types(base).items()
            if name != "cites"
        ]
        return lambda value, found: all(read(get(value), found) for get, read in fields)
    return _yes


def _reader(annotation: Any) -> _Reader:
    """Return what tells whether a value fits an annotation, and gathers its references."""
    return _known_reader(annotation)


@cache
def _known_reader(annotation: Any) -> _Reader:
    if annotation is Any:  # what a change sets a field to: looked at when it is made
        return _yes
    by_class = {value_class(kind): _reader_of(kind) for kind in alternatives(annotation)}

    def read(value: Any, found: _Found) -> bool:
        known = by_class.get(type(value))
        return known is not None and known(value, found)

    return read


def misfits(
    parts: Mapping[str, Part], keys: Iterable[str], sizes: Mapping[str, int]
) -> tuple[list[Problem], list[Problem]]:
    """Return what is wrong with some of the parts among the others.

    Args:
        parts: All the parts.
        keys: Those to look at.
        sizes: How many sentences each section has.

    Returns:
        Faults of form, and references and cites that lead nowhere.
    """
    form: list[Problem] = []
    fit: list[Problem] = []
    for key in keys:
        part = parts[key]
        found: _Found = []
        if type(part) not in PART_KINDS:
            form.append(Problem(key, type(part).__name__, "a kind of part that can stand alone"))
        elif not _reader(type(part))(part, found):
            for name, annotation in field_types(type(part)).items():
                form.extend(faults(getattr(part, name), annotation, f"parts/{key}/{name}"))
        else:
            if any(not isinstance(parts.get(target), kind) for kind, target in found):
                fit.extend(islice(lost_by(f"parts/{key}", part, parts), MOST + 1))
            if isinstance(part, Contents):
                fit.extend(lost_asides(part, sizes))
        fit.extend(lost_cites(f"parts/{key}", part.cites, sizes))
        fit.extend(lost_fields(part))
        if len(form) > MOST or len(fit) > MOST:
            break
    return first(form), first(fit)


def first(problems: Iterable[Problem]) -> list[Problem]:
    """Return the first of some problems: those who mend them will not read on for ever.

    Examples:
        >>> [str(problem) for problem in first(Problem("", "x", "y") for _ in range(10**9))][-1]
        'found more problems than these 100, expected none'
    """
    told = list(islice(problems, MOST + 1))
    if len(told) > MOST:
        told[MOST:] = [Problem("", f"more problems than these {MOST}", "none")]
    return told


def misshapen(values: Iterable[tuple[str, Any]]) -> Iterator[Problem]:
    """Yield the faults of form in values that are no parts, each given with its path."""
    for path, value in values:
        if not _reader(type(value))(value, []):
            yield from faults(value, type(value), path)


def referred(value: object) -> _Found:
    """Return what a value refers to: the kind of part that is meant, and the key.

    Examples:
        >>> from iopmodel.terms import PaymentPlan
        >>> plan = PaymentPlan(key="utbetalning", of=Ref("medel"), instalments=[])
        >>> [(kind.__name__, key) for kind, key in referred(plan)]
        [('Funding', 'medel')]
    """
    found: _Found = []
    _reader(type(value))(value, found)
    return found


def lost_by(path: str, value: object, parts: Mapping[str, Part]) -> Iterator[Problem]:
    """Yield the references of a value that lead nowhere among some parts, each with its path."""
    for name, annotation in field_types(type(value)).items():
        for step, kind, key in _references(getattr(value, name), annotation, name):
            if not isinstance(parts.get(key), kind):
                yield lost(f"{path}/{step}", kind, key, parts)


def _references(value: Any, annotation: Any, path: str) -> Iterator[tuple[str, Any, str]]:
    for alternative in alternatives(annotation):
        base: Any = value_class(alternative)
        if type(value) is not base:
            continue
        if base is Ref:
            yield path, typing.get_args(alternative)[0], value
        elif base is tuple:
            for number, item in enumerate(value):
                yield from _references(item, typing.get_args(alternative)[0], f"{path}/{number}")
        elif attrs.has(base) and base not in _LEAVES:
            for name, inner in field_types(base).items():
                yield from _references(getattr(value, name), inner, f"{path}/{name}")


def lost(path: str, kind: type[Part], key: str, parts: Mapping[str, Part]) -> Problem:
    """Return the problem that a key stands for no part of a kind."""
    there = f", a {kind_name(type(parts[key]))}" if key in parts else ""
    keys = [other.key for other in parts.values() if isinstance(other, kind)]
    return Problem(
        path, f"{key!r}{there}", f"the key of a part ({kind_name(kind)})", near(key, keys)
    )


def lost_cites(
    path: str, cites: Iterable[Cite], sizes: Mapping[str, int], name: str = "cites"
) -> Iterator[Problem]:
    """Yield a problem for each cite of a section or a sentence that is not there."""
    for cite in cites:
        if cite.section not in sizes:
            yield Problem(
                f"{path}/{name}",
                shown(cite.section),
                "the key of a section in the contents",
                near(cite.section, sizes),
            )
        elif cite.sentences and cite.sentences[-1] > sizes[cite.section]:
            yield Problem(
                f"{path}/{name}",
                f"sentence {cite.sentences[-1]} of {cite.section}",
                f"one of its {sizes[cite.section]}",
            )


def lost_fields(part: Part) -> Iterator[Problem]:
    """Yield a problem for each field that cites of a part name and its kind does not have.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> copies = Copies(key="exemplar", number=2, cites=Cite("b", [1], fields="numbers"))
        >>> [str(problem) for problem in lost_fields(copies)]
        ["parts/exemplar/cites/0/fields: found 'numbers', expected a field of copies: held_by or
        number, for example number"]
    """
    for place, cite in enumerate(part.cites):
        # What it is called, and what it rests on, no sentence speaks of.
        known = set(field_types(type(part))) - {"key", "cites"} if cite.fields else set[str]()
        for field in cite.fields:
            if field not in known:
                yield Problem(
                    f"parts/{part.key}/cites/{place}/fields",
                    shown(field),
                    f"a field of {kind_name(type(part))}: {' or '.join(sorted(known))}",
                    near(field, known),
                )


def lost_asides(contents: Contents, sizes: Mapping[str, int]) -> Iterator[Problem]:
    """Yield a problem for each sentence that an aside is said to restate and that is not there."""
    for section in contents.sections:
        for place, aside in enumerate(section.asides):
            path = f"parts/{contents.key}/sections/{section.key}/asides/{place}"
            yield from lost_cites(path, aside.of, sizes, "of")


def surplus(
    parts: Iterable[Part], points: Iterable[str], sections: Iterable[str]
) -> Iterator[Problem]:
    """Yield a problem for each key used twice and each kind there is too much or little of."""
    listed = tuple(parts)
    yield from twice("parts", (part.key for part in listed))
    yield from twice("open_points", points)
    yield from twice("sections", sections)
    for kind, number, wanted in (
        (Heading, "exactly one", (1,)),
        (Term, "at most one", (0, 1)),
        (Contents, "at least one", range(1, len(listed) + 1)),
    ):
        keys = [part.key for part in listed if isinstance(part, kind)]
        if len(keys) not in wanted:
            yield Problem("parts", shown(keys), f"{number} part of the kind {kind_name(kind)}")


def twice(path: str, keys: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each key that is used more than once.

    Examples:
        >>> [str(problem) for problem in twice("parts", ["tid", "tid"])]
        ["parts: found 'tid' 2 times, expected keys that differ, for example tid-2"]
    """
    for key, times in Counter(keys).items():
        if times > 1:
            yield Problem(path, f"{key!r} {times} times", "keys that differ", f"{key}-2")
