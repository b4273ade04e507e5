"""On what terms may a right to end something be used: who may, on which grounds, in what form?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.dates.span import Span
from iopmodel.notgiven import NoClause, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Text
from iopmodel.terms import Ending, Form, Modality, Who

__all__ = ["PROVIDED", "Provided", "Proviso", "ProvisoReason", "provisos"]


class ProvisoReason(Enum):
    """What it is about."""

    WHO = "who"
    """Who has the right."""
    BINDING = "binding"
    """Whether it may, should or has to be used."""
    GROUNDS = "grounds"
    """What has to be the case, any of these; nothing where it takes no ground."""
    FIRST = "first"
    """What has to come first, one after another."""
    LAST_RESORT = "last-resort"
    """Whether other ways come first."""
    FORM = "form"
    """In what form."""
    ADDRESSEE = "addressee"
    """To whom it is addressed."""
    KEEPS_PAY = "keeps-pay"
    """For how long after it what has been paid may be kept."""
    MEANWHILE = "meanwhile"
    """What goes on, or stops, until it takes effect."""


PROVIDED: Final[Mapping[ProvisoReason, str]] = MappingProxyType(
    {
        ProvisoReason.WHO: "by",
        ProvisoReason.BINDING: "modality",
        ProvisoReason.GROUNDS: "grounds",
        ProvisoReason.FIRST: "after",
        ProvisoReason.LAST_RESORT: "last_resort",
        ProvisoReason.FORM: "form",
        ProvisoReason.ADDRESSEE: "to",
        ProvisoReason.KEEPS_PAY: "keeps_pay",
        ProvisoReason.MEANWHILE: "meanwhile",
    }
)
"""The field of a right that says each."""

Provided = Who | Modality | tuple[Text, ...] | bool | Form | Span | NotGiven
"""What a right says of one of its terms."""


@attrs.frozen(kw_only=True)
class Proviso:
    """One of the terms on which a right may be used.

    Attributes:
        part: The key of the right.
        reason: What it is about.
        says: What the text says of it, as it stands in the right.

    Examples:
        >>> from iopmodel.terms import Form
        >>> one = Proviso(part="uppsagning", reason=ProvisoReason.FORM, says=Form.WRITTEN)
        >>> one.key, one.known
        ('uppsagning/form', True)
    """

    part: str
    reason: ProvisoReason
    says: Provided

    @property
    def key(self) -> str:
        """The key of the right, and what it is about."""
        return f"{self.part}/{self.reason.value}"

    @property
    def known(self) -> bool:
        """Whether the text says it."""
        return not isinstance(self.says, NotGiven)

    @property
    def lacks(self) -> tuple[str, ...]:
        """Where the value would stand that the text leaves out."""
        left_out = isinstance(self.says, NotGiven) and not isinstance(self.says, NoClause)
        return (f"{self.part}/{PROVIDED[self.reason]}",) if left_out else ()


def provisos(parts: Parts, key: str, reason: ProvisoReason) -> Iterator[Possible[Proviso]]:
    """Yield what a right says about one of its terms.

    Args:
        parts: Where it finds the right.
        key: The right.
        reason: What is asked about.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("bostad-forst-2023")
        >>> for possible in provisos(partnership, "uppsagning", ProvisoReason.ADDRESSEE):
        ...     print(possible.value.says)
        styrgrupp
    """
    part = parts.find(key)
    if isinstance(part, Ending):
        says = getattr(part, PROVIDED[reason])
        yield Possible(Proviso(part=key, reason=reason, says=says))
