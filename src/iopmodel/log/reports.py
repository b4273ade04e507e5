"""Reports: delivered and accepted, and the outcomes that they tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs

from iopmodel.dates.period import Period
from iopmodel.errors import Invalid
from iopmodel.log.event import By, DueKey, Event, by_whom, entry_number, some_words
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, ref
from iopmodel.terms import Breakdown, Indicator, Report

__all__ = ["Group", "OutcomeReported", "ReportAccepted", "ReportDelivered"]


def _report(report: Report | Ref[Report]) -> Ref[Report]:
    return ref(report)


@attrs.frozen(kw_only=True)
class ReportDelivered(Event):
    """A report was handed in.

    Attributes:
        of: The report that is owed.
        covers: The time that it is about.
        due: The report due that it makes.
        by: Who handed it in.
        to: To whom.

    Examples:
        >>> ReportDelivered(of=Ref("slutredovisning")).due
        Unstated()
    """

    of: Ref[Report] = attrs.field(converter=_report)
    covers: Period | Unstated = Unstated()
    due: DueKey | Unstated = Unstated()
    by: By = attrs.field(default=Unstated(), converter=by_whom)
    to: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class ReportAccepted(Event):
    """A report that had been handed in was accepted.

    Attributes:
        delivery: The entry that tells that it was handed in.
        by: Who accepted it.

    Examples:
        >>> ReportAccepted(delivery=4, by=Ref("styrgrupp")).entries
        (4,)
    """

    delivery: int = attrs.field(converter=entry_number)
    by: By = attrs.field(default=Unstated(), converter=by_whom)


def _count(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    if type(value) is not int or value < 0:
        raise Invalid.value(value, "a whole number of at least 0", "12", path=attribute.name)


@attrs.frozen
class Group:
    """How many there are in one group.

    Attributes:
        by: By what they are divided.
        name: What the group is called.
        number: How many.

    Examples:
        >>> Group(Breakdown.SEX, "kvinnor", 12).number
        12
    """

    by: Breakdown
    name: str = attrs.field(validator=some_words)
    number: int = attrs.field(validator=_count)


def _groups(groups: Iterable[Group]) -> tuple[Group, ...]:
    found = tuple(groups)
    for (_, name), times in Counter((group.by, group.name) for group in found).items():
        if times > 1:
            raise Invalid.value(f"{name} {times} times", "each group once", "kvinnor")
    return tuple(sorted(found, key=lambda group: (group.by.value, group.name)))


def _indicator(indicator: Indicator | Ref[Indicator]) -> Ref[Indicator]:
    return ref(indicator)


def _value(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    check = some_words if isinstance(value, str) else _count
    check(_, attribute, value)


@attrs.frozen(kw_only=True)
class OutcomeReported(Event):
    """What came of the work was told, in a number or in words.

    Attributes:
        of: What was to be counted or told.
        value: The number, or the words.
        groups: The number divided by groups, as far as it is told so.
        covers: The time that it is about.

    Raises:
        Invalid: The number is below 0, there are no words, or a group is told twice.

    Examples:
        >>> groups = [Group(Breakdown.SEX, "kvinnor", 12), Group(Breakdown.SEX, "män", 9)]
        >>> OutcomeReported(of=Ref("natta"), value=21, groups=groups).value
        21
    """

    of: Ref[Indicator] = attrs.field(converter=_indicator)
    value: int | str = attrs.field(validator=_value)
    groups: tuple[Group, ...] = attrs.field(default=(), converter=_groups)
    covers: Period | Unstated = Unstated()
