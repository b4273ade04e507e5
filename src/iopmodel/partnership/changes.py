"""A change as a set of atoms: set a field of a part, add a part, remove a part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import attrs

from iopmodel.errors import BadForm, Conflict, Invalid, Problem, shown
from iopmodel.partnership.arguments import meant, several
from iopmodel.partnership.fieldtypes import faults, field_types, kind_name
from iopmodel.parts import Part, checked_key

__all__ = [
    "AddPart",
    "Atom",
    "Change",
    "RemovePart",
    "SetField",
    "adds",
    "becomes",
    "difference",
    "removes",
]

P = TypeVar("P", bound=Part)


def _name(name: str) -> str:
    meant(name, str, "a name")
    return name


def _part(part: Part) -> Part:
    meant(part, Part, "a part")
    return part


@attrs.frozen
class SetField:
    """One field of one part gets another value.

    Attributes:
        part: The key of the part.
        kind: Its kind, as documents call it.
        field: The name of the field.
        value: What it becomes.

    Examples:
        >>> SetField("exemplar", "copies", "number", 3).target
        ('exemplar', 'number')
    """

    part: str = attrs.field(converter=checked_key)
    kind: str = attrs.field(converter=_name)
    field: str = attrs.field(converter=_name)
    value: Any

    @property
    def target(self) -> tuple[str, str]:
        """The part and the field that it is about."""
        return self.part, self.field


@attrs.frozen
class AddPart:
    """A part comes in.

    Attributes:
        added: The part.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> AddPart(Copies(key="exemplar", number=2)).target
        ('exemplar', '')
    """

    added: Part = attrs.field(converter=_part)

    @property
    def part(self) -> str:
        """The key of the part."""
        return self.added.key

    @property
    def kind(self) -> str:
        """Its kind, as documents call it."""
        return kind_name(type(self.added))

    @property
    def target(self) -> tuple[str, str]:
        """The part that it is about."""
        return self.part, ""


@attrs.frozen
class RemovePart:
    """A part goes.

    Attributes:
        part: The key of the part.
        kind: Its kind, as documents call it.

    Examples:
        >>> RemovePart("exemplar", "copies").target
        ('exemplar', '')
    """

    part: str = attrs.field(converter=checked_key)
    kind: str = attrs.field(converter=_name)

    @property
    def target(self) -> tuple[str, str]:
        """The part that it is about."""
        return self.part, ""


Atom = SetField | AddPart | RemovePart
"""The smallest change there is."""


def _settled(atoms: Iterable[Atom]) -> tuple[Atom, ...]:
    """Return the atoms in the order of what they are about, each once.

    Raises:
        Conflict: Two of them say different things about the same field or part.
    """
    by_target: dict[tuple[str, str], Atom] = {}
    first_shown: dict[tuple[str, str], str] = {}
    problems: list[Problem] = []
    for atom in several(atoms, (SetField, AddPart, RemovePart), "an atom"):
        target = atom.target
        other = by_target.setdefault(target, atom)
        if other != atom:
            # What conflicts with many others may be large: it is written out once.
            if target not in first_shown:
                first_shown[target] = shown(other)
            problems.append(
                Problem(
                    "/".join(filter(None, target)),
                    f"{first_shown[target]} and {shown(atom)}",
                    "changes that agree on it",
                )
            )
    for part, field in by_target:
        if field and (part, "") in by_target:
            problems.append(
                Problem(
                    f"{part}/{field}",
                    "a part that is set here and added or removed as a whole there",
                    "one of the two",
                )
            )
    if problems:
        raise Conflict(problems)
    return tuple(by_target[target] for target in sorted(by_target))


@attrs.frozen
class Change:
    """A set of atoms that go together; a reading, an amendment and a draft are made of one.

    Changes written for the same partnership merge with `|`, three-way: what only one of them
    touches is kept, and what both touch has to be the same. So merging commutes.

    Attributes:
        atoms: The atoms, in the order of what they are about.

    Raises:
        Conflict: Two atoms say different things about the same field or part.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> copies = Copies(key="exemplar", number=2)
        >>> three = becomes(copies, attrs.evolve(copies, number=3))
        >>> three.atoms
        (SetField(part='exemplar', kind='copies', field='number', value=3),)
        >>> three | three == three
        True
        >>> three | removes(copies)
        Traceback (most recent call last):
        iopmodel.errors.Conflict: exemplar/number: found a part that is set here and ...
    """

    atoms: tuple[Atom, ...] = attrs.field(default=(), converter=_settled)

    def __or__(self, other: Change) -> Change:
        meant(other, Change, "a change")
        return Change((*self.atoms, *other.atoms))

    def __bool__(self) -> bool:
        return bool(self.atoms)

    @property
    def touched(self) -> frozenset[str]:
        """The keys of the parts that it sets a field of, adds or removes."""
        return frozenset(atom.part for atom in self.atoms)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of the parts that it adds or removes."""
        return frozenset(atom.kind for atom in self.atoms if not isinstance(atom, SetField))

    def is_apart_from(self, other: Change) -> bool:
        """Return whether the two touch no part in common, so that they cannot conflict."""
        return self.touched.isdisjoint(other.touched)

    def applied(self, parts: Mapping[str, Part]) -> dict[str, Part]:
        """Return the parts with the change made; whether they still fit is not looked at.

        Raises:
            Conflict: It sets or removes a part that is not there or of another kind, adds one
                that is, or sets a field that the part does not have.
            BadForm: It sets a field to a value with which the part cannot even be made.
        """
        changed = dict(parts)
        problems: list[Problem] = []
        # The fields of a part are set at once: between two of them it may be no valid part.
        fields_set: dict[str, dict[str, Any]] = {}
        for atom in self.atoms:
            part = changed.get(atom.part)
            if isinstance(atom, AddPart):
                if part is None:
                    changed[atom.part] = atom.added
                else:
                    problems.append(Problem(atom.part, "a part that is there", "a new key"))
            elif part is None or kind_name(type(part)) != atom.kind:
                found = "no part" if part is None else kind_name(type(part))
                problems.append(Problem(atom.part, found, f"a part ({atom.kind}) to change"))
            elif isinstance(atom, RemovePart):
                del changed[atom.part]
            elif atom.field not in attrs.fields_dict(type(part)) or atom.field == "key":
                problems.append(
                    Problem(f"{atom.part}/{atom.field}", atom.field, "a field of it", "cites")
                )
            else:
                fields_set.setdefault(atom.part, {})[atom.field] = atom.value
        if problems:
            raise Conflict(problems)
        for key, values in fields_set.items():
            changed[key] = _evolved(changed[key], values)
        return changed


