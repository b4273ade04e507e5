"""Questions of someone who has read the agreement, put to the library, with the reader's answers.

Each docstring is a question; the number in a test's name is that of the reader's list. Where the
reader said that the words allow several answers, the library has to give them. What it cannot be
asked yet has no test: when the partnership is over after notice on a given day (9 to 12), and which
notice ends it on a given day (13).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest

from examples import bostad_forst_2023 as encoding
from iopmodel.answers import (
    Due,
    DueKind,
    Given,
    GivenKind,
    LastDay,
    NoticeReason,
    ask,
    due,
    possible_ends,
    stretches,
    undated,
)
from iopmodel.dates import (
    Period,
    Span,
    Weekday,
    YearlyOn,
    between,
    deadline_after,
)
from iopmodel.examples import load
from iopmodel.notgiven import (
    About,
    Bounds,
    InAppendix,
    NotGiven,
    OpenWording,
    ToBeDecided,
    Unstated,
)
from iopmodel.partnership import PointKind, Weight, hashed, numbered
from iopmodel.parts import Appendix, Contents, Part, Text
from iopmodel.terms import (
    Accession,
    AnyOf,
    AutomaticExtension,
    Body,
    BreachDialogue,
    Breakdown,
    Chair,
    ChangeRoute,
    Commitment,
    Copies,
    Covers,
    DataProtection,
    DecisionRule,
    DisputeLadder,
    Duty,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Figure,
    Form,
    Funding,
    Goal,
    Indicator,
    Jointly,
    Majority,
    Measure,
    OnOccasion,
    Party,
    PaymentPlan,
    PaymentStop,
    PersonalData,
    Renegotiation,
    Repayment,
    Report,
    Requirement,
    Signature,
    Signers,
    Source,
    TargetGroup,
    Term,
    Values,
    VotesPer,
    While,
)

NAME = "bostad-forst-2023"
PLACE = "IOPMODEL_AGREEMENTS"
agreement = load(NAME)
(TERM,) = agreement.all(Term)
ADMINISTRATION, STREET_MINDS = "socialforvaltningen", "street-minds"
STEERING, COORDINATION = "styrgrupp", "samverkansgrupp"
BOTH = agreement.all(Party)
WHOLE = Period.parse("2023-07-01/2026-06-30")
EVER = Period.parse("2023-01-01/2027-12-31")
FOUR_MONTHS = Span.of(months=4)


def rows(part: str, within: Period = EVER) -> list[Due]:
    return [row for row in due(agreement, within) if row.part == part]


def rows_if_it_ends(day: date, part: str, **readings: str) -> list[Due]:
    """The rows of a part if the partnership ends on a day, under some readings."""
    chosen = {key.replace("_", "-"): reading for key, reading in readings.items()}
    return [
        row
        for row in rows(part)
        if all(given.allows(day) for given in row.given)
        and all(chosen.get(given.subject, given.choice) == given.choice for given in row.depends_on)
    ]


def open_point(key: str) -> set[str]:
    """The parts that an open point is about."""
    (found,) = (point for point in agreement.open_points if point.key == key)
    return set(found.about)


def under(point: str, part: str, field: str) -> dict[str, Any]:
    """What a field of a part is, under each reading of an open point."""
    (found,) = (one for one in agreement.open_points if one.key == point)
    return {
        reading.key: getattr(agreement.under({point: reading.key}).find(part), field)
        for reading in found.readings
    }


def ending(key: str) -> Ending:
    return agreement[Ending, key]


def last_days(part: str, **readings: str) -> Iterator[LastDay]:
    """The last days to give notice, under some readings; each once."""
    chosen = {key.replace("_", "-"): reading for key, reading in readings.items()}
    found = ask("notice", agreement.under(chosen), WHOLE)
    kept = (holding.value for holding in found.holdings if holding.value.part == part)
    return iter(dict.fromkeys(kept))


# --- Dates, ends, extensions, notice ---


def test_01() -> None:
    """When does it begin, and when does the initial period end?"""
    assert TERM.initial == Period.parse("2023-07-01/2024-06-30")
    assert {signature.dated for signature in agreement.all(Signature)} == {Unstated()}


def test_02() -> None:
    """How long is the initial period?"""
    assert len(TERM.initial) == 366
    assert Period.starting(TERM.initial.first, Span.of(months=12)) == TERM.initial
    assert date(2024, 2, 29) in TERM.initial


def test_03() -> None:
    """If nobody does anything, when does it end? On the last possible day, if there is money."""
    answer = ask("inaction", agreement)
    assert [holding.value.day for holding in answer.holdings] == [date(2026, 6, 30)]
    assert {holding.given for holding in answer.holdings} == {(Given.holds(TERM.key),)}
    assert len(TERM.conditions) == 2
    assert {condition.found_by for condition in TERM.conditions} == {Unstated()}
    assert open_point("vem-som-provar-villkoren") == {TERM.key}
    assert {
        one.fails.value for one in under("villkorens-verkan", TERM.key, "conditions")["upphor"]
    } == {"ends"}


def test_04() -> None:
    """What is the last possible end?"""
    answer = ask("limit", agreement)
    assert answer.certain
    assert answer.value.day == date(2026, 6, 30)
    assert TERM.key in open_point("efter-den-yttersta-dagen")


def test_05() -> None:
    """Which extensions are possible?"""
    assert [str(stretch) for stretch in list(stretches(TERM))[1:]] == [
        "2024-07-01/2024-12-31",
        "2025-01-01/2025-06-30",
        "2025-07-01/2025-12-31",
        "2026-01-01/2026-06-30",
    ]
    assert [len(stretch) for stretch in stretches(TERM)] == [366, 184, 181, 184, 181]


def test_06() -> None:
    """What is the longest it can last?"""
    assert len(WHOLE) == 1096
    assert Period.starting(WHOLE.first, Span.of(months=36)) == WHOLE
    assert len(WHOLE) - len(TERM.initial) == 730


def test_07() -> None:
    """What is the last day to give notice so that nothing is extended? A Sunday.

    The reader's looser reading, that notice in spring would do, is an open point without readings.
    """
    day = date(2023, 12, 31)
    (first, *_) = last_days(TERM.key)
    assert (first.day, first.reason, first.by) == (day, NoticeReason.STOPS, AnyOf(BOTH))
    assert first.about == Period.parse("2024-07-01/2024-12-31")
    assert Weekday.of(day) is Weekday.SUNDAY
    assert (date(2024, 6, 30) - day).days == 182
    assert open_point("sondagen-den-31-december") == {TERM.key}
    assert open_point("uppsagning-efter-arsdagen") == {TERM.key}
    assert open_point("arsdagen-och-fyra-manader") == {TERM.key, "uppsagning"}


def test_08() -> None:
    """Which notice days are there in all?"""
    extension = TERM.extension
    assert isinstance(extension, AutomaticExtension)
    assert extension.notice_by == YearlyOn(12, 31)
    days = [row.window.first for row in rows(TERM.key)]
    assert sorted(set(days)) == [date(2023, 12, 31), date(2024, 12, 31), date(2025, 12, 31)]
    assert [Weekday.of(day).value for day in sorted(set(days))] == [
        "sunday",
        "tuesday",
        "wednesday",
    ]
    assert {row.kind for row in rows(TERM.key)} == {DueKind.NOTICE}


def test_09_which_half_years_a_notice_day_stops() -> None:
    """What does notice by 31 December 2024 stop: the next half-year, or those after next June?"""
    by_step = [
        (str(one.day), str(one.about.first))
        for one in last_days(TERM.key, vilka_forlangningar_som_stoppas="nasta-steg")
    ]
    by_year = [
        (str(one.day), str(one.about.first))
        for one in last_days(TERM.key, vilka_forlangningar_som_stoppas="nasta-avtalsar")
    ]
    assert by_step == [
        ("2023-12-31", "2024-07-01"),
        ("2024-12-31", "2025-01-01"),
        ("2024-12-31", "2025-07-01"),
        ("2025-12-31", "2026-01-01"),
    ]
    assert by_year == [("2023-12-31", "2024-07-01"), ("2024-12-31", "2025-07-01")]


def test_14() -> None:
    """How long is the time of notice, and from when does it run?"""
    notice = ending("uppsagning")
    assert notice.notice == FOUR_MONTHS
    assert (notice.counted_from, notice.counting, notice.takes_effect) == (Unstated(),) * 3
    assert set(under("fran-vilken-handelse", notice.key, "counted_from")) == {
        "sags-inte",
        "skickad",
        "framme",
        "behandlad",
    }


def test_15() -> None:
    """What is the earliest day on which notice given on the first day could take effect?"""
    span = ending("uppsagning").notice
    assert isinstance(span, Span)
    end = deadline_after(TERM.initial.first, span)
    assert end == date(2023, 11, 1)
    assert (end - TERM.initial.first).days == 123
    assert set(under("uppsagning-under-inledande-perioden", "uppsagning", "takes_effect")) == {
        "sags-inte",
        "vilken-dag-som-helst",
        "periodens-slut",
    }


def test_16() -> None:
    """Until when does four months' notice make it end no later than it would?

    As the day of the notice is counted or not, which the text does not say.
    """
    found = {one.about.last: one.day for one in last_days("uppsagning")}
    assert found == {
        date(2024, 6, 30): Bounds(date(2024, 2, 29), date(2024, 3, 1)),
        date(2024, 12, 31): Bounds(date(2024, 8, 31), date(2024, 9, 1)),
        date(2025, 6, 30): Bounds(date(2025, 2, 28), date(2025, 3, 1)),
        date(2025, 12, 31): Bounds(date(2025, 8, 31), date(2025, 9, 1)),
        date(2026, 6, 30): Bounds(date(2026, 2, 28), date(2026, 3, 1)),
    }
    assert deadline_after(date(2024, 2, 29), FOUR_MONTHS) == date(2024, 6, 29)
    assert Period.starting(date(2024, 3, 1), FOUR_MONTHS).last == date(2024, 6, 30)
    assert open_point("uppsagningsdagen") == {"uppsagning"}


def test_17() -> None:
    """When have four months gone after 31 October 2025?"""
    end = deadline_after(date(2025, 10, 31), FOUR_MONTHS)
    assert end == date(2026, 2, 28)
    assert (end - date(2025, 10, 31)).days == 120
    assert Period.starting(date(2025, 10, 31), FOUR_MONTHS).last == end


def test_18() -> None:
    """When was it signed, and by whom?"""
    signatures = {str(one.of): one for one in agreement.all(Signature)}
    assert {one.dated for one in signatures.values()} == {Unstated()}
    assert signatures[ADMINISTRATION].role == "förvaltningschef"
    assert signatures[STREET_MINDS].role == Unstated()
    assert open_point("odaterad") == {one.key for one in signatures.values()}


def test_19() -> None:
    """In how many ways can it end? Seven."""
    assert {(one.act, one.ends) for one in agreement.all(Ending)} == {
        (EndingKind.NOTICE, Ends.COMMITMENT),
        (EndingKind.NOTICE, Ends.WHOLE),
        (EndingKind.RESCISSION, Ends.WHOLE),
        (EndingKind.EXCLUSION, Ends.PARTICIPATION),
    }
    in_time, by_notice_of_extension, without_conditions = 1, 1, 1
    ways = len(agreement.all(Ending)) + in_time + by_notice_of_extension + without_conditions
    assert ways == 7


# --- Who may end, rescind, decide ---


def test_20() -> None:
    """Who may give notice?"""
    assert {one.by for one in last_days(TERM.key)} == {AnyOf(BOTH)}
    assert under("vem-som-far-saga-upp", "uppsagning", "by") == {
        "street-minds": STREET_MINDS,
        "endera-parten": AnyOf(BOTH),
    }


def test_21() -> None:
    """To whom and in what form?"""
    notice = ending("uppsagning")
    assert (notice.form, notice.to) == (Form.WRITTEN, STEERING)
    assert open_point("arsdagens-form") == {TERM.key, notice.key}


def test_22() -> None:
    """May the steering group end it, and on what conditions?"""
    by_group = ending("styrgruppens-uppsagning")
    assert (by_group.by, by_group.ends) == (STEERING, Ends.WHOLE)
    assert [one.en for one in by_group.after] == [
        "dialogue in the steering group",
        "plan of action",
    ]
    dialogue = agreement[BreachDialogue, "brister"]
    assert (dialogue.plan_decided_by, dialogue.then) == (STEERING, by_group.key)
    assert under("styrgruppens-uppsagningstid", by_group.key, "notice") == {
        "sags-inte": Unstated(),
        "fyra-manader": FOUR_MONTHS,
    }
    assert by_group.key in open_point("beslut-eller-uppsagning")


def test_23() -> None:
    """Who may rescind, on what ground, and what must come first?"""
    (rescission,) = (one for one in agreement.all(Ending) if one.act is EndingKind.RESCISSION)
    assert rescission.by == ADMINISTRATION
    assert (len(rescission.grounds), len(rescission.after)) == (1, 1)
    assert (rescission.form, rescission.notice) == (Unstated(), Unstated())
    chance = agreement[Commitment, "ge-mojlighet-till-rattelse"]
    assert (chance.bearer, chance.towards) == (ADMINISTRATION, STREET_MINDS)
    assert chance.timing == OnOccasion(
        Text("innan partnerskapet hävs", "before the partnership is rescinded")
    )
    assert chance.key in open_point("skalig-tid")
    assert [
        len(after) for after in under("havningens-ordning", rescission.key, "after").values()
    ] == [1, 3]


def test_24() -> None:
    """May Street Minds rescind?"""
    rights = {one.act for one in agreement.all(Ending) if one.by == STREET_MINDS}
    assert rights == {EndingKind.NOTICE}
    assert {"havning", "uppsagning"} < open_point("street-minds-kan-inte-hava")


def seats(body: str) -> dict[str, object]:
    return {str(one.side): one.count for one in agreement[Body, body].seats}


def test_25() -> None:
    """How many seats has the steering group, and who fills them?"""
    assert seats(STEERING) == {ADMINISTRATION: 2, STREET_MINDS: 1}
    for one in agreement[Body, STEERING].seats:
        assert one.appointed_by == one.side
        assert not isinstance(one.profile, NotGiven)


def test_26() -> None:
    """Can one side decide alone? Two of three votes are more than half; one is not."""
    rule = agreement[Body, STEERING].decides
    assert isinstance(rule, DecisionRule)
    assert (rule.majority, rule.votes_per) == (Majority.MORE_THAN_HALF, VotesPer.SEAT)
    votes = {side: count for side, count in seats(STEERING).items() if isinstance(count, int)}
    total = sum(votes.values())
    assert {side: 2 * count > total for side, count in votes.items()} == {
        ADMINISTRATION: True,
        STREET_MINDS: False,
    }
    assert Fraction(votes[ADMINISTRATION], total) == Fraction(2, 3)
    assert len(under("majoritet-av-vad", STEERING, "decides")) == 4
    assert STEERING in open_point("egen-sak")


def test_27() -> None:
    """What if one is away, and the votes are even?"""
    rule = agreement[Body, STEERING].decides
    assert isinstance(rule, DecisionRule)
    assert (rule.quorum, rule.tie, rule.votes_of) == (Unstated(),) * 3
    assert open_point("beslutsforhet") == {STEERING, COORDINATION}


def test_28() -> None:
    """Who chairs it, for how long, and what does the chair do?"""
    group = agreement[Body, STEERING]
    chair = group.chair
    assert isinstance(chair, Chair)
    assert chair.rotates is True
    assert chair.held_by == chair.office_term == ToBeDecided(encoding.choose_chair)
    assert group.convener == group.secretary == "styrgruppens-ordforande"
    choice = agreement[Commitment, "utse-ordforande"]
    assert choice.bearer == STEERING
    assert isinstance(choice.timing, OnOccasion)
    assert STEERING in open_point("forsta-motet")


def test_29() -> None:
    """How many times has it to meet? Twelve in the initial year, if that is the beginning."""
    meets = agreement[Body, STEERING].meets
    assert isinstance(meets, While)
    assert meets.then == ToBeDecided(encoding.choose_interval)
    initial = rows(STEERING, TERM.initial)
    assert len(initial) == 12
    assert len(rows(STEERING)) == 36
    assert all(Given.holds(STEERING) in row.given for row in initial)
    assert STEERING in open_point("i-borjan")


def test_30() -> None:
    """Who decides whether another organisation may join?"""
    (accession,) = agreement.all(Accession)
    assert [one.by for one in accession.decided_by] == [STEERING]
    assert under("majoritet-eller-underskrift", accession.key, "form") == {
        "bada": Form.SIGNED,
        "majoriteten-racker": Unstated(),
        "styrgruppen-forhandlar": Form.SIGNED,
    }
    assert open_point("nya-organisationers-platser") == {accession.key, STEERING}


def test_31() -> None:
    """Who may change the goals and the direction?"""
    route, point = "andrad-inriktning", "majoritet-eller-underskrift"
    signed = under(point, route, "signed_by")
    decided = {key: [one.by for one in by] for key, by in under(point, route, "decided_by").items()}
    assert {key: (decided[key], signed[key]) for key in signed} == {
        "bada": ([STEERING], Signers.ALL_PARTIES),
        "majoriteten-racker": ([STEERING], Unstated()),
        "styrgruppen-forhandlar": ([Jointly(BOTH)], Signers.ALL_PARTIES),
    }


def test_32() -> None:
    """May a commitment of an appendix be changed without renegotiation, and how?"""
    route = agreement[ChangeRoute, "andrade-ataganden"]
    assert route.renegotiated is False
    assert [one.en for one in route.provided] == ["the goals", "the purpose", "the values"]
    assert not isinstance(route.recorded, NotGiven)
    assert route.decided_by == ()
    assert under("andrade-ataganden-form", route.key, "form") == {
        "registrering": Unstated(),
        "underskrift": Form.SIGNED,
    }
    assert len(under("vem-som-andrar-ataganden", route.key, "decided_by")) == 4


def test_33() -> None:
    """How many sit in the coordination group, and how do they vote?"""
    group = agreement[Body, COORDINATION]
    assert seats(COORDINATION) == {ADMINISTRATION: Unstated(), STREET_MINDS: Unstated()}
    assert group.decides == agreement[Body, STEERING].decides
    assert group.meets == OpenWording("lämpligt intervall")
    assert group.secretary == AnyOf(BOTH)
    assert open_point("samverkansgruppens-storlek") == {group.key}


def test_34() -> None:
    """What may the coordination group decide by itself, and what must it pass up?"""
    tasks = {one.key: one for one in agreement.all(Commitment) if one.bearer == COORDINATION}
    assert len(tasks) == 9
    powers = {key for key, one in tasks.items() if one.modality.value == "power"}
    assert powers == {"besluta-i-operativa-fragor"}
    assert {key for key, one in tasks.items() if one.towards == STEERING} == {
        "informera-styrgruppen",
        "lyfta-fragor",
    }
    assert open_point("operativt-eller-strategiskt") == {
        "besluta-i-operativa-fragor",
        "besluta-i-strategiska-fragor",
    }


# --- Reports, cadence, deadlines ---

END_OF_2024, LAST = date(2024, 12, 31), date(2026, 6, 30)


def test_35() -> None:
    """How many status reports are due? Two in the initial period, six in all.

    By calendar years it is four and eight, which the reader did not count.
    """
    readings = ["fran-starten", "kalenderar", "en-per-halvar"]
    initial = TERM.initial.last
    assert isinstance(initial, date)
    assert [
        [len(rows_if_it_ends(end, "lagesrapport", tolv_manader=key)) for key in readings]
        for end in (initial, LAST)
    ] == [[2, 4, 2], [6, 8, 6]]
    report = agreement[Report, "lagesrapport"]
    assert (report.author, report.recipient) == (COORDINATION, STEERING)
    assert report.form is Form.WRITTEN


def test_36() -> None:
    """And if it ends on 31 December 2024? Four, as each period begun counts, or three.

    That only whole periods count, which gives two, is an open point without readings.
    """
    readings = ["fran-starten", "en-per-halvar"]
    assert [
        len(rows_if_it_ends(END_OF_2024, "lagesrapport", tolv_manader=key)) for key in readings
    ] == [4, 3]
    assert open_point("rapporter-under-ett-halvar") == {"lagesrapport", TERM.key}


def test_37() -> None:
    """How many yearly compilations are to be made?"""
    initial = TERM.initial.last
    assert isinstance(initial, date)
    assert [
        [
            len(rows_if_it_ends(end, "arlig-sammanstallning", sammanstallningens_ar=key))
            for key in ("avtalsar", "kalenderar")
        ]
        for end in (initial, LAST)
    ] == [[1, 2], [3, 4]]


def test_38() -> None:
    """Who makes the compilation, and who hands what to the committee, and when?"""
    compilation = agreement[Report, "arlig-sammanstallning"]
    assert (compilation.author, compilation.covers) == (COORDINATION, Covers.ITS_TIME)
    report = agreement[Report, "rapport-till-namnden"]
    assert (report.author, report.recipient) == (ADMINISTRATION, "socialnamnden")
    assert isinstance(report.timing, OnOccasion)
    assert under("rapporten-till-namnden", report.key, "built_on") == {
        "sammanstallningen": (compilation.key,),
        "lagesrapporten": ("lagesrapport",),
        "uppfoljningen": ("uppfoljning",),
    }
    assert open_point("verksamhetsberattelsens-dag") == {report.key}


def test_39() -> None:
    """What must the follow-up, the compilation and the activity reports hold?"""
    follow_up = agreement[Report, "uppfoljning"]
    assert len(follow_up.contents) == 3
    (indicator,) = agreement.all(Indicator)
    assert follow_up.indicators == (indicator.key,)
    assert indicator.by == (Breakdown.SEX,)
    assert len(agreement[Report, "arlig-sammanstallning"].contents) == 4
    assert open_point("listan-som-saknas") == {"arlig-sammanstallning"}
    choice = agreement[Commitment, "bestamma-rapporteringen"]
    assert (choice.bearer, choice.timing) == (STEERING, encoding.at_first_meeting)


def words_for_a_time() -> set[str]:
    """What stands in a date's place, over all tasks without one."""
    timings = [one.task.timing for one in undated(agreement)]
    phrases = {one.phrase for one in timings if isinstance(one, OpenWording)}
    return phrases | {one.occasion.sv for one in timings if isinstance(one, OnOccasion)}


