"""What a second reader asked that the first had not, and what each way of reading it comes to.

The numbers are those of the second reader's list.
"""

from __future__ import annotations

import pytest

from iopmodel.answers import undated
from iopmodel.errors import Conflict
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Weight
from iopmodel.parts import Ref
from iopmodel.terms import (
    Actor,
    AnyOf,
    Body,
    Commitment,
    Definition,
    Duty,
    Ending,
    Modality,
    Repayment,
    Source,
)
from tests.questions.enskede_arsta_vantor.asked import (
    DISTRICT,
    STREET_MINDS,
    TOGETHER,
    agreement,
    each_way,
    open_point,
)


def test_whether_staying_away_from_the_dialogue_blocks_leaving() -> None:
    """P8: a dialogue that has been held, or only called for, comes first."""
    ways = each_way("i-sista-hand")
    said = {
        "bara-dialogen": "a dialogue between the parties",
        "dialogen-sokt": "a call for a dialogue",
    }
    for key, words in said.items():
        after = ways[key][Ending, "lamna-partnerskapet"].after
        assert isinstance(after, tuple)
        assert [one.en for one in after] == [words]
    with pytest.raises(Conflict):
        agreement.under({"i-sista-hand": "dialogen-sokt", "uttradets-grunder": "utan-grund"})


def test_whether_anything_is_carried_over_to_an_extension() -> None:
    """P10: what is not needed of all, of a payment or of a year; it is owed, to the one that paid."""
    ways = each_way("nar-medel-inte-behovs")
    found = {key: way[Repayment, "ej-forbrukade-medel"] for key, way in ways.items()}
    cash = {key: [one.means for one in way.all(Definition)] for key, way in ways.items()}
    for word in ("each year by itself", "varje år för sig"):
        assert [key for key, said in cash.items() if word in str(said)] == ["varje-ar"]
    assert [key for key, said in cash.items() if said] == ["varje-utbetalning", "varje-ar"]
    assert {(one.duty, one.owed_to) for one in found.values()} == {(Duty.OWED, DISTRICT)}


def test_what_a_similar_purpose_is() -> None:
    """P21: how like it has to be, whoever has to agree, and however it is reckoned."""
    others = {"annan-anvandning": "styrgruppen", "nar-medel-inte-behovs": "varje-ar"}
    point = "hur-likt-andamalet-ar"
    ways = {
        key: agreement.under({point: key, **others})[Repayment, "ej-forbrukade-medel"]
        for key in each_way(point)
    }
    said = {key: str(one.instead) for key, one in ways.items()}
    for word in ("samma målgrupp", "same target group"):
        assert [key for key in said if word in said[key]] == ["samma-malgrupp"]
    for word in ("för annat", "for other things"):
        assert [key for key in said if word in said[key]] == ["foreningens-ovriga"]
    assert {one.instead_agreed_by for one in ways.values()} == {"styrgrupp"}


def test_the_plan_of_activities_may_be_section_5() -> None:
    """P42: no document of its own, where the agreement lists the activities itself."""
    plan = each_way("verksamhetsplanen")["aktiviteterna-i-5"][Source, "verksamhetsplan"]
    assert (plan.number, plan.of) == ("§ 5", TOGETHER)
    assert agreement[Source, "verksamhetsplan"].number == Unstated()


def test_who_sits_on_the_working_group_and_who_calls_it() -> None:
    """P68, P69: staff of the two, or the cooperative's too; nobody, or the administration."""
    ways = each_way("arbetsgruppens-krets").values()
    (_, held), (_, wider) = (way[Body, "arbetsgrupp"].seats for way in ways)
    assert held.drawn_from == "street-minds-medarbetare"
    assert wider.drawn_from == AnyOf(
        [Ref[Actor]("street-minds-medarbetare"), Ref[Actor]("street-business")]
    )
    assert {(seats.side, seats.appointed_by) for seats in (held, wider)} == {
        (STREET_MINDS, "styrgrupp")
    }
    callers = [
        way[Body, "arbetsgrupp"].convener for way in each_way("arbetsgruppens-kallelse").values()
    ]
    assert callers == [Unstated(), DISTRICT]


def test_whether_methods_change_freely() -> None:
    """P85: throughout, or only once approved; it goes on throughout either way."""
    ways = [
        way[Commitment, "utveckla-metoder"] for way in each_way("metoder-och-godkannande").values()
    ]
    assert ["approved" in one.what.en for one in ways] == [False, True]
    assert {(one.modality, one.timing) for one in ways} == {(Modality.OBLIGATION, ways[0].timing)}


@pytest.mark.parametrize(
    ("point", "about"),
    [
        ("forlangning-under-ett-ar", {"giltighetstid", "medel", "utbetalning"}),
        ("kostnader-utover-medlen", {"medel", "utbetalning", "aterbetalning-vid-uttrade"}),
        ("slut-utan-uttrade", {"giltighetstid", "aterbetalning-vid-uttrade"}),
        ("nya-parter", {DISTRICT, STREET_MINDS}),
    ],
)
def test_what_decides_and_no_reading_can_compute(point: str, about: set[str]) -> None:
    """P17, P23, P25, P39: no word of the text leads to an answer, so it is only asked."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    assert (found.weight, found.readings) == (Weight.DECIDES, ())
    assert about <= open_point(point)


def test_the_working_group_has_no_dated_meeting_under_any_reading() -> None:
    """P67 to P69: it is listed as undated once for each way it may be made up."""
    listed = [one for one in undated(agreement) if one.task.key == "arbetsgrupp"]
    assert {one.task.timing for one in listed} == {Unstated()}
    assert "arbetsgrupp" in open_point("fore-arbetsgruppen")
