"""What each part asks someone to do."""

from fractions import Fraction

import attrs
import pytest

from iopmodel.answers import DueKind, tasks
from iopmodel.answers.tasks import ASKING
from iopmodel.contents import Contents
from iopmodel.dates import Anchor, Each, InMonths, Span, Throughout, YearlyOn
from iopmodel.money import sek
from iopmodel.notgiven import InAppendix, NotApplicable, NotGiven, OpenWording, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    PART_KINDS,
    Afterwards,
    AgreedExtension,
    AutomaticExtension,
    Body,
    BodyKind,
    Chair,
    Duty,
    Funding,
    Heading,
    Instalment,
    Measure,
    Modality,
    NegotiableExtension,
    PaymentPlan,
    Per,
    Repayment,
    Report,
    Trigger,
    While,
)
from tests.answers.examples import CITY, CLUB, SOME, agreed, task, tid

MONTHLY = Each(Span.of(months=1))
YEAR = Span.of(years=1)
AT_FIRST = Text("i början", "at first")
june, january = (Instalment(share=Fraction(1, 2), timing=InMonths([month])) for month in (6, 1))
frame = Funding(key="medel", payer=CITY, payee=CLUB, amount=sek(200_001), per=Per.YEAR)


def of(part: Part, *others: Part) -> list[tuple[object, ...]]:
    partnership = agreed(part, *others)
    return [
        (one.key, one.kind, one.modality, one.bearers, one.recipients, one.timing, one.amount)
        for one in tasks(partnership, part)
    ]


@pytest.mark.parametrize(
    ("convener", "bearer"),
    [(CITY, CITY), (Unstated(), Unstated())],
    ids=["convened", "by nobody named"],
)
def test_a_body_meets(convener: Ref[Part] | Unstated, bearer: object) -> None:
    body = Body(
        key="styrgrupp", name="s", role=BodyKind.STEERING, seats=[], meets=MONTHLY,
        convener=convener,  # type: ignore[arg-type]
    )  # fmt: skip
    meeting = ("styrgrupp", DueKind.MEETING, Modality.OBLIGATION, bearer, "styrgrupp")
    assert of(body) == [(*meeting, MONTHLY, NotApplicable())]


def led_by(chair: Chair | NotGiven) -> Body:
    return Body(
        key="styrgrupp", name="s", role=BodyKind.STEERING, seats=[], meets=MONTHLY, chair=chair
    )


@pytest.mark.parametrize(
    ("chair", "bearer", "timing"),
    [
        (Chair(office_term=YEAR), Unstated(), Each(YEAR, Anchor.EVENT)),
        (Chair(elected_by=CITY), CITY, Unstated()),
        (Chair(office_term=OpenWording("en tid")), Unstated(), OpenWording("en tid")),
    ],
    ids=["for a year", "by someone", "for a time"],
)
def test_a_chair_is_elected(chair: Chair, bearer: object, timing: object) -> None:
    meeting, election = of(led_by(chair))
    assert meeting[1] is DueKind.MEETING
    voted = ("styrgrupp-chair", DueKind.ELECTION, Modality.OBLIGATION, bearer)
    assert election == (*voted, Unstated(), timing, NotApplicable())


@pytest.mark.parametrize("chair", [Unstated(), Chair(), Chair(held_by=CITY, rotates=True)])
def test_a_chair_of_whom_nothing_is_asked_is_not_elected(chair: Chair | NotGiven) -> None:
    assert [kind for _, kind, *_ in of(led_by(chair))] == [DueKind.MEETING]


@pytest.mark.parametrize(
    ("then", "timing"),
    [
        (OpenWording("glesare"), OpenWording("glesare")),
        (Each(YEAR), Afterwards(AT_FIRST, Each(YEAR))),
    ],
    ids=["not given", "given"],
)
def test_what_follows_a_phase_is_asked_by_itself(then: object, timing: object) -> None:
    phase = While(AT_FIRST, MONTHLY, then=then)  # type: ignore[arg-type]
    one, other = of(task(phase))
    assert (one[0], one[-2]) == ("uppgift", phase)
    assert (other[0], other[-2]) == ("uppgift-then", timing)
    assert one[1:-2] == other[1:-2]
    assert [key for key, *_ in of(task(While(AT_FIRST, MONTHLY)))] == ["uppgift"]