def test_40() -> None:
    """Which time limits are said only in vague words?"""
    assert words_for_a_time() >= {
        "därefter",
        "i samband med verksamhetsberättelsen",
        "lämpligt intervall",
        "omgående",
        "vid behov",
        "vid sitt första möte",
    }
    dated = {row.part for row in due(agreement, EVER)}
    assert dated == {
        "arlig-sammanstallning",
        "giltighetstid",
        "informera-styrgruppen",
        "lagesrapport",
        "samverka",
        "styrgrupp",
    }


def test_41() -> None:
    """What must a party do when circumstances change, and what follows?"""
    duty = agreement[Commitment, "meddela-andrade-omstandigheter"]
    assert (duty.bearer, duty.towards) == (EachOf(BOTH), STEERING)
    assert duty.timing == OpenWording("omgående")
    dialogue = agreement[BreachDialogue, "dialog-om-fortsattning"]
    assert (dialogue.between, len(dialogue.triggers)) == (STEERING, 3)
    assert under("dialogens-utfall", dialogue.key, "then") == {
        "sags-inte": Unstated(),
        "styrgruppens-uppsagning": "styrgruppens-uppsagning",
    }


# --- Money ---


def test_42() -> None:
    """How much is paid, when, and against what?"""
    (funding,) = agreement.all(Funding)
    assert (funding.payer, funding.payee) == (ADMINISTRATION, STREET_MINDS)
    assert isinstance(funding.amount, InAppendix)
    assert agreement[Appendix, funding.amount.appendix].at_hand is False
    assert agreement.all(PaymentPlan) == ()
    assert [row for row in due(agreement, EVER) if row.kind is DueKind.PAYMENT] == []
    assert agreement[Commitment, "betala-ersattning"].timing == funding.amount


