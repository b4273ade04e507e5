"""Support for vulnerable EU citizens, Stockholm 2019-2022 (2.11.6-56/2019): four associations.

The agreement as typed Python, in the order of its sections. Facts, figures and the few words at
issue are the agreement's; every sentence is our own. The text at hand is a scan without its
diacritics; words quoted from it are spelt as they are printed. Run it to print the partnership as
JSON:

    python examples/eu_medborgare_2019.py
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial, reduce
from itertools import product
from operator import or_
from pathlib import Path
from typing import Any

from attrs import evolve

from iopmodel.contents import Aside, Contents, Disposition
from iopmodel.dates import (
    MONDAY_TO_FRIDAY,
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    HalfwayInto,
    OnWeekdays,
    Period,
    ReportingWindow,
    Span,
    Throughout,
    Times,
    Weekday,
    YearlyOn,
)
from iopmodel.documents import dumps
from iopmodel.identifiers import OrganisationNumber
from iopmodel.notgiven import (
    AtLeast,
    Excluded,
    InAppendix,
    NoClause,
    NotGiven,
    OpenWording,
    Unstated,
)
from iopmodel.partnership import (
    Change,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Subject,
    Weight,
    becomes,
)
from iopmodel.partnership.changes import adds, removes
from iopmodel.partnership.openpoints import Choice
from iopmodel.parts import Appendix, Cite, Part, Ref, Text
from iopmodel.terms import (
    Accession,
    Actor,
    AgreedExtension,
    AnyOf,
    Approval,
    Associate,
    Background,
    Body,
    BodyKind,
    BreachDialogue,
    Breakdown,
    Capacity,
    Chair,
    ChangeRoute,
    ChangeSize,
    Commitment,
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
    Form,
    Funding,
    Goal,
    Heading,
    IfContinued,
    Indicator,
    Jointly,
    LeftBy,
    Majority,
    Match,
    Measure,
    Modality,
    Office,
    OnOccasion,
    Order,
    Party,
    PersonalData,
    Precedence,
    Prevails,
    Purpose,
    Recused,
    Relative,
    Renegotiation,
    RepaidOf,
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
    TakesEffect,
    TargetGroup,
    Template,
    Term,
    TermCondition,
    Trigger,
    Unit,
    Values,
    Version,
    VotesPer,
)

NAME = "eu_medborgare_2019"

contents = Contents.parse(
    Path(__file__).with_name("contents").joinpath(f"{NAME}.txt").read_text(encoding="utf-8")
)
at = contents.at
contents = contents.with_asides(
    "3-1",
    Aside(
        11,
        Disposition.RESTATES,
        of=at("3-1", 9, 12),
        why=Text(
            "ordföranden svarar för det enligt meningarna intill",
            "the sentences beside it have the chair answer for it",
        ),
    ),
).with_asides(
    "3-2",
    Aside(
        13,
        Disposition.RESTATES,
        of=at("3-2", 7, 10, 14),
        why=Text(
            "gruppen och ordföranden svarar för det enligt andra meningar",
            "other sentences have the group and its chair answer for it",
        ),
    ),
)

month, year = Span.of(months=1), Span.of(years=1)
two_months, three_months, ninety_days = Span.of(months=2), Span.of(months=3), Span.of(days=90)
JANUARY, APRIL, MAY, AUGUST, OCTOBER, NOVEMBER = 1, 4, 5, 8, 10, 11

must = partial(Commitment, modality=Modality.OBLIGATION)
may = partial(Commitment, modality=Modality.PERMISSION)
can_decide = partial(Commitment, modality=Modality.POWER)
seeks = partial(Commitment, modality=Modality.AIM)
should = partial(Commitment, modality=Modality.RECOMMENDATION)
when_needed = OnOccasion(Text("vid behov", "when needed"))
each_meeting = OnOccasion(Text("vid varje möte", "at each meeting"))

# --- Heading and parties (§ 2.4) ------------------------------------------------------------------

heading = Heading(
    name="Stöd till utsatta EU-medborgare",
    case_number="2.11.6-56/2019",
    cites=[at("ingress", 1, 2, fields="name"), at("5-10", 1, fields="case_number")],
)
administration = Party(
    key="socialforvaltningen",
    name="Socialförvaltningen",
    sector=Sector.PUBLIC,
    organisation_number=OrganisationNumber("212000-0142"),
    legal_person="Stockholms stad",
    cites=[
        at("2-1", 1, fields=("legal_person", "name")),
        at("2-4", 1),
        at("2-4", 2, fields=("legal_person", "name", "organisation_number", "sector")),
    ],
)


def listed(number: int) -> list[Cite]:
    """Return the cites of an association that stands in a sentence of the list of actors."""
    return [
        at("2-4", 1),
        at("2-4", 5, fields="sector"),
        at("2-4", number, fields=("name", "organisation_number")),
    ]


association = partial(Party, sector=Sector.CIVIL_SOCIETY)
convictus = association(
    key="convictus",
    name="Convictus",
    organisation_number=OrganisationNumber("802012-1581"),
    cites=listed(6),
)
salvation_army = association(
    key="fralsningsarmen",
    name="Frälsningsarmén",
    organisation_number=OrganisationNumber("802006-1688"),
    cites=listed(7),
)
ny_gemenskap = association(
    key="ny-gemenskap",
    name="Ny Gemenskap",
    organisation_number=OrganisationNumber("802006-1019"),
    cites=listed(8),
)
city_mission = association(
    key="stockholms-stadsmission",
    name="Stockholms stadsmission",
    organisation_number=OrganisationNumber("802003-1954"),
    cites=listed(9),
)
associations = [convictus, salvation_army, ny_gemenskap, city_mission]
parties = [administration, *associations]

# --- Who acts within the administration (§ 2.4.1, § 2.5) and in the groups (§ 3) ------------------

# The board that the administration works under: no unit of it, and not named among the parties.
committee = Associate(
    key="socialnamnden",
    name="socialnämnden",
    near=administration,
    described_only=False,
    cites=[
        at("2-4-1", 1, fields="name"),
        at("2-5", 12, fields="near"),
        at("2-5", 13, fields="name"),
        at("3-1", 7, fields="name"),
        at("4", 18, 19, fields="name"),
        at("6", 3, 4, fields=("name", "near")),
    ],
)
emergency_service = Unit(
    key="socialjouren",
    name="Socialjouren",
    of=administration,
    tasks=[
        Text("uppsökande arbete inom EU-teamet", "outreach within the EU team"),
        Text("utredning", "investigations"),
        Text("myndighetsutövning", "the exercise of public authority"),
    ],
    cites=[at("2-4-1", 2, 3, fields=("name", "of", "tasks")), at("2-6-1", 6, fields="name")],
)
eu_team = Unit(
    key="eu-teamet",
    name="EU-teamet",
    of=emergency_service,
    cites=[at("2-4-1", 2, fields="of"), at("3-2", 1, fields="name")],
)
head = Office(
    key="forvaltningschef",
    name="förvaltningschef",
    of=administration,
    number=1,
    cites=[at("2-5", 12), at("3-1", 6), at("6", 5)],
)
central_officer = Office(
    key="central-handlaggare",
    name="den centrala handläggaren och utredaren",
    of=administration,
    cites=at("2-4-1", 1),
)
process_leader = Office(
    key="processledare", name="processledare", of=administration, cites=at("3-1", 1)
)
case_officer = Office(
    key="handlaggare-for-malgruppen",
    name="handläggaren med särskilt ansvar för målgruppen",
    of=administration,
    cites=[at("3-1", 1), at("3-2", 1)],
)
other_organisations = Associate(
    key="andra-organisationer",
    name="andra idéburna organisationer med verksamhet för målgruppen",
    described_only=True,
    cites=at("3-2", 1),
)

# --- § 1 Background -------------------------------------------------------------------------------

situation = Background(
    key="laget",
    facts=[
        Text(
            "när fler utsatta EU-medborgare vistades tillfälligt i Stockholm, från början av "
            "2010-talet, byggde staden och den idéburna sektorn steg för steg ut sina insatser",
            "as more vulnerable EU citizens stayed for a time in Stockholm, from the early 2010s, "
            "the city and civil society kept extending what they do for them",
        ),
        Text(
            "efter hand märktes att insatserna behövde samordnas",
            "as they did so, the need to coordinate it was noticed",
        ),
    ],
    cites=at("1-1", 1, 2),
)

# --- § 2.1 Purpose and goals ----------------------------------------------------------------------

purpose = Purpose(
    key="syfte",
    what=Text("ge stöd till utsatta EU-medborgare", "provide support for vulnerable EU citizens"),
    cites=at("2-1", 1),
)
already_active = Requirement(
    key="verksamhet-for-malgruppen",
    on=EachOf(associations),
    must=[
        Text(
            "redan har verksamhet för målgruppen",
            "have carried out activities for the target group already when it was concluded",
        )
    ],
    match=Match.ALL,
    tested=OpenWording("idag"),
    cites=at("2-1", 1),
)
the_partnership = Definition(
    key="ordet-partnerskapet",
    word="partnerskapet",
    means=Text(
        "det idéburna offentliga partnerskap som överenskommelsen inrättar",
        "the partnership that the agreement sets up",
    ),
    cites=at("2-1", 1),
)
the_administration = Definition(
    key="ordet-forvaltningen",
    word="förvaltningen",
    means=Text(
        "socialförvaltningen i Stockholms stad", "the social services administration of Stockholm"
    ),
    names=administration,
    cites=at("2-1", 1),
)
coordinate = must(
    key="samordna-stodet",
    bearer=Jointly(parties),
    what=Text(
        "samordna de olika insatserna för utsatta EU-medborgare som vistas tillfälligt i staden",
        "coordinate what is done for vulnerable EU citizens who stay in the city for a time",
    ),
    cites=at("2-1", 2),
)
relieve = Goal(
    key="lindra-nod",
    what=Text("lindra nöd", "relieve hardship"),
    whose=Jointly(parties),
    cites=[at("2-1", 3, fields="whose"), at("2-1", 4, fields="what")],
)
discover = Goal(
    key="upptacka-akuta-behov",
    what=Text("upptäcka akuta behov", "discover acute needs"),
    whose=Jointly(parties),
    cites=[at("2-1", 3, fields="whose"), at("2-1", 5, fields="what")],
)
inform = Goal(
    key="informera-om-rattigheter",
    what=Text(
        "informera om rättigheter och skyldigheter", "offer information on rights and duties"
    ),
    whose=Jointly(parties),
    cites=[
        at("2-1", 3, fields="whose"),
        at("2-1", 6, fields="what"),
        at("2-6-1", 9, fields="what"),
    ],
)
advise = Goal(
    key="rad-och-stod",
    what=Text(
        "ge råd och stöd så att målgruppen på egen hand kan ändra sin situation till det bättre",
        "offer advice and support, so that people can change and improve their lives themselves",
    ),
    whose=Jointly(parties),
    cites=[
        at("2-1", 3, fields="whose"),
        at("2-1", 7, fields="what"),
        at("2-6-1", 9, fields="what"),
    ],
)

# --- § 2.2 Target group, § 2.3 Values, § 2.4 Actors -----------------------------------------------

needs = [
    Text(
        "saknar försörjning eller bostad i Sverige",
        "have no means of support, or no housing, in Sweden",
    ),
    Text("är socialt och ekonomiskt utsatta", "are socially and economically vulnerable"),
    Text("vistas i staden bara tillfälligt", "stay in the city for a time only"),
    Text(
        "enligt lag bara har begränsad rätt till socialt stöd",
        "have, by law, only a limited right to social support",
    ),
]
stockholm = Text("Stockholms stad", "the city of Stockholm")
target_group = TargetGroup(
    key="malgrupp",
    limits=[Text("är EU-medborgare", "are EU citizens"), *needs],
    area=stockholm,
    cites=at("2-2", 1),
)
with_permit = [
    Text("är medborgare i ett land utanför EU", "are citizens of a country outside the EU"),
    Text("har fått uppehållstillstånd i ett EU-land", "have a residence permit in an EU country"),
]
third_country = TargetGroup(
    key="malgrupp-tredjeland",
    limits=[*with_permit, *needs],
    area=stockholm,
    cites=at("2-2", 1, 3),
)
eu_citizens = Definition(
    key="ordet-eu-medborgare",
    word="EU-medborgare",
    means=Text(
        "personer från alla länder som är medlemmar i EU",
        "people from every country that is a member of the EU",
    ),
    cites=at("2-2", 2),
)
third_country_nationals = Definition(
    key="ordet-tredjelandsmedborgare",
    word="tredjelandsmedborgare",
    means=Text(
        "personer som är medborgare i ett land utanför EU",
        "people who are citizens of a country outside the EU",
    ),
    cites=at("2-2", 3),
)

law_in_force = Source(
    key="gallande-lagstiftning",
    name="gällande lagstiftning",
    role=SourceKind.STATUTE,
    version=Version.AS_AMENDED,
    regards=Text("hur partnerskapet utformas", "how the partnership is shaped"),
    cites=at("2-3", 2),
)
humane = Requirement(
    key="krav-pa-undertecknare",
    on=EachOf(parties),
    must=[
        Text(
            "har en medmänsklig värdegrund",
            "hold values that start from a humane outlook",
        )
    ],
    match=Match.ALL,
    cites=at("2-3", 1),
)
shape = must(
    key="utforma-efter-malgruppen",
    bearer=Jointly(parties),
    what=Text(
        "rikta, utforma och utveckla partnerskapet efter målgruppens förutsättningar och behov "
        "och gällande lagstiftning",
        "direct, shape and develop the partnership by the circumstances and needs of the target "
        "group and by the law in force",
    ),
    under=[law_in_force],
    cites=at("2-3", 2),
)
values = Values(
    key="vardegrund",
    statements=[
        Text("ett medmänskligt synsätt", "a humane outlook"),
        Text(
            "alla människors lika och obestridliga värde", "the equal, undisputed worth of everyone"
        ),
        Text("ett jämställdhetsperspektiv", "a perspective of gender equality"),
        Text("ett respektfullt och värdigt bemötande", "respectful and dignified treatment"),
    ],
    cites=at("2-3", 1, 3),
)
quality = must(
    key="god-kvalitet",
    bearer=EachOf(parties),
    what=Text("utföra verksamheten med god kvalitet", "carry out its activities with good quality"),
    cites=[at("2-3", 4), at("3", 1)],
)
measure_of_quality = Background(
    key="vad-kvalitet-ar",
    facts=[
        Text(
            "vad som är god kvalitet beror på åtagandet och anpassas till varje verksamhet",
            "what good quality is differs between the commitments and is fitted to each activity",
        )
    ],
    cites=at("2-3", 5),
)
sector = Requirement(
    key="krav-pa-organisationer",
    on=EachOf(associations),
    must=[
        Text("drivs utan vinstsyfte", "be run without a profit motive"),
        Text("är politiskt obunden", "be politically independent"),
        Text(
            "har alla människors lika värde som grund för arbetet",
            "work from the equal worth of all people",
        ),
    ],
    match=Match.ALL,
    cites=at("2-4", 3),
)
added_value = Background(
    key="organisationernas-arbete",
    about=Jointly(associations),
    facts=[
        Text(
            "arbetet tillför något extra för dem som organisationerna möter",
            "their work is an added value for those they meet",
        ),
        Text(
            "det fyller ut det som staden gör i sina ordinarie verksamheter",
            "it complements the city's ordinary services",
        ),
    ],
    cites=at("2-4", 4),
)

# --- § 2.4.1 Within the administration ------------------------------------------------------------

officer_coordinates = must(
    key="handlaggaren-samordnar",
    bearer=central_officer,
    what=Text("samordna arbetet", "coordinate the work"),
    cites=at("2-4-1", 1),
)
officer_helps_shape = must(
    key="stod-vid-utformning",
    bearer=central_officer,
    what=Text(
        "stödja arbetet med att utforma och revidera partnerskap",
        "support the shaping and revising of partnerships",
    ),
    cites=at("2-4-1", 1),
)
officer_helps_follow_up = must(
    key="stod-vid-uppfoljning",
    bearer=central_officer,
    what=Text("ge stöd i verksamhetsuppföljningen", "support the follow-up of activities"),
    cites=at("2-4-1", 1),
)
continuous_report = Report(
    key="lopande-rapportering",
    name="löpande rapport",
    author=central_officer,
    recipient=committee,
    timing=Throughout(),
    cites=at("2-4-1", 1),
)

# --- § 2.5 Form and starting point, § 5.10 Appendices ---------------------------------------------

cooperation = Background(
    key="samverkan",
    about=Jointly(parties),
    facts=[
        Text(
            "partnerskapet är en samverkan mellan förvaltningen och organisationerna",
            "the partnership is cooperation between the administration and the organisations",
        )
    ],
    cites=at("2-5", 1),
)
starting_point = Text("partnerskapets utgångspunkt", "what the partnership starts from")
budget = Source(
    key="kommunfullmaktiges-budget",
    name="kommunfullmäktiges årliga budget",
    role=SourceKind.BUDGET,
    regards=starting_point,
    cites=[at("2-5", 2, fields="regards"), at("2-5", 3, fields=("name", "role"))],
)
policy_documents = Source(
    key="mal-och-inriktningsdokument",
    name="mål- och inriktningsdokument",
    role=SourceKind.PROGRAMME,
    regards=starting_point,
    cites=[at("2-5", 2, fields="regards"), at("2-5", 4, fields=("name", "role"))],
)
law_on_the_group = Source(
    key="lagstiftning-om-malgruppen",
    name="lagstiftning som berör målgruppen",
    role=SourceKind.STATUTE,
    regards=starting_point,
    cites=[at("2-5", 2, fields="regards"), at("2-5", 5, fields=("name", "role"))],
)

# Only the first has a legible number; the scan has the others', if there are any, as a stray word.
named_in = at("5-10", 1, 2)
army_appendix = Appendix(
    key="bilaga-fralsningsarmen",
    number="1",
    name="Frälsningsarmén",
    at_hand=False,
    cites=[at("2-5", 6, 7, 8), named_in],
)
emergency_appendix = Appendix(
    key="bilaga-socialjouren",
    name="Socialjouren",
    at_hand=False,
    cites=[at("2-5", 7, 8), named_in],
)
convictus_appendix = Appendix(
    key="bilaga-convictus",
    name="Convictus",
    at_hand=False,
    cites=[at("2-5", 6, 7, 8), named_in],
)
gemenskap_appendix = Appendix(
    key="bilaga-ny-gemenskap",
    name="Ny Gemenskap",
    at_hand=False,
    cites=[at("2-5", 6, 7, 8), named_in],
)
mission_appendix = Appendix(
    key="bilaga-stockholms-stadsmission",
    name="Stockholms stadsmission",
    at_hand=False,
    cites=[at("2-5", 6, 7, 8), named_in],
)
appendices = {
    convictus: convictus_appendix,
    salvation_army: army_appendix,
    ny_gemenskap: gemenskap_appendix,
    city_mission: mission_appendix,
}
what_appendices_say = Background(
    key="vad-bilagorna-innehaller",
    facts=[
        Text(
            "varje bilaga beskriver åtagandena, deras innehåll, upplägg och tidsperiod och de "
            "ekonomiska förutsättningarna",
            "each appendix describes the commitments, what they hold, how they are set up, their "
            "period and the economic conditions",
        ),
        Text(
            "bilagorna är en del av partnerskapet", "the appendices are a part of the partnership"
        ),
        Text(
            "de rymmer också andra upplysningar som gäller just den parten",
            "they also hold other particular information for the party",
        ),
    ],
    cites=[at("2-5", 6, 7, 8), at("2-6", 2), at("5-10", 1)],
)

# --- § 2.6 Commitments ----------------------------------------------------------------------------

bound = must(
    key="uppfylla-malen",
    bearer=EachOf(parties),
    what=Text(
        "fullgöra sina åtaganden för att nå partnerskapets mål",
        "carry out its commitments in order to meet the goals of the partnership",
    ),
    serves=[relieve, discover, inform, advise],
    cites=at("2-6", 1),
)
own_commitments = [
    must(
        key=f"atagande-{bearer.key}",
        bearer=bearer,
        what=Text(
            "fullgöra de särskilda åtaganden som den egna bilagan anger",
            "carry out the particular commitments that its appendix gives",
        ),
        timing=InAppendix(appendix),
        cites=[at("2-5", 6), at("2-6", 2)],
    )
    for bearer, appendix in appendices.items()
]
emergency_commitments = must(
    key="atagande-socialjouren",
    bearer=emergency_service,
    what=Text(
        "fullgöra de särskilda åtaganden som den egna bilagan anger",
        "carry out the particular commitments that its appendix gives",
    ),
    timing=InAppendix(emergency_appendix),
    cites=[at("2-6", 2), at("5-10", 1, 2)],
)

# --- § 2.6.1 Night places -------------------------------------------------------------------------

women = Text("kvinnor", "women")
weekday_mornings = OnWeekdays(MONDAY_TO_FRIDAY)
night_places = Capacity(
    key="nattplatser",
    what=Text(
        "tillfälliga övernattningsplatser för målgruppen, med inskrivning på förmiddagen",
        "temporary places to spend the night for the target group, with enrolment in the morning",
    ),
    places=OpenWording("begränsat antal"),
    reserved=[Reserved(for_=women, number=20)],
    enrolment=weekday_mornings,
    enrolled_at=OpenWording("den anvisade platsen"),
    cites=[
        at("2-6-1", 1, fields=("places", "what")),
        at("2-6-1", 2, fields="enrolment"),
        at("2-6-1", 5, fields="enrolled_at"),
        at("2-9", 3, fields="reserved"),
    ],
)
womens_shelter = Capacity(
    key="harbarget-for-kvinnor",
    what=Text(
        "nattplatser på härbärget för kvinnor",
        "night places at the shelter for women",
    ),
    reserved=[Reserved(for_=women)],
    enrolment=OnOccasion(
        Text(
            "också på kvällen när gästerna släpps in, utöver den gemensamma inskrivningen",
            "in the evening too, as guests are let in, besides the common enrolment",
        )
    ),
    cites=at("2-6-1", 3),
)
equal_chance = must(
    key="lika-mojlighet",
    bearer=Unstated(),
    what=Text(
        "ge alla lika möjlighet till en plats vid inskrivningen",
        "give everyone an equal chance of a place at enrolment",
    ),
    cites=at("2-6-1", 4),
)
only_there = seeks(
    key="bara-pa-anvisad-plats",
    bearer=Unstated(),
    what=Text(
        "dela ut platser bara på anvisad plats och inom bestämd tid, genom inskrivningen",
        "hand out places only at the appointed place and in the set time, by the enrolment",
    ),
    cites=at("2-6-1", 5),
)
call_emergency_service = must(
    key="kontakta-socialjouren",
    bearer=Unstated(),
    what=Text(
        "vända sig till Socialjouren när inskrivningstiden är slut, för att få råd eller ett "
        "ingripande, men bara i särskilda situationer",
        "contact Socialjouren for advice or intervention after enrolment, in special situations "
        "only",
    ),
    timing=OnOccasion(
        Text(
            "till exempel vid fara för liv eller när barn är inblandade",
            "such as danger to life or where children are involved",
        )
    ),
    cites=at("2-6-1", 6),
)
refer_to_enrolment = must(
    key="hanvisa-till-inskrivningen",
    bearer=Unstated(),
    what=Text(
        "hänvisa den enskilde till den fastställda inskrivningstiden",
        "refer people to the set enrolment time",
    ),
    conditions=[Text("det är ingen särskild situation", "the situation is no special one")],
    cites=at("2-6-1", 7),
)
no_long_stays = seeks(
    key="inga-langre-perioder",
    bearer=OpenWording("berörda parter"),
    what=Text(
        "se till att ingen övernattar under längre perioder",
        "see to it that nobody stays over for longer periods",
    ),
    serves=[inform, advise],
    cites=[at("2-6-1", 8), at("2-6-1", 9, 10, fields="serves")],
)
long_stays = Background(
    key="langre-overnattning",
    facts=[
        Text(
            "om någon övernattar under längre tid kan det motverka två av målen",
            "if someone stays the night for a longer time, it can work against two of the goals",
        )
    ],
    cites=at("2-6-1", 9, 10),
)

# --- § 2.7 Cooperation, § 2.8 Statements, § 2.9 Equality, § 3 Responsibility ----------------------

complement = Background(
    key="atagandena-kompletterar",
    facts=[
        Text(
            "åtagandena fyller ut varandra och svarar mot skilda behov i målgruppen",
            "the commitments complement each other and meet different needs of the target group",
        )
    ],
    cites=at("2-7", 1),
)
cooperate = must(
    key="god-samverkan",
    bearer=EachOf(parties),
    what=Text("samverka väl med de andra", "cooperate well with the others"),
    timing=Throughout(),
    serves=[relieve, discover, inform, advise],
    cites=at("2-7", 2, 3),
)
good_cooperation = Definition(
    key="ordet-god-samverkan",
    word="god samverkan",
    means=Text(
        "att aktörerna hela tiden informerar varandra och talar med varandra",
        "continuous information and communication between the actors",
    ),
    cites=at("2-7", 3),
)
brings = partial(Contribution, by=EachOf(associations), cites=at("2-7", 4))
own_money = brings(
    key="egna-medel",
    what=Text("ekonomiska medel", "money"),
)
management = brings(
    key="ledning-och-administration",
    what=Text(
        "övergripande arbetsledning och administration", "overall management and administration"
    ),
)
volunteers = brings(key="volontarinsatser", what=Text("volontärinsatser", "the work of volunteers"))
unpaid_support = brings(
    key="ideella-stodinsatser",
    what=Text(
        "egen service och eget stöd till målgruppen på ideell grund",
        "their own unpaid service and support to the target group",
    ),
)
who_speaks = must(
    key="visa-vem-som-uttalar-sig",
    bearer=EachOf(associations),
    what=Text(
        "göra tydligt att den talar för egen del",
        "make it clear that it speaks for itself",
    ),
    timing=OnOccasion(Text("när den uttalar sig", "when it makes a statement")),
    cites=at("2-8", 1),
)
for_everyone = must(
    key="oavsett-kon",
    bearer=Jointly(parties),
    what=Text(
        "rikta partnerskapet till enskilda oavsett kön och könsidentitet",
        "direct the partnership to people regardless of sex and gender identity",
    ),
    cites=at("2-9", 1),
)
set_aside = may(
    key="avsatta-for-kvinnor-eller-man",
    bearer=Unstated(),
    what=Text(
        "av hänsyn till jämställdheten avsätta enskilda verksamheter eller aktiviteter för "
        "kvinnor eller för män",
        "set single services or activities aside for women or for men, for the sake of gender "
        "equality",
    ),
    cites=at("2-9", 2),
)
own_part = must(
    key="svara-for-sin-del",
    bearer=EachOf(parties),
    what=Text(
        "ensam svara för sin del i partnerskapet", "answer alone for its part of the partnership"
    ),
    cites=at("3", 1),
)

# --- § 3.1 Steering group -------------------------------------------------------------------------

STEERING, COORDINATION = "styrgrupp", "samverkansgrupp"
authorised = Text("behörig företrädare", "authorised to represent it")

steering_chair = Office(
    key="styrgruppens-ordforande",
    name="styrgruppens ordförande",
    of=Ref[Actor](STEERING),
    number=1,
    cites=[at("3-1", 8, 10, fields=("name", "number", "of")), at("3-1", 9, fields="name")],
)
steering_secretary = Office(
    key="styrgruppens-sekreterare",
    name="styrgruppens sekreterare",
    of=Ref[Actor](STEERING),
    cites=at("3-1", 14),
)
association_seats = Seats(side=EachOf(associations), count=1, profile=authorised)
steering_group = Body(
    key=STEERING,
    name="styrgruppen",
    role=BodyKind.STEERING,
    seats=[
        association_seats,
        Seats(side=administration, drawn_from=process_leader, count=1),
        Seats(side=administration, drawn_from=case_officer, count=1),
    ],
    meets=Times(1, two_months),
    convener=steering_chair,
    chair=Chair(elected_by=Ref[Actor](STEERING), office_term=year, apart_from=NoClause()),
    secretary=steering_secretary,
    cites=[
        at("3-1", 1, fields=("role", "seats")),
        at("3-1", 8, 10, fields="chair"),
        at("3-1", 9, fields="convener"),
        at("3-1", 14, fields="secretary"),
        at("3-1", 15, fields="meets"),
    ],
)
secure_purpose = must(
    key="folja-syftet",
    bearer=steering_group,
    what=Text(
        "se till att partnerskapets syfte följs", "see that the purpose of the partnership is kept"
    ),
    cites=at("3-1", 2),
)
discuss_and_decide = must(
    key="besluta-om-tillampning-och-revidering",
    bearer=steering_group,
    what=Text(
        "diskutera och besluta i alla frågor om hur en parts åtaganden tillämpas eller revideras",
        "discuss and decide every question of how a party's commitments are applied or revised",
    ),
    timing=OnOccasion(Text("när en sådan fråga kommer upp", "when such a question arises")),
    cites=at("3-1", 3),
)
document_revisions = must(
    key="dokumentera-revideringar",
    bearer=Unstated(),
    what=Text(
        "dokumentera hur parternas åtaganden revideras, registrera det med bakgrund och beslut "
        "och förvara det med huvudavtalet",
        "document each revision of a party's commitments, register it with its background and "
        "the decision, and keep it with the main agreement",
    ),
    timing=OnOccasion(Text("vid varje revidering", "at each revision")),
    cites=[at("2-5", 11), at("3-1", 4)],
)
decide_application = can_decide(
    key="besluta-om-tillampning",
    bearer=steering_group,
    what=Text("besluta om hur partnerskapet tillämpas", "decide how the partnership is applied"),
    cites=[at("2-5", 9), at("3-1", 5)],
)
lead_steering = must(
    key="leda-styrgruppen",
    bearer=steering_chair,
    what=Text(
        "leda och fördela arbetet i styrgruppen",
        "lead the steering group and share out its work",
    ),
    cites=at("3-1", 8),
)
record_steering = must(
    key="enhetlig-dokumentation-i-styrgruppen",
    bearer=steering_chair,
    what=Text(
        "se till att gruppens möten och övriga arbete dokumenteras enhetligt",
        "see that the work and meetings of the steering group are documented in a uniform way",
    ),
    cites=at("3-1", 9, 12),
)
chairs_cooperate = must(
    key="samverka-med-samverkansgruppens-ordforande",
    bearer=steering_chair,
    what=Text(
        "hålla kontakt och samverka med samverkansgruppens ordförande",
        "keep in touch and cooperate with the chair of the coordination group",
    ),
    cites=at("3-1", 9),
)
call_steering = must(
    key="kalla-till-styrgruppen",
    bearer=steering_chair,
    what=Text(
        "ansvara för mötesstrukturen, med kallelse och dagordning",
        "answer for how meetings are held, with notice and agenda",
    ),
    timing=OnOccasion(Text("före varje möte", "before each meeting")),
    cites=at("3-1", 9),
)
share_recording_steering = must(
    key="fordela-dokumentationen-i-styrgruppen",
    bearer=steering_group,
    what=Text(
        "fördela uppdraget att dokumentera inom gruppen",
        "share out the task of documenting within the group",
    ),
    cites=at("3-1", 13),
)
choose_steering_secretary = must(
    key="utse-styrgruppens-sekreterare",
    bearer=steering_group,
    what=Text("utse en sekreterare som för anteckningar", "choose a secretary to take the minutes"),
    timing=each_meeting,
    cites=at("3-1", 14),
)
take_stock = must(
    key="diskutera-hur-arbetet-gar",
    bearer=steering_group,
    what=Text(
        "diskutera hur arbetet går och ta upp svårigheter och frågor från samverkansgruppen",
        "discuss how the work goes and take up difficulties and questions from the coordination "
        "group",
    ),
    timing=each_meeting,
    cites=at("3-1", 15),
)

# --- How commitments and money are changed (§ 2.5, § 3.1, § 5.4) ----------------------------------

kept = [
    Text("partnerskapets mål", "the goals of the partnership"),
    Text("dess syfte", "its purpose"),
    Text("värdegrunden för arbetet med målgruppen", "the values of the work with the target group"),
]
registered = Text(
    "beslutet och dess bakgrund registreras och sparas med huvudavtalet",
    "background and decision are registered and kept with the main agreement",
)
steering_decides = Approval(by=steering_group)
head_approves = Approval(by=head, delegated_by=committee)
committee_decides = Approval(by=committee)
change_kept = [
    at("2-5", 10, fields="provided"),
    at("2-5", 11, fields="recorded"),
    at("3-1", 4, fields="recorded"),
    at("5-4", 1, fields="form"),
]

minor_changes = ChangeRoute(
    key="mindre-revideringar",
    of=Text(
        "mindre revideringar av en parts åtaganden", "minor revisions of a party's commitments"
    ),
    size=ChangeSize.MINOR,
    form=Form.SIGNED,
    decided_by=[steering_decides],
    provided=kept,
    recorded=registered,
    cites=[
        at("2-5", 9, fields=("decided_by", "of", "size")),
        at("3-1", 3, 5, fields=("decided_by", "of", "size")),
        *change_kept,
    ],
)
material_changes = ChangeRoute(
    key="vasentliga-andringar",
    of=Text(
        "väsentliga ändringar av en parts åtaganden", "material changes of a party's commitments"
    ),
    size=ChangeSize.MATERIAL,
    form=Form.SIGNED,
    decided_by=[steering_decides, head_approves],
    provided=kept,
    recorded=registered,
    cites=[
        at("2-5", 12, fields=("decided_by", "of", "size")),
        at("3-1", 3, fields="decided_by"),
        at("3-1", 6, fields=("decided_by", "of", "size")),
        *change_kept,
    ],
)
frame_changes = ChangeRoute(
    key="andrad-ekonomisk-ram",
    of=Text(
        "ändringar av den totala ekonomiska ram som bilagorna tillsammans anger",
        "changes of the total financial frame that the appendices give together",
    ),
    size=ChangeSize.FINANCIAL,
    form=Form.SIGNED,
    decided_by=[committee_decides],
    cites=[at("2-5", 13), at("5-4", 1, fields="form")],
)
distribution = ChangeRoute(
    key="fordelning-av-medel",
    of=Text("fördelning av ekonomiska medel", "the distribution of money"),
    size=ChangeSize.FINANCIAL,
    form=Form.SIGNED,
    decided_by=[committee_decides],
    cites=[at("3-1", 7), at("5-4", 1, fields="form")],
)
changes_and_additions = ChangeRoute(
    key="andringar-och-tillagg",
    of=Text(
        "ändringar och tillägg i partnerskapet eller dess bilagor",
        "changes and additions to the partnership or its appendices",
    ),
    form=Form.SIGNED,
    signed_by=Signers.ALL_PARTIES,
    cites=at("5-4", 1),
)

authorised_signs = must(
    key="lata-firmatecknare-skriva-under",
    bearer=EachOf(parties),
    what=Text(
        "låta en behörig firmatecknare skriva under",
        "have it signed by someone authorised to sign for it",
    ),
    timing=OnOccasion(Text("vid varje ändring eller tillägg", "at each change or addition")),
    cites=at("5-4", 1),
)

# --- § 3.2 Coordination group ---------------------------------------------------------------------

coordination_chair = Office(
    key="samverkansgruppens-ordforande",
    name="samverkansgruppens ordförande",
    of=Ref[Actor](COORDINATION),
    number=1,
    cites=[
        at("3-2", 9, 11, fields=("name", "number", "of")),
        at("3-2", 10, 12, 19, fields="name"),
    ],
)
coordination_secretary = Office(
    key="samverkansgruppens-sekreterare",
    name="samverkansgruppens sekreterare",
    of=Ref[Actor](COORDINATION),
    cites=at("3-2", 16),
)
operative = Text(
    "föreståndare, arbetsledare, sakkunnig eller liknande som får besluta i operativa frågor, "
    "helst verksamhetsansvarig",
    "an expert, supervisor, manager or the like who may decide on operative matters, preferably "
    "the one who answers for the activities",
)
associations_in_coordination = Seats(side=EachOf(associations), profile=operative)
others_in_coordination = [
    Seats(
        side=administration,
        drawn_from=case_officer,
        count=1,
        profile=Text("eller någon i motsvarande roll", "or someone in a like role"),
    ),
    Seats(side=administration, drawn_from=eu_team),
    Seats(
        side=other_organisations,
        profile=Text("om de deltar", "if they take part"),
    ),
]
coordination_group = Body(
    key=COORDINATION,
    name="samverkansgruppen",
    role=BodyKind.COORDINATION,
    seats=[associations_in_coordination, *others_in_coordination],
    meets=Times(1, month),
    convener=coordination_chair,
    chair=Chair(elected_by=Ref[Actor](COORDINATION), office_term=year, apart_from=steering_group),
    secretary=coordination_secretary,
    cites=[
        at("3-2", 1, fields=("role", "seats")),
        at("3-2", 2, fields="seats"),
        at("3-2", 7, fields="meets"),
        at("3-2", 9, 11, 12, fields="chair"),
        at("3-2", 10, fields="convener"),
        at("3-2", 16, fields="secretary"),
    ],
)
decide_operative = can_decide(
    key="besluta-i-operativa-fragor",
    bearer=coordination_group,
    what=Text(
        "besluta i partnerskapets operativa frågor efter målgruppens behov",
        "decide on the operative matters of the partnership by the needs of the target group",
    ),
    cites=at("3-2", 3),
)
knowledge = must(
    key="inhamta-och-utbyta-kunskap",
    bearer=coordination_group,
    what=Text(
        "verka för att kunskap om målgruppen och dess behov inhämtas och utbyts på en strukturell "
        "nivå",
        "work for knowledge of the target group and its needs to be gathered and exchanged at a "
        "structural level",
    ),
    cites=at("3-2", 4),
)
knowledge_of_the_group = Indicator(
    key="kunskap-om-malgruppen",
    what=Text("generell kunskap om målgruppen", "general knowledge of the target group"),
    by=[Breakdown.AGE, Breakdown.SEX, Breakdown.COUNTRY_OF_ORIGIN],
    cites=at("3-2", 5),
)
secure_commitments = must(
    key="sakerstalla-atagandena",
    bearer=coordination_group,
    what=Text(
        "säkra att åtagandena utförs på avtalat sätt och lösa de problem som uppstår",
        "make sure that the commitments are carried out as agreed, and solve problems that arise",
    ),
    cites=at("3-2", 6),
)
raise_questions = must(
    key="lyfta-fragor",
    bearer=coordination_group,
    towards=steering_group,
    what=Text("lyfta frågor för beslut", "raise questions for decision"),
    timing=when_needed,
    cites=at("3-2", 6),
)
record_coordination = must(
    key="dokumentation-i-samverkansgruppen",
    bearer=coordination_group,
    what=Text(
        "svara för den dokumentation som uppkommer i gruppens arbete",
        "answer for the records that arise in its work",
    ),
    cites=at("3-2", 7),
)
routines = must(
    key="rutiner",
    bearer=coordination_group,
    what=Text(
        "ta fram klargörande rutiner och arbetsflöden för de gemensamma insatserna",
        "draw up routines and work flows that make the joint efforts clear",
    ),
    timing=when_needed,
    cites=at("3-2", 8),
)
lead_coordination = must(
    key="leda-samverkansgruppen",
    bearer=coordination_chair,
    what=Text(
        "leda och fördela arbetet i samverkansgruppen",
        "lead the coordination group and share out its work",
    ),
    cites=at("3-2", 9),
)
record_uniformly = must(
    key="enhetlig-dokumentation-i-samverkansgruppen",
    bearer=coordination_chair,
    what=Text(
        "se till att gruppens möten och övriga arbete dokumenteras enhetligt",
        "see that the work and meetings of the coordination group are documented in a uniform way",
    ),
    cites=at("3-2", 10, 14),
)
cooperate_with_steering = must(
    key="samverka-med-styrgruppens-ordforande",
    bearer=coordination_chair,
    what=Text(
        "hålla kontakt och samverka med styrgruppens ordförande",
        "keep in touch and cooperate with the chair of the steering group",
    ),
    cites=at("3-2", 10),
)
call_coordination = must(
    key="kalla-till-samverkansgruppen",
    bearer=coordination_chair,
    what=Text(
        "ansvara för mötesstrukturen, med kallelse och dagordning",
        "answer for how meetings are held, with notice and agenda",
    ),
    timing=OnOccasion(Text("före varje möte", "before each meeting")),
    cites=at("3-2", 10),
)
share_recording = must(
    key="fordela-dokumentationen-i-samverkansgruppen",
    bearer=coordination_group,
    what=Text(
        "fördela uppdraget att dokumentera inom gruppen",
        "share out the task of documenting within the group",
    ),
    cites=at("3-2", 15),
)
choose_secretary = must(
    key="utse-samverkansgruppens-sekreterare",
    bearer=Unstated(),
    what=Text(
        "utse en sekreterare som för anteckningar i samverkansgruppen",
        "choose a secretary to take the minutes of the coordination group",
    ),
    timing=each_meeting,
    cites=at("3-2", 16),
)
see_to_report = must(
    key="ta-fram-verksamhetsrapporten",
    bearer=coordination_chair,
    what=Text("se till att verksamhetsrapporten tas fram", "see that the activity report is made"),
    cites=at("3-2", 19),
)

# --- § 4 Follow-up: templates, indicators, reports ------------------------------------------------

follow_up_template = Template(
    key="uppfoljningsmall",
    name="uppföljningsmall",
    cites=[at("3-2", 18), at("4", 4, 7)],
)
survey_template = Template(
    key="mall-for-brukarundersokningar",
    name="mall för brukarundersökningar",
    adopted_by=Jointly(parties),
    contents=[
        Text(
            "vilken effekt åtagandena har för de enskilda",
            "what effect the commitments have for people",
        )
    ],
    cites=at("4", 5, 6),
)
return_form = Template(
    key="sarskild-blankett",
    name="särskild blankett",
    cites=at("4", 20),
)
make_survey_template = must(
    key="ta-fram-mall-for-brukarundersokningar",
    bearer=Jointly(parties),
    what=Text(
        "utarbeta en mall för brukarundersökningar som går att använda i alla verksamheter",
        "draw up a template for user surveys that can be used in all activities",
    ),
    cites=at("4", 5),
)
measure_effect = seeks(
    key="mata-effekten",
    bearer=Unstated(),
    what=Text(
        "mäta vilken effekt åtagandena har för de enskilda, genom brukarundersökningar",
        "measure, by user surveys, what effect the commitments have for people",
    ),
    cites=at("4", 6),
)
secure_goals = seeks(
    key="sakra-att-malen-nas",
    bearer=Unstated(),
    what=Text(
        "genom uppföljningen säkra att partnerskapets syfte och mål nås",
        "make sure by the follow-up that purpose and goals are reached",
    ),
    serves=[relieve, discover, inform, advise],
    cites=at("4", 1),
)
secure_money = seeks(
    key="sakra-medlens-anvandning",
    bearer=Unstated(),
    what=Text(
        "genom uppföljningen säkra att offentliga medel har gått till det som beslutats",
        "make sure by the follow-up that public money has been used for what was decided",
    ),
    cites=at("4", 2),
)
follow_up_base = must(
    key="uppfoljningens-utgangspunkt",
    bearer=Unstated(),
    what=Text(
        "vid uppföljningen utgå från partnerskapets mål och från bilagornas sammanställning av de "
        "medel som förvaltningen har tillfört",
        "base the follow-up on the goals of the partnership and on the statement, in the "
        "appendices, of the money that the administration has supplied",
    ),
    cites=at("4", 3),
)
follow_up = must(
    key="folja-upp-och-dokumentera",
    bearer=EachOf(associations),
    what=Text("följa upp och dokumentera sin verksamhet", "follow up and document its activities"),
    cites=at("4", 4),
)

asked = partial(Indicator, on=follow_up_template)
on_template = at("4", 7, fields="on")
nights, days, all_work = (
    Text("nattplatser", "night places"),
    Text("dagverksamhet", "day activities"),
    Text("all verksamhet", "all activities"),
)
nights_offered = asked(
    key="antal-nattplatser",
    what=Text(
        "antalet nattplatser som har erbjudits under perioden",
        "the number of night places offered in the period",
    ),
    of=nights,
    cites=[on_template, at("4", 7, fields="of"), at("4", 8, fields="what")],
)
occupancy = asked(
    key="belaggning",
    what=Text("beläggningen", "how far the places were taken up"),
    by=[Breakdown.SEX, Breakdown.NATIONALITY],
    of=nights,
    cites=[on_template, at("4", 7, fields="of"), at("4", 9, fields=("by", "what"))],
)
visits = asked(
    key="besok",
    what=Text("besöken", "the visits"),
    by=[Breakdown.SEX, Breakdown.NATIONALITY],
    of=days,
    cites=[on_template, at("4", 10, fields="of"), at("4", 11, fields=("by", "what"))],
)
efforts = asked(
    key="genomforda-insatser",
    what=Text(
        "de informations-, råd- och stödinsatser som har genomförts",
        "the information, advice and support that was given",
    ),
    of=days,
    cites=[on_template, at("4", 10, fields="of"), at("4", 12, fields="what")],
)
complaints = asked(
    key="klagomal-och-synpunkter",
    what=Text(
        "klagomål och synpunkter på verksamheten och de åtgärder eller handlingsplaner som de "
        "har lett till",
        "complaints and views on the activities and the measures or plans they have led to",
    ),
    of=all_work,
    cites=[on_template, at("4", 13, fields="of"), at("4", 14, fields="what")],
)
acute_cases = asked(
    key="akuta-fall",
    what=Text(
        "antalet akuta fall som har upptäckts, med en kort beskrivning och vart de har länkats",
        "the number of acute cases discovered, with a short account and where they were led on to",
    ),
    of=all_work,
    cites=[on_template, at("4", 13, fields="of"), at("4", 15, fields="what")],
)
survey_results = asked(
    key="resultat-av-brukarundersokning",
    what=Text(
        "resultat av brukarundersökningar, med analys och åtgärder eller förslag till reviderade "
        "åtaganden",
        "results of user surveys, with analysis and measures or proposals to revise commitments",
    ),
    of=all_work,
    cites=[on_template, at("4", 13, fields="of"), at("4", 16, fields="what")],
)
asked_for = [
    nights_offered,
    occupancy,
    visits,
    efforts,
    complaints,
    acute_cases,
    survey_results,
]

activity_report = partial(
    Report,
    name="verksamhetsrapport",
    author=coordination_group,
    recipient=steering_group,
    form=Form.WRITTEN,
    cites=[
        at("3-2", 17, fields=("author", "form", "name", "recipient", "timing")),
        at("3-2", 18, fields="built_on"),
        at("3-2", 19, fields="author"),
    ],
)
half_year_report = activity_report(
    key="verksamhetsrapport-halvar",
    timing=HalfwayInto(year),
    built_on=[Ref[Report]("underlag-halvar")],
    covers=Covers.ITS_TIME,
)
year_end_report = activity_report(
    key="verksamhetsrapport-arets-slut",
    timing=BeforeEnd(Span(), of=year),
    built_on=[Ref[Report]("underlag-arets-slut")],
)
material = partial(
    Report,
    name="uppgifter i uppföljningsmallen",
    author=EachOf(associations),
    recipient=coordination_group,
    indicators=asked_for,
    on=follow_up_template,
    cites=[at("3-2", 18), at("4", 4)],
)
half_year_material = material(
    key="underlag-halvar", timing=Relative(half_year_report, Order.BEFORE)
)
year_end_material = material(
    key="underlag-arets-slut", timing=Relative(year_end_report, Order.BEFORE)
)
compiled = partial(
    Report,
    name="sammanställning av verksamhetsrapporterna",
    author=administration,
    recipient=committee,
    covers=Covers.ITS_TIME,
    cites=[
        at("4", 17, fields=("author", "built_on", "name")),
        at("4", 18, fields="recipient"),
        at("4", 19, fields=("covers", "recipient", "timing")),
    ],
)
summer_half_compiled = compiled(
    key="rapport-maj-oktober",
    timing=ReportingWindow(MAY, OCTOBER, JANUARY),
    built_on=[half_year_report],
)
winter_half_compiled = compiled(
    key="rapport-november-april",
    timing=ReportingWindow(NOVEMBER, APRIL, AUGUST),
    built_on=[year_end_report],
)
financial_return = Report(
    key="ekonomisk-redovisning",
    name="ekonomisk redovisning",
    author=EachOf(associations),
    recipient=administration,
    contents=[
        Text("det ekonomiska utfallet för verksamhetsåret", "the financial outcome of the year"),
        Text(
            "vad ersättningen från förvaltningen har gått till",
            "how the payment from the administration has been used",
        ),
    ],
    timing=BeforeEnd(Span(), of=year),
    covers=OpenWording("verksamhetsåret"),
    on=return_form,
    cites=[
        at("4", 20, fields=("author", "contents", "covers", "on", "recipient", "timing")),
        at("4", 21, fields="contents"),
    ],
)
let_users_speak = must(
    key="lata-brukarna-lamna-synpunkter",
    bearer=Unstated(),
    what=Text(
        "låta brukarna säga vad de tycker om den verksamhet som de har besökt, så att klagomål "
        "och avvikelser kan följas upp",
        "let users give their views on the activity that they have visited, so that complaints "
        "and deviations can be followed up",
    ),
    cites=at("4-1", 1),
)
listen_to_users = should(
    key="utga-fran-brukarnas-synpunkter",
    bearer=Unstated(),
    what=Text(
        "basera uppföljningen på brukarnas synpunkter", "base the follow-up on the users' views"
    ),
    cites=at("4-1", 2),
)

# --- § 5.1 Term, § 5.2 Payment --------------------------------------------------------------------

there_is_money = TermCondition(
    what=Text("det finns medel för partnerskapet", "there is money for the partnership")
)
grounds_remain = TermCondition(
    what=Text(
        "vad som i övrigt krävs för ett partnerskap finns kvar",
        "what a partnership otherwise presupposes remains",
    )
)
by_agreement = AgreedExtension(
    step=year,
    latest_end=date(2022, 4, 30),
    agree_by=YearlyOn(2, 1),
    form=Form.WRITTEN,
)
term = Term(
    key="giltighetstid",
    initial=Period.parse("2019-05-01/2020-04-30"),
    extension=by_agreement,
    conditions=[there_is_money, grounds_remain],
    cites=[at("5-1", 1, fields=("conditions", "initial")), at("5-1", 2, 3, fields="extension")],
)
frames = [
    Funding(
        key=f"ersattning-{payee.key}",
        payer=administration,
        payee=payee,
        amount=InAppendix(appendix),
        per=InAppendix(appendix),
        only_for=OpenWording("det som är beslutat"),
        cites=[
            at("2-5", 7, fields=("amount", "per")),
            at("4", 2, fields="only_for"),
            at("5-2", 1, fields=("amount", "payee", "payer")),
        ],
    )
    for payee, appendix in appendices.items()
]

# --- § 5.3 Secrecy and concern for children -------------------------------------------------------

secrecy_act = Source(
    key="offentlighets-och-sekretesslagen",
    name="offentlighets- och sekretesslagen",
    role=SourceKind.STATUTE,
    cites=at("5-3", 1),
)
data_protection_regulation = Source(
    key="dataskyddsforordningen",
    name="dataskyddsförordningen",
    role=SourceKind.STATUTE,
    cites=at("5-3", 1),
)
social_services_act = Source(
    key="socialtjanstlagen",
    name="socialtjänstlagen",
    role=SourceKind.STATUTE,
    number="14 kap. 1 §",
    cites=at("5-3", 2),
)
personal_data = DataProtection(
    key="uppgifter-om-den-enskilde",
    under=[secrecy_act, data_protection_regulation],
    limits=[
        Text("bara det som är relevant dokumenteras", "only what is relevant is documented"),
        Text("dokumentationen hanteras och bevaras säkert", "records are handled and kept safely"),
    ],
    cites=at("5-3", 1, 3),
)
report_concern = must(
    key="orosanmalan",
    bearer=Unstated(),
    what=Text("göra en orosanmälan", "report a concern for a child"),
    timing=OnOccasion(
        Text("vid oro för att ett barn far illa", "when a child is feared to fare badly")
    ),
    under=[social_services_act],
    cites=at("5-3", 2),
)

# --- § 5.5 Shortcomings ---------------------------------------------------------------------------

dialogue_in_group = Text("dialog i styrgruppen", "a dialogue in the steering group")
plan_of_action = Text("en åtgärdsplan från aktören", "a plan of action from the actor")

exclusion = Ending(
    key="uteslutning",
    act=EndingKind.EXCLUSION,
    by=steering_group,
    ends=Ends.PARTICIPATION,
    grounds=[
        Text(
            "aktören uppfyller fortfarande inte villkoren",
            "the actor still does not meet the conditions",
        ),
        Text(
            "bristerna är fortfarande inte avhjälpta",
            "the actor has not put the shortcomings right",
        ),
    ],
    after=[dialogue_in_group, plan_of_action],
    cites=[at("5-5", 1, 2, fields="after"), at("5-5", 3)],
)
shortcomings = BreachDialogue(
    key="brister",
    triggers=[
        Text(
            "en aktör uppfyller inte villkoren för partnerskapet",
            "an actor does not meet the conditions of the partnership",
        ),
        Text(
            "en aktör brister väsentligt i sina åtaganden",
            "an actor shows material shortcomings in its commitments",
        ),
    ],
    between=steering_group,
    about=Text("bristerna", "the shortcomings"),
    plan_decided_by=steering_group,
    plan_made_by=AnyOf(parties),
    then=exclusion,
    cites=[
        at("5-5", 1, fields=("about", "between", "triggers")),
        at("5-5", 2, fields=("plan_decided_by", "plan_made_by")),
        at("5-5", 3, fields="then"),
    ],
)

# --- § 5.6 Renegotiation and changed circumstances, § 5.6.1 New actors ----------------------------

renegotiation = Renegotiation(
    key="omforhandling",
    by=AnyOf(parties),
    of=Text("bestämmelserna i partnerskapet", "the terms of the partnership"),
    seen_to_by=steering_group,
    cites=[
        at("5-6", 1, fields=("by", "of")),
        at("5-6-1", 2, fields=("by", "seen_to_by")),
        at("5-9", 2, fields="by"),
    ],
)
tell_of_changes = must(
    key="meddela-andrade-omstandigheter",
    bearer=EachOf(parties),
    towards=EachOf(parties),
    what=Text(
        "meddela ändrade omständigheter som påverkar ett åtagande, innan några ändringar görs",
        "tell of changed circumstances that affect a commitment, before any changes are made",
    ),
    timing=OpenWording("omgående"),
    cites=at("5-6", 2, 3),
)
termination = Ending(
    key="uppsagning-av-partnerskapet",
    act=EndingKind.NOTICE,
    by=Unstated(),
    ends=Ends.WHOLE,
    modality=Modality.RECOMMENDATION,
    grounds=[
        Text(
            "omständigheterna ändrar partnerskapets mål och syfte väsentligt",
            "the circumstances change the goals and purpose of the partnership materially",
        )
    ],
    after=[dialogue_in_group],
    notice=three_months,
    counting=Counting.AFTER_EVENT,
    takes_effect=TakesEffect.ANY_DAY,
    keeps_pay=three_months,
    meanwhile=[
        Text(
            "verksamheterna drivs vidare den tid som redan är betald",
            "the activities go on for the time that has been paid for",
        ),
        Text("ingen ny betalning görs", "no new payment is made"),
    ],
    cites=[
        at("5-6", 4, fields="after"),
        at("5-6", 5, fields=("act", "ends", "grounds", "modality")),
        at("5-6", 6, fields=("counting", "keeps_pay", "meanwhile", "notice", "takes_effect")),
        at("5-6", 7, fields="meanwhile"),
    ],
)
changed_circumstances = BreachDialogue(
    key="andrade-omstandigheter",
    triggers=[
        Text(
            "omständigheterna för att genomföra eller behålla partnerskapet har ändrats väsentligt",
            "the circumstances of carrying out or keeping the partnership have changed materially",
        )
    ],
    between=steering_group,
    about=Text("om partnerskapet kan fortsätta", "whether the partnership can go on"),
    then=termination,
    cites=[at("5-6", 4), at("5-6", 5, fields="then")],
)
deviations = BreachDialogue(
    key="avvikelser",
    triggers=[
        Text(
            "en organisation avviker från åtaganden som man har kommit överens om",
            "an organisation deviates from commitments that were agreed on",
        ),
        Text(
            "en organisation avviker från sin budgetram",
            "an organisation deviates from its budget frame",
        ),
    ],
    # The other one is the organisation that deviates, whichever it is.
    between=administration,
    about=Text(
        "avvikelsen, med den organisation som avviker",
        "the deviation, with the organisation that deviates",
    ),
    cites=at("5-6", 8),
)
accession = Accession(
    key="ny-aktor",
    decided_by=[steering_decides],
    recorded=Text(
        "den nya aktören fogas som bilaga till det övergripande partnerskapet",
        "the new actor is appended to the overall partnership",
    ),
    cites=[at("5-6-1", 1, fields="decided_by"), at("6", 2, fields="recorded")],
)

# --- § 5.7 Notice, § 5.8 Rescission, § 5.9 Disputes -----------------------------------------------

notice = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=AnyOf(parties),
    ends=Ends.COMMITMENT,
    form=Form.WRITTEN,
    to=steering_group,
    notice=three_months,
    counting=Counting.AFTER_EVENT,
    takes_effect=TakesEffect.ANY_DAY,
    cites=[
        at("5-7", 1, fields=("act", "by", "ends")),
        at("5-7", 2, fields=("counting", "form", "notice", "takes_effect", "to")),
    ],
)
beyond_notice = Repayment(
    key="aterbetalning-vid-uppsagning",
    triggers=[Trigger.LEAVING],
    duty=Duty.POSSIBLE,
    owed_by=AnyOf(parties),
    owed_to=administration,
    base=Text(
        "medel som har betalats ut för tid efter uppsägningstiden",
        "money that was paid for time after the notice has run out",
    ),
    measure=Unstated(),
    basis=RepaidOf.TIME_NOT_COVERED,
    left_by=LeftBy.PAYER,
    cites=at("5-7", 3),
)
rescission = Ending(
    key="havning",
    act=EndingKind.RESCISSION,
    by=Unstated(),
    ends=Ends.WHOLE,
    grounds=[
        Text("en part fullgör inte sina åtaganden", "a party does not carry out its commitments")
    ],
    cites=at("5-8", 1),
)
after_rescission = Repayment(
    key="aterbetalning-vid-havning",
    triggers=[Trigger.RESCISSION],
    duty=Duty.POSSIBLE,
    owed_by=AnyOf(parties),
    owed_to=administration,
    base=Text(
        "allt som förvaltningen har betalat ut inom partnerskapet",
        "all that the administration has paid within the partnership",
    ),
    measure=Measure.ALL_OR_PART,
    fault=Text(
        "att den parten har brustit i sitt åtagande",
        "a failure of that party in its commitments",
    ),
    basis=RepaidOf.PAID,
    cites=at("5-8", 2),
)
disputes = DisputeLadder(
    key="tvist",
    between=Jointly(parties),
    steps=[Text("dialog", "dialogue")],
    seen_to_by=Jointly(parties),
    cites=[at("5-9", 1, fields=("between", "steps")), at("5-9", 2, fields="seen_to_by")],
)

# --- § 6 Signatures -------------------------------------------------------------------------------

copies = Copies(key="exemplar", number=6, held_by=EachOf(parties), cites=at("6", 1))
# The year 2019 is printed, the day and month are blank.
signature = partial(Signature, place="Stockholm", left_out=[PersonalData.NAME])
signatures = [
    signature(
        key="underskrift-socialforvaltningen",
        of=administration,
        role="Förvaltningschef",
        cites=at("6", 3, 4, 5),
    ),
    signature(
        key="underskrift-stockholms-stadsmission",
        of=city_mission,
        role="Direktor",
        cites=at("6", 3, 4, 5),
    ),
    signature(
        key="underskrift-fralsningsarmen",
        of=salvation_army,
        role="Förvaltningschef",
        cites=at("6", 6),
    ),
    signature(
        key="underskrift-ny-gemenskap",
        of=ny_gemenskap,
        role="Styrelseordförande",
        cites=at("6", 6),
    ),
    signature(
        key="underskrift-convictus",
        of=convictus,
        role="Verksamhetschef",
        cites=at("6", 7, 8, 9),
    ),
]

# --- What the text leaves open --------------------------------------------------------------------

decides = partial(OpenPoint, weight=Weight.DECIDES)
matters = partial(OpenPoint, weight=Weight.MATTERS)
formal = partial(OpenPoint, weight=Weight.FORMAL)
AMBIGUITY, GAP, VAGUE = PointKind.AMBIGUITY, PointKind.GAP, PointKind.VAGUE
CONTRADICTION, ABSENT = PointKind.CONTRADICTION, PointKind.ABSENT
not_said = Reading(key="sags-inte", says=Text("texten säger det inte", "the text does not say"))
follows_the_text = Text(
    "ingen annan mening i texten svarar på frågan", "no other sentence of the text answers it"
)


def all_of(*changes: Change) -> Change:
    """Return the changes made together."""
    return reduce(or_, changes)


def each_way_of_counting(
    keys: tuple[str, str], says: Text, day: Text, change: Callable[[Span, Counting], Change]
) -> Iterator[Reading]:
    """Yield a reading by which more ends after three months, for each way of counting these.

    A change cannot ask how another point is read, so that each way has a reading of its own, which
    says how it counts. They do not suppose the readings on how notice is counted: those could then
    be agreed on only together with these.

    Args:
        keys: The key where three months are of the calendar, and where they are ninety days.
        says: What it takes the text to say, with the time left out.
        day: The day that may be counted in.
        change: What it changes, by the time and how it is counted.
    """
    ways = (Counting.AFTER_EVENT, Counting.FROM_AND_INCLUDING)
    for span, counting in product((three_months, ninety_days), ways):
        is_in_days, is_counted_in = span == ninety_days, counting is Counting.FROM_AND_INCLUDING
        sv, en = (
            ("nittio dagar", "ninety days")
            if is_in_days
            else ("tre kalendermånader", "three calendar months")
        )
        if is_counted_in:
            sv, en = f"{sv} med {day.sv} inräknad", f"{en} with {day.en} counted in"
        else:
            sv, en = f"{sv} från dagen efter", f"{en} from the day after"
        yield Reading(
            key=keys[is_in_days] + ("-med-dagen" if is_counted_in else ""),
            says=Text(says.sv.format(sv), says.en.format(en)),
            change=change(span, counting),
        )


def paid_as_at_notice(key: str, says: Text, ending: Ending) -> Iterator[Reading]:
    """Yield a reading by which an ending pays as notice of the partnership, in months and days."""
    for name, span, sv, en in (
        (key, three_months, "tre månaders", "three months'"),
        (f"{key}-nittio-dagar", ninety_days, "nittio dagars", "ninety days'"),
    ):
        yield Reading(
            key=name,
            says=Text(says.sv.format(sv), says.en.format(en)),
            change=becomes(ending, evolve(ending, keeps_pay=span, meanwhile=termination.meanwhile)),
        )


def conditions_fail(effect: Fails) -> Change:
    """Return the change by which the term's conditions have an effect when they fail."""
    return becomes(
        term, evolve(term, conditions=[evolve(one, fails=effect) for one in term.conditions])
    )


