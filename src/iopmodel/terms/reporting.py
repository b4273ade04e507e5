"""What is reported: by whom, to whom, about what, when and for which time."""

from __future__ import annotations

from enum import Enum

import attrs

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Text, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.timing import Timing

__all__ = ["Covers", "Report"]


class Covers(Enum):
    """For which time a report speaks."""

    ITS_TIME = "its-time"
    """The month, half-year or other stretch that its timing names."""
    TERM = "term"
    """The whole term."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Report(Part):
    """A report that someone owes someone.

    Attributes:
        name: What the agreement calls it.
        author: Who makes it.
        recipient: Who gets it.
        contents: What it has to hold.
        timing: When it is due.
        covers: For which time it speaks.

    Examples:
        >>> from iopmodel.dates.recurrence import Each
        >>> from iopmodel.dates.span import Span
        >>> contents = [Text("genomförda insatser", "what was done")]
        >>> Report(
        ...     key="delredovisning", name="Delredovisning", contents=contents,
        ...     timing=Each(Span.of(months=1)), covers=Covers.ITS_TIME,
        ... ).recipient
        Unstated()
    """

    name: str
    author: Who = attrs.field(default=Unstated(), converter=to_who)
    recipient: Who = attrs.field(default=Unstated(), converter=to_who)
    contents: tuple[Text, ...] = attrs.field(converter=texts)
    timing: Timing = Unstated()
    covers: Covers | NotGiven = Unstated()
