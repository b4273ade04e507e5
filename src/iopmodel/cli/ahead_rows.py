"""What comes next, as rows of a table: what is late, what can be done now, and what comes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from iopmodel.answers import DueKind, Holding
from iopmodel.answers.status import Chaired, Duty, Next, NextReason
from iopmodel.cli.effect_screen import clauses_of, conditions
from iopmodel.cli.layout import Cell
from iopmodel.partnership import Partnership
from iopmodel.terms import Modality
from iopmodel.words import Language, say_day
from iopmodel.words.lines import clause
from iopmodel.words.screens import say_more
from iopmodel.words.status import say_next

__all__ = ["ahead_rows"]

_GROUPS: Final[Mapping[NextReason, str]] = MappingProxyType(
    {
        NextReason.OVERDUE: "overdue",
        NextReason.RECORD: "open",
        NextReason.ELECT: "open",
        NextReason.BREACH: "open",
        NextReason.OPEN: "open",
        NextReason.COMING: "coming",
    }
)
"""Where each is told; what is late on one reading of the text is told there."""
_HEAVIEST: Final = (
    DueKind.PAYMENT,
    DueKind.REPORT,
    DueKind.NOTICE,
    DueKind.DECISION,
    DueKind.ELECTION,
    DueKind.MEETING,
    DueKind.COMMITMENT,
)
"""What is told first: what is owed, then what is lost if it is not done, then the rest."""

_Thing = Sequence[Holding[Next]]
"""One thing that comes next, in each way that hangs on how the text is read."""


def ahead_rows(
    found: Iterable[Holding[Next]], terms: Partnership, lang: Language
) -> Iterator[tuple[str, list[list[Cell]]]]:
    """Yield groups of what comes next, each with its code and its rows, the heaviest first.

    What differs only by how the text is read is one row, and so is what comes from one part.

    Args:
        found: What comes next.
        terms: The terms in force.
        lang: The language.
    """
    things: dict[tuple[str, str], list[Holding[Next]]] = {}
    for one in found:
        things.setdefault((_part(one.value), _key(one.value)), []).append(one)
    groups: dict[str, dict[str, list[_Thing]]] = {code: {} for code in _GROUPS.values()}
    for (part, _), same in things.items():
        code = min((_GROUPS[one.value.reason] for one in same), key=[*groups].index)
        groups[code].setdefault(part, []).append(same)
    for code, by_part in groups.items():
        ordered = sorted(by_part.values(), key=lambda one: _weight(one[0][0].value))
        if ordered:
            yield code, [_row(one, terms, lang) for one in ordered]


def _part(one: Next) -> str:
    about = one.about
    if isinstance(about, Duty):
        return about.due.part
    return f"{one.reason.value} {_key(one)}"


def _key(one: Next) -> str:
    about = one.about
    return about.body if isinstance(about, Chaired) else about.key


def _weight(one: Next) -> tuple[int, int, date]:
    about = one.about
    if not isinstance(about, Duty):
        return 0, 0, date.min
    weak = about.due.modality is not Modality.OBLIGATION and about.due.kind is not DueKind.NOTICE
    return 1 + weak, _HEAVIEST.index(about.due.kind), _day(one)


def _day(one: Next) -> date:
    return one.by if isinstance(one.by, date) else date.max


def _row(things: Sequence[_Thing], terms: Partnership, lang: Language) -> list[Cell]:
    first = things[0]
    one = min((holding.value for holding in first), key=_day)
    said = say_next(one, terms, lang)
    if len(things) > 1:
        said = f"{said}; {say_more(len(things) - 1, lang)}"
    return [
        Cell((say_day(one.by, lang) if isinstance(one.by, date) else "·",)),
        Cell(tuple(filter(None, (said, conditions(first, terms, lang))))),
        Cell((clause(clauses_of(first)[:1], terms, lang),), "dim"),
    ]
