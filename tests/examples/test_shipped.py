"""What holds for every shipped partnership: nothing is said without a clause that says so."""

from __future__ import annotations

from types import ModuleType

from iopmodel.answers import due, undated
from iopmodel.dates import Period
from iopmodel.documents import dumps
from iopmodel.examples import path
from iopmodel.partnership import Partnership

# From before the first of them began until after the last of them can have ended.
EVER = Period.parse("2018-01-01/2028-12-31")


def test_what_is_shipped_is_what_is_encoded(shipped: Partnership, encoding: ModuleType) -> None:
    assert shipped == encoding.partnership


def test_a_document_is_in_its_one_form(shipped: Partnership, name: str) -> None:
    assert dumps(shipped) == path(name).read_text(encoding="utf-8")


def test_every_part_cites_the_text(shipped: Partnership) -> None:
    """But for the contents, which are the table of what can be cited."""
    assert [part.key for part in shipped.parts if not part.cites] == ["contents"]


def test_every_open_point_has_its_clause(shipped: Partnership) -> None:
    """And is about a part, but for one: about a reference to a section that is not there."""
    assert shipped.open_points
    assert all(point.cites for point in shipped.open_points)
    assert {point.key for point in shipped.open_points if not point.about} <= {"avsnitt-5-1"}


def test_every_answer_has_its_clause(shipped: Partnership) -> None:
    """Where does the text say so? Each row and each undated task knows."""
    rows, tasks = list(due(shipped, EVER)), undated(shipped)
    assert rows
    assert tasks
    assert all(row.clauses for row in rows)
    assert all(one.clauses for one in tasks)
