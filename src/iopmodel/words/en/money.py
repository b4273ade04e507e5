"""English: money over the years, what comes back, and what kinds of it there are."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from iopmodel.answers import Extent, Year
from iopmodel.terms import LeftBy, Nature, RepaidOf, Trigger, Vat

__all__ = ["MONEY", "MONEY_TITLES"]

MONEY: Final = {
    "question.money": "what money is promised, when is it paid, and what may become of it?",
    "question.repayment": "what may have to be paid back?",
    "ask.basis": "of what that is reckoned",
    "ask.narrowed-to": "what else that has to be",
    "ask.left-by": "whose leaving or notice sets it off",
    "ask.nature": "as what the money is paid",
    "ask.paid-for": "which time each payment is for",
    "ask.vat": "whether value added tax is in the amount",
    "trigger.exclusion": "someone is excluded",
    "funding.vat.included": "value added tax is in the amount",
    "funding.vat.added": "value added tax comes on top of the amount",
    "funding.vat.none": "no value added tax is paid on it",
    "funding.nature.grant": "the money is a grant",
    "funding.nature.remuneration": "the money is paid for something that is supplied",
    "funding.nature.cost-coverage": "the money covers costs that have arisen",
    "instalment.covers.term": (
        "{said} (each payment is for {span}, counted from the first day of the term)"
    ),
    "instalment.covers.calendar": "{said} (each payment is for {span} of the calendar)",
    "entry.by": "{said} by {day}",
    "entry.extended": "{who:provides|provide} {amount} to {payee} if the partnership is extended",
    "entry.stop": "{who:may} stop the payments still to come to {payee}",
    "entry.clawback": "{who:may} have to pay money back{to}",
    "back.triggers": "may be triggered by: {says}",
    "back.duty": "paid back: {says}",
    "back.owed-by": "who pays back: {says}",
    "back.owed-to": "to whom: {says}",
    "back.base": "what is paid back: {says}",
    "back.basis": "reckoned on: {says}",
    "back.narrowed-to": "only the part that is also the following: {says}",
    "back.measure": "how much of it: {says}",
    "back.share": "extent: {says}",
    "back.severity": "gravity of the failure: {says}",
    "back.fault": "it must be due to: {says}",
    "back.left-by": "whose leaving or notice sets it off: {says}",
    "back.first": "before that: {says}",
    "back.found-by": "who establishes it: {says}",
    "back.within": "by when: {says}",
    "back.instead": "instead: {says}",
    "back.consent": "this takes the consent of: {says}",
    "extent.in-full": "what comes back is all of it",
    "extent.up-to": "what comes back is anything from nothing to all of it",
    "extent.not-said": "how much of it comes back: {absence}",
    "year.total": "{planned} in any case",
    "year.more": "up to {more} more on conditions",
    "year.unknown": "an amount that is not given ({reasons})",
    "year.more-unknown": "on conditions, {more}",
    "year.at-risk": "all of it can be stopped or have to be paid back",
    "year.undated": "{frame}: payments without a day",
    "year.in": "{frame}: {period}",
    "budget.left": "the lines leave {left} of {frame}",
    "budget.over": "the lines are {over} more than {frame}",
    "budget.even": "the lines make up {frame}",
    "budget.unknown": "the lines come to {sum}",
}
"""Phrases by their code."""

MONEY_TITLES: Final[Mapping[type | Enum, str]] = {
    Nature.COST_COVERAGE: "Coverage of costs",
    Nature.GRANT: "Grant",
    Nature.REMUNERATION: "Remuneration",
    Extent.IN_FULL: "In full",
    Extent.NOT_SAID: "How much is not said",
    Extent.UP_TO: "Up to all of it",
    LeftBy.ANYONE: "Anyone's",
    LeftBy.PAYER: "Only that of the one who pays back",
    RepaidOf.MISUSED: "What was used wrongly",
    RepaidOf.OWN_CONTRIBUTION: "The claimant's own contribution",
    RepaidOf.PAID: "All that has been paid",
    RepaidOf.PAID_SINCE_BREACH: "What has been paid since the failure",
    RepaidOf.PAID_THIS_YEAR: "What has been paid that year",
    RepaidOf.TIME_NOT_COVERED: "What was paid for the time that is left",
    RepaidOf.UNSPENT: "What has not been spent",
    Trigger.EXCLUSION: "Exclusion",
    Vat.ADDED: "Value added tax on top",
    Vat.INCLUDED: "Value added tax included",
    Vat.NONE: "No value added tax",
    Year.AGREEMENT: "Years of the agreement",
    Year.BUDGET: "Budget years",
    Year.CALENDAR: "Calendar years",
}
"""What kinds of it are called."""
