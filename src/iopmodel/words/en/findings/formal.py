"""English: findings about form and completeness."""

from __future__ import annotations

from typing import Final

__all__ = ["FORMAL"]

FORMAL: Final = {
    "finding.absent-appendix.named": "{part} is named but not at hand",
    "finding.absent-appendix.needed": (
        "{part} is not at hand, and is to say what holds for: {others}"
    ),
    "finding.copies-and-holders.left-over": (
        "there are {copies} copies but {holders} to hold one each, and it is not said who has "
        "what is left over"
    ),
    "finding.copies-and-holders.too-few": (
        "there are {copies} copies but {holders} to hold one each"
    ),
    "finding.missing-clause.needed": "a clause is missing that is needed: {kind}",
    "finding.missing-clause.usual": "a clause is missing that is usual: {kind}",
    "finding.personal-data.joint": (
        "several are controllers together, and then they need an arrangement on who answers for "
        "what: {part}"
    ),
    "finding.personal-data.no-controller": (
        "it is not said who is the controller of personal data: {part}"
    ),
    "finding.personal-data.nothing-said": (
        "it is not said how personal data are handled or who is their controller"
    ),
    "finding.target-groups-differ.differ": (
        "the target group is described in {number} different ways, and it is not said which of "
        "them holds"
    ),
    "finding.unsigned.empty": "it is said that a signature is missing: {of}",
    "finding.unsigned.no-place": "there is no place for a signature by {part}",
    "finding.unsigned.not-dated": "it is not said on which day it was signed: {of}",
    "finding.unsigned.not-shown": "it is not said whether it has been signed: {of}",
    "finding.unsigned.not-shown-or-dated": (
        "it is not said whether it has been signed, nor on which day: {of}"
    ),
    "settle.absent-appendix": (
        "find the appendix with both parties, compare the copies and file it with the agreement"
    ),
    "settle.copies-and-holders": "make one copy for each party, and say who has any other",
    "settle.missing-clause": "write the clause, or say that it is not needed and why",
    "settle.personal-data": (
        "say who is the controller of which data and whether anyone handles them for another, and"
        " append the agreement that this needs"
    ),
    "settle.target-groups-differ": "define the group in one clause, and refer to it in the others",
    "settle.unsigned": "find the signed copies, and have a party sign that has not",
}
"""Phrases by their code."""
