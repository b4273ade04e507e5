"""Questions of someone who has read the agreement, put to the library, with the reader's answers.

Each docstring is a question; the number in a test's name is that of the reader's list. Where the
reader said that the words allow several answers, the library has to give them, and no other.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest

from iopmodel.answers import Due, DueKind, Given, due, undated
from iopmodel.dates import Basis, BeforeEnd, EndDay, Period, Span, Weekday, share
from iopmodel.examples import load
from iopmodel.money import Money, sek
from iopmodel.notgiven import AtLeast, NotApplicable, OpenWording, Unstated
from iopmodel.partnership import becomes
from iopmodel.parts import Appendix, Part
from iopmodel.terms import (
    AnyOf,
    Associate,
    Body,
    BreachDialogue,
    BudgetLine,
    ChangeRoute,
    Commitment,
    Contribution,
    Copies,
    DisputeLadder,
    Duty,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Form,
    Funding,
    Jointly,
    Match,
    Measure,
    NegotiableExtension,
    OnOccasion,
    OnWorkingDay,
    Party,
    Renegotiation,
    Repayment,
    Report,
    Requirement,
    Roll,
    Signature,
    TargetGroup,
    Term,
    Unit,
)

agreement = load("enskede-arsta-vantor-2021")
(TERM,) = agreement.all(Term)
DISTRICT, STREET_MINDS = "stadsdelsforvaltningen", "street-minds"
BOTH = agreement.all(Party)
LATER = Given.lasts_beyond(date(2022, 5, 31))
EVER = Period.parse("2021-01-01/2023-12-31")


def rows(part: str, within: Period = EVER) -> list[Due]:
    return [row for row in due(agreement, within) if row.part == part]


def payments(within: Period) -> list[Money]:
    found = (row.amount for row in due(agreement, within) if row.part == "utbetalning")
    return [amount for amount in found if isinstance(amount, Money)]


def open_point(key: str) -> set[str]:
    """The parts that an open point is about."""
    (found,) = (point for point in agreement.open_points if point.key == key)
    return set(found.about)


def if_it_ended(day: str) -> list[date]:
    """The last day of the final follow-up, under each reading, if the term ended on a day."""
    sooner = attrs.evolve(TERM, initial=Period.parse(f"2021-06-01/{day}"))
    draft = agreement.changed(becomes(TERM, sooner))
    found = [row.window.first for row in due(draft, EVER) if row.part == "samlad-uppfoljning"]
    assert len(found) == 2
    return found


# --- Dates and the term ---


def test_01() -> None:
    """On which days does it begin and end, and is it in force the day before and the day after?"""
    days = TERM.initial
    assert (days.first, days.last) == (date(2021, 6, 1), date(2022, 5, 31))
    assert Weekday.of(date(2021, 6, 1)) is Weekday.of(date(2022, 5, 31)) is Weekday.TUESDAY
    assert date(2021, 5, 31) not in days
    assert list(due(agreement, Period.day(date(2021, 5, 31)))) == []
    after = [row for row in due(agreement, Period.day(date(2022, 6, 1))) if LATER not in row.given]
    assert [row.part for row in after] == ["delredovisning"]  # about May, under one reading


def test_02() -> None:
    """How long is that, and how much of it lies in each calendar year?"""
    assert len(TERM.initial) == 365 == 52 * 7 + 1
    assert Period.starting(TERM.initial.first, Span.of(months=12)) == TERM.initial
    years = [tile.period for tile in TERM.initial.calendar_tiles(Span.of(years=1))]
    assert [len(year) for year in years] == [214, 151]
    months = [len(list(year.calendar_tiles(Span.of(months=1)))) for year in years]
    assert months == [7, 5]
    assert date(2024, 2, 29) not in TERM.initial


def test_03() -> None:
    """When was it signed?"""
    assert {signature.dated for signature in agreement.all(Signature)} == {Unstated()}
    assert {signature.place for signature in agreement.all(Signature)} == {"Stockholm"}
    assert open_point("odaterad") == {signature.key for signature in agreement.all(Signature)}


def test_04() -> None:
    """Which is the last day for the final follow-up? A Saturday or a Sunday, as it is counted."""
    found = {row.window.last for row in rows("samlad-uppfoljning")}
    assert found == {date(2022, 4, 30), date(2022, 5, 1)}
    assert [Weekday.of(day).value for day in (date(2022, 4, 30), date(2022, 5, 1))] == [
        "saturday",
        "sunday",
    ]


@pytest.mark.parametrize(
    ("end", "roll", "day"),
    [
        (EndDay.LAST_DAY, Roll.PREVIOUS, date(2022, 4, 29)),
        (EndDay.LAST_DAY, Roll.NEXT, date(2022, 5, 2)),
        (EndDay.DAY_AFTER, Roll.PREVIOUS, date(2022, 4, 29)),
        (EndDay.DAY_AFTER, Roll.NEXT, date(2022, 5, 2)),
    ],
    ids=range(4),
)
def test_04_if_a_weekend_moved_it(end: EndDay, roll: Roll, day: date) -> None:
    """And if a clause moved it to a working day, which the agreement has not?"""
    report = agreement[Report, "samlad-uppfoljning"]
    rolled = OnWorkingDay(BeforeEnd(Span.of(months=1), end=end), roll)
    draft = agreement.changed(becomes(report, attrs.evolve(report, timing=rolled)))
    found = {row.window.last for row in due(draft, EVER) if row.part == report.key}
    assert found == {day}


def test_05() -> None:
    """Does that day move with the end?"""
    assert if_it_ended("2023-05-31") == [date(2023, 4, 30), date(2023, 5, 1)]
    assert Weekday.of(date(2023, 4, 30)) is Weekday.SUNDAY
    assert if_it_ended("2022-01-15") == [date(2021, 12, 15), date(2021, 12, 16)]
    assert Weekday.of(date(2021, 12, 15)) is Weekday.WEDNESDAY


def test_06() -> None:
    """Can the final follow-up tell of the whole term? It is about all of it, and due before."""
    for row in rows("samlad-uppfoljning"):
        assert row.covers == TERM.initial
        assert row.window.last < date(2022, 5, 31)


# --- Payments in time ---


def test_07() -> None:
    """In which months is it paid, and how far apart can the payments lie?"""
    june, january = (row.window for row in rows("utbetalning", TERM.initial))
    assert june == Period.parse("2021-06-01/2021-06-30")
    assert january == Period.parse("2022-01-01/2022-01-31")
    apart = [(january.first - date(2021, 6, 30)).days, (date(2022, 1, 31) - june.first).days]
    assert apart == [185, 244]
    assert open_point("utbetalningens-dag") == {"utbetalning"}


def test_08() -> None:
    """How large is each payment?"""
    assert payments(TERM.initial) == [sek(100_000)] * 2


def test_09() -> None:
    """Is there a third one, in January 2021 or in June 2022?"""
    assert payments(Period.parse("2021-01-01/2021-05-31")) == []
    (june,) = rows("utbetalning", Period.parse("2022-06-01/2022-06-30"))
    assert june.given == (LATER,)


def test_10() -> None:
    """Is it paid in advance? No payment is about a time; an even rate leaves December open."""
    assert {row.covers for row in rows("utbetalning")} == {NotApplicable()}
    in_2021 = Period.parse("2021-06-01/2021-12-31")
    by_months = share(sek(200_000), in_2021, TERM.initial, Basis.MONTHS)
    by_days = share(sek(200_000), in_2021, TERM.initial, Basis.DAYS)
    assert (by_months, by_days) == (sek("116666.67"), sek("117260.27"))
    (paid,) = payments(in_2021)
    assert by_months - paid == sek("16666.67")


def test_11() -> None:
    """Do the payments hang on reports, meetings or results?"""
    assert {row.given for row in rows("utbetalning", TERM.initial)} == {()}


# --- Sums and shares ---


def test_12() -> None:
    """How much cash is that over the term?"""
    assert sum(payments(TERM.initial), Money.zero("SEK")) == sek(200_000)


def amounts() -> dict[str, Money]:
    lines = agreement.all(BudgetLine)
    return {line.key: line.amount for line in lines if isinstance(line.amount, Money)}


def test_13() -> None:
    """Do the lines of the budget add up?"""
    assert list(amounts().values()) == [sek(125_000), sek(60_000), sek(15_000)]
    assert sum(amounts().values(), Money.zero("SEK")) == agreement[Funding, "medel"].amount


def test_14() -> None:
    """Which share does each line have?"""
    shares = {key: Fraction(amount.minor, sek(200_000).minor) for key, amount in amounts().items()}
    assert [float(one) for one in shares.values()] == [0.625, 0.3, 0.075]


def test_15() -> None:
    """What does a whole post cost at that rate, and what is each line a month?"""
    line = agreement[BudgetLine, "koordinator"]
    assert line.post == Fraction(1, 5)
    assert amounts()["koordinator"].times(1 / Fraction(1, 5)) == sek(625_000)
    a_month = [amount.times(Fraction(1, 12)) for amount in (*amounts().values(), sek(200_000))]
    assert a_month == [sek("10416.67"), sek(5_000), sek(1_250), sek("16666.67")]


def test_16() -> None:
    """Who pays, and to whom?"""
    assert {(row.bearers, row.recipients) for row in rows("utbetalning")} == {
        (DISTRICT, STREET_MINDS)
    }


def test_17() -> None:
    """How many hours, or how much money, are the voluntary work and the officials' time?"""
    uncounted = [agreement[Contribution, key] for key in ("ideella-timmar", "tjanstemannatid")]
    assert [(one.hours, one.essential) for one in uncounted] == [(Unstated(), True)] * 2
    assert {one.key for one in uncounted} < open_point("resurserna-preciseras-inte")


