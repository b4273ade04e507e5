"""English: the signs that speak for or against criteria, and what an assessment says."""

from __future__ import annotations

from typing import Final

__all__ = ["CRITERIA"]

CRITERIA: Final = {
    "sign.can-be-extended": "the term can be extended",
    "sign.cannot-be-extended": "the text says that the term cannot be extended",
    "sign.changes-decided-by": "{side} alone decides some changes",
    "sign.changes-decided-jointly": ("both sides decide some changes, or all parties sign them"),
    "sign.contributes": "{side} contributes, with money or otherwise",
    "sign.followed-up-jointly": (
        "both sides make or receive some report, or do so in a joint body"
    ),
    "sign.gives": "it is said under {kind}: {field}",
    "sign.has": "the text takes this up: {kind}",
    "sign.lasts-at-least": "the first period is at least {span}",
    "sign.lasts-less-than": "the first period is shorter than {span}",
    "sign.leaves-open": "it is left open under {kind}: {field}",
    "sign.mentions": "{words} is mentioned under {kind}",
    "sign.of-both-sides": "both sides are named under {kind}: {field}",
    "sign.of-side": "only {side} is named under {kind}: {field}",
    "sign.outvotes": "{side} has more than half of the votes in a body where most votes decide",
    "sign.rests-on-source": "the text refers to such a document: {kind}",
    "sign.seats-of-both-sides": "both sides sit in a body",
    "sign.seats-of-both-sides.body": "both sides sit in a body ({kind})",
    "sign.states": "under {kind}, {field} is {value}",
    "sign.undertakes": "{side} undertakes something, alone or together with the other",
    "sign.with-words": "{sign}, and {words} is mentioned there",
    "side.public": "the public side",
    "side.civil-society": "the civil-society side",
    "assess.evidence": "{part} ({fields})",
    "assess.for": "speaks for it",
    "assess.against": "speaks against it",
    "assess.missing": "nothing in the partnership shows it",
    "assess.outside": "the text cannot show it",
    "assess.hangs": "hangs on how {points} is read",
    "assess.always": "however the text is read",
    "assess.missing.when": "{sign}; not shown {when}",
    "assess.more": "{number} more; --all shows all of them",
    "assess.told": "{sign} (see criterion {number})",
    "assess.source": "Source: {source}",
    "assess.no-verdict": (
        "This is evidence to judge by, and no verdict: it says what the text supports and where, "
        "not whether a criterion is met. That something is missing means that nothing in the "
        "encoded text shows it, not that it is not so."
    ),
}
"""Clauses for the signs, without a capital; phrases for the screen."""
