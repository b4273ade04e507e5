"""Questions of someone who has read the agreement, put to the library, with the reader's answers.

Each docstring is a question; the number in a test's name is that of the reader's list. Where the
reader said that the words allow several answers, the library has to give them. Comments say where
the reader overlooked an answer that the words allow.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

import attrs
import pytest

from examples import eu_medborgare_2019 as encoding
from iopmodel.answers import Due, DueKind, GivenKind, due, possible_ends, stretches, undated
from iopmodel.dates import (
    MONDAY_TO_FRIDAY,
    Basis,
    Counting,
    OnWeekdays,
    Period,
    Span,
    Weekday,
    is_working_day,
    last_day,
    latest_notice,
    occurrences,
    share,
)
from iopmodel.examples import load
from iopmodel.money import sek
from iopmodel.notgiven import AtLeast, InAppendix, OpenWording, Unstated
from iopmodel.partnership import Partnership, hashed, numbered
from iopmodel.partnership.changes import removes
from iopmodel.parts import Appendix, Contents, Part
from iopmodel.terms import (
    Accession,
    AgreedExtension,
    AnyOf,
    Approval,
    Associate,
    Body,
    BreachDialogue,
    Breakdown,
    Capacity,
    Chair,
    ChangeRoute,
    ChangeSize,
    Commitment,
    Copies,
    CountedFrom,
    Covers,
    DecisionRule,
    Duty,
    EachOf,
    Ending,
    Ends,
    Fails,
    Form,
    Funding,
    Goal,
    Indicator,
    Jointly,
    Majority,
    Measure,
    Modality,
    Office,
    OnOccasion,
    Party,
    Repayment,
    Report,
    Requirement,
    Reserved,
    Sector,
    Signature,
    Signers,
    TakesEffect,
    TargetGroup,
    Template,
    Term,
    Unit,
)

NAME, FILE = "eu-medborgare-2019", "utsatta-eu-medborgare-2019.txt"
agreement = load(NAME)
(TERM,) = agreement.all(Term)
ADMINISTRATION, COMMITTEE, HEAD = "socialforvaltningen", "socialnamnden", "forvaltningschef"
STEERING, COORDINATION = "styrgrupp", "samverkansgrupp"
PARTIES = agreement.all(Party)
ASSOCIATIONS = [party for party in PARTIES if party.sector is Sector.CIVIL_SOCIETY]
ENDS = [date(2020, 4, 30), date(2021, 4, 30), date(2022, 4, 30)]
LONGEST = Period(date(2019, 5, 1), ENDS[-1])
THREE_MONTHS = Span.of(months=3)


@cache
def every() -> tuple[Due, ...]:
    """All that is due, but for the enrolment each morning."""
    places = agreement[Capacity, "nattplatser"]
    return tuple(due(agreement.changed(removes(places)), Period.parse("2018-01-01/2023-12-31")))


def rows(part: str, end: date = ENDS[0], **choices: str) -> list[Due]:
    """What a part asks for if the partnership ends on a day, as read by default or as chosen."""
    held = {point.key: point.held.key for point in agreement.open_points if point.held}
    chosen = held | {point.replace("_", "-"): reading for point, reading in choices.items()}
    return [
        row
        for row in every()
        if row.part == part
        and all(one.allows(end) for one in row.given)
        and all(chosen[one.subject] == one.choice for one in row.depends_on)
    ]


def end_of(period: Period) -> date:
    assert isinstance(period.last, date)
    return period.last


def last_days(part: str, end: date = ENDS[0], **choices: str) -> list[str]:
    return [end_of(row.window).isoformat() for row in rows(part, end, **choices)]


def under(point: str) -> dict[str, Partnership]:
    """The partnership under each reading of an open point."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    return {reading.key: agreement.under({point: reading.key}) for reading in found.readings}


def open_point(key: str) -> set[str]:
    """The parts that an open point is about."""
    (found,) = (point for point in agreement.open_points if point.key == key)
    return set(found.about)


def keys(parts: Iterable[Part]) -> set[str]:
    return {part.key for part in parts}


def weekday(day: date) -> str:
    return Weekday.of(day).value


# --- Term and extension ---


