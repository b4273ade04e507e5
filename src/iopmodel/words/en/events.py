"""English: what a log tells, and what is wrong where it is kept."""

from __future__ import annotations

from typing import Final

__all__ = ["EVENTS"]

EVENTS: Final = {
    "event.title.amended": "Amended",
    "event.title.breach-raised": "Shortcoming raised",
    "event.title.chair-elected": "Chair elected",
    "event.title.condition-failed": "Condition failed",
    "event.title.corrected": "Corrected",
    "event.title.decision-taken": "Decision taken",
    "event.title.duty-waived": "Duty waived",
    "event.title.extension-agreed": "Extension agreed",
    "event.title.meeting-held": "Meeting held",
    "event.title.notice-considered": "Notice considered",
    "event.title.notice-received": "Notice received",
    "event.title.notice-sent": "Notice sent",
    "event.title.outcome-reported": "Outcome reported",
    "event.title.party-joined": "Party joined",
    "event.title.party-left": "Party left",
    "event.title.payment-made": "Payment made",
    "event.title.payment-resumed": "Payments resumed",
    "event.title.payment-stopped": "Payments stopped",
    "event.title.phase-ended": "Phase ended",
    "event.title.plan-decided": "Plan of action decided",
    "event.title.remedied": "Shortcoming remedied",
    "event.title.repayment-claimed": "Repayment claimed",
    "event.title.repayment-made": "Repayment made",
    "event.title.report-accepted": "Report accepted",
    "event.title.report-delivered": "Report handed in",
    "event.title.rescinded": "Rescinded",
    "event.title.signed": "Signed",
    "event.title.spending-reported": "Spending reported",
    "event.title.withdrawn": "Withdrawn",
    "event.amended": "the amendment {amendment} was agreed on",
    "event.breach-raised": "{by:raised} a shortcoming: {matter}",
    "event.chair-elected": "a chair was elected for {body}",
    "event.condition-failed": "a condition was found to be met no longer",
    "event.corrected": "entry {entry} was put right: on {happened}, {event}",
    "event.decision-taken": "{by:decided}: {matter}",
    "event.duty-waived": "what was due as {due} was waived",
    "event.extension-agreed": "it was agreed that the partnership goes on",
    "event.meeting-held": "{body:met}",
    "event.notice-considered": "{act} was considered",
    "event.notice-received": "{act} was received",
    "event.notice-sent": "{act} was sent",
    "event.outcome-reported": "outcome reported for {of}: {value}",
    "event.party-joined": "{party:joined} the partnership",
    "event.party-left": "{party:left} the partnership",
    "event.payment-made": "{amount} was paid",
    "event.payment-resumed": "payments that had been stopped were resumed",
    "event.payment-stopped": "payments still to come were stopped",
    "event.phase-ended": "a phase ended",
    "event.plan-decided": "a plan of action was decided on for the shortcoming in entry {breach}",
    "event.remedied": "the shortcoming in entry {breach} was found to be put right",
    "event.repayment-claimed": "repayment was claimed: {amount}",
    "event.repayment-made": "{amount} was paid back",
    "event.report-accepted": "the report in entry {delivery} was accepted",
    "event.report-delivered": "{of} was handed in",
    "event.rescinded": "the agreement was rescinded",
    "event.signed": "{party:signed} the agreement",
    "event.spending-reported": "{amount} was reported as spent",
    "event.withdrawn": "entry {entry} was withdrawn: {why}",
    "event.with": "{said} ({details})",
    "event.act.agreement": "an agreement to end it",
    "event.act.any": "notice",
    "event.act.exclusion": "notice of exclusion",
    "event.act.notice": "notice of termination",
    "event.act.rescission": "notice of rescission",
    "event.act.withdrawal": "notice of withdrawal",
    "event.detail.against": "against {value}",
    "event.detail.breach": "entry {value}",
    "event.detail.by": "by {value}",
    "event.detail.chair": "from {value}",
    "event.detail.covers": "for {value}",
    "event.detail.due": "due as {value}",
    "event.detail.ending": "to end on {value}",
    "event.detail.groups": "of these {value}",
    "event.detail.number": "condition {value}",
    "event.detail.of": "concerning {value}",
    "event.detail.parts": "concerning {value}",
    "event.detail.payee": "to {value}",
    "event.detail.payer": "from {value}",
    "event.detail.right": "under the {value}",
    "event.detail.sending": "sent in entry {value}",
    "event.detail.to": "to {value}",
    "event.detail.until": "until {value}",
    "flaw.altered": "line {line} is not as it was recorded, and is left out",
    "flaw.broken": (
        "line {line} does not follow the one before it: something between them was "
        "removed, put in or changed"
    ),
    "flaw.head-missing": (
        "the entry with the hash that was given is not there: the end was cut off, "
        "or everything was written anew"
    ),
    "flaw.line-ends": (
        "line {line} ends in CR LF, not LF, so some other program has saved the file anew; "
        "with LF at the end of each line it is as it was"
    ),
    "flaw.no-log": "it is no log: its first line does not say whose it is",
    "flaw.of-another": "line {line} says that it is the log of another partnership",
    "flaw.out-of-order": "line {line} cannot come where it stands, and is left out",
    "flaw.unreadable": "line {line} cannot be read, and is left out",
    "flaw.torn": (
        "at the end stand {bytes} bytes of an entry that was never acknowledged, as "
        "writing it broke off; they are left out"
    ),
    "log.missing.one": "entry {entries} is missing",
    "log.missing.many": "entries {entries} are missing",
    "log.done": "recorded as entry {number}, for {day}",
    "log.recorded": "recorded {day} at {time} by {by}",
    "log.reference": "{said}; {reference}",
    "log.corrected-in": "put right in entry {entry}",
    "log.lost": "what entry {entry} did holds no longer:",
    "log.again": "entry {entry} counts again:",
    "log.neither": "entry {entry} did not count; nothing changes by that",
    "log.lasts-now": "the partnership now lasts {lasts}",
    "log.withdrawn-in": "withdrawn in entry {entry}",
    "log.kept.none": "nothing is recorded",
    "log.kept.one": "for {of}, one entry is recorded",
    "log.kept.many": "for {of}, {number} entries are recorded",
    "log.sound": "everything is as it was recorded, one after the other",
    "log.flawed": "not everything is as it was recorded",
    "log.head": (
        "the last hash is {hash}: kept elsewhere, it shows later that nothing "
        "was cut off or written anew"
    ),
}
"""Phrases by their code."""
