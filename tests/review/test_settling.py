"""How a finding can be settled: by a draft, by a reading of an open point, by filling in."""

from __future__ import annotations

from datetime import date
from functools import cache

import attrs
import pytest

from iopmodel.dates import Period
from iopmodel.errors import Invalid
from iopmodel.examples import load
from iopmodel.money import sek
from iopmodel.notgiven import NotApplicable, OpenWording
from iopmodel.partnership import (
    Choice,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Subject,
    Weight,
    becomes,
)
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.review import RULES, Finding, Settlement, settlements
from iopmodel.review.trial import agreed
from iopmodel.terms import (
    Body,
    BodyKind,
    Chair,
    Copies,
    DisputeLadder,
    EachOf,
    Funding,
    Party,
    Report,
    Term,
)

shipped = cache(load)
TEXT = Text("något", "something")
BOTH = EachOf([Ref[Party]("kommunen"), Ref[Party]("foreningen")])
REPORT = Report(key="rapport", name="rapporten")
BODY = Body(key="grupp", name="gruppen", role=BodyKind.STEERING, seats=[], convener=Ref("kommunen"))


def asked(part: Part, *others: Part) -> OpenPoint:
    """Return an open point that reads a part as each of some others."""
    readings = [
        Reading(key=f"r{number}", says=TEXT, change=becomes(part, other))
        for number, other in enumerate((part, *others))
    ]
    return OpenPoint(
        key="fraga",
        question=TEXT,
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        readings=readings,
        why=TEXT,
        cites=Cite("a"),
    )


def ways(key: str, *parts: Part, point: OpenPoint | None = None) -> list[tuple[Settlement, ...]]:
    bare = agreed(*parts)
    partnership = attrs.evolve(bare, open_points=[attrs.evolve(point, cites=[])] if point else [])
    return [settlements(one, partnership) for one in RULES[key].findings(partnership)]


def test_the_rules_own_draft_comes_first() -> None:
    copies = Copies(key="exemplar", number=1, held_by=BOTH)
    [[way]] = ways("copies-and-holders", copies)
    assert way.draft.change == becomes(copies, attrs.evolve(copies, number=2))
    assert way.choice == NotApplicable()
    assert way.fill_in == ()
    assert ways("copies-and-holders", attrs.evolve(copies, number=3)) == [()]


def test_a_period_a_day_off_is_mended_by_a_day() -> None:
    term = Term(key="giltighetstid", initial=Period(date(2024, 1, 1), date(2025, 1, 1)))
    [[way]] = ways("one-day-off", term)
    assert way.draft.change.applied({"giltighetstid": term})["giltighetstid"] == attrs.evolve(
        term, initial=Period.parse("2024-01-01/P1Y")
    )


def test_a_reading_settles_it_if_the_rule_finds_nothing_then() -> None:
    led = attrs.evolve(BODY, chair=Chair(held_by=Ref("kommunen")))
    unknown = attrs.evolve(BODY, chair=Chair())
    [[way, blank]] = ways("body-unled", BODY, point=asked(BODY, led, unknown))
    # A chair of whom nothing is said is another defect, and none of the three is held for free.
    assert way.choice == Choice("fraga", "r1")
    assert way.draft.settles == ("fraga",)
    assert way.draft.change == becomes(BODY, led)
    assert blank == Settlement(fill_in=(Subject("grupp", "chair"),))


def test_what_was_found_of_the_part_before_does_not_count_against_a_reading() -> None:
    written = attrs.evolve(REPORT, author=Ref("foreningen"))
    by_reason = dict(
        zip(
            ("no-author", "no-recipient", "no-time"),
            ways("report-unaddressed", REPORT, point=asked(REPORT, written)),
            strict=True,
        )
    )
    assert [way.choice for way in by_reason["no-author"]] == [
        Choice("fraga", "r1"),
        NotApplicable(),
    ]
    assert len(by_reason["no-recipient"]) == 1


def test_to_fill_in_is_for_what_is_left_out_altogether() -> None:
    ladder = DisputeLadder(key="tvist", between=BOTH, steps=[TEXT], then=OpenWording("annat"))
    assert ways("leads-nowhere", ladder) == [(Settlement(fill_in=(Subject("tvist", "then"),)),)]
    # Here it is a clause that is lacking, and there nothing is.
    frame = Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(2))
    bound = attrs.evolve(frame, only_for=OpenWording("det beslutade"))
    assert ways("funds-unreturned", bound) == [(), ()]
    assert ways("copies-and-holders", Copies(key="exemplar", number=3, held_by=BOTH)) == [()]


def test_a_finding_of_what_is_not_there_at_all() -> None:
    assert ways("personal-data") == [()]


def test_what_is_no_finding_or_no_partnership_is_refused() -> None:
    partnership = agreed()
    [finding] = RULES["personal-data"].findings(partnership)
    with pytest.raises(Invalid, match="a finding"):
        settlements("x", partnership)  # type: ignore[arg-type]
    with pytest.raises(Invalid, match="a partnership"):
        settlements(finding, "x")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "key", "choices"),
    [
        (
            "bostad-forst-2023",
            "meanwhile-open",
            ["under-uppsagningstiden/fortsatter", "under-uppsagningstiden/avvecklas"],
        ),
        ("enskede-arsta-vantor-2021", "what-remains", ["uttradets-verkan/hela"]),
        ("eu-medborgare-2019", "rescission-unwarned", ["brister-fore-havning/ja"]),
    ],
)
def test_readings_that_settle_what_is_found_in_the_agreements(
    name: str, key: str, choices: list[str]
) -> None:
    partnership: Partnership = shipped(name)
    finding: Finding = RULES[key].findings(partnership)[0]
    found = settlements(finding, partnership)
    assert [str(way.choice) for way in found if not way.fill_in] == choices
    for way in found:
        if isinstance(way.choice, Choice):
            read = partnership.under({way.choice.point: way.choice.reading})
            assert finding not in RULES[key].findings(read)
