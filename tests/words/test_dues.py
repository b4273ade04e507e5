from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import Due, DueKind, Task, Undated, due, undated
from iopmodel.dates import OPEN_END, Period, YearlyOn
from iopmodel.errors import BadReference
from iopmodel.notgiven import Excluded, InAppendix, NoClause, Unstated
from iopmodel.partnership import Partnership, removes
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import AgreedExtension, AnyOf, Chair, Duty, Jointly, Modality, OnOccasion
from iopmodel.words import Language, say_due, say_given, say_undated
from tests.words.sample import (
    PARTNERSHIP,
    PARTS,
    YEAR,
    both,
    breach,
    coordination,
    final,
    funding,
    monthly,
    plan,
    steering,
    term,
    unspent,
    whoever,
)
from tests.words.sample.finance import factor, index

SV, EN = Language.SV, Language.EN
YEARS = Period.parse("2021-01-01/2023-12-31")
CITY = "Stadens socialförvaltning"
assert isinstance(steering.chair, Chair)
CHAIR = steering.chair
GAP = "\N{NO-BREAK SPACE}"


def replaced(*new: Part) -> Partnership:
    keys = {part.key for part in new}
    return Partnership(parts=[*(part for part in PARTS if part.key not in keys), *new])


def lines(partnership: Partnership, part: Part) -> list[tuple[str, str]]:
    found = [one for one in due(partnership, YEARS) if one.part == part.key]
    said = [(say_due(one, partnership, SV), say_due(one, partnership, EN)) for one in found]
    return [(sv.replace(GAP, " "), en) for sv, en in dict.fromkeys(said)]


def test_a_meeting() -> None:
    assert lines(replaced(), steering) == [
        (
            f"Styrgruppen har ett möte (minst tre gånger per år); {CITY} är sammankallande",
            f"The steering group has a meeting (at least three times a year), called by {CITY}",
        )
    ]
    alone = attrs.evolve(steering, convener=Unstated())
    assert lines(replaced(alone), steering) == [
        (
            "Styrgruppen har ett möte (minst tre gånger per år)",
            "The steering group has a meeting (at least three times a year)",
        )
    ]


def test_a_meeting_in_a_phase_tells_the_phase_only_among_its_conditions() -> None:
    found = [one for one in due(PARTNERSHIP, YEARS) if one.part == coordination.key]
    assert {say_due(one, PARTNERSHIP, SV) for one in found} == {
        "Samverkansgruppen har ett möte (varje månad)"
    }
    assert {say_given(given, PARTNERSHIP, SV) for given in found[0].given} == {"bara i början"}


def test_what_follows_a_phase_and_an_election() -> None:
    """Neither has dates."""
    found = {one.task.key: one for one in undated(PARTNERSHIP)}
    chosen = attrs.evolve(steering, chair=attrs.evolve(CHAIR, elected_by=Ref("staden")))
    by_city = next(one for one in undated(replaced(chosen)) if one.task.key == "styrgrupp-chair")
    said = [
        (say_undated(one, partnership, SV), say_undated(one, partnership, EN))
        for one, partnership in [
            (found["samverkansgrupp-then"], PARTNERSHIP),
            (found["styrgrupp-chair"], PARTNERSHIP),
            (by_city, replaced(chosen)),
        ]
    ]
    assert said == [
        (
            "Samverkansgruppen sammanträder därefter (varannan månad, men inte i början)",
            "The coordination group meets after that (every second month, but not at first)",
        ),
        (
            "Styrgruppen väljer ordförande (för ett år i taget)",
            ("The steering group elects a chair (for one year at a time)"),
        ),
        (
            (f"{CITY} väljer ordförande i styrgruppen (för ett år i taget)"),
            (f"{CITY} elects the chair of the steering group (for one year at a time)"),
        ),
    ]


def test_under_a_reading_parts_are_as_it_has_them() -> None:
    assert {sv for sv, _ in lines(PARTNERSHIP, steering)} == {
        f"Styrgruppen har ett möte (minst tre gånger per år); {CITY} är sammankallande",
        f"Styrgruppen har ett möte (minst tre gånger per kalenderår); {CITY} är sammankallande",
    }


def test_a_report() -> None:
    assert lines(replaced(), monthly)[0] == (
        f"Föreningen lämnar delredovisningen för juni 2021 till {CITY}",
        f"Föreningen hands in the interim report for June 2021 to {CITY}",
    )
    assert lines(replaced(), final)[0] == (
        (
            "Samlad uppföljning för perioden 1 juni 2021 \N{EN DASH} 31 maj 2022; "
            "texten säger inte vem som rapporterar"
        ),
        (
            "Overall follow-up for the period 1 June 2021 \N{EN DASH} 31 May 2022; "
            "the text does not say who reports"
        ),
    )


