"""What bears on criteria, in words."""

from __future__ import annotations

from typing import get_args

import pytest

from iopmodel.answers import Given
from iopmodel.dates import Span
from iopmodel.documents import criteria_names, shipped_criteria
from iopmodel.examples import load
from iopmodel.parts import Ref
from iopmodel.review.assessing import Evidence, Looked, Speaks
from iopmodel.review.criteria import (
    CanBeExtended,
    CannotBeExtended,
    ChangesDecidedBy,
    ChangesDecidedJointly,
    Contributes,
    FollowedUpJointly,
    Gives,
    Has,
    LastsAtLeast,
    LastsLessThan,
    LeavesOpen,
    Mentions,
    OfBothSides,
    OfSide,
    Outvotes,
    RestsOnSource,
    SeatsOfBothSides,
    Sign,
    States,
    Undertakes,
)
from iopmodel.terms import BodyKind, Sector, SourceKind
from iopmodel.words import Language
from iopmodel.words.criteria import SIGNS, say_evidence, say_looked, say_sign, say_when
from iopmodel.words.voice import TONGUES

SV, EN = Language.SV, Language.EN
PUBLIC, CIVIL = Sector.PUBLIC, Sector.CIVIL_SOCIETY
PARTNERSHIP = load("enskede-arsta-vantor-2021")
BOARD = Given.reading("ratt-niva", "styrgruppen")
OTHER = Given.reading("en-manad-innan", "till-sista-dagen")


def test_every_sign_has_words() -> None:
    assert set(SIGNS) == set(get_args(Sign))


@pytest.mark.parametrize(
    ("sign", "sv", "en"),
    [
        (CanBeExtended(), "giltighetstiden kan förlängas", "the term can be extended"),
        (
            CannotBeExtended(),
            "texten säger att giltighetstiden inte kan förlängas",
            "the text says that the term cannot be extended",
        ),
        (
            ChangesDecidedBy(side=PUBLIC),
            "den offentliga sidan beslutar ensam om vissa ändringar",
            "the public side alone decides some changes",
        ),
        (
            ChangesDecidedJointly(),
            "båda sidor beslutar om vissa ändringar, eller alla parter skriver under dem",
            "both sides decide some changes, or all parties sign them",
        ),
        (
            Contributes(side=CIVIL),
            "den idéburna sidan bidrar, med pengar eller på annat sätt",
            "the civil-society side contributes, with money or otherwise",
        ),
        (
            FollowedUpJointly(),
            "båda sidor lämnar eller tar emot någon redovisning, eller gör det i en gemensam grupp",
            "both sides make or receive some report, or do so in a joint body",
        ),
        (
            Gives(part="ending", field="notice"),
            "det framgår under ”rätt att avsluta”: ”uppsägningstid”",
            "it is said under “right to end”: “period of notice”",
        ),
        (
            Has(part="purpose"),
            "texten tar upp detta: ”syfte”",
            "the text takes this up: “purpose”",
        ),
        (
            LastsAtLeast(span=Span.of(years=2)),
            "den första perioden är minst två år",
            "the first period is at least two years",
        ),
        (
            LastsLessThan(span=Span.of(months=6)),
            "den första perioden är kortare än sex månader",
            "the first period is shorter than six months",
        ),
        (
            LeavesOpen(part="funding", field="amount"),
            "det lämnas öppet under ”ersättning”: ”belopp”",
            "it is left open under “funding”: “amount”",
        ),
        (
            Mentions(part="goal", words=["lär", "metod"]),
            "”lär…” eller ”metod…” nämns under ”mål”",
            "“lär…” or “metod…” is mentioned under “goal”",
        ),
        (
            OfBothSides(part="report", field="author"),
            "båda sidor nämns under ”redovisning”: ”lämnas av”",
            "both sides are named under “report”: “author”",
        ),
        (
            OfSide(part="report", field="author", side=PUBLIC, words=["mål"]),
            "bara den offentliga sidan nämns under ”redovisning”: ”lämnas av”, och ”mål…” nämns där",
            "only the public side is named under “report”: “author”, and “mål…” is mentioned there",
        ),
        (
            Outvotes(side=PUBLIC),
            "den offentliga sidan har mer än hälften av rösterna i en grupp där majoriteten beslutar",
            "the public side has more than half of the votes in a body where most votes decide",
        ),
        (
            RestsOnSource(of=SourceKind.PROGRAMME),
            "texten hänvisar till ett sådant dokument: ”styrdokument”",
            "the text refers to such a document: “steering document”",
        ),
        (SeatsOfBothSides(), "båda sidor sitter i en grupp", "both sides sit in a body"),
        (
            SeatsOfBothSides(body=BodyKind.STEERING),
            "båda sidor sitter i en grupp (”styrgrupp”)",
            "both sides sit in a body (“steering group”)",
        ),
        (
            States(part="repayment", field="triggers", value="unspent"),
            "under ”återbetalning” är ”anledningar” ”pengar som blir över”",
            "under “repayment”, “triggers” is “money left over”",
        ),
        (
            States(part="budget-line", field="binding", value=True),
            "under ”budgetpost” är ”bindande” ”ja”",
            "under “budget line”, “binding” is “yes”",
        ),
        (
            Undertakes(side=PUBLIC),
            "den offentliga sidan åtar sig något, ensam eller tillsammans med den andra",
            "the public side undertakes something, alone or together with the other",
        ),
    ],
    ids=range(21),
)
def test_signs(sign: Sign, sv: str, en: str) -> None:
    assert (say_sign(sign, SV), say_sign(sign, EN)) == (sv, en)


