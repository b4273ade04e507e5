"""The agreement between Enskede-Årsta-Vantör and Street Minds: facts of it, asked of the library."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction

from iopmodel.answers import Due, DueKind, Given, due, possible_ends, stretches, undated
from iopmodel.dates import OPEN_END, Period, Span, Times
from iopmodel.examples import load
from iopmodel.money import sek
from iopmodel.notgiven import AtLeast, OpenWording, Sum, Unstated
from iopmodel.partnership import Weight
from iopmodel.parts import Appendix, Part
from iopmodel.terms import (
    Body,
    BudgetLine,
    Commitment,
    Contact,
    Contribution,
    Copies,
    Covers,
    Duty,
    EachOf,
    Funding,
    Modality,
    OnOccasion,
    Party,
    PaymentPlan,
    Per,
    PersonalData,
    Repayment,
    Report,
    Sector,
    Signature,
    Term,
)

partnership = load("enskede-arsta-vantor-2021")
TERM = Period.parse("2021-06-01/2022-05-31")
BEYOND = Given.lasts_beyond(date(2022, 5, 31))
EVER = Period.parse("2021-01-01/2023-12-31")


def rows(part: str, within: Period = EVER) -> list[Due]:
    return [row for row in due(partnership, within) if row.part == part]


def test_the_parties() -> None:
    numbers = {
        party.name: (party.sector, str(party.organisation_number))
        for party in partnership.all(Party)
    }
    assert numbers == {
        "Enskede-Årsta-Vantörs stadsdelsförvaltning": (Sector.PUBLIC, "212000-0142"),
        "Street Minds": (Sector.CIVIL_SOCIETY, "802524-2879"),
    }
    assert partnership.heading.case_number == "EÅV 2021/230"


def test_it_lasts_a_year_and_may_go_on_for_a_time_that_nobody_can_say() -> None:
    (term,) = partnership.all(Term)
    assert term.initial == TERM
    assert len(term.initial) == 365
    assert list(possible_ends(term)) == [date(2022, 5, 31), OPEN_END]
    assert [str(stretch) for stretch in stretches(term)] == [str(TERM), "2022-06-01/.."]


def test_two_hundred_thousand_a_year_in_two_halves() -> None:
    (frame,) = partnership.all(Funding)
    assert (frame.amount, frame.per) == (sek(200_000), Per.YEAR)
    assert (frame.payer, frame.payee) == ("stadsdelsforvaltningen", "street-minds")
    paid = [(str(row.window), row.amount) for row in rows("utbetalning", TERM)]
    assert paid == [
        ("2021-06-01/2021-06-30", sek(100_000)),
        ("2022-01-01/2022-01-31", sek(100_000)),
    ]
    assert {(row.bearers, row.recipients) for row in rows("utbetalning")} == {
        ("stadsdelsforvaltningen", "street-minds")
    }


def test_three_lines_that_sum_to_the_frame() -> None:
    lines = {line.key: (line.amount, line.post) for line in partnership.all(BudgetLine)}
    assert lines == {
        "koordinator": (sek(125_000), Fraction(1, 5)),
        "handledare": (sek(60_000), Unstated()),
        "ovriga-omkostnader": (sek(15_000), Unstated()),
    }
    (frame,) = partnership.all(Funding)
    assert Sum.of((amount for amount, _ in lines.values()), "SEK") == Sum(sek(200_000))
    assert {line.of for line in partnership.all(BudgetLine)} == {frame.key}
    assert {line.binding for line in partnership.all(BudgetLine)} == {Unstated()}


def test_the_steering_group() -> None:
    """At least three meetings a year; three seats on the one side, three or more on the other."""
    group = partnership[Body, "styrgrupp"]
    assert group.meets == Times(3, Span.of(years=1))
    assert group.convener == "stadsdelsforvaltningen"
    assert [(seats.side, seats.drawn_from, seats.count) for seats in group.seats] == [
        ("stadsdelsforvaltningen", "avdelningschef", 1),
        ("stadsdelsforvaltningen", "enhetschefer", AtLeast(2)),
        ("street-minds", "street-minds-styrelse", 2),
        ("street-minds", "street-business-styrelse", 1),
    ]
    assert (group.decides, group.chair) == (Unstated(), Unstated())
    by_reading: dict[str, list[str]] = {}
    for row in rows("styrgrupp", TERM):
        if BEYOND not in row.given:
            (reading,) = row.depends_on
            by_reading.setdefault(reading.choice, []).append(str(row.window))
    assert by_reading == {
        "avtalsar": ["2021-06-01/2022-05-31"] * 3,
        "kalenderar": ["2021-06-01/2021-12-31"] * 3 + ["2022-01-01/2022-05-31"] * 3,
    }


def test_a_report_each_month() -> None:
    """Twelve about the months of the term, due in the month itself or in the one after."""
    held, after = "samma-manad", "manaden-efter"
    due_in: dict[str, list[str]] = {held: [], after: []}
    for row in rows("delredovisning"):
        (reading,) = row.depends_on
        if BEYOND not in row.given:
            assert isinstance(row.covers, Period)
            assert TERM.covers(row.covers)
            due_in[reading.choice].append(f"{row.window.last:%Y-%m}")
    months = ["2021-06", "2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12"]
    months += ["2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06"]
    assert due_in == {held: months[:-1], after: months[1:]}


def test_the_final_report_is_due_a_month_before_the_end() -> None:
    """On 30 April or on 1 May, as the month is counted; it covers the term, and ends with it."""
    found = {row.depends_on[0].choice: row for row in rows("samlad-uppfoljning")}
    last = {reading: str(row.window.last) for reading, row in found.items()}
    whenever = {"till-sista-dagen": "2022-04-30", "till-dagen-efter": "2022-05-01"}
    as_set = {
        "till-den-bestamda-dagen": "2022-04-30",
        "till-dagen-efter-den-bestamda": "2022-05-01",
    }
    assert last == {**whenever, **as_set}
    for reading, row in found.items():
        ends = Given.ends_by(date(2022, 5, 31))
        assert (row.covers == TERM) is (ends in row.given) is (reading in whenever)
    assert partnership[Report, "samlad-uppfoljning"].covers is Covers.TERM


def test_what_has_no_date() -> None:
    """Nine of ten duties: only meetings, reports, payments and what goes on all the time have one."""
    found = {one.task.key: one.task.timing for one in undated(partnership)}
    assert set(found) == {
        "arbeta-utifran-vardegrunden", "aterbetalning-vid-uttrade", "aterkoppling", "arbetsgrupp",
        "atgarda-avvikelser", "driva-arbetet", "godkanna-avvikelser", "avstamning", "bidra-med-resurser", "dokumentation", "ej-forbrukade-medel",
        "entreprenorskap", "felaktig-anvandning", "formedla-kontakt", "former-for-samarbetet",
        "hanvisa", "hjalpa-med-kontakter", "identifiera-personer", "informationsmoten", "informera",
        "matcha", "samverka", "se-till-att-grupperna-traffas", "trepartsmoten", "uppfoljning",
        "uppmarksamma-behov", "besluta-om-atgarder", "besluta-lopande", "erbjuda-tjanster",
        "bestamma-aterbetalningens-del",
    }  # fmt: skip
    assert found["aterkoppling"] == OpenWording("snabb")
    assert {key for key, timing in found.items() if isinstance(timing, OnOccasion)} == {
        "trepartsmoten",
        "samverka",
        "atgarda-avvikelser",
        "besluta-om-atgarder",  # if the steering group has that power
    }


def test_every_duty_is_dated_or_undated() -> None:
    asking: list[Part] = [
        *partnership.all(Body),
        *partnership.all(Report),
        *partnership.all(PaymentPlan),
        *partnership.all(Repayment),
        *(one for one in partnership.all(Commitment) if one.modality is not Modality.DECLARATION),
    ]
    dated = {row.part for row in due(partnership, EVER)}
    without = {one.task.key for one in undated(partnership)}
    only_if_read_so = {
        "besluta-om-atgarder",
        "besluta-lopande",
        "bestamma-aterbetalningens-del",
        "erbjuda-tjanster",
    }
    assert dated | without == {part.key for part in asking} | only_if_read_so
    assert not dated & without


def test_all_that_lies_beyond_the_year_hangs_on_an_extension() -> None:
    """But for the last monthly report, if it is due in the month after."""
    later = Period.parse("2022-06-01/2023-12-31")
    sure = [row for row in due(partnership, later) if BEYOND not in row.given]
    assert [(row.key, str(row.window), [one.choice for one in row.given]) for row in sure] == [
        ("delredovisning/12", "2022-06-01/2022-06-30", ["manaden-efter"])
    ]
    kinds = {row.kind for row in due(partnership, later)}
    assert kinds == {DueKind.COMMITMENT, DueKind.MEETING, DueKind.PAYMENT, DueKind.REPORT}
    (june,) = rows("utbetalning", Period.parse("2022-06-01/2022-06-30"))
    assert june.given == (BEYOND, Given.reading("beloppet-vid-forlangning", "varje-ar"))


def test_what_decides_is_read_in_several_ways_or_asked() -> None:
    """Of what decides dates, money or power, more than half can be computed either way."""
    points = partnership.open_points
    weights = Counter(point.weight for point in points)
    assert weights == {Weight.DECIDES: 73, Weight.MATTERS: 70, Weight.FORMAL: 10}
    read = Counter(point.weight for point in points if point.readings)
    assert read == {Weight.DECIDES: 44, Weight.MATTERS: 13, Weight.FORMAL: 1}


def test_money_that_comes_back() -> None:
    unspent = partnership[Repayment, "ej-forbrukade-medel"]
    assert (unspent.duty, unspent.owed_to) == (Duty.OWED, "stadsdelsforvaltningen")
    freely = partnership.under({"ej-forbrukade-medel": "fritt-val"})
    assert freely[Repayment, "ej-forbrukade-medel"].duty is Duty.CHOICE
    assert {repayment.within for repayment in partnership.all(Repayment)} == {Unstated()}


def test_copies_appendix_and_contributions() -> None:
    (copies,) = partnership.all(Copies)
    (appendix,) = partnership.all(Appendix)
    assert copies.number == 2
    assert copies.held_by == EachOf(partnership.all(Party))
    assert (appendix.number, appendix.at_hand) == ("1", False)
    uncounted = {one.key: one.hours for one in partnership.all(Contribution)}
    assert uncounted == dict.fromkeys(
        ["andras-resurser", "ideella-timmar", "tjanstemannatid"], Unstated()
    )


def test_the_numbers_of_sentences() -> None:
    sizes = {section.key: len(section.hashes) for section in partnership.sections}
    assert sum(sizes.values()) == 99
    assert {key for key, size in sizes.items() if not size} == {"6", "9"}


def test_what_is_left_out_is_marked() -> None:
    assert {contact.left_out for contact in partnership.all(Contact)} == {tuple(PersonalData)}
    signatures = {str(signature.of): signature.left_out for signature in partnership.all(Signature)}
    assert signatures["stadsdelsforvaltningen"] == (PersonalData.NAME,)
