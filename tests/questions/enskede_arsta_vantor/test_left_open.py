"""What the text leaves open, and what each way of reading it comes to.

The questions are the open points that the reader found, with the answers that the words allow.
"""

from __future__ import annotations

import pytest

from iopmodel.answers import ask
from iopmodel.dates import Period
from iopmodel.errors import Conflict
from iopmodel.notgiven import AtLeast, Excluded, NotGiven, OpenWording, Unstated
from iopmodel.partnership import Ledger, Weight
from iopmodel.parts import Ref
from iopmodel.terms import (
    AnyOf,
    Approval,
    Body,
    BreachDialogue,
    ChangeRoute,
    Commitment,
    DecisionRule,
    EachOf,
    Ending,
    Ends,
    Jointly,
    Majority,
    Modality,
    NegotiableExtension,
    Renegotiation,
    Signature,
    Source,
    TargetGroup,
    Term,
    Version,
    VotesPer,
)
from tests.questions.enskede_arsta_vantor.asked import (
    BOTH,
    DISTRICT,
    STEERING,
    STREET_MINDS,
    TERM,
    TOGETHER,
    agreement,
    each_way,
)


def test_who_decides_on_an_extension() -> None:
    """P49: the answer names nobody, both parties or the steering group, by the reading."""
    extensions = [
        one[Term, "giltighetstid"].extension for one in each_way("vem-som-forlanger").values()
    ]
    assert all(isinstance(one, NegotiableExtension) for one in extensions)
    found = {
        holding.value.by
        for holding in ask("notice", agreement, TERM.initial).holdings
        if holding.value.part == "giltighetstid"
    }
    later = {
        holding.value.by
        for holding in ask("notice", agreement, Period.parse("2022-06-01/P1Y")).holdings
        if holding.value.part == "giltighetstid"
    }
    assert found | later == {Unstated(), TOGETHER, STEERING}


def test_who_may_demand_renegotiation() -> None:
    """P53: the text names nobody; both together; either."""
    found = [
        one[Renegotiation, "omforhandling"].by for one in each_way("omforhandlingens-krav").values()
    ]
    assert found == [Unstated(), TOGETHER, AnyOf(BOTH)]


def test_on_which_grounds_a_party_may_leave() -> None:
    """P37, P38: the other's failure; what calls for a dialogue too; no ground at all."""
    found = {
        key: one[Ending, "lamna-partnerskapet"]
        for key, one in each_way("uttradets-grunder").items()
    }
    assert {key: (len(one.grounds), one.last_resort) for key, one in found.items()} == {
        "bara-ataganden": (1, True),
        "dialogens-grunder": (3, True),
        "utan-grund": (0, False),
    }
    dialogues = [
        one[BreachDialogue, "brister"].then for one in each_way("vad-dialogen-leder-till").values()
    ]
    assert dialogues == [Unstated(), "lamna-partnerskapet"]


def test_how_a_party_leaves() -> None:
    """P41 to P43: after what, from when, and what is over then."""
    after = [one[Ending, "lamna-partnerskapet"].after for one in each_way("i-sista-hand").values()]
    steps = [len(one) if isinstance(one, tuple) else one for one in after]
    assert steps == [Unstated(), 0, 2, 1, 1]
    notices = [
        one[Ending, "lamna-partnerskapet"].notice for one in each_way("uttradets-dag").values()
    ]
    assert notices == [Unstated(), Excluded(), Excluded()]
    ends = [
        one[Ending, "lamna-partnerskapet"].ends for one in each_way("uttradets-verkan").values()
    ]
    assert ends == [Ends.PARTICIPATION, Ends.WHOLE]
    with pytest.raises(Conflict):
        agreement.under({"i-sista-hand": "bada-forst", "uttradets-grunder": "utan-grund"})


def test_who_takes_part_in_the_dialogue() -> None:
    """P44: two, three or four."""
    found = [
        one[BreachDialogue, "brister"].between
        for one in each_way("alla-medverkande-parter").values()
    ]
    assert [len(one.actors) for one in found if isinstance(one, Jointly)] == [2, 3, 4]


def test_how_the_steering_group_decides() -> None:
    """P78: nothing is said; all the members agree; most of their votes; both parties."""
    rules = [one[Body, "styrgrupp"].decides for one in each_way("styrgruppens-beslut").values()]
    assert rules == [
        Unstated(),
        DecisionRule(majority=Majority.ALL, votes_per=VotesPer.SEAT),
        DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.SEAT),
        DecisionRule(majority=Majority.ALL, votes_per=VotesPer.PARTY),
    ]
    assert all(isinstance(rule, NotGiven) or rule.tie == Unstated() for rule in rules)


def test_whether_the_outsider_has_a_seat() -> None:
    """P77, P79: three against three or more; or two, if the outsider is an adviser."""
    sides = [
        [seats.count for seats in one[Body, "styrgrupp"].seats if seats.side == STREET_MINDS]
        for one in each_way("street-business-plats").values()
    ]
    assert sides == [[2, 1], [2]]
    others = [seats.count for seats in agreement[Body, "styrgrupp"].seats if seats.side == DISTRICT]
    assert others == [1, AtLeast(2)]


def test_what_the_steering_group_may_do() -> None:
    """P80: it starts measures; or it decides on them too."""
    powers = [
        [
            one.key
            for one in way.all(Commitment)
            if (one.bearer, one.modality) == (STEERING, Modality.POWER)
        ]
        for way in each_way("styrgruppens-befogenhet").values()
    ]
    assert powers == [[], ["besluta-om-atgarder"]]


