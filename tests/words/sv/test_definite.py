"""The definite form of names of one word and of several."""

from __future__ import annotations

import pytest

from iopmodel.words.sv.definite import definite


@pytest.mark.parametrize(
    ("printed", "form"),
    [
        ("styrgrupp", "styrgruppen"),
        ("Avdelningschef", "avdelningschefen"),
        ("enhetschefer", "enhetscheferna"),
        ("styrelse", "styrelsen"),
        ("brukarråd", "brukarrådet"),
        ("delredovisning", "delredovisningen"),
        ("delredovisningar", "delredovisningarna"),
        ("samlad uppföljning", "den samlade uppföljningen"),
        ("Ekonomisk redovisning", "den ekonomiska redovisningen"),
        ("löpande rapport", "den löpande rapporten"),
        ("ny gemensam årlig plan", "den nya gemensamma årliga planen"),
        ("gemensamt råd", "det gemensamma rådet"),
        ("nytt centralt råd", "det nya centrala rådet"),
        ("avslutande berättelse", "den avslutande berättelsen"),
        ("årliga rapporter", "de årliga rapporterna"),
        ("behörig företrädare", "den behöriga företrädaren"),
        ("uppgifter i mallen", "uppgifterna i mallen"),
        ("årlig rapport om läge och plan", "den årliga rapporten om läge och plan"),
        ("Enhet för bistånd till äldre", "enheten för bistånd till äldre"),
    ],
)
def test_the_noun_and_what_stands_before_it_are_inflected(printed: str, form: str) -> None:
    assert definite(printed) == form


@pytest.mark.parametrize(
    "printed",
    [
        "styrgruppen",
        "Enheten för ekonomiskt bistånd",
        "den handläggare som hänvisar",
        "Street Minds styrelse",
        "Individ och familjeomsorg vuxna",
        "brukarens ordförande",
        "volontärer",
        "två\nrader",
        "  ",
        "",
    ],
)
def test_what_is_definite_or_unknown_is_left_alone(printed: str) -> None:
    assert definite(printed) is None
