"""What a third reading found that the text leaves open, and what each way to read it changes."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import Unstated
from iopmodel.partnership import Weight
from iopmodel.parts import Text
from iopmodel.terms import Accession, ChangeRoute, Commitment, Ending, Requirement
from tests.questions.eu_medborgare.asked import (
    ASSOCIATIONS,
    NINETY_DAYS,
    STEERING,
    TERM,
    THREE_MONTHS,
    agreement,
    keys,
    open_point,
    under,
)

NOTICE, WHOLE, RESCISSION = "uppsagning", "uppsagning-av-partnerskapet", "havning"


def read(point: str, kind: Any, part: str, field: str) -> dict[str, Any]:
    """The value of a field under each reading of an open point."""
    return {key: getattr(one[kind, part], field) for key, one in under(point).items()}


def test_whether_a_dialogue_comes_before_notice_of_the_partnership() -> None:
    found = read("dialog-fore-uppsagning", Ending, WHOLE, "after")
    assert {key: len(steps) for key, steps in found.items()} == {"ja": 1, "nej": 0}
    after = agreement[Ending, "uteslutning"].after
    assert isinstance(after, tuple)
    assert found["ja"] == after[:1]


def test_how_long_the_activities_go_on() -> None:
    """For as long as has been paid for, or for the whole notice; no payment is made either way."""
    found = read("arbete-utan-ersattning", Ending, WHOLE, "meanwhile")
    paid, whole = found["den-betalda-tiden"], found["hela-uppsagningstiden"]
    assert paid[0] != whole[0]
    assert paid[1:] == whole[1:] != ()


def test_what_the_others_keep_at_a_rescission() -> None:
    """The text does not say; or as when notice of the partnership is given."""
    kept = read("pengar-vid-havning", Ending, RESCISSION, "keeps_pay")
    assert kept == {
        "sags-inte": Unstated(),
        "som-vid-uppsagning": THREE_MONTHS,
        "som-vid-uppsagning-nittio-dagar": NINETY_DAYS,
    }
    meanwhile = read("pengar-vid-havning", Ending, RESCISSION, "meanwhile")
    assert meanwhile["som-vid-uppsagning"] == agreement[Ending, WHOLE].meanwhile


@pytest.mark.parametrize("route", ["mindre-revideringar", "vasentliga-andringar"])
def test_whether_a_change_holds_before_it_is_registered(route: str) -> None:
    first = read("registrering-som-villkor", ChangeRoute, route, "first")
    assert first["ja"] == Unstated()
    assert isinstance(first["nej"], Text)


def test_what_a_new_actor_has_to_meet() -> None:
    """Nothing that is said; or each thing that is asked of those who are in it, as clauses."""
    found = read("ny-aktors-krav", Accession, "ny-aktor", "conditions")
    asked = [what for one in agreement.all(Requirement) for what in one.must]
    assert [len(those) for those in found.values()] == [0, len(asked)]
    assert all(one.sv.startswith("den ") for one in found["samma-krav"])


def test_what_the_coordinator_does() -> None:
    """It has an object: a verb alone says nothing of what is coordinated."""
    assert agreement[Commitment, "handlaggaren-samordnar"].what.en == "coordinate the work"


@pytest.mark.parametrize(
    ("point", "about"),
    [
        ("ett-ar-i-taget", {TERM.key}),
        ("langre-an-till-2022", {TERM.key, "andringar-och-tillagg"}),
        ("manad-utan-dagen", {NOTICE, WHOLE}),
        ("plan-som-inte-lamnas", {"brister", "uteslutning"}),
        ("lika-inom-vad", {"harbarget-for-kvinnor", "lika-mojlighet", "nattplatser"}),
        ("begransade-rattigheter", {"malgrupp", "malgrupp-tredjeland"}),
    ],
)
def test_what_is_asked_of_which_parts(point: str, about: set[str]) -> None:
    assert open_point(point) == about


def test_what_is_asked_of_money_and_of_those_who_stay() -> None:
    assert open_point("bilaga-som-saknas") >= {f"ersattning-{one.key}" for one in ASSOCIATIONS}
    assert open_point("hur-manga-som-maste-vara-kvar") >= keys(ASSOCIATIONS)
    assert open_point("beslut-som-kostar") >= {"mindre-revideringar", "ny-aktor", "uteslutning"}
    assert STEERING in open_point("behorig-foretradare")


def test_what_decides() -> None:
    """What either reader held to be about dates, money or power."""
    decides = {point.key for point in agreement.open_points if point.weight is Weight.DECIDES}
    assert decides >= {
        "arbete-utan-ersattning",
        "begransade-rattigheter",
        "behorig-foretradare",
        "beslut-som-kostar",
        "bilaga-som-saknas",
        "dialog-fore-uppsagning",
        "ett-ar-i-taget",
        "krav-som-inte-langre-uppfylls",
        "pengar-vid-havning",
        "plan-som-inte-lamnas",
        # Matters, or form, to the one who read before.
        "avvikelsens-storlek",
        "de-tjugo-platserna",
        "forsta-ordforanden",
        "granskning-av-redovisningen",
        "sarskilda-situationer",
        "sen-rapport",
        "tystnadsplikt",
        "vem-tar-emot-uppsagningen",
    }
