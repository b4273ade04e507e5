"""Questions 42 to 46: what is paid, when that may stop, and what is paid back."""

from __future__ import annotations

from datetime import date

from iopmodel.answers import DueKind, Facts, Paid, clawbacks, due, repayable
from iopmodel.money import sek
from iopmodel.notgiven import Bounds, InAppendix, NotGiven, Unstated
from iopmodel.parts import Appendix
from iopmodel.terms import (
    AnyOf,
    Commitment,
    Duty,
    Funding,
    LeftBy,
    Measure,
    PaymentPlan,
    PaymentStop,
    Prevails,
    RepaidOf,
    Repayment,
)
from tests.questions.bostad_forst.asked import (
    ADMINISTRATION,
    BOTH,
    EVER,
    STEERING,
    STREET_MINDS,
    agreement,
    open_point,
    prevails,
    under,
)


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
    first = under("vad-som-foregar-stopp", stop.key, "after")
    assert {key: isinstance(one, NotGiven) for key, one in first.items()} == {
        "ingenting": True,
        "skriftvaxling": False,
        "dialog": False,
        "rattelse": False,
    }
    assert stop.key in open_point("kraven-i-overenskommelsen")


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
        assert len(set(under("vad-som-aterbetalas", key, "base").values())) == 4
        assert under("vem-som-kraver-tillbaka", key, "found_by") == {
            "sags-inte": Unstated(),
            "forvaltningen": ADMINISTRATION,
            "styrgruppen": STEERING,
        }
    assert list(under("hur-mycket-vid-brister", "aterkrav-vid-brister", "measure").values()) == [
        Unstated(),
        Measure.ALL,
        Measure.ALL_OR_PART,
        Measure.ALL,
        Measure.ALL,
    ]
    bases = under("hur-mycket-vid-brister", "aterkrav-vid-brister", "base")
    assert len(set(bases.values())) == 3
    assert len({bases[key] for key in ("sags-inte", "allt", "allt-eller-en-del")}) == 1
    assert {one.within for one in agreement.all(Repayment)} == {Unstated()}
    assert under("aterkrav-mot-vilken-part", "aterkrav-vid-brister", "owed_by") == {
        "street-minds": STREET_MINDS,
        "endera-parten": AnyOf(BOTH),
    }


def test_45_in_money() -> None:
    """And if 300,000 kronor were paid, of which 240,000 are spent? All of it, unless read so.

    All three clauses speak of what was paid. What was not spent is a base that facts give, too;
    what was paid for some period, or for what was not done, is not.
    """
    facts = Facts(payments=[Paid(date(2023, 7, 1), sek(300_000))], spent=sek(240_000))
    assert {one.basis for one in agreement.all(Repayment)} == {RepaidOf.PAID}
    bases = {
        "aterbetalning-vid-uppsagning": "vad-som-aterbetalas",
        "aterbetalning-vid-havning": "vad-som-aterbetalas",
        "aterkrav-vid-brister": "hur-mycket-vid-brister",
    }
    known = {
        "allt-sedan-starten": RepaidOf.PAID,
        "det-oforbrukade": RepaidOf.UNSPENT,
        "sags-inte": RepaidOf.PAID,
        "allt": RepaidOf.PAID,
        "allt-eller-en-del": RepaidOf.PAID,
    }
    most = {RepaidOf.PAID: sek(300_000), RepaidOf.UNSPENT: sek(60_000)}
    for key, point in bases.items():
        for reading, basis in under(point, key, "basis").items():
            assert basis == known.get(reading, Unstated())
            read = agreement.under({point: reading})
            back = {repayable(one.value, facts) for one in clawbacks(read, key)}
            assert back == {Bounds(sek(0), most.get(basis, sek(300_000)))}


def test_what_nobody_could_help() -> None:
    """May it be stopped and claimed back though Street Minds is not at fault? Nothing exempts it."""
    fault = under("hinder-utan-skuld", "aterkrav-vid-brister", "fault")
    assert [isinstance(one, NotGiven) for one in fault.values()] == [True, False]
    triggers = under("hinder-utan-skuld", "stoppade-utbetalningar", "triggers")
    assert list(triggers) == ["oavsett-skuld", "bara-det-den-rader-over"]
    first, second = triggers.values()
    assert (first[0] == second[0], first[1] == second[1]) == (False, True)


def test_what_the_administration_finds() -> None:
    """Is it final what the administration finds, and what if there is no appendix?"""
    assert open_point("forvaltningens-bedomning") == {
        "stoppade-utbetalningar",
        "aterkrav-vid-brister",
        "tvist",
    }
    assert {"ersattning", "bilaga-1", "bilaga-2"} < open_point("utan-bilagor")


def test_which_rule_on_repayment_prevails() -> None:
    """May rescission lead to repayment though the greater part was done? Each rule by itself."""
    failures, notice, rescission = (
        "aterkrav-vid-brister",
        "aterbetalning-vid-uppsagning",
        "aterbetalning-vid-havning",
    )
    assert prevails("flera-regler-om-aterbetalning") == {
        "var-for-sig": [],
        "slutets-regel": [(Prevails.FIRST_NAMED, (end, failures)) for end in (rescission, notice)],
        "bristernas-regel": [
            (Prevails.FIRST_NAMED, (failures, end)) for end in (rescission, notice)
        ],
    }


def test_46() -> None:
    """Can Street Minds owe anything if the administration gives notice, or if time runs out?"""
    repayment = "aterbetalning-vid-uppsagning"
    assert under("vems-uppsagning", repayment, "left_by") == {
        "varje-uppsagning": LeftBy.ANYONE,
        "bara-egen-uppsagning": LeftBy.PAYER,
    }
    severity = under("aterbetalning-utan-brist", repayment, "severity")
    assert [isinstance(one, Unstated) for one in severity.values()] == [True, False]
    after = under("utebliven-forlangning", repayment, "after")
    assert [isinstance(one, Unstated) for one in after.values()] == [True, False]
    triggers = {trigger.value for one in agreement.all(Repayment) for trigger in one.triggers}
    assert "unspent" not in triggers
    assert "ersattning" in open_point("ej-forbrukade-medel")
    assert under("den-som-brustit", "aterbetalning-vid-havning", "owed_by") == {
        "endera-parten": AnyOf(BOTH),
        "street-minds": STREET_MINDS,
    }
