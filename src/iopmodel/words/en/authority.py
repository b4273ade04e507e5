"""English: who decides what, how a group votes, and who can do what in it."""

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
    "question.route": "who decides what, and how?",
    "question.deciding": "how do the groups decide?",
    "question.power": "who can decide alone, who can block, and how much does a vote weigh?",
    "question.chairs": "can each group have a chair?",
    "route.named": "{what}: {steps}",
    "route.by-signing": "{what}: who decides is not stated, only who has to sign",
    "route.by-itself": "{what}: it happens by itself, without a decision",
    "route.step-not-said": "{what}: {steps}",
    "route.last-not-said": "{what}: {steps}; where it ends is not stated",
    "route.not-said": "{what}: who decides: {absence}",
    "route.excluded": "{what}: it is ruled out",
    "route.no-clause": "{what}: no clause",
    "deciding.counted": "{body}: a decision takes {needed} of {votes}",
    "deciding.between": "{body}: a decision takes {needed} of {votes}",
    "deciding.rule-not-said": "how {body} decides: {absence}",
    "deciding.no-seats": "who sits in {body} is not stated",
    "power.alone": "{who} can decide alone in {body}",
    "power.blocks": "{who} can block decisions in {body} but not decide alone",
    "power.neither": "{who} can neither decide alone nor block decisions in {body}",
    "power.hangs": "what {who} can do alone in {body} hangs on what is not stated",
    "power.rule-not-said": "what {who} can do alone in {body} is not stated",
    "chairs.possible": "{body} can have a chair, whichever party the chair of {other} comes from",
    "chairs.only-if": "{body} can have a chair only if the chair of {other} comes from {leaves}",
    "chairs.impossible": (
        "{body} and {other} cannot have chairs from different parties: there is no other party"
    ),
    "chairs.seats-not-said": (
        "whether {body} can have a chair from another party than that of {other} hangs on who "
        "sits there"
    ),
    "chairs.free": "the text does not say from which party the chair of {body} is to come",
    "chairs.no-chair": "whether {body} has a chair is not stated",
    "step.agrees": "{who:has|have} to agree to it",
    "step.calls": "{who:can} call for it",
    "step.claims": "{who:can} claim it",
    "step.decides": "{who:decides|decide}",
    "step.ends": "{who:can} do it",
    "step.finds": "{who:finds|find} whether it is so",
    "step.makes": "{who:draws|draw} up the plan",
    "step.settles": "{who:is|are} to try to settle it",
    "next.agrees": "then {who:has|have} to agree to it",
    "next.calls": "then {who:can} call for it",
    "next.claims": "then {who:can} claim it",
    "next.decides": "then {who:decides|decide}",
    "next.ends": "then {who:can} do it",
    "next.finds": "then {who:finds|find} whether it is so",
    "next.makes": "then {who:draws|draw} up the plan",
    "next.settles": "then {who:is|are} to try to settle it",
    "step.unknown": "{step} (who: {absence})",
    "step.delegated": "{step} as delegated by {by}",
    "step.up-to": "{step} up to {limit}",
    "step.above": "{step}; beyond that it is decided by {who}",
    "detail.before": "first: {before}",
    "detail.form": "form: {form}",
    "detail.to": "it is addressed to {to}",
    "detail.otherwise": "{who:can} agree to another use of the money",
    "detail.then": "then: {then}",
    "ballot.tie.no": "when all vote it cannot be a tie",
    "ballot.tie.yes": "when all vote it can be a tie",
    "ballot.tie.hangs": "whether it can be a tie when all vote is not stated",
    "ballot.if-fewer.no": "when somebody is missing it cannot be a tie",
    "ballot.if-fewer.yes": "when somebody is missing it can be a tie",
    "ballot.if-fewer.hangs": "whether it can be a tie when somebody is missing is not stated",
    "ballot.breaks": "a tie is broken by {who}",
    "ballot.breaks.unknown": "who breaks a tie: {absence}",
    "ballot.fewer.no": "who is missing or abstains does not lower that",
    "ballot.fewer.yes": "fewer votes do when somebody is missing or abstains",
    "ballot.fewer.hangs": (
        "whether fewer votes do when somebody is missing or abstains is not stated"
    ),
    "ballot.stuck": "in a matter that concerns {who}, nobody can decide: too few votes are left",
    "ballot.votes": "{votes} of {of}",
    "ballot.share": "share of the voting power {share}",
    "ballot.share.any": "the share of the voting power may be any",
    "ballot.own": "in a matter of their own {votes} of {of}",
    "ballot.own.alone": "in a matter of their own {votes} of {of}, and can still decide alone",
    "ballot.own.unknown": "who is recused: {absence}",
    "ballot.between": "{low} to {high}",
    "ballot.side.public": "the public side",
    "ballot.side.civil-society": "the civil-society side",
    "ballot.member": "a single member",
    "chair.ways": "the two chairs can be divided among the parties in {ways}",
    "chair.round.yes": "the chair can go round among all parties that sit in the group",
    "chair.round.no": "the chair cannot go round among all parties that sit in the group",
    "chair.round.hangs": "whether the chair can go round among all parties is not stated",
}
"""Phrases by their code."""

AUTHORITY_TITLES: Final[dict[type[Part] | Enum, str]] = {
    Act.AGREES: "Agrees",
    Act.CALLS: "Calls for it",
    Act.CLAIMS: "Claims",
    Act.DECIDES: "Decides",
    Act.ENDS: "Ends",
    Act.FINDS: "Finds",
    Act.MAKES: "Draws up",
    Act.SETTLES: "Settles",
    Can.HANGS: "Not clear",
    Can.NO: "No",
    Can.YES: "Yes",
    Group.ACTOR: "Actor",
    Group.MEMBER: "Member",
    Group.SIDE: "Side",
    Matter.ACCESSION: "Another organisation",
    Matter.AGREEMENT: "Agreed end",
    Matter.CHANGE: "Change",
    Matter.CONDITION: "Condition",
    Matter.DISPUTE: "Dispute",
    Matter.EXCLUSION: "Exclusion",
    Matter.EXTENSION: "Extension",
    Matter.NOTICE: "Notice",
    Matter.PAYMENT_STOP: "Payment stopped",
    Matter.PLAN: "Plan of action",
    Matter.POWER: "Other power to decide",
    Matter.RENEGOTIATION: "Renegotiation",
    Matter.REPAYMENT: "Repayment",
    Matter.RESCISSION: "Rescission",
    Matter.WITHDRAWAL: "Withdrawal",
}
"""What the members of enums are called."""
