"""What is said of an amount, a factor or a share that is refused."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from iopmodel.errors import Invalid
from iopmodel.money import Money, sek

LONG = 10**1_000_000

NO_NUMBER = "a whole number, Fraction or Decimal of reasonable length"
TOO_LARGE = "an amount of at most 18 digits before its point"


@pytest.mark.parametrize(
    ("attempt", "problems"),
    [
        (
            lambda: Money(0.1, "kr"),  # type: ignore[arg-type]
            [
                ("amount", "0.1", "a finite decimal", "Decimal('125000.00')"),
                ("currency", "'kr'", "the ISO 4217 code of a currency in use", "SEK"),
            ],
        ),
        (
            lambda: Money(Decimal("1.005"), "SEK"),
            [
                (
                    "amount",
                    "Decimal('1.005')",
                    "at most 2 decimals, as SEK has no smaller unit",
                    "0.01",
                )
            ],
        ),
        (
            lambda: Money(Decimal("1E+18"), "SEK"),
            [("amount", "a number of 19 digits", TOO_LARGE, "125000.00")],
        ),
        (
            lambda: Money.of("1,5", "SEK"),
            [
                (
                    "amount",
                    "'1,5'",
                    "a decimal with at most 18 digits before its point",
                    "125000.00",
                )
            ],
        ),
        (
            lambda: Money.of_minor(1.0, "SEK"),  # type: ignore[arg-type]
            [("amount", "1.0", "a whole number of minor units", "12550")],
        ),
        (
            lambda: Money.parse("1SEK"),
            [("", "'1SEK'", "an amount and a currency", "125000.00 SEK")],
        ),
        (
            lambda: Money.parse("1 000 SEK"),
            [("currency", "'000 SEK'", "the ISO 4217 code of a currency in use", "SEK")],
        ),
        (
            lambda: sek(1) < Money.of(1, "EUR"),
            [("", "Money('1.00 EUR')", "an amount in SEK, as the other", "125000.00 SEK")],
        ),
        (
            lambda: sek(1).times(0.5),  # type: ignore[arg-type]
            [("factor", "0.5", NO_NUMBER, "Fraction(1, 3)")],
        ),
        (
            lambda: sek("9" * 18).times(10**4),
            [("amount", f"{'9' * 18}.00 SEK times 10000", TOO_LARGE, "125000.00")],
        ),
        (
            lambda: sek(1).allocate([1, -1, 2, Fraction(-1, 2)]),
            [
                ("ratios/1", "-1", "a ratio of at least 0", ""),
                ("ratios/3", "-1/2", "a ratio of at least 0", ""),
            ],
        ),
        (lambda: sek(1).allocate([0, 0]), [("ratios", "2 zeros", "a ratio above 0", "(1, 1)")]),
        (
            lambda: sek(1).allocate([1, 0.5]),  # type: ignore[list-item]
            [("ratios/1", "0.5", NO_NUMBER, "Fraction(1, 3)")],
        ),
    ],
    ids=range(13),
)
def test_a_refusal_says_it_whole(
    attempt: Callable[[], object], problems: list[tuple[str, str, str, str]]
) -> None:
    with pytest.raises(Invalid) as refused:
        attempt()
    assert [attrs.astuple(found) for found in refused.value.problems] == problems
