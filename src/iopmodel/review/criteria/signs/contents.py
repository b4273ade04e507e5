"""Signs that a part of some kind is there, or holds something."""

from __future__ import annotations

import attrs

from iopmodel.errors import Invalid
from iopmodel.review.criteria.signs.checking import (
    check_field,
    choice_fields,
    one_of,
    part_kind,
    said_fields,
    to_some_words,
)
from iopmodel.terms import SourceKind

__all__ = [
    "Gives",
    "Has",
    "LeavesOpen",
    "Mentions",
    "RestsOnSource",
    "States",
]


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
        check_field(self.part, self.field, said_fields(self.part))


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
        check_field(self.part, self.field, known)
        values = known[self.field]
        # True is 1, and would be found among numbers; there are none, but types are compared.
        if not any(type(self.value) is type(one) and self.value == one for one in values):
            names = [str(one).lower() if isinstance(one, bool) else one for one in values]
            raise Invalid([one_of(self.value, names, "value")])


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
    words: tuple[str, ...] = attrs.field(converter=to_some_words)


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
