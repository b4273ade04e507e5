"""What an open point asks about within a part: the fields to which its answer would be a value."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from iopmodel.errors import Invalid
from iopmodel.partnership.arguments import several
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Part, Ref
from iopmodel.terms import PART_KINDS

__all__ = ["Subject", "kinds_lacking"]


def _part(part: Part | Ref[Part] | str) -> Ref[Part]:
    return Ref(part.key if isinstance(part, Part) else part)


def _fields(fields: str | Iterable[str]) -> tuple[str, ...]:
    listed = [fields] if isinstance(fields, str) else several(fields, str, "a name", path="fields")
    if not listed:
        raise Invalid.value((), "the name of a field at least", '"form"', path="fields")
    return tuple(sorted(set(listed)))


@attrs.frozen
class Subject:
    """Fields of a part that a question is about.

    Attributes:
        part: The part.
        fields: The names of its fields, one at least.

    Raises:
        Invalid: No field is named.

    Examples:
        >>> Subject("uppsagning", ["to", "form"]).fields
        ('form', 'to')
    """

    part: Ref[Part] = attrs.field(converter=_part)
    fields: tuple[str, ...] = attrs.field(converter=_fields)


def kinds_lacking(kinds: Iterable[type[Part] | str]) -> tuple[str, ...]:
    """Return the names of kinds of part, each once and in order.

    Raises:
        Invalid: One is no kind of part.

    Examples:
        >>> from iopmodel.terms import DataProtection, Repayment
        >>> kinds_lacking([Repayment, DataProtection, "repayment"])
        ('data-protection', 'repayment')
    """
    known = {kind_name(kind) for kind in PART_KINDS}
    found: set[str] = set()
    for number, kind in enumerate(several(kinds, (type, str), "a kind of part", path="lacks")):
        name = kind if isinstance(kind, str) else kind_name(kind)
        if name not in known:
            raise Invalid.value(name, "a kind of part", '"repayment"', path=f"lacks/{number}")
        found.add(name)
    return tuple(sorted(found))
