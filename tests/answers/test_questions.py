"""The table of questions, and asking them by it."""

from __future__ import annotations

import ast
import inspect
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest

from iopmodel.answers import (
    QUESTIONS,
    Due,
    DueKind,
    Entry,
    LimitReason,
    Notice,
    Question,
    Takes,
    ask,
    due,
)
from iopmodel.answers.steps import RouteReason
from iopmodel.dates import OPEN_END, Period, Throughout
from iopmodel.errors import Invalid
from iopmodel.examples import load
from iopmodel.notgiven import NoClause
from iopmodel.partnership import adds, becomes
from iopmodel.parts import Cite
from iopmodel.words import Language, say_question
from tests.answers.examples import agreed, point, task, tid

SHIPPED = load("enskede-arsta-vantor-2021")
YEAR = Period.parse("2021-06-01/P1Y")
TERM = tid("2021-06-01/P1Y", NoClause())


def within(question: Question[Any]) -> Period | date | Notice | None:
    return question.of(YEAR)


def test_the_table() -> None:
    told = {key: (one.one, one.takes) for key, one in QUESTIONS.items()}
    assert told == {
        "expiry": (True, Takes.NOTHING),
        "limit": (True, Takes.NOTHING),
        "inaction": (True, Takes.NOTHING),
        "notice": (False, Takes.PERIOD),
        "over": (False, Takes.DAY),
        "periods": (False, Takes.PERIOD),
        "what-if": (False, Takes.NOTICE),
        "provisos": (False, Takes.NOTHING),
        "breach": (False, Takes.NOTHING),
        "due": (False, Takes.PERIOD),
        "route": (False, Takes.NOTHING),
        "deciding": (False, Takes.NOTHING),
        "power": (False, Takes.NOTHING),
        "chairs": (False, Takes.NOTHING),
        "money": (False, Takes.PERIOD),
        "repayment": (False, Takes.NOTHING),
    }
    assert all(key == one.key for key, one in QUESTIONS.items())
    reasons = [one.reasons for one in QUESTIONS.values()]
    assert len(set(reasons)) == len(reasons)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda one: one.key)
def test_it_can_be_asked_by_its_key(question: Question[Any]) -> None:
    answer = ask(question.key, SHIPPED, within(question))
    assert answer == ask(question, SHIPPED, within(question))
    assert (answer.question, answer.one) == (question.key, question.one)
    assert answer.holdings
    for holding in answer.holdings:
        value = holding.value
        reason = value.kind if isinstance(value, (Due, Entry)) else value.reason
        assert isinstance(reason, question.reasons)
        # What no clause speaks of rests on none.
        assert holding.clauses or reason is RouteReason.NO_CLAUSE


@pytest.mark.parametrize(
    ("key", "window", "message"),
    [
        ("expire", None, r"'expire', expected a question \(expiry, limit, .*for example expiry"),
        ("expiry", YEAR, r"expiry: found .*, expected no period, as it is asked for none"),
        ("notice", None, r"notice: found None, expected a period, for example Period.parse"),
        ("due", None, r"due: found None, expected a period"),
        ("due", Period.parse("2021-06-01/.."), r"'2021-06-01/..', expected a period with an end"),
        ("notice", Period.parse("2021-06-01/.."), r"expected a period with an end"),
    ],
)
def test_what_cannot_be_asked(key: str, window: Period | None, message: str) -> None:
    with pytest.raises(Invalid, match=message):
        ask(key, SHIPPED, window)


def test_what_is_due_is_asked_with_its_conditions() -> None:
    rows = list(due(SHIPPED, YEAR))
    holdings = ask("due", SHIPPED, YEAR).holdings
    assert [one.value for one in holdings] == rows
    assert [(one.given, one.clauses) for one in holdings] == [
        (row.given, row.clauses) for row in rows
    ]


def test_a_question_of_ones_own() -> None:
    """It is handed what it is asked for."""
    seen: list[object] = []

    def evaluate(_: object, of: object) -> list[Any]:
        seen.append(of)
        return []

    mine: Question[Any] = Question(
        key="mine", reasons=LimitReason, one=False, takes=Takes.NOTHING, evaluate=evaluate
    )
    assert ask(mine, SHIPPED).holdings == ()
    ask(attrs.evolve(mine, takes=Takes.PERIOD), SHIPPED, YEAR)
    of_a_day = attrs.evolve(mine, takes=Takes.DAY)
    ask(of_a_day, SHIPPED, date(2021, 6, 1))
    assert seen == [None, YEAR, date(2021, 6, 1)]
    with pytest.raises(Invalid, match="a date without a time of day"):
        ask(of_a_day, SHIPPED, datetime(2021, 6, 1))  # noqa: DTZ001 - no moment is meant


