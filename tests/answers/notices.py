"""A term that goes on by itself, an ending that needs notice, and their last days as text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from iopmodel.answers.notice import notice
from iopmodel.dates import Counting, Period, Span, YearlyOn
from iopmodel.notgiven import Bounds, InAppendix, NotApplicable, NotGiven
from iopmodel.parts import Appendix, Cite, Part, Ref
from iopmodel.terms import AutomaticExtension, Ending, EndingKind, Ends, TakesEffect
from tests.answers.examples import CLUB, agreed

YEAR, HALF, QUARTER = Span.of(years=1), Span.of(months=6), Span.of(months=3)
ONE_YEAR = "2021-06-01/2022-05-31"
ALWAYS = Period.parse("2000-01-01/2099-12-31")
APPENDIX = Appendix(key="bilaga-1", number="1", name="Tid", at_hand=False)
IN_APPENDIX = InAppendix(Ref[Appendix]("bilaga-1"))
AFTER, INCLUDING = Counting.AFTER_EVENT, Counting.FROM_AND_INCLUDING


def automatic(**fields: Any) -> AutomaticExtension:
    usual = {"step": YEAR, "latest_end": date(2024, 5, 31), "notice_by": YearlyOn(2, 1)}
    return AutomaticExtension(**{**usual, **fields})


def leaving(**fields: Any) -> Ending:
    """A right of the club's, which cites the fifth sentence."""
    usual = {"notice": QUARTER, "counting": AFTER, "takes_effect": TakesEffect.ANY_DAY}
    named = {"key": "lamna", "act": EndingKind.NOTICE, "by": CLUB, "ends": Ends.WHOLE}
    return Ending(**{**named, "cites": Cite("a", [5]), **usual, **fields})


def said(day: date | Bounds[date] | NotGiven | NotApplicable) -> str:
    if isinstance(day, Bounds):
        return f"{day.low}..{day.high}"
    return day.isoformat() if isinstance(day, date) else type(day).__name__


def lines(parts: Iterable[Part], key: str = "tid", within: Period = ALWAYS) -> list[str]:
    found = notice(agreed(APPENDIX, *parts), key, within)
    return [
        " | ".join(
            map(
                str,
                [f"{one.value.reason.value} {said(one.value.day)} {one.value.about}", *one.given],
            )
        )
        for one in found
    ]
