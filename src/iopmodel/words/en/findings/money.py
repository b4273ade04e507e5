"""English: findings about money."""

from __future__ import annotations

from typing import Final

__all__ = ["MONEY"]

MONEY: Final = {
    "finding.essential-contribution.no-bearer": (
        "it is not said who brings something that is a condition for the work: {what}"
    ),
    "finding.essential-contribution.no-hours": (
        "it is not said how many hours there are of something that is a condition for the work: "
        "{what}"
    ),
    "settle.essential-contribution": (
        "name who brings it and about how much each year, or do not call it a condition"
    ),
    "finding.frame-open.to-be-decided": (
        "it is to be decided later how much {payer} pays to {payee}"
    ),
    "finding.frame-open.unstated": "it is not said how much {payer} pays to {payee}",
    "finding.frame-open.wording": "how much {payer} pays to {payee} is only given as “{wording}”",
    "settle.frame-open": (
        "write the sum, or the most it can come to, and who decides on it and when"
    ),
    "finding.frame-sum.binding": (
        "the budget lines come to {lines} but the frame is {frame}; the difference is "
        "{difference}, and the lines bind"
    ),
    "finding.frame-sum.proposed": (
        "the budget lines come to {lines} but the frame is {frame}; the difference is {difference}"
    ),
    "settle.frame-sum": (
        "correct the figure that is wrong, and say whether the lines bind and how much may be "
        "moved between them"
    ),
    "finding.funds-unreturned.misuse": (
        "the money is meant for a purpose, but no clause makes it come back if it is used for "
        "another"
    ),
    "finding.funds-unreturned.unspent": (
        "it is not said what becomes of money that is not needed in full"
    ),
    "settle.funds-unreturned": (
        "say whether money left over is paid back and by when, or may be kept for the same "
        "purpose, and that misused money comes back"
    ),
    "finding.instalment-shares.less-than-all": (
        "the instalments in {period} come to {share} of the whole sum"
    ),
    "finding.instalment-shares.more-than-all": (
        "the instalments in {period} come to {share} of the whole sum, which is more than all of it"
    ),
    "settle.instalment-shares": (
        "correct the shares or the months, so that the payments of a year, or of the term, come "
        "to the whole sum"
    ),
    "finding.lines-bind.unstated": (
        "it is not said whether the budget lines bind (there are {number})"
    ),
    "settle.lines-bind": (
        "say that the lines bind, or by how much they may be exceeded within the sum without asking"
    ),
    "finding.payment-time.left-open": "the time of a payment is not given",
    "finding.payment-time.no-plan": "it is not said when {amount} is to be paid",
    "finding.payment-time.none-within": (
        "a payment never falls within the first period ({period}): {timing}"
    ),
    "settle.payment-time": (
        "say how large each payment is and by which day it is made, or against which invoice"
    ),
    "finding.purpose-open.unstated": "it is not said what the money may be used for",
    "finding.purpose-open.wording": "what the money may be used for is only given as “{wording}”",
    "settle.purpose-open": (
        "name the purpose in the clause on money: the activities, the costs that count, and the "
        "decision or the appendix that is meant"
    ),
    "finding.repayment-extent.all-or-part": (
        "it is not said who or what decides whether all or part is to be paid back: {base}"
    ),
    "finding.repayment-extent.unstated": "it is not said how much is to be paid back: {base}",
    "finding.repayment-extent.whether": (
        "it is not said what decides whether anything is to be paid back: {base}"
    ),
    "finding.repayment-extent.whether-and-how-much": (
        "it is not said what decides whether anything is to be paid back, and how much "
        "({triggers}): {base}"
    ),
    "settle.repayment-extent": (
        "say what is reckoned, such as what was not used or was paid for time after the end, and "
        "who decides it after hearing the other side"
    ),
    "finding.repayment-parties.never-paid": "{who} never gets any money but is to pay back: {base}",
    "finding.repayment-parties.no-creditor": (
        "it is not said to whom money is to be paid back: {base}"
    ),
    "finding.repayment-parties.no-debtor": "it is not said who is to pay back: {base}",
    "finding.repayment-parties.own-debtor": (
        "as the clause is worded {who} may have to pay back to itself: {base}"
    ),
    "settle.repayment-parties": (
        "name who pays back to whom, and what the public side owes if it is the one that fails or"
        " leaves"
    ),
    "finding.repayment-time.unstated": "it is not said by when money is to be paid back: {bases}",
    "settle.repayment-time": (
        "say how long after the end of the period or the claim it is to be paid, and the last day"
        " for a claim"
    ),
    "finding.same-money.same-failure": (
        "two clauses claim back money for the same failure on different terms: {part} and {others}"
    ),
    "finding.same-money.same-trigger": (
        "two clauses claim back money in the same case ({triggers}) on different terms: {part} "
        "and {others}"
    ),
    "settle.same-money": (
        "keep one clause for each case, or say which goes before the other, and let the same "
        "failure have the same threshold"
    ),
    "finding.stop-of-payments.no-ground": (
        "payments may be stopped, but it is not said in which cases"
    ),
    "finding.stop-of-payments.unheard": (
        "payments may be stopped without the other side being warned or heard first"
    ),
    "settle.stop-of-payments": (
        "say in which cases it may be done, that the other side is first told in writing and "
        "heard, and what is paid afterwards if the failure is mended"
    ),
    "finding.sum-per-what.endless": "the sum is for the whole term, which has no end",
    "finding.sum-per-what.extended": (
        "the sum is for the whole term, but it is not said what is paid if it is extended beyond "
        "{last}"
    ),
    "finding.sum-per-what.part-of-a-year": (
        "the sum is for each year, but {period} is no number of whole years"
    ),
    "finding.sum-per-what.unstated": (
        "it is not said whether {amount} is for each year or for the whole term"
    ),
    "settle.sum-per-what": (
        "write the sum for each period, an extension too, or say that a part of a year gets its "
        "share by months"
    ),
}
"""Phrases by their code."""
