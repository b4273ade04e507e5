"""Bostad Först and Street Minds, 2023-2024 (SOF 2023/202): an open activity on the way home.

The agreement as typed Python, in the order of its sections. Facts, figures and the few words at
issue are the agreement's; every sentence is our own. Run it to print the partnership as JSON:

    python examples/bostad_forst_2023.py
"""

from __future__ import annotations

import sys
from datetime import date
from fractions import Fraction
from functools import partial, reduce
from operator import or_
from pathlib import Path

from attrs import evolve

from iopmodel.contents import Aside, Contents, Disposition
from iopmodel.dates import Anchor, Counting, Each, Period, Span, Throughout, Times, YearlyOn
from iopmodel.documents import dumps
from iopmodel.identifiers import OrganisationNumber
from iopmodel.notgiven import (
    About,
    Excluded,
    InAppendix,
    NoClause,
    NotGiven,
    OpenWording,
    ToBeDecided,
    Unstated,
)
from iopmodel.partnership import (
    Change,
    Choice,
    OpenPoint,
    Partnership,
    PointKind,
    Reading,
    Subject,
    Weight,
    adds,
    becomes,
    removes,
)
from iopmodel.parts import Appendix, Part, Ref, Text
from iopmodel.terms import (
    Accession,
    Actor,
    AnyOf,
    Approval,
    Associate,
    AutomaticExtension,
    Background,
    Body,
    BodyKind,
    BreachDialogue,
    Breakdown,
    Chair,
    ChangeRoute,
    ChangeSize,
    Commitment,
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
    Jointly,
    LeftBy,
    Majority,
    Match,
    Measure,
    Modality,
    Office,
    OnOccasion,
    Party,
    PaymentStop,
    PersonalData,
    Precedence,
    Prevails,
    Purpose,
    Recused,
    Renegotiation,
    RepaidOf,
    Repayment,
    Report,
    Requirement,
    Seats,
    Sector,
    Signature,
    Signers,
    Source,
    SourceKind,
    Stops,
    TakesEffect,
    TargetGroup,
    Term,
    TermCondition,
    Trigger,
    Unit,
    Values,
    Version,
    VotesOf,
    VotesPer,
    While,
    Who,
)

NAME = "bostad_forst_2023"

printed = Contents.parse(
    Path(__file__).with_name("contents").joinpath(f"{NAME}.txt").read_text(encoding="utf-8")
)
at = printed.at
contents = printed.with_asides(
    "uppdrag",
    Aside(
        1,
        Disposition.RESTATES,
        of=at("nulage", 5),
        why=Text(
            "uppdraget enligt budgeten står ordagrant en gång till, under en egen rubrik",
            "the task of the budget stands word for word once more, under a heading of its own",
        ),
    ),
)
del printed

month, half_year, year = Span.of(months=1), Span.of(months=6), Span.of(years=1)
DECEMBER = 12

must = partial(Commitment, modality=Modality.OBLIGATION)
may = partial(Commitment, modality=Modality.POWER)
stated = partial(Commitment, modality=Modality.DECLARATION)
when_needed = OnOccasion(Text("vid behov", "when needed"))
at_first_meeting = OnOccasion(Text("vid sitt första möte", "at its first meeting"))

# --- Background -----------------------------------------------------------------------------------

administration = Party(
    key="socialforvaltningen",
    name="Stockholms stads socialförvaltning",
    sector=Sector.PUBLIC,
    organisation_number=OrganisationNumber("212000-0142"),
    legal_person="Stockholms stad",
    cites=[
        at("aktorer", 1),
        at("aktorer", 2, fields=["name", "sector", "legal_person"]),
        at("aktorer", 3, fields="organisation_number"),
        at("grund", 1, fields="name"),
        at("underskrift", 3, fields="name"),
    ],
)
street_minds = Party(
    key="street-minds",
    name="Street Minds",
    sector=Sector.CIVIL_SOCIETY,
    organisation_number=OrganisationNumber("802524-2879"),
    legal_form="ideell förening",
    cites=[
        at("aktorer", 1),
        at("aktorer", 4, fields=["name", "organisation_number", "sector"]),
        at("aktorer", 6, fields="legal_form"),
        at("underskrift", 4, fields="name"),
    ],
)
parties = [administration, street_minds]

committee = Associate(
    key="socialnamnden",
    name="socialnämnden",
    near=administration,
    described_only=False,
    cites=[at("nulage", 5), at("form", 5), at("sammanstallning", 4)],
)
housing_first = Unit(
    key="bostad-forst",
    name="Bostad Först",
    of=administration,
    tasks=[
        Text(
            "medverkan till vägen ur hemlöshet med en försökslägenhet att bo i på lång sikt och "
            "ett stöd som är anpassat till var och en",
            "help on the way out of homelessness with a trial flat as a home in the long run and "
            "support that is fitted to each",
        )
    ],
    cites=at("nulage", 1),
)
case_managers = Office(
    key="case-manager",
    name="case manager (CM)",
    of=housing_first,
    cites=[at("nulage", 1), at("syfte", 2, 4)],
)

situation = Background(
    key="nulaget",
    about=housing_first,
    facts=[
        Text(
            "verksamheten är permanent sedan 2016",
            "the service has been permanent since 2016",
        ),
        Text(
            "varje år sedan 2017 har den haft i uppdrag att växa och utvecklas, så att fler kan få "
            "insatsen",
            "every year since 2017 it has been asked to grow and develop, so that it can reach "
            "more people",
        ),
        Text(
            "i enkäter och uppföljande samtal har brukare önskat sig ett stöd för återhämtning, "
            "med meningsfulla aktiviteter som de själva styr och sociala sammanhang",
            "in surveys and follow-up talks, users have asked for support for recovery, with "
            "meaningful activities that they steer themselves and with company",
        ),
    ],
    figures=[Figure(of=Text("inskrivna brukare", "enrolled users"), number=About(130))],
    cites=[
        at("nulage", 1, fields=["about", "facts"]),
        at("nulage", 4, 7, fields="facts"),
        at("nulage", 6, fields="figures"),
    ],
)
stay_housed = Goal(
    key="bo-kvar",
    what=Text(
        "människor bor kvar och får bättre livskvalitet",
        "people stay housed and have a better quality of life",
    ),
    whose=housing_first,
    cites=at("nulage", 2),
)
group_of_housing_first = TargetGroup(
    key="malgrupp-for-bostad-forst",
    limits=[
        Text("länge har varit hemlösa", "have long been homeless"),
        Text("har komplexa behov av stöd", "have complex needs of support"),
    ],
    often=[
        Text(
            "missbruk och psykisk funktionsnedsättning som orsak till behoven",
            "substance misuse and psychiatric disability as the cause of the needs",
        ),
    ],
    cites=at("nulage", 3),
)
budget_2023 = Source(
    key="namndens-budget-2023",
    name="socialnämndens budget för 2023",
    role=SourceKind.BUDGET,
    of=committee,
    valid=Period.parse("2023-01-01/P1Y"),
    regards=Text(
        "att stärka och utveckla Bostad Först, så att lägenheterna blir fler",
        "strengthening and developing Bostad Först, so that there are more flats",
    ),
    cites=at("nulage", 5),
)

# --- Parties --------------------------------------------------------------------------------------

department = Unit(
    key="stadsovergripande-sociala-fragor",
    name="avdelningen för stadsövergripande sociala frågor",
    of=administration,
    cites=at("aktorer", 2),
)
competence_centre = Unit(
    key="kompetenscenter-vuxna",
    name="kompetenscenter vuxna",
    of=department,
    cites=at("aktorer", 2),
)
association = Background(
    key="foreningen",
    about=street_minds,
    facts=[
        Text("föreningen drivs utan vinstsyfte", "the association is non-profit"),
        Text(
            "den är politiskt obunden och utgår från att alla människor är lika mycket värda",
            "it is politically independent and works from the equal worth of all people",
        ),
        Text(
            "dess syfte är att förbättra villkoren för människor i ekonomisk och social utsatthet",
            "its purpose is to better the conditions of people in economic and social hardship",
        ),
        Text(
            "den känner målgruppen för Bostad Först väl, har erfarenhet av den och bedöms vara "
            "mycket trovärdig i dess ögon",
            "it knows the target group of Bostad Först well, has experience of it and is judged "
            "to be highly trusted by it",
        ),
    ],
    cites=at("aktorer", 5, 6, 7),
)

# --- Form and starting points ---------------------------------------------------------------------

council = Associate(
    key="kommunfullmaktige",
    name="kommunfullmäktige",
    near=administration,
    described_only=False,
    cites=at("form", 2),
)
council_budget = Source(
    key="kommunfullmaktiges-budget",
    name="kommunfullmäktiges budget",
    role=SourceKind.BUDGET,
    of=council,
    cites=at("form", 1, 2),
)
council_documents = Source(
    key="mal-och-inriktningsdokument",
    name="mål och inriktningsdokument",
    role=SourceKind.PROGRAMME,
    of=council,
    cites=at("form", 1, 2),
)
legislation = Source(
    key="lagstiftning-om-malgruppen",
    name="lagar som berör målgruppen",
    role=SourceKind.STATUTE,
    cites=at("form", 1, 3),
)
start_from_decisions = must(
    key="utga-fran-politiska-beslut",
    bearer=EachOf(parties),
    what=Text("utgå från politiska beslut", "start from political decisions"),
    under=[council_budget, council_documents, legislation],
    cites=at("form", 1, 2, 3),
)
what_it_governs = Background(
    key="vad-partnerskapet-reglerar",
    facts=[
        Text(
            "partnerskapet reglerar mål, syfte och värdegrund; åtagandena i detalj finns i "
            "bilagorna, som hör till det",
            "the partnership governs goals, purpose and values; the commitments in detail are in "
            "the appendices, which belong to it",
        ),
        Text(
            "i bilagan ska det stå vilka åtagandena är, vad de innehåller, hur de är upplagda, "
            "vilken tid de gäller och vilka de ekonomiska förutsättningarna är",
            "the appendix is to say which the commitments are, what they hold, how they are set "
            "up, for which time they hold and what the financial conditions are",
        ),
    ],
    cites=at("form", 4, 5, 9, 10),
)
administrations_appendix = Appendix(
    key="bilaga-1",
    number="1",
    name="Socialförvaltningens verksamheter",
    at_hand=False,
    cites=[
        at("form", 5, 9, 10),
        at("bilagor", 1),
        at("bilagor", 2, fields=["name", "number"]),
    ],
)
street_minds_appendix = Appendix(
    key="bilaga-2",
    number="2",
    name="Street Minds verksamheter",
    at_hand=False,
    cites=[
        at("form", 5, 9, 10),
        at("bilagor", 1),
        at("bilagor", 3, fields=["name", "number"]),
    ],
)
own_commitments = Text(
    "fullgöra sina särskilda åtaganden enligt bilagan",
    "meet its specific commitments in the appendix",
)
administrations_commitments = must(
    key="forvaltningens-ataganden",
    bearer=administration,
    what=own_commitments,
    timing=InAppendix(administrations_appendix),
    cites=[at("form", 5, 9), at("bilagor", 2)],
)
street_minds_commitments = must(
    key="street-minds-ataganden",
    bearer=street_minds,
    what=own_commitments,
    timing=InAppendix(street_minds_appendix),
    cites=[at("form", 5, 9), at("bilagor", 1, 3)],
)
changed_commitments = ChangeRoute(
    key="andrade-ataganden",
    of=Text(
        "ändrade, utbytta eller slopade åtaganden", "changed, exchanged or dropped commitments"
    ),
    provided=[
        Text("målen", "the goals"),
        Text("syftet", "the purpose"),
        Text("värdegrunden", "the values"),
    ],
    renegotiated=False,
    recorded=Text(
        "bakgrunden och beslutet ska registreras och förvaras med huvudavtalet",
        "the background and the decision are to be registered and kept with the main agreement",
    ),
    cites=[
        at("form", 6, fields=["of", "renegotiated"]),
        at("form", 7, fields="provided"),
        at("form", 8, fields="recorded"),
    ],
)

# --- Purpose and goals ----------------------------------------------------------------------------

purpose = Purpose(
    key="syfte",
    what=Text(
        "utveckla Bostad Först och hålla en öppen verksamhet med ett flexibelt stöd som räcker "
        "till, bygger på aktivt engagemang och styrs av deltagarna själva, så att vägen från lång "
        "hemlöshet till ett eget hem blir så trygg den kan",
        "develop Bostad Först and keep an open activity with flexible and sufficient support that "
        "rests on active engagement and is steered by the participants themselves, so that the "
        "way from long homelessness to a home of one's own is as safe as can be",
    ),
    cites=at("syfte", 1),
)
against_idleness = Goal(
    key="motverka-syssloloshet",
    what=Text(
        "motverka ensamhet, isolering och sysslolöshet",
        "counteract loneliness, isolation and idleness",
    ),
    cites=at("syfte", 2),
)
stable_homes = Goal(
    key="stabilare-boende",
    what=Text("människor bor stadigare kvar", "people stay housed more stably"),
    cites=at("syfte", 3),
)
complement = must(
    key="komplettera-stodet",
    bearer=Unstated(),
    what=Text(
        "komplettera det stöd som deltagarna får av sin case manager",
        "complement the support that participants get from their case manager",
    ),
    serves=[against_idleness],
    cites=at("syfte", 2),
)
open_to_more = stated(
    key="oppet-for-fler",
    bearer=Unstated(),
    what=Text(
        "hålla öppet också för dem som bor i förvaltningens försöks- och träningslägenheter och "
        "för dem som har tagit över sin försökslägenhet",
        "be open also to those who live in the administration's trial and training flats and to "
        "those who have taken over their trial flat",
    ),
    serves=[stable_homes],
    cites=at("syfte", 3),
)
housing_support = Associate(
    key="boendestodjare",
    name="boendestödjarna",
    described_only=True,
    cites=at("syfte", 4),
)
outreach = stated(
    key="uppsokande-arbete",
    bearer=Unstated(),
    what=Text(
        "söka upp deltagare och motivera dem att ta del av verksamheten, tillsammans med case "
        "manager och boendestödjare",
        "reach out to participants and motivate them to take part in the activity, together with "
        "case managers and housing support workers",
    ),
    cites=at("syfte", 4),
)
open_activity = Goal(
    key="brukarstyrd-oppen-verksamhet",
    what=Text(
        "en öppen verksamhet som brukarna styr, med ett flexibelt stöd som räcker till och bygger "
        "på aktivt engagemang, för dem i Bostad Först och i försöks- och träningslägenheterna",
        "an open activity that its users steer, with flexible and sufficient support that rests "
        "on active engagement, for those in Bostad Först and in the trial and training flats",
    ),
    whose=Jointly(parties),
    cites=at("syfte", 5, 6),
)
less_loneliness = Goal(
    key="mindre-ensamhet",
    what=Text(
        "mindre ensamhet, isolering och digitalt utanförskap",
        "less loneliness, isolation and digital exclusion",
    ),
    whose=Jointly(parties),
    cites=at("syfte", 5, 7),
)
empowerment = Goal(
    key="egenmakt",
    what=Text(
        "mer makt över det egna livet och en aktiv roll i samhället",
        "more self-determination and an active part in society",
    ),
    whose=Jointly(parties),
    cites=at("syfte", 5, 8),
)

# --- Target group ---------------------------------------------------------------------------------

spring_2023 = Text("våren 2023", "spring 2023")
enrolled = Text("är inskrivna i Bostad Först", "are enrolled in Bostad Först")

primary_group = TargetGroup(
    key="malgrupp",
    limits=[enrolled],
    figures=[
        Figure(
            of=Text("inskrivna i Bostad Först", "enrolled in Bostad Först"),
            number=130,
            at=spring_2023,
        )
    ],
    cites=at("malgrupp", 1, 2),
)
tenants_group = TargetGroup(
    key="malgrupp-i-lagenheterna",
    limits=[
        Text(
            "bor i förvaltningens försöks- eller träningslägenheter",
            "live in the administration's trial or training flats",
        )
    ],
    figures=[
        Figure(
            of=Text(
                "brukare i försöks- och träningslägenheterna",
                "users in the trial and training flats",
            ),
            number=About(100),
            at=spring_2023,
        )
    ],
    cites=at("malgrupp", 1, 2),
)
former_tenants_group = TargetGroup(
    key="malgrupp-enligt-syftet",
    limits=[Text("har tagit över sin försökslägenhet", "have taken over their trial flat")],
    cites=at("syfte", 3),
)
users = Background(
    key="brukarna",
    facts=[
        Text(
            "målgruppen är i första hand de inskrivna i Bostad Först, men också de som bor i "
            "försöks- och träningslägenheterna",
            "the target group is primarily those enrolled in Bostad Först, but also those who "
            "live in the trial and training flats",
        ),
        Text(
            "de flesta brukare får ekonomiskt bistånd och har länge haft kontakt med "
            "socialtjänsten",
            "most users receive economic assistance and have long been in contact with the social "
            "services",
        ),
        Text(
            "de flesta har länge varit borta från arbete, studier och annan sysselsättning",
            "most have long been away from work, studies and other occupation",
        ),
    ],
    figures=[
        Figure(
            of=Text(
                "brukare med ekonomiskt bistånd och lång kontakt med socialtjänsten",
                "users on economic assistance and in long contact with the social services",
            ),
            share=OpenWording("majoriteten"),
        ),
        Figure(
            of=Text(
                "brukare med lång frånvaro från sysselsättning",
                "users with a long absence from occupation",
            ),
            share=OpenWording("majoriteten"),
        ),
    ],
    cites=[
        at("malgrupp", 1, fields="facts"),
        at("malgrupp", 3, 4, fields=["facts", "figures"]),
    ],
)

# --- Ground ---------------------------------------------------------------------------------------

ground = Background(
    key="grunden",
    about=Jointly(parties),
    facts=[
        Text(
            "partnerskapet bygger på deras samarbete genom en öppen verksamhet för dem som är "
            "inskrivna i Bostad Först eller bor i försöks- och träningslägenheterna",
            "the partnership rests on their cooperation through an open activity for those who "
            "are enrolled in Bostad Först or live in the trial and training flats",
        )
    ],
    cites=at("grund", 1),
)
requirement = Requirement(
    key="krav-pa-organisationer",
    on=street_minds,
    must=[
        Text(
            "står upp för och verkar för demokratin, jämställdheten, mångfalden och allas lika "
            "värde",
            "stand up and work for democracy, gender equality, diversity and the equal worth of "
            "all people",
        ),
        Text(
            "tar avstånd från uttryck och åsikter som bejakar våld",
            "dissociate itself from expressions and opinions that condone violence",
        ),
        Text(
            "varken samverkar med eller anlitar den som uttrycker åsikter i strid med detta",
            "neither cooperate with nor engage anyone who expresses opinions contrary to this",
        ),
        Text(
            "verkar för likabehandling och motverkar aktivt diskriminering, mobbning, kränkningar "
            "och brottslig verksamhet av varje slag",
            "promote equal treatment and actively counteract every kind of discrimination, "
            "bullying, degrading treatment and criminal activity",
        ),
        Text(
            "har en demokratisk ordning där medlemmarna hörs",
            "have a democratic order in which its members are heard",
        ),
        Text(
            "erbjuder brukare och deltagare möjlighet att påverka verksamheten och lämna "
            "synpunkter på den",
            "offer users and participants a chance to influence the activity and have their say "
            "on it",
        ),
        Text("har stadgar och drivs utan vinstsyfte", "have statutes and be non-profit"),
        Text(
            "har ordning på ekonomin och är inte på obestånd",
            "have its finances in order and not be insolvent",
        ),
        Text(
            "har ett bankgiro eller plusgiro i eget namn",
            "have a bank giro or plus giro account in its own name",
        ),
        Text("följer lagar och föreskrifter", "follow laws and regulations"),
        Text(
            "har rutiner mot jäv när beslut fattas",
            "have routines against conflicts of interest when decisions are made",
        ),
    ],
    match=Match.ALL,
    cites=[
        at("grund", 2, fields=["on", "match"]),
        at("grund", *range(3, 14), fields="must"),
    ],
)
associations_act = Source(
    key="lagen-om-ekonomiska-foreningar",
    name="lagen om ekonomiska föreningar",
    role=SourceKind.STATUTE,
    number="2018:672",
    regards=Text("reglerna om jäv", "the rules on conflicts of interest"),
    cites=at("grund", 14),
)
conflicts_of_interest = must(
    key="folja-javsreglerna",
    bearer=street_minds,
    what=Text("följa lagens regler om jäv", "follow the act's rules on conflicts of interest"),
    under=[associations_act],
    cites=at("grund", 13, 14),
)

# --- Values, statements, gender equality ----------------------------------------------------------

human_rights = Source(
    key="de-manskliga-rattigheterna",
    name="FN:s deklaration om de mänskliga rättigheterna",
    role=SourceKind.DECLARATION,
    regards=Text("allas lika värde och lika rättigheter", "the equal worth and rights of all"),
    cites=at("vardegrund", 4, 5),
)
vision = Source(
    key="vision-2040",
    name="Stockholms stads vision till år 2040",
    role=SourceKind.PROGRAMME,
    valid=OpenWording("till år 2040"),
    regards=Text(
        "en sammanhållen, klimatsmart, ekonomiskt och demokratiskt hållbar stad för alla",
        "a cohesive, climate-smart, economically and democratically sustainable city for all",
    ),
    cites=at("vardegrund", 4, 6, 7),
)
homelessness_programme = Source(
    key="hemloshetsprogrammet",
    name="Stockholms stads program för att motverka hemlöshet",
    role=SourceKind.PROGRAMME,
    valid=Period.parse("2020-01-01/P6Y"),
    cites=at("vardegrund", 4, 8),
)
human_rights_programme = Source(
    key="mr-programmet",
    name="MR-programmet",
    role=SourceKind.PROGRAMME,
    regards=Text(
        "ett möjligt tillägg till värdegrunden, om programmet hinner antas",
        "a possible addition to the values, if the programme is adopted in time",
    ),
    cites=at("vardegrund", 9),
)
values = Values(
    key="vardegrund",
    statements=[
        Text(
            "ömsesidig respekt för parternas olika förutsättningar",
            "mutual respect for the parties' different circumstances",
        ),
        Text("öppenhet och dialog", "openness and dialogue"),
        Text("tillit, lyhördhet och förståelse", "trust, attentiveness and understanding"),
        Text("varsamhet med offentliga medel", "care with public money"),
    ],
    rests_on=[human_rights, vision, homelessness_programme],
    cites=[
        at("vardegrund", 1, 2, fields="statements"),
        at("vardegrund", 4, 5, 6, 8, fields="rests_on"),
    ],
)
shared_view = must(
    key="samsyn",
    bearer=Jointly(parties),
    what=Text(
        "ha samma syn på arbetsmetoder och förhållningssätt",
        "take the same view of working methods and attitudes",
    ),
    cites=at("vardegrund", 3),
)
own_statements = must(
    key="uttalanden",
    bearer=EachOf(parties),
    what=Text("tydligt tala bara för sig själv", "speak clearly for itself alone"),
    timing=OnOccasion(Text("vid uttalanden", "when making statements")),
    cites=at("information", 1),
)
housing_unit = Unit(
    key="boendeenheten",
    name="boendeenheten",
    of=administration,
    cites=at("jamstalldhet", 1),
)
group_of_any_sex = TargetGroup(
    key="malgrupp-oavsett-kon",
    limits=[
        Text(
            "är inskrivna i Bostad Först eller boendeenhetens försöks- och träningslägenheter, "
            "oavsett kön",
            "are enrolled in Bostad Först or the housing unit's trial and training flats, "
            "whatever their sex",
        )
    ],
    cites=at("jamstalldhet", 1),
)
each_users_needs = stated(
    key="hansyn-till-var-och-en",
    bearer=Unstated(),
    what=Text(
        "så långt det går ta hänsyn till vars och ens situation och behov, oavsett kön",
        "as far as possible consider everyone's situation and needs, whatever their sex",
    ),
    cites=at("jamstalldhet", 2),
)
men_and_women = Background(
    key="konsfordelningen",
    facts=[Text("de flesta brukare är män", "most users are men")],
    figures=[
        Figure(
            of=Text("män bland brukarna", "men among the users"), share=Fraction(3, 4), about=True
        )
    ],
    cites=at("jamstalldhet", 3),
)