def test_43() -> None:
    """When may payments be stopped, and by whom?"""
    (stop,) = agreement.all(PaymentStop)
    assert (stop.by, len(stop.triggers), stop.after) == (ADMINISTRATION, 2, Unstated())
    assert not isinstance(under("skriftvaxling-fore-stopp", stop.key, "after")["kravs"], NotGiven)


def test_44() -> None:
    """On which grounds is money paid back? Three, or four, in four sentences."""
    repayments = {one.key: one for one in agreement.all(Repayment)}
    sentences = {
        (cite.section, number)
        for one in repayments.values()
        for cite in one.cites
        for number in cite.sentences
    }
    assert (len(repayments), len(sentences)) == (3, 4)
    assert {key: one.duty for key, one in repayments.items()} == {
        "aterkrav-vid-brister": Duty.ON_CLAIM,
        "aterbetalning-vid-uppsagning": Duty.POSSIBLE,
        "aterbetalning-vid-havning": Duty.POSSIBLE,
    }
    claim = repayments["aterkrav-vid-brister"]
    assert claim.found_by == claim.owed_to == ADMINISTRATION
    severity = under("en-eller-tva-grunder", claim.key, "severity")
    assert [isinstance(one, Unstated) for one in severity.values()] == [False, True]


def test_45() -> None:
    """What is the most that Street Minds could have to pay back?"""
    for key in ("aterbetalning-vid-uppsagning", "aterbetalning-vid-havning"):
        repayment = agreement[Repayment, key]
        assert repayment.measure is Measure.ALL_OR_PART
        assert len(set(under("vad-som-aterbetalas", key, "base").values())) == 3
    assert {one.within for one in agreement.all(Repayment)} == {Unstated()}


