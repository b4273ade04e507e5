"""Questions 27 to 35: what has to be told, to whom and when."""

from __future__ import annotations

from datetime import date

from iopmodel.dates import Period
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.terms import Breakdown, Covers, EachOf, Form, Indicator, Report, Template
from tests.questions.eu_medborgare.asked import (
    ASSOCIATIONS,
    COMMITTEE,
    ENDS,
    STEERING,
    agreement,
    end_of,
    every,
    last_days,
    open_point,
    rows,
    under,
    weekday,
)


def test_27() -> None:
    """When are the activity reports of the first term due?"""
    half, year_end = "verksamhetsrapport-halvar", "verksamhetsrapport-arets-slut"
    assert last_days(half) == ["2019-10-31"]
    assert last_days(half, ett_halvar_in="dagen-efter") == ["2019-11-01"]
    assert [weekday(date(2019, 10, 31)), weekday(date(2019, 11, 1))] == ["thursday", "friday"]
    assert last_days(year_end) == ["2020-04-30"]
    for report in (agreement[Report, half], agreement[Report, year_end]):
        assert (report.recipient, report.form) == (STEERING, Form.WRITTEN)


def test_28() -> None:
    """How many such reports are there over its life?"""

    def number(end: date, **choices: str) -> int:
        both = ("verksamhetsrapport-halvar", "verksamhetsrapport-arets-slut")
        return sum(len(rows(report, end, **choices)) for report in both)

    only_before_a_new_year = {"om_inget_nytt_ar_borjar": "bara-fore-ett-nytt-ar"}
    assert (number(ENDS[0]), number(ENDS[-1])) == (2, 6)
    assert number(ENDS[0], **only_before_a_new_year) == 1
    assert number(ENDS[-1], **only_before_a_new_year) == 5


SUMMER, WINTER = "rapport-maj-oktober", "rapport-november-april"


def test_29() -> None:
    """Which reports to the committee does the first term produce? One after its last day."""
    (january,), (august,) = rows(SUMMER), rows(WINTER)
    assert january.window == Period.parse("2020-01-01/2020-01-31")
    assert january.covers == Period.parse("2019-05-01/2019-10-31")
    assert august.window == Period.parse("2020-08-01/2020-08-31")
    assert august.covers == Period.parse("2019-11-01/2020-04-30")
    assert january.recipients == august.recipients == COMMITTEE
    assert WINTER in open_point("efter-slutet")


def test_30() -> None:
    """And if it is extended as far as possible?"""
    found = sorted([*last_days(SUMMER, ENDS[-1]), *last_days(WINTER, ENDS[-1])])
    assert [day[:7] for day in found] == [
        "2020-01",
        "2020-08",
        "2021-01",
        "2021-08",
        "2022-01",
        "2022-08",
    ]


def test_31() -> None:
    """How long after the period does the committee see it?"""
    for report, after in ((SUMMER, [62, 92]), (WINTER, [93, 123])):
        (row,) = rows(report)
        assert isinstance(row.covers, Period)
        ended, last = end_of(row.covers), end_of(row.window)
        assert [(row.window.first - ended).days, (last - ended).days] == after


def test_32() -> None:
    """Is a report due in August 2019?"""
    before = [row for row in every() if row.part == WINTER and row.window.last < ENDS[0]]
    assert before == []


def test_33() -> None:
    """When is each association's financial return due, and how many are there?"""
    assert last_days("ekonomisk-redovisning", ENDS[-1]) == [end.isoformat() for end in ENDS]
    (row,) = rows("ekonomisk-redovisning")
    assert row.bearers == EachOf(ASSOCIATIONS)
    only_before_a_new_year = {"redovisning_om_inget_nytt_ar_borjar": "bara-fore-ett-nytt-ar"}
    assert last_days("ekonomisk-redovisning", ENDS[0], **only_before_a_new_year) == []
    later = last_days("ekonomisk-redovisning", ENDS[-1], **only_before_a_new_year)
    assert 4 * len(later) == 8


def test_34() -> None:
    """Can that return show the whole year?"""
    found = [
        one[Report, "ekonomisk-redovisning"].covers for one in under("verksamhetsaret").values()
    ]
    assert found == [OpenWording("verksamhetsåret"), Covers.ITS_TIME]


def test_35() -> None:
    """How many things must the follow-up template contain?"""
    asked = [one for one in agreement.all(Indicator) if one.on == "uppfoljningsmall"]
    of = [str(getattr(one.of, "en", "")) for one in asked]
    assert [of.count(what) for what in ("night places", "day activities", "all activities")] == [
        2,
        2,
        3,
    ]
    by_two = {one.key for one in asked if one.by == (Breakdown.SEX, Breakdown.NATIONALITY)}
    assert by_two == {"belaggning", "besok"}
    knowledge = agreement[Indicator, "kunskap-om-malgruppen"]
    assert set(knowledge.by) == {Breakdown.AGE, Breakdown.SEX, Breakdown.COUNTRY_OF_ORIGIN}
    assert agreement[Template, "uppfoljningsmall"].adopted_by == Unstated()
