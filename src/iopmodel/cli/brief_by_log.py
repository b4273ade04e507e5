"""The head of a brief by what a log tells: the stage, until when it lasts, and what is next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, TypeVar

from rich.cells import cell_len

from iopmodel.answers import Holding
from iopmodel.answers.status import Lasting, Next, NextReason, Status
from iopmodel.cli.effect_screen import clauses_of
from iopmodel.cli.layout import Line, padded
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_day
from iopmodel.words.lines import clause
from iopmodel.words.screens import label
from iopmodel.words.status import say_lasting, say_next, say_stages, say_standing, status_label

__all__ = ["MARK", "next_lines", "stage_lines"]

T = TypeVar("T")

_MOST_STAGES: Final = 3
MARK: Final = "* "
"""Before what hangs on how the text is read."""


def stage_lines(found: Status, terms: Partnership, lang: Language) -> Iterator[Line]:
    """Yield at which stage a partnership is, a line each, and until when it lasts.

    Args:
        found: How it stands.
        terms: The terms in force.
        lang: The language.
    """
    same = found.stage.holdings
    stages = list(dict.fromkeys(one.value for one in same))
    said = [say_standing(one, terms, lang) for one in stages]
    told = said if len(said) <= _MOST_STAGES else [say_stages(stages, terms, lang)]
    yield Line(
        label("stage", lang),
        text=f"{_mark(same)}{say_day(found.on, lang)} · {told[0]}",
        clause=clause(clauses_of(same)[:1], terms, lang),
    )
    for one in told[1:]:
        yield Line(text=f"{_mark(same)}{label('or', lang)} {one[:1].lower()}{one[1:]}")
    ends = found.lasts.holdings
    low = min(one.value.low for one in ends)
    high = max(one.value.high for one in ends)
    where = clause(clauses_of(ends)[:1], terms, lang)
    yield Line(text=_mark(ends) + say_lasting(Lasting(low, high), lang), clause=where)


def next_lines(found: Status, terms: Partnership, lang: Language) -> list[Line]:
    """Return what is to be done next, what is overdue said to be so.

    Args:
        found: How a partnership stands.
        terms: The terms in force.
        lang: The language.
    """
    alike: dict[tuple[str, str], list[Holding[Next]]] = {}
    for one in found.next.holdings:
        by = one.value.by
        when = say_day(by, lang) if isinstance(by, date) else "·"
        said = say_next(one.value, terms, lang)
        if one.value.reason is NextReason.OVERDUE:
            said = f"{status_label('overdue', lang)}: {said}"
        alike.setdefault((when, said), []).append(one)
    room = max((cell_len(when) for when, _ in alike), default=0)
    return [
        Line(
            lead=padded(when, room),
            text=_mark(same) + said,
            clause=clause(clauses_of(same)[:1], terms, lang),
        )
        for (when, said), same in alike.items()
    ]


def _mark(same: Sequence[Holding[T]]) -> str:
    """Return the mark of what hangs on readings, unless it holds in any case."""
    hangs = any(given.is_reading for one in same for given in one.given)
    return MARK if hangs and all(one.given for one in same) else ""