def test_46() -> None:
    """Can Street Minds owe anything if the administration gives notice, or if time runs out?"""
    repayment = "aterbetalning-vid-uppsagning"
    fault = under("vems-uppsagning", repayment, "fault")
    assert [isinstance(one, Unstated) for one in fault.values()] == [True, False]
    after = under("utebliven-forlangning", repayment, "after")
    assert [isinstance(one, Unstated) for one in after.values()] == [True, False]
    triggers = {trigger.value for one in agreement.all(Repayment) for trigger in one.triggers}
    assert "unspent" not in triggers
    assert "ersattning" in open_point("ej-forbrukade-medel")
    assert under("den-som-brustit", "aterbetalning-vid-havning", "owed_by") == {
        "endera-parten": AnyOf(BOTH),
        "street-minds": STREET_MINDS,
    }


# --- People, conditions, parties, papers ---


def figures() -> dict[str, Figure]:
    groups = {group.key: group.figures for group in agreement.all(TargetGroup)}
    return {key: found[0] for key, found in groups.items() if found}


def test_47() -> None:
    """How many people is it for?"""
    numbers = {key: one.number for key, one in figures().items()}
    assert numbers == {"malgrupp": 130, "malgrupp-i-lagenheterna": About(100)}
    assert {one.at.sv for one in figures().values() if not isinstance(one.at, NotGiven)} == {
        "våren 2023"
    }
    assert Fraction(130, 130 + 100) == Fraction(13, 23)
    assert {
        key: found[0].number for key, found in under("ca-130", "malgrupp", "figures").items()
    } == {"130": 130, "cirka-130": About(130)}
    assert "malgrupp-enligt-syftet" in open_point("de-som-tagit-over")


