"""What should be clarified first: the open points, and the gaps, on which most answers hang."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Holding, Outcome
from iopmodel.answers.drafting import Draft, drafts
from iopmodel.answers.expanding import is_dated
from iopmodel.answers.questions import QUESTIONS, ask
from iopmodel.answers.undated import undated
from iopmodel.dates.period import Period
from iopmodel.notgiven import NotGiven
from iopmodel.partnership.aggregate import Partnership
from iopmodel.partnership.arguments import meant
from iopmodel.partnership.openpoints import Weight

__all__ = ["NO_TERM", "Clarification", "clarify"]

NO_TERM: Final = "part:term"
"""The subject of a clarification where the text does not say at all how long it lasts.

There is no part then of which a field could be filled in; no key of one has a colon.
"""


@attrs.frozen(kw_only=True)
class Clarification:
    """One thing to agree on, and what would then be certain, or more so.

    Attributes:
        subject: The key of the open point; where a value is missing, the part and the field; where
            there is no term at all, `part:term`.
        settles: The answers of which all hangs on this alone, each as its question and what it is
            about.
        touches: Those that hang on something else too.
        drafts: For each reading of an open point, what writes it into the agreement; left out is
            one that leaves another point to be chosen too. For a value that is missing nobody can
            draft one.

    Examples:
        >>> Clarification(subject="t/extension", settles=("limit",)).drafts
        {}
    """

    subject: str
    settles: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    drafts: Mapping[str, Draft] = attrs.field(factory=dict, hash=False)


def clarify(partnership: Partnership, within: Period) -> tuple[Clarification, ...]:
    """Return what would make answers certain, those to most questions first.

    An answer is what one question comes to for one task, clause or body, however many rows it has:
    meetings in every month are one. So a point goes first that settles the way, the votes and the
    end of something, and not one that settles the days of a hundred meetings.

    Each is the smallest there is: one open point, or one missing value. What happens in time, such
    as an extension, cannot be clarified and is left aside. It is told of the terms as they are
    given: for those after amendments, ask it of `partnership.on(day)`.

    Args:
        partnership: What is to be clarified.
        within: The window of time for the questions that are asked for one.

    Raises:
        Invalid: `within` is no period, or one without an end.

    Examples:
        >>> from iopmodel.examples import load
        >>> year = Period.parse("2021-06-01/P1Y")
        >>> first, *_ = clarify(load("enskede-arsta-vantor-2021"), year)
        >>> first.subject, len(first.settles)
        ('styrgruppens-befogenhet', 2)
        >>> first.drafts["beslut"].settles
        ('styrgruppens-befogenhet',)
    """
    meant(partnership, Partnership, "a partnership")
    meant(within, Period, "a period")
    hangs = _hanging(partnership, within)
    subjects = dict.fromkeys(subject for on in hangs.values() for subject in on)
    points = {point.key: point for point in partnership.open_points}
    found = [
        Clarification(
            subject=subject,
            settles=tuple(answer for answer, on in hangs.items() if on == {subject}),
            touches=tuple(answer for answer, on in hangs.items() if subject in on and len(on) > 1),
            drafts=drafts(points[subject], partnership) if subject in points else {},
        )
        for subject in subjects
    ]
    weights = list(Weight)

    def rank(one: Clarification) -> tuple[Any, ...]:
        point = points.get(one.subject)
        # Of what settles as much, the points come first, the heaviest before the others.
        weight = weights.index(point.weight) if point else len(weights)
        answers = one.settles, one.touches
        counts = [-count for some in answers for count in (len(_questions(some)), len(some))]
        return *counts, weight, one.subject

    return tuple(sorted(found, key=rank))


def _questions(answers: tuple[str, ...]) -> set[str]:
    return {answer.partition(" ")[0] for answer in answers}


def _hanging(partnership: Partnership, within: Period) -> dict[str, set[str]]:
    """Return for each answer that is not certain what it hangs on."""
    hangs: dict[str, set[str]] = {}
    for key, question in QUESTIONS.items():
        for holding in ask(question, partnership, question.of(within)).holdings:
            if on := set(_subjects(holding)):
                hangs.setdefault(_about(key, holding), set()).update(on)
    for one in undated(partnership):
        on = {given.subject for given in one.given if given.is_reading}
        if isinstance(one.task.timing, NotGiven):
            on.add(one.task.place)
        elif partnership.term is None and is_dated(one.task.timing):
            # Its times are counted in a term.
            on.add(NO_TERM)
        if on:
            hangs.setdefault(f"due {one.task.key}", set()).update(on)
    return hangs


def _subjects(holding: Holding[Any]) -> Iterator[str]:
    yield from (given.subject for given in holding.given if given.is_reading)
    lacks = getattr(holding.value, "lacks", ())
    if isinstance(lacks, str):
        lacks = (lacks,) if lacks else ()
    if isinstance(holding.value, Outcome) and not holding.value.known and not lacks:
        # How a term comes out hangs on a value in it, so where none is named there is no term.
        lacks = (NO_TERM,)
    yield from lacks


def _about(question: str, holding: Holding[Any]) -> str:
    """Return what tells one answer from others: the same under all readings, and for all rows."""
    value = holding.value
    # What is due again and again is one task, as what is told of each voter is of one body.
    about = value.key.partition("/")[0] if question == "due" else getattr(value, "part", "")
    # Of what no clause speaks only the matter is told.
    return f"{question} {about or getattr(value, 'key', '').lstrip('/')}".rstrip()
