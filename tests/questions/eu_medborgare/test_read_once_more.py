"""What a fourth reading found that the text leaves open, and what each way to read it changes."""

from __future__ import annotations

from typing import Any

import pytest

from iopmodel.notgiven import AtLeast, Excluded, Unstated
from iopmodel.partnership import Weight
from iopmodel.terms import (
    Body,
    BreachDialogue,
    Capacity,
    Commitment,
    CountedFrom,
    DecisionRule,
    Ending,
    Recused,
    Reserved,
)
from tests.questions.eu_medborgare.asked import (
    ADMINISTRATION,
    NINETY_DAYS,
    STEERING,
    THREE_MONTHS,
    agreement,
    open_point,
    under,
)

NOTICE, WHOLE = "uppsagning", "uppsagning-av-partnerskapet"
EXCLUSION, RESCISSION = "uteslutning", "havning"


def read(point: str, kind: Any, part: str, field: str) -> dict[str, Any]:
    """The value of a field under each reading of an open point."""
    return {key: getattr(one[kind, part], field) for key, one in under(point).items()}


@pytest.mark.parametrize("rule", ["majoritet", "en-rost-per-part", "enighet"])
@pytest.mark.parametrize(
    ("who", "recused"), [("parten-avstar", Recused.PARTY), ("alla-deltar", Recused.NOBODY)]
)
def test_who_takes_no_part(rule: str, who: str, recused: Recused) -> None:
    """Whether a party decides on itself is known only with how the group decides at all."""
    alone = agreement.under({"styrgruppens-beslut": rule})[Body, STEERING].decides
    decides = agreement.under({"jav": f"{who}-{rule}"})[Body, STEERING].decides
    assert isinstance(alone, DecisionRule)
    assert isinstance(decides, DecisionRule)
    assert (alone.recused, decides.recused) == (Unstated(), recused)
    assert (decides.majority, decides.votes_per) == (alone.majority, alone.votes_per)


def test_when_an_excluded_actor_is_out() -> None:
    """The text does not say; at once; or after three months, however these are counted."""
    assert read("uteslutningens-dag", Ending, EXCLUSION, "notice") == {
        "sags-inte": Unstated(),
        "genast": Excluded(),
        "tre-manader": THREE_MONTHS,
        "tre-manader-med-dagen": THREE_MONTHS,
        "nittio-dagar": NINETY_DAYS,
        "nittio-dagar-med-dagen": NINETY_DAYS,
    }


def test_from_when_the_notice_of_the_partnership_counts() -> None:
    found = read("partnerskapets-uppsagnings-dag", Ending, WHOLE, "counted_from")
    assert list(found.values()) == [
        Unstated(),
        CountedFrom.DISPATCH,
        CountedFrom.RECEIPT,
        CountedFrom.CONSIDERATION,
    ]


def test_what_is_paid_if_less_than_three_months_has_been() -> None:
    """Nothing more; or, if the activities go on for the whole notice, up to three months' pay."""
    found = read("arbete-utan-ersattning", Ending, WHOLE, "meanwhile")
    unpaid, paid = found["hela-uppsagningstiden"], found["hela-tiden-mot-betalning"]
    assert paid[0] == unpaid[0]
    assert paid[1] != unpaid[1] == agreement[Ending, WHOLE].meanwhile[1]


def test_which_departures_from_the_conditions_count() -> None:
    """Any, or a material one: for the dialogue and for the exclusion alike; shortcomings as before."""
    for kind, part, field in (
        (BreachDialogue, "brister", "triggers"),
        (Ending, EXCLUSION, "grounds"),
    ):
        found = read("obetydliga-avsteg", kind, part, field)
        assert found["varje"][0] != found["vasentligt"][0]
        assert found["varje"][1:] == found["vasentligt"][1:] != ()


def test_what_the_coordination_group_may_not_decide() -> None:
    found = read("myndighetsutovning", Commitment, "besluta-i-operativa-fragor", "conditions")
    assert {key: len(those) for key, those in found.items()} == {
        "inget-undantag": 0,
        "undantaget": 1,
    }


def test_how_many_places_are_for_women() -> None:
    found = read("tjugo-eller-fler", Capacity, "nattplatser", "reserved")
    (exactly,), (at_least,) = found.values()
    assert isinstance(exactly, Reserved)
    assert (exactly.number, at_least.number) == (20, AtLeast(20))
    assert exactly.for_ == at_least.for_


@pytest.mark.parametrize(
    ("point", "about"),
    [
        (
            "andringens-dag",
            {
                "andrad-ekonomisk-ram",
                "andringar-och-tillagg",
                "mindre-revideringar",
                "vasentliga-andringar",
            },
        ),
        (
            "e-post-som-skrift",
            {
                "andringar-och-tillagg",
                "giltighetstid",
                "uppsagning",
                "verksamhetsrapport-arets-slut",
                "verksamhetsrapport-halvar",
            },
        ),
        ("aterkalla-uppsagning", {NOTICE, WHOLE}),
    ],
)
def test_what_is_asked_of_which_parts(point: str, about: set[str]) -> None:
    assert open_point(point) == about


def test_what_is_asked_of_what_outlives_the_end() -> None:
    """What is paid back is asked for after the end too."""
    assert open_point("efter-slutet") >= {
        "aterbetalning-vid-havning",
        "aterbetalning-vid-uppsagning",
        "rapport-november-april",
    }
    assert ADMINISTRATION in open_point("omorganisation")


def test_what_decides() -> None:
    """What this reader held to be about dates, money or power."""
    decides = {point.key for point in agreement.open_points if point.weight is Weight.DECIDES}
    assert decides >= {
        "andringens-dag",
        "avvikelse-eller-brist",
        "dialog-fore-krav",
        "e-post-som-skrift",
        "obetydliga-avsteg",
        "partnerskapets-uppsagnings-dag",
        "uppsagning-av-en-enda",
        # Matters to those who read before.
        "den-forsta-februari-en-lordag",
        "manad-utan-dagen",
        "meddelandets-form",
        "nar-en-lamnar",
        "omorganisation",
        "rapport-av-den-som-lamnar",
        "socialjourens-bilaga",
        "vasentliga-brister",
        "vem-ser-till-omforhandling",
        "vilka-villkor",
    }
