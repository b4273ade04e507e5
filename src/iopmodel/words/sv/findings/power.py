"""Swedish: findings about power: who decides, who sits where, and where a matter goes."""

from __future__ import annotations

from typing import Final

__all__ = ["POWER"]

POWER: Final = {
    "finding.body-unled.nobody-calls": "det framgår inte vem som kallar till möten i {part}",
    "finding.body-unled.nobody-elects": (
        "{part} ska ha en ordförande, men det framgår varken vem det är eller vem som utser "
        "ordföranden"
    ),
    "finding.body-unled.nobody-leads": "det framgår inte vem som leder {part}",
    "finding.chair-apart.no-other": (
        "ordföranden i {part} ska komma från en annan part än ordföranden i {others}, men det går"
        " inte"
    ),
    "finding.chair-apart.who-yields": (
        "ordföranden i {part} ska komma från en annan part än ordföranden i {others}, men det "
        "framgår inte vem som ska vika när den andra gruppen väljer senare"
    ),
    "finding.change-undecided.in-words": "vem som beslutar {wording}: {part}",
    "finding.change-undecided.nobody": "det framgår inte vem som beslutar: {part}",
    "finding.first-meeting.caller-elected-there": (
        "{part} sammankallas av {others}, men gruppen utser själv sin ordförande, så ingen kan "
        "kalla till det första mötet"
    ),
    "finding.leads-nowhere.dialogue": (
        "det framgår inte vad som kan följa om samtalet inte hjälper: {about}"
    ),
    "finding.leads-nowhere.dispute": (
        "det framgår inte vad som följer om en tvist inte löses så: {steps}"
    ),
    "finding.leads-nowhere.plan": (
        "en åtgärdsplan kan beslutas, men det framgår inte vem som gör den: {part}"
    ),
    "finding.meetings-unsaid.in-words": "hur ofta {part} möts {wording}",
    "finding.meetings-unsaid.never": "det framgår inte hur ofta {part} möts",
    "finding.one-side-decides.outvotes": (
        "i {part} finns {votes} av {total} röster på en sida, som därmed kan besluta ensam: {side}"
    ),
    "finding.outsider-seat.drawn": (
        "en plats i {part} ska fyllas från någon som inte är part: {others}"
    ),
    "finding.outsider-seat.seated": "någon som inte är part har en plats i {part}: {others}",
    "finding.outvoted-must-sign.outvoted": (
        "alla parter ska skriva under, men beslutet fattas med majoritet av {others}: {part}"
    ),
    "finding.routes-cross.signatures": (
        "enligt {part} ska alla parter skriva under, men det framgår inte om det också gäller: "
        "{others}"
    ),
    "finding.seats-unknown.as-many-as-it-likes": (
        "i {part} kan {sides} ha så många platser som den vill, eftersom bara ett minsta antal "
        "anges"
    ),
    "finding.seats-unknown.not-said": (
        "i {part} framgår det inte hur många platser som tillhör {sides}"
    ),
    "finding.too-few-there.more-than-seats": (
        "i {part} ska minst {quorum} vara med, men det finns bara {total} platser"
    ),
    "finding.too-few-there.not-said": (
        "det framgår inte hur många som måste vara med när {part} beslutar"
    ),
    "finding.too-few-there.one-side": (
        "i {part} ska minst {quorum} vara med, och det räcker att de kommer från en sida: {side}"
    ),
    "finding.votes-that-tie.even-votes": (
        "{part} har {votes} röster och ingen avgör när de väger lika"
    ),
    "finding.votes-that-tie.no-rule": "det framgår inte hur {part} fattar beslut",
    "settle.body-unled": (
        "ange vem som kallar till gruppens möten, och vem som leder den eller utser ordföranden"
    ),
    "settle.chair-apart": "ange när det prövas, och vilken grupp som i så fall väljer om",
    "settle.change-undecided": (
        "ange vilket organ eller vilken befattning som beslutar på vardera sidan, och med vilken "
        "delegation"
    ),
    "settle.first-meeting": (
        "ange vilken part som kallar till det första mötet och när gruppen saknar ordförande"
    ),
    "settle.leads-nowhere": (
        "ange det sista steget: vem som tillfrågas, vem som avgör och när samarbetet får avslutas"
    ),
    "settle.meetings-unsaid": (
        "ange hur ofta gruppen möts som minst, och vem som därutöver kan begära ett möte"
    ),
    "settle.one-side-decides": (
        "ge båda sidor lika många röster, eller låt ett beslut kräva en röst från vardera sidan"
    ),
    "settle.outsider-seat": (
        "låt organisationen bli part, eller ange om platsen ger rösträtt och för vem den gäller"
    ),
    "settle.outvoted-must-sign": (
        "ange om gruppens beslut binder alla, eller om den bara förbereder och varje part "
        "beslutar själv"
    ),
    "settle.routes-cross": (
        "ange för varje slags ändring vilkas underskrifter som krävs, eller vilken bestämmelse "
        "som går före"
    ),
    "settle.seats-unknown": (
        "ange hur många platser varje part har, och hur många av dem som har rösträtt"
    ),
    "settle.too-few-there": (
        "ange hur många som måste vara med, och att båda sidor ska vara företrädda"
    ),
    "settle.votes-that-tie": (
        "ange hur gruppen fattar beslut, och vem som avgör när rösterna väger lika"
    ),
}
"""Phrases by their code."""
