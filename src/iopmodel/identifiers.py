"""Numbers that identify: the organisation number of a Swedish legal person."""

from __future__ import annotations

import attrs
from stdnum.exceptions import ValidationError
from stdnum.se import orgnr

from iopmodel.errors import Invalid

__all__ = ["OrganisationNumber"]


def _checked(text: str) -> str:
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

    Example:
        >>> str(OrganisationNumber("2120000142"))
        '212000-0142'
    """

    text: str = attrs.field(converter=_checked)

    def __str__(self) -> str:
        return self.text
