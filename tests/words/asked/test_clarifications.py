"""What to clarify reads well, and so does what that would do."""

from __future__ import annotations

import pytest

from iopmodel.answers import Clarification, clarify
from iopmodel.answers.clarify import NO_TERM
from iopmodel.dates import Period
from iopmodel.errors import BadReference
from iopmodel.words import Language
from iopmodel.words.asked import say_clarification
from tests.words.sample import PARTNERSHIP


def clear(subject: str, settles: int, touches: int) -> list[tuple[str, str]]:
    one = Clarification(
        subject=subject,
        settles=tuple(map(str, range(settles))),
        touches=tuple(map(str, range(touches))),
    )
    return [say_clarification(one, PARTNERSHIP, lang) for lang in Language]


@pytest.mark.parametrize(
    ("subject", "sv", "en"),
    [
        ("ar", "Vilket år?", "Which year?"),
        (NO_TERM, "Ange hur länge partnerskapet gäller", "Say how long the partnership lasts"),
        (
            "giltighetstid/extension/latest_end",
            "Komplettera giltighetstid: förlängning, längst till",
            "Fill in the term: extension, until at the latest",
        ),
        (
            "lamna/notice",
            "Komplettera uppsägning ”lamna”: uppsägningstid",
            "Fill in the notice “lamna”: period of notice",
        ),
        (
            "delredovisning/timing",
            "Komplettera delredovisningen: när",
            "Fill in the interim report: when",
        ),
        (
            "styrgrupp/meets",
            "Komplettera styrgruppen: möten",
            "Fill in the steering group: meetings",
        ),
        (
            "styrgrupp/chair/office_term",
            "Komplettera styrgruppen: ordförande, hur länge",
            "Fill in the steering group: chair, office term",
        ),
        (
            "utbetalning/instalments/1/timing",
            "Komplettera varje utbetalning: delbetalningar 2, när",
            "Fill in each payment: instalments 2, when",
        ),
        (
            "samlas/timing/then",
            "Komplettera åtagandet att samlas: när, därefter",
            "Fill in the commitment to gather: when, after that",
        ),
    ],
)
def test_what_to_clarify(subject: str, sv: str, en: str) -> None:
    assert [what for what, _ in clear(subject, 1, 0)] == [sv, en]


@pytest.mark.parametrize(
    ("settles", "touches", "sv", "en"),
    [
        (1, 0, "Gör ett svar säkert", "Makes one answer certain"),
        (2, 0, "Gör två svar säkra", "Makes two answers certain"),
        (0, 1, "Rör ett svar till", "Bears on one more"),
        (
            1,
            1,
            "Gör ett svar säkert, rör ett svar till",
            "Makes one answer certain, bears on one more",
        ),
        (
            20,
            3,
            "Gör 20 svar säkra, rör tre svar till",
            "Makes 20 answers certain, bears on three more",
        ),
    ],
)
def test_what_clarifying_does(settles: int, touches: int, sv: str, en: str) -> None:
    assert [then for _, then in clear("ar", settles, touches)] == [sv, en]


def test_nothing_of_another_partnership() -> None:
    with pytest.raises(BadReference, match="borta"):
        clear("borta/timing", 1, 0)


@pytest.mark.parametrize("lang", Language)
def test_no_clarification_shows_the_name_of_a_field(lang: Language) -> None:
    for one in clarify(PARTNERSHIP, Period.parse("2021-06-01/P3Y")):
        what, _ = say_clarification(one, PARTNERSHIP, lang)
        assert "_" not in what
        assert "/" not in what
