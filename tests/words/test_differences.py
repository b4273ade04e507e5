"""How two partnerships differ is said value by value, in both languages."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.contents import Aside, Contents, Disposition, Section
from iopmodel.notgiven import About, Unstated
from iopmodel.partnership import (
    Amendment,
    Partnership,
    PointKind,
    Weight,
    becomes,
)
from iopmodel.parts import Cite, Part, Ref, Text
from iopmodel.review import Fate, ItemDifference, diff
from iopmodel.review.values import within
from iopmodel.terms import Copies, EachOf, Party, Unit
from iopmodel.words import Language
from iopmodel.words.differences import Compared, say_named_only, say_same, say_summary
from tests.words import sample
from tests.words.sample import PARTNERSHIP, PARTS, POINTS
from tests.words.variants import variants

SV, EN = Language.SV, Language.EN


def changed(part: Part, **fields: Any) -> Partnership:
    """Return the sample with another part of that key."""
    others = [other for other in PARTS if other.key != part.key]
    return Partnership(parts=[*others, attrs.evolve(part, **fields)])


def lines(before: Partnership, after: Partnership, lang: Language) -> list[str]:
    """Return the lines about the only thing that differs."""
    (one,) = diff(before, after).items
    return [f"{line.fate.value} {line.text}" for line in Compared(before, after, lang).lines(one)]


BEFORE = Partnership(parts=PARTS)


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


def test_an_open_point_is_told_without_its_question_twice() -> None:
    compared = Compared(PARTNERSHIP, BEFORE, EN)
    one = diff(PARTNERSHIP, BEFORE).open_points[0]
    assert compared.heading(one) == "Open point: Which year?"
    assert compared.heading(one, keyed=True) == "Open point: Which year?"
    (line,) = compared.lines(one)
    assert line.text.startswith("The text can be read in several ways.")


def test_what_has_changed_in_an_open_point() -> None:
    first, *others = POINTS
    reworded = attrs.evolve(first.readings[1], says=Text("året", "the year"))
    point = attrs.evolve(first, weight=Weight.FORMAL, readings=[first.readings[0], reworded])
    after = Partnership(parts=PARTS, open_points=[point, *others])
    assert lines(PARTNERSHIP, after, SV) == [
        "changed vikt: avgörande → formfråga",
        "changed läsning 2, säger: kalenderåret → året",
    ]


def test_an_amendment() -> None:
    amendment = Amendment(
        key="tillagg",
        effective=date(2022, 6, 1),
        change=becomes(sample.term, attrs.evolve(sample.term, conditions=[])),
    )
    after = Partnership(parts=PARTS, amendments=[amendment])
    (one,) = diff(BEFORE, after).amendments
    compared = Compared(BEFORE, after, SV)
    assert compared.heading(one) == "Ändring"
    assert compared.heading(one, keyed=True) == "Ändring (tillagg)"
    assert lines(BEFORE, after, SV) == [
        "added nyckel: tillagg; från och med: 1 juni 2022; "
        "ändrar: Giltighetstid ”giltighetstid”, villkor: inget"
    ]
    later = attrs.evolve(
        amendment, effective=date(2023, 6, 1), says=Text("nya villkor", "new conditions")
    )
    last = Partnership(parts=PARTS, amendments=[later])
    (one,) = diff(after, last).amendments
    assert Compared(after, last, EN).heading(one) == "Amendment: new conditions"
    assert lines(after, last, EN) == [
        "changed from: 1 June 2022 → 1 June 2023",
        "changed says: not stated → new conditions",
    ]


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


def test_a_section_in_a_row() -> None:
    after = changed(sample.contents, sections=[*sample.contents.sections, _section("ny")])
    (one,) = [one for one in diff(BEFORE, after).changed if isinstance(one.item, Contents)]
    compared = Compared(BEFORE, after, SV)
    assert [compared.said(one, value) for value in one.values] == ["avsnitt: ny"]
    opening, *rest = sample.contents.sections
    after = changed(sample.contents, sections=[attrs.evolve(opening, number="1"), *rest])
    (one,) = [one for one in diff(BEFORE, after).changed if isinstance(one.item, Contents)]
    assert [Compared(BEFORE, after, SV).said(one, value) for value in one.values] == [
        "avsnitt 1, nummer: inget → 1"
    ]


def _section(key: str) -> Section:
    return Section(key=key, heading="", hashes=())


def test_a_point_of_another_kind() -> None:
    first, *others = POINTS
    after = Partnership(parts=PARTS, open_points=[attrs.evolve(first, kind=PointKind.GAP), *others])
    assert lines(PARTNERSHIP, after, SV) == ["changed slag: flertydighet → lucka"]


def test_fields_that_sentences_speak_of() -> None:
    """They are told with the sentences, once either side has them."""
    club, cites = sample.club, Cite("6-styrgrupp", [1, 2])
    plain, told = (
        changed(club, cites=cites),
        changed(club, cites=attrs.evolve(cites, fields="name")),
    )
    assert lines(plain, told, SV) == [
        "changed stöd i texten: § 6 Styrgrupp, meningarna 1 och 2 → "
        "§ 6 Styrgrupp, meningarna 1 och 2 (namn)"
    ]
    none = changed(club, cites=())
    assert lines(told, none, EN) == [
        "changed clauses: § 6 Styrgrupp, sentences 1 and 2 (name) → nothing"
    ]


def test_a_sentence_that_is_set_aside() -> None:
    why = Text("samma sak", "the same thing")
    aside = Aside(2, Disposition.RESTATES, of=Cite("6-styrgrupp", [1]), why=why)
    after = changed(
        sample.contents, sections=sample.contents.with_asides("6-styrgrupp", aside).sections
    )
    assert lines(BEFORE, after, SV) == [
        "changed avsnitt Styrgrupp: meningar utan del: mening: 2; slag: upprepar; av: "
        "§ 6 Styrgrupp, mening 1; skäl: samma sak"
    ]
    other = attrs.evolve(aside, disposition=Disposition.TEMPLATE, of=())
    last = changed(
        sample.contents, sections=sample.contents.with_asides("6-styrgrupp", other).sections
    )
    assert lines(after, last, EN) == [
        "changed section Styrgrupp: sentences without a part 1, kind: restates → left from a "
        "template; sentences without a part 1, of: § 6 Styrgrupp, sentence 1"
    ]
