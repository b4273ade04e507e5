"""Readings by which a part comes in: what prevails over what, and a notice to one organisation."""

from __future__ import annotations

from datetime import date

import pytest

from iopmodel.answers import ask
from iopmodel.terms import Ending, EndingKind, Ends, Precedence, Prevails
from tests.questions.eu_medborgare.asked import (
    ADMINISTRATION,
    THREE_MONTHS,
    agreement,
    keys,
    under,
)

NOTICE, WHOLE = "uppsagning", "uppsagning-av-partnerskapet"
EXCLUSION, RESCISSION = "uteslutning", "havning"


def prevails(point: str) -> dict[str, object]:
    """What prevails under each reading of an open point, if anything does."""
    found: dict[str, object] = {}
    for key, one in under(point).items():
        ways: set[object] = {part.by for part in one.all(Precedence)}
        (found[key],) = ways or {None}
    return found


def test_no_precedence_is_held() -> None:
    """The text does not say what prevails over what."""
    assert agreement.all(Precedence) == ()


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        (
            "huvudavtal-eller-bilaga",
            {
                "sags-inte": None,
                "huvudavtalet": Prevails.FIRST_NAMED,
                "bilagan": Prevails.SPECIAL,
                "den-senare": Prevails.LATER,
            },
        ),
        (
            "flera-satt-att-sluta",
            {
                "sags-inte": None,
                "brist-fore-uppsagning": Prevails.FIRST_NAMED,
                "den-tidigare-dagen": Prevails.EARLIER_DAY,
            },
        ),
        ("tva-uppsagningar", {"fritt-val": None, "den-sarskilda": Prevails.SPECIAL}),
        (
            "avvikelse-eller-brist",
            {
                "bada": None,
                "forvaltningen-forst": Prevails.FIRST_EXHAUSTED,
                "bara-styrgruppen": Prevails.FIRST_NAMED,
            },
        ),
        ("dialog-fore-krav", {"nej": None, "ja": Prevails.FIRST_EXHAUSTED}),
    ],
)
def test_what_prevails(point: str, expected: dict[str, object]) -> None:
    assert prevails(point) == expected


def test_the_agreement_is_named_before_its_five_appendices() -> None:
    (main,) = under("huvudavtal-eller-bilaga")["huvudavtalet"].all(Precedence)
    assert main.between[0] == "contents"
    assert len(main.between) == 6


def test_breach_is_named_before_notice() -> None:
    (breach,) = under("flera-satt-att-sluta")["brist-fore-uppsagning"].all(Precedence)
    assert breach.between == (RESCISSION, EXCLUSION, WHOLE, NOTICE)


def test_which_dialogue_comes_first() -> None:
    first = under("avvikelse-eller-brist")["forvaltningen-forst"].all(Precedence)
    only = under("avvikelse-eller-brist")["bara-styrgruppen"].all(Precedence)
    assert [one.between for one in (*first, *only)] == [
        ("avvikelser", "brister"),
        ("brister", "avvikelser"),
    ]


def test_a_dispute_is_talked_over_before_each_of_the_other_steps() -> None:
    """It comes before each, and says nothing of which of them comes first."""
    found = under("dialog-fore-krav")["ja"].all(Precedence)
    assert {one.between for one in found} == {
        ("tvist", after)
        for after in (
            EXCLUSION,
            RESCISSION,
            "aterbetalning-vid-havning",
            "aterbetalning-vid-uppsagning",
        )
    }


def test_whether_the_city_can_give_notice_to_one_organisation() -> None:
    """Then that organisation is out three months later, and the others stay."""
    found = under("uppsagning-av-en-enda")
    new = keys(found["ja"].all(Ending)) - keys(found["nej"].all(Ending))
    assert new == {"uppsagning-av-en-organisation"}
    right = found["ja"][Ending, new.pop()]
    assert (right.act, right.by) == (EndingKind.EXCLUSION, ADMINISTRATION)
    assert (right.ends, right.notice) == (Ends.PARTICIPATION, THREE_MONTHS)
    over = {
        one.value.part: one.value.day
        for one in ask("over", found["ja"], date(2019, 9, 15)).holdings
    }
    assert over[right.key] == date(2019, 12, 15)
