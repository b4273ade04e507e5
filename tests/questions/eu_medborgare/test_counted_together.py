"""Where readings of several points meet: how time is counted, and what is paid back of what."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from iopmodel.answers import Clarification, Facts, Paid, ask, clarify, clawbacks, repayable
from iopmodel.dates import Period
from iopmodel.money import Money, sek
from iopmodel.notgiven import Bounds
from iopmodel.partnership import Partnership, Weight
from iopmodel.terms import Ending, RepaidOf, Repayment, Trigger
from tests.questions.eu_medborgare.asked import (
    NINETY_DAYS,
    TERM,
    THREE_MONTHS,
    agreement,
    open_point,
    under,
)

NOTICE, WHOLE, RESCISSION = "uppsagning", "uppsagning-av-partnerskapet", "havning"
ONE, EXCLUSION = "uppsagning-av-en-organisation", "uteslutning"
COUNTED, LENGTH = "hur-tre-manader-raknas", "tre-manader-eller-nittio-dagar"
BEYOND, AFTER = "aterbetalning-vid-uppsagning", "aterbetalning-vid-havning"
DAYS = {
    ("dagen-efter", "manader"): date(2020, 1, 15),
    ("samma-dag", "manader"): date(2020, 1, 14),
    ("dagen-efter", "dagar"): date(2020, 1, 13),
    ("samma-dag", "dagar"): date(2020, 1, 12),
}
ADDED = {
    ("dagen-efter", "manader"): ("ja", "tre-manader"),
    ("samma-dag", "manader"): ("ja-med-dagen", "tre-manader-med-dagen"),
    ("dagen-efter", "dagar"): ("ja-nittio-dagar", "nittio-dagar"),
    ("samma-dag", "dagar"): ("ja-nittio-dagar-med-dagen", "nittio-dagar-med-dagen"),
}


def over(partnership: Partnership) -> dict[str, set[object]]:
    """When each right ends something, if it is used on 15 October 2019."""
    found: dict[str, set[object]] = {}
    for one in ask("over", partnership, date(2019, 10, 15)).values:
        found.setdefault(one.part, set()).add(one.day)
    return found


@pytest.mark.parametrize("how", DAYS, ids="-".join)
def test_all_that_takes_three_months_is_counted_alike(how: tuple[str, str]) -> None:
    """Notice, notice to one organisation and an exclusion that takes as long."""
    alone, excluded = ADDED[how]
    choices = {COUNTED: how[0], LENGTH: how[1]}
    found = over(
        agreement.under({**choices, "uppsagning-av-en-enda": alone, "uteslutningens-dag": excluded})
    )
    for part in (NOTICE, WHOLE, ONE, EXCLUSION):
        assert found[part] == {DAYS[how]}


@pytest.mark.parametrize("how", DAYS, ids="-".join)
@pytest.mark.parametrize("notice", DAYS, ids="-".join)
def test_what_is_added_is_counted_as_it_says(how: tuple[str, str], notice: tuple[str, str]) -> None:
    """However other notice is counted: a change cannot ask for that."""
    alone, excluded = ADDED[how]
    found = over(
        agreement.under(
            {
                COUNTED: notice[0],
                LENGTH: notice[1],
                "uppsagning-av-en-enda": alone,
                "uteslutningens-dag": excluded,
            }
        )
    )
    assert found[ONE] == found[EXCLUSION] == {DAYS[how]}
    assert found[NOTICE] == found[WHOLE] == {DAYS[notice]}


def test_the_readings_say_how_they_count() -> None:
    """No two of them say the same, and the first of each is counted as the encoding holds it."""
    points = {one.key: one for one in agreement.open_points}
    for point, number in (("uppsagning-av-en-enda", 0), ("uteslutningens-dag", 1)):
        says = [points[point].reading(added[number]).says for added in ADDED.values()]
        assert len({one.sv for one in says}) == len({one.en for one in says}) == len(says)
        assert "three calendar months from the day after" in says[0].en


@pytest.mark.parametrize(
    "point",
    [
        COUNTED,
        LENGTH,
        "uppsagning-av-en-enda",
        "uteslutningens-dag",
        "betalning-over-uppsagningstiden",
    ],
)
def test_each_reading_can_be_agreed_on_alone(point: str) -> None:
    """What is written down of one does not leave another to be chosen."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    drafts = next(one.drafts for one in clarified() if one.subject == point)
    assert list(drafts) == [reading.key for reading in found.readings]


@cache
def clarified() -> tuple[Clarification, ...]:
    """What to clarify over the first period: asked once, as it takes a second."""
    return clarify(agreement, TERM.initial)


