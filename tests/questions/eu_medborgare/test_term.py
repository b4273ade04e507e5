"""Questions 1 to 11: how long it lasts, and how it is extended."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.answers import DueKind, possible_ends, stretches
from iopmodel.dates import Period, Span
from iopmodel.notgiven import Unstated
from iopmodel.terms import AgreedExtension, BreachDialogue, Ending, Fails, Form, Jointly, Term
from tests.questions.eu_medborgare.asked import (
    ENDS,
    LONGEST,
    PARTIES,
    STEERING,
    TERM,
    THREE_MONTHS,
    agreement,
    end_of,
    open_point,
    rows,
    under,
    weekday,
)


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
    found = {end_of(row.window): row.covers for row in rows("giltighetstid", ENDS[-1])}
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
        "skal-for-uppsagning": {Unstated()},
        "dialog-forst": {Unstated()},
    }
    grounds = [
        len(one[Ending, "uppsagning-av-partnerskapet"].grounds)
        for one in under("om-medel-saknas").values()
    ]
    assert grounds == [1, 1, 1, 2, 1]
    triggers = [
        len(one[BreachDialogue, "andrade-omstandigheter"].triggers)
        for one in under("om-medel-saknas").values()
    ]
    assert triggers == [1, 1, 1, 1, 2]
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
