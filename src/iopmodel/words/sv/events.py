"""Swedish: what a log tells, and what is wrong where it is kept."""

from __future__ import annotations

from typing import Final

__all__ = ["EVENTS"]

EVENTS: Final = {
    "event.title.amended": "Ändrad",
    "event.title.breach-raised": "Brist påtalad",
    "event.title.chair-elected": "Ordförande vald",
    "event.title.condition-failed": "Villkor ej uppfyllt",
    "event.title.corrected": "Rättad",
    "event.title.decision-taken": "Beslut fattat",
    "event.title.duty-waived": "Skyldighet eftergiven",
    "event.title.extension-agreed": "Förlängning avtalad",
    "event.title.meeting-held": "Möte hållet",
    "event.title.notice-considered": "Uppsägning behandlad",
    "event.title.notice-received": "Uppsägning mottagen",
    "event.title.notice-sent": "Uppsägning skickad",
    "event.title.outcome-reported": "Utfall redovisat",
    "event.title.party-joined": "Part tillkommen",
    "event.title.party-left": "Part utträdd",
    "event.title.payment-made": "Utbetalning gjord",
    "event.title.payment-resumed": "Utbetalningar återupptagna",
    "event.title.payment-stopped": "Utbetalningar stoppade",
    "event.title.phase-ended": "Fas avslutad",
    "event.title.plan-decided": "Åtgärdsplan beslutad",
    "event.title.remedied": "Brist avhjälpt",
    "event.title.repayment-claimed": "Återbetalning krävd",
    "event.title.repayment-made": "Återbetalning gjord",
    "event.title.report-accepted": "Rapport godkänd",
    "event.title.report-delivered": "Rapport inlämnad",
    "event.title.rescinded": "Hävd",
    "event.title.signed": "Undertecknad",
    "event.title.spending-reported": "Förbrukning redovisad",
    "event.title.withdrawn": "Återkallad",
    "event.amended": "man kom överens om ändringen {amendment}",
    "event.breach-raised": "{by:påtalade} en brist: {matter}",
    "event.chair-elected": "ordförande valdes för {body}",
    "event.condition-failed": "ett villkor befanns inte längre vara uppfyllt",
    "event.corrected": "post {entry} rättades: den {happened}, {event}",
    "event.decision-taken": "{by:beslutade}: {matter}",
    "event.duty-waived": "det som skulle göras enligt {due} eftergavs",
    "event.extension-agreed": "man kom överens om att partnerskapet fortsätter",
    "event.meeting-held": "{body:hade} möte",
    "event.notice-considered": "{act} behandlades",
    "event.notice-received": "{act} togs emot",
    "event.notice-sent": "{act} skickades",
    "event.outcome-reported": "utfall redovisat för {of}: {value}",
    "event.party-joined": "{party:anslöt} sig till partnerskapet",
    "event.party-left": "{party:lämnade} partnerskapet",
    "event.payment-made": "en utbetalning gjordes: {amount}",
    "event.payment-resumed": "utbetalningar som hade stoppats återupptogs",
    "event.payment-stopped": "kommande utbetalningar stoppades",
    "event.phase-ended": "en fas tog slut",
    "event.plan-decided": "en åtgärdsplan beslutades för bristen i post {breach}",
    "event.remedied": "bristen i post {breach} befanns vara avhjälpt",
    "event.repayment-claimed": "återbetalning krävdes: {amount}",
    "event.repayment-made": "en återbetalning gjordes: {amount}",
    "event.report-accepted": "rapporten i post {delivery} godkändes",
    "event.report-delivered": "{of} lämnades in",
    "event.rescinded": "överenskommelsen hävdes",
    "event.signed": "{party:undertecknade} överenskommelsen",
    "event.spending-reported": "förbrukning redovisades: {amount}",
    "event.withdrawn": "post {entry} återkallades: {why}",
    "event.with": "{said} ({details})",
    "event.act.agreement": "en överenskommelse om att avsluta",
    "event.act.any": "ett meddelande om avslut",
    "event.act.exclusion": "ett meddelande om uteslutning",
    "event.act.notice": "en uppsägning",
    "event.act.rescission": "ett meddelande om hävning",
    "event.act.withdrawal": "ett meddelande om utträde",
    "event.detail.against": "mot {value}",
    "event.detail.breach": "post {value}",
    "event.detail.by": "av {value}",
    "event.detail.chair": "ur {value}",
    "event.detail.covers": "för {value}",
    "event.detail.due": "enligt {value}",
    "event.detail.ending": "för att upphöra {value}",
    "event.detail.groups": "varav {value}",
    "event.detail.number": "villkor {value}",
    "event.detail.of": "avser {value}",
    "event.detail.parts": "avser {value}",
    "event.detail.payee": "till {value}",
    "event.detail.payer": "från {value}",
    "event.detail.right": "med stöd av {value}",
    "event.detail.sending": "skickad i post {value}",
    "event.detail.to": "till {value}",
    "event.detail.until": "till och med {value}",
    "flaw.altered": "rad {line} är inte så som den registrerades, och utelämnas",
    "flaw.broken": (
        "rad {line} följer inte på den före: något däremellan har tagits bort, "
        "lagts in eller ändrats"
    ),
    "flaw.head-missing": (
        "posten med den hash som angavs finns inte: slutet har tagits bort, eller "
        "allt har skrivits om"
    ),
    "flaw.line-ends": (
        "rad {line} slutar med CR LF i stället för LF, så filen har sparats om av något annat "
        "program; med LF i slutet av varje rad är den som den var"
    ),
    "flaw.no-log": "det är ingen logg: den första raden säger inte vems den är",
    "flaw.of-another": "rad {line} säger att det är ett annat partnerskaps logg",
    "flaw.out-of-order": "rad {line} kan inte komma där den står, och utelämnas",
    "flaw.unreadable": "rad {line} går inte att läsa, och utelämnas",
    "flaw.torn": (
        "sist står {bytes} byte av en post som aldrig bekräftades, eftersom "
        "skrivningen avbröts; de utelämnas"
    ),
    "log.missing.one": "post {entries} saknas",
    "log.missing.many": "posterna {entries} saknas",
    "log.done": "registrerad som post {number}, för {day}",
    "log.recorded": "registrerad {day} kl. {time} av {by}",
    "log.reference": "{said}; {reference}",
    "log.corrected-in": "rättad i post {entry}",
    "log.lost": "det som post {entry} gjorde gäller inte längre:",
    "log.again": "post {entry} räknas igen:",
    "log.neither": "post {entry} räknades inte; inget ändras av det",
    "log.lasts-now": "partnerskapet varar nu {lasts}",
    "log.withdrawn-in": "återkallad i post {entry}",
    "log.kept.none": "ingenting är registrerat",
    "log.kept.one": "för {of} är en post registrerad",
    "log.kept.many": "för {of} är {number} poster registrerade",
    "log.sound": "allt är så som det registrerades, det ena efter det andra",
    "log.flawed": "allt är inte så som det registrerades",
    "log.head": (
        "den sista hashen är {hash}: sparad på annat håll visar den senare att "
        "inget har tagits bort eller skrivits om"
    ),
}
"""Phrases by their code."""
