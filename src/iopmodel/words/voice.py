"""A language that speaks of one partnership: phrases, and the parts whose names they use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, TypeVar

import attrs

from iopmodel.answers import Given, GivenKind
from iopmodel.errors import BadReference
from iopmodel.partnership import AddPart, Change, OpenPoint, Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Part, Text
from iopmodel.words.en import ENGLISH
from iopmodel.words.sv import SWEDISH
from iopmodel.words.tongue import Language, Subject, Tongue

__all__ = ["TONGUES", "Voice", "sentences", "starting"]

P = TypeVar("P", bound=Part)

TONGUES: Final[Mapping[Language, Tongue]] = MappingProxyType(
    {tongue.language: tongue for tongue in (SWEDISH, ENGLISH)}
)
"""The languages, each once."""


def starting(words: str) -> str:
    """Return words with a capital as their first letter, behind quotation marks too.

    Examples:
        >>> starting("”rätt nivå” beslutar")
        '”Rätt nivå” beslutar'
    """
    for place, letter in enumerate(words):
        if letter.isalnum():
            return words[:place] + letter.upper() + words[place + 1 :]
    return words


def sentences(phrases: Iterable[str]) -> str:
    """Return phrases as sentences, each with its capital and its stop.

    Examples:
        >>> sentences(["partnerskapet gäller", "vem frågar?"])
        'Partnerskapet gäller. Vem frågar?'
    """
    return " ".join(
        starting(phrase) + ("" if phrase.endswith((".", "?", "!")) else ".") for phrase in phrases
    )


@attrs.frozen
class Voice:
    """A language, and the partnership it speaks of, whose parts can be asked of it.

    Attributes:
        tongue: The language.
        partnership: The partnership, where there is one to take names from.
        changed: Parts that are to be taken as something else than the partnership has them.
    """

    tongue: Tongue
    partnership: Partnership | None = None
    changed: Mapping[str, Part] = MappingProxyType({})

    @classmethod
    def of(cls, lang: Language, partnership: Partnership | None = None) -> Voice:
        """Return the voice of a language that speaks of a partnership."""
        return cls(TONGUES[lang], partnership)

    def say(self, code: str, /, **values: str | Subject) -> str:
        """Return a phrase with values put into it."""
        return self.tongue.say(code, **values)

    def text(self, text: Text) -> str:
        """Return the encoder's own words in this language."""
        return self.tongue.text(text)

    def texts(self, texts: Iterable[Text]) -> list[str]:
        """Return several texts in this language."""
        return [self.tongue.text(text) for text in texts]

    def find(self, key: str) -> Part | None:
        """Return the part of a key; one that only a reading adds, too."""
        if key in self.changed or self.partnership is None:
            return self.changed.get(key)
        return self.partnership.find(key) or next(
            (
                atom.added
                for point in self.partnership.open_points
                for reading in point.readings
                for atom in reading.change.atoms
                if isinstance(atom, AddPart) and atom.part == key
            ),
            None,
        )

    def __getitem__(self, kind_and_key: tuple[type[P], str]) -> P:
        """Return the part of a kind and key.

        Raises:
            BadReference: There is none: the value that refers to it is of another partnership.
        """
        kind, key = kind_and_key
        part = self.find(key)
        if isinstance(part, kind):
            return part
        raise BadReference.value(key, f"the key of a part ({kind_name(kind)})")

    def all(self, kind: type[P]) -> tuple[P, ...]:
        """Return the parts of a kind, as the partnership has them."""
        return () if self.partnership is None else self.partnership.all(kind)

    @property
    def points(self) -> tuple[OpenPoint, ...]:
        """The points that are still open."""
        return () if self.partnership is None else self.partnership.open_points

    def point(self, key: str) -> OpenPoint | None:
        """Return the open point of a key, if it is still open."""
        return next((point for point in self.points if point.key == key), None)

    def under(self, given: Iterable[Given]) -> Voice:
        """Return the voice that takes parts as the readings among some conditions have them."""
        change = Change()
        for one in given:
            point = self.point(one.subject) if one.kind is GivenKind.READING else None
            if point is not None:
                change |= point.reading(one.choice).change
        return self.after(change) if change else self

    def after(self, change: Change) -> Voice:
        """Return the voice that takes parts as a change has them.

        Raises:
            Conflict: The change does not fit the partnership.
        """
        held = () if self.partnership is None else self.partnership.parts
        parts = {part.key: part for part in held if part.key in change.touched}
        return attrs.evolve(self, changed=change.applied(parts))
