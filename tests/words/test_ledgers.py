"""What became of sentences, in words."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.contents import Aside, Contents, Disposition
from iopmodel.partnership import Ledger, OpenPoint, Partnership, PointKind, Weight
from iopmodel.partnership.ledger import Broad
from iopmodel.parts import Cite, Ref, Text
from iopmodel.terms import Copies, Heading, Party, Sector
from iopmodel.words import Language
from iopmodel.words.ledgers import say_became, say_broad, say_broad_heading, say_number

SV, EN = Language.SV, Language.EN
WHY = Text("samma sak", "the same thing")
TABLE = (
    "Avtal\na | 1 | § 1 | Parter | 00000001 00000002 00000003 00000004\nb | 1 | § 2 | B | 00000005"
)
PARTNERSHIP = Partnership(
    parts=[
        Heading(name="Ett"),
        Contents.parse(TABLE)
        .with_asides("a", Aside(2, Disposition.RESTATES, of=Cite("b", [1]), why=WHY))
        .with_asides("a", Aside(3, Disposition.INTRODUCES, why=WHY))
        .with_asides("b", Aside(1, Disposition.TEMPLATE, why=WHY)),
        Party(
            key="staden",
            name="Staden",
            sector=Sector.PUBLIC,
            cites=[Cite("a", [1], ["sector", "name"]), Cite("b")],
        ),
        Copies(key="exemplar", number=2, cites=Cite("a", [1])),
    ],
    open_points=[
        OpenPoint(
            key="vem",
            question=Text("Vem?", "Who?"),
            kind=PointKind.GAP,
            weight=Weight.FORMAL,
            cites=Cite("a", [1, 3]),
        )
    ],
)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            SV,
            [
                "Exemplar ”exemplar”; Staden (namn, sektor); ?vem",
                "§ 2 B, mening 1: samma sak",
                "?vem; ändå åsidosatt: samma sak",
                "",
                "Staden (hela avsnittet); ändå åsidosatt: samma sak",
            ],
        ),
        (
            EN,
            [
                "Copies “exemplar”; Staden (name, sector); ?vem",
                "§ 2 B, sentence 1: the same thing",
                "?vem; set aside all the same: the same thing",
                "",
                "Staden (the whole section); set aside all the same: the same thing",
            ],
        ),
    ],
    ids=["sv", "en"],
)
def test_what_became_of_sentences(lang: Language, said: list[str]) -> None:
    rows = Ledger.of(PARTNERSHIP).rows
    assert [say_became(row, PARTNERSHIP, lang) for row in rows] == said


def test_how_many() -> None:
    assert say_number(0, SV) == "0 meningar"
    assert say_broad(Broad(Ref("exemplar"), 6), PARTNERSHIP, EN) == "Copies “exemplar”: 6 sentences"
    assert say_broad_heading(SV).startswith("På mer än 5 meningar, ")


def test_a_circle() -> None:
    row = attrs.evolve(Ledger.of(PARTNERSHIP).rows[1], is_circular=True)
    assert say_became(row, PARTNERSHIP, SV) == (
        "återger bara det som inget bygger på: § 2 B, mening 1: samma sak"
    )
    assert say_became(row, PARTNERSHIP, EN) == (
        "restates only what nothing rests on: § 2 B, sentence 1: the same thing"
    )
