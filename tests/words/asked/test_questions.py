"""Every question, and each way in which one comes out, has its words."""

from __future__ import annotations

import pytest

from iopmodel.answers import QUESTIONS, ask
from iopmodel.dates import Period
from iopmodel.terms import EndingKind, Ends
from iopmodel.words import Language, say_question
from iopmodel.words.dues import DUES
from iopmodel.words.entries import ENTRIES
from iopmodel.words.tongue import placeholders
from iopmodel.words.voice import TONGUES
from tests.words.asked.saying import SENTENCES, both
from tests.words.sample import PARTNERSHIP


@pytest.mark.parametrize("lang", Language)
def test_every_question_and_reason_has_a_phrase_and_none_is_left_over(lang: Language) -> None:
    phrases = TONGUES[lang].phrases
    # What is said of money and of what comes back is told by what it is about.
    sentences = {key: one for key, one in SENTENCES.items() if key not in {"money", "repayment"}}
    wanted = {f"{key}.{reason.value}" for key, one in sentences.items() for reason in one.reasons}
    wanted |= {f"question.{key}" for key in QUESTIONS}
    told = {code for code in phrases if code.partition(".")[0] in {*sentences, "question"}}
    # By which act it ends is told where the ending itself is.
    told -= {f"notice.{act.value}" for act in EndingKind}
    # So is what the parts say of a breach.
    told -= {code for code in told if code.startswith("breach") and code not in wanted}
    # What ends, and between which days, is said where notice is.
    ends = {f"over.what.{end.value}" for end in Ends} | {"over.what.something"}
    between = {f"{code}.between" for code in ("notice", "over.notice", "over.not-extended")}
    between |= {f"{code}.from" for code in ("over.notice", "over.not-extended")}
    assert told == {*wanted, "expiry.many-steps.open", "notice.early", *ends, *between}
    # What is due is told by the kind of thing that it is.
    assert set(DUES) == {*QUESTIONS["due"].reasons}
    assert set(ENTRIES) == {*QUESTIONS["money"].reasons}
    back = {code for code in phrases if code.startswith("back.")}
    assert back == {f"back.{one.value}" for one in QUESTIONS["repayment"].reasons}


@pytest.mark.parametrize("lang", Language)
def test_phrases_begin_small_and_have_no_stop(lang: Language) -> None:
    for code, phrase in TONGUES[lang].phrases.items():
        if code.partition(".")[0] in {*SENTENCES, "clarify"}:
            assert phrase[0].islower() or phrase[0] == "{"
            assert not phrase.endswith(".")


@pytest.mark.parametrize("key", QUESTIONS)
@pytest.mark.parametrize("lang", Language)
def test_questions_are_questions(key: str, lang: Language) -> None:
    said = say_question(key, lang)
    assert said[0].isupper()
    assert said.endswith("?")
    assert not placeholders(said)


def test_questions() -> None:
    assert {key: say_question(key, Language.EN) for key in QUESTIONS} == {
        "expiry": "When does the partnership end?",
        "limit": "How long can the partnership last at the most?",
        "inaction": "What happens if nobody does anything?",
        "notice": "By which day can it be ended or extended, and what is decided then?",
        "over": "If notice is given on a certain day, when is what over?",
        "periods": "Which periods does the partnership have, or may it get, and on what?",
        "what-if": "What can be ended by who gives notice, leaves or rescinds on a day?",
        "provisos": "On what terms may each way to end it be used?",
        "breach": "What happens, step by step, if someone falls short?",
        "due": "What has to be done, and when?",
        "route": "Who decides what, and how?",
        "deciding": "How do the groups decide?",
        "power": "Who can decide alone, who can block, and how much does a vote weigh?",
        "chairs": "Can each group have a chair?",
        "money": "What money is promised, when is it paid, and what may become of it?",
        "repayment": "What may have to be paid back?",
    }


def test_what_is_due_is_told_as_what_is_due() -> None:
    found = ask("due", PARTNERSHIP, Period.parse("2021-06-01/P1Y")).holdings
    for one in found:
        for said in both(one.value):
            assert said
            assert "{" not in said
