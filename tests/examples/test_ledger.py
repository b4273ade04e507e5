"""Of every sentence of the shipped agreements something became, and how many became what.

The histogram is printed (`pytest -s` shows it) and stands on the documentation page *Ledger*.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from iopmodel.examples import load, names
from iopmodel.partnership import Ledger

PAGE = Path(__file__).parents[2] / "docs" / "ledger.md"
# Beyond this line, down to the next blank one, stands the table.
HEAD = "| what became of it |"


def table() -> list[str]:
    """Return the lines of the table: what became of how many sentences of each agreement."""
    histograms = [Ledger.of(load(name)).histogram for name in names()]
    titles = (HEAD, *(f" `{name}` |" for name in names()))
    rows = [
        [f"`{one.value}`", *(str(histogram[one]) for histogram in histograms)]
        for one in histograms[0]
    ]
    total = ["all", *(str(sum(histogram.values())) for histogram in histograms)]
    return [
        "".join(titles),
        "|---|" + "--:|" * len(histograms),
        *(f"| {' | '.join(row)} |" for row in (*rows, total)),
    ]


@pytest.mark.parametrize("name", names())
def test_something_became_of_every_sentence(name: str) -> None:
    ledger = Ledger.of(load(name))
    histogram = {one.value: number for one, number in ledger.histogram.items()}
    print(name, histogram)  # noqa: T201  # told to who asks, with -s
    assert [(row.section, row.sentence) for row in ledger.missing] == []


@pytest.mark.parametrize("name", names())
def test_nothing_that_is_cited_is_set_aside(name: str) -> None:
    ledger = Ledger.of(load(name))
    assert [(row.section, row.sentence) for row in ledger.contradicted] == []


def test_the_histogram_on_the_page_is_current() -> None:
    """Mend it: `python -m tests.examples.test_ledger`."""
    assert "\n".join(table()) + "\n\n" in PAGE.read_text(encoding="utf-8")


def written() -> None:
    """Write the table on the page anew."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(HEAD)
    after = rest.partition("\n\n")[2]
    PAGE.write_text("\n".join([before.rstrip("\n"), "", *table(), "", after]), encoding="utf-8")


if __name__ == "__main__":
    written()
