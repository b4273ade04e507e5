"""What should be clarified first: the open points, and the gaps, on which most answers hang."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from iopmodel.answers.answer import Holding
from iopmodel.answers.questions import QUESTIONS, ask
from iopmodel.answers.undated import undated
from iopmodel.dates.period import Period
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.changes import Atom, Change, SetField
from iopmodel.partnership.openpoints import OpenPoint, Weight

__all__ = ["Clarification", "clarify"]


@attrs.frozen(kw_only=True)
class Clarification:
    """One thing to agree on, and what would then be certain, or more so.

    Attributes:
        subject: The key of the open point, or where a value is missing, the part and the field.
        settles: The answers that hang on this alone, each as its question and what it is about.
        touches: Those that hang on something else too.
        drafts: For each reading of an open point, the change that writes it into the agreement;
            for a value that is missing nobody can draft one.

    Examples:
        >>> Clarification(subject="t/extension", settles=("limit",)).drafts
        {}
    """

    subject: str
    settles: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    drafts: Mapping[str, Change] = attrs.field(factory=dict, hash=False)


def clarify(partnership: Partnership, within: Period) -> tuple[Clarification, ...]:
    """Return what would make answers certain, most answers first.

    Each is the smallest there is: one open point, or one missing value. What happens in time, such
    as an extension, cannot be clarified and is left aside.

    Args:
        partnership: What is to be clarified.
        within: The window of time for the questions that are asked for one.

    Examples:
        >>> from iopmodel.examples import load
        >>> year = Period.parse("2021-06-01/P1Y")
        >>> first, *_ = clarify(load("enskede-arsta-vantor-2021"), year)
        >>> first.subject, len(first.settles)
        ('delredovisningens-dag', 12)
    """
    hangs = _hanging(partnership, within)
    subjects = dict.fromkeys(subject for on in hangs.values() for subject in on)
    points = {point.key: point for point in partnership.open_points}
    found = [
        Clarification(
            subject=subject,
            settles=tuple(answer for answer, on in hangs.items() if on == {subject}),
            touches=tuple(answer for answer, on in hangs.items() if subject in on and len(on) > 1),
            drafts=_drafts(points[subject], partnership) if subject in points else {},
        )
        for subject in subjects
    ]
    weights = list(Weight)

    def rank(one: Clarification) -> tuple[int, int, int, str]:
        point = points.get(one.subject)
        # Of what settles as much, the points come first, the heaviest before the others.
        weight = weights.index(point.weight) if point else len(weights)
        return -len(one.settles), -len(one.touches), weight, one.subject

    return tuple(sorted(found, key=rank))


def _hanging(partnership: Partnership, within: Period) -> dict[str, set[str]]:
    """Return for each answer that is not certain what it hangs on."""
    hangs: dict[str, set[str]] = {}
    for key, question in QUESTIONS.items():
        for holding in ask(question, partnership, within if question.windowed else None).holdings:
            if on := set(_subjects(holding)):
                hangs.setdefault(_about(key, holding), set()).update(on)
    for one in undated(partnership):
        on = {given.subject for given in one.given if given.is_reading}
        if isinstance(one.task.timing, NotGiven):
            on.add(one.task.place)
        if on:
            hangs.setdefault(f"due {one.task.key}", set()).update(on)
    return hangs


def _subjects(holding: Holding[Any]) -> Iterator[str]:
    yield from (given.subject for given in holding.given if given.is_reading)
    lacks = getattr(holding.value, "lacks", ())
    yield from (lacks,) if isinstance(lacks, str) and lacks else lacks


def _about(question: str, holding: Holding[Any]) -> str:
    """Return what tells one answer from others: the same under all readings."""
    value = holding.value
    if question == "notice":
        return f"{question} {value.part} {value.about}"
    return f"{question} {value.key}" if question == "due" else question


def _drafts(point: OpenPoint, partnership: Partnership) -> dict[str, Change]:
    """Return for each reading what writes it down; the held one by saying what is held already."""
    targets = {
        (atom.part, atom.kind, atom.field)
        for reading in point.readings
        for atom in reading.change.atoms
        if isinstance(atom, SetField)
    }
    held: list[Atom] = []
    for part, kind, field in sorted(targets):
        found = partnership.find(part)
        # It is not there yet where only a reading that this one supposes adds it.
        if found is not None:
            held.append(SetField(part, kind, field, getattr(found, field)))
    return {reading.key: reading.change or Change(held) for reading in point.readings}
