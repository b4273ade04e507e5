"""What became of the sentences of an agreement, in words."""

from __future__ import annotations

from collections.abc import Iterator

from iopmodel.partnership import LedgerRow, Partnership
from iopmodel.partnership.ledger import HANDFUL, Broad, Held
from iopmodel.parts import Part
from iopmodel.words.citing import say_cites
from iopmodel.words.fields import say_field
from iopmodel.words.screens import counted, in_language
from iopmodel.words.short import say_short
from iopmodel.words.tongue import Language
from iopmodel.words.voice import TONGUES

__all__ = ["say_became", "say_broad", "say_broad_heading", "say_held", "say_number"]


def say_held(held: Held, partnership: Partnership, lang: Language) -> str:
    """Return a part that rests on a sentence, and the fields that the sentence speaks of.

    Examples:
        >>> from iopmodel.examples import load
        >>> from iopmodel.parts import Ref
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> held = Held(Ref("styrgrupp"), ("meets", "seats"), as_whole=False)
        >>> say_held(held, partnership, Language.EN)
        'the steering group (meetings, seats)'
    """
    notes = [say_field(type(partnership[Part, held.part]), field, lang) for field in held.fields]
    if held.as_whole:
        notes.append(in_language(lang, "hela avsnittet", "the whole section"))
    name = say_short(held.part, partnership, lang)
    return f"{name} ({', '.join(notes)})" if notes else name


def say_became(row: LedgerRow, partnership: Partnership, lang: Language) -> str:
    """Return what rests on a sentence, which open points ask about it, or why nothing does.

    Open points are marked with a question mark. Nothing is said of a sentence that is missing.
    """
    return "; ".join(_became(row, partnership, lang))


def _became(row: LedgerRow, partnership: Partnership, lang: Language) -> Iterator[str]:
    for held in row.held:
        yield say_held(held, partnership, lang)
    yield from (f"?{point}" for point in row.points)
    if row.aside is not None:
        why = TONGUES[lang].text(row.aside.why)
        if row.aside.of:
            why = f"{say_cites(row.aside.of, partnership, lang)}: {why}"
        if row.is_circular:
            circle = ("återger bara det som inget bygger på", "restates only what nothing rests on")
            why = f"{in_language(lang, *circle)}: {why}"
        elif row.is_contradicted:
            why = in_language(lang, f"ändå åsidosatt: {why}", f"set aside all the same: {why}")
        yield why


def say_number(number: int, lang: Language) -> str:
    """Return how many sentences there are.

    Examples:
        >>> say_number(1, Language.SV), say_number(2, Language.EN)
        ('1 mening', '2 sentences')
    """
    return counted(number, lang, ("mening", "sentence"), ("meningar", "sentences"))


def say_broad_heading(lang: Language) -> str:
    """Return the heading over the parts that rest on many sentences.

    Examples:
        >>> say_broad_heading(Language.EN)
        'On more than 5 sentences, without saying which of their fields they speak of, rest:'
    """
    return in_language(
        lang,
        f"På mer än {HANDFUL} meningar, utan att säga vilka fält de gäller, vilar:",
        f"On more than {HANDFUL} sentences, without saying which of their fields they speak of, "
        "rest:",
    )


def say_broad(broad: Broad, partnership: Partnership, lang: Language) -> str:
    """Return a part that rests on many sentences, and on how many."""
    return f"{say_short(broad.part, partnership, lang)}: {say_number(broad.sentences, lang)}"
