"""What money is promised and paid, each with what it hangs on."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from iopmodel.answers import Entry, EntryKind, Given, Holding, ask
from iopmodel.dates import Period, Span, Throughout, YearlyOn
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.notgiven import (
    Excluded,
    InAppendix,
    NoClause,
    NotApplicable,
    NotGiven,
    OpenWording,
    ToBeDecided,
    Unstated,
)
from iopmodel.partnership import Amendment, Partnership, adds, becomes
from iopmodel.parts import Cite, Part, Ref
from iopmodel.terms import (
    AfterEvent,
    AnyOf,
    BudgetLine,
    Contribution,
    Duty,
    EachOf,
    Funding,
    Instalment,
    Measure,
    Nature,
    NegotiableExtension,
    PaymentPlan,
    PaymentStop,
    Per,
    Repayment,
    Trigger,
    Vat,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, point, tid

TWO_YEARS = "2021-06-01/P2Y"
TERM = tid("2021-06-01/P1Y", Excluded())
MORE = tid("2021-06-01/P1Y", NegotiableExtension(step=Span.of(years=1)))
FRAME = Funding(
    key="medel", payer=CITY, payee=CLUB, amount=sek(90), per=Per.YEAR, cites=Cite("a", [7])
)
THIRDS = [Instalment(share=Fraction(1, 3), timing=YearlyOn(month, 1)) for month in (9, 3)]
PLAN = PaymentPlan(key="plan", of=FRAME, instalments=THIRDS, cites=Cite("a", [6]))


def asked(partnership: Partnership, within: str = TWO_YEARS) -> list[Holding[Entry]]:
    return list(ask("money", partnership, Period.parse(within)).holdings)


def found(kind: EntryKind, *parts: Part, within: str = TWO_YEARS) -> list[Holding[Entry]]:
    return [one for one in asked(agreed(*parts), within) if one.value.kind is kind]


def test_a_frame_is_told_as_it_stands() -> None:
    frame = attrs.evolve(FRAME, vat=Vat.ADDED, nature=Nature.GRANT)
    (one,) = asked(agreed(TERM, frame))
    assert one == Holding(
        Entry(
            key="medel", part="medel", kind=EntryKind.FRAME, of="medel", payer=CITY, payee=CLUB,
            amount=sek(90), per=Per.YEAR, vat=Vat.ADDED, nature=Nature.GRANT,
        ),
        (),
        (Cite("a", [7]),),
    )  # fmt: skip
    assert one.value.known
    assert one.value.day == NotApplicable()


def test_a_payment_says_when_and_rests_on_plan_frame_and_term() -> None:
    one, _ = found(EntryKind.INSTALMENT, TERM, FRAME, PLAN)
    assert one == Holding(
        Entry(
            key="plan-1/1", part="plan", kind=EntryKind.INSTALMENT, of="medel", payer=CITY,
            payee=CLUB, amount=sek(30), window=Period.day(date(2021, 9, 1)), covers=Unstated(),
        ),
        (),
        (Cite("a", [6]), Cite("a", [7]), Cite("a", [3])),
    )  # fmt: skip
    assert one.value.known
    assert one.value.day == date(2021, 9, 1)


def test_a_payment_in_an_extension_is_conditional() -> None:
    told = [
        (str(one.value.day), [str(given) for given in one.given])
        for one in found(EntryKind.INSTALMENT, MORE, FRAME, PLAN)
    ]
    assert told == [
        ("2021-09-01", []),
        ("2022-03-01", []),
        ("2022-09-01", ["lasts-beyond:2022-05-31"]),
        ("2023-03-01", ["lasts-beyond:2022-05-31"]),
    ]


def test_what_an_extension_pays_of_a_frame_for_the_term_is_not_said() -> None:
    term_frame = attrs.evolve(FRAME, per=Per.TERM)
    _, more = found(EntryKind.FRAME, MORE, term_frame, PLAN)
    assert (more.value.key, more.value.amount) == ("medel/extended", Unstated())
    assert more.value.per == NotApplicable()
    assert more.given == (Given.lasts_beyond(date(2022, 5, 31)),)
    assert len(found(EntryKind.INSTALMENT, MORE, term_frame, PLAN)) == 2
    # Where nothing extends it, until it does, and where it has no end, there is nothing to say.
    for term, within in (
        (TERM, TWO_YEARS),
        (MORE, "2021-06-01/P1Y"),
        (tid("2021-06-01/.."), TWO_YEARS),
    ):
        assert len(found(EntryKind.FRAME, term, term_frame, PLAN, within=within)) == 1


@pytest.mark.parametrize(
    ("timing", "day"),
    [
        (Unstated(), Unstated()),
        (OpenWording("löpande"), OpenWording("löpande")),
        (AfterEvent(SOME, Span.of(weeks=2)), Unstated()),
    ],
)
def test_a_payment_without_a_day_belongs_to_every_period(timing: Any, day: Any) -> None:
    plan = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=timing)])
    (one,) = found(EntryKind.INSTALMENT, TERM, FRAME, plan, within="2030-01-01/P1Y")
    assert (one.value.key, one.value.amount, one.value.window) == ("plan", sek(90), day)
    assert one.value.covers == Unstated()
    assert one.value.day == day
    assert not one.value.known
    lacks = () if isinstance(timing, AfterEvent) else ("plan/instalments/0/timing",)
    assert one.value.lacks == lacks


def test_a_payment_without_a_last_day_has_none() -> None:
    plan = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=Throughout())])
    (one,) = found(EntryKind.INSTALMENT, tid("2021-06-01/.."), FRAME, plan)
    assert (str(one.value.window), one.value.day) == ("2021-06-01/..", Unstated())


def test_a_payment_belongs_to_the_period_of_its_last_day() -> None:
    plan = attrs.evolve(PLAN, instalments=[Instalment(share=Fraction(1), timing=Throughout())])
    assert found(EntryKind.INSTALMENT, TERM, FRAME, plan, within="2021-06-01/2022-05-30") == []
    (one,) = found(EntryKind.INSTALMENT, TERM, FRAME, plan, within="2022-05-31/P1D")
    assert one.value.day == date(2022, 5, 31)


def test_what_is_lacking_is_named() -> None:
    bare = attrs.evolve(FRAME, amount=OpenWording("skäligt"), per=Unstated())
    frame, *paid = asked(agreed(MORE, bare, PLAN))
    assert frame.value.lacks == ("medel/amount", "medel/per")
    assert not frame.value.known
    assert {one.value.lacks for one in paid} == {("medel/amount",)}
    # How much is paid in an extension hangs on what time the amount is for.
    per = attrs.evolve(FRAME, per=Unstated())
    paid = found(EntryKind.INSTALMENT, MORE, per, PLAN)
    assert [one.value.lacks for one in paid] == [(), (), ("medel/per",), ("medel/per",)]


def test_lines_contributions_and_clauses() -> None:
    line = BudgetLine(key="rad", of=FRAME, purpose=SOME, amount=Unstated())
    hours = Contribution(key="tid-skank", by=CLUB, what=SOME, hours=3)
    stop = PaymentStop(key="stopp", by=Unstated(), of=FRAME, triggers=[SOME])
    entries = [one.value for one in asked(agreed(TERM, FRAME, line, hours, stop))]
    assert [(one.kind, one.of, one.known) for one in entries] == [
        (EntryKind.FRAME, "medel", True),
        (EntryKind.LINE, "medel", False),
        (EntryKind.STOP, "medel", False),
        (EntryKind.CONTRIBUTION, "", True),
    ]
    _, told, stopped, brought = entries
    assert (told.amount, told.what, told.lacks) == (Unstated(), SOME, ("rad/amount",))
    assert (stopped.payee, stopped.lacks) == (CLUB, ("stopp/by",))
    assert (brought.payer, brought.what, brought.hours, brought.amount) == (
        CLUB, SOME, 3, NotApplicable(),
    )  # fmt: skip


def test_who_contributes_is_not_said() -> None:
    nobody = Contribution(key="tid-skank", by=Unstated(), what=SOME, hours=3)
    (one,) = found(EntryKind.CONTRIBUTION, TERM, nobody)
    assert (one.value.lacks, one.value.known) == (("tid-skank/by",), False)


@pytest.mark.parametrize(
    ("owed_by", "owed_to", "there", "lacks"),
    [
        (CLUB, CITY, True, ()),
        (AnyOf([CITY, CLUB]), EachOf([CITY, CLUB]), True, ()),
        (Unstated(), CITY, True, ("ater/owed_by",)),
        (CLUB, Unstated(), True, ("ater/owed_to",)),
        (CITY, CLUB, False, ()),
        (CLUB, CLUB, False, ()),
    ],
)
def test_a_clawback_is_of_money_that_goes_back(
    owed_by: Any, owed_to: Any, there: bool, lacks: tuple[str, ...]
) -> None:
    back = Repayment(
        key="ater", triggers=[Trigger.UNSPENT], duty=Duty.OWED, owed_by=owed_by, owed_to=owed_to,
        base=SOME, measure=Measure.ALL,
    )  # fmt: skip
    rows = [one.value for one in found(EntryKind.CLAWBACK, TERM, FRAME, back)]
    assert [(one.key, one.of) for one in rows] == ([("ater/medel", "medel")] if there else [])
    assert all(one.lacks == lacks for one in rows)
    assert all(one.known is not bool(lacks) for one in rows)


def test_readings_are_conditions() -> None:
    whole = agreed(
        TERM, FRAME, PLAN, points=(point("p", becomes(FRAME, attrs.evolve(FRAME, amount=sek(30)))),)
    )
    told = [(str(one.value.amount), str(one.given[0])) for one in asked(whole)]
    assert told[:2] == [("90.00 SEK", "reading:p=r0"), ("30.00 SEK", "reading:p=r1")]


def test_an_amendment_counts_from_its_day() -> None:
    whole = agreed(TERM, FRAME, PLAN)
    change = becomes(FRAME, attrs.evolve(FRAME, amount=sek(30)))
    more = attrs.evolve(
        whole, amendments=[Amendment(key="t", effective=date(2022, 1, 1), change=change)]
    )
    told = [str(one.value.amount) for one in asked(more)]
    assert told == ["90.00 SEK", "30.00 SEK", "10.00 SEK"]


def test_a_part_that_says_nothing_of_money() -> None:
    assert asked(agreed(TERM)) == []
    with pytest.raises(Invalid, match="money: found None, expected a period"):
        ask("money", agreed(TERM))


@pytest.mark.parametrize(
    "value",
    [InAppendix(Ref("bilaga")), NoClause(), ToBeDecided(Ref("rad")), OpenWording("löpande")],
)
def test_in_whichever_way_it_is_not_given_it_is_not_known(value: NotGiven) -> None:
    assert not Entry(key="m", part="m", kind=EntryKind.FRAME, payer=CITY, amount=value).known


def test_a_part_that_only_a_reading_has() -> None:
    (one,) = asked(agreed(TERM, points=(point("p", adds(FRAME)),)))
    assert one.given == (Given.reading("p", "r1"),)
