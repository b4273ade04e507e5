"""Questions 27 to 30: what is told each month, and at the end."""

from __future__ import annotations

from datetime import date

from iopmodel.notgiven import Unstated
from iopmodel.terms import Commitment, Report
from tests.questions.enskede_arsta_vantor.asked import DISTRICT, LATER, agreement, open_point, rows


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
    assert report.key in open_point("vem-som-foljer-upp-samlat")
    assert agreement[Commitment, "uppfoljning"].bearer == DISTRICT
