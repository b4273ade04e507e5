"""If notice is given on a day, by someone: what may they end by it, when, and on what terms?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.ends import latest_end
from iopmodel.answers.notice import any_party
from iopmodel.answers.over import Over, OverReason, over
from iopmodel.dates.period import OPEN_END, End
from iopmodel.dates.shifting import plain
from iopmodel.notgiven import Bounds, NoClause, NotApplicable, NotGiven, Unstated
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Ref, ref
from iopmodel.terms import (
    Actor,
    AnyOf,
    CountedFrom,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Jointly,
    Party,
    Term,
    Who,
)

__all__ = ["Notice", "WhatIf", "WhatIfReason", "includes", "reads", "unprovided", "what_if"]

# A notice is sent before it is received, and received before it is considered.
_MOMENTS: Final = tuple(CountedFrom)
_ENDING: Final = ("act", "ends", "notice", "counting", "takes_effect")


def _actor(by: Actor | Ref[Actor] | NotGiven) -> Ref[Actor] | NotGiven:
    return by if isinstance(by, NotGiven) else ref(by)


@attrs.frozen(kw_only=True)
class Notice:
    """An act by which someone would end something: what a question can be asked for.

    Attributes:
        on: The day.
        by: Who acts; not given where everyone's rights are asked about.
        moment: Which moment of the act that day is; not given where it is the one that its time is
            counted from, whichever that is.
        act: By which act; not given where any will do.

    Raises:
        Invalid: The day is none.

    Examples:
        >>> Notice(on=date(2024, 1, 15), by=Ref("street-minds")).moment
        Unstated()
    """

    on: date = attrs.field(converter=plain)
    by: Ref[Actor] | NotGiven = attrs.field(default=Unstated(), converter=_actor)
    moment: CountedFrom | NotGiven = Unstated()
    act: EndingKind | NotGiven = Unstated()


class WhatIfReason(Enum):
    """How closely the day is known, from the moment that was told."""

    AS_COUNTED = "as-counted"
    """Its time is counted from that day."""
    AT_EARLIEST = "at-earliest"
    """Its time is, or may be, counted from a later moment, of which the day is not told."""
    AT_LATEST = "at-latest"
    """Its time is, or may be, counted from an earlier moment, of which the day is not told."""
    MOMENT_NOT_SAID = "moment-not-said"
    """The text does not say from which moment its time is counted: an earlier or a later one."""
    NO_CLAUSE = "no-clause"
    """No clause lets the parties agree on an end; if they still do, they change the agreement."""


@attrs.frozen(kw_only=True)
class WhatIf:
    """What an act comes to by one right.

    On what terms the right may be used, such as its form and its grounds, is another question.

    Attributes:
        notice: The act.
        over: What is over when, if the time is counted from the day of the act.
        reason: How closely that day is known.
        act: By which act it ends.
        latest: The last day that the term can have, where it may bound what is not known more
            closely; open where nothing does.
        theirs: Whether the one who acts has the right, where it was asked for someone: what they do
            not have is left out.
        lacks: Where the values would stand that the text leaves out.

    Examples:
        >>> from iopmodel.answers import ask
        >>> from iopmodel.examples import load
        >>> act = Notice(on=date(2019, 9, 15), act=EndingKind.WITHDRAWAL)
        >>> ask("what-if", load("eu-medborgare-2019"), act).holdings
        ()
    """

    notice: Notice
    over: Over
    reason: WhatIfReason
    act: EndingKind
    latest: End = OPEN_END
    theirs: bool | NotGiven = Unstated()
    lacks: tuple[str, ...] = ()

    @property
    def part(self) -> str:
        """The key of the part that gives the right; empty where none does."""
        return self.over.part

    @property
    def ends(self) -> Ends | NotGiven:
        """What ends."""
        return self.over.ends

    @property
    def day(self) -> date | Bounds[End] | NotGiven | NotApplicable:
        """The last day of what ends, as `Over` tells it, as closely as the moment lets it."""
        day = self.over.day
        if self.reason in {WhatIfReason.AS_COUNTED, WhatIfReason.NO_CLAUSE}:
            return day
        if self.reason is WhatIfReason.AT_EARLIEST:
            low = day.low if isinstance(day, Bounds) else day
            return Bounds(low, self.latest) if isinstance(low, date) else Unstated()
        return Unstated()

    @property
    def known(self) -> bool:
        """Whether the text gives the day, and who has the right where that was asked."""
        known = self.over.known and self.reason is WhatIfReason.AS_COUNTED
        return known and (self.theirs is True or isinstance(self.notice.by, NotGiven))


def reads(notice: Notice) -> Reads:
    """Return the fields that are looked at for an act: only where it is told, who acts, and how.

    Examples:
        >>> "by" in reads(Notice(on=date(2021, 9, 1)))[Ending]
        False
    """
    by = () if isinstance(notice.by, NotGiven) else ("by",)
    moment = () if isinstance(notice.moment, NotGiven) else ("counted_from",)
    return {Ending: (*_ENDING, *by, *moment), Party: (), Term: ("initial", "extension")}


def what_if(parts: Parts, key: str, notice: Notice) -> Iterator[Possible[WhatIf]]:
    """Yield what an act comes to by the right that one part gives.

    A right of which the text does not say who has it is told to everyone who asks.

    Args:
        parts: Where it finds the term.
        key: The part: a right to end something, or a term that notice keeps from being extended.
        notice: The act.

    Examples:
        >>> from iopmodel.examples import load
        >>> sent = Notice(on=date(2019, 9, 15), moment=CountedFrom.DISPATCH)
        >>> for possible in what_if(load("eu-medborgare-2019"), "uppsagning", sent):
        ...     print(possible.value.reason.value, possible.value.day)
        at-earliest Bounds(low=datetime.date(2019, 12, 15), high=datetime.date(2022, 4, 30))
    """
    part = parts.find(key)
    if not isinstance(part, (Ending, Term)):
        return
    act = part.act if isinstance(part, Ending) else EndingKind.NOTICE
    if notice.act not in {act, Unstated()}:
        return
    lacks: list[str] = []
    theirs: bool | NotGiven = Unstated()
    if not isinstance(notice.by, NotGiven):
        by = part.by if isinstance(part, Ending) else any_party(parts)
        if not includes(by, notice.by):
            return
        if isinstance(by, NotGiven):
            lacks.append(f"{key}/by")
        else:
            theirs = True
    for possible in over(parts, key, notice.on):
        found = possible.value
        reason, missing = _reason(found, notice.moment, part)
        made = WhatIf(
            notice=notice,
            over=found,
            reason=reason,
            act=act,
            # From whichever moment it is counted, nothing ends after the term.
            latest=_latest(parts) if reason is WhatIfReason.AT_EARLIEST else OPEN_END,
            theirs=theirs,
            lacks=(*found.lacks, *lacks, *missing),
        )
        yield Possible(made, possible.given)


def unprovided(parts: Parts, notice: Notice) -> Iterator[Possible[WhatIf]]:
    """Yield that the text provides for no end by agreement, where that is what is asked about.

    Of any other act, nothing is told where there is no right to it.

    Args:
        parts: What the agreement says.
        notice: The act.

    Examples:
        >>> from iopmodel.examples import load
        >>> act = Notice(on=date(2019, 9, 15), act=EndingKind.AGREEMENT)
        >>> [one.value.reason.value for one in unprovided(load("eu-medborgare-2019"), act)]
        ['no-clause']
    """
    agreed = EndingKind.AGREEMENT
    if notice.act is agreed and all(ending.act is not agreed for ending in parts.all(Ending)):
        none = Over(
            part="", on=notice.on, reason=OverReason.TIME_NOT_SAID, ends=Unstated(), day=NoClause()
        )
        yield Possible(WhatIf(notice=notice, over=none, reason=WhatIfReason.NO_CLAUSE, act=agreed))


def _latest(parts: Parts) -> End:
    return max((latest_end(term) for term in parts.all(Term)), default=OPEN_END)


def includes(who: Who, actor: Ref[Actor] | NotGiven) -> bool:
    """Return whether someone is among those who are meant, or may be.

    Examples:
        >>> includes(AnyOf([Ref("a"), Ref("b")]), Ref("b")), includes(Ref("a"), Ref("b"))
        (True, False)
    """
    if isinstance(who, NotGiven) or isinstance(actor, NotGiven):
        return True
    return actor in who.actors if isinstance(who, (AnyOf, EachOf, Jointly)) else who == actor


def _reason(
    found: Over, moment: CountedFrom | NotGiven, part: Ending | Term
) -> tuple[WhatIfReason, tuple[str, ...]]:
    """Return how the moment that was told lies to the one that the time is counted from.

    With it goes where that one would stand, if the text leaves it out.
    """
    late = found.reason in {OverReason.ALREADY, OverReason.NO_END, OverReason.TIME_NOT_SAID}
    if isinstance(moment, NotGiven) or late:
        return WhatIfReason.AS_COUNTED, ()
    counted = part.counted_from if isinstance(part, Ending) else Unstated()
    if isinstance(counted, NotGiven):
        # A term has no place to say it.
        lacks = (f"{part.key}/counted_from",) if isinstance(part, Ending) else ()
        least, most = _MOMENTS[0], _MOMENTS[-1]
    else:
        lacks, least, most = (), counted, counted
    if moment is least is most:
        return WhatIfReason.AS_COUNTED, ()
    place = _MOMENTS.index(moment)
    if place <= _MOMENTS.index(least):
        # What comes too late if it is counted from that day does so from a later one.
        if found.reason is OverReason.WITH_THE_TERM:
            return WhatIfReason.AS_COUNTED, ()
        return WhatIfReason.AT_EARLIEST, lacks
    if place >= _MOMENTS.index(most):
        return WhatIfReason.AT_LATEST, lacks
    return WhatIfReason.MOMENT_NOT_SAID, lacks
