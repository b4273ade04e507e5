"""The subjects together: every kind of part is known, once, and by its name."""

from collections.abc import Iterator

from iopmodel import terms
from iopmodel.parts import Part
from iopmodel.terms import PART_KINDS, Actor


def _below(kind: type[Part]) -> Iterator[type[Part]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)


def test_every_kind_of_part_is_listed() -> None:
    """But for `Actor`, which stands for all who act."""
    made_here = {kind for kind in _below(Part) if kind.__module__.startswith("iopmodel.")}
    assert set(PART_KINDS) == made_here - {Actor}


def test_kinds_are_in_alphabetical_order() -> None:
    names = [kind.__name__ for kind in PART_KINDS]
    assert names == sorted(set(names))


def test_what_is_named_is_there() -> None:
    assert len(set(terms.__all__)) == len(terms.__all__)
    assert all(hasattr(terms, name) for name in terms.__all__)
