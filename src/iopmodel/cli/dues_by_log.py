"""What is due as it stands on a day, by what a log tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, Final

import attrs
from rich.text import Text

from iopmodel.answers import Due, Holding
from iopmodel.answers.status import Duty, DutyState, Status
from iopmodel.cli.briefing import ahead
from iopmodel.cli.complaints import Complaint
from iopmodel.cli.due_screen import due_lines
from iopmodel.cli.in_force import terms_by
from iopmodel.cli.layout import wrapped
from iopmodel.cli.sources import Source
from iopmodel.cli.status_rows import duty_row
from iopmodel.dates.period import OPEN_END, Period
from iopmodel.dates.span import Span
from iopmodel.errors import Problem
from iopmodel.partnership import Partnership
from iopmodel.words import Language
from iopmodel.words.screens import say_window
from iopmodel.words.status import say_heading, say_stands, status_label

__all__ = ["ByLog", "by_last", "dues_by_log"]

# As far ahead as a status tells of what is due.
_TOLD: Final = Span.of(days=366)


@attrs.frozen(kw_only=True)
class ByLog:
    """What is due within some days, and how it stands with it.

    Attributes:
        found: The partnerships, and how each stands.
        within: The days.
        dues: What is due and of which, soonest first.
    """

    found: tuple[tuple[Source, Status], ...]
    within: Period
    dues: tuple[tuple[Source, Holding[Duty]], ...]

    def rows(self, lang: Language) -> list[dict[str, Any]]:
        """Return it as what JSON can say."""
        terms = self._terms()
        return [
            duty_row(one, terms[source.name](one.value.due), name=source.name, lang=lang)
            for source, one in self.dues
        ]

    def lines(self, lang: Language, width: int) -> Iterator[Text]:
        """Yield it as a table: what is due and how it stands with it."""
        (_, first), *others = self.found
        heading = say_heading(first.on, first.known_at, lang)
        yield from (Text(line, "bold") for line in wrapped(heading, width))
        yield from (Text(line, "dim") for line in wrapped(say_window(self.within, lang), width))
        yield Text()
        if not self.dues:
            yield Text(status_label("nothing", lang), "dim")
            return
        terms = self._terms()
        rows = [
            (Source(source.name, terms[source.name](one.value.due)), _as_due(one))
            for source, one in self.dues
        ]
        told = [say_stands(one.value, lang) for _, one in self.dues]
        naming = bool(others)
        yield from due_lines(rows, self.within.first, lang, width, naming=naming, told=told)

    def _terms(self) -> dict[str, Callable[[Due], Partnership]]:
        return {source.name: terms_by(source.partnership) for source, _ in self.found}


def dues_by_log(found: Sequence[tuple[Source, Status]], within: Period, *, overdue: bool) -> ByLog:
    """Return what is due within some days, and how it stands with it.

    Args:
        found: The partnerships, and how each stands on the same day.
        within: The days.
        overdue: Whether what is overdue is told, too, where it was due before them.

    Raises:
        Complaint: The days go on after that on which what is due is told.
    """
    until = ahead(found[0][1].on, _TOLD).last
    if within.last > until:
        expected = "a day within a year from that of the status, as a log tells of no more"
        raise Complaint(Problem("--to", str(within.last), expected, str(until)))
    dues = [
        (source, one)
        for source, stands in found
        for one in stands.duties.holdings
        if one.value.due.window & within or (overdue and one.value.state is DutyState.OVERDUE)
    ]
    ordered = sorted(dues, key=lambda one: by_last(one[1].value.due))
    return ByLog(found=tuple(found), within=within, dues=tuple(ordered))


def _as_due(one: Holding[Duty]) -> Due:
    """Return what is due still, or was, with all that it hangs on."""
    duty = one.value
    return attrs.evolve(duty.rest if duty.remains else duty.due, given=one.given)


def by_last(one: Due) -> tuple[date, date]:
    """Return where something due stands in the order of its last day."""
    last = one.window.last
    # An open end comes last.
    return date.max if last is OPEN_END else last, one.window.first
