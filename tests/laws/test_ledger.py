"""The ledger holds every sentence once, and what is cited is never missing.

* Its rows are the sentences of the contents, in printed order.
* A sentence is missing if, and only if, nothing cites it and nothing is said of why; to restate what
  nothing cites is no reason.
* A part that comes takes nothing away from what became of any sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import event, given, reject
from hypothesis import strategies as st

from iopmodel.contents import Aside, Disposition
from iopmodel.errors import Invalid
from iopmodel.partnership import Ledger, OpenPoint, Partnership, Standing, adds
from iopmodel.parts import Cite, Part
from iopmodel.strategies import partnerships, values_of
from iopmodel.strategies.surroundings import Surroundings
from iopmodel.terms import Copies

Place = tuple[str, int]
# From what prevails to what does not.
_RANKS = (Standing.HELD, Standing.OPEN, *Disposition, Standing.MISSING)


def sentences(partnership: Partnership) -> list[Place]:
    return [
        (section.key, place + 1)
        for section in partnership.sections
        for place in range(len(section.hashes))
    ]


def cited(cites: tuple[Cite, ...], place: Place) -> Iterator[Cite]:
    section, number = place
    for cite in cites:
        if cite.section == section and (not cite.sentences or number in cite.sentences):
            yield cite


def rests(citing: Part | OpenPoint, place: Place) -> bool:
    return any(cited(citing.cites, place))


def is_reason(aside: Aside | None, partnership: Partnership) -> bool:
    if aside is None or aside.disposition is not Disposition.RESTATES:
        return aside is not None
    citing: list[Part | OpenPoint] = [*partnership.parts, *partnership.open_points]
    restated = [place for place in sentences(partnership) if any(cited(aside.of, place))]
    return bool(restated) and all(any(rests(one, place) for one in citing) for place in restated)


@given(partnerships())
def test_its_rows_are_the_sentences_in_order(partnership: Partnership) -> None:
    ledger = Ledger.of(partnership)
    assert [(row.section, row.sentence) for row in ledger.rows] == sentences(partnership)
    hashes = [each for section in partnership.sections for each in section.hashes]
    assert [row.hash for row in ledger.rows] == hashes
    assert sum(ledger.histogram.values()) == len(ledger.rows)
    apart = [row for section in partnership.sections for row in ledger.within(section.key).rows]
    assert tuple(apart) == ledger.rows


@given(partnerships())
def test_what_became_of_a_sentence_follows_from_the_cites(partnership: Partnership) -> None:
    asides = {
        (section.key, aside.sentence): aside
        for section in partnership.sections
        for aside in section.asides
    }
    for row in Ledger.of(partnership).rows:
        place = row.section, row.sentence
        holding = [part for part in partnership.parts if rests(part, place)]
        asking = [point for point in partnership.open_points if rests(point, place)]
        event(row.disposition.value)
        assert (row.disposition is Standing.MISSING) == (
            not holding and not asking and not is_reason(asides.get(place), partnership)
        )
        assert (row.disposition is Standing.HELD) == bool(holding)
        assert [held.part for held in row.held] == [part.key for part in holding]
        assert list(row.points) == [point.key for point in asking]
        assert row.aside == asides.get(place)
        for held, part in zip(row.held, holding, strict=True):
            found = list(cited(part.cites, place))
            assert set(held.fields) == {field for cite in found for field in cite.fields}
            assert held.as_whole == all(not cite.sentences for cite in found)


@given(partnerships(), st.data())
def test_another_part_takes_nothing_away(partnership: Partnership, data: st.DataObject) -> None:
    sizes = [(section.key, len(section.hashes)) for section in partnership.sections]
    within = Surroundings(((part.key, type(part)) for part in partnership.parts), sizes)
    cites = data.draw(values_of(tuple[Cite, ...], within))
    change = adds(Copies(key="one-more", number=2, cites=cites))
    try:
        after = partnership.changed(change)
    except Invalid:
        # A reading or an amendment adds a part of that key too.
        reject()
    for was, came in zip(Ledger.of(partnership).rows, Ledger.of(after).rows, strict=True):
        assert _RANKS.index(came.disposition) <= _RANKS.index(was.disposition)
        is_new = any(cited(cites, (was.section, was.sentence)))
        assert (came != was) == is_new
        event("cited anew" if is_new else "as it was")
