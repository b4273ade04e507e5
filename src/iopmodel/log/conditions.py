"""What duties hang on: conditions that fail, phases that end, duties that are waived."""

from __future__ import annotations

import attrs

from iopmodel.errors import Invalid
from iopmodel.log.event import By, DueKey, Event, by_whom
from iopmodel.notgiven import Unstated
from iopmodel.parts import Part, Ref, ref

__all__ = ["ConditionFailed", "DutyWaived", "PhaseEnded"]


def _of(part: Part | Ref[Part]) -> Ref[Part]:
    return ref(part)


def _place(number: int | Unstated) -> int | Unstated:
    if not isinstance(number, Unstated) and (type(number) is not int or number < 1):
        raise Invalid.value(number, "the place of a condition, counted from 1", "1", path="number")
    return number


@attrs.frozen(kw_only=True)
class ConditionFailed(Event):
    """A condition was found to be met no longer.

    Attributes:
        of: The part that sets it: the term, a requirement, or a part whose times hang on it.
        number: Which of its conditions, counted from 1, where it has several.
        by: Who found so.

    Examples:
        >>> ConditionFailed(of=Ref("giltighetstid"), number=1).of
        'giltighetstid'
    """

    of: Ref[Part] = attrs.field(converter=_of)
    number: int | Unstated = attrs.field(default=Unstated(), converter=_place)
    by: By = attrs.field(default=Unstated(), converter=by_whom)


@attrs.frozen(kw_only=True)
class PhaseEnded(Event):
    """The phase is over as long as which a part's times hold (`While`), or after which they do.

    Attributes:
        of: The part whose times hang on it.

    Examples:
        >>> PhaseEnded(of=Ref("styrgrupp")).concerns
        ('styrgrupp',)
    """

    of: Ref[Part] = attrs.field(converter=_of)


@attrs.frozen(kw_only=True)
class DutyWaived(Event):
    """Someone did without something that was due to them.

    Attributes:
        due: What was due.
        by: Who did without it.

    Examples:
        >>> DutyWaived(due=DueKey.of("slutredovisning/1")).concerns
        ('slutredovisning',)
    """

    due: DueKey
    by: By = attrs.field(default=Unstated(), converter=by_whom)
