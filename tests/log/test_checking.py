"""Whether what a log names is there, with suggestions where it is not."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.contents import Contents, Section
from iopmodel.dates import Each, Period, Span
from iopmodel.log import (
    EVENTS,
    Amended,
    Event,
    NoticeReceived,
    NoticeSent,
    PartyJoined,
    PaymentMade,
    PlanDecided,
    Remedied,
    ReportAccepted,
    ReportDelivered,
    Rescinded,
    Signed,
    Withdrawn,
    checked,
)
from iopmodel.log.checking import MEANT_ENTRIES, MEANT_PARTS
from iopmodel.notgiven import Unstated
from iopmodel.partnership import Amendment, OpenPoint, Partnership, PointKind, Reading, Weight, adds
from iopmodel.partnership.fieldtypes import alternatives, field_types, value_class
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import (
    Ending,
    EndingKind,
    Ends,
    Funding,
    Heading,
    Party,
    PaymentPlan,
    Report,
    Sector,
    Term,
)
from tests.log.telling import FIRST, MONEY, SAMPLES, told

PARTS: list[Part] = [
    Heading(name="Ett partnerskap"),
    Contents(
        title="Överenskommelse",
        sections=[Section(key="allmant", number="1", heading="Allmänt", hashes=["0" * 8])],
    ),
    Party(key="staden", name="Staden", sector=Sector.PUBLIC),
    Party(key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY),
    Funding(key="medel", payer=Ref("staden"), payee=Ref("foreningen"), amount=MONEY),
    PaymentPlan(key="utbetalning", of=Ref("medel"), instalments=[]),
    Report(key="redovisning", name="Redovisning", timing=Each(Span.of(months=1))),
    Term(key="giltighetstid", initial=Period.parse("2021-06-01/P1Y")),
    Ending(key="lamna", act=EndingKind.WITHDRAWAL, by=Ref("foreningen"), ends=Ends.PARTICIPATION),
]
NEW = Party(key="ny-part", name="Ny part", sector=Sector.CIVIL_SOCIETY)
PARTNERSHIP = Partnership(
    parts=PARTS,
    amendments=[Amendment(key="tillagg-1", effective=FIRST, change=adds(NEW))],
    open_points=[
        OpenPoint(
            key="vem",
            question=Text("vem?", "who?"),
            kind=PointKind.GAP,
            weight=Weight.FORMAL,
            why=Text("ingen nämns", "nobody is named"),
            cites=[Cite("allmant", [1])],
            readings=[
                Reading(key="ingen", says=Text("ingen", "nobody")),
                Reading(
                    key="en-till",
                    says=Text("en till", "one more"),
                    change=adds(attrs.evolve(NEW, key="en-till")),
                ),
            ],
        )
    ],
)


def test_what_is_there() -> None:
    log = told(
        Signed(party=Ref("staden")),
        Amended(amendment="tillagg-1"),
        NoticeSent(by=Ref("foreningen"), right=Ref("lamna")),
        NoticeReceived(sending=3, right=Ref("giltighetstid")),
        PaymentMade(of=Ref("medel"), amount=MONEY),
        PaymentMade(of=Ref("utbetalning"), amount=MONEY),
        ReportDelivered(of=Ref("redovisning")),
        ReportAccepted(delivery=7),
        # An amendment brings it in, and a reading.
        PartyJoined(party=Ref("ny-part")),
        PartyJoined(party=Ref("en-till")),
    )
    assert checked(log, PARTNERSHIP) == []


@pytest.mark.parametrize(
    ("event", "problem"),
    [
        (
            Signed(party=Ref("stad")),
            "entry 1/party: found 'stad', expected the key of a part (party), for example staden",
        ),
        (
            Signed(party=Ref("medel")),
            "entry 1/party: found 'medel', a funding, expected the key of a part (party), "
            "for example en-till, foreningen, ny-part, staden",
        ),
        (
            PaymentMade(of=Ref("staden"), amount=MONEY),
            "entry 1/of: found 'staden', a party, expected the key of a part (payment-plan or "
            "funding), for example medel, utbetalning",
        ),
        (
            PaymentMade(of=Ref("medlet"), amount=MONEY),
            "entry 1/of: found 'medlet', expected the key of a part (payment-plan or funding), "
            "for example medel",
        ),
        (
            NoticeSent(right=Ref("redovisning")),
            "entry 1/right: found 'redovisning', a report, expected the key of a part (ending or "
            "term), for example giltighetstid, lamna",
        ),
        (
            Amended(amendment="tillag-1"),
            "entry 1/amendment: found 'tillag-1', expected the key of an amendment of the "
            "partnership, for example tillagg-1",
        ),
    ],
    ids=["no party", "no such part", "of another kind", "nothing", "no ending", "no amendment"],
)
def test_what_is_not_there(event: Event, problem: str) -> None:
    assert [str(one) for one in checked(told(event), PARTNERSHIP)] == [problem]


def test_entries_that_tell_of_something_else() -> None:
    log = told(
        Signed(party=Ref("staden")),
        ReportDelivered(of=Ref("redovisning")),
        Withdrawn(entry=2, why="fel"),
        ReportAccepted(delivery=1),
        ReportAccepted(delivery=2),
        ReportDelivered(of=Ref("redovisning")),
    )
    assert [str(one) for one in checked(log, PARTNERSHIP)] == [
        "entry 4/delivery: found entry 1, signed, expected the number of an entry that tells of "
        "report-delivered, for example 6",
        "entry 5/delivery: found entry 2, which tells nothing that stands, expected the number "
        "of an entry that tells of report-delivered, for example 6",
    ]


def test_entries_that_are_not_named() -> None:
    log = told(NoticeReceived(), Rescinded(), Signed(party=Ref("staden")))
    assert checked(log, PARTNERSHIP) == []


def test_corrections_are_made_before() -> None:
    log = told(Signed(party=Ref("stad")), Withdrawn(entry=1, why="fel"))
    assert checked(log, PARTNERSHIP) == []


def test_wherever_a_reference_stands_for_several_kinds_it_is_said_which() -> None:
    """A field whose reference may be to any part either is so meant, or is narrowed."""
    any_part = {
        (kind, name)
        for kind in EVENTS.values()
        for name, annotation in field_types(kind).items()
        for one in alternatives(annotation)
        if value_class(one) is Ref and one.__args__ == (Part,)
    }
    meant = {(kind.__name__, name) for kind, name in any_part - set(MEANT_PARTS)}
    assert meant == {("ConditionFailed", "of"), ("PhaseEnded", "of")}
    assert set(MEANT_PARTS) <= any_part


def test_of_every_entry_named_it_is_said_what_it_tells() -> None:
    named = {type(event) for event in SAMPLES if event.entries}
    assert {kind.__name__ for kind in named - set(MEANT_ENTRIES)} == {"Corrected", "Withdrawn"}
    assert set(MEANT_ENTRIES) <= named
    assert {PlanDecided, Remedied} <= named


def test_unstated_is_no_reference() -> None:
    assert NoticeSent().right == Unstated()
    assert checked(told(NoticeSent()), PARTNERSHIP) == []
