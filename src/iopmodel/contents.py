"""The printed contents: sections, hashes of their sentences, and those that nothing rests on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

import attrs

from iopmodel.errors import Invalid, Problem, shown
from iopmodel.parts import Cite, Part, Text, checked_key, merged

__all__ = ["Aside", "Contents", "Disposition", "Section"]

_HASH: Final = re.compile(r"[0-9a-f]{8}", re.ASCII)


class Disposition(Enum):
    """What a sentence is that nothing rests on."""

    RESTATES = "restates"
    """It says again what other sentences say."""
    INTRODUCES = "introduces"
    """It leads up to what follows, and says nothing itself."""
    TEMPLATE = "template"
    """It is left over from the template that the text was written in."""
    ILLEGIBLE = "illegible"
    """It cannot be read, in the text at hand."""
    WITHOUT_EFFECT = "without-effect"
    """It says something that nothing follows from."""


@attrs.frozen
class Aside:
    """A sentence that nothing rests on, and why that is so.

    Attributes:
        sentence: Its number in its section, from 1.
        disposition: What it is.
        of: The sentences that it restates; none if it does not.
        why: Why nothing rests on it.

    Raises:
        Invalid: The number is none of a sentence, what it restates is not given exactly where it
            restates something, or is said to be of certain fields.

    Examples:
        >>> aside = Aside(
        ...     1, Disposition.RESTATES, of=Cite("syfte", [2]),
        ...     why=Text("samma mål med andra ord", "the same goal in other words"),
        ... )
        >>> aside.of
        (Cite(section='syfte', sentences=(2,)),)
    """

    sentence: int
    disposition: Disposition
    of: tuple[Cite, ...] = attrs.field(default=(), converter=merged, kw_only=True)
    why: Text = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        problems: list[Problem] = []
        if type(self.sentence) is not int or self.sentence < 1:
            problems.append(
                Problem("sentence", shown(self.sentence), "the number of a sentence, from 1", "3")
            )
        if bool(self.of) != (self.disposition is Disposition.RESTATES):
            problems.append(
                Problem("of", shown(self.of), "sentences exactly where it restates them")
            )
        problems.extend(
            Problem("of", shown(cite.fields), "no fields: a sentence is restated as a whole")
            for cite in self.of
            if cite.fields
        )
        if problems:
            raise Invalid(problems)


def _hashes(hashes: Iterable[str]) -> tuple[str, ...]:
    return tuple(hashes)


def _asides(asides: Iterable[Aside]) -> tuple[Aside, ...]:
    return tuple(sorted(asides, key=lambda aside: aside.sentence))


@attrs.frozen(kw_only=True)
class Section:
    """A headed section as it is printed: its number, its heading and its sentences' hashes.

    Attributes:
        key: What cites call it.
        number: The printed number, such as `§ 6` or `3.1`; empty where none is printed.
        heading: The printed heading; one that is only implied is empty.
        level: How deep it stands, from 1.
        hashes: A short hash of each of its sentences, in order, so that the numbering can be
            checked against the text without copying it.
        asides: Those of its sentences that nothing rests on, in order, each with its reason.

    Raises:
        Invalid: The level or a hash has another form, or an aside is of a sentence that is not
            there, of the same one as another, or restates itself.

    Examples:
        >>> Section(key="6-styrgrupp", heading="Styrgrupp", level=2, hashes=["0a1b2c3d"]).number
        ''
    """

    key: str = attrs.field(converter=checked_key)
    number: str = ""
    heading: str
    level: int = 1
    hashes: tuple[str, ...] = attrs.field(converter=_hashes)
    asides: tuple[Aside, ...] = attrs.field(default=(), converter=_asides)

    def __attrs_post_init__(self) -> None:
        if self.level < 1:
            raise Invalid.value(self.level, "a level of at least 1", "2", path=self.key)
        for value in self.hashes:
            if not isinstance(value, str) or not _HASH.fullmatch(value):
                raise Invalid.value(
                    value, "a hash of eight hexadecimal digits", "0a1b2c3d", path=self.key
                )
        if problems := list(self._bad_asides()):
            raise Invalid(problems)

    def _bad_asides(self) -> Iterator[Problem]:
        times = Counter(aside.sentence for aside in self.asides)
        for place, aside in enumerate(self.asides):
            path = f"{self.key}/asides/{place}"
            number = aside.sentence
            if number > len(self.hashes):
                yield Problem(
                    f"{path}/sentence", str(number), f"a number of its {len(self.hashes)} sentences"
                )
            if times.pop(number, 1) > 1:
                yield Problem(f"{path}/sentence", f"{number} more than once", "each sentence once")
            if any(cite.section == self.key and number in cite.sentences for cite in aside.of):
                yield Problem(f"{path}/of", f"sentence {number} itself", "other sentences")


def _sections(sections: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(sections)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Contents(Part):
    r"""The printed contents of a document: its sections in their order.

    Attributes:
        title: The printed title of the document.
        sections: Its sections, in the order of the text.

    Raises:
        Invalid: Two sections have the same key.

    Examples:
        >>> contents = Contents.parse("Avtal\n6 | 1 | § 6 | Styrgrupp | 0a1b2c3d 4e5f6a7b")
        >>> contents.sections[0].heading
        'Styrgrupp'
    """

    key: str = attrs.field(default="contents", converter=checked_key)
    title: str
    sections: tuple[Section, ...] = attrs.field(converter=_sections)

    def __attrs_post_init__(self) -> None:
        times = Counter(section.key for section in self.sections)
        for key in sorted(key for key, number in times.items() if number > 1):
            raise Invalid.value(key, "a key that no other section has", f"{key}-2", path="sections")

    @classmethod
    def parse(cls, table: str, *, key: str = "contents") -> Contents:
        """Read contents from a table: the title, then a line a section.

        Args:
            table: Each line holds key, level, number, heading and hashes, with `|` between them.
            key: The key of the part.

        Raises:
            Invalid: A line has another form.
        """
        if not isinstance(table, str) or not table.strip():
            raise Invalid.value(
                table, "a table: the title, then a line a section", "6 | 1 | § 6 | Styrgrupp |"
            )
        title, *lines = (line.strip() for line in table.strip().splitlines())
        sections: list[Section] = []
        for line in lines:
            fields = [field.strip() for field in line.split("|")]
            if len(fields) != 5 or not fields[1].isdecimal():
                raise Invalid.value(
                    line,
                    "key | level | number | heading | hashes",
                    "6 | 1 | § 6 | Styrgrupp | 0a1b2c3d",
                )
            name, level, number, heading, hashes = fields
            sections.append(
                Section(
                    key=name,
                    level=int(level),
                    number=number,
                    heading=heading,
                    hashes=hashes.split(),
                )
            )
        return cls(key=key, title=title, sections=sections)

    def at(self, section: str, *sentences: int, fields: str | Iterable[str] = ()) -> Cite:
        r"""Return the cite of these sentences of a section, or of all of it.

        Args:
            section: The key of the section.
            sentences: The numbers of the sentences; none for all of it.
            fields: The fields of the part that they speak of; none for the part as a whole.

        Raises:
            Invalid: There is no such section, or it has no sentence of such a number.

        Examples:
            >>> contents = Contents.parse("Avtal\nterm | 1 | § 1 | Giltighet | 0a1b2c3d")
            >>> contents.at("term", 1, fields="initial")
            Cite(section='term', sentences=(1,), fields=('initial',))
            >>> contents.at("term", 2)
            Traceback (most recent call last):
            iopmodel.errors.Invalid: term: found (2,), expected numbers of its 1 sentence(s), ...
        """
        size = len(self._section(section).hashes)
        cite = Cite(section, sentences, fields)
        if cite.sentences and cite.sentences[-1] > size:
            raise Invalid.value(
                sentences, f"numbers of its {size} sentence(s), counted from 1", "1", path=section
            )
        return cite

    def with_asides(self, section: str, *asides: Aside) -> Contents:
        r"""Return the contents with asides added to a section.

        Args:
            section: The key of the section.
            asides: Those of its sentences that nothing rests on.

        Raises:
            Invalid: There is no such section, or it has no sentence of such a number, or has an
                aside of that sentence already.

        Examples:
            >>> contents = Contents.parse("Avtal\nterm | 1 | § 1 | Giltighet | 0a1b2c3d")
            >>> why = Text("den inleder listan", "it opens the list")
            >>> told = contents.with_asides("term", Aside(1, Disposition.INTRODUCES, why=why))
            >>> told.sections[0].asides[0].sentence
            1
        """
        changed = self._section(section)
        changed = attrs.evolve(changed, asides=[*changed.asides, *asides])
        sections = [changed if known.key == section else known for known in self.sections]
        return attrs.evolve(self, sections=sections)

    def _section(self, key: str) -> Section:
        for section in self.sections:
            if section.key == key:
                return section
        keys = ", ".join(section.key for section in self.sections)
        raise Invalid.value(key, "the key of a section", keys)
