"""Sound partnerships: agreements that say all that is usual, in which review finds nothing."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from iopmodel.contents import Contents, Section
from iopmodel.partnership import Partnership
from iopmodel.parts import Part
from iopmodel.strategies.sound.actors import actors
from iopmodel.strategies.sound.aims import aims
from iopmodel.strategies.sound.ending import ending
from iopmodel.strategies.sound.following import following
from iopmodel.strategies.sound.form import form
from iopmodel.strategies.sound.governance import governance
from iopmodel.strategies.sound.money import money
from iopmodel.strategies.sound.setting import SECTIONS, Setting, settings
from iopmodel.strategies.sound.term import term

__all__ = ["sound_partnerships"]


@st.composite
def sound_partnerships(draw: st.DrawFn) -> Partnership:
    """Return a strategy for partnerships that leave nothing to point out.

    They have a public party and one to four of civil society, and all the usual clauses, which fit
    together and leave nothing open that matters. `review` finds nothing in them; what it is to find
    is planted.

    Args:
        draw: Given by Hypothesis.

    Examples:
        >>> from hypothesis import given, settings
        >>> from iopmodel.review import review
        >>> @settings(max_examples=5)
        ... @given(sound_partnerships())
        ... def test_there_is_nothing_to_point_out(partnership):
        ...     assert review(partnership) == ()
        >>> test_there_is_nothing_to_point_out()
    """
    setting = draw(settings())
    return Partnership(parts=[_contents(), *_parts(draw, setting)])


def _parts(draw: st.DrawFn, setting: Setting) -> Iterable[Part]:
    for made in (actors, aims, governance, money, following, term, ending, form):
        yield from made(draw, setting)


def _contents() -> Contents:
    sections = [
        Section(
            key=key,
            number=f"§ {number}",
            heading=heading,
            hashes=[f"{100 * number + sentence:08x}" for sentence in range(1, 6)],
        )
        for number, (key, heading) in enumerate(SECTIONS.items(), 1)
    ]
    return Contents(title="Överenskommelse", sections=sections)