# --- Structure ------------------------------------------------------------------------------------

complementary = Background(
    key="atagandena-kompletterar",
    about=Jointly(parties),
    facts=[
        Text(
            "deras åtaganden kompletterar varandra och möter olika behov",
            "their commitments complement each other and meet different needs",
        )
    ],
    cites=at("struktur", 1),
)
good_cooperation = Definition(
    key="god-samverkan",
    word="god samverkan",
    means=Text(
        "att parterna hela tiden informerar och talar med varandra och arbetar mot samma mål",
        "that the parties keep informing and talking to each other and work towards the same goal",
    ),
    cites=at("struktur", 3),
)
cooperate = must(
    key="samverka",
    bearer=EachOf(parties),
    what=Text("samverka väl", "cooperate well"),
    timing=Throughout(),
    cites=at("struktur", 2, 3),
)
appoint = must(
    key="utse-representanter",
    bearer=EachOf(parties),
    what=Text(
        "utse företrädare till styrgruppen och samverkansgruppen, med mandat att besluta",
        "appoint representatives with a mandate to decide to the steering group and the "
        "coordination group",
    ),
    cites=at("struktur", 4),
)

# --- Steering group -------------------------------------------------------------------------------

managers = Text(
    "helst chefer med mandat från sin organisation att fatta beslut om partnerskapet",
    "preferably managers with a mandate from their organisation to decide on the partnership",
)
manager = Text(
    "helst en chef med mandat från sin organisation att fatta beslut om partnerskapet",
    "preferably a manager with a mandate from the organisation to decide on the partnership",
)
one_vote_each = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.SEAT)
chair_of_steering_group: Ref[Actor] = Ref("styrgruppens-ordforande")
decide_on_chair: Ref[Part] = Ref("utse-ordforande")
decide_on_interval: Ref[Part] = Ref("valja-motesintervall")


def monthly(rule: Each | Times) -> While:
    """Return when the steering group meets, if that is how it meets at the beginning."""
    return While(
        Text("i början av partnerskapet", "at the beginning of the partnership"),
        rule,
        then=ToBeDecided(decide_on_interval),
    )


steering_group = Body(
    key="styrgrupp",
    name="styrgruppen",
    role=BodyKind.STEERING,
    seats=[
        Seats(side=administration, count=2, appointed_by=administration, profile=managers),
        Seats(side=street_minds, count=1, appointed_by=street_minds, profile=manager),
    ],
    meets=monthly(Times(1, month)),
    convener=chair_of_steering_group,
    chair=Chair(
        held_by=ToBeDecided(decide_on_chair),
        elected_by=Ref("styrgrupp"),
        office_term=ToBeDecided(decide_on_chair),
        rotates=True,
        apart_from=NoClause(),
    ),
    decides=one_vote_each,
    secretary=chair_of_steering_group,
    cites=[
        at("struktur", 4, fields="seats"),
        at("styrgrupp", 2, 3, fields="seats"),
        at("styrgrupp", 5, fields="chair"),
        at("styrgrupp", 6, fields=["convener", "secretary"]),
        at("styrgrupp", 8, 9, fields="meets"),
        at("styrgrupp", 14, fields="decides"),
    ],
)
chair = Office(
    key=chair_of_steering_group,
    name="styrgruppens ordförande",
    of=steering_group,
    number=1,
    cites=at("styrgrupp", 5, 6),
)
strategy = may(
    key="besluta-i-strategiska-fragor",
    bearer=steering_group,
    what=Text(
        "besluta i strategiska och andra väsentliga frågor",
        "decide strategic and other material matters",
    ),
    cites=at("styrgrupp", 1),
)
strategic_changes = ChangeRoute(
    key="andrad-inriktning",
    of=Text(
        "ändrad inriktning, ändrade mål eller ändrad omfattning",
        "a change of direction, goals or scope",
    ),
    size=ChangeSize.MATERIAL,
    form=Form.SIGNED,
    signed_by=Signers.ALL_PARTIES,
    decided_by=[Approval(by=steering_group)],
    cites=[
        at("styrgrupp", 1, fields=["of", "size", "decided_by"]),
        at("styrgrupp", 10),
        at("andringar", 1, fields=["form", "signed_by"]),
    ],
)
keep_to_goals = must(
    key="folja-mal-och-syfte",
    bearer=steering_group,
    what=Text(
        "se till att det gemensamma målet och syftet följs",
        "see to it that the common goal and the purpose are followed",
    ),
    cites=[at("styrgrupp", 4), at("uppfoljning", 5)],
)
choose_chair = must(
    key=decide_on_chair,
    bearer=steering_group,
    what=Text(
        "bestämma vem som är ordförande, och hur länge",
        "decide who is the chair, and for how long",
    ),
    timing=at_first_meeting,
    cites=at("styrgrupp", 5),
)
choose_contents = must(
    key="bestamma-rapporteringen",
    bearer=steering_group,
    what=Text(
        "bestämma vad samverkansgruppens verksamhetsrapportering ska innehålla, vad som ska följas "
        "upp och vad det ska föras statistik över",
        "decide what the coordination group's activity reports are to hold, what is to be "
        "followed up and what statistics are to be kept",
    ),
    timing=at_first_meeting,
    cites=at("styrgrupp", 7),
)
talk_at_meetings = must(
    key="tala-om-laget",
    bearer=steering_group,
    what=Text(
        "tala om hur partnerskapet går och ta upp svårigheter",
        "talk about how the partnership is going and take up difficulties",
    ),
    timing=OnOccasion(Text("vid sina möten", "at its meetings")),
    cites=at("styrgrupp", 8),
)
more_meetings = must(
    key="motas-oftare",
    bearer=steering_group,
    what=Text("mötas oftare än varje månad", "meet more often than every month"),
    timing=when_needed,
    cites=at("styrgrupp", 8),
)
choose_interval = may(
    key=decide_on_interval,
    bearer=steering_group,
    what=Text(
        "välja ett annat intervall för sina möten", "choose another interval for its meetings"
    ),
    timing=OpenWording("därefter"),
    cites=at("styrgrupp", 9),
)
negotiate = may(
    key="forhandla-om-forandringar",
    bearer=steering_group,
    what=Text("förhandla om förändringar av partnerskapet", "negotiate changes of the partnership"),
    cites=at("styrgrupp", 10),
)
accession = Accession(
    key="nya-organisationer",
    decided_by=[Approval(by=steering_group)],
    form=Form.SIGNED,
    conditions=[
        Text(
            "organisationen uppfyller kraven på dem som förvaltningen samarbetar med",
            "the organisation meets the requirements on those the administration works with",
        )
    ],
    cites=[
        at("grund", 2, fields="conditions"),
        at("styrgrupp", 11, fields="decided_by"),
        at("andringar", 1, fields="form"),
    ],
)
fewer_organisations = may(
    key="minska-partnerskapet",
    bearer=steering_group,
    what=Text(
        "besluta att partnerskapet ska ha färre organisationer",
        "decide that the partnership is to have fewer organisations",
    ),
    cites=at("styrgrupp", 11),
)
new_directions = must(
    key="andra-samverkansgruppens-inriktning",
    bearer=steering_group,
    towards=Ref("samverkansgrupp"),
    what=Text("ändra inriktningen eller direktiven", "change the direction or the directives"),
    timing=OnOccasion(Text("när det finns skäl till det", "when there is reason to")),
    cites=at("styrgrupp", 12),
)
tell_the_parties = must(
    key="informera-parterna",
    bearer=steering_group,
    towards=EachOf(parties),
    what=Text("informera om förändringar och beslut", "inform about changes and decisions"),
    timing=OnOccasion(
        Text("när något ändras eller beslutas", "when something is changed or decided")
    ),
    cites=at("styrgrupp", 13),
)

# --- Coordination group ---------------------------------------------------------------------------

heads_of_activities = Text("helst verksamhetsansvariga", "preferably heads of activities")

coordination_group = Body(
    key="samverkansgrupp",
    name="samverkansgruppen",
    role=BodyKind.COORDINATION,
    seats=[
        Seats(side=administration, appointed_by=administration, profile=heads_of_activities),
        Seats(side=street_minds, appointed_by=street_minds, profile=heads_of_activities),
    ],
    meets=OpenWording("lämpligt intervall"),
    decides=one_vote_each,
    secretary=AnyOf(parties),
    cites=[
        at("struktur", 4, fields="seats"),
        at("samverkansgrupp", 3, 4, fields="seats"),
        at("samverkansgrupp", 5, fields=["meets", "secretary"]),
        at("samverkansgrupp", 6, fields="secretary"),
        at("samverkansgrupp", 13, fields="decides"),
    ],
)
representatives = Office(
    key="samverkansgruppens-representanter",
    name="samverkansgruppens representanter",
    of=coordination_group,
    cites=at("samverkansgrupp", 9, 10),
)
exchange = Commitment(
    key="utbyta-erfarenheter",
    bearer=coordination_group,
    modality=Modality.AIM,
    what=Text(
        "göra det möjligt att utbyta erfarenheter och sammanställa information om åtagandena",
        "make it possible to exchange experience and compile information on the commitments",
    ),
    cites=at("samverkansgrupp", 1),
)
operations = may(
    key="besluta-i-operativa-fragor",
    bearer=coordination_group,
    what=Text(
        "besluta i operativa frågor, inom den inriktning och de mål som styrgruppen har valt",
        "decide operational matters, within the direction and goals that the steering group has "
        "chosen",
    ),
    cites=at("samverkansgrupp", 2),
)
rotate_records = must(
    key="rotera-dokumentationen",
    bearer=coordination_group,
    what=Text(
        "låta ansvaret för dokumentationen gå runt", "let the keeping of the records go round"
    ),
    cites=at("samverkansgrupp", 5, 6),
)
routines = must(
    key="rutiner",
    bearer=coordination_group,
    what=Text(
        "upprätta rutiner och beskrivningar av arbetsflöden för de gemensamma åtagandena",
        "draw up routines and descriptions of workflows for the joint commitments",
    ),
    timing=when_needed,
    cites=at("samverkansgrupp", 7),
)
learn = must(
    key="inhamta-kunskap",
    bearer=coordination_group,
    what=Text(
        "ansvara för att kunskap inhämtas gemensamt", "see to it that knowledge is gained together"
    ),
    cites=at("samverkansgrupp", 8),
)
secure_commitments = must(
    key="sakerstalla-atagandena",
    bearer=representatives,
    what=Text(
        "se till att åtagandena utförs enligt överenskommelsen",
        "see to it that the commitments are carried out as agreed",
    ),
    cites=at("samverkansgrupp", 9),
)
solve_problems = must(
    key="losa-praktiska-problem",
    bearer=representatives,
    what=Text(
        "lösa praktiska problem i verksamheterna", "solve practical problems in the activities"
    ),
    timing=OnOccasion(Text("när de uppstår", "when they arise")),
    cites=at("samverkansgrupp", 10),
)
keep_informed = must(
    key="informera-styrgruppen",
    bearer=coordination_group,
    towards=steering_group,
    what=Text(
        "informera om händelser och förändringar i verksamheterna",
        "inform about events and changes in the activities",
    ),
    timing=Throughout(),
    cites=at("samverkansgrupp", 11),
)
raise_questions = must(
    key="lyfta-fragor",
    bearer=coordination_group,
    towards=steering_group,
    what=Text("lyfta frågor för beslut", "raise questions for decision"),
    timing=when_needed,
    cites=at("samverkansgrupp", 11),
)
activity_reports = Report(
    key="verksamhetsrapporter",
    name="verksamhetsrapport",
    contents=[
        Text(
            "det som styrgruppen bestämmer vid sitt första möte",
            "what the steering group decides at its first meeting",
        )
    ],
    cites=[
        at("styrgrupp", 7, fields="contents"),
        at("samverkansgrupp", 12),
        at("sammanstallning", 1),
    ],
)
status_report = Report(
    key="lagesrapport",
    name="rapport om läge och utveckling",
    author=coordination_group,
    recipient=steering_group,
    contents=[
        Text("partnerskapets läge", "the state of the partnership"),
        Text("partnerskapets utveckling", "the development of the partnership"),
    ],
    timing=Times(2, year),
    form=Form.WRITTEN,
    built_on=[activity_reports],
    cites=at("samverkansgrupp", 12),
)

# --- Follow-up ------------------------------------------------------------------------------------

aim_of_follow_up = Commitment(
    key="uppfoljningens-syfte",
    bearer=Unstated(),
    modality=Modality.AIM,
    what=Text(
        "med uppföljningen säkra att syftet och målen nås och att offentliga medel används som "
        "det har beslutats",
        "make sure by the follow-up that the purpose and goals are reached and that public money "
        "is used as decided",
    ),
    cites=at("uppfoljning", 1, 2),
)
reached = Indicator(
    key="natta",
    what=Text("hur många som har nåtts", "how many were reached"),
    by=[Breakdown.SEX],
    of=Text("den öppna verksamheten", "the open activity"),
    cites=at("uppfoljning", 4),
)
follow_up = Report(
    key="uppfoljning",
    name="uppföljning",
    author=administration,
    contents=[
        Text(
            "utfallet mot målen och mot sammanställningen av förvaltningens medel i varje "
            "organisations bilaga",
            "the outcome against the goals and the list of the administration's funds in each "
            "organisation's appendix",
        ),
        Text("hur samarbetet har sett ut", "how the cooperation has been"),
        Text("genomförda insatser", "what was done"),
    ],
    indicators=[reached],
    cites=[
        at("uppfoljning", 3, fields="contents"),
        at("uppfoljning", 4, fields=["contents", "indicators"]),
        at("sammanstallning", 3, fields="author"),
    ],
)
annual_compilation = Report(
    key="arlig-sammanstallning",
    name="årlig sammanställning",
    author=coordination_group,
    contents=[
        Text("en beskrivning av verksamheten", "a description of the activities"),
        Text(
            "underlag för ekonomisk uppföljning och granskning",
            "a basis for financial follow-up and audit",
        ),
        Text(
            "en redogörelse för om syftet och målen uppfylls",
            "an account of whether the purpose and goals are met",
        ),
        Text("inkomna synpunkter och klagomål", "views and complaints received"),
    ],
    timing=Each(year, Anchor.CALENDAR),
    covers=Covers.ITS_TIME,
    built_on=[activity_reports],
    cites=[
        at("sammanstallning", 1, fields=["author", "timing", "covers", "built_on"]),
        at("sammanstallning", 2, 5, fields="contents"),
        at("synpunkter", 2, fields="contents"),
    ],
)
audit = stated(
    key="granskning",
    bearer=Unstated(),
    what=Text(
        "granska verksamheten mot bilagan, med sammanställningen som underlag",
        "audit the activities against the appendix, on the basis of the compilation",
    ),
    cites=at("sammanstallning", 2, 3),
)
report_to_committee = Report(
    key="rapport-till-namnden",
    name="rapport om partnerskapet",
    author=administration,
    recipient=committee,
    timing=OnOccasion(
        Text("i samband med verksamhetsberättelsen", "together with the annual report")
    ),
    built_on=[annual_compilation],
    cites=at("sammanstallning", 4),
)
complaints = must(
    key="rutiner-for-klagomal",
    bearer=Unstated(),
    what=Text("ha rutiner för synpunkter och klagomål", "have routines for views and complaints"),
    cites=at("synpunkter", 1),
)
tell_users_of_complaints = must(
    key="informera-om-klagomal",
    bearer=Unstated(),
    what=Text(
        "informera deltagarna om hur de lämnar synpunkter och klagomål",
        "inform participants of how to give views and make complaints",
    ),
    cites=at("synpunkter", 1),
)

# --- Term -----------------------------------------------------------------------------------------

funds_remain = Text("det finns medel för partnerskapet", "there is money for the partnership")
preconditions_remain = Text(
    "förutsättningarna i övrigt finns kvar", "the other preconditions remain"
)
automatic = AutomaticExtension(
    step=half_year,
    latest_end=date(2026, 6, 30),
    notice_by=YearlyOn(DECEMBER, 31),
    stops=Stops.NEXT_STEPS,
)


def conditions(fails: Fails) -> list[TermCondition]:
    """Return the two conditions of the term, with what follows when one is not met."""
    return [TermCondition(what=what, fails=fails) for what in (funds_remain, preconditions_remain)]


term = Term(
    key="giltighetstid",
    initial=Period.parse("2023-07-01/2024-06-30"),
    extension=automatic,
    conditions=conditions(Fails.NO_EXTENSION),
    cites=[
        at("period", 1, fields="initial"),
        at("period", 2, fields="extension"),
        at("period", 3, fields="conditions"),
    ],
)

# --- Secrecy, changes, duty to inform -------------------------------------------------------------

secrecy_act = Source(
    key="offentlighets-och-sekretesslagen",
    name="offentlighets- och sekretesslagen",
    role=SourceKind.STATUTE,
    cites=at("sekretess", 1),
)
data_protection_regulation = Source(
    key="dataskyddsforordningen",
    name="dataskyddsförordningen",
    role=SourceKind.STATUTE,
    cites=at("sekretess", 1),
)
personal_data = DataProtection(
    key="personuppgifter",
    under=[secrecy_act, data_protection_regulation],
    limits=[
        Text("bara det som är relevant dokumenteras", "only what is relevant is recorded"),
        Text(
            "dokumentationen hanteras och bevaras säkert", "the records are handled and kept safely"
        ),
    ],
    cites=[at("sekretess", 1, fields="under"), at("sekretess", 2, fields="limits")],
)
changes = ChangeRoute(
    key="andringar-och-tillagg",
    of=Text(
        "ändringar och tillägg i avtalet eller bilagorna",
        "changes and additions to the agreement or its appendices",
    ),
    form=Form.SIGNED,
    signed_by=Signers.ALL_PARTIES,
    cites=at("andringar", 1),
)
tell_of_changes = must(
    key="meddela-andrade-omstandigheter",
    bearer=EachOf(parties),
    towards=steering_group,
    what=Text("meddela ändrade omständigheter", "report changed circumstances"),
    timing=OpenWording("omgående"),
    conditions=[
        Text(
            "omständigheterna påverkar hur ett åtagande uppfylls",
            "the circumstances affect how a commitment is met",
        )
    ],
    cites=at("informationsskyldighet", 1),
)
terms_not_met = Text("någon uppfyller inte villkoren", "someone does not meet the terms")
talk_of_going_on = BreachDialogue(
    key="dialog-om-fortsattning",
    triggers=[
        terms_not_met,
        Text("en part brister i sina åtaganden", "a party falls short of its commitments"),
        Text("omständigheterna ändras väsentligt", "circumstances change materially"),
    ],
    between=steering_group,
    about=Text("om partnerskapet kan fortsätta", "whether the partnership can go on"),
    cites=at("informationsskyldighet", 2),
)

# --- Money ----------------------------------------------------------------------------------------

funding = Funding(
    key="ersattning",
    payer=administration,
    payee=street_minds,
    amount=InAppendix(street_minds_appendix),
    per=InAppendix(street_minds_appendix),
    only_for=OpenWording("det som är beslutat"),
    cites=[
        at("form", 9, fields=["amount", "per"]),
        at("uppfoljning", 2, fields="only_for"),
        at("ersattning", 1, fields=["amount", "payee"]),
        at("ersattning", 2, fields="payer"),
        at("uppsagning", 3, fields="payer"),
    ],
)
pay = must(
    key="betala-ersattning",
    bearer=administration,
    towards=street_minds,
    what=Text("betala ersättning", "pay the funding"),
    timing=InAppendix(street_minds_appendix),
    cites=at("ersattning", 1),
)
exchange_of_letters = Text("en skriftväxling med parten", "an exchange of letters with the party")
stop = PaymentStop(
    key="stoppade-utbetalningar",
    by=administration,
    of=funding,
    triggers=[
        Text("Street Minds utför ingen verksamhet", "Street Minds carries out no activity"),
        Text(
            "Street Minds lever inte upp till kraven i övrigt",
            "Street Minds otherwise does not meet the requirements",
        ),
    ],
    cites=at("ersattning", 2),
)
claim_for_failure = Repayment(
    key="aterkrav-vid-brister",
    triggers=[Trigger.NON_PERFORMANCE],
    duty=Duty.ON_CLAIM,
    owed_by=street_minds,
    owed_to=administration,
    base=Text("medel som redan har betalats ut", "funds already paid"),
    basis=RepaidOf.PAID,
    measure=Unstated(),
    found_by=administration,
    severity=Text(
        "en övervägande del av åtagandena har inte uppfyllts under överenskommen tid",
        "the greater part of the commitments was not met in the agreed time",
    ),
    after=exchange_of_letters,
    cites=[
        at("ersattning", 2, fields=["triggers", "duty", "owed_by", "owed_to", "base", "basis"]),
        at("ersattning", 3, fields=["found_by", "severity", "after"]),
    ],
)

# --- Shortcomings and endings ---------------------------------------------------------------------

