"""Questions, and each way in which one comes out, read well in both languages."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.answers import (
    QUESTIONS,
    Clarification,
    DueKind,
    LastDay,
    NoticeReason,
    Outcome,
    ask,
    clarify,
)
from iopmodel.dates import OPEN_END, End, Period
from iopmodel.errors import BadReference
from iopmodel.notgiven import Bounds, InAppendix, NotApplicable, NotGiven, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Ref
from iopmodel.terms import EndingKind
from iopmodel.words import Language, say_question, say_value
from iopmodel.words.asked import say_clarification
from iopmodel.words.dues import DUES
from iopmodel.words.tongue import placeholders
from iopmodel.words.voice import TONGUES
from tests.words.sample import PARTNERSHIP

GAP, DASH = "\N{NO-BREAK SPACE}", "\N{EN DASH}"
LAST = date(2022, 5, 31)
STRETCH = Period.parse("2022-06-01/P1Y")
IN_APPENDIX = InAppendix(Ref("bilaga-1"))
SENTENCES = {key: one for key, one in QUESTIONS.items() if one.reasons is not DueKind}


def both(value: Any, partnership: Partnership = PARTNERSHIP) -> tuple[str, str]:
    sv, en = (say_value(value, partnership, lang) for lang in Language)
    return sv.replace(GAP, " "), en.replace(GAP, " ")


# --- Complete ---


@pytest.mark.parametrize("lang", Language)
def test_every_question_and_reason_has_a_phrase_and_none_is_left_over(lang: Language) -> None:
    phrases = TONGUES[lang].phrases
    wanted = {f"{key}.{reason.value}" for key, one in SENTENCES.items() for reason in one.reasons}
    wanted |= {f"question.{key}" for key in QUESTIONS}
    told = {code for code in phrases if code.partition(".")[0] in {*SENTENCES, "question"}}
    # By which act it ends is told where the ending itself is.
    told -= {f"notice.{act.value}" for act in EndingKind}
    assert told == {*wanted, "expiry.many-steps.open", "notice.between"}
    # What is due is told by the kind of thing that it is.
    assert set(DUES) == {*QUESTIONS["due"].reasons}


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
        "due": "What has to be done, and when?",
    }


# --- Outcomes ---

OUTCOMES: dict[str, list[tuple[str, End | NotGiven, str, str]]] = {
    "expiry": [
        (
            "no-term",
            Unstated(),
            "Hur länge partnerskapet gäller framgår inte",
            "How long the partnership lasts: not stated",
        ),
        (
            "open",
            OPEN_END,
            "Partnerskapet gäller tills vidare",
            "The partnership lasts until further notice",
        ),
        (
            "initial",
            LAST,
            "Partnerskapet upphör 31 maj 2022, när den första perioden går ut",
            "The partnership ends on 31 May 2022, with its first period",
        ),
        (
            "extended",
            LAST,
            "Partnerskapet upphör 31 maj 2022, när en förlängning går ut",
            "The partnership ends on 31 May 2022, with an extension",
        ),
        (
            "many-steps",
            LAST,
            "Partnerskapet upphör när en av många förlängningar går ut, senast 31 maj 2022",
            "The partnership ends with one of many extensions, by 31 May 2022 at the latest",
        ),
        (
            "many-steps",
            OPEN_END,
            "Partnerskapet förlängs gång på gång, utan bortre gräns",
            "The partnership is extended time and again, without limit",
        ),
        (
            "not-said",
            Unstated(),
            "Hur länge partnerskapet i så fall gäller framgår inte",
            "How long the partnership lasts in that case: not stated",
        ),
    ],
    "limit": [
        (
            "no-term",
            Unstated(),
            "Hur länge partnerskapet gäller framgår inte",
            "How long the partnership lasts: not stated",
        ),
        (
            "open",
            OPEN_END,
            "Partnerskapet gäller tills vidare, utan bortre gräns",
            "The partnership lasts until further notice, without limit",
        ),
        (
            "not-extended",
            LAST,
            "Partnerskapet gäller till och med 31 maj 2022 och kan inte förlängas",
            "The partnership lasts until 31 May 2022 and cannot be extended",
        ),
        (
            "latest",
            LAST,
            "Partnerskapet kan förlängas till och med 31 maj 2022 men inte längre",
            "The partnership can be extended until 31 May 2022 and no longer",
        ),
        (
            "unlimited",
            OPEN_END,
            "Partnerskapet kan förlängas utan bortre gräns",
            "The partnership can be extended without limit",
        ),
        (
            "not-said",
            Unstated(),
            "Hur länge partnerskapet som längst kan gälla framgår inte",
            "How long the partnership can last at the most: not stated",
        ),
    ],
    "inaction": [
        (
            "no-term",
            Unstated(),
            "Hur länge partnerskapet gäller framgår inte",
            "How long the partnership lasts: not stated",
        ),
        (
            "goes-on",
            OPEN_END,
            "Partnerskapet fortsätter tills någon avslutar det",
            "The partnership goes on until someone ends it",
        ),
        (
            "expires",
            LAST,
            "Partnerskapet upphör 31 maj 2022; inget förlänger det av sig självt",
            "The partnership ends on 31 May 2022; nothing extends it by itself",
        ),
        (
            "extended",
            LAST,
            "Partnerskapet förlängs av sig självt och upphör 31 maj 2022",
            "The partnership is extended by itself and ends on 31 May 2022",
        ),
        (
            "not-said",
            Unstated(),
            "Om partnerskapet förlängs av sig självt, och hur länge, framgår inte",
            "Whether the partnership is extended by itself, and until when: not stated",
        ),
    ],
}


@pytest.mark.parametrize(
    ("question", "reason", "day", "sv", "en"),
    [(key, *row) for key, rows in OUTCOMES.items() for row in rows],
)
def test_outcomes(question: str, reason: str, day: Any, sv: str, en: str) -> None:
    value: Outcome[Any] = Outcome(QUESTIONS[question].reasons(reason), day)
    assert both(value) == (sv, en)


def test_every_reason_of_an_outcome_is_in_the_table() -> None:
    for key, rows in OUTCOMES.items():
        assert {reason for reason, *_ in rows} == {one.value for one in QUESTIONS[key].reasons}
    assert {*OUTCOMES, "notice"} == set(SENTENCES)


def test_what_stands_in_an_appendix_names_it() -> None:
    value: Outcome[Any] = Outcome(QUESTIONS["limit"].reasons("not-said"), IN_APPENDIX)
    assert "bilaga 1 Samarbete" in both(value)[0]
    assert "appendix 1 Samarbete" in both(value)[1]


# --- Last days ---

PERIOD_SV = f"1 juni 2022 {DASH} 31 maj 2023"
PERIOD_EN = f"1 June 2022 {DASH} 31 May 2023"
LAST_DAYS: list[tuple[str, Any, str, str]] = [
    (
        "stops",
        date(2022, 2, 1),
        f"Den som säger upp senast 1 februari 2022 hindrar nästa förlängning ({PERIOD_SV})",
        f"Whoever gives notice by 1 February 2022 stops the next extension ({PERIOD_EN})",
    ),
    (
        "agrees",
        date(2022, 2, 1),
        f"Om parterna är överens senast 1 februari 2022 förlängs partnerskapet ({PERIOD_SV})",
        f"If the parties agree by 1 February 2022, the partnership is extended ({PERIOD_EN})",
    ),
    (
        "ends",
        date(2023, 2, 28),
        "Den som säger upp senast 28 februari 2023 är fri senast 31 maj 2023",
        "Whoever gives notice by 28 February 2023 is free by 31 May 2023",
    ),
    (
        "ends",
        Bounds(date(2023, 2, 28), date(2023, 3, 1)),
        (
            "Den som säger upp senast 28 februari 2023 eller 1 mars 2023, beroende på hur tiden "
            "räknas, är fri senast 31 maj 2023"
        ),
        (
            "Whoever gives notice by 28 February 2023 or 1 March 2023, depending on how the time "
            "is counted, is free by 31 May 2023"
        ),
    ),
    (
        "day-not-said",
        Unstated(),
        f"Senast när det avgörs om partnerskapet fortsätter ({PERIOD_SV}) framgår inte",
        f"By when it is decided whether it goes on ({PERIOD_EN}): not stated",
    ),
    (
        "no-end",
        NotApplicable(),
        (
            "Det finns ingen sista dag: uppsägning kan ske när som helst "
            "(1 juni 2022 \N{EN DASH} 31 maj 2023)"
        ),
        (
            "There is no last day: notice can be given at any time "
            "(1 June 2022 \N{EN DASH} 31 May 2023)"
        ),
    ),
    (
        "time-not-said",
        Unstated(),
        "Hur lång tid det dröjer innan det får verkan framgår inte",
        "How long it takes to have effect: not stated",
    ),
]


def last_day(reason: str, day: Any, about: Period = STRETCH) -> LastDay:
    return LastDay(part="lamna", reason=NoticeReason(reason), day=day, by=Unstated(), about=about)


@pytest.mark.parametrize(("reason", "day", "sv", "en"), LAST_DAYS)
def test_last_days(reason: str, day: Any, sv: str, en: str) -> None:
    assert both(last_day(reason, day)) == (sv, en)


def test_every_reason_of_a_last_day_is_in_the_table() -> None:
    assert {reason for reason, *_ in LAST_DAYS} == {reason.value for reason in NoticeReason}


def test_a_stretch_without_an_end() -> None:
    sv, en = both(last_day("stops", date(2022, 2, 1), Period.parse("2022-06-01/..")))
    assert sv.endswith("hindrar nästa förlängning (från 1 juni 2022 tills vidare)")
    assert "1 June 2022" in en


def test_what_is_due_is_told_as_what_is_due() -> None:
    found = ask("due", PARTNERSHIP, Period.parse("2021-06-01/P1Y")).holdings
    for one in found:
        for said in both(one.value):
            assert said
            assert "{" not in said


# --- Clarifications ---


def clear(subject: str, settles: int, touches: int) -> list[tuple[str, str]]:
    one = Clarification(
        subject=subject,
        settles=tuple(map(str, range(settles))),
        touches=tuple(map(str, range(touches))),
    )
    return [say_clarification(one, PARTNERSHIP, lang) for lang in Language]


@pytest.mark.parametrize(
    ("subject", "sv", "en"),
    [
        ("ar", "Vilket år?", "Which year?"),
        (
            "giltighetstid/extension/latest_end",
            "Komplettera ”giltighetstid”: förlängning, längst till",
            "Fill in “giltighetstid”: extension, until at the latest",
        ),
        (
            "lamna/notice",
            "Komplettera ”lamna”: uppsägningstid",
            "Fill in “lamna”: period of notice",
        ),
        (
            "delredovisning/timing",
            "Komplettera delredovisning: när",
            "Fill in the interim report: when",
        ),
        (
            "styrgrupp/meets",
            "Komplettera styrgruppen: möten",
            "Fill in the steering group: meetings",
        ),
        (
            "styrgrupp/chair/office_term",
            "Komplettera styrgruppen: ordförande, hur länge",
            "Fill in the steering group: chair, office term",
        ),
        (
            "utbetalning/instalments/1/timing",
            "Komplettera varje utbetalning: delbetalningar 2, när",
            "Fill in each payment: instalments 2, when",
        ),
        (
            "samlas/timing/then",
            "Komplettera åtagandet att samlas: när, därefter",
            "Fill in the commitment to gather: when, after that",
        ),
    ],
)
def test_what_to_clarify(subject: str, sv: str, en: str) -> None:
    assert [what for what, _ in clear(subject, 1, 0)] == [sv, en]


@pytest.mark.parametrize(
    ("settles", "touches", "sv", "en"),
    [
        (1, 0, "Gör ett svar säkert", "Makes one answer certain"),
        (2, 0, "Gör två svar säkra", "Makes two answers certain"),
        (0, 1, "Rör ett svar till", "Bears on one more"),
        (
            1,
            1,
            "Gör ett svar säkert, rör ett svar till",
            "Makes one answer certain, bears on one more",
        ),
        (
            20,
            3,
            "Gör 20 svar säkra, rör tre svar till",
            "Makes 20 answers certain, bears on three more",
        ),
    ],
)
def test_what_clarifying_does(settles: int, touches: int, sv: str, en: str) -> None:
    assert [then for _, then in clear("ar", settles, touches)] == [sv, en]


def test_nothing_of_another_partnership() -> None:
    with pytest.raises(BadReference, match="borta"):
        clear("borta/timing", 1, 0)


@pytest.mark.parametrize("lang", Language)
def test_no_clarification_shows_the_name_of_a_field(lang: Language) -> None:
    for one in clarify(PARTNERSHIP, Period.parse("2021-06-01/P3Y")):
        what, _ = say_clarification(one, PARTNERSHIP, lang)
        assert "_" not in what
        assert "/" not in what
