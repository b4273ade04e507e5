"""Errors say where, what stood there, what is expected and an example; several come together."""

import copy
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


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem("a/b", "'x'", "a day", "2021-06-01"), "a/b: found 'x', expected a day, for example 2021-06-01"),
        (Problem("", "'x'", "a day", "2021-06-01"), "found 'x', expected a day, for example 2021-06-01"),
        (Problem("a", "'x'", "a day"), "a: found 'x', expected a day"),
        (Problem("", "'x'", "a day"), "found 'x', expected a day"),
    ],
)  # fmt: skip
def test_a_problem_says_what_it_knows(problem: Problem, text: str) -> None:
    assert str(problem) == text


def test_a_problem_seen_from_further_out() -> None:
    assert Problem("b", "1", "2").under("a") == Problem("a/b", "1", "2")
    assert Problem("", "1", "2", "3").under("a") == Problem("a", "1", "2", "3")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("no", "'no'"),
        ("x" * 78, "'" + "x" * 78 + "'"),
        ("x" * 79, "'" + "x" * 78 + "…"),
        (b"y" * 500, "b'" + "y" * 77 + "…"),
        (list(range(100)), str(list(range(100)))[:79] + "…"),
        (2**255, str(2**255)),
        (2**256, "a whole number of 257 bits"),
        (-(10**1_000), "a whole number of 3322 bits"),
        (True, "True"),
        ([10**5_000], "a list with a number too long to show"),
        (Fraction(1, 10**5_000), "a Fraction with a number too long to show"),
    ],
    ids=range(11),
)
def test_a_value_is_quoted_in_one_short_line(value: object, text: str) -> None:
    assert shown(value) == text


def test_all_faults_of_a_stage_come_together() -> None:
    first, second = Problem("a", "1", "2"), Problem("b", "3", "4", "5")
    error = Invalid(problem for problem in (first, second))
    assert error.problems == (first, second)
    assert str(error) == "a: found 1, expected 2\nb: found 3, expected 4, for example 5"


def test_the_error_for_one_value_quotes_it() -> None:
    error = Conflict.value("x" * 100, "fewer letters", "x", path="a/b")
    assert type(error) is Conflict
    assert error.problems == (Problem("a/b", "'" + "x" * 78 + "…", "fewer letters", "x"),)


@pytest.mark.parametrize(
    "kind", [Invalid, BadForm, BadReference, Conflict, AmbiguousDate, OutOfCalendar]
)
def test_an_invalid_value_can_be_caught_as_such_and_sent_on(kind: type[Invalid]) -> None:
    error = kind.value(1, "2", "3", path="a")
    assert isinstance(error, IopError)
    assert isinstance(error, ValueError)
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(again) is kind
        assert (again.problems, str(again)) == (error.problems, str(error))


def test_what_is_past_the_calendar_overflows() -> None:
    assert issubclass(OutOfCalendar, OverflowError)


def test_a_missing_package_names_the_extra_that_brings_it() -> None:
    error = MissingPackage("holidays", "workingdays")
    assert isinstance(error, ImportError)
    assert isinstance(error, IopError)
    assert error.name == "holidays"
    again = pickle.loads(pickle.dumps(error))
    assert (again.package, again.extra) == ("holidays", "workingdays")
    assert (
        str(again)
        == "the Python package holidays is not installed: pip install 'iopmodel[workingdays]'"
    )