def test_01() -> None:
    """When does the first term begin and end, and how long is it?"""
    assert (TERM.initial.first, TERM.initial.last) == (date(2019, 5, 1), ENDS[0])
    assert len(TERM.initial) == 366
    assert [weekday(TERM.initial.first), weekday(ENDS[0])] == ["wednesday", "thursday"]
    assert Period.starting(TERM.initial.first, Span.of(months=12)) == TERM.initial
    assert len(TERM.conditions) == 2


def test_02() -> None:
    """What happens if nobody does anything? It is extended by agreement only."""
    extension = TERM.extension
    assert isinstance(extension, AgreedExtension)
    assert {row.kind for row in rows("giltighetstid")} == {DueKind.DECISION}


def decisions() -> list[tuple[date, Period | object]]:
    found = {end_of(row.window): row.covers for row in every() if row.part == "giltighetstid"}
    return sorted(found.items())


@pytest.mark.parametrize(
    ("place", "day", "falls_on", "before"),
    [(0, date(2020, 2, 1), "saturday", 89), (1, date(2021, 2, 1), "monday", 88)],
    ids=range(2),
)
def test_03_and_04(place: int, day: date, falls_on: str, before: int) -> None:
    """Which is the last day to agree on the second year, and on the third?"""
    found, following = decisions()[place]
    assert found == day
    assert weekday(found) == falls_on
    assert following == list(stretches(TERM))[place + 1]
    assert (ENDS[place] - found).days == before
    assert "giltighetstid" in open_point("for-sen-forlangning")


def test_05() -> None:
    """Does 1 February 2022, or 2019, matter?"""
    assert [day.year for day, _ in decisions()] == [2020, 2021]


def test_06() -> None:
    """How many extensions are possible, and what is the last possible end?"""
    assert len(list(stretches(TERM))) - 1 == 2
    assert list(possible_ends(TERM))[-1] == date(2022, 4, 30)
    assert weekday(ENDS[-1]) == "saturday"
    assert len(LONGEST) == 366 + 365 + 365 == 1096


def test_07() -> None:
    """Can it be extended by two years in one act, or by six months?"""
    assert isinstance(TERM.extension, AgreedExtension)
    assert TERM.extension.step == Span.of(years=1)


def test_08() -> None:
    """Is an extension valid that is put in writing on the day after?"""
    assert isinstance(TERM.extension, AgreedExtension)
    assert TERM.extension.form is Form.WRITTEN
    assert open_point("for-sen-forlangning") == {"giltighetstid", "andringar-och-tillagg"}


def test_08_who_agrees() -> None:
    """Who has to agree, and must it be signed? The reader has it among the open points."""
    extensions = [one.all(Term)[0].extension for one in under("vem-forlanger").values()]
    found = [(e.agreed_by, e.form) for e in extensions if isinstance(e, AgreedExtension)]
    assert found == [
        (Unstated(), Form.WRITTEN),
        (Jointly(PARTIES), Form.SIGNED),
        (STEERING, Form.WRITTEN),
    ]


def test_09() -> None:
    """Which ends are possible by lapse of time alone?"""
    assert list(possible_ends(TERM)) == ENDS


def test_10() -> None:
    """What if there is no money any more?"""
    found = {
        reading: {condition.fails for condition in one.all(Term)[0].conditions}
        for reading, one in under("om-medel-saknas").items()
    }
    assert found == {
        "sags-inte": {Unstated()},
        "upphor": {Fails.ENDS},
        "forlangs-inte": {Fails.NO_EXTENSION},
    }
    assert {condition.found_by for condition in TERM.conditions} == {Unstated()}
    talk = agreement[BreachDialogue, "andrade-omstandigheter"]
    assert agreement[Ending, "uppsagning-av-partnerskapet"].notice == THREE_MONTHS
    assert talk.then == "uppsagning-av-partnerskapet"


def test_11() -> None:
    """How does an agreement year divide over calendar years?"""
    divided = [
        [len(tile.period) for tile in stretch.calendar_tiles(Span.of(years=1))]
        for stretch in stretches(TERM)
    ]
    assert divided == [[245, 121], [245, 120], [245, 120]]
    assert len(list(LONGEST.calendar_tiles(Span.of(years=1)))) == 4


# --- Parties, goals, target group ---