def extended(**fields: Any) -> Change:
    """Return the change by which an extension is agreed in another way."""
    return becomes(term, evolve(term, extension=evolve(by_agreement, **fields)))


def borne_by(bearer: Actor | Jointly) -> Change:
    """Return the change by which someone bears what the text lays on the partnership."""
    duties = (coordinate, make_survey_template, shape, for_everyone)
    return all_of(
        becomes(survey_template, evolve(survey_template, adopted_by=bearer)),
        *(becomes(duty, evolve(duty, bearer=bearer)) for duty in duties),
    )


def followed_up_by(bearer: Actor | Jointly) -> Change:
    """Return the change by which someone bears the follow-up."""
    duties = (secure_goals, secure_money, follow_up_base)
    return all_of(*(becomes(duty, evolve(duty, bearer=bearer)) for duty in duties))


def lacking(limit: Text) -> Change:
    """Return the change by which both target groups lack something in another way."""
    groups = (target_group, third_country)
    return all_of(
        *(
            becomes(
                group,
                evolve(group, limits=[limit if one == needs[0] else one for one in group.limits]),
            )
            for group in groups
        )
    )


def chairs(counting: Counting) -> Change:
    """Return the change by which the year of both chairs is counted in a way."""
    groups = (steering_group, coordination_group)
    return all_of(
        *(
            becomes(group, evolve(group, chair=evolve(group.chair, counting=counting)))
            for group in groups
            if isinstance(group.chair, Chair)
        )
    )


