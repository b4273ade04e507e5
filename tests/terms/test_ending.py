"""How it ends before its time."""

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import AnyOf, Ending, EndingKind, Ends

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
