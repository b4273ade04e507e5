"""What a third reader asked that the first two had not, and what each way of reading comes to.

The numbers are those of the third reader's list.
"""

from __future__ import annotations

import pytest

from iopmodel.errors import Conflict
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Weight
from iopmodel.terms import (
    Body,
    ChangeRoute,
    Commitment,
    DecisionRule,
    Duty,
    Form,
    Majority,
    Modality,
    Precedence,
    Prevails,
    Recused,
    Repayment,
    VotesPer,
)
from tests.questions.enskede_arsta_vantor.asked import (
    DISTRICT,
    STREET_MINDS,
    agreement,
    each_way,
    open_point,
)


def ranked(point: str) -> dict[str, list[tuple[tuple[str, ...], Prevails]]]:
    """What prevails over what, under each reading of an open point."""
    return {
        key: [(one.between, one.by) for one in way.all(Precedence) if isinstance(one.by, Prevails)]
        for key, way in each_way(point).items()
    }


def test_the_text_ranks_nothing() -> None:
    """F101: it has no order of rank, of appendices or of anything else."""
    assert list(agreement.all(Precedence)) == []


def test_whether_leaving_comes_before_the_other_two_repayments() -> None:
    """P37 to P39: three grounds for one krona, side by side or with § 13 first."""
    leaving, unspent, misuse = (
        "aterbetalning-vid-uttrade",
        "ej-forbrukade-medel",
        "felaktig-anvandning",
    )
    over_unspent = ((leaving, unspent), Prevails.FIRST_NAMED)
    over_misuse = ((leaving, misuse), Prevails.FIRST_NAMED)
    assert ranked("flera-aterbetalningsgrunder") == {
        "vid-sidan-av-varandra": [],
        "fore-det-som-inte-behovs": [over_unspent],
        "fore-bada": [over_unspent, over_misuse],
    }


def test_whether_appendix_1_prevails() -> None:
    """P78: the agreement, what is special, or what came later; it is not at hand to tell which."""
    both = ("contents", "bilaga-1")
    assert ranked("bilagans-verkan") == {
        "sags-inte": [],
        "overenskommelsen-forst": [(both, Prevails.FIRST_NAMED)],
        "det-sarskilda-forst": [(both, Prevails.SPECIAL)],
        "det-senare-forst": [(both, Prevails.LATER)],
    }
    assert "tillaggsbilagor" in open_point("bilagans-verkan")


def test_which_way_a_change_takes() -> None:
    """P77: each its own; the special before the general; or an approval and an addendum."""
    assert ranked("andringens-vag")["det-sarskilda-forst"] == [
        (("ej-forbrukade-medel", "godkanna-avvikelser", "avvikelser"), Prevails.FIRST_NAMED)
    ]
    forms = [way[ChangeRoute, "avvikelser"].form for way in each_way("andringens-vag").values()]
    assert forms == [Unstated(), Unstated(), Form.ADDENDUM]


@pytest.mark.parametrize(
    ("reading", "rule", "recused"),
    [
        ("personen", "per-ledamot", Recused.PERSON),
        ("parten", "per-ledamot", Recused.PARTY),
        ("ingen", "per-ledamot", Recused.NOBODY),
        ("personen-vid-enighet", "enighet", Recused.PERSON),
    ],
)
def test_who_takes_no_part(reading: str, rule: str, recused: Recused) -> None:
    """P63: the rule itself stays as the point on decisions has it."""
    way = agreement.under({"styrgruppens-beslut": rule, "jav": reading})
    found = way[Body, "styrgrupp"].decides
    assert isinstance(found, DecisionRule)
    majority = {"per-ledamot": Majority.MORE_THAN_HALF, "enighet": Majority.ALL}[rule]
    assert (found.majority, found.votes_per, found.recused) == (majority, VotesPer.SEAT, recused)


def test_without_a_rule_of_decision_nobody_is_kept_out() -> None:
    with pytest.raises(Conflict):
        agreement.under({"styrgruppens-beslut": "per-part", "jav": "personen"})
    assert agreement[Body, "styrgrupp"].decides == Unstated()


def test_which_costs_count_at_the_end() -> None:
    """P26: nothing is said; what is paid, has arisen or is bound. It is owed in each."""
    ways = each_way("kostnader-efter-slutet")
    found = {key: way[Repayment, "ej-forbrukade-medel"] for key, way in ways.items()}
    assert len({one.base for one in found.values()}) == 5
    assert found["sags-inte"].base.en == "cash that is not needed"
    for word in ("avoided", "undvika"):
        assert [key for key, one in found.items() if word in str(one.base)] == ["oundvikliga"]
    assert {(one.duty, one.owed_to) for one in found.values()} == {(Duty.OWED, DISTRICT)}
    with pytest.raises(Conflict):
        agreement.under({"kostnader-efter-slutet": "betalda", "nar-medel-inte-behovs": "varje-ar"})


def test_whether_the_innocent_repays() -> None:
    """P38: whoever leaves; or only one that leaves though no other has failed."""
    faults = [
        way[Repayment, "aterbetalning-vid-uttrade"].fault
        for way in each_way("ersattning-utover-aterbetalning").values()
    ]
    assert faults[0] == Unstated()
    assert "although no other party has failed" in str(faults[1])


def test_what_follows_without_approval() -> None:
    """P25: a failure to talk about; or money that may not be used so."""
    barred = [
        [
            (one.key, one.bearer)
            for one in way.all(Commitment)
            if one.modality is Modality.PROHIBITION
        ]
        for way in each_way("utan-godkannande").values()
    ]
    assert barred == [[], [("inga-medel-till-icke-godkant", STREET_MINDS)]]
    assert "felaktig-anvandning" in open_point("utan-godkannande")


def test_whether_a_person_may_say_no() -> None:
    """P87: no condition is stated; or the referral takes the person's own will."""
    conditions = [
        [one.en for one in way[Commitment, "hanvisa"].conditions]
        for way in each_way("personens-nej").values()
    ]
    assert conditions == [[], ["the person is willing"]]


@pytest.mark.parametrize(
    ("key", "weight", "asks"),
    [
        ("annan-anvandning", Weight.DECIDES, "once the money is spent"),
        ("avrakning", Weight.DECIDES, "deducted"),
        ("ekonomisk-redovisning", Weight.DECIDES, "see the books"),
        ("frist-och-rattelse", Weight.MATTERS, "one who fails too"),
        ("kostnader-utover-medlen", Weight.DECIDES, "when the money runs out"),
        ("ledamoternas-byte", Weight.DECIDES, "two of the seats"),
        ("ovriga-aktorer", Weight.MATTERS, "answer for their contributing"),
        ("overlatelse", Weight.MATTERS, "over to Street Business"),
        ("tid-till-forlangning", Weight.MATTERS, "before the final follow-up"),
        ("tvistens-nasta-steg", Weight.MATTERS, "goes to court"),
        ("vardegrundens-foljd", Weight.DECIDES, "claim money back"),
    ],
)
def test_what_is_only_asked(key: str, weight: Weight, asks: str) -> None:
    """P5, P16, P20, P31, P36, P47, P51, P52, P63, P74, P98: no word leads to an answer."""
    (found,) = (one for one in agreement.open_points if one.key == key)
    assert found.weight is weight
    assert asks in found.question.en