def test_18() -> None:
    """May money be moved between the lines?"""
    assert {line.binding for line in agreement.all(BudgetLine)} == {Unstated()}
    assert open_point("budgetens-bindande-verkan") == set(amounts())
    route = agreement[ChangeRoute, "avvikelser"]
    assert [one.by for one in route.decided_by] == [OpenWording("på rätt nivå")]
    assert not isinstance(route.first, Unstated)


# --- Money back ---


def test_20() -> None:
    """Does cash that is left over have to be paid back?"""
    held, freely = (
        agreement.under({"ej-forbrukade-medel": key})[Repayment, "ej-forbrukade-medel"]
        for key in ("aterbetalas", "fritt-val")
    )
    assert (held.duty, held.instead_agreed_by) == (Duty.OWED, Jointly(BOTH))
    assert (freely.duty, freely.instead_agreed_by) == (Duty.CHOICE, Unstated())
    assert held.owed_to == DISTRICT


def test_22() -> None:
    """By when?"""
    assert {one.within for one in agreement.all(Repayment)} == {Unstated()}
    without = {one.task.key for one in undated(agreement)}
    assert {one.key for one in agreement.all(Repayment)} <= without


def test_23() -> None:
    """Who may claim what back if money is misused, and how much has then been paid?"""
    misuse = agreement[Repayment, "felaktig-anvandning"]
    assert (misuse.duty, misuse.owed_to) == (Duty.ON_CLAIM, EachOf(BOTH))
    assert misuse.measure is Measure.ALL_OR_PART
    by_december = payments(Period.parse("2021-06-01/2021-12-31"))
    assert sum(by_december, Money.zero("SEK")) == sek(100_000)


