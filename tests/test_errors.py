import pickle
from fractions import Fraction

import pytest

from iopmodel.errors import (
    AmbiguousDate,
    BadForm,
    BadReference,
    Conflict,
    Invalid,
    IopError,
    MissingPackage,
    OutOfCalendar,
    Problem,
    shown,
)

PROBLEMS = (
    Problem("term/initial", "'2021'", "a period", "2021-06-01/2022-05-31"),
    Problem("", "-1", "a count of at least 0"),
)
LONG = 10**1_000_000


@pytest.mark.parametrize("kind", [Invalid, BadForm, BadReference, Conflict, AmbiguousDate])
def test_all_faults_are_told_together(kind: type[Invalid]) -> None:
    error = kind(iter(PROBLEMS))
    assert error.problems == PROBLEMS
    assert str(error) == (
        "term/initial: found '2021', expected a period, for example 2021-06-01/2022-05-31\n"
        "found -1, expected a count of at least 0"
    )
    assert isinstance(error, ValueError)
    assert isinstance(error, IopError)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(again) is kind
    assert again.problems == PROBLEMS


def test_each_is_also_what_python_calls_it() -> None:
    assert issubclass(OutOfCalendar, OverflowError)
    assert issubclass(MissingPackage, ImportError)


def test_a_problem_seen_from_further_out() -> None:
    assert [problem.under("parts").path for problem in PROBLEMS] == ["parts/term/initial", "parts"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("no", "'no'"),
        (None, "None"),
        (3.0, "3.0"),
        (LONG, "a whole number of 3321929 bits"),
        (-LONG, "a whole number of 3321929 bits"),
        ([LONG], "a list with a number too long to show"),
        (Fraction(1, LONG), "a Fraction with a number too long to show"),
    ],
    ids=range(7),
)
def test_values_are_quoted(value: object, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize(
    "value", ["x" * 10**6, b"x" * 10**6, ["x"] * 1000], ids=["str", "bytes", "list"]
)
def test_long_values_are_cut(value: object) -> None:
    assert len(shown(value)) == 80
    assert shown(value).endswith("…")
