"""Each rule finds what is planted for it, and nothing in a sound partnership.

The figures stand on the documentation page *Rates*.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iopmodel.partnership import Partnership
from iopmodel.review import RULES, review
from iopmodel.strategies import partnerships, sound_partnerships
from iopmodel.words import Language, say_finding
from iopmodel.words.findings import say_settling
from tests.review.planting import PLANTS
from tests.review.rates import PLANTED, rate
from tests.words.test_style import assert_sentences

PAGE = Path(__file__).parents[2] / "docs" / "review" / "rates.md"
# Beyond this line, down to the next blank one, stands the table.
HEAD = "| rule | planted | found | false alarms |"


def table() -> list[str]:
    """Return the lines of the table."""
    rates = {key: rate(key) for key in sorted(RULES)}
    rows = [
        f"| [{key}]({key}.md) | {one.planted} | {one.found} | {one.alarms} |"
        for key, one in rates.items()
    ]
    return [HEAD, "|---|--:|--:|--:|", *rows]


def test_there_is_a_planter_for_every_rule() -> None:
    assert set(PLANTS) == set(RULES)


@pytest.mark.parametrize("key", sorted(RULES))
def test_what_is_planted_is_found_and_nothing_else_is(key: str) -> None:
    one = rate(key)
    assert (one.missed, one.alarmed) == ((), ())
    row = f"| [{key}]({key}.md) | {one.planted} | {one.found} | {one.alarms} |"
    assert row in PAGE.read_text(encoding="utf-8").splitlines(), "python -m tests.review.test_rates"


def test_the_page_tells_of_these_rules_only() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text.count("\n| [") == len(RULES)
    assert f"{PLANTED} sound partnerships" in text


@given(partnerships())
def test_anything_can_be_reviewed_and_told(partnership: Partnership) -> None:
    for finding in review(partnership):
        for lang in Language:
            assert say_finding(finding, partnership, lang)


@settings(max_examples=25)
@given(sound_partnerships())
def test_a_sound_partnership_leaves_nothing_to_point_out(sound: Partnership) -> None:
    assert review(sound) == ()


@pytest.mark.parametrize("key", sorted(RULES))
@settings(max_examples=10)
@given(data=st.data(), sound=sound_partnerships())
def test_what_is_planted_has_words(key: str, data: st.DataObject, sound: Partnership) -> None:
    planted = PLANTS[key](sound, data.draw)
    for finding in RULES[key].findings(planted):
        for lang in Language:
            assert_sentences(say_finding(finding, planted, lang))
            assert_sentences(say_settling(finding, lang))


def written() -> None:
    """Write the table on the page anew."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(HEAD)
    after = rest.partition("\n\n")[2]
    text = "\n".join([before.rstrip("\n"), "", *table(), "", after])
    PAGE.write_text(text.rstrip("\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    written()
