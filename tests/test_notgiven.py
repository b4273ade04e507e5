"""Values that are not given, each kind of its own, and values that are given by half."""

import typing
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from iopmodel.errors import Invalid
from iopmodel.money import Money, sek
from iopmodel.notgiven import (
    NOT_GIVEN,
    About,
    AtLeast,
    Bounds,
    Count,
    Either,
    Excluded,
    InAppendix,
    NoClause,
    NotApplicable,
    NotGiven,
    OpenWording,
    Sum,
    ToBeDecided,
    Unstated,
    share_of_one,
)
from iopmodel.parts import Appendix, Part, Ref

KINDS: list[NotGiven] = [
    InAppendix(Ref("bilaga-1")),
    NoClause(),
    OpenWording("lämpligt intervall"),
    ToBeDecided(Ref("forsta-motet")),
    Unstated(),
]


def test_every_kind_is_listed_in_alphabetical_order() -> None:
    subclasses = NotGiven.__subclasses__()
    assert list(NOT_GIVEN) == sorted(subclasses, key=lambda kind: kind.__name__)
    assert [type(value) for value in KINDS] == list(NOT_GIVEN)


@pytest.mark.parametrize("value", KINDS, ids=repr)
def test_none_is_true_or_false(value: NotGiven) -> None:
    with pytest.raises(TypeError) as refused:
        bool(value)
    expected = f"{value!r} is neither true nor false: ask isinstance(value, NotGiven)"
    assert str(refused.value) == expected


def test_kinds_are_told_apart_and_values_of_one_kind_are_equal() -> None:
    assert len(set(KINDS)) == len(KINDS)
    assert OpenWording("snabb") == OpenWording("snabb") != OpenWording("nära")


@pytest.mark.parametrize("value", [Excluded(), NotApplicable()], ids=repr)
def test_what_the_text_excludes_is_given(value: object) -> None:
    assert not isinstance(value, NotGiven)
    assert bool(value) is True


def test_an_appendix_or_a_duty_may_be_given_itself() -> None:
    appendix = Appendix(key="bilaga-1", name="Samarbete", at_hand=False)
    assert InAppendix(appendix) == InAppendix(Ref("bilaga-1"))
    assert ToBeDecided(Part(key="motet")) == ToBeDecided(Ref("motet"))


def made(kind: Callable[..., Any], *arguments: Any) -> Callable[[], Any]:
    return lambda: kind(*arguments)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (NotGiven, """found "NotGiven()", expected one of its kinds, for example Unstated()"""),
        (made(OpenWording, ""), "phrase: found '', expected the few words at issue, for example lämpligt intervall"),
        (made(OpenWording, " \n"), r"phrase: found ' \n', expected the few words at issue, for example lämpligt intervall"),
        (made(OpenWording, 7), "phrase: found 7, expected the few words at issue, for example lämpligt intervall"),
        (made(OpenWording, "x" * 101), f"phrase: found '{'x' * 78}…, expected the few words at issue, for example lämpligt intervall"),
        (made(About, -1), "number: found -1, expected a whole number of at least 0, for example 3"),
        (made(About, True), "number: found True, expected a whole number of at least 0, for example 3"),
        (made(AtLeast, 2.0), "number: found 2.0, expected a whole number of at least 0, for example 3"),
        (made(Either, (Unstated(),)), "of: found (Unstated(),), expected at least two ways, for example (Unstated(), NoClause())"),
        (made(Bounds, 3, 2), "found (3, 2), expected a lower bound that is not above the upper"),
        (made(share_of_one, Fraction(0)), "found Fraction(0, 1), expected a share above 0 and at most 1, for example Fraction(1, 2)"),
        (made(share_of_one, Fraction(5, 4)), "found Fraction(5, 4), expected a share above 0 and at most 1, for example Fraction(1, 2)"),
        (made(share_of_one, Fraction(-1, 2)), "found Fraction(-1, 2), expected a share above 0 and at most 1, for example Fraction(1, 2)"),
        (made(share_of_one, 0.5), "found 0.5, expected a share above 0 and at most 1, for example Fraction(1, 2)"),
        (made(share_of_one, 1), "found 1, expected a share above 0 and at most 1, for example Fraction(1, 2)"),
    ],
)  # fmt: skip
def test_what_is_refused(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(Invalid) as refused:
        make()
    assert str(refused.value).replace("'NotGiven()'", '"NotGiven()"') == message


def test_the_edges_of_what_is_allowed() -> None:
    assert len(OpenWording("x" * 100).phrase) == 100
    assert (About(0).number, AtLeast(0).number) == (0, 0)
    assert Bounds(sek(1), sek(1)).low == sek(1)
    assert share_of_one(Fraction(1)) == 1


def test_a_count_is_a_number_or_nearly_one() -> None:
    assert set(typing.get_args(Count)) == {int, About, AtLeast, NotGiven}


def test_a_sum_keeps_why_parts_of_it_are_not_given() -> None:
    amounts: list[Money | NotGiven] = [sek(125), Unstated(), sek(60), InAppendix(Ref("bilaga"))]
    total = Sum.of(iter(amounts), "SEK")
    assert total == Sum(sek(185), (Unstated(), InAppendix(Ref("bilaga"))))
    assert not total.is_complete
    assert Sum.of([sek(1)], "SEK") == Sum(sek(1))
    assert Sum.of([], "SEK") == Sum(sek(0))
    assert Sum.of([], "EUR").is_complete
