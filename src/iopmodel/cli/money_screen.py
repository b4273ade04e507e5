"""Money by years on a screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.text import Text

from iopmodel.answers import Entry, EntryKind, FrameYear, Holding
from iopmodel.cli.layout import Cell, columns, stacked, wrapped
from iopmodel.partnership import Partnership
from iopmodel.parts import Cite
from iopmodel.words import Language, say_given, say_value
from iopmodel.words.lines import clause
from iopmodel.words.moneys import money_label, say_budget, say_payment, say_year, say_year_totals
from iopmodel.words.screens import label

__all__ = ["money_lines"]

_NARROW: Final = 72
_WHERE: Final = 16
_GAP: Final = 2

_Held = Sequence[Holding[Entry]]


def money_lines(
    years: Sequence[FrameYear], found: _Held, partnership: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield the frames, each year of them, the budget, contributions, and what is at risk.

    Args:
        years: What each frame pays in each year.
        found: All that is said of money.
        partnership: Whose money it is.
        lang: The language.
        width: How many columns there are.
    """
    if not found:
        yield Text(money_label("nothing", lang), "dim")
        return
    # Each block ends with an empty line, but for the last.
    yield from [*_blocks(years, found, partnership, lang, width)][:-1]


def _blocks(
    years: Sequence[FrameYear], found: _Held, partnership: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    yield from _block("frames", _of(found, EntryKind.FRAME), partnership, lang, width)
    for year in years:
        yield from (Text(line, "bold") for line in wrapped(say_year(year, lang), width))
        yield from map(Text, wrapped(say_year_totals(year, partnership, lang), width))
        paid = [one for one in year.entries if one.value.kind is EntryKind.INSTALMENT]
        yield from _table(paid, partnership, lang, width)
        yield Text()
    lines = _of(found, EntryKind.LINE)
    if lines:
        yield from _block("lines", lines, partnership, lang, width, end=False)
        for said in say_budget((one.value for one in found), lang):
            yield from map(Text, wrapped(said, width))
        yield Text()
    contributions = _of(found, EntryKind.CONTRIBUTION)
    yield from _block("contributions", contributions, partnership, lang, width)
    risks = [*_of(found, EntryKind.STOP), *_of(found, EntryKind.CLAWBACK)]
    yield from _block("risks", risks, partnership, lang, width)


def _of(found: _Held, kind: EntryKind) -> list[Holding[Entry]]:
    return [one for one in found if one.value.kind is kind]


def _block(
    code: str,
    found: _Held,
    partnership: Partnership,
    lang: Language,
    width: int,
    *,
    end: bool = True,
) -> Iterator[Text]:
    if not found:
        return
    yield from (Text(line, "bold") for line in wrapped(money_label(code, lang), width))
    yield from _table(found, partnership, lang, width)
    if end:
        yield Text()


def _table(found: _Held, partnership: Partnership, lang: Language, width: int) -> Iterator[Text]:
    """Yield a row for each thing that is said, in whichever ways that comes about."""
    alike: dict[tuple[str, str], list[Holding[Entry]]] = {}
    for one in found:
        key = one.value.part if _is_clause(one.value) else one.value.key
        # Who pays whom stands above, where the frames are.
        say = say_payment if one.value.kind is EntryKind.INSTALMENT else say_value
        said = say(one.value, partnership, lang)
        alike.setdefault((said, key), []).append(one)
    rows = [
        [
            Cell((said, key) if _is_clause(same[0].value) else (said,)),
            Cell(_conditions(same, partnership, lang)),
            Cell((clause(_clauses(same), partnership, lang),), "dim"),
        ]
        for (said, key), same in alike.items()
    ]
    if width < _NARROW:
        yield from stacked(rows, width)
        return
    given = (width - _WHERE) // 3
    yield from columns(rows, [width - _WHERE - given - 2 * _GAP, given, _WHERE])


def _is_clause(entry: Entry) -> bool:
    return entry.kind in {EntryKind.STOP, EntryKind.CLAWBACK}


def _conditions(same: _Held, partnership: Partnership, lang: Language) -> tuple[str, ...]:
    each = [
        "; ".join(say_given(one, partnership, lang) for one in holding.given) for holding in same
    ]
    if "" in each:
        return ()
    first, *others = dict.fromkeys(each)
    return first, *(f"{label('or', lang)} {one}" for one in others)


def _clauses(same: Iterable[Holding[Entry]]) -> tuple[Cite, ...]:
    return tuple(dict.fromkeys(cite for holding in same for cite in holding.clauses))
