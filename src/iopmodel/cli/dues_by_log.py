"""What is due as it stands on a day, by what a log tells."""

from __future__ import annotations

from collections.abc import Iterator
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
        source: The partnership.
        found: How it stands.
        within: The days.
        dues: What is due, soonest first.
    """

    source: Source
    found: Status
    within: Period
    dues: tuple[Holding[Duty], ...]

    def rows(self, lang: Language) -> list[dict[str, Any]]:
        """Return it as what JSON can say."""
        terms = terms_by(self.source.partnership)
        name = self.source.name
        return [duty_row(one, terms(one.value.due), name=name, lang=lang) for one in self.dues]

    def lines(self, lang: Language, width: int) -> Iterator[Text]:
        """Yield it as a table: what is due and how it stands with it."""
        heading = say_heading(self.found.on, self.found.known_at, lang)
        yield from (Text(line, "bold") for line in wrapped(heading, width))
        yield from (Text(line, "dim") for line in wrapped(say_window(self.within, lang), width))
        yield Text()
        if not self.dues:
            yield Text(status_label("nothing", lang), "dim")
            return
        terms = terms_by(self.source.partnership)
        rows = [(Source(self.source.name, terms(one.value.due)), _as_due(one)) for one in self.dues]
        told = [say_stands(one.value, lang) for one in self.dues]
        yield from due_lines(rows, self.within.first, lang, width, naming=False, told=told)


def dues_by_log(source: Source, found: Status, within: Period, *, overdue: bool) -> ByLog:
    """Return what is due within some days, and how it stands with it.

    Args:
        source: The partnership.
        found: How it stands.
        within: The days.
        overdue: Whether what is overdue is told, too, where it was due before them.

    Raises:
        Complaint: The days go on after that on which what is due is told.
    """
    until = ahead(found.on, _TOLD).last
    if within.last > until:
        expected = "a day within a year from that of the status, as a log tells of no more"
        raise Complaint(Problem("--to", str(within.last), expected, str(until)))
    dues = (
        one
        for one in found.duties.holdings
        if one.value.due.window & within or (overdue and one.value.state is DutyState.OVERDUE)
    )
    ordered = sorted(dues, key=lambda one: by_last(one.value.due))
    return ByLog(source=source, found=found, within=within, dues=tuple(ordered))


def _as_due(one: Holding[Duty]) -> Due:
    """Return what is due still, or was, with all that it hangs on."""
    duty = one.value
    return attrs.evolve(duty.rest if duty.remains else duty.due, given=one.given)


def by_last(one: Due) -> tuple[date, date]:
    """Return where something due stands in the order of its last day."""
    last = one.window.last
    # An open end comes last.
    return date.max if last is OPEN_END else last, one.window.first