def test_a_report_about_a_time_without_an_end() -> None:
    one = next(one for one in due(replaced(), YEARS) if one.part == final.key)
    endless = attrs.evolve(one, covers=Period(date(2021, 6, 1), OPEN_END), bearers=Ref("staden"))
    said = say_due(endless, replaced(), SV)
    assert said == f"{CITY} lämnar den samlade uppföljningen för tiden från 1 juni 2021 till slutet"


def test_a_payment() -> None:
    assert lines(replaced(), plan) == [
        (f"{CITY} betalar 50 000 kr till Föreningen", f"{CITY} pays SEK 50,000 to Föreningen"),
        (f"{CITY} betalar 100 000 kr till Föreningen", f"{CITY} pays SEK 100,000 to Föreningen"),
    ]
    unknown = attrs.evolve(funding, amount=InAppendix(Ref("bilaga-1")))
    assert lines(replaced(unknown), plan) == [
        (
            (
                f"{CITY} betalar ett belopp till Föreningen; "
                "bilaga 1 ”Samarbete” anger hur stort beloppet är"
            ),
            f"{CITY} pays an amount to Föreningen; appendix 1 “Samarbete” says how much",
        )
    ]


@pytest.mark.parametrize(
    ("duty", "sv", "en"),
    [
        (Duty.OWED, "betalar tillbaka till X: ", "pays back to X: "),
        (
            Duty.ON_CLAIM,
            "betalar tillbaka till X, om det krävs: ",
            "pays back to X, if that is claimed: ",
        ),
        (Duty.POSSIBLE, "kan behöva betala tillbaka till X: ", "may have to pay back to X: "),
        (Duty.CHOICE, "kan betala tillbaka till X: ", "may pay back to X: "),
    ],
)
def test_a_repayment(duty: Duty, sv: str, en: str) -> None:
    partnership = replaced(attrs.evolve(unspent, duty=duty))
    assert lines(partnership, unspent) == [
        (
            f"Föreningen {sv.replace('X', CITY)}medel som inte behövs",
            f"Föreningen {en.replace('X', CITY)}funds not needed",
        )
    ]


def test_a_repayment_by_any_party() -> None:
    chosen = attrs.evolve(unspent, owed_by=AnyOf(both))
    owed, choice = (
        lines(replaced(attrs.evolve(chosen, duty=duty)), unspent)[0][0]
        for duty in (Duty.OWED, Duty.CHOICE)
    )
    assert owed.startswith("Endera parten betalar tillbaka ")
    assert choice.startswith("Vardera parten kan betala tillbaka ")


def test_a_commitment_without_a_bearer() -> None:
    assert lines(replaced(), whoever) == [
        (
            "Någon ska bestämma, snarast; texten säger inte vem det är",
            "Someone must decide, at once; the text does not say who",
        )
    ]


def test_the_last_day_of_a_notice() -> None:
    assert lines(replaced(), term)[0] == (
        (
            "Sista dag för endera parten att säga upp partnerskapet innan det förlängs för perioden "
            "1 juni \N{EN DASH} 30 november 2022"
        ),
        (
            "Last day for either party to give notice before the partnership is extended for the "
            "period 1 June \N{EN DASH} 30 November 2022"
        ),
    )


def test_the_last_day_to_agree() -> None:
    agreed = AgreedExtension(
        step=YEAR, latest_end=date(2023, 5, 31), agreed_by=Jointly(both), agree_by=YearlyOn(2, 1)
    )
    period = "1 juni 2022 \N{EN DASH} 31 maj 2023"
    ((sv, _),) = lines(replaced(attrs.evolve(term, extension=agreed)), term)
    assert sv == (
        f"Sista dag för parterna gemensamt att komma överens om förlängning för perioden {period}"
    )
    open_to_all = attrs.evolve(agreed, agreed_by=Unstated())
    ((sv, en),) = lines(replaced(attrs.evolve(term, extension=open_to_all)), term)
    assert sv == (
        f"Sista dag att komma överens om förlängning för perioden {period}; "
        "texten säger inte vilka som ska komma överens"
    )
    assert en.startswith("Last day to agree on an extension for the period 1 June 2022")


