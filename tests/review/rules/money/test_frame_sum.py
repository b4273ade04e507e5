"""Budget lines that do not add up to the frame."""

from __future__ import annotations

import pytest

from iopmodel.money import Money, sek
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import BudgetLine, Funding
from tests.review.rules.asking import among, reasons

KEY = "frame-sum"
UNSTATED = Unstated()


def frame(amount: Money | NotGiven, key: str = "medel") -> Funding:
    return Funding(key=key, payer=Ref("kommunen"), payee=Ref("foreningen"), amount=amount)


def line(
    key: str, amount: Money | NotGiven, *, binding: bool | NotGiven = UNSTATED, of: str = "medel"
) -> BudgetLine:
    purpose = Text("lokal", "premises")
    return BudgetLine(key=key, of=Ref(of), purpose=purpose, amount=amount, binding=binding)


@pytest.mark.parametrize(("amount", "difference"), [(51, 1), (49, 1), (150, 100)])
def test_too_much_or_too_little(amount: int, difference: int) -> None:
    [one] = among(KEY, frame(sek(100)), line("a", sek(50)), line("b", sek(amount)))
    assert one.reason.value == "proposed"
    assert (one["frame"], one["lines"]) == (sek(100), sek(50 + amount))
    assert one["difference"] == sek(difference)
    assert one.parts == ("medel", "a", "b")


@pytest.mark.parametrize(
    ("binding", "reason"),
    [(True, "binding"), (False, "proposed"), (Unstated(), "proposed")],
    ids=["binding", "not-binding", "unstated"],
)
def test_whether_a_line_binds(binding: bool | NotGiven, reason: str) -> None:
    lines = line("a", sek(99), binding=binding), line("b", sek(2), binding=False)
    assert reasons(KEY, frame(sek(100)), *lines) == [reason]


def test_a_line_without_an_amount_may_make_up_for_what_is_missing() -> None:
    assert reasons(KEY, frame(sek(100)), line("a", sek(99)), line("b", Unstated())) == []
    assert reasons(KEY, frame(sek(100)), line("a", sek(101)), line("b", Unstated())) == ["proposed"]


@pytest.mark.parametrize(
    "lines",
    [(), (line("a", sek(100)),), (line("a", Money.of(1, "EUR")),)],
    ids=["none", "exact", "another-currency"],
)
def test_what_adds_up_or_cannot_be_added(lines: tuple[BudgetLine, ...]) -> None:
    assert reasons(KEY, frame(sek(100)), *lines) == []


def test_lines_are_held_against_their_own_frame() -> None:
    frames = frame(sek(100)), frame(Unstated(), key="annat")
    lines = line("a", sek(100)), line("b", sek(5), of="annat")
    assert reasons(KEY, *frames, *lines) == []