def test_48() -> None:
    """How many of them are men?"""
    (figure,) = encoding.men_and_women.figures
    assert (figure.share, figure.about) == (Fraction(3, 4), True)
    assert [Fraction(3, 4) * base for base in (100, 130, 230)] == [
        75,
        Fraction(195, 2),
        Fraction(345, 2),
    ]
    assert open_point("andelen-man") == {encoding.men_and_women.key}


def test_49() -> None:
    """How many conditions must the association meet, and what if one fails?"""
    (requirement,) = agreement.all(Requirement)
    assert (len(requirement.must), requirement.match.value) == (11, "all")
    assert (requirement.tested, requirement.tested_by) == (Unstated(), Unstated())
    assert open_point("kravens-verkan") == {requirement.key}
    act = agreement[Source, "lagen-om-ekonomiska-foreningar"]
    assert act.number == "2018:672"


def test_50() -> None:
    """What does it announce and not contain?"""
    absent = {one.key for one in agreement.open_points if one.kind is PointKind.ABSENT}
    assert absent == {
        "bilagorna-saknas",
        "ersattningens-storlek",
        "listan-som-saknas",
        "mr-programmet",
        "tystnadsplikt-och-orosanmalan",
        "verksamhetens-omfattning",
        "verksamhetsberattelsens-dag",
    }
    assert [one.at_hand for one in agreement.all(Appendix)] == [False, False]
    programme = agreement[Source, "hemloshetsprogrammet"].valid
    assert isinstance(programme, Period)
    assert isinstance(programme.last, date)
    assert between(programme.last, LAST + timedelta(1)) == Span.of(months=6)
    (values,) = agreement.all(Values)
    assert len(values.rests_on) == 3
    assert [len(one) for one in under("mr-programmet", values.key, "rests_on").values()] == [3, 4]


