"""A form that nobody is to make."""

from __future__ import annotations

from iopmodel.parts import Ref, Text
from iopmodel.terms import Indicator, Report, Template
from tests.review.rules.asking import among, reasons

KEY = "form-unmade"
FORM = Template(key="mall", name="mall")
REPORT = Report(key="r", name="rapport", on=FORM)
NUMBER = Indicator(key="antal", what=Text("antal", "number"), on=FORM)


def test_a_report_is_made_on_it() -> None:
    [one] = among(KEY, FORM, REPORT, NUMBER)
    assert one.parts == ("mall", "r")
    assert reasons(KEY, FORM, REPORT) == ["nobody"]


def test_something_is_counted_on_it() -> None:
    [one] = among(KEY, FORM, NUMBER)
    assert one.parts == ("mall", "antal")


def test_it_is_not_used_or_somebody_makes_it() -> None:
    assert reasons(KEY, FORM, Report(key="r", name="rapport")) == []
    made = Template(key="mall", name="mall", adopted_by=Ref("kommunen"))
    assert reasons(KEY, made, REPORT) == []
