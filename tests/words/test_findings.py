"""What review finds, in words."""

from __future__ import annotations

from datetime import date
from enum import Enum

import attrs
import pytest

from iopmodel.dates import YearlyOn
from iopmodel.money import sek
from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.parts import Appendix, Ref, Text
from iopmodel.review import Finding, Level
from iopmodel.review.trial import agreed
from iopmodel.terms import Copies, Funding, Purpose, Sector, Signature
from iopmodel.words import Language, say_finding
from iopmodel.words.findings import (
    said_value,
    say_asked_in,
    say_draft,
    say_level,
    say_nothing,
    say_settling,
)
from iopmodel.words.voice import Voice

COPIES = Copies(key="exemplar", number=2)
PARTNERSHIP = agreed(
    COPIES,
    Funding(key="medel", payer=Ref("kommunen"), payee=Ref("foreningen"), amount=sek(10)),
    Signature(key="underskrift-1", of=Ref("kommunen")),
    Signature(key="underskrift-2", of=Ref("foreningen")),
    Appendix(key="bilaga", name="Budget", at_hand=False),
    Purpose(key="syfte", what=Text("ge stöd", "give support")),
)


class Sum(Enum):
    PROPOSED = "proposed"


class Why(Enum):
    NAMED = "named"


FINDING = Finding(
    rule="absent-appendix", level=Level.NOTE, reason=Why.NAMED, parts=(Ref("bilaga"),)
)


def test_every_level_has_a_heading() -> None:
    assert [say_level(level, Language.SV) for level in Level] == [
        "Motsägelser",
        "Luckor",
        "Risker",
        "Att känna till",
    ]


def test_a_finding_in_both_languages() -> None:
    assert [say_finding(FINDING, PARTNERSHIP, lang) for lang in Language] == [
        "Bilagan ”Budget” nämns men finns inte till hands.",
        "The appendix “Budget” is named but not at hand.",
    ]


def test_a_finding_without_parts_is_told_by_its_values() -> None:
    values = (("difference", sek(1)), ("frame", sek(2)), ("lines", sek(3)))
    bare = Finding(rule="frame-sum", level=Level.RISK, reason=Sum.PROPOSED, values=values)
    assert say_finding(bare, PARTNERSHIP, Language.EN).replace("\u00a0", " ") == (
        "The budget lines come to SEK 3 but the frame is SEK 2; the difference is SEK 1."
    )


def test_how_to_settle_it() -> None:
    assert say_settling(FINDING, Language.EN).startswith("Find the appendix")
    assert say_settling(FINDING, Language.EN, labelled=True).startswith("To settle it: find")


def test_a_draft_is_told_where_there_is_one() -> None:
    assert say_draft(FINDING, PARTNERSHIP, Language.EN) == ""
    drafted = attrs.evolve(FINDING, settle=becomes(COPIES, attrs.evolve(COPIES, number=3)))
    assert say_draft(drafted, PARTNERSHIP, Language.EN) == "Draft: Copies “exemplar”, number: 3."


def test_the_open_points_that_ask_are_named() -> None:
    assert say_asked_in(FINDING, Language.SV) == ""
    asked = attrs.evolve(FINDING, asked_in=("a", "b"))
    assert say_asked_in(asked, Language.SV) == "Öppna punkter: a, b"
    assert say_asked_in(attrs.evolve(FINDING, asked_in=("a",)), Language.EN) == "Open point: a"


def test_nothing() -> None:
    assert say_nothing(Language.SV, everything=True) == "Inget att anmärka."
    assert say_nothing(Language.EN, everything=False) == "Nothing at that level or graver."


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (date(2024, 5, 31), "31 maj 2024"),
        (YearlyOn(12, 31), "31 december"),
        (sek(200), "200 kr"),
        (Ref("kommunen"), "Kommunen"),
        (Ref("exemplar"), "exemplar"),
        (Ref("underskrift-1"), "underskrift ”Kommunen”"),
        (Ref("syfte"), "syfte ”ge stöd”"),
        (Ref("nej"), "”nej”"),
        (Purpose, "syfte"),
        ((Ref("kommunen"), Ref("foreningen")), "Kommunen och Föreningen"),
        (Sector.PUBLIC, "offentlig"),
        (3, "3"),
        (Unstated(), "framgår inte"),
    ],
    ids=str,
)
def test_the_values_in_a_finding(value: object, said: str) -> None:
    assert said_value(value, Voice.of(Language.SV, PARTNERSHIP)).replace("\u00a0", " ") == said