def test_12() -> None:
    """How many parties are there, and in what shares?"""
    assert [party.sector for party in PARTIES].count(Sector.PUBLIC) == 1
    assert {str(party.organisation_number) for party in PARTIES} == {
        "212000-0142",
        "802006-1019",
        "802006-1688",
        "802003-1954",
        "802012-1581",
    }
    assert Fraction(len(ASSOCIATIONS), len(PARTIES)) == Fraction(80, 100)
    assert agreement[Unit, "socialjouren"].of == ADMINISTRATION


def test_13() -> None:
    """How many overall goals are there, and to which do the rules on night places refer?"""
    assert len(agreement.all(Goal)) == 4
    assert set(agreement[Commitment, "inga-langre-perioder"].serves) == {
        "informera-om-rattigheter",
        "rad-och-stod",
    }


def test_14() -> None:
    """Is a third-country national with a residence permit in an EU country covered?"""
    found = {
        reading: len(one[TargetGroup, "malgrupp-tredjeland"].limits)
        for reading, one in under("tredjelandsmedborgare").items()
    }
    assert found == {"samma-villkor": 6, "tillstandet-racker": 2}


def test_15() -> None:
    """Must someone lack both support and housing? Either; and three things more."""
    limits = [limit.en for limit in agreement[TargetGroup, "malgrupp"].limits]
    assert len(limits) == 5
    assert [limit for limit in limits if "support, or no housing" in limit] == [limits[1]]


def test_16() -> None:
    """Which conditions must an association meet?"""
    must = {one.key: len(one.must) for one in agreement.all(Requirement)}
    assert must == {
        "krav-pa-organisationer": 3,
        "krav-pa-undertecknare": 1,
        "verksamhet-for-malgruppen": 1,
    }
    assert {one.tested_by for one in agreement.all(Requirement)} == {Unstated()}
    assert set(must) < open_point("ny-aktors-krav")


# --- Groups ---


def least(body: Body) -> dict[str, int]:
    """The least number of seats of the public side and of the associations."""
    found = {"public": 0, "associations": 0}
    for seats in body.seats:
        count = 1 if isinstance(seats.count, Unstated) else seats.count
        number = count.number if isinstance(count, AtLeast) else count
        assert isinstance(number, int)
        if isinstance(seats.side, EachOf):
            found["associations"] += number * len(seats.side.actors)
        elif seats.side == ADMINISTRATION:
            found["public"] += number
    return found


def test_17() -> None:
    """How many seats has the steering group?"""
    groups = {key: one[Body, STEERING] for key, one in under("styrgruppens-platser").items()}
    found = {key: sum(least(group).values()) for key, group in groups.items()}
    assert found == {"tva": 6, "en": 5, "flera": 6}
    more = [isinstance(seats.count, AtLeast) for seats in groups["flera"].seats]
    assert more == [False, True, True]


def test_18() -> None:
    """Which share do the associations hold, and can they outvote the city?"""
    group = agreement[Body, STEERING]
    assert Fraction(least(group)["associations"], sum(least(group).values())) == Fraction(4, 6)
    one = under("styrgruppens-platser")["en"][Body, STEERING]
    assert Fraction(least(one)["associations"], sum(least(one).values())) == Fraction(80, 100)
    rules = [one[Body, STEERING].decides for one in under("styrgruppens-beslut").values()]
    assert rules[0] == Unstated()
    assert [rule.majority for rule in rules if isinstance(rule, DecisionRule)] == [
        Majority.MORE_THAN_HALF,
        Majority.MORE_THAN_HALF,
        Majority.ALL,
    ]


def test_19() -> None:
    """What happens when the votes are even?"""
    rules = [one[Body, STEERING].decides for one in under("styrgruppens-beslut").values()]
    assert {rule.tie for rule in rules if isinstance(rule, DecisionRule)} == {Unstated()}


def test_20() -> None:
    """How often must the steering group meet?"""
    assert [len(rows(STEERING, end)) for end in ENDS] == [6, 12, 18]
    assert rows(STEERING, eller_pa_forekommen_anledning="i-stallet") == []
    instead = agreement.under({"eller-pa-forekommen-anledning": "i-stallet"})
    assert STEERING in {one.task.key for one in undated(instead)}


