"""In what form an act is valid, and who signs."""

from iopmodel.parts import Text
from iopmodel.terms import ChangeRoute, Form, Signers


def test_a_form_is_one_of_three_and_is_not_who_signs() -> None:
    assert [form.value for form in Form] == ["addendum", "written", "signed"]
    assert [signers.value for signers in Signers] == ["all-parties", "concerned"]


def test_both_are_told_of_the_same_route() -> None:
    what = Text("ändringar", "changes")
    route = ChangeRoute(key="r", of=what, form=Form.SIGNED, signed_by=Signers.CONCERNED)
    assert (route.form, route.signed_by) == (Form.SIGNED, Signers.CONCERNED)
