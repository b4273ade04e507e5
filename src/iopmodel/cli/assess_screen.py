"""What bears on criteria, on a screen: criterion by criterion, for, against, missing, outside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.text import Text

from iopmodel.cli.layout import calm, wrapped
from iopmodel.partnership import Partnership
from iopmodel.review.assessing import Assessed, Assessment, Evidence, Looked
from iopmodel.review.criteria import CriteriaSet, Criterion, Sign
from iopmodel.words import Language
from iopmodel.words.criteria import say_evidence, say_looked, say_sign, say_when
from iopmodel.words.lines import clause
from iopmodel.words.screens import in_language
from iopmodel.words.voice import TONGUES, starting

__all__ = ["MARKS", "assess_lines", "set_lines", "sets_lines"]

MARKS: Final = {"for": "+", "against": "-", "missing": "?", "outside": "*"}
"""What stands before each outcome."""
_FEW: Final = 3
"""How many parts that show one sign are told, unless all are asked for."""


def assess_lines(
    found: Assessment, partnership: Partnership, lang: Language, width: int, *, everything: bool
) -> Iterator[Text]:
    """Yield an assessment, criterion by criterion.

    Args:
        found: The assessment.
        partnership: Of what.
        lang: The language.
        width: How many columns there are.
        everything: Whether all parts that show a sign are told, or the first few.
    """
    tongue = TONGUES[lang]
    yield from _heading(found.criteria, lang, width)
    legend = "; ".join(f"{mark} {tongue.say(f'assess.{name}')}" for name, mark in MARKS.items())
    yield from _lines(legend, width, style="dim")
    shown = _Shown(partnership, lang, width, None if everything else _FEW)
    for number, one in enumerate(found.assessed, start=1):
        yield Text()
        yield from _criterion(number, one.criterion, lang, width)
        yield from shown.assessed(number, one)
    yield Text()
    yield from _lines(tongue.say("assess.no-verdict"), width, style="bold")


def set_lines(criteria: CriteriaSet, lang: Language, width: int) -> Iterator[Text]:
    """Yield the criteria of a set, with what would speak for and against each."""
    yield from _heading(criteria, lang, width)
    for number, criterion in enumerate(criteria.criteria, start=1):
        yield Text()
        yield from _criterion(number, criterion, lang, width)
        for speaks, signs in (
            ("for", criterion.speaks_for),
            ("against", criterion.speaks_against),
        ):
            for sign in signs:
                yield from _marked(speaks, say_sign(sign, lang), width)
        yield from _outside(criterion, lang, width)


def sets_lines(sets: list[CriteriaSet], lang: Language, width: int) -> Iterator[Text]:
    """Yield the sets there are, each with where it is taken from."""
    for number, criteria in enumerate(sets):
        if number:
            yield Text()
        yield from _heading(criteria, lang, width)


def _heading(criteria: CriteriaSet, lang: Language, width: int) -> Iterator[Text]:
    title = starting(in_language(lang, criteria.title.sv, criteria.title.en))
    yield from _lines(f"{title} ({criteria.key})", width, style="bold")
    origin = in_language(lang, criteria.source.sv, criteria.source.en)
    source = TONGUES[lang].say("assess.source", source=calm(origin))
    yield from _lines(source, width, style="dim")


def _criterion(number: int, one: Criterion, lang: Language, width: int) -> Iterator[Text]:
    says = starting(in_language(lang, one.says.sv, one.says.en))
    yield from _lines(f"{number}. {says} ({one.key})", width, style="bold")


def _outside(one: Criterion, lang: Language, width: int) -> Iterator[Text]:
    for text in one.outside:
        yield from _marked("outside", in_language(lang, text.sv, text.en), width)


def _marked(name: str, text: str, width: int) -> Iterator[Text]:
    yield from _lines(starting(text), width, lead=f"{MARKS[name]} ")


def _lines(text: str, width: int, *, lead: str = "", style: str = "") -> Iterator[Text]:
    """Yield a text in lines, what goes on indented as far as what stands before it."""
    for line in wrapped(calm(text), width - len(lead)):
        yield Text(lead + line, style)
        lead = " " * len(lead)


class _Shown:
    """Shows what bears on criteria; parts that show a sign are told once, and then referred to.

    Args:
        partnership: Of what.
        lang: The language.
        width: How many columns there are.
        most: How many parts are told for each sign; all of them, where nothing is given.
    """

    def __init__(
        self, partnership: Partnership, lang: Language, width: int, most: int | None
    ) -> None:
        self._partnership = partnership
        self._lang = lang
        self._width = width
        self._most = most
        self._told: dict[Sign, int] = {}

    def assessed(self, number: int, one: Assessed) -> Iterator[Text]:
        """Yield what speaks for it and against it, what is missing, and what is outside."""
        for looked in (*one.speaks_for, *one.speaks_against):
            yield from self._looked(number, looked)
        for looked in one.missing:
            if not looked.evidence:
                yield from _marked("missing", say_sign(looked.sign, self._lang), self._width)
        yield from _outside(one.criterion, self._lang, self._width)

    def _looked(self, number: int, looked: Looked) -> Iterator[Text]:
        tongue = TONGUES[self._lang]
        said = say_looked(looked, self._partnership, self._lang)
        before = self._told.setdefault(looked.sign, number)
        if before != number:
            said = tongue.say("assess.told", sign=said, number=str(before))
        yield from _marked(looked.speaks.value, said, self._width)
        if before != number:
            return
        # What shows it however the text is read comes first.
        evidence = sorted(looked.evidence, key=lambda one: not one.always)
        for one in evidence[: self._most]:
            yield from self._evidence(one)
        if left := len(evidence) - len(evidence[: self._most]):
            more = tongue.say("assess.more", number=str(left))
            yield from _lines(more, self._width, lead="    ", style="dim")

    def _evidence(self, evidence: Evidence) -> Iterator[Text]:
        said = say_evidence(evidence, self._partnership, self._lang)
        if not evidence.always:
            said += f", {say_when(evidence.when, self._partnership, self._lang)}"
        where = clause(evidence.clauses, self._partnership, self._lang)
        yield from _lines(f"{said}; {where}" if where else said, self._width, lead="    ")
