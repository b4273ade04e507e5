"""How long it lasts: the initial period and what extends it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

import attrs

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.recurrence import YearlyOn
from iopmodel.dates.shifting import plain
from iopmodel.dates.span import Span, length
from iopmodel.errors import Invalid
from iopmodel.notgiven import Excluded, NotGiven, Unstated
from iopmodel.parts import Part, Text, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.forms import Form

__all__ = [
    "AgreedExtension",
    "AutomaticExtension",
    "Extension",
    "Fails",
    "NegotiableExtension",
    "Stops",
    "Term",
    "TermCondition",
]


def _step(step: Span | NotGiven) -> Span | NotGiven:
    return step if isinstance(step, NotGiven) else length(step)


def _latest(latest: date | NotGiven) -> date | NotGiven:
    return latest if isinstance(latest, NotGiven) else plain(latest)


class Stops(Enum):
    """Which steps a notice in time keeps from being taken, where notice days and steps differ."""

    NEXT_STEPS = "next-steps"
    """Every step that begins after the notice day: the term ends with the step that runs then."""
    NEXT_YEARS = "next-years"
    """Every step that begins after the next yearly recurrence of the initial end."""
    THE_STEPS_NAMED = "the-steps-named"
    """Every step after one that the notice names, of those that run on its day or later."""


@attrs.frozen(kw_only=True)
class AutomaticExtension:
    """It goes on by itself, step by step, unless someone gives notice in time.

    Attributes:
        step: By how much each time.
        latest_end: The last day it can reach.
        notice_by: By when notice has to be given.
        stops: Which steps it stops.

    Examples:
        >>> AutomaticExtension(
        ...     step=Span.of(months=6), latest_end=date(2026, 6, 30), notice_by=YearlyOn(12, 31)
        ... ).step
        Span('P6M')
    """

    step: Span = attrs.field(converter=length)
    latest_end: date | NotGiven = attrs.field(converter=_latest)
    notice_by: YearlyOn | NotGiven
    stops: Stops = Stops.NEXT_STEPS


@attrs.frozen(kw_only=True)
class AgreedExtension:
    """It goes on, step by step, if it is so agreed in time.

    Attributes:
        step: By how much each time.
        latest_end: The last day it can reach.
        agreed_by: Who has to agree.
        agree_by: By when.
        form: In what form.

    Examples:
        >>> AgreedExtension(
        ...     step=Span.of(years=1), latest_end=date(2022, 4, 30), agree_by=YearlyOn(2, 1)
        ... ).agreed_by
        Unstated()
    """

    step: Span = attrs.field(converter=length)
    latest_end: date | NotGiven = attrs.field(converter=_latest)
    agreed_by: Who = attrs.field(default=Unstated(), converter=to_who)
    agree_by: YearlyOn | NotGiven
    form: Form | NotGiven = Unstated()


@attrs.frozen(kw_only=True)
class NegotiableExtension:
    """It can be extended, and the text leaves open how, for how long, or until when.

    Attributes:
        step: By how much.
        latest_end: The last day it can reach.
        agreed_by: Who has to agree.
        weighing: What is to be looked at when it is decided.

    Examples:
        >>> NegotiableExtension().latest_end
        Unstated()
    """

    step: Span | NotGiven = attrs.field(default=Unstated(), converter=_step)
    latest_end: date | NotGiven = attrs.field(default=Unstated(), converter=_latest)
    agreed_by: Who = attrs.field(default=Unstated(), converter=to_who)
    weighing: tuple[Text, ...] = attrs.field(default=(), converter=texts)


Extension = AutomaticExtension | AgreedExtension | NegotiableExtension | Excluded | NotGiven
"""What makes it last longer, that nothing does, or that no clause provides for it."""


class Fails(Enum):
    """What follows when a condition of the term is met no longer."""

    ENDS = "ends"
    """The partnership ends by itself."""
    NO_EXTENSION = "no-extension"
    """It is not extended."""


@attrs.frozen(kw_only=True)
class TermCondition:
    """What has to remain the case for it to last, or to be extended.

    Attributes:
        what: The condition.
        found_by: Who finds whether it is met.
        fails: What follows when it is not.

    Examples:
        >>> TermCondition(what=Text("medel finns", "there is money")).found_by
        Unstated()
    """

    what: Text
    found_by: Who = attrs.field(default=Unstated(), converter=to_who)
    fails: Fails | NotGiven = Unstated()


def _conditions(conditions: Iterable[TermCondition]) -> tuple[TermCondition, ...]:
    return tuple(conditions)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Term(Part):
    """How long the partnership lasts.

    Attributes:
        initial: The period it is concluded for; its end may be open (*tills vidare*).
        extension: What makes it last longer.
        conditions: What has to remain the case.

    Raises:
        Invalid: There is an extension beyond an open end, or one that ends before it begins.

    Examples:
        >>> Term(key="giltighetstid", initial=Period.parse("2021-06-01/P1Y")).extension
        Unstated()
    """

    initial: Period
    extension: Extension = Unstated()
    conditions: tuple[TermCondition, ...] = attrs.field(default=(), converter=_conditions)

    def __attrs_post_init__(self) -> None:
        if not isinstance(
            self.extension, (AutomaticExtension, AgreedExtension, NegotiableExtension)
        ):
            return
        if self.initial.last is OPEN_END:
            raise Invalid.value(
                str(self.initial), "an end, where an extension is to follow", "2021-06-01/P1Y"
            )
        latest = self.extension.latest_end
        if isinstance(latest, date) and latest < self.initial.last:
            raise Invalid.value(
                latest.isoformat(),
                f"a latest end that is not before the initial end, {self.initial.last}",
                self.initial.last.isoformat(),
                path="extension/latest_end",
            )
