"""The agreement *Bostad först*: which sentences say which field, and facts of whom and what."""

from __future__ import annotations

from collections import Counter

import pytest

from iopmodel.contents import Disposition
from iopmodel.examples import load
from iopmodel.notgiven import InAppendix, Unstated
from iopmodel.partnership import Ledger, PointKind, Weight
from iopmodel.parts import Cite
from iopmodel.terms import (
    Associate,
    Background,
    BudgetLine,
    Capacity,
    ChangeRoute,
    Commitment,
    Contribution,
    Funding,
    Modality,
    Office,
    PaymentPlan,
    Source,
    Version,
)

partnership = load("bostad-forst-2023")
LEDGER = Ledger.of(partnership)


def said_by(part: str, field: str) -> set[tuple[str, int]]:
    """The sentences that speak of a field of a part."""
    return {
        (row.section, row.sentence)
        for row in LEDGER.rows
        for held in row.held
        if held.part == part and field in held.fields
    }


def test_no_part_rests_on_many_sentences_as_a_whole() -> None:
    assert LEDGER.broad == ()


@pytest.mark.parametrize(
    ("part", "field", "sentences"),
    [
        ("styrgrupp", "seats", {("struktur", 4), ("styrgrupp", 2), ("styrgrupp", 3)}),
        ("styrgrupp", "chair", {("styrgrupp", 5)}),
        ("styrgrupp", "meets", {("styrgrupp", 8), ("styrgrupp", 9)}),
        ("styrgrupp", "decides", {("styrgrupp", 14)}),
        ("samverkansgrupp", "secretary", {("samverkansgrupp", 5), ("samverkansgrupp", 6)}),
        ("giltighetstid", "initial", {("period", 1)}),
        ("giltighetstid", "extension", {("period", 2)}),
        ("giltighetstid", "conditions", {("period", 3)}),
        ("uppsagning", "by", {("uppsagning", 1)}),
        ("uppsagning", "notice", {("uppsagning", 2)}),
        ("havning", "after", {("havning", 2), ("havning", 3)}),
        ("aterkrav-vid-brister", "severity", {("ersattning", 3)}),
        ("arlig-sammanstallning", "timing", {("sammanstallning", 1)}),
        ("krav-pa-organisationer", "must", {("grund", number) for number in range(3, 14)}),
    ],
)
def test_which_sentences_say_it(part: str, field: str, sentences: set[tuple[str, int]]) -> None:
    assert said_by(part, field) == sentences


def test_what_is_said_twice_is_held_once() -> None:
    """The task that the budget gives has a heading of its own, and no more in it."""
    (section,) = (section for section in partnership.sections if section.asides)
    (aside,) = section.asides
    assert (section.key, len(section.hashes)) == ("uppdrag", 1)
    assert (aside.disposition, aside.of) == (Disposition.RESTATES, (Cite("nulage", [5]),))
    hashes = {one.key: one.hashes for one in partnership.sections}
    assert hashes["uppdrag"][0] == hashes["nulage"][4]


def test_whose_budgets_they_are() -> None:
    budgets = {one.key: one.of for one in partnership.all(Source) if one.role.value == "budget"}
    assert budgets == {
        "kommunfullmaktiges-budget": "kommunfullmaktige",
        "namndens-budget-2023": "socialnamnden",
    }
    assert {one.key for one in partnership.all(Associate)} == {
        "boendestodjare",
        "kommunfullmaktige",
        "socialnamnden",
    }


def test_the_main_agreement_gives_no_money() -> None:
    """Neither an amount nor a share of one: the appendix, which is not at hand, is to say it."""
    (funding,) = partnership.all(Funding)
    assert isinstance(funding.amount, InAppendix)
    assert funding.amount == funding.per
    for kind in (BudgetLine, Capacity, Contribution, PaymentPlan):
        assert partnership.all(kind) == ()
    (told,) = (one for one in partnership.all(Background) if one.key.startswith("vad-partner"))
    assert len(told.facts) == 2


def test_what_the_representatives_do_themselves() -> None:
    office = partnership[Office, "samverkansgruppens-representanter"]
    tasks = {one.key for one in partnership.all(Commitment) if one.bearer == office.key}
    assert tasks == {"losa-praktiska-problem", "sakerstalla-atagandena"}


def test_which_words_bind() -> None:
    """What the activity will do is told, what the parties need to do is a duty, unless read so."""
    keys = ("samsyn", "uppsokande-arbete")
    found = {
        reading: [
            partnership.under({"kommer-att-och-behover": reading})[Commitment, key].modality
            for key in keys
        ]
        for reading in ("bara-det-som-behovs", "allt", "inget")
    }
    assert found == {
        "bara-det-som-behovs": [Modality.OBLIGATION, Modality.DECLARATION],
        "allt": [Modality.OBLIGATION, Modality.OBLIGATION],
        "inget": [Modality.RECOMMENDATION, Modality.DECLARATION],
    }
    cooperation = [
        partnership.under({"god-samverkan-kravs": reading})[Commitment, "samverka"].modality
        for reading in ("skyldighet", "forklaring")
    ]
    assert cooperation == [Modality.OBLIGATION, Modality.DECLARATION]


def test_in_which_wording_what_it_names_holds() -> None:
    """All but the programme that lapses, which is a question of its own, and one not adopted."""
    read = partnership.under({"vilken-lydelse": "vid-varje-tid"})
    versions = {one.key: one.version for one in read.all(Source)}
    assert {key for key, one in versions.items() if one == Unstated()} == {
        "hemloshetsprogrammet",
        "mr-programmet",
        "namndens-budget-2023",
    }
    assert set(versions.values()) == {Unstated(), Version.AS_AMENDED}


def test_one_deviation_or_both() -> None:
    said = {
        reading: partnership.under({"avvikelser-fran-bada": reading})[
            ChangeRoute, "betydande-avvikelser"
        ].of.en.rpartition("commitments ")[2]
        for reading in ("bada", "endera")
    }
    assert said == {"bada": "and the budget", "endera": "or the budget"}


def test_the_open_points() -> None:
    points = partnership.open_points
    assert Counter(point.weight for point in points) == {
        Weight.DECIDES: 103,
        Weight.MATTERS: 74,
        Weight.FORMAL: 11,
    }
    assert Counter(point.kind for point in points)[PointKind.ABSENT] == 9
    assert len([point for point in points if point.readings]) == 65
