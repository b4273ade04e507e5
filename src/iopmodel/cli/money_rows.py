"""Entries about money and years of it, as what JSON can say."""

from __future__ import annotations

from typing import Any

from iopmodel.answers import Entry, FrameYear, Holding
from iopmodel.cli.rows import actor_keys, cite_rows
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.money import Money
from iopmodel.notgiven import Either, NotApplicable, NotGiven, Sum
from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.words import Language, say_value

__all__ = ["entry_row", "held_row", "year_row"]


def entry_row(entry: Entry) -> dict[str, Any]:
    """Return an entry, without its conditions.

    Examples:
        >>> from iopmodel.answers import EntryKind
        >>> from iopmodel.money import sek
        >>> from iopmodel.parts import Ref
        >>> row = entry_row(
        ...     Entry(key="m", part="m", kind=EntryKind.FRAME, payer=Ref("a"), amount=sek(1))
        ... )
        >>> row["amount"], row["amount_state"], row["last"]
        ('1.00', 'given', None)
    """
    window = entry.window if isinstance(entry.window, Period) else None
    covers = entry.covers if isinstance(entry.covers, Period) else None
    return {
        "key": entry.key,
        "part": entry.part,
        "reason": entry.kind.value,
        "of": entry.of or None,
        "payer": actor_keys(entry.payer),
        "payee": actor_keys(entry.payee),
        **_amount(entry.amount),
        "per": _member(entry.per),
        "vat": _member(entry.vat),
        "nature": _member(entry.nature),
        "indexed": list(entry.indexed),
        **_period("", window),
        **_period("covers_", covers),
        "lacks": list(entry.lacks),
    }


def held_row(holding: Holding[Entry], partnership: Partnership, lang: Language) -> dict[str, Any]:
    """Return an entry, with its conditions and clauses."""
    value = holding.value
    return {
        **entry_row(value),
        "given": [str(given) for given in holding.given],
        "depends_on": [str(given) for given in holding.given if given.is_reading],
        "summary": say_value(value, partnership, lang),
        "cites": cite_rows(holding.clauses, partnership),
    }


def year_row(year: FrameYear, partnership: Partnership, lang: Language) -> dict[str, Any]:
    """Return what a frame pays in a year, with the payments."""
    period = year.period if isinstance(year.period, Period) else None
    return {
        **_period("", period),
        "of": year.of,
        "planned": _sum(year.planned),
        "conditional": _sum(year.conditional),
        "at_risk": _sum(year.at_risk),
        "risks": list(year.risks),
        "entries": [held_row(one, partnership, lang) for one in year.entries],
    }


def _sum(total: Sum) -> dict[str, Any]:
    return {
        **_amount(total.known),
        "plus": ["/".join(_ways(missing)) for missing in total.plus],
    }


def _ways(missing: NotGiven | Either) -> dict[str, None]:
    """Return in which ways, once each, a part of a total may be left out."""
    ways = missing.of if isinstance(missing, Either) else (missing,)
    return dict.fromkeys(kind_name(type(way)) for way in ways)


def _amount(amount: Money | NotGiven | NotApplicable) -> dict[str, str | None]:
    if isinstance(amount, Money):
        return {
            "amount": f"{amount.amount:f}",
            "amount_state": "given",
            "currency": amount.currency,
        }
    return {"amount": None, "amount_state": kind_name(type(amount)), "currency": None}


def _member(value: Any) -> str | None:
    return None if isinstance(value, (NotApplicable, NotGiven)) else value.value


def _period(name: str, period: Period | None) -> dict[str, str | None]:
    last = None if period is None or period.last is OPEN_END else period.last.isoformat()
    return {
        f"{name}first": period.first.isoformat() if period else None,
        f"{name}last": last,
    }
