"""Questions 25 to 34: the two groups, and who decides what."""

from __future__ import annotations

from fractions import Fraction

import pytest

from examples import bostad_forst_2023 as encoding
from iopmodel.answers import Given, ask
from iopmodel.notgiven import NotGiven, OpenWording, ToBeDecided, Unstated
from iopmodel.terms import (
    Accession,
    AnyOf,
    Body,
    Chair,
    ChangeRoute,
    Commitment,
    DecisionRule,
    Form,
    Jointly,
    Majority,
    OnOccasion,
    Prevails,
    Recused,
    Signers,
    VotesOf,
    VotesPer,
    While,
)
from tests.questions.bostad_forst.asked import (
    ADMINISTRATION,
    BOTH,
    COORDINATION,
    STEERING,
    STREET_MINDS,
    TERM,
    agreement,
    open_point,
    prevails,
    rows,
    under,
)


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
    assert {STEERING, COORDINATION} < open_point("egen-sak")


def test_who_votes_in_a_matter_of_their_own() -> None:
    """May the City vote on its own shortcoming? It is not said; nor is what the majority is of."""
    for body in (STEERING, COORDINATION):
        rules = under("egen-sak", body, "decides")
        assert {key: (rule.recused, rule.votes_of) for key, rule in rules.items()} == {
            "sags-inte": (Unstated(), Unstated()),
            "rostar": (Recused.NOBODY, Unstated()),
            "avstar": (Recused.PARTY, Unstated()),
            "avstar-alla-platser": (Recused.PARTY, VotesOf.ALL_SEATS),
            "avstar-narvarande": (Recused.PARTY, VotesOf.PRESENT),
            "avstar-avgivna-roster": (Recused.PARTY, VotesOf.CAST),
        }


def test_whose_decision_holds() -> None:
    """What if the committee, or a new budget, says other than the steering group or the text?"""
    council = ("kommunfullmaktiges-budget", "mal-och-inriktningsdokument")
    statutes = "lagstiftning-om-malgruppen"
    assert prevails("namnden-eller-styrgruppen") == {
        "sags-inte": [],
        "namnden": [(Prevails.FIRST_NAMED, ("socialnamnden", STEERING))],
        "styrgruppen": [(Prevails.FIRST_NAMED, (STEERING, "socialnamnden"))],
    }
    assert prevails("beslut-i-strid-med-avtalet") == {
        "sags-inte": [],
        # Each decision over the agreement, and none of them over another.
        "beslutet": [
            (Prevails.FIRST_NAMED, (decision, "contents"))
            for decision in sorted((statutes, *council))
        ],
        "avtalet": [
            (Prevails.FIRST_NAMED, ("contents", *council)),
            (Prevails.FIRST_NAMED, (statutes, "contents")),
        ],
    }


def test_routines_of_the_coordination_group() -> None:
    """Do its routines bind, or must they be signed where they change an appendix?"""
    routes = {
        reading: {
            one.key for one in agreement.under({"rutinernas-verkan": reading}).all(ChangeRoute)
        }
        for reading in ("gruppens-beslut", "underskrift")
    }
    (added,) = routes["underskrift"] - routes["gruppens-beslut"]
    route = agreement.under({"rutinernas-verkan": "underskrift"})[ChangeRoute, added]
    assert (route.form, route.signed_by) == (Form.SIGNED, Signers.ALL_PARTIES)
    assert [one.by for one in route.decided_by] == [COORDINATION]


def test_27() -> None:
    """What if one is away, and the votes are even?"""
    rule = agreement[Body, STEERING].decides
    assert isinstance(rule, DecisionRule)
    assert (rule.quorum, rule.tie, rule.votes_of) == (Unstated(),) * 3
    assert open_point("beslutsforhet") == {STEERING, COORDINATION}
    for point in ("kallelsen", "utebliven-utnamning"):
        assert STEERING in open_point(point)


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
    """How many times has it to meet? Twelve in the initial year, if that is the beginning.

    That there may be at most a month between the meetings is another reading.
    """
    meets = agreement[Body, STEERING].meets
    assert isinstance(meets, While)
    assert meets.then == ToBeDecided(encoding.choose_interval)
    monthly = Given.reading("varje-manad", "i-varje-manad")
    initial = [row for row in rows(STEERING, TERM.initial) if monthly in row.given]
    assert len(initial) == 12
    assert len([row for row in rows(STEERING) if monthly in row.given]) == 36
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
    assert open_point("nya-organisationers-platser") >= {accession.key, STEERING}
    removed = under("minskas-med-nya", "minska-partnerskapet", "what")
    assert len(set(removed.values())) == 2


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
    for key in ("betydande-avvikelser", "nya-organisationer"):
        by = under(point, key, "decided_by")["styrgruppen-forhandlar"]
        assert [one.by for one in by] == [Jointly(BOTH)]
    what = {key: "goals" in of.en for key, of in under("mal-som-ligger-fast", route, "of").items()}
    assert what == {"styrgruppen-far": True, "omforhandling": False, "ligger-fast": False}


def test_who_changes_the_goals_where_they_take_a_renegotiation() -> None:
    """Both parties, by signing; direction and scope stay with the steering group."""
    held = agreement.under(
        {"mal-som-ligger-fast": "omforhandling", "majoritet-eller-underskrift": "bada"}
    )
    goals = held[ChangeRoute, "andrade-mal"]
    assert (goals.renegotiated, goals.signed_by) == (True, Signers.ALL_PARTIES)
    ways = {
        way.part: [step.by for step in way.steps]
        for way in ask("route", held).values
        if way.part in {"andrade-mal", "andrad-inriktning"}
    }
    assert ways == {"andrade-mal": [Jointly(BOTH)], "andrad-inriktning": [STEERING]}
    assert "andrade-mal" not in {one.key for one in agreement.all(ChangeRoute)}


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
    assert len(under("vem-som-andrar-ataganden", route.key, "decided_by")) == 6
    assert route.key in open_point("vem-som-avgor-om-malen-rors")
    assert open_point("alla-ataganden-utgar") == {route.key, "ersattning", "uppsagning"}


@pytest.mark.parametrize(
    ("decides", "form"),
    [("den-det-galler", Unstated()), ("den-det-galler-undertecknat", Form.SIGNED)],
    ids=["registered", "signed"],
)
def test_each_party_decides_on_its_own_commitments_only(
    decides: str, form: Form | NotGiven
) -> None:
    """Where the one whose commitment it is decides, can the other change it? No."""
    signed = "underskrift" if form is Form.SIGNED else "registrering"
    held = agreement.under({"vem-som-andrar-ataganden": decides, "andrade-ataganden-form": signed})
    ways = {
        key: ([one.by for one in held[ChangeRoute, key].decided_by], held[ChangeRoute, key].form)
        for key in ("andrade-ataganden", "forvaltningens-andrade-ataganden")
    }
    assert ways == {
        "andrade-ataganden": ([STREET_MINDS], form),
        "forvaltningens-andrade-ataganden": ([ADMINISTRATION], form),
    }


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
    assert len(tasks) == 7
    # Two more are those of its representatives, each or as a group.
    for key in ("losa-praktiska-problem", "sakerstalla-atagandena"):
        assert under("representanternas-ansvar", key, "bearer") == {
            "representanterna": "samverkansgruppens-representanter",
            "gruppen": COORDINATION,
        }
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
