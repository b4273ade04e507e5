"""What a fifth reader asked that the first four had not, and what each way of reading comes to.

The numbers are those of the fifth reader's list.
"""

from __future__ import annotations

from datetime import date

from iopmodel.answers import Due, due
from iopmodel.dates.workingdays import is_working_day
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Partnership, Weight
from iopmodel.terms import Funding, Nature, Vat
from tests.questions.enskede_arsta_vantor.asked import (
    LATER,
    TERM,
    agreement,
    each_way,
    open_point,
)


def rows(part: str, way: Partnership) -> list[Due]:
    """What is due within the term, whether or not there is more after it."""
    found = due(way, TERM.initial)
    return [row for row in found if row.part == part and LATER not in row.given]


def free(found: list[Due]) -> list[str]:
    """The last days among them that are no working days."""
    last = [row.window.last for row in found]
    return [str(day) for day in last if isinstance(day, date) and not is_working_day(day)]


def test_a_due_day_that_is_free() -> None:
    """P93: four of twelve monthly reports and the final follow-up fall due on a free day.

    The text moves no day, so none is moved here; that it is silent is asked.
    """
    held = {"delredovisningens-dag": "samma-manad", "en-manad-innan": "till-sista-dagen"}
    way = agreement.under(held)
    last = {part: free(rows(part, way)) for part in ("delredovisning", "samlad-uppfoljning")}
    assert last == {
        "delredovisning": ["2021-07-31", "2021-10-31", "2021-12-31", "2022-04-30"],
        "samlad-uppfoljning": ["2022-04-30"],
    }
    assert open_point("dag-som-ar-ledig") == set(last)


def test_a_payment_is_never_due_on_a_free_day() -> None:
    """P93: the last days of June 2021 and January 2022 are working days, so none is asked about."""
    paid = rows("utbetalning", agreement)
    assert [str(row.window.last) for row in paid] == ["2021-06-30", "2022-01-31"]
    assert free(paid) == []


def test_as_what_the_money_is_paid() -> None:
    """P29: both words stand in the text; what is held says neither, nor anything of VAT."""
    ways = each_way("bidrag-eller-ersattning")
    said = {
        key: (way[Funding, "medel"].nature, way[Funding, "medel"].vat) for key, way in ways.items()
    }
    assert said == {
        "sags-inte": (Unstated(), Unstated()),
        "bidrag": (Nature.GRANT, Vat.NONE),
        "ersattning-med-moms": (Nature.REMUNERATION, Vat.INCLUDED),
        "ersattning-och-moms": (Nature.REMUNERATION, Vat.ADDED),
    }
    (point,) = (one for one in agreement.open_points if one.key == "bidrag-eller-ersattning")
    assert point.weight is Weight.DECIDES


def test_whose_the_ideas_are() -> None:
    """P45: participants develop ideas that are sold; who owns them is asked with the methods."""
    assert "samarbetet-med-street-business" in open_point("larandets-barare")
    (point,) = (one for one in agreement.open_points if one.key == "larandets-barare")
    assert "business ideas" in point.question.en
