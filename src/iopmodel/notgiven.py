"""Values that an agreement leaves out, each kind a type of its own, and values it half gives."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final, Generic, NoReturn, TypeVar

import attrs

from iopmodel.errors import Invalid
from iopmodel.money import Money
from iopmodel.parts import Appendix, Part, Ref, ref

__all__ = [
    "NOT_GIVEN",
    "About",
    "AtLeast",
    "Bounds",
    "Count",
    "Either",
    "Excluded",
    "InAppendix",
    "NoClause",
    "NotApplicable",
    "NotGiven",
    "OpenWording",
    "Sum",
    "ToBeDecided",
    "Unstated",
]


@attrs.frozen
class NotGiven:
    """The base of the values that say: the text does not give this.

    One `isinstance` narrows them all away. None has a truth value, as `if body.decides:` would
    otherwise always hold.

    Examples:
        >>> isinstance(Unstated(), NotGiven)
        True
        >>> bool(Unstated())
        Traceback (most recent call last):
        TypeError: Unstated() is neither true nor false: ask isinstance(value, NotGiven)
    """

    def __attrs_post_init__(self) -> None:
        if type(self) is NotGiven:
            raise Invalid.value("NotGiven()", "one of its kinds", "Unstated()")

    def __bool__(self) -> NoReturn:
        raise TypeError(f"{self!r} is neither true nor false: ask isinstance(value, NotGiven)")


@attrs.frozen
class Unstated(NotGiven):
    """A fact that the text leaves out; what an omitted field means.

    Examples:
        >>> Unstated() == Unstated()
        True
    """


@attrs.frozen
class NoClause(NotGiven):
    """A right, an extension or a condition that the text does not provide for.

    Supplying one would be an amendment, not a clarification.

    Examples:
        >>> NoClause()
        NoClause()
    """


def _appendix(appendix: Appendix | Ref[Appendix]) -> Ref[Appendix]:
    return ref(appendix)


@attrs.frozen
class InAppendix(NotGiven):
    """A value that stands in an appendix.

    Attributes:
        appendix: The appendix.

    Examples:
        >>> InAppendix(Ref("bilaga-1"))
        InAppendix(appendix='bilaga-1')
    """

    appendix: Ref[Appendix] = attrs.field(converter=_appendix)


def _part(part: Part | Ref[Part]) -> Ref[Part]:
    return ref(part)


@attrs.frozen
class ToBeDecided(NotGiven):
    """A value that someone is to decide.

    Attributes:
        by: The part that is the duty, or the power, to decide.

    Examples:
        >>> ToBeDecided(Ref("forsta-motet"))
        ToBeDecided(by='forsta-motet')
    """

    by: Ref[Part] = attrs.field(converter=_part)


def _few_words(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    if not isinstance(value, str) or not value.strip() or len(value) > 100:
        raise Invalid.value(
            value, "the few words at issue", "lämpligt intervall", path=attribute.name
        )


@attrs.frozen
class OpenWording(NotGiven):
    """A value the text gives only in words that leave it open.

    Attributes:
        phrase: The few words at issue, as they stand.

    Examples:
        >>> OpenWording("lämpligt intervall").phrase
        'lämpligt intervall'
    """

    phrase: str = attrs.field(validator=_few_words)


NOT_GIVEN: Final[tuple[type[NotGiven], ...]] = (
    InAppendix,
    NoClause,
    OpenWording,
    ToBeDecided,
    Unstated,
)
"""Every kind of `NotGiven`, in alphabetical order."""


@attrs.frozen
class Excluded:
    """The text says that there is none. This is a value: it is not `NotGiven`.

    Examples:
        >>> isinstance(Excluded(), NotGiven)
        False
    """


@attrs.frozen
class NotApplicable:
    """The question does not arise. This is a value: it is not `NotGiven`.

    Examples:
        >>> isinstance(NotApplicable(), NotGiven)
        False
    """


def _count(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    if type(value) is not int or value < 0:
        raise Invalid.value(value, "a whole number of at least 0", "3", path=attribute.name)


@attrs.frozen
class About:
    """A number that the text calls approximate.

    Attributes:
        number: The number named.

    Examples:
        >>> About(130)
        About(number=130)
    """

    number: int = attrs.field(validator=_count)


@attrs.frozen
class AtLeast:
    """A number that may be higher, or that a plural word implies.

    Attributes:
        number: The least it can be.

    Examples:
        >>> AtLeast(2)
        AtLeast(number=2)
    """

    number: int = attrs.field(validator=_count)


Count = int | About | AtLeast | NotGiven
"""How many: a number, about so many, at least so many, or not given."""

T = TypeVar("T")


@attrs.frozen
class Bounds(Generic[T]):
    """A value that lies between two others, both included: "all or part" of a sum.

    Attributes:
        low: The least it can be.
        high: The most it can be.

    Raises:
        Invalid: The least is more than the most.

    Examples:
        >>> Bounds(0, 3)
        Bounds(low=0, high=3)
    """

    low: T
    high: T

    def __attrs_post_init__(self) -> None:
        if self.high < self.low:  # type: ignore[operator]
            raise Invalid.value((self.low, self.high), "a lower bound that is not above the upper")


def _two(_: object, attribute: attrs.Attribute[tuple[NotGiven, ...]], value: object) -> None:
    if not isinstance(value, tuple) or len(set(value)) < 2:
        raise Invalid.value(
            value, "at least two ways", "(Unstated(), NoClause())", path=attribute.name
        )


@attrs.frozen
class Either:
    """One value that is left out in several ways, according to how the text is read.

    Attributes:
        of: The ways, of which one holds.

    Raises:
        Invalid: There are fewer than two.

    Examples:
        >>> Either((InAppendix(Ref("bilaga-1")), InAppendix(Ref("bilaga-2")))).of[0]
        InAppendix(appendix='bilaga-1')
    """

    of: tuple[NotGiven, ...] = attrs.field(validator=_two)


@attrs.frozen
class Sum:
    """A total of which some parts are not given.

    Attributes:
        known: The total of the parts that are given.
        plus: Why the others are not, one each.

    Examples:
        >>> Sum.of([Money.of(100, "SEK"), Unstated()], "SEK")
        Sum(known=Money('100.00 SEK'), plus=(Unstated(),))
    """

    known: Money
    plus: tuple[NotGiven | Either, ...] = ()

    @classmethod
    def of(cls, amounts: Iterable[Money | NotGiven], currency: str) -> Sum:
        """Return the total of amounts, some of which may not be given."""
        listed = list(amounts)
        known = [amount for amount in listed if isinstance(amount, Money)]
        return cls(
            sum(known, Money.of(0, currency)),
            tuple(amount for amount in listed if isinstance(amount, NotGiven)),
        )

    @property
    def is_complete(self) -> bool:
        """Whether every part is given."""
        return not self.plus


def share_of_one(value: Fraction) -> Fraction:
    """Return the share, if it lies above nothing and is at most the whole.

    Raises:
        Invalid: It is no `Fraction` in that range.

    Examples:
        >>> share_of_one(Fraction(1, 2))
        Fraction(1, 2)
    """
    if not isinstance(value, Fraction) or not 0 < value <= 1:
        raise Invalid.value(value, "a share above 0 and at most 1", "Fraction(1, 2)")
    return value
