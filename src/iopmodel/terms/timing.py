"""When something is to happen, in the agreement's own terms.

A [`Recurrence`][iopmodel.dates.recurrence.Recurrence] is a timing by itself. The others speak of
the agreement: of an event, of another duty, of a phase, of whether a next period follows.
"""

from __future__ import annotations

from enum import Enum

import attrs

from iopmodel.dates.deadlines import Counting
from iopmodel.dates.recurrence import Recurrence
from iopmodel.dates.span import Span, length
from iopmodel.dates.units import not_negative
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, ref

__all__ = [
    "AfterEvent",
    "Afterwards",
    "Following",
    "IfContinued",
    "Limit",
    "OnOccasion",
    "OnWorkingDay",
    "Order",
    "Relative",
    "Roll",
    "Timing",
    "While",
]


class Limit(Enum):
    """On which side of a day something has to happen."""

    AT_LATEST = "at-latest"
    AT_EARLIEST = "at-earliest"


@attrs.frozen
class AfterEvent:
    """So long after something that has no date of its own.

    Attributes:
        event: What happens first.
        span: How long after it.
        limit: Whether it is to happen by then, or not before then.
        counting: Whether the day of the event is counted.

    Examples:
        >>> AfterEvent(Text("kallelsen", "the convening notice"), Span.of(weeks=2)).counting
        <Counting.AFTER_EVENT: 'after-event'>
    """

    event: Text
    span: Span = attrs.field(converter=length)
    limit: Limit = Limit.AT_LATEST
    counting: Counting = Counting.AFTER_EVENT


@attrs.frozen
class OnOccasion:
    """Each time that something makes it called for ("vid behov", "on request").

    Attributes:
        occasion: What makes it called for.

    Examples:
        >>> OnOccasion(Text("vid behov", "when needed")).occasion.en
        'when needed'
    """

    occasion: Text


@attrs.frozen
class Following:
    """Within so long after each time of a recurrence, about the time that has gone.

    Attributes:
        rule: The times that are spoken of.
        within: How long after the end of each at the latest.
        counting: Whether the span is counted from and including the day after that end (in the
            month after June: by 31 July), or after the end itself (a month after 30 June: by 30
            July).

    Examples:
        >>> from iopmodel.dates.recurrence import Each
        >>> Following(Each(Span.of(months=3)), Span.of(days=30)).within
        Span('P30D')
    """

    rule: Recurrence
    within: Span = attrs.field(converter=length)
    counting: Counting = Counting.AFTER_EVENT


class Order(Enum):
    """On which side of another duty something is to be done."""

    BEFORE = "before"
    AFTER = "after"


def _part(part: Part | Ref[Part]) -> Ref[Part]:
    return ref(part)


@attrs.frozen
class Relative:
    """Before or after each time of another part's duty.

    Attributes:
        to: The part whose duty it is.
        order: On which side.
        by: How far from it at the least (before) or the most (after); nothing by default.

    Examples:
        >>> Relative(Ref("styrgrupp"), Order.BEFORE, Span.of(weeks=1)).by
        Span('P7D')
    """

    to: Ref[Part] = attrs.field(converter=_part)
    order: Order
    by: Span = attrs.field(default=Span(), converter=not_negative)


@attrs.frozen
class While:
    """A recurrence that holds only as long as a condition or a phase does.

    Attributes:
        condition: The condition or phase.
        rule: The recurrence.
        then: What holds after it, where that is said.

    Examples:
        >>> from iopmodel.dates.recurrence import Each
        >>> While(Text("i början", "at first"), Each(Span.of(months=1))).condition.sv
        'i början'
    """

    condition: Text
    rule: Recurrence
    then: Recurrence | NotGiven = Unstated()


@attrs.frozen
class Afterwards:
    """A recurrence that holds as soon as a condition or a phase no longer does.

    Attributes:
        condition: The condition or phase.
        rule: The recurrence.

    Examples:
        >>> from iopmodel.dates.recurrence import Each
        >>> Afterwards(Text("i början", "at first"), Each(Span.of(months=3))).condition.sv
        'i början'
    """

    condition: Text
    rule: Recurrence


@attrs.frozen
class IfContinued:
    """A recurrence whose times matter only if a next period follows.

    Attributes:
        rule: The recurrence.

    Examples:
        >>> from iopmodel.dates.recurrence import YearlyOn
        >>> IfContinued(YearlyOn(2, 1)).rule.day
        1
    """

    rule: Recurrence


class Roll(Enum):
    """To which working day a day is moved that is none."""

    NEXT = "next"
    PREVIOUS = "previous"


@attrs.frozen
class OnWorkingDay:
    """A recurrence whose last days are moved to working days, because a clause says so.

    Attributes:
        rule: The recurrence.
        roll: In which direction.

    Examples:
        >>> from iopmodel.dates.recurrence import YearlyOn
        >>> OnWorkingDay(YearlyOn(2, 1), Roll.NEXT).roll
        <Roll.NEXT: 'next'>
    """

    rule: Recurrence
    roll: Roll


Timing = (
    Recurrence
    | AfterEvent
    | Afterwards
    | Following
    | IfContinued
    | OnOccasion
    | OnWorkingDay
    | Relative
    | While
    | NotGiven
)
"""When something is to happen, or that the text does not say."""
