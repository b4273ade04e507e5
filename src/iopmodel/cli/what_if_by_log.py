"""What an act comes to after all that a log tells: what is added to the screen and to the JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import attrs
from rich.text import Text

from iopmodel.answers import Affected, DueKind, Fate, Holding, Notice, Return, SetOff
from iopmodel.answers.lived import Lived, lived
from iopmodel.answers.status.alternatives import both, choices
from iopmodel.answers.supposing import Supposed
from iopmodel.cli.dues_by_log import by_last
from iopmodel.cli.in_force import terms_by
from iopmodel.cli.layout import calm, wrapped
from iopmodel.cli.reading_log import own_log, typed_moment
from iopmodel.cli.rows import row
from iopmodel.cli.sources import Source
from iopmodel.cli.status_rows import effect_row, lasting_row, part_rows, reclaim_rows
from iopmodel.log import Kept
from iopmodel.notgiven import Bounds
from iopmodel.partnership import Partnership
from iopmodel.words import Language
from iopmodel.words.screens import say_more
from iopmodel.words.status import say_known, status_label
from iopmodel.words.supposing import (
    say_back,
    say_before,
    say_later_events,
    say_left,
    say_overdue,
    say_recorded_too,
    say_remains,
    say_then_lasts,
    span_of,
)

__all__ = [
    "Heard",
    "back_of",
    "heard_of",
    "recorded_lines",
    "remaining_lines",
    "supposed_rows",
]

_MOST: Final = 4
"""How many things that remain, or are overdue, are told on a screen."""
_LEFT: Final = {Fate.REMAINS, Fate.CUT_SHORT, Fate.NOT_SAID}


@attrs.frozen(kw_only=True)
class Heard:
    """What a log tells before an act.

    Attributes:
        source: The partnership.
        before: How it stands.
        kept: What was found where the log is kept.
        log: Where that is, as it was typed.
    """

    source: Source
    before: Lived
    kept: Kept
    log: str

    def rows(self, lang: Language) -> dict[str, Any]:
        """Return it as what JSON can say."""
        found, whole = self.before.status, self.source.partnership
        terms, by = whole.on(found.on), terms_by(whole)
        left, known = self.before.left, found.known_at
        return {
            "log": self.log,
            "flaws": len(self.kept.flaws),
            "known_at": None if known is None else known.isoformat(),
            "later": self.before.later,
            "left": None if left is None else left.number,
            **part_rows(found, ("stage", "lasts", "money"), terms, lang),
            "overdue": [
                row(one, by(one), name=self.source.name, lang=lang) for one in self.before.overdue
            ],
        }

    def lines(self, lang: Language, width: int) -> Iterator[Text]:
        """Yield it for a screen: the stage, what is overdue, and what is not heeded."""
        found = self.before.status
        terms = self.source.partnership.on(found.on)
        if found.known_at is not None:
            yield from _told(say_known(found.known_at, lang), width, "dim")
        if self.kept.flaws:
            flawed = status_label("flawed", lang, number=str(len(self.kept.flaws)))
            yield from _told(flawed, width, "red")
        yield from _told(say_before(found, terms, lang), width)
        if self.before.left:
            yield from _told(say_left(self.before.left, terms, lang), width, "bold")
        if self.before.overdue:
            yield from _told(say_overdue(self.before.overdue, _MOST, terms, lang), width)
        if self.before.later:
            yield from _told(say_later_events(self.before.later, lang), width, "dim")


def heard_of(source: Source, act: Notice, log: str, known_at: str | None) -> Heard:
    """Return what a log tells before an act.

    Args:
        source: The partnership.
        act: The act.
        log: The path of the log, as it was typed.
        known_at: The moment as of which it is known, as it was typed.

    Raises:
        Complaint: One of them is none.
        Invalid: The log cannot be read, or is not of that partnership.
    """
    known = typed_moment(known_at)
    kept = own_log(log, source.partnership.heading.name, named="--log")
    told = kept.log if known is None else kept.log.as_known(known)
    before = lived(source.partnership, told, act)
    before = attrs.evolve(before, status=attrs.evolve(before.status, known_at=known))
    return Heard(source=source, before=before, kept=kept, log=log)


def recorded_lines(found: Supposed, before: Lived, lang: Language) -> Iterator[str]:
    """Yield what a status will say of an act once it is recorded, where that is not plain."""
    if said := say_recorded_too((one.value for one in found.effects), lang):
        yield said
    if span_of(found.lasts) != span_of(before.status.lasts.values):
        yield say_then_lasts(found.lasts, lang)


def remaining_lines(dues: Iterable[Affected], terms: Partnership, lang: Language) -> Iterator[str]:
    """Yield what remains to be done still, the payments apart, which are told by themselves."""
    rest = (one for one in dues if one.fate in _LEFT and one.due.kind is not DueKind.PAYMENT)
    left = sorted(rest, key=lambda one: by_last(one.due))
    said = list(dict.fromkeys(say_remains(one, terms, lang) for one in left))
    yield from said[:_MOST]
    if len(said) > _MOST:
        yield say_more(len(said) - _MOST, lang)


def back_of(found: Supposed, same: Sequence[Holding[Return]], lang: Language) -> str:
    """Return how much may come back by a clause, of what was paid by the log.

    Args:
        found: What comes of the act.
        same: That it may come back, on each reading of the text on which it may.
        lang: The language.
    """
    if any(one.value.set_off is SetOff.NOT_TOUCHED for one in same):
        return ""
    read = [choices(one.given) for one in same]
    return say_back(
        (
            one.value.amount
            for one in found.reclaims.holdings
            if one.value.part == same[0].value.part
            and isinstance(one.value.amount, Bounds)
            and any(both(each, choices(one.given)) is not None for each in read)
        ),
        lang,
    )


def supposed_rows(found: Supposed, terms: Partnership, lang: Language) -> dict[str, Any]:
    """Return what comes of an act once it is recorded as what JSON can say."""
    return {
        "effects": [effect_row(one, terms, lang) for one in found.effects],
        "lasts": lasting_row(span_of(found.lasts), lang),
        "reclaims": reclaim_rows(found.reclaims, terms, lang),
    }


def _told(said: str, width: int, style: str = "") -> Iterator[Text]:
    for line in wrapped(calm(said), width):
        yield Text(line, style)
