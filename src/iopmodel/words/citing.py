"""Clauses in words: the section by its number and heading, and the numbers of the sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from iopmodel.contents import Section
from iopmodel.partnership import Partnership
from iopmodel.parts import Cite, Part, plainly
from iopmodel.words.fields import say_field
from iopmodel.words.tongue import DASH, Language, Tongue
from iopmodel.words.voice import TONGUES

__all__ = ["say_cite", "say_cites", "say_grounds"]


def say_cite(cite: Cite, partnership: Partnership, lang: Language) -> str:
    """Return a clause; a section without a number takes that of the section it stands in.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_cite(Cite("6-styrgrupp", [6]), partnership, Language.EN)
        '§ 6 Styrgrupp, sentence 6'
    """
    tongue = TONGUES[lang]
    where = _headed(cite.section, partnership, tongue)
    if not cite.sentences:
        return where
    code = "cite.sentence" if len(cite.sentences) == 1 else "cite.sentences"
    return tongue.say(code, where=where, numbers=tongue.series(_runs(cite.sentences)))


def say_cites(cites: Iterable[Cite], partnership: Partnership, lang: Language) -> str:
    """Return clauses in the order of the contents, each section once.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> cites = [Cite("12", [1]), Cite("11", [2]), Cite("11", [1]), Cite("11", [3])]
        >>> say_cites(cites, partnership, Language.EN)
        '§ 11 Överenskommelsens giltighetstid, sentences 1–3; § 12 Förlängning, sentence 1'
    """
    in_order = _in_order(plainly(cites), partnership)
    return "; ".join(say_cite(cite, partnership, lang) for cite in in_order)


def say_grounds(
    cites: Iterable[Cite], kind: type[Part], partnership: Partnership, lang: Language
) -> str:
    """Return the clauses of a kind of part, each with the fields of it that they speak of.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.terms import Body
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> cites = [Cite("6-styrgrupp", [1], "seats"), Cite("6-styrgrupp", [6], "meets")]
        >>> print(say_grounds(cites, Body, partnership, Language.EN))
        § 6 Styrgrupp, sentence 1 (seats); § 6 Styrgrupp, sentence 6 (meetings)
    """
    said: list[str] = []
    for cite in _in_order(cites, partnership):
        fields = ", ".join(say_field(kind, field, lang) for field in cite.fields)
        where = say_cite(cite, partnership, lang)
        said.append(f"{where} ({fields})" if fields else where)
    return "; ".join(said)


def _in_order(cites: Iterable[Cite], partnership: Partnership) -> list[Cite]:
    order = {section.key: number for number, section in enumerate(partnership.sections)}
    return sorted(cites, key=lambda cite: (order.get(cite.section, len(order)), cite))


def _headed(key: str, partnership: Partnership, tongue: Tongue) -> str:
    sections = partnership.sections
    section = next((section for section in sections if section.key == key), None)
    if section is None:
        return tongue.quoted(key)
    above = takewhile(lambda other: other is not section, sections)
    number = section.number or _number_above(section, list(above))
    return f"{number} {section.heading}".strip() or tongue.say("cite.opening")


def _number_above(section: Section, before: list[Section]) -> str:
    """Return the number of the nearest section that holds this one, and has a number."""
    level = section.level
    for other in reversed(before):
        if other.level < level:
            if other.number:
                return other.number
            level = other.level
    return ""


def _runs(numbers: tuple[int, ...]) -> Iterator[str]:
    """Yield numbers, three or more that follow each other as one run."""
    start = last = numbers[0]
    for number in (*numbers[1:], 0):
        if number == last + 1:
            last = number
            continue
        if last > start + 1:
            yield f"{start}{DASH}{last}"
        else:
            yield from map(str, dict.fromkeys((start, last)))
        start = last = number
