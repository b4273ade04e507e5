from __future__ import annotations

from fractions import Fraction

import pytest

from iopmodel.money import Money, sek
from iopmodel.notgiven import (
    About,
    AtLeast,
    Bounds,
    Count,
    InAppendix,
    NotApplicable,
    OpenWording,
    Sum,
    Unstated,
)
from iopmodel.parts import Ref
from iopmodel.words import Language, say_count, say_money, say_share
from iopmodel.words.amounts import Amount
from tests.words.sample import PARTNERSHIP

SV, EN = Language.SV, Language.EN
GAP = "\N{NO-BREAK SPACE}"
SUM = Sum(sek(1_500), (Unstated(), Unstated(), InAppendix(Ref("bilaga-1"))))


@pytest.mark.parametrize(
    ("amount", "sv", "en"),
    [
        (sek(200_000), "200 000 kr", "SEK 200,000"),
        (sek(0), "0 kr", "SEK 0"),
        (sek("1234567.50"), "1 234 567,50 kr", "SEK 1,234,567.50"),
        (sek(-500), "\N{MINUS SIGN}500 kr", "SEK \N{MINUS SIGN}500"),
        (Money.of(1_250, "EUR"), "1 250 EUR", "EUR 1,250"),
        (Bounds(sek(0), sek(500)), "mellan 0 kr och 500 kr", "between SEK 0 and SEK 500"),
        (Sum(sek(500)), "500 kr", "SEK 500"),
        (
            Sum(sek(500), (Unstated(),)),
            "500 kr och ytterligare ett belopp (framgår inte)",
            "SEK 500 and one more amount (not stated)",
        ),
        (
            SUM,
            "1 500 kr och tre belopp till (framgår inte; anges i bilaga 1 ”Samarbete”)",
            "SEK 1,500 and three more amounts (not stated; given in appendix 1 “Samarbete”)",
        ),
        (OpenWording("skäligt"), "anges bara som ”skäligt”", "given only as “skäligt”"),
        (NotApplicable(), "inte aktuellt", "does not apply"),
    ],
)
def test_money(amount: Amount, sv: str, en: str) -> None:
    assert say_money(amount, SV, PARTNERSHIP).replace(GAP, " ") == sv
    assert say_money(amount, EN, PARTNERSHIP) == en


def test_swedish_amounts_are_never_broken_over_lines() -> None:
    assert say_money(sek(200_000), SV) == f"200{GAP}000{GAP}kr"


@pytest.mark.parametrize(
    ("share", "sv", "en"),
    [
        (Fraction(1, 2), "hälften", "half"),
        (Fraction(1, 3), "en tredjedel", "one third"),
        (Fraction(2, 3), "två tredjedelar", "two thirds"),
        (Fraction(3, 4), "tre fjärdedelar", "three quarters"),
        (Fraction(1, 5), f"20{GAP}%", "20%"),
        (Fraction(1), f"100{GAP}%", "100%"),
        (Fraction(3, 8), "tre åttondelar", "three eighths"),
        (Fraction(2, 13), "2/13", "2/13"),
    ],
)
def test_a_share(share: Fraction, sv: str, en: str) -> None:
    assert say_share(share, SV) == sv
    assert say_share(share, EN) == en


@pytest.mark.parametrize(
    ("count", "sv", "en"),
    [
        (2, "2", "2"),
        (12_500, f"12{GAP}500", "12,500"),
        (About(130), "cirka 130", "about 130"),
        (AtLeast(3), "minst 3", "at least 3"),
        (Unstated(), "framgår inte", "not stated"),
    ],
)
def test_a_count(count: Count, sv: str, en: str) -> None:
    assert say_count(count, SV) == sv
    assert say_count(count, EN) == en
