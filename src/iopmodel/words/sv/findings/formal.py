"""Swedish: findings about form and completeness."""

from __future__ import annotations

from typing import Final

__all__ = ["FORMAL"]

FORMAL: Final = {
    "finding.absent-appendix.named": "{part} nämns men finns inte till hands",
    "finding.absent-appendix.needed": (
        "{part} finns inte till hands, och där ska stå vad som gäller för: {others}"
    ),
    "finding.copies-and-holders.left-over": (
        "det finns {copies} exemplar men {holders} som ska ha ett var, och det framgår inte vem "
        "som har det som är över"
    ),
    "finding.copies-and-holders.too-few": (
        "det finns {copies} exemplar men {holders} som ska ha ett var"
    ),
    "finding.missing-clause.needed": "en bestämmelse saknas som behövs: {kind}",
    "finding.missing-clause.usual": "en bestämmelse saknas som brukar finnas: {kind}",
    "finding.personal-data.joint": (
        "flera är personuppgiftsansvariga tillsammans, och då behöver de komma överens om vem som"
        " svarar för vad: {part}"
    ),
    "finding.personal-data.no-controller": (
        "det framgår inte vem som är personuppgiftsansvarig: {part}"
    ),
    "finding.personal-data.nothing-said": (
        "det framgår inte hur personuppgifter behandlas eller vem som är ansvarig för dem"
    ),
    "finding.target-groups-differ.differ": (
        "målgruppen beskrivs på {number} olika sätt, och det framgår inte vilket som gäller"
    ),
    "finding.unsigned.empty": "det framgår att en underskrift saknas: {of}",
    "finding.unsigned.no-place": "det finns ingen plats för underskrift av {part}",
    "finding.unsigned.not-dated": "det framgår inte vilken dag det är undertecknat: {of}",
    "finding.unsigned.not-shown": "det framgår inte om det är undertecknat: {of}",
    "finding.unsigned.not-shown-or-dated": (
        "det framgår inte om det är undertecknat, och inte vilken dag: {of}"
    ),
    "settle.absent-appendix": (
        "leta upp bilagan hos båda parter, jämför exemplaren och lägg den till avtalet"
    ),
    "settle.copies-and-holders": (
        "upprätta ett exemplar för varje part, och ange vem som har de övriga"
    ),
    "settle.missing-clause": "skriv in bestämmelsen, eller ange att den inte behövs och varför",
    "settle.personal-data": (
        "ange vem som är ansvarig för vilka uppgifter och om någon behandlar dem åt en annan, och"
        " bifoga det avtal som då behövs"
    ),
    "settle.target-groups-differ": "bestäm målgruppen på ett ställe, och hänvisa dit från de andra",
    "settle.unsigned": (
        "leta upp de undertecknade exemplaren, och låt den part skriva under som inte har gjort det"
    ),
}
"""Phrases by their code."""