def test_20_at_most_two_months_apart() -> None:
    """And if each is counted from the one before? The reader has it among the open points."""
    apart = last_days(STEERING, varannan_manad="hogst-tva-manader-emellan")
    assert apart[:2] == ["2019-07-01", "2019-09-01"]
    assert len(apart) == 6


def test_21() -> None:
    """How often must the coordination group meet, and how many meetings have both?"""
    assert [len(rows(COORDINATION, end)) for end in ENDS] == [12, 24, 36]
    both = len(rows(STEERING, ENDS[-1])) + len(rows(COORDINATION, ENDS[-1]))
    assert both == 54


def test_22() -> None:
    """What is the smallest coordination group?"""
    found = {
        key: sum(least(one[Body, COORDINATION]).values())
        for key, one in under("samverkansgruppens-platser").items()
    }
    assert found == {"sags-inte": 6, "en": 6, "flera": 10}
    sides = {seats.side for seats in agreement[Body, COORDINATION].seats}
    assert "andra-organisationer" in sides


def chair(body: str) -> Chair:
    found = agreement[Body, body].chair
    assert isinstance(found, Chair)
    return found


def test_23() -> None:
    """How long does each chair serve, and may one be elected again?"""
    for body in (STEERING, COORDINATION):
        assert (chair(body).office_term, chair(body).elected_by) == (Span.of(years=1), body)
        assert chair(body).rotates == Unstated()
    assert open_point("ny-ordforande") == {STEERING, COORDINATION}
    elections = {row.task.key for row in undated(agreement) if row.task.kind is DueKind.ELECTION}
    assert elections == {"styrgrupp-chair", "samverkansgrupp-chair"}


def test_23_to_which_day() -> None:
    """And to which day, for one elected on 15 May 2019? The reader did not ask."""
    found = {
        reading: counted.counting
        for reading, one in under("ordforandens-ar").items()
        if isinstance(counted := one[Body, STEERING].chair, Chair)
    }
    assert found.pop("sags-inte") == Unstated()
    days = {
        last_day(date(2019, 5, 15), Span.of(years=1), counting)
        for counting in found.values()
        if isinstance(counting, Counting)
    }
    assert days == {date(2020, 5, 14), date(2020, 5, 15)}


def test_24() -> None:
    """May one actor hold both chairs, and how many combinations are allowed?"""
    assert (chair(COORDINATION).apart_from, chair(STEERING).apart_from) == (STEERING, Unstated())
    pairs = [(one.key, other.key) for one in PARTIES for other in PARTIES if one != other]
    assert len(pairs) == 20


def test_25() -> None:
    """May an outside association that attends chair the group, or decide there?"""
    assert "andra-organisationer" in open_point("vem-slapper-in-andra-organisationer")


def test_26() -> None:
    """Who takes the minutes?"""
    secretary = agreement[Body, STEERING].secretary
    assert agreement[Office, str(secretary)].of == STEERING
    chosen_by = [
        agreement[Commitment, f"utse-{group}-sekreterare"].bearer
        for group in ("styrgruppens", "samverkansgruppens")
    ]
    assert chosen_by == [STEERING, Unstated()]
    answers = agreement[Commitment, "enhetlig-dokumentation-i-styrgruppen"]
    assert answers.bearer == "styrgruppens-ordforande"


# --- Reports ---


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


# --- Night places ---


def test_36() -> None:
    """How many night places are there, and how many are for women?"""
    places = agreement[Capacity, "nattplatser"]
    assert (places.places, places.offered_by) == (OpenWording("begränsat antal"), Unstated())
    assert [(one.for_.en, one.number) for one in places.reserved] == [("women", 20)]
    same = under("de-tjugo-platserna")["samma-platser"][Capacity, "harbarget-for-kvinnor"]
    assert same.places == 20
    assert isinstance(same.reserved[0], Reserved)


def mornings(rule: OnWeekdays) -> list[date]:
    return [end_of(time.window) for time in occurrences(rule, TERM.initial)]


def test_37() -> None:
    """How many mornings of enrolment are there in the first term?

    The library counts no holidays away from days of the week, so only two of the reader's four
    numbers are its own. Taking away what the reader did not, Midsummer, Christmas and New Year's
    Eve, which count as holidays in lag (1930:173), leaves 250 of the reader's 253.
    """
    rules = [one[Capacity, "nattplatser"].enrolment for one in under("vardag").values()]
    found = [mornings(rule) for rule in rules if isinstance(rule, OnWeekdays)]
    assert [len(days) for days in found] == [262, 314]
    assert rules[0] == OnWeekdays(MONDAY_TO_FRIDAY)
    assert sum(map(is_working_day, found[0])) == 250


