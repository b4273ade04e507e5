"""What is said of what prevails, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.parts import Part, Ref, Text
from iopmodel.review.trial import agreed
from iopmodel.terms import BreachDialogue, DisputeLadder, EachOf, Precedence, Prevails
from iopmodel.words import Language, say_part
from iopmodel.words.telling.precedence import PRECEDENCES
from tests.words.telling.saying import keys_of, said

SAID = {
    "foretrade": (
        (
            "Av följande går det som nämns först före: överenskommelsens egen text; bilaga 1 "
            "”Samarbete”."
        ),
        (
            "Of these, the one named first prevails: the text of the agreement itself; appendix 1 "
            "“Samarbete”."
        ),
    ),
    "foretrade-avslut": (
        (
            "Av följande gäller det som leder till den tidigare dagen: vardera parten har rätt "
            "att säga upp sin medverkan; styrgruppen har rätt att utesluta en part från "
            "partnerskapet. Ordningen gäller slutdagen."
        ),
        (
            "Of these, the one that leads to the earlier day prevails: either party has the right "
            "to give notice of its participation; the steering group has the right to exclude a "
            "party from the partnership. This order holds for the last day."
        ),
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(PRECEDENCES)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]


TALKS = {
    key: BreachDialogue(
        key=key,
        triggers=[Text(sv, en)],
        between=EachOf([Ref("kommunen"), Ref("foreningen")]),
        about=Text("fortsättningen", "how to go on"),
    )
    for key, sv, en in (
        ("avvikelse", "en avvikelse", "a deviation"),
        ("brist", "en brist", "a breach"),
    )
}
LADDER = DisputeLadder(
    key="tvist",
    between=EachOf([Ref("kommunen"), Ref("foreningen")]),
    steps=[Text("samtal", "talks")],
)


@pytest.mark.parametrize(
    ("parts", "sv", "en"),
    [
        ((TALKS["brist"], LADDER), "dialog om brister; tvist", "dialogue about a breach; dispute"),
        (
            tuple(TALKS.values()),
            "dialog om brister ”en avvikelse”; dialog om brister ”en brist”",
            "dialogue about a breach “a deviation”; dialogue about a breach “a breach”",
        ),
    ],
    ids=["by-kind", "by-what-triggers-them"],
)
def test_what_nothing_else_speaks_of_is_named_by_its_kind(
    parts: tuple[Part, ...], sv: str, en: str
) -> None:
    order = Precedence(key="ordning", between=parts, by=Prevails.FIRST_NAMED)
    partnership = agreed(*parts, order)
    told = [say_part(order, partnership, lang) for lang in Language]
    assert told == [
        f"Av följande går det som nämns först före: {sv}.",
        f"Of these, the one named first prevails: {en}.",
    ]


def test_several_parts_of_whose_matter_nothing_is_known_are_named_by_their_kind() -> None:
    ladders = (LADDER, attrs.evolve(LADDER, key="tvist-2"))
    order = Precedence(key="ordning", between=ladders, by=Prevails.FIRST_NAMED)
    said_in = say_part(order, agreed(*ladders, order), Language.EN)
    assert said_in.endswith("dispute; dispute.")