# --- Facts beside the questions ---


def test_the_parties() -> None:
    numbers = {party.key: str(party.organisation_number) for party in BOTH}
    assert numbers == {ADMINISTRATION: "212000-0142", STREET_MINDS: "802524-2879"}
    assert agreement[Party, ADMINISTRATION].legal_person == "Stockholms stad"
    assert agreement[Party, STREET_MINDS].legal_form == "ideell förening"
    assert agreement.heading.case_number == "SOF 2023/202"
    (copies,) = agreement.all(Copies)
    assert (copies.number, copies.held_by) == (2, EachOf(BOTH))


def test_three_goals_of_the_partnership() -> None:
    assert len([goal for goal in agreement.all(Goal) if goal.whose == Jointly(BOTH)]) == 3


def test_data_disputes_and_renegotiation() -> None:
    (data,) = agreement.all(DataProtection)
    assert len(data.under) == 2
    assert (data.controller, data.processor) == (Unstated(), Unstated())
    (ladder,) = agreement.all(DisputeLadder)
    assert (len(ladder.steps), ladder.then, ladder.seen_to_by) == (1, Unstated(), STEERING)
    (renegotiation,) = agreement.all(Renegotiation)
    assert (renegotiation.by, renegotiation.seen_to_by) == (AnyOf(BOTH), STEERING)


