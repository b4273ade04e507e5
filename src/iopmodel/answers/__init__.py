"""What follows from what an agreement says, a file a question."""

from __future__ import annotations

from iopmodel.answers.answer import Answer, Holding, Outcome, Uncertain
from iopmodel.answers.clarify import Clarification, Draft, clarify
from iopmodel.answers.due import Due, due
from iopmodel.answers.ends import possible_ends, stretches
from iopmodel.answers.expiry import ExpiryReason
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.inaction import InactionReason
from iopmodel.answers.limit import LimitReason
from iopmodel.answers.notice import LastDay, NoticeReason
from iopmodel.answers.over import Over, OverReason
from iopmodel.answers.questions import QUESTIONS, Question, Takes, ask
from iopmodel.answers.tasks import DueKind, Task, tasks
from iopmodel.answers.undated import Undated, undated

__all__ = [
    "QUESTIONS",
    "Answer",
    "Clarification",
    "Draft",
    "Due",
    "DueKind",
    "ExpiryReason",
    "Given",
    "GivenKind",
    "Holding",
    "InactionReason",
    "LastDay",
    "LimitReason",
    "NoticeReason",
    "Outcome",
    "Over",
    "OverReason",
    "Question",
    "Takes",
    "Task",
    "Uncertain",
    "Undated",
    "ask",
    "clarify",
    "due",
    "possible_ends",
    "stretches",
    "tasks",
    "undated",
]
