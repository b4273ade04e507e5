"""What in a partnership speaks for and against the criteria of a set: evidence, and no verdict.

Nothing here adds up, weighs or grades. Whether a partnership meets a criterion is for people to
judge; what they are given is where to look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache, partial
from typing import Final, TypeVar

import attrs

from iopmodel.answers.asking import Tracked, branches, keys_of
from iopmodel.answers.conditions import conditions
from iopmodel.answers.given import Given
from iopmodel.partnership import Partnership
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Cite, Part, Ref
from iopmodel.review.criteria.looking import LOOKS, Look
from iopmodel.review.criteria.sets import CriteriaSet, Criterion
from iopmodel.review.criteria.signs import Sign

__all__ = ["Assessed", "Assessment", "Evidence", "Looked", "Speaks", "When", "assess"]


T = TypeVar("T")


class Speaks(Enum):
    """On which side of a criterion a sign is evidence."""

    FOR = "for"
    AGAINST = "against"


When = tuple[tuple[Given, ...], ...]
"""Alternatives of readings under which something holds; an empty one where it always does."""
_ALWAYS: Final[When] = ((),)


@attrs.frozen
class Evidence:
    """A part that shows a sign.

    Attributes:
        part: Its key.
        fields: The fields that show it, however the text is read; none where the part does as a
            whole.
        when: The readings of open points under which it does.
        clauses: The sentences of the part that speak of these fields, or of it as a whole.
    """

    part: Ref[Part]
    fields: tuple[str, ...]
    when: When
    clauses: tuple[Cite, ...]

    @property
    def always(self) -> bool:
        """Whether the part shows it however the text is read."""
        return self.when == _ALWAYS


@attrs.frozen
class Looked:
    """What looking for one sign came to.

    Attributes:
        sign: The sign.
        speaks: Whether it would speak for the criterion, or against it.
        evidence: The parts that show it, in the order of the contents.
        missing: The readings under which no part shows it; none where some part always does.
    """

    sign: Sign
    speaks: Speaks
    evidence: tuple[Evidence, ...]
    missing: When


@attrs.frozen
class Assessed:
    """A criterion, and what in the partnership bears on it.

    Attributes:
        criterion: The criterion.
        looked: What each of its signs came to: first those for it, then those against.
    """

    criterion: Criterion
    looked: tuple[Looked, ...]

    @property
    def speaks_for(self) -> tuple[Looked, ...]:
        """The signs for it that some part shows, at least as the text can be read."""
        return self._found(Speaks.FOR)

    @property
    def speaks_against(self) -> tuple[Looked, ...]:
        """The signs against it that some part shows, at least as the text can be read."""
        return self._found(Speaks.AGAINST)

    @property
    def missing(self) -> tuple[Looked, ...]:
        """The signs for it that no part shows, at least as the text can be read."""
        return tuple(one for one in self.looked if one.speaks is Speaks.FOR and one.missing)

    @property
    def is_silent(self) -> bool:
        """Whether nothing in the partnership bears on it, however the text is read."""
        return not any(one.evidence for one in self.looked)

    def _found(self, speaks: Speaks) -> tuple[Looked, ...]:
        return tuple(one for one in self.looked if one.speaks is speaks and one.evidence)


@attrs.frozen
class Assessment:
    """What in a partnership bears on each criterion of a set.

    Attributes:
        criteria: The set.
        assessed: Its criteria, in their order.
    """

    criteria: CriteriaSet
    assessed: tuple[Assessed, ...]

    def __getitem__(self, key: str) -> Assessed:
        """Return what bears on the criterion of a key.

        Raises:
            KeyError: The set has none.
        """
        return {one.criterion.key: one for one in self.assessed}[key]


def assess(partnership: Partnership, criteria: CriteriaSet) -> Assessment:
    """Return what in a partnership speaks for and against the criteria of a set.

    It is evidence for someone who judges, and no verdict: nothing is graded or added up.

    Args:
        partnership: Whose terms are looked at, as they are before its amendments; for those in
            force on a day, give `partnership.on(day)`.
        criteria: The set.

    Examples:
        >>> from iopmodel.documents import shipped_criteria
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> found = assess(partnership, shipped_criteria("skr-2017"))["politiskt-program"]
        >>> [evidence.part for looked in found.speaks_for for evidence in looked.evidence]
        ['forvaltningens-malsattningar', 'verksamhetsplan']
    """
    # A sign that bears on several criteria is looked for once.
    changing = frozenset(
        atom.part
        for point in partnership.open_points
        for reading in point.readings
        for atom in reading.change.atoms
    )
    shown = cache(lambda sign: _shown(_Asked(sign, LOOKS[type(sign)], partnership, changing)))
    return Assessment(
        criteria,
        tuple(
            Assessed(
                criterion,
                (
                    *(Looked(sign, Speaks.FOR, *shown(sign)) for sign in criterion.speaks_for),
                    *(
                        Looked(sign, Speaks.AGAINST, *shown(sign))
                        for sign in criterion.speaks_against
                    ),
                ),
            )
            for criterion in criteria.criteria
        ),
    )


def _shown(asked: _Asked) -> tuple[tuple[Evidence, ...], When]:
    """Return the parts that show a sign, and the readings under which none does."""
    evidence = [
        one
        for key in keys_of(asked.partnership, *asked.look.kinds(asked.sign))
        if (one := asked.evidence(key)) is not None
    ]
    sections = asked.partnership.sections
    order = {section.key: place for place, section in enumerate(sections)}

    def place(one: Evidence) -> tuple[int, tuple[int, ...]]:
        first = ((order.get(cite.section, len(order)), cite.sentences) for cite in one.clauses)
        return min(first, default=(len(order), ()))

    evidence.sort(key=place)
    return tuple(evidence), asked.missing(evidence)


@attrs.frozen
class _Asked:
    """A sign, how and where it is looked for, and which parts there some reading changes."""

    sign: Sign
    look: Look
    partnership: Partnership
    changing: frozenset[str]

    def _shown(self, parts: Parts, key: str) -> tuple[tuple[str, ...], tuple[Cite, ...]] | None:
        """Return which fields of a part show the sign, and the clauses that speak of them."""
        part = parts.find(key)
        if not isinstance(part, self.look.kinds(self.sign)):
            return None
        fields = self.look.shows(self.sign, parts, part)
        return None if fields is None else (fields, _clauses(part, fields))

    def _branches(self, question: Callable[[Parts], T]) -> Iterator[tuple[Mapping[str, str], T]]:
        """Yield what a question comes to under each reading that matters to it."""
        reads = self.look.reads(self.sign)
        view = Tracked(self.partnership, reads)
        value = question(view)
        # Of most parts no reading changes anything: then there is no need to ask on.
        if self.changing.isdisjoint(view.keys):
            yield {}, value
            return
        for branch in branches(self.partnership, question, reads):
            yield branch.choices, branch.value

    def evidence(self, key: str) -> Evidence | None:
        """Return in which way a part shows the sign, as the text can be read."""
        where: list[Mapping[str, str]] = []
        fields: set[str] = set()
        clauses: dict[Cite, None] = {}
        question = partial(self._shown, key=key)
        for choices, value in self._branches(question):
            if value is not None:
                where.append(choices)
                fields.update(value[0])
                clauses.update(dict.fromkeys(value[1]))
        if not where:
            return None
        when = conditions(self.partnership, where)
        return Evidence(Ref(key), tuple(sorted(fields)), when, tuple(clauses))

    def missing(self, evidence: list[Evidence]) -> When:
        """Return the readings under which no part shows the sign."""
        if not evidence:
            return _ALWAYS
        if any(one.always for one in evidence):
            return ()
        keys = [one.part for one in evidence]

        # It looks no further than the first part that shows it, so that few readings are asked.
        def question(parts: Parts) -> bool:
            return any(self._shown(parts, key) is not None for key in keys)

        lacking = [choices for choices, shows in self._branches(question) if not shows]
        return conditions(self.partnership, lacking)


def _clauses(part: Part, fields: tuple[str, ...]) -> tuple[Cite, ...]:
    """Return the clauses of a part that speak of some fields, or of the part as a whole."""
    if not fields:
        return part.cites
    about = [cite for cite in part.cites if not cite.fields or set(fields) & set(cite.fields)]
    return tuple(about) or part.cites