def statutes(version: Version) -> Change:
    """Return the change by which a wording of the statutes is meant."""
    meant = (law_on_the_group, secrecy_act, data_protection_regulation, social_services_act)
    return all_of(*(becomes(one, evolve(one, version=version)) for one in meant))


def editions(version: Version) -> Change:
    """Return the change by which an edition of the political decisions is meant."""
    return all_of(
        *(becomes(one, evolve(one, version=version)) for one in (budget, policy_documents))
    )


by_majority = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.SEAT)
by_party = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.PARTY)
by_all = DecisionRule(majority=Majority.ALL)


def prevails(
    key: str,
    by: Prevails,
    between: Sequence[Part],
    cites: Sequence[Cite],
    matter: Text | NotGiven,
) -> Change:
    """Return the change by which one of several parts prevails over the others."""
    return adds(Precedence(key=key, between=between, by=by, matter=matter, cites=cites))


about_the_term = [
    decides(
        key="vem-forlanger",
        kind=GAP,
        question=Text(
            "Vilka ska komma överens om en förlängning, och behöver det undertecknas?",
            "Who has to agree on an extension, and must it be signed?",
        ),
        readings=[
            not_said,
            Reading(
                key="alla-parter-undertecknar",
                says=Text(
                    "alla parter, i en undertecknad handling som vid andra tillägg",
                    "all parties, in a signed document as for other additions",
                ),
                change=extended(agreed_by=Jointly(parties), form=Form.SIGNED),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen, skriftligt", "the steering group, in writing"),
                change=extended(agreed_by=steering_group),
            ),
        ],
        why=follows_the_text,
        cites=[at("5-1", 2, 3), at("5-4", 1)],
    ),
    decides(
        key="vilken-avtalsperiod",
        kind=AMBIGUITY,
        question=Text(
            "Ligger den 1 februari, då en förlängning senast ska vara överenskommen, i den "
            "period som slutar eller i den som förlängningen gäller?",
            "Does 1 February, by which an extension has to be agreed, lie in the period that "
            "ends, or in the one agreed on?",
        ),
        readings=[
            Reading(
                key="den-som-slutar",
                says=Text("i den period som slutar", "in the period that ends"),
            ),
            Reading(
                key="den-som-overenskoms",
                says=Text(
                    "i den nya perioden: tills den löpande är slut är det inte för sent",
                    "in the new period: until the running one is over, it is not too late",
                ),
                change=extended(agree_by=YearlyOn(APRIL, 30)),
                excludes=[
                    Choice("vem-forlanger", "alla-parter-undertecknar"),
                    Choice("vem-forlanger", "styrgruppen"),
                ],
            ),
        ],
        why=Text(
            "annars skulle dagen infalla nio månader in i den tid som den ska föregå",
            "the day would otherwise fall nine months into the time that it is to precede",
        ),
        cites=at("5-1", 2, 3),
    ),
    decides(
        key="om-medel-saknas",
        kind=GAP,
        question=Text(
            "Vad följer om medlen eller förutsättningarna i övrigt inte längre finns?",
            "What follows if the money, or what it otherwise presupposes, is no longer there?",
        ),
        readings=[
            not_said,
            Reading(
                key="upphor",
                says=Text("partnerskapet upphör av sig självt", "the partnership ends by itself"),
                change=conditions_fail(Fails.ENDS),
            ),
            Reading(
                key="forlangs-inte",
                says=Text(
                    "det löper perioden ut men förlängs inte",
                    "it runs to the end of the period, but is not extended",
                ),
                change=conditions_fail(Fails.NO_EXTENSION),
            ),
            Reading(
                key="skal-for-uppsagning",
                says=Text(
                    "det är bara ett skäl att säga upp partnerskapet",
                    "it is only a ground for giving notice of the partnership",
                ),
                change=becomes(
                    termination,
                    evolve(
                        termination,
                        grounds=[
                            *termination.grounds,
                            Text(
                                "medlen eller förutsättningarna i övrigt finns inte längre",
                                "the money, or what it otherwise presupposes, is no longer there",
                            ),
                        ],
                    ),
                ),
            ),
            Reading(
                key="dialog-forst",
                says=Text(
                    "det är en väsentligt förändrad omständighet, som styrgruppen för dialog om",
                    "it is a material change of circumstances, on which the steering group holds a "
                    "dialogue",
                ),
                change=becomes(
                    changed_circumstances,
                    evolve(
                        changed_circumstances,
                        triggers=[
                            *changed_circumstances.triggers,
                            Text(
                                "medlen eller förutsättningarna i övrigt finns inte längre",
                                "the money, or what it otherwise presupposes, is no longer there",
                            ),
                        ],
                    ),
                ),
            ),
        ],
        why=follows_the_text,
        cites=[at("5-1", 1), at("5-6", 4, 5, 6), at("5-7", 2)],
    ),
    decides(
        key="vem-avgor-om-medel-finns",
        kind=GAP,
        question=Text(
            "Vem avgör om det finns medel, i vilken form och från vilken dag gäller det?",
            "Who finds whether there is money, in what form, and from which day does it hold?",
        ),
        about=[term, budget, committee],
        asks=[Subject(term, "conditions")],
        cites=[at("2-5", 3), at("5-1", 1)],
    ),
    decides(
        key="bara-en-del-av-medlen",
        kind=VAGUE,
        question=Text(
            "Vems medel ska finnas, och brister villkoret redan när en del av dem saknas?",
            "Whose money is to be there, and does the condition fail if only part of it is gone?",
        ),
        about=[term, budget, frame_changes, own_money],
        cites=[at("2-5", 3, 13), at("2-7", 4), at("5-1", 1)],
    ),
    decides(
        key="forutsattningar-i-ovrigt",
        kind=VAGUE,
        question=Text(
            "Vilka är förutsättningarna ”i övrigt”, vem prövar dem, och gäller villkoren "
            "också för ett förlängt år?",
            "What is meant by what it otherwise presupposes, who tests that, and do the "
            "conditions hold for an extended year too?",
        ),
        about=[term, sector],
        cites=[at("2-4", 3), at("5-1", 1, 2)],
    ),
    decides(
        key="for-sen-forlangning",
        kind=GAP,
        question=Text(
            "Är en förlängning ogiltig om parterna kommer överens efter den 1 februari, "
            "muntligt före den eller tyst, genom att fortsätta efter slutet, kan alla i så "
            "fall bota det skriftligt, eller är dagen bara en ordningsregel?",
            "Is an extension void if they agree after 1 February, before it by word of mouth "
            "only, or tacitly, by going on after the end, can all then heal it in writing, or "
            "does the day only keep order?",
        ),
        about=[term, changes_and_additions],
        cites=[at("5-1", 3), at("5-4", 1)],
    ),
    decides(
        key="ett-ar-i-taget",
        kind=AMBIGUITY,
        question=Text(
            "Kan båda de möjliga förlängningarna bestämmas på en gång, fram till den 30 april "
            "2022, eller en förlängning bli kortare än ett år, när det sägs vara ”ett år i "
            "taget”?",
            "Can both extensions be agreed on at once, up to 30 April 2022, or an extension be "
            "shorter than a year, when it is said to be a year at a time?",
        ),
        about=[term],
        cites=at("5-1", 2, 3),
    ),
    decides(
        key="den-forsta-februari-en-lordag",
        kind=GAP,
        question=Text(
            "Flyttas den 1 februari när den är en lördag, och åt vilket håll, och flyttas en "
            "rapport som ska lämnas på en lördag eller söndag?",
            "Is 1 February moved when it is a Saturday, and in which direction, and is a report "
            "moved that is due on a Saturday or Sunday?",
        ),
        about=[term, half_year_report, year_end_report, financial_return],
        cites=[at("3-2", 17), at("4", 20), at("5-1", 3)],
    ),
    decides(
        key="forlangning-for-nagra",
        kind=AMBIGUITY,
        question=Text(
            "Kan partnerskapet förlängas för några parter och inte för andra?",
            "Can the partnership be extended for some parties and not for others?",
        ),
        about=[term],
        cites=[at("2-5", 7), at("5-1", 2, 3)],
    ),
    decides(
        key="avtalsarets-betydelse",
        kind=VAGUE,
        question=Text(
            "Är avtalsåret, avtalsperioden och verksamhetsåret samma tid, från den 1 maj till den "
            "30 april?",
            "Are the agreement year, the agreement period and the operating year one and the same, "
            "from 1 May to 30 April?",
        ),
        about=[half_year_report, year_end_report, financial_return, term],
        cites=[at("3-2", 17), at("4", 20), at("5-1", 3)],
    ),
    decides(
        key="bilagans-tid",
        kind=AMBIGUITY,
        question=Text(
            "Vad gäller om en bilagas tidsperiod är kortare eller längre än partnerskapets?",
            "What holds if the period of an appendix is shorter or longer than the partnership's?",
        ),
        about=[term, *appendices.values(), emergency_appendix],
        cites=[at("2-5", 7, 8), at("5-1", 1), at("5-10", 1)],
    ),
    decides(
        key="bilagorna-vid-forlangning",
        kind=GAP,
        question=Text(
            "Förlängs bilagorna och deras belopp med partnerskapet, eller behövs nya bilagor, "
            "och måste nämnden besluta när en förlängning kostar pengar?",
            "Are the appendices and their sums extended with the partnership, or are new ones "
            "needed, and has the committee to decide when an extension costs money?",
        ),
        about=[term, *frames, *appendices.values(), emergency_appendix, distribution],
        cites=[at("2-5", 7, 8), at("3-1", 7), at("5-1", 2, 3), at("5-2", 1)],
    ),
    decides(
        key="bilaga-som-saknas",
        kind=GAP,
        question=Text(
            "Är en organisation bunden, och har den rätt till ersättning, om dess bilaga "
            "saknas eller inte är undertecknad?",
            "Is an organisation bound, and is it to be paid, if its appendix is missing or "
            "has not been signed?",
        ),
        about=[*own_commitments, *frames, *appendices.values()],
        cites=[at("2-5", 6, 7, 8), at("2-6", 2), at("5-2", 1)],
    ),
    decides(
        key="huvudavtal-eller-bilaga",
        kind=GAP,
        question=Text(
            "Vad går före när en bilaga säger något annat än huvudavtalet?",
            "Which prevails when an appendix says something else than the main agreement?",
        ),
        readings=[
            not_said,
            *(
                Reading(
                    key=key,
                    says=says,
                    change=prevails(
                        "foretrade-mellan-huvudavtal-och-bilagor",
                        by,
                        [contents, *appendices.values(), emergency_appendix],
                        [at("2-5", 8), at("5-10", 1)],
                        Unstated(),
                    ),
                )
                for key, says, by in (
                    (
                        "huvudavtalet",
                        Text("huvudavtalet", "the main agreement"),
                        Prevails.FIRST_NAMED,
                    ),
                    (
                        "bilagan",
                        Text(
                            "bilagan, som är särskild för parten",
                            "the appendix, which is special to the party",
                        ),
                        Prevails.SPECIAL,
                    ),
                    (
                        "den-senare",
                        Text("den som har avtalats senare", "the one agreed on later"),
                        Prevails.LATER,
                    ),
                )
            ),
        ],
        why=follows_the_text,
        about=[what_appendices_say, *appendices.values(), emergency_appendix],
        cites=[at("2-5", 7, 8), at("2-6", 2), at("5-10", 1)],
    ),
    decides(
        key="efter-slutet",
        kind=GAP,
        question=Text(
            "Vilka skyldigheter lever kvar efter slutet, som rapporten i augusti om tiden till "
            "och med april, och hur länge kan pengar då krävas tillbaka?",
            "Which duties survive the end, such as the report in August on the time up to "
            "April, and for how long can money then be claimed back?",
        ),
        about=[winter_half_compiled, financial_return, term, beyond_notice, after_rescission],
        asks=[Subject(winter_half_compiled, "timing")],
        cites=[at("4", 19, 20), at("5-1", 1), at("5-7", 3), at("5-8", 2)],
    ),
    matters(
        key="avveckling",
        kind=GAP,
        question=Text(
            "Hur avvecklas verksamheten när partnerskapet tar slut, och vem äger då det som har "
            "köpts för pengarna?",
            "How are the activities wound up when the partnership is over, and who then owns what "
            "was bought with the money?",
        ),
        about=[term, night_places, *frames],
        cites=[at("4", 2), at("5-1", 2), at("5-2", 1)],
    ),
    matters(
        key="langre-an-till-2022",
        kind=GAP,
        question=Text(
            "Kan den längsta tiden, till den 30 april 2022, skjutas fram genom en "
            "undertecknad ändring, eller behövs ett nytt partnerskap?",
            "Can the longest time, to 30 April 2022, be moved by a signed change, or is a "
            "new partnership needed?",
        ),
        about=[term, changes_and_additions],
        cites=[at("5-1", 2), at("5-4", 1)],
    ),
    decides(
        key="nar-det-borjar-binda",
        kind=GAP,
        question=Text(
            "Från vilken dag binder överenskommelsen, när dagen för underskrift är tom, och gäller "
            "den mellan de andra om en part inte skriver under?",
            "From which day does the agreement bind, when the day of signing is blank, and does it "
            "hold among the others if a party does not sign?",
        ),
        about=[term, *signatures],
        asks=[Subject(one, "dated") for one in signatures],
        cites=[at("5-1", 1), at("6", 5, 6, 8)],
    ),
    decides(
        key="undertecknat-exemplar",
        kind=ABSENT,
        question=Text(
            "Är den text som är till hands huvudavtalet, och den undertecknade, och har nämnden "
            "beslutat om den?",
            "Is the text at hand the main agreement, and the signed one, and has the committee "
            "decided on it?",
        ),
        about=[*signatures, committee],
        asks=[Subject(one, "signed") for one in signatures],
        cites=[at("2-6", 2), at("5-10", 1), at("6", 3, 4, 5, 6, 7, 8, 9)],
    ),
    decides(
        key="e-post-som-skrift",
        kind=VAGUE,
        question=Text(
            "Räcker e-post där något ska vara skriftligt, som en uppsägning, en förlängning "
            "eller en rapport, och en elektronisk underskrift där något ska vara undertecknat?",
            "Is e-mail enough where something has to be in writing, as a notice, an extension "
            "or a report, and an electronic signature where it has to be signed?",
        ),
        about=[notice, term, half_year_report, year_end_report, changes_and_additions],
        cites=[at("3-2", 17), at("5-1", 3), at("5-4", 1), at("5-7", 2)],
    ),
]

