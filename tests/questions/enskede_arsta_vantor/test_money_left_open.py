"""What the text leaves open of money, and what each way of reading it comes to.

The questions are the open points that the reader found, with the answers that the words allow.
"""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.answers import ask
from iopmodel.dates import Basis, Period, share
from iopmodel.errors import Conflict
from iopmodel.money import Money, sek
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref
from iopmodel.terms import (
    AnyOf,
    Commitment,
    Definition,
    Duty,
    EachOf,
    Funding,
    LeftBy,
    Measure,
    Modality,
    Per,
    Repayment,
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
    payments,
)


def test_whether_unspent_money_comes_back_and_who_chooses() -> None:
    """P1: it is owed unless both agree; or there is a choice, nobody's or the holder's."""
    found = {
        key: one[Repayment, "ej-forbrukade-medel"]
        for key, one in each_way("ej-forbrukade-medel").items()
    }
    assert {key: (one.duty, one.instead_agreed_by) for key, one in found.items()} == {
        "aterbetalas": (Duty.OWED, TOGETHER),
        "fritt-val": (Duty.CHOICE, Unstated()),
        "mottagaren-valjer": (Duty.CHOICE, STREET_MINDS),
    }


def test_who_may_agree_on_another_use() -> None:
    """P136: the parties or the steering group; not where it takes no agreement at all."""
    found = [one[Repayment, "ej-forbrukade-medel"] for one in each_way("annan-anvandning").values()]
    assert [one.instead_agreed_by for one in found] == [TOGETHER, STEERING]
    with pytest.raises(Conflict):
        agreement.under({"annan-anvandning": "styrgruppen", "ej-forbrukade-medel": "fritt-val"})


def test_who_repays_on_leaving() -> None:
    """P4, P12: who leaves, Street Minds alone, Street Minds in any case, or whoever takes part."""
    found = [
        one[Repayment, "aterbetalning-vid-uttrade"]
        for one in each_way("vem-som-aterbetalar").values()
    ]
    anyone = AnyOf([*BOTH, Ref("street-business"), Ref("ovriga-samarbetsaktorer")])
    assert [one.owed_by for one in found] == [AnyOf(BOTH), STREET_MINDS, STREET_MINDS, anyone]
    own, any_ = LeftBy.PAYER, LeftBy.ANYONE
    assert [one.left_by for one in found] == [own, own, any_, own]
    assert {one.owed_to for one in found} == {DISTRICT}


def test_how_much_comes_back_and_who_decides() -> None:
    """P5: all or part, without anyone to decide; all; as one side or as both decide."""
    ways = each_way("andelen-vid-uttrade").values()
    found = [one[Repayment, "aterbetalning-vid-uttrade"] for one in ways]
    part = Measure.ALL_OR_PART
    assert [one.measure for one in found] == [part, Measure.ALL, part, part]
    # Who sets the part does not find that a party has left.
    assert {one.found_by for one in found} == {Unstated()}
    powers = [
        [
            one.bearer
            for one in way.all(Commitment)
            if (one.key, one.modality) == ("bestamma-aterbetalningens-del", Modality.POWER)
        ]
        for way in ways
    ]
    assert powers == [[], [], [DISTRICT], [TOGETHER]]


def test_what_is_an_advance_when_a_party_leaves_in_august() -> None:
    """P6, P7, P15: 30 000 of 100 000 spent by 31 August; 70 000, 50 000 or 57 143 is an advance."""
    months = each_way("manader-som-en-utbetalning-tacker").values()
    means = [[one.means.en for one in way.all(Definition)] for way in months]
    of_a_payment = "the part of a payment that is for remaining months, out of"
    assert means == [[], [f"{of_a_payment} six"], [f"{of_a_payment} seven or five"]]
    used_up = each_way("vad-som-ar-forbrukat").values()
    assert len({one[Repayment, "aterbetalning-vid-uttrade"].base for one in used_up}) == 3
    (paid,) = payments(Period.parse("2021-06-01/2021-08-31"))
    assert paid - sek(30_000) == sek(70_000)
    left = [
        share(paid, Period(date(2021, 9, 1), covered.last), covered, Basis.MONTHS)
        for covered in map(Period.parse, ("2021-06-01/2021-11-30", "2021-06-01/2021-12-31"))
    ]
    assert left == [sek(50_000), sek("57142.86")]
    # What is an advance and what is used up are two matters: one reading of each goes with any.
    both = agreement.under(
        {"vad-som-ar-forbrukat": "bundet", "manader-som-en-utbetalning-tacker": "sex-var"}
    )
    assert "cannot be avoided" in both[Repayment, "aterbetalning-vid-uttrade"].base.en
    assert [str(one.word) for one in both.all(Definition)] == ["förskott"]


def test_who_may_reclaim_what_was_misused() -> None:
    """P9, P10: each its own, both together, or the one that paid; all of it or what was misused."""
    found = [
        one[Repayment, "felaktig-anvandning"] for one in each_way("vem-som-kan-krava").values()
    ]
    assert [(one.owed_to, one.owed_by) for one in found] == [
        (EachOf(BOTH), Unstated()),
        (TOGETHER, Unstated()),
        (DISTRICT, STREET_MINDS),
    ]
    whole, misused = (
        one[Repayment, "felaktig-anvandning"].base
        for one in each_way("felaktig-anvandning").values()
    )
    assert whole != misused


def test_whether_the_amount_holds_for_an_extension() -> None:
    """P21, P36: 200 000 a year, or for the one year that was agreed."""
    found = [one[Funding, "medel"] for one in each_way("beloppet-vid-forlangning").values()]
    assert [(one.amount, one.per) for one in found] == [
        (sek(200_000), Per.YEAR),
        (sek(200_000), Per.TERM),
    ]
    assert sum(payments(TERM.initial), Money.zero("SEK")) == sek(200_000)


def test_no_reading_moves_the_payments() -> None:
    """P14, P16, P17: whichever way it is read, two halves are due, in June and in January."""
    row = {
        holding.value.key: holding.given
        for holding in ask("due", agreement, TERM.initial).holdings
        if holding.value.part == "utbetalning"
    }
    assert list(row.values()) == [(), ()]
