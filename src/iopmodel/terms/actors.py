"""Who acts: parties, their units and offices, associates, and several of them together."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.errors import Invalid
from iopmodel.identifiers import OrganisationNumber
from iopmodel.notgiven import Count, NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, ref, refs, texts

__all__ = [
    "Actor",
    "AnyOf",
    "Associate",
    "Contact",
    "EachOf",
    "Jointly",
    "Match",
    "Office",
    "Party",
    "PersonalData",
    "Requirement",
    "Sector",
    "Unit",
    "Who",
    "to_actor",
    "to_parties",
    "to_party",
    "to_who",
]


class Sector(Enum):
    """Which side of the partnership a party stands on."""

    PUBLIC = "public"
    CIVIL_SOCIETY = "civil-society"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Actor(Part):
    """Anyone who can bear a duty, receive something, or decide.

    Attributes:
        name: What the agreement calls them.
    """

    name: str


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Party(Actor):
    """One who has concluded the agreement.

    Attributes:
        sector: Public or civil society.
        organisation_number: That of the legal person behind it, which several administrations of
            one municipality may share.
        legal_form: What kind of legal person it is, in the agreement's words.
        legal_person: The name of the legal person, where the party is a part of one.

    Examples:
        >>> Party(key="street-minds", name="Street Minds", sector=Sector.CIVIL_SOCIETY).legal_form
        Unstated()
    """

    sector: Sector
    organisation_number: OrganisationNumber | NotGiven = Unstated()
    legal_form: str | NotGiven = Unstated()
    legal_person: str | NotGiven = Unstated()


def to_party(party: Party | Ref[Party]) -> Ref[Party]:
    """Return the reference to a party."""
    return ref(party)


def to_parties(parties: Iterable[Party | Ref[Party]]) -> tuple[Ref[Party], ...]:
    """Return the references to several parties, in the order of their keys."""
    return tuple(sorted(refs(parties)))


def to_actor(actor: Actor | Ref[Actor]) -> Ref[Actor]:
    """Return the reference to an actor."""
    return ref(actor)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Unit(Actor):
    """A unit within a party: a department, a board, a programme.

    Attributes:
        of: The party, associate or larger unit that it belongs to.
        tasks: What it answers for.

    Examples:
        >>> Unit(key="styrelse", name="styrelsen", of=Ref("street-minds")).of
        'street-minds'
    """

    of: Ref[Actor] = attrs.field(converter=to_actor)
    tasks: tuple[Text, ...] = attrs.field(default=(), converter=texts)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Office(Actor):
    """A role that a person holds; never the person.

    Attributes:
        of: The party, unit or associate whose office it is.
        number: How many hold it.

    Examples:
        >>> Office(key="chef", name="avdelningschef", of=Ref("forvaltningen")).number
        Unstated()
    """

    of: Ref[Actor] = attrs.field(converter=to_actor)
    number: Count = Unstated()


def _near(actor: Actor | Ref[Actor] | NotGiven) -> Ref[Actor] | NotGiven:
    return actor if isinstance(actor, NotGiven) else ref(actor)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Associate(Actor):
    """One who takes part, or holds a seat, and is no party.

    Attributes:
        near: The party it works with, or belongs to.
        legal_form: What kind of legal person it is, in the agreement's words.
        described_only: Whether the agreement only describes them, without a name.

    Examples:
        >>> Associate(key="ovriga", name="övriga aktörer", described_only=True).near
        Unstated()
    """

    near: Ref[Actor] | NotGiven = attrs.field(default=Unstated(), converter=_near)
    legal_form: str | NotGiven = Unstated()
    described_only: bool


def _actors(actors: Iterable[Actor | Ref[Actor]]) -> tuple[Ref[Actor], ...]:
    found = tuple(sorted(set(refs(actors))))
    if len(found) < 2:
        raise Invalid.value(found, "at least two actors", "two parties")
    return found


@attrs.frozen
class EachOf:
    """Every one of them, each for itself.

    Examples:
        >>> EachOf([Ref("a"), Ref("b")])
        EachOf(actors=('a', 'b'))
    """

    actors: tuple[Ref[Actor], ...] = attrs.field(converter=_actors)


@attrs.frozen
class Jointly:
    """All of them together.

    Examples:
        >>> Jointly([Ref("a"), Ref("b")])
        Jointly(actors=('a', 'b'))
    """

    actors: tuple[Ref[Actor], ...] = attrs.field(converter=_actors)


@attrs.frozen
class AnyOf:
    """One of them, whichever it is.

    Examples:
        >>> AnyOf([Ref("a"), Ref("b")])
        AnyOf(actors=('a', 'b'))
    """

    actors: tuple[Ref[Actor], ...] = attrs.field(converter=_actors)


Who = Ref[Actor] | EachOf | Jointly | AnyOf | NotGiven
"""Bearers, recipients and deciders: one actor, several in one of three ways, or not given."""


def to_who(who: Actor | Who) -> Who:
    """Return who is meant; an actor may be given itself."""
    return ref(who) if isinstance(who, (Actor, str)) else who


class Match(Enum):
    """How many of several conditions have to be met."""

    ALL = "all"
    ANY = "any"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Requirement(Part):
    """What an organisation must be, or stand for, to be a party.

    Attributes:
        on: Who must meet it.
        must: The conditions.
        match: Whether all of them must be met, or any one.
        tested: When it is tested.
        tested_by: Who tests it.

    Examples:
        >>> must = [Text("främjar jämställdhet", "promote gender equality")]
        >>> Requirement(key="krav", on=Ref("street-minds"), must=must, match=Match.ALL).tested
        Unstated()
    """

    on: Who = attrs.field(converter=to_who)
    must: tuple[Text, ...] = attrs.field(converter=texts)
    match: Match
    tested: Text | NotGiven = Unstated()
    tested_by: Who = attrs.field(default=Unstated(), converter=to_who)


class PersonalData(Enum):
    """A kind of data about a person that the printed agreement has and this library leaves out."""

    NAME = "name"
    TELEPHONE = "telephone"
    EMAIL = "email"
    ADDRESS = "address"


def sorted_kinds(kinds: Iterable[PersonalData]) -> tuple[PersonalData, ...]:
    """Return kinds of personal data, each once, in a fixed order."""
    return tuple(kind for kind in PersonalData if kind in set(kinds))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Contact(Part):
    """Whom to turn to, as a role; the person's data are marked as left out.

    Attributes:
        of: The party.
        role: The office the contact holds.
        left_out: The personal data that the printed agreement gives.

    Examples:
        >>> Contact(key="k", of=Ref("street-minds"), role="projektledare", left_out=[]).role
        'projektledare'
    """

    of: Ref[Party] = attrs.field(converter=to_party)
    role: str
    left_out: tuple[PersonalData, ...] = attrs.field(converter=sorted_kinds)
