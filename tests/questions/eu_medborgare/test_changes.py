"""Questions 40 to 44: the money, and who may change what is agreed."""

from __future__ import annotations

from iopmodel.notgiven import InAppendix, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Appendix
from iopmodel.terms import (
    Accession,
    Approval,
    Associate,
    Body,
    ChangeRoute,
    ChangeSize,
    Form,
    Funding,
    Office,
    Signers,
)
from tests.questions.eu_medborgare.asked import (
    ASSOCIATIONS,
    COMMITTEE,
    HEAD,
    STEERING,
    agreement,
    keys,
    under,
)


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
        "bara-dialog": (),
    }
    forms = {
        reading: route("fordelning-av-medel", one).form
        for reading, one in under("omfordelning-inom-ramen").items()
    }
    # Where a dialogue is enough, nothing has to be signed.
    assert forms == {
        "namnden": Form.SIGNED,
        "som-vasentlig-andring": Form.SIGNED,
        "bara-dialog": Unstated(),
    }


def test_44() -> None:
    """Who admits a new actor, and does it bring money?"""
    (accession,) = agreement.all(Accession)
    assert accession.decided_by == (STEERING_DECIDES,)
    forms = [one.all(Accession)[0].form for one in under("ny-aktors-form").values()]
    assert forms == [Unstated(), Form.SIGNED]
    money = under("ny-aktors-pengar")["aven-namnden"].all(Accession)[0]
    assert money.decided_by == (STEERING_DECIDES, COMMITTEE_DECIDES)
