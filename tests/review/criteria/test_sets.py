"""Sets and their criteria: what is refused."""

from __future__ import annotations

import pytest

from iopmodel.errors import Invalid
from iopmodel.review.criteria import CriteriaSet, Criterion, Has
from tests.review.criteria.building import SAYS

PURPOSE = Has(part="purpose")


def criterion(key: str) -> Criterion:
    return Criterion(key=key, says=SAYS, speaks_for=[PURPOSE])


def test_a_criterion_that_nothing_bears_on() -> None:
    with pytest.raises(Invalid, match="expected at least one sign, or what the text cannot show"):
        Criterion(key="ett", says=SAYS)


@pytest.mark.parametrize("side", ["speaks_for", "speaks_against", "outside"])
def test_one_of_them_is_enough(side: str) -> None:
    given = [SAYS] if side == "outside" else [PURPOSE]
    made = Criterion(key="ett", says=SAYS, **{side: given})  # type: ignore[arg-type]
    assert getattr(made, side) == tuple(given)


def test_a_sign_that_stands_twice() -> None:
    with pytest.raises(Invalid, match="expected each sign once"):
        Criterion(key="ett", says=SAYS, speaks_for=[PURPOSE, Has(part="goal"), PURPOSE])


def test_a_sign_may_speak_for_and_against() -> None:
    both = Criterion(key="ett", says=SAYS, speaks_for=[PURPOSE], speaks_against=[PURPOSE])
    assert both.speaks_for == both.speaks_against


def test_keys_that_stand_twice() -> None:
    criteria = [criterion(key) for key in ("a", "b", "a", "c", "b")]
    with pytest.raises(Invalid) as caught:
        CriteriaSet(key="s", version="1", title=SAYS, source=SAYS, criteria=criteria)
    assert [problem.example for problem in caught.value.problems] == ["a-2", "b-2"]


def test_a_set_without_criteria() -> None:
    with pytest.raises(Invalid, match="expected at least one criterion"):
        CriteriaSet(key="s", version="1", title=SAYS, source=SAYS, criteria=[])
