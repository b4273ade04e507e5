"""Swedish: money over the years, what comes back, and what kinds of it there are."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from iopmodel.answers import Extent, Year
from iopmodel.terms import LeftBy, Nature, RepaidOf, Trigger, Vat

__all__ = ["MONEY", "MONEY_TITLES"]

MONEY: Final = {
    "question.money": "vilka pengar utlovas, när betalas de ut, och vad kan hända med dem?",
    "question.repayment": "vad kan behöva betalas tillbaka?",
    "ask.basis": "vad det räknas på",
    "ask.narrowed-to": "vad mer det måste vara",
    "ask.left-by": "vems utträde eller uppsägning som utlöser det",
    "ask.nature": "vad pengarna är för slag",
    "ask.paid-for": "vilken tid varje utbetalning avser",
    "ask.vat": "om moms ingår i beloppet",
    "trigger.exclusion": "någon utesluts",
    "funding.vat.included": "moms ingår i beloppet",
    "funding.vat.added": "moms tillkommer",
    "funding.vat.none": "ingen moms betalas",
    "funding.nature.grant": "pengarna är ett bidrag",
    "funding.nature.remuneration": "pengarna är betalning för något som levereras",
    "funding.nature.cost-coverage": "pengarna täcker kostnader som har uppstått",
    "instalment.covers.term": (
        "{said} (varje utbetalning avser {span}, räknat från den första dagen)"
    ),
    "instalment.covers.calendar": "{said} (varje utbetalning avser {span} enligt kalendern)",
    "entry.by": "{said} senast {day}",
    "entry.extended": "{who:bidrar} med {amount} till {payee} om partnerskapet förlängs",
    "entry.stop": "{who:får} stoppa kommande utbetalningar till {payee}",
    "entry.clawback": "{who:kan} behöva betala tillbaka pengar{to}",
    "back.triggers": "kan utlösas av: {says}",
    "back.duty": "betalas tillbaka: {says}",
    "back.owed-by": "vem som betalar tillbaka: {says}",
    "back.owed-to": "till vem: {says}",
    "back.base": "vad som betalas tillbaka: {says}",
    "back.basis": "räknas på: {says}",
    "back.narrowed-to": "bara den del som också är följande: {says}",
    "back.measure": "hur mycket av det: {says}",
    "back.share": "omfattning: {says}",
    "back.severity": "bristens omfattning: {says}",
    "back.fault": "ska bero på: {says}",
    "back.left-by": "vems utträde eller uppsägning som utlöser det: {says}",
    "back.first": "före det: {says}",
    "back.found-by": "vem som prövar: {says}",
    "back.within": "senast: {says}",
    "back.instead": "i stället: {says}",
    "back.consent": "det kräver samtycke från: {says}",
    "extent.in-full": "det är hela beloppet som ska tillbaka",
    "extent.up-to": "det kan bli allt från ingenting till hela beloppet",
    "extent.not-said": "hur mycket av det som ska tillbaka {absence}",
    "year.total": "{planned} under alla förhållanden",
    "year.more": "upp till {more} till, under vissa villkor",
    "year.unknown": "ett belopp som inte är angivet ({reasons})",
    "year.more-unknown": "under vissa villkor {more}",
    "year.at-risk": "allt kan stoppas eller behöva betalas tillbaka",
    "year.undated": "{frame}: utbetalningar utan dag",
    "year.in": "{frame}: {period}",
    "budget.left": "posterna lämnar {left} kvar av {frame}",
    "budget.over": "posterna är {over} mer än {frame}",
    "budget.even": "posterna är tillsammans {frame}",
    "budget.unknown": "posterna är tillsammans {sum}",
}
"""Phrases by their code."""

MONEY_TITLES: Final[Mapping[type | Enum, str]] = {
    Nature.COST_COVERAGE: "Kostnadstäckning",
    Nature.GRANT: "Bidrag",
    Nature.REMUNERATION: "Betalning för det som levereras",
    Extent.IN_FULL: "I sin helhet",
    Extent.NOT_SAID: "Hur mycket framgår inte",
    Extent.UP_TO: "Upp till allt",
    LeftBy.ANYONE: "Vems som helst",
    LeftBy.PAYER: "Bara den betalandes eget",
    RepaidOf.MISUSED: "Det som har använts fel",
    RepaidOf.OWN_CONTRIBUTION: "Det egna bidraget",
    RepaidOf.PAID: "Allt som har betalats ut",
    RepaidOf.PAID_SINCE_BREACH: "Det som har betalats ut sedan bristen",
    RepaidOf.PAID_THIS_YEAR: "Det som har betalats ut det året",
    RepaidOf.TIME_NOT_COVERED: "Det som betalats för tid som återstår",
    RepaidOf.UNSPENT: "Det som inte har förbrukats",
    Trigger.EXCLUSION: "Uteslutning",
    Vat.ADDED: "Moms tillkommer",
    Vat.INCLUDED: "Moms ingår",
    Vat.NONE: "Ingen moms",
    Year.AGREEMENT: "Avtalsår",
    Year.BUDGET: "Budgetår",
    Year.CALENDAR: "Kalenderår",
}
"""What kinds of it are called."""
