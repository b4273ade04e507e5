"""What may speak for or against a criterion: a closed vocabulary of signs in a partnership."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from enum import Enum
from typing import Any, Final, get_args

import attrs

from iopmodel.dates.span import Span, length
from iopmodel.errors import Invalid, Problem, shown
from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.parts import Ref
from iopmodel.terms import PART_KINDS, Actor, BodyKind, Sector, SourceKind

__all__ = [
    "KINDS",
    "CanBeExtended",
    "CannotBeExtended",
    "ChangesDecidedBy",
    "ChangesDecidedJointly",
    "Contributes",
    "FollowedUpJointly",
    "Gives",
    "Has",
    "LastsAtLeast",
    "LastsLessThan",
    "LeavesOpen",
    "Mentions",
    "OfBothSides",
    "OfSide",
    "Outvotes",
    "RestsOnSource",
    "SeatsOfBothSides",
    "Sign",
    "States",
    "Undertakes",
]

KINDS: Final = {kind_name(kind): kind for kind in PART_KINDS}
"""Every kind of part by its name."""


def _one_of(value: object, choices: Iterable[str], path: str) -> Problem:
    listed = list(choices)
    near = get_close_matches(value[:80], listed, n=1) if isinstance(value, str) else []
    return Problem(path, shown(value), f"one of {', '.join(listed)}", (near or listed or [""])[0])


def part_kind(name: str) -> str:
    """Return the name, if it is that of a kind of part.

    Examples:
        >>> part_kind("body")
        'body'
        >>> part_kind("bdy")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found 'bdy', expected one of accession, ..., for example body
    """
    if not isinstance(name, str) or name not in KINDS:
        raise Invalid([_one_of(name, KINDS, "")])
    return name


def _words(words: Iterable[str]) -> tuple[str, ...]:
    found = (words,) if isinstance(words, str) else tuple(words)
    if not all(isinstance(word, str) and word and word == word.strip() for word in found):
        raise Invalid.value(found, "words, or beginnings of words", "('utveckl', 'metod')")
    return tuple(sorted(set(found)))


def _some_words(words: Iterable[str]) -> tuple[str, ...]:
    found = _words(words)
    if not found:
        raise Invalid.value(found, "at least one word, or beginning of one", "('utveckl',)")
    return found


def _check_field(part: str, field: str, choices: Iterable[str]) -> None:
    known = list(choices)
    if not known:
        fitting = f"a kind of part with such a field ({part} has none)"
        raise Invalid([Problem("part", shown(part), fitting)])
    if field not in known:
        raise Invalid([_one_of(field, known, "field")])


def said_fields(part: str) -> tuple[str, ...]:
    """Return the fields of a kind of part, other than its key and its clauses.

    Examples:
        >>> said_fields("copies")
        ('number', 'held_by')
    """
    return tuple(name for name in field_types(KINDS[part]) if name not in {"key", "cites"})


def actor_fields(part: str) -> tuple[str, ...]:
    """Return the fields of a kind of part that say who.

    Examples:
        >>> actor_fields("copies")
        ('held_by',)
    """
    return tuple(
        name
        for name, annotation in field_types(KINDS[part]).items()
        if any(_is_actor(arm) for arm in alternatives(annotation))
    )


def _is_actor(annotation: Any) -> bool:
    if value_class(annotation) is not Ref:
        return False
    (target,) = get_args(annotation)
    return issubclass(target, Actor)


def choice_fields(part: str) -> dict[str, tuple[str | bool, ...]]:
    """Return the fields of a kind of part that hold one of a few values, and these values.

    Examples:
        >>> choice_fields("funding")
        {'per': ('year', 'term')}
    """
    found = {name: tuple(_choices(kind)) for name, kind in field_types(KINDS[part]).items()}
    return {name: choices for name, choices in found.items() if choices}


def _choices(annotation: Any) -> Iterable[str | bool]:
    for arm in alternatives(annotation):
        base = value_class(arm)
        if base is tuple:
            base = value_class(get_args(arm)[0])
        if base is bool:
            yield from (True, False)
        elif isinstance(base, type) and issubclass(base, Enum):
            yield from (member.value for member in base)


@attrs.frozen(kw_only=True)
class Has:
    """There is a part of a kind.

    Attributes:
        part: The kind of part.

    Examples:
        >>> Has(part="purpose").part
        'purpose'
    """

    part: str = attrs.field(converter=part_kind)


@attrs.frozen(kw_only=True)
class _OfField:
    part: str = attrs.field(converter=part_kind)
    field: str

    def __attrs_post_init__(self) -> None:
        _check_field(self.part, self.field, said_fields(self.part))


@attrs.frozen(kw_only=True)
class Gives(_OfField):
    """A part of a kind gives a field.

    Attributes:
        part: The kind of part.
        field: The field, as documents have it.

    Raises:
        Invalid: The kind of part has no such field.

    Examples:
        >>> Gives(part="ending", field="notice").field
        'notice'
    """


@attrs.frozen(kw_only=True)
class LeavesOpen(_OfField):
    """A part of a kind does not give a field: it is unstated, in an appendix, to be decided.

    Attributes:
        part: The kind of part.
        field: The field, as documents have it.

    Raises:
        Invalid: The kind of part has no such field.

    Examples:
        >>> LeavesOpen(part="funding", field="amount").field
        'amount'
    """


@attrs.frozen(kw_only=True)
class States:
    """A field of a part of a kind has a certain value, out of the few that it can have.

    Attributes:
        part: The kind of part.
        field: The field, as documents have it.
        value: The value, as documents have it.

    Raises:
        Invalid: The kind of part has no such field, or that has no such value.

    Examples:
        >>> States(part="ending", field="act", value="notice").value
        'notice'
    """

    part: str = attrs.field(converter=part_kind)
    field: str
    value: str | bool

    def __attrs_post_init__(self) -> None:
        known = choice_fields(self.part)
        _check_field(self.part, self.field, known)
        values = known[self.field]
        # True is 1, and would be found among numbers; there are none, but types are compared.
        if not any(type(self.value) is type(one) and self.value == one for one in values):
            names = [str(one).lower() if isinstance(one, bool) else one for one in values]
            raise Invalid([_one_of(self.value, names, "value")])


@attrs.frozen(kw_only=True)
class Mentions:
    """A part of a kind mentions one of several words, in the encoder's words or its name.

    What it finds is a place to look at: words can be used in another sense.

    Attributes:
        part: The kind of part.
        words: Words or beginnings of words, in Swedish or English; capitals make no difference.

    Examples:
        >>> Mentions(part="goal", words=["utveckl"]).words
        ('utveckl',)
    """

    part: str = attrs.field(converter=part_kind)
    words: tuple[str, ...] = attrs.field(converter=_some_words)


@attrs.frozen(kw_only=True)
class _OfWho:
    part: str = attrs.field(converter=part_kind)
    field: str
    words: tuple[str, ...] = attrs.field(default=(), converter=_words)

    def __attrs_post_init__(self) -> None:
        _check_field(self.part, self.field, actor_fields(self.part))


@attrs.frozen(kw_only=True)
class OfSide(_OfWho):
    """Those whom a field of a part names are all of one side.

    Attributes:
        part: The kind of part.
        field: The field that says who.
        side: The side.
        words: If any are given, one of them has to be mentioned, as for `Mentions`.

    Raises:
        Invalid: The kind of part has no such field, or it does not say who.

    Examples:
        >>> OfSide(part="ending", field="by", side=Sector.PUBLIC).side.value
        'public'
    """

    side: Sector


@attrs.frozen(kw_only=True)
class OfBothSides(_OfWho):
    """Those whom a field of a part names are of both sides, or are a body in which both sit.

    Attributes:
        part: The kind of part.
        field: The field that says who.
        words: If any are given, one of them has to be mentioned, as for `Mentions`.

    Raises:
        Invalid: The kind of part has no such field, or it does not say who.

    Examples:
        >>> OfBothSides(part="commitment", field="bearer").words
        ()
    """


@attrs.frozen(kw_only=True)
class _Sided:
    side: Sector


@attrs.frozen(kw_only=True)
class Contributes(_Sided):
    """One side brings something: money, or what is not counted as a cost.

    Attributes:
        side: The side.

    Examples:
        >>> Contributes(side=Sector.PUBLIC).side.value
        'public'
    """


@attrs.frozen(kw_only=True)
class Undertakes(_Sided):
    """One side has an obligation, alone or together with the other; tasks of bodies do not count.

    Attributes:
        side: The side.

    Examples:
        >>> Undertakes(side=Sector.PUBLIC).side.value
        'public'
    """


@attrs.frozen(kw_only=True)
class SeatsOfBothSides:
    """Both sides sit in a body.

    Attributes:
        body: What the body is there for; any, where nothing is given.

    Examples:
        >>> SeatsOfBothSides(body=BodyKind.STEERING).body.value
        'steering'
    """

    body: BodyKind | None = None


@attrs.frozen(kw_only=True)
class Outvotes(_Sided):
    """One side holds more than half of the seats of a body in which most votes carry a decision.

    Only where the numbers of all seats are given, and each seat has a vote.

    Attributes:
        side: The side.

    Examples:
        >>> Outvotes(side=Sector.PUBLIC).side.value
        'public'
    """


@attrs.frozen(kw_only=True)
class ChangesDecidedJointly:
    """A kind of change takes the signatures of all parties, or those who decide are of both sides.

    Examples:
        >>> ChangesDecidedJointly()
        ChangesDecidedJointly()
    """


@attrs.frozen(kw_only=True)
class ChangesDecidedBy(_Sided):
    """All who decide a kind of change are of one side.

    Attributes:
        side: The side.

    Examples:
        >>> ChangesDecidedBy(side=Sector.PUBLIC).side.value
        'public'
    """


@attrs.frozen(kw_only=True)
class FollowedUpJointly:
    """Both sides make a report, or receive it: as parties, or in a body in which both sit.

    Examples:
        >>> FollowedUpJointly()
        FollowedUpJointly()
    """


@attrs.frozen(kw_only=True)
class _ForSpan:
    span: Span = attrs.field(converter=length)


@attrs.frozen(kw_only=True)
class LastsAtLeast(_ForSpan):
    """The period for which it is concluded is so long, or longer; extensions do not count.

    Attributes:
        span: How long.

    Examples:
        >>> LastsAtLeast(span=Span.of(years=2)).span
        Span('P2Y')
    """


@attrs.frozen(kw_only=True)
class LastsLessThan(_ForSpan):
    """The period for which it is concluded is shorter; extensions do not count.

    Attributes:
        span: How long.

    Examples:
        >>> LastsLessThan(span=Span.of(years=2)).span
        Span('P2Y')
    """


@attrs.frozen(kw_only=True)
class CanBeExtended:
    """The term provides for an extension, by itself, by agreement or after negotiation.

    Examples:
        >>> CanBeExtended()
        CanBeExtended()
    """


@attrs.frozen(kw_only=True)
class CannotBeExtended:
    """The text says that there is no extension.

    Examples:
        >>> CannotBeExtended()
        CannotBeExtended()
    """


@attrs.frozen(kw_only=True)
class RestsOnSource:
    """It refers to a document of a kind.

    Attributes:
        of: The kind of document.

    Examples:
        >>> RestsOnSource(of=SourceKind.PROGRAMME).of.value
        'programme'
    """

    of: SourceKind


Sign = (
    CanBeExtended
    | CannotBeExtended
    | ChangesDecidedBy
    | ChangesDecidedJointly
    | Contributes
    | FollowedUpJointly
    | Gives
    | Has
    | LastsAtLeast
    | LastsLessThan
    | LeavesOpen
    | Mentions
    | OfBothSides
    | OfSide
    | Outvotes
    | RestsOnSource
    | SeatsOfBothSides
    | States
    | Undertakes
)
"""Anything that a criterion can be told to look for."""
