"""What the fields of parts are called, alone and in a path to where a value stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import attrs

from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.words.fieldwords import FIELDS, RECORDS
from iopmodel.words.screens import in_language
from iopmodel.words.tongue import Language

__all__ = ["say_field", "say_path", "say_record"]


def say_field(kind: type, field: str, lang: Language) -> str:
    """Return what a field of a kind of part, or of what stands in one, is called.

    Examples:
        >>> from iopmodel.terms import Body, Report
        >>> say_field(Body, "meets", Language.SV), say_field(Report, "timing", Language.EN)
        ('möten', 'when')
    """
    named = FIELDS.get(f"{kind_name(kind)}.{field}") or FIELDS.get(field)
    # One without a word of its own, which a test does not allow, is called as documents have it.
    return in_language(lang, *named) if named else field.replace("_", " ")


def say_path(kind: type, path: str, lang: Language) -> str:
    """Return where in a kind of part a value stands, the fields from the outermost one on.

    Examples:
        >>> from iopmodel.terms import PaymentPlan, Term
        >>> say_path(Term, "extension/latest_end", Language.SV)
        'förlängning, längst till'
        >>> say_path(PaymentPlan, "instalments/1/timing", Language.EN)
        'instalments 2, when'
    """
    words: list[str] = []
    kinds = [kind]
    for step in path.split("/"):
        if step.isdecimal():
            words[-1] += f" {int(step) + 1}"
            continue
        owner = next(one for one in kinds if step in field_types(one))
        words.append(say_field(owner, step, lang))
        kinds = list(_records(field_types(owner)[step]))
    return ", ".join(words)


def _records(annotation: Any) -> Iterator[type]:
    """Yield the classes with fields that an annotation allows, in a tuple too."""
    for kind in alternatives(annotation):
        base = value_class(kind)
        if base is tuple:
            yield from _records(get_args(kind)[0])
        elif attrs.has(base):
            yield base


def say_record(kind: type, lang: Language) -> str:
    """Return what a value that stands in a part is called, where it can be of several kinds.

    Examples:
        >>> from iopmodel.terms import AutomaticExtension, Chair
        >>> say_record(AutomaticExtension, Language.SV), say_record(Chair, Language.SV)
        ('automatisk förlängning', '')
    """
    named = RECORDS.get(kind_name(kind))
    return in_language(lang, *named) if named else ""
