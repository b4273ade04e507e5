"""What follows from what an agreement says, a file a question."""

from __future__ import annotations

from iopmodel.answers.answer import Answer, Holding, Outcome, Uncertain
from iopmodel.answers.chairs import Chairing, ChairReason
from iopmodel.answers.clarify import Clarification, Draft, clarify
from iopmodel.answers.deciding import Deciding, DecidingReason
from iopmodel.answers.due import Due, due
from iopmodel.answers.ends import possible_ends, stretches
from iopmodel.answers.expiry import ExpiryReason
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.inaction import InactionReason
from iopmodel.answers.limit import LimitReason
from iopmodel.answers.matters import Matter
from iopmodel.answers.notice import LastDay, NoticeReason
from iopmodel.answers.over import Over, OverReason
from iopmodel.answers.power import Group, Power, PowerReason
from iopmodel.answers.questions import QUESTIONS, Question, Takes, ask
from iopmodel.answers.recusal import Recusal
from iopmodel.answers.steps import Act, Route, RouteReason, Step
from iopmodel.answers.tasks import DueKind, Task, tasks
from iopmodel.answers.undated import Undated, undated
from iopmodel.answers.voters import Can

__all__ = [
    "QUESTIONS",
    "Act",
    "Answer",
    "Can",
    "ChairReason",
    "Chairing",
    "Clarification",
    "Deciding",
    "DecidingReason",
    "Draft",
    "Due",
    "DueKind",
    "ExpiryReason",
    "Given",
    "GivenKind",
    "Group",
    "Holding",
    "InactionReason",
    "LastDay",
    "LimitReason",
    "Matter",
    "NoticeReason",
    "Outcome",
    "Over",
    "OverReason",
    "Power",
    "PowerReason",
    "Question",
    "Recusal",
    "Route",
    "RouteReason",
    "Step",
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
