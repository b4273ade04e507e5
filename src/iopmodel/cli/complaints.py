"""What the command says when it cannot do what it was asked for: one line, always."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from attrs import evolve

from iopmodel.errors import Invalid, IopError, Problem

__all__ = ["Complaint", "meant", "refused"]


class Complaint(IopError):
    """One line for whoever typed the command, which then ends with exit code 2.

    Args:
        problem: What stood there, what is expected, and an example.
        hint: What may have been meant, or what to do next.

    Examples:
        >>> print(Complaint(Problem("--on", "'2021'", "a date", "2021-06-01"), "add a day"))
        --on: found '2021', expected a date, for example 2021-06-01; add a day
    """

    def __init__(self, problem: Problem, hint: str = "") -> None:
        self.problem = problem
        super().__init__(f"{problem}; {hint}" if hint else str(problem))


def refused(error: Invalid, path: str, hint: str = "") -> Complaint:
    """Return the complaint about the first of the faults in what is named `path`.

    Examples:
        >>> print(refused(Invalid.value("x", "a date", "2021-06-01"), "--on"))
        --on: found 'x', expected a date, for example 2021-06-01
    """
    first = error.problems[0]
    return Complaint(evolve(first, path=": ".join(filter(None, [path, first.path]))), hint)


def meant(word: str, words: Iterable[str]) -> str:
    """Return a hint at the word that one who mistyped it may have meant; empty if none is near.

    Examples:
        >>> meant("breif", ["brief", "due"]), meant("x", ["brief", "due"])
        ('did you mean brief?', '')
    """
    # What is longer than any word is not compared with them: that takes quadratic time.
    found = get_close_matches(word[:200], sorted(words), n=1)
    return f"did you mean {found[0]}?" if found else ""
