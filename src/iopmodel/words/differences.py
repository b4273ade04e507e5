"""How two partnerships differ, in words: a heading for each part, and a line for each value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

import attrs

from iopmodel.contents import Section
from iopmodel.partnership import OpenPoint, Partnership
from iopmodel.parts import Part, Text
from iopmodel.review import Fate, ItemDifference, ValueDifference
from iopmodel.review.aligning import aligned
from iopmodel.terms import AnyOf, EachOf, Jointly
from iopmodel.words.citing import say_grounds
from iopmodel.words.fields import say_field
from iopmodel.words.points import say_point
from iopmodel.words.screens import counted, in_language
from iopmodel.words.short import say_item, say_short
from iopmodel.words.telling import say_part
from iopmodel.words.tongue import Language

__all__ = ["Compared", "Line", "say_named_only", "say_same", "say_summary"]

_ARROW: Final = "→"


@attrs.frozen
class Line:
    """A line about one thing that differs.

    Attributes:
        fate: Whether it has come, gone or changed.
        text: What it is.
    """

    fate: Fate
    text: str


@attrs.frozen
class Compared:
    """Two partnerships, and the language in which to say how they differ.

    Attributes:
        before: The one.
        after: The other.
        lang: The language.
    """

    before: Partnership
    after: Partnership
    lang: Language

    def side(self, fate: Fate) -> Partnership:
        """Return the partnership that something of such a fate is looked up in."""
        return self.before if fate is Fate.REMOVED else self.after

    def heading(self, one: ItemDifference[Any], *, keyed: bool = False) -> str:
        """Return what has come, gone or changed: its kind and what it is called.

        Args:
            one: The part, open point or amendment.
            keyed: Whether what is called nothing is called by its key.
        """
        said = say_item(one.item, self.side(one.fate), self.lang)
        return f"{said} ({one.key})" if keyed and ": " not in said else said

    def lines(self, one: ItemDifference[Any]) -> Iterator[Line]:
        """Yield what has come or gone as it is told, or what has changed value by value.

        Examples:
            >>> from iopmodel.examples import load
            >>> from iopmodel.review import diff
            >>> before = load("enskede-arsta-vantor-2021")
            >>> after = before.under({"en-manad-innan": "till-dagen-efter"})
            >>> (one,) = diff(before, after).changed
            >>> for line in Compared(before, after, Language.EN).lines(one):
            ...     print(line.fate.value, line.text)
            changed when: at least one month before the last day of the term → at least ...
        """
        if one.fate is Fate.CHANGED:
            yield from self._sections(one.values, Fate.REMOVED)
            yield from self._sections(one.values, Fate.ADDED)
            yield from self._values(one)
        elif isinstance(one.item, Part):
            yield Line(one.fate, say_part(one.item, self.side(one.fate), self.lang))
        elif isinstance(one.item, OpenPoint):
            said = say_point(one.item, self.side(one.fate), self.lang)
            # The heading has the question already.
            yield Line(one.fate, said.removeprefix(self.heading(one).partition(": ")[2]).strip())
        else:
            yield Line(one.fate, say_short(one.item, self.side(one.fate), self.lang))

    def said(self, one: ItemDifference[Any], value: ValueDifference) -> str:
        """Return one value that differs: where in its part it stands, and what it was and is."""
        where, label = self._label(one, value)
        return ", ".join(filter(None, [where, f"{label}: {self._told(one, value)}"]))

    def _sections(self, values: Sequence[ValueDifference], fate: Fate) -> Iterator[Line]:
        """Yield the sections of contents that have come, or gone, in one line."""
        found = [
            self._said(one)[fate is Fate.ADDED]
            for one in values
            if one.fate is fate and _is_section(one)
        ]
        if found:
            number = counted(len(found), self.lang, ("avsnitt", "section"), ("avsnitt", "sections"))
            yield Line(fate, f"{number}: {'; '.join(found)}")

    def _values(self, one: ItemDifference[Any]) -> Iterator[Line]:
        labelled = [
            (self._label(one, value), value) for value in one.values if not _is_section(value)
        ]
        for where, of_section in groupby(labelled, key=lambda each: each[0][0]):
            lines = [
                Line(value.fate, f"{label}: {self._told(one, value)}")
                for (_, label), run in groupby(of_section, key=lambda each: each[0])
                # What goes stands before what comes.
                for _, value in sorted(run, key=lambda each: each[1].fate is Fate.ADDED)
            ]
            if where:
                lines = [Line(Fate.CHANGED, f"{where}: {'; '.join(line.text for line in lines)}")]
            yield from lines

    def _label(self, one: ItemDifference[Any], value: ValueDifference) -> tuple[str, str]:
        """Return the section that a value is in, if it is in one, and where in it, in words."""
        item = one.before if value.fate is Fate.REMOVED else one.after
        partnership = self.side(value.fate)
        path = value.at_after or value.at_before
        where, words = "", list[str]()
        for place, step in enumerate(path):
            if not isinstance(item, tuple):
                words.append(say_field(type(item), step, self.lang))
                item = getattr(item, step)
                continue
            number, item = _item_at(item, step)
            if isinstance(item, Section) and place < len(path) - 1:
                where = f"{words.pop()} {say_short(item, partnership, self.lang)}"
            elif place < len(path) - 1 or value.fate is Fate.CHANGED:
                # What has come or gone says itself what it is.
                words[-1] += f" {number}"
        return where, ", ".join(words)

    def _told(self, one: ItemDifference[Any], value: ValueDifference) -> str:
        if value.path == "cites" and any(cite.fields for cite in (*value.before, *value.after)):
            return self._grounds(type(one.item), value)
        before, after = self._said(value)
        if value.fate is not Fate.CHANGED:
            return after or before
        if value.path.endswith("/hashes"):
            return self._wording(value)
        if before == after:
            before, after = _told_apart(value.before), _told_apart(value.after)
        return f"{before} {_ARROW} {after}"

    def _said(self, value: ValueDifference) -> tuple[str, str]:
        before = say_short(value.before, self.before, self.lang) if value.at_before else ""
        after = say_short(value.after, self.after, self.lang) if value.at_after else ""
        return before, after

    def _grounds(self, kind: type[Part], value: ValueDifference) -> str:
        """Return which sentences a part rests on, with the fields that they speak of."""
        before, after = (
            say_grounds(cites, kind, partnership, self.lang)
            or say_short((), partnership, self.lang)
            for cites, partnership in ((value.before, self.before), (value.after, self.after))
        )
        return f"{before} {_ARROW} {after}"

    def _wording(self, value: ValueDifference) -> str:
        """Return which sentences of a section are others."""
        sizes = [
            counted(len(hashes), self.lang, ("mening", "sentence"), ("meningar", "sentences"))
            for hashes in (value.before, value.after)
        ]
        # A hash is like no other: what is not kept has gone or come.
        new = [
            str(here + 1)
            for there, here in aligned(value.before, value.after)
            if there is None and here is not None
        ]
        said = f" {_ARROW} ".join(dict.fromkeys(sizes))
        if not new:
            return said
        if len(new) == len(value.after) > 1:
            return said + in_language(
                self.lang, ", alla andra än förut", ", all of them other ones"
            )
        which = ", ".join(new)
        return said + in_language(
            self.lang, f", nya eller ändrade: {which}", f", new or reworded: {which}"
        )


def _told_apart(value: object) -> str:
    """Return a value that is called the same as the one it differs from, by what differs."""
    if isinstance(value, Text):
        return f"{value.sv} / {value.en}"
    if isinstance(value, (AnyOf, EachOf, Jointly)):
        return ", ".join(value.actors)
    return str(value)


def _is_section(value: ValueDifference) -> bool:
    """Return whether a value is a section that has come or gone."""
    found = value.after if value.at_after else value.before
    return value.fate is not Fate.CHANGED and isinstance(found, Section)


def _item_at(items: tuple[Any, ...], step: str) -> tuple[int, Any]:
    """Return an item of a sequence, and its number from 1."""
    for number, item in enumerate(items, 1):
        if getattr(item, "key", "") == step:
            return number, item
    return int(step) + 1, items[int(step)]


def say_summary(found: Sequence[ItemDifference[Any]], lang: Language) -> str:
    """Return how many things have come, gone and changed.

    Examples:
        >>> from iopmodel.terms import Copies
        >>> copies = Copies(key="exemplar", number=2)
        >>> say_summary([ItemDifference(None, copies)], Language.EN)
        '1 added, 0 removed, 0 changed'
    """
    added, removed, changed = (sum(one.fate is fate for one in found) for fate in Fate)
    return in_language(
        lang,
        f"{added} tillkommer, {removed} utgår, {changed} ändras",
        f"{added} added, {removed} removed, {changed} changed",
    )


def say_same(lang: Language) -> str:
    """Return that nothing differs."""
    return in_language(lang, "Ingen skillnad.", "No difference.")


def say_named_only(lang: Language) -> str:
    """Return that what has come or gone is only named, and how to see the rest of it."""
    return in_language(
        lang,
        "Det som tillkommer eller utgår står bara med namn; --full visar vad det säger.",
        "What comes or goes is only named; --full shows what it says.",
    )