def test_25() -> None:
    """Who pays back if the administration leaves?"""
    by_letter, by_purpose = (
        agreement.under({"vem-som-aterbetalar": key})[Repayment, "aterbetalning-vid-uttrade"]
        for key in ("varje-part", "bara-street-minds")
    )
    assert by_letter.owed_by == AnyOf(BOTH)
    assert by_purpose.owed_by == STREET_MINDS
    assert by_letter.owed_to == by_purpose.owed_to == DISTRICT


# --- Reports ---


def test_27() -> None:
    """How many interim reports are there, and how many are handed over within the term?"""
    reports = [row for row in rows("delredovisning") if LATER not in row.given]
    by_reading = {
        reading: [row for row in reports if row.depends_on[0].choice == reading]
        for reading in ("samma-manad", "manaden-efter")
    }
    end = date(2022, 5, 31)
    inside = [sum(row.window.last <= end for row in found) for found in by_reading.values()]
    assert [len(found) for found in by_reading.values()] == [12, 12]
    assert inside == [12, 11]


def test_28() -> None:
    """On which day, by whom and to whom?"""
    report = agreement[Report, "delredovisning"]
    assert (report.author, report.recipient) == (Unstated(), Unstated())
    assert all(row.window.first.day == 1 for row in rows("delredovisning"))
    assert report.key in open_point("vem-som-redovisar")


