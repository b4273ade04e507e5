"""What follows from what an agreement says, a file a question."""

from __future__ import annotations

from iopmodel.answers.aftermath import (
    Affected,
    Fate,
    Return,
    SetOff,
    affected,
    repayable,
    surviving,
    until_when,
)
from iopmodel.answers.answer import Answer, Holding, Outcome, Uncertain
from iopmodel.answers.breach import BreachReason, BreachStep
from iopmodel.answers.clarify import Clarification, Draft, clarify
from iopmodel.answers.competing import Contest, Rivalry, competing
from iopmodel.answers.due import Due, due
from iopmodel.answers.ends import possible_ends, stretches
from iopmodel.answers.expiry import ExpiryReason
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.inaction import InactionReason
from iopmodel.answers.limit import LimitReason
from iopmodel.answers.notice import LastDay, NoticeReason
from iopmodel.answers.over import Over, OverReason
from iopmodel.answers.periods import PeriodReason, TermPeriod
from iopmodel.answers.provisos import Proviso, ProvisoReason
from iopmodel.answers.questions import QUESTIONS, Question, Takes, ask
from iopmodel.answers.tasks import DueKind, Task, tasks
from iopmodel.answers.undated import Undated, undated
from iopmodel.answers.whatif import Notice, WhatIf, WhatIfReason

__all__ = [
    "QUESTIONS",
    "Affected",
    "Answer",
    "BreachReason",
    "BreachStep",
    "Clarification",
    "Contest",
    "Draft",
    "Due",
    "DueKind",
    "ExpiryReason",
    "Fate",
    "Given",
    "GivenKind",
    "Holding",
    "InactionReason",
    "LastDay",
    "LimitReason",
    "Notice",
    "NoticeReason",
    "Outcome",
    "Over",
    "OverReason",
    "PeriodReason",
    "Proviso",
    "ProvisoReason",
    "Question",
    "Return",
    "Rivalry",
    "SetOff",
    "Takes",
    "Task",
    "TermPeriod",
    "Uncertain",
    "Undated",
    "WhatIf",
    "WhatIfReason",
    "affected",
    "ask",
    "clarify",
    "competing",
    "due",
    "possible_ends",
    "repayable",
    "stretches",
    "surviving",
    "tasks",
    "undated",
    "until_when",
]
