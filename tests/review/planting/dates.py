"""Defects of dates and the term."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

import attrs
from hypothesis import strategies as st

from iopmodel.dates import (
    OPEN_END,
    BeforeEnd,
    Each,
    Once,
    Period,
    ReportingWindow,
    Span,
    YearlyOn,
)
from iopmodel.notgiven import Excluded, NoClause, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Text
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Body,
    Chair,
    Commitment,
    Covers,
    Ending,
    EndingKind,
    Fails,
    Following,
    NegotiableExtension,
    Party,
    Report,
    Signature,
    Source,
    SourceKind,
    Stops,
    Term,
    TermCondition,
)
from tests.review.planting.tools import Draw, Plant, a, the, with_field, with_parts, without

__all__ = ["DATES"]

_DAY = timedelta(1)
_YEAR = Span.of(years=1)


def _last(term: Term) -> date:
    assert isinstance(term.initial.last, date)
    return term.initial.last


def chair_outlasts_term(sound: Partnership, draw: Draw) -> Partnership:
    """Elect a chair for longer than the agreement can last."""
    term, body = the(sound, Term), the(sound, Body)
    assert isinstance(body.chair, Chair)
    years = 1 + _last(term).year - term.initial.first.year + draw(st.integers(5, 9))
    return with_field(sound, body, chair=attrs.evolve(body.chair, office_term=Span.of(years=years)))


def condition_open(sound: Partnership, draw: Draw) -> Partnership:
    """Add a condition that nobody is to test, or from which nothing follows."""
    term = the(sound, Term)
    public = the(sound, Party)
    what = Text("lokaler finns", "there are premises")
    condition = draw(
        st.sampled_from(
            [
                TermCondition(what=what, found_by=public),
                TermCondition(what=what, fails=Fails.ENDS),
                TermCondition(what=what),
            ]
        )
    )
    return with_field(sound, term, conditions=[*term.conditions, condition])


def decision_day(sound: Partnership, draw: Draw) -> Partnership:
    """Extend a half-year by notice on a day in the other half."""
    term = the(sound, Term)
    first = term.initial.first
    day = YearlyOn((first.month + draw(st.integers(6, 10))) % 12 + 1, draw(st.integers(1, 28)))
    return with_field(
        sound,
        term,
        initial=Period.starting(first, Span.of(months=draw(st.integers(1, 6)))),
        extension=AutomaticExtension(step=_YEAR, latest_end=Unstated(), notice_by=day),
    )


def document_lapses(sound: Partnership, draw: Draw) -> Partnership:
    """Rest on a document for another time, or for too short a one."""
    term = the(sound, Term)
    first, last = term.initial.first, _last(term)
    valid = draw(
        st.sampled_from(
            [
                Period(first - 400 * _DAY, first - _DAY),
                Period(last + _DAY, last + 90 * _DAY),
                Period(first - 30 * _DAY, last - _DAY),
                Period(first, first),
            ]
        )
    )
    source = Source(key="budget", name="budget", role=SourceKind.BUDGET, valid=valid)
    return with_parts(sound, source)


def endless(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out how it is ended, and let it have no end."""
    term = the(sound, Term)
    gone = [ending for ending in sound.all(Ending) if ending.act is EndingKind.NOTICE]
    forever = AutomaticExtension(step=_YEAR, latest_end=NoClause(), notice_by=Unstated())
    if draw(st.booleans()):
        return with_field(without(sound, gone), term, extension=forever)
    open_end = Period(term.initial.first, OPEN_END)
    return with_field(without(sound, gone), term, initial=open_end, extension=Unstated())


def extended_unseen(sound: Partnership, draw: Draw) -> Partnership:
    """Decide on the extension of a year before the report on its first half, or on all of it."""
    term = the(sound, Term)
    first = term.initial.first
    day = YearlyOn((first.month + draw(st.integers(0, 4))) % 12 + 1, draw(st.integers(1, 28)))
    extension = draw(
        st.sampled_from(
            [
                AutomaticExtension(step=_YEAR, latest_end=Unstated(), notice_by=day),
                AgreedExtension(step=_YEAR, latest_end=Unstated(), agree_by=day),
            ]
        )
    )
    planted = with_field(sound, term, initial=Period.starting(first, _YEAR), extension=extension)
    if draw(st.booleans()):
        monthly = Report(key="manadsrapport", name="Månadsrapport", timing=Each(Span.of(months=1)))
        yearly = Report(key="arsrapport", name="Årsrapport", timing=BeforeEnd(Span(), of=_YEAR))
        late = YearlyOn((first.month + 7) % 12 + 1, 15)
        decided = attrs.evolve(the(planted, Term), extension=_by(late))
        return with_parts(planted, monthly, yearly, decided)
    return planted


def _by(day: YearlyOn) -> AutomaticExtension:
    return AutomaticExtension(step=_YEAR, latest_end=Unstated(), notice_by=day)


def extension_open(sound: Partnership, draw: Draw) -> Partnership:
    """Leave open when an extension is decided, by whom, for how long, or until when."""
    term = the(sound, Term)
    extension = draw(
        st.sampled_from(
            [
                NegotiableExtension(),
                NegotiableExtension(agreed_by=the(sound, Party)),
                AgreedExtension(step=_YEAR, latest_end=_last(term), agree_by=YearlyOn(9, 30)),
                AutomaticExtension(step=_YEAR, latest_end=_last(term), notice_by=Unstated()),
                AutomaticExtension(step=_YEAR, latest_end=NoClause(), notice_by=YearlyOn(9, 30)),
            ]
        )
    )
    return with_field(sound, term, extension=extension)


