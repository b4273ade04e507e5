"""What follows from what an agreement says, a file a question."""

from __future__ import annotations

from iopmodel.answers.due import Due, due
from iopmodel.answers.ends import possible_ends, stretches
from iopmodel.answers.given import Given, GivenKind
from iopmodel.answers.tasks import DueKind, Task, tasks
from iopmodel.answers.undated import Undated, undated

__all__ = [
    "Due",
    "DueKind",
    "Given",
    "GivenKind",
    "Task",
    "Undated",
    "due",
    "possible_ends",
    "stretches",
    "tasks",
    "undated",
]
