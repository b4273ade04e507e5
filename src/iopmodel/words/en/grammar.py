"""English months, numbers and nouns, and how Swedish names stand in an English sentence."""

from __future__ import annotations

import re
from typing import Final

import attrs

from iopmodel.words.tongue import Noun, Subject, folded

__all__ = ["FRACTIONS", "MONTHS", "NOUNS", "NUMBERS", "WEEKDAYS", "name", "report", "the_report"]

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBERS: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)

FRACTIONS: Final = {
    3: ("one third", "thirds"),
    4: ("one quarter", "quarters"),
    5: ("one fifth", "fifths"),
    6: ("one sixth", "sixths"),
    7: ("one seventh", "sevenths"),
    8: ("one eighth", "eighths"),
    9: ("one ninth", "ninths"),
    10: ("one tenth", "tenths"),
    11: ("one eleventh", "elevenths"),
    12: ("one twelfth", "twelfths"),
}

NOUNS: Final = {
    "copy": Noun("one copy", "copy", "identical copies"),
    "day": Noun("one day", "day", "days"),
    "half": Noun("one half-year", "half-year", "half-years"),
    "hour": Noun("one hour", "hour", "hours"),
    "month": Noun("one month", "month", "months"),
    "more-amount": Noun("one more amount", "amount", "more amounts"),
    "person": Noun("one person", "person", "people"),
    "place": Noun("one place", "place", "places"),
    "quarter": Noun("one quarter", "quarter", "quarters"),
    "seat": Noun("one seat", "seat", "seats"),
    "vote": Noun("one vote", "vote", "votes"),
    "way": Noun("one way", "way", "ways"),
    "section": Noun("one section", "section", "sections"),
    "third": Noun("one third of a year", "third of the year", "thirds of the year"),
    "time": Noun("once", "time", "times", two="twice"),
    "week": Noun("one week", "week", "weeks"),
    "year": Noun("one year", "year", "years"),
}

_ACTORS: Final = (
    (r"styrgrupp(?:en)?", "the steering group", False),
    (r"samverkansgrupp(?:en)?", "the coordination group", False),
    (r"arbetsgrupp(?:en)?", "the working group", False),
    (r"ordförande(?:n)?", "the chair", False),
    (r"förvaltning(?:en)?", "the administration", False),
    (r"förvaltningschef(?:en)?", "the head of administration", False),
    (r"avdelningschef(?:en)?", "the head of department", False),
    (r"enhetschef(?:en)?", "the head of unit", False),
    (r"enhetschefer(?:na)?", "the heads of unit", True),
    (r"projektledare(?:n)?", "the project leader", False),
    (r"handläggare(?:n)?", "the case officer", False),
    (r"socialsekreterare(?:n)?", "the social worker", False),
    (r"sekreterare(?:n)?", "the secretary", False),
    (r"processledare(?:n)?", "the process leader", False),
    (r"socialnämnd(?:en)?", "the social welfare committee", False),
    (r"styrelse(?:n)?", "the board", False),
)
_REPORTS: Final = {
    "delredovisning": "interim report",
    "ekonomisk redovisning": "financial report",
    "löpande rapport": "ongoing report",
    "samlad uppföljning": "overall follow-up",
    "slutredovisning": "final report",
    "slutrapport": "final report",
    "uppföljning": "follow-up",
    "verksamhetsrapport": "activity report",
    "årlig sammanställning": "annual summary",
    "årsrapport": "annual report",
}
_OF_GROUP: Final = re.compile(r"(\w+gruppen)s (\w+)", re.IGNORECASE)
_HEAD: Final = re.compile(r" (?:av|från|för|hos|i|med|om|på|till|vid) ")
_SINGULAR: Final = re.compile(r"(?:den|det|en|ett) ")
_PLURAL: Final = re.compile(r"(?:de|övriga|alla|andra) |.*(?:er|or|arna|erna|orna)$")


def name(printed: str, proper: bool) -> Subject:  # noqa: FBT001 (a `Callable` names no arguments)
    """Return how the Swedish name of an actor stands in an English sentence.

    A common title is translated as the glossary has it. Another name that is no proper one, as it
    begins in lower case, is put in quotation marks.

    Examples:
        >>> str(name("styrgruppen", False)), str(name("brukarens socialsekreterare", False))
        ('the steering group', '“brukarens socialsekreterare”')
        >>> str(name("styrgruppens ordförande", False))
        'the chair of the steering group'
    """
    if not proper and (known := _known(printed)):
        return known
    if proper or not printed[:1].islower():
        return Subject(printed)
    head, *_ = _HEAD.split(printed, maxsplit=1)
    plural = not _SINGULAR.match(head) and bool(_PLURAL.match(head))
    return Subject(f"“{printed}”", plural=plural)


def _known(printed: str) -> Subject | None:
    """Return a common title, or that of someone in a group, as the glossary has it."""
    for pattern, english, plural in _ACTORS:
        if re.fullmatch(pattern, printed, re.IGNORECASE):
            return Subject(english, plural=plural)
    of_group = _OF_GROUP.fullmatch(printed)
    group, title = map(_known, of_group.groups()) if of_group else (None, None)
    return attrs.evolve(title, text=f"{title.text} of {group.text}") if group and title else None


def report(printed: str) -> str:
    """Return how the Swedish name of a report stands in an English sentence.

    Examples:
        >>> report("Delredovisning"), report("redovisning av klagomål")
        ('interim report', 'report “redovisning av klagomål”')
    """
    return _REPORTS.get(printed.lower()) or folded(f"report “{printed}”")


def the_report(printed: str) -> str:
    """Return how the Swedish name of a report stands in an English sentence as something known.

    Examples:
        >>> the_report("Delredovisning")
        'the interim report'
    """
    return f"the {report(printed)}"
