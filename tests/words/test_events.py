"""What a log tells, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.dates import Period
from iopmodel.errors import Problem
from iopmodel.examples import load
from iopmodel.log import (
    EVENTS,
    Amended,
    Event,
    Flaw,
    FlawReason,
    Kept,
    Log,
    NoticeReceived,
    NoticeSent,
    PaymentMade,
    RepaymentClaimed,
    Signed,
    Withdrawn,
)
from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Ref
from iopmodel.terms import EndingKind, Jointly, Party
from iopmodel.words import Language, say_event, say_event_kind, say_flaw
from iopmodel.words.events import (
    say_head,
    say_how_known,
    say_kept,
    say_later,
    say_missing,
    say_recorded,
    say_torn,
)
from iopmodel.words.voice import TONGUES
from tests.log.telling import SAMPLES, told
from tests.words.test_style import assert_sentences, assert_words

EAV = load("enskede-arsta-vantor-2021")
EN, SV = Language.EN, Language.SV


@pytest.mark.parametrize("lang", Language)
def test_every_kind_of_event_is_called_something_of_its_own(lang: Language) -> None:
    names = [say_event_kind(kind, lang) for kind in EVENTS.values()]
    assert len(set(names)) == len(EVENTS)
    assert all(name[0].isupper() for name in names)
    codes = {code for code in TONGUES[lang].phrases if code.startswith("event.title.")}
    assert codes == {f"event.title.{name}" for name in EVENTS}


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("event", SAMPLES, ids=lambda event: type(event).__name__)
def test_every_event_is_told_in_a_sentence_with_all_that_it_tells(
    event: Event, lang: Language
) -> None:
    """Also of a partnership that has none of the parts: a log may name what is not there."""
    said = say_event(event, EAV, lang)
    assert_sentences(said)
    for field in attrs.fields(type(event)):
        if field.default != attrs.NOTHING and not isinstance(getattr(event, field.name), NotGiven):
            less = attrs.evolve(event, **{field.name: field.default})
            assert len(say_event(less, EAV, lang)) != len(said)
            assert_sentences(say_event(less, EAV, lang))


def test_some_events() -> None:
    money = SAMPLES[8]
    assert isinstance(money, PaymentMade)
    paid = PaymentMade(
        of=Ref("utbetalning"), amount=money.amount, covers=Period.parse("2021-06-01/P1M")
    )
    both = Jointly(EAV.all(Party))
    sent = NoticeSent(by=both, act=EndingKind.NOTICE)
    for event, swedish, english in (
        (
            Signed(party=Ref("street-minds")),
            "Street Minds undertecknade överenskommelsen.",
            "Street Minds signed the agreement.",
        ),
        (
            paid,
            "En utbetalning gjordes: 50 000 kr (avser ”utbetalning”; för 1–30 juni 2021).",
            "SEK 50,000 was paid (concerning “utbetalning”; for 1–30 June 2021).",
        ),
        (
            Signed(party=Ref("street-mind")),
            "”Street-mind” undertecknade överenskommelsen.",
            "“Street-mind” signed the agreement.",
        ),
        (
            Amended(amendment="tillagg-1"),
            "Man kom överens om ändringen tillagg-1.",
            "The amendment tillagg-1 was agreed on.",
        ),
        (
            NoticeReceived(sending=3),
            "Ett meddelande om avslut togs emot (skickad i post 3).",
            "Notice was received (sent in entry 3).",
        ),
    ):
        assert say_event(event, EAV, SV).replace("\N{NO-BREAK SPACE}", " ") == swedish
        assert say_event(event, EAV, EN).replace("\N{NO-BREAK SPACE}", " ") == english
    assert say_event(sent, EAV, EN) == "Notice of termination was sent (by the parties jointly)."
    claimed = RepaymentClaimed(of=Ref("aterbetalning"))
    assert claimed.amount == Unstated()
    assert_sentences(say_event(claimed, EAV, EN))


@pytest.mark.parametrize("lang", Language)
def test_every_act_by_which_it_can_end_is_told(lang: Language) -> None:
    said = {say_event(NoticeSent(act=act), EAV, lang) for act in EndingKind}
    assert len(said) == len(EndingKind)


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("reason", FlawReason)
def test_every_flaw_is_told(reason: FlawReason, lang: Language) -> None:
    flaw = Flaw(line=7, reason=reason)
    assert_sentences(say_flaw(flaw, lang))
    more = attrs.evolve(flaw, problems=(Problem("by", "''", "some words"),))
    assert "by: found" in say_flaw(more, lang)


def test_how_an_entry_is_known() -> None:
    log = told(*SAMPLES)
    entry = attrs.evolve(log[1], reference="KS 2021/17")
    assert say_how_known(entry, entry.recorded, EN) == (
        "recorded 1 June 2021 at 08:00 by handläggare; KS 2021/17"
    )
    assert say_how_known(log[2], log[2].recorded, SV) == (
        "registrerad 2 juni 2021 kl. 08:01 av handläggare"
    )
    assert [say_later(log, log[number], EN) for number in (1, 2, 3)] == [
        "put right in entry 28",
        "withdrawn in entry 29",
        "",
    ]
    assert_sentences(say_recorded(log[1], EAV, SV))
    # What is withdrawn of a correction is not told of what that corrects.
    more = told(SAMPLES[0], SAMPLES[27], Withdrawn(entry=2, why="fel"))
    assert say_later(more, more[1], SV) == "rättad i post 2"


@pytest.mark.parametrize("lang", Language)
def test_how_much_is_kept(lang: Language) -> None:
    flaw = Flaw(line=7, reason=FlawReason.ALTERED)
    said = set()
    for number in (0, 1, 2):
        for flaws in ((), (flaw,)):
            kept = Kept(log=told(*SAMPLES[:number]), of="Ett", head="0" * 64, flaws=flaws)
            said.add(say_kept(kept, lang))
            assert_sentences(say_kept(kept, lang))
            assert_sentences(say_head(kept, lang))
    assert len(said) == 6


def test_what_broke_off_and_what_is_missing() -> None:
    log = told(*SAMPLES[:5])
    kept = Kept(log=log, of="x", head="")
    assert say_torn(kept, EN) == say_missing(log, EN) == ""
    assert_sentences(say_torn(attrs.evolve(kept, torn=1234), SV))
    assert "1,234 bytes" in say_torn(attrs.evolve(kept, torn=1234), EN)
    entries = log.entries
    assert say_missing(Log([entries[0], *entries[2:]]), EN) == "Entry 2 is missing."
    assert say_missing(Log([entries[0], entries[4]]), SV) == "Posterna 2, 3 och 4 saknas."
    assert_words(say_missing(Log(entries[1:]), SV))