def test_38() -> None:
    """May someone get a place after enrolment is over?"""
    shelter = agreement[Capacity, "harbarget-for-kvinnor"]
    assert isinstance(shelter.enrolment, OnOccasion)
    contact = agreement[Commitment, "kontakta-socialjouren"]
    assert contact.modality is Modality.OBLIGATION
    assert isinstance(contact.timing, OnOccasion)
    assert agreement[Commitment, "hanvisa-till-inskrivningen"].conditions


def test_39() -> None:
    """How many nights may one person stay?"""
    stays = agreement[Commitment, "inga-langre-perioder"]
    assert stays.modality is Modality.AIM
    assert stays.bearer == OpenWording("berörda parter")
    assert open_point("langre-perioder") == {stays.key}


# --- Money and changes ---


def test_40() -> None:
    """How much does each association get, and when?"""
    frames = agreement.all(Funding)
    assert {frame.payee for frame in frames} == keys(ASSOCIATIONS)
    for frame in frames:
        assert isinstance(frame.amount, InAppendix)
        assert frame.amount.appendix == f"bilaga-{frame.payee}"
        assert not agreement[Appendix, frame.amount.appendix].at_hand


def route(key: str, partnership: Partnership = agreement) -> ChangeRoute:
    return partnership[ChangeRoute, key]


STEERING_DECIDES = Approval(by=agreement[Body, STEERING])
HEAD_APPROVES = Approval(by=agreement[Office, HEAD], delegated_by=agreement[Associate, COMMITTEE])
COMMITTEE_DECIDES = Approval(by=agreement[Associate, COMMITTEE])


def test_41() -> None:
    """Who may decide a minor change, and in what form?"""
    minor = route("mindre-revideringar")
    assert (minor.size, minor.decided_by) == (ChangeSize.MINOR, (STEERING_DECIDES,))
    assert len(minor.provided) == 3
    forms = {
        reading: route(minor.key, one).form
        for reading, one in under("beslut-utan-underskrift").items()
    }
    assert forms == {"underskrift": Form.SIGNED, "beslutet-racker": Form.WRITTEN}
    every_change = route("andringar-och-tillagg")
    assert (every_change.form, every_change.signed_by) == (Form.SIGNED, Signers.ALL_PARTIES)


def test_42() -> None:
    """Who must approve a material change?"""
    found = {
        reading: route("vasentliga-andringar", one).decided_by
        for reading, one in under("vasentlig-andring").items()
    }
    assert found == {"bada": (STEERING_DECIDES, HEAD_APPROVES), "bara-chefen": (HEAD_APPROVES,)}
    assert route("vasentliga-andringar").form is Form.SIGNED


def test_43() -> None:
    """Who decides a change of the total money, and who a shift with the total unchanged?"""
    assert route("andrad-ekonomisk-ram").decided_by == (COMMITTEE_DECIDES,)
    found = {
        reading: route("fordelning-av-medel", one).decided_by
        for reading, one in under("omfordelning-inom-ramen").items()
    }
    assert found == {
        "namnden": (COMMITTEE_DECIDES,),
        "som-vasentlig-andring": (STEERING_DECIDES, HEAD_APPROVES),
    }


def test_44() -> None:
    """Who admits a new actor, and does it bring money?"""
    (accession,) = agreement.all(Accession)
    assert accession.decided_by == (STEERING_DECIDES,)
    forms = [one.all(Accession)[0].form for one in under("ny-aktors-form").values()]
    assert forms == [Unstated(), Form.SIGNED]
    money = under("ny-aktors-pengar")["aven-namnden"].all(Accession)[0]
    assert money.decided_by == (STEERING_DECIDES, COMMITTEE_DECIDES)


# --- Endings ---


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
    assert by == [Unstated(), STEERING, AnyOf(PARTIES)]
    assert ending.key in open_point("tre-manaders-ersattning")


