"""Small partnerships in which every kind of dated duty, extension and reading occurs."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
from hypothesis import strategies as st

from iopmodel.contents import Contents, Section
from iopmodel.dates import (
    OPEN_END,
    Anchor,
    Counting,
    Each,
    EndDay,
    HalfwayInto,
    InMonths,
    Once,
    Period,
    Rounding,
    Span,
    Throughout,
    Times,
    YearlyOn,
)
from iopmodel.dates.recurrence import BeforeEnd, Recurrence
from iopmodel.money import Money, sek
from iopmodel.notgiven import Excluded, NoClause, NotGiven, OpenWording, Unstated
from iopmodel.partnership import (
    Change,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Weight,
    adds,
    becomes,
    removes,
)
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.strategies import days, lengths
from iopmodel.strategies.recurrence import recurrences
from iopmodel.terms import (
    AfterEvent,
    AgreedExtension,
    AutomaticExtension,
    Body,
    BodyKind,
    ByFactor,
    ByIndex,
    Commitment,
    Covers,
    Duty,
    Ending,
    EndingKind,
    Ends,
    Extension,
    Following,
    Funding,
    Heading,
    IfContinued,
    Indexation,
    Instalment,
    Measure,
    Modality,
    Nearest,
    NegotiableExtension,
    OnOccasion,
    OnWorkingDay,
    Order,
    Party,
    PaymentPlan,
    Per,
    Relative,
    Repayment,
    Report,
    Roll,
    Sector,
    Stops,
    TakesEffect,
    Term,
    Timing,
    Trigger,
    While,
    Who,
)

SOME = Text("något", "something")
CITY, CLUB = Ref[Party]("staden"), Ref[Party]("foreningen")
SECTIONS = ("a", "b", "c", "d")
RELATIVE_TO = ("grupp", "rapport", "plan", "uppgift")

_span = lengths(max_months=14, max_days=40)
_stated = st.builds(
    Period.starting, days(date(1999, 1, 1), date(2011, 1, 1)), lengths(max_months=30, max_days=60)
)


def _now_and_then(rule: Recurrence) -> bool:
    """Whether it is not so frequent that a test would drown in its times; `Once` is built here."""
    if isinstance(rule, Each | Times):
        return rule.span.months > 0 or rule.span.days > 6
    return not isinstance(rule, Once)


rules: st.SearchStrategy[Recurrence] = st.one_of(
    recurrences(max_months=14, max_days=40).filter(_now_and_then),
    st.builds(Once, st.none() | _stated),
    st.builds(BeforeEnd, _span, st.none() | _span, st.sampled_from(EndDay)),
    st.builds(HalfwayInto, st.none()),
    st.just(Throughout()),
    st.builds(Times, st.integers(1, 3), st.sampled_from([Span.of(years=1), Span.of(months=3)])),
    st.just(Each(Span.of(months=1), Anchor.CALENDAR)),
    st.builds(InMonths, st.sets(st.integers(1, 12), min_size=1, max_size=3)),
)
timings: st.SearchStrategy[Timing] = st.one_of(
    rules,
    rules,
    st.builds(While, st.just(SOME), rules),
    st.builds(IfContinued, rules),
    st.builds(Following, rules, _span, st.sampled_from(Counting)),
    st.builds(OnWorkingDay, rules, st.sampled_from(Roll)),
    st.builds(
        Relative,
        st.sampled_from(RELATIVE_TO).map(Ref[Part]),
        st.sampled_from(Order),
        st.just(Span()) | lengths(max_months=5, max_days=40),
    ),
    st.sampled_from(
        [Unstated(), OpenWording("snart"), OnOccasion(SOME), AfterEvent(SOME, Span.of(weeks=2))]
    ),
)
_yearly = st.one_of(
    st.builds(YearlyOn, st.integers(1, 12), st.integers(1, 28)),
    st.just(YearlyOn(12, 31)),
    st.builds(YearlyOn, st.just(2), st.just(29), st.sampled_from([Rounding.UP, Rounding.DOWN])),
)
_amounts: st.SearchStrategy[Money | NotGiven] = st.sampled_from(
    [sek(200_000), sek("99.99"), sek(1), Unstated(), OpenWording("vad")]
)
_conveners: st.SearchStrategy[Who] = st.sampled_from([CITY, Unstated()])
_cites = st.builds(Cite, st.sampled_from(SECTIONS), st.sets(st.integers(1, 3)))


@st.composite
def _extensions(draw: st.DrawFn, end: date) -> Extension:
    step = draw(
        lengths(max_months=18, max_days=90).filter(lambda span: span.months or span.days > 20)
    )
    more = draw(st.just(Unstated()) | st.integers(0, 1500).map(timedelta))
    latest = more if isinstance(more, Unstated) else end + more
    day = draw(st.just(Unstated()) | _yearly)
    stops = draw(st.sampled_from(Stops))
    extensions: list[Extension] = [
        NoClause(),
        Unstated(),
        Excluded(),
        NegotiableExtension(latest_end=latest),
        NegotiableExtension(step=step, latest_end=latest),
        AgreedExtension(step=step, latest_end=latest, agree_by=day, agreed_by=CITY),
        AutomaticExtension(step=step, latest_end=latest, notice_by=day, stops=stops),
        AutomaticExtension(step=step, latest_end=latest, notice_by=day, stops=stops),
    ]
    return draw(st.sampled_from(extensions))


@st.composite
def terms(draw: st.DrawFn) -> Term:
    """A term of some months or days, or *tills vidare*, with or without an extension."""
    first = draw(days(date(2000, 1, 1), date(2008, 12, 31)))
    cites = draw(_cites)
    if draw(st.integers(0, 7)) == 0:
        return Term(key="tid", initial=Period(first, OPEN_END), cites=cites)
    initial = Period.starting(first, draw(lengths(max_months=30, max_days=400)))
    assert initial.last is not OPEN_END
    return Term(key="tid", initial=initial, extension=draw(_extensions(initial.last)), cites=cites)


@st.composite
def duties(draw: st.DrawFn) -> list[Part]:
    """A part of each kind that asks something of someone, with any timing."""
    amount = draw(_amounts)
    shares = st.sampled_from([Fraction(1, 2), Fraction(1, 3), Fraction(1)])
    instalments = draw(
        st.lists(st.builds(Instalment, share=shares, timing=timings), min_size=1, max_size=2)
    )
    return [
        Body(
            key="grupp", name="grupp", role=BodyKind.STEERING, seats=[], meets=draw(timings),
            convener=draw(_conveners), cites=draw(_cites),
        ),
        Report(
            key="rapport", name="rapport", contents=[], author=CLUB, recipient=CITY,
            timing=draw(timings), cites=draw(_cites),
            covers=draw(st.sampled_from([*Covers, Unstated()])),
        ),
        Funding(
            key="medel", payer=CITY, payee=CLUB, amount=amount, per=Per.YEAR, cites=draw(_cites)
        ),
        PaymentPlan(
            key="plan", of=Ref[Funding]("medel"), instalments=instalments, cites=draw(_cites)
        ),
        *draw(st.just([]) | indexations().map(lambda one: [one])),
        Repayment(
            key="retur", triggers=[Trigger.UNSPENT], duty=draw(st.sampled_from(Duty)),
            owed_by=CLUB, owed_to=CITY, base=SOME, measure=Measure.ALL, within=draw(timings),
            cites=draw(_cites),
        ),
        Ending(
            key="lamna", act=EndingKind.NOTICE, by=CLUB, ends=Ends.WHOLE,
            notice=draw(st.just(Unstated()) | st.just(Excluded()) | _span),
            counting=draw(st.sampled_from([Unstated(), *Counting])),
            takes_effect=draw(st.sampled_from([Unstated(), *TakesEffect])),
            cites=draw(_cites),
        ),
        *(draw(commitments(key)) for key in ("uppgift", "losa")),
    ]  # fmt: skip


@st.composite
def indexations(draw: st.DrawFn) -> Indexation:
    """How the amount is indexed, more or less of which is left out."""
    base = Period.parse("1999-10-01/P1M")
    share = st.sampled_from([Fraction(1), Fraction(1, 2), Unstated()])
    how = st.one_of(
        st.just(Unstated()),
        st.builds(ByFactor, st.sampled_from([Fraction(2), Fraction(-5, 2), Unstated()])),
        st.builds(ByIndex, index=st.just(SOME), share=share, base=st.just(base)),
    )
    return Indexation(
        key="index",
        of=Ref[Funding]("medel"),
        how=draw(how),
        first=draw(st.just(Unstated()) | days(date(2000, 1, 1), date(2010, 12, 31))),
        every=draw(st.just(Unstated()) | st.just(Span.of(years=1)) | _span),
        rounding=draw(st.sampled_from([Unstated(), *Nearest])),
        cites=draw(_cites),
    )


@st.composite
def commitments(draw: st.DrawFn, key: str) -> Commitment:
    """A commitment of any modality, with any timing."""
    return Commitment(
        key=key,
        bearer=draw(st.sampled_from([CITY, CLUB])),
        modality=draw(st.sampled_from(Modality)),
        what=SOME,
        timing=draw(timings),
        cites=draw(_cites),
    )


@st.composite
def change_of(draw: st.DrawFn, key: str, parts: dict[str, Part]) -> Change:
    """A change of one part; `added` comes in, and `losa` goes."""
    if key == "added":
        return adds(draw(commitments("added")))
    part = parts[key]
    if key == "losa":
        return removes(part)
    new: Part
    if isinstance(part, Term):
        new = attrs.evolve(draw(terms()), cites=part.cites)
    elif isinstance(part, Funding):
        new = attrs.evolve(part, amount=draw(_amounts))
    elif isinstance(part, PaymentPlan):
        one = Instalment(share=Fraction(1, 4), timing=draw(timings))
        new = attrs.evolve(part, instalments=[one])
    else:
        field = {Body: "meets", Repayment: "within"}.get(type(part), "timing")
        changed: dict[str, Any] = {field: draw(timings)}
        new = attrs.evolve(part, **changed)
    return becomes(part, new)


@st.composite
def agreements(draw: st.DrawFn, *, max_points: int = 3) -> Partnership:
    """A partnership with a term, duties of every kind, and open points about different parts."""
    contents = Contents(
        title="Avtal",
        sections=[Section(key=key, heading=key, hashes=["0a1b2c3d"] * 3) for key in SECTIONS],
    )
    parts: list[Part] = [
        Heading(name="Ett partnerskap"),
        contents,
        Party(key="staden", name="Staden", sector=Sector.PUBLIC),
        Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY),
        draw(terms()),
        *draw(duties()),
    ]
    by_key = {part.key: part for part in parts}
    touched = draw(
        st.lists(
            st.sampled_from(
                ["tid", "grupp", "rapport", "medel", "plan", "uppgift", "losa", "added"]
            ),
            unique=True,
            max_size=max_points,
        )
    )
    points = []
    for key in touched:
        changes = [draw(change_of(key, by_key)) for _ in range(draw(st.integers(1, 2)))]
        readings = [
            Reading(key=f"r{number}", says=SOME, change=change)
            for number, change in enumerate([Change(), *filter(None, changes)])
        ]
        if len(readings) > 1:
            points.append(point(f"om-{key}", *readings))
    return Partnership(parts=parts, open_points=points)


@st.composite
def duets(draw: st.DrawFn) -> Partnership:
    """A term, one duty, and what it may go by: so little that edges are met often."""
    other = Ref[Part](draw(st.sampled_from(["grupp", "plan"])))
    by = st.just(Span()) | lengths(max_months=14, max_days=40)
    # Not one of all, which would rarely be one of these.
    kinds: list[st.SearchStrategy[Timing]] = [
        timings,
        st.builds(IfContinued, rules),
        st.builds(Following, rules, _span, st.sampled_from(Counting)),
        st.builds(OnWorkingDay, rules, st.sampled_from(Roll)),
        st.builds(Relative, st.just(other), st.sampled_from(Order), by),
        st.builds(Relative, st.just(other), st.sampled_from(Order), by),
    ]
    timing = draw(draw(st.sampled_from(kinds)))
    task = attrs.evolve(draw(commitments("uppgift")), timing=timing)
    parts = [part for part in draw(duties()) if part.key in {"grupp", "plan", "medel"}]
    bare = [attrs.evolve(part, cites=()) for part in (draw(terms()), task, *parts)]
    contents = Contents(title="Avtal", sections=[])
    parties = [
        Party(key="staden", name="Staden", sector=Sector.PUBLIC),
        Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY),
    ]
    # A timing may go by a part that is not there.
    for part in ("rapport", "grupp", "plan"):
        if all(known.key != part for known in bare):
            bare.append(attrs.evolve(draw(commitments(part)), timing=draw(rules), cites=()))
    return Partnership(parts=[Heading(name="H"), contents, *parties, *bare])


def point(key: str, *readings: Reading) -> OpenPoint:
    """An open point with these readings, about what they change."""
    return OpenPoint(
        key=key,
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=SOME,
        readings=readings,
        why=SOME,
        cites=Cite("a"),
    )


windows = st.builds(
    lambda first, more: Period(first, first + timedelta(more)),
    days(date(1999, 6, 1), date(2013, 12, 31)),
    st.sampled_from([0, 1, 30, 365, 500]) | st.integers(0, 500),
)
long_windows = windows | st.just(Period(date(1999, 1, 1), date(2013, 12, 31)))
