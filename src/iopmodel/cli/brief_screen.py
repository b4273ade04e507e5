"""A brief on one screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from attrs import evolve
from rich.cells import cell_len
from rich.text import Text

from iopmodel.answers.status import Status
from iopmodel.cli.brief_by_log import MARK, next_lines, stage_lines
from iopmodel.cli.briefing import Brief, hangs_on
from iopmodel.cli.layout import Line, calm, fitted, lined, padded
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.words import Language, kind_title, say_day, say_period
from iopmodel.words.lines import (
    clause,
    say_body_line,
    say_extension_line,
    say_group,
    say_money_line,
    say_party_line,
)
from iopmodel.words.screens import in_language, label, say_end, say_more, say_stage

__all__ = ["DATES", "brief_lines"]

P = TypeVar("P", bound=Part)

DATES: Final = 6
"""How many of the next dates are shown."""
_PARTIES: Final = 4
_PURPOSES: Final = 2
_MONEY: Final = 6
_BODIES: Final = 4
_POINTS: Final = 6


def brief_lines(
    brief: Brief, lang: Language, width: int, found: Status | None = None
) -> Iterator[Text]:
    """Yield the lines of a brief: at most 40, each at most so wide, and nothing wrapped.

    Args:
        brief: What it says.
        lang: The language.
        width: How many columns there are.
        found: How it stands by its log, where one is heeded.
    """
    partnership = brief.partnership
    heading = partnership.heading
    number = "" if isinstance(heading.case_number, NotGiven) else calm(heading.case_number)
    number = fitted(number, width // 3)
    name = fitted(calm(heading.name), width - len(number) - 2)
    yield Text.assemble(
        (name, "bold"), " " * (width - cell_len(name) - cell_len(number)), (number, "dim")
    )
    groups = [
        [*_parties(brief, lang), *_purposes(brief, lang)],
        [*_term(brief, lang, found), *_dates(brief, lang, found)],
        [*_money(brief, lang), *_bodies(brief, lang)],
        [*_points(brief, lang)],
    ]
    lines = [line for group in groups if group for line in (Line(), *group)]
    if any(line.text.startswith(MARK) for line in lines):
        lines += [Line(), Line(text=MARK + label("given-reading", lang), style="dim")]
    yield from lined(lines, width)


def _told(brief: Brief, part: P, say: Callable[[P, Partnership], str], lang: Language) -> Line:
    """Return the line about a part, marked if it would be another under another reading."""
    partnership = brief.partnership
    mark = MARK if hangs_on(partnership, part, say) else ""
    return Line(text=mark + say(part, partnership), clause=clause(part.cites, partnership, lang))


def _section(name: str, lines: Sequence[Line], most: int, lang: Language) -> Iterator[Line]:
    """Yield lines under a label; where there are too many, how many more takes the last place."""
    shown = lines if len(lines) <= most else lines[: most - 1]
    for number, line in enumerate(shown):
        yield evolve(line, label=label(name, lang)) if not number else line
    if len(shown) < len(lines):
        yield Line(text=say_more(len(lines) - len(shown), lang), style="dim")


def _parties(brief: Brief, lang: Language) -> Iterator[Line]:
    lines = [
        _told(brief, party, lambda one, _: say_party_line(one, lang), lang)
        for party in brief.parties
    ]
    yield from _section("parties", lines, _PARTIES, lang)


def _purposes(brief: Brief, lang: Language) -> Iterator[Line]:
    lines = [
        Line(
            text=in_language(lang, purpose.what.sv, purpose.what.en),
            clause=clause(purpose.cites, brief.partnership, lang),
        )
        for purpose in brief.purposes
    ]
    yield from _section("purpose", lines, _PURPOSES, lang)


def _term(brief: Brief, lang: Language, found: Status | None) -> Iterator[Line]:
    term, stage = brief.partnership.term, brief.stage
    if found:
        yield from stage_lines(found, brief.partnership, lang)
    if term is None or stage is None:
        yield Line(label("term", lang), text=label("no-term", lang), style="dim")
        return
    where = clause(term.cites, brief.partnership, lang)
    if not found:
        reached = say_stage(stage.kind.value, stage.day, stage.days, term, lang)
        today = f"{say_day(brief.on, lang)} · {reached}"
        yield Line(label("stage", lang), text=today, clause=where)
    initial = _told(brief, term, lambda one, _: say_period(one.initial, lang), lang)
    yield evolve(initial, label=label("term", lang))
    if term.initial.last is not OPEN_END:
        yield _told(brief, term, lambda one, under: say_extension_line(one, under, lang), lang)


def _dates(brief: Brief, lang: Language, found: Status | None) -> Iterator[Line]:
    told = next_lines(found, brief.partnership, lang) if found else []
    if told:
        yield from _section("dates", told, DATES, lang)
        return
    if not brief.dates:
        yield Line(label("dates", lang), text=label("none", lang), style="dim")
        return
    days = [say_end(group[0].window.last, lang) for group in brief.dates]
    room = max(map(cell_len, days))
    lines = [
        Line(
            lead=padded(day, room),
            text=(MARK if any(one.depends_on for one in group) else "")
            + say_group(group, brief.partnership, lang),
            clause=clause(group[0].clauses[:1], brief.partnership, lang),
        )
        for day, group in zip(days, brief.dates, strict=True)
    ]
    yield from _section("dates", lines, DATES, lang)


def _money(brief: Brief, lang: Language) -> Iterator[Line]:
    lines = [
        _told(brief, part, lambda one, under: say_money_line(one, under, lang), lang)
        for part in brief.money
    ]
    yield from _section("money", lines, _MONEY, lang)


def _bodies(brief: Brief, lang: Language) -> Iterator[Line]:
    lines = [
        _told(brief, body, lambda one, under: say_body_line(one, under, lang), lang)
        for body in brief.bodies
    ]
    yield from _section("bodies", lines, _BODIES, lang)


def _points(brief: Brief, lang: Language) -> Iterator[Line]:
    partnership = brief.partnership
    if not brief.open_points:
        yield Line(label("open", lang), text=label("settled", lang), style="dim")
        return
    weights = [kind_title(point.weight, lang).lower() for point in brief.open_points]
    room = max(map(cell_len, weights[: _POINTS - 1]))
    lines = [
        Line(
            lead=padded(weight, room),
            text=in_language(lang, point.question.sv, point.question.en),
            clause=clause(point.cites, partnership, lang),
        )
        for weight, point in zip(weights, brief.open_points, strict=True)
    ]
    yield from _section("open", lines, _POINTS, lang)
