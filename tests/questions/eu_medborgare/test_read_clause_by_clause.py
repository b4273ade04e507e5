"""What a reading that set each clause against the others found: who leaves, and whose money."""

from __future__ import annotations

from datetime import date

from iopmodel.answers import Notice, ask, competing
from iopmodel.partnership import Weight
from iopmodel.parts import Ref
from iopmodel.terms import Ending, Ends
from tests.questions.eu_medborgare.asked import agreement, open_point, under

NOTICE, ONE = "uppsagning", "uppsagning-av-en-organisation"
ON = date(2020, 1, 31)


def test_whether_one_whose_commitment_has_ended_is_still_a_party() -> None:
    """Is the seat and the signature of a party gone with its commitment, or is it still a party?"""
    read = under("vad-som-sags-upp")
    assert {key: one[Ending, NOTICE].ends for key, one in read.items()} == {
        "atagandet": Ends.COMMITMENT,
        "medverkan": Ends.PARTICIPATION,
        "partnerskapet": Ends.WHOLE,
    }
    assert {"andringar-och-tillagg", "styrgrupp", "uteslutning"} <= set(
        open_point("vad-som-sags-upp")
    )


def test_the_participation_ends_on_the_day_of_the_commitment() -> None:
    """Which of them it is moves no day."""
    act = Notice(on=ON, by=Ref("convictus"))
    found = {
        (ends, one.day)
        for ends in ("atagandet", "medverkan")
        for one in ask("what-if", agreement.under({"vad-som-sags-upp": ends}), act).values
        if one.over.part == NOTICE
    }
    days = {date(2020, 4, 29), date(2020, 4, 30)}
    assert found == {(ends, day) for ends in ("atagandet", "medverkan") for day in days}


def test_own_notice_does_not_compete_with_notice_to_another() -> None:
    """The administration may leave by one right, and part with an organisation by the other."""
    read = agreement.under({"vad-som-sags-upp": "medverkan", "uppsagning-av-en-enda": "ja"})
    found = ask("what-if", read, Notice(on=ON, by=Ref("socialforvaltningen"))).holdings
    assert {NOTICE, ONE} <= {one.value.part for one in found}
    assert {one.value.over.ends for one in found if one.value.part in {NOTICE, ONE}} == {
        Ends.PARTICIPATION
    }
    pairs = [{one.value.first.part, one.value.second.part} for one in competing(read, found)]
    assert {NOTICE, ONE} not in pairs


def test_whether_other_grants_are_own_money() -> None:
    """May an organisation bring the public's money as its own, and be paid twice for one cost?"""
    key = "andra-offentliga-medel"
    (point,) = (one for one in agreement.open_points if one.key == key)
    assert (point.weight, point.readings) == (Weight.MATTERS, ())
    assert {"egna-medel", "ekonomisk-redovisning", "ersattning-convictus"} <= set(open_point(key))
