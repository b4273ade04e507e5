"""English: findings about endings, and what comes before them."""

from __future__ import annotations

from typing import Final

__all__ = ["ENDINGS"]

ENDINGS: Final = {
    "finding.competing-notices.times-differ": (
        "the same party may end the same thing by two clauses, one with a notice of {one} and the"
        " other with a notice of {other}"
    ),
    "settle.competing-notices": (
        "keep one time, or say what each of the clauses is for and which goes before the other"
    ),
    "finding.day-overtaken.sooner": (
        "an extension is to be stopped by {day}, but with a notice of {notice} one can still be "
        "out by the end of the period ({last}) until {latest}"
    ),
    "settle.day-overtaken": (
        "let notice during the term need certain grounds or take effect at the end of a period, "
        "or count the day from the end of the period"
    ),
    "finding.ending-by-nobody.unstated": "it is not said who decides on {act}",
    "settle.ending-by-nobody": "name who has the right, and who decides on it on each side",
    "finding.ending-form.addressee": "it is not said to whom it is to be addressed ({acts})",
    "finding.ending-form.form": "it is not said in what form it is to be done ({acts})",
    "finding.ending-form.form-and-addressee": (
        "it is not said in what form and to whom it is to be done ({acts})"
    ),
    "settle.ending-form": (
        "say that it is done in writing, to which office or address, and that its receipt is "
        "confirmed"
    ),
    "finding.meanwhile-open.unstated": (
        "it is not said what holds during the time ({notice}) from {act} ({by}) to the end"
    ),
    "settle.meanwhile-open": (
        "say that commitments and payments go on until the last day, or which of them stop, and "
        "what is paid back for time after it"
    ),
    "finding.notice-counted.unstated": (
        "it is not said whether the time ({notice}) is counted from when it is sent, received or "
        "taken up: {act} ({by})"
    ),
    "settle.notice-counted": (
        "count from the day on which the other side receives it in writing, and say whether it "
        "ends so many months later to the day or at the end of a month"
    ),
    "finding.notice-time.unstated": "it is not said how long it is from {act} ({by}) to the end",
    "finding.notice-time.wording": (
        "the time from {act} ({by}) to the end is only given as “{wording}”"
    ),
    "settle.notice-time": (
        "say how long it is, long enough for both sides' staff and participants, or that it ends "
        "at once"
    ),
    "finding.one-sided.breach": (
        "{have} can end it when the other side fails, but there is no such right for {lack}"
    ),
    "finding.one-sided.notice": (
        "{have} can give notice without a ground, but there is no such right for {lack}"
    ),
    "settle.one-sided": (
        "give both sides the right, with the same notice, or say what the side without it can do "
        "when the other fails"
    ),
    "finding.pay-and-notice.paid-less": (
        "the notice is {notice}, but what has been paid may only be kept for {kept}"
    ),
    "finding.pay-and-notice.paid-longer": (
        "the notice is {notice}, but what has been paid may be kept for {kept}"
    ),
    "settle.pay-and-notice": (
        "let pay and work last equally long, or say what is done in the time that is not paid for"
    ),
    "finding.rescission-unwarned.no-ground": "it is not said what has to have happened for {act}",
    "finding.rescission-unwarned.unwarned": (
        "nothing has to come before {act}: no talk, no warning and no time to remedy"
    ),
    "settle.rescission-unwarned": (
        "let a written warning with time to remedy come first, where the failure can be mended, "
        "and name the failures that are grave enough"
    ),
    "finding.ways-out.nothing-on-breach": (
        "there are clauses on an early end, but none on what holds when someone fails"
    ),
    "finding.ways-out.only-for-cause": (
        "it can only be ended early on a ground, so that nobody can simply give notice"
    ),
    "settle.ways-out": (
        "say whether notice can be given and with which time, and what has to have failed and not"
        " been mended for it to end at once"
    ),
    "finding.what-remains.last-of-its-side": (
        "nobody is left on one side after {act} ({who}), but it is not said that everything ends"
    ),
    "finding.what-remains.unstated": "it is not said what ends by {act}",
    "settle.what-remains": (
        "say that the whole agreement ends when only one side remains, and what each then still "
        "owes"
    ),
}
"""Phrases by their code."""
