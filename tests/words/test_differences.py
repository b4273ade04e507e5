"""How the parts of two partnerships differ is said value by value, in both languages."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.contents import Section
from iopmodel.notgiven import About, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.review import Fate, ItemDifference, diff
from iopmodel.review.values import within
from iopmodel.terms import Copies, EachOf, Party, Unit
from iopmodel.words import Language
from iopmodel.words.differences import Compared, say_named_only, say_same, say_summary
from tests.words import sample
from tests.words.comparing import BEFORE, EN, SV, lines
from tests.words.sample import PARTNERSHIP, PARTS
from tests.words.variants import variants


def _with(value: Any, **fields: Any) -> Any:
    """Return a value with other fields, whichever of its kinds it is of."""
    return attrs.evolve(value, **fields)


@pytest.mark.parametrize(
    ("part", "fields", "sv", "en"),
    [
        (
            sample.heading,
            {"case_number": Unstated()},
            ["changed diarienummer: SOF 2021/1 → framgår inte"],
            ["changed case number: SOF 2021/1 → not stated"],
        ),
        (
            sample.monthly,
            {"contents": [Text("insatser", "measures"), Text("nytt", "new")]},
            ["removed innehåll: resultat", "added innehåll: nytt"],
            ["removed contents: results", "added contents: new"],
        ),
        (
            sample.monthly,
            {"contents": [Text("nytt", "new"), *sample.monthly.contents]},
            ["added innehåll: nytt"],
            ["added contents: new"],
        ),
        (
            sample.steering,
            {
                "seats": [
                    *sample.steering.seats[:2],
                    attrs.evolve(sample.steering.seats[2], count=4),
                ]
            },
            ["changed platser 3, antal: framgår inte → 4"],
            ["changed seats 3, number: not stated → 4"],
        ),
        (
            sample.steering,
            {"seats": sample.steering.seats[:2]},
            ["removed platser: för: Föreningen"],
            ["removed seats: for: Föreningen"],
        ),
        (
            sample.steering,
            {"chair": _with(sample.steering.chair, held_by=sample.heads)},
            ["changed ordförande, är: avdelningschefen → enhetscheferna"],
            ["changed chair, held by: the head of department → the heads of unit"],
        ),
        (
            sample.final,
            {"contents": [Text("lärdomar", "lessons learnt")]},
            ["changed innehåll 1: lärdomar / lessons → lärdomar / lessons learnt"],
            ["changed contents 1: lessons → lessons learnt"],
        ),
        (
            sample.helpers,
            {"number": About(140), "cites": [Cite("6-styrgrupp", [1, 2])]},
            [
                "changed stöd i texten: inget → § 6 Styrgrupp, meningarna 1 och 2",
                "changed antal: cirka 130 → cirka 140",
            ],
            [
                "changed clauses: nothing → § 6 Styrgrupp, sentences 1 and 2",
                "changed number: about 130 → about 140",
            ],
        ),
        (
            sample.contents,
            {
                "title": "Avtal",
                "sections": [
                    Section(key="ny", number="§ 1", heading="Ny", hashes=()),
                    Section(key="6", number="§ 6", heading="Styrning", hashes=["00000001"]),
                    Section(
                        key="6-styrgrupp",
                        heading="Styrgrupp",
                        level=2,
                        hashes=["0a1b2c3d"] * 7 + ["00000002", "00000003"],
                    ),
                    Section(key="6-ordf", heading="Ordförande", level=3, hashes=()),
                    Section(key="bilagor", heading="Bilagor", hashes=["00000004", "00000005"]),
                ],
            },
            [
                "removed 1 avsnitt: ingress",
                "added 1 avsnitt: § 1 Ny",
                "changed titel: Överenskommelse → Avtal",
                (
                    "changed avsnitt § 6 Styrning: rubrik: Organisation → Styrning; "
                    "lydelse: 0 meningar → 1 mening, nya eller ändrade: 1"
                ),
                (
                    "changed avsnitt Styrgrupp: "
                    "lydelse: 8 meningar → 9 meningar, nya eller ändrade: 8, 9"
                ),
                "changed avsnitt Ordförande: lydelse: 1 mening → 0 meningar",
                "changed avsnitt Bilagor: lydelse: 1 mening → 2 meningar, alla andra än förut",
            ],
            [
                "removed 1 section: ingress",
                "added 1 section: § 1 Ny",
                "changed title: Överenskommelse → Avtal",
                (
                    "changed section § 6 Styrning: heading: Organisation → Styrning; "
                    "wording: 0 sentences → 1 sentence, new or reworded: 1"
                ),
                (
                    "changed section Styrgrupp: "
                    "wording: 8 sentences → 9 sentences, new or reworded: 8, 9"
                ),
                "changed section Ordförande: wording: 1 sentence → 0 sentences",
                "changed section Bilagor: wording: 1 sentence → 2 sentences, all of them other ones",
            ],
        ),
    ],
    ids=[
        "not given",
        "in place of another",
        "put in",
        "within another",
        "seats go",
        "one level down",
        "in one language only",
        "clauses",
        "contents",
    ],
)
def test_what_has_changed(part: Part, fields: dict[str, Any], sv: list[str], en: list[str]) -> None:
    parts = [attrs.evolve(other, cites=()) for other in PARTS]
    before = Partnership(parts=parts)
    others = [other for other in parts if other.key != part.key]
    after = Partnership(parts=[*others, attrs.evolve(part, **fields)])
    assert lines(before, after, SV) == sv
    assert lines(before, after, EN) == en


def test_what_is_called_the_same_is_told_apart() -> None:
    """Everybody is "each party" in a partnership of other parties too."""
    copies = Copies(key="exemplar", number=2, held_by=EachOf([Ref("staden"), Ref("foreningen")]))
    third = attrs.evolve(sample.club, key="tredje")
    plain = [sample.heading, sample.contents]
    before = Partnership(parts=[*plain, sample.city, sample.club, copies])
    after = Partnership(
        parts=[
            *plain,
            sample.city,
            third,
            attrs.evolve(copies, held_by=EachOf([Ref("staden"), Ref("tredje")])),
        ]
    )
    found = {one.key: one for one in diff(before, after).changed}
    compared = Compared(before, after, SV)
    said = [line.text for line in compared.lines(found["exemplar"])]
    assert said == ["innehas av: foreningen, staden → staden, tredje"]


def test_a_party_of_the_same_name_is_told_by_its_key() -> None:
    twin = attrs.evolve(sample.club, key="tvilling")
    plain = [sample.heading, sample.contents, sample.club, twin]
    before = Partnership(parts=[*plain, _of(sample.office, "foreningen")])
    after = Partnership(parts=[*plain, _of(sample.office, "tvilling")])
    assert lines(before, after, SV) == ["changed hos: foreningen → tvilling"]


def _of(part: Unit, key: str) -> Unit:
    return attrs.evolve(part, of=Ref[Party](key))


@pytest.mark.parametrize(
    ("lang", "said"), [(SV, "exemplar"), (EN, "copies")], ids=["Swedish", "English"]
)
def test_what_has_come_or_gone_is_told(lang: Language, said: str) -> None:
    copies = next(part for part in PARTS if isinstance(part, Copies))
    without = Partnership(parts=[part for part in PARTS if part is not copies])
    for one, fate in ((diff(without, BEFORE), "added"), (diff(BEFORE, without), "removed")):
        before, after = (without, BEFORE) if fate == "added" else (BEFORE, without)
        assert len(one.items) == 1
        (line,) = lines(before, after, lang)
        assert line.startswith(f"{fate} ")
        assert said in line


def test_how_many() -> None:
    found = [
        ItemDifference[Any](sample.plan, None),
        ItemDifference[Any](sample.plan, None),
        ItemDifference[Any](None, sample.plan),
    ]
    assert say_summary(found, SV) == "1 tillkommer, 2 utgår, 0 ändras"
    assert say_summary(found, EN) == "1 added, 2 removed, 0 changed"
    assert "--full" in say_named_only(SV)
    assert "--full" in say_named_only(EN)
    assert say_same(SV) == "Ingen skillnad."
    assert say_same(EN) == "No difference."


@pytest.mark.parametrize("lang", Language)
def test_every_change_of_every_field_can_be_said(lang: Language) -> None:
    """Within one kind of part, from each variant to the sample's own: all the ways to differ."""
    own = {part.key: part for part in PARTS}
    for part in variants():
        before, after = own[part.key], part
        for was, came in ((before, after), (after, before)):
            one = _between(was, came)
            found = list(Compared(PARTNERSHIP, PARTNERSHIP, lang).lines(one)) if one else []
            assert bool(found) is (was != came)
            for line in found:
                assert line.text
                assert "\n" not in line.text
                assert line.fate is Fate.CHANGED or "→" not in line.text


def _between(before: Part, after: Part) -> ItemDifference[Part] | None:
    """Return how two parts of one key differ, without a partnership that they would have to fit."""
    return None if before == after else ItemDifference(before, after, tuple(within(before, after)))