def _evolved(part: P, values: Mapping[str, Any]) -> P:
    try:
        return attrs.evolve(part, **values)
    except (AttributeError, TypeError):
        # Of a value of another type a part may not get as far as being looked at.
        types = field_types(type(part))
        problems = [
            problem
            for name, value in values.items()
            for problem in faults(value, types[name], f"parts/{part.key}/{name}")
        ]
        whole = Problem(f"parts/{part.key}", shown(values), "values with which it can be made")
        raise BadForm(problems or [whole]) from None


def becomes(old: P, new: P) -> Change:
    """Return the change that makes one part out of another of the same key and kind.

    Raises:
        Invalid: They have different keys or kinds, or are no parts.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> copies = Copies(key="exemplar", number=2)
        >>> len(becomes(copies, attrs.evolve(copies, number=3)).atoms)
        1
    """
    for part in (old, new):
        meant(part, Part, "a part")
    if old.key != new.key or type(old) is not type(new):
        raise Invalid.value(
            f"{kind_name(type(new))} {new.key}",
            f"another {kind_name(type(old))} with the key {old.key}; else remove one, add one",
        )
    kind = kind_name(type(old))
    return Change(
        SetField(old.key, kind, field.name, getattr(new, field.name))
        for field in attrs.fields(type(old))
        if getattr(old, field.name) != getattr(new, field.name)
    )


def adds(*parts: Part) -> Change:
    """Return the change by which parts come in.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> adds(Copies(key="exemplar", number=2)).kinds
        frozenset({'copies'})
    """
    return Change(AddPart(part) for part in parts)


def removes(*parts: Part) -> Change:
    """Return the change by which parts go.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> removes(Copies(key="exemplar", number=2)).atoms
        (RemovePart(part='exemplar', kind='copies'),)
    """
    return Change(
        RemovePart(part.key, kind_name(type(part))) for part in several(parts, Part, "a part")
    )


def difference(old: Mapping[str, Part], new: Mapping[str, Part]) -> Change:
    """Return the change that makes the new parts out of the old ones.

    A part that is of another kind under the same key cannot be told in atoms.

    Raises:
        Conflict: A key stands for parts of different kinds.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> difference({}, {"exemplar": Copies(key="exemplar", number=2)}).touched
        frozenset({'exemplar'})
    """
    for parts in (old, new):
        meant(parts, Mapping, "parts by their keys")
    change = adds(*(new[key] for key in new if key not in old))
    change |= removes(*(old[key] for key in old if key not in new))
    for key in old:
        if key in new and type(old[key]) is not type(new[key]):
            raise Conflict.value(
                kind_name(type(new[key])), f"a {kind_name(type(old[key]))}", path=key
            )
        if key in new:
            change |= becomes(old[key], new[key])
    return change
