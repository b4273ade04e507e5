"""Questions 45 to 50: leaving, extending, disputes, papers and changes."""

from __future__ import annotations

from iopmodel.answers import Given
from iopmodel.dates import Period
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.parts import Appendix
from iopmodel.terms import (
    AnyOf,
    BreachDialogue,
    ChangeRoute,
    Copies,
    DisputeLadder,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Form,
    Jointly,
    NegotiableExtension,
    Renegotiation,
    Signature,
)
from tests.questions.enskede_arsta_vantor.asked import (
    BOTH,
    DISTRICT,
    LATER,
    STREET_MINDS,
    TERM,
    agreement,
    open_point,
    rows,
)


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
    each_year = Given.reading("beloppet-vid-forlangning", "varje-ar")
    assert {row.given for row in further} == {(LATER, each_year)}


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
    assert open_point("verksamhetsplanen") == {"avvikelser", "verksamhetsplan"}


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
