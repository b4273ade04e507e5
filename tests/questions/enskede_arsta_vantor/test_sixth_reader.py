"""What was held more firmly than the words do, and what each repayment is reckoned on.

The numbers are those of the sixth reader's list.
"""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from iopmodel.answers import Clawback, Facts, Paid, ProvisoReason, ask, clawbacks, repayable
from iopmodel.dates import Period
from iopmodel.money import sek
from iopmodel.notgiven import Bounds, Unstated
from iopmodel.partnership import Partnership
from iopmodel.terms import Ending, RepaidOf, Repayment
from tests.questions.enskede_arsta_vantor.asked import agreement, each_way, open_point

LEAVING = "lamna-partnerskapet"
LEFT, UNNEEDED, MISUSED = "aterbetalning-vid-uttrade", "ej-forbrukade-medel", "felaktig-anvandning"
HELD = {
    point.key: point.held.key for point in agreement.open_points if point.held is not None
}  # fmt: skip


def steps(way: Partnership) -> list[tuple[str, bool]]:
    """What comes before leaving, and whether it is known."""
    found = [one.value for one in ask("breach", way).holdings]
    return [(one.key, one.known) for one in found if one.part == LEAVING and "/first/" in one.key]


def test_what_must_have_been_tried_is_not_given() -> None:
    """P9: that the text does not say what comes first is not that nothing does."""
    found = {
        key: steps(agreement.under(HELD | {"i-sista-hand": key}))
        for key in each_way("i-sista-hand")
    }
    assert found == {
        "sags-inte": [(f"{LEAVING}/first/1", False)],
        "uppmaning": [],
        "bada-forst": [(f"{LEAVING}/first/1", True), (f"{LEAVING}/first/2", True)],
        "bara-dialogen": [(f"{LEAVING}/first/1", True)],
        "dialogen-sokt": [(f"{LEAVING}/first/1", True)],
    }


def test_the_terms_of_leaving_say_that_it_is_not_given() -> None:
    """P9: nothing comes first only where the words are an exhortation, or at any time will do."""
    said = {
        (one.value.says, one.given)
        for one in ask(
            "provisos", agreement.under({"uttradets-grunder": "bara-ataganden"})
        ).holdings
        if one.value.reason is ProvisoReason.FIRST
    }
    given = {says: {str(one) for one in conditions} for says, conditions in said}
    assert given[Unstated()] == {"reading:i-sista-hand=sags-inte"}
    assert given[()] == {"reading:i-sista-hand=uppmaning"}


def test_at_any_time_takes_nothing_first() -> None:
    """P14: to leave without a ground is no last resort, and nothing has to be tried."""
    right = each_way("uttradets-grunder")["utan-grund"][Ending, LEAVING]
    assert (right.grounds, right.after, right.last_resort) == ((), (), False)


def test_when_a_deviation_is_significant() -> None:
    """P46: it is asked of the plan of activities, and not of the budget lines alone."""
    assert "verksamhetsplan" in open_point("betydande-avvikelser")


@pytest.mark.parametrize(
    ("part", "point", "bases"),
    [
        (
            MISUSED,
            "felaktig-anvandning",
            {
                "hela-bidraget": RepaidOf.OWN_CONTRIBUTION,
                "bara-det-felanvanda": RepaidOf.MISUSED,
            },
        ),
        (
            LEFT,
            "manader-som-en-utbetalning-tacker",
            {
                "inga-bestamda": RepaidOf.UNSPENT,
                "sex-var": RepaidOf.UNSPENT,
                "till-nasta": RepaidOf.UNSPENT,
            },
        ),
        (
            LEFT,
            "vad-som-ar-forbrukat",
            {"utbetalt": RepaidOf.UNSPENT, "upplupet": Unstated(), "bundet": Unstated()},
        ),
        (
            UNNEEDED,
            "kostnader-efter-slutet",
            {
                "sags-inte": Unstated(),
                "betalda": RepaidOf.UNSPENT,
                "betalda-varje-gang": Unstated(),
                "uppkomna": Unstated(),
                "oundvikliga": Unstated(),
            },
        ),
        (
            UNNEEDED,
            "nar-medel-inte-behovs",
            dict.fromkeys(("sags-inte", "en-gang", "varje-utbetalning", "varje-ar"), Unstated()),
        ),
    ],
    ids=["misuse", "months", "used-up", "not-needed", "reckoned-when"],
)
def test_what_a_repayment_is_reckoned_on(
    part: str, point: str, bases: dict[str, RepaidOf | Unstated]
) -> None:
    """P12, P18, P25: only where the words give it; not spent is more than not needed."""
    assert {key: way[Repayment, part].basis for key, way in each_way(point).items()} == bases


def clause(part: str, **readings: str) -> Clawback:
    choices = {point.replace("_", "-"): reading for point, reading in readings.items()}
    way = agreement.under(HELD | choices)
    (found,) = clawbacks(way, part)
    return found.value


FIRST, SECOND = Period.parse("2021-06-01/2021-11-30"), Period.parse("2021-12-01/2022-05-31")
FACTS = Facts(
    payments=[
        Paid(date(2021, 6, 15), sek(100_000), FIRST),
        Paid(date(2022, 1, 10), sek(100_000), SECOND),
    ],
    spent=sek(150_000),
    misused=sek(8_000),
    contributed=sek(200_000),
    last=date(2022, 2, 28),
)


def test_how_much_comes_back_on_leaving() -> None:
    """P12, P18: what is not spent of 200,000; of an advance by months, the lesser of the two."""
    assert repayable(clause(LEFT), FACTS) == Bounds(sek(0), sek(50_000))
    all_of_it = clause(LEFT, andelen_vid_uttrade="allt")
    assert repayable(all_of_it, FACTS) == Bounds(sek(50_000), sek(50_000))
    # What is for later months comes back only as far as it has not been used up either.
    by_time = repayable(clause(LEFT, manader_som_en_utbetalning_tacker="sex-var"), FACTS)
    assert by_time == Bounds(sek(0), sek(50_000))
    in_time = {"manader_som_en_utbetalning_tacker": "sex-var", "andelen_vid_uttrade": "allt"}
    less_spent = attrs.evolve(FACTS, spent=sek(120_000))
    # 80,000 is not spent, and 92 of 182 days are left: what was spent may have been for those.
    assert repayable(clause(LEFT, **in_time), less_spent) == Bounds(sek(0), sek("50549.45"))
    committed = repayable(clause(LEFT, vad_som_ar_forbrukat="bundet"), FACTS)
    assert committed == Bounds(sek(0), sek(200_000))


def test_how_much_comes_back_for_misuse_or_because_it_is_not_needed() -> None:
    """P25: the whole contribution, or what was misused; what is not needed only once costs are."""
    assert repayable(clause(MISUSED), FACTS) == Bounds(sek(0), sek(200_000))
    only = clause(MISUSED, felaktig_anvandning="bara-det-felanvanda")
    assert repayable(only, FACTS) == Bounds(sek(0), sek(8_000))
    assert repayable(clause(UNNEEDED), FACTS) == Bounds(sek(0), sek(200_000))
    paid = clause(UNNEEDED, kostnader_efter_slutet="betalda")
    assert repayable(paid, FACTS) == Bounds(sek(50_000), sek(50_000))