@pytest.mark.parametrize("length", ["manader", "dagar"])
def test_pay_is_kept_for_as_long_as_the_notice_takes(length: str) -> None:
    """Three months' pay is ninety days' where three months are ninety days."""
    span, suffix = {"manader": (THREE_MONTHS, ""), "dagar": (NINETY_DAYS, "-nittio-dagar")}[length]
    found = agreement.under(
        {
            LENGTH: length,
            "ersattning-under-egen-uppsagning": f"som-partnerskapets{suffix}",
            "pengar-vid-havning": f"som-vid-uppsagning{suffix}",
        }
    )
    assert [found[Ending, key].keeps_pay for key in (WHOLE, NOTICE, RESCISSION)] == [span] * 3


def comes_back(partnership: Partnership, part: str, facts: Facts) -> object:
    """How much may have to be paid back by a clause, whoever pays it back."""
    first, *others = [repayable(one.value, facts) for one in clawbacks(partnership, part)]
    assert all(other == first for other in others)
    return first


def from_nothing_to(amount: Money) -> Bounds[Money]:
    return Bounds(sek(0), amount)


HALVES = (
    Paid(date(2019, 4, 25), sek(184_000), Period.parse("2019-05-01/2019-10-31")),
    Paid(date(2019, 10, 25), sek(182_000), Period.parse("2019-11-01/2020-04-30")),
)


def test_what_comes_back_of_what_was_paid_for_later_time() -> None:
    """Notice on 15 October 2019 ends it on 15 January, 106 days before what is paid for."""
    facts = Facts(payments=HALVES, last=date(2020, 1, 15))
    found = {
        key: comes_back(one, BEYOND, facts)
        for key, one in under("betalning-over-uppsagningstiden").items()
    }
    # By days it is 106 of 182; by months, three and a half of six, it is a little more.
    assert found == {
        "delen-efter": from_nothing_to(sek("106655.91")),
        "hela-betalningen": from_nothing_to(sek(366_000)),
    }


def test_nothing_comes_back_of_what_was_paid_for_the_time_until_then() -> None:
    facts = Facts(payments=HALVES[:1], last=date(2020, 1, 15))
    part_of_it = under("betalning-over-uppsagningstiden")["delen-efter"]
    assert comes_back(part_of_it, BEYOND, facts) == from_nothing_to(sek(0))


def test_what_comes_back_after_a_rescission() -> None:
    """Parts or all of what was paid; or of what was paid in the year."""
    facts = Facts(payments=HALVES, year=Period.parse("2019-05-01/P1Y"))
    found = {
        key: comes_back(one, AFTER, facts) for key, one in under("vad-som-aterbetalas").items()
    }
    assert found == {
        "allt": from_nothing_to(sek(366_000)),
        "egna-medel": from_nothing_to(sek(366_000)),
        "allt-for-aret": from_nothing_to(sek(182_000)),
        "egna-medel-for-aret": from_nothing_to(sek(182_000)),
    }


def test_of_what_the_words_reckon_it() -> None:
    bases = {part.key: part.basis for part in agreement.all(Repayment)}
    assert bases == {BEYOND: RepaidOf.TIME_NOT_COVERED, AFTER: RepaidOf.PAID}


def test_an_exclusion_is_no_other_failure() -> None:
    """Under no reading does a failure alone, without exclusion or rescission, cost money."""
    for read in under("pengar-vid-uteslutning").values():
        for part in read.all(Repayment):
            assert Trigger.NON_PERFORMANCE not in part.triggers


@pytest.mark.parametrize(
    ("point", "among"),
    [
        ("vad-ersattningen-far-anvandas-till", {"ledning-och-administration", "egna-medel"}),
        ("sankt-ersattning", {"fordelning-av-medel", "andrad-ekonomisk-ram"}),
        ("den-forsta-februari-en-lordag", {"giltighetstid", "verksamhetsrapport-halvar"}),
        ("betalning-over-uppsagningstiden", {BEYOND}),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_asked_of_which_parts(point: str, among: set[str]) -> None:
    assert among <= open_point(point)
    (found,) = (one for one in agreement.open_points if one.key == point)
    assert found.weight is Weight.DECIDES


def test_days_that_fall_on_a_weekend() -> None:
    """The half-year reports of the second and third year, and the day to extend the first."""
    days = [date(2020, 2, 1), date(2020, 10, 31), date(2021, 10, 31), date(2022, 4, 30)]
    assert [day.isoweekday() for day in days] == [6, 6, 7, 6]
