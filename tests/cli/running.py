"""What the tests of the command line share."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

NAME = "enskede-arsta-vantor-2021"
TODAY = date(2021, 12, 1)


class Result(NamedTuple):
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Result]
