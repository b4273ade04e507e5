"""What the agreement rests on: statutes, declarations, programmes, and words it defines."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.dates.period import Period
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, refs
from iopmodel.terms.actors import Who, to_who

__all__ = ["Definition", "Source", "SourceKind", "Version", "to_sources"]


class Version(Enum):
    """Which wording of a document is meant."""

    AS_IT_WAS = "as-it-was"
    """The one in force when the agreement was concluded."""
    AS_AMENDED = "as-amended"
    """The one in force at each time."""


class SourceKind(Enum):
    """What kind of document the agreement rests on."""

    STATUTE = "statute"
    """An act, an ordinance or a provision of one."""
    DECLARATION = "declaration"
    """An international convention or declaration."""
    PROGRAMME = "programme"
    """A vision, a programme or other steering document of a public body."""
    BUDGET = "budget"
    """A decision on a budget."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Source(Part):
    """A document that the agreement refers to: a statute, a declaration, a programme, a budget.

    Attributes:
        name: What it is called.
        role: What kind of document it is.
        number: Its number, or the provision that is meant.
        of: Whose it is.
        valid: The time it is for, where it says.
        version: Which wording is meant.
        regards: What the agreement takes from it, or what for.

    Examples:
        >>> Source(
        ...     key="hemloshet", name="program för att motverka hemlöshet",
        ...     role=SourceKind.PROGRAMME, valid=Period.parse("2020-01-01/P6Y"),
        ... ).version
        Unstated()
    """

    name: str
    role: SourceKind
    number: str | NotGiven = Unstated()
    of: Who = attrs.field(default=Unstated(), converter=to_who)
    valid: Period | NotGiven = Unstated()
    version: Version | NotGiven = Unstated()
    regards: Text | NotGiven = Unstated()


def to_sources(sources: Iterable[Source | Ref[Source]]) -> tuple[Ref[Source], ...]:
    """Return the references to several sources, in the order of their keys."""
    return tuple(sorted(refs(sources)))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Definition(Part):
    """A word that the agreement gives a meaning of its own.

    Attributes:
        word: The word.
        means: What it means there.
        names: Whom it names, where it stands for an actor.

    Examples:
        >>> means = Text("kontinuerlig information", "continuous information")
        >>> Definition(key="samverkan", word="god samverkan", means=means).names
        Unstated()
    """

    word: str
    means: Text
    names: Who = attrs.field(default=Unstated(), converter=to_who)
