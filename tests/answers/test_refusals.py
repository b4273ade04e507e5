"""Every refusal of a question whole: where, what stood there, what is expected, an example."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, Final

import attrs
import pytest

from iopmodel.answers import QUESTIONS, Notice, ask, due
from iopmodel.answers.banzhaf import banzhaf, swings
from iopmodel.answers.covering import belongs
from iopmodel.answers.indexing import unrounded
from iopmodel.answers.onterm import dated
from iopmodel.dates import Period
from iopmodel.errors import Invalid
from iopmodel.money import sek
from iopmodel.parts import Ref
from tests.answers.examples import agreed
from tests.answers.test_indexing import BY_INDEX

DAY: Final = date(2023, 9, 15)
OPEN: Final = Period.parse("2021-06-01/..")
EMPTY: Final = agreed()
A_PERIOD: Final = 'Period.parse("2021-06-01/P1Y")'
WITH_AN_END: Final = ("'2021-06-01/..'", "a period with an end", "2021-06-01/P1Y")
A_FIGURE: Final = "a whole number, a Fraction or a decimal in quotes, above 0"
Row = tuple[str, str, str, str]


def wrong(value: object) -> Any:
    """Hand in what a checker of types would refuse."""
    return value


REFUSED: Final[list[tuple[Callable[[], object], list[Row]]]] = [
    (lambda: swings([2, -1], 3), [("", "(2, -1)", "whole numbers of at least 0", "(2, 1, 1)")]),
    (lambda: banzhaf([2, 1], 0), [("", "0", "a whole number of at least 1", "3")]),
    (lambda: belongs(sek(1), OPEN, OPEN), [("whole", *WITH_AN_END)]),
    (lambda: due(EMPTY, wrong("2021")), [("", "'2021'", "a period", A_PERIOD)]),
    (lambda: dated(OPEN), [("", *WITH_AN_END)]),
    (
        lambda: unrounded(sek(1), BY_INDEX, DAY, wrong({"2024-10": 4, Period.day(DAY): 1.5})),
        [
            (
                "figures",
                "'2024-10'",
                "the months that a figure is for",
                A_PERIOD.replace("2021-06-01/P1Y", "2022-10-01/P1M"),
            ),
            ("figures/2023-09-15/2023-09-15", "1.5", A_FIGURE, '"384.04"'),
        ],
    ),
    (
        lambda: unrounded(sek(1), BY_INDEX, DAY, {Period.day(DAY): Fraction(0)}),
        [("figures/2023-09-15/2023-09-15", "Fraction(0, 1)", A_FIGURE, '"384.04"')],
    ),
    (lambda: ask("due", EMPTY, OPEN), [("due", *WITH_AN_END)]),
    (lambda: ask("due", EMPTY), [("due", "None", "a period", A_PERIOD)]),
    (
        lambda: ask("expiry", EMPTY, DAY),
        [
            (
                "expiry",
                "datetime.date(2023, 9, 15)",
                "no period, as it is asked for none",
                'ask("expiry", p)',
            )
        ],
    ),
    (
        lambda: ask("end", EMPTY),
        [("", "'end'", f"a question ({', '.join(QUESTIONS)})", "expiry")],
    ),
    (
        lambda: ask("what-if", EMPTY, Notice(on=DAY, by=Ref("forening"))),
        [("by", "'forening'", "the key of a party, or of another actor", "foreningen")],
    ),
]


@pytest.mark.parametrize(("attempt", "problems"), REFUSED, ids=range(len(REFUSED)))
def test_a_refusal_says_it_whole(attempt: Callable[[], object], problems: list[Row]) -> None:
    with pytest.raises(Invalid) as refused:
        attempt()
    assert [attrs.astuple(found) for found in refused.value.problems] == problems
