"""Personal data that nobody answers for."""

from __future__ import annotations

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import Actor, DataProtection, EachOf, Jointly, Who
from tests.review.rules.asking import among, reasons

KEY = "personal-data"
PARTIES = [Ref[Actor]("kommunen"), Ref[Actor]("foreningen")]


def clause(controller: Who) -> DataProtection:
    return DataProtection(key="uppgifter", controller=controller)


def test_nothing_is_said_of_it() -> None:
    [one] = among(KEY)
    assert (one.reason.value, one.parts, one.lacks) == ("nothing-said", (), (DataProtection,))


def test_no_controller() -> None:
    assert reasons(KEY, clause(Unstated())) == ["no-controller"]
    assert reasons(KEY, clause(OpenWording("berörd part"))) == ["no-controller"]


def test_several_together() -> None:
    assert reasons(KEY, clause(Jointly(PARTIES))) == ["joint"]


def test_one_or_each_for_itself() -> None:
    assert reasons(KEY, clause(Ref("kommunen"))) == []
    assert reasons(KEY, clause(EachOf(PARTIES))) == []
