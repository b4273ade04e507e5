"""What a question comes to: values, conditions, clauses, and how often it is evaluated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any

import attrs
import pytest

from iopmodel.answers import Answer, Given, Holding, LimitReason, Outcome, Uncertain, ask
from iopmodel.answers.answer import Possible, holdings
from iopmodel.answers.asking import EVERYTHING, Reads
from iopmodel.answers.expiry import expiry
from iopmodel.answers.inaction import inaction
from iopmodel.answers.limit import limit
from iopmodel.answers.notice import READS, notice
from iopmodel.dates import OPEN_END, Period, Span, YearlyOn
from iopmodel.notgiven import Excluded, NoClause, Unstated
from iopmodel.partnership import OpenPoint, becomes
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Cite
from iopmodel.terms import AutomaticExtension, Copies, Extension, Form, TermCondition
from tests.answers.examples import PARTIES, SOME, agreed, point, tid
from tests.answers.notices import leaving

LAST = date(2022, 5, 31)
TERM = tid("2021-06-01/2022-05-31", NoClause())
COPIES = Copies(key="exemplar", number=2, cites=Cite("a", [1]))
LONGER = AutomaticExtension(
    step=Span.of(years=1), latest_end=date(2024, 5, 31), notice_by=YearlyOn(2, 1)
)
ALWAYS = Period.parse("2000-01-01/2099-12-31")


def read(key: str, *extensions: Extension) -> OpenPoint:
    return point(key, *(becomes(TERM, attrs.evolve(TERM, extension=one)) for one in extensions))


def recited(key: str) -> OpenPoint:
    return point(key, becomes(TERM, attrs.evolve(TERM, cites=[Cite("a", [4])])))


def copies(key: str) -> OpenPoint:
    return point(key, becomes(COPIES, attrs.evolve(COPIES, number=3)))


# --- What is told ---


@pytest.mark.parametrize(
    ("outcome", "known", "text"),
    [
        (Outcome(LimitReason.LATEST, LAST), True, "latest: 2022-05-31"),
        (Outcome(LimitReason.UNLIMITED, OPEN_END), True, "unlimited: .."),
        (Outcome(LimitReason.NOT_SAID, Unstated(), "t/extension"), False, "not-said: Unstated"),
    ],
)
def test_outcomes(outcome: Outcome[LimitReason], known: bool, text: str) -> None:
    assert outcome.known is known
    assert str(outcome) == text


def test_a_holding_tells_its_conditions() -> None:
    given = (Given.lasts_beyond(LAST), Given.reading("p", "r1"))
    assert str(Holding(7, given, ())) == "7 if lasts-beyond:2022-05-31, reading:p=r1"
    assert str(Holding(7, (), ())) == "7"


def test_one_value_that_hangs_on_nothing() -> None:
    answer = ask("limit", agreed(TERM))
    assert answer.certain
    assert answer.value == Outcome(LimitReason.NOT_EXTENDED, LAST)
    assert answer.values == {answer.value: ((),)}
    assert answer.depends_on == ()
    assert answer.clauses == (Cite("a", [3]),)
    assert (answer.question, answer.one) == ("limit", True)


def test_several_values_each_with_its_alternatives() -> None:
    answer = ask("limit", agreed(TERM, points=(read("p", LONGER, Excluded()),)))
    held, other, third = (Given.reading("p", f"r{number}") for number in range(3))
    assert answer.values == {
        Outcome(LimitReason.NOT_EXTENDED, LAST): ((held,), (third,)),
        Outcome(LimitReason.LATEST, date(2024, 5, 31)): ((other,),),
    }
    assert answer.depends_on == (held, other, third)
    assert not answer.certain
    with pytest.raises(Uncertain) as caught:
        _ = answer.value
    assert str(caught.value) == (
        "limit: found not-extended: 2022-05-31 if reading:p=r0; "
        "not-extended: 2022-05-31 if reading:p=r2; latest: 2024-05-31 if reading:p=r1, "
        "expected one value; .values has them all, with their conditions"
    )


def test_readings_that_come_to_the_same_make_no_difference() -> None:
    answer = ask("limit", agreed(TERM, points=(read("p", Excluded()),)))
    assert answer.certain
    assert answer.value == Outcome(LimitReason.NOT_EXTENDED, LAST)


def test_a_value_that_the_text_leaves_out_is_not_certain() -> None:
    answer = ask("limit", agreed(tid("2021-06-01/P1Y")))
    assert answer.value == Outcome(LimitReason.NOT_SAID, Unstated(), "tid/extension")
    assert not answer.certain


def test_one_value_that_hangs_on_a_condition_is_not_certain() -> None:
    term = attrs.evolve(TERM, conditions=[TermCondition(what=SOME)])
    answer = ask("inaction", agreed(term))
    assert answer.value.day == LAST
    assert not answer.certain
    # What hangs on no reading depends on none.
    assert answer.depends_on == ()


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (ask("expiry", agreed(tid("2021-06-01/P1Y"))), "not-said: Unstated if lasts-beyond"),
        (ask("notice", agreed(TERM, leaving()), ALWAYS), "LastDay"),
        (ask("notice", agreed(TERM), ALWAYS), "nothing"),
        (Answer("limit", (), one=True), "nothing"),
    ],
    ids=["several", "a list of one", "an empty list", "none"],
)
def test_where_there_is_no_one_value(answer: Answer[Any], found: str) -> None:
    with pytest.raises(Uncertain, match=found):
        _ = answer.value


def test_an_empty_list_is_certain() -> None:
    assert ask("notice", agreed(TERM), ALWAYS).certain


def test_clauses_of_every_holding_stand_there_once() -> None:
    recited = attrs.evolve(TERM, extension=LONGER, cites=[Cite("a", [3]), Cite("a", [4])])
    answer = ask("limit", agreed(TERM, points=(point("p", becomes(TERM, recited)),)))
    assert [one.clauses for one in answer.holdings] == [
        (Cite("a", [3]),),
        (Cite("a", [3, 4]),),
    ]
    assert answer.clauses == (Cite("a", [3]), Cite("a", [3, 4]))


# --- How often it is evaluated ---


@attrs.define
class Counted:
    """A question that counts how often it is evaluated."""

    question: Callable[[Parts], Iterable[Possible[Any]]]
    times: int = 0

    def __call__(self, parts: Parts) -> Iterator[Possible[Any]]:
        self.times += 1
        yield from self.question(parts)


ENDING = leaving()
NAMED = attrs.evolve(PARTIES[0], name="Kommunen")
# Fields that the question about notice does not look at.
BESIDE = (
    point("form", becomes(ENDING, attrs.evolve(ENDING, form=Form.WRITTEN))),
    point("namn", becomes(PARTIES[0], NAMED)),
    point("villkor", becomes(TERM, attrs.evolve(TERM, conditions=[TermCondition(what=SOME)]))),
)
ASKED = (
    (expiry, EVERYTHING),
    (limit, EVERYTHING),
    (inaction, EVERYTHING),
    (partial(notice, key="tid", within=ALWAYS), READS),
    (partial(notice, key="lamna", within=ALWAYS), READS),
)


@pytest.mark.parametrize(("question", "reads"), ASKED, ids=range(5))
def test_what_touches_no_open_point_is_evaluated_once(question: Any, reads: Reads) -> None:
    counted = Counted(question)
    list(holdings(agreed(TERM, COPIES, ENDING, points=(copies("a"),)), counted, reads))
    assert counted.times == 1


@pytest.mark.parametrize(("question", "reads"), ASKED[3:], ids=range(2))
@pytest.mark.parametrize("beside", BESIDE, ids=lambda one: one.key)
def test_what_touches_no_field_that_is_looked_at_is_evaluated_once(
    beside: OpenPoint, question: Any, reads: Reads
) -> None:
    counted = Counted(question)
    list(holdings(agreed(TERM, ENDING, points=(beside,)), counted, reads))
    assert counted.times == 1
    # Where every field counts, each of the two readings is tried.
    list(holdings(agreed(TERM, ENDING, points=(beside,)), counted))
    assert counted.times > 1


@pytest.mark.parametrize(
    ("points", "times"),
    [
        # Once to find out what is touched, and once with each reading of that.
        ([read("p", LONGER)], 1 + 2),
        ([read("p", LONGER, Excluded())], 1 + 3),
        ([copies("a"), read("p", LONGER, Excluded()), copies("b")], 1 + 3),
        ([read("p", LONGER), recited("q"), copies("a")], 1 + 2 + 4),
    ],
)
def test_only_points_that_are_touched_are_multiplied_out(
    points: list[OpenPoint], times: int
) -> None:
    counted = Counted(limit)
    list(holdings(agreed(TERM, COPIES, points=tuple(points)), counted))
    assert counted.times == times
