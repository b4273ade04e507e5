"""A target group that is defined more than once."""

from __future__ import annotations

from iopmodel.contents import Contents, Section
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.terms import Precedence, Prevails, TargetGroup
from tests.review.rules.asking import among, reasons

KEY = "target-groups-differ"
CONTENTS = Contents(
    title="Överenskommelse",
    sections=[Section(key=key, heading=key, hashes=["00000001"]) for key in ("mal", "syfte")],
)
HOMELESS, ADULT = Text("saknar bostad", "have no home"), Text("är vuxna", "are adults")


def group(key: str, limit: Text, *sections: str) -> TargetGroup:
    return TargetGroup(key=key, limits=[limit], cites=[Cite(one) for one in sections])


def test_clauses_apart_from_each_other_define_it_differently() -> None:
    [one] = among(
        KEY,
        CONTENTS,
        group("a", HOMELESS, "mal"),
        group("b", ADULT, "syfte"),
        group("c", ADULT, "mal"),
    )
    # What the last says is said by the second too, and by no clause apart from it otherwise.
    assert one.parts == ("a", "b")
    assert one["number"] == 2


def test_one_clause_tells_groups_apart() -> None:
    both = [group("a", HOMELESS, "mal"), group("b", ADULT, "mal", "syfte")]
    assert reasons(KEY, CONTENTS, *both) == []


def test_the_same_said_twice_differs_in_nothing() -> None:
    both = [group("a", ADULT, "mal"), group("b", ADULT, "syfte")]
    assert reasons(KEY, CONTENTS, *both) == []
    assert reasons(KEY, CONTENTS, both[0]) == []


def test_what_prevails_is_said_or_of_something_else() -> None:
    both = [group("a", HOMELESS, "mal"), group("b", ADULT, "syfte")]

    def ranks(*between: str) -> Precedence:
        keys = [Ref[Part](key) for key in between]
        return Precedence(key="rang", between=keys, by=Prevails.FIRST_NAMED)

    assert reasons(KEY, CONTENTS, *both, ranks("a", "b")) == []
    assert reasons(KEY, CONTENTS, *both, ranks("a", "kommunen")) == ["differ"]
