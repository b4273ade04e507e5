"""What each kind of part says, in sentences, a file a subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.words.telling.actors import ACTORS
from iopmodel.words.telling.capacity import CAPACITIES
from iopmodel.words.telling.changing import CHANGES
from iopmodel.words.telling.commitments import COMMITMENTS
from iopmodel.words.telling.ending import ENDINGS
from iopmodel.words.telling.finance import FINANCE
from iopmodel.words.telling.formalities import FORMALITIES
from iopmodel.words.telling.governance import GOVERNANCE
from iopmodel.words.telling.indexation import INDEXATIONS
from iopmodel.words.telling.precedence import PRECEDENCES
from iopmodel.words.telling.purpose import PURPOSES
from iopmodel.words.telling.remedies import REMEDIES
from iopmodel.words.telling.repayment import REPAYMENTS
from iopmodel.words.telling.reporting import REPORTS
from iopmodel.words.telling.sources import SOURCES
from iopmodel.words.telling.term import TERMS
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice, sentences

__all__ = ["TELLERS", "say_part", "told"]

TELLERS: Final[Mapping[type, Callable[[Any, Voice], Iterator[str]]]] = {
    **ACTORS,
    **CAPACITIES,
    **CHANGES,
    **COMMITMENTS,
    **ENDINGS,
    **FINANCE,
    **FORMALITIES,
    **GOVERNANCE,
    **INDEXATIONS,
    **PRECEDENCES,
    **PURPOSES,
    **REMEDIES,
    **REPAYMENTS,
    **REPORTS,
    **SOURCES,
    **TERMS,
}
"""For each kind of part, what tells it, sentence by sentence, without capitals and stops."""


def say_part(part: Part, partnership: Partnership, lang: Language) -> str:
    """Return what a part says, in a sentence or a few.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.terms import Copies
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_part(partnership[Copies, "exemplar"], partnership, Language.EN)
        'The agreement has been drawn up in two identical copies. Each party has a copy.'
    """
    return told(part, Voice.of(lang, partnership))


def told(part: Part, voice: Voice) -> str:
    """Return what a part says, in a voice."""
    return sentences(TELLERS[type(part)](part, voice))
