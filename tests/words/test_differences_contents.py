"""How the sections and sentences of two partnerships differ is said, in both languages."""

from __future__ import annotations

import attrs

from iopmodel.contents import Aside, Contents, Disposition, Section
from iopmodel.parts import Cite, Text
from iopmodel.review import diff
from iopmodel.words.differences import Compared
from tests.words import sample
from tests.words.comparing import BEFORE, EN, SV, changed, lines


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
