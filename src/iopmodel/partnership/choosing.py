"""Every way to read a partnership, and what gave a field its value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from iopmodel.dates.shifting import plain
from iopmodel.errors import Invalid
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.amendments import Amendment
from iopmodel.partnership.arguments import meant
from iopmodel.partnership.changes import AddPart, SetField
from iopmodel.partnership.fieldtypes import field_types
from iopmodel.partnership.fitting import near
from iopmodel.partnership.ties import Ties

__all__ = ["amended_by", "readings"]


def readings(partnership: Partnership) -> Iterator[dict[str, str]]:
    """Return every way to read all open points of a partnership together, the held one first.

    Left out are those in which a reading lacks what it supposes, or two exclude each other. The
    last points change fastest. Nothing is computed before it is asked for.

    Args:
        partnership: Whose open points they are; those without readings are left out.

    Raises:
        Invalid: It is no partnership.

    Examples:
        >>> from iopmodel.examples import load
        >>> first = next(readings(load("enskede-arsta-vantor-2021")))
        >>> first["en-manad-innan"]
        'till-sista-dagen'
    """
    meant(partnership, Partnership, "a partnership")
    return Ties(partnership.open_points).complete({})


def amended_by(partnership: Partnership, part: str, field: str, on: date) -> Amendment | None:
    """Return the amendment that gave a field of a part its value on a day; none if it is original.

    It has to be asked of the partnership with all its amendments: after `on(day)`, those in force
    on that day are part of the text.

    Args:
        partnership: Whose part it is.
        part: The key of the part.
        field: The name of the field.
        on: The day.

    Raises:
        Invalid: There is no such part on that day, or no such field in it.
    """
    meant(partnership, Partnership, "a partnership")
    meant(part, str, "a key")
    meant(field, str, "a name")
    day = plain(on)
    there = {known.key: known for known in partnership.on(day).parts}
    if part not in there:
        raise Invalid.value(part, f"the key of a part in force on {day}", near(part, there))
    names = field_types(type(there[part]))
    if field not in names:
        raise Invalid.value(field, f"a field of {part}", near(field, names))
    for amendment in reversed(partnership.amendments):
        if amendment.effective <= day and any(
            atom.part == part
            and (isinstance(atom, AddPart) or (isinstance(atom, SetField) and atom.field == field))
            for atom in amendment.change.atoms
        ):
            return amendment
    return None
