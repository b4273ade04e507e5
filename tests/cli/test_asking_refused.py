"""What was mistyped when asking is said in one line."""

from __future__ import annotations

import pytest

from tests.cli.asked import HELD, OTHER
from tests.cli.running import NAME, Run


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (("ask", NAME, "expirey"), "QUESTION: found 'expirey', expected one of expiry, limit"),
        (("ask", NAME, "expirey"), "did you mean expiry?"),
        (("ask", NAME, "qqq"), "for example expiry\n"),
        (("ask", NAME, "due", "--under", "x"), "--under: found 'x', expected an open point and"),
        (("ask", NAME, "due", "--under", "=x"), "tre-ganger-per-ar=avtalsar"),
        (("ask", NAME, "due", "--under", "tre-ganger=x"), "did you mean tre-ganger-per-ar?"),
        (("ask", NAME, "due", "--under", f"{OTHER}x"), f"did you mean {OTHER.split('=')[1]}?"),
        (
            ("ask", NAME, "due", "--under", HELD, "--under", OTHER),
            "expected one reading of tre-ganger-per-ar",
        ),
        (("ask", NAME, "due", "--from", "31/5/2021"), "did you mean 2021-05-31?"),
        (("ask", NAME, "due", "--to", "2021-05-31"), "--to: found 2021-05-31, expected a day that"),
        (
            ("ask", NAME, "due", "--under", "odaterad=x"),
            "expected no reading of odaterad: it has none, and only its question can be asked; see "
            f"iopmodel open {NAME}\n",
        ),
        (
            ("diff", NAME, "--under", HELD, "--under", "odaterad=x"),
            f"only its question can be asked; see iopmodel open {NAME}\n",
        ),
        (("clarify", NAME, "--to", "i morgon"), "--to: found 'i morgon', expected"),
        (("open", "enskede"), "found 'enskede', expected the path of a document"),
    ],
)
def test_one_line_says_what_is_wrong(run: Run, typed: tuple[str, ...], message: str) -> None:
    result = run(*typed)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert message in result.err


@pytest.mark.parametrize("option", ["--from", "--to"])
def test_a_window_for_what_is_asked_for_none_is_refused(run: Run, option: str) -> None:
    result = run("ask", NAME, "limit", option, "2021-06-01")
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        f"iopmodel: {option}: found '2021-06-01', expected nothing, as limit is not asked for a "
        f"window of time, for example iopmodel ask {NAME} notice {option} 2021-06-01\n"
    )


def test_a_day_for_what_is_asked_for_none_is_refused(run: Run) -> None:
    result = run("ask", NAME, "limit", "--day", "2021-06-01")
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "iopmodel: --day: found '2021-06-01', expected nothing, as limit is not asked for a day, "
        f"for example iopmodel ask {NAME} over --day 2021-09-01\n"
    )
    assert run("ask", NAME, "over", "--from", "2021-06-01").code == 2
    assert run("ask", NAME, "over", "--day", "2021-02-29").code == 2


@pytest.mark.parametrize("option", ["--from", "--to"])
def test_a_window_without_a_question_is_refused(run: Run, option: str) -> None:
    result = run("ask", NAME, option, "2021-06-01")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(
        f"iopmodel: {option}: found '2021-06-01', expected a question before it, one of expiry, "
    )
