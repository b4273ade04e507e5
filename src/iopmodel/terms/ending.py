"""How it ends before its time: who may end what, on which grounds, with which notice."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.dates.deadlines import Counting
from iopmodel.dates.span import Span, length
from iopmodel.notgiven import Excluded, NotGiven, Unstated
from iopmodel.parts import Part, Text, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.commitments import Modality
from iopmodel.terms.forms import Form

__all__ = ["CountedFrom", "Ending", "EndingKind", "Ends", "TakesEffect"]


class EndingKind(Enum):
    """By which act it ends."""

    NOTICE = "notice"
    """Notice of termination (*uppsägning*)."""
    WITHDRAWAL = "withdrawal"
    """A party leaves (*lämnar*)."""
    RESCISSION = "rescission"
    """It is undone because of a breach (*hävning*)."""
    EXCLUSION = "exclusion"
    """A party is made to leave (*utesluts*, *sägs upp från*)."""
    AGREEMENT = "agreement"
    """The parties agree that it ends (*kommer överens om att avsluta*)."""


class CountedFrom(Enum):
    """Which moment of a notice its time is counted from."""

    DISPATCH = "dispatch"
    RECEIPT = "receipt"
    CONSIDERATION = "consideration"
    """When the body it is addressed to takes it up."""


class TakesEffect(Enum):
    """On which day an ending can take effect."""

    ANY_DAY = "any-day"
    """As soon as its time has gone."""
    END_OF_MONTH = "end-of-month"
    """At the end of the month in which its time has gone."""
    END_OF_PERIOD = "end-of-period"
    """At the end of the running period, initial or extended, in which its time has gone."""


class Ends(Enum):
    """What ends."""

    COMMITMENT = "commitment"
    PARTICIPATION = "participation"
    WHOLE = "whole"


def _span(span: Span | NotGiven) -> Span | NotGiven:
    return span if isinstance(span, NotGiven) else length(span)


def _after(steps: Iterable[Text] | NotGiven) -> tuple[Text, ...] | NotGiven:
    return steps if isinstance(steps, NotGiven) else texts(steps)


def _notice(span: Span | Excluded | NotGiven) -> Span | Excluded | NotGiven:
    return span if isinstance(span, (Excluded, NotGiven)) else length(span)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Ending(Part):
    """A right to end something before the term does.

    Attributes:
        act: By which act.
        by: Who has the right.
        ends: What ends.
        modality: Whether it may, should or has to be done.
        grounds: What has to be the case, any of these; none where the right needs no ground.
        after: What has to come first, one after another; none where nothing has to.
        last_resort: Whether other ways come first.
        form: In what form.
        to: To whom it is addressed.
        notice: How long after the act it ends; `Excluded` if it ends at once.
        counting: How that span is counted.
        counted_from: Which moment of the act it is counted from.
        takes_effect: On which day it can take effect.
        keeps_pay: For how long after the act what has been paid may be kept.
        meanwhile: What goes on, or stops, until then.

    Examples:
        >>> from iopmodel.parts import Ref
        >>> Ending(
        ...     key="lamna", act=EndingKind.WITHDRAWAL, by=Ref("street-minds"),
        ...     ends=Ends.PARTICIPATION,
        ... ).notice
        Unstated()
    """

    act: EndingKind
    by: Who = attrs.field(converter=to_who)
    ends: Ends | NotGiven
    modality: Modality = Modality.POWER
    grounds: tuple[Text, ...] = attrs.field(default=(), converter=texts)
    after: tuple[Text, ...] | NotGiven = attrs.field(default=(), converter=_after)
    last_resort: bool | NotGiven = Unstated()
    form: Form | NotGiven = Unstated()
    to: Who = attrs.field(default=Unstated(), converter=to_who)
    notice: Span | Excluded | NotGiven = attrs.field(default=Unstated(), converter=_notice)
    counting: Counting | NotGiven = Unstated()
    counted_from: CountedFrom | NotGiven = Unstated()
    takes_effect: TakesEffect | NotGiven = Unstated()
    keeps_pay: Span | NotGiven = attrs.field(default=Unstated(), converter=_span)
    meanwhile: tuple[Text, ...] = attrs.field(default=(), converter=texts)
