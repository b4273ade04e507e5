"""How it ends before its time."""

import attrs
import pytest

from iopmodel.dates import Span
from iopmodel.errors import Invalid
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import AnyOf, Ending, EndingKind, Ends, Modality

BREACH = Text("brott", "a breach")


def test_a_right_to_end_says_who_and_what() -> None:
    both = AnyOf([Ref("staden"), Ref("foreningen")])
    ending = Ending(
        key="e", act=EndingKind.WITHDRAWAL, by=both, ends=Ends.PARTICIPATION, grounds=[BREACH]
    )
    assert (ending.by, ending.grounds) == (both, (BREACH,))
    assert (ending.notice, ending.last_resort) == (Unstated(), Unstated())


def test_a_right_may_need_no_ground() -> None:
    ending = Ending(key="e", act=EndingKind.NOTICE, by=Ref("staden"), ends=Ends.WHOLE)
    assert (ending.grounds, ending.by) == ((), "staden")
    assert ending.modality is Modality.POWER


def test_what_comes_first_and_what_goes_on_keep_their_order() -> None:
    plan = Text("en åtgärdsplan", "a plan of action")
    ending = Ending(
        key="e",
        act=EndingKind.EXCLUSION,
        by=Ref("styrgrupp"),
        ends=Ends.PARTICIPATION,
        after=iter([plan, BREACH]),
        to=Ref("staden"),
        meanwhile=iter([BREACH, plan]),
    )
    assert (ending.after, ending.meanwhile, ending.to) == ((plan, BREACH), (BREACH, plan), "staden")
    left_out = (ending.form, ending.counting, ending.counted_from, ending.takes_effect)
    assert (*left_out, ending.keeps_pay) == (Unstated(),) * 5


def test_that_it_is_not_given_what_comes_first_is_not_that_nothing_does() -> None:
    nothing = Ending(key="e", act=EndingKind.WITHDRAWAL, by=Ref("staden"), ends=Ends.WHOLE)
    not_given = attrs.evolve(nothing, after=Unstated())
    assert (nothing.after, not_given.after) == ((), Unstated())
    assert nothing != not_given


@pytest.mark.parametrize("field", ["notice", "keeps_pay"])
@pytest.mark.parametrize("span", [Span(), Span.of(days=-1)], ids=["0", "-1"])
def test_a_time_is_not_empty_nor_negative(field: str, span: Span) -> None:
    months = {field: Span.of(months=4)}
    ending = Ending(key="e", act=EndingKind.NOTICE, by=Ref("a"), ends=Ends.WHOLE, **months)  # type: ignore[arg-type]
    assert getattr(ending, field) == Span.of(months=4)
    with pytest.raises(Invalid):
        Ending(key="e", act=EndingKind.NOTICE, by=Ref("a"), ends=Ends.WHOLE, **{field: span})  # type: ignore[arg-type]
