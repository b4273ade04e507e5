"""Questions 18 and 50: who signed it when, what is not there, and what is left open."""

from __future__ import annotations

from datetime import date, timedelta

from iopmodel.answers import GivenKind, due
from iopmodel.dates import Period, Span, between
from iopmodel.notgiven import Unstated
from iopmodel.partnership import PointKind, Weight
from iopmodel.parts import Appendix
from iopmodel.terms import (
    AnyOf,
    DataProtection,
    DisputeLadder,
    Precedence,
    Prevails,
    Renegotiation,
    Signature,
    Source,
    Values,
)
from tests.questions.bostad_forst.asked import (
    ADMINISTRATION,
    BOTH,
    EVER,
    LAST,
    STEERING,
    STREET_MINDS,
    TERM,
    agreement,
    open_point,
    prevails,
    under,
)


def test_18() -> None:
    """When was it signed, and by whom?"""
    signatures = {str(one.of): one for one in agreement.all(Signature)}
    assert {one.dated for one in signatures.values()} == {Unstated()}
    assert signatures[ADMINISTRATION].role == "förvaltningschef"
    assert signatures[STREET_MINDS].role == Unstated()
    places = {one.key for one in signatures.values()}
    assert open_point("odaterad") == open_point("ar-det-undertecknat") == places
    for place in places:
        assert under("ar-det-undertecknat", place, "signed") == {
            "sags-inte": Unstated(),
            "undertecknat": True,
            "utkast": False,
        }
    assert {*places, TERM.key} < open_point("tiden-fore-underskriften")


def test_50() -> None:
    """What does it announce and not contain?"""
    absent = {one.key for one in agreement.open_points if one.kind is PointKind.ABSENT}
    assert absent == {
        "bilagorna-saknas",
        "ersattning-for-ett-halvar",
        "ersattningens-storlek",
        "listan-som-saknas",
        "mr-programmet",
        "sammanstallningen-av-medel",
        "tystnadsplikt-och-orosanmalan",
        "verksamhetens-omfattning",
        "verksamhetsberattelsens-dag",
    }
    assert [one.at_hand for one in agreement.all(Appendix)] == [False, False]
    assert [
        agreement.under({"forvaltningens-egna-ataganden": reading}).find("forvaltningens-ataganden")
        is not None
        for reading in ("egna", "bara-street-minds")
    ] == [True, False]
    programme = agreement[Source, "hemloshetsprogrammet"].valid
    assert isinstance(programme, Period)
    assert isinstance(programme.last, date)
    assert between(programme.last, LAST + timedelta(1)) == Span.of(months=6)
    (values,) = agreement.all(Values)
    assert len(values.rests_on) == 3
    assert [len(one) for one in under("mr-programmet", values.key, "rests_on").values()] == [3, 4]


def test_which_text_holds() -> None:
    """What if an appendix says other than the main agreement? No order between them is given."""
    assert agreement.all(Precedence) == ()
    texts = ("contents", "bilaga-1", "bilaga-2")
    assert prevails("vilken-text-som-galler") == {
        "sags-inte": [],
        "huvudavtalet": [(Prevails.FIRST_NAMED, texts)],
        "den-sarskilda": [(Prevails.SPECIAL, texts)],
        "den-senare": [(Prevails.LATER, texts)],
    }
    assert "ersattning" in open_point("omorganisation")


def test_data_disputes_and_renegotiation() -> None:
    (data,) = agreement.all(DataProtection)
    assert len(data.under) == 2
    assert (data.controller, data.processor) == (Unstated(), Unstated())
    (ladder,) = agreement.all(DisputeLadder)
    assert (len(ladder.steps), ladder.then, ladder.seen_to_by) == (1, Unstated(), STEERING)
    (renegotiation,) = agreement.all(Renegotiation)
    assert (renegotiation.by, renegotiation.seen_to_by) == (AnyOf(BOTH), STEERING)


def test_open_points() -> None:
    """What is due hangs on five of them."""
    assert {point.weight for point in agreement.open_points} == set(Weight)
    assert len([point for point in agreement.open_points if point.readings]) >= 30
    readings = {given for row in due(agreement, EVER) for given in row.depends_on}
    assert {given.subject for given in readings} == {
        "god-samverkan-kravs",
        "sammanstallningens-ar",
        "tolv-manader",
        "varje-manad",
        "vilka-forlangningar-som-stoppas",
    }
    assert {given.kind for given in readings} == {GivenKind.READING}
