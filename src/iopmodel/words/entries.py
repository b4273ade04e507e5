"""Entries about money, and what may come back, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import attrs

from iopmodel.answers import Clawback, Entry, EntryKind
from iopmodel.money import Money
from iopmodel.notgiven import NotApplicable, NotGiven, Unstated
from iopmodel.parts import Text
from iopmodel.terms import Indexation, Repayment, Vat
from iopmodel.words.absences import noted, said_absence, unless_left_out
from iopmodel.words.amounts import said_count, said_money
from iopmodel.words.days import said_day
from iopmodel.words.naming import holder, named, subject
from iopmodel.words.telling.indexation import said_how
from iopmodel.words.telling.repayment import REPAYMENTS
from iopmodel.words.voice import Voice, sentences

__all__ = ["ENTRIES", "said_clawback", "said_entry"]


def said_entry(entry: Entry, voice: Voice) -> str:
    """Return what an entry says, without the conditions."""
    return ENTRIES[entry.kind](entry, voice)


def said_clawback(clawback: Clawback, voice: Voice) -> str:
    """Return what a clause makes come back, and how much of it, in sentences."""
    same = {field.name for field in attrs.fields(Repayment)} & {
        field.name for field in attrs.fields(Clawback)
    }
    clause = Repayment(
        key=clawback.part, **{name: getattr(clawback, name) for name in sorted(same)}
    )
    measure = clawback.measure
    absence = said_absence(measure, voice) if isinstance(measure, NotGiven) else ""
    share = voice.say(f"extent.{clawback.extent.value}", absence=absence)
    return sentences([*REPAYMENTS[Repayment](clause, voice), share])


def _amount(entry: Entry, voice: Voice) -> str:
    if isinstance(entry.amount, Money):
        return said_money(entry.amount, voice.tongue)
    return voice.say("money.some")


def _frame(entry: Entry, voice: Voice) -> str:
    code = "some-time"
    if isinstance(entry.per, NotApplicable):
        code = "extended"
    elif not isinstance(entry.per, NotGiven):
        code = entry.per.value
    said = voice.say(
        "entry.extended" if code == "extended" else f"funding.{code}",
        who=subject(entry.payer, voice),
        amount=_amount(entry, voice),
        payee=str(subject(entry.payee, voice)),
    )
    said = _indexed(said, entry, voice)
    if isinstance(entry.vat, Vat):
        # It may be a fifth of the amount, or a quarter on top of it.
        title = voice.tongue.titles[entry.vat]
        said = f"{said}; {title[:1].lower()}{title[1:]}"
    return noted(
        said,
        voice,
        ("amount", entry.amount),
        ("per", entry.per),
        ("vat", unless_left_out(entry.vat)),
        ("nature", unless_left_out(entry.nature)),
    )


def _instalment(entry: Entry, voice: Voice) -> str:
    to = voice.say("to-somebody", who=subject(entry.payee, voice))
    said = voice.say(
        "line.pays", who=subject(entry.payer, voice), to=to, amount=_amount(entry, voice)
    )
    if isinstance(entry.day, date):
        said = voice.say("entry.by", said=said, day=said_day(entry.day, voice.tongue))
    amount = None if entry.indexed and isinstance(entry.amount, Unstated) else entry.amount
    return noted(_indexed(said, entry, voice), voice, ("amount", amount), ("when", entry.window))


def _indexed(said: str, entry: Entry, voice: Voice) -> str:
    """Return what is said, with how the amount is indexed, and whether that is reckoned already."""
    parts = [said]
    for key in entry.indexed:
        indexation = voice.find(key)
        if isinstance(indexation, Indexation):
            parts.append(said_how(indexation, voice.say("indexed.amount"), voice))
    if entry.indexed and isinstance(entry.amount, Unstated):
        parts.append(voice.say("indexed.not-yet"))
    return "; ".join(parts)


def _line(entry: Entry, voice: Voice) -> str:
    said = voice.say("budget-line", amount=_amount(entry, voice), purpose=_what(entry, voice))
    return noted(said, voice, ("amount", entry.amount))


def _contribution(entry: Entry, voice: Voice) -> str:
    who, what = subject(entry.payer, voice), _what(entry, voice)
    said = voice.say("contribution", who=who, what=what)
    if not isinstance(entry.hours, (NotGiven, NotApplicable)):
        hours = said_count(entry.hours, voice, "hour")
        said = voice.say("contribution.hours", who=who, what=what, hours=hours)
    hours_left_out = unless_left_out(entry.hours)
    return noted(said, voice, ("bearer", entry.payer), ("hours", hours_left_out))


def _what(entry: Entry, voice: Voice) -> str:
    return voice.text(entry.what) if isinstance(entry.what, Text) else named(entry.part, voice)


def _stop(entry: Entry, voice: Voice) -> str:
    said = voice.say(
        "entry.stop", who=holder(entry.payer, voice), payee=str(subject(entry.payee, voice))
    )
    return noted(said, voice, ("bearer", entry.payer))


def _clawback(entry: Entry, voice: Voice) -> str:
    given = not isinstance(entry.payee, NotGiven)
    to = voice.say("to-somebody", who=subject(entry.payee, voice)) if given else ""
    said = voice.say("entry.clawback", who=subject(entry.payer, voice), to=to)
    return noted(said, voice, ("owed-by", entry.payer), ("owed-to", entry.payee))


ENTRIES: Final[Mapping[EntryKind, Callable[[Entry, Voice], str]]] = {
    EntryKind.CLAWBACK: _clawback,
    EntryKind.CONTRIBUTION: _contribution,
    EntryKind.FRAME: _frame,
    EntryKind.INSTALMENT: _instalment,
    EntryKind.LINE: _line,
    EntryKind.STOP: _stop,
}
"""For each kind, what says it."""
