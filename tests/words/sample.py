"""A partnership with at least one part of every kind, all of their fields given."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

import attrs

from iopmodel import terms
from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    Edge,
    EdgeOf,
    InMonths,
    Period,
    Span,
    Throughout,
    Times,
    Unit,
    YearlyOn,
)
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import sek
from iopmodel.notgiven import (
    About,
    AtLeast,
    Excluded,
    InAppendix,
    NoClause,
    NotGiven,
    OpenWording,
    ToBeDecided,
    Unstated,
)
from iopmodel.partnership import (
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Weight,
    adds,
    becomes,
    removes,
)
from iopmodel.parts import Appendix, Cite, Contents, Part, Ref, Section, Text
from iopmodel.terms import (
    Accession,
    AgreedExtension,
    AnyOf,
    Approval,
    Associate,
    AutomaticExtension,
    Background,
    Body,
    BodyKind,
    BreachDialogue,
    Breakdown,
    BudgetLine,
    Capacity,
    Chair,
    ChangeRoute,
    ChangeSize,
    Commitment,
    Contact,
    Contribution,
    Copies,
    CountedFrom,
    Covers,
    DataProtection,
    DecisionRule,
    Definition,
    DisputeLadder,
    Duty,
    EachOf,
    Ending,
    EndingKind,
    Ends,
    Fails,
    Figure,
    Form,
    Funding,
    Goal,
    Heading,
    Indicator,
    Instalment,
    Jointly,
    Majority,
    Match,
    Measure,
    Modality,
    NegotiableExtension,
    Office,
    Party,
    PaymentPlan,
    PaymentStop,
    Per,
    PersonalData,
    Purpose,
    Renegotiation,
    Repayment,
    Report,
    Requirement,
    Reserved,
    Seats,
    Sector,
    Signature,
    Signers,
    Source,
    SourceKind,
    Stops,
    TakesEffect,
    TargetGroup,
    Template,
    Term,
    TermCondition,
    Trigger,
    Values,
    Version,
    VotesOf,
    VotesPer,
    While,
)

YEAR: Final = Span.of(years=1)
MONTH: Final = Span.of(months=1)

city = Party(
    key="staden",
    name="Stadens socialförvaltning",
    sector=Sector.PUBLIC,
    organisation_number=OrganisationNumber("212000-0142"),
    legal_person="Stockholms kommun",
)
club = Party(
    key="foreningen", name="Föreningen", sector=Sector.CIVIL_SOCIETY, legal_form="ideell förening"
)
both = (city, club)
head = Office(key="chef", name="avdelningschef", of=city, number=1)
heads = Office(key="chefer", name="enhetschefer", of=city, number=AtLeast(2))
helpers = Office(key="hjalpare", name="volontärer", of=club, number=About(130))
office = terms.Unit(
    key="enheten", name="Enheten för bistånd", of=city, tasks=[Text("bistånd", "assistance")]
)
friends = Associate(
    key="vanner", name="övriga aktörer", near=club, legal_form="stiftelse", described_only=True
)
steering = Body(
    key="styrgrupp",
    name="Styrgrupp",
    role=BodyKind.STEERING,
    seats=[
        Seats(side=city, drawn_from=head, count=1, appointed_by=city),
        Seats(
            side=city,
            drawn_from=heads,
            count=AtLeast(2),
            profile=Text("helst med mandat", "preferably with a mandate"),
        ),
        Seats(side=club),
    ],
    meets=Times(3, YEAR),
    convener=city,
    chair=Chair(
        held_by=head,
        elected_by=Ref("styrgrupp"),
        office_term=YEAR,
        counting=Counting.FROM_AND_INCLUDING,
        rotates=True,
        apart_from=Ref("samverkansgrupp"),
    ),
    decides=DecisionRule(
        majority=Majority.MORE_THAN_HALF,
        votes_per=VotesPer.SEAT,
        tie=head,
        votes_of=VotesOf.CAST,
        quorum=3,
    ),
    secretary=club,
)
coordination = Body(
    key="samverkansgrupp",
    name="Samverkansgrupp",
    role=BodyKind.COORDINATION,
    seats=[Seats(side=EachOf(both), count=1), Seats(side=friends, count=1)],
    meets=While(Text("i början", "at first"), Each(MONTH), then=Each(2 * MONTH)),
    decides=DecisionRule(majority=Majority.ALL),
)
law = Source(
    key="lagen",
    name="Lagen om ekonomiska föreningar",
    role=SourceKind.STATUTE,
    number="2018:672",
    version=Version.AS_AMENDED,
    regards=Text("jäv", "conflicts of interest"),
)
programme = Source(
    key="programmet",
    name="Programmet mot hemlöshet",
    role=SourceKind.PROGRAMME,
    of=city,
    valid=Period.parse("2020-01-01/P6Y"),
)
template = Template(
    key="mall",
    name="uppföljningsmall",
    adopted_by=steering,
    contents=[Text("nattplatser", "night places")],
)
visits = Indicator(
    key="besok",
    what=Text("antal besök", "the number of visits"),
    by=[Breakdown.SEX, Breakdown.NATIONALITY],
    of=Text("dagverksamheten", "the day centre"),
    on=template,
)
places = Capacity(
    key="nattplatser",
    what=Text("nattplatser", "night places"),
    offered_by=club,
    places=About(60),
    reserved=[
        Reserved(for_=Text("kvinnor", "women"), number=20),
        Reserved(for_=Text("familjer", "families")),
    ],
    enrolment=Times(1, MONTH),
    enrolled_at=Text("på härbärget", "at the shelter"),
)
appendix = Appendix(key="bilaga-1", number="1", name="Samarbete", at_hand=False)
income = Goal(key="inkomst", what=Text("ge egen inkomst", "give an income"), whose=Jointly(both))
refer = Commitment(
    key="hanvisa",
    bearer=city,
    towards=club,
    modality=Modality.OBLIGATION,
    what=Text("hänvisa brukare", "refer service users"),
    timing=Each(MONTH),
    conditions=[Text("det finns plats", "there is room")],
    serves=[income],
    under=[law, programme],
)
gather = Commitment(
    key="samlas",
    bearer=EachOf(both),
    modality=Modality.OBLIGATION,
    what=Text("samlas", "gather"),
    timing=While(Text("i början", "at first"), Each(MONTH)),
)
whoever = Commitment(
    key="nagon",
    bearer=Unstated(),
    modality=Modality.OBLIGATION,
    what=Text("bestämma, snarast", "decide, at once"),
    timing=Throughout(),
)
funding = Funding(
    key="medel",
    payer=city,
    payee=club,
    amount=sek(200_000),
    per=Per.YEAR,
    only_for=Text("verksamheten", "the activities"),
)
line = BudgetLine(
    key="samordnare",
    of=funding,
    purpose=Text("samordnare", "a coordinator"),
    amount=sek(125_000),
    post=Fraction(1, 5),
    binding=True,
)
plan = PaymentPlan(
    key="utbetalning",
    of=funding,
    instalments=[
        Instalment(share=Fraction(1, 4), timing=InMonths([1, 6])),
        Instalment(share=Fraction(1, 2), timing=YearlyOn(10, 1)),
    ],
)
whole = PaymentPlan(
    key="engangs",
    of=funding,
    instalments=[Instalment(share=Fraction(1), timing=InMonths([3]))],
)
hours = Contribution(
    key="timmar", by=club, what=Text("ideell tid", "unpaid time"), essential=True, hours=300
)
unspent = Repayment(
    key="over",
    triggers=[Trigger.UNSPENT],
    duty=Duty.OWED,
    owed_by=club,
    owed_to=city,
    base=Text("medel som inte behövs", "funds not needed"),
    measure=Measure.ALL,
    instead=Text("de används nästa år", "they are used next year"),
    instead_agreed_by=Jointly(both),
    found_by=city,
    severity=Text("mer än hälften", "more than half"),
    fault=Text("föreningens eget handlande", "what the association itself has done"),
    after=Text("skriftväxling", "an exchange of letters"),
    within=EdgeOf(Unit.QUARTER, Edge.LAST, 10),
)
breach = Repayment(
    key="brott",
    triggers=[Trigger.MISUSE, Trigger.NON_PERFORMANCE],
    duty=Duty.ON_CLAIM,
    owed_by=AnyOf(both),
    owed_to=city,
    base=Text("utbetalade medel", "funds paid"),
    measure=Measure.ALL_OR_PART,
)
stop = PaymentStop(
    key="stopp",
    by=city,
    of=funding,
    triggers=[Text("verksamheten upphör", "the activities cease")],
    after=Text("skriftväxling", "an exchange of letters"),
)
monthly = Report(
    key="delredovisning",
    name="Delredovisning",
    author=club,
    recipient=city,
    contents=[Text("insatser", "measures"), Text("resultat", "results")],
    timing=Each(MONTH, Anchor.CALENDAR),
    covers=Covers.ITS_TIME,
)
yearly = Report(
    key="arsrapport", name="Årsrapport", author=club, recipient=steering, timing=Each(YEAR)
)
final = Report(
    key="uppfoljning",
    name="Samlad uppföljning",
    contents=[Text("lärdomar", "lessons")],
    timing=BeforeEnd(MONTH),
    covers=Covers.TERM,
    form=Form.WRITTEN,
    built_on=[yearly],
    indicators=[visits],
    on=template,
)
term = Term(
    key="giltighetstid",
    initial=Period.parse("2021-06-01/2022-05-31"),
    extension=AutomaticExtension(
        step=Span.of(months=6),
        latest_end=date(2024, 5, 31),
        notice_by=YearlyOn(2, 1),
        stops=Stops.NEXT_YEARS,
    ),
    conditions=[
        TermCondition(
            what=Text("det finns medel", "there are funds"), found_by=city, fails=Fails.ENDS
        ),
        TermCondition(what=Text("behoven kvarstår", "the needs remain"), fails=Fails.NO_EXTENSION),
    ],
)
leaving = Ending(
    key="lamna",
    act=EndingKind.NOTICE,
    by=AnyOf(both),
    ends=Ends.PARTICIPATION,
    grounds=[Text("en motpart brister", "another party fails")],
    after=[Text("dialog", "a dialogue"), Text("medling", "mediation")],
    last_resort=True,
    form=Form.WRITTEN,
    to=steering,
    notice=Span.of(months=3),
    counting=Counting.AFTER_EVENT,
    counted_from=CountedFrom.RECEIPT,
    takes_effect=TakesEffect.END_OF_MONTH,
    keeps_pay=Span.of(months=3),
    meanwhile=[Text("verksamheten fortgår", "the activities go on")],
)
exclusion = Ending(key="utesluta", act=EndingKind.EXCLUSION, by=steering, ends=Ends.PARTICIPATION)
heading = Heading(name="Staden och Föreningen", case_number="SOF 2021/1")
contents = Contents(
    title="Överenskommelse",
    sections=[
        Section(key="ingress", heading="", hashes=["0a1b2c3d"]),
        Section(key="6", number="§ 6", heading="Organisation", hashes=()),
        Section(key="6-styrgrupp", heading="Styrgrupp", level=2, hashes=["0a1b2c3d"] * 8),
        Section(key="6-ordf", heading="Ordförande", level=3, hashes=["0a1b2c3d"]),
        Section(key="bilagor", heading="Bilagor", hashes=["0a1b2c3d"]),
    ],
)

PARTS: Final[tuple[Part, ...]] = (
    Accession(
        key="ny-aktor",
        decided_by=[Approval(by=steering)],
        form=Form.SIGNED,
        recorded=Text("bilaga till överenskommelsen", "an appendix to the agreement"),
        conditions=[Text("den är ideell", "it is non-profit")],
    ),
    appendix,
    friends,
    Background(
        key="bakgrund",
        about=club,
        facts=[Text("den är ideell", "it is non-profit"), Text("den växer", "it grows")],
        figures=[
            Figure(
                of=Text("inskrivna", "people enrolled"),
                number=130,
                at=Text("våren 2023", "spring 2023"),
            ),
        ],
    ),
    steering,
    coordination,
    BreachDialogue(
        key="brister",
        triggers=[Text("en part brister", "a party fails"), Text("tvist", "a dispute")],
        between=Jointly(both),
        about=Text("om det kan fortsätta", "whether it can go on"),
        plan_decided_by=steering,
        plan_made_by=AnyOf(both),
        then=exclusion,
    ),
    line,
    places,
    ChangeRoute(
        key="tillagg",
        of=Text("förtydliganden", "clarifications"),
        form=Form.ADDENDUM,
        first=Text("dialog", "a dialogue"),
        size=ChangeSize.MATERIAL,
        signed_by=Signers.ALL_PARTIES,
        decided_by=[Approval(by=steering), Approval(by=head, delegated_by=city)],
        provided=[Text("syfte", "purpose"), Text("mål", "goals")],
        renegotiated=False,
        recorded=Text("styrgruppens protokoll", "the minutes of the steering group"),
    ),
    refer,
    gather,
    whoever,
    Contact(key="kontakt", of=club, role="projektledare", left_out=list(PersonalData)),
    contents,
    hours,
    Copies(key="exemplar", number=2, held_by=EachOf(both)),
    DataProtection(
        key="uppgifter",
        under=[law],
        controller=city,
        processor=club,
        limits=[Text("bara det nödvändiga antecknas", "only what is needed is noted")],
    ),
    Definition(
        key="forvaltningen",
        word="förvaltningen",
        means=Text("stadens socialförvaltning", "the social services of the city"),
        names=city,
    ),
    DisputeLadder(
        key="tvist",
        between=Jointly(both),
        steps=[Text("dialog", "dialogue"), Text("medling", "mediation")],
        then=Text("partnerskapet upphör", "the partnership ends"),
        seen_to_by=Jointly(both),
    ),
    leaving,
    exclusion,
    funding,
    income,
    heading,
    visits,
    head,
    heads,
    helpers,
    city,
    club,
    plan,
    whole,
    stop,
    Purpose(key="syfte", what=Text("ge ett första steg", "give a first step")),
    Renegotiation(
        key="omforhandling",
        by=EachOf(both),
        of=Text("villkoren", "the terms"),
        weighing=[Text("behoven", "the needs")],
        seen_to_by=steering,
    ),
    unspent,
    breach,
    monthly,
    yearly,
    final,
    Requirement(
        key="krav",
        on=club,
        must=[Text("främjar jämställdhet", "promote equality"), Text("är ideell", "be non-profit")],
        match=Match.ALL,
        tested=Text("varje år", "every year"),
        tested_by=city,
    ),
    Signature(
        key="underskrift",
        of=club,
        place="Stockholm",
        dated=date(2021, 6, 1),
        role="ordförande",
        signed=True,
        left_out=[PersonalData.NAME],
    ),
    law,
    programme,
    TargetGroup(
        key="malgrupp",
        limits=[Text("är vuxna", "are adults"), Text("saknar inkomst", "have no income")],
        area=Text("stadsdelen", "the district"),
        often=[Text("hemlöshet", "homelessness")],
        figures=[Figure(of=Text("män", "men"), share=Fraction(3, 4), about=True)],
    ),
    template,
    term,
    office,
    Values(
        key="vardegrund",
        statements=[Text("tillit", "trust"), Text("respekt", "respect")],
        rests_on=[programme],
    ),
)

added = Report(key="slutrapport", name="Slutrapport", contents=[], timing=BeforeEnd(MONTH))

POINTS: Final = (
    OpenPoint(
        key="ar",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text("Vilket år?", "Which year?"),
        readings=[
            Reading(key="avtalsar", says=Text("avtalsåret", "the agreement's year")),
            Reading(
                key="kalenderar",
                says=Text("kalenderåret", "the calendar year"),
                change=becomes(
                    steering, attrs.evolve(steering, meets=Times(3, YEAR, Anchor.CALENDAR))
                ),
            ),
        ],
        why=Text("så lyder orden", "so the words have it"),
        cites=Cite("6-styrgrupp", [6]),
    ),
    OpenPoint(
        key="slutrapport",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text("Ska det finnas en slutrapport?", "Is there to be a final report?"),
        readings=[
            Reading(key="nej", says=Text("nej", "no")),
            Reading(key="ja", says=Text("ja", "yes"), change=adds(added)),
            Reading(key="bara", says=Text("bara den", "only that"), change=removes(monthly)),
        ],
        why=Text("den nämns inte", "it is not mentioned"),
        cites=[],
    ),
    OpenPoint(
        key="bilagan",
        kind=PointKind.ABSENT,
        weight=Weight.FORMAL,
        question=Text("Vad står i bilagan?", "What does the appendix say?"),
        cites=[],
    ),
)

PARTNERSHIP: Final = Partnership(parts=PARTS, open_points=POINTS)

NOT_GIVEN: Final[tuple[NotGiven, ...]] = (
    Unstated(),
    NoClause(),
    InAppendix(appendix),
    ToBeDecided(steering),
    OpenWording("lämpligt"),
)

EXTENSIONS: Final = (
    AgreedExtension(step=YEAR, latest_end=Unstated(), agree_by=YearlyOn(2, 1), form=Form.WRITTEN),
    AgreedExtension(
        step=YEAR,
        latest_end=date(2024, 5, 31),
        agreed_by=Jointly(both),
        agree_by=Unstated(),
        form=Form.SIGNED,
    ),
    AutomaticExtension(step=YEAR, latest_end=Unstated(), notice_by=NoClause()),
    NegotiableExtension(
        step=YEAR,
        latest_end=date(2024, 5, 31),
        agreed_by=steering,
        weighing=[Text("behoven", "the needs")],
    ),
    NegotiableExtension(),
    Excluded(),
)
