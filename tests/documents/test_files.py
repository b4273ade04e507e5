from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from iopmodel.contents import Aside, Contents, Disposition, Section
from iopmodel.dates import Span
from iopmodel.documents import dump, dumps, load, loads
from iopmodel.errors import BadForm
from iopmodel.notgiven import AtLeast
from iopmodel.partnership import (
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Weight,
    adds,
    becomes,
    removes,
)
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import Copies, Ending, EndingKind, Ends, Goal, Heading, Party, Sector

HEADING = Heading(name="Ett partnerskap – på svenska", case_number="EÅV 2021/230")
CONTENTS = Contents(title="Avtal", sections=[])
COPIES = Copies(key="exemplar", number=AtLeast(2))


def made(*parts: Part, **fields: object) -> Partnership:
    return Partnership(parts=[HEADING, CONTENTS, *parts], **fields)  # type: ignore[arg-type]


def test_a_document_as_it_is_written() -> None:
    text = Text("a", "b")
    goal = Goal(key="mal", what=text)
    point = OpenPoint(
        key="punkt",
        question=text,
        kind=PointKind.GAP,
        weight=Weight.FORMAL,
        cites=(),
        why=text,
        readings=[
            Reading(key="forsta", says=text),
            Reading(
                key="andra",
                says=text,
                change=becomes(COPIES, attrs.evolve(COPIES, number=3))
                | adds(attrs.evolve(goal, key="nytt", whose=Ref("staden")))
                | removes(goal),
            ),
        ],
    )
    party = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
    partnership = made(COPIES, goal, party, open_points=[point])
    expected = """\
{
  "iopmodel": 1,
  "parts": [
    {
      "kind": "contents",
      "key": "contents",
      "title": "Avtal",
      "sections": []
    },
    {
      "kind": "copies",
      "key": "exemplar",
      "number": {
        "kind": "at-least",
        "number": 2
      }
    },
    {
      "kind": "heading",
      "key": "heading",
      "name": "Ett partnerskap – på svenska",
      "case_number": "EÅV 2021/230"
    },
    {
      "kind": "goal",
      "key": "mal",
      "what": {
        "sv": "a",
        "en": "b"
      }
    },
    {
      "kind": "party",
      "key": "staden",
      "name": "Staden",
      "sector": "public"
    }
  ],
  "open_points": [
    {
      "key": "punkt",
      "question": {
        "sv": "a",
        "en": "b"
      },
      "kind": "gap",
      "weight": "formal",
      "about": [
        "exemplar",
        "mal",
        "nytt"
      ],
      "readings": [
        {
          "key": "forsta",
          "says": {
            "sv": "a",
            "en": "b"
          },
          "change": []
        },
        {
          "key": "andra",
          "says": {
            "sv": "a",
            "en": "b"
          },
          "change": [
            {
              "kind": "set-field",
              "part": "exemplar",
              "part_kind": "copies",
              "field": "number",
              "value": 3
            },
            {
              "kind": "remove-part",
              "part": "mal",
              "part_kind": "goal"
            },
            {
              "kind": "add-part",
              "added": {
                "kind": "goal",
                "key": "nytt",
                "what": {
                  "sv": "a",
                  "en": "b"
                },
                "whose": "staden"
              }
            }
          ]
        }
      ],
      "why": {
        "kind": "text",
        "sv": "a",
        "en": "b"
      },
      "cites": []
    }
  ]
}
"""
    assert dumps(partnership) == expected
    assert loads(expected) == partnership


def test_files_are_utf_8_with_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "ett.json"
    dump(made(COPIES), path)
    assert path.read_bytes() == dumps(made(COPIES)).encode()
    assert b"\r" not in path.read_bytes()
    assert load(path) == load(str(path)) == made(COPIES)


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "stor.json"
    dump(made(), path)
    size = len(path.read_bytes())
    assert load(path, max_bytes=size) == made()
    with pytest.raises(BadForm, match=f"found {size} bytes, expected at most {size - 1} bytes"):
        load(path, max_bytes=size - 1)
    with pytest.raises(BadForm, match="found 11 bytes, expected at most 10 bytes"):
        load(path, max_bytes=10)


def test_nothing_is_written_where_something_cannot_be(tmp_path: Path) -> None:
    path = tmp_path / "ett.json"
    with pytest.raises(BadForm):
        dump(made(Goal(key="mal", what=Text("\ud800", "b"))), path)
    assert not path.exists()


@pytest.mark.parametrize(
    ("part", "line"),
    [
        (
            Heading(key="heading", name="x\ud800"),
            "parts/1 (heading heading)/name: found 'x\\ud800', expected a text without the "
            "character '\\ud800'",
        ),
        (
            Heading(key="heading", name="\0"),
            "parts/1 (heading heading)/name: found '\\x00', expected a text without the "
            "character '\\x00'",
        ),
        (
            Heading(key="heading", name="a", case_number="\udfff"),
            "parts/1 (heading heading)/case_number: found '\\udfff', expected a text without the "
            "character '\\udfff'",
        ),
    ],
    ids=range(3),
)
def test_what_no_text_holds_is_refused(part: Part, line: str) -> None:
    with pytest.raises(BadForm) as caught:
        dumps(Partnership(parts=[part, CONTENTS]))
    assert str(caught.value) == line


def test_what_is_too_large_is_refused() -> None:
    ending = Ending(
        key="slut",
        act=EndingKind.NOTICE,
        by=Ref("staden"),
        ends=Ends.WHOLE,
        notice=Span(days=10**9),
    )
    party = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
    with pytest.raises(BadForm, match=r"parts/2 \(ending slut\)/notice: found 'P1000000000D'"):
        dumps(made(party, ending))
    with pytest.raises(BadForm, match=r"exemplar\)/number: found a whole number of 16610 bits"):
        dumps(made(Copies(key="exemplar", number=10**5000)))


def test_sections_keep_their_order_and_parts_that_of_their_keys() -> None:
    sections = [Section(key=key, heading=key, hashes=()) for key in ("b", "a")]
    one = Partnership(parts=[HEADING, attrs.evolve(CONTENTS, sections=sections), COPIES])
    same = Partnership(parts=[COPIES, attrs.evolve(CONTENTS, sections=sections), HEADING])
    assert dumps(one) == dumps(same)
    read = loads(dumps(one))
    assert [section.key for section in read.sections] == ["b", "a"]


def test_what_cites_and_sections_do_not_say_is_left_out() -> None:
    """Documents from before cites named fields, and sections set sentences aside, are as before."""
    one = Contents.parse("Avtal\na | 1 | § 1 | A | 0a1b2c3d 4e5f6a7b")
    part = Copies(key="exemplar", number=2, cites=one.at("a", 1))
    plain = dumps(Partnership(parts=[Heading(name="Ett"), one, part]))
    assert '"fields"' not in plain
    assert '"asides"' not in plain
    why = Text("inleder", "introduces")
    told = one.with_asides("a", Aside(2, Disposition.INTRODUCES, why=why))
    part = Copies(key="exemplar", number=2, cites=one.at("a", 1, fields=["number", "held_by"]))
    whole = Partnership(parts=[Heading(name="Ett"), told, part])
    text = dumps(whole)
    assert loads(text) == whole
    written = {part["key"]: part for part in json.loads(text)["parts"]}
    assert written["exemplar"]["cites"] == [
        {"section": "a", "sentences": [1], "fields": ["held_by", "number"]}
    ]
    assert written["contents"]["sections"][0]["asides"] == [
        {
            "sentence": 2,
            "disposition": "introduces",
            "why": {"sv": "inleder", "en": "introduces"},
        }
    ]
