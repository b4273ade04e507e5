"""What is said of funding, budget lines, payments and contributions, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.terms import PaymentPlan
from iopmodel.words import Language, say_part
from iopmodel.words.telling.finance import FINANCE
from tests.words.sample import PARTNERSHIP, funding
from tests.words.telling.saying import keys_of, said

SAID = {
    "samordnare": (
        (
            "I budgeten finns 125 000 kr till samordnare. Det betalar 20 % av en heltidstjänst. "
            "Posten är bindande."
        ),
        (
            "The budget has SEK 125,000 for a coordinator. That pays for 20% of a full-time post. "
            "The line is binding."
        ),
    ),
    "timmar": (
        (
            "Föreningen bidrar med ideell tid (300 timmar). Texten kallar bidraget en "
            "förutsättning för verksamheten."
        ),
        (
            "Föreningen contributes unpaid time (300 hours). The text calls this a condition for "
            "the activities."
        ),
    ),
    "medel": (
        (
            "Stadens socialförvaltning bidrar med 200 000 kr per år till Föreningen. Pengarna får "
            "bara användas till verksamheten. Ingen moms betalas. Pengarna är ett bidrag."
        ),
        (
            "Stadens socialförvaltning provides SEK 200,000 a year to Föreningen. The money may be "
            "used for nothing but the activities. No value added tax is paid on it. The money is a "
            "grant."
        ),
    ),
    "utbetalning": (
        (
            "Stadens socialförvaltning betalar till Föreningen: 50 000 kr åt gången (en fjärdedel "
            "av årsbeloppet) i januari och juni varje år (varje utbetalning avser sex månader, "
            "räknat från den första dagen); 100 000 kr åt gången (hälften av "
            "årsbeloppet) senast 1 oktober varje år."
        ),
        (
            "Stadens socialförvaltning pays Föreningen: SEK 50,000 each time (one quarter of the "
            "yearly amount) in January and June every year (each payment is for six months, "
            "counted from the first day of the term); SEK 100,000 each time (half of the "
            "yearly amount) by 1 October every year."
        ),
    ),
    "engangs": (
        (
            "Stadens socialförvaltning betalar till Föreningen: 200 000 kr åt gången (hela "
            "årsbeloppet) i mars varje år."
        ),
        (
            "Stadens socialförvaltning pays Föreningen: SEK 200,000 each time (the whole yearly "
            "amount) in March every year."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(FINANCE)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


def test_a_share_of_what_is_not_given_is_said_without_an_amount() -> None:
    """As where the money stands in an appendix that is not at hand."""
    unknown = attrs.evolve(funding, amount=Unstated())
    partnership = PARTNERSHIP.changed(becomes(funding, unknown))
    said = say_part(partnership[PaymentPlan, "engangs"], partnership, Language.EN)
    assert "SEK" not in said
    assert said.endswith(".")