about_reports = [
    decides(
        key="ett-halvar-in",
        kind=AMBIGUITY,
        question=Text(
            "Ska rapporten ”ett halvår in” på avtalsåret lämnas senast den sista dagen i det "
            "första halvåret eller dagen efter?",
            "Is the report half a year into the year due on the last day of the first half, or on "
            "the day after it?",
        ),
        readings=[
            Reading(
                key="halvarets-sista-dag",
                says=Text(
                    "den sista dagen i det första halvåret", "the last day of the first half"
                ),
            ),
            Reading(
                key="dagen-efter",
                says=Text("den första dagen i det andra halvåret", "the first of the second half"),
                change=becomes(
                    half_year_report,
                    evolve(half_year_report, timing=YearlyOn(NOVEMBER, 1), covers=Unstated()),
                ),
            ),
        ],
        why=Text(
            "den ger den tidigare dagen: den som håller den håller båda",
            "it gives the earlier day: whoever meets it meets both",
        ),
        cites=[at("3-2", 17), at("5-1", 1)],
    ),
    decides(
        key="om-inget-nytt-ar-borjar",
        kind=AMBIGUITY,
        question=Text(
            "Ska verksamhetsrapporten ”innan nytt avtalsår” lämnas också när inget nytt år följer?",
            "Is the activity report before a new agreement year due if no new year follows?",
        ),
        readings=[
            Reading(
                key="varje-ar",
                says=Text("den lämnas varje år", "it is due each year"),
            ),
            Reading(
                key="bara-fore-ett-nytt-ar",
                says=Text(
                    "den lämnas bara om ett nytt år följer", "it is due only if a new year follows"
                ),
                change=becomes(
                    year_end_report,
                    evolve(year_end_report, timing=IfContinued(BeforeEnd(Span(), of=year))),
                ),
            ),
        ],
        why=Text(
            "socialnämnden ska få en rapport om tiden till och med april, som bygger på den",
            "the committee is to have a report on the time up to April, which is made from it",
        ),
        cites=[at("3-2", 17), at("4", 19)],
    ),
    decides(
        key="redovisning-om-inget-nytt-ar-borjar",
        kind=AMBIGUITY,
        question=Text(
            "Ska den ekonomiska redovisningen ”innan nytt avtalsår” lämnas också när inget nytt år "
            "följer?",
            "Is the financial return before a new agreement year due if no new year follows?",
        ),
        readings=[
            Reading(key="varje-ar", says=Text("den lämnas varje år", "it is due each year")),
            Reading(
                key="bara-fore-ett-nytt-ar",
                says=Text(
                    "den lämnas bara om ett nytt år följer", "it is due only if a new year follows"
                ),
                change=becomes(
                    financial_return,
                    evolve(financial_return, timing=IfContinued(BeforeEnd(Span(), of=year))),
                ),
            ),
        ],
        why=Text("texten säger att det sker årligen", "the text says that it is done yearly"),
        cites=at("4", 20),
    ),
    decides(
        key="verksamhetsaret",
        kind=VAGUE,
        question=Text(
            "Är verksamhetsåret avtalsåret, kalenderåret eller organisationens eget räkenskapsår?",
            "Is the operating year the agreement year, the calendar year or the organisation's own "
            "financial year?",
        ),
        readings=[
            not_said,
            Reading(
                key="avtalsaret",
                says=Text("det avtalsår som snart är slut", "the agreement year that is ending"),
                change=becomes(financial_return, evolve(financial_return, covers=Covers.ITS_TIME)),
            ),
        ],
        why=follows_the_text,
        cites=at("4", 20),
    ),
    decides(
        key="utfallet-fore-arets-slut",
        kind=CONTRADICTION,
        question=Text(
            "Hur kan årets ekonomiska utfall redovisas innan året är slut?",
            "How can the financial outcome of the year be told before the year is over?",
        ),
        about=[financial_return, term],
        asks=[Subject(financial_return, "timing")],
        cites=[at("4", 20, 21), at("5-1", 1)],
    ),
    matters(
        key="rapportens-period",
        kind=GAP,
        question=Text(
            "Gäller årets andra verksamhetsrapport halvåret eller hela året?",
            "Is the second activity report of the year about the half-year or the whole year?",
        ),
        about=[half_year_report, year_end_report, winter_half_compiled],
        cites=[at("3-2", 17), at("4", 19)],
    ),
    decides(
        key="rapporten-fore-arets-slut",
        kind=CONTRADICTION,
        question=Text(
            "Hur kan verksamhetsrapporten lämnas före årets slut och ändå räcka till och med "
            "april, och när lämnas underlaget till den?",
            "How can the activity report be handed in before the year ends and yet reach to the "
            "end of April, and when is the material for it due?",
        ),
        about=[year_end_report, year_end_material, half_year_material, winter_half_compiled],
        asks=[Subject(year_end_report, "timing")],
        cites=[at("3-2", 17), at("4", 4, 19)],
    ),
    matters(
        key="forsta-rapportperioden",
        kind=AMBIGUITY,
        question=Text(
            "Ska nämnden redan i augusti 2019 få en rapport, om tiden före partnerskapet?",
            "Is the committee to have a report as early as August 2019, on the time before the "
            "partnership?",
        ),
        about=[winter_half_compiled, term],
        cites=[at("4", 19), at("5-1", 1)],
    ),
    matters(
        key="rapportens-vag",
        kind=GAP,
        question=Text(
            "Vem lämnar verksamhetsrapporten vidare till förvaltningen, ska styrgruppen godkänna "
            "den, och vad finns att sammanställa när varje halvår har en rapport?",
            "Who passes the activity report on to the administration, does the steering group "
            "approve it, and what is there to compile when each half-year has one report?",
        ),
        about=[half_year_report, year_end_report, summer_half_compiled, winter_half_compiled],
        cites=[at("3-2", 17), at("4", 17, 18, 19)],
    ),
    matters(
        key="namndens-sammantrade",
        kind=GAP,
        question=Text(
            "När ska rapporten redovisas om socialnämnden inte sammanträder i augusti eller "
            "januari?",
            "When is the report due if the committee does not meet in August or January?",
        ),
        about=[summer_half_compiled, winter_half_compiled, committee],
        cites=at("4", 18, 19),
    ),
    decides(
        key="rapport-av-den-som-lamnar",
        kind=GAP,
        question=Text(
            "Ska den som lämnar under året ändå rapportera och redovisa för tiden fram till dess?",
            "Is one who leaves during the year still to report and account for the time "
            "until then?",
        ),
        about=[half_year_material, year_end_material, financial_return, notice, exclusion],
        cites=[at("3-2", 18), at("4", 4, 20), at("5-5", 3), at("5-7", 1)],
    ),
    matters(
        key="vem-fyller-i-mallen",
        kind=CONTRADICTION,
        question=Text(
            "Ska förvaltningen, med Socialjouren, också redovisa i uppföljningsmallen?",
            "Is the administration, with Socialjouren, to report on the follow-up template too?",
        ),
        readings=[
            Reading(
                key="organisationerna",
                says=Text("bara organisationerna", "the organisations only"),
            ),
            Reading(
                key="varje-part",
                says=Text("varje part", "each party"),
                change=all_of(
                    *(
                        becomes(one, evolve(one, author=EachOf(parties)))
                        for one in (half_year_material, year_end_material)
                    )
                ),
            ),
        ],
        why=Text(
            "avsnittet om uppföljning går närmare in på det",
            "the section on follow-up goes into it more closely",
        ),
        cites=[at("3-2", 18), at("4", 4)],
    ),
    matters(
        key="lopande-rapportering",
        kind=AMBIGUITY,
        question=Text(
            "Är den löpande rapporteringen till nämnden något annat än rapporterna i januari och "
            "augusti?",
            "Is the continuous reporting to the committee another thing than the reports in "
            "January and August?",
        ),
        readings=[
            Reading(key="dessutom", says=Text("den kommer till", "it comes on top of them")),
            Reading(
                key="samma-sak",
                says=Text("det är de rapporterna", "it is those reports"),
                change=removes(continuous_report),
            ),
        ],
        why=Text(
            "den är en uppgift för sig, och har en annan bärare",
            "it is a task by itself, with another bearer",
        ),
        cites=[at("2-4-1", 1), at("4", 17, 18, 19)],
    ),
    matters(
        key="vem-faststaller-mallen",
        kind=GAP,
        question=Text(
            "Vem fastställer uppföljningsmallen?",
            "Who adopts the follow-up template?",
        ),
        readings=[
            not_said,
            *(
                Reading(
                    key=key,
                    says=says,
                    change=becomes(
                        follow_up_template, evolve(follow_up_template, adopted_by=adopter)
                    ),
                )
                for key, says, adopter in (
                    (
                        "samverkansgruppen",
                        Text("samverkansgruppen", "the coordination group"),
                        coordination_group,
                    ),
                    ("styrgruppen", Text("styrgruppen", "the steering group"), steering_group),
                    ("forvaltningen", Text("förvaltningen", "the administration"), administration),
                )
            ),
        ],
        why=follows_the_text,
        cites=[at("3-2", 18), at("4", 4, 7)],
    ),
    matters(
        key="mallen-och-blanketten",
        kind=ABSENT,
        question=Text(
            "Vem tar fram blanketten, vad frågar den och mallen för brukarundersökningar efter, "
            "när är de klara, får de och uppföljningsmallen ändras utan underskrift, och räcker "
            "en fri redovisning tills de finns?",
            "Who makes the form, what do it and the survey template ask for, when are they "
            "ready, may they and the follow-up template be changed without signatures, and is "
            "a report of any form enough until they exist?",
        ),
        about=[return_form, survey_template, follow_up_template, changes_and_additions],
        asks=[Subject(return_form, "adopted_by")],
        cites=[at("4", 4, 5, 20), at("5-4", 1), at("5-10", 2)],
    ),
    matters(
        key="vem-foljer-upp",
        kind=GAP,
        question=Text(
            "Vem gör den uppföljning som ska säkra målen och pengarnas användning?",
            "Who does the follow-up that is to make sure of the goals and of how money is used?",
        ),
        readings=[
            not_said,
            Reading(
                key="forvaltningen",
                says=Text("förvaltningen", "the administration"),
                change=followed_up_by(administration),
            ),
            Reading(
                key="parterna",
                says=Text("parterna gemensamt", "the parties jointly"),
                change=followed_up_by(Jointly(parties)),
            ),
        ],
        why=follows_the_text,
        cites=at("4", 1, 2, 3),
    ),
    matters(
        key="nationalitet-och-ursprungsland",
        kind=CONTRADICTION,
        question=Text(
            "Ska uppgifterna delas upp på nationalitet eller på ursprungsland, ska ålder med, och "
            "vad gäller när någon inte vill uppge det?",
            "Is what is learnt divided by nationality or by country of origin, is age in it, and "
            "what holds when someone does not want to say?",
        ),
        about=[occupancy, visits, knowledge_of_the_group],
        cites=[at("3-2", 5), at("4", 9, 11)],
    ),
    decides(
        key="sen-rapport",
        kind=GAP,
        question=Text(
            "Vad följer om en rapport är sen eller uteblir?",
            "What follows if a report is late or missing?",
        ),
        about=[half_year_report, year_end_report, financial_return, shortcomings],
        cites=[at("3-2", 17), at("4", 20), at("5-5", 1)],
    ),
    decides(
        key="rapporterna-och-forlangningen",
        kind=CONTRADICTION,
        question=Text(
            "Hur kan en förlängning beslutas senast den 1 februari, när årets redovisningar kommer "
            "i april?",
            "How can an extension be decided by 1 February, when the accounts of the year come in "
            "April?",
        ),
        about=[term, financial_return, year_end_report, summer_half_compiled],
        asks=[Subject(one, "timing") for one in (financial_return, year_end_report)],
        cites=[at("3-2", 17), at("4", 19, 20), at("5-1", 3)],
    ),
    matters(
        key="brukarundersokning",
        kind=GAP,
        question=Text(
            "Vem genomför brukarundersökningarna, hur ofta, och vad rapporteras om ingen har "
            "gjorts?",
            "Who makes the user surveys, how often, and what is reported if none has been made?",
        ),
        about=[survey_results, survey_template, measure_effect],
        cites=at("4", 5, 6, 16),
    ),
    matters(
        key="hur-det-raknas",
        kind=VAGUE,
        question=Text(
            "Vad är enheten för nattplatser, beläggning, besök och genomförda insatser, och räknas "
            "personer eller tillfällen?",
            "What is the unit of night places, occupancy, visits and efforts, and are people or "
            "occasions counted?",
        ),
        about=[nights_offered, occupancy, visits, efforts],
        cites=at("4", 8, 9, 11, 12),
    ),
    matters(
        key="akuta-fall",
        kind=VAGUE,
        question=Text(
            "När är ett fall akut, och hur mycket får sägas om det på vägen till nämnden?",
            "When is a case acute, and how much may be told of it on the way to the committee?",
        ),
        about=[acute_cases, discover, personal_data],
        cites=[at("2-1", 5), at("4", 15, 18), at("5-3", 1, 3)],
    ),
    matters(
        key="mal-utan-indikator",
        kind=GAP,
        question=Text(
            "Hur följs det upp att nöd lindras och att det uppsökande arbetet når fram, när "
            "uppföljningsmallen inte frågar om det och inga målvärden är satta, och får mallen "
            "fråga efter mindre än vad som räknas upp?",
            "How is it followed up that hardship is relieved and that outreach gets through, when "
            "the template does not ask about it and no target values are set, and may the "
            "template ask for less than what is listed?",
        ),
        about=[relieve, emergency_service, measure_effect, secure_goals, follow_up_template],
        cites=[at("2-1", 4), at("2-4-1", 2), at("4", 1, 6, 7)],
    ),
    decides(
        key="granskning-av-redovisningen",
        kind=GAP,
        question=Text(
            "Hur granskas den ekonomiska redovisningen, får förvaltningen se räkenskaperna, "
            "och ska också den egna insatsen redovisas?",
            "How is the financial return checked, may the administration see the accounts, "
            "and is what the organisation itself brings to be accounted for too?",
        ),
        about=[financial_return, return_form, own_money],
        cites=[at("2-7", 4), at("4", 20, 21)],
    ),
    matters(
        key="egenkontroll",
        kind=GAP,
        question=Text(
            "Vem kontrollerar utifrån att åtagandena utförs, när de som utför dem själva ska "
            "säkerställa det?",
            "Who checks from outside that the commitments are carried out, when those who do so "
            "are to make sure of it themselves?",
        ),
        about=[secure_commitments, secure_money],
        cites=[at("3-2", 6), at("4", 2)],
    ),
    matters(
        key="vem-tar-emot-synpunkter",
        kind=GAP,
        question=Text(
            "Vem tar emot brukarnas synpunkter?",
            "Who receives the users' views?",
        ),
        readings=[
            not_said,
            Reading(
                key="organisationerna",
                says=Text(
                    "den organisation som brukaren har besökt",
                    "the organisation that the user has visited",
                ),
                change=becomes(
                    let_users_speak, evolve(let_users_speak, bearer=EachOf(associations))
                ),
            ),
        ],
        why=follows_the_text,
        about=[complaints, listen_to_users],
        cites=[at("4", 14), at("4-1", 1, 2)],
    ),
    matters(
        key="avvikelserapporter",
        kind=GAP,
        question=Text(
            "När får brukarna svar på synpunkter, och vem skriver avvikelserapporter, om vad och "
            "till vem, när de bara nämns som grund för uppföljningen?",
            "When are users' views answered, and who writes reports of deviations, about what and "
            "to whom, when they are only named as a base of the follow-up?",
        ),
        about=[let_users_speak, complaints],
        cites=[at("4", 14), at("4-1", 1)],
    ),
]

