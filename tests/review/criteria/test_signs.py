"""The vocabulary: what can be looked for, and what is refused, with what was near."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from iopmodel.errors import Invalid
from iopmodel.notgiven import Unstated
from iopmodel.review.criteria import Gives, Has, LeavesOpen, Mentions, OfBothSides, Sign, States
from iopmodel.review.criteria.looking import LOOKS
from iopmodel.review.criteria.signs import KINDS
from iopmodel.review.criteria.signs.checking import actor_fields, choice_fields, said_fields
from iopmodel.terms import PART_KINDS

BASES = (
    "unspent",
    "misused",
    "time-not-covered",
    "paid-since-breach",
    "paid-this-year",
    "paid",
    "own-contribution",
)
"""What facts can give in money."""


def refused(make: Any, **fields: Any) -> str:
    """Return what is said of fields that are refused."""
    with pytest.raises(Invalid) as caught:
        make(**fields)
    return str(caught.value)


def test_every_sign_can_be_looked_for() -> None:
    assert set(LOOKS) == set(get_args(Sign))


def test_every_kind_of_part_can_be_asked_about() -> None:
    assert set(KINDS.values()) == set(PART_KINDS)
    assert all("key" not in said_fields(name) for name in KINDS)


def test_which_fields_say_who_and_which_hold_one_of_a_few_values() -> None:
    assert actor_fields("report") == ("author", "recipient")
    assert actor_fields("funding") == ("payer", "payee")
    assert actor_fields("payment-plan") == ()
    assert choice_fields("repayment") == {
        "triggers": ("misuse", "unspent", "leaving", "non-performance", "rescission", "exclusion"),
        "duty": ("owed", "on-claim", "possible", "choice"),
        "measure": ("all", "all-or-part"),
        "basis": BASES,
        "narrowed_to": BASES,
        "left_by": ("payer", "anyone"),
    }
    assert choice_fields("appendix") == {"at_hand": (True, False)}


def test_a_kind_of_part_that_there_is_not() -> None:
    said = refused(Has, part="purpos")
    assert said.startswith("found 'purpos', expected one of accession, appendix, ")
    assert said.endswith(", for example purpose")
    assert refused(Has, part=3).startswith("found 3, expected one of accession, ")


@pytest.mark.parametrize("make", [Gives, LeavesOpen])
def test_a_field_that_there_is_not(make: Any) -> None:
    said = refused(make, part="funding", field="amont")
    assert said == (
        "field: found 'amont', expected one of payer, payee, amount, per, only_for, vat, nature,"
        " for example amount"
    )
    assert "found 'key'" in refused(make, part="funding", field="key")


def test_a_field_that_does_not_say_who() -> None:
    assert refused(OfBothSides, part="report", field="name") == (
        "field: found 'name', expected one of author, recipient, for example author"
    )
    assert refused(OfBothSides, part="payment-plan", field="of") == (
        "part: found 'payment-plan', expected a kind of part with such a field (payment-plan has none)"
    )


def test_a_value_that_a_field_cannot_have() -> None:
    assert refused(States, part="ending", field="act", value="notise") == (
        "value: found 'notise', expected one of notice, withdrawal, rescission, exclusion, agreement,"
        " for example notice"
    )
    assert refused(States, part="budget-line", field="binding", value="true") == (
        "value: found 'true', expected one of true, false, for example true"
    )
    assert "found 1, expected one of true" in refused(
        States, part="budget-line", field="binding", value=1
    )
    assert "found Unstated(), expected" in refused(
        States, part="ending", field="act", value=Unstated()
    )
    assert "field: found 'grounds'" in refused(States, part="ending", field="grounds", value="x")


def test_words() -> None:
    assert Mentions(part="goal", words=["b", "a", "b"]) == Mentions(part="goal", words=["a", "b"])
    assert Mentions(part="goal", words="ett ord").words == ("ett ord",)
    assert "found (), expected at least one word" in refused(Mentions, part="goal", words=[])
    for bad in ([""], [" a"], [3]):
        assert "expected words, or beginnings of words" in refused(Mentions, part="goal", words=bad)
