"""One entry of a log: what occurred, when it did, and how it came to be known."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Final, get_args

import attrs

from iopmodel.dates.moments import moment
from iopmodel.dates.shifting import plain
from iopmodel.errors import BadForm, Invalid
from iopmodel.log.corrections import Corrected, Withdrawn
from iopmodel.log.event import Event, entry_number, some_words, words_told
from iopmodel.log.facts import Fact
from iopmodel.notgiven import Unstated
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.partnership.fitting import misshapen

__all__ = ["EVENTS", "AnyEvent", "Entry"]

AnyEvent = Fact | Corrected | Withdrawn
"""Everything that an entry can tell."""

EVENTS: Final[dict[str, type[Event]]] = {
    kind_name(kind): kind for kind in sorted(get_args(AnyEvent), key=lambda kind: kind.__name__)
}
"""Every kind of event by its name."""

_EASTERNMOST: Final = timedelta(hours=14)


def an_event(event: Any) -> Any:
    """Return an event, if it is one and its fields hold what they are for.

    Raises:
        BadForm: It is none, or fields of it hold something else.
    """
    if type(event) not in EVENTS.values():
        raise BadForm.value(event, "an event", 'Signed(party=Ref("street-minds"))')
    if problems := list(misshapen([("event", event)])):
        raise BadForm(problems)
    return event


@attrs.frozen(kw_only=True)
class Entry:
    """One entry of a log.

    Attributes:
        number: Its number in the log, from 1.
        event: What occurred.
        happened: The day on which it did.
        recorded: The moment at which it was recorded, in UTC.
        by: Who recorded it, as a role; no person is named.
        reference: The document it rests on, such as its number in the register of cases.

    Raises:
        BadForm: The event is none, or its fields hold something else than they are for.
        Invalid: The day lies after the moment: what has not happened is not recorded.

    Examples:
        >>> from datetime import UTC
        >>> from iopmodel.log import Signed
        >>> from iopmodel.parts import Ref
        >>> entry = Entry(
        ...     number=1, event=Signed(party=Ref("staden")), happened=date(2021, 5, 28),
        ...     recorded=datetime(2021, 5, 31, 8, 30, tzinfo=UTC), by="handläggare",
        ... )
        >>> entry.reference
        Unstated()
    """

    number: int = attrs.field(converter=entry_number)
    event: AnyEvent = attrs.field(converter=an_event)
    happened: date = attrs.field(converter=plain)
    recorded: datetime = attrs.field(converter=moment)
    by: str = attrs.field(validator=some_words)
    reference: str | Unstated = attrs.field(default=Unstated(), validator=words_told)

    def __attrs_post_init__(self) -> None:
        days = {"happened": self.happened}
        if isinstance(self.event, Corrected):
            days["event/happened"] = self.event.happened
        for path, day in days.items():
            # By then it is that day nowhere yet.
            if day > (self.recorded + _EASTERNMOST).date():
                expected = f"a day that is not after {self.recorded.date()}, when it was recorded"
                raise Invalid.value(day.isoformat(), expected, path=path)

    @property
    def entries(self) -> tuple[int, ...]:
        """The numbers of the entries that its event names, those within a correction too."""
        inner = self.event.event.entries if isinstance(self.event, Corrected) else ()
        return (*self.event.entries, *inner)
