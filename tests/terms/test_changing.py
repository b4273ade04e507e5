"""How it is changed."""

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import ChangeRoute, Form, Renegotiation

CLARIFYING = Text("förtydliganden", "clarifications")


def test_a_route_says_what_the_text_says_of_form_and_decision() -> None:
    route = ChangeRoute(key="r", of=CLARIFYING, form=Form.ADDENDUM, decided_by=Ref("styrgrupp"))
    assert (route.form, route.decided_by, route.first) == (Form.ADDENDUM, "styrgrupp", Unstated())
    assert ChangeRoute(key="r", of=CLARIFYING).form == Unstated()


def test_a_renegotiation_weighs_several_things_in_order() -> None:
    needs = Text("behov", "needs")
    again = Renegotiation(key="o", by=Ref("staden"), weighing=iter([needs, CLARIFYING]))
    assert (again.by, again.weighing) == ("staden", (needs, CLARIFYING))
    assert (Renegotiation(key="o").of, Renegotiation(key="o").weighing) == (Unstated(), ())
