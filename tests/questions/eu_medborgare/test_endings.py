"""Questions 45 to 49: notice, exclusion and rescission, and what is paid back."""

from __future__ import annotations

from datetime import date

from iopmodel.dates import Basis, Counting, Period, Span, last_day, latest_notice, share
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Partnership
from iopmodel.terms import (
    AnyOf,
    BreachDialogue,
    CountedFrom,
    Duty,
    Ending,
    Ends,
    Form,
    Measure,
    Modality,
    Repayment,
    TakesEffect,
)
from tests.questions.eu_medborgare.asked import (
    ADMINISTRATION,
    COMMITTEE,
    ENDS,
    PARTIES,
    STEERING,
    TERM,
    THREE_MONTHS,
    agreement,
    open_point,
    under,
)


def own_notice(partnership: Partnership = agreement) -> Ending:
    return partnership[Ending, "uppsagning"]


def countings() -> list[Counting]:
    found = [own_notice(one).counting for one in under("hur-tre-manader-raknas").values()]
    assert all(isinstance(counting, Counting) for counting in found)
    return [counting for counting in found if isinstance(counting, Counting)]


def test_45() -> None:
    """A party gives notice on 15 October 2019. When does its commitment end?

    The reader has one day; the words allow that the day of the notice is the first of the three
    months, which gives the day before.
    """
    ending = own_notice()
    assert (ending.by, ending.ends) == (AnyOf(PARTIES), Ends.COMMITMENT)
    assert (ending.form, ending.to, ending.notice) == (Form.WRITTEN, STEERING, THREE_MONTHS)
    assert ending.takes_effect is TakesEffect.ANY_DAY
    given = {day: [last_day(day, THREE_MONTHS, counting) for counting in countings()]
             for day in (date(2019, 10, 15), date(2019, 11, 30))}  # fmt: skip
    assert given[date(2019, 10, 15)] == [date(2020, 1, 15), date(2020, 1, 14)]
    assert given[date(2019, 11, 30)] == [date(2020, 2, 29)] * 2
    moments = [own_notice(one).counted_from for one in under("fran-vilket-ogonblick").values()]
    assert moments == [Unstated(), *CountedFrom]


def test_46() -> None:
    """What is the last day on which notice takes effect within the term?

    The reader has 31 January, and 30 January to be careful. Counted from and including the day of
    the notice it is 1 February; as ninety days it is 30 January in a year that is no leap year.
    """
    last = [latest_notice(ENDS[0], THREE_MONTHS, counting) for counting in countings()]
    assert last == [date(2020, 1, 31), date(2020, 2, 1)]
    assert latest_notice(ENDS[-1], THREE_MONTHS, Counting.AFTER_EVENT) == date(2022, 1, 31)
    in_days = own_notice(under("tre-manader-eller-nittio-dagar")["dagar"]).notice
    assert isinstance(in_days, Span)
    assert latest_notice(ENDS[0], in_days, Counting.AFTER_EVENT) == date(2020, 1, 31)
    assert latest_notice(ENDS[-1], in_days, Counting.AFTER_EVENT) == date(2022, 1, 30)


def test_47() -> None:
    """Notice on 15 October 2019, and money was paid to the end. What may be claimed back?"""
    repayment = agreement[Repayment, "aterbetalning-vid-uppsagning"]
    assert (repayment.duty, repayment.owed_to) == (Duty.POSSIBLE, ADMINISTRATION)
    assert (repayment.measure, repayment.within) == (Unstated(), Unstated())
    left = Period(date(2020, 1, 16), ENDS[0])
    assert len(left) == 106
    assert share(sek(366), left, TERM.initial, Basis.DAYS) == sek(106)


def test_48() -> None:
    """The whole partnership is ended. What is paid and done meanwhile?"""
    ending = agreement[Ending, "uppsagning-av-partnerskapet"]
    assert ending.modality is Modality.RECOMMENDATION
    assert (ending.ends, ending.keeps_pay) == (Ends.WHOLE, THREE_MONTHS)
    assert len(ending.meanwhile) == 2
    by = [one[Ending, ending.key].by for one in under("vem-sager-upp-partnerskapet").values()]
    assert by == [Unstated(), STEERING, AnyOf(PARTIES), COMMITTEE]
    assert ending.key in open_point("tre-manaders-ersattning")


def test_49() -> None:
    """How is a failing actor removed, and what can it be made to repay?"""
    exclusion, rescission = agreement[Ending, "uteslutning"], agreement[Ending, "havning"]
    assert isinstance(exclusion.after, tuple)
    assert (exclusion.by, len(exclusion.after), exclusion.notice) == (STEERING, 2, Unstated())
    talk = agreement[BreachDialogue, "brister"]
    assert (talk.between, talk.plan_decided_by, talk.then) == (STEERING, STEERING, exclusion.key)
    assert (rescission.by, rescission.form, rescission.after) == (Unstated(), Unstated(), ())
    repayment = agreement[Repayment, "aterbetalning-vid-havning"]
    assert (repayment.duty, repayment.measure) == (Duty.POSSIBLE, Measure.ALL_OR_PART)
    bases = {one[Repayment, repayment.key].base for one in under("vad-som-aterbetalas").values()}
    assert len(bases) == 4
