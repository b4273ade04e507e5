"""What a withdrawal does: which entries count no longer, or again, and what they came to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs
from rich.text import Text

from iopmodel.answers import Holding
from iopmodel.answers.status import Effect, Status, status
from iopmodel.cli.effect_screen import effect_lines
from iopmodel.cli.layout import calm, wrapped
from iopmodel.log import Entry, Log, Withdrawn
from iopmodel.partnership import Partnership
from iopmodel.words import Language
from iopmodel.words.events import say_counting, say_lasts_now
from iopmodel.words.supposing import span_of

__all__ = ["Undone", "undone"]


@attrs.frozen(kw_only=True)
class Undone:
    """What a withdrawal does.

    Attributes:
        entry: The number of the entry that it withdraws.
        before: How it stood without the withdrawal.
        after: How it stands with it.
    """

    entry: int
    before: Status
    after: Status

    @property
    def lost(self) -> list[Holding[Effect]]:
        """What the entries came to that count no longer."""
        return _only_in(self.before, self.after)

    @property
    def again(self) -> list[Holding[Effect]]:
        """What the entries come to that count again, as what withdrew them is withdrawn."""
        return _only_in(self.after, self.before)

    def lines(self, terms: Partnership, lang: Language, width: int) -> Iterator[Text]:
        """Yield it for a screen."""
        found = {"lost": self.lost, "again": self.again}
        if not any(found.values()):
            yield from _told(say_counting("neither", self.entry, lang), width)
        for code, effects in found.items():
            for number in dict.fromkeys(one.value.entry for one in effects):
                own = [one for one in effects if one.value.entry == number]
                yield from _told(say_counting(code, number, lang), width)
                yield from (Text("  ") + line for line in effect_lines(own, terms, lang, width - 2))
        lasts = span_of(self.after.lasts.values)
        if lasts != span_of(self.before.lasts.values):
            yield from _told(say_lasts_now(lasts, lang), width)


def undone(entry: Entry, log: Log, partnership: Partnership, on: date) -> Undone | None:
    """Return what an entry that was recorded undoes, if it is a withdrawal.

    Args:
        entry: The entry, the last of the log.
        log: The log with it.
        partnership: Whose log it is.
        on: The day on which that is asked.
    """
    if not isinstance(entry.event, Withdrawn):
        return None
    return Undone(
        entry=entry.event.entry,
        before=status(partnership, Log(log.entries[:-1]), on),
        after=status(partnership, log, on),
    )


def _only_in(one: Status, other: Status) -> list[Holding[Effect]]:
    """Return what entries come to that by another status tell nothing, or something else."""
    there = {(each.number, each.event, each.happened) for each in other.happenings}
    own = {
        each.number
        for each in one.happenings
        if (each.number, each.event, each.happened) not in there
    }
    return [held for held in one.events.holdings if held.value.entry in own]


def _told(said: str, width: int) -> Iterator[Text]:
    yield from map(Text, wrapped(calm(said), width))
