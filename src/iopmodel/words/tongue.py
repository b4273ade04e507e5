"""What a language has to bring: its phrases, its tables of words, and its few rules of grammar."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Final

import attrs

from iopmodel.parts import Part, Text

__all__ = ["DASH", "Language", "Noun", "Subject", "Tongue", "folded", "placeholders"]


DASH: Final = "\N{EN DASH}"
"""What stands between the first and the last of a range."""
_BRACKETS: Final = re.compile(r"\([^)]*\)")
_BREAKS: Final = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


def folded(words: str) -> str:
    r"""Return words on one line, with single spaces; those that do not break are kept.

    Examples:
        >>> folded("två\nrader")
        'två rader'
    """
    return _BREAKS.sub(" ", words)


class Language(Enum):
    """A language that sentences are made in."""

    SV = "sv"
    EN = "en"


@attrs.frozen
class Noun:
    """A countable noun.

    Attributes:
        one: One of it, the article included.
        single: One of it, without an article.
        many: Several of it.
        two: Two of it, where that has a word of its own.

    Examples:
        >>> Noun("ett år", "år", "år").one
        'ett år'
    """

    one: str
    single: str
    many: str
    two: str = ""


@attrs.frozen
class Subject:
    """Who does something, so that a verb can be put where the language has it.

    In a phrase, `{who:pays|pay}` is the subject with the verb that agrees with it, and with the
    adverb after the verb.

    Attributes:
        text: The words for it, in the middle of a sentence.
        plural: Whether the verb is to be in the plural.
        adverb: How several act: together.

    Examples:
        >>> f"{Subject('the parties', plural=True, adverb='jointly'):pays|pay}"
        'the parties pay jointly'
        >>> f"{Subject('the parties', plural=True, adverb='jointly')}"
        'the parties jointly'
    """

    text: str
    plural: bool = False
    adverb: str = ""

    def __format__(self, verbs: str) -> str:
        one, _, many = verbs.partition("|")
        verb = (many or one) if self.plural else one
        return folded(" ".join(filter(None, (self.text, verb, self.adverb))))

    def __str__(self) -> str:
        return format(self)


@attrs.frozen(kw_only=True)
class Tongue:
    """One language.

    Attributes:
        language: Which.
        phrases: Its phrases, by a code that is the same in every language.
        titles: Its names for the kinds of part and the members of the enums.
        months: The names of the months.
        weekdays: The names of the days of the week, from Monday.
        numbers: The numbers from 0 on, as far as they are written in words.
        fractions: One part, and several, of so many, such as `third` and `thirds`.
        nouns: Its countable nouns, by a code that is the same in every language.
        thousands: What stands between groups of three digits.
        point: What stands before decimals.
        percent: What stands after a number of per cent.
        quotes: What stands before and after quoted words.
        name: How the name of an actor stands in a sentence; the flag says whether it is proper.
        report: How the name of a report stands in a sentence, without an article.
        the_report: How it stands there as something known: in its definite form.
    """

    language: Language
    phrases: Mapping[str, str]
    titles: Mapping[type[Part] | Enum, str]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    numbers: tuple[str, ...]
    fractions: Mapping[int, tuple[str, str]]
    nouns: Mapping[str, Noun]
    thousands: str
    point: str
    percent: str
    quotes: tuple[str, str]
    name: Callable[[str, bool], Subject]
    report: Callable[[str], str]
    the_report: Callable[[str], str]

    def say(self, code: str, /, **values: object) -> str:
        """Return a phrase with values put into it, on one line."""
        return folded(self.phrases[code].format_map(values))

    def text(self, text: Text) -> str:
        """Return the words of this language in a text, on one line."""
        return folded(text.sv if self.language is Language.SV else text.en)

    def quoted(self, words: str) -> str:
        """Return words in quotation marks."""
        before, after = self.quotes
        return folded(f"{before}{words}{after}")

    def digits(self, number: int) -> str:
        """Return a number in figures, in groups of three."""
        return f"{number:,}".replace(",", self.thousands)

    def number(self, number: int) -> str:
        """Return a number as it stands in a sentence: in words as far as twelve."""
        return self.numbers[number] if number < len(self.numbers) else self.digits(number)

    def counted(self, number: int, noun: str) -> str:
        """Return so many of a noun: `en plats`, `två platser`."""
        words = self.nouns[noun]
        known = {1: words.one, 2: words.two}.get(number)
        return known or f"{self.number(number)} {words.many}"

    def series(self, items: Iterable[str], last: str = "and") -> str:
        """Return items as a series within a sentence, with a word before the last of them."""
        *first, end = list(items) or [self.say("none-given")]
        if not first:
            return end
        word = self.say(last)
        # Items with a series of their own are kept apart by more than a comma.
        if _nested(first, word):
            return f"{'; '.join(first)}; {word} {end}"
        return f"{', '.join(first)} {word} {end}"

    def listed(self, items: Iterable[str]) -> str:
        """Return nouns as they stand after a colon."""
        nouns = list(items)
        return self.clauses(nouns) if _nested(nouns, self.say("and")) else self.series(nouns)

    def clauses(self, items: Iterable[str]) -> str:
        """Return clauses as they stand after a colon."""
        return "; ".join(items) or self.say("none-given")


def _nested(items: Iterable[str], word: str) -> bool:
    # What stands in brackets is kept apart by them.
    bare = [_BRACKETS.sub("", item) for item in items]
    return any(mark in item for item in bare for mark in (f" {word} ", ",", ";", ":"))


def placeholders(phrase: str) -> frozenset[str]:
    """Return the names of the values that a phrase has room for.

    Examples:
        >>> sorted(placeholders("{who:pays|pay} {amount}"))
        ['amount', 'who']
    """
    return frozenset(name for _, name, _, _ in string.Formatter().parse(phrase) if name)
