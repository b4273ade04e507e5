"""What ties readings of different open points together: which go together, and in what order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

import attrs

from iopmodel.errors import Conflict, Problem, shown
from iopmodel.partnership.changes import Change
from iopmodel.partnership.fitting import first, near
from iopmodel.partnership.openpoints import Choice, OpenPoint, Reading

__all__ = ["MOST_STEPS", "Ties"]

MOST_STEPS: Final = 200_000
"""How much is tried to find readings of all points that go together with some of them."""
_MOST_OPTIONS: Final = 10_000


class Ties:
    """Which readings of some open points can be held together.

    Choices are told as the key of a reading by the key of its open point. They are *consistent*
    where everything that one supposes is among them and no two exclude each other, and *possible*
    where some consistent choice of all points contains them.

    Args:
        points: The open points; those without readings are left out of account.
    """

    def __init__(self, points: Iterable[OpenPoint]) -> None:
        self.points = {point.key: point for point in points if point.readings}
        self._held = {Choice(key, point.readings[0].key) for key, point in self.points.items()}
        self.supposed: dict[Choice, tuple[Choice, ...]] = {}
        self.excluded: dict[Choice, set[Choice]] = {}
        for point in self.points.values():
            for reading in point.readings:
                if reading.supposes:
                    self.supposed[Choice(point.key, reading.key)] = reading.supposes
                for other in reading.excludes:
                    own = Choice(point.key, reading.key)
                    self.excluded.setdefault(own, set()).add(other)
                    self.excluded.setdefault(other, set()).add(own)
        self.tied = {
            choice.point
            for own, others in (*self.supposed.items(), *self.excluded.items())
            for choice in (own, *others)
        }

    @cached_property
    def _groups(self) -> Mapping[str, frozenset[str]]:
        """The tied points, each with all those that it hangs together with."""
        groups: dict[str, frozenset[str]] = {}
        for own, others in (*self.supposed.items(), *self.excluded.items()):
            points = frozenset({own.point, *(choice.point for choice in others)})
            group = points.union(*(groups.get(point, ()) for point in points))
            groups.update(dict.fromkeys(group, group))
        return groups

    @cached_property
    def _options(self) -> dict[tuple[object, ...], tuple[Reading, ...]]:
        return {}

    @cached_property
    def points_touching(self) -> Mapping[str, tuple[str, ...]]:
        """The points whose readings touch a part, by its key, or bring in or take out a kind.

        Where a key is the name of a kind too, both are told: whoever asks looks more closely.
        """
        found: dict[str, dict[str, None]] = {}
        for point in self.points.values():
            for reading in point.readings:
                for name in (*reading.change.touched, *reading.change.kinds):
                    found.setdefault(name, {})[point.key] = None
        return {name: tuple(keys) for name, keys in found.items()}

    # --- What is wrong with them ---

    def faults(self) -> list[Problem]:
        """Return what is wrong: of what stands for nothing, else of circles, else of the rest."""
        return first(self._lost()) or first(self._circles()) or first(self._impossible())

    def _lost(self) -> Iterator[Problem]:
        for point in self.points.values():
            for reading in point.readings:
                path = f"open_points/{point.key}/{reading.key}"
                for number, choice in enumerate(reading.supposes):
                    yield from self._lost_by(choice, f"{path}/supposes/{number}")
                for number, choice in enumerate(reading.excludes):
                    yield from self._lost_by(choice, f"{path}/excludes/{number}")

    def _lost_by(self, choice: Choice, path: str) -> Iterator[Problem]:
        if choice.point not in self.points:
            expected, nearest = "an open point with readings", near(choice.point, self.points)
            yield Problem(path, repr(choice.point), expected, nearest)
            return
        keys = [reading.key for reading in self.points[choice.point].readings]
        if choice.reading not in keys:
            expected = f"a reading of {choice.point}"
            yield Problem(path, repr(choice.reading), expected, near(choice.reading, keys))

    def _circles(self) -> Iterator[Problem]:
        for own in self.supposed:
            met: dict[Choice, None] = {}
            ahead = list(self.supposed[own])
            while ahead:
                choice = ahead.pop()
                if choice not in met:
                    met[choice] = None
                    ahead.extend(self.supposed.get(choice, ()))
            if own in met:
                yield Problem(
                    f"open_points/{own}/supposes",
                    "what supposes this reading in its turn",
                    "readings that do without it",
                )

    def _impossible(self) -> Iterator[Problem]:
        for own in sorted(self._held):
            for other in sorted(self._held.intersection(self.excluded.get(own, ()))):
                if own < other:
                    yield Problem(
                        f"open_points/{other}",
                        f"a reading that excludes {own}",
                        "readings that go together, as both are the ones encoded",
                    )
        budget = [MOST_STEPS]
        for own in sorted({*self.supposed, *self.excluded}):
            taken, problems = self._gathered({own.point: own.reading})
            if problems:
                yield from (problem.under(f"open_points/{own}/supposes") for problem in problems)
            elif not self._possible(taken, budget):
                yield Problem(
                    f"open_points/{own}",
                    "a reading with which some other open point can be read in no way",
                    "one that leaves each of them a reading",
                )

    # --- What goes together ---

    def _gathered(self, choices: Mapping[str, str]) -> tuple[dict[str, str], list[Problem]]:
        """Return choices with all that they suppose, and where they go against each other."""
        problems: list[Problem] = []
        taken = dict(choices)
        if self.tied.isdisjoint(taken):
            return taken, problems
        ahead = [Choice(*one) for one in choices.items()]
        for choice in ahead:  # which grows
            for other in self.supposed.get(choice, ()):
                known = taken.get(other.point)
                if known is None:
                    taken[other.point] = other.reading
                    ahead.append(other)
                elif known != other.reading:
                    expected = f"{other.reading!r}, which {choice} supposes"
                    problems.append(Problem(other.point, repr(known), expected))
        together = set(ahead)
        for choice in ahead:
            for other in sorted(together.intersection(self.excluded.get(choice, ()))):
                if choice < other:
                    expected = f"another reading, as {choice} and it exclude each other"
                    problems.append(Problem(other.point, repr(other.reading), expected))
        return taken, problems

    def consistent(self, choices: Mapping[str, str]) -> dict[str, str] | None:
        """Return choices with all that they suppose; nothing where they cannot be held together."""
        taken, problems = self._gathered(choices)
        return None if problems else taken

    def together(self, choices: Mapping[str, str]) -> dict[str, str]:
        """Return choices with all that they suppose.

        Raises:
            Conflict: They cannot be held together.
        """
        taken, problems = self._gathered(choices)
        if problems:
            raise Conflict(problems)
        return taken

    def possible(self, choices: Mapping[str, str]) -> bool:
        """Return whether every open point can be read together with some choices."""
        return self._possible(choices, [MOST_STEPS])

    def _possible(self, choices: Mapping[str, str], budget: list[int]) -> bool:
        ahead = [choices]
        while ahead:
            taken = self.consistent(ahead.pop())
            if taken is None:
                continue
            point = self._without_held(taken)
            if point is None:
                # The readings held go together, and with all of these.
                return True
            budget[0] -= len(taken)
            if budget[0] < 0:
                found = "readings that exclude each other in more ways than can be tried"
                raise Conflict([Problem("open_points", found, "points less entangled")])
            ahead.extend({**taken, point.key: one.key} for one in reversed(point.readings[1:]))
        return False

    def _without_held(self, taken: Mapping[str, str]) -> OpenPoint | None:
        """Return an open point not taken yet of which the reading held is excluded."""
        for choice in taken.items():
            for other in sorted(self._held.intersection(self.excluded.get(Choice(*choice), ()))):
                if other.point not in taken:
                    return self.points[other.point]
        return None

    def options(self, choices: Mapping[str, str], point: OpenPoint) -> tuple[Reading, ...]:
        """Return the readings of an open point that possible choices leave."""
        group = self._groups.get(point.key, frozenset())
        near = {key: choices[key] for key in sorted(group & choices.keys())}
        if not near:
            return point.readings
        asked = (point.key, *near.items())
        if asked not in self._options:
            # The same is asked in each branch of each question.
            if len(self._options) >= _MOST_OPTIONS:
                self._options.clear()
            self._options[asked] = tuple(
                reading
                for reading in point.readings
                if self.possible({**near, point.key: reading.key})
            )
        return self._options[asked]

    def complete(self, choices: Mapping[str, str]) -> Iterator[dict[str, str]]:
        """Yield every consistent choice of all points that contains some, the held ones first."""
        for point in self.points.values():
            if point.key not in choices:
                for reading in self.options(choices, point):
                    yield from self.complete({**choices, point.key: reading.key})
                return
        yield {key: choices[key] for key in self.points}

    # --- What comes of choosing ---

    def decided(self, choices: Mapping[str, str]) -> dict[str, str]:
        """Return choices with everything that they decide besides.

        Raises:
            Conflict: They cannot be held together, or rule out a reading that the encoding holds
                and leave several others.
        """
        taken, problems = self._gathered(choices)
        if not problems and not self.possible(taken):
            problems = [
                Problem("", shown(taken), "readings with which every other open point can be read")
            ]
        for point in () if problems else self._undecided(taken):
            options = self.options(choices, point)
            if len(options) == 1:
                taken[point.key] = options[0].key
            elif options[0] != point.readings[0]:
                found = f"nothing, where {point.readings[0].key} cannot be held any more"
                keys = " or ".join(option.key for option in options)
                problems.append(Problem(point.key, found, f"a choice: {keys}", options[0].key))
        if problems:
            raise Conflict(problems)
        return taken

    def _undecided(self, taken: Mapping[str, str]) -> list[OpenPoint]:
        return [point for key, point in self.points.items() if key in self.tied - taken.keys()]

    def settled(self, keys: Iterable[str]) -> dict[str, str]:
        """Return the readings held of points that are settled so, and of those settled by that.

        Raises:
            Conflict: A reading of a point that stays open can be held no more.
        """
        taken = {key: self.points[key].readings[0].key for key in keys if key in self.points}
        problems: list[Problem] = []
        closed = dict(taken)
        for point in self._undecided(taken):
            options = self.options(taken, point)
            if len(options) == 1:
                closed[point.key] = options[0].key
            else:
                problems.extend(
                    Problem(
                        f"open_points/{point.key}/{reading.key}",
                        "a reading that cannot be held once the others are settled",
                        "points settled together that hang together",
                    )
                    for reading in point.readings
                    if reading not in options
                )
        if problems:
            raise Conflict(problems)
        return closed

    def left(self, taken: Mapping[str, str], points: Iterable[OpenPoint]) -> list[OpenPoint]:
        """Return the points that are open still, each with the readings left."""
        found: list[OpenPoint] = []
        open_still = [point for point in points if point.key not in taken]
        options = {
            Choice(point.key, reading.key)
            for point in open_still
            if point.key in self.tied
            for reading in self.options(taken, point)
        }
        for point in open_still:
            if point.key in self.tied:
                readings = [
                    attrs.evolve(
                        reading,
                        supposes=[choice for choice in reading.supposes if choice in options],
                        excludes=[choice for choice in reading.excludes if choice in options],
                    )
                    for reading in point.readings
                    if Choice(point.key, reading.key) in options
                ]
                found.append(attrs.evolve(point, readings=readings))
            else:
                found.append(point)
        return found

    def changes(self, taken: Mapping[str, str]) -> list[Change]:
        """Return what consistent choices change, in the order in which it has to be made.

        Raises:
            Conflict: Two of them say different things, and neither supposes the other.
        """
        layers: dict[int, Change] = {}
        for key, chosen in taken.items():
            change = self.points[key].reading(chosen).change
            if change:
                # What supposes another supposes more than it does, and so is made after it.
                layer = len(self._gathered({key: chosen})[0])
                layers[layer] = layers.get(layer, Change()) | change
        return [layers[layer] for layer in sorted(layers)]
