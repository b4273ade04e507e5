"""What the partnership is for: background, purpose, goals, target group, values."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, refs, texts
from iopmodel.terms.actors import Who, to_who

__all__ = ["Background", "Goal", "Purpose", "TargetGroup", "Values", "to_goals"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Background(Part):
    """What the agreement tells of how things stand, without binding anyone.

    Attributes:
        about: Whom or what it tells of.
        facts: What it tells.

    Examples:
        >>> facts = [Text("föreningen är ideell", "the association is non-profit")]
        >>> Background(key="foreningen", about=Ref("street-minds"), facts=facts).about
        'street-minds'
    """

    about: Who = attrs.field(default=Unstated(), converter=to_who)
    facts: tuple[Text, ...] = attrs.field(converter=texts)


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

    Examples:
        >>> limits = [Text("är vuxna", "are adults")]
        >>> TargetGroup(key="malgrupp", limits=limits).area
        Unstated()
    """

    limits: tuple[Text, ...] = attrs.field(converter=texts)
    area: Text | NotGiven = Unstated()
    often: tuple[Text, ...] = attrs.field(default=(), converter=texts)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Values(Part):
    """What the partnership is to rest on in how people meet and work.

    Attributes:
        statements: The values named.

    Examples:
        >>> Values(key="vardegrund", statements=[Text("tillit", "trust")]).statements[0].sv
        'tillit'
    """

    statements: tuple[Text, ...] = attrs.field(converter=texts)
