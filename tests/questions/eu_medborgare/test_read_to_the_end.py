"""What the review finds is asked by a point, and is still asked when another point is settled."""

from __future__ import annotations

import pytest

from iopmodel.review import review
from tests.questions.eu_medborgare.asked import agreement, open_point


def asked(rule: str, part: str, **choices: str) -> set[str]:
    """The points that ask about what a rule finds of a part, as read or as chosen."""
    chosen = {point.replace("_", "-"): reading for point, reading in choices.items()}
    (found,) = [
        one for one in review(agreement.under(chosen)) if one.rule == rule and part in one.parts
    ]
    return {*found.asked_in}


def test_all_that_the_review_finds_is_asked() -> None:
    assert [one.rule for one in review(agreement) if not one.asked_in] == []


@pytest.mark.parametrize(
    ("rule", "part", "point"),
    [
        ("ending-form", "havning", "havningens-form"),
        ("extended-unseen", "giltighetstid", "rapporterna-och-forlangningen"),
        ("form-unmade", "sarskild-blankett", "mallen-och-blanketten"),
        ("no-bearer", "hanvisa-till-inskrivningen", "sarskilda-situationer"),
        ("no-bearer", "lika-mojlighet", "inskrivningens-former"),
        ("outsider-seat", "samverkansgrupp", "vem-slapper-in-andra-organisationer"),
        ("report-after-term", "rapport-november-april", "efter-slutet"),
        ("report-before-facts", "ekonomisk-redovisning", "utfallet-fore-arets-slut"),
        ("report-before-facts", "verksamhetsrapport-arets-slut", "rapporten-fore-arets-slut"),
        ("what-remains", "uppsagning", "om-forvaltningen-sager-upp"),
    ],
)
def test_which_point_asks_it(rule: str, part: str, point: str) -> None:
    assert point in asked(rule, part)


@pytest.mark.parametrize("reading", ["tre-manader", "nittio-dagar"])
def test_what_is_left_open_of_an_exclusion_once_its_time_is_settled(reading: str) -> None:
    """From which moment the time runs, and what is paid until it has run out."""
    counted = asked("notice-counted", "uteslutning", uteslutningens_dag=reading)
    assert counted == {"uteslutningens-ogonblick"}
    paid = asked("meanwhile-open", "uteslutning", uteslutningens_dag=reading)
    assert paid == {"innehallen-betalning"}


def test_what_is_left_open_when_one_party_is_rescinded_from() -> None:
    """The administration may be the last on its side by rescission too, and not by notice only."""
    left = asked("what-remains", "havning", vad_som_havs="den-parten", vem_haver="forvaltningen")
    assert left == {"om-forvaltningen-sager-upp"}


@pytest.mark.parametrize(
    ("settled", "reading", "left", "about"),
    [
        ("diarienumret", "bilagornas", "undertecknat-exemplar", "underskrift-convictus"),
        (
            "eu-teamets-plats",
            "till-forvaltningen",
            "forvaltningens-platser-i-samverkansgruppen",
            "socialjouren",
        ),
        ("ny-aktors-krav", "samma-krav", "provning-av-kraven", "ny-aktor"),
        (
            "personuppgifternas-ansvarige",
            "var-och-en",
            "tystnadsplikt",
            "uppgifter-om-den-enskilde",
        ),
        (
            "samverkansgruppens-beslut",
            "majoritet",
            "vem-slapper-in-andra-organisationer",
            "andra-organisationer",
        ),
        (
            "samverkansgruppens-platser",
            "en",
            "forvaltningens-platser-i-samverkansgruppen",
            "eu-teamet",
        ),
        ("styrgruppens-beslut", "majoritet", "beslutforhet", "styrgrupp"),
        ("vardag", "mandag-lordag", "helgens-platser", "nattplatser"),
        ("uttalanden", "alla-parter", "vem-talar-for-alla", "visa-vem-som-uttalar-sig"),
        ("vem-faststaller-mallen", "styrgruppen", "mal-utan-indikator", "uppfoljningsmall"),
        ("vem-forlanger", "styrgruppen", "bilagorna-vid-forlangning", "fordelning-av-medel"),
        (
            "vem-tar-emot-synpunkter",
            "organisationerna",
            "avvikelserapporter",
            "lata-brukarna-lamna-synpunkter",
        ),
    ],
)
def test_settling_one_question_leaves_the_other(
    settled: str, reading: str, left: str, about: str
) -> None:
    """A reading answers all that its point asks: what it does not answer, another point asks."""
    points = {point.key for point in agreement.under({settled: reading}).open_points}
    assert settled not in points
    assert left in points
    assert about in open_point(left)
