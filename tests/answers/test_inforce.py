"""Terms in force: stretches between amendments, and windows that straddle one."""

from datetime import date

import attrs
import pytest

from iopmodel.answers import due
from iopmodel.answers.inforce import in_force, straddled
from iopmodel.dates import OPEN_END, End, Once, Period
from iopmodel.partnership import Amendment, Change, Partnership, becomes
from tests.answers.examples import agreed, task, tid

TASK = task(Once(Period.parse("2022-01-01/2022-03-31")))
LATER = attrs.evolve(TASK, timing=Once(Period.parse("2022-02-01/2022-02-28")))


def amended(*days: str, change: Change = Change()) -> Partnership:  # noqa: B008
    return attrs.evolve(
        agreed(tid("2021-06-01/P1Y"), TASK),
        amendments=[
            Amendment(key=f"a{number}", effective=date.fromisoformat(day), change=change)
            for number, day in enumerate(days)
        ],
    )


@pytest.mark.parametrize(
    ("days", "until", "stretches"),
    [
        ([], OPEN_END, ["0001-01-01/.."]),
        (["2022-02-01"], OPEN_END, ["0001-01-01/2022-01-31", "2022-02-01/.."]),
        (["2022-02-01", "2022-02-01"], date(2022, 2, 1), ["0001-01-01/2022-01-31", "2022-02-01/.."]),
        (["2022-02-01"], date(2022, 1, 31), ["0001-01-01/2022-01-31"]),
        (
            ["2022-02-01", "2022-03-01"],
            OPEN_END,
            ["0001-01-01/2022-01-31", "2022-02-01/2022-02-28", "2022-03-01/.."],
        ),
    ],
    ids=range(5),
)  # fmt: skip
def test_stretches_of_the_same_terms(days: list[str], until: End, stretches: list[str]) -> None:
    partnership = amended(*days)
    found = list(in_force(partnership, until))
    assert [str(days) for days, _ in found] == stretches
    assert found[0][1] is partnership
    assert all(terms == partnership.on(days.first) for days, terms in found[1:])


def test_what_takes_effect_on_the_first_day_is_not_straddled() -> None:
    window = Period.parse("2022-01-01/2022-03-31")
    for day, names in (
        ("2021-12-31", ()),
        ("2022-01-01", ()),
        ("2022-01-02", ("a0",)),
        ("2022-03-31", ("a0",)),
        ("2022-04-01", ()),
    ):
        assert straddled(amended(day), window) == names


def told(partnership: Partnership, within: str) -> list[tuple[str, tuple[str, ...]]]:
    rows = due(partnership, Period.parse(within))
    return [(str(row.window), row.straddles) for row in rows if row.part == TASK.key]


def test_a_window_belongs_to_the_terms_of_its_first_day() -> None:
    """Begun before the amendment, it is as it was; begun after it, as it has become."""
    change = becomes(TASK, LATER)
    was, is_now = ("2022-01-01/2022-03-31", ("a0",)), ("2022-02-01/2022-02-28", ())
    assert told(amended("2022-02-15", change=change), "2022-01-01/P1Y") == [was]
    assert told(amended("2022-01-15", change=change), "2022-01-01/P1Y") == [is_now, was]
    assert told(amended("2021-12-15", change=change), "2022-01-01/P1Y") == [is_now]
    assert told(amended("2022-01-15", change=change), "2022-03-01/..") == [was]
    assert told(amended("2022-01-15", change=change), "2022-02-28/2022-02-28") == [is_now, was]


def test_an_amendment_on_the_first_day_there_is() -> None:
    """Nothing lies before it."""
    partnership = amended("0001-01-01")
    ((days, terms),) = in_force(partnership, OPEN_END)
    assert (str(days), terms.amendments) == ("0001-01-01/..", ())
