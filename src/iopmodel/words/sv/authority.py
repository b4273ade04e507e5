"""Swedish: who decides what, how a group votes, and who can do what in it."""

from __future__ import annotations

from enum import Enum
from typing import Final

from iopmodel.answers.matters import Matter
from iopmodel.answers.power import Group
from iopmodel.answers.steps import Act
from iopmodel.answers.voters import Can
from iopmodel.parts import Part

__all__ = ["AUTHORITY", "AUTHORITY_TITLES"]

AUTHORITY: Final = {
    "question.route": "vem beslutar vad, och hur?",
    "question.deciding": "hur fattar grupperna beslut?",
    "question.power": "vem kan ensam besluta, vem kan stoppa beslut, och hur mycket väger en röst?",
    "question.chairs": "kan varje grupp få en ordförande?",
    "route.named": "{what}: {steps}",
    "route.by-signing": "{what}: vem som beslutar framgår inte, bara vilka som skriver under",
    "route.by-itself": "{what}: det sker av sig självt, utan beslut",
    "route.step-not-said": "{what}: {steps}",
    "route.last-not-said": "{what}: {steps}; var det slutar framgår inte",
    "route.not-said": "{what}: vem som beslutar {absence}",
    "route.excluded": "{what}: det är uteslutet",
    "route.no-clause": "{what}: regleras inte",
    "deciding.counted": "{body}: för beslut krävs {needed} av {votes}",
    "deciding.between": "{body}: för beslut krävs {needed} av {votes}",
    "deciding.rule-not-said": "hur {body} fattar beslut {absence}",
    "deciding.no-seats": "vilka som sitter i {body} framgår inte",
    "power.alone": "{who} kan besluta på egen hand i {body}",
    "power.blocks": "{who} kan stoppa beslut i {body} men inte besluta på egen hand",
    "power.neither": "{who} kan varken besluta på egen hand eller stoppa beslut i {body}",
    "power.hangs": "vad {who} kan göra på egen hand i {body} hänger på det som inte framgår",
    "power.rule-not-said": "vad {who} kan göra på egen hand i {body} framgår inte",
    "chairs.possible": (
        "{body} kan få en ordförande, från vilken part ordföranden i {other} än kommer"
    ),
    "chairs.only-if": (
        "{body} kan få en ordförande bara om ordföranden i {other} kommer från {leaves}"
    ),
    "chairs.impossible": (
        "{body} och {other} kan inte få ordförande från olika parter: det finns ingen part till"
    ),
    "chairs.seats-not-said": (
        "om {body} kan få en ordförande från en annan part än ordföranden i {other} hänger på "
        "vilka som sitter där"
    ),
    "chairs.free": "texten säger inte från vilken part ordföranden i {body} ska komma",
    "chairs.no-chair": "om {body} har en ordförande framgår inte",
    "step.agrees": "{who:ska} godkänna det",
    "step.calls": "{who:kan} begära det",
    "step.claims": "{who:kan} kräva det",
    "step.decides": "{who:beslutar}",
    "step.ends": "{who:kan} göra det",
    "step.finds": "{who:prövar} om det är så",
    "step.makes": "{who:utarbetar} planen",
    "step.settles": "{who:ska} försöka lösa den",
    "next.agrees": "därefter ska {who} godkänna det",
    "next.calls": "därefter kan {who} begära det",
    "next.claims": "därefter kan {who} kräva det",
    "next.decides": "därefter beslutar {who}",
    "next.ends": "därefter kan {who} göra det",
    "next.finds": "därefter prövar {who} om det är så",
    "next.makes": "därefter utarbetar {who} planen",
    "next.settles": "därefter ska {who} försöka lösa den",
    "step.unknown": "{step} (vem {absence})",
    "step.delegated": "{step} på delegation från {by}",
    "step.up-to": "{step} upp till {limit}",
    "step.above": "{step}; därutöver beslutar {who}",
    "detail.before": "dessförinnan: {before}",
    "detail.form": "form: {form}",
    "detail.to": "det riktas till {to}",
    "detail.otherwise": "{who:kan} godkänna att pengarna används till annat",
    "detail.then": "därefter: {then}",
    "ballot.tie.no": "när alla röstar kan det inte bli lika",
    "ballot.tie.yes": "när alla röstar kan det bli lika",
    "ballot.tie.hangs": "om det kan bli lika när alla röstar framgår inte",
    "ballot.if-fewer.no": "om någon saknas kan det inte bli lika",
    "ballot.if-fewer.yes": "om någon saknas kan det bli lika",
    "ballot.if-fewer.hangs": "om det kan bli lika när någon saknas framgår inte",
    "ballot.breaks": "vid lika röstetal avgör {who}",
    "ballot.breaks.unknown": "vem som avgör vid lika röstetal {absence}",
    "ballot.fewer.no": "den som saknas eller avstår minskar inte kravet",
    "ballot.fewer.yes": "färre röster räcker när någon saknas eller avstår",
    "ballot.fewer.hangs": "om färre röster räcker när någon saknas eller avstår framgår inte",
    "ballot.stuck": "i en sak som rör {who} kan ingen besluta: det blir för få röster kvar",
    "ballot.votes": "{votes} av {of}",
    "ballot.share": "andel av röstmakten {share}",
    "ballot.share.any": "andelen av röstmakten kan vara vilken som helst",
    "ballot.own": "i en egen fråga {votes} av {of}",
    "ballot.own.alone": "i en egen fråga {votes} av {of}, och kan ändå besluta på egen hand",
    "ballot.own.unknown": "vem som är jävig {absence}",
    "ballot.between": "{low} till {high}",
    "ballot.side.public": "den offentliga sidan",
    "ballot.side.civil-society": "den idéburna sidan",
    "ballot.member": "en enskild ledamot",
    "chair.ways": "de två uppdragen kan fördelas mellan parterna på {ways}",
    "chair.round.yes": "uppdraget kan gå runt bland alla parter som sitter i gruppen",
    "chair.round.no": "uppdraget kan inte gå runt bland alla parter som sitter i gruppen",
    "chair.round.hangs": "om uppdraget kan gå runt bland alla parter framgår inte",
}
"""Phrases by their code."""

AUTHORITY_TITLES: Final[dict[type[Part] | Enum, str]] = {
    Act.AGREES: "Är överens",
    Act.CALLS: "Begär",
    Act.CLAIMS: "Kräver",
    Act.DECIDES: "Beslutar",
    Act.ENDS: "Avslutar",
    Act.FINDS: "Prövar",
    Act.MAKES: "Utarbetar",
    Act.SETTLES: "Löser",
    Can.HANGS: "Oklart",
    Can.NO: "Nej",
    Can.YES: "Ja",
    Group.ACTOR: "Aktör",
    Group.MEMBER: "Ledamot",
    Group.SIDE: "Sida",
    Matter.ACCESSION: "Ny organisation",
    Matter.AGREEMENT: "Gemensamt avslut",
    Matter.CHANGE: "Ändring",
    Matter.CONDITION: "Förutsättning",
    Matter.DISPUTE: "Tvist",
    Matter.EXCLUSION: "Uteslutning",
    Matter.EXTENSION: "Förlängning",
    Matter.NOTICE: "Uppsägning",
    Matter.PAYMENT_STOP: "Stoppad utbetalning",
    Matter.PLAN: "Åtgärdsplan",
    Matter.POWER: "Annan beslutanderätt",
    Matter.RENEGOTIATION: "Omförhandling",
    Matter.REPAYMENT: "Återbetalning",
    Matter.RESCISSION: "Hävning",
    Matter.WITHDRAWAL: "Utträde",
}
"""What the members of enums are called."""
