"""Every part of the sample with each of its fields otherwise: not given, or another member."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from enum import Enum
from typing import Any, get_args

import attrs

from iopmodel.dates import Period
from iopmodel.errors import Invalid
from iopmodel.notgiven import Unstated
from iopmodel.partnership.fieldtypes import alternatives, field_types
from iopmodel.parts import Part
from iopmodel.terms import AnyOf, EachOf, Jointly
from tests.words.sample import EXTENSIONS, NOT_GIVEN, PARTS, term


def _values(value: Any, annotation: Any) -> Iterator[Any]:
    """Yield other values that a field may have: each way of not giving one, each enum member."""
    kinds = alternatives(annotation)
    if Unstated in kinds:
        yield from NOT_GIVEN
    for kind in kinds:
        if isinstance(kind, type) and issubclass(kind, Enum):
            yield from kind
        elif kind is bool:
            yield from (True, False)
    if isinstance(value, (EachOf, Jointly, AnyOf)):
        yield from (EachOf(value.actors), Jointly(value.actors), AnyOf(value.actors))
    yield from _inner_values(value, annotation)


def _inner_values(value: Any, annotation: Any) -> Iterator[Any]:
    """Yield a tuple without items, and a compound value with one of its own otherwise."""
    if isinstance(value, tuple) and value:
        yield ()
        for number, item in enumerate(value):
            for other in _values(item, get_args(annotation)[0]):
                yield (*value[:number], other, *value[number + 1 :])
    elif attrs.has(type(value)) and not isinstance(value, Period):
        for name, inner in field_types(type(value)).items():
            for other in _values(getattr(value, name), inner):
                with suppress(Invalid):
                    yield attrs.evolve(value, **{name: other})


def variants() -> Iterator[Part]:
    """Yield every part of the sample, and it with each one of its fields otherwise."""
    for part in PARTS:
        yield part
        for name, annotation in field_types(type(part)).items():
            for other in _values(getattr(part, name), annotation):
                # What a class refuses, such as a precedence between nothing, is no variant.
                with suppress(Invalid):
                    yield attrs.evolve(part, **{name: other})
    for extension in EXTENSIONS:
        yield attrs.evolve(term, extension=extension)
