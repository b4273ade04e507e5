"""What prevails over what, and what is refused of it."""

from typing import Any

import pytest

from iopmodel.errors import Invalid
from iopmodel.notgiven import Unstated
from iopmodel.parts import Appendix, Ref
from iopmodel.terms import Precedence, Prevails

appendix = Appendix(key="bilaga-1", name="Samarbete", at_hand=False)


def test_parts_keep_the_order_in_which_they_are_named() -> None:
    found = Precedence(key="p", between=[Ref("contents"), appendix], by=Prevails.FIRST_NAMED)
    assert (found.between, found.matter) == (("contents", "bilaga-1"), Unstated())


@pytest.mark.parametrize("between", [[], [appendix], [appendix, Ref("a"), appendix]], ids=len)
def test_it_takes_two_different_parts(between: list[Any]) -> None:
    with pytest.raises(Invalid, match="expected at least two parts, each once, for example"):
        Precedence(key="p", between=between, by=Unstated())