@pytest.mark.parametrize(
    ("kind", "en"),
    [
        (DueKind.DECISION, "Last day for Föreningen to agree on an extension"),
        (
            DueKind.NOTICE,
            "Last day for Föreningen to give notice before the partnership is extended",
        ),
    ],
)
def test_a_last_day_that_covers_nothing(kind: DueKind, en: str) -> None:
    one = Due(
        key="giltighetstid/1",
        part="giltighetstid",
        kind=kind,
        modality=Modality.POWER,
        bearers=Ref("foreningen"),
        recipients=Unstated(),
        window=Period.day(date(2022, 2, 1)),
    )
    assert say_due(one, PARTNERSHIP, EN) == en


def missing(partnership: Partnership, key: str) -> tuple[str, str]:
    (one,) = [one for one in undated(partnership) if one.task.key == key]
    return say_undated(one, partnership, SV), say_undated(one, partnership, EN)


@pytest.mark.parametrize(
    ("part", "field", "value", "sv", "en"),
    [
        (
            breach,
            "duty",
            Duty.ON_CLAIM,
            (
                f"Endera parten betalar tillbaka till {CITY}, om det krävs: utbetalade medel; "
                "texten säger inte när det ska ske"
            ),
            (
                f"Either party pays back to {CITY}, if that is claimed: funds paid; "
                "the text does not say when"
            ),
        ),
        (
            steering,
            "meets",
            NoClause(),
            f"Styrgruppen sammanträder; {CITY} är sammankallande; ingen bestämmelse anger hur ofta",
            f"The steering group meets, called by {CITY}; no clause says how often",
        ),
        (
            monthly,
            "timing",
            Unstated(),
            f"Föreningen lämnar delredovisningen till {CITY}; texten säger inte när det ska ske",
            f"Föreningen hands in the interim report to {CITY}; the text does not say when",
        ),
        (
            whoever,
            "timing",
            Unstated(),
            "Någon ska bestämma, snarast; texten säger inte vem det är eller när det ska ske",
            "Someone must decide, at once; the text does not say who or when",
        ),
    ],
)
def test_what_has_no_date(part: Part, field: str, value: Any, sv: str, en: str) -> None:
    partnership = replaced(attrs.evolve(part, **{field: value}))
    assert missing(partnership, part.key) == (sv, en)


def test_what_hangs_on_an_occasion() -> None:
    timing = OnOccasion(Text("vid behov", "when needed"))
    partnership = replaced(
        attrs.evolve(monthly, timing=timing), attrs.evolve(whoever, timing=timing)
    )
    assert missing(partnership, "delredovisning")[0] == (
        f"Föreningen lämnar delredovisningen till {CITY} (vid behov)"
    )
    assert missing(partnership, "nagon")[1] == (
        "Someone must decide, at once, when needed; the text does not say who"
    )


def test_instalments_are_told_apart_by_numbers() -> None:
    first, second = (attrs.evolve(one, timing=Unstated()) for one in plan.instalments)
    indexed = replaced(attrs.evolve(plan, instalments=[first, second]))
    plain = indexed.changed(removes(index) | removes(factor))
    assert missing(plain, "utbetalning-2")[1] == (
        f"{CITY} pays SEK 100,000 to Föreningen; the text does not say when"
    )
    assert missing(indexed, "utbetalning-2")[1] == (
        f"{CITY} pays an amount to Föreningen; the new amount is not known yet; "
        "the text does not say when"
    )


def test_a_payment_that_is_indexed_is_not_said_to_be_left_out() -> None:
    last = attrs.evolve(term, initial=Period.parse("2021-06-01/.."), extension=Excluded())
    year = Period.parse("2030-01-01/P1Y")
    for amount, said in (
        (funding.amount, "the new amount is not known yet"),
        (Unstated(), "the text does not say how much"),
    ):
        whole = replaced(last, attrs.evolve(funding, amount=amount))
        dues = [one for one in due(whole, year) if one.part == plan.key]
        assert {say_due(one, whole, Language.EN) for one in dues} == {
            f"{CITY} pays an amount to Föreningen; {said}"
        }


def test_to_nobody() -> None:
    nobody = attrs.evolve(breach, owed_to=Unstated(), owed_by=Unstated())
    assert missing(replaced(nobody), "brott")[1] == (
        "Someone pays back, if that is claimed: funds paid; "
        "the text does not say who has to pay back or when"
    )


def test_a_due_of_another_partnership() -> None:
    task = Task(
        key="okand",
        kind=DueKind.REPORT,
        modality=Modality.OBLIGATION,
        bearers=Unstated(),
        recipients=Unstated(),
        timing=Unstated(),
    )
    with pytest.raises(BadReference, match="report"):
        say_undated(Undated(task), PARTNERSHIP, EN)
