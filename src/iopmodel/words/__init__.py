"""Sentences in Swedish and English, made from typed values: the only place with prose.

What an encoder puts into a [`Text`][iopmodel.parts.Text] is embedded, so it begins in lower case,
has no stop at its end, and has the form that its field asks for:

| field | form | example |
|---|---|---|
| `Commitment.what` | infinitive | *hänvisa brukare*, *refer service users* |
| `Purpose.what` | infinitive | *erbjuda ett första steg*, *offer a first step* |
| `Goal.what` | infinitive or clause, after a colon | *ge egen inkomst*, *give an income* |
| `Requirement.must`, `TargetGroup.limits` | predicate | *saknar inkomst*, *have no income* |
| `conditions`, `grounds`, `triggers`, `facts`, `why` | clause | *någon brister*, *someone fails* |
| `meanwhile`, `DataProtection.limits`, `TermCondition.what` | clause | *det räcker*, *it lasts* |
| `OnOccasion.occasion`, `While.condition` | adverbial | *vid behov*, *when needed* |
| `enrolled_at`, `Figure.at`, `Requirement.tested` | adverbial | *i början*, *at first* |
| `AfterEvent.event` | what follows *efter*, *after* | *att hon började*, *she began* |
| `Repayment.instead`, `Reading.says` | clause | *de används*, *they are used* |
| `OpenPoint.question` | question, with its capital and its mark | *Vilket år?*, *Which year?* |
| all others | noun phrase | *ideella timmar*, *volunteer hours* |
"""

from __future__ import annotations

from iopmodel.words.absences import say_not_given
from iopmodel.words.amounts import say_count, say_money, say_share
from iopmodel.words.asked import say_question, say_value
from iopmodel.words.citing import say_cite, say_cites
from iopmodel.words.conditions import say_given
from iopmodel.words.days import say_day, say_period, say_span
from iopmodel.words.dues import say_due, say_undated
from iopmodel.words.events import say_event, say_event_kind, say_flaw
from iopmodel.words.findings import say_finding
from iopmodel.words.points import say_point, say_reading
from iopmodel.words.telling import say_part
from iopmodel.words.timings import say_timing
from iopmodel.words.titling import kind_title
from iopmodel.words.tongue import Language
from iopmodel.words.who import say_who

__all__ = [
    "Language",
    "kind_title",
    "say_cite",
    "say_cites",
    "say_count",
    "say_day",
    "say_due",
    "say_event",
    "say_event_kind",
    "say_finding",
    "say_flaw",
    "say_given",
    "say_money",
    "say_not_given",
    "say_part",
    "say_period",
    "say_point",
    "say_question",
    "say_reading",
    "say_share",
    "say_span",
    "say_timing",
    "say_undated",
    "say_value",
    "say_who",
]
