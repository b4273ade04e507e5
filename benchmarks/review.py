"""Review: the shipped agreements, and how it grows with the number of parts."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import attrs

from iopmodel.examples import load, names
from iopmodel.partnership import Partnership
from iopmodel.parts import Part, Text
from iopmodel.review import review
from iopmodel.review.trial import agreed
from iopmodel.terms import Commitment, Modality, Party

SIZES = (10, 100, 1000)
ROUNDS = 5


def fastest(partnership: Partnership) -> float:
    """Return how many milliseconds the fastest of some reviews takes."""
    times: list[float] = []
    for _ in range(ROUNDS):
        before = perf_counter()
        review(partnership)
        times.append(1000 * (perf_counter() - before))
    return min(times)


def sized(parts: int) -> Partnership:
    """Return a partnership with so many parts, the commitments of an agreement repeated."""
    whole = load(names()[0])
    models = [part for part in whole.parts if type(part) is Commitment]
    bare = agreed()
    party = bare.all(Party)[0]
    made: list[Part] = []
    while len(made) + len(bare.parts) < parts:
        model = models[len(made) % len(models)]
        made.append(
            Commitment(
                key=f"atagande-{len(made)}",
                bearer=party,
                modality=Modality.OBLIGATION,
                what=Text(f"{model.what.sv} {len(made)}", f"{model.what.en} {len(made)}"),
            )
        )
    return attrs.evolve(bare, parts=[*bare.parts, *made])


def figures() -> Iterator[str]:
    """Yield a line for each agreement, and for each size."""
    for name in names():
        yield f"{name:28} {fastest(load(name)):8.2f} ms"
    for size in SIZES:
        yield f"{size:5} parts {' ' * 16} {fastest(sized(size)):8.2f} ms"


if __name__ == "__main__":
    print("\n".join(figures()))
