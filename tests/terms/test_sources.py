"""What the agreement rests on, and the words it defines."""

from iopmodel.dates import Period
from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Commitment, Definition, Modality, Party, Sector, Source, SourceKind
from iopmodel.terms.sources import to_sources

city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
law = Source(key="osl", name="offentlighets- och sekretesslagen", role=SourceKind.STATUTE)
MEANING = Text("kontinuerlig information", "continuous information")


def test_sources_are_referred_to_in_the_order_of_their_keys() -> None:
    assert to_sources([law, Ref("gdpr")]) == to_sources([Ref("gdpr"), law]) == ("gdpr", "osl")
    commitment = Commitment(
        key="c", bearer=city, modality=Modality.OBLIGATION, what=MEANING, under=[law]
    )
    assert commitment.under == ("osl",)


def test_what_the_text_leaves_out_of_a_source() -> None:
    left_out = (law.number, law.of, law.valid, law.version, law.regards)
    assert left_out == (Unstated(),) * 5
    vision = Source(
        key="vision",
        name="Vision 2040",
        role=SourceKind.PROGRAMME,
        of=city,
        valid=Period.parse("2020-01-01/P6Y"),
    )
    assert vision.of == "staden"


def test_a_word_may_name_an_actor() -> None:
    word = Definition(key="d", word="förvaltningen", means=MEANING, names=city)
    assert word.names == "staden"
    assert Definition(key="d", word="god samverkan", means=MEANING).names == Unstated()