@pytest.mark.parametrize("key", ["expiry", "limit", "inaction"])
def test_a_term_that_only_a_reading_gives(key: str) -> None:
    found = ask(key, agreed(points=(point("p", adds(TERM)),))).holdings
    reasons = {"expiry": "initial", "limit": "not-extended", "inaction": "expires"}
    assert [(str(one), one.clauses) for one in found] == [
        ("no-term: Unstated if reading:p=r0", ()),
        (f"{reasons[key]}: 2022-05-31 if reading:p=r1", (Cite("a", [3]),)),
    ]


@pytest.mark.parametrize("key", ["expiry", "limit", "inaction"])
def test_a_reading_without_an_end(key: str) -> None:
    endless = attrs.evolve(TERM, initial=Period.parse("2021-06-01/.."))
    answer = ask(key, agreed(TERM, points=(point("p", becomes(TERM, endless)),)))
    assert [one.value.day is OPEN_END for one in answer.holdings] == [False, True]
    assert answer.depends_on == tuple(given for one in answer.holdings for given in one.given)


@pytest.mark.parametrize(
    "wrong", [1, 1.5, [], {}, object(), SHIPPED, b"due"], ids=lambda one: type(one).__name__
)
def test_what_is_of_another_class_is_refused(wrong: Any) -> None:
    with pytest.raises(Invalid, match=r"expected a question .*, for example expiry"):
        ask(wrong, SHIPPED)
    for key, question in QUESTIONS.items():
        wanted = {
            Takes.NOTHING: "no period, as it is asked for none",
            Takes.PERIOD: "a period",
            Takes.DAY: "a day",
            Takes.NOTICE: "a notice",
        }[question.takes]
        with pytest.raises(Invalid, match=f"^{key}: found .*, expected {wanted}, for example"):
            ask(key, SHIPPED, wrong)
    if wrong is not SHIPPED:
        with pytest.raises(Invalid, match="expected a partnership, for example"):
            ask("due", wrong, YEAR)


def test_a_window_in_words_is_refused() -> None:
    with pytest.raises(Invalid, match="due: found '2021', expected a period, for example Period"):
        ask("due", SHIPPED, "2021")  # type: ignore[arg-type]


def test_other_parts_rest_on_other_clauses() -> None:
    """The commitment cites the first sentence, and the term the third."""
    (one,) = ask("due", agreed(TERM, task(Throughout())), YEAR).holdings
    assert one.clauses == (Cite("a", [1]), Cite("a", [3]))


# --- Documentation ---

PAGE = Path(__file__).parents[2] / "docs/reference/answers.md"


def table(heading: str) -> list[list[str]]:
    """Return the cells of the table under a heading of the reference, without its first lines."""
    section = PAGE.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def test_the_reference_lists_every_question() -> None:
    assert table("Questions") == [
        [
            f"`{key}`",
            say_question(key, Language.EN),
            "one value" if one.one else "a list",
            "no" if one.takes is Takes.NOTHING else f"a {one.takes.value}",
            f"`{one.reasons.__name__}`",
        ]
        for key, one in QUESTIONS.items()
    ]


def meanings(reasons: type[Enum]) -> list[str]:
    """Return what stands under each member in the source, if anything does."""
    (tree,) = ast.parse(inspect.getsource(reasons)).body
    assert isinstance(tree, ast.ClassDef)
    texts = [one.value for one in tree.body[1:] if isinstance(one, ast.Expr)]
    return [str(text.value) for text in texts if isinstance(text, ast.Constant)]


def test_the_reference_lists_every_reason() -> None:
    assert table("How they come out") == [
        [f"`{key}`", f"`{reason.value}`", meaning]
        for key, one in QUESTIONS.items()
        if one.reasons is not DueKind
        for reason, meaning in zip(one.reasons, meanings(one.reasons), strict=True)
    ]
