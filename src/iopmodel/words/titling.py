"""What kinds of part, and the members of enums, are called."""

from __future__ import annotations

from enum import Enum

from iopmodel.parts import Part
from iopmodel.words.tongue import Language
from iopmodel.words.voice import TONGUES

__all__ = ["kind_title"]


def kind_title(kind: type[Part] | Enum, lang: Language) -> str:
    """Return the name of a kind of part, or of a member of an enum, with a capital.

    Examples:
        >>> from iopmodel.terms import Modality, PaymentPlan
        >>> kind_title(PaymentPlan, Language.SV), kind_title(Modality.OBLIGATION, Language.EN)
        ('Utbetalningsplan', 'Obligation')
    """
    return TONGUES[lang].titles[kind]
