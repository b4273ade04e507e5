"""What becomes of the partnership reads well, in each way in which it comes out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from iopmodel.answers import QUESTIONS, Outcome
from iopmodel.dates import OPEN_END, End
from iopmodel.notgiven import InAppendix, NotGiven, Unstated
from iopmodel.parts import Ref
from tests.words.asked.saying import SENTENCES, both

# Their sentences have tests of their own.
ACTS = ("breach", "periods", "provisos", "what-if")
LAST = date(2022, 5, 31)
IN_APPENDIX = InAppendix(Ref("bilaga-1"))

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
    others = {"notice", "over", "route", "deciding", "power", "chairs", "money", "repayment"}
    assert {*OUTCOMES, *others, *ACTS} == set(SENTENCES)


def test_what_stands_in_an_appendix_names_it() -> None:
    value: Outcome[Any] = Outcome(QUESTIONS["limit"].reasons("not-said"), IN_APPENDIX)
    assert "bilaga 1 ”Samarbete”" in both(value)[0]
    assert "appendix 1 “Samarbete”" in both(value)[1]
