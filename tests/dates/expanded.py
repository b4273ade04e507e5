"""Times as text, for tests to compare."""

from collections.abc import Iterable
from datetime import date
from itertools import islice

from iopmodel.dates import Period
from iopmodel.dates.expansion import Occurrence, occurrences
from iopmodel.dates.recurrence import Recurrence


def windows(rule: Recurrence, term: Period | str, event: date | None = None) -> list[str]:
    """Return the windows as text, a day as itself; cut ones marked."""
    some = term if isinstance(term, Period) else Period.parse(term)
    return [written(time) for time in islice(occurrences(rule, some, event=event), 50)]


def written(time: Occurrence) -> str:
    window = time.window
    text = str(window.first if window.first == window.last else window)
    return f"{text} (stub)" if time.stub else text


def abouts(times: Iterable[Occurrence]) -> list[str]:
    return [str(time.covers) for time in times]
