"""What the questions about acts come to, as rows: what JSON can say."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from iopmodel.answers import BreachStep, Proviso, TermPeriod, WhatIf
from iopmodel.cli.rows import actor_keys
from iopmodel.dates import Span
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import Bounds, NotApplicable, NotGiven
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Text
from iopmodel.terms import AnyOf, EachOf, Jointly

__all__ = ["act_value", "day_row"]


def day_row(day: object) -> dict[str, Any]:
    """Return a day as the first and the last that it may be, and in which way it is given."""
    if isinstance(day, (NotApplicable, NotGiven)):
        return {"earliest": None, "latest": None, "state": kind_name(type(day))}
    if isinstance(day, Bounds):
        latest = None if day.high is OPEN_END else str(day.high)
        return {"earliest": str(day.low), "latest": latest, "state": "bounds"}
    if isinstance(day, date):
        return {"earliest": day.isoformat(), "latest": day.isoformat(), "state": "given"}
    return {"earliest": None, "latest": None, "state": "open-end"}


def act_value(value: BreachStep | Proviso | TermPeriod | WhatIf) -> dict[str, Any]:
    """Return what a question about acts has come to as what JSON can say.

    Examples:
        >>> from iopmodel.answers import ProvisoReason
        >>> from iopmodel.terms import Form
        >>> act_value(Proviso(part="a", reason=ProvisoReason.FORM, says=Form.WRITTEN))["says"]
        ['written']
    """
    common = {"part": value.part, "reason": value.reason.value, "lacks": list(value.lacks)}
    if isinstance(value, WhatIf):
        return {
            **common,
            **day_row(value.day),
            "on": value.notice.on.isoformat(),
            "act": value.act.value,
            "ends": _plain(value.ends),
            "why": value.over.reason.value,
            "theirs": _plain(value.theirs),
        }
    if isinstance(value, Proviso):
        return {**common, "says": _says(value.says), "state": _state(value.says)}
    if isinstance(value, BreachStep):
        return {
            **common,
            "number": value.number,
            "who": actor_keys(value.who),
            "opens": None if isinstance(value.opens, NotGiven) else str(value.opens),
        }
    return {
        **common,
        **day_row(value.by),
        "number": value.number,
        "first": value.days.first.isoformat(),
        "last": None if value.days.last is OPEN_END else value.days.last.isoformat(),
        "who": actor_keys(value.who),
        "form": _plain(value.form),
    }


def _state(says: object) -> str:
    return kind_name(type(says)) if isinstance(says, NotGiven) else "given"


def _plain(value: object) -> Any:
    if isinstance(value, NotGiven):
        return None
    return value.value if isinstance(value, Enum) else value


def _says(says: object) -> list[Any]:
    """Return what a clause says of one of its terms, as a list of what it names."""
    if isinstance(says, NotGiven):
        return []
    if isinstance(says, (AnyOf, EachOf, Jointly)):
        return actor_keys(says)
    if isinstance(says, tuple):
        return [_named(each) for each in says]
    if isinstance(says, Bounds):
        return [str(says.low), str(says.high)]
    return [_named(says)]


def _named(says: object) -> Any:
    if isinstance(says, Text):
        return says.sv
    if isinstance(says, (Enum, bool, str)):
        return _plain(says)
    # Of a time, it is its kind; the sentence beside it says which.
    return str(says) if isinstance(says, Span) else kind_name(type(says))
