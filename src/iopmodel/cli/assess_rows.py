"""What bears on criteria, as rows: what JSON can say."""

from __future__ import annotations

import json
from typing import Any, TypedDict

from iopmodel.cli.rows import CiteRow, cite_rows
from iopmodel.documents import dumps_criteria
from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.review.assessing import Assessed, Assessment, Evidence, Looked, When
from iopmodel.review.criteria import CriteriaSet
from iopmodel.words import Language
from iopmodel.words.criteria import say_evidence, say_sign
from iopmodel.words.screens import in_language

__all__ = [
    "AssessedRow",
    "AssessmentRow",
    "EvidenceRow",
    "LookedRow",
    "SetRow",
    "assess_rows",
    "set_row",
]


class EvidenceRow(TypedDict):
    """A part that shows a sign.

    Attributes:
        part: Its key.
        fields: The fields that show it; none for the part as a whole.
        when: The readings under which it does: alternatives, of each of which all hold; one that
            is empty where it does however the text is read.
        summary: The part and the fields in words.
        cites: The sentences that speak of it.
    """

    part: str
    fields: list[str]
    when: list[list[str]]
    summary: str
    cites: list[CiteRow]


class LookedRow(TypedDict):
    """What looking for one sign came to.

    Attributes:
        sign: The kind of sign.
        speaks: `for` or `against`.
        looks_for: What it looks for, in words.
        evidence: The parts that show it.
        missing: The readings under which none does, as in `when`.
    """

    sign: str
    speaks: str
    looks_for: str
    evidence: list[EvidenceRow]
    missing: list[list[str]]


class AssessedRow(TypedDict):
    """A criterion, and what bears on it.

    Attributes:
        criterion: Its key.
        says: What is asked.
        looked: What each of its signs came to.
        outside: What of it the text cannot show.
    """

    criterion: str
    says: str
    looked: list[LookedRow]
    outside: list[str]


class AssessmentRow(TypedDict):
    """All of it.

    Attributes:
        partnership: Which, as it was asked for.
        set: The key of the set.
        version: Its version.
        title: What it is called.
        source: Where its criteria are taken from.
        criteria: What bears on each of its criteria.
    """

    partnership: str
    set: str
    version: str
    title: str
    source: str
    criteria: list[AssessedRow]


class SetRow(TypedDict):
    """A set of criteria.

    Attributes:
        set: Its key.
        version: Its version.
        title: What it is called.
        source: Where its criteria are taken from.
        document: The set as a document has it.
    """

    set: str
    version: str
    title: str
    source: str
    document: Any


def assess_rows(
    found: Assessment, partnership: Partnership, *, name: str, lang: Language
) -> AssessmentRow:
    """Return an assessment as what JSON can say.

    Args:
        found: The assessment.
        partnership: Of what.
        name: What to call the partnership.
        lang: The language of what is in words; nothing else depends on it.
    """
    criteria = found.criteria
    return AssessmentRow(
        partnership=name,
        set=criteria.key,
        version=criteria.version,
        title=in_language(lang, criteria.title.sv, criteria.title.en),
        source=in_language(lang, criteria.source.sv, criteria.source.en),
        criteria=[_assessed(one, partnership, lang) for one in found.assessed],
    )


def _assessed(one: Assessed, partnership: Partnership, lang: Language) -> AssessedRow:
    criterion = one.criterion
    return AssessedRow(
        criterion=criterion.key,
        says=in_language(lang, criterion.says.sv, criterion.says.en),
        looked=[_looked(looked, partnership, lang) for looked in one.looked],
        outside=[in_language(lang, text.sv, text.en) for text in criterion.outside],
    )


def _looked(looked: Looked, partnership: Partnership, lang: Language) -> LookedRow:
    return LookedRow(
        sign=kind_name(type(looked.sign)),
        speaks=looked.speaks.value,
        looks_for=say_sign(looked.sign, lang),
        evidence=[_evidence(one, partnership, lang) for one in looked.evidence],
        missing=_when(looked.missing),
    )


def _evidence(one: Evidence, partnership: Partnership, lang: Language) -> EvidenceRow:
    return EvidenceRow(
        part=str(one.part),
        fields=list(one.fields),
        when=_when(one.when),
        summary=say_evidence(one, partnership, lang),
        cites=cite_rows(one.clauses, partnership),
    )


def _when(when: When) -> list[list[str]]:
    return [[str(given) for given in alternative] for alternative in when]


def set_row(criteria: CriteriaSet, lang: Language) -> SetRow:
    """Return a set of criteria as what JSON can say."""
    return SetRow(
        set=criteria.key,
        version=criteria.version,
        title=in_language(lang, criteria.title.sv, criteria.title.en),
        source=in_language(lang, criteria.source.sv, criteria.source.en),
        document=json.loads(dumps_criteria(criteria)),
    )
