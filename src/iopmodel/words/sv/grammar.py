"""Swedish months, numbers and nouns, and how names stand in a sentence."""

from __future__ import annotations

from typing import Final

from iopmodel.words.sv.definite import definite
from iopmodel.words.tongue import Noun, Subject, folded

__all__ = ["FRACTIONS", "MONTHS", "NOUNS", "NUMBERS", "WEEKDAYS", "name", "report", "the_report"]

MONTHS: Final = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS: Final = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
NUMBERS: Final = (
    "noll",
    "en",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
)

FRACTIONS: Final = {
    number: (f"en {part}", f"{part}ar")
    for number, part in {
        3: "tredjedel",
        4: "fjärdedel",
        5: "femtedel",
        6: "sjättedel",
        7: "sjundedel",
        8: "åttondel",
        9: "niondel",
        10: "tiondel",
        11: "elftedel",
        12: "tolftedel",
    }.items()
}

NOUNS: Final = {
    "copy": Noun("ett exemplar", "exemplar", "likalydande exemplar"),
    "day": Noun("en dag", "dag", "dagar"),
    "half": Noun("ett halvår", "halvår", "halvår"),
    "hour": Noun("en timme", "timme", "timmar"),
    "month": Noun("en månad", "månad", "månader"),
    "more-amount": Noun("ytterligare ett belopp", "belopp", "belopp till"),
    "person": Noun("en person", "person", "personer"),
    "place": Noun("en plats", "plats", "platser"),
    "quarter": Noun("ett kvartal", "kvartal", "kvartal"),
    "seat": Noun("en plats", "plats", "platser"),
    "vote": Noun("en röst", "röst", "röster"),
    "way": Noun("ett sätt", "sätt", "sätt"),
    "section": Noun("ett avsnitt", "avsnitt", "avsnitt"),
    "third": Noun("ett tertial", "tertial", "tertial"),
    "time": Noun("en gång", "gång", "gånger"),
    "week": Noun("en vecka", "vecka", "veckor"),
    "year": Noun("ett år", "år", "år"),
}


def name(printed: str, proper: bool) -> Subject:  # noqa: FBT001 (a `Callable` names no arguments)
    """Return how the name of an actor stands in a sentence: a common noun in its definite form.

    Examples:
        >>> str(name("Styrgrupp", False)), str(name("Enheten för ekonomiskt bistånd", False))
        ('styrgruppen', 'Enheten för ekonomiskt bistånd')
        >>> str(name("behörig företrädare", False))
        'den behöriga företrädaren'
    """
    return Subject(printed if proper else definite(printed) or printed)


def report(printed: str) -> str:
    """Return how the name of a report stands in a sentence.

    Examples:
        >>> report("Delredovisning")
        'delredovisning'
    """
    return folded(printed[:1].lower() + printed[1:])


def the_report(printed: str) -> str:
    """Return how the name of a report stands in a sentence as something known.

    Examples:
        >>> the_report("Delredovisning"), the_report("uppgifter i mallen")
        ('delredovisningen', 'uppgifterna i mallen')
    """
    return folded(definite(printed) or report(printed))
