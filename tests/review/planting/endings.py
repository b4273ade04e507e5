"""Defects of endings, and of what comes before them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from iopmodel.dates import Span, YearlyOn
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref, Text
from iopmodel.terms import (
    AnyOf,
    AutomaticExtension,
    BreachDialogue,
    Ending,
    Ends,
    Party,
    Sector,
    Term,
)
from tests.review.planting.tools import Draw, Plant, a, the, with_field, with_parts, without

__all__ = ["ENDINGS"]


def _notice(sound: Partnership) -> Ending:
    return sound[Ending, "uppsagning"]


def _rescission(sound: Partnership) -> Ending:
    return sound[Ending, "havning"]


def _noticed(sound: Partnership, **fields: Any) -> Partnership:
    return with_field(sound, _notice(sound), **fields)


def competing_notices(sound: Partnership, draw: Draw) -> Partnership:
    """Let notice be given by a second clause, with another time."""
    notice = Span.of(days=draw(st.integers(1, 20)))
    return with_parts(sound, attrs.evolve(_notice(sound), key="avslut", notice=notice))


def day_overtaken(sound: Partnership, draw: Draw) -> Partnership:
    """Set a day against the extension that is earlier than the notice needs."""
    term = the(sound, Term)
    month = (term.initial.first.month + draw(st.integers(2, 5))) % 12 + 1
    extension = AutomaticExtension(
        step=Span.of(years=1),
        latest_end=Unstated(),
        notice_by=YearlyOn(month, draw(st.integers(1, 28))),
    )
    notice = Span.of(months=draw(st.integers(1, 3)))
    return with_field(_noticed(sound, notice=notice), term, extension=extension)


def ending_by_nobody(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say who has a right to end."""
    return with_field(sound, a(sound, Ending, draw), by=Unstated())


def ending_form(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say in what form it is ended, or to whom that is addressed."""
    fields = draw(st.sampled_from([("form",), ("to",), ("form", "to")]))
    unsaid = {name: Unstated() for name in fields}
    return with_field(sound, a(sound, Ending, draw), **unsaid)


def meanwhile_open(sound: Partnership, _: Draw) -> Partnership:
    """Do not say what holds while a notice runs."""
    return _noticed(sound, keeps_pay=Unstated(), meanwhile=())


def notice_counted(sound: Partnership, _: Draw) -> Partnership:
    """Do not say from what moment a notice is counted."""
    return _noticed(sound, counted_from=Unstated())


def notice_time(sound: Partnership, draw: Draw) -> Partnership:
    """Do not say how long a notice is."""
    return _noticed(sound, notice=draw(st.sampled_from([Unstated(), OpenWording("skälig tid")])))


def one_sided(sound: Partnership, draw: Draw) -> Partnership:
    """Give a right to one side only."""
    sector = draw(st.sampled_from(Sector))
    side = [Ref[Party](party.key) for party in sound.all(Party) if party.sector is sector]
    by = side[0] if len(side) == 1 else AnyOf(side)
    return with_field(sound, a(sound, Ending, draw), by=by)


def pay_and_notice(sound: Partnership, draw: Draw) -> Partnership:
    """Let what was paid be kept for a shorter time than the notice runs, or a longer one."""
    return _noticed(sound, keeps_pay=draw(st.sampled_from([Span.of(days=10), Span.of(years=1)])))


def rescission_unwarned(sound: Partnership, draw: Draw) -> Partnership:
    """Let it be rescinded without a warning, or without a ground."""
    return with_field(
        sound, _rescission(sound), **{draw(st.sampled_from(["after", "grounds"])): ()}
    )


def ways_out(sound: Partnership, draw: Draw) -> Partnership:
    """Let every notice need a ground, or provide for no breach."""
    if draw(st.booleans()):
        return _noticed(sound, grounds=[Text("medel saknas", "there is no money")])
    changed = with_field(sound, the(sound, BreachDialogue), then=Unstated())
    return without(changed, [_rescission(changed)])


def what_remains(sound: Partnership, draw: Draw) -> Partnership:
    """Let a party leave alone, and do not say what becomes of the rest."""
    ends = [Unstated(), OpenWording("samarbetet"), Ends.COMMITMENT, Ends.PARTICIPATION]
    return _noticed(sound, ends=draw(st.sampled_from(ends)))


ENDINGS: Final[Mapping[str, Plant]] = {
    "competing-notices": competing_notices,
    "day-overtaken": day_overtaken,
    "ending-by-nobody": ending_by_nobody,
    "ending-form": ending_form,
    "meanwhile-open": meanwhile_open,
    "notice-counted": notice_counted,
    "notice-time": notice_time,
    "one-sided": one_sided,
    "pay-and-notice": pay_and_notice,
    "rescission-unwarned": rescission_unwarned,
    "ways-out": ways_out,
    "what-remains": what_remains,
}
"""For each rule of the group, what plants its defect."""
