"""English: the signs that speak for or against criteria, and what an assessment says."""

from __future__ import annotations

from typing import Final

__all__ = ["CRITERIA"]

CRITERIA: Final = {
    "sign.can-be-extended": "the term can be extended",
    "sign.cannot-be-extended": "the text says that the term cannot be extended",
    "sign.changes-decided-by": "{side} alone decides some kind of change",
    "sign.changes-decided-jointly": (
        "both sides decide some kind of change, or all parties sign it"
    ),
    "sign.contributes": "{side} contributes, with money or otherwise",
    "sign.followed-up-jointly": (
        "both sides make or receive some report, or do so in a joint body"
    ),
    "sign.gives": "the field {field} is filled in in some part of the kind {kind}",
    "sign.has": "there is some part of the kind {kind}",
    "sign.lasts-at-least": "the first period is at least {span}",
    "sign.lasts-less-than": "the first period is shorter than {span}",
    "sign.leaves-open": "the text does not give the field {field} in some part of the kind {kind}",
    "sign.mentions": "{words} is mentioned in some part of the kind {kind}",
    "sign.of-both-sides": "both sides stand in the field {field} of some part of the kind {kind}",
    "sign.of-side": "only {side} stands in the field {field} of some part of the kind {kind}",
    "sign.outvotes": "{side} has more than half of the votes in a body where most votes decide",
    "sign.rests-on-source": "the text refers to a document of the kind {kind}",
    "sign.seats-of-both-sides": "both sides sit in a body",
    "sign.seats-of-both-sides.body": "both sides sit in a body of the kind {kind}",
    "sign.states": "the field {field} is {value} in some part of the kind {kind}",
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
