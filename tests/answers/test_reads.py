"""The fields that a question is said to look at are all that it looks at.

Open points about the others are left out of account, so that a field that is missed here would
give an answer that hangs on nothing where it hangs on a reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any, Final

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from iopmodel.answers import tasks, undated
from iopmodel.answers.asking import Reads, keys_of
from iopmodel.answers.chairs import READS as CHAIR_READS
from iopmodel.answers.chairs import chairs
from iopmodel.answers.clawbacks import READS as REPAYMENT_READS
from iopmodel.answers.clawbacks import repayments
from iopmodel.answers.deciding import READS as DECIDING_READS
from iopmodel.answers.deciding import deciding
from iopmodel.answers.duerows import dues_of
from iopmodel.answers.entries import READS as MONEY_READS
from iopmodel.answers.entries import SPEAKING, entries
from iopmodel.answers.matters import SPOKEN_OF_BY
from iopmodel.answers.notice import READS as NOTICE_READS
from iopmodel.answers.notice import notice
from iopmodel.answers.power import power
from iopmodel.answers.power import reads as power_reads
from iopmodel.answers.route import READS as ROUTE_READS
from iopmodel.answers.route import route
from iopmodel.answers.tasks import ASKING
from iopmodel.answers.tasks import READS as TASK_READS
from iopmodel.dates import Period
from iopmodel.errors import Invalid
from iopmodel.partnership import Partnership
from iopmodel.partnership.fieldtypes import field_types, kind_name
from iopmodel.parts import Part
from iopmodel.strategies.surroundings import Surroundings
from iopmodel.strategies.terms import values_of
from iopmodel.terms import Body, Ending, Repayment, Term
from tests.words.sample import PARTS
from tests.words.sample import term as sample_term

# The functions hide the modules of the same name.
DUE: Final[Any] = import_module("iopmodel.answers.due")
UNDATED: Final[Any] = import_module("iopmodel.answers.undated")
WITHIN: Final = Period.parse("2021-01-01/2024-12-31")
# It ends in the middle of a month, so that it matters whether notice takes effect at the end of one.
SPRING: Final = attrs.evolve(sample_term, initial=Period.parse("2021-06-01/2022-05-15"))
WHOLE: Final = Partnership(parts=[SPRING if part.key == SPRING.key else part for part in PARTS])
AROUND: Final = Surroundings(
    kinds=[(part.key, type(part)) for part in WHOLE.parts],
    sections=[(section.key, len(section.hashes)) for section in WHOLE.sections],
)
Rows = Callable[[Partnership], object]


def all_tasks(partnership: Partnership) -> object:
    return [list(tasks(partnership, part)) for part in partnership.parts]


def all_notice(partnership: Partnership) -> object:
    keys = keys_of(partnership, Ending, Term)
    return [list(notice(partnership, key, WITHIN)) for key in keys]


def all_due(partnership: Partnership) -> object:
    keys = keys_of(partnership, *ASKING)
    return [dues_of(partnership, key=key, within=WITHIN) for key in keys]


def of_each(question: Callable[..., Iterable[object]], *kinds: type[Part]) -> Rows:
    """Return what a question about each part of some kinds comes to."""
    return lambda partnership: [
        list(question(partnership, key)) for key in keys_of(partnership, *kinds)
    ]


def all_money(partnership: Partnership) -> object:
    keys = keys_of(partnership, *SPEAKING)
    return [list(entries(partnership, key=key, within=WITHIN)) for key in keys]


TABLES: Final[dict[str, tuple[Reads, Rows]]] = {
    "tasks": (TASK_READS, all_tasks),
    "notice": (NOTICE_READS, all_notice),
    "due": (DUE._READS, all_due),
    "undated": (UNDATED._READS, undated),
    "route": (ROUTE_READS, of_each(route, *SPOKEN_OF_BY)),
    "deciding": (DECIDING_READS, of_each(deciding, Body)),
    "power": (power_reads(WHOLE), of_each(power, Body)),
    "chairs": (CHAIR_READS, of_each(chairs, Body)),
    "money": (MONEY_READS, all_money),
    "clawbacks": (REPAYMENT_READS, of_each(repayments, Repayment)),
}


def beside() -> Iterator[Any]:
    """Yield each field of a kind that is not listed, though others of that kind are."""
    for name, (reads, rows) in TABLES.items():
        for kind, listed in reads.items():
            for field in sorted(field_types(kind).keys() - {"key", "cites", *listed}):
                identity = f"{name}-{kind_name(kind)}-{field}"
                yield pytest.param(rows, kind, field, id=identity)


def test_every_listed_field_is_one() -> None:
    for reads, _ in TABLES.values():
        for kind, listed in reads.items():
            assert {*listed} <= field_types(kind).keys()
            assert WHOLE.all(kind), f"add one to tests/words/sample: {kind_name(kind)}"


@pytest.mark.parametrize(("rows", "kind", "field"), list(beside()))
@settings(max_examples=8)
@given(st.data())
def test_no_other_field_makes_a_difference(
    rows: Rows, kind: type[Part], field: str, data: st.DataObject
) -> None:
    part = data.draw(st.sampled_from(WHOLE.all(kind)))
    value = data.draw(values_of(field_types(kind)[field], AROUND))
    try:
        new = attrs.evolve(part, **{field: value})
        other = Partnership(parts=[new if one.key == part.key else one for one in WHOLE.parts])
    except Invalid:
        assume(False)
    assert rows(other) == rows(WHOLE)
