"""Swedish: the signs that speak for or against criteria, and what an assessment says."""

from __future__ import annotations

from typing import Final

__all__ = ["CRITERIA"]

CRITERIA: Final = {
    "sign.can-be-extended": "giltighetstiden kan förlängas",
    "sign.cannot-be-extended": "texten säger att giltighetstiden inte kan förlängas",
    "sign.changes-decided-by": "{side} beslutar ensam om vissa ändringar",
    "sign.changes-decided-jointly": (
        "båda sidor beslutar om vissa ändringar, eller alla parter skriver under dem"
    ),
    "sign.contributes": "{side} bidrar, med pengar eller på annat sätt",
    "sign.followed-up-jointly": (
        "båda sidor lämnar eller tar emot någon redovisning, eller gör det i en gemensam grupp"
    ),
    "sign.gives": "det framgår under {kind}: {field}",
    "sign.has": "texten tar upp detta: {kind}",
    "sign.lasts-at-least": "den första perioden är minst {span}",
    "sign.lasts-less-than": "den första perioden är kortare än {span}",
    "sign.leaves-open": "det lämnas öppet under {kind}: {field}",
    "sign.mentions": "{words} nämns under {kind}",
    "sign.of-both-sides": "båda sidor nämns under {kind}: {field}",
    "sign.of-side": "bara {side} nämns under {kind}: {field}",
    "sign.outvotes": "{side} har mer än hälften av rösterna i en grupp där majoriteten beslutar",
    "sign.rests-on-source": "texten hänvisar till ett sådant dokument: {kind}",
    "sign.seats-of-both-sides": "båda sidor sitter i en grupp",
    "sign.seats-of-both-sides.body": "båda sidor sitter i en grupp ({kind})",
    "sign.states": "under {kind} är {field} {value}",
    "sign.undertakes": "{side} åtar sig något, ensam eller tillsammans med den andra",
    "sign.with-words": "{sign}, och {words} nämns där",
    "side.public": "den offentliga sidan",
    "side.civil-society": "den idéburna sidan",
    "assess.evidence": "{part} ({fields})",
    "assess.for": "talar för",
    "assess.against": "talar emot",
    "assess.missing": "inget i partnerskapet visar det",
    "assess.outside": "det kan texten inte visa",
    "assess.hangs": "beror på läsningen av {points}",
    "assess.always": "hur texten än läses",
    "assess.missing.when": "{sign}; utan stöd {when}",
    "assess.more": "{number} till; --all visar alla",
    "assess.told": "{sign} (se kriterium {number})",
    "assess.source": "Källa: {source}",
    "assess.no-verdict": (
        "Detta är underlag att bedöma, inte ett omdöme: här står vad texten ger stöd för och var, "
        "inte om ett kriterium är uppfyllt. Att något saknas betyder att inget i den kodade texten "
        "visar det, inte att det inte är så."
    ),
}
"""Clauses for the signs, without a capital; phrases for the screen."""
