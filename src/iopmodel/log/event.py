"""What every event is: a fact with a kind, the parts it concerns and the entries it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

import attrs

from iopmodel.dates.period import Period
from iopmodel.dates.shifting import plain
from iopmodel.errors import Invalid
from iopmodel.money import Money
from iopmodel.notgiven import Unstated
from iopmodel.partnership.fitting import referred
from iopmodel.parts import Part, Ref, ref
from iopmodel.terms import Actor, Jointly, Party

__all__ = [
    "By",
    "DueKey",
    "Event",
    "a_day",
    "a_part",
    "a_party",
    "amount",
    "amount_or_none",
    "by_whom",
    "entry_number",
    "entry_told",
    "several_parts",
    "some_words",
    "words_told",
]

_LONGEST: Final = 2000
_NAME: Final = re.compile(r"[a-z0-9-]+(?:[./][a-z0-9-]+)*", re.ASCII)

By = Ref[Actor] | Jointly | Unstated
"""Who did something: one actor, several together, or it is not told."""


def by_whom(by: Actor | By) -> By:
    """Return who did something; an actor may be given itself."""
    return by if isinstance(by, (Jointly, Unstated)) else ref(by)


def a_part(part: Part | Ref[Part] | Unstated) -> Ref[Part] | Unstated:
    """Return the reference to a part that may be told; it may be given itself."""
    return part if isinstance(part, Unstated) else ref(part)


def a_party(party: Party | Ref[Party] | Unstated) -> Ref[Party] | Unstated:
    """Return the reference to a party that may be told; it may be given itself."""
    return party if isinstance(party, Unstated) else ref(party)


def several_parts(parts: Iterable[Part | Ref[Part]]) -> tuple[Ref[Part], ...]:
    """Return the references to several parts, each once and in the order of their keys."""
    return tuple(sorted({ref(part) for part in parts}))


def a_day(day: date | Unstated) -> date | Unstated:
    """Return a day that may be told, as a plain date."""
    return day if isinstance(day, Unstated) else plain(day)


def some_words(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Refuse what are no words: nothing at all, space around them, or more than anyone reads."""
    right = isinstance(value, str) and value == value.strip() and 0 < len(value) <= _LONGEST
    if not right:
        expected = f"some words without spaces around them, at most {_LONGEST} characters"
        raise Invalid.value(value, expected, "för sent", path=attribute.name)


def words_told(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Refuse what are no words, where they may also be left out."""
    if not isinstance(value, Unstated):
        some_words(_, attribute, value)


def amount(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Refuse what is no amount of money, or is not above nothing."""
    if not isinstance(value, Money) or value <= Money.zero(value.currency):
        expected = "an amount of money above nothing"
        raise Invalid.value(value, expected, 'Money.parse("50000.00 SEK")', path=attribute.name)


def amount_or_none(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Refuse what is no amount of money above nothing, where it may also be left out."""
    if not isinstance(value, Unstated):
        amount(_, attribute, value)


def entry_number(number: int) -> int:
    """Return the number of an entry.

    Raises:
        Invalid: It is no whole number, or below 1.

    Examples:
        >>> entry_number(3)
        3
    """
    if type(number) is not int or number < 1:
        raise Invalid.value(number, "the number of an entry, counted from 1", "3")
    return number


def entry_told(number: int | Unstated) -> int | Unstated:
    """Return the number of an entry, where it may also be left out."""
    return number if isinstance(number, Unstated) else entry_number(number)


def _due_part(part: Part | Ref[Part]) -> Ref[Part]:
    return ref(part)


def _time(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        expected = "which of the times of a part: what stands after it in the key of a due"
        raise Invalid.value(value, expected, "1", path=attribute.name)


@attrs.frozen
class DueKey:
    """One thing that was due, as [`due`][iopmodel.answers.due.due] names it.

    Attributes:
        part: The part that it comes from.
        time: Which of its times: what stands after the part in the key of the `Due`.
        window: The days on which it may be done, where the key alone is not enough: under an
            amendment, or for each end that the term may have.

    Raises:
        Invalid: The time has another form.

    Examples:
        >>> DueKey.of("utbetalning/1").part
        'utbetalning'
    """

    part: Ref[Part] = attrs.field(converter=_due_part)
    time: str = attrs.field(validator=_time)
    window: Period | Unstated = Unstated()

    @classmethod
    def of(cls, key: str, window: Period | Unstated = Unstated()) -> DueKey:  # noqa: B008  # frozen
        """Return the due thing with the key of a `Due`.

        Raises:
            Invalid: The key has another form.
        """
        part, slash, time = key.partition("/") if isinstance(key, str) else ("", "", "")
        if not slash:
            raise Invalid.value(key, "the key of something due", "utbetalning/1")
        return cls(Ref(part), time, window)

    @property
    def key(self) -> str:
        """The key as a `Due` has it."""
        return f"{self.part}/{self.time}"


@attrs.frozen(kw_only=True)
class Event:
    """Something that occurred, lawful or not: the base of all events.

    Whether it is effective is not in it: that follows from what the agreement says.
    """

    @property
    def concerns(self) -> tuple[Ref[Part], ...]:
        """The keys of the parts that it names, each once, in the order of its fields."""
        return tuple(dict.fromkeys(Ref(key) for _, key in referred(self)))

    @property
    def entries(self) -> tuple[int, ...]:
        """The numbers of the entries that it names, in the order of its fields."""
        named = (
            getattr(self, field.name)
            for field in attrs.fields(type(self))
            if field.converter in (entry_number, entry_told)
        )
        return tuple(number for number in named if not isinstance(number, Unstated))
