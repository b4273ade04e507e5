"""When something is to happen, in words, for every kind of timing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    EdgeOf,
    HalfwayInto,
    InMonths,
    Once,
    OnWeekdays,
    Period,
    ReportingWindow,
    Span,
    Throughout,
    Times,
    Unit,
    Weekday,
    YearlyOn,
)
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.terms import (
    AfterEvent,
    Afterwards,
    Following,
    IfContinued,
    OnOccasion,
    OnWorkingDay,
    Relative,
    Timing,
    While,
)
from iopmodel.words.absences import said_absence
from iopmodel.words.days import day_in, said_period, said_span
from iopmodel.words.naming import happening
from iopmodel.words.tongue import DASH, Language
from iopmodel.words.voice import Voice

__all__ = ["TIMINGS", "said_timing", "say_timing"]

_CALENDAR: Final = {Span(months=unit.months): unit.value for unit in Unit}
_SIMPLE: Final = {
    Span(days=1): "day",
    Span(days=7): "week",
    Span(months=1): "month",
    Span(months=12): "year",
}
_PAIR: Final = 2
"""How many days of the week are named one by one, even where one follows the other."""
_DOUBLE: Final = {2 * span: unit for span, unit in _SIMPLE.items()}


def say_timing(timing: Timing, partnership: Partnership, lang: Language) -> str:
    """Return when something is to happen, as it stands in the middle of a sentence.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> say_timing(Times(3, Span.of(years=1)), partnership, Language.EN)
        'at least three times a year'
        >>> say_timing(InMonths([1, 6]), partnership, Language.SV)
        'i januari och juni varje år'
    """
    return said_timing(timing, Voice.of(lang, partnership))


def said_timing(timing: Timing, voice: Voice) -> str:
    """Return when something is to happen."""
    if isinstance(timing, NotGiven):
        return said_absence(timing, voice)
    return TIMINGS[type(timing)](timing, voice)


def _each(rule: Each, voice: Voice) -> str:
    said = voice.say(_pace("each", rule.span, rule.anchor), span=said_span(rule.span, voice.tongue))
    said += voice.say(f"anchor.{rule.anchor.value}")
    if rule.rounding is not Each(rule.span, rule.anchor).rounding:
        said += voice.say(f"rounding.{rule.rounding.value}")
    return said


def _times(rule: Times, voice: Voice) -> str:
    times = voice.tongue.counted(rule.count, "time")
    per = voice.say(_pace("per", rule.span, rule.anchor), span=said_span(rule.span, voice.tongue))
    return voice.say("times", times=times, per=per) + voice.say(f"anchor.{rule.anchor.value}")


def _pace(form: str, span: Span, anchor: Anchor) -> str:
    """Return the code for a repeated length of time."""
    if anchor is Anchor.CALENDAR and span in _CALENDAR:
        return f"{form}.calendar.{_CALENDAR[span]}"
    if span in _SIMPLE:
        return f"{form}.{_SIMPLE[span]}"
    return f"{form}.second.{_DOUBLE[span]}" if span in _DOUBLE else f"{form}.span"


def _yearly_on(rule: YearlyOn, voice: Voice) -> str:
    said = voice.say("yearly-on", day=day_in(rule.month, rule.day, voice.tongue))
    return said + voice.say(f"leap.{rule.rounding.value}")


def _months(numbers: tuple[int, ...], voice: Voice) -> str:
    return voice.tongue.series(voice.tongue.months[number - 1] for number in numbers)


def _in_months(rule: InMonths, voice: Voice) -> str:
    return voice.say("in-months", months=_months(rule.months, voice))


def _edge_of(rule: EdgeOf, voice: Voice) -> str:
    number = "one" if rule.days == 1 else "many"
    return voice.say(
        f"edge.{rule.edge.value}.{number}",
        days=voice.tongue.number(rule.days),
        unit=voice.tongue.nouns[rule.unit.value].single,
    )


def _on_weekdays(rule: OnWeekdays, voice: Voice) -> str:
    if rule.days == tuple(Weekday):
        return voice.say("each.day")
    days = [voice.tongue.weekdays[day.number - 1] for day in rule.days]
    if len(days) > _PAIR and rule.days[-1].number - rule.days[0].number < len(days):
        return voice.say("weekday-run", first=days[0], last=days[-1])
    return voice.say("on-weekdays", days=voice.tongue.series(days))


def _of_each(form: str, of: Span | None, voice: Voice) -> str:
    """Return something of the whole term, or of each tile of it."""
    if of is None:
        return voice.say(f"{form}.term")
    if of == Span(months=12):
        return voice.say(f"{form}.year")
    return voice.say(f"{form}.stretch", span=said_span(of, voice.tongue))


def _halfway_into(rule: HalfwayInto, voice: Voice) -> str:
    return _of_each("halfway", rule.of, voice)


def _before_end(rule: BeforeEnd, voice: Voice) -> str:
    last = _of_each("last-day", rule.of, voice)
    if not rule.lead.is_length:
        return voice.say("by-end", last=last)
    lead = said_span(rule.lead, voice.tongue)
    return voice.say(f"before-end.{rule.end.value}", lead=lead, last=last)


def _reporting_window(rule: ReportingWindow, voice: Voice) -> str:
    first, last, due = (
        voice.tongue.months[number - 1]
        for number in (rule.first_month, rule.last_month, rule.due_month)
    )
    months = f"{first}{DASH}{last}" if first != last else first
    return voice.say("reporting-window", months=months, due=due)


def _throughout(_: Throughout, voice: Voice) -> str:
    return voice.say("throughout")


def _once(rule: Once, voice: Voice) -> str:
    if rule.when is None:
        return voice.say("once")
    period = said_period(rule.when, voice.tongue)
    return voice.say("on-day" if _is_day(rule.when) else "once-in", period=period)


def _is_day(period: Period) -> bool:
    return period.first == period.last


def _after_event(timing: AfterEvent, voice: Voice) -> str:
    said = voice.say(
        f"after-event.{timing.limit.value}",
        span=said_span(timing.span, voice.tongue),
        event=voice.text(timing.event),
    )
    included = timing.counting is Counting.FROM_AND_INCLUDING
    return said + (voice.say("that-day-included") if included else "")


def _afterwards(timing: Afterwards, voice: Voice) -> str:
    condition = voice.text(timing.condition)
    return voice.say("afterwards", rule=said_timing(timing.rule, voice), condition=condition)


def _following(timing: Following, voice: Voice) -> str:
    within = said_span(timing.within, voice.tongue)
    return voice.say("following", rule=said_timing(timing.rule, voice), within=within)


def _if_continued(timing: IfContinued, voice: Voice) -> str:
    return voice.say("if-continued", rule=said_timing(timing.rule, voice))


def _on_occasion(timing: OnOccasion, voice: Voice) -> str:
    return voice.text(timing.occasion)


def _on_working_day(timing: OnWorkingDay, voice: Voice) -> str:
    return voice.say(f"working-day.{timing.roll.value}", rule=said_timing(timing.rule, voice))


def _relative(timing: Relative, voice: Voice) -> str:
    to = happening(timing.to, voice)
    if not timing.by.is_length:
        return voice.say(f"relative.{timing.order.value}", to=to)
    by = said_span(timing.by, voice.tongue)
    return voice.say(f"relative.{timing.order.value}.by", to=to, by=by)


def _while(timing: While, voice: Voice) -> str:
    condition = voice.text(timing.condition)
    said = voice.say("while", rule=said_timing(timing.rule, voice), condition=condition)
    if isinstance(timing.then, Unstated):
        return said
    code = "while.then-absent" if isinstance(timing.then, NotGiven) else "while.then"
    return voice.say(code, said=said, then=said_timing(timing.then, voice))


TIMINGS: Final[Mapping[type, Callable[[Any, Voice], str]]] = {
    AfterEvent: _after_event,
    Afterwards: _afterwards,
    BeforeEnd: _before_end,
    Each: _each,
    EdgeOf: _edge_of,
    Following: _following,
    HalfwayInto: _halfway_into,
    IfContinued: _if_continued,
    InMonths: _in_months,
    OnOccasion: _on_occasion,
    OnWeekdays: _on_weekdays,
    OnWorkingDay: _on_working_day,
    Once: _once,
    Relative: _relative,
    ReportingWindow: _reporting_window,
    Throughout: _throughout,
    Times: _times,
    While: _while,
    YearlyOn: _yearly_on,
}
"""For each kind of timing, what says it."""