def leap_day(sound: Partnership, draw: Draw) -> Partnership:
    """Begin on 29 February, or count extensions from a day that not every month has."""
    term = the(sound, Term)
    if draw(st.booleans()):
        return with_field(
            sound, term, initial=Period.starting(date(2028, 2, 29), _YEAR), extension=Excluded()
        )
    first = date(draw(st.integers(2020, 2030)), 8, 31)
    months = draw(st.integers(1, 11))
    extension = NegotiableExtension(step=Span.of(months=months))
    return with_field(sound, term, initial=Period.starting(first, _YEAR), extension=extension)


def never_due(sound: Partnership, draw: Draw) -> Partnership:
    """Ask for something each year on a day outside a short term."""
    term = the(sound, Term)
    first = term.initial.first
    short = Period.starting(first, Span.of(months=draw(st.integers(1, 6))))
    day = YearlyOn((first.month + draw(st.integers(6, 10))) % 12 + 1, draw(st.integers(1, 28)))
    planted = with_field(sound, term, initial=short, extension=Excluded())
    return with_field(planted, a(planted, Commitment, draw), timing=day)


def notice_too_long(sound: Partnership, draw: Draw) -> Partnership:
    """Ask for a notice longer than the first period, or than each extension."""
    term = the(sound, Term)
    ending = next(one for one in sound.all(Ending) if one.act is EndingKind.NOTICE)
    if draw(st.booleans()):
        notice = Span.of(years=4, months=draw(st.integers(0, 6)))
        return with_field(sound, ending, notice=notice)
    step = Span.of(months=draw(st.integers(1, 6)))
    planted = with_field(sound, term, extension=NegotiableExtension(step=step))
    return with_field(planted, ending, notice=step)


def one_day_off(sound: Partnership, draw: Draw) -> Partnership:
    """End it a day later, or a day earlier."""
    term = the(sound, Term)
    last = _last(term) + draw(st.sampled_from([-1, 1])) * _DAY
    return with_field(sound, term, initial=Period(term.initial.first, last), extension=Excluded())


def outside_term(sound: Partnership, draw: Draw) -> Partnership:
    """Ask for something on a day before it begins, or after it can have ended."""
    term = the(sound, Term)
    day = term.initial.first + draw(st.sampled_from([-400, -1, 4000])) * _DAY
    kind, field = draw(
        st.sampled_from([(Commitment, "timing"), (Report, "timing"), (Body, "meets")])
    )
    planted = with_field(sound, term, extension=NoClause())
    part = a(planted, kind, draw)
    return with_field(planted, part, **{field: Once(Period.day(day))})


def report_after_term(sound: Partnership, draw: Draw) -> Partnership:
    """Let the last report be due after the end."""
    term, report = the(sound, Term), the(sound, Report)
    first = term.initial.first.month
    months = [(first - 1 + number) % 12 + 1 for number in (6, 11, draw(st.integers(0, 3)))]
    quarters = Following(Each(Span.of(months=3)), Span.of(days=draw(st.integers(1, 60))))
    timing = draw(st.sampled_from([ReportingWindow(*months), quarters]))
    return with_field(sound, report, timing=timing)


def report_before_facts(sound: Partnership, draw: Draw) -> Partnership:
    """Let a report be due by the end of the time that it tells of."""
    report = the(sound, Report)
    lead = Span.of(days=draw(st.integers(0, 60)))
    of = draw(st.sampled_from([None, _YEAR, Span.of(months=6)]))
    covers = draw(st.sampled_from([*Covers, Unstated()]))
    return with_field(sound, report, timing=BeforeEnd(lead, of=of), covers=covers)


def signed_late(sound: Partnership, draw: Draw) -> Partnership:
    """Let one party sign after the first day, or after the last."""
    term, signature = the(sound, Term), a(sound, Signature, draw)
    late = draw(st.integers(1, 2000))
    return with_field(sound, signature, dated=term.initial.first + late * _DAY)


def steps_without_notice(sound: Partnership, draw: Draw) -> Partnership:
    """Extend it by less than a year each time, with a day of notice that comes once a year."""
    term = the(sound, Term)
    months = draw(st.integers(1, 11))
    extension = AutomaticExtension(
        step=Span.of(months=months),
        latest_end=Unstated(),
        notice_by=YearlyOn(draw(st.integers(1, 12)), draw(st.integers(1, 28))),
        stops=draw(st.sampled_from(Stops)),
    )
    return with_field(sound, term, extension=extension)


def unreached_end(sound: Partnership, draw: Draw) -> Partnership:
    """Let the latest end lie between two steps."""
    term = the(sound, Term)
    odd = 365 * draw(st.integers(0, 6)) + draw(st.integers(10, 350))
    step = draw(st.sampled_from([_YEAR, Span.of(months=12, days=1)]))
    extension = NegotiableExtension(step=step, latest_end=_last(term) + odd * _DAY)
    return with_field(sound, term, extension=extension)


DATES: Final[Mapping[str, Plant]] = {
    "chair-outlasts-term": chair_outlasts_term,
    "condition-open": condition_open,
    "decision-day": decision_day,
    "document-lapses": document_lapses,
    "endless": endless,
    "extended-unseen": extended_unseen,
    "extension-open": extension_open,
    "leap-day": leap_day,
    "never-due": never_due,
    "notice-too-long": notice_too_long,
    "one-day-off": one_day_off,
    "outside-term": outside_term,
    "report-after-term": report_after_term,
    "report-before-facts": report_before_facts,
    "signed-late": signed_late,
    "steps-without-notice": steps_without_notice,
    "unreached-end": unreached_end,
}
"""For each rule of the group, what plants its defect."""