tried_first = [
    Text("dialog i styrgruppen", "a dialogue in the steering group"),
    Text("åtgärdsplan", "a plan of action"),
]
steering_group_ends = Ending(
    key="styrgruppens-uppsagning",
    act=EndingKind.NOTICE,
    by=steering_group,
    ends=Ends.WHOLE,
    grounds=[
        Text(
            "bristerna finns kvar trots åtgärdsplanen",
            "the shortcomings remain in spite of the plan of action",
        )
    ],
    after=tried_first,
    cites=[
        at("brister", 1, 2, fields="after"),
        at("brister", 3, fields=["act", "by", "ends", "grounds", "after"]),
    ],
)
shortcomings = BreachDialogue(
    key="brister",
    triggers=[
        terms_not_met,
        Text(
            "någon brister väsentligt i sina åtaganden",
            "someone falls materially short of its commitments",
        ),
    ],
    between=steering_group,
    about=Text("bristerna", "the shortcomings"),
    plan_decided_by=steering_group,
    then=steering_group_ends,
    cites=[
        at("brister", 1, fields=["triggers", "between"]),
        at("brister", 2, fields="plan_decided_by"),
        at("brister", 3, fields="then"),
    ],
)
notice = Ending(
    key="uppsagning",
    act=EndingKind.NOTICE,
    by=street_minds,
    ends=Ends.COMMITMENT,
    form=Form.WRITTEN,
    to=steering_group,
    notice=Span.of(months=4),
    cites=[
        at("uppsagning", 1, fields=["by", "ends"]),
        at("uppsagning", 2, fields=["form", "to", "notice"]),
    ],
)
all_that_was_paid = Text(
    "det som förvaltningen har betalat ut inom partnerskapet",
    "what the administration has paid within the partnership",
)
repaid_at_notice = Repayment(
    key="aterbetalning-vid-uppsagning",
    triggers=[Trigger.LEAVING],
    duty=Duty.POSSIBLE,
    owed_by=street_minds,
    owed_to=administration,
    base=all_that_was_paid,
    basis=RepaidOf.PAID,
    measure=Measure.ALL_OR_PART,
    left_by=LeftBy.ANYONE,
    cites=at("uppsagning", 3),
)
chance_to_remedy = Text(
    "möjlighet till rättelse inom skälig tid", "a chance to remedy within a reasonable time"
)
rescission = Ending(
    key="havning",
    act=EndingKind.RESCISSION,
    by=administration,
    ends=Ends.WHOLE,
    grounds=[
        Text("Street Minds fullföljer inte sina åtaganden", "Street Minds fails its commitments")
    ],
    after=[chance_to_remedy],
    cites=[
        at("havning", 1, fields=["by", "ends", "grounds"]),
        at("havning", 2, 3, fields="after"),
    ],
)
give_a_chance = must(
    key="ge-mojlighet-till-rattelse",
    bearer=administration,
    towards=street_minds,
    what=Text(
        "ge möjlighet till rättelse inom skälig tid",
        "give a chance to remedy within a reasonable time",
    ),
    timing=OnOccasion(Text("innan partnerskapet hävs", "before the partnership is rescinded")),
    cites=at("havning", 2, 3),
)
exclusion = Ending(
    key="uteslutning",
    act=EndingKind.EXCLUSION,
    by=Unstated(),
    ends=Ends.PARTICIPATION,
    grounds=[
        Text(
            "rättelse har inte skett inom skälig tid",
            "there was no remedy within a reasonable time",
        )
    ],
    after=[chance_to_remedy],
    cites=at("havning", 2, 3),
)
repaid_at_rescission = Repayment(
    key="aterbetalning-vid-havning",
    triggers=[Trigger.RESCISSION],
    duty=Duty.POSSIBLE,
    owed_by=AnyOf(parties),
    owed_to=administration,
    base=all_that_was_paid,
    basis=RepaidOf.PAID,
    measure=Measure.ALL_OR_PART,
    fault=Text(
        "en brist i åtagandena hos den som betalar tillbaka",
        "a failure of the commitments by the one who pays back",
    ),
    cites=at("havning", 4),
)

# --- Renegotiation, disputes, appendices, signatures ----------------------------------------------

renegotiation = Renegotiation(
    key="omforhandling",
    by=AnyOf(parties),
    of=Text(
        "bestämmelserna i det övergripande partnerskapet",
        "the provisions of the overall partnership",
    ),
    seen_to_by=steering_group,
    cites=[
        at("omforhandling", 1, fields=["by", "of"]),
        at("tvist", 2, fields="seen_to_by"),
    ],
)
deviations = ChangeRoute(
    key="betydande-avvikelser",
    of=Text(
        "ändringar på grund av betydande avvikelser från åtagandena och budgeten",
        "changes because of significant deviations from the commitments and the budget",
    ),
    form=Form.SIGNED,
    signed_by=Signers.ALL_PARTIES,
    first=Text("dialog i styrgruppen", "a dialogue in the steering group"),
    decided_by=[Approval(by=steering_group)],
    cites=[
        at("andringar", 1, fields=["form", "signed_by"]),
        at("omforhandling", 2, fields=["of", "first", "decided_by"]),
    ],
)
disputes = DisputeLadder(
    key="tvist",
    between=Jointly(parties),
    steps=[Text("dialog", "dialogue")],
    seen_to_by=steering_group,
    cites=[at("tvist", 1, fields=["between", "steps"]), at("tvist", 2, fields="seen_to_by")],
)
heading = Heading(
    name="Bostad Först och Street Minds",
    case_number="SOF 2023/202",
    cites=at("bilagor", 1),
)
administrations_signature = Signature(
    key="underskrift-forvaltningen",
    of=administration,
    role="förvaltningschef",
    left_out=[PersonalData.NAME],
    cites=[
        at("underskrift", 1, fields="dated"),
        at("underskrift", 3, fields="of"),
        at("underskrift", 5, fields="left_out"),
        at("underskrift", 6, fields="role"),
    ],
)
street_minds_signature = Signature(
    key="underskrift-street-minds",
    of=street_minds,
    cites=[at("underskrift", 2, fields="dated"), at("underskrift", 4, fields="of")],
)
copies = Copies(key="exemplar", number=2, held_by=EachOf(parties), cites=at("underskrift", 7))

# --- What the text leaves open --------------------------------------------------------------------

agreement_itself: Ref[Part] = Ref("contents")
both_bodies = (steering_group, coordination_group)
of_the_activity = (
    complement,
    open_to_more,
    outreach,
    each_users_needs,
    complaints,
    tell_users_of_complaints,
)
at_any_end = (repaid_at_notice, repaid_at_rescission)


def run_by(who: Who) -> Change:
    """Return the change by which someone runs the open activity."""
    return reduce(or_, (becomes(task, evolve(task, bearer=who)) for task in of_the_activity))


def majority_of(votes_of: VotesOf | NotGiven, recused: Recused | NotGiven) -> Change:
    """Return the change by which both bodies reckon a majority so, and some take no part."""
    rule = evolve(one_vote_each, votes_of=votes_of, recused=recused)
    return reduce(or_, (becomes(body, evolve(body, decides=rule)) for body in both_bodies))


# Of which votes a majority can be reckoned. It is said in one field with who takes no part in a
# matter of their own, and so are readings of both: where a party takes no part, the base of the
# majority decides what the others can do, and is chosen along with it.
bases = {
    "alla-platser": (VotesOf.ALL_SEATS, Text("på alla platser", "of all seats")),
    "narvarande": (VotesOf.PRESENT, Text("på de närvarande", "of those present")),
    "avgivna-roster": (VotesOf.CAST, Text("på de avgivna rösterna", "of the votes cast")),
}
where_the_base_is_said = [Choice("majoritet-av-vad", base) for base in bases]
party_abstains = Text(
    "nej, alla som företräder den parten avstår",
    "no, all who represent that party take no part",
)


def ended_by_the_group(notice: Span | Excluded, takes_effect: TakesEffect) -> Change:
    """Return the change by which the steering group's decision ends it so, on such a day."""
    ended = evolve(steering_group_ends, notice=notice, takes_effect=takes_effect)
    return becomes(steering_group_ends, ended)


def repaid_of(base: Text, basis: RepaidOf | NotGiven) -> Change:
    """Return the change by which what comes back at an end is reckoned of something."""
    return reduce(or_, (becomes(one, evolve(one, base=base, basis=basis)) for one in at_any_end))


def claimed_of(base: Text) -> Change:
    """Return the change by which what was paid for something comes back at failures, all of it.

    No facts give such a base in money: neither what was not done, nor a time that failed in.
    """
    claimed = evolve(claim_for_failure, base=base, basis=Unstated(), measure=Measure.ALL)
    return becomes(claim_for_failure, claimed)


def signed_by_both(*, signed: bool) -> Change:
    """Return the change by which both parties have signed, or neither has."""
    places = (administrations_signature, street_minds_signature)
    return reduce(or_, (becomes(one, evolve(one, signed=signed)) for one in places))


def decided_by_both(*ways: ChangeRoute | Accession) -> Change:
    """Return the change by which it is the parties who decide, and not the steering group."""
    both = [Approval(by=Jointly(parties))]
    return reduce(or_, (becomes(way, evolve(way, decided_by=both)) for way in ways))


without_the_goals = becomes(
    strategic_changes,
    evolve(
        strategic_changes,
        of=Text("ändrad inriktning eller ändrad omfattning", "a change of direction or scope"),
    ),
)


def goals_renegotiated() -> Change:
    """Return the change by which the goals alone take a renegotiation that both accept."""
    changed_goals = ChangeRoute(
        key="andrade-mal",
        of=Text("ändrade mål", "a change of goals"),
        size=ChangeSize.MATERIAL,
        form=Form.SIGNED,
        signed_by=Signers.ALL_PARTIES,
        first=Text("omförhandling", "renegotiation"),
        decided_by=[Approval(by=Jointly(parties))],
        renegotiated=True,
        cites=[
            at("form", 7, fields="renegotiated"),
            at("styrgrupp", 1, fields=["of", "size"]),
            at("andringar", 1, fields=["form", "signed_by"]),
            at("omforhandling", 1, fields=["first", "decided_by"]),
        ],
    )
    return without_the_goals | adds(changed_goals)


def changed_by_whose_it_is(form: Form | NotGiven, signed_by: Signers | NotGiven) -> Change:
    """Return the change by which each party decides on its own commitments, in such a form."""
    administrations = evolve(
        changed_commitments,
        key="forvaltningens-andrade-ataganden",
        of=Text(
            "förvaltningens ändrade, utbytta eller slopade åtaganden",
            "changed, exchanged or dropped commitments of the administration",
        ),
        decided_by=[Approval(by=administration)],
        form=form,
        signed_by=signed_by,
    )
    its_own = evolve(
        changed_commitments,
        of=Text(
            "Street Minds ändrade, utbytta eller slopade åtaganden",
            "changed, exchanged or dropped commitments of Street Minds",
        ),
        decided_by=[Approval(by=street_minds)],
        form=form,
        signed_by=signed_by,
    )
    return becomes(changed_commitments, its_own) | adds(administrations)


def in_the_wording(version: Version) -> Change:
    """Return the change by which the documents without a lapse of their own hold in a wording."""
    named = (
        council_budget,
        council_documents,
        legislation,
        associations_act,
        human_rights,
        vision,
        secrecy_act,
        data_protection_regulation,
    )
    return reduce(or_, (becomes(one, evolve(one, version=version)) for one in named))


def bound_as(modality: Modality, *tasks: Commitment) -> Change:
    """Return the change by which some tasks bind in another way."""
    return reduce(or_, (becomes(task, evolve(task, modality=modality)) for task in tasks))


def found_at_an_end_by(who: Who) -> Change:
    """Return the change by which someone settles what comes back at an end."""
    return reduce(or_, (becomes(one, evolve(one, found_by=who)) for one in at_any_end))


def compiled(rule: Each | OnOccasion) -> Change:
    """Return the change by which the yearly compilation is made at other times."""
    return becomes(annual_compilation, evolve(annual_compilation, timing=rule))


def notice_by_the_day(by: Prevails) -> Precedence:
    """Return what prevails of the yearly day and the four months, for a notice by that day."""
    return Precedence(
        key="arsdagen-eller-fyra-manader",
        between=[term, notice],
        by=by,
        matter=Text("en uppsägning senast den 31 december", "a notice by 31 December"),
        cites=[at("period", 2), at("uppsagning", 2)],
    )


def notice_that_does_not_say(by: Prevails) -> Precedence:
    """Return what prevails of the same two, for a notice that does not say which it is."""
    return Precedence(
        key="en-uppsagning-som-inte-sager-vilken",
        between=[term, notice],
        by=by,
        matter=Text(
            "en uppsägning senast den 31 december som inte säger vilken den är",
            "a notice by 31 December that does not say which it is",
        ),
        cites=[at("period", 2), at("uppsagning", 2)],
    )


# What a notice is to be taken for is asked only where the yearly day and the four months are two
# ways.
where_the_four_months_hold = [
    Choice("arsdagen-och-fyra-manader", "den-senare-dagen"),
    Choice("arsdagen-och-fyra-manader", "den-tidigare-dagen"),
]


# What is paid back once notice has been given, and once it has been rescinded, is reckoned of the
# same; told together, they are told apart by when.
once_given = Text(
    "återbetalning när partnerskapet har sagts upp", "repayment once notice has been given"
)
once_rescinded = Text(
    "återbetalning när partnerskapet har hävts", "repayment once the partnership is rescinded"
)


# Of several that are named together, only the first prevails; where more than one goes before
# another, each is named with that one alone.
def repaid_by(first: Repayment, second: Repayment) -> Change:
    """Return the change by which the first of two rules on repayment prevails over the second."""
    return adds(
        Precedence(
            key=f"{first.key}-fore-{second.key}",
            between=[first, second],
            by=Prevails.FIRST_NAMED,
            matter=once_rescinded
            if repaid_at_rescission.key in {first.key, second.key}
            else once_given,
            cites=[at("ersattning", 2, 3), at("uppsagning", 3), at("havning", 4)],
        )
    )


def text_that_prevails(by: Prevails, *between: Part | Ref[Part]) -> Change:
    """Return the change by which one text prevails over the others."""
    return adds(
        Precedence(
            key="vilken-text-som-gar-fore",
            between=between,
            by=by,
            cites=[at("form", 10), at("bilagor", 1)],
        )
    )


def decision_that_prevails(*decisions: Source) -> Change:
    """Return the change by which each of these decisions prevails over the agreement."""
    return reduce(
        or_,
        (
            adds(
                Precedence(
                    key=f"{decision.key}-fore-avtalet",
                    between=[decision, agreement_itself],
                    by=Prevails.FIRST_NAMED,
                    cites=at("form", 1, 2, 3),
                )
            )
            for decision in decisions
        ),
    )


def agreement_that_prevails(*decisions: Source) -> Change:
    """Return the change by which the agreement prevails over these decisions."""
    return adds(
        Precedence(
            key="avtalet-fore-besluten",
            between=[agreement_itself, *decisions],
            by=Prevails.FIRST_NAMED,
            cites=at("form", 1, 2, 3),
        )
    )


def decided_first_by(*between: Part) -> Change:
    """Return the change by which one body's decisions prevail over another's."""
    return adds(
        Precedence(
            key="namndens-och-styrgruppens-beslut",
            between=between,
            by=Prevails.FIRST_NAMED,
            matter=Text("frågor om partnerskapet", "matters of the partnership"),
            cites=[at("form", 1, 2), at("styrgrupp", 1)],
        )
    )


# What can wait for a dialogue. Named in one precedence, each would also have to wait for the one
# named before it.
what_can_wait = (
    term,
    notice,
    steering_group_ends,
    rescission,
    exclusion,
    stop,
    claim_for_failure,
    *at_any_end,
)


def dialogue_first(right: Part) -> Change:
    """Return the change by which a right can be used only when dialogue is exhausted."""
    told_by_when = {
        term.key: Text("en uppsägning senast den 31 december", "a notice by 31 December"),
        repaid_at_notice.key: once_given,
        repaid_at_rescission.key: once_rescinded,
    }
    return adds(
        Precedence(
            key=f"dialogen-fore-{right.key}",
            between=[disputes, right],
            by=Prevails.FIRST_EXHAUSTED,
            matter=told_by_when.get(right.key, Unstated()),
            cites=at("tvist", 1),
        )
    )


def reported(rule: Each | Times) -> Change:
    """Return the change by which the status report is made at other times."""
    return becomes(status_report, evolve(status_report, timing=rule))


not_said = partial(
    Reading, key="sags-inte", says=Text("texten säger det inte", "the text does not say")
)

