"""Whether documents are sound, and everything that is wrong with those that are not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypedDict

import attrs
from rich.text import Text

from iopmodel.cli.layout import calm
from iopmodel.cli.sources import Unreadable, parsed
from iopmodel.errors import Invalid, Problem
from iopmodel.partnership.aggregate import Partnership
from iopmodel.words import Language
from iopmodel.words.screens import say_faults, say_sound

__all__ = ["CheckRow", "Checked", "ProblemRow", "check_lines", "checked"]


class ProblemRow(TypedDict):
    """One fault: where it is, what stood there, what is expected, and an example."""

    path: str
    found: str
    expected: str
    example: str


class CheckRow(TypedDict):
    """What a file came to."""

    file: str
    sound: bool
    problems: list[ProblemRow]


@attrs.frozen
class Checked:
    """What a file came to.

    Attributes:
        file: Its path or name, as it was typed.
        partnership: What it holds, if it is sound.
        problems: Everything that is wrong with it.
        unread: Why it could not even be read.
    """

    file: str
    partnership: Partnership | None = None
    problems: tuple[Problem, ...] = ()
    unread: Unreadable | None = None

    @property
    def exit_code(self) -> int:
        """0 where it is sound, 1 where something is wrong, 2 where it could not be read."""
        return 2 if self.unread else 1 if self.problems else 0

    @property
    def row(self) -> CheckRow:
        """The same as what JSON can say."""
        return CheckRow(
            file=self.file,
            sound=self.partnership is not None,
            problems=[
                ProblemRow(
                    path=problem.path,
                    found=problem.found,
                    expected=problem.expected,
                    example=problem.example,
                )
                for problem in self.problems
            ],
        )


def checked(files: Iterable[str]) -> Iterator[Checked]:
    """Yield what each file comes to; nothing stops at the first that is wrong."""
    for file in dict.fromkeys(files):
        try:
            yield Checked(file, parsed(file))
        except Unreadable as error:
            yield Checked(file, problems=(error.problem,), unread=error)
        except Invalid as error:
            yield Checked(file, problems=error.problems)


def check_lines(result: Checked, lang: Language) -> Iterator[Text]:
    """Yield what a file came to: a line if it is sound, else every fault on a line of its own."""
    file = calm(result.file)
    if result.partnership is not None:
        parts, points = result.partnership.parts, result.partnership.open_points
        yield Text(f"{file}: {say_sound(len(parts), len(points), lang)}")
        return
    yield Text(f"{file}: {say_faults(len(result.problems), lang)}", "bold")
    for problem in result.problems:
        yield Text(f"  {calm(str(problem))}")
