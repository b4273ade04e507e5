"""Money, shares and counts in words."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from iopmodel.currencies import MINOR_DIGITS
from iopmodel.money import Money
from iopmodel.notgiven import (
    About,
    AtLeast,
    Bounds,
    Count,
    Excluded,
    NotApplicable,
    NotGiven,
    Sum,
)
from iopmodel.partnership import Partnership
from iopmodel.words.absences import said_absence, said_missing
from iopmodel.words.tongue import Language, Tongue
from iopmodel.words.voice import TONGUES, Voice

__all__ = [
    "Amount",
    "said_count",
    "said_money",
    "said_percentage",
    "said_share",
    "say_count",
    "say_money",
    "say_share",
]

_MINUS: Final = "\N{MINUS SIGN}"

Amount = Money | Sum | Bounds[Money] | NotGiven | Excluded | NotApplicable
"""What an answer may hold where an amount is asked for."""


def say_money(amount: Amount, lang: Language, partnership: Partnership | None = None) -> str:
    """Return an amount, a total of which some is not given, or why there is none.

    Examples:
        >>> from iopmodel.money import sek
        >>> from iopmodel.notgiven import Unstated
        >>> say_money(sek(200_000), Language.EN), say_money(sek("12.50"), Language.EN)
        ('SEK 200,000', 'SEK 12.50')
        >>> say_money(Sum(sek(500), (Unstated(),)), Language.EN)
        'SEK 500 and one more amount (not stated)'
    """
    voice = Voice.of(lang, partnership)
    if isinstance(amount, Money):
        return said_money(amount, voice.tongue)
    if isinstance(amount, Bounds):
        low, high = (said_money(end, voice.tongue) for end in (amount.low, amount.high))
        return voice.say("money.between", low=low, high=high)
    if not isinstance(amount, Sum):
        return said_absence(amount, voice)
    known = said_money(amount.known, voice.tongue)
    if amount.is_complete:
        return known
    reasons = "; ".join(dict.fromkeys(said_missing(missing, voice) for missing in amount.plus))
    more = voice.tongue.counted(len(amount.plus), "more-amount")
    return voice.say("money.more", known=known, more=more, reasons=reasons)


def say_share(share: Fraction, lang: Language) -> str:
    """Return a share: in words where it has a common name, in per cent where that is exact.

    Examples:
        >>> [say_share(Fraction(1, n), Language.EN) for n in (2, 3, 5, 6)]
        ['half', 'one third', '20%', 'one sixth']
    """
    return said_share(share, TONGUES[lang])


def say_count(count: Count, lang: Language, partnership: Partnership | None = None) -> str:
    """Return a number in figures, with how exact it is, or why there is none.

    Examples:
        >>> say_count(About(130), Language.SV), say_count(AtLeast(3), Language.EN)
        ('cirka 130', 'at least 3')
    """
    return said_count(count, Voice.of(lang, partnership))


def said_money(money: Money, tongue: Tongue) -> str:
    """Return an amount in a tongue, without minor units where there are none."""
    digits = 0 if money.amount == int(money.amount) else MINOR_DIGITS[money.currency]
    number = f"{abs(money.amount):,.{digits}f}"
    marks = {",": tongue.thousands, ".": tongue.point}
    figures = "".join(marks.get(mark, mark) for mark in number)
    sign = _MINUS if money.amount < 0 else ""
    code = "money.kronor" if money.currency == "SEK" else "money"
    return tongue.say(code, amount=sign + figures, currency=money.currency)


def said_share(share: Fraction, tongue: Tongue) -> str:
    """Return a share in a tongue."""
    if share == Fraction(1, 2):
        return tongue.say("share.half")
    if (share * 100).denominator == 1 and share.denominator != 4:
        return said_percentage(share, tongue)
    if 0 < share < 1 and share.denominator in tongue.fractions:
        part, parts = tongue.fractions[share.denominator]
        return f"{tongue.number(share.numerator)} {parts}" if share.numerator > 1 else part
    return f"{share.numerator}/{share.denominator}"


def said_percentage(share: Fraction, tongue: Tongue) -> str:
    """Return a share in per cent where that is exact, as it stands in statistics.

    Examples:
        >>> [said_percentage(Fraction(1, n), TONGUES[Language.EN]) for n in (4, 3)]
        ['25%', 'one third']
    """
    hundredths = share * 100
    if hundredths.denominator > 1:
        return said_share(share, tongue)
    return f"{tongue.digits(hundredths.numerator)}{tongue.percent}"


def said_count(count: Count, voice: Voice, noun: str = "") -> str:
    """Return a number, with how exact it is, and with what is counted, if that is named."""
    if isinstance(count, NotGiven):
        return said_absence(count, voice)
    number = count if isinstance(count, int) else count.number
    words = voice.tongue.counted(number, noun) if noun else voice.tongue.digits(number)
    if isinstance(count, About):
        return voice.say("count.about", number=words)
    return voice.say("count.at-least", number=words) if isinstance(count, AtLeast) else words
