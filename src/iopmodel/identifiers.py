"""Numbers that identify: the organisation number of a Swedish legal person."""

from __future__ import annotations

import re
from typing import Final

import attrs

from iopmodel.errors import Invalid

__all__ = ["OrganisationNumber"]

_CANONICAL: Final = re.compile(r"\d\d[2-9]\d{3}-\d{4}", re.ASCII)


def _adds_up(text: str) -> bool:
    """Return whether the last of ten digits is the Luhn check digit of the others."""
    digits = [int(digit) for digit in text if digit != "-"]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[::2])
    return (sum(doubled) + sum(digits[1::2])) % 10 == 0


def _checked(text: str) -> str:
    # What is written canonically, as in every document, is not worth importing a library for; a
    # test holds the two ways equal.
    if isinstance(text, str) and _CANONICAL.fullmatch(text) and _adds_up(text):
        return text
    return _by_stdnum(text)


def _by_stdnum(text: str) -> str:
    from stdnum.exceptions import ValidationError  # noqa: PLC0415  # imported when it is needed
    from stdnum.se import orgnr  # noqa: PLC0415

    try:
        compact = orgnr.validate(text) if isinstance(text, str) else ""
    except ValidationError:
        compact = ""
    # A third digit below 2 is a month: a personal identity number, which is nobody's business here.
    if not compact or compact[2] < "2":
        raise Invalid.value(
            text,
            "an organisation number: ten digits, the third at least 2, the last a check digit",
            "212000-0142",
        )
    return f"{compact[:6]}-{compact[6:]}"


@attrs.frozen(order=True)
class OrganisationNumber:
    """The number of a legal person in Sweden: a municipality, an association.

    Two administrations of one municipality share its number. Checked as Bolagsverket and
    Skatteverket define it: ten digits, a Luhn check digit, and a third digit of at least 2.

    Attributes:
        text: As `NNNNNN-NNNN`; other ways to write it are brought to this form.

    Raises:
        Invalid: It is no such number.

    Examples:
        >>> str(OrganisationNumber("2120000142"))
        '212000-0142'
    """

    text: str = attrs.field(converter=_checked)

    def __str__(self) -> str:
        return self.text