def test_49() -> None:
    """How is a failing actor removed, and what can it be made to repay?"""
    exclusion, rescission = agreement[Ending, "uteslutning"], agreement[Ending, "havning"]
    assert (exclusion.by, len(exclusion.after), exclusion.notice) == (STEERING, 2, Unstated())
    talk = agreement[BreachDialogue, "brister"]
    assert (talk.between, talk.plan_decided_by, talk.then) == (STEERING, STEERING, exclusion.key)
    assert (rescission.by, rescission.form, rescission.after) == (Unstated(), Unstated(), ())
    repayment = agreement[Repayment, "aterbetalning-vid-havning"]
    assert (repayment.duty, repayment.measure) == (Duty.POSSIBLE, Measure.ALL_OR_PART)
    bases = {one[Repayment, repayment.key].base for one in under("vad-som-aterbetalas").values()}
    assert len(bases) == 2


def test_50() -> None:
    """Do copies, parties, signatures and appendices add up?"""
    (copies,) = agreement.all(Copies)
    assert copies.held_by == EachOf(PARTIES)
    assert copies.number == len(PARTIES) + 1
    assert open_point("sex-exemplar") == {copies.key}
    signatures = agreement.all(Signature)
    assert {one.of for one in signatures} == keys(PARTIES)
    assert {(one.dated, one.place) for one in signatures} == {(Unstated(), "Stockholm")}
    appendices = agreement.all(Appendix)
    assert len(appendices) == 5
    assert [one.key for one in appendices if one.number] == ["bilaga-fralsningsarmen"]


# --- The text ---


def test_what_is_shipped_is_what_is_encoded() -> None:
    assert encoding.partnership == agreement


def test_every_answer_has_its_clause() -> None:
    """Where does the text say so? Each row and each undated task knows."""
    assert all(row.clauses for row in every())
    assert all(one.clauses for one in undated(agreement))
    assert [part.key for part in agreement.parts if not part.cites] == ["contents"]
    assert all(point.cites and point.about for point in agreement.open_points)


def test_what_hangs_on_a_reading_says_so() -> None:
    conditions = {one.kind for row in every() for one in row.given}
    assert conditions == {GivenKind.READING, GivenKind.LASTS_BEYOND, GivenKind.ENDS_BY}


def test_no_sentence_is_uncited() -> None:
    sizes = {section.key: len(section.hashes) for section in agreement.sections}
    cited = {
        (cite.section, number)
        for part in agreement.parts
        for cite in part.cites
        for number in (cite.sentences or range(1, sizes[cite.section] + 1))
    }
    every_one = {(key, number) for key, size in sizes.items() for number in range(1, size + 1)}
    assert every_one - cited == set()
    # The reader counted 167: each line of the signatures as one, and the labels in § 4 as none.
    assert len(every_one) == 161
    assert {key for key, size in sizes.items() if not size} == {"1", "2", "5"}


def text() -> Path | None:
    """The text, in the folder that the environment names or in `agreements` near the checkout."""
    if named := os.environ.get("IOPMODEL_AGREEMENTS"):
        return Path(named) / FILE
    beside = Path(__file__).parents[2].parent
    folders = [*beside.glob("agreements"), *beside.glob("*/agreements")]
    return next((folder / FILE for folder in folders), None)


def test_the_hashes_are_those_of_the_text() -> None:
    path = text()
    if path is None:
        pytest.skip("the agreement is not at hand: name its folder in IOPMODEL_AGREEMENTS")
    (contents,) = agreement.all(Contents)
    bare = [attrs.evolve(section, hashes=()) for section in contents.sections]
    sentences = numbered(path.read_text(encoding="utf-8"), attrs.evolve(contents, sections=bare))
    for section in contents.sections:
        assert section.hashes == tuple(map(hashed, sentences[section.key])), section.key


def test_no_personal_data() -> None:
    """No mail address, telephone number or name of a person in the encoding or what is shipped."""
    source = Path(str(encoding.__file__)).read_text(encoding="utf-8")
    assert not re.search(r"[\w.+-]+@[\w-]+\.\w+|withheld\]", source)
    assert not re.search(r"(?<![\d-])(?:\+46|0)[\d\s-]{6,}\d", source)
    quoted = re.findall(r'"([^"\n]+)"', source)
    named = {name for words in quoted for name in re.findall(r"[A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+", words)}
    assert named == {"Ny Gemenskap", "Is Saturday"}