def test_which_level_is_the_right_one() -> None:
    """P55: the words; the steering group; each side's own; those who sign."""
    found = [one[ChangeRoute, "avvikelser"].decided_by for one in each_way("ratt-niva").values()]
    heads = (Approval(by=Ref("avdelningschef")), Approval(by=Ref("street-minds-styrelse")))
    assert found == [
        (Approval(by=OpenWording("på rätt nivå")),),
        (Approval(by=STEERING),),
        heads,
        (Approval(by=TOGETHER),),
    ]


def test_whose_plan_it_is_and_which_objectives_are_meant() -> None:
    """P125, P126: neither document is at hand."""
    plans = [one[Source, "verksamhetsplan"].of for one in each_way("verksamhetsplanen").values()]
    assert plans == [Unstated(), DISTRICT, STREET_MINDS, TOGETHER, TOGETHER]
    aims = [
        one[Source, "forvaltningens-malsattningar"]
        for one in each_way("forvaltningens-mal").values()
    ]
    assert [one.version for one in aims] == [Unstated(), Version.AS_IT_WAS, Version.AS_AMENDED]
    assert agreement[Commitment, "arbeta-utifran-vardegrunden"].under == (aims[0].key,)


def test_whom_it_is_for() -> None:
    """P96, P97: four conditions and an area; social problems too; or neither assistance nor they."""
    groups = [one[TargetGroup, "malgrupp"].limits for one in each_way("flera-malgrupper").values()]
    assert [len(limits) for limits in groups] == [4, 5, 2]
    assert [any("bistånd" in one.sv for one in limits) for limits in groups] == [True, True, False]


def test_whose_name_is_printed() -> None:
    """P131: on the one place for a signature or on the other, and never on both."""
    named = [
        [str(one.of) for one in way.all(Signature) if one.left_out]
        for way in each_way("fortryckt-namn").values()
    ]
    assert named == [[DISTRICT], [STREET_MINDS]]


def test_a_response_is_owed_to_nobody_named() -> None:
    """P114: the case officer is the one who has referred, and is not said to get the response."""
    reply = agreement[Commitment, "aterkoppling"]
    assert reply.towards == Unstated()
    assert reply.conditions


def test_what_is_set_aside() -> None:
    """The dialogue of § 11, which § 8 has already, and the lines for the signatures."""
    (restated,) = (
        {aside.sentence: aside.of for aside in section.asides}
        for section in agreement.sections
        if section.key == "11"
    )
    assert {
        number: [(cite.section, cite.sentences) for cite in of] for number, of in restated.items()
    } == {
        2: [("8", (1,))],
        3: [("8", (2,))],
    }
    ledger = Ledger.of(agreement)
    assert (ledger.missing, ledger.contradicted, ledger.broad) == ((), (), ())


def test_what_decides_most_can_be_read_either_way() -> None:
    weighty = [one for one in agreement.open_points if one.weight is Weight.DECIDES]
    assert sum(bool(one.readings) for one in weighty) > len(weighty) / 2


@pytest.mark.parametrize(
    ("point", "part", "field", "values"),
    [
        ("budgetens-bindande-verkan", "koordinator", "binding", [Unstated(), True, False]),
        ("dokumentationens-delning", "dokumentation", "bearer", [TOGETHER, EachOf(BOTH)]),
        (
            "enhetens-plats",
            "enheten-for-ekonomiskt-bistand",
            "of",
            [DISTRICT, "individ-och-familjeomsorg-vuxna"],
        ),
        (
            "kravens-rackvidd",
            "krav-pa-organisationer",
            "on",
            [
                STREET_MINDS,
                EachOf([BOTH[1], Ref("street-business"), Ref("ovriga-samarbetsaktorer")]),
            ],
        ),
        (
            "street-minds-bidrag",
            "bidra-med-resurser",
            "modality",
            [Modality.OBLIGATION, Modality.DECLARATION],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_each_reading_holds(point: str, part: str, field: str, values: list[object]) -> None:
    """P18, P26, P71, P127, P138: whether it binds, and whom."""
    assert [getattr(way.find(part), field) for way in each_way(point).values()] == values


@pytest.mark.parametrize(
    ("point", "part", "field", "differs_in"),
    [
        ("ekonomisk-redovisning", "dokumentation", "what", "medlen"),
        ("ett-ars-forsaljning", "medlemskap", "timing", "kom med"),
        ("hemloshet-och-missbruk", "malgrupp-beskriven", "often", "tillsammans"),
        ("kravens-provning", "krav-pa-organisationer", "tested", "hela tiden"),
        ("lamplighet-och-nej", "matcha", "conditions", "passar"),
        ("liknande-andamal", "medel", "only_for", "liknande"),
        ("plan-och-budget", "avvikelser", "of", "samtidigt"),
        ("plan-och-budget", "godkanna-avvikelser", "conditions", "bägge"),
    ],
)
def test_what_only_the_last_reading_says(
    point: str, part: str, field: str, differs_in: str
) -> None:
    """P2, P3, P20, P23, P99, P106, P111, P127: where readings differ in words."""
    said = [str(getattr(way.find(part), field)) for way in each_way(point).values()]
    assert [differs_in in one for one in said] == [*[False] * (len(said) - 1), True]
