"""English: findings about dates and the term."""

from __future__ import annotations

from typing import Final

__all__ = ["DATES"]

DATES: Final = {
    "finding.chair-outlasts-term.longer": (
        "the chair of {part} is elected for {office_term}, but the agreement cannot last beyond "
        "{latest}"
    ),
    "settle.chair-outlasts-term": (
        "shorten the time as chair, or say that the chair is the same throughout"
    ),
    "finding.condition-open.no-effect": (
        "it is not said what follows if a condition is not met: {conditions}"
    ),
    "finding.condition-open.nobody-finds": (
        "it is not said who finds whether a condition is met: {conditions}"
    ),
    "settle.condition-open": (
        "say who finds it, by when, and whether the agreement then ends or is only not extended"
    ),
    "finding.decision-day.first-day": (
        "the only day for deciding on the first extension is the first day, {day}"
    ),
    "finding.decision-day.last-day": (
        "the first extension is decided by the last day, {day}, when the period is over"
    ),
    "finding.decision-day.none-within": (
        "the first extension is to be decided by {day}, and there is no such day in the first "
        "period ({period})"
    ),
    "settle.decision-day": (
        "name a day some months before the period ends, or count the time back from its end"
    ),
    "finding.document-lapses.after-it": (
        "{part} is for {valid}, which begins after the first period"
    ),
    "finding.document-lapses.before-it": (
        "{part} is for {valid}, which is over before the agreement begins"
    ),
    "finding.document-lapses.if-extended": (
        "{part} is for {valid}, which ends before the last day to which the agreement can be "
        "extended"
    ),
    "finding.document-lapses.within-it": (
        "{part} is for {valid}, which ends within the first period"
    ),
    "settle.document-lapses": (
        "say what holds when the document has lapsed: what follows it, the same wording still, or"
        " a talk"
    ),
    "finding.endless.extended-forever": (
        "the agreement is extended by itself by {step} at a time without end, and it is not said "
        "how it is ended"
    ),
    "finding.endless.until-further-notice": (
        "the agreement holds from {first} until further notice, and it is not said how it is ended"
    ),
    "settle.endless": (
        "say who may give notice, in what form and how long before, or let the agreement end on a"
        " certain day"
    ),
    "finding.extended-unseen.before-yearly": (
        "the first extension is decided by {decided}, but no whole year has to be reported before "
        "{reported}"
    ),
    "finding.extended-unseen.decided-first": (
        "the first extension is decided by {decided}, but nothing has to be reported before "
        "{reported}"
    ),
    "settle.extended-unseen": (
        "let a report on the first months come before that day, or move the day to after the report"
    ),
    "finding.extension-open.no-day": (
        "it is not said by when an extension has to be decided or stopped"
    ),
    "finding.extension-open.no-latest": (
        "it is not said how long the agreement can be extended at the most"
    ),
    "finding.extension-open.no-step": "it is not said how long an extension is",
    "finding.extension-open.nobody": "it is not said who has to agree on an extension",
    "settle.extension-open": (
        "say by when both sides decide, in what form, for how long at a time, and how many times "
        "at the most"
    ),
    "finding.leap-day.first-day": (
        "the agreement begins on {first}, a day that only every fourth year has"
    ),
    "finding.leap-day.steps": (
        "extensions of {step} are counted from {first}, a day that not every month has"
    ),
    "settle.leap-day": (
        "let periods begin on the first of a month, or write out the day on which each of them ends"
    ),
    "finding.never-due.none-within": (
        "something is to happen on days that never come within the first period ({period}): {part}"
    ),
    "settle.never-due": (
        "set a day that lies within the first period, or count it from the end of the period"
    ),
    "finding.notice-too-long.extension": (
        "notice has to be given {notice} before, and even the first day of an extension is too "
        "late to end it early ({period})"
    ),
    "finding.notice-too-long.first-period": (
        "notice has to be given {notice} before, and even the first day is too late to end the "
        "first period early ({period})"
    ),
    "settle.notice-too-long": "shorten the notice, or say that the agreement cannot be ended early",
    "finding.one-day-off.day-too-long": (
        "the first period ({period}) is a day longer than whole months"
    ),
    "finding.one-day-off.day-too-short": (
        "the first period ({period}) is a day shorter than whole months"
    ),
    "settle.one-day-off": (
        "write the last day that belongs to the period, and say “to and including”"
    ),
    "finding.outside-term.after-it": (
        "something is to happen {when}, after the last day that the agreement can have: {part}"
    ),
    "finding.outside-term.before-it": (
        "something is to happen {when}, before the agreement begins: {part}"
    ),
    "settle.outside-term": (
        "put in the dates that are meant, or say “each year in May”, which fits every period"
    ),
    "finding.report-after-term.not-extended": (
        "{part} is due by {due}, but the agreement ends on {last} and is not extended"
    ),
    "finding.report-after-term.unless-extended": (
        "{part} is due by {due}, but the agreement ends on {last} unless it is extended"
    ),
    "settle.report-after-term": (
        "say that the duty to report outlasts the agreement and for how long, or let the last "
        "report come before its end"
    ),
    "finding.report-before-facts.before": (
        "{part} is due by {due} but tells of {covers}, which is not over then"
    ),
    "finding.report-before-facts.on-last-day": (
        "{part} is due by {due}, the day on which the time it tells of ends ({covers})"
    ),
    "settle.report-before-facts": (
        "let the report come some weeks after the time it tells of, or let it tell of a shorter "
        "time"
    ),
    "finding.signed-late.after-first-day": (
        "the last signature is of {signed}, but the agreement holds from {first}"
    ),
    "finding.signed-late.after-last-day": (
        "the last signature is of {signed}, but the first period ended on {last}"
    ),
    "settle.signed-late": (
        "say that the agreement holds from the earlier day and who has decided so, or let it "
        "begin with the last signature"
    ),
    "finding.steps-without-notice.shorter-than-a-year": (
        "each extension is of {step} but notice is to be given by {day}; before {period} there is"
        " no such day of its own"
    ),
    "settle.steps-without-notice": (
        "count the day back from the end of each period, or say which extensions a notice stops"
    ),
    "finding.unreached-end.between-steps": (
        "the agreement is extended by {step} at a time until {latest} at the latest, but no step "
        "ends then; the last that fits ends on {last}"
    ),
    "settle.unreached-end": (
        "let the latest day be the end of a step, or say that the last extension is shorter and "
        "what is paid for it"
    ),
}
"""Phrases by their code."""