def test_what_decides_on_an_extension_is_asked_where_its_day_is_not_given() -> None:
    """Where it is given, the days follow from the ends of the term."""
    left_out = OpenWording("i god tid")
    automatic = AutomaticExtension(step=YEAR, latest_end=Unstated(), notice_by=left_out)
    agreed_on = AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=left_out, agreed_by=CITY)
    asked = [of(tid("2021-06-01/P1Y", extension)) for extension in (automatic, agreed_on)]
    power = Modality.POWER
    assert asked == [
        [("tid", DueKind.NOTICE, power, Unstated(), Unstated(), left_out, NotApplicable())],
        [("tid", DueKind.DECISION, power, CITY, Unstated(), left_out, NotApplicable())],
    ]
    dated = attrs.evolve(automatic, notice_by=YearlyOn(12, 31))
    for extension in (dated, NegotiableExtension(), Unstated()):
        assert of(tid("2021-06-01/P1Y", extension)) == []


def test_a_report_is_made() -> None:
    report = Report(key="r", name="r", author=CLUB, recipient=CITY, contents=[], timing=MONTHLY)
    made = ("r", DueKind.REPORT, Modality.OBLIGATION, CLUB, CITY, MONTHLY, NotApplicable())
    assert of(report) == [made]


@pytest.mark.parametrize("modality", Modality)
def test_a_commitment_is_as_binding_as_it_says(modality: Modality) -> None:
    one = task(Throughout(), modality=modality, towards=CLUB)
    kept = ("uppgift", DueKind.COMMITMENT, modality, CITY, CLUB, Throughout(), NotApplicable())
    assert of(one) == [kept]


def test_each_instalment_is_paid() -> None:
    """Numbered where there are several; each its share of the frame, to the öre."""
    plan = PaymentPlan(key="plan", of=frame, instalments=[june, january])
    paid = [
        (key, kind, bearer, to, amount) for key, kind, _, bearer, to, _, amount in of(plan, frame)
    ]
    half = sek("100000.50")
    assert paid == [
        ("plan-1", DueKind.PAYMENT, CITY, CLUB, half),
        ("plan-2", DueKind.PAYMENT, CITY, CLUB, half),
    ]
    (only,) = of(PaymentPlan(key="plan", of=frame, instalments=[june]), frame)
    assert (only[0], only[-1]) == ("plan", half)


def test_a_share_of_what_is_not_given_is_not_given() -> None:
    unknown = Funding(
        key="medel", payer=CITY, payee=CLUB, amount=InAppendix(Ref("heading")), per=Per.YEAR
    )
    plan = PaymentPlan(key="plan", of=unknown, instalments=[june])
    parts = {"medel": unknown}

    class Given:
        def __getitem__(self, kind_and_key: tuple[type[Part], str]) -> Part:
            return parts[kind_and_key[1]]

    (one,) = tasks(Given(), plan)  # type: ignore[arg-type]
    assert one.amount == InAppendix(Ref("heading"))


@pytest.mark.parametrize(
    ("duty", "modality"),
    [
        (Duty.OWED, Modality.OBLIGATION),
        (Duty.ON_CLAIM, Modality.POWER),
        (Duty.POSSIBLE, Modality.POWER),
        (Duty.CHOICE, Modality.POWER),
    ],
)
def test_money_that_comes_back(duty: Duty, modality: Modality) -> None:
    repayment = Repayment(
        key="ater", triggers=[Trigger.UNSPENT], duty=duty, owed_by=CLUB, owed_to=CITY, base=SOME,
        measure=Measure.ALL, within=MONTHLY,
    )  # fmt: skip
    back = ("ater", DueKind.PAYMENT, modality, CLUB, CITY, MONTHLY, NotApplicable())
    assert of(repayment) == [back]


def test_other_kinds_ask_nothing_of_anyone() -> None:
    asking = set(ASKING)
    assert asking < set(PART_KINDS)
    nothing = Partnership(parts=[Heading(name="H"), Contents(title="T", sections=[])])
    for kind in set(PART_KINDS) - asking:
        assert list(tasks(nothing, object.__new__(kind))) == []