def test_29() -> None:
    """What do they have to hold: money too?"""
    contents = agreement[Report, "delredovisning"].contents
    assert len(contents) == 3
    assert not any(word in text.sv for text in contents for word in ("ekonomi", "medel", "kostnad"))


def test_30() -> None:
    """Who makes the final follow-up?"""
    report = agreement[Report, "samlad-uppfoljning"]
    assert (report.author, report.recipient) == (Unstated(), Unstated())
    assert report.key in open_point("vem-som-redovisar")
    assert agreement[Commitment, "uppfoljning"].bearer == DISTRICT


# --- Bodies, seats, offices ---


def least(body: Body, side: str) -> int:
    """The least number of seats of a side."""
    counts = [seats.count for seats in body.seats if seats.side == side]
    assert all(isinstance(count, (int, AtLeast)) for count in counts)
    return sum(count.number if isinstance(count, AtLeast) else int(str(count)) for count in counts)


def test_31() -> None:
    """How many seats has the steering group? Three for the one side, three or more for the other."""
    group = agreement[Body, "styrgrupp"]
    assert (least(group, STREET_MINDS), least(group, DISTRICT)) == (3, 3)
    open_sided = {seats.side for seats in group.seats if isinstance(seats.count, AtLeast)}
    assert open_sided == {DISTRICT}
    assert "styrgrupp" in open_point("antalet-enhetschefer")


def test_32() -> None:
    """Who has the majority, and how does it decide?"""
    assert agreement[Body, "styrgrupp"].decides == Unstated()
    assert open_point("styrgruppens-beslut") == {"styrgrupp"}


def test_33() -> None:
    """Has anyone a seat who is no party? One of the three on that side."""
    outside = []
    for seats in agreement[Body, "styrgrupp"].seats:
        unit = agreement.find(str(seats.drawn_from))
        if isinstance(unit, Unit) and isinstance(agreement.find(unit.of), Associate):
            outside.append((seats.side, seats.count))
    assert outside == [(STREET_MINDS, 1)]
    assert "street-business" in open_point("street-business-plats")


def test_34() -> None:
    """How many times has it to meet in the term? Three, or six if each calendar year asks three."""
    meetings = [row for row in rows("styrgrupp", TERM.initial) if LATER not in row.given]
    by_reading = [row.depends_on[0].choice for row in meetings]
    assert by_reading.count("avtalsar") == 3
    assert by_reading.count("kalenderar") == 6
    assert {row.kind for row in meetings} == {DueKind.MEETING}


def test_35() -> None:
    """Who calls it, and sees to it that it meets?"""
    assert agreement[Body, "styrgrupp"].convener == DISTRICT
    assert agreement[Commitment, "se-till-att-grupperna-traffas"].bearer == DISTRICT


def test_36() -> None:
    """How often does the working group meet, how many are in it, and who chooses them?"""
    group = agreement[Body, "arbetsgrupp"]
    assert group.meets == Unstated()
    assert {(seats.count, seats.appointed_by) for seats in group.seats} == {
        (Unstated(), "styrgrupp")
    }
    assert {seats.side for seats in group.seats} == {DISTRICT, STREET_MINDS}


def test_37() -> None:
    """What may the steering group do?"""
    tasks = {one.key for one in agreement.all(Commitment) if one.bearer == "styrgrupp"}
    assert tasks == {"sakerstalla-efterlevnad", "atgarda-avvikelser"}
    assert {one.by for route in agreement.all(ChangeRoute) for one in route.decided_by} == {
        OpenWording("på rätt nivå")
    }


# --- People and duties ---


def test_38() -> None:
    """What must someone be to belong to the target group? Five things, and elsewhere others."""
    group = agreement[TargetGroup, "malgrupp"]
    assert len(group.limits) + (not isinstance(group.area, Unstated)) == 5
    assert len(agreement.all(TargetGroup)) == 4
    assert open_point("flera-malgrupper") == {one.key for one in agreement.all(TargetGroup)}


def test_41() -> None:
    """Who picks the participants, and who matches them?"""
    bearers = {
        key: agreement[Commitment, key].bearer
        for key in ("identifiera-personer", "formedla-kontakt", "hanvisa", "matcha")
    }
    assert bearers == {
        "identifiera-personer": DISTRICT,
        "formedla-kontakt": DISTRICT,
        "hanvisa": DISTRICT,
        "matcha": STREET_MINDS,
    }


