"""English: findings about power: who decides, who sits where, and where a matter goes."""

from __future__ import annotations

from typing import Final

__all__ = ["POWER"]

POWER: Final = {
    "finding.body-unled.nobody-calls": "it is not said who calls the meetings of {part}",
    "finding.body-unled.nobody-elects": (
        "{part} is to have a chair, but it is said neither who it is nor who elects the chair"
    ),
    "finding.body-unled.nobody-leads": "it is not said who leads {part}",
    "finding.chair-apart.no-other": (
        "the chair of {part} is to come from another party than the chair of {others}, but that "
        "cannot be"
    ),
    "finding.chair-apart.who-yields": (
        "the chair of {part} is to come from another party than the chair of {others}, but it is "
        "not said who yields when the other body elects later"
    ),
    "finding.change-undecided.in-words": "who decides is {wording}: {part}",
    "finding.change-undecided.nobody": "it is not said who decides: {part}",
    "finding.first-meeting.caller-elected-there": (
        "{part} is called by {others}, but the group elects its own chair, so nobody can call the"
        " first meeting"
    ),
    "finding.leads-nowhere.dialogue": (
        "it is not said what may follow if the talk does not help: {about}"
    ),
    "finding.leads-nowhere.dispute": (
        "it is not said what follows if a dispute is not settled by this: {steps}"
    ),
    "finding.leads-nowhere.plan": (
        "a plan of action may be decided on, but it is not said who makes it: {part}"
    ),
    "finding.meetings-unsaid.in-words": "how often {part} meets is {wording}",
    "finding.meetings-unsaid.never": "it is not said how often {part} meets",
    "finding.one-side-decides.outvotes": (
        "in {part}, {votes} of {total} votes are on one side, which can therefore decide alone: "
        "{side}"
    ),
    "finding.outsider-seat.drawn": (
        "a seat in {part} is to be filled from one who is no party: {others}"
    ),
    "finding.outsider-seat.seated": "one who is no party has a seat in {part}: {others}",
    "finding.outvoted-must-sign.outvoted": (
        "all the parties are to sign, but the decision is made by a majority of {others}: {part}"
    ),
    "finding.routes-cross.signatures": (
        "all the parties are to sign under {part}, but it is not said whether that also holds "
        "for: {others}"
    ),
    "finding.seats-unknown.as-many-as-it-likes": (
        "in {part}, {sides} may have as many seats as it likes, as only a least number is given"
    ),
    "finding.seats-unknown.not-said": "in {part} it is not said how many seats belong to {sides}",
    "finding.too-few-there.more-than-seats": (
        "at least {quorum} have to be there in {part}, but there are only {total} seats"
    ),
    "finding.too-few-there.not-said": (
        "it is not said how many have to be there when {part} decides"
    ),
    "finding.too-few-there.one-side": (
        "at least {quorum} have to be there in {part}, and one side is enough: {side}"
    ),
    "finding.votes-that-tie.even-votes": (
        "{part} has {votes} votes, and nobody decides when they are even"
    ),
    "finding.votes-that-tie.no-rule": "it is not said how {part} decides",
    "settle.body-unled": "say who calls the group's meetings, and who leads it or elects its chair",
    "settle.chair-apart": "say when it is tested, and which group then elects anew",
    "settle.change-undecided": (
        "name the body or the office that decides on each side, and on whose delegation"
    ),
    "settle.first-meeting": (
        "say which party calls the first meeting, and any meeting while there is no chair"
    ),
    "settle.leads-nowhere": (
        "name the last step: who is asked, who decides and when the partnership may be ended"
    ),
    "settle.meetings-unsaid": (
        "say how often the group meets at the least, and who may ask for a meeting besides"
    ),
    "settle.one-side-decides": (
        "give both sides as many votes, or let a decision need a vote from each side"
    ),
    "settle.outsider-seat": (
        "let the organisation become a party, or say whether the seat carries a vote and for whom"
    ),
    "settle.outvoted-must-sign": (
        "say whether the group's decision binds all, or it only prepares and each party decides "
        "for itself"
    ),
    "settle.routes-cross": (
        "say for each kind of change whose signatures it needs, or which clause prevails"
    ),
    "settle.seats-unknown": "say how many seats each party has, and how many of them carry a vote",
    "settle.too-few-there": (
        "say how many have to be there, and that both sides have to be represented"
    ),
    "settle.votes-that-tie": (
        "say how the group decides, and who settles it when the votes are even"
    ),
}
"""Phrases by their code."""
