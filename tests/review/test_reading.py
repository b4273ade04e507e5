"""What several rules ask of parts."""

from __future__ import annotations

from datetime import date

from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.notgiven import Excluded, InAppendix, NoClause, OpenWording, ToBeDecided, Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.review.reading import (
    actors_of,
    days_of,
    decision_day,
    is_unsaid,
    named_in,
    naming,
    only,
    outsider_of,
    parties_of,
    party_of,
    the_term,
)
from iopmodel.review.trial import agreed
from iopmodel.terms import (
    AgreedExtension,
    AnyOf,
    Associate,
    AutomaticExtension,
    Copies,
    Extension,
    Jointly,
    NegotiableExtension,
    Office,
    Term,
    Unit,
)

YEAR, DAY = Span.of(years=1), YearlyOn(9, 30)


def extended(extension: Extension) -> Term:
    return Term(key="term", initial=Period.parse("2024-01-01/P1Y"), extension=extension)


def test_the_term() -> None:
    partnership = agreed()
    assert the_term(partnership) == partnership.term


def test_the_day_of_decision_is_that_of_notice_or_of_agreement() -> None:
    by_itself = AutomaticExtension(step=YEAR, latest_end=Unstated(), notice_by=DAY)
    by_agreement = AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=Unstated())
    assert decision_day(extended(by_itself)) == DAY
    assert decision_day(extended(by_agreement)) == Unstated()
    assert decision_day(extended(NegotiableExtension())) is None


def test_the_days_of_a_yearly_day() -> None:
    assert list(days_of(DAY, Period.parse("2024-10-01/2026-09-30"))) == [
        date(2025, 9, 30),
        date(2026, 9, 30),
    ]


def test_who_is_meant() -> None:
    assert actors_of(Unstated()) == ()
    assert actors_of(Ref("a")) == ("a",)
    for several in (Jointly([Ref("b"), Ref("a")]), AnyOf([Ref("b"), Ref("a")])):
        assert actors_of(several) == ("a", "b")


def test_the_party_behind_an_actor() -> None:
    unit = Unit(key="enhet", name="enheten", of=Ref("kommunen"))
    office = Office(key="chef", name="chefen", of=unit)
    associate = Associate(
        key="vanner", name="vännerna", near=Ref("foreningen"), described_only=False
    )
    circle = [Unit(key="x", name="x", of=Ref("y")), Unit(key="y", name="y", of=Ref("x"))]
    partnership = agreed(unit, office, associate, *circle)
    behind = {
        key: party_of(key, partnership)
        for key in ("kommunen", "enhet", "chef", "vanner", "x", "nej")
    }
    keys = {key: party.key if party else "" for key, party in behind.items()}
    assert keys == {
        "kommunen": "kommunen",
        "enhet": "kommunen",
        "chef": "kommunen",
        "vanner": "",
        "x": "",
        "nej": "",
    }


def test_who_is_no_party() -> None:
    associate = Associate(
        key="vanner", name="vännerna", near=Ref("foreningen"), described_only=False
    )
    office = Office(key="chef", name="chefen", of=associate)
    partnership = agreed(associate, office)
    outsiders = [outsider_of(key, partnership) for key in ("vanner", "chef", "foreningen", "nej")]
    assert outsiders == [associate, associate, None, None]


def test_what_is_left_unsaid() -> None:
    unsaid = [Unstated(), NoClause(), OpenWording("snarast")]
    said = [InAppendix(Ref("bilaga")), ToBeDecided(Ref("uppgift")), Excluded(), "", 0]
    assert all(map(is_unsaid, unsaid))
    assert not any(map(is_unsaid, said))


def test_the_parties_that_are_meant_each_once() -> None:
    unit = Unit(key="enhet", name="enhet", of=Ref("kommunen"))
    associate = Associate(key="vanner", name="vänner", described_only=False)
    meant = AnyOf([Ref[Unit](key) for key in ("kommunen", "enhet", "vanner", "foreningen")])
    partnership = agreed(unit, associate)
    assert parties_of(meant, partnership) == {"kommunen", "foreningen"}
    assert parties_of(Ref("enhet"), partnership) == {"kommunen"}
    assert parties_of(Unstated(), partnership) == set()


def test_what_a_value_refers_to() -> None:
    appendix = Appendix(key="bilaga", name="Bilaga", at_hand=True)
    copies = Copies(
        key="exemplar",
        number=InAppendix(appendix),
        held_by=Jointly([Ref("a"), Ref("b")]),
    )
    assert named_in(copies) == {"bilaga", "a", "b"}
    assert naming(["a", "bilaga", "c"], [copies, appendix]) == {
        "a": [(copies, ["held_by"])],
        "bilaga": [(copies, ["number"])],
        "c": [],
    }


def test_the_only_item() -> None:
    assert only([]) is None
    assert only([1, 1]) == 1
    assert only([1, 2]) is None
