"""What an act comes to as JSON."""

from __future__ import annotations

from typing import Any

from iopmodel.cli.acting import Acted, Follows
from iopmodel.cli.ask_rows import holding_row
from iopmodel.cli.in_force import terms_by
from iopmodel.cli.rows import cite_rows, row
from iopmodel.cli.what_if_by_log import supposed_rows
from iopmodel.notgiven import NotGiven
from iopmodel.partnership import Partnership
from iopmodel.words import Language
from iopmodel.words.following import say_asked, say_contest, say_return

__all__ = ["what_if_rows"]


def what_if_rows(
    made: Acted, partnership: Partnership, *, name: str, lang: Language
) -> dict[str, Any]:
    """Return what an act comes to as what JSON can say.

    Args:
        made: What it comes to.
        partnership: Whose it is, with all its amendments.
        name: What to call the partnership.
        lang: The language of its sentences.
    """
    act = made.act
    return {
        "partnership": name,
        "text": say_asked(act, made.terms, lang),
        "on": act.on.isoformat(),
        "by": _given(act.by),
        "moment": None if isinstance(act.moment, NotGiven) else act.moment.value,
        "act": None if isinstance(act.act, NotGiven) else act.act.value,
        "rights": [
            {
                "part": used.part,
                "outcomes": [
                    holding_row(one, made.terms, name=name, lang=lang)
                    for one in used.outcomes.holdings
                ],
                "provisos": [
                    holding_row(one, made.terms, name=name, lang=lang)
                    for one in used.provisos.holdings
                ],
                "follows": _follows(used.follows, made.terms, partnership, name, lang),
                **(supposed_rows(used.supposed, made.terms, lang) if used.supposed else {}),
            }
            for used in made.rights
        ],
        "unprovided": [
            holding_row(one, made.terms, name=name, lang=lang) for one in made.unprovided
        ],
        "contests": [
            {
                "first": one.value.first.part,
                "second": one.value.second.part,
                "state": one.value.rivalry.value,
                "prevails": _given(one.value.prevails),
                "rule": _given(one.value.rule),
                "given": [str(given) for given in one.given],
                "summary": say_contest(one.value, made.terms, lang),
                "cites": cite_rows(one.clauses, made.terms),
            }
            for one in made.contests
        ],
        "survives": [
            {"part": one.value, "given": [str(given) for given in one.given]}
            for one in made.survives
        ],
    }


def _given(value: str | NotGiven) -> str | None:
    return None if isinstance(value, NotGiven) else str(value)


def _follows(
    follows: Follows, terms: Partnership, partnership: Partnership, name: str, lang: Language
) -> dict[str, Any]:
    by = terms_by(partnership)
    return {
        "given": [str(given) for given in follows.holding.given],
        "first": follows.within.first.isoformat(),
        "last": str(follows.within.last),
        "dues": [
            {"fate": one.fate.value, **row(one.due, by(one.due), name=name, lang=lang)}
            for one in follows.dues
        ],
        "returns": [
            {
                "part": one.value.part,
                "set_off": one.value.set_off.value,
                "given": [str(given) for given in one.given],
                "summary": say_return(one.value, terms, lang),
                "cites": cite_rows(one.clauses, terms),
            }
            for one in follows.returns
        ],
    }
