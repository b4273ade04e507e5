"""Sets of criteria: what someone asks of a partnership, with what speaks for and against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from iopmodel.errors import Invalid, Problem, shown
from iopmodel.parts import Text, checked_key, texts
from iopmodel.review.criteria.signs import Sign

__all__ = ["CriteriaSet", "Criterion"]


def _signs(signs: Iterable[Sign]) -> tuple[Sign, ...]:
    found = tuple(signs)
    if len(set(found)) < len(found):
        twice = next(sign for sign, number in Counter(found).items() if number > 1)
        raise Invalid([Problem("", shown(twice), "each sign once")])
    return found


@attrs.frozen(kw_only=True)
class Criterion:
    """One thing that is asked of a partnership.

    Attributes:
        key: Its key within the set.
        says: What is asked, in words of one's own.
        speaks_for: What in a partnership speaks for it.
        speaks_against: What in a partnership speaks against it.
        outside: What of it the text of an agreement cannot show.

    Raises:
        Invalid: Nothing speaks for or against it, and nothing of it is outside the text.

    Examples:
        >>> from iopmodel.review.criteria.signs import Has
        >>> says = Text("avtalet har ett syfte", "the agreement has a purpose")
        >>> Criterion(key="syfte", says=says, speaks_for=[Has(part="purpose")]).outside
        ()
    """

    key: str = attrs.field(converter=checked_key)
    says: Text
    speaks_for: tuple[Sign, ...] = attrs.field(default=(), converter=_signs)
    speaks_against: tuple[Sign, ...] = attrs.field(default=(), converter=_signs)
    outside: tuple[Text, ...] = attrs.field(default=(), converter=texts)

    def __attrs_post_init__(self) -> None:
        if not (self.speaks_for or self.speaks_against or self.outside):
            raise Invalid(
                [
                    Problem(
                        "speaks_for",
                        "nothing, here, in speaks_against and in outside",
                        "at least one sign, or what the text cannot show",
                        '[{"kind": "has", "part": "purpose"}]',
                    )
                ]
            )


def _criteria(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    found = tuple(criteria)
    if not found:
        raise Invalid([Problem("", "nothing", "at least one criterion")])
    times = Counter(criterion.key for criterion in found)
    doubled = [key for key, number in times.items() if number > 1]
    if doubled:
        raise Invalid(
            [
                Problem("", shown(key), "a key that no other criterion has", f"{key}-2")
                for key in doubled
            ]
        )
    return found


@attrs.frozen(kw_only=True)
class CriteriaSet:
    """A named set of criteria, as of a certain time.

    Attributes:
        key: Its name.
        version: The year, or another name of the version.
        title: What it is called.
        source: Where its criteria are taken from.
        criteria: The criteria, in their order.

    Raises:
        Invalid: There is no criterion, or two have the same key.

    Examples:
        >>> from iopmodel.review.criteria.signs import Has
        >>> says = Text("avtalet har ett syfte", "the agreement has a purpose")
        >>> purpose = Criterion(key="syfte", says=says, speaks_for=[Has(part="purpose")])
        >>> CriteriaSet(
        ...     key="var-stad", version="2026", title=Text("Vår stad", "Our city"),
        ...     source=Text("riktlinjer", "guidelines"), criteria=[purpose],
        ... ).criteria[0].key
        'syfte'
    """

    key: str = attrs.field(converter=checked_key)
    version: str
    title: Text
    source: Text
    criteria: tuple[Criterion, ...] = attrs.field(converter=_criteria)
