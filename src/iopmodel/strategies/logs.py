"""Logs: entries of every kind, corrections and withdrawals among them, for property tests."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from iopmodel.log import (
    FACTS,
    AnyEvent,
    Corrected,
    DueKey,
    Entry,
    Event,
    Fact,
    Group,
    Log,
    OutcomeReported,
    Withdrawn,
)
from iopmodel.log.checking import MEANT_PARTS
from iopmodel.log.conditions import ConditionFailed
from iopmodel.log.event import entry_number, entry_told
from iopmodel.money import Money
from iopmodel.notgiven import Unstated
from iopmodel.partnership.fieldtypes import alternatives, field_types
from iopmodel.parts import Part, Ref, checked_key
from iopmodel.strategies.dates import days, periods
from iopmodel.strategies.money import money
from iopmodel.strategies.surroundings import USUAL, Surroundings
from iopmodel.strategies.terms import values_of
from iopmodel.strategies.texts import keys, words

__all__ = ["facts", "logs"]

Strategy = st.SearchStrategy[Any]

_FIRST: Final = date(2021, 1, 1)
_LAST: Final = date(2026, 12, 31)
_START: Final = datetime(2027, 1, 1, tzinfo=UTC)


def facts(within: Surroundings = USUAL, *, entries: int = 0) -> st.SearchStrategy[Fact]:
    """Return a strategy for events of every kind, corrections and withdrawals aside.

    Kinds that need something to refer to are left out where there is nothing of the kind.

    Args:
        within: What they may refer to.
        entries: How many entries there are that they may name.

    Examples:
        >>> from hypothesis import find
        >>> from iopmodel.log import Signed
        >>> find(facts(), lambda event: isinstance(event, Signed)).party
        'party-1'
    """
    return _facts(within, entries)


# Kept, as it takes long to make; and shown by its name, which its parts would fill pages with.
@lru_cache(maxsize=256)
def _strategy(within: Surroundings, entries: int) -> Strategy:
    return st.one_of([_built(kind, within, entries) for kind in FACTS])


@st.composite
def _facts(draw: st.DrawFn, within: Surroundings, entries: int) -> Fact:
    fact: Fact = draw(_strategy(within, entries))
    return fact


def _built(kind: type[Event], within: Surroundings, entries: int) -> Strategy:
    of_fields = {field.name: _field(kind, field, within, entries) for field in attrs.fields(kind)}
    if any(strategy.is_empty for strategy in of_fields.values()):
        return st.nothing()
    return st.builds(kind, **of_fields)


def _field(
    kind: type[Event], field: attrs.Attribute[Any], within: Surroundings, entries: int
) -> Strategy:
    """Return a strategy for what a field may hold: what is left out too, where it may be."""
    annotation = field_types(kind)[field.name]
    arms = alternatives(annotation)
    converter: Any = field.converter
    if (kind, field.name) in MEANT_PARTS:
        given = _keys(within, *MEANT_PARTS[kind, field.name])
    elif converter in (entry_number, entry_told):
        given = st.integers(1, entries) if entries else st.nothing()
    elif kind is ConditionFailed and field.name == "number":
        given = st.integers(1, 5)
    elif converter is checked_key:
        given = keys()
    elif kind is OutcomeReported and field.name == "groups":
        groups = values_of(Group, within)
        given = st.lists(groups, max_size=3, unique_by=lambda group: (group.by, group.name))
    elif Money in arms:
        given = money(signed=False).filter(lambda amount: amount.amount > 0)
    elif DueKey in arms:
        given = _dues(within)
    else:
        return values_of(annotation, within)
    return st.just(Unstated()) | given if Unstated in arms else given


def _keys(within: Surroundings, *kinds: type[Part]) -> Strategy:
    known = sorted({key for kind in kinds for key in within.keys_of(kind)})
    return st.sampled_from(known).map(Ref) if known else st.nothing()


def _dues(within: Surroundings) -> Strategy:
    windows = st.just(Unstated()) | periods(open_end=False)
    number = st.integers(1, 4).map(str)
    return st.builds(DueKey, _keys(within, Part), number, windows)


@st.composite
def logs(draw: st.DrawFn, within: Surroundings = USUAL, *, max_size: int = 10) -> Log:
    """Return a strategy for logs.

    Args:
        draw: Given by Hypothesis.
        within: What the events may refer to.
        max_size: The most entries.

    Examples:
        >>> from hypothesis import find
        >>> find(logs(max_size=0), lambda log: True)
        Log(entries=())
    """
    entries: list[Entry] = []
    recorded = _START
    for number in range(1, draw(st.integers(0, max_size)) + 1):
        recorded += draw(st.sampled_from([timedelta(), timedelta(seconds=1), timedelta(40)]))
        event, happened = draw(_event(within, number - 1)), draw(days(_FIRST, _LAST))
        reference = draw(st.just(Unstated()) | words())
        entries.append(
            Entry(
                number=number,
                event=event,
                happened=happened,
                recorded=recorded,
                by=draw(words(20)),
                reference=reference,
            )
        )
    return Log(entries)


def _event(within: Surroundings, before: int) -> st.SearchStrategy[AnyEvent]:
    fact = facts(within, entries=before)
    if not before:
        return fact
    number = st.integers(1, before)
    when = days(_FIRST, _LAST)
    corrected = st.builds(Corrected, entry=number, event=fact, happened=when)
    return fact | corrected | st.builds(Withdrawn, entry=number, why=words())
