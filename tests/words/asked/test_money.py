"""What is said of money, and of what comes back, in words."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import (
    Entry,
    EntryKind,
    Extent,
    FrameYear,
    Proviso,
    RepaymentReason,
    ask,
    clawbacks,
)
from iopmodel.dates import Period
from iopmodel.money import Money, sek
from iopmodel.notgiven import (
    Bounds,
    NotApplicable,
    Sum,
    Unstated,
)
from iopmodel.parts import Ref, Text
from iopmodel.terms import Nature, Per, Repayment, Trigger, Vat
from iopmodel.words import Language
from iopmodel.words.moneys import money_label, say_budget, say_payment, say_year, say_year_totals
from tests.words.asked.saying import both
from tests.words.sample import PARTNERSHIP

YEAR = Period.parse("2021-01-01/P1Y")
CITY, CLUB = Ref[Any]("staden"), Ref[Any]("foreningen")


def entry(kind: EntryKind, **fields: Any) -> Entry:
    given: dict[str, Any] = {"key": "x", "part": "x", "of": "medel"}
    actors = {"payer": PARTIES[0], "payee": PARTIES[1]}
    return Entry(kind=kind, **{**given, **actors, **fields})


found = [one.value for one in ask("money", PARTNERSHIP, Period.parse("2021-06-01/P1Y")).holdings]
PARTIES = next((one.payer, one.payee) for one in found if one.kind is EntryKind.FRAME)
FRAME = next(one for one in found if one.kind is EntryKind.FRAME)


@pytest.mark.parametrize("value", found, ids=lambda one: one.key)
def test_the_sample_is_said(value: Entry) -> None:
    for said in both(value):
        assert said[0].isupper()
        assert "{" not in said


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (
            entry(EntryKind.FRAME, amount=sek(5), per=Per.TERM, vat=Vat.NONE, nature=Nature.GRANT),
            "Stadens socialförvaltning bidrar med 5 kr för hela giltighetstiden till Föreningen; "
            "ingen moms",
            "Stadens socialförvaltning provides SEK 5 for the whole term to Föreningen; "
            "no value added tax",
        ),
        (
            entry(EntryKind.FRAME, amount=sek(5), per=Per.YEAR, vat=Vat.ADDED),
            "Stadens socialförvaltning bidrar med 5 kr per år till Föreningen; moms tillkommer",
            "Stadens socialförvaltning provides SEK 5 a year to Föreningen; value added tax on top",
        ),
        (
            entry(EntryKind.FRAME, amount=sek(5), per=Unstated()),
            "Stadens socialförvaltning bidrar med 5 kr till Föreningen; texten säger inte vilken "
            "tid beloppet avser",
            "Stadens socialförvaltning provides SEK 5 to Föreningen; the text does not say for "
            "what time the amount is meant",
        ),
        (
            entry(EntryKind.FRAME, amount=Unstated()),
            "Stadens socialförvaltning bidrar med ett belopp till Föreningen om partnerskapet "
            "förlängs; texten säger inte hur stort beloppet är",
            "Stadens socialförvaltning provides an amount to Föreningen if the partnership is "
            "extended; the text does not say how much",
        ),
        (
            entry(EntryKind.INSTALMENT, amount=sek(5), window=Period.parse("2021-06-01/P1M")),
            "Stadens socialförvaltning betalar 5 kr till Föreningen senast 30 juni 2021",
            "Stadens socialförvaltning pays SEK 5 to Föreningen by 30 June 2021",
        ),
        (
            entry(EntryKind.INSTALMENT, amount=sek(5), window=Unstated()),
            "Stadens socialförvaltning betalar 5 kr till Föreningen; texten säger inte när det ska ske",
            "Stadens socialförvaltning pays SEK 5 to Föreningen; the text does not say when",
        ),
        (
            entry(EntryKind.LINE, amount=sek(5), what=Text("kaffe", "coffee")),
            "I budgeten finns 5 kr till kaffe",
            "The budget has SEK 5 for coffee",
        ),
        (
            entry(EntryKind.CONTRIBUTION, what=Text("kaffe", "coffee"), hours=3),
            "Stadens socialförvaltning bidrar med kaffe (tre timmar)",
            "Stadens socialförvaltning contributes coffee (three hours)",
        ),
        (
            entry(EntryKind.CONTRIBUTION, what=Text("kaffe", "coffee"), hours=Unstated()),
            "Stadens socialförvaltning bidrar med kaffe",
            "Stadens socialförvaltning contributes coffee",
        ),
        (
            entry(EntryKind.STOP),
            "Stadens socialförvaltning får stoppa kommande utbetalningar till Föreningen",
            "Stadens socialförvaltning may stop the payments still to come to Föreningen",
        ),
        (
            entry(EntryKind.CLAWBACK),
            "Stadens socialförvaltning kan behöva betala tillbaka pengar till Föreningen",
            "Stadens socialförvaltning may have to pay money back to Föreningen",
        ),
        (
            entry(EntryKind.CLAWBACK, payee=Unstated()),
            "Stadens socialförvaltning kan behöva betala tillbaka pengar; texten säger inte "
            "vem som ska få pengarna tillbaka",
            "Stadens socialförvaltning may have to pay money back; the text does not say who gets "
            "the money back",
        ),
    ],
)
def test_an_entry(value: Entry, sv: str, en: str) -> None:
    assert both(value) == (sv, en)


def test_a_line_without_words_is_called_by_its_key() -> None:
    assert both(entry(EntryKind.LINE, amount=sek(5)))[1] == "The budget has SEK 5 for “x”"


def test_what_comes_back() -> None:
    rows = [
        one.value
        for clause in PARTNERSHIP.all(Repayment)
        for one in clawbacks(PARTNERSHIP, clause.key)
    ]
    assert rows
    for row in rows:
        for said in both(row):
            assert said.endswith(".")
    full = next(row for row in rows if row.extent is Extent.IN_FULL)
    assert both(full)[0].endswith("Det är hela beloppet som ska tillbaka.")
    open_ = attrs.evolve(full, measure=Unstated(), extent=Extent.NOT_SAID)
    assert "How much of it comes back: not stated." in both(open_)[1]


@pytest.mark.parametrize(
    ("reason", "says", "sv", "en"),
    [
        (
            RepaymentReason.TRIGGERS,
            (Trigger.UNSPENT, Trigger.LEAVING),
            "Kan utlösas av: pengar som blir över; utträde eller uppsägning",
            "May be triggered by: money left over; leaving or notice",
        ),
        (
            RepaymentReason.OWED_BY,
            CITY,
            "Vem som betalar tillbaka: Stadens socialförvaltning",
            "Who pays back: Stadens socialförvaltning",
        ),
        (
            RepaymentReason.SHARE,
            Bounds(Fraction(1), Fraction(1)),
            "Omfattning: det är hela beloppet som ska tillbaka",
            "Extent: what comes back is all of it",
        ),
        (
            RepaymentReason.SHARE,
            Bounds(Fraction(0), Fraction(1)),
            "Omfattning: det kan bli allt från ingenting till hela beloppet",
            "Extent: what comes back is anything from nothing to all of it",
        ),
        (RepaymentReason.FAULT, Unstated(), "Ska bero på: framgår inte", "It must be due to: not stated"),
    ],
)  # fmt: skip
def test_each_of_its_terms(reason: RepaymentReason, says: Any, sv: str, en: str) -> None:
    assert both(Proviso(part="x", reason=reason, says=says)) == (sv, en)


def year(planned: Sum, conditional: Sum, at_risk: Sum, period: Any = YEAR) -> FrameYear:
    return FrameYear(
        period=period, of="medel", planned=planned, conditional=conditional, at_risk=at_risk,
        risks=(), entries=(),
    )  # fmt: skip


NOTHING = Sum(sek(0))


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (year(Sum(sek(5)), NOTHING, NOTHING), "SEK 5 in any case"),
        (
            year(Sum(sek(5)), Sum(sek(2)), Sum(sek(5))),
            "SEK 5 in any case; up to SEK 2 more on conditions; all of it can be stopped or have "
            "to be paid back",
        ),
        (
            year(NOTHING, Sum(sek(0), (Unstated(),)), NOTHING),
            "On conditions, an amount that is not given (not stated)",
        ),
        (
            year(Sum(sek(0), (Unstated(), Unstated())), NOTHING, NOTHING),
            "An amount that is not given (not stated) in any case",
        ),
    ],
)
def test_the_totals_of_a_year(one: FrameYear, said: str) -> None:
    assert say_year_totals(one, PARTNERSHIP, Language.EN) == said


def test_the_heading_of_a_year() -> None:
    assert say_year(year(NOTHING, NOTHING, NOTHING), Language.SV) == "Medel: 2021"
    undated = year(NOTHING, NOTHING, NOTHING, NotApplicable())
    assert say_year(undated, Language.SV) == "Medel: utbetalningar utan dag"
    assert money_label("lines", Language.EN) == "Budget"


def test_a_payment_in_short() -> None:
    paid = entry(EntryKind.INSTALMENT, amount=sek(5), window=Period.parse("2021-06-01/P1M"))
    assert say_payment(paid, PARTNERSHIP, Language.EN) == "SEK 5 by 30 June 2021"
    unknown = attrs.evolve(paid, amount=Unstated(), window=Unstated())
    said = say_payment(unknown, PARTNERSHIP, Language.EN)
    assert said == "An amount; the text does not say how much or when"


@pytest.mark.parametrize(
    ("whole", "lines", "said"),
    [
        (sek(9), [sek(4), sek(5)], ["The lines make up SEK 9"]),
        (sek(9), [sek(4)], ["The lines leave SEK 5 of SEK 9"]),
        (sek(9), [sek(14)], ["The lines are SEK 5 more than SEK 9"]),
        (sek(9), [], []),
        (Unstated(), [sek(4), sek(5)], ["The lines come to SEK 9"]),
        (sek(9), [Money.of(4, "EUR")], ["The lines come to EUR 4"]),
        (
            sek(9),
            [sek(4), Unstated()],
            ["The lines come to SEK 4 and one more amount (not stated)"],
        ),
        (sek(9), [Unstated()], ["The lines come to SEK 0 and one more amount (not stated)"]),
    ],
)
def test_what_the_budget_leaves(whole: Any, lines: list[Any], said: list[str]) -> None:
    frame = entry(EntryKind.FRAME, amount=whole)
    own = [
        entry(EntryKind.LINE, key=f"l{number}", amount=amount)
        for number, amount in enumerate(lines)
    ]
    other = entry(EntryKind.LINE, key="annan", of="annan", amount=sek(1))
    extended = entry(EntryKind.FRAME, key="x/extended", amount=sek(1))
    assert list(say_budget([frame, extended, *own, other], Language.EN)) == said


def test_what_indexes_an_amount_is_said_and_that_the_new_one_is_not_known() -> None:
    frame = entry(EntryKind.FRAME, amount=sek(5), per=Per.TERM, indexed=("uppskrivning",))
    assert both(frame)[1] == (
        "Stadens socialförvaltning provides SEK 5 for the whole term to Föreningen; "
        "the amount is raised by 2.5% each time"
    )
    paid = {"indexed": ("index", "nowhere"), "window": Period.parse("2031-06-01/P1M")}
    for amount, more in ((Unstated(), "; the new amount is not known yet"), (sek(6), "")):
        one = entry(EntryKind.INSTALMENT, amount=amount, **paid)
        money = "SEK 6" if isinstance(amount, Money) else "an amount"
        assert both(one)[1] == (
            f"Stadens socialförvaltning pays {money} to Föreningen by 30 June 2031; the amount "
            f"follows 80% of the change in the consumer price index{more}"
        )
        said = say_payment(one, PARTNERSHIP, Language.EN)
        assert said == f"{money[0].upper()}{money[1:]} by 30 June 2031{more}"
