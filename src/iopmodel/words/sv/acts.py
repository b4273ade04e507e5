"""Swedish: what an act comes to, on what terms, and what follows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from iopmodel.answers import Fate, Rivalry, SetOff
from iopmodel.parts import Part

__all__ = ["ACTS", "ACT_TITLES"]

ACTS: Final = {
    "question.periods": "vilka perioder har eller kan partnerskapet få, och vad krävs för dem?",
    "question.what-if": "vad kan den som säger upp, lämnar eller häver en viss dag få att upphöra?",
    "question.provisos": "på vilka villkor får vart och ett av sätten att avsluta användas?",
    "question.breach": "vad händer, steg för steg, om någon brister?",
    "periods.initial": "partnerskapet ingås för perioden {period}",
    "periods.automatic": "partnerskapet förlängs av sig självt ({period}){decided}",
    "periods.agreed": "partnerskapet förlängs om det avtalas ({period}){decided}",
    "periods.negotiable": "partnerskapet kan förlängas ({period}){decided}",
    "periods.not-said": "om partnerskapet fortsätter ({period}) {absence}",
    "decided.from": "från {first}",
    "decided.automatic": ", om ingen säger upp det senast {day}",
    "decided.agreed": " senast {day}",
    "decided.agreed-by": " av {who}",
    "decided.form": "; {form}",
    "decided.not-said": "; när det senast avgörs {absence}",
    "decided.with-another": "; det avgörs inte för sig utan tillsammans med en annan period",
    "what-if.as-counted": "{said}",
    "what-if.at-earliest": (
        "{said}, eller senare: tiden räknas, eller kan räknas, från en senare händelse än den som "
        "är angiven"
    ),
    "what-if.at-latest": (
        "{said}, eller tidigare: tiden räknas, eller kan räknas, från en tidigare händelse än den "
        "som är angiven"
    ),
    "what-if.moment-not-said": (
        "{said}, om tiden räknas från den angivna händelsen; från vilken den räknas framgår inte"
    ),
    "what-if.no-clause": (
        "texten har ingen regel om att parterna kan komma överens om ett slut; gör de det ändå, "
        "ändrar de överenskommelsen"
    ),
    "perhaps-theirs": "{said}; vem som har rätten framgår inte",
    "provisos.who": "vem: {says}",
    "provisos.binding": "hur bindande: {says}",
    "provisos.grounds": "grund, någon av dessa: {says}",
    "provisos.first": "före det: {says}",
    "provisos.last-resort": "bara som sista utväg: {says}",
    "provisos.form": "form: {says}",
    "provisos.addressee": "riktas till: {says}",
    "provisos.keeps-pay": "ersättning som redan är betald får behållas: {says}",
    "provisos.meanwhile": "till dess: {says}",
    "proviso.otherwise": "eller, enligt en annan läsning: {says}",
    "proviso.none": "krävs inte",
    "breach.dialogue": "dialog: {details}",
    "breach.plan": "åtgärdsplan: {details}",
    "breach.stop": "utbetalningar kan stoppas: {details}",
    "breach.first": "först: {details}",
    "breach.right": "{right} kan bli aktuell: {details}",
    "breach.claim": "pengar kan komma tillbaka: {details}",
    "breach.dispute": "tvist, steg {number}: {details}",
    "breach.unsettled": "om tvisten inte löses: {details}",
    "step.who": "vem: {who}",
    "step.cause": "anledning: {triggers}",
    "step.opens": "kan leda till {right}",
    "contest.prevails": (
        "{one} och {other} leder till olika dagar: det som går före är {winner} (enligt {rule})"
    ),
    "contest.rule-open": (
        "{one} och {other} leder till olika dagar: vad som går före regleras ({rule}), men det kan "
        "inte avgöras av regeln"
    ),
    "contest.competes": (
        "{one} och {other} leder till olika dagar: inget säger vad som går före, så båda står kvar"
    ),
    "act.asked": "vad händer om {who} vill avsluta {day}?",
    "act.asked-moment": "vad händer om {who} vill avsluta, räknat från {moment} {day}?",
    "act.anyone": "någon",
    "act.moment.dispatch": "avsändandet",
    "act.moment.receipt": "mottagandet",
    "act.moment.consideration": "behandlingen",
    "act.none": "texten ger ingen sådan rätt",
    "act.reckoned": "därefter, om det upphör {day}:",
    "act.reckoned-between": "därefter, om det upphör mellan {low} och {high}:",
    "act.reckoned-from": "därefter, om det upphör tidigast {low}:",
    "act.not-reckoned": "vad som då gäller kan inte räknas ut, eftersom dagen inte är känd",
    "act.no-difference": "det gör ingen skillnad för det som ska göras",
    "act.fates": "av det som har en dag under {period}: {fates}",
    "act.fate": "{fate} {number}",
    "act.nothing-dated": "inget har en dag under {period}",
    "act.return": "{name}: {set_off}",
    "act.left-out": "framgår inte: {fields}",
    "act.payments": "utbetalningar: {payments}",
    "act.payment": "{what} {day} ({fate})",
    "act.choose": "hur texten läses väljs med --under; läsningarna visas av {command}",
    "act.survives": "gäller även efteråt: {names}",
}
"""Phrases by their code."""

ACT_TITLES: Final[Mapping[type[Part] | Enum, str]] = {
    Fate.REMAINS: "Ska göras ändå",
    Fate.CUT_SHORT: "Avbryts i förtid",
    Fate.FALLS_AWAY: "Faller bort",
    Fate.GOES_ON: "Fortsätter för de andra",
    Fate.NOT_SAID: "Framgår inte",
    Rivalry.PREVAILS: "En går före",
    Rivalry.RULE_OPEN: "Regeln avgör det inte",
    Rivalry.COMPETES: "Båda står kvar",
    SetOff.BY_THE_ACT: "Kan utlösas",
    SetOff.NOT_SAID: "Om den utlöses framgår inte",
    SetOff.ANYWAY: "Kan utlösas av något annat",
    SetOff.NOT_TOUCHED: "Gäller bara om någon annan lämnar",
}
"""What the members of enums are called."""
