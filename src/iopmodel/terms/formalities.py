"""What makes it a document: heading, case number, copies, signatures."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.dates.shifting import plain
from iopmodel.notgiven import Count, NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, checked_key, texts
from iopmodel.terms.actors import Party, PersonalData, Who, sorted_kinds, to_party, to_who
from iopmodel.terms.sources import Source, to_sources

__all__ = ["Copies", "DataProtection", "Heading", "Signature"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Heading(Part):
    """What the agreement is called and filed under.

    Attributes:
        name: A short name for the partnership.
        case_number: Its number in the register (*diarienummer*).

    Examples:
        >>> Heading(name="Street Minds i Enskede", case_number="EÅV 2021/230").key
        'heading'
    """

    key: str = attrs.field(default="heading", converter=checked_key)
    name: str
    case_number: str | NotGiven = Unstated()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Copies(Part):
    """How many identical copies there are, and who has them.

    Attributes:
        number: How many.
        held_by: Who has one.

    Examples:
        >>> Copies(key="exemplar", number=2).held_by
        Unstated()
    """

    number: Count
    held_by: Who = attrs.field(default=Unstated(), converter=to_who)


def _dated(day: date | NotGiven) -> date | NotGiven:
    return day if isinstance(day, NotGiven) else plain(day)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Signature(Part):
    """A place for a signature.

    Attributes:
        of: The party.
        place: Where it is signed.
        dated: On which day.
        role: The office of the one who signs.
        signed: Whether it is signed.
        left_out: The personal data that the printed agreement gives.

    Examples:
        >>> Signature(key="underskrift", of=Ref("street-minds"), place="Stockholm").dated
        Unstated()
    """

    of: Ref[Party] = attrs.field(converter=to_party)
    place: str | NotGiven = Unstated()
    dated: date | NotGiven = attrs.field(default=Unstated(), converter=_dated)
    role: str | NotGiven = Unstated()
    signed: bool | NotGiven = Unstated()
    left_out: tuple[PersonalData, ...] = attrs.field(default=(), converter=sorted_kinds)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DataProtection(Part):
    """How data about persons are handled.

    Attributes:
        under: The statutes that it says to follow.
        controller: Who decides why and how they are handled (*personuppgiftsansvarig*).
        processor: Who handles them on the controller's behalf (*personuppgiftsbiträde*).
        limits: What may be recorded, and how it is kept.

    Source:
        Regulation (EU) 2016/679, article 4(7) and (8).

    Examples:
        >>> DataProtection(key="uppgifter").controller
        Unstated()
    """

    under: tuple[Ref[Source], ...] = attrs.field(default=(), converter=to_sources)
    controller: Who = attrs.field(default=Unstated(), converter=to_who)
    processor: Who = attrs.field(default=Unstated(), converter=to_who)
    limits: tuple[Text, ...] = attrs.field(default=(), converter=texts)
