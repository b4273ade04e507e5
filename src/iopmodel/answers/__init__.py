"""What follows from what an agreement says, a file a question."""

from __future__ import annotations

from iopmodel.answers.aftermath import (
    Affected,
    Fate,
    affected,
    surviving,
    until_when,
)
from iopmodel.answers.answer import Answer, Holding, Outcome, Uncertain
from iopmodel.answers.breach import BreachReason, BreachStep
from iopmodel.answers.chairs import Chairing, ChairReason
from iopmodel.answers.clarify import Clarification, clarify
from iopmodel.answers.clawbacks import Clawback, Extent, clawbacks
from iopmodel.answers.competing import Contest, Rivalry, competing
from iopmodel.answers.deciding import Deciding, DecidingReason
from iopmodel.answers.drafting import Draft
from iopmodel.answers.due import Due, due
from iopmodel.answers.ends import possible_ends, stretches
from iopmodel.answers.entry import Entry, EntryKind
from iopmodel.answers.expiry import ExpiryReason
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.inaction import InactionReason
from iopmodel.answers.limit import LimitReason
from iopmodel.answers.matters import Matter
from iopmodel.answers.notice import LastDay, NoticeReason
from iopmodel.answers.over import Over, OverReason
from iopmodel.answers.periods import PeriodReason, TermPeriod
from iopmodel.answers.power import Group, Power, PowerReason
from iopmodel.answers.provisos import Proviso, ProvisoReason, RepaymentReason
from iopmodel.answers.question import Question, Takes
from iopmodel.answers.questions import QUESTIONS, ask
from iopmodel.answers.recusal import Recusal
from iopmodel.answers.repaying import Facts, Paid, repayable
from iopmodel.answers.returning import Return, SetOff, coming_back
from iopmodel.answers.steps import Act, Route, RouteReason, Step
from iopmodel.answers.tasks import DueKind, Task, tasks
from iopmodel.answers.undated import Undated, undated
from iopmodel.answers.voters import Can
from iopmodel.answers.whatif import Notice, WhatIf, WhatIfReason
from iopmodel.answers.yearly import FrameYear, by_year
from iopmodel.answers.years import Year, years_of

__all__ = [
    "QUESTIONS",
    "Act",
    "Affected",
    "Answer",
    "BreachReason",
    "BreachStep",
    "Can",
    "ChairReason",
    "Chairing",
    "Clarification",
    "Clawback",
    "Contest",
    "Deciding",
    "DecidingReason",
    "Draft",
    "Due",
    "DueKind",
    "Entry",
    "EntryKind",
    "ExpiryReason",
    "Extent",
    "Facts",
    "Fate",
    "FrameYear",
    "Given",
    "GivenKind",
    "Group",
    "Holding",
    "InactionReason",
    "LastDay",
    "LimitReason",
    "Matter",
    "Notice",
    "NoticeReason",
    "Outcome",
    "Over",
    "OverReason",
    "Paid",
    "PeriodReason",
    "Power",
    "PowerReason",
    "Proviso",
    "ProvisoReason",
    "Question",
    "Recusal",
    "RepaymentReason",
    "Return",
    "Rivalry",
    "Route",
    "RouteReason",
    "SetOff",
    "Step",
    "Takes",
    "Task",
    "TermPeriod",
    "Uncertain",
    "Undated",
    "WhatIf",
    "WhatIfReason",
    "Year",
    "affected",
    "ask",
    "by_year",
    "clarify",
    "clawbacks",
    "coming_back",
    "competing",
    "due",
    "possible_ends",
    "repayable",
    "stretches",
    "surviving",
    "tasks",
    "undated",
    "until_when",
    "years_of",
]
