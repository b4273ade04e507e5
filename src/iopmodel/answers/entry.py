"""One thing that an agreement says of money, and what it is about."""

from __future__ import annotations

from datetime import date
from enum import Enum

import attrs

from iopmodel.dates.period import OPEN_END, Period
from iopmodel.money import Money
from iopmodel.notgiven import Count, NotApplicable, NotGiven, Unstated
from iopmodel.parts import Text
from iopmodel.terms import Nature, Per, Vat, Who

__all__ = ["Entry", "EntryKind"]


class EntryKind(Enum):
    """What an entry is about."""

    FRAME = "frame"
    """What a frame comes to, for the time it is meant for."""
    INSTALMENT = "instalment"
    """A payment out of a frame."""
    LINE = "line"
    """A line of the budget that a frame is meant for."""
    CONTRIBUTION = "contribution"
    """What someone brings that is not counted as a cost: it is listed, and never summed."""
    STOP = "stop"
    """A clause by which payments out of a frame may be stopped."""
    CLAWBACK = "clawback"
    """A clause by which what was paid out of a frame may have to be paid back."""


@attrs.frozen(kw_only=True)
class Entry:
    """One thing that an agreement says of money.

    Attributes:
        key: The key of the part, and the number of the payment; unique together with the
            conditions and the window.
        part: The part that it comes from.
        kind: What it is about.
        of: The frame; none for what is not counted as a cost.
        payer: Who pays, brings it, or may stop payments.
        payee: To whom.
        amount: How much, or why that is not given; not applicable to clauses and to what is not
            counted as a cost.
        per: For how long the amount of a frame is meant.
        window: The days on which it may be paid; the last is the day by which it has to. Not given
            where the text says no day.
        covers: Which time it is for.
        what: What a line or a contribution is for.
        hours: How many hours a contribution is.
        vat: Whether value added tax is in the amount of a frame.
        nature: As what a frame is paid.
        indexed: The parts by which the amount is indexed: of a frame, all that ever do, and its
            amount is the one before; of a payment, those that have by its window, and its amount
            is the one after, or is not given.
        lacks: Where the values would stand that the text leaves out.
    """

    key: str
    part: str
    kind: EntryKind
    of: str = ""
    payer: Who
    payee: Who = Unstated()
    amount: Money | NotGiven | NotApplicable = NotApplicable()
    per: Per | NotGiven | NotApplicable = NotApplicable()
    window: Period | NotGiven | NotApplicable = NotApplicable()
    covers: Period | NotGiven | NotApplicable = NotApplicable()
    what: Text | NotApplicable = NotApplicable()
    hours: Count | NotApplicable = NotApplicable()
    vat: Vat | NotGiven | NotApplicable = NotApplicable()
    nature: Nature | NotGiven | NotApplicable = NotApplicable()
    indexed: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text gives how much, when, for how long and, of a clause, whom it binds."""
        asked = [self.amount, self.per, self.window, self.payer]
        if self.kind is EntryKind.CLAWBACK:
            asked.append(self.payee)
        return not any(isinstance(value, NotGiven) for value in asked)

    @property
    def day(self) -> date | NotGiven | NotApplicable:
        """The day by which it has to be paid; not given where its window has no end."""
        if not isinstance(self.window, Period):
            return self.window
        return Unstated() if self.window.last is OPEN_END else self.window.last
