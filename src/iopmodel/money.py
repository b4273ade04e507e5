"""Amounts of money, exact to the minor unit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, Overflow, Rounded
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Final

import attrs

from iopmodel.currencies import MINOR_DIGITS
from iopmodel.errors import Invalid, Problem, shown

__all__ = ["Money", "sek"]

_WHOLE_DIGITS: Final = 18
# More minor units than any amount has, as no currency has five decimals.
_TOO_MANY: Final = 10 ** (_WHOLE_DIGITS + 5)
_FACTOR_BITS: Final = 4096
_FACTOR_DIGITS: Final = 1000
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,4})?", re.ASCII)
_EXAMPLE: Final = "125000.00 SEK"

# Contexts of our own: the user's may have three digits, or round where nothing may be rounded.
_SIGNALS: Final = [DivisionByZero, InvalidOperation, Overflow, Rounded]
_EXACT: Final = Context(prec=40, traps=_SIGNALS)
_WIDE: Final = Context(prec=_FACTOR_DIGITS, traps=_SIGNALS)


@attrs.frozen
class Money:
    """An amount in one currency, exact to the minor unit.

    Amounts are decimals and never floats. They are kept with all decimals of the minor unit, so
    that equal amounts are written the same. Two currencies are never added or compared in size.

    Attributes:
        amount: The number of units, such as kronor, below 10 to the 18th.
        currency: An ISO 4217 code.

    Raises:
        Invalid: The currency is unknown, or the amount is no finite decimal, has more decimals
            than the minor unit, or is too large.

    Examples:
        >>> Money(Decimal("125000"), "SEK")
        Money('125000.00 SEK')
        >>> Money.of("0.10", "SEK") + Money.of("0.20", "SEK") == Money.of("0.30", "SEK")
        True
        >>> Money(0.1, "SEK")
        Traceback (most recent call last):
        iopmodel.errors.Invalid: amount: found 0.1, expected a finite decimal, for example ...
    """

    amount: Decimal
    currency: str

    def __attrs_post_init__(self) -> None:
        problems = [*_amount_problems(self.amount), *_currency_problems(self.currency)]
        if problems:
            raise Invalid(problems)
        digits = MINOR_DIGITS[self.currency]
        try:
            amount = self.amount.quantize(Decimal((0, (1,), -digits)), context=_EXACT)
        except Rounded:
            raise Invalid.value(
                self.amount,
                f"at most {digits} decimals, as {self.currency} has no smaller unit",
                str(Decimal((0, (1,), -digits))),
                path="amount",
            ) from None
        object.__setattr__(self, "amount", amount or amount.copy_abs())

    @classmethod
    def of(cls, amount: int | str | Decimal, currency: str) -> Money:
        """Return so many units: a whole number, a decimal, or one written `-?123.45`.

        Raises:
            Invalid: As for the class; or the text is no decimal in that form.

        Examples:
            >>> Money.of(125_000, "SEK") == Money.of("125000.00", "SEK")
            True
        """
        if type(amount) is int and abs(amount) < 10**_WHOLE_DIGITS:
            return cls(Decimal(amount), currency)
        if isinstance(amount, str) and _NUMBER.fullmatch(amount):
            return cls(Decimal(amount), currency)
        if isinstance(amount, Decimal):
            return cls(amount, currency)
        raise Invalid.value(
            amount,
            f"a decimal with at most {_WHOLE_DIGITS} digits before its point",
            "125000.00",
            path="amount",
        )

    @classmethod
    def of_minor(cls, units: int, currency: str) -> Money:
        """Return so many minor units, such as öre.

        Raises:
            Invalid: As for the class; or it is no whole number.

        Examples:
            >>> Money.of_minor(12_550, "SEK")
            Money('125.50 SEK')
        """
        # One digit more than the largest amount: the class says what is too large.
        if type(units) is not int or abs(units) >= _TOO_MANY:
            raise Invalid.value(units, "a whole number of minor units", "12550", path="amount")
        digits = MINOR_DIGITS.get(currency, 0)
        return cls(Decimal(units).scaleb(-digits, context=_EXACT), currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Return nothing in that currency, where a sum can start.

        Examples:
            >>> sum([sek(1), sek(2)], start=Money.zero("SEK"))
            Money('3.00 SEK')
        """
        return cls(Decimal(0), currency)

    @classmethod
    def parse(cls, text: str) -> Money:
        """Read an amount written as `str` writes it; decimals that are zero may be left out.

        Raises:
            Invalid: The text has another form, or as for the class.

        Examples:
            >>> str(Money.parse("125000 SEK"))
            '125000.00 SEK'
        """
        number, space, currency = text.partition(" ")
        if not space or _NUMBER.fullmatch(number) is None:
            raise Invalid.value(text, "an amount and a currency", _EXAMPLE)
        return cls(Decimal(number), currency)

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"

    def __repr__(self) -> str:
        return f"Money({str(self)!r})"

    @property
    def minor(self) -> int:
        """The amount as a number of minor units.

        Examples:
            >>> sek("125.50").minor
            12550
        """
        return int(self.amount.scaleb(MINOR_DIGITS[self.currency], context=_EXACT))

    def __neg__(self) -> Money:
        return Money(self.amount.copy_negate(), self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(_EXACT.add(self.amount, self._like(other)), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(_EXACT.subtract(self.amount, self._like(other)), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._like(other)

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._like(other)

    def __gt__(self, other: Money) -> bool:
        return self.amount > self._like(other)

    def __ge__(self, other: Money) -> bool:
        return self.amount >= self._like(other)

    def _like(self, other: object) -> Decimal:
        """Return the other amount, if it is in the same currency."""
        if not isinstance(other, Money) or other.currency != self.currency:
            raise Invalid.value(other, f"an amount in {self.currency}, as the other", _EXAMPLE)
        return other.amount

    def times(self, factor: int | Fraction | Decimal) -> Money:
        """Return the amount times a number, rounded to the minor unit, halves away from zero.

        Raises:
            Invalid: The factor is none of these, or the result is too large.

        Examples:
            >>> sek("0.05").times(Fraction(1, 2)), sek("-0.05").times(Fraction(1, 2))
            (Money('0.03 SEK'), Money('-0.03 SEK'))
        """
        exact = self.minor * _fraction(factor, "factor")
        above, below = abs(exact.numerator), exact.denominator
        units = (2 * above + below) // (2 * below)
        if units >= _TOO_MANY:
            raise _too_large(f"{self} times {shown(factor)}")
        return Money.of_minor(units if exact > 0 else -units, self.currency)

    def allocate(self, ratios: Iterable[int | Fraction | Decimal]) -> tuple[Money, ...]:
        """Return the amount split in proportion to the ratios, to the last minor unit.

        Each part is the rounded cumulative amount after it less that before it (halves away from
        zero). So the parts sum exactly, each is within one minor unit of its exact share, and
        splitting one ratio in two leaves the other parts as they were.

        Raises:
            Invalid: A ratio is no number or negative, or there is none above zero.

        Examples:
            >>> [str(part) for part in sek(100).allocate([1, 1, 1])]
            ['33.33 SEK', '33.34 SEK', '33.33 SEK']
        """
        shares = [_fraction(ratio, f"ratios/{n}") for n, ratio in enumerate(ratios)]
        negative = [n for n, share in enumerate(shares) if share < 0]
        if negative or not any(shares):
            raise Invalid(
                [Problem(f"ratios/{n}", str(shares[n]), "a ratio of at least 0") for n in negative]
                or [Problem("ratios", f"{len(shares)} zeros", "a ratio above 0", "(1, 1)")]
            )
        sums = list(accumulate(shares, initial=Fraction(0)))
        return tuple(
            self.times(after / sums[-1]) - self.times(before / sums[-1])
            for before, after in pairwise(sums)
        )


def sek(amount: int | str | Decimal) -> Money:
    """Return so many Swedish kronor.

    Raises:
        Invalid: As for [`Money.of`][iopmodel.money.Money.of].

    Examples:
        >>> sek(125_000)
        Money('125000.00 SEK')
    """
    return Money.of(amount, "SEK")


def _amount_problems(amount: object) -> Iterable[Problem]:
    if not isinstance(amount, Decimal) or not amount.is_finite():
        yield Problem("amount", shown(amount), "a finite decimal", "Decimal('125000.00')")
    elif amount.adjusted() >= _WHOLE_DIGITS:
        yield from _too_large(f"a number of {amount.adjusted() + 1} digits").problems


def _too_large(found: str) -> Invalid:
    expected = f"an amount of at most {_WHOLE_DIGITS} digits before its point"
    return Invalid([Problem("amount", found, expected, "125000.00")])


def _currency_problems(currency: object) -> Iterable[Problem]:
    if not isinstance(currency, str) or currency not in MINOR_DIGITS:
        expected = "the ISO 4217 code of a currency in use"
        yield Problem("currency", shown(currency), expected, "SEK")


def _fraction(value: object, path: str) -> Fraction:
    """Return a factor or ratio exactly, if it is of a size to reckon with."""
    if type(value) is int or isinstance(value, Fraction):
        exact = Fraction(value)
        if max(exact.numerator.bit_length(), exact.denominator.bit_length()) <= _FACTOR_BITS:
            return exact
    elif isinstance(value, Decimal) and value.is_finite() and _reasonable(value):
        return Fraction(value)
    expected = "a whole number, Fraction or Decimal of reasonable length"
    raise Invalid.value(value, expected, "Fraction(1, 3)", path=path)


def _reasonable(value: Decimal) -> bool:
    try:
        _WIDE.plus(value)
    except Rounded:
        return False
    return abs(value.adjusted()) <= _FACTOR_DIGITS
