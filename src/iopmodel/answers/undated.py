"""What has to be done and has no date: said in open words, hung on an event, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

import attrs

from iopmodel.answers.asking import branches
from iopmodel.answers.conditions import conditioned
from iopmodel.answers.expanding import has_dates, is_dated
from iopmodel.answers.given import Given
from iopmodel.answers.tasks import READS, Task, tasks
from iopmodel.partnership.aggregate import Partnership, Parts
from iopmodel.parts import Cite, Part
from iopmodel.terms import Ending, Modality, Relative, Term, Timing

__all__ = ["Undated", "has_days", "undated"]

_READS = {**READS, Ending: (), Term: ("initial", "extension")}
_STANDING = (Modality.DECLARATION, Modality.PERMISSION, Modality.PROHIBITION)


@attrs.frozen
class Undated:
    """One thing without a date.

    Attributes:
        task: Who has to do what to whom; its timing is what the text gives in a date's place.
        given: The readings under which it has no date.
        clauses: The sentences it rests on.
    """

    task: Task
    given: tuple[Given, ...] = ()
    clauses: tuple[Cite, ...] = ()


def undated(partnership: Partnership) -> tuple[Undated, ...]:
    """Return everything that has to be done and has no date, in the order of the contents.

    Declarations, permissions and prohibitions hold all the time and are left out. It is told of
    the terms as they are given: for those after amendments, ask it of `partnership.on(day)`.

    Examples:
        >>> from iopmodel.examples import load
        >>> found = undated(load("enskede-arsta-vantor-2021"))
        >>> [one.task.timing for one in found if one.task.key == "aterkoppling"]
        [OpenWording(phrase='snabb')]
    """
    keys = dict.fromkeys(part.key for part in partnership.all(Part))
    for point in partnership.open_points:
        for reading in point.readings:
            keys.update(dict.fromkeys(sorted(reading.change.touched)))
    return tuple(one for key in keys for one in _of_part(partnership, key))


def _of_part(partnership: Partnership, key: str) -> Iterator[Undated]:
    def question(parts: Parts) -> tuple[Undated, ...]:
        part = parts.find(key)
        if part is None:
            return ()
        return tuple(
            Undated(task, clauses=part.cites)
            for task in tasks(parts, part)
            if task.modality not in _STANDING and not has_days(parts, task.timing, {key})
        )

    found: dict[Undated, list[dict[str, str]]] = {}
    for branch in branches(partnership, question, _READS):
        for one in branch.value:
            found.setdefault(one, []).append(dict(branch.choices))
    for one, given in conditioned(partnership, found):
        yield attrs.evolve(one, given=given)


def has_days(parts: Parts, timing: Timing, above: AbstractSet[str]) -> bool:
    """Return whether a timing has dates in the term, or goes by a duty that has.

    Args:
        parts: Where it finds the term and the other duty.
        timing: The timing.
        above: The keys of the parts on whose account it is asked; none goes by itself.
    """
    if not isinstance(timing, Relative):
        return is_dated(timing) and any(has_dates(timing, term) for term in parts.all(Term))
    other = None if timing.to in above else parts.find(timing.to)
    return other is not None and any(
        has_days(parts, task.timing, {*above, timing.to}) for task in tasks(parts, other)
    )
