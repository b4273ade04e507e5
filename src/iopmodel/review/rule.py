"""A rule: what it looks at, what it may find, and how grave that is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum

import attrs

from iopmodel.partnership import Partnership, Subject
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part, checked_key, plainly, refs
from iopmodel.review.finding import Finding, Found, Level
from iopmodel.review.index import Index

__all__ = ["Rule", "in_order"]


def _kinds(kinds: Iterable[type[Part]]) -> tuple[type[Part], ...]:
    return tuple(kinds)


@attrs.frozen(kw_only=True)
class Rule:
    """One thing that a reader of any agreement would look for.

    Attributes:
        key: Its name.
        reasons: The reasons of its findings, each with how grave it is.
        reads: The kinds of part that it looks at.
        finds: Yields what it finds among the parts of a partnership.

    Examples:
        >>> from iopmodel.review import RULES
        >>> [level.value for level in RULES["frame-sum"].levels]
        ['contradiction', 'risk']
    """

    key: str = attrs.field(converter=checked_key)
    reasons: Mapping[Enum, Level] = attrs.field(hash=False)
    reads: tuple[type[Part], ...] = attrs.field(converter=_kinds)
    finds: Callable[[Parts], Iterator[Found]] = attrs.field(repr=False)

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that its findings may have, the gravest first."""
        return tuple(level for level in Level if level in self.reasons.values())

    def findings(self, partnership: Partnership) -> tuple[Finding, ...]:
        """Return what it finds in a partnership, in order."""
        return in_order(self.among(Index(partnership.parts, partnership.open_points)))

    def among(self, index: Index) -> Iterator[Finding]:
        """Yield what it finds in a partnership that is laid out already."""
        for one in self.finds(index):
            cites = plainly(cite for spot in one.spots for cite in spot.cites)
            yield Finding(
                rule=self.key,
                level=self.reasons[one.reason],
                reason=one.reason,
                parts=tuple(dict.fromkeys(refs(spot.part for spot in one.spots))),
                at_issue=tuple(
                    Subject(spot.part, spot.fields)
                    for spot in one.spots
                    if spot.fields and not spot.is_measure
                ),
                cites=cites,
                values=one.values,
                lacks=one.lacks,
                settle=one.settle,
                asked_in=index.asked_in(one),
            )


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings, the gravest first, then by rule, by parts and by reason."""
    return tuple(
        sorted(
            findings,
            key=lambda one: (
                one.level.rank,
                one.rule,
                one.parts,
                str(one.reason.value),
                repr(one.values),
            ),
        )
    )
