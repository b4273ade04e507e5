"""Values that are written as one text, number or word of JSON, each in one way only."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from types import NoneType
from typing import Any, Final, get_args

import attrs

from iopmodel.dates.moments import moment_text, parse_moment
from iopmodel.dates.period import Period
from iopmodel.dates.shifting import parse_date
from iopmodel.dates.span import Span
from iopmodel.documents.faults import OddNumber, fault, nearest
from iopmodel.documents.parsing import LARGEST_WHOLE
from iopmodel.errors import Invalid, shown
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import Money
from iopmodel.partnership.fieldtypes import kind_name, value_class
from iopmodel.parts import Ref, checked_key

__all__ = ["NO_TEXT", "PLAIN", "WRITTEN", "Written", "read_scalar", "worded", "write_scalar"]

_LONGEST: Final = 60
NO_TEXT: Final = re.compile(r"[\x00\ud800-\udfff]")
"""The characters that no text holds: halves of surrogate pairs and NUL."""


@attrs.frozen
class Written:
    """How values of a class are written as text; each has one such text.

    Attributes:
        expected: What is expected, as a noun phrase.
        example: A text of that form.
        pattern: The form as a regular expression, valid in Python and in JSON Schema.
        parse: Reads it; may be more lenient.
        text: Writes it.
    """

    expected: str
    example: str
    pattern: str
    parse: Callable[[str], Any]
    text: Callable[[Any], str] = str

    def read(self, value: object) -> Any:
        """Return what the text stands for.

        Raises:
            Invalid: It is no text, or not the one text for a value.
        """
        if type(value) is not str or len(value) > _LONGEST:
            raise fault(value, self.expected, self.example)
        try:
            parsed = self.parse(value)
            canonical = self.text(parsed)
        except Invalid:
            if re.fullmatch(self.pattern, value):
                raise
            raise fault(value, self.expected, self.example) from None
        if canonical != value:
            raise fault(value, f"{self.expected} in its one form", canonical)
        return parsed

    def write(self, value: Any) -> str:
        """Return the one text for a value.

        Raises:
            Invalid: The value is too large for it.
        """
        try:
            text = self.text(value)
        except ValueError:  # a whole number of thousands of digits
            text = ""
        if not re.fullmatch(self.pattern, text):
            raise Invalid.value(text or "a very large value", self.expected, self.example)
        return text


_DATE: Final = r"\d{4}-\d{2}-\d{2}"


def _fraction(text: str) -> Fraction:
    # Fraction() would reckon for hours on "1e999999999".
    if not re.fullmatch(r"-?\d{1,15}(/0*[1-9]\d{0,14})?", text, re.ASCII):
        raise Invalid.value(text, "a fraction", "1/2")
    return Fraction(text)


WRITTEN: Final[dict[type, Written]] = {
    date: Written("a date", "2021-06-01", _DATE, parse_date, date.isoformat),
    datetime: Written(
        "a moment in UTC",
        "2021-06-01T08:30:00.000000Z",
        rf"{_DATE}T\d{{2}}:\d{{2}}:\d{{2}}\.\d{{6}}Z",
        parse_moment,
        moment_text,
    ),
    Span: Written(
        "a span",
        "P1Y6M",
        r"P0D|-?P(?=[1-9])([1-9]\d{0,5}Y)?([1-9]\d?M)?([1-9]\d{0,6}D)?",
        Span.parse,
    ),
    Period: Written("a period", "2021-06-01/2022-05-31", rf"{_DATE}/({_DATE}|\.\.)", Period.parse),
    Fraction: Written("a fraction", "1/2", r"-?(0|[1-9]\d{0,14})(/[1-9]\d{0,14})?", _fraction),
    Money: Written(
        "an amount and a currency",
        "125000.00 SEK",
        r"-?(0|[1-9]\d{0,17})(\.\d{1,4})? [A-Z]{3}",
        Money.parse,
    ),
    OrganisationNumber: Written(
        "an organisation number", "212000-0142", r"\d{6}-\d{4}", OrganisationNumber
    ),
}
"""The classes whose values are written as text."""

PLAIN: Final[dict[type, tuple[str, str]]] = {
    str: ("a text", "Styrgrupp"),
    int: ("a whole number", "3"),
    bool: ("true or false", "true"),
    NoneType: ("null", "null"),
}
"""The types that JSON has itself, each with what is expected and an example."""


def worded(annotation: Any) -> tuple[str, str]:
    """Return what a scalar type asks for, as a noun phrase, and an example.

    Examples:
        >>> worded(bool)
        ('true or false', 'true')
    """
    base = value_class(annotation)
    if base is Ref:
        return f"the key of a part ({kind_name(get_args(annotation)[0])})", "street-minds"
    if issubclass(base, Enum):
        words = [member.value for member in base]
        return " or ".join(words), words[0]
    return PLAIN[base] if base in PLAIN else (WRITTEN[base].expected, WRITTEN[base].example)


def read_scalar(annotation: Any) -> Callable[[object], Any]:
    """Return what reads a value of a scalar type, and refuses every other.

    Examples:
        >>> read_scalar(bool)("no")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: found 'no', expected true or false, for example true
    """
    base = value_class(annotation)
    if base in WRITTEN:
        return WRITTEN[base].read
    expected, example = worded(annotation)
    if base is Ref:
        return _reader_of(str, expected, example, lambda text: Ref(checked_key(text)))
    if base is str:
        return _reader_of(str, expected, example, _text)
    if not issubclass(base, Enum):
        return _reader_of(base, expected, example, lambda value: value)
    members = {member.value: member for member in base}

    def read(value: object) -> Any:
        if type(value) is str and value in members:
            return members[value]
        raise fault(value, expected, nearest(value, members))

    return read


def _reader_of(
    base: type, expected: str, example: str, made: Callable[[Any], Any]
) -> Callable[[object], Any]:
    def read(value: object) -> Any:
        if type(value) is not base:
            raise fault(value, _precisely(value, expected), example)
        return made(value)

    return read


def _precisely(value: object, expected: str) -> str:
    if isinstance(value, OddNumber) and expected == PLAIN[int][0]:
        return f"{expected}, written without a point, of at most {LARGEST_WHOLE}"
    return expected


def _text(value: str) -> str:
    if found := NO_TEXT.search(value):
        raise fault(value, f"a text without the character {shown(found[0])}")
    return value


def write_scalar(annotation: Any) -> Callable[[Any], Any]:
    """Return what writes a value of a scalar type.

    Examples:
        >>> write_scalar(Fraction)(Fraction(1, 2))
        '1/2'
    """
    base = value_class(annotation)
    if base in WRITTEN:
        return WRITTEN[base].write
    if base is int:
        return _whole
    if issubclass(base, str):
        return lambda value: str(_text(value))
    if issubclass(base, Enum):
        return lambda value: value.value
    return lambda value: value


def _whole(value: int) -> int:
    if abs(value) > LARGEST_WHOLE:
        raise Invalid.value(value, f"a whole number of at most {LARGEST_WHOLE}", "3")
    return value