@pytest.mark.parametrize(
    ("section", "bearer", "number"),
    [("5-street-minds", STREET_MINDS, 5), ("5-forvaltningen", DISTRICT, 4)],
)
def test_42(section: str, bearer: str, number: int) -> None:
    """How many undertakings has each side's list, and has any a day?"""
    listed = [
        one
        for one in agreement.all(Commitment)
        if any(cite.section == section for cite in one.cites)
    ]
    assert {one.bearer for one in listed} == {bearer}
    assert len(listed) == number
    assert {one.key for one in listed} <= {one.task.key for one in undated(agreement)}


def test_42_which_words_stand_for_a_day() -> None:
    """Which words stand where a day could?"""
    assert agreement[Commitment, "aterkoppling"].timing == OpenWording("snabb")
    assert isinstance(agreement[Commitment, "trepartsmoten"].timing, OnOccasion)


# --- Conditions, changes, endings, formalities ---


def test_44() -> None:
    """What must an association be for the administration to work with it?"""
    requirement = agreement[Requirement, "krav-pa-organisationer"]
    assert (len(requirement.must), requirement.match) == (6, Match.ALL)
    assert requirement.tested == Unstated()


def test_45() -> None:
    """May a party leave: on which ground, after what, with which notice?"""
    (leaving,) = agreement.all(Ending)
    assert (leaving.act, leaving.ends) == (EndingKind.WITHDRAWAL, Ends.PARTICIPATION)
    assert (leaving.by, leaving.last_resort, len(leaving.grounds)) == (AnyOf(BOTH), True, 1)
    assert leaving.notice == Unstated()
    (dialogue,) = agreement.all(BreachDialogue)
    assert dialogue.between == Jointly(BOTH)
    assert open_point("uttradets-dag") == {leaving.key}


def test_46() -> None:
    """Can it be extended: for how long, by whom, until when, and with which money?"""
    extension = TERM.extension
    assert isinstance(extension, NegotiableExtension)
    assert {extension.step, extension.latest_end, extension.agreed_by} == {Unstated()}
    assert len(extension.weighing) == 3
    further = rows("utbetalning", Period.parse("2022-06-01/2023-05-31"))
    assert [(str(row.window.first), row.amount) for row in further] == [
        ("2022-06-01", sek(100_000)),
        ("2023-01-01", sek(100_000)),
    ]
    assert {row.given for row in further} == {(LATER,)}


def test_47() -> None:
    """What follows if a dialogue does not settle a dispute?"""
    (ladder,) = agreement.all(DisputeLadder)
    assert (len(ladder.steps), ladder.then) == (1, Unstated())


def test_48() -> None:
    """Which papers belong to it, and which are not at hand?"""
    (copies,) = agreement.all(Copies)
    assert (copies.number, copies.held_by) == (2, EachOf(BOTH))
    (appendix,) = agreement.all(Appendix)
    assert (appendix.key, appendix.at_hand) == ("bilaga-1", False)
    assert open_point("bilaga-1-saknas") == {"bilaga-1"}
    assert open_point("verksamhetsplanen") == {"avvikelser"}


def test_49() -> None:
    """Who are the parties in law, and who signs for them?"""
    numbers = {party.key: str(party.organisation_number) for party in BOTH}
    assert numbers == {DISTRICT: "212000-0142", STREET_MINDS: "802524-2879"}
    assert {party.legal_person for party in BOTH} == {Unstated()}
    assert {signature.role for signature in agreement.all(Signature)} == {Unstated()}


def test_50() -> None:
    """How is it changed during the term?"""
    forms = {route.key: route.form for route in agreement.all(ChangeRoute)}
    assert forms == {"tillaggsbilagor": Form.ADDENDUM, "avvikelser": Unstated()}
    assert {renegotiation.by for renegotiation in agreement.all(Renegotiation)} == {Unstated()}


def test_every_answer_has_its_clause() -> None:
    """Where does the text say so? Each row and each undated task knows."""
    assert all(row.clauses for row in due(agreement, EVER))
    assert all(one.clauses for one in undated(agreement))
    parts: list[Part] = list(agreement.parts)
    assert [part.key for part in parts if not part.cites] == ["contents"]
