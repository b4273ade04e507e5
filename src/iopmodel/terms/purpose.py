"""What the partnership is for: background, purpose, goals, target group, values."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import attrs

from iopmodel.notgiven import Count, NotGiven, Unstated, share_of_one
from iopmodel.parts import Part, Ref, Text, refs, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.sources import Source, to_sources

__all__ = ["Background", "Figure", "Goal", "Purpose", "TargetGroup", "Values", "to_goals"]


def _share(share: Fraction | NotGiven) -> Fraction | NotGiven:
    return share if isinstance(share, NotGiven) else share_of_one(share)


@attrs.frozen(kw_only=True)
class Figure:
    """A number that the text gives of something.

    Attributes:
        of: What is counted.
        number: How many.
        share: Which part of a whole, where the text gives that; `about` says if approximately.
        about: Whether the text calls the share approximate.
        at: When it was so, in the agreement's words.

    Examples:
        >>> Figure(of=Text("inskrivna", "enrolled"), number=130).share
        Unstated()
    """

    of: Text
    number: Count = Unstated()
    share: Fraction | NotGiven = attrs.field(default=Unstated(), converter=_share)
    about: bool = False
    at: Text | NotGiven = Unstated()


def _figures(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    return tuple(figures)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Background(Part):
    """What the agreement tells of how things stand, without binding anyone.

    Attributes:
        about: Whom or what it tells of.
        facts: What it tells.
        figures: The numbers among it.

    Examples:
        >>> facts = [Text("föreningen är ideell", "the association is non-profit")]
        >>> Background(key="foreningen", about=Ref("street-minds"), facts=facts).about
        'street-minds'
    """

    about: Who = attrs.field(default=Unstated(), converter=to_who)
    facts: tuple[Text, ...] = attrs.field(converter=texts)
    figures: tuple[Figure, ...] = attrs.field(default=(), converter=_figures)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Purpose(Part):
    """What the partnership is to bring about as a whole.

    Attributes:
        what: The purpose.

    Examples:
        >>> Purpose(key="syfte", what=Text("erbjuda ett första steg", "offer a first step")).what.en
        'offer a first step'
    """

    what: Text


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Goal(Part):
    """One thing that the partnership is to reach.

    Attributes:
        what: The goal.
        whose: Whose goal it is.

    Examples:
        >>> Goal(key="inkomst", what=Text("egen inkomst", "an income")).whose
        Unstated()
    """

    what: Text
    whose: Who = attrs.field(default=Unstated(), converter=to_who)


def to_goals(goals: Iterable[Goal | Ref[Goal]]) -> tuple[Ref[Goal], ...]:
    """Return the references to several goals, in the order of their keys."""
    return tuple(sorted(refs(goals)))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TargetGroup(Part):
    """Whom the partnership is for, as one clause defines them; another may define them otherwise.

    Attributes:
        limits: What someone must be, all of it, to belong.
        area: Where they live or stay.
        often: What they often, but not necessarily, are.
        figures: How many they are.

    Examples:
        >>> limits = [Text("är vuxna", "are adults")]
        >>> TargetGroup(key="malgrupp", limits=limits).area
        Unstated()
    """

    limits: tuple[Text, ...] = attrs.field(converter=texts)
    area: Text | NotGiven = Unstated()
    often: tuple[Text, ...] = attrs.field(default=(), converter=texts)
    figures: tuple[Figure, ...] = attrs.field(default=(), converter=_figures)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Values(Part):
    """What the partnership is to rest on in how people meet and work.

    Attributes:
        statements: The values named.
        rests_on: The documents that they are taken from.

    Examples:
        >>> Values(key="vardegrund", statements=[Text("tillit", "trust")]).statements[0].sv
        'tillit'
    """

    statements: tuple[Text, ...] = attrs.field(converter=texts)
    rests_on: tuple[Ref[Source], ...] = attrs.field(default=(), converter=to_sources)
