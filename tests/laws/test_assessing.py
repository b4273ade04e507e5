"""Laws of assessments, for arbitrary partnerships: signs are shown by what is there."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from iopmodel import strategies
from iopmodel.answers.conditions import conditions
from iopmodel.dates import Span
from iopmodel.errors import Conflict
from iopmodel.partnership import Partnership
from iopmodel.parts import Text
from iopmodel.review import assess
from iopmodel.review.assessing import Looked, When
from iopmodel.review.criteria import (
    CanBeExtended,
    ChangesDecidedBy,
    ChangesDecidedJointly,
    Contributes,
    CriteriaSet,
    FollowedUpJointly,
    Gives,
    Has,
    LastsAtLeast,
    LastsLessThan,
    LeavesOpen,
    Mentions,
    OfBothSides,
    OfSide,
    Outvotes,
    RestsOnSource,
    SeatsOfBothSides,
    Sign,
    States,
    Undertakes,
)
from iopmodel.terms import Goal, Purpose, Sector, SourceKind
from tests.laws.building import agreements
from tests.laws.worlds import all_choices
from tests.review.criteria.building import asking

YEAR = Span.of(years=1)
SIGNS: list[Sign] = [
    CanBeExtended(),
    ChangesDecidedBy(side=Sector.PUBLIC),
    ChangesDecidedJointly(),
    Contributes(side=Sector.CIVIL_SOCIETY),
    FollowedUpJointly(),
    Gives(part="commitment", field="timing"),
    Has(part="goal"),
    Has(part="commitment"),
    LastsAtLeast(span=YEAR),
    LastsLessThan(span=YEAR),
    LeavesOpen(part="term", field="extension"),
    Mentions(part="commitment", words=["a", "e"]),
    OfBothSides(part="commitment", field="bearer"),
    OfSide(part="commitment", field="bearer", side=Sector.PUBLIC),
    Outvotes(side=Sector.PUBLIC),
    RestsOnSource(of=SourceKind.PROGRAMME),
    SeatsOfBothSides(),
    States(part="commitment", field="modality", value="obligation"),
    Undertakes(side=Sector.PUBLIC),
]
SET: CriteriaSet = asking(*SIGNS)
PARTNERSHIPS = strategies.partnerships(max_parts=2)


def found(partnership: Partnership) -> dict[object, Looked]:
    return {one.sign: one for one in assess(partnership, SET)["ett"].looked}


def holds(when: When, choices: dict[str, str]) -> bool:
    """Return whether one of the alternatives holds under some readings."""
    return any(all(choices.get(given.subject) == given.choice for given in one) for one in when)


@given(agreements())
def test_what_is_found_and_missing_is_what_each_reading_says(partnership: Partnership) -> None:
    # The oracle reads the whole partnership in each way there is, and looks at what is left.
    told = found(partnership)
    for choices in all_choices(partnership)[:12]:
        try:
            under = found(partnership.terms_under(choices))
        except Conflict:  # these readings cannot be held together
            continue
        for sign, looked in told.items():
            shown = {one.part for one in looked.evidence if holds(one.when, choices)}
            assert shown == {one.part for one in under[sign].evidence}
            assert holds(looked.missing, choices) == (not shown)


@given(PARTNERSHIPS, st.data())
def test_a_part_that_comes_in_takes_no_evidence_away(
    partnership: Partnership, data: st.DataObject
) -> None:
    plain = Partnership(parts=partnership.parts)
    word = Text("något", "something")
    key = "en-ny-del-som-ingen-annan"
    new = data.draw(
        st.sampled_from([Goal(key=key, what=word), Purpose(key=key, what=word)]), label="new"
    )
    before, after = found(plain), found(Partnership(parts=[*plain.parts, new]))
    for sign, looked in before.items():
        kept = [one for one in after[sign].evidence if one.part != key]
        assert list(looked.evidence) == kept
        assert set(after[sign].missing) <= set(looked.missing)


@given(PARTNERSHIPS, st.randoms(use_true_random=False))
def test_the_order_of_parts_makes_no_difference(partnership: Partnership, random: object) -> None:
    parts = list(partnership.parts)
    random.shuffle(parts)  # type: ignore[attr-defined]
    shuffled = Partnership(
        parts=parts, open_points=partnership.open_points, amendments=partnership.amendments
    )
    assert assess(shuffled, SET) == assess(partnership, SET)


@given(agreements())
def test_each_part_shows_a_sign_once_and_in_the_order_of_the_contents(
    partnership: Partnership,
) -> None:
    for looked in found(partnership).values():
        keys = [one.part for one in looked.evidence]
        assert len(set(keys)) == len(keys)
        sections = {section.key: place for place, section in enumerate(partnership.sections)}
        firsts = [
            min((sections.get(cite.section, len(sections)) for cite in one.clauses), default=999)
            for one in looked.evidence
        ]
        assert all(first <= second for first, second in pairwise(firsts))


@given(agreements())
def test_conditions_are_told_in_one_way(partnership: Partnership) -> None:
    for looked in found(partnership).values():
        for when in (looked.missing, *(one.when for one in looked.evidence)):
            where = [{given.subject: given.choice for given in one} for one in when]
            assert conditions(partnership, where) == when
