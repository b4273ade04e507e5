"""The definite form of Swedish names of one word or several."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["definite"]

# How a noun ends, what its definite form adds to it, and the article before its adjectives.
_NOUNS: Final = (
    (r"(?:chef|rapport|uppgift|grupp|enhet|nämnd)er", "na", "de"),
    (r"(?:ning|del|styrels)ar", "na", "de"),
    (r"(?:grupp|chef|nämnd|enhet|förvaltning|avdelning|direktör|strateg|konsult)", "en", "den"),
    (r"(?:rapport|ning|plan|analys|enkät|statistik|översikt|budget)", "en", "den"),
    (r"(?:styrelse|berättelse|kommitté|are|ordförande|företrädare)", "n", "den"),
    (r"(?:råd|utskott|kontor|protokoll|underlag|bokslut|beslut|intyg)", "et", "det"),
)
_NOUN: Final = tuple(
    (re.compile(rf"\w*{ending}"), suffix, article) for ending, suffix, article in _NOUNS
)
# How an adjective ends, and how it ends in its definite form.
_ADJECTIVE: Final = (
    (re.compile(r"(\w+a)(?:d|t|de)"), r"\1de"),
    (re.compile(r"(\w*gemensam)t?"), r"\1ma"),
    (re.compile(r"(\w+(?:isk|ig|ell|iv|al|är|ör))t?a?"), r"\1a"),
    (re.compile(r"(ny)(?:tt)?"), r"\1a"),
    (re.compile(r"(\w+[ae]nde)"), r"\1"),
)
_AFTERWARDS: Final = re.compile(
    r" (?:av|enligt|från|för|hos|i|inom|med|mellan|mot|om|på|till|under|vid|över) "
)


def definite(printed: str) -> str | None:
    """Return the definite form of a name: an article, the adjectives, the noun, and the rest.

    Returns:
        The form, in the middle of a sentence; nothing where the noun, or what stands before it, is
        none that is known, as in a name that is in its definite form already.

    Examples:
        >>> definite("Styrgrupp"), definite("samlad uppföljning")
        ('styrgruppen', 'den samlade uppföljningen')
        >>> definite("rapport om läge och utveckling")
        'rapporten om läge och utveckling'
        >>> definite("styrgruppen")
    """
    head, *rest = _AFTERWARDS.split(printed, maxsplit=1)
    *before, noun = (head[:1].lower() + head[1:]).split(" ")
    inflected = [_adjective(word) for word in before]
    for pattern, suffix, article in _NOUN:
        if pattern.fullmatch(noun) and None not in inflected:
            known = [word for word in inflected if word]
            said = " ".join([*([article] if known else []), *known, noun + suffix])
            return said + printed[len(head) :] if rest else said
    return None


def _adjective(word: str) -> str | None:
    """Return an adjective in its definite form, if it is one."""
    return next(
        (pattern.sub(form, word) for pattern, form in _ADJECTIVE if pattern.fullmatch(word)), None
    )
