"""The command that tells who decides what, and who can do what in the groups that decide."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Any, Final

import attrs
from cyclopts import Parameter
from rich.text import Text

from iopmodel.answers import Answer, Holding, ask
from iopmodel.answers.conditions import conditions
from iopmodel.answers.matters import Matter
from iopmodel.answers.steps import Route
from iopmodel.cli import clock
from iopmodel.cli.app import AsJson, Lang, One, app
from iopmodel.cli.ask_rows import answer_row
from iopmodel.cli.ask_screen import holding_lines, legend_lines
from iopmodel.cli.asking import AskedOn
from iopmodel.cli.complaints import Complaint, meant
from iopmodel.cli.days import typed_day
from iopmodel.cli.layout import Cell, columns, stacked, wrapped
from iopmodel.cli.output import print_json, print_lines, width
from iopmodel.cli.readings import Under, read_as
from iopmodel.cli.rows import actor_keys
from iopmodel.cli.sources import loaded
from iopmodel.errors import Problem, shown
from iopmodel.partnership import Partnership
from iopmodel.words import Language, say_question, say_value
from iopmodel.words.lines import clause
from iopmodel.words.screens import in_language, say_the_rest

__all__ = ["MATTER", "who_decides_command"]

MATTER: Final = ("a matter, or the key of what speaks of it", "change")
"""What names a matter, and an example."""

_BESIDE: Final = ("deciding", "power", "chairs")
"""What is told of the groups that take part in deciding a matter."""
_MOST: Final = 2
"""How many ways in which a group, or someone in it, may decide are told, unless all are."""
_NARROW: Final = 72
_NAME: Final = 24
_WHERE: Final = 14
_GAP: Final = 2

AskedMatter = Annotated[
    str | None,
    Parameter(name="MATTER", help="A kind of matter, or the key of a part; all if left out."),
]

Every = Annotated[
    bool,
    Parameter(
        name="--all",
        negative="",
        show_default=False,
        help="Tell each way in which the groups may vote, not the first two.",
    ),
]


@app.command(name="who-decides", usage="Usage: iopmodel who-decides PARTNERSHIP [MATTER] [OPTIONS]")
def who_decides_command(
    partnership: One,
    matter: AskedMatter = None,
    /,
    *,
    on: AskedOn = None,
    under: Under = None,
    every: Every = False,
    lang: Lang = "sv",
    as_json: AsJson = False,
) -> int:
    """Tell who decides what: the ways that decisions take, in what form, and where they end.

    Without MATTER it lists them all, as the text is read for now; where something can be decided
    only if the text is read in a certain way, it says so. With MATTER, each way to read the
    text is told, and how the groups on the way vote: how many votes it takes, whether there can be
    a tie, who can decide alone or block, and the share of the voting power (the Banzhaf index); of
    that, the first two ways for each of them, unless --all asks for more or --under chooses one.

    Example: iopmodel who-decides bostad-forst-2023 change
    """
    day = clock.today() if on is None else typed_day(on, "--on")
    source = read_as(loaded(partnership), under or (), "--under")
    read = source.partnership.on(day)
    language = Language(lang)
    answers = [_in_order(ask("route", read))]
    if matter is not None:
        answers = list(_about(answers[0], matter, read))
    if as_json:
        print_json([answer_row(one, read, name=source.name, lang=language) for one in answers])
    elif matter is None:
        print_lines(_overview(answers[0], read, language, width()))
    else:
        print_lines(_in_full(answers, read, language, width(), every=every))
    return 0


def _in_order(answer: Answer[Route]) -> Answer[Route]:
    kinds = list(Matter)
    found = sorted(answer.holdings, key=lambda one: kinds.index(one.value.matter))
    return attrs.evolve(answer, holdings=tuple(found))


def _about(answer: Answer[Route], matter: str, read: Partnership) -> Iterator[Answer[Any]]:
    """Yield the answers that tell of one matter, and of the groups that decide it."""
    found = tuple(one for one in answer.holdings if matter in _names(one.value))
    if not found:
        known = dict.fromkeys(name for one in answer.holdings for name in _names(one.value))
        kinds = dict.fromkeys(one.value.matter.value for one in answer.holdings)
        expected = f"a matter ({', '.join(kinds)}), or the key of what speaks of it"
        raise Complaint(Problem("MATTER", shown(matter), expected, MATTER[1]), meant(matter, known))
    yield attrs.evolve(answer, holdings=found)
    steps = [step for one in found for step in one.value.steps]
    bodies = {key for step in steps for who in (step.by, step.above) for key in actor_keys(who)}
    for question in _BESIDE:
        whole = ask(question, read)
        told = tuple(one for one in whole.holdings if one.value.part in bodies)
        if told:
            yield attrs.evolve(whole, holdings=told)


def _names(value: Route) -> tuple[str, ...]:
    return tuple(filter(None, (value.matter.value, value.part)))


def _overview(
    answer: Answer[Route], read: Partnership, lang: Language, width: int
) -> Iterator[Text]:
    """Yield each matter with its way, as the text is read for now."""
    held: dict[str, list[Holding[Route]]] = {}
    for one in answer.holdings:
        held.setdefault(one.value.key, []).append(one)
    rows = []
    for first, *others in held.values():
        name = first.value.part or first.value.matter.value
        said = [say_value(first.value, read, lang)]
        said += _only_under([first, *others], read, lang)
        if others:
            said.append(_read_otherwise(lang))
        rows.append(
            [
                Cell((name,), "bold"),
                Cell(tuple(said)),
                Cell((clause(first.clauses if first.value.part else (), read, lang),), "dim"),
            ]
        )
    yield from (Text(line, "bold") for line in wrapped(say_question("route", lang), width))
    yield Text()
    if width < _NARROW:
        yield from stacked(rows, width)
    else:
        yield from columns(rows, [_NAME, width - _NAME - _WHERE - 2 * _GAP, _WHERE])


def _only_under(some: list[Holding[Route]], read: Partnership, lang: Language) -> Iterator[str]:
    """Yield on which readings there is such a matter at all, where it hangs on any."""
    where = [{given.subject: given.choice for given in one.given} for one in some]
    alternatives = conditions(read, where)
    if all(alternatives):
        named = " / ".join(
            ", ".join(f"{given.subject}={given.choice}" for given in one) for one in alternatives
        )
        yield in_language(
            lang,
            f"finns bara om texten läses så: {named}",
            f"is there only if the text is read so: {named}",
        )


def _read_otherwise(lang: Language) -> str:
    return in_language(
        lang, "texten kan läsas på flera sätt", "the text can be read in several ways"
    )


def _in_full(
    answers: list[Answer[Any]], read: Partnership, lang: Language, width: int, *, every: bool
) -> Iterator[Text]:
    """Yield the ways of a matter, and what is told of the groups on it."""
    for number, answer in enumerate(answers):
        question = say_question(answer.question, lang)
        yield from (Text(line, "bold") for line in wrapped(question, width))
        # The matter itself is what was asked about.
        told, left = (answer, 0) if every or not number else _first_ways(answer)
        yield from holding_lines(told, read, lang, width)
        if left:
            yield from (Text(line, "dim") for line in wrapped(say_the_rest(left, lang), width))
        yield Text()
    depends_on = dict.fromkeys(given for answer in answers for given in answer.depends_on)
    yield from legend_lines(sorted(depends_on), read, lang, width)


def _first_ways(answer: Answer[Any]) -> tuple[Answer[Any], int]:
    """Return what is told of each thing at first, as the text is read for now, and how much more.

    A few open points about how a group votes make hundreds of ways in which it may.
    """
    ways: dict[str, dict[Any, None]] = {}
    for one in answer.holdings:
        ways.setdefault(getattr(one.value, "key", one.value.part), {})[one.value] = None
    first = {value for own in ways.values() for value in islice(own, _MOST)}
    left = sum(max(len(own) - _MOST, 0) for own in ways.values())
    told = tuple(one for one in answer.holdings if one.value in first)
    return attrs.evolve(answer, holdings=told), left
