"""How it is changed."""

from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Accession, Approval, ChangeRoute, Form, Office, Renegotiation

CHIEF = Office(key="chef", name="chefen", of=Ref("staden"))
CLARIFYING = Text("förtydliganden", "clarifications")


def test_a_route_says_what_the_text_says_of_form_and_decision() -> None:
    route = ChangeRoute(
        key="r", of=CLARIFYING, form=Form.ADDENDUM, decided_by=[Approval(by=Ref("styrgrupp"))]
    )
    assert (route.form, route.first) == (Form.ADDENDUM, Unstated())
    assert [one.by for one in route.decided_by] == ["styrgrupp"]
    bare = ChangeRoute(key="r", of=CLARIFYING)
    assert (bare.form, bare.signed_by, bare.size, bare.renegotiated) == (Unstated(),) * 4
    assert (bare.decided_by, bare.provided, bare.recorded) == ((), (), Unstated())


def test_approvals_are_given_one_after_another() -> None:
    steering, chief = Approval(by=Ref("styrgrupp")), Approval(by=CHIEF, delegated_by=Ref("namnd"))
    route = ChangeRoute(key="r", of=CLARIFYING, decided_by=iter([steering, chief]))
    assert route.decided_by == (steering, chief)
    assert (chief.by, chief.delegated_by, steering.delegated_by) == ("chef", "namnd", Unstated())


def test_a_power_to_approve_may_have_a_limit() -> None:
    chief = Approval(by=CHIEF, limit=sek(50_000), above=Ref("namnd"))
    assert (chief.limit, chief.above) == (sek(50_000), "namnd")
    assert (Approval(by=CHIEF).limit, Approval(by=CHIEF).above) == (Unstated(), Unstated())


def test_what_must_stay_as_it_is_keeps_its_order() -> None:
    goals, purpose = Text("mål", "goals"), Text("syfte", "purpose")
    route = ChangeRoute(key="r", of=CLARIFYING, provided=iter([purpose, goals]))
    assert route.provided == (purpose, goals)


def test_another_organisation_comes_in_by_a_decision() -> None:
    accession = Accession(
        key="ny", decided_by=iter([Approval(by=Ref("styrgrupp"))]), conditions=iter([CLARIFYING])
    )
    assert (accession.conditions, accession.form) == ((CLARIFYING,), Unstated())
    assert [one.by for one in accession.decided_by] == ["styrgrupp"]
    assert (Accession(key="ny").decided_by, Accession(key="ny").conditions) == ((), ())


def test_a_renegotiation_weighs_several_things_in_order() -> None:
    needs = Text("behov", "needs")
    again = Renegotiation(key="o", by=Ref("staden"), weighing=iter([needs, CLARIFYING]))
    assert (again.by, again.weighing) == ("staden", (needs, CLARIFYING))
    assert (Renegotiation(key="o").of, Renegotiation(key="o").weighing) == (Unstated(), ())
    assert Renegotiation(key="o", seen_to_by=CHIEF).seen_to_by == "chef"