def test_every_end_is_later_than_the_one_before() -> None:
    ends = list(possible_ends(TERM))
    assert all(one < other for one, other in pairwise(ends))
    assert (ends[0], ends[-1]) == (TERM.initial.last, LAST)


def test_open_points() -> None:
    """Every point has a clause; what is due hangs on three of them."""
    assert all(point.cites for point in agreement.open_points)
    assert {point.weight for point in agreement.open_points} == set(Weight)
    assert len([point for point in agreement.open_points if point.readings]) >= 30
    readings = {given for row in due(agreement, EVER) for given in row.depends_on}
    assert {given.subject for given in readings} == {
        "sammanstallningens-ar",
        "tolv-manader",
        "vilka-forlangningar-som-stoppas",
    }
    assert {given.kind for given in readings} == {GivenKind.READING}


# --- The text ---


def test_what_is_shipped_is_what_is_encoded() -> None:
    assert agreement == encoding.partnership


def test_every_sentence_is_cited_by_a_part() -> None:
    sizes = {section.key: len(section.hashes) for section in agreement.sections}
    cited = {
        (cite.section, number)
        for part in agreement.parts
        for cite in part.cites
        for number in (cite.sentences or range(1, sizes[cite.section] + 1))
    }
    every = {(key, number) for key, size in sizes.items() for number in range(1, size + 1)}
    assert every == cited
    assert len(every) == 142
    parts: list[Part] = list(agreement.parts)
    assert [part.key for part in parts if not part.cites] == ["contents"]


