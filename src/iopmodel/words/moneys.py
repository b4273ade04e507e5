"""Money by years in words: headings, totals, and what the budget leaves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from iopmodel.answers import Entry, EntryKind, FrameYear
from iopmodel.dates.period import Period
from iopmodel.money import Money
from iopmodel.notgiven import NotGiven, Sum, Unstated
from iopmodel.partnership import Partnership
from iopmodel.words.absences import noted, said_missing
from iopmodel.words.amounts import said_money, say_money
from iopmodel.words.days import said_day, said_period
from iopmodel.words.screens import in_language
from iopmodel.words.tongue import Language
from iopmodel.words.voice import TONGUES, Voice, starting

__all__ = [
    "MONEY_LABELS",
    "money_label",
    "say_budget",
    "say_payment",
    "say_year",
    "say_year_totals",
]

MONEY_LABELS = {
    "frames": ("Ramar", "Frames"),
    "lines": ("Budget", "Budget"),
    "contributions": ("Insatser som inte räknas i pengar", "Contributions not costed"),
    "risks": ("Kan stoppas eller krävas tillbaka", "Can be stopped or claimed back"),
    "nothing": ("Inget sägs om pengar", "Nothing is said of money"),
}
"""Headings, Swedish and English."""


def money_label(code: str, lang: Language) -> str:
    """Return a heading.

    Examples:
        >>> money_label("frames", Language.SV)
        'Ramar'
    """
    return in_language(lang, *MONEY_LABELS[code])


def say_year(year: FrameYear, lang: Language) -> str:
    """Return which frame and which year a table is of.

    Examples:
        >>> from iopmodel.money import sek
        >>> from iopmodel.notgiven import NotApplicable
        >>> nothing = Sum(sek(0))
        >>> one = FrameYear(
        ...     period=Period.parse("2021-01-01/P1Y"), of="medel", planned=nothing,
        ...     conditional=nothing, at_risk=nothing, risks=(), entries=(),
        ... )
        >>> say_year(one, Language.EN)
        'Medel: 2021'
    """
    tongue = TONGUES[lang]
    if not isinstance(year.period, Period):
        return starting(tongue.say("year.undated", frame=year.of))
    period = said_period(year.period, tongue, whole=True)
    return starting(tongue.say("year.in", frame=year.of, period=period))


def say_year_totals(year: FrameYear, partnership: Partnership, lang: Language) -> str:
    """Return what is planned, what may come on top, and whether all of it is at risk."""
    tongue = TONGUES[lang]
    said = []
    # Nothing in any case, beside what nobody knows, would say more than is known.
    if not _is_nothing(year.planned) or year.conditional.is_complete:
        said.append(tongue.say("year.total", planned=_total(year.planned, lang, partnership)))
    if year.conditional.known.minor:
        more = say_money(year.conditional, lang, partnership)
        said.append(tongue.say("year.more", more=more))
    elif not _is_nothing(year.conditional):
        more = _total(year.conditional, lang, partnership)
        said.append(tongue.say("year.more-unknown", more=more))
    if not _is_nothing(year.at_risk):
        said.append(tongue.say("year.at-risk"))
    return starting("; ".join(said))


def _total(total: Sum, lang: Language, partnership: Partnership) -> str:
    """Return a total; where nothing of it is given, in which way it is not."""
    if total.is_complete or total.known.minor:
        return say_money(total, lang, partnership)
    voice = Voice.of(lang, partnership)
    reasons = dict.fromkeys(said_missing(missing, voice) for missing in total.plus)
    return voice.say("year.unknown", reasons="; ".join(reasons))


def say_payment(entry: Entry, partnership: Partnership, lang: Language) -> str:
    """Return how much is paid by when."""
    voice = Voice.of(lang, partnership)
    said = voice.say("money.some")
    if isinstance(entry.amount, Money):
        said = said_money(entry.amount, voice.tongue)
    if isinstance(entry.day, date):
        said = voice.say("entry.by", said=said, day=said_day(entry.day, voice.tongue))
    amount: object = entry.amount
    if entry.indexed and isinstance(amount, Unstated):
        said, amount = f"{said}; {voice.say('indexed.not-yet')}", None
    return starting(noted(said, voice, ("amount", amount), ("when", entry.day)))


def _is_nothing(total: Sum) -> bool:
    return total.is_complete and not total.known.minor


def say_budget(entries: Iterable[Entry], lang: Language) -> Iterator[str]:
    """Yield what the lines of a budget come to beside their frame, where that can be said.

    Args:
        entries: What is said of money; under readings, a frame may be there several times.
        lang: The language.
    """
    listed = list(entries)
    lines = {one.key: one for one in listed if one.kind is EntryKind.LINE}
    frames = dict.fromkeys(
        (one.of, one.amount)
        for one in listed
        if one.kind is EntryKind.FRAME and one.key == one.part
    )
    for of, whole in frames:
        own = [line.amount for line in lines.values() if line.of == of]
        if own:
            yield starting(_beside(own, whole, lang))


def _beside(amounts: Iterable[object], whole: object, lang: Language) -> str:
    tongue = TONGUES[lang]
    listed = list(amounts)
    known = [one for one in listed if isinstance(one, Money)]
    missing = [one for one in listed if isinstance(one, NotGiven)]
    if (
        not isinstance(whole, Money)
        or missing
        or {one.currency for one in known} != {whole.currency}
    ):
        currency = known[0].currency if known else "SEK"
        alike = [one for one in known if one.currency == currency]
        total = Sum.of([*alike, *missing], currency)
        return tongue.say("budget.unknown", sum=say_money(total, lang))
    left = whole - sum(known, Money.zero(whole.currency))
    frame = said_money(whole, tongue)
    if not left.minor:
        return tongue.say("budget.even", frame=frame)
    code = "left" if left.minor > 0 else "over"
    difference = said_money(left if left.minor > 0 else -left, tongue)
    return tongue.say(f"budget.{code}", frame=frame, **{code: difference})
