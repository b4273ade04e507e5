"""A body that is not bound to meet."""

from __future__ import annotations

from iopmodel.dates import Each, Span
from iopmodel.notgiven import InAppendix, OpenWording, Unstated
from iopmodel.parts import Appendix, Text
from iopmodel.terms import OnOccasion
from tests.review.rules.asking import among, reasons
from tests.review.rules.power.groups import group

KEY = "meetings-unsaid"


def test_nothing_is_said_of_it() -> None:
    assert reasons(KEY, group(meets=Unstated())) == ["never"]


def test_only_words_are() -> None:
    [one] = among(KEY, group(meets=OpenWording("vid behov")))
    assert one.reason.value == "in-words"
    assert one["wording"] == OpenWording("vid behov")


def test_it_is_said() -> None:
    appendix = Appendix(key="bilaga", name="Ordning", at_hand=True)
    assert reasons(KEY, appendix, group(meets=InAppendix(appendix))) == []
    assert reasons(KEY, group(meets=Each(Span.of(months=3)))) == []
    assert reasons(KEY, group(meets=OnOccasion(Text("på begäran", "on request")))) == []
