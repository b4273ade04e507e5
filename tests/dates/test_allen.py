import pytest

from iopmodel.dates import Period, Relation, composition, relation

YEAR = "2024-01-01/2024-12-31"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2023-01-01/2023-12-30", YEAR, Relation.BEFORE),
        ("2023-01-01/2023-12-31", YEAR, Relation.MEETS),
        ("2023-01-01/2024-01-01", YEAR, Relation.OVERLAPS),
        ("2023-01-01/2024-12-31", YEAR, Relation.FINISHED_BY),
        ("2023-01-01/2025-01-01", YEAR, Relation.CONTAINS),
        ("2024-01-01/2024-01-01", YEAR, Relation.STARTS),
        (YEAR, YEAR, Relation.EQUALS),
        ("2024-01-01/2025-01-01", YEAR, Relation.STARTED_BY),
        ("2024-01-02/2024-12-30", YEAR, Relation.DURING),
        ("2024-12-31/2024-12-31", YEAR, Relation.FINISHES),
        ("2024-12-31/2025-01-01", YEAR, Relation.OVERLAPPED_BY),
        ("2025-01-01/2025-01-01", YEAR, Relation.MET_BY),
        ("2025-01-02/2025-01-02", YEAR, Relation.AFTER),
        ("2023-01-01/..", YEAR, Relation.CONTAINS),
        ("2025-01-01/..", YEAR, Relation.MET_BY),
        ("2024-01-01/..", "2024-01-01/..", Relation.EQUALS),
        ("2024-01-01/..", "2025-01-01/..", Relation.FINISHED_BY),
        ("2025-01-01/..", "2024-01-01/..", Relation.FINISHES),
        ("2023-01-01/P1Y", "2024-01-01/..", Relation.MEETS),
        ("9998-01-01/9998-12-31", "9999-01-01/..", Relation.MEETS),
    ],
)
def test_each_relation(a: str, b: str, expected: Relation) -> None:
    first, second = Period.parse(a), Period.parse(b)
    assert relation(first, second) is expected
    assert relation(second, first) is expected.converse


def test_every_converse() -> None:
    pairs = {one.name: one.converse.name for one in Relation}
    assert pairs == {
        "BEFORE": "AFTER",
        "MEETS": "MET_BY",
        "OVERLAPS": "OVERLAPPED_BY",
        "FINISHED_BY": "FINISHES",
        "CONTAINS": "DURING",
        "STARTS": "STARTED_BY",
        "EQUALS": "EQUALS",
        "STARTED_BY": "STARTS",
        "DURING": "CONTAINS",
        "FINISHES": "FINISHED_BY",
        "OVERLAPPED_BY": "OVERLAPS",
        "MET_BY": "MEETS",
        "AFTER": "BEFORE",
    }


def test_composition() -> None:
    assert composition(Relation.STARTS, Relation.DURING) == {Relation.DURING}