def test_every_answer_has_its_clause() -> None:
    """Where does the text say so? Each row and each undated task knows."""
    assert all(row.clauses for row in due(agreement, EVER))
    assert all(one.clauses for one in undated(agreement))


def text_of_the_agreement() -> Path | None:
    """The text, in the folder that the environment names or in `agreements` near the checkout."""
    if named := os.environ.get(PLACE):
        return Path(named) / f"{NAME}.txt"
    beside = Path(__file__).parents[2].parent
    folders = [*beside.glob("agreements"), *beside.glob("*/agreements")]
    return next((folder / f"{NAME}.txt" for folder in folders), None)


def test_the_hashes_are_those_of_the_text() -> None:
    path = text_of_the_agreement()
    if path is None:
        pytest.skip(f"the agreement is not at hand: name its folder in {PLACE}")
    (contents,) = agreement.all(Contents)
    bare = [attrs.evolve(section, hashes=()) for section in contents.sections]
    sentences = numbered(path.read_text(encoding="utf-8"), attrs.evolve(contents, sections=bare))
    for section in contents.sections:
        assert section.hashes == tuple(map(hashed, sentences[section.key])), section.key


def told_words(value: Any) -> list[str]:
    """Every piece of text within a value."""
    if isinstance(value, str):
        return [value]
    if attrs.has(type(value)):
        names = [field.name for field in attrs.fields(type(value)) if field.name != "hashes"]
        return [word for name in names for word in told_words(getattr(value, name))]
    if isinstance(value, (tuple, list)):
        return [word for item in value for word in told_words(item)]
    return []


def test_no_name_of_a_person_and_what_is_left_out_is_marked() -> None:
    """But for the party, the service and the title, no two capitalised words stand together."""
    known = re.compile("Street Minds|Bostad Först|Avtal Idéburet")
    names = re.compile(r"(?<![\w§])[A-ZÅÄÖ][a-zåäöé]+ [A-ZÅÄÖ][a-zåäöé]+")
    for words in told_words(agreement):
        assert not names.search(known.sub("", words)), words
    marked = {str(one.of): one.left_out for one in agreement.all(Signature)}
    assert marked == {ADMINISTRATION: (PersonalData.NAME,), STREET_MINDS: ()}
