"""Whatever a document holds, it is refused soon: each is read in a process of its own, timed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any, Final

import pytest

from iopmodel.documents import MAX_BYTES, loads
from iopmodel.documents.faults import MOST_FAULTS
from iopmodel.documents.reading import MOST_TRIED
from iopmodel.errors import BadForm, BadReference
from tests.documents.building import COPIES, amendment, document, point, setting

SECONDS: Final = 120
"""Far more than each takes (a few at most), as machines are slow and busy."""
_SIZE: Final = MAX_BYTES - 2000


def repeated(item: str, size: int = _SIZE) -> str:
    return ",".join([item] * (size // (len(item) + 1)))


def numbered(item: str, size: int = _SIZE) -> str:
    """Repeat an item, with the number of each in the place of `#`."""
    length = len(item) + 7
    return ",".join(item.replace("#", f"{n:07}") for n in range(size // (length + 1)))


def whole(parts: str, points: str = "", contents: str = "") -> str:
    return (
        '{"iopmodel":1,"parts":[{"kind":"heading","key":"heading","name":"A"},'
        f'{{"kind":"contents","key":"contents","title":"T","sections":[{contents}]}},{parts}],'
        f'"open_points":[{points}]}}'
    )


TEXT: Final = '{"sv":"a","en":"b"}'
PARTS: Final = '{"kind":"copies","key":"a#","number":1}'
LOST: Final = '{"kind":"copies","key":"a#","number":1,"held_by":"z#"}'
CITING: Final = '{"kind":"copies","key":"a#","number":1,"cites":[{"section":"z#"}]}'
SECTION: Final = '{"key":"s#","number":"","heading":"","level":1,"hashes":[]}'
POINT: Final = (
    f'{{"key":"p#","question":{TEXT},"kind":"gap","weight":"formal","cites":[],'
    f'"why":{{"kind":"text","sv":"a","en":"b"}},"readings":['
    f'{{"key":"a","says":{TEXT},"change":[]}},{{"key":"b","says":{TEXT},"change":[%s]}}]}}'
)
ADDS: Final = '{"kind":"add-part","added":{"kind":"copies","key":"z#","number":1}}'
SETS: Final = (
    '{"kind":"set-field","part":"a","part_kind":"goal","field":"cites","value":[{"section":"q#"}]}'
)
HALF: Final = _SIZE // 2

HOSTILE: Final[dict[str, Callable[[], str | bytes]]] = {
    "100 000 levels": lambda: "[" * 100_000 + "]" * 100_000,
    "levels without end": lambda: '{"a":' * (_SIZE // 5),
    "a number of a million digits": lambda: whole(
        '{"kind":"copies","key":"a","number":' + "9" * 10**6 + "}"
    ),
    "a power of a million digits": lambda: whole("1e" + "9" * 10**6),
    "a huge document": lambda: b" " * (10 * MAX_BYTES),
    "a huge text": lambda: whole('{"kind":"copies","key":"' + "a" * _SIZE + '"}'),
    "a huge tag": lambda: whole('{"kind":"' + "body" * (_SIZE // 4) + '"}'),
    "a huge word": lambda: whole('{"kind":"copies","key":"a","numbe' + "r" * _SIZE + '":1}'),
    "a huge amount": lambda: whole(
        '{"kind":"budget-line","key":"a","amount":"' + "9" * _SIZE + ' SEK"}'
    ),
    "a text without end": lambda: '"' + '\\"' * HALF,
    "a text that ends in an escape": lambda: '"' + '\\"' * HALF + "\\",
    "quotes": lambda: '"' * _SIZE,
    "lists": lambda: whole(repeated("[]")),
    "objects": lambda: whole(repeated("{}")),
    "numbers": lambda: whole(repeated("1")),
    "unknown keys": lambda: '{"iopmodel":1,' + numbered('"k#":0') + "}",
    "one key": lambda: '{"iopmodel":1,' + repeated('"k":0') + "}",
    "a hundred thousand faults": lambda: whole(
        ",".join(['{"kind":"copies","key":"A","number":"1"}'] * 100_000)
    ),
    "parts of one key": lambda: whole(repeated('{"kind":"copies","key":"a","number":1}')),
    "sections of one key": lambda: whole("", contents=repeated(SECTION.replace("#", ""))),
    "lost references": lambda: whole(numbered(LOST)),
    "lost references in one part": lambda: whole(
        f'{{"kind":"goal","key":"a","what":{TEXT},"whose":{{"kind":"each-of","actors":['
        + numbered('"a#"')
        + "]}}"
    ),
    "lost cites among many sections": lambda: whole(
        numbered(CITING, HALF), contents=numbered(SECTION, HALF)
    ),
    "readings of many parts": lambda: whole(numbered(PARTS, HALF), numbered(POINT % ADDS, HALF)),
    "changes that go against one another": lambda: whole("", POINT % numbered(SETS)),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_in_bounded_time_and_words(name: str) -> None:
    done = subprocess.run(  # runs this very file
        [sys.executable, "-m", "tests.documents.test_hostile", name],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    kind, lines, length = done.stdout.split()
    assert kind in ("BadForm", "BadReference")
    assert int(lines) <= MOST_FAULTS + 5
    assert int(length) < 100_000


def test_many_faults_are_told_in_part() -> None:
    with pytest.raises(BadForm) as caught:
        loads(document(*[COPIES | {"number": "2"}] * 250))
    lines = str(caught.value).splitlines()
    assert len(lines) == MOST_FAULTS + 1
    assert lines[-1] == "found 150 more faults, expected none"


def test_after_very_many_the_reading_of_a_list_ends() -> None:
    with pytest.raises(BadForm) as caught:
        loads(document(*[1] * 20_000))
    assert str(caught.value).endswith("\nfound 10000 more faults, expected none")


def test_many_unknown_keys_are_counted() -> None:
    with pytest.raises(BadForm) as caught:
        loads(document(**{f"k{number}": 0 for number in range(130)}))
    assert str(caught.value).endswith("\nfound 30 more faults, expected none")


def test_many_references_to_nothing_are_told_in_part() -> None:
    units = [{"kind": "unit", "key": f"a{n}", "name": "A", "of": "nobody"} for n in range(130)]
    with pytest.raises(BadReference) as caught:
        loads(document(*units))
    assert str(caught.value).endswith("\nfound more problems than these 100, expected none")


def test_more_readings_than_can_be_tried_are_refused() -> None:
    def points(number: int, change: dict[str, Any]) -> list[dict[str, Any]]:
        return [point(change, key=f"p{n}") for n in range(number)]

    adds = {"kind": "add-part", "added": COPIES | {"key": "a"}}
    some = [point({**adds, "added": COPIES | {"key": f"a{n}"}}, key=f"p{n}") for n in range(20)]
    assert len(loads(document(points=some)).open_points) == 20
    assert len(loads(document(COPIES, points=points(50, setting()))).open_points) == 50
    for number, change in ((360, adds), (400, setting())):
        with pytest.raises(BadForm) as caught:
            loads(document(COPIES, points=points(number, change)))
        assert str(caught.value) == (
            f"open_points: found {number} readings with {number} changes to 5 parts, expected so "
            "few that each can be tried, for example 50 of 300"
        )
    assert MOST_TRIED < 400 * 8 * (400 + 400)
    # Amendments are tried under each reading.
    amended = [amendment(setting(), key=f"t{n}") for n in range(60)]
    with pytest.raises(BadForm) as caught:
        loads(document(COPIES, points=points(200, setting()), amendments=amended))
    assert str(caught.value) == (
        "open_points: found 200 readings with 260 changes to 5 parts, and 60 amendments, expected "
        "so few that each can be tried, for example 50 of 300"
    )


if __name__ == "__main__":
    try:
        loads(HOSTILE[sys.argv[1]]())
    except (BadForm, BadReference) as error:
        print(type(error).__name__, len(error.problems), len(str(error)))  # noqa: T201
