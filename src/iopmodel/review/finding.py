"""A finding: what a reader would point out about a partnership, as a value and without prose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

import attrs

from iopmodel.partnership import Change, Subject
from iopmodel.parts import Cite, Part, Ref, checked_key, plainly

__all__ = ["Finding", "Found", "Level", "Spot", "against", "found", "on"]


class Level(Enum):
    """How grave a finding is, the gravest first."""

    CONTRADICTION = "contradiction"
    """What the text says cannot all hold."""
    GAP = "gap"
    """Something that is needed is not said."""
    RISK = "risk"
    """What is said can be followed, and may lead where nobody wants to be."""
    NOTE = "note"
    """Something to know, which asks for nothing."""

    @property
    def rank(self) -> int:
        """Its place in the order, the gravest first."""
        return list(Level).index(self)


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)


@attrs.frozen
class Spot:
    """A part of which a finding speaks, and those of its fields that are at issue.

    Attributes:
        part: The part.
        fields: The names of the fields; none for the part as a whole.
        is_measure: Whether it is only what the others are held against, such as the term: then who
            asks about it does not ask about the same.
    """

    part: Part
    fields: tuple[str, ...] = attrs.field(default=(), converter=_names)
    is_measure: bool = False

    @property
    def cites(self) -> tuple[Cite, ...]:
        """The sentences: those that speak of its fields, else those of the part as a whole."""
        cites = self.part.cites
        of_fields = [cite for cite in cites if not set(self.fields).isdisjoint(cite.fields)]
        of_part = [cite for cite in cites if self.fields and not cite.fields]
        return tuple(of_fields or of_part or cites)


def on(part: Part, *fields: str) -> Spot:
    """Return the spot of a part, or of some of its fields.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> on(Copies(key="exemplar", number=2), "number").fields
        ('number',)
    """
    return Spot(part, fields)


def against(part: Part, *fields: str) -> Spot:
    """Return the spot of a part, or of some of its fields, against which others are held.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> against(Copies(key="exemplar", number=2), "number").is_measure
        True
    """
    return Spot(part, fields, is_measure=True)


def _pairs(values: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple(sorted(dict(values).items()))


@attrs.frozen
class Found:
    """What a rule yields; the rule makes a [`Finding`][iopmodel.review.finding.Finding] of it.

    Attributes:
        reason: Why; a member of the rule's own enum.
        spots: The parts it speaks of, in the order in which a sentence would name them.
        values: What the sentence about it needs besides: days, money, counts, spans, keys.
        lacks: The kinds of part of which there is none, where that is what is found.
        settle: A draft that settles it, where there is just one way.
    """

    reason: Enum
    spots: tuple[Spot, ...]
    values: tuple[tuple[str, Any], ...] = attrs.field(default=(), converter=_pairs)
    lacks: tuple[type[Part], ...] = ()
    settle: Change = Change()


def found(
    reason: Enum,
    *spots: Spot,
    lacks: Iterable[type[Part]] = (),
    settle: Change = Change(),  # noqa: B008  # it is frozen
    **values: object,
) -> Found:
    """Return what a rule has found.

    Args:
        reason: Why; a member of the rule's own enum.
        spots: The parts it speaks of, made by `on`, and those it holds them against, by `against`.
        lacks: The kinds of part of which there is none, where that is what is found.
        settle: A draft that settles it, where there is just one way.
        values: What the sentence about it needs besides, by the names it has there.
    """
    return Found(reason, spots, values, tuple(lacks), settle)


@attrs.frozen(kw_only=True)
class Finding:
    """What a reader would point out about a partnership.

    Attributes:
        rule: The key of the rule that found it.
        level: How grave it is.
        reason: Why; a member of the rule's own enum.
        parts: The keys of the parts it speaks of; none where it is about what is not there.
        at_issue: Of these, the fields it is about; of a part that it speaks of as a whole, none.
        cites: The sentences it rests on.
        values: What else is to be said about it, by name: days, money, counts, spans, keys.
        lacks: The kinds of part of which there is none, where that is what is found.
        settle: A draft that settles it; it changes nothing where there are several ways.
        asked_in: The keys of the open points that ask about the same.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.review import review
        >>> first, *_ = review(load("bostad-forst-2023"))
        >>> first.level
        <Level.GAP: 'gap'>
    """

    rule: str = attrs.field(converter=checked_key)
    level: Level
    reason: Enum
    parts: tuple[Ref[Part], ...] = ()
    at_issue: tuple[Subject, ...] = ()
    cites: tuple[Cite, ...] = attrs.field(default=(), converter=plainly)
    values: tuple[tuple[str, Any], ...] = ()
    lacks: tuple[type[Part], ...] = ()
    settle: Change = Change()
    asked_in: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Any:
        """Return the value of that name.

        Raises:
            KeyError: There is none.
        """
        return dict(self.values)[name]