def test_the_signs_of_the_shipped_sets_can_all_be_told_apart() -> None:
    signs = {
        sign
        for name in criteria_names()
        for one in shipped_criteria(name).criteria
        for sign in (*one.speaks_for, *one.speaks_against)
    }
    for lang in Language:
        assert len({say_sign(sign, lang) for sign in signs}) == len(signs)


def evidence(part: str, *fields: str) -> Evidence:
    return Evidence(Ref(part), fields, ((),), ())


def test_parts_that_show_it() -> None:
    assert say_evidence(evidence("styrgrupp", "seats", "meets"), PARTNERSHIP, SV) == (
        "Grupp: styrgruppen (platser, möten)"
    )
    assert say_evidence(evidence("giltighetstid"), PARTNERSHIP, EN) == "Term"
    assert say_evidence(evidence("finns-inte"), PARTNERSHIP, EN) == "“finns-inte”"


def test_a_part_that_only_a_reading_adds() -> None:
    assert "besluta-om-atgarder" not in PARTNERSHIP
    said = say_evidence(evidence("besluta-om-atgarder", "bearer"), PARTNERSHIP, EN)
    assert said.startswith("Commitment: ")


def test_under_which_readings() -> None:
    board = "on the reading “the steering group” of “ratt-niva”"
    other = "on the reading “a month before the last day, whichever it comes to be”"
    assert say_when(((),), PARTNERSHIP, EN) == "however the text is read"
    assert say_when(((BOARD, OTHER),), PARTNERSHIP, EN) == f"{board} and {other}"
    assert say_when(((BOARD,), (OTHER,)), PARTNERSHIP, EN) == f"{board} or {other}"
    many = ((BOARD,), (OTHER,), (BOARD, OTHER))
    assert (
        say_when(many, PARTNERSHIP, EN) == "hangs on how “ratt-niva” and “en-manad-innan” is read"
    )
    assert (
        say_when(many, PARTNERSHIP, SV) == "beror på läsningen av ”ratt-niva” och ”en-manad-innan”"
    )


def test_what_is_missing_under_some_readings_says_so() -> None:
    found = Evidence(Ref("styrgrupp"), (), ((OTHER,),), ())
    sign = Has(part="body")
    said = "the text takes this up: “body”"
    some = Looked(sign, Speaks.FOR, (found,), ((BOARD,),))
    assert say_looked(some, PARTNERSHIP, EN) == (
        f"{said}; not shown on the reading “the steering group” of “ratt-niva”"
    )
    assert say_looked(Looked(sign, Speaks.FOR, (found,), ()), PARTNERSHIP, EN) == said
    assert say_looked(Looked(sign, Speaks.FOR, (), ((),)), PARTNERSHIP, EN) == said
    against = Looked(sign, Speaks.AGAINST, (found,), ((BOARD,),))
    assert say_looked(against, PARTNERSHIP, EN) == said


@pytest.mark.parametrize("lang", Language)
def test_nothing_is_called_met_or_not(lang: Language) -> None:
    phrases = {
        code: phrase
        for code, phrase in TONGUES[lang].phrases.items()
        if code.startswith(("sign.", "assess.", "side."))
    }
    said = " ".join(phrase for code, phrase in phrases.items() if code != "assess.no-verdict")
    for word in ("godkän", "underkän", "uppfyll", "poäng", "betyg", "approved", "fail", "score"):
        assert word not in said
    assert "inte ett omdöme" in TONGUES[SV].phrases["assess.no-verdict"]
    assert "no verdict" in TONGUES[EN].phrases["assess.no-verdict"]
