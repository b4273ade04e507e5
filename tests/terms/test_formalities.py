"""Heading, copies, signatures and data protection."""

from datetime import date, datetime

import pendulum
import pytest

from iopmodel.errors import Invalid
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Copies, DataProtection, EachOf, Heading, PersonalData, Signature


def test_a_heading_has_a_key_of_its_own_accord() -> None:
    assert Heading(name="Ett partnerskap").key == "heading"
    assert Heading(key="rubrik", name="Ett partnerskap").case_number == Unstated()


def test_copies_are_held_by_some() -> None:
    both = EachOf([Ref("staden"), Ref("foreningen")])
    assert Copies(key="exemplar", number=2, held_by=both).held_by == both


def test_a_signature_is_dated_with_a_plain_day() -> None:
    signature = Signature(
        key="u",
        of=Ref("staden"),
        dated=pendulum.Date(2021, 5, 28),
        left_out=[PersonalData.TELEPHONE, PersonalData.NAME],
    )
    assert (signature.dated, type(signature.dated)) == (date(2021, 5, 28), date)
    assert signature.left_out == (PersonalData.NAME, PersonalData.TELEPHONE)
    assert Signature(key="u", of=Ref("staden")).dated == Unstated()
    with pytest.raises(Invalid) as refused:
        Signature(key="u", of=Ref("staden"), dated=datetime(2021, 5, 28))  # noqa: DTZ001
    expected = (
        "found datetime.datetime(2021, 5, 28, 0, 0), expected a date without a time of day, "
        "for example datetime.date(2023, 7, 1)"
    )
    assert str(refused.value) == expected


def test_data_about_persons_are_handled_under_statutes() -> None:
    limits = [Text("bara det nödvändiga antecknas", "only what is needed is noted")]
    protection = DataProtection(
        key="p",
        under=iter([Ref("osl"), Ref("gdpr")]),
        controller=Ref("staden"),
        limits=iter(limits),
    )
    assert (protection.under, protection.limits) == (("gdpr", "osl"), tuple(limits))
    assert (protection.controller, protection.processor) == ("staden", Unstated())
