"""Where words stand in parts."""

from __future__ import annotations

from iopmodel.notgiven import OpenWording
from iopmodel.parts import Ref, Text
from iopmodel.review.criteria.looking.wording import mentions, wording
from iopmodel.terms import Background, Body, BodyKind, Copies, Figure, Goal, Report, Seats


def test_names_texts_and_what_stands_in_lists_are_looked_through() -> None:
    contents = [Text("insatser", "efforts"), Text("effekter", "effects")]
    report = Report(key="r", name="uppföljning", contents=contents)
    assert mentions(report, ("uppfölj",)) == ("name",)
    assert mentions(report, ("effects",)) == ("contents",)
    figures = [Figure(of=Text("brukare", "users"), number=3)]
    told = Background(key="b", facts=[Text("brukarna ökar", "users increase")], figures=figures)
    assert mentions(told, ("bruka",)) == ("facts", "figures")


def test_the_keys_of_others_are_no_words() -> None:
    goal = Goal(key="mal", what=Text("x", "y"), whose=Ref("foreningen"))
    assert mentions(goal, ("foreningen",)) == ()
    assert mentions(goal, ("mal",)) == ()


def test_wording_that_is_left_open_is() -> None:
    body = Body(
        key="grupp",
        name="Grupp",
        role=BodyKind.STEERING,
        seats=[Seats(side=Ref("a"), count=OpenWording("några"))],
        meets=OpenWording("lämpligt intervall"),
    )
    assert mentions(body, ("lämplig", "någr")) == ("seats", "meets")


def test_fields_that_can_hold_no_words_are_not_looked_at() -> None:
    assert "number" in wording(Copies)  # the text may leave it open in words
    assert "triggers" not in wording(Report)
    assert "indicators" not in wording(Report)
    assert "cites" not in wording(Goal)
