from __future__ import annotations

import attrs

from iopmodel.partnership import Reading, becomes, removes
from iopmodel.parts import Cite, Text
from iopmodel.words import Language, say_part, say_point, say_reading
from tests.words.sample import PARTNERSHIP, POINTS, added, both, monthly, yearly

SV, EN = Language.SV, Language.EN
YEAR, REPORT, APPENDIX = POINTS


def test_a_point_with_readings() -> None:
    assert say_point(YEAR, PARTNERSHIP, SV) == (
        "Vilket år? Texten kan läsas på flera sätt. "
        "Svaret avgör datum, pengar eller vem som bestämmer. Här gäller läsningen ”avtalsåret”. "
        "Skäl: så lyder orden. Texten kan också läsas så: ”kalenderåret”."
    )
    assert say_point(REPORT, PARTNERSHIP, EN) == (
        "Is there to be a final report? The text does not say. The answer matters in practice. "
        "It is read here as “no”. Reason: it is not mentioned. "
        "The text can also be read as “yes” or “only that”."
    )


def test_a_point_without_readings() -> None:
    assert say_point(APPENDIX, PARTNERSHIP, EN) == (
        "What does the appendix say? What the text refers to is not at hand. "
        "It is a matter of form."
    )


def test_a_reading_says_what_then_holds() -> None:
    held, calendar = YEAR.readings
    assert say_reading(held, PARTNERSHIP, SV) == "Texten läses så: avtalsåret."
    said = say_reading(calendar, PARTNERSHIP, SV)
    assert said.startswith("Texten läses så: kalenderåret. Då gäller: ")
    assert "minst tre gånger per kalenderår" in said


def test_a_reading_says_only_what_differs() -> None:
    one = attrs.evolve(both[0], name="Staden")
    alone = Reading(key="x", says=Text("så", "so"), change=becomes(both[0], one))
    told_alone = say_reading(alone, PARTNERSHIP, EN)
    assert told_alone.count("Staden") == 1
    # What no sentence tells apart is told whole, so that it is seen what is meant.
    bare = attrs.evolve(both[0], cites=[Cite("a", [1])])
    unseen = Reading(key="x", says=Text("så", "so"), change=becomes(both[0], bare))
    whole = say_reading(unseen, PARTNERSHIP, EN)
    assert say_part(both[0], PARTNERSHIP, EN) in whole


def test_a_reading_that_adds_and_one_that_removes() -> None:
    _, adding, removing = REPORT.readings
    assert "Then this holds: The final report is handed in" in say_reading(adding, PARTNERSHIP, EN)
    assert "Then this falls away: The interim report" in say_reading(removing, PARTNERSHIP, EN)


def test_what_then_holds_and_what_goes_is_introduced_once() -> None:
    change = becomes(both[0], attrs.evolve(both[0], name="Staden"))
    change |= becomes(both[1], attrs.evolve(both[1], name="Klubben"))
    change |= removes(monthly) | removes(yearly)
    said = say_reading(Reading(key="x", says=Text("så", "so"), change=change), PARTNERSHIP, SV)
    assert said.count("Då gäller:") == said.count("Då utgår:") == 1
    assert said.index("Klubben är ") < said.index("Staden är ") < said.index("Då utgår: Årsrapp")


def test_a_reading_for_another_partnership_only_says_itself() -> None:
    gone = Reading(key="x", says=Text("den bort", "that out"), change=removes(added))
    assert say_reading(gone, PARTNERSHIP, EN) == "The text is read like this: that out."


def test_the_words_of_a_text_come_on_one_line() -> None:
    point = attrs.evolve(APPENDIX, question=Text("Vad\nstår  där?", "What\nis  there?"))
    assert say_point(point, PARTNERSHIP, SV).startswith("Vad står där?")