about_power = [
    decides(
        key="styrgruppens-platser",
        kind=AMBIGUITY,
        question=Text(
            "Är processledaren och handläggaren två personer, en eller flera?",
            "Are the process leader and the case officer two people, one, or several?",
        ),
        readings=[
            Reading(key="tva", says=Text("två personer", "two people")),
            Reading(
                key="en",
                says=Text("en person i båda rollerna", "one person in both roles"),
                change=becomes(
                    steering_group,
                    evolve(
                        steering_group,
                        seats=[
                            association_seats,
                            Seats(
                                side=administration,
                                drawn_from=process_leader,
                                count=1,
                                profile=Text(
                                    "samma person är handläggare med särskilt ansvar för "
                                    "målgruppen",
                                    "the same person is the case officer",
                                ),
                            ),
                        ],
                    ),
                ),
            ),
            Reading(
                key="flera",
                says=Text("en eller flera i vardera rollen", "one or more in each role"),
                change=becomes(
                    steering_group,
                    evolve(
                        steering_group,
                        seats=[
                            association_seats,
                            Seats(side=administration, drawn_from=process_leader, count=AtLeast(1)),
                            Seats(side=administration, drawn_from=case_officer, count=AtLeast(1)),
                        ],
                    ),
                ),
            ),
        ],
        why=Text("två roller nämns, i ental", "two roles are named, in the singular"),
        about=[process_leader, case_officer],
        cites=at("3-1", 1),
    ),
    decides(
        key="styrgruppens-beslut",
        kind=GAP,
        question=Text(
            "Hur fattar styrgruppen beslut?",
            "How does the steering group decide?",
        ),
        readings=[
            not_said,
            Reading(
                key="majoritet",
                says=Text("med en majoritet av platserna", "by a majority of the seats"),
                change=becomes(steering_group, evolve(steering_group, decides=by_majority)),
            ),
            Reading(
                key="en-rost-per-part",
                says=Text("med en majoritet av parterna", "by a majority of the parties"),
                change=becomes(steering_group, evolve(steering_group, decides=by_party)),
            ),
            Reading(
                key="enighet",
                says=Text("bara när alla är eniga", "only when all agree"),
                change=becomes(steering_group, evolve(steering_group, decides=by_all)),
            ),
        ],
        why=follows_the_text,
        cites=at("3-1", 3, 5),
    ),
    decides(
        key="beslutforhet",
        kind=GAP,
        question=Text(
            "Hur många måste vara med när grupperna beslutar, vad gäller när rösterna är lika, "
            "får de ha ersättare, och kan de besluta utan möte?",
            "How many must take part when the groups decide, what if the votes are even, may they "
            "have deputies, and can they decide without a meeting?",
        ),
        about=[steering_group, coordination_group],
        asks=[Subject(COORDINATION, "decides"), Subject(STEERING, "decides")],
        cites=[at("3-1", 1, 3, 5), at("3-2", 1, 3)],
    ),
    decides(
        key="behorig-foretradare",
        kind=AMBIGUITY,
        question=Text(
            "Måste organisationens representant i styrgruppen vara firmatecknare, eller "
            "räcker det att vara utsedd, och är beslutet där i så fall också "
            "organisationens underskrift?",
            "Must the representative of an organisation in the steering group be able to "
            "sign for it, or is being chosen enough, and is the decision there then the "
            "organisation's signature too?",
        ),
        about=[steering_group, minor_changes, authorised_signs],
        cites=[at("3-1", 1), at("5-4", 1)],
    ),
    decides(
        key="jav",
        kind=GAP,
        question=Text(
            "Deltar en part i beslut om den själv, som en åtgärdsplan, en uteslutning eller "
            "hur pengar fördelas?",
            "Does a party take part in decisions on itself, such as a plan of action, an exclusion "
            "or how money is shared?",
        ),
        readings=[
            not_said,
            *(
                Reading(
                    key=f"{who}-{how}",
                    says=Text(f"{who_says.sv}, {how_says.sv}", f"{who_says.en}, {how_says.en}"),
                    change=becomes(
                        steering_group,
                        evolve(steering_group, decides=evolve(rule, recused=recused)),
                    ),
                    supposes=[Choice("styrgruppens-beslut", how)],
                )
                for who, who_says, recused in (
                    (
                        "parten-avstar",
                        Text("den avstår", "it takes no part"),
                        Recused.PARTY,
                    ),
                    (
                        "alla-deltar",
                        Text("den deltar som andra", "it takes part as others do"),
                        Recused.NOBODY,
                    ),
                )
                for how, how_says, rule in (
                    (
                        "majoritet",
                        Text(
                            "och gruppen beslutar med en majoritet av platserna",
                            "and the group decides by a majority of the seats",
                        ),
                        by_majority,
                    ),
                    (
                        "en-rost-per-part",
                        Text(
                            "och gruppen beslutar med en majoritet av parterna",
                            "and the group decides by a majority of the parties",
                        ),
                        by_party,
                    ),
                    (
                        "enighet",
                        Text(
                            "och gruppen beslutar bara när alla är eniga",
                            "and the group decides only when all agree",
                        ),
                        by_all,
                    ),
                )
            ),
        ],
        why=follows_the_text,
        about=[steering_group, exclusion, shortcomings, minor_changes],
        cites=[at("3-1", 1, 3, 5), at("5-5", 2, 3)],
    ),
    decides(
        key="tillampning-eller-tvist",
        kind=CONTRADICTION,
        question=Text(
            "Avgör styrgruppen vad ett åtagande betyder när parterna är oense om det, som en fråga "
            "om tillämpning, eller är det en tvist för dialog mellan parterna?",
            "Does the steering group decide what a commitment means when the parties disagree on "
            "it, as a question of application, or is it a dispute for dialogue between them?",
        ),
        readings=[
            not_said,
            *(
                Reading(
                    key=key,
                    says=says,
                    change=prevails(
                        "foretrade-vid-oenighet",
                        Prevails.FIRST_NAMED,
                        between,
                        [at("3-1", 3), at("5-9", 1)],
                        Text("vad ett åtagande betyder", "what a commitment means"),
                    ),
                )
                for key, says, between in (
                    (
                        "styrgruppen",
                        Text("styrgruppen avgör det", "the steering group decides it"),
                        [discuss_and_decide, disputes],
                    ),
                    (
                        "dialogen",
                        Text(
                            "det är en tvist, som gruppen inte avgör",
                            "it is a dispute, which the group does not decide",
                        ),
                        [disputes, discuss_and_decide],
                    ),
                )
            ),
        ],
        why=follows_the_text,
        about=[decide_application, discuss_and_decide, disputes],
        cites=[at("2-5", 9), at("3-1", 3, 5), at("5-9", 1)],
    ),
    decides(
        key="mot-en-parts-vilja",
        kind=GAP,
        question=Text(
            "Kan styrgruppen ändra en parts åtaganden mot den partens vilja?",
            "Can the steering group change a party's commitments against the will of that party?",
        ),
        about=[minor_changes, discuss_and_decide, notice],
        cites=[at("2-5", 9), at("3-1", 3, 5), at("5-4", 1), at("5-7", 1)],
    ),
    decides(
        key="eller-pa-forekommen-anledning",
        kind=AMBIGUITY,
        question=Text(
            "Kommer mötena ”på förekommen anledning” till, eller kan de träda i stället för de "
            "regelbundna?",
            "Do the meetings that occasion calls for come on top, or can they take the place of "
            "the regular ones?",
        ),
        readings=[
            Reading(key="dessutom", says=Text("de kommer till", "they come on top")),
            Reading(
                key="i-stallet",
                says=Text("de kan ersätta de regelbundna", "they can replace the regular ones"),
                change=becomes(
                    steering_group,
                    evolve(
                        steering_group,
                        meets=OnOccasion(
                            Text(
                                "varannan månad eller när något föranleder det",
                                "every second month or when occasion arises",
                            )
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "annars har ordet ”minst” ingen verkan", "otherwise the word “minst” has no effect"
        ),
        cites=at("3-1", 15),
    ),
    matters(
        key="att-kalla-till-mote",
        kind=GAP,
        question=Text(
            "Vem kan begära ett möte i en grupp, hur lång tid i förväg ska det kallas, och vad "
            "följer om det inte hålls?",
            "Who can ask for a meeting of a group, how long before it must it be called, and "
            "what follows if it is not held?",
        ),
        about=[steering_group, coordination_group, call_steering, call_coordination],
        cites=[at("3-1", 9, 15), at("3-2", 7, 10)],
    ),
    decides(
        key="varannan-manad",
        kind=AMBIGUITY,
        question=Text(
            "Är ”varannan månad” ett möte i varje tvåmånadersperiod eller högst två månader "
            "mellan mötena?",
            "Is every second month one meeting in each stretch of two months, or at most two "
            "months between meetings?",
        ),
        readings=[
            Reading(
                key="i-varje-period",
                says=Text("ett möte i varje period om två månader", "one in each two months"),
            ),
            Reading(
                key="hogst-tva-manader-emellan",
                says=Text("högst två månader mellan mötena", "at most two months between them"),
                change=becomes(
                    steering_group,
                    evolve(steering_group, meets=Each(two_months, Anchor.PREVIOUS)),
                ),
                excludes=[Choice("eller-pa-forekommen-anledning", "i-stallet")],
            ),
        ],
        why=Text(
            "ordet ”minst” anger hur ofta, inte hur långt det får vara emellan",
            "the word “minst” says how often, not how far apart",
        ),
        cites=at("3-1", 15),
    ),
    decides(
        key="varje-manad",
        kind=AMBIGUITY,
        question=Text(
            "Är ”minst en gång per månad” ett möte i varje månad eller högst en månad mellan "
            "samverkansgruppens möten?",
            "Is at least once a month one meeting in each month, or at most a month between the "
            "meetings of the coordination group?",
        ),
        readings=[
            Reading(key="i-varje-manad", says=Text("ett möte i varje månad", "one in each month")),
            Reading(
                key="hogst-en-manad-emellan",
                says=Text("högst en månad mellan mötena", "at most a month between them"),
                change=becomes(
                    coordination_group,
                    evolve(coordination_group, meets=Each(month, Anchor.PREVIOUS)),
                ),
            ),
        ],
        why=Text(
            "orden anger hur ofta; hur långt det får vara emellan är det intervall som gruppen "
            "finner lämpligt",
            "the words say how often; how far apart is the interval that the group finds suitable",
        ),
        cites=at("3-2", 7),
    ),
    decides(
        key="ordforandens-ar",
        kind=AMBIGUITY,
        question=Text(
            "När slutar ordförandenas år, räknat från valet?",
            "When does the year of the chairs end, counted from the election?",
        ),
        readings=[
            not_said,
            Reading(
                key="dagen-fore-valdagen",
                says=Text(
                    "dagen före valdagen året efter",
                    "on the day before that of the election, a year on",
                ),
                change=chairs(Counting.FROM_AND_INCLUDING),
            ),
            Reading(
                key="valdagen",
                says=Text("på valdagen året efter", "on the day of the election, a year on"),
                change=chairs(Counting.AFTER_EVENT),
            ),
        ],
        why=follows_the_text,
        cites=[at("3-1", 10), at("3-2", 11)],
    ),
    matters(
        key="ny-ordforande",
        kind=AMBIGUITY,
        question=Text(
            "Kan en ordförande väljas om, när gruppen ska utse ”en ny ordförande”, är året "
            "avtalsåret, och får den som väljs mitt i ett år ett helt år?",
            "Can a chair be elected again, when the group is to elect a new chair, is the "
            "year that of the agreement, and has one who is elected midway a whole year?",
        ),
        about=[steering_group, coordination_group],
        cites=[at("3-1", 10), at("3-2", 11)],
    ),
    decides(
        key="samma-aktor-i-efterhand",
        kind=GAP,
        question=Text(
            "Vem lämnar om de två ordförandena senare kommer från samma aktör, och är EU-teamet en "
            "annan aktör än förvaltningen?",
            "Who leaves if the two chairs later come from the same actor, and is the EU team "
            "another actor than the administration?",
        ),
        about=[coordination_group, steering_group, eu_team],
        asks=[Subject(COORDINATION, "chair"), Subject(STEERING, "chair")],
        cites=[at("3-1", 10), at("3-2", 1, 12)],
    ),
    decides(
        key="forsta-ordforanden",
        kind=GAP,
        question=Text(
            "När väljs de första ordförandena, vem kallar till det första mötet, och vem leder "
            "gruppen när ordförande saknas?",
            "When are the first chairs elected, who calls the first meeting, and who leads the "
            "group while it has no chair?",
        ),
        about=[steering_group, coordination_group, call_steering],
        asks=[
            Subject(COORDINATION, "convener"),
            Subject(STEERING, "convener"),
        ],
        cites=[at("3-1", 8, 9), at("3-2", 9, 10)],
    ),
    matters(
        key="dokumentationens-barare",
        kind=CONTRADICTION,
        question=Text(
            "Vem ansvarar om dokumentationen saknas: ordföranden, gruppen eller sekreteraren?",
            "Who answers if records are missing: the chair, the group or the secretary?",
        ),
        about=[
            record_steering,
            share_recording_steering,
            steering_secretary,
            record_uniformly,
            share_recording,
            record_coordination,
            coordination_secretary,
        ],
        cites=[at("3-1", 9, 12, 13, 14), at("3-2", 7, 10, 14, 15, 16)],
    ),
    formal(
        key="vem-utser-sekreteraren",
        kind=GAP,
        question=Text(
            "Vem utser sekreteraren vid samverkansgruppens möten?",
            "Who chooses the secretary at the meetings of the coordination group?",
        ),
        readings=[
            not_said,
            Reading(
                key="gruppen",
                says=Text(
                    "gruppen själv, som i styrgruppen", "the group, as in the steering group"
                ),
                change=becomes(
                    choose_secretary, evolve(choose_secretary, bearer=coordination_group)
                ),
            ),
            Reading(
                key="ordforanden",
                says=Text("ordföranden", "the chair"),
                change=becomes(
                    choose_secretary, evolve(choose_secretary, bearer=coordination_chair)
                ),
            ),
        ],
        why=follows_the_text,
        cites=[at("3-1", 14), at("3-2", 10, 16)],
    ),
    decides(
        key="samverkansgruppens-platser",
        kind=GAP,
        question=Text(
            "Hur många representerar varje organisation i samverkansgruppen?",
            "How many represent each organisation in the coordination group?",
        ),
        readings=[
            not_said,
            Reading(
                key="en",
                says=Text("en från varje organisation", "one from each organisation"),
                change=becomes(
                    coordination_group,
                    evolve(
                        coordination_group,
                        seats=[
                            evolve(associations_in_coordination, count=1),
                            *others_in_coordination,
                        ],
                    ),
                ),
            ),
            Reading(
                key="flera",
                says=Text("minst två från varje organisation", "at least two from each"),
                change=becomes(
                    coordination_group,
                    evolve(
                        coordination_group,
                        seats=[
                            evolve(associations_in_coordination, count=AtLeast(2)),
                            *others_in_coordination,
                        ],
                    ),
                ),
            ),
        ],
        why=follows_the_text,
        cites=at("3-2", 1),
    ),
    decides(
        key="forvaltningens-platser-i-samverkansgruppen",
        kind=GAP,
        question=Text(
            "Hur många representerar EU-teamet i samverkansgruppen, för det Socialjourens talan "
            "där, och är handläggaren där en eller flera?",
            "How many represent the EU team in the coordination group, does it speak for "
            "Socialjouren there, and is the case officer there one or several?",
        ),
        about=[eu_team, case_officer, emergency_service],
        asks=[Subject(COORDINATION, "seats")],
        cites=at("3-2", 1),
    ),
    decides(
        key="samverkansgruppens-beslut",
        kind=GAP,
        question=Text(
            "Hur fattar samverkansgruppen beslut?",
            "How does the coordination group decide?",
        ),
        readings=[
            not_said,
            Reading(
                key="majoritet",
                says=Text("med en majoritet av platserna", "by a majority of the seats"),
                change=becomes(coordination_group, evolve(coordination_group, decides=by_majority)),
            ),
            Reading(
                key="enighet",
                says=Text("bara när alla är eniga", "only when all agree"),
                change=becomes(coordination_group, evolve(coordination_group, decides=by_all)),
            ),
        ],
        why=follows_the_text,
        about=[other_organisations],
        cites=at("3-2", 1, 3, 6),
    ),
    decides(
        key="vem-slapper-in-andra-organisationer",
        kind=GAP,
        question=Text(
            "Vem avgör vilka andra organisationer som är med i samverkansgruppen, deltar de i "
            "dess beslut, får de del av uppgifter om enskilda, och kan en av dem vara ordförande?",
            "Who decides which other organisations sit in the coordination group, do they take "
            "part in its decisions, do they see data on individuals, and can one of them chair it?",
        ),
        about=[coordination_group, other_organisations, coordination_chair, personal_data],
        asks=[Subject(COORDINATION, "seats")],
        cites=[at("3-2", 1, 3, 12, 19), at("5-3", 1)],
    ),
    decides(
        key="vem-ar-partnerskapet",
        kind=AMBIGUITY,
        question=Text(
            "Vem bär det som ”partnerskapet” ska göra?",
            "Who bears what the partnership is to do?",
        ),
        readings=[
            Reading(
                key="parterna",
                says=Text("parterna gemensamt", "the parties jointly"),
            ),
            Reading(
                key="forvaltningen",
                says=Text("förvaltningen", "the administration"),
                change=borne_by(administration),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=borne_by(steering_group),
            ),
        ],
        why=Text("partnerskapet är parterna", "the partnership is its parties"),
        cites=[at("2-1", 2), at("2-3", 2), at("2-9", 1), at("3", 1), at("4", 5)],
    ),
    decides(
        key="vem-ar-offentlig-part",
        kind=CONTRADICTION,
        question=Text(
            "Är den offentliga parten staden, förvaltningen eller nämnden, och på vems uppdrag "
            "skriver chefen under?",
            "Is the public party the city, the administration or the committee, and on whose "
            "authority does the head sign?",
        ),
        about=[administration, committee, head, signatures[0]],
        cites=[at("2-1", 1), at("2-4", 2), at("6", 3, 4, 5)],
    ),
    decides(
        key="styrgruppen-och-staden",
        kind=GAP,
        question=Text(
            "Binder styrgruppens beslut staden, fast organisationerna har de flesta platserna och "
            "nämnden inte sägs ha delegerat till gruppen?",
            "Do the steering group's decisions bind the city, though the associations have most of "
            "the seats and the committee is not said to have delegated to the group?",
        ),
        about=[steering_group, decide_application, exclusion, accession],
        cites=[at("2-5", 9, 12), at("3-1", 1, 5), at("5-5", 3), at("5-6-1", 1)],
    ),
    matters(
        key="handlaggarna",
        kind=AMBIGUITY,
        question=Text(
            "Är den centrala handläggaren och utredaren en eller två personer, är det samma "
            "handläggare som sitter i grupperna, och vilka uppgifter har processledaren?",
            "Is the central case officer and investigator one person or two, and the case officer "
            "who sits in the groups, and what are the tasks of the process leader?",
        ),
        about=[central_officer, case_officer, process_leader],
        cites=[at("2-4-1", 1), at("3-1", 1), at("3-2", 1)],
    ),
    decides(
        key="omorganisation",
        kind=GAP,
        question=Text(
            "Vem tar över när förvaltningen, en enhet eller en tjänst byter namn, försvinner "
            "eller lämnar ifrån sig uppgiften till en annan nämnd, när bara handläggaren i "
            "samverkansgruppen kan ersättas av någon motsvarande?",
            "Who takes over when the administration, a unit or a post is renamed or abolished, "
            "or its task goes to another committee, when only the case officer in the "
            "coordination group can be replaced by someone in a like role?",
        ),
        about=[
            administration,
            committee,
            central_officer,
            process_leader,
            case_officer,
            emergency_service,
            eu_team,
            emergency_appendix,
        ],
        cites=[at("2-4", 2), at("2-4-1", 1, 2, 3), at("3-1", 1), at("3-2", 1), at("5-10", 2)],
    ),
    matters(
        key="eu-teamets-plats",
        kind=AMBIGUITY,
        question=Text(
            "I vilken enhet finns EU-teamet?",
            "Which unit does the EU team belong to?",
        ),
        readings=[
            Reading(
                key="till-socialjouren",
                says=Text("det hör till Socialjouren", "it belongs to Socialjouren"),
            ),
            Reading(
                key="till-forvaltningen",
                says=Text(
                    "det är ett lag inom förvaltningen, där Socialjouren arbetar med",
                    "it is a team of the administration, in which Socialjouren takes part",
                ),
                change=becomes(eu_team, evolve(eu_team, of=administration)),
            ),
        ],
        why=Text(
            "teamet nämns bland det som Socialjouren gör",
            "the team is named among what Socialjouren does",
        ),
        cites=[at("2-4-1", 2), at("3-2", 1)],
    ),
    matters(
        key="delegationens-omfattning",
        kind=ABSENT,
        question=Text(
            "Hur långt räcker delegationen till förvaltningschefen, vem beslutar om den upphör, "
            "och inom vilken tid fattas beslutet?",
            "How far does the delegation to the head of administration reach, who decides if it "
            "ends, and within what time is the decision made?",
        ),
        about=[head, committee, material_changes],
        cites=[at("2-5", 12), at("3-1", 6)],
    ),
    matters(
        key="vem-lyfter-fragor",
        kind=AMBIGUITY,
        question=Text(
            "Är det samverkansgruppen eller var och en av dess representanter som säkrar "
            "åtagandena och lyfter frågor till styrgruppen, också mot de andras vilja?",
            "Is it the coordination group or each of its representatives that makes sure of the "
            "commitments and raises questions with the steering group, also against the will of "
            "the others?",
        ),
        about=[secure_commitments, raise_questions],
        cites=[at("3-1", 15), at("3-2", 6)],
    ),
    decides(
        key="operativt-eller-tillampning",
        kind=VAGUE,
        question=Text(
            "Var går gränsen mellan operativa frågor och tillämpning, vem har sista ordet, "
            "och binder en rutin den som har varit emot den?",
            "Where is the line between operative matters and application, who has the last "
            "word, and does a routine bind one who was against it?",
        ),
        about=[decide_operative, decide_application, discuss_and_decide, routines],
        cites=[at("2-5", 9), at("3-1", 3, 5), at("3-2", 3, 6, 8)],
    ),
    matters(
        key="myndighetsutovning",
        kind=GAP,
        question=Text(
            "Kan samverkansgruppens beslut styra Socialjourens utredningar och "
            "myndighetsutövning, när EU-teamet sitter i gruppen?",
            "Can decisions of the coordination group steer the investigations and the exercise "
            "of public authority at Socialjouren, when the EU team sits in the group?",
        ),
        readings=[
            Reading(
                key="inget-undantag",
                says=Text("texten gör inget undantag", "the text makes no exception"),
            ),
            Reading(
                key="undantaget",
                says=Text(
                    "nej, myndighetsutövningen är ingen operativ fråga i partnerskapet",
                    "no, public authority is no operative matter of the partnership",
                ),
                change=becomes(
                    decide_operative,
                    evolve(
                        decide_operative,
                        conditions=[
                            Text(
                                "frågan gäller inte utredning eller myndighetsutövning",
                                "the matter is neither an investigation nor the exercise of "
                                "public authority",
                            )
                        ],
                    ),
                ),
            ),
        ],
        why=Text(
            "gruppen får besluta i de operativa frågorna, utan undantag",
            "the group may decide on the operative matters, without an exception",
        ),
        about=[emergency_service, eu_team, coordination_group],
        cites=[at("2-4-1", 2, 3), at("3-2", 1, 3)],
    ),
    matters(
        key="plats-under-uppsagning",
        kind=GAP,
        question=Text(
            "Behåller den part som har sagt upp sitt åtagande, eller vars uteslutning prövas, sin "
            "plats, sin röst och sin ordförandepost?",
            "Does a party that has given notice, or whose exclusion is at issue, keep its seat, "
            "its vote and a chair it holds?",
        ),
        about=[steering_group, notice, exclusion],
        cites=[at("3-1", 1), at("5-5", 2, 3), at("5-7", 1)],
    ),
]

about_changes = [
    decides(
        key="beslut-utan-underskrift",
        kind=CONTRADICTION,
        question=Text(
            "Räcker styrgruppens beslut för en mindre revidering, eller måste den också skrivas "
            "under?",
            "Is a decision of the steering group enough for a minor revision, or must it be signed "
            "too?",
        ),
        readings=[
            Reading(key="underskrift", says=Text("den skrivs också under", "it is signed too")),
            Reading(
                key="beslutet-racker",
                says=Text(
                    "beslutet räcker, dokumenterat och registrerat",
                    "the decision is enough, documented and registered",
                ),
                change=becomes(minor_changes, evolve(minor_changes, form=Form.WRITTEN)),
            ),
        ],
        why=Text(
            "formkravet gäller alla ändringar, bilagorna inräknade, och annars är de ogiltiga",
            "the form is asked of all changes, appendices included, which are void without it",
        ),
        cites=[at("2-5", 9, 11), at("3-1", 4, 5), at("5-4", 1)],
    ),
    decides(
        key="vilka-skriver-under",
        kind=AMBIGUITY,
        question=Text(
            "Måste alla aktörer skriva under när bara en bilaga ändras?",
            "Must all actors sign when only one appendix is changed?",
        ),
        readings=[
            Reading(key="alla", says=Text("alla aktörer", "all actors")),
            Reading(
                key="de-berorda",
                says=Text(
                    "förvaltningen och den organisation som berörs",
                    "the administration and the organisation concerned",
                ),
                change=becomes(
                    changes_and_additions,
                    evolve(changes_and_additions, signed_by=Signers.CONCERNED),
                ),
            ),
        ],
        why=Text("texten gör inget undantag", "the text makes no exception"),
        cites=[at("2-5", 6), at("5-4", 1)],
    ),
    decides(
        key="vasentlig-andring",
        kind=CONTRADICTION,
        question=Text(
            "Krävs både styrgruppen och förvaltningschefen för en väsentlig ändring?",
            "Does a material change need both the steering group and the head of administration?",
        ),
        readings=[
            Reading(key="bada", says=Text("båda, styrgruppen först", "both, the group first")),
            Reading(
                key="bara-chefen",
                says=Text("bara förvaltningschefen", "the head of administration only"),
                change=becomes(
                    material_changes, evolve(material_changes, decided_by=[head_approves])
                ),
            ),
        ],
        why=Text(
            "avsnittet om styrgruppen säger uttryckligen båda",
            "the section on the steering group says both in so many words",
        ),
        cites=[at("2-5", 12), at("3-1", 3, 6)],
    ),
    decides(
        key="mindre-eller-vasentlig",
        kind=VAGUE,
        question=Text(
            "Var går gränsen mellan mindre och väsentliga ändringar, vem avgör det, vad gäller "
            "däremellan, och står sig en väsentlig ändring som har beslutats som en mindre?",
            "Where is the line between minor and material changes, who decides that, what "
            "holds in between, and does a material change stand that was decided as a minor "
            "one?",
        ),
        about=[minor_changes, material_changes],
        cites=[at("2-5", 9, 12), at("3-1", 5, 6)],
    ),
    decides(
        key="andringens-dag",
        kind=GAP,
        question=Text(
            "Från vilken dag gäller en ändring: styrgruppens beslut, förvaltningschefens "
            "godkännande, nämndens beslut eller den sista underskriften?",
            "From which day does a change hold: that of the steering group's decision, of the "
            "approval by the head of administration, of the committee's decision or of the last "
            "signature?",
        ),
        about=[minor_changes, material_changes, frame_changes, changes_and_additions],
        cites=[at("2-5", 9, 12, 13), at("3-1", 5, 6), at("5-4", 1)],
    ),
    decides(
        key="vem-mer-an-namnden",
        kind=AMBIGUITY,
        question=Text(
            "Måste också styrgruppen, och förvaltningschefen, ha beslutat när nämnden ändrar den "
            "totala ekonomiska ramen, eftersom det sägs vara ”dértill”?",
            "Must the steering group, and the head of administration, have decided too when the "
            "committee changes the total financial frame, as it is said to be in addition?",
        ),
        readings=[
            Reading(key="namnden-ensam", says=Text("nämnden ensam", "the committee alone")),
            Reading(
                key="styrgruppen-och-namnden",
                says=Text(
                    "styrgruppen, som vid varje revidering av åtaganden, och nämnden",
                    "the steering group, as for every revision of commitments, and the committee",
                ),
                change=becomes(
                    frame_changes,
                    evolve(frame_changes, decided_by=[steering_decides, committee_decides]),
                ),
            ),
            Reading(
                key="alla-tre",
                says=Text(
                    "styrgruppen, förvaltningschefen och nämnden",
                    "the steering group, the head of administration and the committee",
                ),
                change=becomes(
                    frame_changes,
                    evolve(
                        frame_changes,
                        decided_by=[steering_decides, head_approves, committee_decides],
                    ),
                ),
            ),
        ],
        why=Text(
            "meningen om ramen nämner bara nämnden",
            "the sentence on the frame names the committee only",
        ),
        about=[material_changes],
        cites=[at("2-5", 12, 13), at("3-1", 3, 6)],
    ),
    decides(
        key="namndens-beslut-om-pengar",
        kind=AMBIGUITY,
        question=Text(
            "Måste en ekonomisk ändring som nämnden har beslutat också skrivas under?",
            "Must a change of money that the committee has decided be signed too?",
        ),
        readings=[
            Reading(key="underskrift", says=Text("den skrivs också under", "it is signed too")),
            Reading(
                key="beslutet-racker",
                says=Text("nämndens beslut räcker", "the committee's decision is enough"),
                change=all_of(
                    *(
                        becomes(one, evolve(one, form=Unstated()))
                        for one in (frame_changes, distribution)
                    )
                ),
            ),
        ],
        why=Text(
            "ramen står i bilagorna, och de ändras med underskrift",
            "the frame stands in the appendices, which are changed by signature",
        ),
        cites=[at("2-5", 13), at("3-1", 7), at("5-4", 1)],
    ),
    decides(
        key="totala-ramen",
        kind=AMBIGUITY,
        question=Text(
            "Är den totala ekonomiska ramen summan av bilagornas ramar eller varje bilagas egen?",
            "Is the total financial frame the sum of the appendices', or that of each?",
        ),
        readings=[
            Reading(key="summan", says=Text("summan av ramarna", "the sum of them all")),
            Reading(
                key="varje-bilaga",
                says=Text("varje bilagas egen ram", "the frame of each appendix"),
                change=becomes(
                    frame_changes,
                    evolve(
                        frame_changes,
                        of=Text(
                            "ändringar av den ekonomiska ramen i en bilaga",
                            "changes of the financial frame of an appendix",
                        ),
                    ),
                ),
            ),
        ],
        why=Text("ramen kallas total", "the frame is called total"),
        cites=at("2-5", 13),
    ),
    decides(
        key="omfordelning-inom-ramen",
        kind=CONTRADICTION,
        question=Text(
            "Måste nämnden besluta om medel flyttas mellan organisationerna inom samma ram?",
            "Must the committee decide if money moves between organisations within the same frame?",
        ),
        readings=[
            Reading(key="namnden", says=Text("nämnden beslutar", "the committee decides")),
            Reading(
                key="som-vasentlig-andring",
                says=Text(
                    "det går som en väsentlig ändring: styrgruppen och förvaltningschefen",
                    "as a material change: the steering group and the head of administration",
                ),
                change=becomes(
                    distribution,
                    evolve(distribution, decided_by=[steering_decides, head_approves]),
                ),
            ),
            Reading(
                key="bara-dialog",
                says=Text(
                    "det är en avvikelse från budgetramen, som bara kräver en dialog",
                    "it is a deviation from the budget frame, for which a dialogue is enough",
                ),
                change=becomes(
                    distribution,
                    evolve(
                        distribution,
                        first=Text(
                            "dialog med förvaltningen", "a dialogue with the administration"
                        ),
                        decided_by=[],
                        form=Unstated(),
                    ),
                ),
            ),
        ],
        why=Text(
            "avsnittet om styrgruppen lägger fördelningen på nämnden",
            "the section on the steering group lays the distribution on the committee",
        ),
        about=[deviations],
        cites=[at("2-5", 12, 13), at("3-1", 7), at("5-6", 8)],
    ),
    decides(
        key="beslut-som-kostar",
        kind=GAP,
        question=Text(
            "Gäller ett beslut av styrgruppen som kostar eller frigör pengar innan nämnden "
            "har beslutat, som fler platser, en uteslutning eller en ny part som ska få del "
            "av de andras medel?",
            "Does a decision of the steering group that costs or frees money hold before the "
            "committee has decided, such as more places, an exclusion, or a new party that "
            "is to have a part of the others' money?",
        ),
        about=[minor_changes, exclusion, accession, distribution, frame_changes],
        cites=[at("2-5", 9, 13), at("3-1", 5, 7), at("5-5", 3), at("5-6-1", 1)],
    ),
    decides(
        key="andra-mal-och-syfte",
        kind=GAP,
        question=Text(
            "Kan mål, syfte och värdegrund ändras, också bara lite, av vilka, och är de fyra "
            "målen vart för sig skyddade, när de också kallas syften?",
            "Can goals, purpose and values be changed, if only slightly, by whom, and is "
            "each of the four goals protected, when they are called purposes too?",
        ),
        about=[minor_changes, material_changes, changes_and_additions, purpose, values],
        cites=[
            at("2-1", 3, 4, 5, 6, 7),
            at("2-5", 10),
            at("2-6-1", 9, 10),
            at("5-4", 1),
            at("5-6", 5),
        ],
    ),
    matters(
        key="vem-registrerar",
        kind=GAP,
        question=Text(
            "Vem dokumenterar, registrerar och förvarar besluten om ändrade åtaganden?",
            "Who documents, registers and keeps the decisions on changed commitments?",
        ),
        readings=[
            not_said,
            Reading(
                key="forvaltningen",
                says=Text("förvaltningen", "the administration"),
                change=becomes(
                    document_revisions, evolve(document_revisions, bearer=administration)
                ),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=becomes(
                    document_revisions, evolve(document_revisions, bearer=steering_group)
                ),
            ),
        ],
        why=follows_the_text,
        cites=[at("2-5", 11), at("3-1", 4)],
    ),
    matters(
        key="registrering-som-villkor",
        kind=AMBIGUITY,
        question=Text(
            "Gäller ett beslut om ändrade åtaganden redan innan det har registrerats?",
            "Does a decision on changed commitments hold before it has been registered?",
        ),
        readings=[
            Reading(
                key="ja",
                says=Text(
                    "ja, registreringen är bara ordning",
                    "yes, registering only keeps order",
                ),
            ),
            Reading(
                key="nej",
                says=Text(
                    "nej, det gäller först när det är registrerat",
                    "no, it holds only once it is registered",
                ),
                change=all_of(
                    *(
                        becomes(
                            route,
                            evolve(
                                route,
                                first=Text(
                                    "beslutet och dess bakgrund registreras",
                                    "the decision and its background are registered",
                                ),
                            ),
                        )
                        for route in (minor_changes, material_changes)
                    )
                ),
            ),
        ],
        why=Text(
            "bara skrift och underskrift nämns som krav för giltighet",
            "only writing and signing are named as what makes it valid",
        ),
        about=[document_revisions],
        cites=[at("2-5", 11), at("3-1", 4), at("5-4", 1)],
    ),
    matters(
        key="lydelsen-efter-andringar",
        kind=GAP,
        question=Text(
            "Vilken lydelse gäller efter flera ändringar, när det inte krävs att de förs samman "
            "i en text?",
            "Which wording holds after several changes, when nobody has to bring them together "
            "in one text?",
        ),
        about=[document_revisions, minor_changes, material_changes],
        cites=[at("2-5", 11), at("3-1", 4), at("5-4", 1)],
    ),
    matters(
        key="handlingarnas-bevarande",
        kind=GAP,
        question=Text(
            "Hur länge och hos vem bevaras gruppernas anteckningar och uppgifter om "
            "enskilda, vem justerar anteckningarna, är de allmänna handlingar, och vad "
            "händer med dem efter slutet?",
            "How long and with whom are the minutes of the groups and data on individuals "
            "kept, who approves the minutes, are they public records, and what becomes of "
            "them after the end?",
        ),
        about=[document_revisions, record_steering, record_coordination, personal_data],
        cites=[at("2-5", 11), at("3-1", 4, 12), at("3-2", 7), at("5-3", 3)],
    ),
    decides(
        key="ny-aktors-form",
        kind=CONTRADICTION,
        question=Text(
            "Räcker styrgruppens beslut för att ta in en ny aktör, eller måste alla skriva under?",
            "Is a decision of the steering group enough to take in a new actor, or must all sign?",
        ),
        readings=[
            Reading(
                key="beslutet-racker",
                says=Text("beslutet räcker", "the decision is enough"),
            ),
            Reading(
                key="underskrift",
                says=Text(
                    "det är ett tillägg som ska skrivas under", "it is an addition to be signed"
                ),
                change=becomes(accession, evolve(accession, form=Form.SIGNED)),
            ),
        ],
        why=Text(
            "avsnittet om nya aktörer är det särskilda, och den nya läggs till som bilaga",
            "the section on new actors is the special one, and the new one is appended",
        ),
        cites=[at("5-4", 1), at("5-6-1", 1), at("6", 2)],
    ),
    decides(
        key="ny-aktors-krav",
        kind=GAP,
        question=Text(
            "Gäller kraven på organisationerna också en ny aktör?",
            "Must a new actor meet what is required of the organisations?",
        ),
        readings=[
            not_said,
            Reading(
                key="samma-krav",
                says=Text("samma krav gäller", "the same requirements hold"),
                change=becomes(
                    accession,
                    evolve(
                        accession,
                        conditions=[
                            Text("den drivs utan vinstsyfte", "it is run without a profit motive"),
                            Text("den är politiskt obunden", "it is politically independent"),
                            Text(
                                "den har alla människors lika värde som grund för arbetet",
                                "it works from the equal worth of all people",
                            ),
                            Text(
                                "den har en medmänsklig värdegrund",
                                "it holds values that start from a humane outlook",
                            ),
                            Text(
                                "den har redan verksamhet för målgruppen",
                                "it has activities for the target group already",
                            ),
                        ],
                    ),
                ),
            ),
        ],
        why=follows_the_text,
        about=[sector, humane, already_active],
        cites=[at("2-1", 1), at("2-3", 1), at("2-4", 3), at("5-6-1", 1)],
    ),
    decides(
        key="ny-aktors-pengar",
        kind=GAP,
        question=Text(
            "Måste nämnden besluta när en ny aktör kommer med, för att den ska få ersättning?",
            "Must the committee decide when a new actor comes in, for it to be paid?",
        ),
        readings=[
            Reading(
                key="bara-styrgruppen",
                says=Text(
                    "styrgruppen beslutar om inträdet; pengar är en annan fråga",
                    "the steering group decides the entry; money is another question",
                ),
            ),
            Reading(
                key="aven-namnden",
                says=Text(
                    "nämnden beslutar också, eftersom medel fördelas",
                    "the committee decides too, as money is distributed",
                ),
                change=becomes(
                    accession, evolve(accession, decided_by=[steering_decides, committee_decides])
                ),
            ),
        ],
        why=Text(
            "avsnittet om nya aktörer nämner bara styrgruppen",
            "the section on new actors names the steering group only",
        ),
        cites=[at("2-5", 13), at("3-1", 7), at("5-6-1", 1)],
    ),
    decides(
        key="ny-aktors-dag",
        kind=GAP,
        question=Text(
            "Från vilken dag är en ny aktör bunden och har sin plats i de två grupperna, för "
            "vilken tid, och vilket är dess avtalsår?",
            "From which day is a new actor bound and has its seat in the two groups, for how long, "
            "and what is its agreement year?",
        ),
        about=[accession, term, steering_group, coordination_group],
        cites=[at("3-1", 1), at("3-2", 1), at("5-1", 1), at("5-6-1", 1), at("6", 2)],
    ),
    matters(
        key="verksamhet-idag",
        kind=AMBIGUITY,
        question=Text(
            "Vilken dag är ”idag”, och utesluter det en aktör som börjar senare?",
            "Which day is meant by today, and does it rule out an actor that begins later?",
        ),
        about=[already_active, accession],
        cites=[at("2-1", 1), at("5-6-1", 1)],
    ),
    decides(
        key="vem-ser-till-omforhandling",
        kind=CONTRADICTION,
        question=Text(
            "Vem ansvarar för att dialog och omförhandling kommer till stånd: styrgruppen eller "
            "parterna?",
            "Is it the steering group or the parties that see to dialogue and renegotiation?",
        ),
        readings=[
            Reading(key="styrgruppen", says=Text("styrgruppen", "the steering group")),
            Reading(
                key="parterna",
                says=Text(
                    "parterna; meningen om styrgruppen gäller bara nya aktörer",
                    "the parties; the sentence on the group is about new actors only",
                ),
                change=becomes(renegotiation, evolve(renegotiation, seen_to_by=Jointly(parties))),
            ),
        ],
        why=Text(
            "det står i en del av avsnittet om omförhandling; det andra står under tvist",
            "it stands in a part of the section on renegotiation; the other under disputes",
        ),
        cites=[at("5-6-1", 2), at("5-9", 2)],
    ),
    matters(
        key="omforhandlingens-verkan",
        kind=GAP,
        question=Text(
            "Inom vilken tid ska en omförhandling hållas, vad gäller medan den pågår, och vad "
            "följer om den misslyckas?",
            "Within what time is a renegotiation to be held, what holds while it goes on, and what "
            "follows if it fails?",
        ),
        about=[renegotiation, notice],
        cites=[at("5-6", 1), at("5-6-1", 2), at("5-9", 2)],
    ),
    decides(
        key="meddelandets-form",
        kind=VAGUE,
        question=Text(
            "I vilken form och hur snart meddelas ändrade omständigheter, hur kan det ske "
            "innan när ändringen inte är partens egen, och vad följer om det inte görs?",
            "In what form and how soon are changed circumstances told of, how can that come "
            "first when the change is not the party's own doing, and what follows if it is "
            "not done?",
        ),
        about=[tell_of_changes],
        asks=[Subject(tell_of_changes, "timing")],
        cites=at("5-6", 2, 3),
    ),
    matters(
        key="ombildad-organisation",
        kind=GAP,
        question=Text(
            "Fortsätter partnerskapet gälla för en organisation som går upp i en annan, lägger "
            "över verksamheten på ett bolag eller går i konkurs, vad händer med pengarna, och "
            "är den som tar över en ny aktör?",
            "Does the partnership go on for an organisation that merges with another, moves "
            "its activities to a company or goes bankrupt, what becomes of the money, and is "
            "whoever takes over a new actor?",
        ),
        about=[*associations, accession, tell_of_changes, *frames],
        cites=[at("2-4", 5), at("5-6", 2), at("5-6-1", 1)],
    ),
    matters(
        key="andra-utforare",
        kind=GAP,
        question=Text(
            "Får en part låta någon annan utföra åtagandet åt sig, eller bara volontärer, "
            "och vem svarar då för det?",
            "May a party have someone else carry out its commitment, or volunteers only, and "
            "who answers for it then?",
        ),
        about=[bound, own_part, volunteers],
        cites=[at("2-6", 1), at("2-7", 4), at("3", 1)],
    ),
    decides(
        key="avvikelsens-storlek",
        kind=VAGUE,
        question=Text(
            "Hur stor avvikelse kräver en dialog med förvaltningen, gäller det också när det är "
            "förvaltningen som avviker, är det en avvikelse att flytta pengar inom den egna ramen, "
            "ska dialogen föras före eller efter, och vad följer av den?",
            "How large a deviation calls for a dialogue with the administration, does it hold too "
            "where the administration deviates, is it one to move money within the organisation's "
            "own frame, is the dialogue held before or after, and what follows?",
        ),
        about=[deviations, shortcomings],
        asks=[Subject(deviations, ["then", "triggers"])],
        cites=[at("5-5", 1), at("5-6", 8)],
    ),
    decides(
        key="avvikelse-eller-brist",
        kind=CONTRADICTION,
        question=Text(
            "Vilken dialog förs när en avvikelse också är en väsentlig brist: den med "
            "förvaltningen eller den i styrgruppen?",
            "Which dialogue is held when a deviation is a material shortcoming too: that with the "
            "administration or that in the steering group?",
        ),
        readings=[
            Reading(
                key="bada", says=Text("båda, i vilken ordning som helst", "both, in any order")
            ),
            *(
                Reading(
                    key=key,
                    says=says,
                    change=prevails(
                        "foretrade-mellan-dialoger",
                        by,
                        between,
                        [at("5-5", 1), at("5-6", 8)],
                        Unstated(),
                    ),
                )
                for key, says, by, between in (
                    (
                        "forvaltningen-forst",
                        Text(
                            "först den med förvaltningen, sedan den i styrgruppen",
                            "first that with the administration, then that in the group",
                        ),
                        Prevails.FIRST_EXHAUSTED,
                        [deviations, shortcomings],
                    ),
                    (
                        "bara-styrgruppen",
                        Text("bara den i styrgruppen", "only that in the steering group"),
                        Prevails.FIRST_NAMED,
                        [shortcomings, deviations],
                    ),
                )
            ),
        ],
        why=Text(
            "ingen av de två meningarna utesluter den andra",
            "neither of the two sentences rules out the other",
        ),
        about=[deviations, shortcomings],
        cites=[at("5-5", 1), at("5-6", 8)],
    ),
]

about_endings = [
    decides(
        key="vad-som-sags-upp",
        kind=CONTRADICTION,
        question=Text(
            "Upphör bara partens eget åtagande när den säger upp, upphör också dess medverkan, så "
            "att den inte längre har en plats och inte ska skriva under ändringar, eller upphör "
            "hela partnerskapet?",
            "Does a party's notice end its own commitment only, its participation too, so that it "
            "has no seat any more and changes need not be signed by it, or the whole partnership?",
        ),
        readings=[
            Reading(key="atagandet", says=Text("det egna åtagandet", "its own commitment")),
            Reading(
                key="medverkan",
                says=Text(
                    "dess medverkan som part, som när en aktör utesluts",
                    "its participation as a party, as when an actor is excluded",
                ),
                change=becomes(notice, evolve(notice, ends=Ends.PARTICIPATION)),
            ),
            Reading(
                key="partnerskapet",
                says=Text("hela partnerskapet", "the whole partnership"),
                change=becomes(notice, evolve(notice, ends=Ends.WHOLE)),
            ),
        ],
        why=Text(
            "rätten gäller det egna åtagandet; partnerskapet nämns bara när tiden räknas",
            "the right is about its own commitment; the partnership is named for the time only",
        ),
        about=[notice, exclusion, steering_group, changes_and_additions],
        cites=[at("3-1", 1), at("5-4", 1), at("5-5", 3), at("5-7", 1, 2)],
    ),
    decides(
        key="om-forvaltningen-sager-upp",
        kind=GAP,
        question=Text(
            "Går partnerskapet vidare för de andra när en part lämnar, också när det är "
            "förvaltningen?",
            "Does the partnership go on for the others when a party leaves, also if it is the "
            "administration?",
        ),
        about=[notice, exclusion, rescission],
        asks=[Subject(notice, "ends"), Subject(rescission, "ends")],
        cites=[at("5-5", 3), at("5-7", 1), at("5-8", 1)],
    ),
    decides(
        key="uppsagning-till-en-del",
        kind=GAP,
        question=Text(
            "Får en part säga upp en del av sitt åtagande och behålla resten, eller är det en "
            "ändring som styrgruppen och de andra ska gå med på, och vad blir då kvar av "
            "ersättningen?",
            "May a party give notice of a part of its commitment and keep the rest, or is that a "
            "change that the steering group and the others have to agree to, and how much of the "
            "pay is then left?",
        ),
        about=[notice, beyond_notice, minor_changes, material_changes, *frames],
        cites=[at("2-5", 9, 12), at("5-4", 1), at("5-7", 1, 2, 3)],
    ),
    decides(
        key="uppsagning-av-en-enda",
        kind=GAP,
        question=Text(
            "Kan förvaltningen säga upp en enda organisation, utan dialog och åtgärdsplan?",
            "Can the administration give notice to a single organisation, without a dialogue and "
            "a plan of action?",
        ),
        readings=[
            Reading(
                key="nej",
                says=Text(
                    "nej, bara sitt eget åtagande som helhet",
                    "no, only of its own commitment as a whole",
                ),
            ),
            *each_way_of_counting(
                ("ja", "ja-nittio-dagar"),
                Text(
                    "ja, sitt åtagande mot den organisationen, på {}",
                    "yes, of its commitment towards that organisation, at {}",
                ),
                Text("dagen för uppsägningen", "the day of the notice"),
                lambda span, counting: adds(
                    Ending(
                        key="uppsagning-av-en-organisation",
                        act=EndingKind.EXCLUSION,
                        by=administration,
                        ends=Ends.PARTICIPATION,
                        form=Form.WRITTEN,
                        to=steering_group,
                        notice=span,
                        counting=counting,
                        takes_effect=TakesEffect.ANY_DAY,
                        cites=at("5-7", 1, 2),
                    )
                ),
            ),
        ],
        why=Text(
            "rätten gäller det egna åtagandet, och uteslutning beslutas av styrgruppen",
            "the right is about its own commitment, and the steering group decides an exclusion",
        ),
        about=[notice, exclusion],
        cites=[at("5-5", 3), at("5-7", 1, 2)],
    ),
    matters(
        key="aterkalla-uppsagning",
        kind=GAP,
        question=Text(
            "Kan en uppsägning tas tillbaka innan tiden har löpt ut, och måste de andra då gå med "
            "på det?",
            "Can a notice be withdrawn before its time has run out, and must the others agree?",
        ),
        about=[notice, termination],
        cites=[at("5-6", 5, 6), at("5-7", 1, 2)],
    ),
    decides(
        key="hur-tre-manader-raknas",
        kind=AMBIGUITY,
        question=Text(
            "Räknas dagen för uppsägningen in i de tre månaderna?",
            "Is the day of the notice counted into the three months?",
        ),
        readings=[
            Reading(
                key="dagen-efter",
                says=Text("nej, de börjar dagen efter", "no, they begin on the day after"),
            ),
            Reading(
                key="samma-dag",
                says=Text("ja, från och med den dagen", "yes, from and including that day"),
                change=all_of(
                    *(
                        becomes(one, evolve(one, counting=Counting.FROM_AND_INCLUDING))
                        for one in (notice, termination)
                    )
                ),
            ),
        ],
        why=Text(
            "lagstadgad tid räknas så, och det ger den senare dagen",
            "statutory time is counted so, and it gives the later day",
        ),
        cites=[at("5-6", 6), at("5-7", 2)],
    ),
    decides(
        key="tre-manader-eller-nittio-dagar",
        kind=AMBIGUITY,
        question=Text(
            "Är tre månader tre kalendermånader eller nittio dagar?",
            "Are three months three months of the calendar or ninety days?",
        ),
        readings=[
            Reading(key="manader", says=Text("tre kalendermånader", "three calendar months")),
            Reading(
                key="dagar",
                says=Text("nittio dagar", "ninety days"),
                change=all_of(
                    becomes(notice, evolve(notice, notice=ninety_days)),
                    becomes(
                        termination,
                        evolve(termination, notice=ninety_days, keeps_pay=ninety_days),
                    ),
                ),
            ),
        ],
        why=Text("tiden anges i månader", "the time is given in months"),
        cites=[at("5-6", 6), at("5-7", 2)],
    ),
    decides(
        key="manad-utan-dagen",
        kind=VAGUE,
        question=Text(
            "Vilken dag slutar tre månader när den sista månaden saknar dagen, som efter en "
            "uppsägning den 30 november?",
            "On which day do three months end when the last month lacks the day, as after "
            "notice on 30 November?",
        ),
        about=[notice, termination],
        cites=[at("5-6", 6), at("5-7", 2)],
    ),
    decides(
        key="fran-vilket-ogonblick",
        kind=GAP,
        question=Text(
            "Räknas uppsägningstiden från att uppsägningen skickas, kommer fram eller behandlas?",
            "Is the notice counted from when it is sent, arrives, or is considered?",
        ),
        readings=[
            not_said,
            Reading(
                key="skickas",
                says=Text("när den skickas", "when it is sent"),
                change=becomes(notice, evolve(notice, counted_from=CountedFrom.DISPATCH)),
            ),
            Reading(
                key="kommer-fram",
                says=Text("när den har nått styrgruppen", "when it has reached the group"),
                change=becomes(notice, evolve(notice, counted_from=CountedFrom.RECEIPT)),
            ),
            Reading(
                key="behandlas",
                says=Text("när styrgruppen tar upp den", "when the group takes it up"),
                change=becomes(notice, evolve(notice, counted_from=CountedFrom.CONSIDERATION)),
            ),
        ],
        why=follows_the_text,
        cites=at("5-7", 2),
    ),
    decides(
        key="uppsagning-over-slutet",
        kind=GAP,
        question=Text(
            "Gäller en uppsägning som löper förbi periodens slut också den förlängda perioden, och "
            "kan den som har gått med på en förlängning säga upp innan den har börjat?",
            "Does notice that runs past the end of the period hold for the extended one too, and "
            "may one who has agreed on an extension give notice before it begins?",
        ),
        about=[notice, termination, term],
        cites=[at("5-1", 1, 2, 3), at("5-6", 6), at("5-7", 2)],
    ),
    decides(
        key="ersattning-efter-slutet",
        kind=GAP,
        question=Text(
            "Behålls tre månaders ersättning också för tid efter periodens slut?",
            "Is three months' pay kept for time after the end of the period too?",
        ),
        about=[termination, term],
        cites=[at("5-1", 1, 2), at("5-6", 6)],
    ),
    decides(
        key="vem-hos-parten",
        kind=GAP,
        question=Text(
            "Vem hos en part får säga upp, häva eller gå med på en förlängning för den: en "
            "firmatecknare eller representanten i styrgruppen, och hos staden "
            "förvaltningschefen eller nämnden?",
            "Who within a party may give notice, rescind or agree to an extension for it: an "
            "authorised signatory or the representative in the steering group, and for the city "
            "the head of administration or the committee?",
        ),
        about=[notice, termination, rescission, term, head, committee, authorised_signs],
        cites=[
            at("2-5", 12),
            at("3-1", 1),
            at("5-1", 3),
            at("5-4", 1),
            at("5-6", 5),
            at("5-7", 1, 2),
            at("5-8", 1),
        ],
    ),
    decides(
        key="vem-tar-emot-uppsagningen",
        kind=GAP,
        question=Text(
            "Var lämnas en uppsägning till styrgruppen, när ingen adress eller kontaktperson anges "
            "och ordföranden kan komma från den part som säger upp?",
            "Where is notice to the steering group handed in, when no address or contact is given "
            "and the chair may come from the party that gives notice?",
        ),
        about=[notice, steering_group, steering_chair],
        cites=[at("3-1", 8), at("5-7", 2)],
    ),
    decides(
        key="tva-uppsagningar",
        kind=CONTRADICTION,
        question=Text(
            "Väljer den som vill sluta fritt mellan de två uppsägningarna, när bara den ena "
            "stoppar nya betalningar?",
            "Is one who wants to end it free to choose between the two kinds of notice, when only "
            "one of them stops new payments?",
        ),
        readings=[
            Reading(key="fritt-val", says=Text("ja, fritt", "yes, free")),
            Reading(
                key="den-sarskilda",
                says=Text(
                    "nej, när omständigheterna har ändrats går den särskilda uppsägningen före",
                    "no, where circumstances have changed, the special notice prevails",
                ),
                change=prevails(
                    "foretrade-mellan-uppsagningar",
                    Prevails.SPECIAL,
                    [termination, notice],
                    [at("5-6", 5), at("5-7", 1)],
                    Text(
                        "uppsägning när omständigheterna har ändrats väsentligt",
                        "notice where circumstances have changed materially",
                    ),
                ),
            ),
        ],
        why=Text(
            "rätten att säga upp sitt åtagande kräver inget skäl och gör inget undantag",
            "the right to give notice of one's commitment needs no ground and has no exception",
        ),
        about=[termination, notice],
        cites=[at("5-6", 5, 6, 7), at("5-7", 1, 2)],
    ),
    decides(
        key="ersattning-under-egen-uppsagning",
        kind=GAP,
        question=Text(
            "Vad görs och betalas medan en enskild parts uppsägning löper?",
            "What is done and paid while a single party's notice runs?",
        ),
        readings=[
            not_said,
            *paid_as_at_notice(
                "som-partnerskapets",
                Text(
                    "som när partnerskapet sägs upp: {} ersättning och ingen ny betalning",
                    "as when the partnership is ended: {} pay and no new payment",
                ),
                notice,
            ),
        ],
        why=follows_the_text,
        about=[termination, beyond_notice],
        cites=[at("5-6", 6, 7), at("5-7", 2, 3)],
    ),
    decides(
        key="vem-sager-upp-partnerskapet",
        kind=GAP,
        question=Text(
            "Vem säger upp partnerskapet när omständigheterna har ändrats väsentligt?",
            "Who gives notice of the partnership when circumstances have changed materially?",
        ),
        readings=[
            not_said,
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=becomes(termination, evolve(termination, by=steering_group)),
            ),
            Reading(
                key="vilken-part-som-helst",
                says=Text("vilken part som helst", "any party"),
                change=becomes(termination, evolve(termination, by=AnyOf(parties))),
            ),
            Reading(
                key="namnden",
                says=Text("socialnämnden", "the committee"),
                change=becomes(termination, evolve(termination, by=committee)),
            ),
        ],
        why=follows_the_text,
        cites=[at("5-6", 4, 5), at("5-7", 1)],
    ),
    decides(
        key="vasentligt-andrade-omstandigheter",
        kind=VAGUE,
        question=Text(
            "När är omständigheterna väsentligt ändrade, vem avgör det, och måste partnerskapet då "
            "sägas upp när det står ”bör”?",
            "When have circumstances changed materially, who finds so, and must notice then be "
            "given where the text says “should”?",
        ),
        about=[changed_circumstances, termination],
        cites=at("5-6", 4, 5),
    ),
    decides(
        key="dialog-fore-uppsagning",
        kind=AMBIGUITY,
        question=Text(
            "Måste styrgruppen ha fört dialog innan partnerskapet sägs upp för ändrade "
            "omständigheter?",
            "Must the steering group have held a dialogue before notice of the partnership "
            "is given for changed circumstances?",
        ),
        readings=[
            Reading(key="ja", says=Text("ja, den kommer först", "yes, it comes first")),
            Reading(
                key="nej",
                says=Text(
                    "nej, målen och syftet är skäl nog",
                    "no, that the goals and purpose change is enough",
                ),
                change=becomes(termination, evolve(termination, after=[])),
            ),
        ],
        why=Text(
            "uppsägningen nämns i anslutning till dialogen, som ska föras",
            "the notice is named right after the dialogue, which has to be held",
        ),
        about=[changed_circumstances],
        cites=at("5-6", 4, 5),
    ),
    decides(
        key="partnerskapets-uppsagnings-form",
        kind=GAP,
        question=Text(
            "Ska också en uppsägning på grund av ändrade omständigheter vara skriftlig och ställas "
            "till styrgruppen?",
            "Must notice for changed circumstances, too, be in writing and addressed to the "
            "steering group?",
        ),
        readings=[
            not_said,
            Reading(
                key="som-annan-uppsagning",
                says=Text("som annan uppsägning", "as other notice"),
                change=becomes(
                    termination, evolve(termination, form=Form.WRITTEN, to=steering_group)
                ),
            ),
        ],
        why=follows_the_text,
        cites=[at("5-6", 5), at("5-7", 2)],
    ),
    decides(
        key="partnerskapets-uppsagnings-dag",
        kind=GAP,
        question=Text(
            "Från vilket ögonblick räknas de tre månaderna när partnerskapet sägs upp för ändrade "
            "omständigheter?",
            "From which moment are the three months counted when notice of the partnership is "
            "given for changed circumstances?",
        ),
        readings=[
            not_said,
            *(
                Reading(
                    key=key,
                    says=says,
                    change=becomes(termination, evolve(termination, counted_from=moment)),
                )
                for key, says, moment in (
                    (
                        "skickas",
                        Text("när uppsägningen skickas", "when the notice is sent"),
                        CountedFrom.DISPATCH,
                    ),
                    (
                        "kommer-fram",
                        Text(
                            "när den har nått de andra parterna",
                            "when it has reached the other parties",
                        ),
                        CountedFrom.RECEIPT,
                    ),
                    (
                        "behandlas",
                        Text("när styrgruppen tar upp den", "when the steering group takes it up"),
                        CountedFrom.CONSIDERATION,
                    ),
                )
            ),
        ],
        why=follows_the_text,
        cites=at("5-6", 5, 6),
    ),
    decides(
        key="tre-manaders-ersattning",
        kind=CONTRADICTION,
        question=Text(
            "Vad gäller om mer eller mindre än tre månaders ersättning är betald när partnerskapet "
            "sägs upp?",
            "What holds if more or less than three months' pay has been paid when the partnership "
            "is ended?",
        ),
        readings=[
            Reading(
                key="tre-manader",
                says=Text("bara tre månaders ersättning behålls", "only three months' pay is kept"),
            ),
            Reading(
                key="allt-som-ar-betalt",
                says=Text(
                    "allt som är betalt behålls, så länge verksamheten drivs",
                    "all that has been paid is kept, as long as the activities go on",
                ),
                change=becomes(
                    termination,
                    evolve(
                        termination,
                        keeps_pay=OpenWording("den period utbetald ersättning avser"),
                    ),
                ),
                excludes=[Choice("tre-manader-eller-nittio-dagar", "dagar")],
            ),
        ],
        why=Text("tiden är utsatt", "the time is given"),
        about=[beyond_notice],
        cites=at("5-6", 6, 7),
    ),
    decides(
        key="redan-intjanad-ersattning",
        kind=VAGUE,
        question=Text(
            "Stoppar ”ingen ny betalning” också ersättning för tid före uppsägningen som ännu inte "
            "har betalats ut, eller en betalning som redan har förfallit?",
            "Does the rule that no new payment is made also stop pay for time before the notice "
            "that has not been paid out yet, or a payment that has already fallen due?",
        ),
        about=[termination, *frames],
        cites=[at("5-2", 1), at("5-6", 6, 7)],
    ),
    decides(
        key="arbete-utan-ersattning",
        kind=AMBIGUITY,
        question=Text(
            "Ska verksamheten drivas vidare hela uppsägningstiden, också den del som inte är "
            "betald, när partnerskapet sägs upp?",
            "Are the activities to go on for the whole time of notice, also that which is "
            "not paid for, when notice of the partnership is given?",
        ),
        readings=[
            Reading(
                key="den-betalda-tiden",
                says=Text(
                    "bara den tid som är betald, kortare eller längre",
                    "only for the time that is paid for, shorter or longer",
                ),
            ),
            Reading(
                key="hela-uppsagningstiden",
                says=Text(
                    "hela uppsägningstiden, betald eller inte",
                    "for the whole time of notice, paid for or not",
                ),
                change=becomes(
                    termination,
                    evolve(
                        termination,
                        meanwhile=[
                            Text(
                                "verksamheterna drivs vidare hela uppsägningstiden",
                                "the activities go on for the whole time of notice",
                            ),
                            *termination.meanwhile[1:],
                        ],
                    ),
                ),
            ),
            Reading(
                key="hela-tiden-mot-betalning",
                says=Text(
                    "hela uppsägningstiden, och förvaltningen betalar det som fattas",
                    "for the whole time of notice, and the administration pays what is lacking",
                ),
                change=becomes(
                    termination,
                    evolve(
                        termination,
                        meanwhile=[
                            Text(
                                "verksamheterna drivs vidare hela uppsägningstiden",
                                "the activities go on for the whole time of notice",
                            ),
                            Text(
                                "ingen ny betalning görs utöver tre månaders ersättning",
                                "no new payment is made beyond three months' pay",
                            ),
                        ],
                    ),
                ),
            ),
        ],
        why=Text(
            "verksamheten knyts till den tid som ersättningen avser",
            "the activities are tied to the time that the pay is for",
        ),
        about=[beyond_notice],
        cites=at("5-6", 6, 7),
    ),
    decides(
        key="uteslutningens-dag",
        kind=GAP,
        question=Text(
            "När upphör en utesluten aktörs medverkan?",
            "When does the participation of an excluded actor end?",
        ),
        readings=[
            not_said,
            Reading(
                key="genast",
                says=Text("genast, när styrgruppen har beslutat", "at once, when it is decided"),
                change=becomes(
                    exclusion,
                    evolve(exclusion, notice=Excluded(), takes_effect=TakesEffect.ANY_DAY),
                ),
            ),
            *each_way_of_counting(
                ("tre-manader", "nittio-dagar"),
                Text("efter {}", "after {}"),
                Text("dagen för uteslutningen", "the day of the exclusion"),
                lambda span, counting: becomes(
                    exclusion,
                    evolve(
                        exclusion,
                        notice=span,
                        counting=counting,
                        takes_effect=TakesEffect.ANY_DAY,
                    ),
                ),
            ),
        ],
        why=follows_the_text,
        cites=[at("5-5", 3), at("5-7", 2)],
    ),
    # Apart from the one above: it is left open whichever way that is read.
    decides(
        key="uteslutningens-ogonblick",
        kind=GAP,
        question=Text(
            "Gäller en uteslutning, eller räknas tiden till dess, från beslutet eller från det "
            "att aktören har fått veta det?",
            "Does an exclusion hold, or the time until it run, from the decision or from when the "
            "actor has been told of it?",
        ),
        about=[exclusion],
        asks=[Subject(exclusion, "counted_from")],
        cites=at("5-5", 3),
    ),
    decides(
        key="pengar-vid-uteslutning",
        kind=GAP,
        question=Text(
            "Kan en aktör som utesluts bli skyldig att betala tillbaka ersättning?",
            "Can an actor that is excluded become liable to pay money back?",
        ),
        readings=[
            not_said,
            Reading(
                key="som-vid-uppsagning",
                says=Text(
                    "som vid uppsägning: bara det som är betalt för senare tid",
                    "as at notice: only what was paid for later time",
                ),
                change=becomes(
                    beyond_notice,
                    evolve(
                        beyond_notice,
                        triggers=[Trigger.LEAVING, Trigger.EXCLUSION],
                    ),
                ),
            ),
            Reading(
                key="som-vid-havning",
                says=Text("som vid hävning", "as at a rescission"),
                change=becomes(
                    after_rescission,
                    evolve(
                        after_rescission,
                        triggers=[Trigger.RESCISSION, Trigger.EXCLUSION],
                    ),
                ),
            ),
        ],
        why=Text(
            "återbetalning nämns bara vid uppsägning och hävning",
            "repayment is named only at notice and at rescission",
        ),
        about=[exclusion, beyond_notice],
        cites=[at("5-5", 3), at("5-7", 3), at("5-8", 2)],
    ),
    matters(
        key="muntliga-beslut",
        kind=GAP,
        question=Text(
            "I vilken form utesluts en aktör, och gäller ett muntligt beslut av styrgruppen?",
            "In what form is an actor excluded, and does an oral decision of the steering group "
            "hold?",
        ),
        about=[exclusion, steering_group, accession],
        cites=[at("3-1", 3, 5), at("5-5", 3), at("5-6-1", 1)],
    ),
    decides(
        key="vasentliga-brister",
        kind=VAGUE,
        question=Text(
            "Vilka brister är väsentliga, och mot vad mäts de?",
            "Which shortcomings are material, and against what are they measured?",
        ),
        about=[shortcomings, quality, bound],
        cites=[at("2-3", 4, 5), at("5-5", 1)],
    ),
    decides(
        key="vilka-villkor",
        kind=VAGUE,
        question=Text(
            "Vilka bestämmelser är de villkor för partnerskapet som måste vara uppfyllda: "
            "kraven på organisationerna, avsnittet om villkor eller alla?",
            "Which clauses are the conditions of the partnership that have to be met: the "
            "requirements on the organisations, the section on conditions, or all?",
        ),
        about=[shortcomings, exclusion, sector, humane],
        cites=[at("2-3", 1), at("2-4", 3), at("5-5", 1, 3)],
    ),
    decides(
        key="obetydliga-avsteg",
        kind=AMBIGUITY,
        question=Text(
            "Räcker ett obetydligt avsteg från villkoren för dialog, åtgärdsplan och uteslutning, "
            "när bara brister i åtagandena måste vara väsentliga?",
            "Is a slight departure from the conditions enough for a dialogue, a plan of action and "
            "an exclusion, when only shortcomings in the commitments have to be material?",
        ),
        readings=[
            Reading(key="varje", says=Text("varje avsteg räcker", "any departure is enough")),
            Reading(
                key="vasentligt",
                says=Text("avsteget måste vara väsentligt", "it has to be a material one"),
                change=all_of(
                    becomes(
                        shortcomings,
                        evolve(
                            shortcomings,
                            triggers=[
                                Text(
                                    "en aktör avviker väsentligt från villkoren för partnerskapet",
                                    "an actor departs materially from the conditions of the "
                                    "partnership",
                                ),
                                *shortcomings.triggers[1:],
                            ],
                        ),
                    ),
                    becomes(
                        exclusion,
                        evolve(
                            exclusion,
                            grounds=[
                                Text(
                                    "aktören avviker fortfarande väsentligt från villkoren",
                                    "the actor still departs materially from the conditions",
                                ),
                                *exclusion.grounds[1:],
                            ],
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "ordet ”väsentliga” hör till bristerna, inte till villkoren",
            "the word “material” goes with the shortcomings, not with the conditions",
        ),
        cites=at("5-5", 1, 3),
    ),
    decides(
        key="maste-det-finnas-en-plan",
        kind=AMBIGUITY,
        question=Text(
            "Måste en åtgärdsplan ha prövats innan en aktör kan uteslutas?",
            "Must a plan of action have been tried before an actor can be excluded?",
        ),
        readings=[
            Reading(key="ja", says=Text("ja, den kommer först", "yes, it comes first")),
            Reading(
                key="nej",
                says=Text(
                    "nej, styrgruppen får begära en plan men måste inte",
                    "no, the steering group may ask for one but need not",
                ),
                change=becomes(exclusion, evolve(exclusion, after=[dialogue_in_group])),
            ),
        ],
        why=Text(
            "uteslutning nämns bara efter en åtgärdsplan",
            "exclusion is named only after a plan of action",
        ),
        cites=at("5-5", 2, 3),
    ),
    decides(
        key="plan-som-inte-lamnas",
        kind=GAP,
        question=Text(
            "Kan en aktör uteslutas som inte lämnar någon åtgärdsplan?",
            "Can an actor be excluded that hands in no plan of action?",
        ),
        about=[exclusion, shortcomings],
        cites=at("5-5", 2, 3),
    ),
    decides(
        key="tid-for-atgardsplanen",
        kind=GAP,
        question=Text(
            "Hur lång tid får aktören på sig att lämna planen och att rätta till bristerna, "
            "vem bedömer om det har skett, och börjar det om med dialog och plan vid en ny "
            "brist?",
            "How long has the actor to hand in the plan and to put the shortcomings right, who "
            "judges whether that is done, and does it begin anew, with dialogue and plan, at a "
            "new shortcoming?",
        ),
        about=[shortcomings, exclusion],
        cites=at("5-5", 2, 3),
    ),
    decides(
        key="aktor-och-part",
        kind=AMBIGUITY,
        question=Text(
            "Är förvaltningen en av de aktörer som skriver under ändringar, kan få lämna en "
            "åtgärdsplan och kan uteslutas?",
            "Is the administration one of the actors who sign changes, can be asked for a plan "
            "of action and can be excluded?",
        ),
        readings=[
            Reading(key="alla-parter", says=Text("ja, alla parter", "yes, all parties")),
            Reading(
                key="bara-organisationerna",
                says=Text("nej, bara organisationerna", "no, the organisations only"),
                change=all_of(
                    becomes(shortcomings, evolve(shortcomings, plan_made_by=AnyOf(associations))),
                    becomes(
                        authorised_signs, evolve(authorised_signs, bearer=EachOf(associations))
                    ),
                    # No longer all parties, and no kind of signers leaves out only some of them:
                    # the word of the text stands, and those who are to sign bear the duty above.
                    becomes(
                        changes_and_additions,
                        evolve(changes_and_additions, signed_by=OpenWording("aktörerna")),
                    ),
                ),
                excludes=[Choice("vilka-skriver-under", "de-berorda")],
            ),
        ],
        why=Text(
            "avsnittet om partnerskapets aktörer räknar in båda sektorerna",
            "the section on the actors of the partnership counts in both sectors",
        ),
        about=[exclusion, termination, changes_and_additions, coordination_group],
        cites=[
            at("2-4", 1, 2, 5),
            at("3-2", 12),
            at("5-4", 1),
            at("5-5", 1, 2, 3),
            at("5-6", 6),
            at("6", 1),
        ],
    ),
    decides(
        key="vem-haver",
        kind=GAP,
        question=Text("Vem kan häva partnerskapet?", "Who can rescind the partnership?"),
        readings=[
            not_said,
            Reading(
                key="vilken-part-som-helst",
                says=Text("vilken part som helst", "any party"),
                change=becomes(rescission, evolve(rescission, by=AnyOf(parties))),
            ),
            Reading(
                key="forvaltningen",
                says=Text("förvaltningen", "the administration"),
                change=becomes(rescission, evolve(rescission, by=administration)),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=becomes(rescission, evolve(rescission, by=steering_group)),
            ),
        ],
        why=follows_the_text,
        cites=at("5-8", 1),
    ),
    decides(
        key="vad-som-havs",
        kind=AMBIGUITY,
        question=Text(
            "Hävs hela partnerskapet eller bara gentemot den part som har brustit?",
            "Is the whole partnership rescinded, or only towards the party that failed?",
        ),
        readings=[
            Reading(key="hela", says=Text("hela partnerskapet", "the whole partnership")),
            Reading(
                key="den-parten",
                says=Text("bara den partens medverkan", "only that party's participation"),
                change=becomes(rescission, evolve(rescission, ends=Ends.PARTICIPATION)),
            ),
        ],
        why=Text("texten talar om partnerskapet", "the text speaks of the partnership"),
        cites=at("5-8", 1),
    ),
    decides(
        key="hur-allvarlig-brist",
        kind=CONTRADICTION,
        question=Text(
            "Räcker varje brist för hävning, när dialog och plan bara gäller väsentliga brister?",
            "Is any failure enough to rescind, when dialogue and plan are for material ones only?",
        ),
        readings=[
            Reading(key="varje", says=Text("varje brist räcker", "any failure is enough")),
            Reading(
                key="vasentlig",
                says=Text("bristen måste vara väsentlig", "the failure must be material"),
                change=becomes(
                    rescission,
                    evolve(
                        rescission,
                        grounds=[
                            Text(
                                "en part brister väsentligt i sina åtaganden",
                                "a party falls materially short of its commitments",
                            )
                        ],
                    ),
                ),
            ),
        ],
        why=Text("ordet ”väsentlig” står inte där", "the word “material” is not there"),
        cites=[at("5-5", 1), at("5-8", 1)],
    ),
    decides(
        key="brister-fore-havning",
        kind=CONTRADICTION,
        question=Text(
            "Måste dialog och åtgärdsplan ha prövats innan partnerskapet hävs?",
            "Must a dialogue and a plan of action have been tried before it is rescinded?",
        ),
        readings=[
            Reading(key="nej", says=Text("nej", "no")),
            Reading(
                key="ja",
                says=Text("ja, de kommer först", "yes, they come first"),
                change=becomes(
                    rescission, evolve(rescission, after=[dialogue_in_group, plan_of_action])
                ),
            ),
        ],
        why=Text(
            "avsnittet om hävning ställer inget sådant villkor",
            "the section on rescission sets no such condition",
        ),
        about=[shortcomings, deviations],
        cites=[at("5-5", 1, 2, 3), at("5-6", 8), at("5-8", 1)],
    ),
    decides(
        key="havningens-form",
        kind=GAP,
        question=Text(
            "I vilken form, till vem och från vilken dag görs en hävning gällande, och verkar "
            "den också bakåt?",
            "In what form and to whom is a rescission declared, from which day does it hold, and "
            "does it work back too?",
        ),
        about=[rescission],
        asks=[Subject(rescission, ["form", "takes_effect", "to"])],
        cites=at("5-8", 1),
    ),
    decides(
        key="pengar-nar-det-upphor",
        kind=GAP,
        question=Text(
            "Om partnerskapet upphör av sig självt för att medlen eller förutsättningarna i övrigt "
            "saknas, ska verksamheterna då drivas vidare en tid, och betalas eller behålls "
            "ersättning för den?",
            "If the partnership ends by itself because the money, or what it otherwise "
            "presupposes, is lacking, are the activities then to go on for a time, and is pay for "
            "that time paid or kept?",
        ),
        about=[term, termination, beyond_notice, *frames],
        cites=[at("5-1", 1), at("5-6", 6, 7), at("5-7", 3)],
    ),
    decides(
        key="pengar-vid-havning",
        kind=GAP,
        question=Text(
            "Vad görs och betalas för de parter som inte har brustit, när partnerskapet hävs?",
            "What is done and paid for the parties that have not failed, when the "
            "partnership is rescinded?",
        ),
        readings=[
            not_said,
            *paid_as_at_notice(
                "som-vid-uppsagning",
                Text(
                    "som när partnerskapet sägs upp: {} ersättning och ingen ny betalning",
                    "as when notice of it is given: {} pay and no new payment",
                ),
                rescission,
            ),
        ],
        why=follows_the_text,
        about=[after_rescission, termination, *frames],
        cites=[at("5-6", 6, 7), at("5-8", 1, 2)],
    ),
    decides(
        key="vad-som-aterbetalas",
        kind=AMBIGUITY,
        question=Text(
            "Kan den part som har brustit bara behöva betala tillbaka vad den själv har fått, "
            "eller allt som förvaltningen har betalat till alla, och under hela tiden eller bara "
            "under det löpande avtalsåret?",
            "Can the party that failed have to pay back its own money only, or all that the "
            "administration has paid to everyone, and during the whole time or only during the "
            "running year?",
        ),
        readings=[
            Reading(key="allt", says=Text("allt till alla", "all to everyone")),
            Reading(
                key="egna-medel",
                says=Text(
                    "bara det som parten själv har fått", "only what the party itself received"
                ),
                change=becomes(
                    after_rescission,
                    evolve(
                        after_rescission,
                        base=Text(
                            "det som förvaltningen har betalat till parten inom partnerskapet",
                            "what the administration has paid to that party in the partnership",
                        ),
                    ),
                ),
            ),
            Reading(
                key="allt-for-aret",
                says=Text("allt till alla, under avtalsåret", "all to everyone, during the year"),
                change=becomes(
                    after_rescission,
                    evolve(
                        after_rescission,
                        base=Text(
                            "allt som förvaltningen har betalat ut under det löpande avtalsåret",
                            "all that the administration has paid during the running agreement "
                            "year",
                        ),
                        basis=RepaidOf.PAID_THIS_YEAR,
                    ),
                ),
            ),
            Reading(
                key="egna-medel-for-aret",
                says=Text(
                    "bara det som parten själv har fått, under avtalsåret",
                    "only what the party itself received, during the year",
                ),
                change=becomes(
                    after_rescission,
                    evolve(
                        after_rescission,
                        base=Text(
                            "det som förvaltningen har betalat till parten under det löpande "
                            "avtalsåret",
                            "what the administration has paid to that party during the running "
                            "agreement year",
                        ),
                        basis=RepaidOf.PAID_THIS_YEAR,
                    ),
                ),
            ),
        ],
        why=Text(
            "texten skiljer varken på vem som har fått vad eller på åren",
            "the text parts neither who received what nor the years",
        ),
        cites=[at("3", 1), at("5-8", 2)],
    ),
    decides(
        key="kan-forvaltningen-aterbetala",
        kind=AMBIGUITY,
        question=Text(
            "Kan den part som har brustit, och ska betala tillbaka efter en hävning, vara "
            "förvaltningen, som då skulle betala sig själv?",
            "Can the party that failed, and is to pay back after a rescission, be the "
            "administration, which would then pay itself?",
        ),
        readings=[
            Reading(key="varje-part", says=Text("varje part", "any party")),
            Reading(
                key="organisationerna",
                says=Text("bara organisationerna", "the organisations only"),
                change=becomes(
                    after_rescission, evolve(after_rescission, owed_by=AnyOf(associations))
                ),
            ),
        ],
        why=Text("så lyder orden", "that is what the words say"),
        cites=at("5-8", 2),
    ),
    decides(
        key="vem-aterbetalar-vid-uppsagning",
        kind=AMBIGUITY,
        question=Text(
            "Är det bara den part som har sagt upp som betalar tillbaka, eller varje organisation "
            "som har fått betalt för tiden efter, också när förvaltningen säger upp?",
            "Does only the party that gave notice pay back, or each organisation that was paid for "
            "the time after, also when it is the administration that gives notice?",
        ),
        readings=[
            Reading(
                key="den-som-sager-upp",
                says=Text(
                    "den part som säger upp, vilken den än är",
                    "the party that gives notice, whichever it is",
                ),
            ),
            Reading(
                key="den-organisation-som-sager-upp",
                says=Text(
                    "den som säger upp, om det är en organisation",
                    "the one that gives notice, if it is an organisation",
                ),
                change=becomes(beyond_notice, evolve(beyond_notice, owed_by=AnyOf(associations))),
            ),
            Reading(
                key="varje-betald-organisation",
                says=Text(
                    "varje organisation som har fått betalt",
                    "each organisation that was paid",
                ),
                change=becomes(
                    beyond_notice,
                    evolve(beyond_notice, owed_by=EachOf(associations), left_by=LeftBy.ANYONE),
                ),
            ),
        ],
        why=Text(
            "meningen följer på den om partens egen uppsägning",
            "the sentence follows on the one about a party's own notice",
        ),
        cites=at("5-7", 2, 3),
    ),
    decides(
        key="betalning-over-uppsagningstiden",
        kind=AMBIGUITY,
        question=Text(
            "Betalas bara den del tillbaka som avser tiden efter uppsägningstiden, eller hela "
            "betalningen för en period som når längre än den?",
            "Is only that part paid back which is for the time after the notice has run out, or "
            "the whole payment for a period that reaches beyond it?",
        ),
        readings=[
            Reading(
                key="delen-efter",
                says=Text("bara den del som avser tiden efter", "only the part for the time after"),
            ),
            Reading(
                key="hela-betalningen",
                says=Text(
                    "hela betalningen för den period som når längre",
                    "the whole payment for the period that reaches beyond it",
                ),
                change=becomes(
                    beyond_notice,
                    evolve(
                        beyond_notice,
                        base=Text(
                            "medel som har betalats ut för en period som når längre än "
                            "uppsägningstiden",
                            "money that was paid for a period that reaches beyond the notice",
                        ),
                        basis=Unstated(),
                    ),
                ),
            ),
        ],
        why=Text(
            "för tiden dessförinnan har något gjorts i gengäld",
            "for the time until then something has been done in return",
        ),
        cites=at("5-7", 3),
    ),
    decides(
        key="om-forvaltningen-inte-betalar",
        kind=GAP,
        question=Text(
            "Vad kan organisationerna göra om förvaltningen inte betalar eller inte fullgör "
            "sina egna åtaganden, som det uppsökande arbetet, och får de då avbryta "
            "verksamheten?",
            "What can the organisations do if the administration does not pay, or does not "
            "carry out its own commitments, such as outreach, and may they then stop their "
            "activities?",
        ),
        about=[rescission, after_rescission, shortcomings, emergency_commitments, *frames],
        cites=[at("2-4-1", 2), at("5-2", 1), at("5-5", 1), at("5-8", 1, 2)],
    ),
    decides(
        key="innehallen-betalning",
        kind=GAP,
        question=Text(
            "Får förvaltningen hålla inne betalningar när en rapport saknas, när en åtgärdsplan "
            "eller tiden fram till en uteslutning löper, eller när en tvist pågår?",
            "May the administration withhold payments while a report is missing, while a plan of "
            "action or the time until an exclusion runs, or while a dispute goes on?",
        ),
        about=[*frames, shortcomings, exclusion, disputes, financial_return],
        asks=[Subject(exclusion, "meanwhile")],
        cites=[at("4", 20), at("5-2", 1), at("5-5", 1, 2, 3), at("5-6", 7), at("5-9", 1)],
    ),
    decides(
        key="aterbetalningens-storlek",
        kind=VAGUE,
        question=Text(
            "Vem avgör om, hur mycket och när det ska betalas tillbaka, räknas det i dagar, "
            "dras redan bundna kostnader av, och tillkommer ränta?",
            "Who decides whether, how much and by when to pay back, is it reckoned by days, "
            "are costs already bound taken off, and is there interest?",
        ),
        about=[beyond_notice, after_rescission],
        asks=[
            Subject(after_rescission, ["duty", "measure", "within"]),
            Subject(beyond_notice, ["duty", "measure", "within"]),
        ],
        cites=[at("5-7", 3), at("5-8", 2)],
    ),
    decides(
        key="vad-ersattningen-far-anvandas-till",
        kind=VAGUE,
        question=Text(
            "Vilket beslut anger vad ersättningen ska gå till, och får den också bekosta den "
            "övergripande ledning och administration som organisationerna själva sägs bidra med?",
            "Which decision says what the payment is for, and may it also cover the overall "
            "management and administration that the organisations are said to bring themselves?",
        ),
        about=[own_money, management, secure_money, financial_return],
        asks=[Subject(one, "only_for") for one in frames],
        cites=[at("2-7", 4), at("4", 2, 21), at("5-2", 1)],
    ),
    decides(
        key="sankt-ersattning",
        kind=GAP,
        question=Text(
            "Kan nämnden sänka en organisations ersättning under pågående period, och minskar då "
            "dess åtaganden i samma mån?",
            "Can the committee lower an organisation's pay while a period runs, and are its "
            "commitments then lowered as much?",
        ),
        about=[frame_changes, distribution, *own_commitments, *frames],
        cites=[at("2-5", 13), at("2-6", 1), at("3-1", 7), at("5-2", 1)],
    ),
    decides(
        key="oforbrukade-medel",
        kind=GAP,
        question=Text(
            "Betalas medel som inte har förbrukats vid periodens slut tillbaka, eller förs de över "
            "till en förlängd period?",
            "Is money not used by the end of the period paid back, or carried over to an extended "
            "one?",
        ),
        about=[financial_return, term, *frames],
        lacks=[Repayment],
        cites=[at("4", 20, 21), at("5-1", 2)],
    ),
    decides(
        key="felaktigt-anvanda-medel",
        kind=GAP,
        question=Text(
            "Ska medel som har använts till annat än det beslutade betalas tillbaka utan hävning?",
            "Is money used for something else than decided to be paid back without a rescission?",
        ),
        about=[financial_return, secure_money, after_rescission],
        cites=[at("4", 2, 21), at("5-5", 1), at("5-8", 2)],
    ),
    decides(
        key="flera-satt-att-sluta",
        kind=CONTRADICTION,
        question=Text(
            "Vilken regel går före när brist och ändrade omständigheter möts, eller när den som "
            "riskerar hävning säger upp sig först?",
            "Which rule prevails where breach and changed circumstances meet, or where a party "
            "facing rescission gives notice first?",
        ),
        readings=[
            not_said,
            *(
                Reading(
                    key=key,
                    says=says,
                    change=prevails(
                        "foretrade-mellan-satt-att-sluta",
                        by,
                        [rescission, exclusion, termination, notice],
                        [at("5-5", 3), at("5-6", 5), at("5-7", 1), at("5-8", 1)],
                        Unstated(),
                    ),
                )
                for key, says, by in (
                    (
                        "brist-fore-uppsagning",
                        Text(
                            "hävning och uteslutning går före uppsägning",
                            "rescission and exclusion prevail over notice",
                        ),
                        Prevails.FIRST_NAMED,
                    ),
                    (
                        "den-tidigare-dagen",
                        Text(
                            "det som leder till den tidigare dagen",
                            "whichever leads to the earlier day",
                        ),
                        Prevails.EARLIER_DAY,
                    ),
                )
            ),
        ],
        why=follows_the_text,
        about=[termination, notice, rescission, exclusion],
        cites=[at("5-5", 3), at("5-6", 5, 6), at("5-7", 1), at("5-8", 1)],
    ),
    decides(
        key="nar-en-lamnar",
        kind=GAP,
        question=Text(
            "Vem tar över när en parts utträde tömmer en annan parts uppgift, får "
            "styrgruppen fördela om platser och medel, och finns de 20 platserna för kvinnor "
            "då kvar?",
            "Who takes over when one party's leaving empties the task of another, may the "
            "steering group share out places and money anew, and are the 20 places for women "
            "then still owed?",
        ),
        about=[complement, own_part, notice, exclusion, distribution, night_places],
        cites=[at("2-7", 1), at("2-9", 3), at("3", 1), at("3-1", 7), at("5-5", 3), at("5-7", 1)],
    ),
    matters(
        key="hur-manga-som-maste-vara-kvar",
        kind=GAP,
        question=Text(
            "Hur många organisationer måste vara kvar för att det ska vara ett partnerskap, "
            "och vad gäller när bara en är det?",
            "How many organisations must be left for it to be a partnership, and what holds "
            "when only one is?",
        ),
        about=[term, notice, exclusion, changed_circumstances, *associations],
        cites=[at("2-4", 5), at("2-5", 1), at("5-5", 3), at("5-6", 4), at("5-7", 1)],
    ),
    matters(
        key="force-majeure",
        kind=GAP,
        question=Text(
            "Är det ett brott mot åtagandet när något som ingen part råder över hindrar "
            "verksamheten?",
            "Is it a breach of the commitment when something beyond every party's control stops "
            "the activities?",
        ),
        about=[rescission, shortcomings, tell_of_changes],
        cites=[at("5-5", 1), at("5-6", 2), at("5-8", 1)],
    ),
    matters(
        key="gemensamma-kostnader",
        kind=GAP,
        question=Text(
            "Vem bekostar det som görs tillsammans, som den gemensamma inskrivningen och mallen "
            "för brukarundersökningar, när ersättningen bara bestäms för varje organisation?",
            "Who pays for what is done together, such as the common enrolment and the template for "
            "user surveys, when money is only set for each organisation?",
        ),
        about=[night_places, make_survey_template, own_part, *frames],
        cites=[at("2-6-1", 2, 3), at("3", 1), at("4", 5), at("5-2", 1)],
    ),
    matters(
        key="gemensamt-ansvar",
        kind=GAP,
        question=Text(
            "Vem svarar för en skada eller ett felaktigt nej i det som görs tillsammans, som "
            "den gemensamma inskrivningen, när var och en svarar för sin del?",
            "Who answers for damage or a wrongful refusal in what is done together, such as "
            "the common enrolment, when each answers for its own part?",
        ),
        about=[own_part, night_places, equal_chance],
        cites=[at("2-6-1", 2, 3, 4), at("3", 1)],
    ),
    decides(
        key="tvistens-nasta-steg",
        kind=GAP,
        question=Text(
            "Hur löses en tvist som dialogen inte har löst, och ska åtagandena fullgöras under "
            "tiden?",
            "How is a dispute settled that dialogue has not settled, and are commitments carried "
            "out meanwhile?",
        ),
        about=[disputes],
        asks=[Subject(disputes, "then")],
        cites=at("5-9", 1),
    ),
    decides(
        key="dialog-fore-krav",
        kind=AMBIGUITY,
        question=Text(
            "Måste en tvist ha tagits upp i dialog innan partnerskapet hävs, en aktör utesluts "
            "eller pengar krävs tillbaka?",
            "Must a dispute have been taken up in dialogue before the partnership is rescinded, an "
            "actor is excluded or money is claimed back?",
        ),
        readings=[
            Reading(key="nej", says=Text("nej", "no")),
            Reading(
                key="ja",
                says=Text("ja, dialogen kommer först", "yes, the dialogue comes first"),
                change=all_of(
                    *(
                        prevails(
                            f"dialog-fore-{after.key}",
                            Prevails.FIRST_EXHAUSTED,
                            [disputes, after],
                            [at("5-9", 1)],
                            Unstated(),
                        )
                        for after in (rescission, exclusion, beyond_notice, after_rescission)
                    )
                ),
            ),
        ],
        why=Text(
            "hävning, uteslutning och återbetalning ställer inget sådant villkor",
            "rescission, exclusion and repayment set no such condition",
        ),
        about=[disputes, rescission, exclusion, beyond_notice, after_rescission],
        cites=[at("5-5", 3), at("5-7", 3), at("5-8", 1, 2), at("5-9", 1)],
    ),
]

about_money = [
    decides(
        key="bilagorna-saknas",
        kind=ABSENT,
        question=Text(
            "Hur mycket får varje organisation, när betalas det, och får Socialjouren något?",
            "How much does each organisation get, when is it paid, and does Socialjouren get any?",
        ),
        about=[*frames, *appendices.values(), emergency_appendix],
        cites=[at("2-5", 7), at("5-2", 1), at("5-10", 1, 2)],
    ),
    decides(
        key="bidrag-eller-ersattning",
        kind=GAP,
        question=Text(
            "Är pengarna bidrag eller ersättning för en tjänst, med eller utan moms?",
            "Is the money a grant or pay for a service, with or without VAT?",
        ),
        about=frames,
        cites=[at("5-2", 1), at("5-6", 6)],
    ),
    decides(
        key="organisationernas-bidrag",
        kind=VAGUE,
        question=Text(
            "Hur mycket ska organisationerna bidra med, och är de skyldiga att göra det?",
            "How much are the organisations to bring, and must they?",
        ),
        about=[own_money, management, volunteers, unpaid_support],
        cites=at("2-7", 4),
    ),
    matters(
        key="andra-offentliga-medel",
        kind=GAP,
        question=Text(
            "Får en organisation räkna andra offentliga bidrag, också stadens, som egna medel, och "
            "får samma kostnad täckas både av dem och av ersättningen?",
            "May an organisation count other public grants, the city's too, as its own money, and "
            "may the same cost be covered both by them and by the payment?",
        ),
        about=[own_money, financial_return, secure_money, *frames],
        cites=[at("2-7", 4), at("4", 2, 20, 21), at("5-2", 1)],
    ),
    matters(
        key="vad-som-hor-till-partnerskapet",
        kind=VAGUE,
        question=Text(
            "Hör bara det som bilagorna anger till partnerskapet, eller allt som en organisation "
            "gör för målgruppen, så att grupperna får besluta om det och det ska följas upp?",
            "Does only what the appendices give belong to the partnership, or all that an "
            "organisation does for the target group, so that the groups may decide on it and it "
            "is to be followed up?",
        ),
        about=[coordinate, unpaid_support, discuss_and_decide, decide_operative, follow_up],
        cites=[at("2-1", 2), at("2-5", 6, 7), at("2-7", 4), at("3-1", 3), at("3-2", 3), at("4", 4)],
    ),
    matters(
        key="egna-medel-tar-slut",
        kind=GAP,
        question=Text(
            "Är det en brist eller en ändrad omständighet när en organisations egna medel "
            "tar slut, och får staden då minska sin del?",
            "Is it a shortcoming or a change of circumstances when an organisation's own "
            "money runs out, and may the city then reduce its part?",
        ),
        about=[own_money, shortcomings, changed_circumstances, tell_of_changes],
        cites=[at("2-7", 4), at("5-5", 1), at("5-6", 2, 4)],
    ),
    decides(
        key="arsbudgeten",
        kind=AMBIGUITY,
        question=Text(
            "Är stadens årliga budget en utgångspunkt eller ett villkor, så att ersättningen efter "
            "årsskiftet, i avtalsårets sista månader, hänger på nästa budget?",
            "Is the city's yearly budget a starting point or a condition, so that the pay after "
            "the new year, for the last months of the agreement year, hangs on the next budget?",
        ),
        about=[budget, term, *frames],
        cites=[at("2-5", 2, 3), at("5-1", 1, 2)],
    ),
    matters(
        key="vilken-utgava",
        kind=AMBIGUITY,
        question=Text(
            "Utgår partnerskapet från varje ny budget och nytt inriktningsdokument, eller från dem "
            "som gällde när det ingicks?",
            "Does the partnership start from each new budget and policy document, or from those "
            "in force when it was concluded?",
        ),
        readings=[
            not_said,
            Reading(
                key="varje-ny",
                says=Text("från varje ny utgåva", "from each new edition"),
                change=editions(Version.AS_AMENDED),
            ),
            Reading(
                key="de-som-gallde",
                says=Text("från dem som gällde då", "from those in force then"),
                change=editions(Version.AS_IT_WAS),
            ),
        ],
        why=follows_the_text,
        about=[changed_circumstances],
        cites=at("2-5", 2, 3, 4),
    ),
]

about_users = [
    decides(
        key="vardag",
        kind=VAGUE,
        question=Text(
            "Är lördag en vardag?",
            "Is Saturday a weekday?",
        ),
        readings=[
            Reading(key="mandag-fredag", says=Text("måndag till fredag", "Monday to Friday")),
            Reading(
                key="mandag-lordag",
                says=Text("måndag till lördag", "Monday to Saturday"),
                change=becomes(
                    night_places,
                    evolve(
                        night_places,
                        enrolment=OnWeekdays([*MONDAY_TO_FRIDAY, Weekday.SATURDAY]),
                    ),
                ),
            ),
        ],
        why=Text("så brukar ordet läsas om öppettider", "the word is usually read so"),
        cites=at("2-6-1", 2),
    ),
    decides(
        key="helgens-platser",
        kind=GAP,
        question=Text(
            "Hålls inskrivning på en helgdag mitt i veckan, hur fördelas platserna för nätter när "
            "ingen hålls, och för hur många nätter gäller en inskrivning?",
            "Is enrolment held on a public holiday in the week, how are places given for nights "
            "without it, and for how many nights does one enrolment hold?",
        ),
        about=[night_places, only_there],
        cites=at("2-6-1", 2, 5),
    ),
    decides(
        key="de-tjugo-platserna",
        kind=AMBIGUITY,
        question=Text(
            "Är de 20 platserna för kvinnor platserna på härbärget för kvinnor?",
            "Are the 20 places for women the places at the shelter for women?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text("texten säger det inte", "the text does not say"),
            ),
            Reading(
                key="samma-platser",
                says=Text("det är samma platser", "they are the same places"),
                change=becomes(
                    womens_shelter,
                    evolve(womens_shelter, places=20, reserved=[Reserved(for_=women, number=20)]),
                ),
            ),
        ],
        why=follows_the_text,
        about=[night_places],
        cites=[at("2-6-1", 3), at("2-9", 3)],
    ),
    decides(
        key="antalet-nattplatser",
        kind=VAGUE,
        question=Text(
            "Hur många nattplatser finns det, hos vem och vilka nätter, och är de 20 för kvinnor "
            "ett åtagande?",
            "How many night places are there, with whom and on which nights, and are the 20 for "
            "women a commitment?",
        ),
        about=[night_places, womens_shelter, nights_offered],
        cites=[at("2-6-1", 1), at("2-9", 3), at("4", 8)],
    ),
    matters(
        key="tjugo-eller-fler",
        kind=VAGUE,
        question=Text(
            "Är platserna för kvinnor precis 20, eller minst 20?",
            "Are the places for women exactly 20, or at least 20?",
        ),
        readings=[
            Reading(key="precis", says=Text("precis 20", "exactly 20")),
            Reading(
                key="minst",
                says=Text("minst 20", "at least 20"),
                change=becomes(
                    night_places,
                    evolve(night_places, reserved=[Reserved(for_=women, number=AtLeast(20))]),
                ),
            ),
        ],
        why=Text("talet står utan tillägg", "the number stands alone"),
        about=[womens_shelter],
        cites=at("2-9", 3),
    ),
    decides(
        key="kvallsinskrivning",
        kind=CONTRADICTION,
        question=Text(
            "Hur går inskrivningen på kvällen ihop med att platser bara fördelas på den "
            "bestämda tiden, och hålls platser kvar till kvällen?",
            "How does evening enrolment agree with places being handed out in the set time "
            "only, and are places kept for the evening?",
        ),
        about=[womens_shelter, only_there, equal_chance],
        cites=at("2-6-1", 3, 4, 5),
    ),
    matters(
        key="tomma-platser",
        kind=GAP,
        question=Text(
            "Får en plats som ingen har tagit, eller som har blivit ledig, fyllas efter "
            "inskrivningen?",
            "May a place that nobody took, or that has become free, be filled after enrolment?",
        ),
        about=[only_there, refer_to_enrolment, night_places],
        cites=at("2-6-1", 5, 6, 7),
    ),
    matters(
        key="avvisning",
        kind=GAP,
        question=Text(
            "Får någon nekas eller avvisas från en plats för sitt uppträdandes skull fast "
            "möjligheten ska vara lika, och vem beslutar det och för hur lång tid?",
            "May someone be refused a place or sent away because of their conduct, though the "
            "chance is to be equal, and who decides that, and for how long?",
        ),
        about=[equal_chance, night_places, routines],
        cites=[at("2-3", 3), at("2-6-1", 4, 6)],
    ),
    matters(
        key="lika-inom-vad",
        kind=AMBIGUITY,
        question=Text(
            "Är möjligheten lika mellan alla som skrivs in, eller för sig bland kvinnor och "
            "bland andra, och får en plats för kvinnor som står tom ges till en man?",
            "Is the chance equal between all who enrol, or among women and among others "
            "apart, and may a place for women that stands empty be given to a man?",
        ),
        about=[equal_chance, night_places, womens_shelter],
        cites=[at("2-6-1", 3, 4), at("2-9", 3)],
    ),
    matters(
        key="inskrivningens-former",
        kind=GAP,
        question=Text(
            "Var, när och av vem hålls inskrivningen, och hur blir möjligheten lika: genom kö, "
            "lottning eller efter behov?",
            "Where, when and by whom is enrolment held, and how is the chance made equal: by "
            "queue, by lot or by need?",
        ),
        about=[night_places, equal_chance, only_there, shape],
        asks=[Subject(equal_chance, "bearer"), Subject(only_there, "bearer")],
        cites=[at("2-3", 2), at("2-6-1", 2, 3, 4, 5, 7)],
    ),
    decides(
        key="langre-perioder",
        kind=VAGUE,
        question=Text(
            "Hur lång är en ”längre period”, vem får bestämma det, vilka parter är berörda, "
            "och får någon nekas plats av det skälet fast möjligheten ska vara lika?",
            "How long is a longer period, who may decide that, which parties are concerned, "
            "and may someone be refused for that, though the chance is to be equal?",
        ),
        about=[no_long_stays, routines],
        cites=at("2-6-1", 4, 8, 10),
    ),
    decides(
        key="sarskilda-situationer",
        kind=VAGUE,
        question=Text(
            "Vilka situationer är särskilda, utom de två som nämns, vem kontaktar "
            "Socialjouren eller hänvisar till inskrivningen, och får personalen släppa in någon "
            "innan dess?",
            "Which situations are special, besides the two named, who contacts Socialjouren or "
            "refers people to enrolment, and may the staff let someone in before that?",
        ),
        about=[call_emergency_service, refer_to_enrolment, discover],
        asks=[
            Subject(call_emergency_service, "bearer"),
            Subject(refer_to_enrolment, "bearer"),
        ],
        cites=[at("2-1", 5), at("2-6-1", 6, 7)],
    ),
    decides(
        key="plats-utan-inskrivning",
        kind=GAP,
        question=Text(
            "Var sover den som bara hänvisas till inskrivningen, kan Socialjouren ge en plats "
            "utanför den, och vem bekostar i så fall platsen?",
            "Where does one sleep who is only referred to enrolment, can Socialjouren give a "
            "place outside it, and who then pays for it?",
        ),
        about=[call_emergency_service, refer_to_enrolment, emergency_service],
        cites=at("2-6-1", 5, 6, 7),
    ),
    matters(
        key="barn-pa-nattplatser",
        kind=GAP,
        question=Text(
            "Får barn övernatta, och hur tas barn emot i dagverksamheten?",
            "May children stay the night, and how are children received in the day activities?",
        ),
        about=[night_places, call_emergency_service],
        cites=at("2-6-1", 1, 6),
    ),
    matters(
        key="vem-avsatter",
        kind=GAP,
        question=Text(
            "Vem avsätter verksamheter för kvinnor eller män?",
            "Who sets activities aside for women or men?",
        ),
        readings=[
            not_said,
            Reading(
                key="organisationerna",
                says=Text("varje organisation för sin del", "each organisation for its part"),
                change=becomes(set_aside, evolve(set_aside, bearer=EachOf(associations))),
            ),
            Reading(
                key="samverkansgruppen",
                says=Text("samverkansgruppen", "the coordination group"),
                change=becomes(set_aside, evolve(set_aside, bearer=coordination_group)),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=becomes(set_aside, evolve(set_aside, bearer=steering_group)),
            ),
        ],
        why=follows_the_text,
        cites=at("2-9", 2),
    ),
    matters(
        key="kon-och-konsidentitet",
        kind=GAP,
        question=Text(
            "Hur räknas, och var får den plats, som varken är kvinna eller man?",
            "How is someone counted, and where given a place, who is neither a woman nor a man?",
        ),
        about=[for_everyone, set_aside, womens_shelter, occupancy, visits],
        cites=[at("2-9", 1, 2, 3), at("4", 9, 11)],
    ),
    matters(
        key="tredjelandsmedborgare",
        kind=AMBIGUITY,
        question=Text(
            "Måste tredjelandsmedborgare uppfylla samma villkor som EU-medborgare?",
            "Must third-country nationals meet the same conditions as EU citizens?",
        ),
        readings=[
            Reading(key="samma-villkor", says=Text("samma villkor", "the same conditions")),
            Reading(
                key="tillstandet-racker",
                says=Text("det räcker med uppehållstillståndet", "the residence permit is enough"),
                change=becomes(
                    third_country,
                    evolve(third_country, limits=with_permit, area=Unstated()),
                ),
            ),
        ],
        why=Text(
            "meningen vidgar medborgarskapet, inte de andra villkoren",
            "the sentence widens citizenship, not the other conditions",
        ),
        cites=at("2-2", 1, 3),
    ),
    decides(
        key="forsorjning-eller-bostad",
        kind=AMBIGUITY,
        question=Text(
            "Räcker det att sakna försörjning, eller bostad, eller måste båda saknas?",
            "Is it enough to lack support, or housing, or must both be lacking?",
        ),
        readings=[
            Reading(key="det-ena", says=Text("det ena räcker", "either is enough")),
            Reading(
                key="bada",
                says=Text("båda måste saknas", "both must be lacking"),
                change=lacking(
                    Text(
                        "saknar både försörjning och bostad i Sverige",
                        "have neither means of support nor housing in Sweden",
                    )
                ),
                excludes=[Choice("tredjelandsmedborgare", "tillstandet-racker")],
            ),
        ],
        why=Text("ordet mellan dem är ”eller”", "the word between them is “or”"),
        cites=at("2-2", 1),
    ),
    decides(
        key="begransade-rattigheter",
        kind=AMBIGUITY,
        question=Text(
            "Är det ett krav att rätten till socialt stöd är begränsad, eller bara en "
            "beskrivning av dem som vistas här tillfälligt?",
            "Is it a requirement that the right to social support is limited, or only a "
            "description of those who stay for a time?",
        ),
        about=[target_group, third_country],
        cites=at("2-2", 1, 3),
    ),
    matters(
        key="krav-eller-beskrivning",
        kind=AMBIGUITY,
        question=Text(
            "Är det som sägs om organisationerna krav som de måste uppfylla, eller bara en "
            "beskrivning av dem?",
            "Is what is said of the organisations a requirement on them, or only a description?",
        ),
        about=[sector, already_active],
        cites=[at("2-1", 1), at("2-4", 3)],
    ),
    decides(
        key="provning-av-kraven",
        kind=GAP,
        question=Text(
            "Vem prövar att en ny aktör, och under tiden att organisationerna, uppfyller kraven, "
            "och hur ofta?",
            "Who tests that a new actor meets the requirements and, as time goes on, that the "
            "organisations do, and how often?",
        ),
        about=[sector, humane, shortcomings, accession],
        cites=[at("2-3", 1), at("2-4", 3), at("5-5", 1), at("5-6-1", 1)],
    ),
    decides(
        key="krav-som-inte-langre-uppfylls",
        kind=GAP,
        question=Text(
            "Vad följer när en organisation inte längre uppfyller kraven: utträde av sig "
            "självt, dialog och åtgärdsplan, eller ingenting?",
            "What follows when an organisation no longer meets the requirements: does it "
            "leave by itself, is there a dialogue and a plan of action, or nothing?",
        ),
        about=[sector, humane, shortcomings, exclusion],
        cites=[at("2-3", 1), at("2-4", 3), at("5-5", 1, 3)],
    ),
    formal(
        key="undertecknarnas-vardegrund",
        kind=AMBIGUITY,
        question=Text(
            "Ska parterna ha värdegrunden, eller de personer som skriver under?",
            "Are the parties to hold the values, or the people who sign?",
        ),
        about=[humane, values],
        cites=at("2-3", 1),
    ),
    matters(
        key="hur-tillfalligt",
        kind=VAGUE,
        question=Text(
            "Hur lång vistelse är tillfällig?",
            "How long a stay is temporary?",
        ),
        about=[target_group, third_country],
        cites=at("2-2", 1),
    ),
    decides(
        key="provning-av-malgruppen",
        kind=GAP,
        question=Text(
            "Vem prövar om någon hör till målgruppen, när, och vad gäller om papper saknas?",
            "Who tests whether someone belongs to the target group, when, and what if papers are "
            "missing?",
        ),
        about=[target_group, third_country, night_places],
        cites=[at("2-2", 1, 2, 3), at("2-6-1", 1, 2)],
    ),
    matters(
        key="malgruppens-lydelser",
        kind=CONTRADICTION,
        question=Text(
            "Vilken beskrivning av målgruppen styr, när rubrik och syfte bara nämner EU-medborgare "
            "och bakgrunden hela Stockholm?",
            "Which description of the target group governs, when title and purpose name only EU "
            "citizens, and the background all of Stockholm?",
        ),
        about=[target_group, third_country, purpose, situation],
        cites=[at("ingress", 2), at("1-1", 1), at("2-1", 1, 2), at("2-2", 1, 3)],
    ),
    matters(
        key="vilka-medborgare",
        kind=AMBIGUITY,
        question=Text(
            "Omfattas svenska medborgare, uppehållstillstånd i Sverige och familjemedlemmar "
            "som inte själva uppfyller villkoren, och räcker det med ett tillstånd som har "
            "gått ut?",
            "Does it cover Swedish citizens, residence permits in Sweden and family members "
            "who do not meet the conditions themselves, and is a permit enough that has run "
            "out?",
        ),
        about=[target_group, third_country, eu_citizens],
        cites=at("2-2", 1, 2, 3),
    ),
    decides(
        key="lander-som-lamnar-eu",
        kind=VAGUE,
        question=Text(
            "Räknas de länder som var medlemmar i EU när partnerskapet ingicks, eller de som är "
            "det dag för dag?",
            "Which countries count: those that were members of the EU when it was concluded, or "
            "those that are from day to day?",
        ),
        about=[eu_citizens, target_group],
        cites=at("2-2", 2),
    ),
    matters(
        key="lamnar-malgruppen",
        kind=GAP,
        question=Text(
            "När lämnar den målgruppen som har fått försörjning eller bostad, och får stödet då "
            "fortsätta en tid?",
            "When does someone leave the target group who has found support or housing, and may "
            "help then go on for a time?",
        ),
        about=[target_group, third_country, advise],
        cites=[at("2-1", 7), at("2-2", 1)],
    ),
    matters(
        key="orosanmalan",
        kind=GAP,
        question=Text(
            "Vilka har anmälningsplikt, de som lagen pekar ut eller alla parter, och till vem "
            "anmäler man?",
            "Who has the duty to report, those whom the act names or all parties, and to whom does "
            "one report?",
        ),
        readings=[
            Reading(
                key="enligt-lagen",
                says=Text("de som lagen pekar ut", "those whom the act names"),
            ),
            Reading(
                key="alla-parter",
                says=Text("alla parter, genom överenskommelsen", "all parties, by the agreement"),
                change=becomes(report_concern, evolve(report_concern, bearer=EachOf(parties))),
            ),
        ],
        why=Text("plikten sägs föreligga enligt lagen", "the duty is said to lie in the act"),
        cites=at("5-3", 2),
    ),
    decides(
        key="personuppgifternas-ansvarige",
        kind=GAP,
        question=Text(
            "Vem är personuppgiftsansvarig?",
            "Who is the controller of personal data?",
        ),
        readings=[
            not_said,
            Reading(
                key="var-och-en",
                says=Text("var och en för sina uppgifter", "each for its own data"),
                change=becomes(personal_data, evolve(personal_data, controller=EachOf(parties))),
            ),
            Reading(
                key="namnden",
                says=Text(
                    "socialnämnden, med organisationerna som biträden",
                    "the committee, with the organisations as processors",
                ),
                change=becomes(
                    personal_data,
                    evolve(
                        personal_data,
                        controller=committee,
                        processor=EachOf(associations),
                    ),
                ),
            ),
        ],
        why=follows_the_text,
        cites=at("5-3", 1, 3),
    ),
    decides(
        key="tystnadsplikt",
        kind=GAP,
        question=Text(
            "Har anställda och volontärer i organisationerna tystnadsplikt, när bara "
            "rubriken nämner den, hur långt binder sekretesslagen organisationerna, och får "
            "uppgifter om enskilda delas i samverkansgruppen?",
            "Are staff and volunteers of the organisations bound to secrecy, when only the "
            "heading names it, how far does the secrecy act bind the organisations, and may data "
            "on individuals be shared in the coordination group?",
        ),
        about=[personal_data, volunteers, coordination_group, eu_team],
        cites=[at("3-2", 1), at("5-3", 1, 3)],
    ),
    matters(
        key="lagarnas-lydelse",
        kind=GAP,
        question=Text(
            "Gäller lagarna i den lydelse de hade eller i den de får?",
            "Do the statutes hold as they were or as they are amended?",
        ),
        readings=[
            not_said,
            Reading(
                key="andrad-lydelse",
                says=Text("som de ändras", "as they are amended"),
                change=statutes(Version.AS_AMENDED),
            ),
            Reading(
                key="ursprunglig-lydelse",
                says=Text("som de var", "as they were"),
                change=statutes(Version.AS_IT_WAS),
            ),
        ],
        why=follows_the_text,
        cites=[at("2-5", 5), at("5-3", 1, 2)],
    ),
    matters(
        key="uttalanden",
        kind=AMBIGUITY,
        question=Text(
            "Gäller regeln om uttalanden också förvaltningen?",
            "Does the rule on statements hold for the administration too?",
        ),
        readings=[
            Reading(
                key="organisationerna",
                says=Text("bara organisationerna", "the organisations only"),
            ),
            Reading(
                key="alla-parter",
                says=Text("alla parter", "all parties"),
                change=becomes(who_speaks, evolve(who_speaks, bearer=EachOf(parties))),
            ),
        ],
        why=Text("texten talar om organisationen", "the text speaks of the organisation"),
        cites=at("2-8", 1),
    ),
    matters(
        key="vem-talar-for-alla",
        kind=GAP,
        question=Text(
            "Får någon tala för partnerskapet, och vem i så fall?",
            "May anyone speak for the partnership, and who in that case?",
        ),
        about=[who_speaks, steering_chair],
        cites=at("2-8", 1),
    ),
]

about_form = [
    matters(
        key="sex-exemplar",
        kind=CONTRADICTION,
        question=Text(
            "Vem har det sjätte exemplaret, när parterna är fem, eller saknas en part bland "
            "underskrifterna?",
            "Who has the sixth copy, when the parties are five, or is a party missing among "
            "the signatures?",
        ),
        about=[copies, *signatures],
        asks=[Subject(copies, ["held_by", "number"])],
        cites=[at("2-4", 1, 2, 5), at("6", 1, 3, 4, 6, 7)],
    ),
    decides(
        key="socialjourens-bilaga",
        kind=AMBIGUITY,
        question=Text(
            "Binder bilagan om Socialjouren, när den är en enhet och ingen part?",
            "Does the appendix on Socialjouren bind, when it is a unit and no party?",
        ),
        readings=[
            Reading(
                key="binder",
                says=Text("den binder som de andra", "it binds as the others do"),
            ),
            Reading(
                key="beskriver",
                says=Text(
                    "den beskriver bara hur förvaltningen arbetar",
                    "it only describes how the administration works",
                ),
                change=becomes(
                    emergency_commitments,
                    evolve(emergency_commitments, modality=Modality.DECLARATION),
                ),
            ),
        ],
        why=Text(
            "bilagorna sägs utan undantag vara en del av partnerskapet",
            "the appendices are said without exception to be a part of the partnership",
        ),
        about=[emergency_appendix, emergency_service],
        cites=[at("2-4-1", 2, 3), at("2-5", 6, 8), at("5-10", 1, 2)],
    ),
    matters(
        key="bilagornas-nummer",
        kind=ABSENT,
        question=Text(
            "Har bilagorna två till fem nummer, när bara den första har ett läsligt nummer?",
            "Do appendices two to five have numbers, when only the first is legible?",
        ),
        about=[*appendices.values(), emergency_appendix],
        asks=[
            Subject(army_appendix, "number"),
            Subject(gemenskap_appendix, "number"),
            Subject(emergency_appendix, "number"),
            Subject(mission_appendix, "number"),
        ],
        cites=at("5-10", 2),
    ),
    matters(
        key="diarienumret",
        kind=AMBIGUITY,
        question=Text(
            "Är diarienumret huvudavtalets eller bilagornas?",
            "Is the case number that of the main agreement or of the appendices?",
        ),
        readings=[
            Reading(key="huvudavtalets", says=Text("huvudavtalets", "the main agreement's")),
            Reading(
                key="bilagornas",
                says=Text("bilagornas", "the appendices'"),
                change=becomes(heading, evolve(heading, case_number=Unstated())),
            ),
        ],
        why=Text("numret står efter ordet huvudavtalet", "it stands behind the main agreement"),
        about=[what_appendices_say],
        cites=[at("2-6", 2), at("5-10", 1)],
    ),
    decides(
        key="firmatecknare",
        kind=GAP,
        question=Text(
            "Är de som skriver under behöriga att binda sin organisation, när en firmatecknare "
            "bara krävs för ändringar?",
            "May those who sign bind their organisation, when an authorised signatory is asked "
            "for only where it is changed?",
        ),
        about=[*signatures, authorised_signs],
        cites=[at("5-4", 1), at("6", 5, 6, 9)],
    ),
    formal(
        key="samma-titel",
        kind=CONTRADICTION,
        question=Text(
            "Är titeln förvaltningschef riktig på båda ställena?",
            "Is the title of head of administration right in both places?",
        ),
        about=[signatures[0], signatures[2]],
        asks=[
            Subject("underskrift-fralsningsarmen", "role"),
            Subject("underskrift-socialforvaltningen", "role"),
        ],
        cites=at("6", 5, 6),
    ),
    formal(
        key="skanningen",
        kind=ABSENT,
        question=Text(
            "Vad står i originalet, där skanningen inte går att läsa?",
            "What does the original say, where the scan cannot be read?",
        ),
        about=[occupancy, mission_appendix, signatures[1]],
        cites=[at("4", 9), at("5-10", 2), at("6", 5)],
    ),
    formal(
        key="tidsord",
        kind=VAGUE,
        question=Text(
            "Vad betyder löpande, kontinuerligt, omgående, regelbundet och vid behov i tid räknat?",
            "What do the words for continuous, at once, regular and when needed mean in terms of "
            "time?",
        ),
        about=[continuous_report, cooperate, tell_of_changes, coordination_group, routines],
        cites=[at("2-4-1", 1), at("2-7", 3), at("3-2", 6, 7, 8), at("5-6", 2)],
    ),
    matters(
        key="ingen-regel",
        kind=GAP,
        question=Text(
            "Vad gäller om ansvar, försäkring, personal, lokaler, avgifter för den enskilde, "
            "insyn, överlåtelse och registerutdrag?",
            "What holds on liability, insurance, staff, premises, fees for people, inspection, "
            "transfer and record checks?",
        ),
        about=[contents],
        cites=at("5"),
    ),
]

open_points = [
    *about_the_term,
    *about_reports,
    *about_power,
    *about_changes,
    *about_endings,
    *about_money,
    *about_users,
    *about_form,
]


def named() -> list[Part]:
    """Return every part that is named above, alone or in a list."""
    values_of = [one if isinstance(one, list) else [one] for one in globals().values()]
    return list(
        dict.fromkeys(part for some in values_of for part in some if isinstance(part, Part))
    )


partnership = Partnership(parts=named(), open_points=open_points)

if __name__ == "__main__":
    sys.stdout.write(dumps(partnership))
