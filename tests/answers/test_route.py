"""Which way each decision takes."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from iopmodel.answers import Act, Matter, Route, RouteReason, Step, ask
from iopmodel.answers.matters import SPOKEN_OF_BY
from iopmodel.answers.route import missing, route
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.money import sek
from iopmodel.notgiven import Excluded, NoClause, NotApplicable, OpenWording, Unstated
from iopmodel.partnership import Partnership, adds, becomes
from iopmodel.parts import Part, Ref, Text
from iopmodel.terms import (
    Accession,
    Actor,
    AgreedExtension,
    Approval,
    AutomaticExtension,
    BreachDialogue,
    ChangeRoute,
    Commitment,
    DisputeLadder,
    Duty,
    Ending,
    EndingKind,
    Ends,
    Form,
    Funding,
    Measure,
    Modality,
    NegotiableExtension,
    PaymentStop,
    Per,
    Renegotiation,
    Repayment,
    Signers,
    Term,
    TermCondition,
    Trigger,
)
from tests.answers.bodies import BODY, BOSS, CITY, CLUB, whole
from tests.answers.examples import point

SOME, MORE = Text("något", "something"), Text("mera", "more")
YEAR = Period.parse("2021-06-01/P1Y")
NOBODY = OpenWording("rätt nivå")


def ways(part: Part, *others: Part) -> list[Route]:
    return [one.value for one in route(whole(part, *others), part.key)]


def way(part: Part, *others: Part) -> Route:
    (found,) = ways(part, *others)
    return found


def told(one: Route) -> tuple[str, list[tuple[str, Any]], tuple[str, ...]]:
    return one.reason.value, [(step.act.value, step.by) for step in one.steps], one.lacks


# --- Changes ---


def test_through_a_body_and_an_office_above_it() -> None:
    approvals = [
        Approval(by=BODY, limit=sek(50_000), above=BOSS),
        Approval(by=BOSS, delegated_by=CITY),
    ]
    one = way(
        ChangeRoute(
            key="r", of=SOME, decided_by=approvals, form=Form.SIGNED, first=MORE,
            signed_by=Signers.CONCERNED, provided=[SOME], renegotiated=False, recorded=SOME,
        )
    )  # fmt: skip
    assert one == Route(
        part="r",
        matter=Matter.CHANGE,
        reason=RouteReason.NAMED,
        steps=(
            Step(Act.DECIDES, BODY, limit=sek(50_000), above=BOSS),
            Step(Act.DECIDES, BOSS, delegated_by=CITY),
        ),
        before=(MORE,),
        form=Form.SIGNED,
        signed_by=Signers.CONCERNED,
        provided=(SOME,),
        renegotiated=False,
        recorded=SOME,
    )
    assert (one.key, one.known) == ("r/change", True)


@pytest.mark.parametrize(
    ("by", "signed_by", "reason", "lacks"),
    [
        ([BODY, CITY], Unstated(), "named", []),
        ([NOBODY, CITY], Unstated(), "step-not-said", ["r/decided_by/0/by"]),
        ([BODY, NOBODY], Unstated(), "last-not-said", ["r/decided_by/1/by"]),
        ([NOBODY], Signers.ALL_PARTIES, "not-said", ["r/decided_by/0/by"]),
        ([], Signers.ALL_PARTIES, "by-signing", []),
        ([], Unstated(), "not-said", ["r/decided_by"]),
    ],
)
def test_how_far_the_text_names_them(
    by: list[Any], signed_by: Any, reason: str, lacks: list[str]
) -> None:
    approvals = [Approval(by=one) for one in by]
    one = way(ChangeRoute(key="r", of=SOME, decided_by=approvals, signed_by=signed_by))
    assert (one.reason.value, list(one.lacks)) == (reason, lacks)
    assert one.known == (reason in {"named", "by-signing"})
    assert one.before == Unstated()


def test_who_joins() -> None:
    one = way(Accession(key="ny", decided_by=[Approval(by=BODY)], conditions=[SOME]))
    assert told(one) == ("named", [("decides", BODY)], ())
    assert (one.matter, one.before, one.form) == (Matter.ACCESSION, (SOME,), Unstated())
    assert told(way(Accession(key="ny")))[0] == "not-said"


def test_what_is_negotiated_anew() -> None:
    one = way(Renegotiation(key="om", by=CLUB, seen_to_by=BODY))
    assert (told(one), one.seen_to_by) == (("named", [("calls", CLUB)], ()), BODY)
    assert told(way(Renegotiation(key="om"))) == ("not-said", [("calls", Unstated())], ("om/by",))


# --- The term ---


@pytest.mark.parametrize(
    ("extension", "expected"),
    [
        (NegotiableExtension(agreed_by=BODY), ("named", [("agrees", BODY)], ())),
        (
            NegotiableExtension(),
            ("not-said", [("agrees", Unstated())], ("tid/extension/agreed_by",)),
        ),
        (
            AutomaticExtension(
                step=Span.of(years=1), latest_end=Unstated(), notice_by=YearlyOn(12, 31)
            ),
            ("by-itself", [], ()),
        ),
        (Excluded(), ("excluded", [], ())),
        (NoClause(), ("no-clause", [], ())),
        (Unstated(), ("not-said", [], ("tid/extension",))),
    ],
    ids=["agreed", "by-whom", "automatic", "excluded", "no-clause", "unstated"],
)
def test_whether_it_goes_on(extension: Any, expected: Any) -> None:
    one = way(Term(key="tid", initial=YEAR, extension=extension))
    assert (told(one), one.matter, one.form) == (expected, Matter.EXTENSION, NotApplicable())


def test_an_extension_has_a_form() -> None:
    agreed = AgreedExtension(
        step=Span.of(years=1), latest_end=Unstated(), agree_by=Unstated(), form=Form.WRITTEN
    )
    assert way(Term(key="tid", initial=YEAR, extension=agreed)).form is Form.WRITTEN


def test_without_an_end_it_goes_on_by_itself() -> None:
    assert told(way(Term(key="tid", initial=Period.parse("2021-06-01/..")))) == (
        "by-itself",
        [],
        (),
    )


def test_what_it_depends_on() -> None:
    conditions = [TermCondition(what=SOME, found_by=CITY), TermCondition(what=MORE)]
    _, first, second = ways(Term(key="tid", initial=YEAR, conditions=conditions))
    assert told(first) == ("named", [("finds", CITY)], ())
    assert told(second) == (
        "not-said",
        [("finds", Unstated())],
        ("tid/conditions/1/found_by",),
    )
    assert (first.key, second.key) == ("tid/condition", "tid/condition/2")


# --- When things go wrong ---


def test_a_plan_of_action() -> None:
    leaving = Ending(key="lamna", act=EndingKind.EXCLUSION, by=BODY, ends=Ends.WHOLE)
    dialogue = BreachDialogue(
        key="brist", triggers=[SOME], between=BODY, about=SOME, plan_decided_by=BODY, then=leaving
    )
    one = way(dialogue, leaving)
    assert told(one) == ("named", [("decides", BODY), ("makes", Unstated())], ())
    assert (one.matter, one.then) == (Matter.PLAN, "lamna")


def test_a_dispute_and_where_it_ends() -> None:
    ladder = DisputeLadder(key="tvist", between=CLUB, steps=[SOME, MORE], seen_to_by=BODY)
    one = way(ladder)
    assert told(one) == ("last-not-said", [("settles", CLUB)], ("tvist/then",))
    assert (one.before, one.then, one.seen_to_by) == ((SOME, MORE), Unstated(), BODY)
    ended = way(attrs.evolve(ladder, then=SOME))
    assert (ended.reason, ended.then) == (RouteReason.NAMED, SOME)


def test_stopped_payments() -> None:
    funding = Funding(key="medel", payer=Ref(CITY), payee=Ref(CLUB), amount=sek(1), per=Per.YEAR)
    stop = PaymentStop(key="stopp", by=CITY, of=funding, triggers=[SOME], after=MORE)
    one = way(stop, funding)
    assert (told(one), one.before) == (("named", [("decides", CITY)], ()), (MORE,))


@pytest.mark.parametrize("duty", Duty)
def test_money_paid_back(duty: Duty) -> None:
    """Who finds that it is so, and where it has to be claimed, who claims."""
    one = way(
        Repayment(
            key="retur", triggers=[Trigger.UNSPENT], duty=duty, owed_by=CLUB, owed_to=CITY,
            base=SOME, measure=Measure.ALL, found_by=BODY, instead_agreed_by=BOSS,
        )
    )  # fmt: skip
    claimed = [("claims", CITY)] if duty is Duty.ON_CLAIM else []
    assert told(one) == ("named", [("finds", BODY), *claimed], ())
    assert (one.otherwise, one.before) == (BOSS, Unstated())


@pytest.mark.parametrize("act", EndingKind)
def test_what_ends_it(act: EndingKind) -> None:
    one = way(
        Ending(
            key="slut",
            act=act,
            by=BODY,
            ends=Ends.WHOLE,
            after=[SOME],
            form=Form.WRITTEN,
            to=CITY,
            meanwhile=[MORE],
        )
    )
    assert told(one) == ("named", [("ends", BODY)], ())
    assert (one.meanwhile, one.renegotiated) == ((MORE,), NotApplicable())
    assert (one.matter.value, one.before, one.form, one.to) == (
        act.value,
        (SOME,),
        Form.WRITTEN,
        CITY,
    )


@pytest.mark.parametrize("modality", Modality)
def test_of_commitments_only_a_power_is_a_matter(modality: Modality) -> None:
    found = ways(
        Commitment(key="makt", bearer=BODY, modality=modality, what=SOME, conditions=[MORE])
    )
    if modality is Modality.POWER:
        assert [told(one) for one in found] == [("named", [("decides", BODY)], ())]
        assert found[0].before == (MORE,)
    else:
        assert found == []


def test_of_what_speaks_of_no_matter_nothing_is_told() -> None:
    assert list(route(whole(), CITY)) == []
    assert list(route(whole(), "borta")) == []


# --- What no clause speaks of ---


def test_each_matter_is_spoken_of_by_one_kind() -> None:
    assert sorted(
        matter.value for matters in SPOKEN_OF_BY.values() for matter in matters
    ) == sorted(matter.value for matter in Matter)


def absent(partnership: Partnership) -> set[str]:
    return {one.value.matter.value for matter in Matter for one in missing(partnership, matter)}


def test_what_is_missing() -> None:
    """Of other powers, and of what it depends on, nothing need be said."""
    every = {matter.value for matter in Matter} - {"agreement", "condition", "power"}
    assert absent(whole()) == every
    leaving = Ending(key="lamna", act=EndingKind.WITHDRAWAL, by=CLUB, ends=Ends.WHOLE)
    found = absent(whole(leaving, Accession(key="ny"), Term(key="tid", initial=YEAR)))
    assert every - found == {"withdrawal", "accession", "extension"}


def test_asked_under_each_reading() -> None:
    power = Commitment(key="makt", bearer=BODY, modality=Modality.AIM, what=SOME)
    base = whole(power)
    joining = Accession(key="ny", decided_by=[Approval(by=BODY)])
    stronger = attrs.evolve(power, modality=Modality.POWER)
    pointed = Partnership(
        parts=base.parts,
        open_points=[point("p", adds(joining)), point("q", becomes(power, stronger))],
    )
    found = {
        (one.value.part, one.value.matter.value): [str(given) for given in one.given]
        for one in ask("route", pointed).holdings
        if one.given
    }
    assert found == {
        ("ny", "accession"): ["reading:p=r1"],
        ("", "accession"): ["reading:p=r0"],
        ("makt", "power"): ["reading:q=r1"],
    }
    assert Ref[Actor](BODY) == BODY


FRAME = Funding(key="medel", payer=Ref(CITY), payee=Ref(CLUB), amount=sek(1), per=Per.YEAR)
CLAIM = Repayment(
    key="retur",
    triggers=[Trigger.UNSPENT],
    duty=Duty.ON_CLAIM,
    owed_by=CLUB,
    owed_to=Unstated(),
    base=SOME,
    measure=Measure.ALL,
)


@pytest.mark.parametrize(
    ("part", "lacks"),
    [
        (Ending(key="slut", act=EndingKind.NOTICE, by=Unstated(), ends=Ends.WHOLE), ("slut/by",)),
        (DisputeLadder(key="tvist", between=Unstated(), steps=[], then=SOME), ("tvist/between",)),
        (PaymentStop(key="stopp", by=Unstated(), of=FRAME, triggers=[SOME]), ("stopp/by",)),
        (CLAIM, ("retur/found_by", "retur/owed_to")),
        (
            Commitment(key="makt", bearer=Unstated(), modality=Modality.POWER, what=SOME),
            ("makt/bearer",),
        ),
    ],
    ids=["ending", "dispute", "stop", "claim", "power"],
)
def test_the_place_of_whom_the_text_leaves_out(part: Part, lacks: tuple[str, ...]) -> None:
    others = [FRAME] if isinstance(part, PaymentStop) else []
    assert [one for each in ways(part, *others) for one in each.lacks] == list(lacks)


def test_that_who_joins_is_recorded() -> None:
    joining = Accession(key="ny", decided_by=[Approval(by=BODY)], recorded=MORE)
    assert way(joining).recorded == MORE


@pytest.mark.parametrize(
    ("by", "reason"),
    [
        ((BODY, BOSS, NOBODY), RouteReason.LAST_NOT_SAID),
        ((BODY, NOBODY, BOSS), RouteReason.STEP_NOT_SAID),
        ((NOBODY, BODY, BOSS), RouteReason.STEP_NOT_SAID),
    ],
    ids=["last", "second", "first"],
)
def test_which_of_three_steps_is_left_out(by: tuple[Any, ...], reason: RouteReason) -> None:
    joining = Accession(key="ny", decided_by=[Approval(by=each) for each in by])
    assert way(joining).reason is reason
