"""Keys, words and texts in both languages, for property tests."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from iopmodel.parts import Text

__all__ = ["keys", "texts", "words"]

_SAYINGS: Final = (
    "a",
    "Styrgrupp",
    "samma månad",
    "ett första steg – mot egen inkomst",
    'sa: ”så”, "så" & <b>så</b>',
    "två\nrader\toch\u2028tre",
    "\\u00e5 är inte å",
    "- punkt; med, skiljetecken|och rör",
    "=1+1",
    "🤝🏽",
)


def keys() -> st.SearchStrategy[str]:
    """Return a strategy for keys of parts.

    Examples:
        >>> from hypothesis import find
        >>> find(keys(), lambda key: "-" in key)
        '0-0'
    """
    word = st.text("abxyz019", min_size=1, max_size=6)
    return st.lists(word, min_size=1, max_size=3).map("-".join)


def words(max_size: int = 40) -> st.SearchStrategy[str]:
    """Return a strategy for a few words without space around them: usual, awkward, and any.

    Args:
        max_size: The most characters.

    Examples:
        >>> from hypothesis import find
        >>> find(words(), lambda text: "å" in text)
        'samma månad'
    """
    signs = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    usual = [saying for saying in _SAYINGS if len(saying) <= max_size]
    short = st.text(signs, min_size=1, max_size=min(max_size, 5)).map(str.strip).filter(bool)
    return st.sampled_from(usual) | short


def texts() -> st.SearchStrategy[Text]:
    """Return a strategy for texts in both languages.

    Examples:
        >>> from hypothesis import find
        >>> find(texts(), lambda text: text.sv == text.en).sv
        'a'
    """
    return st.builds(Text, words(), words())
