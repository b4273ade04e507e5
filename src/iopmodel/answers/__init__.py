"""What follows from what an agreement says, a file a question."""

from __future__ import annotations

from iopmodel.answers.answer import Answer, Holding, Outcome, Uncertain
from iopmodel.answers.chairs import Chairing, ChairReason
from iopmodel.answers.clarify import Clarification, Draft, clarify
from iopmodel.answers.deciding import Deciding, DecidingReason
from iopmodel.answers.due import Due, due
from iopmodel.answers.ends import possible_ends, stretches
from iopmodel.answers.entries import Entry, EntryKind
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
from iopmodel.answers.repaying import Clawback, Facts, Paid, RepaymentReason, repayable
from iopmodel.answers.steps import Act, Route, RouteReason, Step
from iopmodel.answers.tasks import DueKind, Task, tasks
from iopmodel.answers.undated import Undated, undated
from iopmodel.answers.voters import Can
from iopmodel.answers.yearly import FrameYear, Year, by_year, years_of

__all__ = [
    "QUESTIONS",
    "Act",
    "Answer",
    "Can",
    "ChairReason",
    "Chairing",
    "Clarification",
    "Clawback",
    "Deciding",
    "DecidingReason",
    "Draft",
    "Due",
    "DueKind",
    "Entry",
    "EntryKind",
    "ExpiryReason",
    "Facts",
    "FrameYear",
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
    "Paid",
    "Power",
    "PowerReason",
    "Question",
    "Recusal",
    "RepaymentReason",
    "Route",
    "RouteReason",
    "Step",
    "Takes",
    "Task",
    "Uncertain",
    "Undated",
    "Year",
    "ask",
    "by_year",
    "clarify",
    "due",
    "possible_ends",
    "repayable",
    "stretches",
    "tasks",
    "undated",
    "years_of",
]
