"""When it ends: each day on which it may, and what has to be so for it to end then."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import ExpiryReason
from iopmodel.answers.expiry import expiry
from iopmodel.dates import Span, YearlyOn
from iopmodel.notgiven import Excluded, InAppendix, NoClause, NotGiven, Unstated
from iopmodel.parts import Appendix, Part, Ref
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Extension,
    Fails,
    NegotiableExtension,
    Stops,
    Term,
    TermCondition,
)
from tests.answers.examples import SOME, agreed, tid

YEAR, HALF, MONTH = Span.of(years=1), Span.of(months=6), Span.of(months=1)
ONE_YEAR = "2021-06-01/2022-05-31"
APPENDIX = Appendix(key="bilaga-1", number="1", name="Tid", at_hand=False)
IN_APPENDIX = InAppendix(Ref[Appendix]("bilaga-1"))
INITIAL = "initial: 2022-05-31 | ends-by:2022-05-31"


def automatic(
    latest: date | NotGiven, step: Span = YEAR, stops: Stops = Stops.THE_STEPS_NAMED
) -> AutomaticExtension:
    return AutomaticExtension(step=step, latest_end=latest, notice_by=YearlyOn(2, 1), stops=stops)


def lines(*parts: Part) -> list[str]:
    found = expiry(agreed(APPENDIX, *parts))
    return [" | ".join(map(str, [one.value, *one.given])) for one in found]


def test_no_term() -> None:
    assert lines() == ["no-term: Unstated"]


@pytest.mark.parametrize("extension", [Unstated(), NoClause(), Excluded()], ids=repr)
def test_until_further_notice(extension: Extension) -> None:
    assert lines(tid("2021-06-01/..", extension)) == ["open: .."]


@pytest.mark.parametrize(
    ("extension", "told"),
    [
        (NoClause(), ["initial: 2022-05-31"]),
        (Excluded(), ["initial: 2022-05-31"]),
        (Unstated(), [INITIAL, "not-said: Unstated | lasts-beyond:2022-05-31"]),
        (IN_APPENDIX, [INITIAL, "not-said: InAppendix | lasts-beyond:2022-05-31"]),
        (
            automatic(date(2023, 5, 31)),
            [INITIAL, "extended: 2023-05-31 | lasts-beyond:2022-05-31"],
        ),
        (
            automatic(date(2023, 5, 31), HALF),
            [
                INITIAL,
                "extended: 2022-11-30 | lasts-beyond:2022-05-31 | ends-by:2022-11-30",
                "extended: 2023-05-31 | lasts-beyond:2022-11-30",
            ],
        ),
        # By February one can stop what begins in June, or both, and not what begins in December.
        (
            automatic(date(2023, 5, 31), HALF, Stops.NEXT_STEPS),
            [INITIAL, "extended: 2023-05-31 | lasts-beyond:2022-11-30"],
        ),
        # The last step is cut at the latest end.
        (
            automatic(date(2023, 8, 15)),
            [
                INITIAL,
                "extended: 2023-05-31 | lasts-beyond:2022-05-31 | ends-by:2023-05-31",
                "extended: 2023-08-15 | lasts-beyond:2023-05-31",
            ],
        ),
        # An extension for which there is no room.
        (automatic(date(2022, 5, 31)), ["initial: 2022-05-31"]),
        (NegotiableExtension(latest_end=date(2022, 5, 31)), ["initial: 2022-05-31"]),
        (
            AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=Unstated()),
            [INITIAL, "not-said: Unstated | lasts-beyond:2022-05-31"],
        ),
        (automatic(NoClause()), [INITIAL, "many-steps: .. | lasts-beyond:2022-05-31"]),
        (NegotiableExtension(), [INITIAL, "not-said: Unstated | lasts-beyond:2022-05-31"]),
        (
            NegotiableExtension(latest_end=date(2023, 5, 31)),
            [INITIAL, "not-said: Unstated | lasts-beyond:2022-05-31"],
        ),
        (
            NegotiableExtension(step=YEAR, latest_end=date(2023, 5, 31)),
            [INITIAL, "extended: 2023-05-31 | lasts-beyond:2022-05-31"],
        ),
        (
            NegotiableExtension(step=YEAR, latest_end=IN_APPENDIX),
            [INITIAL, "not-said: InAppendix | lasts-beyond:2022-05-31"],
        ),
    ],
)
def test_ends(extension: Extension, told: list[str]) -> None:
    assert lines(tid(ONE_YEAR, extension)) == told


@pytest.mark.parametrize(
    ("extension", "lacks"),
    [
        (Unstated(), "tid/extension"),
        (IN_APPENDIX, "tid/extension"),
        (NegotiableExtension(), "tid/extension/step"),
        (NegotiableExtension(step=YEAR), "tid/extension/latest_end"),
        (automatic(Unstated()), "tid/extension/latest_end"),
    ],
)
def test_what_is_left_out_is_named(extension: Extension, lacks: str) -> None:
    initial, beyond = (one.value for one in expiry(agreed(APPENDIX, tid(ONE_YEAR, extension))))
    assert (initial.known, initial.lacks) == (True, "")
    assert (beyond.known, beyond.lacks) == (False, lacks)


@pytest.mark.parametrize(
    ("latest", "number", "reason"),
    [
        (date(2025, 7, 31), 50, ExpiryReason.EXTENDED),
        (date(2025, 8, 31), 2, ExpiryReason.MANY_STEPS),
        (date(2061, 6, 30), 2, ExpiryReason.MANY_STEPS),
    ],
)
def test_no_more_than_fifty_ends(latest: date, number: int, reason: ExpiryReason) -> None:
    """June 2021 is one of fifty months as far as July 2025."""
    found = list(expiry(agreed(tid("2021-06-01/2021-06-30", automatic(latest, MONTH)))))
    assert len(found) == number
    last = found[-1]
    assert (last.value.reason, last.value.day) == (reason, latest)


def under(fails: Fails | NotGiven, term: Term) -> Term:
    return attrs.evolve(term, conditions=[TermCondition(what=SOME, fails=fails)])


ENDS = ["ends-by:2022-05-31"]
BEYOND = ["lasts-beyond:2022-05-31"]
HOLDS = ["holds:tid"]


@pytest.mark.parametrize(
    ("fails", "initial", "beyond"),
    [
        (Fails.ENDS, [*ENDS, *HOLDS], [*BEYOND, *HOLDS]),
        (Fails.NO_EXTENSION, ENDS, [*BEYOND, *HOLDS]),
        (Unstated(), [*ENDS, *HOLDS], [*BEYOND, *HOLDS]),
    ],
)
@pytest.mark.parametrize(
    "extension",
    [
        automatic(date(2023, 5, 31)),
        automatic(NoClause()),
        automatic(Unstated()),
        NegotiableExtension(),
        Unstated(),
    ],
    ids=range(5),
)
def test_conditions_of_the_term(
    extension: Extension, fails: Any, initial: list[str], beyond: list[str]
) -> None:
    """What only stands in the way of an extension does not matter to the first end."""
    found = expiry(agreed(under(fails, tid(ONE_YEAR, extension))))
    assert [list(map(str, one.given)) for one in found] == [initial, beyond]


@pytest.mark.parametrize("initial", ["2021-06-01/..", ONE_YEAR])
@pytest.mark.parametrize(
    ("fails", "told"), [(Fails.ENDS, HOLDS), (Fails.NO_EXTENSION, []), (Unstated(), HOLDS)]
)
def test_conditions_of_a_term_that_is_not_extended(
    initial: str, fails: Any, told: list[str]
) -> None:
    (one,) = expiry(agreed(under(fails, tid(initial, NoClause()))))
    assert list(map(str, one.given)) == told


def test_too_many_steps_to_tell_are_told_by_the_last_where_it_goes_on() -> None:
    many = automatic(date(2032, 5, 31), MONTH)
    assert lines(tid(ONE_YEAR, many)) == [
        INITIAL,
        "many-steps: 2032-05-31 | lasts-beyond:2022-05-31",
    ]
