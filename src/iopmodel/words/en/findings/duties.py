"""English: findings about duties: who bears them, when, and how they are followed up."""

from __future__ import annotations

from typing import Final

__all__ = ["DUTIES"]

DUTIES: Final = {
    "finding.form-unmade.nobody": "{part} is to be used, but it is not said who makes it: {others}",
    "finding.goals-unmeasured.nothing-counted": (
        "nothing is to be counted or told that shows whether the goals are reached"
    ),
    "finding.no-bearer.duty": "it is not said who is to do it: {part}",
    "finding.no-bearer.power": "it is not said who may do it: {part}",
    "finding.outsider-bound.bound": "{part} rests on one who is no party: {others}",
    "finding.outsider-bound.spoken-for": "{part} is about what one does who is no party: {others}",
    "finding.party-without-duty.undertakes-nothing": "{part} undertakes nothing",
    "finding.report-unaddressed.no-author": "it is not said who makes {part}",
    "finding.report-unaddressed.no-recipient": "it is not said who gets {part}",
    "finding.report-unaddressed.no-time": "it is not said when {part} is due",
    "finding.time-in-words.words": "the time is {wording}: {part}",
    "settle.form-unmade": "name who makes the form and by when, or append it",
    "settle.goals-unmeasured": (
        "say for each goal what is to be counted or told, and in which report"
    ),
    "settle.no-bearer": "write who does it: a party, each of them, an office or a body",
    "settle.outsider-bound": (
        "let the organisation become a party or undertake it separately, or say which party "
        "answers for it"
    ),
    "settle.party-without-duty": "write down what the party brings and does",
    "settle.report-unaddressed": "say who makes the report, to whom it goes and by which day",
    "settle.time-in-words": "give a number of days, and the event from which they are counted",
}
"""Phrases by their code."""
