"""What is said of repayments, and payments that are stopped, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.notgiven import OpenWording
from iopmodel.parts import Part
from iopmodel.terms import AnyOf, Duty, LeftBy, RepaidOf
from iopmodel.words import Language, say_part
from iopmodel.words.telling.repayment import REPAYMENTS
from tests.words.sample import PARTNERSHIP, both, breach, city, stop, unspent
from tests.words.telling.saying import keys_of, said

SAID = {
    "stopp": (
        (
            "Stadens socialförvaltning får stoppa kommande utbetalningar till Föreningen i "
            "följande fall: verksamheten upphör. Först krävs skriftväxling."
        ),
        (
            "Stadens socialförvaltning may stop the payments still to come to Föreningen in the "
            "following cases: the activities cease. It first takes an exchange of letters."
        ),
    ),
    "over": (
        (
            "Om pengar blir över ska Föreningen betala tillbaka följande till Stadens "
            "socialförvaltning: medel som inte behövs, i sin helhet. Ett alternativ är att de "
            "används nästa år; det kräver samtycke från parterna gemensamt. Stadens "
            "socialförvaltning prövar om det är så. Bristens omfattning: mer än hälften. Det ska "
            "bero på föreningens eget handlande. Först krävs skriftväxling. Pengarna ska betalas "
            "tillbaka de sista tio dagarna i varje kvartal."
        ),
        (
            "If money is left over, Föreningen must pay back the following to Stadens "
            "socialförvaltning: funds not needed, in full. The alternative is that they are used "
            "next year; this takes the consent of the parties jointly. Stadens socialförvaltning "
            "establishes whether it is so. Gravity of the failure: more than half. It must be due "
            "to what the association itself has done. It first takes an exchange of letters. The "
            "money must be paid back in the last ten days of every quarter."
        ),
    ),
    "brott": (
        (
            "Om pengar används fel eller för annat ändamål eller om åtaganden inte fullgörs kan "
            "Stadens socialförvaltning kräva att endera parten betalar tillbaka följande: "
            "utbetalade medel, helt eller delvis. Texten säger inte när pengarna ska vara "
            "tillbaka."
        ),
        (
            "If money is used wrongly or for another purpose or if commitments are not kept, "
            "Stadens socialförvaltning can claim that either party pays back the following: funds "
            "paid, in full or in part. The text does not say by when it has to be paid back."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(REPAYMENTS)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def told(part: Part) -> tuple[str, str]:
    sv, en = (say_part(part, PARTNERSHIP, lang) for lang in Language)
    return sv, en


def test_what_any_party_may_do_each_of_them_may() -> None:
    sv, en = told(attrs.evolve(unspent, duty=Duty.CHOICE, owed_by=AnyOf(both)))
    assert sv.startswith("Om pengar blir över kan vardera parten betala tillbaka ")
    assert en.startswith("If money is left over, either party can pay back ")
    sv, en = told(attrs.evolve(breach, owed_to=AnyOf(both), owed_by=city))
    assert " kan vardera parten kräva att " in sv
    assert ", either party can claim that " in en
    sv, en = told(attrs.evolve(stop, by=AnyOf(both)))
    assert sv.startswith("Vardera parten får stoppa ")
    assert en.startswith("Either party may stop ")


def test_what_any_party_must_do_one_of_them_must() -> None:
    sv, en = told(attrs.evolve(unspent, owed_by=AnyOf(both)))
    assert sv.startswith("Om pengar blir över ska endera parten betala tillbaka ")
    assert en.startswith("If money is left over, either party must pay back ")


@pytest.mark.parametrize(
    ("left_by", "sv", "en"),
    [
        (
            LeftBy.PAYER,
            "Det gäller bara när den som betalar tillbaka själv lämnar eller säger upp.",
            "That holds only where the one who pays back is the one who leaves or gives notice.",
        ),
        (
            LeftBy.ANYONE,
            "Det gäller vem som än lämnar eller säger upp.",
            "That holds whoever leaves or gives notice.",
        ),
        (
            OpenWording("part"),
            "Texten säger bara ”part” om vems utträde eller uppsägning som utlöser det.",
            "The text says only “part” as to whose leaving or notice sets it off.",
        ),
    ],
)
def test_whose_leaving_it_takes(left_by: LeftBy | OpenWording, sv: str, en: str) -> None:
    found = told(attrs.evolve(unspent, left_by=left_by))
    assert sv in found[0]
    assert en in found[1]


def test_what_else_it_has_to_be() -> None:
    sv, en = told(attrs.evolve(unspent, narrowed_to=RepaidOf.TIME_NOT_COVERED))
    assert "Bara den del räknas som också är följande: det som betalats för tid som återstår." in sv
    assert "Only the part counts that is also the following: what was paid for the time" in en
