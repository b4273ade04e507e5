"""English: what an act comes to, on what terms, and what follows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from iopmodel.answers import Fate, Rivalry, SetOff
from iopmodel.parts import Part

__all__ = ["ACTS", "ACT_TITLES"]

ACTS: Final = {
    "question.periods": "which periods does the partnership have, or may it get, and on what?",
    "question.what-if": "what can be ended by who gives notice, leaves or rescinds on a day?",
    "question.provisos": "on what terms may each way to end it be used?",
    "question.breach": "what happens, step by step, if someone falls short?",
    "periods.initial": "the partnership is concluded for the period {period}",
    "periods.automatic": "the partnership is extended by itself ({period}){decided}",
    "periods.agreed": "the partnership is extended if that is agreed ({period}){decided}",
    "periods.negotiable": "the partnership can be extended ({period}){decided}",
    "periods.not-said": "whether the partnership goes on ({period}): {absence}",
    "decided.from": "from {first}",
    "decided.automatic": ", unless someone gives notice by {day}",
    "decided.agreed": " by {day}",
    "decided.agreed-by": " by {who}",
    "decided.form": "; {form}",
    "decided.not-said": "; by when it is decided: {absence}",
    "decided.with-another": "; it is not decided by itself but together with another period",
    "what-if.as-counted": "{said}",
    "what-if.at-earliest": (
        "{said}, or later: its time is, or may be, counted from a later event than the one that "
        "was told"
    ),
    "what-if.at-latest": (
        "{said}, or earlier: its time is, or may be, counted from an earlier event than the one "
        "that was told"
    ),
    "what-if.moment-not-said": (
        "{said}, if its time is counted from the event that was told; from which it is counted is "
        "not stated"
    ),
    "what-if.no-clause": (
        "the text has no rule by which the parties can agree on an end; if they still do, they "
        "change the agreement"
    ),
    "perhaps-theirs": "{said}; who has the right is not stated",
    "provisos.who": "who: {says}",
    "provisos.binding": "how binding: {says}",
    "provisos.grounds": "ground, any of these: {says}",
    "provisos.first": "before that: {says}",
    "provisos.last-resort": "only as a last resort: {says}",
    "provisos.form": "form: {says}",
    "provisos.addressee": "addressed to: {says}",
    "provisos.keeps-pay": "pay received may be kept for: {says}",
    "provisos.meanwhile": "until then: {says}",
    "proviso.otherwise": "or, on another reading: {says}",
    "proviso.none": "not needed",
    "breach.dialogue": "dialogue: {details}",
    "breach.plan": "plan of action: {details}",
    "breach.stop": "payments may be stopped: {details}",
    "breach.first": "first: {details}",
    "breach.right": "{right} is possible: {details}",
    "breach.claim": "money may come back: {details}",
    "breach.dispute": "dispute, step {number}: {details}",
    "breach.unsettled": "if the dispute is not settled: {details}",
    "step.who": "who: {who}",
    "step.cause": "cause: {triggers}",
    "step.opens": "may lead to {right}",
    "contest.prevails": (
        "{one} and {other} lead to different days: what prevails is {winner} (by {rule})"
    ),
    "contest.rule-open": (
        "{one} and {other} lead to different days: there is a rule on what prevails ({rule}), from "
        "which it cannot be told"
    ),
    "contest.competes": (
        "{one} and {other} lead to different days: nothing says what prevails, so both stand"
    ),
    "act.asked": "what happens if {who} acts to end it on {day}?",
    "act.asked-moment": "what happens if {who} acts to end it, with {moment} on {day}?",
    "act.anyone": "someone",
    "act.moment.dispatch": "dispatch",
    "act.moment.receipt": "receipt",
    "act.moment.consideration": "consideration",
    "act.none": "the text gives no such right",
    "act.reckoned": "after that, if it ends on {day}:",
    "act.reckoned-between": "after that, if it ends between {low} and {high}:",
    "act.reckoned-from": "after that, if it ends on {low} at the earliest:",
    "act.not-reckoned": "what then applies cannot be reckoned, as the day is not known",
    "act.no-difference": "it makes no difference to what has to be done",
    "act.fates": "of what has a day during {period}: {fates}",
    "act.fate": "{fate} {number}",
    "act.nothing-dated": "nothing has a day during {period}",
    "act.return": "{name}: {set_off}",
    "act.left-out": "not stated: {fields}",
    "act.payments": "payments: {payments}",
    "act.payment": "{what} by {day} ({fate})",
    "act.choose": "how the text is read is chosen by --under; {command} lists the readings",
    "act.survives": "holds afterwards too: {names}",
}
"""Phrases by their code."""

ACT_TITLES: Final[Mapping[type[Part] | Enum, str]] = {
    Fate.REMAINS: "Due all the same",
    Fate.CUT_SHORT: "Cut short",
    Fate.FALLS_AWAY: "Falls away",
    Fate.GOES_ON: "Goes on for the others",
    Fate.NOT_SAID: "Not stated",
    Rivalry.PREVAILS: "One prevails",
    Rivalry.RULE_OPEN: "The rule does not tell",
    Rivalry.COMPETES: "Both stand",
    SetOff.BY_THE_ACT: "May be triggered",
    SetOff.NOT_SAID: "Whether it is triggered is not stated",
    SetOff.ANYWAY: "May be triggered by something else",
    SetOff.NOT_TOUCHED: "Applies only if somebody else leaves",
}
"""What the members of enums are called."""
