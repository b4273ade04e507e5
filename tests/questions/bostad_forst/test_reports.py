"""Questions 35 to 41: what has to be told, how often, and by when."""

from __future__ import annotations

from datetime import date

from examples import bostad_forst_2023 as encoding
from iopmodel.answers import Due, due, undated
from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.terms import (
    BreachDialogue,
    Breakdown,
    Commitment,
    Covers,
    EachOf,
    Form,
    Indicator,
    OnOccasion,
    Report,
)
from tests.questions.bostad_forst.asked import (
    ADMINISTRATION,
    BOTH,
    COORDINATION,
    EVER,
    LAST,
    STEERING,
    TERM,
    agreement,
    open_point,
    rows,
    under,
)

END_OF_2024 = date(2024, 12, 31)


def rows_if_it_ends(day: date, part: str, **readings: str) -> list[Due]:
    """The rows of a part if the partnership ends on a day, under some readings."""
    chosen = {key.replace("_", "-"): reading for key, reading in readings.items()}
    return [
        row
        for row in rows(part)
        if all(given.allows(day) for given in row.given)
        and all(chosen.get(given.subject, given.choice) == given.choice for given in row.depends_on)
    ]


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

    That only whole periods count, which gives two, is an open point without readings. If notice
    stops only what follows next June, it does not end then.
    """
    readings = ["fran-starten", "en-per-halvar"]
    assert [
        len(
            rows_if_it_ends(
                END_OF_2024,
                "lagesrapport",
                tolv_manader=key,
                vilka_forlangningar_som_stoppas="nasta-steg",
            )
        )
        for key in readings
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


def test_to_whom_the_reports_go() -> None:
    """Who gets the compilation, the activity reports and the follow-up? Asked; only two reports say."""
    said = {one.key: one.recipient for one in agreement.all(Report)}
    assert {key for key, recipient in said.items() if recipient != Unstated()} == {
        "lagesrapport",
        "rapport-till-namnden",
    }
    assert "arlig-sammanstallning" in open_point("sammanstallningens-mottagare")
    assert "uppfoljning" in open_point("uppfoljningens-dag")
    assert set(
        under(
            "vem-som-skriver-verksamhetsrapporterna", "verksamhetsrapporter", "recipient"
        ).values()
    ) == {Unstated()}
