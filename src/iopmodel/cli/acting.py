"""What an act comes to, put together: by each right, on what terms, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import attrs

from iopmodel.answers import (
    Affected,
    Answer,
    Contest,
    Due,
    Holding,
    Notice,
    Proviso,
    Return,
    WhatIf,
    ask,
    coming_back,
    competing,
    due,
    surviving,
    until_when,
)
from iopmodel.answers.aftermath import fates
from iopmodel.answers.lived import Lived
from iopmodel.answers.supposing import Supposed, supposed
from iopmodel.dates.period import Period
from iopmodel.notgiven import Bounds, NotApplicable
from iopmodel.partnership import Partnership

__all__ = ["Acted", "Follows", "Used", "acted"]


@attrs.frozen(kw_only=True)
class Follows:
    """What follows where something is ended, reckoned on the first day that is known.

    Attributes:
        holding: What ends, and what that hangs on.
        within: The days that are looked at.
        dues: What is due in them, and what becomes of it.
        returns: The money that may come back.
    """

    holding: Holding[WhatIf]
    within: Period
    dues: tuple[Affected, ...]
    returns: tuple[Holding[Return], ...]


@attrs.frozen(kw_only=True)
class Used:
    """One right, if it is used.

    Attributes:
        part: The key of the part that gives it.
        outcomes: What comes of it.
        provisos: On what terms it may be used.
        follows: What follows.
        supposed: What comes of it if it is recorded too, where a log is heeded.
    """

    part: str
    outcomes: Answer[WhatIf]
    provisos: Answer[Proviso]
    follows: Follows
    supposed: Supposed | None = None


@attrs.frozen(kw_only=True)
class Acted:
    """All that an act comes to.

    Attributes:
        act: The act.
        terms: The terms in force on its day.
        rights: Each right by which it may be done.
        unprovided: That there is none, where the parties would have to agree.
        contests: Which of them lead to different days, and what prevails.
        survives: The commitments that hold afterwards.
        before: How it stands before the act, where a log is heeded.
    """

    act: Notice
    terms: Partnership
    rights: tuple[Used, ...]
    unprovided: tuple[Holding[WhatIf], ...]
    contests: tuple[Holding[Contest], ...]
    survives: tuple[Holding[str], ...]
    before: Lived | None = None


def acted(partnership: Partnership, act: Notice, before: Lived | None = None) -> Acted:
    """Return all that an act comes to.

    Args:
        partnership: The partnership.
        act: The act.
        before: How it stands before it by a log; by the text alone where none is heeded.
    """
    terms = partnership.on(act.on)
    found: Answer[WhatIf] = ask("what-if", partnership, act)
    if before:
        found = attrs.evolve(found, holdings=before.resolved(found.holdings))
    provisos: Answer[Proviso] = ask("provisos", terms)

    def dues(within: Period) -> tuple[Due, ...]:
        return before.remaining(partnership, within) if before else (*due(partnership, within),)

    # Most rights are looked at over the same days.
    due_in = cache(dues)
    keys = dict.fromkeys(one.value.part for one in found.holdings if one.value.part)
    rights = [
        Used(
            part=key,
            outcomes=_only(found, key),
            provisos=_only(provisos, key),
            follows=_follows(partnership, _only(found, key).holdings, due_in),
            supposed=supposed(partnership, before, key) if before else None,
        )
        for key in keys
    ]
    return Acted(
        act=act,
        terms=terms,
        rights=tuple(rights),
        unprovided=_only(found, "").holdings,
        contests=tuple(competing(terms, [one for one in found.holdings if one.value.part])),
        survives=tuple(surviving(partnership, act.on)),
        before=before,
    )


def _only(answer: Answer[Any], key: str) -> Answer[Any]:
    return attrs.evolve(
        answer, holdings=tuple(one for one in answer.holdings if one.value.part == key)
    )


def _vagueness(day: object) -> int:
    """Return how little can be reckoned from a day: most of all from one, and nothing of none."""
    kinds = (date, NotApplicable, Bounds)
    return next((place for place, kind in enumerate(kinds) if isinstance(day, kind)), len(kinds))


def _follows(
    partnership: Partnership,
    found: tuple[Holding[WhatIf], ...],
    due_in: Callable[[Period], tuple[Due, ...]],
) -> Follows:
    # The readings held come first; of those that leave the day open, little can be reckoned.
    holding = min(found, key=lambda one: _vagueness(one.value.over.day))
    within = until_when(partnership, holding)
    return Follows(
        holding=holding,
        within=within,
        dues=tuple(fates(due_in(within), holding)),
        returns=tuple(coming_back(partnership, holding.value)),
    )
