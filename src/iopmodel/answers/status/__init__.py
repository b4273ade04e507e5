"""How a partnership stands on a day, by what its log tells, a file a subject."""

from __future__ import annotations

from iopmodel.answers.status.breaches import BreachState, Shortcoming
from iopmodel.answers.status.chairing import Chaired, ChairState
from iopmodel.answers.status.duty import Duty, DutyReason, DutyState
from iopmodel.answers.status.effect import Effect, EffectReason, EffectState
from iopmodel.answers.status.effects import Breach
from iopmodel.answers.status.following import Next, NextReason
from iopmodel.answers.status.lasting import Lasting
from iopmodel.answers.status.moneys import Purse
from iopmodel.answers.status.occasions import Occasion
from iopmodel.answers.status.reclaiming import Reclaim
from iopmodel.answers.status.running import PeriodState, Running
from iopmodel.answers.status.stage import Stage, StageReason, Standing
from iopmodel.answers.status.status import Status, residual, status

__all__ = [
    "Breach",
    "BreachState",
    "ChairState",
    "Chaired",
    "Duty",
    "DutyReason",
    "DutyState",
    "Effect",
    "EffectReason",
    "EffectState",
    "Lasting",
    "Next",
    "NextReason",
    "Occasion",
    "PeriodState",
    "Purse",
    "Reclaim",
    "Running",
    "Shortcoming",
    "Stage",
    "StageReason",
    "Standing",
    "Status",
    "residual",
    "status",
]
