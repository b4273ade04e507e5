"""What happens to the agreement itself: signed, amended, extended, joined and left."""

from __future__ import annotations

from datetime import date

import attrs

from iopmodel.log.event import By, Event, a_day, by_whom
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, checked_key
from iopmodel.terms import Form, Party
from iopmodel.terms.actors import to_party

__all__ = ["Amended", "ExtensionAgreed", "PartyJoined", "PartyLeft", "Signed"]


@attrs.frozen(kw_only=True)
class Signed(Event):
    """A party signed the agreement.

    Attributes:
        party: The party.

    Examples:
        >>> Signed(party=Ref("street-minds")).concerns
        ('street-minds',)
    """

    party: Ref[Party] = attrs.field(converter=to_party)


@attrs.frozen(kw_only=True)
class Amended(Event):
    """An amendment was agreed; from when on it is in force, the amendment says.

    Attributes:
        amendment: The key of the amendment.
        by: Who agreed on it.

    Examples:
        >>> Amended(amendment="tillagg-1").by
        Unstated()
    """

    amendment: str = attrs.field(converter=checked_key)
    by: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class ExtensionAgreed(Event):
    """It was agreed that it goes on.

    Attributes:
        until: The last day that was agreed on; one step of the agreement where that is not told.
        by: Who agreed.
        form: In what form.

    Examples:
        >>> ExtensionAgreed(until=date(2022, 4, 30)).form
        Unstated()
    """

    until: date | Unstated = attrs.field(default=Unstated(), converter=a_day)
    by: By = attrs.field(default=Unstated(), converter=by_whom)
    form: Form | Unstated = Unstated()


@attrs.frozen(kw_only=True)
class PartyJoined(Event):
    """A party came in.

    Attributes:
        party: The party.
        by: Who let it in.

    Examples:
        >>> PartyJoined(party=Ref("street-minds")).by
        Unstated()
    """

    party: Ref[Party] = attrs.field(converter=to_party)
    by: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class PartyLeft(Event):
    """A party is there no longer, whatever made it leave.

    Attributes:
        party: The party.

    Examples:
        >>> PartyLeft(party=Ref("street-minds")).concerns
        ('street-minds',)
    """

    party: Ref[Party] = attrs.field(converter=to_party)
