"""Saying more: what an agreement leaves out is filled in, or an open point is settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
from hypothesis import strategies as st

from iopmodel.dates import OPEN_END, Period, Span
from iopmodel.errors import Invalid
from iopmodel.notgiven import About, InAppendix, NotGiven, OpenWording, ToBeDecided, Unstated
from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import alternatives, field_types, value_class
from iopmodel.parts import Part
from iopmodel.strategies.surroundings import Surroundings
from iopmodel.strategies.terms import values_of
from iopmodel.terms import (
    Accession,
    Body,
    BreachDialogue,
    ChangeRoute,
    Commitment,
    DisputeLadder,
    Ending,
    Funding,
    Indexation,
    PaymentPlan,
    PaymentStop,
    Renegotiation,
    Repayment,
    Report,
    Term,
    Timing,
)
from tests.laws.building import timings

Path = tuple[str | int, ...]
FILLED = (Unstated, InAppendix, ToBeDecided, OpenWording)
TIMING = set(alternatives(Timing))
READ = (
    Accession, Body, BreachDialogue, ChangeRoute, Commitment, DisputeLadder, Ending, Funding,
    Indexation, PaymentPlan, PaymentStop, Renegotiation, Repayment, Report, Term,
)  # fmt: skip
"""What the questions look at, so that most gaps that are filled matter to one."""

OFTEN = {
    "amount", "convener", "counting", "covers", "every", "extension", "first", "how", "instalments",
    "meets", "notice", "rounding", "takes_effect", "timing", "within",
}  # fmt: skip
"""The fields of those parts that decide most."""

SHORT = 20
"""How many days a step of an extension has to be longer than."""


def gaps(value: object, annotation: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield where a value is not given that a clarification could give, with what may stand there.

    A right that the text does not provide for is no gap: to supply it is an amendment.
    """
    if isinstance(value, FILLED):
        yield path, annotation
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from gaps(item, type(item), (*path, number))
    elif attrs.has(type(value)) and not isinstance(value, NotGiven):
        for name, kind in field_types(type(value)).items():
            yield from gaps(getattr(value, name), kind, (*path, name))


def filled(value: Any, path: Path, new: object) -> Any:
    """Return a value with another one at a path within it."""
    if not path:
        return new
    step, *rest = path
    if isinstance(step, int):
        return (*value[:step], filled(value[step], tuple(rest), new), *value[step + 1 :])
    return attrs.evolve(value, **{step: filled(getattr(value, step), tuple(rest), new)})


@st.composite
def clarified(draw: st.DrawFn, partnership: Partnership) -> Partnership:
    """The partnership with one gap filled, or one open point settled; the same if there is none."""
    points = [point for point in partnership.open_points if point.readings]
    found = [
        (part, *gap)
        for part in partnership.parts
        if isinstance(part, READ)
        for gap in gaps(part, type(part))
    ]
    kinds = [kind for kind, some in (("point", points), ("gap", found)) if some]
    if not kinds:
        return partnership
    if draw(st.sampled_from(kinds)) == "point":
        point = draw(st.sampled_from(points))
        reading = draw(st.sampled_from(point.readings))
        return partnership.under({point.key: reading.key})
    often = [gap for gap in found if gap[1][0] in OFTEN] or found
    part, path, annotation = draw(st.sampled_from(often) | st.sampled_from(found))
    try:
        new = filled(part, path, draw(_values(partnership, annotation)))
        return replaced(partnership, new) if sensible(new) else partnership
    except Invalid:
        return partnership


def _values(partnership: Partnership, annotation: Any) -> st.SearchStrategy[Any]:
    kinds = alternatives(annotation)
    if set(kinds) >= TIMING:
        return timings.filter(lambda value: not isinstance(value, NotGiven))
    given = [kind for kind in kinds if not issubclass(value_class(kind), NotGiven)]
    around = Surroundings(
        kinds=[(part.key, type(part)) for part in partnership.parts],
        sections=[(section.key, len(section.hashes)) for section in partnership.sections],
    )
    return st.one_of([values_of(kind, around) for kind in given])


def replaced(partnership: Partnership, new: Part) -> Partnership:
    """Return the partnership with a part as it is now; readings of that part are settled by it."""
    parts = [new if part.key == new.key else part for part in partnership.parts]
    points = [
        point
        for point in partnership.open_points
        if all(new.key not in reading.change.touched for reading in point.readings)
    ]
    return Partnership(parts=parts, open_points=points)


def sensible(part: Part) -> bool:
    """Return whether seats are taken, and the latest end is the end of a step of some length.

    Of steps of a day there are so many that a test would drown in their ends. A latest end that
    no step reaches is a fault of the text, which no clarification would bring in; it would take
    back a step on which notice could be given.
    """
    if isinstance(part, Body):
        # Nobody on a seat that the text names would be another text.
        return all(seats.count not in {0, About(0)} for seats in part.seats)
    if not isinstance(part, Term) or part.initial.last is OPEN_END:
        return True
    step = getattr(part.extension, "step", None)
    latest = getattr(part.extension, "latest_end", None)
    if isinstance(step, Span) and not step.months and step.days <= SHORT:
        return False
    if not isinstance(step, Span) or not isinstance(latest, date):
        return True
    if latest <= part.initial.last:
        return False
    rest = Period(part.initial.first, latest)
    after = Period(date.fromordinal(part.initial.last.toordinal() + 1), latest)
    return bool(rest) and not list(after.tiles(step))[-1].stub
