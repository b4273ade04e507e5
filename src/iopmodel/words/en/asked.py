"""English: the questions, and each way in which one comes out."""

from __future__ import annotations

from typing import Final

__all__ = ["ASKED"]

ASKED: Final = {
    "question.due": "what has to be done, and when?",
    "question.expiry": "when does the partnership end?",
    "question.inaction": "what happens if nobody does anything?",
    "question.limit": "how long can the partnership last at the most?",
    "question.notice": "by which day can it be ended or extended, and what is decided then?",
    "question.over": "if notice is given on a certain day, when is what over?",
    "expiry.extended": "the partnership ends on {day}, with an extension",
    "expiry.initial": "the partnership ends on {day}, with its first period",
    "expiry.many-steps": "the partnership ends with one of many extensions, by {day} at the latest",
    "expiry.many-steps.open": "the partnership is extended time and again, without limit",
    "expiry.no-term": "how long the partnership lasts: {absence}",
    "expiry.not-said": "how long the partnership lasts in that case: {absence}",
    "expiry.open": "the partnership lasts until further notice",
    "inaction.expires": "the partnership ends on {day}; nothing extends it by itself",
    "inaction.extended": "the partnership is extended by itself and ends on {day}",
    "inaction.goes-on": "the partnership goes on until someone ends it",
    "inaction.no-term": "how long the partnership lasts: {absence}",
    "inaction.not-said": "whether the partnership is extended by itself, and until when: {absence}",
    "limit.latest": "the partnership can be extended until {day} and no longer",
    "limit.no-term": "how long the partnership lasts: {absence}",
    "limit.not-extended": "the partnership lasts until {day} and cannot be extended",
    "limit.not-said": "how long the partnership can last at the most: {absence}",
    "limit.open": "the partnership lasts until further notice, without limit",
    "limit.unlimited": "the partnership can be extended without limit",
    "notice.agrees": "an extension agreed by {day} runs {period}",
    "notice.day-not-said": "by when it is decided whether it goes on ({period}): {absence}",
    "notice.early": "{said}; that day lies before the first day",
    "notice.ends": "{ending} by {day} takes effect by {last}",
    "notice.no-end": "there is no last day: {ending} is possible at any time ({period})",
    "notice.stops": "whoever gives notice by {day} stops the next extension ({period})",
    "notice.time-not-said": "how long {ending} takes to have effect ({period}): {absence}",
    "notice.end-not-said": (
        "how long an extension lasts ({period}), and so the last day for {ending}: {absence}"
    ),
    "notice.between": "{low} or {high}, depending on how the time is counted,",
    "amended.heeded": "amended by {amendments}",
    "amended.straddled": "amended meanwhile by {amendments}",
    "clarify.no-term": "say how long the partnership lasts",
    "clarify.kind": "the {kind}",
    "clarify.value": "fill in {part}: {field}",
    "clarify.settles.one": "makes one answer certain",
    "clarify.settles.many": "makes {number} answers certain",
    "clarify.touches.one": "bears on one more",
    "clarify.touches.many": "bears on {number} more",
    "over.notice": "{ending} that counts from {on} ends {what} on {day}",
    "over.not-extended": (
        "a notice that counts from {on} keeps the partnership from going on after {day}"
    ),
    "over.with-the-term": (
        "{ending} that counts from {on} makes no difference: the partnership ends first"
    ),
    "over.time-not-said": "how long {ending} takes to end {what}: {absence}",
    "over.what.commitment": "the commitment",
    "over.what.participation": "the participation",
    "over.what.whole": "the partnership",
    "over.what.something": "what it is about",
    "over.notice.between": (
        "{ending} that counts from {on} ends {what} on {low} at the earliest and on "
        "{high} at the latest"
    ),
    "over.not-extended.between": (
        "a notice that counts from {on} ends the partnership on {low} at the "
        "earliest and on {high} at the latest"
    ),
    "over.already": "the partnership is over before {on}",
    "over.no-end": "{ending} takes effect with the end of the period, which has no known last day",
    "over.notice.from": "{ending} that counts from {on} ends {what} on {low} at the earliest",
    "over.not-extended.from": (
        "a notice that counts from {on} ends the partnership on {low} at the earliest"
    ),
}
"""Phrases by their code."""
