"""Questions 19 to 24: in which ways it can end, and who may end it."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.answers import Notice, ask
from iopmodel.notgiven import Bounds, Excluded, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    AnyOf,
    BreachDialogue,
    Commitment,
    Ending,
    EndingKind,
    Ends,
    Form,
    OnOccasion,
    PaymentStop,
    Prevails,
    Repayment,
    TakesEffect,
)
from tests.questions.bostad_forst.asked import (
    ADMINISTRATION,
    BOTH,
    FOUR_MONTHS,
    STEERING,
    STREET_MINDS,
    TERM,
    agreement,
    ending,
    last_days,
    open_point,
    prevails,
    under,
)


def test_19() -> None:
    """In how many ways can it end? Seven."""
    assert {(one.act, one.ends) for one in agreement.all(Ending)} == {
        (EndingKind.NOTICE, Ends.COMMITMENT),
        (EndingKind.NOTICE, Ends.WHOLE),
        (EndingKind.RESCISSION, Ends.WHOLE),
        (EndingKind.EXCLUSION, Ends.PARTICIPATION),
    }
    in_time, by_notice_of_extension, without_conditions = 1, 1, 1
    ways = len(agreement.all(Ending)) + in_time + by_notice_of_extension + without_conditions
    assert ways == 7


def test_20() -> None:
    """Who may give notice?"""
    assert {one.by for one in last_days(TERM.key)} == {AnyOf(BOTH)}
    assert under("vem-som-far-saga-upp", "uppsagning", "by") == {
        "street-minds": STREET_MINDS,
        "endera-parten": AnyOf(BOTH),
    }


def test_21() -> None:
    """To whom and in what form?"""
    notice = ending("uppsagning")
    assert (notice.form, notice.to) == (Form.WRITTEN, STEERING)
    assert open_point("arsdagens-form") == {TERM.key, notice.key}
    assert under("styrgruppens-adress", notice.key, "to") == {
        "gruppen": STEERING,
        "ordforanden": "styrgruppens-ordforande",
        "andra-parten": ADMINISTRATION,
        # Only where either may give it, can it be either that gets it.
        "andra-parten-vilken-det-an-ar": AnyOf(BOTH),
    }
    meanwhile = under("under-uppsagningstiden", notice.key, "meanwhile")
    assert [len(one) for one in meanwhile.values()] == [0, 1, 1]


def test_22() -> None:
    """May the steering group end it, and on what conditions?"""
    by_group = ending("styrgruppens-uppsagning")
    assert (by_group.by, by_group.ends) == (STEERING, Ends.WHOLE)
    assert isinstance(by_group.after, tuple)
    assert [one.en for one in by_group.after] == [
        "a dialogue in the steering group",
        "a plan of action",
    ]
    dialogue = agreement[BreachDialogue, "brister"]
    assert (dialogue.plan_decided_by, dialogue.then) == (STEERING, by_group.key)
    assert under("styrgruppens-uppsagningstid", by_group.key, "notice") == {
        "sags-inte": Unstated(),
        "genast": Excluded(),
        "fyra-manader": FOUR_MONTHS,
        "periodens-slut": Excluded(),
    }
    assert under("styrgruppens-uppsagningstid", by_group.key, "takes_effect") == {
        "sags-inte": Unstated(),
        "genast": TakesEffect.ANY_DAY,
        "fyra-manader": TakesEffect.ANY_DAY,
        "periodens-slut": TakesEffect.END_OF_PERIOD,
    }
    assert by_group.key in open_point("beslut-eller-uppsagning")
    first = under("plan-som-inte-har-beslutats", by_group.key, "after")
    assert {key: len(one) for key, one in first.items()} == {"plan-kravs": 2, "dialog-racker": 1}


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("sags-inte", Unstated()),
        ("genast", date(2024, 3, 1)),
        ("fyra-manader", Bounds(date(2024, 6, 30), date(2024, 7, 1))),
        ("periodens-slut", date(2024, 6, 30)),
    ],
    ids=["not-said", "at-once", "four-months", "with-the-period"],
)
def test_22_when(reading: str, expected: object) -> None:
    """And when is it over, if the group decides so on 1 March 2024? As the reading says, no later.

    Whether that day is one of the four months is asked only of a party's notice; so they end on the
    one day or the other.
    """
    decided = date(2024, 3, 1)
    held = agreement.under({"styrgruppens-uppsagningstid": reading})
    for question, asked in (("over", decided), ("what-if", Notice(on=decided, by=Ref(STEERING)))):
        found = ask(question, held, asked).values
        assert [one.day for one in found if one.part == "styrgruppens-uppsagning"] == [expected]


def test_23() -> None:
    """Who may rescind, on what ground, and what must come first?"""
    (rescission,) = (one for one in agreement.all(Ending) if one.act is EndingKind.RESCISSION)
    assert rescission.by == ADMINISTRATION
    assert isinstance(rescission.after, tuple)
    assert (len(rescission.grounds), len(rescission.after)) == (1, 1)
    assert (rescission.form, rescission.notice) == (Unstated(), Unstated())
    chance = agreement[Commitment, "ge-mojlighet-till-rattelse"]
    assert (chance.bearer, chance.towards) == (ADMINISTRATION, STREET_MINDS)
    assert chance.timing == OnOccasion(
        Text("innan partnerskapet hävs", "before the partnership is rescinded")
    )
    assert chance.key in open_point("skalig-tid")
    assert [
        len(after) for after in under("havningens-ordning", rescission.key, "after").values()
    ] == [1, 3]
    grounds = under("havningens-grund", rescission.key, "grounds")
    assert list(grounds) == ["varje-brist", "vasentlig-brist", "overvagande-del"]
    assert len(set(grounds.values())) == 3


def test_24() -> None:
    """May Street Minds rescind?"""
    rights = {one.act for one in agreement.all(Ending) if one.by == STREET_MINDS}
    assert rights == {EndingKind.NOTICE}
    assert {"havning", "uppsagning"} < open_point("street-minds-kan-inte-hava")


def test_what_a_dialogue_holds_up() -> None:
    """Does a dialogue under way keep it from being ended, or money from being stopped?

    Each of the rights waits for the dialogue, and none of them for another.
    """
    ways = [one.key for kind in (Ending, PaymentStop, Repayment) for one in agreement.all(kind)]
    found = prevails("uppskov-under-dialog")
    assert found["hindrar-inget"] == []
    assert sorted(found["dialogen-forst"], key=str) == sorted(
        ((Prevails.FIRST_EXHAUSTED, ("tvist", way)) for way in (TERM.key, *ways)), key=str
    )
    assert {"havning", TERM.key} < open_point("skalig-tid")
    assert open_point("aterbetalning-vid-uteslutning") == {
        "uteslutning",
        "aterbetalning-vid-havning",
    }
