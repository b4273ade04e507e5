"""Swedish: the questions, and each way in which one comes out."""

from __future__ import annotations

from typing import Final

__all__ = ["ASKED"]

ASKED: Final = {
    "question.due": "vad ska göras, och när?",
    "question.expiry": "när upphör partnerskapet?",
    "question.inaction": "vad händer om ingen gör något?",
    "question.limit": "hur länge kan partnerskapet gälla som längst?",
    "question.notice": "till vilken dag kan det sägas upp eller förlängas, och vad avgörs då?",
    "question.over": "när upphör vad, om någon säger upp en viss dag?",
    "expiry.extended": "partnerskapet upphör {day}, när en förlängning går ut",
    "expiry.initial": "partnerskapet upphör {day}, när den första perioden går ut",
    "expiry.many-steps": "partnerskapet upphör när en av många förlängningar går ut, senast {day}",
    "expiry.many-steps.open": "partnerskapet förlängs gång på gång, utan bortre gräns",
    "expiry.no-term": "hur länge partnerskapet gäller {absence}",
    "expiry.not-said": "hur länge partnerskapet i så fall gäller {absence}",
    "expiry.open": "partnerskapet gäller tills vidare",
    "inaction.expires": "partnerskapet upphör {day}; inget förlänger det av sig självt",
    "inaction.extended": "partnerskapet förlängs av sig självt och upphör {day}",
    "inaction.goes-on": "partnerskapet fortsätter tills någon avslutar det",
    "inaction.no-term": "hur länge partnerskapet gäller {absence}",
    "inaction.not-said": "om partnerskapet förlängs av sig självt, och hur länge, {absence}",
    "limit.latest": "partnerskapet kan förlängas till och med {day} men inte längre",
    "limit.no-term": "hur länge partnerskapet gäller {absence}",
    "limit.not-extended": "partnerskapet gäller till och med {day} och kan inte förlängas",
    "limit.not-said": "hur länge partnerskapet som längst kan gälla {absence}",
    "limit.open": "partnerskapet gäller tills vidare, utan bortre gräns",
    "limit.unlimited": "partnerskapet kan förlängas utan bortre gräns",
    "notice.agrees": "en förlängning som avtalas senast {day} gäller {period}",
    "notice.day-not-said": (
        "när det senast måste avgöras om partnerskapet fortsätter ({period}) {absence}"
    ),
    "notice.early": "{said}; den dagen ligger före den första dagen",
    "notice.ends": "{ending} senast {day} får verkan senast {last}",
    "notice.no-end": "det finns ingen sista dag: {ending} kan ske när som helst ({period})",
    "notice.stops": "den som säger upp senast {day} hindrar nästa förlängning ({period})",
    "notice.time-not-said": (
        "hur lång tid det dröjer innan {ending} får verkan ({period}) {absence}"
    ),
    "notice.end-not-said": (
        "hur länge en förlängning varar ({period}), och därmed den sista dagen för {ending}, "
        "{absence}"
    ),
    "notice.between": "{low} eller {high}, beroende på hur tiden räknas,",
    "amended.heeded": "ändrat genom {amendments}",
    "amended.straddled": "ändras under tiden genom {amendments}",
    "clarify.no-term": "ange hur länge partnerskapet gäller",
    "clarify.kind": "{kind}",
    "clarify.value": "komplettera {part}: {field}",
    "clarify.settles.one": "gör ett svar säkert",
    "clarify.settles.many": "gör {number} svar säkra",
    "clarify.touches.one": "rör ett svar till",
    "clarify.touches.many": "rör {number} svar till",
    "over.notice": "{ending} som räknas från {on} gör att {what} upphör {day}",
    "over.not-extended": (
        "en uppsägning som räknas från {on} gör att partnerskapet inte fortsätter efter {day}"
    ),
    "over.with-the-term": (
        "{ending} som räknas från {on} hinner inte få verkan innan partnerskapet upphör"
    ),
    "over.time-not-said": "hur lång tid {ending} tar innan {what} upphör {absence}",
    "over.what.commitment": "åtagandet",
    "over.what.participation": "medverkan",
    "over.what.whole": "partnerskapet",
    "over.what.something": "det som det gäller",
    "over.notice.between": (
        "{ending} som räknas från {on} gör att {what} upphör tidigast {low} och senast {high}"
    ),
    "over.not-extended.between": (
        "en uppsägning som räknas från {on} gör att partnerskapet upphör tidigast "
        "{low} och senast {high}"
    ),
    "over.already": "partnerskapet har upphört före {on}",
    "over.no-end": "{ending} får verkan när perioden är slut, och den har ingen känd sista dag",
    "over.notice.from": "{ending} som räknas från {on} gör att {what} upphör tidigast {low}",
    "over.not-extended.from": (
        "en uppsägning som räknas från {on} gör att partnerskapet upphör tidigast {low}"
    ),
}
"""Phrases by their code."""
