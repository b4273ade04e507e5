"""Questions 36 to 39: the places for the night, and who may have them."""

from __future__ import annotations

from datetime import date

from iopmodel.dates import MONDAY_TO_FRIDAY, OnWeekdays, is_working_day, occurrences
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.terms import Capacity, Commitment, Modality, OnOccasion, Reserved
from tests.questions.eu_medborgare.asked import TERM, agreement, end_of, open_point, under


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
    assert open_point("langre-perioder") == {stays.key, "rutiner"}