open_points = [
    # The term and its ends.
    OpenPoint(
        key="vilka-forlangningar-som-stoppas",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Vilka halvår stoppar en uppsägning senast den 31 december ”respektive år”, när "
            "förlängningar också börjar den 1 juli?",
            "Which half-years does notice by 31 December of the year in question stop, when some "
            "extensions begin on 1 July?",
        ),
        readings=[
            Reading(
                key="nasta-steg",
                says=Text(
                    "varje halvår som inte har börjat den dagen; partnerskapet upphör med den "
                    "period som då pågår",
                    "every half-year not yet begun on that day; the partnership ends with the "
                    "period then under way",
                ),
            ),
            Reading(
                key="nasta-avtalsar",
                says=Text(
                    "halvåren efter den 30 juni som följer på den dagen, då partnerskapet upphör",
                    "the half-years after the 30 June that follows that day, when the partnership "
                    "ends",
                ),
                change=becomes(
                    term, evolve(term, extension=evolve(automatic, stops=Stops.NEXT_YEARS))
                ),
            ),
            Reading(
                key="de-som-anges",
                says=Text(
                    "halvåren efter det som uppsägningen anger",
                    "the half-years after the one that the notice names",
                ),
                change=becomes(
                    term, evolve(term, extension=evolve(automatic, stops=Stops.THE_STEPS_NAMED))
                ),
            ),
        ],
        why=Text(
            "annars skulle förlängning med ett halvår i taget inte betyda något",
            "extension by half a year at a time would mean nothing otherwise",
        ),
        cites=at("period", 2),
    ),
    OpenPoint(
        key="arsdagen-och-fyra-manader",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller de fyra månaderna också en uppsägning senast den 31 december, som kan stoppa "
            "ett halvår redan dagen efter, eller är de två olika vägar?",
            "Do the four months hold for notice by 31 December too, which can stop a half-year on "
            "the very next day, or are these two ways?",
        ),
        readings=[
            Reading(
                key="tva-vagar",
                says=Text(
                    "de är två vägar, och var och en leder till sitt slut",
                    "these are two ways, and each leads to its own end",
                ),
            ),
            Reading(
                key="den-senare-dagen",
                says=Text(
                    "de gäller också då; av de två slutdagarna gäller den senare",
                    "they hold then too; of the two days on which it would end, the later holds",
                ),
                change=adds(notice_by_the_day(Prevails.LATER_DAY)),
            ),
            Reading(
                key="den-tidigare-dagen",
                says=Text(
                    "de gäller också då; av de två slutdagarna gäller den tidigare",
                    "they hold then too; of the two days on which it would end, the earlier holds",
                ),
                change=adds(notice_by_the_day(Prevails.EARLIER_DAY)),
            ),
        ],
        why=Text(
            "de står i skilda avsnitt, och inget av dem nämner det andra",
            "they stand in sections of their own, and neither mentions the other",
        ),
        about=[term, notice],
        cites=[at("period", 2), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="uppsagning-som-inte-sager-vilken",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad gäller om en uppsägning senast den 31 december inte säger om den är med fyra "
            "månader eller bara stoppar en förlängning?",
            "What holds if notice by 31 December does not say whether it is of four months or "
            "only stops an extension?",
        ),
        readings=[
            not_said(),
            Reading(
                key="den-tidigare-dagen",
                says=Text(
                    "den tidigare av de två dagar som vägarna leder till",
                    "the earlier of the two days to which the ways lead",
                ),
                change=adds(notice_that_does_not_say(Prevails.EARLIER_DAY)),
                excludes=where_the_four_months_hold,
            ),
            Reading(
                key="den-senare-dagen",
                says=Text(
                    "den senare av de två dagar som vägarna leder till",
                    "the later of the two days to which the ways lead",
                ),
                change=adds(notice_that_does_not_say(Prevails.LATER_DAY)),
                excludes=where_the_four_months_hold,
            ),
        ],
        why=Text(
            "texten kräver inte att en uppsägning säger vilken den är",
            "the text does not ask a notice to say which it is",
        ),
        about=[term, notice],
        cites=[at("period", 2), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="uppsagning-efter-arsdagen",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är en uppsägning på våren för sen för det halvår som börjar den 1 juli, och kan en "
            "uppsägning den 31 december avsluta partnerskapet samma dag?",
            "Is notice in spring too late for the half-year that begins on 1 July, and can notice "
            "on 31 December end the partnership on that very day?",
        ),
        about=[term],
        cites=at("period", 2),
    ),
    OpenPoint(
        key="forsta-forlangningens-arsdag",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Vilket års 31 december gäller för det halvår som börjar den 1 juli 2024: 2023 års, "
            "eller 2024 års, så att det inte kan stoppas?",
            "Which year's 31 December holds for the half-year that begins on 1 July 2024: that "
            "of 2023, or that of 2024, so that it cannot be stopped?",
        ),
        about=[term],
        cites=[at("period", 1, 2)],
    ),
    OpenPoint(
        key="efter-den-yttersta-dagen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan parterna förlänga bortom den 30 juni 2026 genom en undertecknad ändring, krävs "
            "ett nytt avtal, och vad gäller om verksamheten bara fortsätter?",
            "Can the parties extend it beyond 30 June 2026 by a signed change, does it take a "
            "new agreement, and what holds if the activity just goes on?",
        ),
        about=[term, changes],
        cites=[at("period", 2), at("andringar", 1)],
    ),
    OpenPoint(
        key="uppsagning-under-inledande-perioden",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Får en uppsägning med fyra månader bryta den inledande perioden, eller ett halvår som "
            "har börjat?",
            "May notice of four months cut short the initial period, or a half-year begun?",
        ),
        readings=[
            not_said(),
            Reading(
                key="vilken-dag-som-helst",
                says=Text(
                    "ja, partnerskapet upphör när fyra månader har gått",
                    "yes, it ends when four months have gone",
                ),
                change=becomes(notice, evolve(notice, takes_effect=TakesEffect.ANY_DAY)),
            ),
            Reading(
                key="periodens-slut",
                says=Text(
                    "nej, det upphör med den period som pågår när de fyra månaderna har gått",
                    "no, it ends with the period under way when the four months have gone",
                ),
                change=becomes(notice, evolve(notice, takes_effect=TakesEffect.END_OF_PERIOD)),
            ),
        ],
        why=Text(
            "rätten att säga upp och den bestämda perioden står sida vid sida",
            "the right to give notice and the fixed period stand side by side",
        ),
        cites=[at("period", 1, 2), at("uppsagning", 1, 2)],
    ),
    OpenPoint(
        key="vem-som-far-saga-upp",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Får också förvaltningen säga upp med fyra månader, när rätten ges åt Street Minds men "
            "tiden räknas från det att ”någon part” har sagt upp?",
            "May the administration too give four months' notice, when the right is given to "
            "Street Minds but the time runs from any party's notice?",
        ),
        readings=[
            Reading(
                key="street-minds", says=Text("bara Street Minds får det", "only Street Minds may")
            ),
            Reading(
                key="endera-parten",
                says=Text("vardera parten får det", "either party may"),
                change=becomes(notice, evolve(notice, by=AnyOf(parties))),
            ),
        ],
        why=Text(
            "bara Street Minds ges uttryckligen en rätt; förvaltningen kan häva eller säga upp "
            "till den 31 december",
            "only Street Minds is expressly given a right; the administration can rescind, or give "
            "notice by 31 December",
        ),
        cites=[at("period", 2), at("uppsagning", 1, 2), at("havning", 1)],
    ),
    OpenPoint(
        key="vad-uppsagningen-galler",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Upphör bara Street Minds åtagande eller hela partnerskapet?",
            "Does only the commitment of Street Minds end, or the whole partnership?",
        ),
        readings=[
            Reading(key="atagandet", says=Text("Street Minds åtagande", "the commitment")),
            Reading(
                key="hela-partnerskapet",
                says=Text("hela partnerskapet", "the whole partnership"),
                change=becomes(notice, evolve(notice, ends=Ends.WHOLE)),
            ),
        ],
        why=Text(
            "meningen som ger rätten talar om åtagandet, nästa om partnerskapet",
            "the sentence that gives the right speaks of the commitment, the next of the whole",
        ),
        cites=at("uppsagning", 1, 2),
    ),
    OpenPoint(
        key="uppsagning-till-en-del",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Får en del av Street Minds åtagande sägas upp och resten behållas, eller är det en "
            "ändring som ska beslutas eller undertecknas, och hur mycket av ersättningen blir då "
            "kvar?",
            "May notice be given of a part of the commitment of Street Minds and the rest be kept, "
            "or is that a change that has to be decided or signed, and how much of the funding is "
            "then left?",
        ),
        about=[notice, street_minds_commitments, changed_commitments, changes, funding],
        cites=[at("form", 6), at("andringar", 1), at("ersattning", 1), at("uppsagning", 1)],
    ),
    OpenPoint(
        key="fran-vilken-handelse",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Räknas de fyra månaderna från det att uppsägningen skickas, kommer fram eller tas upp "
            "i styrgruppen?",
            "Do the four months run from when the notice is sent, arrives, or is taken up by the "
            "steering group?",
        ),
        readings=[
            not_said(),
            Reading(
                key="skickad",
                says=Text("från det att den skickas", "from when it is sent"),
                change=becomes(notice, evolve(notice, counted_from=CountedFrom.DISPATCH)),
            ),
            Reading(
                key="framme",
                says=Text("från det att den kommer fram", "from when it arrives"),
                change=becomes(notice, evolve(notice, counted_from=CountedFrom.RECEIPT)),
            ),
            Reading(
                key="behandlad",
                says=Text("från det att styrgruppen tar upp den", "from when it is taken up"),
                change=becomes(notice, evolve(notice, counted_from=CountedFrom.CONSIDERATION)),
            ),
        ],
        why=Text(
            "mottagaren är en grupp som möts ibland, och ingen av dagarna pekas ut",
            "the addressee is a group that meets now and then, and none of the days is named",
        ),
        cites=at("uppsagning", 2),
    ),
    OpenPoint(
        key="styrgruppens-adress",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hos vem ska en uppsägning lämnas, när mottagaren är en grupp utan adress som båda "
            "parter sitter i?",
            "With whom is notice to be lodged, when the addressee is a group without an address "
            "in which both parties sit?",
        ),
        readings=[
            Reading(
                key="gruppen",
                says=Text("hos gruppen", "with the group"),
            ),
            Reading(
                key="ordforanden",
                says=Text(
                    "hos dess ordförande, som kallar till mötena",
                    "with its chair, who calls the meetings",
                ),
                change=becomes(notice, evolve(notice, to=chair)),
            ),
            Reading(
                key="andra-parten",
                says=Text(
                    "hos den andra parten, förvaltningen",
                    "with the other party, the administration",
                ),
                change=becomes(notice, evolve(notice, to=administration)),
                excludes=[Choice("vem-som-far-saga-upp", "endera-parten")],
            ),
            Reading(
                key="andra-parten-vilken-det-an-ar",
                says=Text(
                    "hos den av parterna som inte säger upp",
                    "with whichever of the parties does not give it",
                ),
                change=becomes(notice, evolve(notice, to=AnyOf(parties))),
                supposes=[Choice("vem-som-far-saga-upp", "endera-parten")],
            ),
        ],
        why=Text(
            "så lyder orden",
            "that is what the words say",
        ),
        cites=[at("styrgrupp", 2, 6), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="uppsagningsdagen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Räknas dagen för uppsägningen in i de fyra månaderna?",
            "Is the day of the notice counted among the four months?",
        ),
        readings=[
            not_said(),
            Reading(
                key="raknas-inte",
                says=Text("nej, de räknas från dagen efter", "no, they run from the day after"),
                change=becomes(notice, evolve(notice, counting=Counting.AFTER_EVENT)),
            ),
            Reading(
                key="raknas",
                says=Text("ja, de räknas från och med den", "yes, they run from and including it"),
                change=becomes(notice, evolve(notice, counting=Counting.FROM_AND_INCLUDING)),
            ),
        ],
        why=Text(
            "tiden räknas från det att någon har sagt upp, och mer står det inte",
            "the time runs from when someone has given notice, and no more is said",
        ),
        cites=at("uppsagning", 2),
    ),
    OpenPoint(
        key="fyra-manader-vid-manadens-slut",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "När har fyra månader gått från en dag som den sista månaden saknar, som den 31 "
            "oktober, eller från en månads sista dag, som den 29 februari?",
            "When have four months gone from a day that the last month lacks, as 31 October, or "
            "from the last day of a month, as 29 February?",
        ),
        about=[notice],
        cites=[at("uppsagning", 2)],
    ),
    OpenPoint(
        key="uppsagningstid-over-periodens-slut",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Förlängs partnerskapet medan de fyra månaderna löper, när de går ut efter den "
            "pågående perioden, och vad gäller om de går ut efter den 30 juni 2026?",
            "Is the partnership extended while the four months run, when they end after the "
            "period under way, and what if they end after 30 June 2026?",
        ),
        about=[term, notice],
        cites=[at("period", 2), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="under-uppsagningstiden",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Utförs och betalas verksamheten under de fyra månaderna?",
            "Is the activity carried out and paid during the four months?",
        ),
        readings=[
            not_said(),
            Reading(
                key="fortsatter",
                says=Text(
                    "ja, båda fortsätter till sista dagen", "yes, both go on until the last day"
                ),
                change=becomes(
                    notice,
                    evolve(
                        notice,
                        meanwhile=[
                            Text(
                                "verksamheten och ersättningen fortsätter",
                                "the activity and the funding go on",
                            )
                        ],
                    ),
                ),
            ),
            Reading(
                key="avvecklas",
                says=Text(
                    "nej, verksamheten avvecklas och ersättningen upphör",
                    "no, the activity is wound up and the funding stops",
                ),
                change=becomes(
                    notice,
                    evolve(
                        notice,
                        meanwhile=[
                            Text(
                                "verksamheten avvecklas och ersättningen upphör",
                                "the activity is wound up and the funding stops",
                            )
                        ],
                    ),
                ),
            ),
        ],
        why=Text(
            "avsnittet nämner bara tiden och återbetalningen",
            "the section mentions only the time and the repayment",
        ),
        cites=[at("ersattning", 1, 2), at("uppsagning", 2, 3)],
    ),
    OpenPoint(
        key="aterkallad-uppsagning",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får en uppsägning återkallas, krävs då att den andra parten går med på det, och "
            "förlängs partnerskapet igen om den 31 december har gått?",
            "May a notice be withdrawn, does that take the other party's consent, and is the "
            "partnership extended again if 31 December has gone by?",
        ),
        about=[term, notice],
        cites=[at("period", 2), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="arsdagens-form",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "I vilken form och till vem ska en uppsägning senast den 31 december göras?",
            "In what form and to whom is notice by 31 December to be given?",
        ),
        about=[term, notice],
        cites=[at("period", 2), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="arsdagens-handelse",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Räcker det att en uppsägning har skickats senast den 31 december, eller måste den då "
            "ha kommit fram eller tagits upp i styrgruppen?",
            "Is it enough that notice has been sent by 31 December, or must it by then have "
            "arrived, or been taken up by the steering group?",
        ),
        about=[term, notice],
        cites=[at("period", 2), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="sondagen-den-31-december",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Flyttas en sista dag som är en söndag eller helgdag, som den 31 december 2023?",
            "Is a last day moved that is a Sunday or a holiday, as 31 December 2023 is?",
        ),
        about=[term],
        cites=at("period", 2),
    ),
    OpenPoint(
        key="villkorens-verkan",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Vad följer om medlen tar slut eller förutsättningarna brister: ingen förlängning, "
            "eller att partnerskapet upphör?",
            "What follows if the money or the preconditions fail: no extension, or the end of "
            "the partnership?",
        ),
        readings=[
            Reading(
                key="ingen-forlangning",
                says=Text("det förlängs inte", "it is not extended"),
            ),
            Reading(
                key="upphor",
                says=Text(
                    "det upphör, också mitt i en period", "it ends, in the middle of a period too"
                ),
                change=becomes(term, evolve(term, conditions=conditions(Fails.ENDS))),
            ),
        ],
        why=Text(
            "villkoret följer på meningen om förlängning och syftar på den",
            "the condition follows the sentence on extension and refers to it",
        ),
        cites=at("period", 2, 3),
    ),
    OpenPoint(
        key="bara-en-del-av-medlen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Finns det medel för partnerskapet också när bara en del av dem har beslutats, och "
            "sänks då ersättningen, eller blir det ingen förlängning?",
            "Is there money for the partnership also when only part of it has been granted, and "
            "is the funding then lowered, or is there no extension?",
        ),
        about=[term, funding, council_budget, changes],
        cites=[at("form", 2), at("period", 3), at("andringar", 1), at("ersattning", 1)],
    ),
    OpenPoint(
        key="pengar-nar-det-upphor",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Om medlen eller förutsättningarna brister och partnerskapet upphör utan att någon har "
            "sagt upp det, ska verksamheten då drivas vidare en tid, betalas den tiden, och kan "
            "något som redan är betalt krävas tillbaka?",
            "If the money or the preconditions fail and the partnership ends without anyone having "
            "given notice, is the activity then to go on for a time, is that time paid for, and "
            "may anything already paid be claimed back?",
        ),
        about=[term, funding, notice, *at_any_end],
        cites=[
            at("period", 3),
            at("ersattning", 1, 3),
            at("uppsagning", 2, 3),
            at("havning", 4),
        ],
    ),
    OpenPoint(
        key="vem-som-provar-villkoren",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem avgör om det finns medel och om förutsättningarna finns kvar, när och med hur "
            "långt varsel, eller måste någon ändå säga upp partnerskapet?",
            "Who finds whether there is money and whether the preconditions remain, when and "
            "with what warning, or must someone give notice all the same?",
        ),
        about=[term],
        asks=[Subject(term, "conditions")],
        cites=at("period", 2, 3),
    ),
    OpenPoint(
        key="ovriga-forutsattningar",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilka är förutsättningarna ”i övrigt”: kraven på organisationen, behovet, den "
            "politiska viljan?",
            "Which are the other preconditions: the requirements on the organisation, the need, "
            "the political will?",
        ),
        about=[term, requirement],
        cites=[at("grund", 2), at("period", 3)],
    ),
    OpenPoint(
        key="nar-det-ar-slut",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad händer vid slutet med brukare, uppgifter, utrustning och redovisning, och vem "
            "bär kostnaderna för att avveckla verksamheten?",
            "What happens at the end to users, data, equipment and accounts, and who bears the "
            "costs of winding the activity up?",
        ),
        about=[term, notice, rescission],
        cites=[at("period", 2), at("uppsagning"), at("havning")],
    ),
    OpenPoint(
        key="som-langs",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är ”som längs till” ett skrivfel för en yttersta gräns?",
            "Is the misspelt phrase before 30 June 2026 meant as an outer limit?",
        ),
        about=[term],
        cites=at("period", 2),
    ),
    # Ending because of a breach.
    OpenPoint(
        key="styrgruppens-uppsagningstid",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "När upphör partnerskapet om styrgruppen beslutar att säga upp det: genast, efter "
            "fyra månader eller när perioden går ut?",
            "When does the partnership end if the steering group decides to end it: at once, "
            "after four months, or when the period runs out?",
        ),
        readings=[
            not_said(),
            Reading(
                key="genast",
                says=Text("genast", "at once"),
                change=ended_by_the_group(Excluded(), TakesEffect.ANY_DAY),
            ),
            Reading(
                key="fyra-manader",
                says=Text("efter fyra månader", "after four months"),
                change=ended_by_the_group(Span.of(months=4), TakesEffect.ANY_DAY),
            ),
            Reading(
                key="periodens-slut",
                says=Text("när perioden går ut", "when the period runs out"),
                change=ended_by_the_group(Excluded(), TakesEffect.END_OF_PERIOD),
            ),
        ],
        why=Text(
            "de fyra månaderna räknas från en parts uppsägning till styrgruppen",
            "the four months run from a party's notice to the steering group",
        ),
        cites=[at("period", 1, 2), at("brister", 3), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="beslut-eller-uppsagning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Upphör partnerskapet genom styrgruppens beslut, eller måste en part också säga upp "
            "det, och då hos styrgruppen själv?",
            "Does the steering group's decision end the partnership, or must a party give notice "
            "as well, and then to the group itself?",
        ),
        about=[steering_group_ends, notice],
        cites=[at("brister", 3), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="egen-sak",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Får den part som saken gäller rösta när styrgruppen beslutar om en brist, en plan "
            "eller ett slut, så att förvaltningens två röster räcker?",
            "May the party concerned vote when the steering group decides on a shortcoming, a plan "
            "or an end, so that the administration's two votes are enough?",
        ),
        readings=[
            not_said(),
            Reading(
                key="rostar",
                says=Text("ja, den röstar som i andra frågor", "yes, it votes as on other matters"),
                change=majority_of(Unstated(), Recused.NOBODY),
                excludes=where_the_base_is_said,
            ),
            Reading(
                key="avstar",
                says=party_abstains,
                change=majority_of(Unstated(), Recused.PARTY),
                excludes=where_the_base_is_said,
            ),
            *(
                Reading(
                    key=f"avstar-{base}",
                    says=Text(
                        f"{party_abstains.sv}, och majoriteten räknas {counted.sv}",
                        f"{party_abstains.en}, and the majority is {counted.en}",
                    ),
                    change=majority_of(votes_of, Recused.PARTY),
                    excludes=where_the_base_is_said,
                )
                for base, (votes_of, counted) in bases.items()
            ),
        ],
        why=Text(
            "bara i föreningens egna beslut nämns jäv",
            "conflicts of interest are mentioned only in the association's own decisions",
        ),
        about=[
            steering_group,
            coordination_group,
            shortcomings,
            steering_group_ends,
            disputes,
        ],
        cites=[
            at("grund", 13),
            at("styrgrupp", 2, 14),
            at("samverkansgrupp", 13),
            at("brister", 2, 3),
            at("tvist", 2),
        ],
    ),
    OpenPoint(
        key="bada-parter-eller-en",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Räcker det att en part inte har rättat till bristerna för att styrgruppen ska kunna "
            "säga upp?",
            "Is it enough that one party has not put the shortcomings right for the steering group "
            "to end it?",
        ),
        about=[steering_group_ends],
        asks=[Subject(steering_group_ends, "grounds")],
        cites=at("brister", 3),
    ),
    OpenPoint(
        key="plan-som-inte-har-beslutats",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Kan styrgruppen säga upp partnerskapet utan en åtgärdsplan, som den får men inte "
            "måste besluta om?",
            "Can the steering group end the partnership without a plan of action, which it may "
            "but need not decide on?",
        ),
        readings=[
            Reading(
                key="plan-kravs",
                says=Text("nej, en plan måste ha prövats", "no, a plan must have been tried"),
            ),
            Reading(
                key="dialog-racker",
                says=Text("ja, om dialogen inte har hjälpt", "yes, if the dialogue has not helped"),
                change=becomes(
                    steering_group_ends,
                    evolve(
                        steering_group_ends,
                        grounds=[
                            Text(
                                "bristerna finns kvar trots dialogen",
                                "the shortcomings remain in spite of the dialogue",
                            )
                        ],
                        after=tried_first[:1],
                    ),
                ),
            ),
        ],
        why=Text(
            "rätten att säga upp förutsätter att bristerna finns kvar efter planen",
            "the right to end it supposes that the shortcomings remain after the plan",
        ),
        cites=at("brister", 2, 3),
    ),
    OpenPoint(
        key="atgardsplanens-tid",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur lång tid ger åtgärdsplanen, och vem avgör om bristerna är avhjälpta?",
            "How long does the plan of action give, and who finds whether the shortcomings are "
            "mended?",
        ),
        about=[shortcomings, steering_group_ends],
        cites=at("brister", 2, 3),
    ),
    OpenPoint(
        key="havningens-grund",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Räcker varje brist för hävning, när andra avsnitt kräver väsentliga brister eller en "
            "övervägande del?",
            "Is any failure enough for rescission, when other sections ask for material failures "
            "or for the greater part?",
        ),
        readings=[
            Reading(
                key="varje-brist",
                says=Text("varje åtagande som inte fullföljs", "any commitment not met"),
            ),
            Reading(
                key="vasentlig-brist",
                says=Text("bara väsentliga brister", "only material failures"),
                change=becomes(
                    rescission,
                    evolve(
                        rescission,
                        grounds=[
                            Text(
                                "Street Minds brister väsentligt i sina åtaganden",
                                "Street Minds falls materially short of its commitments",
                            )
                        ],
                    ),
                ),
            ),
            Reading(
                key="overvagande-del",
                says=Text(
                    "bara om en övervägande del av åtagandena inte fullföljs",
                    "only if the greater part of the commitments is not met",
                ),
                change=becomes(
                    rescission,
                    evolve(
                        rescission,
                        grounds=[
                            Text(
                                "Street Minds fullföljer inte en övervägande del av sina åtaganden",
                                "Street Minds fails the greater part of its commitments",
                            )
                        ],
                    ),
                ),
            ),
        ],
        why=Text("så lyder orden", "that is what the words say"),
        cites=[at("ersattning", 3), at("brister", 1), at("havning", 1)],
    ),
    OpenPoint(
        key="havningens-ordning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Måste dialog och åtgärdsplan ha prövats före hävning?",
            "Must dialogue and a plan of action have been tried before rescission?",
        ),
        readings=[
            Reading(
                key="egen-vag",
                says=Text(
                    "nej, bara möjlighet till rättelse krävs först",
                    "no, only a chance to remedy comes first",
                ),
            ),
            Reading(
                key="efter-dialog-och-plan",
                says=Text("ja, båda måste ha prövats", "yes, both must have been tried"),
                change=becomes(
                    rescission,
                    evolve(
                        rescission,
                        after=[*tried_first, chance_to_remedy],
                    ),
                ),
            ),
        ],
        why=Text(
            "avsnittet om hävning nämner bara rättelse",
            "the section on rescission mentions only a chance to remedy",
        ),
        cites=[at("brister"), at("havning", 1, 2)],
    ),
    OpenPoint(
        key="skalig-tid",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Hur lång är ”skälig tid” för rättelse, vem bestämmer den, från vilken dag räknas "
            "den, måste uppmaningen vara skriftlig, och förlängs partnerskapet om tiden går ut "
            "efter perioden?",
            "How long is a reasonable time to remedy, who sets it, from which day does it run, "
            "must the call to remedy be in writing, and is the partnership extended if that time "
            "ends after the period?",
        ),
        about=[give_a_chance, rescission, exclusion, term],
        cites=[at("period", 2), at("havning", 2, 3)],
    ),
    OpenPoint(
        key="havningens-dag-och-form",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "I vilken form hävs partnerskapet, och från vilken dag gäller det?",
            "In what form is the partnership rescinded, and from which day?",
        ),
        about=[rescission],
        cites=at("havning"),
    ),
    OpenPoint(
        key="uteslutning-av-en-av-tva",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Vad är uteslutning vid sidan av hävning, när det bara finns två parter, och vem "
            "utesluter?",
            "What is exclusion beside rescission, when there are only two parties, and who "
            "excludes?",
        ),
        readings=[
            not_said(),
            Reading(
                key="samma-som-havning",
                says=Text(
                    "förvaltningen utesluter, och hela partnerskapet upphör",
                    "the administration excludes, and the whole partnership ends",
                ),
                change=becomes(exclusion, evolve(exclusion, by=administration, ends=Ends.WHOLE)),
            ),
            Reading(
                key="styrgruppen-utesluter",
                says=Text(
                    "styrgruppen utesluter, liksom den får minska partnerskapet",
                    "the steering group excludes, as it may make the partnership smaller",
                ),
                change=becomes(exclusion, evolve(exclusion, by=steering_group)),
            ),
        ],
        why=Text(
            "meningen säger inte vem som utesluter",
            "the sentence does not say who excludes",
        ),
        cites=[at("styrgrupp", 11), at("havning", 3)],
    ),
    OpenPoint(
        key="aterbetalning-vid-uteslutning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan den som utesluts bli skyldig att betala tillbaka, när regeln bara nämner att "
            "partnerskapet hävs?",
            "May the one that is excluded have to pay back, when the rule only mentions that the "
            "partnership is rescinded?",
        ),
        about=[exclusion, repaid_at_rescission],
        cites=at("havning", 3, 4),
    ),
    OpenPoint(
        key="street-minds-kan-inte-hava",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad kan Street Minds göra om förvaltningen brister, till exempel inte betalar?",
            "What can Street Minds do if the administration fails, for example does not pay?",
        ),
        about=[rescission, notice, pay],
        cites=[at("ersattning", 1), at("havning", 1, 4)],
    ),
    OpenPoint(
        key="dialogens-utfall",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad följer om dialogen visar att partnerskapet inte kan fortsätta?",
            "What follows if the dialogue shows that the partnership cannot go on?",
        ),
        readings=[
            not_said(),
            Reading(
                key="styrgruppens-uppsagning",
                says=Text(
                    "styrgruppen kan säga upp det, som vid brister",
                    "the steering group can end it, as at shortcomings",
                ),
                change=becomes(
                    talk_of_going_on, evolve(talk_of_going_on, then=steering_group_ends)
                ),
            ),
        ],
        why=Text(
            "bara avsnittet om brister nämner att styrgruppen kan säga upp",
            "only the section on shortcomings says that the steering group can end it",
        ),
        cites=[at("informationsskyldighet", 2), at("brister", 3)],
    ),
    OpenPoint(
        key="villkoren",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilka är ”villkoren för partnerskapet”: kraven på organisationen, värdegrunden eller "
            "hela texten?",
            "Which are the terms that have to be met: the requirements on the organisation, the "
            "values, or the whole text?",
        ),
        about=[talk_of_going_on, shortcomings, requirement],
        cites=[at("grund", 2), at("informationsskyldighet", 2), at("brister", 1)],
    ),
    OpenPoint(
        key="vilken-brist-som-kraver-dialog",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Ska dialog föras vid varje brist i åtagandena eller bara vid väsentliga, och när "
            "är ett praktiskt problem en brist?",
            "Is a dialogue to be held at every failure of the commitments or only at material "
            "ones, and when is a practical problem a failure?",
        ),
        about=[talk_of_going_on, shortcomings, solve_problems],
        cites=[at("samverkansgrupp", 10), at("informationsskyldighet", 2), at("brister", 1)],
    ),
    OpenPoint(
        key="omgaende",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Hur snart är ”omgående”, när mottagaren är en grupp som möts ibland, räcker det att "
            "säga det till sin egen företrädare där, och vad följer av att tiga?",
            "How soon is at once, when the addressee is a group that meets now and then, is it "
            "enough to tell one's own representative in it, and what follows from silence?",
        ),
        about=[tell_of_changes, steering_group],
        asks=[Subject(tell_of_changes, "timing")],
        cites=at("informationsskyldighet", 1),
    ),
    # Money.
    OpenPoint(
        key="ersattningens-storlek",
        kind=PointKind.ABSENT,
        weight=Weight.DECIDES,
        question=Text(
            "Hur mycket betalas, när, för vilken tid och mot vilket underlag?",
            "How much is paid, when, for which time and against what?",
        ),
        about=[funding, pay, street_minds_appendix],
        asks=[Subject(funding, ["amount", "per"])],
        cites=[at("form", 9), at("ersattning", 1)],
    ),
    OpenPoint(
        key="ersattning-for-ett-halvar",
        kind=PointKind.ABSENT,
        weight=Weight.DECIDES,
        question=Text(
            "Vad betalas för ett halvår som partnerskapet förlängs med: halva årets belopp, samma "
            "rater eller det som då avtalas?",
            "What is paid for a half-year of extension: half of the yearly amount, the same "
            "instalments, or what is then agreed?",
        ),
        about=[funding, pay, term],
        cites=[at("form", 9), at("period", 2), at("ersattning", 1)],
    ),
    OpenPoint(
        key="okade-kostnader",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Räknas ersättningen upp när löner, hyror och priser stiger, under perioden eller "
            "när den förlängs?",
            "Is the funding raised when wages, rents and prices rise, during the period or when "
            "it is extended?",
        ),
        about=[funding, term],
        cites=[at("form", 9), at("period", 2), at("ersattning", 1)],
    ),
    OpenPoint(
        key="vilken-bilaga",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Vilken av de två bilagorna anger ersättningen?",
            "Which of the two appendices gives the funding?",
        ),
        readings=[
            Reading(
                key="street-minds-bilaga", says=Text("den om Street Minds", "that on Street Minds")
            ),
            Reading(
                key="forvaltningens-bilaga",
                says=Text("den om förvaltningen", "that on the administration"),
                change=becomes(
                    funding,
                    evolve(
                        funding,
                        amount=InAppendix(administrations_appendix),
                        per=InAppendix(administrations_appendix),
                    ),
                )
                | becomes(pay, evolve(pay, timing=InAppendix(administrations_appendix))),
            ),
        ],
        why=Text(
            "ersättningen går till Street Minds, och dess åtaganden står där",
            "the funding goes to Street Minds, whose commitments are there",
        ),
        cites=[at("form", 9), at("uppfoljning", 3), at("ersattning", 1), at("bilagor", 2, 3)],
    ),
    OpenPoint(
        key="vederlag-eller-bidrag",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Är pengarna betalning för tjänster eller ett bidrag, och tillkommer moms?",
            "Is the money payment for services or a grant, and is VAT added?",
        ),
        about=[funding],
        cites=at("ersattning", 1),
    ),
    OpenPoint(
        key="en-eller-tva-grunder",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller kravet på skriftväxling och en övervägande del varje återkrav vid brister, "
            "eller räcker varje brist?",
            "Do the exchange of letters and the greater part hold for every claim at failures, or "
            "is any failure enough?",
        ),
        readings=[
            Reading(
                key="en-grund",
                says=Text(
                    "återkrav kräver skriftväxling och att en övervägande del inte har uppfyllts",
                    "a claim takes an exchange of letters and failure in the greater part",
                ),
            ),
            Reading(
                key="tva-grunder",
                says=Text(
                    "varje brist räcker; den övervägande delen är en grund för sig",
                    "any failure is enough; the greater part is a ground of its own",
                ),
                change=becomes(
                    claim_for_failure,
                    evolve(claim_for_failure, severity=Unstated(), after=Unstated()),
                ),
            ),
        ],
        why=Text(
            "den senare meningen säger närmare när återbetalning blir aktuell",
            "the later sentence says more closely when repayment may come about",
        ),
        cites=at("ersattning", 2, 3),
    ),
    OpenPoint(
        key="hinder-utan-skuld",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan ersättningen stoppas och krävas tillbaka fast verksamheten hindras av något som "
            "Street Minds inte råder över?",
            "May the funding be stopped and claimed back although the activity is hindered by "
            "something beyond the control of Street Minds?",
        ),
        readings=[
            Reading(
                key="oavsett-skuld",
                says=Text("ja, oavsett varför", "yes, whatever the reason"),
            ),
            Reading(
                key="bara-det-den-rader-over",
                says=Text(
                    "nej, bara om Street Minds råder över det som brister",
                    "no, only if what fails is within the control of Street Minds",
                ),
                change=becomes(
                    claim_for_failure,
                    evolve(
                        claim_for_failure,
                        fault=Text(
                            "något som Street Minds råder över",
                            "something within the control of Street Minds",
                        ),
                    ),
                )
                | becomes(
                    stop,
                    evolve(
                        stop,
                        triggers=[
                            Text(
                                "Street Minds utför ingen verksamhet fast inget hindrar det",
                                "Street Minds carries out no activity though nothing hinders it",
                            ),
                            stop.triggers[1],
                        ],
                    ),
                ),
            ),
        ],
        why=Text(
            "meningarna nämner inget undantag",
            "the sentences make no exception",
        ),
        cites=at("ersattning", 2, 3),
    ),
    OpenPoint(
        key="vad-som-foregar-stopp",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Måste något ha skett innan utbetalningar stoppas: en skriftväxling, en dialog i "
            "styrgruppen eller en möjlighet till rättelse?",
            "Must something have come before payments are stopped: an exchange of letters, a "
            "dialogue in the steering group, or a chance to remedy?",
        ),
        readings=[
            Reading(
                key="ingenting",
                says=Text("nej, ingenting", "no, nothing"),
            ),
            Reading(
                key="skriftvaxling",
                says=Text(
                    "ja, en skriftväxling, som före återkrav",
                    "yes, an exchange of letters, as before a claim",
                ),
                change=becomes(stop, evolve(stop, after=exchange_of_letters)),
            ),
            Reading(
                key="dialog",
                says=Text(
                    "ja, en dialog i styrgruppen, som vid brister",
                    "yes, a dialogue in the steering group, as at shortcomings",
                ),
                change=becomes(
                    stop,
                    evolve(
                        stop, after=Text("dialog i styrgruppen", "a dialogue in the steering group")
                    ),
                ),
            ),
            Reading(
                key="rattelse",
                says=Text(
                    "ja, en möjlighet till rättelse, som före hävning",
                    "yes, a chance to remedy, as before rescission",
                ),
                change=becomes(stop, evolve(stop, after=chance_to_remedy)),
            ),
        ],
        why=Text(
            "meningen om stopp nämner inget som måste komma först",
            "the sentence on the stop mentions nothing that must come first",
        ),
        cites=[
            at("ersattning", 2, 3),
            at("informationsskyldighet", 2),
            at("brister", 1),
            at("havning", 2),
        ],
    ),
    OpenPoint(
        key="stoppets-verkan",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vilka utbetalningar stoppas, betalas de ut när bristen är avhjälpt, och måste Street "
            "Minds fortsätta sin verksamhet så länge, också under en uppsägningstid?",
            "Which payments are stopped, are they made once the failure is mended, and must "
            "Street Minds go on with its activity until then, during a time of notice too?",
        ),
        about=[stop, street_minds_commitments, notice],
        cites=[at("ersattning", 2), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="overvagande-del",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Hur mäts ”övervägande del” av åtagandena: i antal, kostnad, tid eller nådda personer?",
            "How is the greater part of the commitments measured: by number, cost, time or people "
            "reached?",
        ),
        about=[claim_for_failure],
        asks=[Subject(claim_for_failure, "severity")],
        cites=at("ersattning", 3),
    ),
    OpenPoint(
        key="skriftvaxlingen",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Hur många brev är en skriftväxling, hur lång tid är det att svara, och vad gäller om "
            "inget svar kommer?",
            "How many letters are an exchange, how long is there to answer, and what if no answer "
            "comes?",
        ),
        about=[claim_for_failure],
        asks=[Subject(claim_for_failure, "after")],
        cites=at("ersattning", 3),
    ),
    OpenPoint(
        key="forvaltningens-bedomning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Är det slutligt vad förvaltningen finner om stopp och återbetalning, eller kan det "
            "prövas i styrgruppen eller som en tvist?",
            "Is what the administration finds on a stop and on repayment final, or can it be "
            "reviewed in the steering group or as a dispute?",
        ),
        about=[stop, claim_for_failure, disputes],
        cites=[at("ersattning", 2, 3), at("tvist", 1, 2)],
    ),
    OpenPoint(
        key="aterkrav-mot-vilken-part",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken ”part” är det som har brustit: bara Street Minds, eller kan förvaltningen "
            "finna det också om sig själv?",
            "Which is the party that failed: only Street Minds, or can the administration find so "
            "of itself as well?",
        ),
        readings=[
            Reading(
                key="street-minds",
                says=Text("bara Street Minds, som får pengar", "only Street Minds, which is paid"),
            ),
            Reading(
                key="endera-parten",
                says=Text("endera parten", "either party"),
                change=becomes(
                    claim_for_failure, evolve(claim_for_failure, owed_by=AnyOf(parties))
                ),
            ),
        ],
        why=Text(
            "meningen före nämner bara brister hos Street Minds",
            "the sentence before mentions only failures of Street Minds",
        ),
        cites=at("ersattning", 2, 3),
    ),
    OpenPoint(
        key="hur-mycket-vid-brister",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur stor del av det som har betalats ut kan krävas tillbaka vid brister?",
            "How much of what was paid may be claimed back at failures?",
        ),
        readings=[
            not_said(),
            Reading(
                key="allt",
                says=Text("allt", "all of it"),
                change=becomes(claim_for_failure, evolve(claim_for_failure, measure=Measure.ALL)),
            ),
            Reading(
                key="allt-eller-en-del",
                says=Text(
                    "allt eller en del, som vid uppsägning och hävning",
                    "all or part of it, as at notice and rescission",
                ),
                change=becomes(
                    claim_for_failure, evolve(claim_for_failure, measure=Measure.ALL_OR_PART)
                ),
            ),
            Reading(
                key="det-outforda",
                says=Text(
                    "bara det som har betalats ut för det som inte har utförts",
                    "only what was paid for what was not done",
                ),
                change=claimed_of(
                    Text(
                        "det som har betalats ut för det som inte har utförts",
                        "what was paid for what was not done",
                    )
                ),
            ),
            Reading(
                key="bristens-tid",
                says=Text(
                    "bara det som har betalats ut för den tid då det brast",
                    "only what was paid for the time of the failure",
                ),
                change=claimed_of(
                    Text(
                        "det som har betalats ut för den tid då det brast",
                        "what was paid for the time of the failure",
                    )
                ),
            ),
        ],
        why=Text("de två meningarna nämner ingen andel", "the two sentences mention no part of it"),
        cites=at("ersattning", 2, 3),
    ),
    OpenPoint(
        key="dialog-fore-aterkrav",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Måste styrgruppen ha fört en dialog om bristerna innan det som har betalats ut krävs "
            "tillbaka?",
            "Must the steering group have held a dialogue on the shortcomings before what was paid "
            "is claimed back?",
        ),
        about=[claim_for_failure, shortcomings],
        cites=[at("ersattning", 2, 3), at("informationsskyldighet", 2), at("brister", 1)],
    ),
    OpenPoint(
        key="kraven-i-overenskommelsen",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Hör kraven på organisationen, värdegrunden och rapporterna till de ”krav” vars brott "
            "kan stoppa ersättningen?",
            "Are the requirements on the organisation, the values and the reports among the "
            "requirements whose breach can stop the funding?",
        ),
        about=[stop, claim_for_failure, requirement, values, status_report],
        cites=[at("grund", 2), at("vardegrund", 1), at("samverkansgrupp", 12), at("ersattning", 2)],
    ),
    OpenPoint(
        key="overenskommen-tid",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken är ”överenskommen tid”: den inledande perioden, halvåret eller bilagans tid?",
            "Which is the agreed time: the initial period, the half-year or the appendix's time?",
        ),
        about=[claim_for_failure, term],
        cites=[at("form", 9), at("period", 1, 2), at("ersattning", 3)],
    ),
    OpenPoint(
        key="vad-som-aterbetalas",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Kan allt som har betalats ut sedan starten krävas tillbaka vid uppsägning och "
            "hävning, också för utfört arbete?",
            "May all that was paid since the start be claimed back at notice and rescission, for "
            "work done too?",
        ),
        readings=[
            Reading(
                key="allt-sedan-starten",
                says=Text("ja, allt eller en del av det", "yes, all or part of it"),
            ),
            Reading(
                key="den-pagaende-perioden",
                says=Text(
                    "bara det som har betalats ut för den period som pågår",
                    "only what was paid for the period under way",
                ),
                change=repaid_of(
                    Text(
                        "det som har betalats ut för den period som pågår",
                        "what was paid for the period under way",
                    ),
                    Unstated(),
                ),
            ),
            Reading(
                key="det-outforda",
                says=Text(
                    "bara det som har betalats ut för det som inte har utförts",
                    "only what was paid for what was not done",
                ),
                change=repaid_of(
                    Text(
                        "det som har betalats ut för det som inte har utförts",
                        "what was paid for what was not done",
                    ),
                    Unstated(),
                ),
            ),
            Reading(
                key="det-oforbrukade",
                says=Text(
                    "bara det som har betalats ut och inte har förbrukats",
                    "only what was paid and not spent",
                ),
                change=repaid_of(
                    Text(
                        "det som har betalats ut och inte har förbrukats",
                        "what was paid and not spent",
                    ),
                    RepaidOf.UNSPENT,
                ),
            ),
        ],
        why=Text("så lyder orden", "that is what the words say"),
        cites=[at("uppsagning", 3), at("havning", 4)],
    ),
    OpenPoint(
        key="vems-uppsagning",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Kan Street Minds bli skyldig att betala tillbaka när förvaltningen eller styrgruppen "
            "säger upp?",
            "May Street Minds have to pay back when the administration or the steering group gives "
            "notice?",
        ),
        readings=[
            Reading(key="varje-uppsagning", says=Text("ja, vid varje uppsägning", "yes, always")),
            Reading(
                key="bara-egen-uppsagning",
                says=Text("bara när Street Minds säger upp", "only when Street Minds does"),
                change=becomes(
                    repaid_at_notice,
                    evolve(repaid_at_notice, left_by=LeftBy.PAYER),
                ),
            ),
        ],
        why=Text(
            "meningen knyter skyldigheten till uppsägning, inte till vem som säger upp",
            "the sentence ties the liability to notice, not to who gives it",
        ),
        cites=[at("brister", 3), at("uppsagning", 1, 2, 3)],
    ),
    OpenPoint(
        key="utebliven-forlangning",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Kan återbetalning följa också när uppsägningen bara stoppar en förlängning?",
            "May repayment follow too when notice only stops an extension?",
        ),
        readings=[
            Reading(
                key="ja",
                says=Text("ja, det är också en uppsägning", "yes, that is notice too"),
            ),
            Reading(
                key="bara-fyra-manader",
                says=Text(
                    "nej, bara vid uppsägning med fyra månader", "no, only at four months' notice"
                ),
                change=becomes(
                    repaid_at_notice,
                    evolve(
                        repaid_at_notice,
                        after=Text("en uppsägning med fyra månader", "notice of four months"),
                    ),
                ),
            ),
        ],
        why=Text("texten använder samma ord om båda", "the text has the same word for both"),
        cites=[at("period", 2), at("uppsagning", 3)],
    ),
    OpenPoint(
        key="aterbetalning-utan-brist",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Kan Street Minds bli skyldig att betala tillbaka vid uppsägning fast alla åtaganden "
            "har uppfyllts?",
            "May Street Minds have to pay back at notice although all commitments were met?",
        ),
        readings=[
            Reading(
                key="utan-brist",
                says=Text("ja, ingen brist krävs", "yes, no failure is needed"),
            ),
            Reading(
                key="bara-vid-brist",
                says=Text(
                    "nej, bara om Street Minds har brustit i sina åtaganden",
                    "no, only if Street Minds fell short of its commitments",
                ),
                change=becomes(
                    repaid_at_notice,
                    evolve(
                        repaid_at_notice,
                        severity=Text(
                            "Street Minds har brustit i sina åtaganden",
                            "Street Minds has fallen short of its commitments",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "meningen nämner ingen brist, medan de andra om återbetalning gör det",
            "the sentence mentions no failure, while the others on repayment do",
        ),
        cites=[at("ersattning", 3), at("uppsagning", 3), at("havning", 4)],
    ),
    OpenPoint(
        key="flera-regler-om-aterbetalning",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller de tre reglerna om återbetalning var för sig, eller går en av dem före, så att "
            "till exempel en hävning aldrig leder till återbetalning om inte en övervägande del "
            "har brustit?",
            "Do the three rules on repayment hold each by itself, or does one of them prevail, so "
            "that for example a rescission never leads to repayment unless the greater part "
            "failed?",
        ),
        readings=[
            Reading(
                key="var-for-sig",
                says=Text("var för sig", "each by itself"),
            ),
            Reading(
                key="slutets-regel",
                says=Text(
                    "regeln om det sätt på vilket partnerskapet upphör går före",
                    "the rule on the way in which the partnership ends prevails",
                ),
                change=repaid_by(repaid_at_rescission, claim_for_failure)
                | repaid_by(repaid_at_notice, claim_for_failure),
            ),
            Reading(
                key="bristernas-regel",
                says=Text(
                    "regeln om brister går före, med skriftväxling och en övervägande del",
                    "the rule on failures prevails, with letters and the greater part",
                ),
                change=repaid_by(claim_for_failure, repaid_at_rescission)
                | repaid_by(claim_for_failure, repaid_at_notice),
            ),
        ],
        why=Text(
            "ingen av dem hänvisar till en annan",
            "none of them refers to another",
        ),
        about=[claim_for_failure, repaid_at_notice, repaid_at_rescission],
        cites=[at("ersattning", 2, 3), at("uppsagning", 3), at("havning", 4)],
    ),
    OpenPoint(
        key="den-som-brustit",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Kan också förvaltningen bli återbetalningsskyldig vid hävning, och då till sig själv?",
            "May the administration too have to pay back at rescission, and then to itself?",
        ),
        readings=[
            Reading(
                key="endera-parten",
                says=Text("den part som har brustit, vilken det än är", "whichever party failed"),
            ),
            Reading(
                key="street-minds",
                says=Text("bara Street Minds, som får pengar", "only Street Minds, which is paid"),
                change=becomes(
                    repaid_at_rescission, evolve(repaid_at_rescission, owed_by=street_minds)
                ),
            ),
        ],
        why=Text("så lyder orden", "that is what the words say"),
        cites=at("havning", 1, 4),
    ),
    OpenPoint(
        key="vem-som-kraver-tillbaka",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem avgör om det blir återbetalning vid uppsägning och hävning, och hur stor del?",
            "Who decides whether there is repayment at notice and rescission, and how much?",
        ),
        readings=[
            not_said(),
            Reading(
                key="forvaltningen",
                says=Text(
                    "förvaltningen, som vid brister", "the administration, as it does at failures"
                ),
                change=found_at_an_end_by(Ref(administration.key)),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=found_at_an_end_by(Ref(steering_group.key)),
            ),
        ],
        why=Text(
            "meningarna säger bara vem som kan bli skyldig",
            "the sentences only say who may become liable",
        ),
        cites=[at("uppsagning", 3), at("havning", 4)],
    ),
    OpenPoint(
        key="aterbetalningens-dag",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur länge efteråt får pengarna krävas tillbaka, när ska de vara återbetalda, och "
            "tillkommer ränta?",
            "For how long afterwards may the money be claimed back, by when is it to be paid, and "
            "is interest added?",
        ),
        about=[claim_for_failure, repaid_at_notice, repaid_at_rescission],
        asks=[
            Subject(repaid_at_rescission, "within"),
            Subject(repaid_at_notice, "within"),
            Subject(claim_for_failure, "within"),
        ],
        cites=[at("ersattning", 2, 3), at("uppsagning", 3), at("havning", 4)],
    ),
    OpenPoint(
        key="avrakning-vid-aterbetalning",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Räknas kostnader av som har uppstått i god ordning, som löner under "
            "uppsägningstiden, och får förvaltningen kvitta?",
            "Are costs taken off that arose in good order, such as wages during the time of "
            "notice, and may the administration set off?",
        ),
        about=[claim_for_failure, repaid_at_notice, repaid_at_rescission],
        asks=[
            Subject(repaid_at_rescission, "measure"),
            Subject(repaid_at_notice, "measure"),
            Subject(claim_for_failure, "measure"),
        ],
        cites=[at("ersattning", 2), at("uppsagning", 3), at("havning", 4)],
    ),
    OpenPoint(
        key="ej-forbrukade-medel",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska medel som inte har förbrukats när tiden går ut betalas tillbaka?",
            "Are funds that are unspent when the time runs out to be paid back?",
        ),
        about=[funding, term],
        lacks=[Repayment],
        cites=[at("period", 2), at("ersattning")],
    ),
    OpenPoint(
        key="beslutat-andamal",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vad är ”det som är beslutat” för medlen, och vem granskar hur de används?",
            "What has been decided for the money, and who audits how it is used?",
        ),
        about=[funding, audit],
        asks=[Subject(funding, "only_for")],
        cites=[at("uppfoljning", 2), at("sammanstallning", 2, 3)],
    ),
    OpenPoint(
        key="redovisning-av-kostnader",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vilken skyldighet har Street Minds att redovisa sina kostnader, spara underlag och "
            "låta förvaltningen eller en revisor granska dem?",
            "What duty has Street Minds to account for its costs, keep the papers and let the "
            "administration or an auditor examine them?",
        ),
        about=[audit, funding, street_minds],
        cites=[at("uppfoljning", 2), at("sammanstallning", 2, 3)],
    ),
    OpenPoint(
        key="sammanstallningen-av-medel",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text(
            "Vad säger sammanställningen av förvaltningens medel, i vilken organisations "
            "bilaga, och räknas förvaltningens egen personal och lokaler dit?",
            "What does the list of the administration's funds say, in which organisation's "
            "appendix is it, and does it hold the administration's own staff and premises?",
        ),
        about=[follow_up, administrations_appendix, street_minds_appendix],
        cites=[at("uppfoljning", 3), at("bilagor", 1, 2, 3)],
    ),
    OpenPoint(
        key="street-minds-bidrag",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad bidrar Street Minds själv med: ideell tid, lokaler eller pengar, och vem bär "
            "kostnaderna för gruppernas arbete och för att inhämta kunskap gemensamt?",
            "What does Street Minds bring itself: volunteer time, premises or money, and who bears "
            "the costs of the groups' work and of gaining knowledge together?",
        ),
        about=[street_minds_commitments, street_minds_appendix, complementary, learn],
        cites=[
            at("struktur", 1),
            at("samverkansgrupp", 8),
            at("uppfoljning", 3),
            at("bilagor", 1),
        ],
    ),
    OpenPoint(
        key="andra-intakter",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Är andra bidrag eller intäkter för samma verksamhet tillåtna, ska Street Minds "
            "redovisa dem, och minskar de ersättningen?",
            "Are other grants or income for the same activity allowed, does Street Minds have to "
            "account for them, and do they lower the funding?",
        ),
        about=[funding, follow_up],
        cites=[at("uppfoljning", 2, 3), at("ersattning", 1)],
    ),
    OpenPoint(
        key="ansvar-och-forsakring",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem svarar för skador, försäkring, personal och kontroll av dem som arbetar, när "
            "huvudavtalet inte nämner det?",
            "Who answers for damage, insurance, staff and checks on those who work, when the main "
            "agreement does not mention it?",
        ),
        about=[street_minds_commitments, administrations_commitments, street_minds_appendix],
        cites=[at("form", 9), at("bilagor", 1)],
    ),
    # Power.
    OpenPoint(
        key="majoritet-eller-underskrift",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Kan styrgruppens majoritet ändra inriktning, mål och omfattning och ta in nya "
            "organisationer, när ändringar ska vara skriftliga och undertecknade?",
            "Can the steering group's majority change direction, goals and scope and take in new "
            "organisations, when changes have to be written and signed?",
        ),
        readings=[
            Reading(
                key="bada",
                says=Text(
                    "styrgruppen beslutar, och båda parter skriver under",
                    "the steering group decides, and both parties sign",
                ),
            ),
            Reading(
                key="majoriteten-racker",
                says=Text("styrgruppens beslut räcker", "the steering group's decision is enough"),
                change=becomes(
                    strategic_changes,
                    evolve(strategic_changes, form=Unstated(), signed_by=Unstated()),
                )
                | becomes(deviations, evolve(deviations, form=Unstated(), signed_by=Unstated()))
                | becomes(accession, evolve(accession, form=Unstated())),
            ),
            Reading(
                key="styrgruppen-forhandlar",
                says=Text(
                    "styrgruppen förhandlar bara, och parterna bestämmer genom att skriva under",
                    "the steering group only negotiates, and the parties decide by signing",
                ),
                change=decided_by_both(strategic_changes, deviations, accession),
            ),
        ],
        why=Text("så får båda avsnitten verkan", "in this way both sections have effect"),
        cites=[at("styrgrupp", 1, 10, 11, 14), at("andringar", 1), at("omforhandling", 2)],
    ),
    OpenPoint(
        key="andrade-ataganden-form",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Räcker det att ett ändrat åtagande registreras, eller ska bilagans ändring skrivas "
            "under?",
            "Is it enough to register a changed commitment, or must the change of the appendix be "
            "signed?",
        ),
        readings=[
            Reading(
                key="registrering",
                says=Text("det räcker att registrera beslutet", "registering is enough"),
            ),
            Reading(
                key="underskrift",
                says=Text(
                    "ändringen ska vara skriftlig och undertecknad",
                    "the change must be written and signed",
                ),
                change=becomes(
                    changed_commitments,
                    evolve(changed_commitments, form=Form.SIGNED, signed_by=Signers.ALL_PARTIES),
                ),
            ),
        ],
        why=Text(
            "regeln om åtaganden är den särskilda", "the rule on commitments is the special one"
        ),
        cites=[at("form", 6, 8), at("andringar", 1)],
    ),
    OpenPoint(
        key="vem-som-andrar-ataganden",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem beslutar att ett åtagande ändras, byts ut eller utgår?",
            "Who decides that a commitment is changed, exchanged or dropped?",
        ),
        readings=[
            not_said(),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=becomes(
                    changed_commitments,
                    evolve(changed_commitments, decided_by=[Approval(by=steering_group)]),
                ),
            ),
            Reading(
                key="samverkansgruppen",
                says=Text("samverkansgruppen", "the coordination group"),
                change=becomes(
                    changed_commitments,
                    evolve(changed_commitments, decided_by=[Approval(by=coordination_group)]),
                ),
            ),
            Reading(
                key="parterna",
                says=Text("parterna gemensamt", "the parties jointly"),
                change=becomes(
                    changed_commitments,
                    evolve(changed_commitments, decided_by=[Approval(by=Jointly(parties))]),
                ),
            ),
            Reading(
                key="den-det-galler",
                says=Text("den part vars åtagande det är", "the party whose commitment it is"),
                change=changed_by_whose_it_is(Unstated(), Unstated()),
                excludes=[Choice("andrade-ataganden-form", "underskrift")],
            ),
            Reading(
                key="den-det-galler-undertecknat",
                says=Text(
                    "den part vars åtagande det är, och båda skriver under",
                    "the party whose commitment it is, and both sign",
                ),
                change=changed_by_whose_it_is(Form.SIGNED, Signers.ALL_PARTIES),
                supposes=[Choice("andrade-ataganden-form", "underskrift")],
            ),
        ],
        why=Text("meningen står i passiv form", "the sentence is in the passive"),
        cites=[at("form", 6, 8), at("omforhandling", 2)],
    ),
    OpenPoint(
        key="alla-ataganden-utgar",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan alla Street Minds åtaganden utgå, så att verksamheten och ersättningen upphör "
            "utan uppsägning?",
            "Can all commitments of Street Minds be dropped, so that the activity and the funding "
            "end without notice?",
        ),
        about=[changed_commitments, funding, notice],
        cites=[at("form", 6, 7), at("ersattning", 1), at("uppsagning", 2)],
    ),
    OpenPoint(
        key="mal-som-ligger-fast",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Ligger mål, syfte och värdegrund fast, eller får styrgruppen ändra målen?",
            "Do goals, purpose and values stand, or may the steering group change the goals?",
        ),
        readings=[
            Reading(
                key="styrgruppen-far",
                says=Text(
                    "styrgruppen får ändra målen; åtaganden kan då inte ändras utan omförhandling",
                    "the steering group may change the goals; commitments then cannot be changed "
                    "without renegotiation",
                ),
            ),
            Reading(
                key="omforhandling",
                says=Text(
                    "målen får ändras, men bara genom en omförhandling som båda parter går med på",
                    "the goals may be changed, but only by a renegotiation that both parties "
                    "accept",
                ),
                change=goals_renegotiated(),
            ),
            Reading(
                key="ligger-fast",
                says=Text(
                    "målen ligger fast, och styrgruppen ändrar bara inriktning och omfattning",
                    "the goals stand, and the steering group changes only direction and scope",
                ),
                change=without_the_goals,
            ),
        ],
        why=Text(
            "målen nämns bland det som styrgruppen beslutar om",
            "the goals are named among what the steering group decides on",
        ),
        about=[changed_commitments],
        cites=[at("form", 7), at("styrgrupp", 1)],
    ),
    OpenPoint(
        key="vem-som-avgor-om-malen-rors",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem avgör om ett ändrat åtagande rör målen, syftet eller värdegrunden, så att "
            "partnerskapet måste omförhandlas?",
            "Who finds whether a changed commitment touches the goals, the purpose or the "
            "values, so that the partnership must be renegotiated?",
        ),
        about=[changed_commitments, renegotiation],
        cites=[at("form", 6, 7), at("omforhandling", 1)],
    ),
    OpenPoint(
        key="behoriga-parter",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vem är ”behörig” att skriva under en ändring för var och en av parterna, och vad "
            "visar att de som skriver under avtalet är det?",
            "Who is authorised to sign a change for each of the parties, and what shows that "
            "those who sign the agreement are?",
        ),
        about=[changes, administrations_signature, street_minds_signature],
        cites=[at("andringar", 1), at("underskrift", 3, 4, 6)],
    ),
    OpenPoint(
        key="underskriftens-form",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Duger en elektronisk underskrift, eller protokoll från styrgruppen som "
            "representanterna har skrivit under?",
            "Will an electronic signature do, or minutes of the steering group signed by its "
            "representatives?",
        ),
        about=[changes],
        cites=[at("styrgrupp", 6), at("andringar", 1)],
    ),
    OpenPoint(
        key="mandat",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Måste den som sitter i styrgruppen ha mandat att binda sin organisation, eller är det "
            "bara önskvärt, och på vems delegation?",
            "Must those in the steering group have a mandate to bind their organisation, or is it "
            "only desirable, and on whose delegation?",
        ),
        about=[steering_group, appoint],
        cites=[at("struktur", 4), at("styrgrupp", 3)],
    ),
    OpenPoint(
        key="utebliven-utnamning",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Kan styrgruppen besluta om en part inte har utsett sina representanter, och får en "
            "part när som helst byta ut dem?",
            "Can the steering group decide if a party has not appointed its representatives, "
            "and may a party replace them at any time?",
        ),
        about=[appoint, steering_group],
        cites=[at("struktur", 4), at("styrgrupp", 2)],
    ),
    OpenPoint(
        key="vilka-som-foretrader-forvaltningen",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Från vilken nivå eller enhet kommer förvaltningens två representanter i styrgruppen, "
            "och måste båda vara med?",
            "From which level or unit do the administration's two representatives in the steering "
            "group come, and must both be there?",
        ),
        about=[steering_group, department, competence_centre],
        cites=[at("aktorer", 2), at("struktur", 4), at("styrgrupp", 2, 3)],
    ),
    OpenPoint(
        key="majoritet-av-vad",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Är majoriteten räknad på alla platser, på de närvarande eller på de avgivna rösterna?",
            "Is the majority reckoned of all seats, of those present or of the votes cast?",
        ),
        readings=[
            not_said(),
            *(
                Reading(key=base, says=counted, change=majority_of(votes_of, Unstated()))
                for base, (votes_of, counted) in bases.items()
            ),
        ],
        why=Text(
            "texten nämner bara majoritet och en röst var",
            "the text mentions only a majority and a vote each",
        ),
        cites=[at("styrgrupp", 14), at("samverkansgrupp", 13)],
    ),
    OpenPoint(
        key="beslutsforhet",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur många måste vara med för att styrgruppen ska kunna besluta, får en ersättare "
            "träda in eller en företrädare rösta för två, och vad gäller när rösterna står lika?",
            "How many must be there for the steering group to decide, may a deputy step in or one "
            "representative vote for two, and what if the votes are even?",
        ),
        about=[steering_group, coordination_group],
        asks=[Subject(coordination_group, "decides"), Subject(steering_group, "decides")],
        cites=[at("styrgrupp", 2, 14), at("samverkansgrupp", 13)],
    ),
    OpenPoint(
        key="samverkansgruppens-storlek",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur många sitter i samverkansgruppen för vardera sidan, när var och en har en röst?",
            "How many sit in the coordination group for each side, when everyone has a vote?",
        ),
        about=[coordination_group],
        asks=[Subject(coordination_group, "seats")],
        cites=at("samverkansgrupp", 3, 13),
    ),
    OpenPoint(
        key="representanter-for-partnerskapet",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är samverkansgruppens representanter ”för partnerskapet” från Street Minds eller från "
            "båda parter?",
            "Are the coordination group's representatives of the partnership from Street Minds or "
            "from both parties?",
        ),
        readings=[
            Reading(key="street-minds", says=Text("från Street Minds", "from Street Minds")),
            Reading(
                key="bada-parter",
                says=Text("från båda parter", "from both parties"),
                change=becomes(
                    coordination_group,
                    evolve(
                        coordination_group,
                        seats=[
                            coordination_group.seats[0],
                            Seats(
                                side=EachOf(parties),
                                appointed_by=EachOf(parties),
                                profile=heads_of_activities,
                            ),
                        ],
                    ),
                ),
            ),
        ],
        why=Text(
            "förvaltningens representanter nämns för sig",
            "the administration's representatives are mentioned by themselves",
        ),
        cites=at("samverkansgrupp", 3),
    ),
    OpenPoint(
        key="representanternas-ansvar",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Ligger ansvaret för att åtagandena utförs på var och en av samverkansgruppens "
            "representanter eller på gruppen?",
            "Does the responsibility for the commitments being carried out lie on each of the "
            "coordination group's representatives or on the group?",
        ),
        readings=[
            Reading(
                key="representanterna",
                says=Text("på representanterna", "on the representatives"),
            ),
            Reading(
                key="gruppen",
                says=Text("på gruppen", "on the group"),
                change=becomes(
                    secure_commitments, evolve(secure_commitments, bearer=coordination_group)
                )
                | becomes(solve_problems, evolve(solve_problems, bearer=coordination_group)),
            ),
        ],
        why=Text(
            "så lyder orden",
            "that is what the words say",
        ),
        cites=at("samverkansgrupp", 9, 10),
    ),
    OpenPoint(
        key="operativt-eller-strategiskt",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Var går gränsen mellan operativa och strategiska frågor, vem drar den, och gäller ett "
            "beslut som fel grupp har fattat?",
            "Where is the line between operational and strategic matters, who draws it, and does "
            "a decision hold that the wrong group has made?",
        ),
        about=[strategy, operations],
        cites=[at("styrgrupp", 1), at("samverkansgrupp", 2)],
    ),
    OpenPoint(
        key="rutinernas-verkan",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Binder samverkansgruppens rutiner och arbetsflöden parterna, också när de säger mer "
            "än en bilaga, eller måste de då skrivas under?",
            "Do the coordination group's routines and workflows bind the parties, even where they "
            "say more than an appendix, or must they then be signed?",
        ),
        readings=[
            Reading(
                key="gruppens-beslut",
                says=Text(
                    "de binder som gruppens beslut", "they bind as a decision of the group does"
                ),
            ),
            Reading(
                key="underskrift",
                says=Text(
                    "de måste skrivas under när de ändrar en bilaga",
                    "they must be signed where they change an appendix",
                ),
                change=adds(
                    ChangeRoute(
                        key="rutiner-som-andrar-en-bilaga",
                        of=Text("rutiner som ändrar en bilaga", "routines that change an appendix"),
                        form=Form.SIGNED,
                        signed_by=Signers.ALL_PARTIES,
                        decided_by=[Approval(by=coordination_group)],
                        cites=[at("samverkansgrupp", 7), at("andringar", 1)],
                    )
                ),
            ),
        ],
        why=Text(
            "gruppen beslutar i operativa frågor, och rutinerna är sådana",
            "the group decides operational matters, and routines are such",
        ),
        about=[routines, changes],
        cites=[at("samverkansgrupp", 2, 7), at("andringar", 1)],
    ),
    OpenPoint(
        key="namnden-eller-styrgruppen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad gäller om socialnämnden beslutar annat än styrgruppen i en strategisk fråga, "
            "till exempel om pengar?",
            "What holds if the committee decides other than the steering group in a strategic "
            "matter, for example on money?",
        ),
        readings=[
            not_said(),
            Reading(
                key="namnden",
                says=Text("nämndens beslut", "the committee's decision"),
                change=decided_first_by(committee, steering_group),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppens beslut", "the steering group's decision"),
                change=decided_first_by(steering_group, committee),
            ),
        ],
        why=Text(
            "parterna utgår från politiska beslut, men styrgruppen beslutar utan förbehåll",
            "the parties start from political decisions, but the steering group decides with no "
            "reservation",
        ),
        about=[strategy, start_from_decisions, steering_group, committee],
        cites=[at("form", 1, 2), at("styrgrupp", 1)],
    ),
    OpenPoint(
        key="nar-beslut-galler",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Från när gäller ett beslut i styrgruppen: när det fattas, när de berörda har "
            "informerats, eller när ändringen har skrivits under?",
            "From when does a decision of the steering group hold: when it is made, when those "
            "concerned have been informed, or when the change has been signed?",
        ),
        about=[strategy, strategic_changes, new_directions, tell_the_parties],
        cites=[at("styrgrupp", 1, 12, 13), at("andringar", 1)],
    ),
    OpenPoint(
        key="nya-organisationers-platser",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Får en ny organisation plats och röst i styrgruppen, så att rösterna kan stå lika, "
            "och del av medlen och ett eget exemplar?",
            "Does a new organisation get a seat and a vote in the steering group, so that votes "
            "may be even, and a share of the money and a copy of its own?",
        ),
        about=[accession, steering_group, funding, copies],
        cites=[at("styrgrupp", 2, 11, 14), at("ersattning", 1), at("underskrift", 7)],
    ),
    OpenPoint(
        key="nya-organisationers-villkor",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller rätten att säga upp, återbetalningen och den yttersta dagen också en "
            "organisation som kommer till senare, när reglerna bara nämner Street Minds, och "
            "betalar var och en tillbaka bara sin del?",
            "Do the right to give notice, the repayment and the outer limit hold for an "
            "organisation that comes in later too, when the rules mention only Street Minds, and "
            "does each pay back only its own part?",
        ),
        about=[accession, notice, claim_for_failure, repaid_at_notice, rescission, term],
        cites=[
            at("styrgrupp", 11),
            at("period", 2),
            at("ersattning", 1, 2),
            at("uppsagning", 1, 3),
            at("havning", 1),
        ],
    ),
    OpenPoint(
        key="minskas-med-nya",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Kan styrgruppens majoritet ta bort Street Minds genom att minska partnerskapet, när "
            "texten säger att det ”minskas med nya” organisationer?",
            "Can the steering group's majority remove Street Minds by making the partnership "
            "smaller, when the text speaks of making it smaller by new organisations?",
        ),
        readings=[
            Reading(
                key="vilken-organisation-som-helst",
                says=Text(
                    "ja, den kan minska antalet, oavsett vilken organisation det gäller",
                    "yes, it can reduce their number, whichever organisation it is",
                ),
            ),
            Reading(
                key="bara-nya",
                says=Text(
                    "nej, bara organisationer som har kommit till efter starten kan tas bort",
                    "no, only organisations that came in after the start can be removed",
                ),
                change=becomes(
                    fewer_organisations,
                    evolve(
                        fewer_organisations,
                        what=Text(
                            "besluta att en organisation som har kommit till efter starten ska "
                            "lämna partnerskapet",
                            "decide that an organisation that came in after the start is to leave "
                            "the partnership",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "så får ordet om minskning verkan, som det att utöka",
            "in this way the word on reduction has effect, as that on enlargement has",
        ),
        cites=[at("aktorer", 1), at("styrgrupp", 11)],
    ),
    OpenPoint(
        key="vem-som-begar-omforhandling",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Kan var och en av parterna kräva omförhandling, eller bara båda tillsammans?",
            "Can either party call for renegotiation, or only both together?",
        ),
        readings=[
            Reading(key="endera-parten", says=Text("vardera parten kan det", "either party can")),
            Reading(
                key="bada-tillsammans",
                says=Text("bara båda tillsammans", "only both together"),
                change=becomes(renegotiation, evolve(renegotiation, by=Jointly(parties))),
            ),
        ],
        why=Text(
            "avsnittet om tvist talar om att ”part” begär det",
            "the section on disputes speaks of a party's request",
        ),
        cites=[at("omforhandling", 1), at("tvist", 2)],
    ),
    OpenPoint(
        key="skyldighet-att-omforhandla",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Måste den andra parten gå in i en omförhandling som begärs, hur snart, och gäller den "
            "gamla bestämmelsen så länge?",
            "Must the other party enter into a renegotiation that is called for, how soon, and "
            "does the old provision hold until then?",
        ),
        about=[renegotiation],
        cites=[at("omforhandling", 1), at("tvist", 2)],
    ),
    OpenPoint(
        key="omforhandling-av-bilagorna",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Kan också bilagorna, med ersättningen, omförhandlas, när bara det övergripande "
            "partnerskapet nämns?",
            "Can the appendices too, with the funding, be renegotiated, when only the overall "
            "partnership is mentioned?",
        ),
        readings=[
            Reading(
                key="bara-det-overgripande",
                says=Text(
                    "nej, bara det övergripande partnerskapet", "no, only the overall partnership"
                ),
            ),
            Reading(
                key="bilagorna-ocksa",
                says=Text("ja, bilagorna också", "yes, the appendices too"),
                change=becomes(
                    renegotiation,
                    evolve(
                        renegotiation,
                        of=Text(
                            "bestämmelserna i partnerskapet och bilagorna",
                            "the provisions of the partnership and the appendices",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "åtagandena i bilagorna har en egen väg att ändras",
            "the commitments in the appendices have a way of their own to be changed",
        ),
        cites=[at("form", 5, 6, 10), at("omforhandling", 1)],
    ),
    OpenPoint(
        key="betydande-avvikelser",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vad är en ”betydande” avvikelse, vilken budget mäts den mot, och vad följer om den "
            "redan har skett när dialogen förs?",
            "What is a significant deviation, against which budget is it measured, and what if it "
            "has already come about when the dialogue is held?",
        ),
        about=[deviations],
        cites=at("omforhandling", 2),
    ),
    OpenPoint(
        key="avvikelser-fran-bada",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Räcker det att bara åtagandena eller bara budgeten avviker?",
            "Is it enough that only the commitments or only the budget is deviated from?",
        ),
        readings=[
            Reading(
                key="bada",
                says=Text("nej, avvikelsen ska gälla båda", "no, it has to be from both"),
            ),
            Reading(
                key="endera",
                says=Text("ja, en avvikelse från endera räcker", "yes, from either is enough"),
                change=becomes(
                    deviations,
                    evolve(
                        deviations,
                        of=Text(
                            "ändringar på grund av betydande avvikelser från åtagandena eller "
                            "budgeten",
                            "changes because of significant deviations from the commitments or "
                            "the budget",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "så lyder orden",
            "that is what the words say",
        ),
        cites=at("omforhandling", 2),
    ),
    OpenPoint(
        key="omfordelning-inom-budgeten",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Kan Street Minds fritt flytta medel mellan budgetens poster så länge avvikelsen "
            "inte är betydande?",
            "May Street Minds freely move money between the lines of the budget as long as the "
            "deviation is not significant?",
        ),
        about=[deviations, funding],
        cites=[at("uppfoljning", 2), at("omforhandling", 2)],
    ),
    OpenPoint(
        key="tvistens-nasta-steg",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur löses en tvist eller en omförhandling som dialogen inte har löst, och måste "
            "dialogen vara uttömd innan en part går till domstol?",
            "How is a dispute or a renegotiation settled that dialogue has not settled, and must "
            "dialogue be exhausted before a party goes to court?",
        ),
        about=[disputes, renegotiation],
        asks=[Subject(disputes, "then")],
        cites=[at("omforhandling", 1), at("tvist", 1, 2)],
    ),
    OpenPoint(
        key="uppskov-under-dialog",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hindrar en pågående dialog att partnerskapet sägs upp eller hävs, eller att medel "
            "stoppas eller krävs tillbaka, och hur länge får den i så fall pågå?",
            "Does a dialogue under way keep the partnership from being ended or rescinded, or "
            "money from being stopped or claimed back, and if so, for how long may it go on?",
        ),
        readings=[
            Reading(
                key="hindrar-inget",
                says=Text(
                    "nej, den hindrar inget av det", "no, it keeps none of it from being done"
                ),
            ),
            Reading(
                key="dialogen-forst",
                says=Text(
                    "ja, dialogen ska vara uttömd först", "yes, dialogue is to be exhausted first"
                ),
                change=reduce(or_, map(dialogue_first, what_can_wait)),
            ),
        ],
        why=Text(
            "avsnittet om tvist nämner inget som får vänta",
            "the section on disputes mentions nothing that has to wait",
        ),
        about=[disputes, *what_can_wait],
        cites=[
            at("period", 2),
            at("ersattning", 2),
            at("brister", 3),
            at("uppsagning", 1, 3),
            at("havning", 1, 3, 4),
            at("tvist", 1),
        ],
    ),
    # Meetings and reports.
    OpenPoint(
        key="forsta-motet",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "När ska representanterna vara utsedda och styrgruppens första möte hållas, och vem "
            "kallar innan det finns en ordförande?",
            "When are the representatives to be appointed and the steering group to meet for the "
            "first time, and who calls it before there is a chair?",
        ),
        about=[appoint, steering_group, choose_chair, choose_contents],
        cites=[at("struktur", 4), at("styrgrupp", 5, 6, 7)],
    ),
    OpenPoint(
        key="uteblivna-beslut-vid-forsta-motet",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får ett senare möte besluta om ordföranden och rapporteringen, om styrgruppens "
            "första inte gör det?",
            "May a later meeting decide on the chair and the reporting, if the steering group's "
            "first does not?",
        ),
        about=[choose_chair, choose_contents],
        cites=[at("styrgrupp", 5, 7)],
    ),
    OpenPoint(
        key="kallelsen",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "I vilken form och hur lång tid i förväg kallas styrgruppen, och gäller ett beslut "
            "när kallelsen har brustit?",
            "In what form and how long beforehand is the steering group called, and does a "
            "decision hold when it was not called as it should be?",
        ),
        about=[steering_group, chair],
        asks=[Subject(steering_group, "meets")],
        cites=[at("styrgrupp", 6)],
    ),
    OpenPoint(
        key="ordforandeskapets-vandring",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Går ordförandeskapet runt mellan parterna eller mellan de tre representanterna, "
            "och vem kallar när ordföranden är borta eller låter bli?",
            "Does the chair go round between the parties or among the three representatives, "
            "and who calls the meetings when the chair is away or does not?",
        ),
        about=[steering_group, chair, choose_chair],
        asks=[Subject(steering_group, ["chair", "convener"])],
        cites=at("styrgrupp", 2, 5, 6),
    ),
    OpenPoint(
        key="i-borjan",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Hur länge är det ”början” då styrgruppen ska mötas varje månad, och får den sedan "
            "mötas hur sällan som helst?",
            "How long is the beginning when the steering group meets every month, and may it then "
            "meet as seldom as it likes?",
        ),
        about=[steering_group, choose_interval],
        cites=at("styrgrupp", 8, 9),
    ),
    OpenPoint(
        key="varje-manad",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är ”minst varje månad” ett möte i varje månad eller högst en månad mellan "
            "styrgruppens möten?",
            "Is at least every month one meeting in each month, or at most a month between the "
            "steering group's meetings?",
        ),
        readings=[
            Reading(key="i-varje-manad", says=Text("ett möte i varje månad", "one in each month")),
            Reading(
                key="hogst-en-manad-emellan",
                says=Text("högst en månad mellan mötena", "at most a month between them"),
                change=becomes(
                    steering_group,
                    evolve(steering_group, meets=monthly(Each(month, Anchor.PREVIOUS))),
                ),
            ),
        ],
        why=Text(
            "orden anger hur ofta, inte hur långt det får vara emellan",
            "the words say how often, not how far apart",
        ),
        cites=at("styrgrupp", 8),
    ),
    OpenPoint(
        key="lampligt-intervall",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ofta är ”lämpligt intervall”, vem väljer det, och vem kallar?",
            "How often is a suitable interval, who chooses it, and who calls the meetings?",
        ),
        about=[coordination_group],
        asks=[Subject(coordination_group, ["convener", "meets"])],
        cites=at("samverkansgrupp", 5),
    ),
    OpenPoint(
        key="vem-som-dokumenterar",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem utser den part som dokumenterar i samverkansgruppen, och hur ofta växlar det?",
            "Who appoints the party that keeps the coordination group's records, and how often "
            "does it change?",
        ),
        about=[coordination_group, rotate_records],
        cites=at("samverkansgrupp", 5, 6),
    ),
    OpenPoint(
        key="tolv-manader",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Från vilken dag räknas ”12-månadersperiod”, och ska de två rapporterna spridas ut?",
            "From which day do the twelve months run, and are the two reports to be spread out?",
        ),
        readings=[
            Reading(
                key="fran-starten",
                says=Text(
                    "från den 1 juli, och när som helst under tiden",
                    "from 1 July, and at any time within them",
                ),
            ),
            Reading(
                key="kalenderar",
                says=Text("per kalenderår", "by calendar years"),
                change=reported(Times(2, year, Anchor.CALENDAR)),
            ),
            Reading(
                key="en-per-halvar",
                says=Text(
                    "en rapport per halvår från den 1 juli", "one each half-year from 1 July"
                ),
                change=reported(Each(half_year)),
            ),
        ],
        why=Text(
            "den inledande perioden är tolv månader från den 1 juli",
            "the initial period is twelve months from 1 July",
        ),
        cites=[at("samverkansgrupp", 12), at("period", 1)],
    ),
    OpenPoint(
        key="rapporter-under-ett-halvar",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur många rapporter ska lämnas om en tolvmånadersperiod bryts efter ett halvår?",
            "How many reports are due if a period of twelve months is cut after half a year?",
        ),
        about=[status_report, term],
        cites=[at("samverkansgrupp", 12), at("period", 2)],
    ),
    OpenPoint(
        key="halvarsrapport-som-arsrapport",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Får den andra lägesrapporten vara den årliga sammanställningen, när samma grupp gör "
            "båda?",
            "May the second status report be the yearly compilation, when the same group makes "
            "both?",
        ),
        about=[status_report, annual_compilation],
        cites=[at("samverkansgrupp", 12), at("sammanstallning", 1)],
    ),
    OpenPoint(
        key="vem-som-skriver-verksamhetsrapporterna",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem skriver verksamhetsrapporterna, till vem lämnas de, och när?",
            "Who writes the activity reports, to whom are they handed in, and when?",
        ),
        readings=[
            not_said(),
            Reading(
                key="samverkansgruppen",
                says=Text("samverkansgruppen", "the coordination group"),
                change=becomes(
                    activity_reports, evolve(activity_reports, author=coordination_group)
                ),
            ),
            Reading(
                key="street-minds",
                says=Text("Street Minds", "Street Minds"),
                change=becomes(activity_reports, evolve(activity_reports, author=street_minds)),
            ),
            Reading(
                key="var-och-en",
                says=Text("var och en av parterna", "each of the parties"),
                change=becomes(activity_reports, evolve(activity_reports, author=EachOf(parties))),
            ),
        ],
        why=Text(
            "de nämns som samverkansgruppens och som inlämnade, men ingen åläggs dem",
            "they are called the coordination group's, and handed in, but nobody is bound to them",
        ),
        cites=[at("styrgrupp", 7), at("samverkansgrupp", 12), at("sammanstallning", 1)],
    ),
    OpenPoint(
        key="listan-som-saknas",
        kind=PointKind.ABSENT,
        weight=Weight.DECIDES,
        question=Text(
            "Vad skulle ha stått i den lista som den årliga sammanställningen ska redogöra för?",
            "What should have stood in the list that the yearly compilation is to account for?",
        ),
        about=[annual_compilation],
        asks=[Subject(annual_compilation, "contents")],
        cites=at("sammanstallning", 5),
    ),
    OpenPoint(
        key="rapporternas-innehall",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Får styrgruppen vid sitt första möte bestämma mindre än det som uppföljningen ska "
            "visa, och får den ändra sig senare?",
            "May the steering group at its first meeting settle on less than what the follow-up "
            "is to show, and may it change its mind later?",
        ),
        about=[choose_contents, follow_up, annual_compilation],
        cites=[at("styrgrupp", 7), at("uppfoljning", 4), at("sammanstallning", 5)],
    ),
    OpenPoint(
        key="sammanstallningens-ar",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är sammanställningens år kalenderåret eller avtalsåret, och ska den vara gjord inom "
            "året eller när året är slut och dess rapporter finns?",
            "Is the year of the compilation the calendar's or the agreement's, and is it to be "
            "made within the year, or when the year is over and its reports are there?",
        ),
        readings=[
            Reading(
                key="kalenderar",
                says=Text("kalenderåret, och inom det", "the calendar year, and within it"),
            ),
            Reading(
                key="avtalsar",
                says=Text(
                    "avtalsåret, från den 1 juli, och inom det",
                    "the agreement's year, from 1 July, and within it",
                ),
                change=compiled(Each(year)),
            ),
            Reading(
                key="efter-kalenderaret",
                says=Text(
                    "kalenderåret, och när det är slut", "the calendar year, and when it is over"
                ),
                change=compiled(
                    OnOccasion(Text("när kalenderåret är slut", "when the calendar year is over"))
                ),
            ),
            Reading(
                key="efter-avtalsaret",
                says=Text(
                    "avtalsåret, och när det är slut", "the agreement's year, and when it is over"
                ),
                change=compiled(
                    OnOccasion(Text("när avtalsåret är slut", "when the agreement's year is over"))
                ),
            ),
        ],
        why=Text(
            "den görs årligen, av rapporter från samma år, och rapporten till nämnden följer "
            "verksamhetsberättelsen",
            "it is made yearly, of reports of the same year, and the report to the committee goes "
            "with the annual report",
        ),
        cites=[at("sammanstallning", 1, 4), at("period", 1)],
    ),
    OpenPoint(
        key="sista-sammanstallningen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem gör den sista sammanställningen och rapporten till nämnden, när tiden och "
            "grupperna har upphört innan året är till ända?",
            "Who makes the last compilation and the report to the committee, when the term and "
            "the groups have ended before the year is over?",
        ),
        about=[annual_compilation, report_to_committee, term],
        cites=[at("sammanstallning", 1, 4), at("period", 1, 2)],
    ),
    OpenPoint(
        key="beslut-fore-sammanstallningen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska årets sammanställning finnas före den 31 december, då en förlängning måste "
            "stoppas, fast den lämnas med verksamhetsberättelsen?",
            "Is the year's compilation to be there before 31 December, when an extension must be "
            "stopped, although it is handed in with the annual report?",
        ),
        about=[annual_compilation, report_to_committee, term],
        cites=[at("sammanstallning", 1, 4), at("period", 2)],
    ),
    OpenPoint(
        key="gruppernas-forsummelse",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem svarar om en grupp inte möts, inte för en dialog eller är sen med en rapport, och "
            "är det en brist hos någon av parterna?",
            "Who answers if a group does not meet, holds no dialogue or is late with a report, "
            "and is it a failure of either party?",
        ),
        about=[
            steering_group,
            coordination_group,
            keep_to_goals,
            talk_of_going_on,
            status_report,
            annual_compilation,
        ],
        cites=[
            at("styrgrupp", 4, 8),
            at("samverkansgrupp", 12),
            at("uppfoljning", 5),
            at("sammanstallning", 1),
            at("informationsskyldighet", 2),
        ],
    ),
    OpenPoint(
        key="rapporten-till-namnden",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Vilken är ”Rapporten” som nämnden får: sammanställningen, lägesrapporten eller "
            "förvaltningens uppföljning?",
            "Which is the report that the committee gets: the compilation, the status report or "
            "the administration's follow-up?",
        ),
        readings=[
            Reading(key="sammanstallningen", says=Text("sammanställningen", "the compilation")),
            Reading(
                key="lagesrapporten",
                says=Text("rapporten om läge och utveckling", "the status report"),
                change=becomes(
                    report_to_committee, evolve(report_to_committee, built_on=[status_report])
                ),
            ),
            Reading(
                key="uppfoljningen",
                says=Text("förvaltningens uppföljning", "the administration's follow-up"),
                change=becomes(
                    report_to_committee, evolve(report_to_committee, built_on=[follow_up])
                ),
            ),
        ],
        why=Text(
            "meningen står i avsnittet om sammanställningen",
            "the sentence is in the section on the compilation",
        ),
        cites=[at("samverkansgrupp", 12), at("sammanstallning", 3, 4)],
    ),
    OpenPoint(
        key="sammanstallningens-mottagare",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Till vem lämnar samverkansgruppen årets sammanställning, som granskningen och "
            "rapporten till nämnden ska bygga på?",
            "To whom does the coordination group hand the yearly compilation, on which the audit "
            "and the report to the committee are to rest?",
        ),
        about=[annual_compilation, audit, report_to_committee],
        cites=[at("samverkansgrupp", 12), at("sammanstallning", 1, 2, 3, 4)],
    ),
    OpenPoint(
        key="verksamhetsberattelsens-dag",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text(
            "Vems är den verksamhetsberättelse som rapporten ska följa, och när lämnas den?",
            "Whose is the annual report that the report is to go with, and when is it made?",
        ),
        about=[report_to_committee],
        cites=at("sammanstallning", 4),
    ),
    OpenPoint(
        key="vem-som-foljer-upp",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Svarar förvaltningen eller styrgruppen för uppföljningen?",
            "Does the administration or the steering group answer for the follow-up?",
        ),
        readings=[
            Reading(key="forvaltningen", says=Text("förvaltningen", "the administration")),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=becomes(follow_up, evolve(follow_up, author=steering_group)),
            ),
        ],
        why=Text(
            "bara förvaltningen sägs uttryckligen följa upp",
            "only the administration is expressly said to follow up",
        ),
        cites=[at("uppfoljning", 5), at("sammanstallning", 3)],
    ),
    OpenPoint(
        key="insyn-i-granskningen",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får också Street Minds ta del av granskningen och rapporten till nämnden, och yttra "
            "sig, när förvaltningen är part, betalar och granskar, och får förvaltningen ändra "
            "den gemensamma sammanställningen innan nämnden får den?",
            "May Street Minds too see the audit and the report to the committee, and comment on "
            "them, when the administration is party, payer and auditor, and may the "
            "administration change the joint compilation before the committee gets it?",
        ),
        about=[audit, annual_compilation, report_to_committee],
        cites=at("sammanstallning", 3, 4),
    ),
    OpenPoint(
        key="uppfoljningens-dag",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ofta görs uppföljningen, vem får den, och är den något annat än "
            "sammanställningen?",
            "How often is the follow-up made, who gets it, and is it other than the compilation?",
        ),
        about=[follow_up, annual_compilation],
        asks=[Subject(follow_up, "timing")],
        cites=[at("uppfoljning"), at("sammanstallning", 5)],
    ),
    OpenPoint(
        key="matt-pa-malen",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ska det märkas att målen nås, utan mått, utgångsläge eller datum, och vem "
            "avgör det?",
            "How is it to be seen that the goals are reached, with no measure, baseline or "
            "date, and who finds it?",
        ),
        about=[open_activity, less_loneliness, empowerment, reached],
        cites=[at("syfte", 6, 7, 8), at("uppfoljning", 4)],
    ),
    OpenPoint(
        key="hur-natta-raknas",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Räknas nådda som personer eller besök, med dem i det uppsökande arbetet, och per "
            "målgrupp, och hur räknas den vars kön inte är känt?",
            "Are those reached counted as people or as visits, with those of the outreach, and "
            "by target group, and how is one counted whose sex is not known?",
        ),
        about=[reached],
        cites=[at("syfte", 3, 4), at("malgrupp", 1), at("uppfoljning", 4)],
    ),
    OpenPoint(
        key="syssloloshet-och-digitalt-utanforskap",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Ska sysslolöshet eller digitalt utanförskap följas upp, när syftet nämner det ena "
            "och målen det andra?",
            "Is idleness or digital exclusion to be followed up, when the purpose mentions the "
            "one and the goals the other?",
        ),
        about=[against_idleness, less_loneliness],
        cites=at("syfte", 2, 7),
    ),
    # The activity and those it is for.
    OpenPoint(
        key="vem-som-driver-verksamheten",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem driver den öppna verksamheten och svarar för det som ”verksamheten” ska göra?",
            "Who runs the open activity and answers for what it is to do?",
        ),
        readings=[
            not_said(),
            Reading(
                key="street-minds",
                says=Text("Street Minds", "Street Minds"),
                change=run_by(Ref(street_minds.key)),
            ),
            Reading(
                key="parterna",
                says=Text("parterna gemensamt", "the parties jointly"),
                change=run_by(Jointly(parties)),
            ),
        ],
        why=Text(
            "åtagandena i detalj står i bilagorna, som inte finns till hands",
            "the commitments in detail are in the appendices, which are not at hand",
        ),
        cites=[
            at("syfte", 1, 2, 3, 4),
            at("grund", 1),
            at("jamstalldhet", 2),
            at("synpunkter", 1),
        ],
    ),
    OpenPoint(
        key="verksamhetens-omfattning",
        kind=PointKind.ABSENT,
        weight=Weight.DECIDES,
        question=Text(
            "Hur stor är den öppna verksamheten, och från vilken dag: platser, öppettider, lokal, "
            "personal?",
            "How large is the open activity, and from which day: places, opening hours, premises, "
            "staff?",
        ),
        about=[purpose, open_activity, street_minds_appendix],
        cites=[at("form", 9), at("syfte", 1)],
    ),
    OpenPoint(
        key="brukarnas-inflytande",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur styr brukarna verksamheten, när de inte har någon plats i grupperna, och vem "
            "avgör om de och grupperna vill olika?",
            "How do users steer the activity, when they have no seat in the groups, and who "
            "decides if they and the groups differ?",
        ),
        about=[open_activity, requirement, steering_group, coordination_group],
        cites=[at("syfte", 1, 6), at("grund", 8), at("styrgrupp", 2), at("samverkansgrupp", 3)],
    ),
    OpenPoint(
        key="utomstaende",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får andra än målgruppen komma till en öppen verksamhet, och vem prövar vilka som hör "
            "till den?",
            "May others than the target group come to an open activity, and who checks who "
            "belongs to it?",
        ),
        about=[open_to_more, primary_group, tenants_group],
        cites=[at("syfte", 1, 3), at("grund", 1)],
    ),
    OpenPoint(
        key="avskrivna-och-nekade",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får den som skrivs ut ur Bostad Först eller flyttar fortsätta att komma, och vem "
            "får neka någon, på vilken grund?",
            "May someone who is discharged from Bostad Först or moves go on coming, and who may "
            "refuse someone, on what ground?",
        ),
        about=[open_to_more, primary_group, tenants_group],
        cites=[at("syfte", 3), at("malgrupp", 1)],
    ),
    OpenPoint(
        key="case-managers-medverkan",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Är förvaltningen skyldig att låta case manager och boendestödjare delta i det "
            "uppsökande arbetet, och brister Street Minds om den inte gör det?",
            "Must the administration let case managers and housing support workers take part in "
            "the outreach, and does Street Minds fail if it does not?",
        ),
        about=[outreach, case_managers, housing_support],
        cites=at("syfte", 4),
    ),
    OpenPoint(
        key="enheternas-ansvar",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Kan kompetenscentret, genom vilket förvaltningen är part, besluta om boendeenheten, "
            "Bostad Först och deras personal?",
            "Can the competence centre, through which the administration is a party, decide on "
            "the housing unit, Bostad Först and their staff?",
        ),
        about=[competence_centre, housing_first, housing_unit, case_managers, housing_support],
        cites=[at("nulage", 1), at("aktorer", 2), at("syfte", 4), at("jamstalldhet", 1)],
    ),
    OpenPoint(
        key="kommer-att-och-behover",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Är det som verksamheten ”kommer” att göra och det som parterna ”behöver” göra "
            "skyldigheter?",
            "Are what the activity will do, and what the parties need to do, duties?",
        ),
        readings=[
            Reading(
                key="bara-det-som-behovs",
                says=Text(
                    "bara det som parterna behöver göra; resten är upplysningar",
                    "only what the parties need to do; the rest is information",
                ),
            ),
            Reading(
                key="allt",
                says=Text("ja, allt", "yes, all of it"),
                change=bound_as(Modality.OBLIGATION, open_to_more, outreach, each_users_needs),
            ),
            Reading(
                key="inget",
                says=Text("nej, inget av det", "no, none of it"),
                change=bound_as(Modality.RECOMMENDATION, shared_view),
            ),
        ],
        why=Text(
            "”kommer” säger vad som väntas ske, ”behöver” vad som krävs",
            "the one word says what is expected to happen, the other what is required",
        ),
        cites=[at("syfte", 3, 4), at("vardegrund", 3), at("jamstalldhet", 2)],
    ),
    OpenPoint(
        key="god-samverkan-kravs",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Är det en brist i åtagandena att inte samverka väl, eller är god samverkan bara det "
            "som krävs för att nå syftet?",
            "Is it a failure of the commitments not to cooperate well, or is good cooperation only "
            "what it takes to reach the purpose?",
        ),
        readings=[
            Reading(
                key="skyldighet",
                says=Text("parterna är skyldiga att samverka", "the parties have to cooperate"),
            ),
            Reading(
                key="forklaring",
                says=Text("det är bara vad som krävs", "it is only what it takes"),
                change=bound_as(Modality.DECLARATION, cooperate),
            ),
        ],
        why=Text(
            "texten säger vad parterna gör när de samverkar väl",
            "the text says what the parties do when they cooperate well",
        ),
        about=[talk_of_going_on, shortcomings],
        cites=[at("struktur", 2, 3), at("informationsskyldighet", 2), at("brister", 1)],
    ),
    OpenPoint(
        key="primart",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Går de inskrivna i Bostad Först före andra, när de ”primärt” är målgruppen?",
            "Do those enrolled in Bostad Först come before others, being the primary target group?",
        ),
        about=[primary_group, tenants_group, users],
        cites=at("malgrupp", 1),
    ),
    OpenPoint(
        key="de-som-tagit-over",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Hör de som har tagit över sin försökslägenhet till målgruppen, när bara syftet nämner "
            "dem?",
            "Do those who have taken over their trial flat belong to the target group, when only "
            "the purpose mentions them?",
        ),
        readings=[
            Reading(
                key="hor-till",
                says=Text("ja, som syftet säger", "yes, as the purpose says"),
            ),
            Reading(
                key="bara-valkomna",
                says=Text(
                    "nej, de är bara välkomna till verksamheten",
                    "no, they are only welcome to the activity",
                ),
                change=removes(former_tenants_group),
            ),
        ],
        why=Text(
            "verksamheten ska vara tillgänglig för dem, för att de ska bo kvar",
            "the activity is to be there for them, so that they stay housed",
        ),
        about=[primary_group, tenants_group, group_of_any_sex],
        cites=[at("syfte", 3), at("malgrupp", 1), at("grund", 1), at("jamstalldhet", 1)],
    ),
    OpenPoint(
        key="hur-lange-efter-overtagandet",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur länge får de komma som har tagit över sin lägenhet, och gäller det också en "
            "träningslägenhet?",
            "For how long may those come who have taken over their flat, and does it hold for a "
            "training flat too?",
        ),
        about=[open_to_more, former_tenants_group],
        cites=at("syfte", 3),
    ),
    OpenPoint(
        key="antalet-lagenheter",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Är fler lägenheter ett mål för partnerskapet, och följer ersättning och omfattning "
            "med när de inskrivna blir fler?",
            "Are more flats a goal of the partnership, and do funding and scope follow when more "
            "are enrolled?",
        ),
        about=[budget_2023, purpose, funding],
        cites=[at("nulage", 4, 5), at("syfte", 1), at("ersattning", 1)],
    ),
    OpenPoint(
        key="ca-130",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är de inskrivna i Bostad Först 130 eller ”ca 130”?",
            "Are those enrolled in Bostad Först 130 or about 130?",
        ),
        readings=[
            Reading(
                key="130",
                says=Text("130 våren 2023, cirka 130 annars", "130 in spring 2023, else about 130"),
            ),
            Reading(
                key="cirka-130",
                says=Text("cirka 130 också våren 2023", "about 130 in spring 2023 too"),
                change=becomes(
                    primary_group,
                    evolve(
                        primary_group,
                        figures=[evolve(primary_group.figures[0], number=About(130))],
                    ),
                ),
            ),
        ],
        why=Text(
            "det bestämda talet har en tid, det ungefärliga ingen",
            "the definite number has a time, the approximate one has none",
        ),
        cites=[at("nulage", 6), at("malgrupp", 2)],
    ),
    OpenPoint(
        key="hur-manga-den-ska-racka-till",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Är de 130 och de cirka 100 en beskrivning, eller det antal som verksamheten ska "
            "räcka till?",
            "Are the 130 and the about 100 a description, or the number that the activity is to "
            "be enough for?",
        ),
        about=[primary_group, tenants_group, open_activity],
        cites=[at("nulage", 6), at("syfte", 1, 6), at("malgrupp", 2)],
    ),
    OpenPoint(
        key="dubbelrakning",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Ingår någon av de 130 i Bostad Först bland de cirka 100, när Bostad Först också ger "
            "försökslägenheter, och är boendeenhetens lägenheter förvaltningens?",
            "Are any of the 130 in Bostad Först among the about 100, when Bostad Först too gives "
            "trial flats, and are the housing unit's flats the administration's?",
        ),
        about=[primary_group, tenants_group, group_of_any_sex],
        cites=[at("nulage", 1), at("malgrupp", 2), at("jamstalldhet", 1)],
    ),
    OpenPoint(
        key="andelen-man",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Gäller 75 procent, och majoriteten, dem i Bostad Först, alla brukare eller dem som "
            "besöker verksamheten?",
            "Do the 75 per cent, and the majority, refer to those in Bostad Först, to all users, "
            "or to those who visit the activity?",
        ),
        about=[men_and_women, users],
        cites=[at("malgrupp", 2, 3, 4), at("jamstalldhet", 1, 3)],
    ),
    # Requirements, values, data.
    OpenPoint(
        key="kravens-verkan",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem prövar att organisationen uppfyller kraven, med vilket underlag, och vad följer "
            "om den inte gör det?",
            "Who tests that the organisation meets the requirements, by what papers, and what "
            "follows if it does not?",
        ),
        about=[requirement],
        cites=[at("grund"), at("ersattning", 2), at("brister", 1)],
    ),
    OpenPoint(
        key="nar-kraven-galler",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Ska kraven på organisationen vara uppfyllda när partnerskapet ingås eller under hela "
            "tiden?",
            "Are the requirements on the organisation to be met when the partnership is concluded, "
            "or all the time?",
        ),
        readings=[
            not_said(),
            Reading(
                key="nar-det-ingas",
                says=Text("när det ingås", "when it is concluded"),
                change=becomes(
                    requirement,
                    evolve(
                        requirement,
                        tested=Text("när partnerskapet ingås", "when the partnership is concluded"),
                    ),
                ),
            ),
            Reading(
                key="hela-tiden",
                says=Text("hela tiden", "all the time"),
                change=becomes(
                    requirement,
                    evolve(
                        requirement,
                        tested=Text(
                            "så länge partnerskapet varar", "for as long as the partnership lasts"
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "kraven ställs på dem som förvaltningen samarbetar med, utan någon tid",
            "the requirements are on those the administration works with, with no time",
        ),
        cites=[at("grund", 2), at("informationsskyldighet", 2)],
    ),
    OpenPoint(
        key="asikter-i-strid-med-kraven",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Räknas också åsikter i strid med kraven som har uttryckts tidigare, och måste "
            "Street Minds pröva medlemmar, volontärer och dem som föreningen samverkar med?",
            "Do opinions contrary to the requirements that were expressed earlier count too, "
            "and must Street Minds vet members, volunteers and those it works with?",
        ),
        about=[requirement],
        cites=[at("grund", 5)],
    ),
    OpenPoint(
        key="overlatelse-och-underleverantorer",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Kan Street Minds låta andra utföra verksamheten, och vad gäller om föreningen "
            "upplöses eller går upp i en annan?",
            "May Street Minds let others carry out the activity, and what holds if the "
            "association is dissolved or merges into another?",
        ),
        about=[street_minds, street_minds_commitments, requirement],
        cites=[at("aktorer", 4), at("form", 5), at("grund", 5)],
    ),
    OpenPoint(
        key="javsreglerna",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Vilka regler om jäv i lagen om ekonomiska föreningar ska en ideell förening följa, "
            "och i vilka beslut: sina egna eller också gruppernas?",
            "Which rules on conflicts of interest in the act on economic associations is a "
            "non-profit association to follow, and in which decisions: its own or the groups' too?",
        ),
        about=[conflicts_of_interest, associations_act, street_minds],
        cites=[at("aktorer", 6), at("grund", 14)],
    ),
    OpenPoint(
        key="erbjudna",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är ”Erbjudna” ett skrivfel för att erbjuda?",
            "Is the misspelt verb of the sixth requirement meant to say offer?",
        ),
        about=[requirement],
        cites=at("grund", 8),
    ),
    OpenPoint(
        key="mr-programmet",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text(
            "Hann MR-programmet antas, och hör det då till värdegrunden utan en omförhandling?",
            "Was the programme for human rights adopted in time, and is it then among the values "
            "with no renegotiation?",
        ),
        readings=[
            Reading(
                key="hor-inte-till",
                says=Text("det hör inte till värdegrunden", "it is not among the values"),
            ),
            Reading(
                key="hor-till",
                says=Text("det hör till värdegrunden", "it is among the values"),
                change=becomes(
                    values,
                    evolve(values, rests_on=[*values.rests_on, human_rights_programme]),
                ),
            ),
        ],
        why=Text(
            "punkten är en anteckning om vad som kan läggas till",
            "the item is a note on what may be added",
        ),
        cites=[at("form", 7), at("vardegrund", 9)],
    ),
    OpenPoint(
        key="hemloshetsprogrammet",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad gäller när programmet mot hemlöshet löper ut 2025, före partnerskapets sista "
            "möjliga dag?",
            "What holds when the programme against homelessness lapses in 2025, before the last "
            "possible day of the partnership?",
        ),
        readings=[
            not_said(),
            Reading(
                key="som-det-lod",
                says=Text("programmet som det löd", "the programme as it read"),
                change=becomes(
                    homelessness_programme,
                    evolve(homelessness_programme, version=Version.AS_IT_WAS),
                ),
            ),
            Reading(
                key="efterfoljaren",
                says=Text("det program som ersätter det", "the programme that replaces it"),
                change=becomes(
                    homelessness_programme,
                    evolve(homelessness_programme, version=Version.AS_AMENDED),
                ),
            ),
        ],
        why=Text(
            "programmet nämns med sina år och inte mer", "it is named with its years and no more"
        ),
        cites=[at("vardegrund", 8), at("period", 2)],
    ),
    OpenPoint(
        key="politiska-beslut",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är lagar ”politiska beslut”, och gäller budgeten för 2023 eller varje års budget?",
            "Are statutes political decisions, and does the budget for 2023 hold or each year's?",
        ),
        about=[start_from_decisions, council_budget, budget_2023, legislation],
        asks=[Subject(budget_2023, "valid")],
        cites=[at("nulage", 5), at("form", 1, 2, 3)],
    ),
    OpenPoint(
        key="beslut-i-strid-med-avtalet",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad gäller om en ny budget eller en ny lag strider mot avtalet eller en bilaga: "
            "beslutet, eller avtalet tills det har omförhandlats?",
            "What holds if a new budget or a new statute conflicts with the agreement or an "
            "appendix: the decision, or the agreement until it has been renegotiated?",
        ),
        readings=[
            not_said(),
            Reading(
                key="beslutet",
                says=Text("beslutet", "the decision"),
                change=decision_that_prevails(legislation, council_budget, council_documents),
            ),
            Reading(
                key="avtalet",
                says=Text(
                    "lagen, men annars avtalet tills det har omförhandlats",
                    "the statute, but otherwise the agreement until it has been renegotiated",
                ),
                change=decision_that_prevails(legislation)
                | agreement_that_prevails(council_budget, council_documents),
            ),
        ],
        why=Text(
            "parterna utgår från besluten, men ändringar ska skrivas under",
            "the parties start from the decisions, but changes have to be signed",
        ),
        about=[
            start_from_decisions,
            council_budget,
            council_documents,
            legislation,
            changes,
            renegotiation,
        ],
        cites=[at("form", 1, 2, 3), at("andringar", 1), at("omforhandling", 1)],
    ),
    OpenPoint(
        key="vilken-lydelse",
        kind=PointKind.VAGUE,
        weight=Weight.FORMAL,
        question=Text(
            "Gäller de lagar och dokument som texten nämner så som de löd när den skrevs, eller "
            "så som de lyder vid varje tid?",
            "Do the statutes and documents that the text names hold as they read when it was "
            "written, or as they read at each time?",
        ),
        readings=[
            not_said(),
            Reading(
                key="da",
                says=Text("så som de löd då", "as they read then"),
                change=in_the_wording(Version.AS_IT_WAS),
            ),
            Reading(
                key="vid-varje-tid",
                says=Text("så som de lyder vid varje tid", "as they read at each time"),
                change=in_the_wording(Version.AS_AMENDED),
            ),
        ],
        why=Text(
            "de nämns utan att någon lydelse pekas ut",
            "they are named, and no wording of them is pointed out",
        ),
        cites=[at("form", 2, 3), at("grund", 14), at("vardegrund", 5, 6), at("sekretess", 1)],
    ),
    OpenPoint(
        key="ansvaret-for-malet-star-tva-ganger",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Vad gäller om bara den ena av de två meningarna om styrgruppens ansvar för målet "
            "ändras?",
            "What holds if only one of the two sentences on the steering group's responsibility "
            "for the goal is changed?",
        ),
        about=[keep_to_goals],
        cites=[at("styrgrupp", 4), at("uppfoljning", 5)],
    ),
    OpenPoint(
        key="tystnadsplikt-och-orosanmalan",
        kind=PointKind.ABSENT,
        weight=Weight.DECIDES,
        question=Text(
            "Vad gäller om tystnadsplikt och orosanmälan, som bara rubriken nämner?",
            "What holds of the duty of silence and reports of concern, which only the heading "
            "mentions?",
        ),
        about=[personal_data],
        cites=at("sekretess", 1, 2),
    ),
    OpenPoint(
        key="sekretess-i-foreningen",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller sekretesslagen för Street Minds och dess volontärer i sig, eller bara genom "
            "avtalet, och i så fall hur länge och med vilken påföljd?",
            "Does the secrecy act bind Street Minds and its volunteers in itself, or only by "
            "the agreement, and if so, for how long and on what penalty?",
        ),
        about=[personal_data, secrecy_act, street_minds],
        cites=at("sekretess", 1),
    ),
    OpenPoint(
        key="personuppgiftsansvar",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem är personuppgiftsansvarig, och är någon personuppgiftsbiträde?",
            "Who is the controller of personal data, and is anyone a processor?",
        ),
        readings=[
            not_said(),
            Reading(
                key="var-och-en",
                says=Text("var och en för sina uppgifter", "each for its own data"),
                change=becomes(personal_data, evolve(personal_data, controller=EachOf(parties))),
            ),
            Reading(
                key="gemensamt",
                says=Text("parterna gemensamt", "the parties jointly"),
                change=becomes(personal_data, evolve(personal_data, controller=Jointly(parties))),
            ),
            Reading(
                key="street-minds-bitrade",
                says=Text(
                    "förvaltningen är ansvarig, och Street Minds är biträde",
                    "the administration is the controller, and Street Minds its processor",
                ),
                change=becomes(
                    personal_data,
                    evolve(personal_data, controller=administration, processor=street_minds),
                ),
            ),
        ],
        why=Text(
            "texten hänvisar bara till förordningen", "the text only refers to the regulation"
        ),
        cites=at("sekretess", 1),
    ),
    OpenPoint(
        key="gallring",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur länge bevaras dokumentationen om den enskilde, av vem, och vad händer med den "
            "när partnerskapet upphör?",
            "For how long are records on the individual kept, by whom, and what becomes of them "
            "when the partnership ends?",
        ),
        about=[personal_data],
        cites=at("sekretess", 2),
    ),
    OpenPoint(
        key="uppgifter-i-uppsokande-arbete",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "På vems samtycke får Street Minds veta vilka som är inskrivna, i det uppsökande "
            "arbetet med case manager?",
            "By whose consent may Street Minds know who is enrolled, in the outreach with case "
            "managers?",
        ),
        about=[outreach, personal_data, case_managers],
        cites=[at("syfte", 4), at("sekretess", 1)],
    ),
    OpenPoint(
        key="klagomalens-mottagare",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vems rutiner gäller för synpunkter och klagomål, och vem tar emot, besvarar och "
            "sammanställer dem?",
            "Whose routines hold for views and complaints, and who receives, answers and compiles "
            "them?",
        ),
        about=[complaints, annual_compilation],
        cites=at("synpunkter", 1, 2),
    ),
    OpenPoint(
        key="uttalanden-for-partnerskapet",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem får uttala sig för partnerskapet som helhet, gäller regeln också "
            "förvaltningen, och får den ena använda den andras namn utan att fråga?",
            "Who may speak for the partnership as a whole, does the rule hold for the "
            "administration too, and may the one use the other's name without asking?",
        ),
        about=[own_statements],
        cites=at("information", 1),
    ),
    # Papers.
    OpenPoint(
        key="bilagorna-saknas",
        kind=PointKind.ABSENT,
        weight=Weight.DECIDES,
        question=Text(
            "Vad står i de två bilagorna: åtaganden, tider och pengar?",
            "What do the two appendices say: commitments, times and money?",
        ),
        about=[
            administrations_appendix,
            street_minds_appendix,
            administrations_commitments,
            street_minds_commitments,
        ],
        cites=[at("form", 5, 9, 10), at("bilagor")],
    ),
    OpenPoint(
        key="utan-bilagor",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller partnerskapet om en bilaga aldrig har upprättats, och finns det då någon "
            "ersättning att betala eller något åtagande att brista i?",
            "Does the partnership hold if an appendix was never drawn up, and is there then any "
            "funding to pay or any commitment to fail?",
        ),
        about=[
            administrations_appendix,
            street_minds_appendix,
            funding,
            claim_for_failure,
            rescission,
        ],
        cites=[at("form", 5, 9, 10), at("ersattning", 1, 3), at("havning", 1), at("bilagor", 1)],
    ),
    OpenPoint(
        key="forvaltningens-egna-ataganden",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Har förvaltningen egna åtaganden i bilaga 1, när bilagorna sägs beskriva Street Minds "
            "åtaganden?",
            "Has the administration commitments of its own in appendix 1, when the appendices are "
            "said to describe those of Street Minds?",
        ),
        readings=[
            Reading(
                key="egna",
                says=Text("ja, den har egna åtaganden", "yes, it has commitments of its own"),
            ),
            Reading(
                key="bara-street-minds",
                says=Text(
                    "nej, bilaga 1 beskriver bara dess verksamheter",
                    "no, appendix 1 only describes its activities",
                ),
                change=removes(administrations_commitments),
            ),
        ],
        why=Text(
            "avsnittet om partnerskapets form knyter åtaganden till båda",
            "the section on the form of the partnership ties commitments to both",
        ),
        about=[administrations_appendix],
        cites=[at("form", 5, 9), at("bilagor", 1, 2)],
    ),
    OpenPoint(
        key="bilagans-tid",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Förlängs och upphör åtagandena i en bilaga med partnerskapet, fast bilagan har en tid "
            "för sig?",
            "Do the commitments of an appendix go on and end with the partnership, although the "
            "appendix has a time of its own?",
        ),
        about=[administrations_commitments, street_minds_commitments, term],
        cites=[at("form", 9, 10), at("period", 1, 2), at("bilagor", 1, 2, 3)],
    ),
    OpenPoint(
        key="vilken-text-som-galler",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken text gäller om en bilaga säger annat än huvudavtalet eller den andra bilagan, "
            "om tid, pengar eller uppsägning?",
            "Which text holds if an appendix says other than the main agreement or the other "
            "appendix, on time, money or notice?",
        ),
        readings=[
            not_said(),
            Reading(
                key="huvudavtalet",
                says=Text("huvudavtalet", "the main agreement"),
                change=text_that_prevails(
                    Prevails.FIRST_NAMED,
                    agreement_itself,
                    administrations_appendix,
                    street_minds_appendix,
                ),
            ),
            Reading(
                key="den-sarskilda",
                says=Text(
                    "den som är mer särskild, i regel bilagan",
                    "the more special, as a rule the appendix",
                ),
                change=text_that_prevails(
                    Prevails.SPECIAL,
                    agreement_itself,
                    administrations_appendix,
                    street_minds_appendix,
                ),
            ),
            Reading(
                key="den-senare",
                says=Text("den som är senare undertecknad", "the one signed later"),
                change=text_that_prevails(
                    Prevails.LATER,
                    agreement_itself,
                    administrations_appendix,
                    street_minds_appendix,
                ),
            ),
        ],
        why=Text(
            "bilagan hör till partnerskapet, och ingen ordning mellan dem nämns",
            "the appendix belongs to the partnership, and no order between them is mentioned",
        ),
        about=[administrations_appendix, street_minds_appendix],
        cites=[at("form", 9, 10), at("bilagor", 1, 2, 3)],
    ),
    OpenPoint(
        key="vem-som-registrerar",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem registrerar och förvarar besluten om ändrade åtaganden och gruppernas "
            "dokumentation, var och hur länge, och gäller ett beslut som inte har registrerats?",
            "Who registers and keeps the decisions on changed commitments and the groups' "
            "records, where and for how long, and does a decision hold that was not registered?",
        ),
        about=[changed_commitments, chair, rotate_records],
        cites=[at("form", 8), at("styrgrupp", 6), at("samverkansgrupp", 5)],
    ),
    OpenPoint(
        key="exemplar-som-skiljer-sig",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vilket exemplar gäller om parternas original, eller senare bilagor och de "
            "registrerade besluten, skiljer sig åt?",
            "Which copy holds if the parties' originals, or later appendices and the registered "
            "decisions, differ?",
        ),
        about=[copies, changed_commitments, administrations_appendix, street_minds_appendix],
        cites=[at("form", 8), at("andringar", 1), at("underskrift", 7)],
    ),
    OpenPoint(
        key="odaterad",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "När undertecknades avtalet, och av vem för Street Minds?",
            "When was the agreement signed, and by whom for Street Minds?",
        ),
        about=[administrations_signature, street_minds_signature],
        asks=[
            Subject(administrations_signature, "dated"),
            Subject(street_minds_signature, "dated"),
        ],
        cites=at("underskrift", 1, 2, 3, 4, 5, 6),
    ),
    OpenPoint(
        key="ar-det-undertecknat",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Är exemplaret ett utkast eller en avskrift av ett undertecknat avtal, när det varken "
            "har dag eller version men säger att originalen är tagna?",
            "Is this copy a draft or a transcript of a signed agreement, when it bears neither "
            "date nor version but says that the originals have been taken?",
        ),
        readings=[
            not_said(),
            Reading(
                key="undertecknat",
                says=Text("ett undertecknat avtal", "a signed agreement"),
                change=signed_by_both(signed=True),
            ),
            Reading(
                key="utkast",
                says=Text("ett utkast", "a draft"),
                change=signed_by_both(signed=False),
            ),
        ],
        why=Text(
            "inga underskrifter syns, men sista meningen förutsätter dem",
            "no signatures are seen, but the last sentence supposes them",
        ),
        cites=[at("vardegrund", 9), at("underskrift", 1, 2, 3, 4, 5, 7)],
    ),
    OpenPoint(
        key="tiden-fore-underskriften",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Börjar partnerskapet den 1 juli 2023 också om det undertecknas senare, eller av "
            "bara den ena, och täcks utbetalningar dessförinnan?",
            "Does the partnership begin on 1 July 2023 even if it is signed later, or by only "
            "one of them, and are payments before that covered?",
        ),
        about=[term, funding, administrations_signature, street_minds_signature],
        cites=[at("period", 1), at("ersattning", 1), at("underskrift", 1, 2)],
    ),
    OpenPoint(
        key="vem-som-ar-part",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Är staden, förvaltningen, nämnden eller kompetenscentret part och den som säger upp, "
            "ändrar och betalar, och är nämndens verksamheter desamma som förvaltningens?",
            "Is the city, the administration, the committee or the competence centre the party and "
            "the one that gives notice, changes and pays, and are the committee's activities the "
            "administration's?",
        ),
        about=[
            administration,
            committee,
            department,
            competence_centre,
            administrations_appendix,
            administrations_signature,
        ],
        cites=[
            at("aktorer", 2, 3),
            at("form", 5),
            at("andringar", 1),
            at("bilagor", 2),
            at("underskrift", 3, 6),
        ],
    ),
    OpenPoint(
        key="omorganisation",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem har platserna, säger upp och betalar om förvaltningen eller en enhet som texten "
            "nämner delas, läggs ned eller byter namn, och krävs en undertecknad ändring?",
            "Who has the seats, gives notice and pays if the administration or a unit that the "
            "text names is split, closed or renamed, and does it take a signed change?",
        ),
        about=[
            administration,
            department,
            competence_centre,
            housing_first,
            housing_unit,
            steering_group,
            notice,
            funding,
        ],
        cites=[
            at("aktorer", 2, 3),
            at("jamstalldhet", 1),
            at("styrgrupp", 2),
            at("andringar", 1),
        ],
    ),
    OpenPoint(
        key="flera-namn-pa-avtalet",
        kind=PointKind.AMBIGUITY,
        weight=Weight.FORMAL,
        question=Text(
            "Är ”partnerskapet”, ”överenskommelsen”, ”avtalet” och ”huvudavtalet” ett och samma?",
            "Do the text's four words for the agreement mean one and the same?",
        ),
        about=[term, notice, rescission],
        cites=[
            at("form", 8),
            at("period", 2),
            at("uppsagning", 2),
            at("havning", 4),
            at("bilagor", 1),
        ],
    ),
    OpenPoint(
        key="diarienumret",
        kind=PointKind.AMBIGUITY,
        weight=Weight.FORMAL,
        question=Text(
            "Hör diarienumret SOF 2023/202 till huvudavtalet, till bilagorna eller till båda?",
            "Does the case number SOF 2023/202 belong to the main agreement, to the appendices, "
            "or to both?",
        ),
        about=[heading, administrations_appendix, street_minds_appendix],
        cites=at("bilagor", 1),
    ),
    OpenPoint(
        key="ord-for-flera-parter",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Finns det fler parter än två, när texten talar om ”alla parter” och ”respektive "
            "organisations bilaga”?",
            "Are there more than two parties, when the text speaks of all parties and of each "
            "organisation's appendix?",
        ),
        about=[tell_the_parties, follow_up, exclusion],
        cites=[
            at("styrgrupp", 13),
            at("samverkansgrupp", 3),
            at("uppfoljning", 3),
            at("havning", 3),
        ],
    ),
    OpenPoint(
        key="vilka-som-informeras",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Vilka är ”alla parter” som styrgruppen ska informera om beslut, när båda sitter i "
            "den, och när och hur?",
            "Who are all the parties that the steering group is to inform of decisions, when both "
            "sit in it, and when and how?",
        ),
        about=[tell_the_parties],
        cites=at("styrgrupp", 2, 13),
    ),
    OpenPoint(
        key="avsnitt-5-1",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Varför har rubriken ”Kommersiella villkor” nummer 5.1, när inga andra är "
            "numrerade, och har villkor ur en mall fallit bort?",
            "Why has the heading on commercial terms the number 5.1, when no others are "
            "numbered, and have terms of a template been left out?",
        ),
        cites=at("villkor"),
    ),
]

# Every part that is named above.
partnership = Partnership(
    parts=[part for part in list(globals().values()) if isinstance(part, Part)],
    open_points=open_points,
)

if __name__ == "__main__":
    sys.stdout.write(dumps(partnership))
