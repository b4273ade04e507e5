"""What an act comes to on a screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.text import Text

from iopmodel.answers import Answer, Proviso, ProvisoReason
from iopmodel.answers.provisos import PROVIDED
from iopmodel.cli.acting import Acted, Follows, Used
from iopmodel.cli.ask_screen import holding_lines, right_title
from iopmodel.cli.layout import calm, wrapped
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Amendment, Partnership
from iopmodel.terms import Modality
from iopmodel.words import Language, say_given
from iopmodel.words.acts import (
    say_asked,
    say_contest,
    say_fates,
    say_how_to_choose,
    say_left_out,
    say_no_right,
    say_payments,
    say_proviso,
    say_reckoned,
    say_return,
    say_survives,
)
from iopmodel.words.asked import say_amendments
from iopmodel.words.lines import clause

__all__ = ["what_if_lines"]

_MOST: Final = 2
"""How many ways in which a right may come out are told."""


def what_if_lines(
    made: Acted, name: str, lang: Language, width: int, *, amendments: Sequence[Amendment] = ()
) -> Iterator[Text]:
    """Yield what an act comes to: by each right, on what terms, and what follows.

    Args:
        made: What it comes to.
        name: What the partnership is called by.
        lang: The language.
        width: How many columns there are.
        amendments: Those that are heeded in it, which is said.
    """
    yield from _told(say_asked(made.act, made.terms, lang), width, style="bold")
    if amendments:
        yield from _told(say_amendments("heeded", amendments, lang), width, style="dim")
    if not made.rights:
        yield from _told(say_no_right(lang), width, style="dim")
    for used in made.rights:
        yield Text()
        yield from _right(used, made.terms, lang, width)
    said = dict.fromkeys(say_contest(one.value, made.terms, lang) for one in made.contests)
    if said:
        yield Text()
    for one in said:
        yield from _told(one, width)
    if made.survives:
        yield Text()
        keys = dict.fromkeys(one.value for one in made.survives)
        yield from _told(say_survives(keys, made.terms, lang), width)
    if any(one.depends_on for used in made.rights for one in (used.outcomes, used.provisos)):
        yield Text()
        yield from _told(say_how_to_choose(name, lang), width, style="dim")


def _told(said: str, width: int, *, indent: int = 0, style: str = "") -> Iterator[Text]:
    for line in wrapped(calm(said), max(width - indent, 1)):
        yield Text(" " * indent + line, style)


def _right(used: Used, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
    yield from _told(right_title(used.part, terms, lang), width, style="bold")
    yield from _inner(used.outcomes, terms, lang, width)
    for reason in ProvisoReason:
        told = [one for one in used.provisos.holdings if one.value.reason is reason]
        said = dict.fromkeys(one.value for one in told if _matters(one.value))
        if said:
            yield from _told(say_proviso(said, terms, lang), width, indent=2)
    missing = dict.fromkeys(
        PROVIDED[one.value.reason]
        for one in used.provisos.holdings
        if isinstance(one.value.says, NotGiven) and one.value.reason is not ProvisoReason.WHO
    )
    if missing:
        yield from _told(say_left_out(missing, lang), width, indent=2, style="dim")
    yield from _then(used.follows, terms, lang, width)


def _matters(one: Proviso) -> bool:
    """Return whether one of the terms of a right is told, and not only that it is left out."""
    if one.reason is ProvisoReason.WHO:
        return True
    return not isinstance(one.says, NotGiven) and one.says not in {(), Modality.POWER}


def _inner(
    answer: Answer[object], terms: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    for line in holding_lines(answer, terms, lang, max(width - 2, 1), naming=False, most=_MOST):
        yield Text("  ") + line


def _then(follows: Follows, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
    said = say_reckoned(follows.holding.value, lang)
    given = "; ".join(say_given(one, terms, lang) for one in follows.holding.given)
    if said.endswith(":"):
        given = f"({given})" if given else ""
        yield from _told(f"{said[:-1]} {given}".rstrip() + ":", width, indent=2)
        yield from _told(say_fates(follows.dues, follows.within, terms, lang), width, indent=4)
        if payments := say_payments(follows.dues, terms, lang):
            yield from _told(payments, width, indent=4)
    else:
        yield from _told(said, width, indent=2)
    seen: dict[str, str] = {}
    for one in follows.returns:
        seen.setdefault(say_return(one.value, terms, lang), clause(one.clauses, terms, lang))
    for returned, where in seen.items():
        yield from _told(f"{returned} ({where})" if where else returned, width, indent=4)
