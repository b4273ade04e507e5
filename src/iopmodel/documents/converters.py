"""The cattrs converter that turns the values of JSON into those of the model, and back."""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs
from cattrs import Converter

from iopmodel.documents.reading import structure_hook
from iopmodel.documents.scalars import PLAIN, WRITTEN
from iopmodel.documents.writing import unstructure_hook
from iopmodel.partnership.fieldtypes import alternatives, value_class
from iopmodel.parts import Ref

__all__ = ["configure_converter", "make_converter"]


def make_converter() -> Converter:
    """Return a new converter for partnerships and everything they are made of.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> converter = make_converter()
        >>> converter.unstructure(Copies(key="exemplar", number=2))
        {'key': 'exemplar', 'number': 2}
        >>> converter.structure({"key": "exemplar", "number": "2"}, Copies)
        Traceback (most recent call last):
        iopmodel.documents.faults.ManyFaults: number: found '2', expected a whole number ...
    """
    converter = Converter()
    configure_converter(converter)
    return converter


def configure_converter(converter: Converter) -> None:
    """Teach a converter of your own the types of this library.

    It becomes strict for what they are made of, so for text, whole numbers and truth values in
    your own classes too. Hooks are made when they are first needed.

    Args:
        converter: The converter; hooks that it had for other classes stay.

    Examples:
        >>> import cattrs
        >>> converter = cattrs.Converter()
        >>> configure_converter(converter)
        >>> converter.structure("no", bool)
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found 'no', expected true or false, for example true
    """
    for kind in PLAIN:
        converter.register_structure_hook(kind, structure_hook(kind, converter))
        converter.register_unstructure_hook(kind, unstructure_hook(kind, converter))
    converter.register_structure_hook_factory(_is_ours, structure_hook)
    converter.register_unstructure_hook_factory(_is_ours, unstructure_hook)


def _is_ours(annotation: Any) -> bool:
    """Return whether a type is this library's, or made of such types."""
    arms = alternatives(annotation)
    if arms != (annotation,):
        return all(map(_is_ours, arms))
    base = value_class(annotation)
    if base is tuple:
        item, *rest = annotation.__args__
        return rest == [...] and _is_ours(item)
    if base in PLAIN or base in WRITTEN or base is Ref:
        return True
    return base.__module__.startswith("iopmodel.") and (attrs.has(base) or issubclass(base, Enum))
