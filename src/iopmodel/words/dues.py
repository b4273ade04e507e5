"""What is due, and what has no date, in one line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from iopmodel.answers import Due, DueKind, Task, Undated
from iopmodel.dates import OPEN_END, Each, Period
from iopmodel.money import Money
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.terms import (
    Body,
    Commitment,
    Duty,
    Funding,
    Indexation,
    PaymentPlan,
    Repayment,
    Report,
    While,
)
from iopmodel.words.absences import noted
from iopmodel.words.amounts import said_money
from iopmodel.words.days import said_span
from iopmodel.words.naming import holder, named, subject
from iopmodel.words.stretches import said_stretch
from iopmodel.words.telling.commitments import undertaken
from iopmodel.words.timings import said_timing
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice, starting

__all__ = ["DUES", "say_due", "say_undated"]

_Row = Due | Task
# A line, and behind it questions with the values that would answer them.
_Line = tuple[str, *tuple[tuple[str, object], ...]]


def say_due(due: Due, partnership: Partnership, lang: Language) -> str:
    """Return what is due in one line, without its date and its conditions.

    Examples:
        >>> from iopmodel.answers import due
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> june = Period.parse("2021-06-01/2021-06-30")
        >>> payment = next(one for one in due(partnership, june) if one.kind is DueKind.PAYMENT)
        >>> print(say_due(payment, partnership, Language.EN))
        Enskede-Årsta-Vantörs stadsdelsförvaltning pays SEK 100,000 to Street Minds
    """
    voice = Voice.of(lang, partnership).under(due.given)
    line, *questions = DUES[due.kind](due, due.part, voice)
    return starting(noted(line, voice, *questions))


def say_undated(undated: Undated, partnership: Partnership, lang: Language) -> str:
    """Return what has no date in one line, with what the text gives in its place.

    Examples:
        >>> from iopmodel.answers import undated
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> found = {one.task.key: one for one in undated(partnership)}
        >>> print(say_undated(found["aterkoppling"], partnership, Language.EN))
        Street Minds must respond and offer a meeting; the text says only “snabb” as to when
    """
    voice = Voice.of(lang, partnership).under(undated.given)
    task = undated.task
    # The key of a task is that of its part, with more behind it where there are several.
    key = task.key
    while "-" in key and voice.find(key) is None:
        key = key.rpartition("-")[0]
    line, *questions = DUES[task.kind](task, key, voice)
    if not isinstance(task.timing, NotGiven) and task.kind is not DueKind.COMMITMENT:
        line = voice.say("line.when", line=line, timing=_timed(task, voice))
    when = "how-often" if task.kind is DueKind.MEETING else "when"
    return starting(noted(line, voice, *questions, (when, task.timing)))


def _timed(task: Task, voice: Voice) -> str:
    if task.kind is DueKind.ELECTION and isinstance(task.timing, Each):
        # It is counted from the election before, which goes without saying.
        return voice.say("line.elected", span=said_span(task.timing.span, voice.tongue))
    return said_timing(task.timing, voice)


def _meeting(row: _Row, key: str, voice: Voice) -> _Line:
    if isinstance(row, Due):
        line = voice.say("line.meeting", who=subject(row.recipients, voice))
        meets = voice[Body, key].meets
        # Of what phase it is, the conditions tell that stand beside the line.
        timing = said_timing(meets.rule if isinstance(meets, While) else meets, voice)
        line = voice.say("line.when", line=line, timing=timing)
    else:
        code = "line.meetings" if row.key == key else "line.meetings-then"
        line = voice.say(code, who=subject(row.recipients, voice))
    if isinstance(row.bearers, NotGiven):
        return (line,)
    return (voice.say("line.convener", line=line, who=subject(row.bearers, voice)),)


def _election(row: _Row, key: str, voice: Voice) -> _Line:
    who = subject(row.bearers, voice)
    if row.bearers == key:
        return (voice.say("line.elects", who=who),)
    return (voice.say("line.elects-in", who=who, body=named(key, voice)),)


def _report(row: _Row, key: str, voice: Voice) -> _Line:
    # Of a report that nobody is said to hand in, the line is no sentence but a heading.
    said = voice.tongue.report if isinstance(row.bearers, NotGiven) else voice.tongue.the_report
    line = said(voice[Report, key].name)
    if isinstance(row, Due) and isinstance(row.covers, Period):
        line = _covering(line, row.covers, voice)
    if not isinstance(row.bearers, NotGiven):
        line = voice.say("line.author", line=line, who=subject(row.bearers, voice))
    if not isinstance(row.recipients, NotGiven):
        line = voice.say("line.recipient", line=line, who=subject(row.recipients, voice))
    return line, ("author", row.bearers)


def _covering(line: str, covers: Period, voice: Voice) -> str:
    """Return a line with the time that is covered: a month by its name, or as a period."""
    plain, short = (said_stretch(covers, voice, whole=whole) for whole in (False, True))
    code = "line.covers-open" if covers.last is OPEN_END else "line.covers-period"
    return voice.say("line.covers" if short != plain else code, line=line, covers=short)


def _payment(row: _Row, key: str, voice: Voice) -> _Line:
    who = subject(row.bearers, voice)
    to = ""
    if not isinstance(row.recipients, NotGiven):
        to = voice.say("to-somebody", who=subject(row.recipients, voice))
    part = voice.find(key)
    if isinstance(part, Repayment):
        code = f"line.repays.{part.duty.value}"
        may = holder(row.bearers, voice) if part.duty is Duty.CHOICE else who
        return voice.say(code, who=may, to=to, base=voice.text(part.base)), ("owed-by", row.bearers)
    amount = row.amount
    # What is indexed stands in the text, but what it comes to without a day is not known.
    later = isinstance(row, Task) or isinstance(amount, Unstated)
    if later and _is_indexed(part, voice):
        some = voice.say("line.pays", who=who, to=to, amount=voice.say("money.some"))
        return f"{some}; {voice.say('indexed.not-yet')}", ("amount", None)
    paid = (
        said_money(amount, voice.tongue) if isinstance(amount, Money) else voice.say("money.some")
    )
    return voice.say("line.pays", who=who, to=to, amount=paid), ("amount", amount)


def _is_indexed(part: Part | None, voice: Voice) -> bool:
    """Return whether an amount that is given is indexed before it is paid."""
    if not isinstance(part, PaymentPlan) or isinstance(voice[Funding, part.of].amount, NotGiven):
        return False
    return any(one.of == part.of for one in voice.all(Indexation))


def _decision(row: _Row, _: str, voice: Voice) -> _Line:
    return _last_day("decision", row, voice)


def _notice(row: _Row, _: str, voice: Voice) -> _Line:
    return _last_day("notice", row, voice)


def _last_day(code: str, row: _Row, voice: Voice) -> _Line:
    by = voice.say("for-somebody", who=subject(row.bearers, voice))
    period = ""
    if isinstance(row, Due) and isinstance(row.covers, Period):
        code, period = f"{code}-of", said_stretch(row.covers, voice)
    given = not isinstance(row.bearers, NotGiven)
    line = voice.say(f"line.{code}", by=by if given else "", period=period)
    return line, ("agreed-by", row.bearers)


def _commitment(row: _Row, key: str, voice: Voice) -> _Line:
    commitment = voice[Commitment, key]
    timing = ""
    if isinstance(row, Task) and not isinstance(row.timing, NotGiven):
        timing = said_timing(row.timing, voice)
    return undertaken(commitment, voice, timing=timing), ("bearer", commitment.bearer)


DUES: Final[Mapping[DueKind, Callable[[Any, str, Voice], _Line]]] = {
    DueKind.COMMITMENT: _commitment,
    DueKind.DECISION: _decision,
    DueKind.ELECTION: _election,
    DueKind.MEETING: _meeting,
    DueKind.NOTICE: _notice,
    DueKind.PAYMENT: _payment,
    DueKind.REPORT: _report,
}
"""For each kind of due, what says it in a line."""
