"""How a partnership stands, as what JSON can say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any, Final

from iopmodel.answers import Answer, Holding
from iopmodel.answers.status import (
    Chaired,
    Duty,
    Effect,
    Lasting,
    Next,
    Reclaim,
    Shortcoming,
    Status,
)
from iopmodel.cli.rows import cite_rows, row
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.log import Happening, Kept
from iopmodel.money import Money
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven, Sum
from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.words import Language
from iopmodel.words.events import say_event
from iopmodel.words.status import (
    say_chaired,
    say_duty,
    say_effect,
    say_lasting,
    say_next,
    say_purse,
    say_reclaim,
    say_running,
    say_shortcoming,
    say_standing,
)

__all__ = [
    "duty_row",
    "effect_row",
    "head_rows",
    "lasting_row",
    "part_rows",
    "reclaim_rows",
    "status_rows",
]

_Say = Callable[[Any, Partnership, Language], str]

_TOLD: Final[Mapping[str, tuple[tuple[str, ...], _Say]]] = {
    "stage": (("stage", "reason", "unsigned"), say_standing),
    "lasts": (("low", "high"), lambda one, _, lang: say_lasting(one, lang)),
    "periods": (("key", "state", "days"), lambda one, _, lang: say_running(one, lang)),
    "money": (
        (
            "of",
            "due",
            "perhaps",
            "paid",
            "overdue",
            "to_come",
            "spent",
            "unspent",
            "repaid",
            "beyond",
        ),
        say_purse,
    ),
    "reclaims": (("part", "of", "amount", "claimed", "occasion", "entries"), say_reclaim),
    "bodies": (
        ("body", "state", "of", "party", "since", "until", "entry", "sitting", "vacant"),
        say_chaired,
    ),
    "breaches": (("entry", "state"), lambda one, _, lang: say_shortcoming(one, lang)),
}
"""For each part of a status, the fields that are told, and what says it."""


def status_rows(
    found: Status, kept: Kept, partnership: Partnership, *, name: str, log: str, lang: Language
) -> dict[str, Any]:
    """Return how a partnership stands as what JSON can say.

    Args:
        found: How it stands.
        kept: What was found where the log is kept.
        partnership: Whose status it is, with all its amendments.
        name: What to call it.
        log: The path of the log.
        lang: The language of the sentences.
    """
    terms = partnership.on(found.on)
    events = {one.number: one for one in found.happenings}

    rows: dict[str, Any] = {
        "partnership": name,
        "log": log,
        "flaws": len(kept.flaws),
        "on": found.on.isoformat(),
        "known_at": found.known_at.isoformat() if found.known_at else None,
    }
    rows |= part_rows(found, _TOLD, terms, lang)
    rows["events"] = [
        _held(one, _event(one.value, events[one.value.entry], terms, lang), terms)
        for one in found.events.holdings
    ]
    rows["dues"] = [duty_row(one, terms, name=name, lang=lang) for one in found.duties.holdings]
    rows["next"] = _ahead(found, terms, lang)
    return rows


def part_rows(
    found: Status, parts: Iterable[str], terms: Partnership, lang: Language
) -> dict[str, list[dict[str, Any]]]:
    """Return parts of a status, such as its stage and its money, as what JSON can say."""
    return {part: _rows(getattr(found, part), part, terms, lang) for part in parts}


def reclaim_rows(
    found: Answer[Reclaim], terms: Partnership, lang: Language
) -> list[dict[str, Any]]:
    """Return what may be claimed back as what JSON can say."""
    return _rows(found, "reclaims", terms, lang)


def lasting_row(lasts: Lasting, lang: Language) -> dict[str, Any]:
    """Return until when a partnership lasts as what JSON can say."""
    return {**_fields(lasts, ("low", "high")), "summary": say_lasting(lasts, lang)}


def head_rows(found: Status, terms: Partnership, lang: Language) -> dict[str, Any]:
    """Return the stage, until when it lasts and what is next, as what JSON can say."""
    return {
        "on": found.on.isoformat(),
        "known_at": found.known_at.isoformat() if found.known_at else None,
        **part_rows(found, ("stage", "lasts"), terms, lang),
        "next": _ahead(found, terms, lang),
    }


def _rows(
    found: Answer[Any], part: str, terms: Partnership, lang: Language
) -> list[dict[str, Any]]:
    fields, say = _TOLD[part]
    return [
        _held(one, {**_fields(one.value, fields), "summary": say(one.value, terms, lang)}, terms)
        for one in found.holdings
    ]


def _ahead(found: Status, terms: Partnership, lang: Language) -> list[dict[str, Any]]:
    return [_held(one, _next(one.value, terms, lang), terms) for one in found.next.holdings]


def effect_row(one: Holding[Effect], terms: Partnership, lang: Language) -> dict[str, Any]:
    """Return what an event comes to as what JSON can say."""
    return _held(one, _effect(one.value, lang), terms)


def duty_row(
    one: Holding[Duty], terms: Partnership, *, name: str, lang: Language
) -> dict[str, Any]:
    """Return how it stands with something that is due as what JSON can say."""
    return _held(one, _duty(one.value, terms, name, lang), terms)


def _held(one: Holding[Any], told: dict[str, Any], terms: Partnership) -> dict[str, Any]:
    return {
        **told,
        "given": [str(given) for given in one.given],
        "depends_on": [str(given) for given in one.given if given.is_reading],
        "cites": cite_rows(one.clauses, terms),
    }


def _event(
    effect: Effect, happening: Happening, terms: Partnership, lang: Language
) -> dict[str, Any]:
    return {
        "entry": effect.entry,
        "happened": happening.happened.isoformat(),
        "kind": kind_name(type(happening.event)),
        "told": say_event(happening.event, terms, lang),
        **_effect(effect, lang),
    }


def _effect(effect: Effect, lang: Language) -> dict[str, Any]:
    told = _fields(effect, ("part", "state", "reason", "ends", "day", "on_terms"))
    return {**told, "summary": say_effect(effect, lang)}


def _duty(duty: Duty, terms: Partnership, name: str, lang: Language) -> dict[str, Any]:
    return {
        **row(duty.due, terms, name=name, lang=lang),
        **_fields(duty, ("state", "reason", "done", "entries", "paid")),
        "summary": say_duty(duty, terms, lang),
    }


def _next(one: Next, terms: Partnership, lang: Language) -> dict[str, Any]:
    about = one.about
    named = about.body if isinstance(about, Chaired) else about.key
    entry = about.entry if isinstance(about, (Effect, Shortcoming)) else None
    return {
        **_fields(one, ("reason", "by")),
        "about": named,
        "entry": entry,
        "summary": say_next(one, terms, lang),
    }


def _fields(value: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: _said(getattr(value, name)) for name in names}


def _said(value: Any) -> Any:
    """Return a value as what JSON can say: nothing where it is open, or does not apply."""
    if isinstance(value, NotApplicable) or value is OPEN_END:
        return None
    if isinstance(value, NotGiven):
        return {"not_given": kind_name(type(value))}
    if isinstance(value, tuple):
        return [_said(one) for one in value]
    of_kind = next((said for kind, said in _SAID.items() if isinstance(value, kind)), None)
    return of_kind(value) if of_kind else value


_SAID: Final[Mapping[type, Callable[[Any], Any]]] = {
    Bounds: lambda one: {"low": _said(one.low), "high": _said(one.high)},
    Enum: lambda one: one.value,
    Money: lambda one: {"amount": f"{one.amount:f}", "currency": one.currency},
    Period: lambda one: {"first": _said(one.first), "last": _said(one.last)},
    Sum: lambda one: {**_said(one.known), "plus": [kind_name(type(each)) for each in one.plus]},
    date: lambda one: one.isoformat(),
}
"""For each kind of value, what says it."""
