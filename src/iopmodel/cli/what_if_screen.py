"""What an act comes to on a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

from rich.text import Text

from iopmodel.answers import Answer, Holding, Proviso, ProvisoReason, WhatIf
from iopmodel.answers.provisos import SAID_BY
from iopmodel.cli.acting import Acted, Used
from iopmodel.cli.ask_screen import holding_lines, right_title
from iopmodel.cli.layout import calm, wrapped
from iopmodel.cli.what_if_by_log import back_of, recorded_lines, remaining_lines
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Amendment, Partnership
from iopmodel.terms import Modality
from iopmodel.words import Language, say_given, say_value
from iopmodel.words.asked import say_amendments
from iopmodel.words.following import (
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
from iopmodel.words.lines import clause
from iopmodel.words.screens import label, say_more

__all__ = ["what_if_lines"]

T = TypeVar("T")

_MOST: Final = 2
"""How many ways in which a right may come out are told."""


def what_if_lines(
    made: Acted,
    name: str,
    lang: Language,
    width: int,
    *,
    amendments: Sequence[Amendment] = (),
    head: Iterable[Text] = (),
) -> Iterator[Text]:
    """Yield what an act comes to: by each right, on what terms, and what follows.

    Args:
        made: What it comes to.
        name: What the partnership is called by.
        lang: The language.
        width: How many columns there are.
        amendments: Those that are heeded in it, which is said.
        head: How it stands before it, where a log is heeded.
    """
    yield from _told(say_asked(made.act, made.terms, lang), width, style="bold")
    if amendments:
        yield from _told(say_amendments("heeded", amendments, lang), width, style="dim")
    yield from head
    for said, same in _by_words(made.unprovided, lambda one: _says(one, made, lang)).items():
        yield from _told(said + _if(same, made.terms, lang), width)
    if not made.rights and not made.unprovided:
        yield from _told(say_no_right(lang), width, style="dim")
    for used in made.rights:
        yield Text()
        yield from _right(used, made, lang, width)
    contests = _by_words(made.contests, lambda one: say_contest(one, made.terms, lang))
    if contests:
        yield Text()
    for said, alike in contests.items():
        yield from _told(said + _if(alike, made.terms, lang), width)
    if made.survives:
        yield Text()
        keys = dict.fromkeys(one.value for one in made.survives)
        yield from _told(say_survives(keys, made.terms, lang), width)
    if any(one.depends_on for used in made.rights for one in (used.outcomes, used.provisos)):
        yield Text()
        yield from _told(say_how_to_choose(name, lang), width, style="dim")


def _says(found: WhatIf, made: Acted, lang: Language) -> str:
    return say_value(found, made.terms, lang)


def _told(said: str, width: int, *, indent: int = 0, style: str = "") -> Iterator[Text]:
    for line in wrapped(calm(said), max(width - indent, 1)):
        yield Text(" " * indent + line, style)


def _by_words(found: Iterable[Holding[T]], say: Callable[[T], str]) -> dict[str, list[Holding[T]]]:
    """Return what is told in the same words together."""
    alike: dict[str, list[Holding[T]]] = {}
    for one in found:
        alike.setdefault(say(one.value), []).append(one)
    return alike


def _if(alike: Iterable[Holding[Any]], terms: Partnership, lang: Language) -> str:
    """Return in brackets on what something hangs; nothing where it holds in any case."""
    each = {
        "; ".join(say_given(one, terms, lang) for one in holding.given): None for holding in alike
    }
    if "" in each:
        return ""
    told = f" {label('or', lang)} ".join([*each][:_MOST])
    more = f"; {say_more(len(each) - _MOST, lang)}" if len(each) > _MOST else ""
    return f" ({told}{more})"


def _right(used: Used, made: Acted, lang: Language, width: int) -> Iterator[Text]:
    terms = made.terms
    yield from _told(right_title(used.part, terms, lang), width, style="bold")
    yield from _inner(used.outcomes, terms, lang, width)
    missing: list[str] = []
    for reason in ProvisoReason:
        told = [one for one in used.provisos.holdings if one.value.reason is reason]
        if any(_matters(one.value) for one in told):
            said = dict.fromkeys(one.value for one in told)
            for number, line in enumerate(say_proviso(said, terms, lang)):
                yield from _told(line, width, indent=4 if number else 2)
        elif any(_is_silent(one.value) for one in told):
            missing.extend(SAID_BY[reason])
    if missing:
        yield from _told(say_left_out(missing, lang), width, indent=2, style="dim")
    if used.supposed and made.before:
        for line in recorded_lines(used.supposed, made.before, lang):
            yield from _told(line, width, indent=2)
    yield from _then(used, terms, lang, width)


def _matters(one: Proviso) -> bool:
    """Return whether one of the terms of a right is told, and not only that it is left out."""
    if one.reason is ProvisoReason.WHO:
        return True
    return not isinstance(one.says, NotGiven) and one.says not in {(), Modality.POWER}


def _is_silent(one: Proviso) -> bool:
    """Return whether the text says nothing of one of the terms of a right."""
    is_none = one.says == () and one.reason is ProvisoReason.MEANWHILE
    return is_none or isinstance(one.says, NotGiven)


def _inner(
    answer: Answer[object], terms: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    for line in holding_lines(answer, terms, lang, max(width - 2, 1), naming=False, most=_MOST):
        yield Text("  ") + line


def _then(used: Used, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
    follows, recorded = used.follows, used.supposed
    said = say_reckoned(follows.holding.value, lang)
    given = "; ".join(say_given(one, terms, lang) for one in follows.holding.given)
    if said.endswith(":"):
        given = f"({given})" if given else ""
        yield from _told(f"{said[:-1]} {given}".rstrip() + ":", width, indent=2)
        fates = say_fates(follows.dues, follows.within, terms, lang, by_log=recorded is not None)
        yield from _told(fates, width, indent=4)
        for line in remaining_lines(follows.dues, terms, lang) if recorded else ():
            yield from _told(line, width, indent=6)
        if payments := say_payments(follows.dues, terms, lang):
            yield from _told(payments, width, indent=4)
    else:
        yield from _told(said, width, indent=2)
    for said, alike in _by_words(follows.returns, lambda one: say_return(one, terms, lang)).items():
        where = clause(alike[0].clauses, terms, lang)
        back = back_of(recorded, alike, lang) if recorded else ""
        told = f"{said} ({where})" if where else said
        told = f"{told}; {back}" if back else told
        yield from _told(told + _if(alike, terms, lang), width, indent=4)
