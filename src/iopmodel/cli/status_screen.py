"""How a partnership stands, on a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from rich.text import Text

from iopmodel.answers import Answer, Holding
from iopmodel.answers.status import (
    ChairState,
    Effect,
    Status,
)
from iopmodel.cli.ahead_rows import ahead_rows
from iopmodel.cli.effect_screen import clauses_of, conditions, surest_first, ways
from iopmodel.cli.layout import Cell, columns, stacked, wrapped
from iopmodel.log import Kept
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_day
from iopmodel.words.events import say_event
from iopmodel.words.lines import clause
from iopmodel.words.screens import in_language, say_more
from iopmodel.words.status import (
    say_chaired,
    say_counts,
    say_heading,
    say_lasting,
    say_purse,
    say_reclaim,
    say_shortcoming,
    say_stages,
    status_label,
)
from iopmodel.words.supposing import span_of

__all__ = ["status_lines"]

_NARROW: Final = 72
_WHEN: Final = 17
_WHERE: Final = 14
_WIDE: Final = 90
_WIDE_WHERE: Final = 18
_GAP: Final = 2
_MOST_NEXT: Final = 3
_MOST_EVENTS: Final = 5
_MOST_POINTS: Final = 3
_MOST_RECLAIMS: Final = 3


def status_lines(
    found: Status, kept: Kept, partnership: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield how a partnership stands: its stage, what is next, what has happened, and the rest.

    Args:
        found: How it stands.
        kept: What was found where the log is kept.
        partnership: Whose status it is, with all its amendments.
        lang: The language.
        width: How many columns there are.
    """
    terms = partnership.on(found.on)
    yield from _told(say_heading(found.on, found.known_at, lang), width, "bold")
    if kept.flaws:
        flawed = status_label("flawed", lang, number=str(len(kept.flaws)))
        yield from _told(flawed, width, "red")
    stages = say_stages((one.value for one in found.stage.holdings), terms, lang)
    yield from _on_readings(stages, found.stage, terms, lang, width)
    lasts = say_lasting(span_of(found.lasts.values), lang)
    yield from _on_readings(lasts, found.lasts, terms, lang, width)
    yield from _headed("next", _next_lines(found, terms, lang, width), lang)
    counts = say_counts((one.value for one in found.duties.holdings), lang)
    yield from _told(counts, width, "dim") if counts else ()
    yield from _headed("events", _event_lines(found, terms, lang, width), lang)
    yield from _headed("money", _money_lines(found, terms, lang, width), lang)
    yield from _headed("bodies", _body_lines(found, terms, lang, width), lang)
    yield from _headed("hangs", _hanging(found, partnership, lang, width), lang)


def _on_readings(
    said: str, answer: Answer[Any], terms: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield what an answer comes to, however the text is read, and on which points that hangs."""
    given = conditions(answer.holdings, terms, lang)
    yield from _told(f"{said} ({given})" if given else said, width)


def _headed(code: str, lines: Iterable[Text], lang: Language) -> Iterator[Text]:
    """Yield lines under a heading; where there are none, that there is nothing."""
    yield Text()
    yield Text(status_label(code, lang), "bold")
    listed = list(lines)
    yield from listed or [Text(status_label("nothing", lang), "dim")]


def _told(said: str, width: int, style: str = "") -> Iterator[Text]:
    for line in wrapped(said, width):
        yield Text(line, style)


def _next_lines(found: Status, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
    for code, rows in ahead_rows(found.next.holdings, terms, lang):
        yield Text(status_label(code, lang), "red" if code == "overdue" else "italic")
        yield from _table(rows[:_MOST_NEXT], width)
        if len(rows) > _MOST_NEXT:
            yield Text(say_more(len(rows) - _MOST_NEXT, lang), "dim")


def _table(rows: Sequence[Sequence[Cell]], width: int) -> Iterator[Text]:
    if width < _NARROW:
        yield from stacked(rows, width)
    else:
        where = _WHERE if width < _WIDE else _WIDE_WHERE
        yield from columns(rows, [_WHEN, width - _WHEN - where - 2 * _GAP, where])


def _event_lines(found: Status, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
    by_entry: dict[int, list[Holding[Effect]]] = {}
    for one in found.events.holdings:
        by_entry.setdefault(one.value.entry, []).append(one)
    left = len(found.happenings) - _MOST_EVENTS
    if left > 0:
        yield Text(status_label("earlier", lang, number=str(left)), "dim")
    rows = []
    for happening in found.happenings[-_MOST_EVENTS:]:
        own = surest_first(by_entry[happening.number])
        said = say_event(happening.event, terms, lang)
        event = f"{happening.number}. {said}"
        rows.append(
            [
                Cell((say_day(happening.happened, lang),)),
                Cell((event, *ways(own, terms, lang))),
                Cell((clause(clauses_of(own[:1])[:1], terms, lang),), "dim"),
            ]
        )
    yield from _table(rows, width)


def _money_lines(found: Status, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
    for purse in found.money.holdings:
        yield from _told(say_purse(purse.value, terms, lang), width)
    reclaims = (say_reclaim(one.value, terms, lang) for one in found.reclaims.holdings)
    told = list(dict.fromkeys(reclaims))
    for said in told[:_MOST_RECLAIMS]:
        yield from _told(said, width, "dim")
    if len(told) > _MOST_RECLAIMS:
        yield Text(say_more(len(told) - _MOST_RECLAIMS, lang), "dim")


def _body_lines(found: Status, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
    spoken = (
        say_chaired(one.value, terms, lang)
        for one in found.bodies.holdings
        if one.value.state is not ChairState.NO_CHAIR or one.value.vacant
    )
    raised = (say_shortcoming(one.value, lang) for one in found.breaches.holdings)
    for said in dict.fromkeys((*spoken, *raised)):
        yield from _told(said, width)


def _hanging(found: Status, partnership: Partnership, lang: Language, width: int) -> Iterator[Text]:
    """Yield the questions on which most hangs of what is told, and what they are called by."""
    answers = (found.stage, found.lasts, found.events, found.next)
    numbers = Counter(
        given.subject
        for answer in answers
        for holding in answer.holdings
        for given in holding.given
        if given.is_reading
    )
    points = {point.key: point for point in partnership.open_points}
    for key, _ in numbers.most_common(_MOST_POINTS):
        question = points[key].question
        yield from _told(f"{in_language(lang, question.sv, question.en)} ({key})", width)
    if len(numbers) > _MOST_POINTS:
        yield Text(say_more(len(numbers) - _MOST_POINTS, lang), "dim")
