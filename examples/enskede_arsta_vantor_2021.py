"""Enskede-Årsta-Vantör and Street Minds, 2021-2022 (EÅV 2021/230): a first step to work.

The agreement as typed Python, in the order of its sections. Facts, figures and the few words at
issue are the agreement's; every sentence is our own. Run it to print the partnership as JSON:

    python examples/enskede_arsta_vantor_2021.py
"""

from __future__ import annotations

import sys
from fractions import Fraction
from functools import partial, reduce
from operator import or_
from pathlib import Path

from attrs import evolve

from iopmodel.contents import Aside, Contents, Disposition
from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    EndDay,
    InMonths,
    Once,
    Period,
    Span,
    Throughout,
    Times,
)
from iopmodel.documents import dumps
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import sek
from iopmodel.notgiven import AtLeast, Excluded, NoClause, OpenWording, Unstated
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
)
from iopmodel.parts import Appendix, Part, Text
from iopmodel.terms import (
    Actor,
    AfterEvent,
    AnyOf,
    Approval,
    Associate,
    Background,
    Body,
    BodyKind,
    BreachDialogue,
    BudgetLine,
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
    Following,
    Form,
    Funding,
    Goal,
    Heading,
    Indicator,
    Instalment,
    Jointly,
    LeftBy,
    Limit,
    Majority,
    Match,
    Measure,
    Modality,
    Nature,
    NegotiableExtension,
    Office,
    OnOccasion,
    Party,
    PaymentPlan,
    Per,
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
    TakesEffect,
    TargetGroup,
    Term,
    Trigger,
    Unit,
    Values,
    Vat,
    Version,
    VotesPer,
    Who,
)

NAME = "enskede_arsta_vantor_2021"

contents = Contents.parse(
    Path(__file__).with_name("contents").joinpath(f"{NAME}.txt").read_text(encoding="utf-8")
)
at = contents.at


def blanks(*sentences: int) -> list[Aside]:
    """Return asides of lines that are left for a signature, or say what is to stand on one."""
    why = Text(
        "en tom rad, eller vad som ska stå på den: underskrift och namnförtydligande",
        "an empty line, or what is to stand on it: signature and name in print",
    )
    return [Aside(number, Disposition.TEMPLATE, why=why) for number in sentences]


same_dialogue = Text(
    "dialogen under hela perioden står redan i § 8", "the dialogue stands in § 8 already"
)
contents = contents.with_asides(
    "11",
    Aside(2, Disposition.RESTATES, of=at("8", 1), why=same_dialogue),
    Aside(3, Disposition.RESTATES, of=at("8", 2), why=same_dialogue),
).with_asides("kontakt", *blanks(7, 8, 9, 10, 12, 13, 14, 15))

month, year = Span.of(months=1), Span.of(years=1)
JANUARY, JUNE = 1, 6

must = partial(Commitment, modality=Modality.OBLIGATION)
when_needed = OnOccasion(Text("vid behov", "when needed"))

# --- Heading and parties --------------------------------------------------------------------------

heading = Heading(
    name="Enskede-Årsta-Vantör och Street Minds",
    case_number="EÅV 2021/230",
    cites=[at("ingress", 1, fields="name"), at("ingress", 2, fields="case_number")],
)
district = Party(
    key="stadsdelsforvaltningen",
    name="Enskede-Årsta-Vantörs stadsdelsförvaltning",
    sector=Sector.PUBLIC,
    organisation_number=OrganisationNumber("212000-0142"),
    cites=[at("ingress", 1, fields="name"), at("kontakt", 1, fields="organisation_number")],
)
street_minds = Party(
    key="street-minds",
    name="Street Minds",
    sector=Sector.CIVIL_SOCIETY,
    organisation_number=OrganisationNumber("802524-2879"),
    legal_form="ideell förening",
    cites=[
        at("ingress", 1, fields=("name", "legal_form")),
        at("1", 4, fields="legal_form"),
        at("kontakt", 2, fields="organisation_number"),
    ],
)
parties = [district, street_minds]

street_business = Associate(
    key="street-business",
    name="Street Business ekonomisk förening",
    near=street_minds,
    legal_form="ekonomisk förening, ett arbetskooperativ",
    described_only=False,
    cites=[
        at("1", 7, fields=("legal_form", "name", "near")),
        at("1", 9, 10, fields="name"),
        at("5", 1, fields="near"),
        at("6-styrgrupp", 3, fields="near"),
    ],
)
other_actors = Associate(
    key="ovriga-samarbetsaktorer",
    name="övriga samarbetsaktörer",
    described_only=True,
    cites=[at("9-finansiering", 2), at("9-budget", 5)],
)

assistance_unit = Unit(
    key="enheten-for-ekonomiskt-bistand",
    name="Enheten för ekonomiskt bistånd",
    of=district,
    cites=[at("1", 1), at("3", 4)],
)
outpatient_unit = Unit(
    key="enheten-for-utredning-och-oppenvard",
    name="Enheten för utredning och öppenvård",
    of=district,
    cites=[at("1", 2), at("3", 4)],
)
adults = Unit(
    key="individ-och-familjeomsorg-vuxna",
    name="Individ och familjeomsorg vuxna",
    of=district,
    cites=at("6-styrgrupp", 2),
)
department_head = Office(
    key="avdelningschef",
    name="avdelningschef",
    of=adults,
    number=1,
    cites=at("6-styrgrupp", 2),
)
unit_heads = Office(
    key="enhetschefer",
    name="enhetschefer",
    of=adults,
    number=AtLeast(2),
    cites=at("6-styrgrupp", 2),
)
social_workers = Office(
    key="socialsekreterare",
    name="brukarens socialsekreterare",
    of=district,
    cites=at("5-street-minds", 4, 5),
)
case_officers = Office(
    key="handlaggare",
    name="den handläggare som hänvisar",
    of=district,
    cites=at("5-street-minds", 2),
)
district_staff = Office(
    key="forvaltningens-medarbetare",
    name="förvaltningens medarbetare",
    of=district,
    cites=at("6-arbetsgrupp", 1),
)
association_staff = Office(
    key="street-minds-medarbetare",
    name="Street Minds medarbetare",
    of=street_minds,
    cites=at("6-arbetsgrupp", 1),
)
board = Unit(
    key="street-minds-styrelse",
    name="Street Minds styrelse",
    of=street_minds,
    cites=at("6-styrgrupp", 3),
)
business_board = Unit(
    key="street-business-styrelse",
    name="Street Business styrelse",
    of=street_business,
    cites=at("6-styrgrupp", 3),
)

# --- § 1 Background -------------------------------------------------------------------------------

situation = Background(
    key="laget",
    about=assistance_unit,
    facts=[
        Text(
            "en del brukare kan inte delta i ordinarie arbetsmarknadsåtgärder, som Jobbtorgs "
            "eller Arbetsförmedlingens, på grund av missbruk, psykisk ohälsa eller hemlöshet",
            "some service users cannot take part in ordinary labour-market measures, such as "
            "those of Jobbtorg or Arbetsförmedlingen, because of substance misuse, mental "
            "ill-health or homelessness",
        ),
        Text(
            "många av dem är till och från aktuella också på Enheten för utredning och öppenvård",
            "many of them are also known, on and off, to the unit for investigation and "
            "outpatient care",
        ),
    ],
    cites=at("1", 1, 2),
)
nearer = Goal(
    key="ett-steg-narmare",
    what=Text(
        "målgruppen kommer ett steg närmare självständighet och självförsörjning, till exempel "
        "genom en arbetsmarknadsinsats, missbruksbehandling eller båda",
        "the target group comes one step closer to independence and supporting themselves, for "
        "example through a labour-market measure, treatment of substance misuse or both",
    ),
    cites=at("1", 3),
)
association = Background(
    key="foreningen",
    about=street_minds,
    facts=[
        Text(
            "föreningens syfte är att stödja människor i utsatthet till bättre livsvillkor: "
            "arbete, boende, försörjning, egenmakt, mening och välfärd",
            "the association's purpose is to support people in vulnerable situations to better "
            "conditions of life: work, housing, livelihood, self-determination, meaning and "
            "welfare",
        ),
        Text(
            "dess aktiviteter ska tjäna syftet och hjälpa målgruppen att organisera sig",
            "its activities serve its purpose and help the target group organise",
        ),
        Text(
            "medlemmarnas deltagande är frivilligt, öppet och ideellt",
            "its members' participation is voluntary, open to all and unpaid",
        ),
    ],
    cites=at("1", 4, 5, 6),
)
cooperation = Background(
    key="samarbetet-med-street-business",
    about=Jointly([street_minds, street_business]),
    facts=[
        Text(
            "Street Minds samlar deltagare och idéer från grupper med missbruk, hemlöshet, "
            "psykisk ohälsa med mera och utvecklar verksamhetsidéer med dem",
            "Street Minds gathers participants and ideas from groups with substance misuse, "
            "homelessness, mental ill-health and more, and develops business ideas with them",
        ),
        Text(
            "en del av idéerna blir kommersiella: deltagare säljer tjänster eller produkter, "
            "vilket Street Business administrerar",
            "some of the ideas become commercial: participants sell services or products, which "
            "Street Business administers",
        ),
    ],
    cites=at("1", 7, 8, 9),
)
membership = Commitment(
    key="medlemskap",
    bearer=street_business,
    modality=Modality.DECLARATION,
    what=Text(
        "erbjuda medlemskap i den ekonomiska föreningen, som deltagare och med rösträtt och "
        "inflytande",
        "offer membership of the cooperative, as a participant and with a vote and influence",
    ),
    timing=AfterEvent(
        Text("att deltagaren började sälja", "the participant began to sell"),
        year,
        Limit.AT_EARLIEST,
    ),
    cites=at("1", 10),
)
initiative = Background(
    key="initiativet",
    about=street_minds,
    facts=[
        Text(
            "Street Minds tog initiativet, för att gemensamt erbjuda betalt arbete eller "
            "sysselsättning åt människor i stadsdelen som lever i social utsatthet, utanför "
            "ordinarie insatser",
            "Street Minds took the initiative, so as to offer together paid work or occupation "
            "to people in the district who are socially vulnerable and outside ordinary measures",
        )
    ],
    cites=at("1", 11),
)
entrepreneurship = Commitment(
    key="entreprenorskap",
    bearer=street_minds,
    modality=Modality.AIM,
    what=Text(
        "främja entreprenörskap efter vars och ens intresse och kompetens",
        "promote entrepreneurship from each person's interests and skills",
    ),
    cites=at("1", 12),
)

# --- § 2 Purpose and goals, § 3 Target group ------------------------------------------------------

purpose = Purpose(
    key="syfte",
    what=Text(
        "erbjuda ett första steg till ordinarie arbetsmarknadsinsatser för personer med "
        "ekonomiskt bistånd och utan egen inkomst",
        "offer a first step to ordinary labour-market measures to people on economic assistance "
        "without an income of their own",
    ),
    cites=at("2", 1),
)
income = Goal(
    key="egen-inkomst",
    what=Text(
        "genom Street Minds tjänster göra det möjligt att tjäna egna pengar",
        "make it possible, through Street Minds' services, to earn money of one's own",
    ),
    whose=Jointly(parties),
    cites=[at("2", 2, fields=("what", "whose")), at("2", 3, fields="what")],
)
way_to_work = Goal(
    key="vag-till-arbete",
    what=Text(
        "genom Street Minds tjänster öppna för kontakter, goda referenser, egen försörjning "
        "och arbete på sikt",
        "open, through Street Minds' services, to contacts, good references, self-support and "
        "work in time",
    ),
    whose=Jointly(parties),
    cites=[at("2", 2, fields=("what", "whose")), at("2", 4, fields="what")],
)
learning = Goal(
    key="larande",
    what=Text(
        "lära tillsammans och utveckla metoder", "learn together and develop working methods"
    ),
    cites=at("2", 5),
)
no_income = Text("saknar egen inkomst", "have no income of their own")
assistance = Text("får ekonomiskt bistånd", "receive economic assistance")
social_problems = Text("har social problematik", "have social problems")
group_of_purpose = TargetGroup(
    key="malgrupp-enligt-syftet", limits=[assistance, no_income], cites=at("2", 1)
)
group_of_goals = TargetGroup(
    key="malgrupp-enligt-malen",
    limits=[no_income, social_problems],
    often=[
        Text("missbruk", "substance misuse"),
        Text("hemlöshet", "homelessness"),
        Text("psykisk ohälsa", "mental ill-health"),
    ],
    cites=at("2", 2),
)
target_group = TargetGroup(
    key="malgrupp",
    limits=[
        Text("är vuxna", "are adults"),
        assistance,
        no_income,
        Text(
            "står långt från ordinarie insatser och arbetsmarknadsåtgärder",
            "are far from ordinary services and labour-market measures",
        ),
    ],
    area=Text("Enskede-Årsta-Vantörs stadsdelsområde", "the city district of Enskede-Årsta-Vantör"),
    cites=at("3", 1),
)
described_group = TargetGroup(
    key="malgrupp-beskriven",
    limits=[
        Text("lever i utsatthet", "live in vulnerable situations"),
        Text("står långt från arbetsmarknaden", "are far from the labour market"),
    ],
    often=[
        Text("hemlöshet", "homelessness"),
        Text("aktivt missbruk", "active substance misuse"),
        Text(
            "kontakt både med enheten för utredning och öppenvård och med enheten för "
            "ekonomiskt bistånd",
            "contact with both the unit for investigation and outpatient care and the unit for "
            "economic assistance",
        ),
        Text(
            "stödbehov på fler områden, som missbruk och socialpsykiatri",
            "a need of support in other areas, such as substance misuse and social psychiatry",
        ),
    ],
    cites=[at("3", 2, fields="limits"), at("3", 3, 4, 5, fields="often")],
)

# --- § 4 Values -----------------------------------------------------------------------------------

requirement = Requirement(
    key="krav-pa-organisationer",
    on=street_minds,
    must=[
        Text(
            "står bakom grundläggande demokratiska värderingar",
            "stand behind basic democratic values",
        ),
        Text("främjar jämställdhet", "promote gender equality"),
        Text("främjar delaktighet", "promote participation"),
        Text("främjar folkhälsa", "promote public health"),
        Text("främjar frihet från våld", "promote freedom from violence"),
        Text("motverkar diskriminering", "counteract discrimination"),
    ],
    match=Match.ALL,
    cites=at("4", 1),
)
values = Values(
    key="vardegrund",
    statements=[
        Text(
            "respekt för parternas olika förutsättningar",
            "respect for the parties' different circumstances",
        ),
        Text("öppenhet och dialog", "openness and dialogue"),
        Text(
            "ömsesidig tillit, lyhördhet och förståelse",
            "mutual trust, attentiveness and understanding",
        ),
        Text("acceptans för varandras synsätt", "acceptance of each other's views"),
        Text("transparens och långsiktighet", "transparency and a long view"),
        Text(
            "varsam och respektfull hantering av offentliga medel",
            "careful and respectful use of public money",
        ),
    ],
    cites=at("4", 2, 3, 4),
)
objectives = Source(
    key="forvaltningens-malsattningar",
    name="förvaltningens övergripande målsättningar",
    role=SourceKind.PROGRAMME,
    of=district,
    cites=at("4", 5),
)
work_by_values = Commitment(
    key="arbeta-utifran-vardegrunden",
    bearer=street_minds,
    modality=Modality.OBLIGATION,
    what=Text(
        "arbeta aktivt utifrån värdegrunden och förvaltningens övergripande mål",
        "work actively from the values and the administration's overall objectives",
    ),
    under=[objectives],
    cites=at("4", 5),
)

# --- § 5 Activities and commitments ---------------------------------------------------------------

appendix = Appendix(key="bilaga-1", number="1", name="Samarbete", at_hand=False, cites=at("5", 3))
assessment = Background(
    key="bedomning",
    about=district,
    facts=[
        Text(
            "verksamheten bedöms, i samverkan med Street Business, kunna bidra till avdelningens "
            "mål självförsörjning och självständighet",
            "the activities are judged able, together with Street Business, to further the "
            "department's aims of self-support and independence",
        ),
        Text(
            "metoden har redan lett till kommersiellt gångbara idéer, om än i liten skala",
            "the method has already led to commercially viable ideas, if on a small scale",
        ),
    ],
    cites=at("5", 1, 2),
)

identify = must(
    key="identifiera-personer",
    bearer=district,
    what=Text(
        "identifiera lämpliga personer i målgruppen", "identify suitable people in the target group"
    ),
    cites=at("5", 3),
)
make_contact = must(
    key="formedla-kontakt",
    bearer=district,
    towards=street_minds,
    what=Text("hjälpa till att etablera en kontakt", "help to establish contact"),
    cites=at("5", 3),
)
inform = must(
    key="informera",
    bearer=street_minds,
    what=Text(
        "informera om verksamheten, till exempel på enheternas arbetsplatsträffar",
        "inform about the activities, for example at the units' staff meetings",
    ),
    cites=at("5-street-minds", 1),
)
quick_reply = must(
    key="aterkoppling",
    bearer=street_minds,
    what=Text("återkoppla och erbjuda ett möte", "respond and offer a meeting"),
    timing=OpenWording("snabb"),
    conditions=[
        Text(
            "handläggaren har identifierat och hänvisat en person",
            "the case officer has identified and referred a person",
        )
    ],
    cites=at("5-street-minds", 2),
)
match = must(
    key="matcha",
    bearer=street_minds,
    what=Text(
        "matcha den som hänvisats, efter önskemål och kompetens, med verksamhetens tjänster",
        "match those referred, by wishes and skills, with the services of the activities",
    ),
    conditions=[Text("personen har hänvisats", "the person has been referred")],
    cites=[
        at("5", 3, fields=("bearer", "what")),
        at("5-street-minds", 3, fields=("conditions", "what")),
    ],
)
check_in = must(
    key="avstamning",
    bearer=street_minds,
    towards=social_workers,
    what=Text("stämma av läget för brukaren", "check in about the service user"),
    cites=at("5-street-minds", 4),
)
three_party_meetings = must(
    key="trepartsmoten",
    bearer=street_minds,
    towards=social_workers,
    what=Text("delta i trepartsmöten", "take part in three-party meetings"),
    timing=when_needed,
    cites=at("5-street-minds", 5),
)
information_meetings = must(
    key="informationsmoten",
    bearer=district,
    what=Text("ge möjlighet till informationsmöten", "make information meetings possible"),
    cites=at("5-forvaltningen", 1),
)
refer = must(
    key="hanvisa",
    bearer=district,
    what=Text("hänvisa brukare till projektet", "refer service users to the project"),
    cites=at("5-forvaltningen", 2),
)
see_that_groups_meet = must(
    key="se-till-att-grupperna-traffas",
    bearer=district,
    what=Text(
        "ansvara för att styrgruppen och arbetsgruppen träffas",
        "see to it that the steering group and the working group meet",
    ),
    cites=at("5-forvaltningen", 3),
)
follow_up = must(
    key="uppfoljning",
    bearer=district,
    what=Text(
        "ansvara för uppföljningen av överenskommelsen",
        "answer for the follow-up of the agreement",
    ),
    cites=at("5-forvaltningen", 4),
)

# --- § 6 Organisation -----------------------------------------------------------------------------

steering_group = Body(
    key="styrgrupp",
    name="styrgruppen",
    role=BodyKind.STEERING,
    seats=[
        Seats(side=district, drawn_from=department_head, count=1),
        Seats(side=district, drawn_from=unit_heads, count=AtLeast(2)),
        Seats(side=street_minds, drawn_from=board, count=2),
        Seats(side=street_minds, drawn_from=business_board, count=1),
    ],
    meets=Times(3, year),
    convener=district,
    cites=[
        at("6-styrgrupp", 1, fields=("role", "seats")),
        at("6-styrgrupp", 2, 3, fields="seats"),
        at("6-styrgrupp", 6, fields="meets"),
        at("6-styrgrupp", 7, fields="convener"),
    ],
)
secure_compliance = must(
    key="sakerstalla-efterlevnad",
    bearer=steering_group,
    what=Text(
        "följa upp överenskommelsen och säkerställa att den efterlevs",
        "follow the agreement up and make sure that it is kept",
    ),
    timing=Throughout(),
    cites=[
        at("6-styrgrupp", 1, fields=("bearer", "timing", "what")),
        at("6-styrgrupp", 4, fields=("bearer", "what")),
    ],
)
act_on_deviations = must(
    key="atgarda-avvikelser",
    bearer=steering_group,
    what=Text(
        "initiera åtgärder så att mål och aktiviteter utförs enligt överenskommelsen",
        "start measures so that goals and activities are carried out as agreed",
    ),
    timing=OnOccasion(Text("när den konstaterar avvikelser", "when it finds deviations")),
    cites=at("6-styrgrupp", 5),
)
working_group = Body(
    key="arbetsgrupp",
    name="arbetsgruppen",
    role=BodyKind.WORKING,
    seats=[
        Seats(side=district, drawn_from=district_staff, appointed_by=steering_group),
        Seats(side=street_minds, drawn_from=association_staff, appointed_by=steering_group),
    ],
    cites=[
        at("6-arbetsgrupp", 1, fields=("role", "seats")),
        at("6-arbetsgrupp", 2, fields="seats"),
    ],
)
run_the_work = must(
    key="driva-arbetet",
    bearer=working_group,
    what=Text("driva partnerskapet operativt", "run the partnership from day to day"),
    cites=at("6-arbetsgrupp", 1),
)

# --- § 7 Documentation, § 8 Cooperation and follow-up ---------------------------------------------

documentation = must(
    key="dokumentation",
    bearer=Jointly(parties),
    what=Text("föra dokumentation", "keep records"),
    cites=at("7", 1),
)
dialogue = must(
    key="dialog",
    bearer=EachOf(parties),
    what=Text("föra en kontinuerlig dialog", "keep up a continuous dialogue"),
    timing=Throughout(),
    cites=[at("8", 1, fields=("timing", "what")), at("8", 2, fields="bearer")],
)
cooperate = must(
    key="samverka",
    bearer=Unstated(),
    what=Text(
        "samverka med berörda verksamheter inom förvaltningen",
        "cooperate with the services concerned within the administration",
    ),
    timing=when_needed,
    cites=at("8", 3),
)
notice_the_need = must(
    key="uppmarksamma-behov",
    bearer=street_minds,
    what=Text(
        "uppmärksamma behovet av samverkan med förvaltningens verksamheter",
        "draw attention to the need to cooperate with the administration's services",
    ),
    cites=at("8", 4),
)
help_with_contacts = must(
    key="hjalpa-med-kontakter",
    bearer=district,
    what=Text(
        "hjälpa till med kontaktvägar och annat stöd som underlättar samverkan med den "
        "kommunala organisationen",
        "help with contacts and other support that eases cooperation with the municipal "
        "organisation",
    ),
    cites=at("8", 4),
)
addenda = ChangeRoute(
    key="tillaggsbilagor",
    of=Text("förändringar eller behov av förtydliganden", "changes, or a need for clarification"),
    form=Form.ADDENDUM,
    cites=at("8", 5),
)
monthly_report = Report(
    key="delredovisning",
    name="delredovisning",
    contents=[
        Text("genomförda insatser", "what was done"),
        Text("resultat", "results"),
        Text("samtliga insatser som pågått under perioden", "all measures under way in the period"),
    ],
    timing=Each(month, Anchor.CALENDAR),
    covers=Covers.ITS_TIME,
    cites=[at("8", 6, fields=("contents", "timing")), at("8", 7, fields=("contents", "covers"))],
)
final_report = Report(
    key="samlad-uppfoljning",
    name="samlad uppföljning",
    contents=[
        Text("insatserna", "what was done"),
        Text("deras effekter", "its effects"),
        Text("lärdomar från partnerskapet", "lessons from the partnership"),
    ],
    timing=BeforeEnd(month),
    covers=Covers.TERM,
    cites=at("8", 8),
)

# --- § 9 Economy ----------------------------------------------------------------------------------

resources = must(
    key="bidra-med-resurser",
    bearer=EachOf(parties),
    what=Text("bidra med resurser till verksamheten", "contribute resources to the activities"),
    cites=at("9-finansiering", 1),
)
others_contribute = Contribution(
    key="andras-resurser",
    by=other_actors,
    what=Text("viktiga resurser för partnerskapet", "resources that matter to the partnership"),
    cites=at("9-finansiering", 2),
)
budget_is_exact = Background(
    key="budgeten-preciserar",
    facts=[
        Text(
            "alla resurser sägs vara preciserade i avsnittet om budget",
            "all resources are said to be specified in the section on the budget",
        )
    ],
    cites=at("9-finansiering", 3),
)
funding = Funding(
    key="medel",
    payer=district,
    payee=street_minds,
    amount=sek(200_000),
    per=Per.YEAR,
    only_for=Text("kostnader för den överenskomna verksamheten", "costs of the agreed activities"),
    cites=[
        at("9-finansiering", 4, fields=("amount", "only_for", "per")),
        at("9-budget", 4, fields="amount"),
        at("9-betalning", 1, fields=("payee", "payer")),
        at("9-betalning", 3, fields="payer"),
    ],
)
coordinator = BudgetLine(
    key="koordinator",
    of=funding,
    purpose=Text("koordinator (anställning)", "coordinator (employed)"),
    amount=sek(125_000),
    post=Fraction(20, 100),
    cites=at("9-budget", 1),
)
supervisors = BudgetLine(
    key="handledare",
    of=funding,
    purpose=Text("handledare (tillfälliga resurser)", "supervisors (temporary)"),
    amount=sek(60_000),
    cites=at("9-budget", 2),
)
other_costs = BudgetLine(
    key="ovriga-omkostnader",
    of=funding,
    purpose=Text(
        "övriga omkostnader för partnerskapets aktiviteter, som förbrukningsmaterial och resor",
        "other costs of the partnership's activities, such as consumables and travel",
    ),
    amount=sek(15_000),
    cites=at("9-budget", 3),
)
payments = PaymentPlan(
    key="utbetalning",
    of=funding,
    instalments=[
        Instalment(share=Fraction(1, 2), timing=InMonths([JUNE, JANUARY])),
    ],
    cites=at("9-betalning", 1),
)
volunteer_hours = Contribution(
    key="ideella-timmar",
    by=EachOf([street_minds, other_actors]),
    what=Text("ideella timmar", "volunteer hours"),
    essential=True,
    cites=at("9-budget", 5),
)
officials_time = Contribution(
    key="tjanstemannatid",
    by=district,
    what=Text("tjänstemannatid", "officials' time"),
    essential=True,
    cites=at("9-budget", 5),
)
misuse = Repayment(
    key="felaktig-anvandning",
    triggers=[Trigger.MISUSE],
    duty=Duty.ON_CLAIM,
    owed_by=Unstated(),
    owed_to=EachOf(parties),
    base=Text("partens eget bidrag", "the party's own contribution"),
    basis=RepaidOf.OWN_CONTRIBUTION,
    measure=Measure.ALL_OR_PART,
    cites=at("9-finansiering", 5),
)
# What is not needed may be less than what is not spent, where costs remain to be paid. Whether
# these count is asked, so there is no basis until that is settled.
unspent = Repayment(
    key="ej-forbrukade-medel",
    triggers=[Trigger.UNSPENT],
    duty=Duty.OWED,
    owed_by=street_minds,
    owed_to=district,
    base=Text("kontanta medel som inte behövs", "cash that is not needed"),
    measure=Measure.ALL,
    instead=Text(
        "de används för samma eller liknande ändamål",
        "it is used for the same or a similar purpose",
    ),
    instead_agreed_by=Jointly(parties),
    cites=[
        at("9-finansiering", 6, fields=("base", "duty", "instead")),
        at("9-betalning", 2, fields=("base", "duty", "instead", "instead_agreed_by", "owed_to")),
    ],
)

# --- § 10 Learning --------------------------------------------------------------------------------

new_way_of_working = Background(
    key="nytt-arbetssatt",
    about=Jointly(parties),
    facts=[
        Text(
            "sättet att arbeta är ganska nytt för båda parter",
            "the way of working is rather new to both parties",
        )
    ],
    cites=at("10", 1),
)
forms_of_cooperation = Commitment(
    key="former-for-samarbetet",
    bearer=Unstated(),
    modality=Modality.RECOMMENDATION,
    what=Text(
        "arbeta med samarbetets former, partnerskapet som ramverk och arbetsmetoder",
        "work on the forms of cooperation, the partnership as a framework and working methods",
    ),
    cites=at("10", 1),
)
methods = must(
    key="utveckla-metoder",
    bearer=Unstated(),
    what=Text(
        "utgå från målgruppen och kunna utveckla lämpliga arbetsmetoder",
        "start from the target group and be able to develop suitable methods",
    ),
    timing=Throughout(),
    cites=at("10", 2),
)

# --- § 11 Term, § 12 Extension --------------------------------------------------------------------

achieved = Text("vad som har uppnåtts", "what has been achieved")
needs = Text("förändrade behov", "changed needs")
changed_resources = Text("förändrade resurser", "changed resources")

negotiable = NegotiableExtension(weighing=[achieved, needs, changed_resources])
term = Term(
    key="giltighetstid",
    initial=Period.parse("2021-06-01/2022-05-31"),
    extension=negotiable,
    cites=[at("11", 1, fields="initial"), at("12", 1, fields="extension")],
)
renegotiation = Renegotiation(
    key="omforhandling",
    of=Text("överenskommelsen", "the agreement"),
    weighing=[achieved, needs, changed_resources],
    cites=at("12", 1),
)

# --- § 13 When things change or go wrong ----------------------------------------------------------

plan_of_activities = Source(
    key="verksamhetsplan",
    name="verksamhetsplan",
    role=SourceKind.PROGRAMME,
    cites=at("13", 1),
)
deviations = ChangeRoute(
    key="avvikelser",
    of=Text(
        "betydande avvikelser från verksamhetsplanen eller från budgeten",
        "significant deviations from the plan of activities or from the budget",
    ),
    size=ChangeSize.MATERIAL,
    first=Text("dialog mellan parterna", "a dialogue between the parties"),
    decided_by=[Approval(by=OpenWording("på rätt nivå"))],
    cites=at("13", 1),
)
approve_deviations = must(
    key="godkanna-avvikelser",
    bearer=Jointly(parties),
    what=Text(
        "föra en dialog om förändringarna och godkänna dem på rätt nivå innan de genomförs",
        "talk the changes over and approve them at the right level before they are made",
    ),
    conditions=[
        Text(
            "verksamhetsplanen eller budgeten frångås på ett betydande sätt",
            "there are significant deviations from the plan of activities or from the budget",
        )
    ],
    cites=at("13", 1),
)
shortcomings = BreachDialogue(
    key="brister",
    triggers=[
        Text("en part uppfyller inte villkoren", "a party does not meet the terms"),
        Text("en part brister i sina åtaganden", "a party falls short of its commitments"),
        Text("omständigheterna har ändrats väsentligt", "circumstances have changed materially"),
    ],
    between=Jointly(parties),
    about=Text("om partnerskapet kan fortsätta", "whether the partnership can go on"),
    cites=at("13", 2),
)
leaving = Ending(
    key="lamna-partnerskapet",
    act=EndingKind.WITHDRAWAL,
    by=AnyOf(parties),
    ends=Ends.PARTICIPATION,
    grounds=[
        Text("en motpart fullföljer inte sina åtaganden", "another party fails its commitments")
    ],
    after=Unstated(),
    last_resort=True,
    cites=at("13", 3),
)
unused_advances = Text("förskott som inte har förbrukats", "advances that have not been used up")
leaver_repays = Repayment(
    key="aterbetalning-vid-uttrade",
    triggers=[Trigger.LEAVING],
    duty=Duty.OWED,
    owed_by=AnyOf(parties),
    owed_to=district,
    base=unused_advances,
    basis=RepaidOf.UNSPENT,
    measure=Measure.ALL_OR_PART,
    left_by=LeftBy.PAYER,
    cites=at("13", 4),
)
disputes = DisputeLadder(
    key="tvist",
    between=Jointly(parties),
    steps=[Text("dialog mellan parterna", "dialogue between the parties")],
    cites=at("13", 5),
)

# --- Contacts and signatures ----------------------------------------------------------------------

withheld = list(PersonalData)

district_contact = Contact(
    key="kontakt-forvaltningen",
    of=district,
    role="avdelningschef, Social omsorg Vuxen",
    left_out=withheld,
    cites=at("kontakt", 1),
)
street_minds_contact = Contact(
    key="kontakt-street-minds",
    of=street_minds,
    role="projektledare",
    left_out=withheld,
    cites=at("kontakt", 2),
)
copies = Copies(key="exemplar", number=2, held_by=EachOf(parties), cites=at("kontakt", 3))
district_signature = Signature(
    key="underskrift-forvaltningen",
    of=district,
    place="Stockholm",
    left_out=[PersonalData.NAME],
    cites=[
        at("kontakt", 4, fields=("dated", "place")),
        at("kontakt", 5, fields="of"),
        at("kontakt", 11, fields="left_out"),
    ],
)
street_minds_signature = Signature(
    key="underskrift-street-minds",
    of=street_minds,
    place="Stockholm",
    cites=[at("kontakt", 4, fields=("dated", "place")), at("kontakt", 6, fields="of")],
)

# --- What the text leaves open --------------------------------------------------------------------

in_the_month_after = Following(Each(month, Anchor.CALENDAR), month, Counting.FROM_AND_INCLUDING)
not_said = partial(
    Reading, key="sags-inte", says=Text("texten säger det inte", "the text does not say")
)


def binding(*, value: bool) -> Change:
    """Return the change by which the budget's lines bind, or do not."""
    lines = (coordinator, supervisors, other_costs)
    changes = (becomes(line, evolve(line, binding=value)) for line in lines)
    return reduce(or_, changes)


def followed_up(timing: BeforeEnd | Once) -> Change:
    """Return the change by which the final follow-up is due at another time."""
    return becomes(final_report, evolve(final_report, timing=timing))


def paid_as(nature: Nature, vat: Vat) -> Change:
    """Return the change by which the money is a grant, or a remuneration with or without VAT."""
    return becomes(funding, evolve(funding, nature=nature, vat=vat))


def extended_by(who: Actor | Who) -> Change:
    """Return the change by which someone decides on an extension."""
    extension = evolve(negotiable, agreed_by=who)
    return becomes(term, evolve(term, extension=extension))


def sets_the_part(who: Actor | Who) -> Change:
    """Return the change by which someone decides how much comes back when a party leaves."""
    return adds(
        Commitment(
            key="bestamma-aterbetalningens-del",
            bearer=who,
            modality=Modality.POWER,
            what=Text(
                "bestämma hur stor del av förskottet som betalas tillbaka när en part lämnar",
                "decide how much of the advance is paid back when a party leaves",
            ),
            cites=at("13", 4),
        )
    )


def advances_are(means: Text) -> Change:
    """Return the change by which only what is for later months is an advance."""
    word = Definition(
        key="forskott", word="förskott", means=means, cites=[at("9-betalning", 1), at("13", 4)]
    )
    narrowed = evolve(leaver_repays, narrowed_to=RepaidOf.TIME_NOT_COVERED)
    return adds(word) | becomes(leaver_repays, narrowed)


def cash_is(means: Text) -> Change:
    """Return the change by which what is not needed is reckoned of one payment, or of one year."""
    return adds(
        Definition(
            key="kontanta-medel",
            word="kontanta medel",
            means=means,
            cites=[at("9-finansiering", 6), at("9-betalning", 2)],
        )
    )


def decided_by(rule: DecisionRule) -> Change:
    """Return the change by which the steering group decides in a certain way."""
    return becomes(steering_group, evolve(steering_group, decides=rule))


by_members = DecisionRule(majority=Majority.MORE_THAN_HALF, votes_per=VotesPer.SEAT)
by_all = DecisionRule(majority=Majority.ALL, votes_per=VotesPer.SEAT)


def kept_out(rule: DecisionRule, recused: Recused) -> Change:
    """Return the change by which the group decides so, without those whom a matter concerns."""
    return decided_by(evolve(rule, recused=recused))


both_deviated_from = becomes(
    deviations,
    evolve(
        deviations,
        of=Text(
            "betydande avvikelser från verksamhetsplanen och samtidigt från budgeten",
            "significant deviations from the plan of activities and from the budget as well",
        ),
    ),
) | becomes(
    approve_deviations,
    evolve(
        approve_deviations,
        conditions=[
            Text(
                "verksamhetsplanen och budgeten frångås bägge på ett betydande sätt",
                "there are significant deviations from both the plan of activities and the budget",
            )
        ],
    ),
)
# Of the dialogue's grounds the first two are a failure; one's own gives no right to leave.
leaving_on_all_grounds = becomes(
    leaving,
    evolve(
        leaving,
        grounds=[
            *leaving.grounds,
            Text("en motpart uppfyller inte villkoren", "another party does not meet the terms"),
            shortcomings.triggers[-1],
        ],
    ),
)
name_on_the_other_side = becomes(
    district_signature, evolve(district_signature, left_out=[])
) | becomes(street_minds_signature, evolve(street_minds_signature, left_out=[PersonalData.NAME]))
homeless_and_misusing = Text(
    "hemlöshet tillsammans med aktivt missbruk",
    "homelessness together with active substance misuse",
)

not_to_street_business = adds(
    Commitment(
        key="inga-medel-till-street-business",
        bearer=street_minds,
        modality=Modality.PROHIBITION,
        what=Text(
            "använda medlen till Street Business kostnader",
            "use the money for Street Business's costs",
        ),
        cites=at("9-finansiering", 4),
    )
)
nothing_unapproved = adds(
    Commitment(
        key="inga-medel-till-icke-godkant",
        bearer=street_minds,
        modality=Modality.PROHIBITION,
        what=Text(
            "använda medlen till en betydande avvikelse som inte har godkänts",
            "use the money for a significant deviation that has not been approved",
        ),
        cites=[at("9-finansiering", 4), at("13", 1)],
    )
)
leaving_first = partial(
    Precedence,
    by=Prevails.FIRST_NAMED,
    matter=Text(
        "vad som betalas tillbaka när en part lämnar", "what is paid back when a party leaves"
    ),
    cites=[at("9-finansiering", 5, 6), at("9-betalning", 2), at("13", 4)],
)
appendix_or_agreement = partial(
    Precedence, key="bilagornas-ordning", between=[contents, appendix], cites=at("5", 3)
)
power_of_the_group = adds(
    Commitment(
        key="besluta-om-atgarder",
        bearer=steering_group,
        modality=Modality.POWER,
        what=Text(
            "besluta om åtgärder som parterna ska följa, inom ramen för överenskommelsen",
            "decide on measures that the parties have to follow, within the agreement",
        ),
        timing=act_on_deviations.timing,
        cites=at("6-styrgrupp", 4, 5),
    )
)
power_of_the_working_group = adds(
    Commitment(
        key="besluta-lopande",
        bearer=working_group,
        modality=Modality.POWER,
        what=Text("besluta om det löpande arbetet", "decide on the day-to-day work"),
        cites=at("6-arbetsgrupp", 1),
    )
)
services_to_offer = adds(
    Commitment(
        key="erbjuda-tjanster",
        bearer=street_minds,
        modality=Modality.OBLIGATION,
        what=Text(
            "erbjuda tjänster där deltagare kan tjäna egna pengar",
            "offer services in which participants can earn money of their own",
        ),
        serves=[income],
        cites=[at("2", 2, 3), at("5", 3)],
    )
)

reckoned_otherwise = [
    Choice("nar-medel-inte-behovs", "varje-utbetalning"),
    Choice("nar-medel-inte-behovs", "varje-ar"),
]

open_points = [
    # Money that comes back.
    OpenPoint(
        key="ej-forbrukade-medel",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Ska medel som inte behövs betalas tillbaka, eller går det att välja, och vem väljer?",
            "Is cash that is not needed to be paid back, or is there a choice, and whose is it?",
        ),
        readings=[
            Reading(
                key="aterbetalas",
                says=Text(
                    "de betalas tillbaka, om parterna inte kommer överens om annat",
                    "it is paid back unless the parties agree otherwise",
                ),
            ),
            Reading(
                key="fritt-val",
                says=Text(
                    "de betalas tillbaka eller används för liknande ändamål, utan att det sägs "
                    "vem som väljer",
                    "it is paid back or used for a similar purpose, and nobody says who chooses",
                ),
                change=becomes(
                    unspent, evolve(unspent, duty=Duty.CHOICE, instead_agreed_by=Unstated())
                ),
            ),
            Reading(
                key="mottagaren-valjer",
                says=Text(
                    "Street Minds, som har medlen, väljer ensamt",
                    "Street Minds, which has the money, chooses alone",
                ),
                change=becomes(
                    unspent, evolve(unspent, duty=Duty.CHOICE, instead_agreed_by=street_minds)
                ),
                excludes=[Choice("liknande-andamal", "bara-verksamheten")],
            ),
        ],
        why=Text(
            "betalningsvillkoren reglerar frågan närmare och rymmer båda utgångarna",
            "the terms of payment deal with it more closely and have room for both outcomes",
        ),
        cites=[at("9-finansiering", 6), at("9-betalning", 2)],
    ),
    OpenPoint(
        key="nar-medel-inte-behovs",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Avgörs vad som inte behövs en gång, när avtalet löper ut, vid slutet av varje år "
            "eller för varje utbetalning, och av vem?",
            "Is what is not needed established once, when the agreement expires, at the end of "
            "each year or for each payment, and by whom?",
        ),
        readings=[
            not_said(),
            Reading(
                key="en-gang",
                says=Text(
                    "en gång, av allt som har betalats, när avtalet har löpt ut",
                    "once, out of all that was paid, when the agreement has expired",
                ),
                change=becomes(
                    unspent,
                    evolve(
                        unspent,
                        after=Text(
                            "att överenskommelsen har löpt ut", "the agreement's having expired"
                        ),
                    ),
                ),
            ),
            Reading(
                key="varje-utbetalning",
                says=Text("för varje utbetalning för sig", "for each payment by itself"),
                change=cash_is(
                    Text(
                        "det som betalas ut vid ett tillfälle, varje tillfälle för sig",
                        "what is paid out on one occasion, each occasion by itself",
                    )
                ),
            ),
            Reading(
                key="varje-ar",
                says=Text(
                    "för varje år för sig, så att inget förs över till ett år av förlängning",
                    "for each year by itself, so that nothing is carried over to a year of "
                    "extension",
                ),
                change=cash_is(
                    Text(
                        "det som betalas ut för ett år, varje år för sig",
                        "what is paid out for one year, each year by itself",
                    )
                ),
            ),
        ],
        why=Text(
            "medlen bestäms per år, men ingen mening säger när behovet avgörs",
            "the money is set by the year, but no sentence says when the need is established",
        ),
        about=[payments, funding, term],
        cites=[at("9-finansiering", 4, 6), at("9-betalning", 1, 2), at("12", 1)],
    ),
    OpenPoint(
        key="kostnader-efter-slutet",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vilka kostnader räknas när det avgörs vad som inte behövs: de som är betalda då, "
            "också de som betalas senare, eller också lön som löper vidare?",
            "Which costs count when it is established what is not needed: those paid by then, "
            "those paid later too, or also pay that runs on?",
        ),
        readings=[
            not_said(),
            Reading(
                key="betalda",
                says=Text(
                    "bara de som är betalda när avtalet löper ut",
                    "only those paid when the agreement expires",
                ),
                change=becomes(
                    unspent,
                    evolve(
                        unspent,
                        base=Text(
                            "kontanta medel utöver de kostnader som är betalda när "
                            "överenskommelsen löper ut",
                            "cash beyond the costs that are paid when the agreement expires",
                        ),
                        basis=RepaidOf.UNSPENT,
                    ),
                ),
                excludes=reckoned_otherwise,
            ),
            Reading(
                key="betalda-varje-gang",
                says=Text(
                    "bara de som är betalda varje gång det avgörs, om det avgörs flera gånger",
                    "only those paid each time it is established, if that is more than once",
                ),
                change=becomes(
                    unspent,
                    evolve(
                        unspent,
                        base=Text(
                            "kontanta medel utöver de kostnader som är betalda varje gång det "
                            "avgörs",
                            "cash beyond the costs that are paid each time it is established",
                        ),
                    ),
                ),
                excludes=[Choice("nar-medel-inte-behovs", "en-gang")],
            ),
            Reading(
                key="uppkomna",
                says=Text(
                    "de som har uppkommit då, också om de betalas senare",
                    "those that have arisen by then, even if they are paid later",
                ),
                change=becomes(
                    unspent,
                    evolve(
                        unspent,
                        base=Text(
                            "kontanta medel utöver de kostnader som har uppkommit när det avgörs",
                            "cash beyond the costs that have arisen when it is established",
                        ),
                    ),
                ),
            ),
            Reading(
                key="oundvikliga",
                says=Text(
                    "också de som inte går att undvika, som en uppsägningslön",
                    "those that cannot be avoided too, such as pay during notice",
                ),
                change=becomes(
                    unspent,
                    evolve(
                        unspent,
                        base=Text(
                            "kontanta medel utöver de kostnader som har uppkommit, eller inte "
                            "går att undvika, när det avgörs",
                            "cash beyond the costs that have arisen, or cannot be avoided, when "
                            "it is established",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "texten säger inte vid vilken tid en kostnad ska ha uppkommit eller betalats",
            "the text does not say by when a cost has to have arisen or been paid",
        ),
        about=[funding, term],
        cites=[at("9-finansiering", 4, 6), at("9-betalning", 2), at("11", 1)],
    ),
    OpenPoint(
        key="avrakning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Får det som inte behövdes av junis utbetalning räknas av från januaris, eller "
            "betalas den ut i sin helhet och det som blev över tillbaka för sig?",
            "May what was not needed of the payment in June be deducted from the one in January, "
            "or is that one paid in full and what was left over paid back by itself?",
        ),
        about=[payments, unspent],
        cites=[at("9-finansiering", 6), at("9-betalning", 1, 2)],
    ),
    OpenPoint(
        key="annan-anvandning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem kommer för vardera sidan överens om att medel används på annat sätt, i vilken "
            "form, och går det när de redan är använda eller efter slutet?",
            "Who agrees for each side that money is used in another way, in what form, and can "
            "it be done once the money is spent or after the end?",
        ),
        readings=[
            Reading(
                key="parterna",
                says=Text(
                    "parterna tillsammans, där det krävs en överenskommelse",
                    "the parties together, where it takes an agreement",
                ),
            ),
            Reading(
                key="styrgruppen",
                says=Text(
                    "styrgruppen, där båda sidor sitter",
                    "the steering group, on which both sides sit",
                ),
                change=becomes(unspent, evolve(unspent, instead_agreed_by=steering_group)),
                excludes=[
                    Choice("ej-forbrukade-medel", "fritt-val"),
                    Choice("ej-forbrukade-medel", "mottagaren-valjer"),
                ],
            ),
        ],
        why=Text(
            "texten säger att överenskommelsen görs mellan parterna",
            "the text says that it is agreed between the parties",
        ),
        cites=at("9-betalning", 2),
    ),
    OpenPoint(
        key="liknande-andamal",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Är det felaktig användning att utan överenskommelse lägga medel som inte behövs "
            "på ett liknande ändamål?",
            "Is it misuse to spend money that is not needed on a similar purpose without an "
            "agreement?",
        ),
        readings=[
            Reading(
                key="bara-verksamheten",
                says=Text(
                    "ja, medlen får bara gå till den överenskomna verksamheten",
                    "yes, the money may go to the agreed activities alone",
                ),
            ),
            Reading(
                key="undantag",
                says=Text(
                    "nej, det är ett undantag från vad medlen får användas till",
                    "no, it is an exception to what the money may be used for",
                ),
                change=becomes(
                    funding,
                    evolve(
                        funding,
                        only_for=Text(
                            "kostnader för den överenskomna verksamheten och, om medel "
                            "blir över, för samma eller liknande ändamål",
                            "costs of the agreed activities and, if money is left over, "
                            "the same or a similar purpose",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "ordet ”endast” lämnar inget undantag, och betalningsvillkoren kräver en "
            "överenskommelse",
            "the word only leaves no exception, and the terms of payment ask for an agreement",
        ),
        about=[misuse, unspent],
        cites=[at("9-finansiering", 4, 5, 6), at("9-betalning", 2)],
    ),
    OpenPoint(
        key="hur-likt-andamalet-ar",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilket ändamål är ”liknande”: bara ett som gäller samma målgrupp, eller också annat "
            "som Street Minds gör?",
            "Which purpose is similar: only one for the same target group, or also other things "
            "that Street Minds does?",
        ),
        readings=[
            not_said(),
            Reading(
                key="samma-malgrupp",
                says=Text(
                    "bara ett som gäller samma målgrupp", "only one for the same target group"
                ),
                change=becomes(
                    unspent,
                    evolve(
                        unspent,
                        instead=Text(
                            "de används för samma ändamål, eller för ett liknande som gäller "
                            "samma målgrupp",
                            "it is used for the same purpose, or for a similar one for the same "
                            "target group",
                        ),
                    ),
                ),
            ),
            Reading(
                key="foreningens-ovriga",
                says=Text(
                    "också annat som Street Minds gör för människor i utsatthet",
                    "also other things that Street Minds does for people in vulnerable situations",
                ),
                change=becomes(
                    unspent,
                    evolve(
                        unspent,
                        instead=Text(
                            "de används för samma ändamål, eller för annat som Street Minds gör "
                            "för människor i utsatthet",
                            "it is used for the same purpose, or for other things that Street "
                            "Minds does for people in vulnerable situations",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "texten säger inte vad ändamålet ska likna",
            "the text does not say in what the purpose is to be similar",
        ),
        about=[funding, target_group, association],
        cites=[at("1", 4), at("3", 1), at("9-finansiering", 4, 6), at("9-betalning", 2)],
    ),
    OpenPoint(
        key="vem-som-aterbetalar",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Blir också förvaltningen återbetalningsskyldig om den lämnar, och då till sig själv?",
            "Is the administration too liable to repay if it leaves, and then to itself?",
        ),
        readings=[
            Reading(
                key="varje-part",
                says=Text("varje part som lämnar", "any party that leaves"),
            ),
            Reading(
                key="bara-street-minds",
                says=Text(
                    "bara Street Minds, och bara om Street Minds lämnar",
                    "only Street Minds, and only if Street Minds leaves",
                ),
                change=becomes(
                    leaver_repays,
                    evolve(leaver_repays, owed_by=street_minds),
                ),
            ),
            Reading(
                key="den-som-fatt-medlen",
                says=Text(
                    "Street Minds, som har fått medlen, vem som än lämnar",
                    "Street Minds, which received the money, whoever leaves",
                ),
                change=becomes(
                    leaver_repays,
                    evolve(
                        leaver_repays,
                        owed_by=street_minds,
                        left_by=LeftBy.ANYONE,
                    ),
                ),
            ),
            Reading(
                key="aven-medverkande",
                says=Text(
                    "var och en som medverkar och lämnar, också Street Business och övriga "
                    "aktörer, som inte har fått några medel",
                    "anyone who takes part and leaves, Street Business and the other actors too, "
                    "which have received no money",
                ),
                change=becomes(
                    leaver_repays,
                    evolve(
                        leaver_repays,
                        owed_by=AnyOf([*parties, street_business, other_actors]),
                    ),
                ),
            ),
        ],
        why=Text(
            "så lyder orden, och bara två kallas parter",
            "that is what the words say, and only two are called parties",
        ),
        cites=at("13", 4),
    ),
    OpenPoint(
        key="andelen-vid-uttrade",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Ska den som lämnar betala tillbaka allt som inte har förbrukats eller en del, och "
            "vem bestämmer det?",
            "Is the one who leaves to repay all that has not been used up or a part, and who "
            "decides it?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text(
                    "texten säger inte vem som bestämmer", "the text does not say who decides"
                ),
            ),
            Reading(
                key="allt",
                says=Text(
                    "allt: orden säger bara att summan kan variera",
                    "all: the words only say that the sum can vary",
                ),
                change=becomes(leaver_repays, evolve(leaver_repays, measure=Measure.ALL)),
            ),
            Reading(
                key="forvaltningen-bestammer",
                says=Text("förvaltningen bestämmer", "the administration decides"),
                change=sets_the_part(district),
            ),
            Reading(
                key="parterna-bestammer",
                says=Text("parterna bestämmer tillsammans", "the parties decide together"),
                change=sets_the_part(Jointly(parties)),
            ),
        ],
        why=Text(
            "texten nämner både delar och hela summan",
            "the text speaks of both parts and the whole sum",
        ),
        cites=at("13", 4),
    ),
    OpenPoint(
        key="manader-som-en-utbetalning-tacker",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vilka månader räknas varje utbetalning till när en part lämnar, och är bara det som "
            "gäller senare månader betalt i förskott?",
            "To which months is each payment counted when a party leaves, and is only what is for "
            "later months paid in advance?",
        ),
        readings=[
            Reading(
                key="inga-bestamda",
                says=Text(
                    "inga bestämda: allt som har betalats är förskott till dess att det har "
                    "förbrukats",
                    "none in particular: all that was paid is an advance until it has been used up",
                ),
            ),
            Reading(
                key="sex-var",
                says=Text(
                    "sex månader var, juni till november och december till maj: bara det som "
                    "gäller senare månader är förskott",
                    "six months each, June to November and December to May: only what is for "
                    "later months is an advance",
                ),
                change=advances_are(
                    Text(
                        "den del av en utbetalning som gäller återstående månader, av sex",
                        "the part of a payment that is for remaining months, out of six",
                    )
                ),
            ),
            Reading(
                key="till-nasta",
                says=Text(
                    "till nästa utbetalning, sju månader den första och fem den andra: bara det "
                    "som gäller senare månader är förskott",
                    "until the next payment, seven months the first and five the second: only "
                    "what is for later months is an advance",
                ),
                change=advances_are(
                    Text(
                        "den del av en utbetalning som gäller återstående månader, av sju "
                        "eller fem",
                        "the part of a payment that is for remaining months, out of seven or five",
                    )
                ),
            ),
        ],
        why=Text(
            "texten knyter inga månader till någon utbetalning",
            "the text ties no months to a payment",
        ),
        about=[payments],
        cites=[at("9-betalning", 1), at("11", 1), at("13", 4)],
    ),
    OpenPoint(
        key="vad-som-ar-forbrukat",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Är bara det förbrukat som är utbetalt, eller också kostnader som har uppkommit "
            "eller är bundna?",
            "Is only what has been paid out used up, or also costs that have arisen or are "
            "committed?",
        ),
        readings=[
            Reading(
                key="utbetalt",
                says=Text(
                    "det som är utbetalt när parten lämnar",
                    "what has been paid out when the party leaves",
                ),
            ),
            Reading(
                key="upplupet",
                says=Text("också kostnader som har uppkommit", "costs that have arisen too"),
                change=becomes(
                    leaver_repays,
                    evolve(
                        leaver_repays,
                        base=Text(
                            "förskott utöver de kostnader som har uppkommit",
                            "advances beyond the costs that have arisen",
                        ),
                        basis=Unstated(),
                    ),
                ),
            ),
            Reading(
                key="bundet",
                says=Text(
                    "också kostnader som inte går att undvika, som en uppsägningslön",
                    "costs that cannot be avoided too, such as pay during notice",
                ),
                change=becomes(
                    leaver_repays,
                    evolve(
                        leaver_repays,
                        base=Text(
                            "förskott utöver de kostnader som har uppkommit eller inte "
                            "går att undvika",
                            "advances beyond the costs that have arisen or cannot be avoided",
                        ),
                        basis=Unstated(),
                    ),
                ),
            ),
        ],
        why=Text(
            "ordet säger inget om kostnader som återstår att betala",
            "the word says nothing of costs still to be paid",
        ),
        cites=at("13", 4),
    ),
    OpenPoint(
        key="vem-som-kan-krava",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Kan var och en av parterna kräva tillbaka sitt eget bidrag, bara båda "
            "tillsammans, eller bara förvaltningen?",
            "Can each party demand its own contribution back, only both together, or only the "
            "administration?",
        ),
        readings=[
            Reading(
                key="var-och-en",
                says=Text(
                    "var och en sitt eget, fast det den ena har bidragit med är timmar",
                    "each its own, although what one of them has contributed is hours",
                ),
            ),
            Reading(
                key="tillsammans",
                says=Text("bara båda tillsammans", "only both together"),
                change=becomes(misuse, evolve(misuse, owed_to=Jointly(parties))),
            ),
            Reading(
                key="forvaltningen",
                says=Text(
                    "bara förvaltningen, som har bidragit med pengar, av Street Minds",
                    "only the administration, which has contributed money, from Street Minds",
                ),
                change=becomes(misuse, evolve(misuse, owed_to=district, owed_by=street_minds)),
            ),
        ],
        why=Text(
            "texten säger att parterna har rätten, var för sitt bidrag",
            "the text says that the parties have the right, for their contribution",
        ),
        about=[volunteer_hours],
        cites=[at("9-finansiering", 1, 5), at("9-budget", 5)],
    ),
    OpenPoint(
        key="felaktig-anvandning",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vad är felaktig användning, räcker vilken krona som helst, vem konstaterar den, "
            "och kan hela bidraget krävas för en liten del?",
            "What is misuse, is any krona enough, who establishes it, and can the whole "
            "contribution be claimed for a small part?",
        ),
        readings=[
            Reading(
                key="hela-bidraget",
                says=Text(
                    "allt eller en del av bidraget; hur stor felanvändningen måste vara sägs inte",
                    "all or part of the contribution; how great the misuse must be is not said",
                ),
            ),
            Reading(
                key="bara-det-felanvanda",
                says=Text(
                    "bara det belopp som har använts fel", "only the amount that was misused"
                ),
                change=becomes(
                    misuse,
                    evolve(
                        misuse,
                        base=Text(
                            "det belopp av bidraget som har använts fel",
                            "the amount of the contribution that was misused",
                        ),
                        basis=RepaidOf.MISUSED,
                    ),
                ),
            ),
        ],
        why=Text(
            "texten talar om bidraget, helt eller delvis",
            "the text speaks of the contribution, in whole or in part",
        ),
        cites=at("9-finansiering", 5),
    ),
    OpenPoint(
        key="aterbetalningens-dag",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "När ska pengar betalas tillbaka, genast eller när de krävs, och med vilken ränta?",
            "By when is money to be paid back, at once or when it is claimed, and with what "
            "interest?",
        ),
        about=[misuse, unspent, leaver_repays],
        asks=[
            Subject(leaver_repays, "within"),
            Subject(unspent, "within"),
            Subject(misuse, "within"),
        ],
        cites=[at("9-finansiering", 5, 6), at("9-betalning", 2), at("13", 4)],
    ),
    OpenPoint(
        key="flera-aterbetalningsgrunder",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller felaktig användning, det som inte behövs och utträdet vid sidan av "
            "varandra, eller går § 13 före när en part lämnar?",
            "Do misuse, what is not needed and leaving hold beside one another, or does § 13 "
            "come first when a party leaves?",
        ),
        readings=[
            Reading(
                key="vid-sidan-av-varandra",
                says=Text("de gäller vid sidan av varandra", "they hold beside one another"),
            ),
            Reading(
                key="fore-det-som-inte-behovs",
                says=Text(
                    "§ 13 går före det som inte behövs, men felaktig användning kan krävas därtill",
                    "§ 13 comes before what is not needed, but misuse can be claimed besides",
                ),
                change=adds(
                    leaving_first(
                        key="uttradet-fore-det-som-inte-behovs", between=[leaver_repays, unspent]
                    )
                ),
            ),
            Reading(
                key="fore-bada",
                says=Text(
                    "när en part lämnar går § 13 före båda de andra",
                    "when a party leaves, § 13 comes before both the others",
                ),
                change=adds(
                    leaving_first(
                        key="uttradet-fore-det-som-inte-behovs", between=[leaver_repays, unspent]
                    )
                )
                | adds(
                    leaving_first(
                        key="uttradet-fore-felaktig-anvandning", between=[leaver_repays, misuse]
                    )
                ),
            ),
        ],
        why=Text(
            "ingen mening ställer någon av dem före en annan",
            "no sentence puts one of them before another",
        ),
        about=[misuse, unspent, leaver_repays],
        cites=[at("9-finansiering", 5, 6), at("9-betalning", 2), at("13", 4)],
    ),
    OpenPoint(
        key="ersattning-utover-aterbetalning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska också den betala tillbaka som lämnar för att den andra brister, och är "
            "återbetalningen den enda följden i pengar?",
            "Does one who leaves because the other fails have to repay too, and is the "
            "repayment the only consequence in money?",
        ),
        readings=[
            Reading(
                key="oavsett-skuld",
                says=Text(
                    "den som lämnar betalar tillbaka; att någon måste ha brustit sägs inte",
                    "the one who leaves repays; that anyone must have failed is not said",
                ),
            ),
            Reading(
                key="bara-utan-grund",
                says=Text(
                    "bara den som lämnar utan att en motpart har brustit",
                    "only one who leaves although no other party has failed",
                ),
                change=becomes(
                    leaver_repays,
                    evolve(
                        leaver_repays,
                        fault=Text(
                            "att någon lämnar utan att en motpart har brustit",
                            "someone's leaving although no other party has failed",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "meningen frågar inte varför en part lämnar",
            "the sentence does not ask why a party leaves",
        ),
        about=[leaving, leaver_repays],
        cites=at("13", 3, 4),
    ),
    OpenPoint(
        key="slut-utan-uttrade",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan parterna tillsammans avsluta i förtid, och vad betalas tillbaka då, eller om "
            "Street Minds upplöses eller går i konkurs, när § 13 bara talar om att lämna?",
            "Can the parties end it early together, and what is paid back then, or if Street "
            "Minds is dissolved or goes bankrupt, when § 13 speaks only of leaving?",
        ),
        about=[term, leaving, leaver_repays, unspent, street_minds],
        cites=[at("9-betalning", 2), at("11", 1), at("13", 2, 4)],
    ),
    # Budget, payments and use of the money.
    OpenPoint(
        key="vilket-ar",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Är året för 200 000 kronor avtalsåret från den 1 juni eller kalenderåret?",
            "Is the year of the 200,000 kronor the agreement's from 1 June or the calendar's?",
        ),
        about=[funding, payments],
        cites=[at("9-finansiering", 4), at("9-betalning", 1), at("11", 1)],
    ),
    OpenPoint(
        key="beloppet-vid-forlangning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller samma belopp varje år om överenskommelsen förlängs, eller bara för den tid "
            "som är bestämd?",
            "Does the same amount hold each year if the agreement is extended, or only for the "
            "time that is set?",
        ),
        readings=[
            Reading(
                key="varje-ar",
                says=Text("samma belopp varje år", "the same amount each year"),
            ),
            Reading(
                key="bara-giltighetstiden",
                says=Text(
                    "bara för giltighetstiden; för mer krävs en ny uppgörelse",
                    "only for the term; more takes a new settlement",
                ),
                change=becomes(funding, evolve(funding, per=Per.TERM)),
            ),
        ],
        why=Text("texten anger beloppet per år", "the text gives the amount by the year"),
        about=[payments, term],
        cites=[at("9-finansiering", 4), at("9-budget", 4), at("12", 1)],
    ),
    OpenPoint(
        key="forlangning-under-ett-ar",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad betalas om överenskommelsen förlängs med mindre än ett år: halvan för varje "
            "juni och januari som hinner infalla, eller en del av årsbeloppet efter tiden?",
            "What is paid if the agreement is extended by less than a year: the half for each "
            "June and January that comes, or a part of the year's amount by the time?",
        ),
        about=[funding, payments, term],
        cites=[at("9-finansiering", 4), at("9-betalning", 1), at("12", 1)],
    ),
    OpenPoint(
        key="kostnader-utover-medlen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem bär kostnader utöver 200 000 kronor, får Street Minds sluta när pengarna tar "
            "slut, och får det betalt för utlägg om samarbetet slutar före nästa utbetalning?",
            "Who bears costs beyond 200,000 kronor, may Street Minds stop when the money runs "
            "out, and is it paid for outlays if the cooperation ends before the next payment?",
        ),
        about=[funding, payments, resources, leaver_repays],
        cites=[at("9-finansiering", 1, 4), at("9-betalning", 1), at("13", 4)],
    ),
    OpenPoint(
        key="utbetalningens-dag",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken dag i juni och i januari ska det betalas ut, och krävs det en faktura "
            "eller rekvisition?",
            "On which day of June and of January is it to be paid, and does it take an invoice "
            "or a request?",
        ),
        about=[payments],
        cites=at("9-betalning", 1),
    ),
    OpenPoint(
        key="utbetalning-vid-brister",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska januaris halva betalas ut medan en brist utreds, rapporter saknas eller en part "
            "har lämnat?",
            "Does the half for January have to be paid while a failure is being looked into, "
            "reports are missing or a party has left?",
        ),
        about=[payments, shortcomings, leaving],
        cites=[at("9-betalning", 1), at("13", 2, 3)],
    ),
    OpenPoint(
        key="enligt-budget",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Förutsätter utbetalningen i januari 2022 att nämnden anslår medel för det året?",
            "Does the payment in January 2022 presuppose that the committee grants money for "
            "that year?",
        ),
        about=[funding, payments],
        cites=at("9-betalning", 1, 3),
    ),
    OpenPoint(
        key="budgetens-bindande-verkan",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Är budgetens poster bindande, fast rubriken kallar dem ”förslag”?",
            "Are the budget lines binding, when the heading calls them a proposal?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text(
                    "texten säger inte om de är bindande",
                    "the text does not say whether they are",
                ),
            ),
            Reading(
                key="bindande",
                says=Text("posterna är bindande", "the lines are binding"),
                change=binding(value=True),
            ),
            Reading(
                key="forslag",
                says=Text(
                    "posterna är ett förslag, och bara totalen och ändamålet är bindande",
                    "the lines are a proposal, and only the total and the purpose bind",
                ),
                change=binding(value=False),
            ),
        ],
        why=Text(
            "rubriken talar för det ena och betalningsvillkoren för det andra",
            "the heading speaks for one and the terms of payment for the other",
        ),
        cites=[at("9-budget"), at("9-betalning", 3), at("13", 1)],
    ),
    OpenPoint(
        key="betydande-avvikelser",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "När är en avvikelse ”betydande”: hur mycket får flyttas mellan budgetens poster, vad "
            "i verksamheten får göras annorlunda, och vem avgör det?",
            "When is a deviation significant: how much may be moved between the budget lines, what "
            "in the activities may be done otherwise, and who judges it?",
        ),
        about=[
            deviations,
            approve_deviations,
            plan_of_activities,
            coordinator,
            supervisors,
            other_costs,
        ],
        cites=[at("9-budget", 1, 2, 3), at("13", 1)],
    ),
    OpenPoint(
        key="plan-och-budget",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Måste både verksamhetsplanen och budgeten frångås, eller räcker den ena?",
            "Must both the plan of activities and the budget be deviated from, or is one enough?",
        ),
        readings=[
            Reading(
                key="endera",
                says=Text("det räcker med den ena", "one is enough"),
            ),
            Reading(
                key="bada",
                says=Text("båda måste frångås", "both must be deviated from"),
                change=both_deviated_from,
            ),
        ],
        why=Text(
            "annars slår regeln aldrig till, eftersom ingen verksamhetsplan finns med",
            "otherwise the rule never applies, as there is no plan of activities with it",
        ),
        cites=at("13", 1),
    ),
    OpenPoint(
        key="medel-till-street-business",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Får medlen gå till Street Business, som medverkar men inte är part?",
            "May the money go to Street Business, which takes part but is no party?",
        ),
        readings=[
            Reading(
                key="om-kostnaden-hor-dit",
                says=Text(
                    "ja, till kostnader för den överenskomna verksamheten",
                    "yes, for costs of the agreed activities",
                ),
            ),
            Reading(
                key="inte-dit",
                says=Text(
                    "nej, Street Business står utanför överenskommelsen",
                    "no, Street Business stands outside the agreement",
                ),
                change=not_to_street_business,
            ),
        ],
        why=Text(
            "begränsningen gäller vad medlen går till, inte vem som har kostnaden",
            "the limit is on what the money goes to, not on who bears the cost",
        ),
        about=[funding, street_business],
        cites=[at("1", 7, 9), at("5", 1), at("9-finansiering", 4)],
    ),
    OpenPoint(
        key="ekonomisk-redovisning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska det redovisas hur medlen har använts, som rubriken i § 7 antyder, och får "
            "förvaltningen se räkenskaperna?",
            "Is the use of the money to be accounted for, as the heading of § 7 suggests, and "
            "may the administration see the books?",
        ),
        readings=[
            Reading(
                key="bara-dokumentation",
                says=Text(
                    "nej, under rubriken står bara dokumentation",
                    "no, only records stand under the heading",
                ),
            ),
            Reading(
                key="aven-medlen",
                says=Text(
                    "ja, i dokumentationen redovisas också hur medlen har använts",
                    "yes, the records account for how the money was used too",
                ),
                change=becomes(
                    documentation,
                    evolve(
                        documentation,
                        what=Text(
                            "föra dokumentation och i den redovisa också hur medlen har använts",
                            "keep records and account in them for how the money was used too",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "ingen mening säger att pengar ska redovisas",
            "no sentence says that money is to be accounted for",
        ),
        about=[funding, unspent],
        cites=[at("4", 3), at("7"), at("8", 6)],
    ),
    OpenPoint(
        key="resurserna-preciseras-inte",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Hur mycket tid bidrar var och en med, när budgeten bara tar upp pengar?",
            "How much time does each contribute, when the budget lists nothing but money?",
        ),
        about=[budget_is_exact, others_contribute, volunteer_hours, officials_time],
        asks=[Subject(volunteer_hours, "hours"), Subject(officials_time, "hours")],
        cites=[at("9-finansiering", 2, 3), at("9-budget", 5)],
    ),
    OpenPoint(
        key="street-minds-bidrag",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är parterna skyldiga att bidra med resurser, eller beskriver texten att de gör det?",
            "Must the parties contribute resources, or does the text describe that they do?",
        ),
        readings=[
            Reading(
                key="skyldighet",
                says=Text("parterna är skyldiga att bidra", "the parties must contribute"),
            ),
            Reading(
                key="beskrivning",
                says=Text("parterna bidrar, utan att vara skyldiga", "they do, without a duty to"),
                change=becomes(resources, evolve(resources, modality=Modality.DECLARATION)),
            ),
        ],
        why=Text(
            "bidragen kallas en väsentlig förutsättning",
            "the contributions are called an essential condition",
        ),
        about=[volunteer_hours, officials_time],
        cites=[at("9-finansiering", 1), at("9-budget", 5)],
    ),
    OpenPoint(
        key="tjugo-procent",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Tjugo procent av vilken arbetstid, hos vilken arbetsgivare, och ingår "
            "arbetsgivaravgifter?",
            "Twenty per cent of what working time, with which employer, and are the employer's "
            "contributions included?",
        ),
        about=[coordinator],
        cites=at("9-budget", 1),
    ),
    OpenPoint(
        key="roller-i-budgeten",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad gör koordinatorn och handledarna, och är projektledaren en av dem?",
            "What do the coordinator and the supervisors do, and is the project manager one of "
            "them?",
        ),
        about=[coordinator, supervisors, street_minds_contact],
        cites=[at("9-budget", 1, 2), at("kontakt", 2)],
    ),
    OpenPoint(
        key="ovriga-omkostnader",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Vilka kostnader ryms i posten för övriga omkostnader: lokal, revision, "
            "administration? Vem äger det som köps, och vad händer med det som är kvar vid slutet?",
            "Which costs are within the line for other costs: premises, audit, administration? "
            "Who owns what is bought, and what becomes of what is left of it at the end?",
        ),
        about=[other_costs, unspent, leaver_repays],
        cites=[at("9-budget", 3), at("9-betalning", 2), at("13", 4)],
    ),
    OpenPoint(
        key="lon-till-deltagare",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får medlen betala deltagares arbete, eller kommer deras inkomst bara från "
            "försäljningen?",
            "May the money pay participants' work, or does their income come from the sales alone?",
        ),
        about=[funding, income],
        cites=[at("1", 9, 11), at("2", 3), at("9-finansiering", 4)],
    ),
    OpenPoint(
        key="bidrag-eller-ersattning",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Är medlen ett bidrag eller en ersättning, och ingår moms i beloppet?",
            "Is the money a grant or a remuneration, and does the amount include VAT?",
        ),
        readings=[
            not_said(),
            Reading(
                key="bidrag",
                says=Text("ett bidrag, utan moms", "a grant, without VAT"),
                change=paid_as(Nature.GRANT, Vat.NONE),
            ),
            Reading(
                key="ersattning-med-moms",
                says=Text(
                    "en ersättning, och momsen ingår i beloppet",
                    "a remuneration, with VAT in the amount",
                ),
                change=paid_as(Nature.REMUNERATION, Vat.INCLUDED),
            ),
            Reading(
                key="ersattning-och-moms",
                says=Text(
                    "en ersättning, och momsen tillkommer",
                    "a remuneration, with VAT on top of the amount",
                ),
                change=paid_as(Nature.REMUNERATION, Vat.ADDED),
            ),
        ],
        why=Text(
            "texten använder båda orden om samma pengar och nämner inte moms",
            "the text uses both words for the same money and does not mention VAT",
        ),
        cites=[at("9-finansiering", 4, 5), at("9-betalning", 1, 3)],
    ),
    OpenPoint(
        key="andra-inkomster",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Ska andra bidrag och försäljningens överskott redovisas, och minskar de behovet "
            "av medel?",
            "Are other grants and the surplus of sales to be told of, and do they lessen the "
            "need of the money?",
        ),
        about=[funding, unspent],
        cites=[at("1", 9), at("9-finansiering", 2, 6)],
    ),
    # The term, its end and its extension.
    OpenPoint(
        key="fran-nar-det-binder",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Binder överenskommelsen från den 1 juni 2021 när den än undertecknas, och får "
            "kostnader därifrån räknas?",
            "Does the agreement bind from 1 June 2021 whenever it is signed, and may costs be "
            "counted from then?",
        ),
        about=[term, funding, district_signature, street_minds_signature],
        cites=[at("11", 1), at("kontakt", 4)],
    ),
    OpenPoint(
        key="en-manad-innan",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Räknas månaden bakåt från den sista dagen eller från dagen efter, och är det slut som "
            "avses det bestämda eller det som det blir, också efter en förlängning?",
            "Is the month counted back from the last day or from the day after it, and is the end "
            "that is meant the one set or the one it comes to, also after an extension?",
        ),
        readings=[
            Reading(
                key="till-sista-dagen",
                says=Text(
                    "en månad före den sista dagen, vilken det än blir",
                    "a month before the last day, whichever it comes to be",
                ),
            ),
            Reading(
                key="till-dagen-efter",
                says=Text(
                    "en månad före dagen efter den sista, vilken det än blir",
                    "a month before the day after the last, whichever it comes to be",
                ),
                change=followed_up(BeforeEnd(month, end=EndDay.DAY_AFTER)),
            ),
            Reading(
                key="till-den-bestamda-dagen",
                says=Text(
                    "en månad före den 31 maj 2022, vad som än följer",
                    "a month before 31 May 2022, whatever follows",
                ),
                change=followed_up(Once(Period.parse("2022-04-30/2022-04-30"))),
            ),
            Reading(
                key="till-dagen-efter-den-bestamda",
                says=Text(
                    "en månad före den 1 juni 2022, vad som än följer",
                    "a month before 1 June 2022, whatever follows",
                ),
                change=followed_up(Once(Period.parse("2022-05-01/2022-05-01"))),
            ),
        ],
        why=Text(
            "texten talar om när partnerskapet avslutas, och den sista dagen ger den tidigare "
            "dagen: den som håller den håller båda",
            "the text speaks of when the partnership ends, and the last day gives the earlier "
            "day: whoever meets it meets both",
        ),
        cites=[at("8", 8), at("11", 1), at("12", 1)],
    ),
    OpenPoint(
        key="dag-som-ar-ledig",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Flyttas dagen för en redovisning när den är en lördag, söndag eller annan ledig dag, "
            "som den 30 april 2022, och åt vilket håll?",
            "Is the day of a report moved when it is a Saturday, a Sunday or another free day, "
            "such as 30 April 2022, and in which direction?",
        ),
        about=[monthly_report, final_report],
        cites=at("8", 6, 8),
    ),
    OpenPoint(
        key="vilket-slut",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "När ska den samlade uppföljningen lämnas om en part lämnar i förtid, när det inte är "
            "en månad kvar?",
            "By when is the final follow-up due if a party leaves early, when there is no month "
            "left?",
        ),
        about=[final_report, term, leaving],
        cites=[at("8", 8), at("13", 3)],
    ),
    OpenPoint(
        key="uppfoljningens-sista-manad",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska den samlade uppföljningen kompletteras för den sista månaden, som inte är "
            "slut när den lämnas?",
            "Is the final follow-up to be completed for the last month, which is not over when "
            "it is due?",
        ),
        about=[final_report, unspent],
        cites=[at("8", 8), at("9-betalning", 2), at("11", 1)],
    ),
    OpenPoint(
        key="vem-som-forlanger",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem beslutar om förlängning: parterna tillsammans eller styrgruppen?",
            "Who decides on an extension: the parties together or the steering group?",
        ),
        readings=[
            not_said(),
            Reading(
                key="parterna",
                says=Text("parterna tillsammans", "the parties together"),
                change=extended_by(Jointly(parties)),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=extended_by(steering_group),
            ),
        ],
        why=Text("meningen har ingen som handlar", "the sentence has nobody who acts"),
        cites=at("12", 1),
    ),
    OpenPoint(
        key="forlangningens-villkor",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur länge och hur många gånger kan överenskommelsen förlängas, i vilken form och "
            "senast när?",
            "For how long, how many times, in what form and by when can the agreement be extended?",
        ),
        about=[term],
        asks=[Subject(term, "extension")],
        cites=[at("4", 3), at("12", 1)],
    ),
    OpenPoint(
        key="tyst-forlangning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad gäller om parterna fortsätter efter den 31 maj 2022 utan att ha kommit överens?",
            "What holds if the parties go on after 31 May 2022 without having agreed?",
        ),
        about=[term],
        cites=[at("11", 1), at("12", 1)],
    ),
    OpenPoint(
        key="tid-till-forlangning",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får en förlängning beslutas innan den samlade uppföljningen har lämnats, och "
            "räcker annars tiden mellan den och slutet?",
            "May an extension be decided on before the final follow-up is made, and if not, is "
            "there time enough between it and the end?",
        ),
        about=[final_report, term],
        cites=[at("8", 8), at("12", 1)],
    ),
    OpenPoint(
        key="langsiktighet",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Hur går långsiktighet ihop med ett år utan rätt till förlängning?",
            "How does a long view go with one year and no right to an extension?",
        ),
        about=[values, term],
        cites=[at("4", 3), at("11", 1), at("12", 1)],
    ),
    OpenPoint(
        key="omforhandlingens-krav",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan en part kräva omförhandling, när, och vad gäller om den inte leder till något?",
            "Can a party demand renegotiation, when, and what holds if it comes to nothing?",
        ),
        readings=[
            not_said(),
            Reading(
                key="tillsammans",
                says=Text("bara båda parter tillsammans", "only both parties together"),
                change=becomes(renegotiation, evolve(renegotiation, by=Jointly(parties))),
            ),
            Reading(
                key="vem-som-helst",
                says=Text(
                    "vilken part som helst, också utan den andra",
                    "either party, without the other too",
                ),
                change=becomes(renegotiation, evolve(renegotiation, by=AnyOf(parties))),
            ),
        ],
        why=Text("meningen har ingen som handlar", "the sentence has nobody who acts"),
        cites=[at("12", 1), at("13", 1)],
    ),
    OpenPoint(
        key="vad-som-lever-kvar",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vilka skyldigheter gäller efter den 31 maj 2022, hur länge kan medel krävas "
            "tillbaka, och vem tar över deltagarna?",
            "Which duties hold after 31 May 2022, for how long can money be claimed back, and "
            "who takes over the participants?",
        ),
        about=[term, misuse, unspent, leaver_repays, monthly_report, documentation],
        cites=[
            at("7", 1),
            at("9-finansiering", 5),
            at("9-betalning", 2),
            at("11", 1),
            at("13", 4),
        ],
    ),
    # Changes.
    OpenPoint(
        key="andringens-vag",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken ändring kräver vad: tilläggsbilaga, godkännande på rätt nivå, "
            "omförhandling eller en överenskommelse om medlen?",
            "Which change takes what: an addendum, approval at the right level, renegotiation "
            "or an agreement on the money?",
        ),
        readings=[
            Reading(
                key="var-och-en-sitt",
                says=Text(
                    "var och en gäller sitt slag av ändring, och ingen går före",
                    "each is for its own kind of change, and none comes first",
                ),
            ),
            Reading(
                key="det-sarskilda-forst",
                says=Text(
                    "där två passar går den särskilda före: om medel som inte behövs kommer "
                    "parterna överens, utan godkännande på någon nivå",
                    "where two fit, the special comes first: on money that is not needed the "
                    "parties agree, without an approval at any level",
                ),
                change=adds(
                    Precedence(
                        key="andringsvagarnas-ordning",
                        between=[unspent, approve_deviations, deviations],
                        by=Prevails.FIRST_NAMED,
                        matter=Text(
                            "medel som används på annat sätt än i budgeten",
                            "money that is used in another way than in the budget",
                        ),
                        cites=[at("9-betalning", 2), at("13", 1)],
                    )
                ),
            ),
            Reading(
                key="godkannande-och-tillaggsbilaga",
                says=Text(
                    "en betydande avvikelse ska både godkännas och tas in i en tilläggsbilaga",
                    "a significant deviation is both to be approved and to be put into an addendum",
                ),
                change=becomes(deviations, evolve(deviations, form=Form.ADDENDUM)),
            ),
        ],
        why=Text(
            "ingen mening ställer en av vägarna före en annan",
            "no sentence puts one of the ways before another",
        ),
        about=[addenda, deviations, renegotiation, unspent],
        cites=[at("8", 5), at("9-betalning", 2), at("12", 1), at("13", 1)],
    ),
    OpenPoint(
        key="tillaggsbilagans-undertecknare",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem undertecknar en tilläggsbilaga, och från när gäller den?",
            "Who signs an addendum, and from when does it hold?",
        ),
        readings=[
            not_said(),
            Reading(
                key="parterna",
                says=Text("båda parter undertecknar", "both parties sign"),
                change=becomes(addenda, evolve(addenda, signed_by=Signers.ALL_PARTIES)),
            ),
            Reading(
                key="styrgruppen",
                says=Text(
                    "ingen behöver underteckna: det räcker att styrgruppen beslutar",
                    "nobody has to sign: it is enough that the steering group decides",
                ),
                change=becomes(
                    addenda,
                    evolve(addenda, decided_by=[Approval(by=steering_group)], signed_by=NoClause()),
                ),
            ),
        ],
        why=Text("texten nämner bara formen", "the text names the form alone"),
        cites=at("8", 5),
    ),
    OpenPoint(
        key="ratt-niva",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken nivå är ”rätt nivå” för att godkänna en betydande avvikelse, och vad "
            "gäller om den ena säger nej?",
            "Which level is the right one to approve a significant deviation, and what if one "
            "side refuses?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text("texten säger inte vilken", "the text does not say which"),
            ),
            Reading(
                key="styrgruppen",
                says=Text("styrgruppen", "the steering group"),
                change=becomes(
                    deviations, evolve(deviations, decided_by=[Approval(by=steering_group)])
                ),
            ),
            Reading(
                key="var-sin-niva",
                says=Text(
                    "var sidas egen: avdelningschefen och Street Minds styrelse",
                    "each side's own: the head of department and Street Minds' board",
                ),
                change=becomes(
                    deviations,
                    evolve(
                        deviations, decided_by=[Approval(by=department_head), Approval(by=board)]
                    ),
                ),
            ),
            Reading(
                key="parterna",
                says=Text(
                    "parterna själva, genom dem som undertecknar för dem",
                    "the parties themselves, through those who sign for them",
                ),
                change=becomes(
                    deviations, evolve(deviations, decided_by=[Approval(by=Jointly(parties))])
                ),
            ),
        ],
        why=Text(
            "orden pekar ut en nivå utan att nämna den",
            "the words point to a level without naming it",
        ),
        about=[approve_deviations],
        cites=at("13", 1),
    ),
    OpenPoint(
        key="utan-godkannande",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad följer om en betydande avvikelse görs utan godkännande eller innan svaret har "
            "kommit: är medlen felaktigt använda, eller är det bara en brist?",
            "What follows if a significant deviation is made without approval or before the "
            "answer has come: has the money been misused, or is it only a failure?",
        ),
        readings=[
            Reading(
                key="en-brist",
                says=Text(
                    "det är en brist, som det ska föras en dialog om",
                    "it is a failure, which calls for a dialogue",
                ),
            ),
            Reading(
                key="felaktig-anvandning",
                says=Text(
                    "medlen får inte gå till det förrän det är godkänt och är annars felaktigt "
                    "använda",
                    "the money may not go to it until it has been approved, and has otherwise "
                    "been misused",
                ),
                change=nothing_unapproved,
            ),
        ],
        why=Text(
            "§ 13 kräver ett godkännande men nämner inte medlen",
            "§ 13 calls for an approval but does not mention the money",
        ),
        about=[deviations, approve_deviations, shortcomings, funding, misuse],
        cites=[at("9-finansiering", 4, 5), at("13", 1, 2)],
    ),
    OpenPoint(
        key="avvikelsens-tid",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Hur kan en avvikelse som har skett godkännas innan den genomförs?",
            "How can a deviation that has happened be approved before it is made?",
        ),
        about=[deviations, approve_deviations],
        cites=at("13", 1),
    ),
    OpenPoint(
        key="verksamhetsplanen",
        kind=PointKind.ABSENT,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken är den verksamhetsplan som avvikelser mäts mot, och vems är den?",
            "Which is the plan of activities that deviations are measured against, and whose "
            "is it?",
        ),
        readings=[
            not_said(),
            Reading(
                key="forvaltningens",
                says=Text("förvaltningens", "the administration's"),
                change=becomes(plan_of_activities, evolve(plan_of_activities, of=district)),
            ),
            Reading(
                key="street-minds",
                says=Text("Street Minds", "Street Minds'"),
                change=becomes(plan_of_activities, evolve(plan_of_activities, of=street_minds)),
            ),
            Reading(
                key="gemensam",
                says=Text("en gemensam, som återstår att göra", "a common one, still to be made"),
                change=becomes(plan_of_activities, evolve(plan_of_activities, of=Jointly(parties))),
            ),
            Reading(
                key="aktiviteterna-i-5",
                says=Text(
                    "ingen egen handling: det är § 5, som är parternas gemensamma och räknar upp "
                    "aktiviteterna",
                    "no document of its own: it is § 5, which is both parties' and lists the "
                    "activities",
                ),
                change=becomes(
                    plan_of_activities,
                    evolve(plan_of_activities, number="§ 5", of=Jointly(parties)),
                ),
            ),
        ],
        why=Text(
            "planen är varken bifogad eller beskriven", "the plan is neither attached nor described"
        ),
        about=[deviations],
        cites=[at("5"), at("13", 1)],
    ),
    OpenPoint(
        key="avvikelsens-trappa",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Vem tar först upp en avvikelse: styrgruppen eller parterna, och hindrar det en "
            "part att styrgruppen inte gör något?",
            "Who deals with a deviation first, the steering group or the parties, and is a "
            "party barred if the steering group does nothing?",
        ),
        about=[act_on_deviations, deviations, shortcomings],
        cites=[at("6-styrgrupp", 5), at("13", 1, 2)],
    ),
    OpenPoint(
        key="forandrade-omstandigheter",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Vad är väsentligt förändrade omständigheter, ska en part berätta om dem för den "
            "andra, och vem bär risken för dem?",
            "What are materially changed circumstances, does a party have to tell the other of "
            "them, and who bears the risk of them?",
        ),
        about=[shortcomings, renegotiation],
        cites=[at("12", 1), at("13", 2)],
    ),
    OpenPoint(
        key="overlatelse",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad gäller om förvaltningen omorganiseras eller föreningen går upp i en annan, och "
            "får Street Minds lämna över sin del till Street Business?",
            "What holds if the administration is reorganised or the association merges with "
            "another, and may Street Minds hand its part over to Street Business?",
        ),
        about=[district, street_minds, street_business],
        cites=[at("ingress", 1), at("1", 7), at("12", 1)],
    ),
    # Leaving, and disputes.
    OpenPoint(
        key="uttradets-grunder",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Får en part lämna bara när motparten brister, också på dialogens övriga grunder, "
            "eller när som helst mot återbetalning?",
            "May a party leave only when the other fails, also on the other grounds of the "
            "dialogue, or at any time at the price of repayment?",
        ),
        readings=[
            Reading(
                key="bara-ataganden",
                says=Text(
                    "bara när en motpart inte fullföljer sina åtaganden",
                    "only when another party does not carry out its commitments",
                ),
            ),
            Reading(
                key="dialogens-grunder",
                says=Text(
                    "också när en motpart inte uppfyller villkoren eller omständigheterna har "
                    "ändrats väsentligt",
                    "also when another party does not meet the terms, or circumstances have "
                    "changed materially",
                ),
                change=leaving_on_all_grounds,
            ),
            Reading(
                key="utan-grund",
                says=Text(
                    "när som helst, mot återbetalning", "at any time, at the price of repayment"
                ),
                change=becomes(leaving, evolve(leaving, grounds=[], after=[], last_resort=False)),
            ),
        ],
        why=Text(
            "meningen som ger rätten nämner en grund",
            "the sentence that gives the right names one ground",
        ),
        about=[leaver_repays],
        cites=at("13", 2, 3, 4),
    ),
    OpenPoint(
        key="bristens-grad",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Räcker vilket ouppfyllt åtagande som helst för att lämna, eller måste bristen "
            "vara väsentlig eller varaktig?",
            "Is any commitment not carried out enough to leave, or must the failure be "
            "material or lasting?",
        ),
        about=[leaving],
        asks=[Subject(leaving, "grounds")],
        cites=[at("6-styrgrupp", 5), at("13", 1, 2, 3)],
    ),
    OpenPoint(
        key="vad-som-ar-ett-atagande",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Är bara det som § 5 räknar upp åtaganden, eller också utbetalningen, rapporterna "
            "och hänvisningarnas antal?",
            "Are only the things listed in § 5 commitments, or also the payment, the reports "
            "and the number of referrals?",
        ),
        about=[leaving, shortcomings, payments, refer, monthly_report],
        cites=[
            at("5-street-minds"),
            at("5-forvaltningen"),
            at("8", 6),
            at("9-betalning", 1),
            at("13", 2, 3),
        ],
    ),
    OpenPoint(
        key="vardegrundens-foljd",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Vad följer om Street Minds inte längre delar värdegrunden: bara en dialog, eller "
            "får förvaltningen lämna eller kräva pengar tillbaka?",
            "What follows if Street Minds no longer shares the values: only a dialogue, or may "
            "the administration leave or claim money back?",
        ),
        about=[requirement, work_by_values, shortcomings, leaving, misuse],
        cites=[at("4", 1, 5), at("9-finansiering", 5), at("13", 2, 3)],
    ),
    OpenPoint(
        key="i-sista-hand",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Måste styrgruppens åtgärder och dialogen ha prövats innan en part lämnar, och hur "
            "länge, och vad gäller om den andra parten uteblir?",
            "Must the steering group's measures and the dialogue have been tried before a "
            "party leaves, for how long, and what holds if the other party stays away?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text(
                    "texten säger inte vad som ska ha prövats",
                    "the text does not say what must have been tried",
                ),
            ),
            Reading(
                key="uppmaning",
                says=Text(
                    "inget måste ha prövats: orden är bara en uppmaning",
                    "nothing must have been tried: the words are only an exhortation",
                ),
                change=becomes(leaving, evolve(leaving, after=[], last_resort=False)),
            ),
            Reading(
                key="bada-forst",
                says=Text("båda måste ha prövats", "both must have been tried"),
                change=becomes(
                    leaving,
                    evolve(
                        leaving,
                        after=[
                            Text("åtgärder från styrgruppen", "measures by the steering group"),
                            Text("en dialog mellan parterna", "a dialogue between the parties"),
                        ],
                    ),
                ),
                excludes=[Choice("uttradets-grunder", "utan-grund")],
            ),
            Reading(
                key="bara-dialogen",
                says=Text("dialogen måste ha förts", "the dialogue must have been held"),
                change=becomes(
                    leaving,
                    evolve(
                        leaving,
                        after=[Text("en dialog mellan parterna", "a dialogue between the parties")],
                    ),
                ),
                excludes=[Choice("uttradets-grunder", "utan-grund")],
            ),
            Reading(
                key="dialogen-sokt",
                says=Text(
                    "det räcker att parten har kallat till dialog, också om den andra uteblir",
                    "it is enough to have called for the dialogue, even if the other stays away",
                ),
                change=becomes(
                    leaving,
                    evolve(
                        leaving,
                        after=[
                            Text("en kallelse till dialog", "a call for a dialogue"),
                        ],
                    ),
                ),
                excludes=[Choice("uttradets-grunder", "utan-grund")],
            ),
        ],
        why=Text(
            "orden ”i sista hand” nämner inga steg", "the words as a last resort name no steps"
        ),
        about=[shortcomings, act_on_deviations],
        cites=[at("6-styrgrupp", 5), at("13", 2, 3)],
    ),
    OpenPoint(
        key="uttradets-dag",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Från vilken dag har den part lämnat som säger att den lämnar?",
            "From which day has a party left that says that it leaves?",
        ),
        readings=[
            not_said(),
            Reading(
                key="vid-mottagandet",
                says=Text(
                    "genast, när motparten har fått beskedet",
                    "at once, when the other party has been told",
                ),
                change=becomes(
                    leaving,
                    evolve(
                        leaving,
                        notice=Excluded(),
                        counted_from=CountedFrom.RECEIPT,
                        takes_effect=TakesEffect.ANY_DAY,
                    ),
                ),
            ),
            Reading(
                key="vid-avsandandet",
                says=Text("genast, när beskedet har skickats", "at once, when word has been sent"),
                change=becomes(
                    leaving,
                    evolve(
                        leaving,
                        notice=Excluded(),
                        counted_from=CountedFrom.DISPATCH,
                        takes_effect=TakesEffect.ANY_DAY,
                    ),
                ),
            ),
        ],
        why=Text(
            "ingen uppsägningstid står i texten, och inte heller att det saknas en",
            "no time of notice stands in the text, nor that there is none",
        ),
        cites=at("13", 3, 4),
    ),
    OpenPoint(
        key="uttradets-form",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "I vilken form, och till vem, säger en part att den lämnar?",
            "In what form, and to whom, does a party say that it leaves?",
        ),
        about=[leaving, district_contact, street_minds_contact],
        asks=[Subject(leaving, ["form", "to"])],
        cites=[at("13", 3), at("kontakt", 1, 2)],
    ),
    OpenPoint(
        key="uttradets-verkan",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Upphör hela partnerskapet när en av de två parterna lämnar, eller bara dess "
            "deltagande?",
            "Does the whole partnership end when one of the two parties leaves, or only its "
            "participation?",
        ),
        readings=[
            Reading(
                key="deltagandet",
                says=Text("bara partens deltagande", "only that party's participation"),
            ),
            Reading(
                key="hela",
                says=Text("hela partnerskapet", "the whole partnership"),
                change=becomes(leaving, evolve(leaving, ends=Ends.WHOLE)),
            ),
        ],
        why=Text(
            "texten säger att parten lämnar, inte att partnerskapet upphör",
            "the text says that the party leaves, not that the partnership ends",
        ),
        cites=at("13", 3, 4),
    ),
    OpenPoint(
        key="alla-medverkande-parter",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är ”alla medverkande parter”, som ska föra dialogen, de två parterna, eller också "
            "Street Business och andra aktörer?",
            "Are all the parties that take part, who are to talk, the two, or Street Business and "
            "other actors too?",
        ),
        readings=[
            Reading(
                key="de-tva",
                says=Text("de två parterna", "the two parties"),
            ),
            Reading(
                key="aven-street-business",
                says=Text("också Street Business", "Street Business too"),
                change=becomes(
                    shortcomings, evolve(shortcomings, between=Jointly([*parties, street_business]))
                ),
            ),
            Reading(
                key="alla-aktorer",
                says=Text(
                    "också Street Business och övriga samarbetsaktörer",
                    "Street Business and the other cooperating actors too",
                ),
                change=becomes(
                    shortcomings,
                    evolve(
                        shortcomings, between=Jointly([*parties, street_business, other_actors])
                    ),
                ),
            ),
        ],
        why=Text("de är de enda som kallas parter", "they are the only ones called parties"),
        cites=at("13", 2),
    ),
    OpenPoint(
        key="nya-parter",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan en ny part komma med, hur, och vad blir då dess platser, del av medlen och "
            "skyldighet att betala tillbaka?",
            "Can a new party come in, how, and what are then its seats, its share of the money "
            "and its duty to repay?",
        ),
        about=[*parties, addenda, other_actors],
        cites=[at("ingress", 1), at("8", 5), at("9-finansiering", 2), at("13", 2)],
    ),
    OpenPoint(
        key="vad-dialogen-leder-till",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad följer om parterna finner att partnerskapet inte kan fortsätta?",
            "What follows if the parties find that the partnership cannot go on?",
        ),
        readings=[
            not_said(),
            Reading(
                key="uttrade",
                says=Text(
                    "nästa steg är att en part lämnar, om den har en grund för det",
                    "the next step is that a party leaves, if it has a ground for that",
                ),
                change=becomes(shortcomings, evolve(shortcomings, then=leaving)),
            ),
        ],
        why=Text(
            "meningarna följer på varandra, men ingen säger vad dialogen leder till",
            "the sentences follow one another, but none says what the dialogue leads to",
        ),
        cites=at("13", 2, 3),
    ),
    OpenPoint(
        key="under-dialogen",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Fortsätter hänvisningar, utbetalningar och rapporter medan parterna för dialog, "
            "eller får en part hålla inne sitt?",
            "Do referrals, payments and reports go on while the parties talk, or may a party "
            "withhold its own?",
        ),
        about=[shortcomings, refer, payments, monthly_report],
        cites=at("13", 2),
    ),
    OpenPoint(
        key="vem-som-konstaterar-brist",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem avgör om en part har brustit: styrgruppen, som förvaltningen kallar till, "
            "eller ingen?",
            "Who finds that a party has failed: the steering group, which the administration "
            "convenes, or nobody?",
        ),
        about=[act_on_deviations, shortcomings, leaving, steering_group],
        cites=[at("5-forvaltningen", 4), at("6-styrgrupp", 4, 5), at("13", 3)],
    ),
    OpenPoint(
        key="frist-och-rattelse",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Inom vilken tid ska en brist åberopas, får den som brister rätta sig först, och "
            "kan den åberopa den som själv brister?",
            "Within what time is a failure to be invoked, may the one who fails put it right "
            "first, and can one who fails too invoke it?",
        ),
        about=[shortcomings, leaving],
        cites=at("13", 2, 3),
    ),
    OpenPoint(
        key="tvistens-nasta-steg",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Måste dialogen ha förts innan en part går till domstol, och hur löses en tvist som "
            "den inte har löst?",
            "Must the dialogue have been held before a party goes to court, and how is a "
            "dispute settled that it has not settled?",
        ),
        about=[disputes],
        asks=[Subject(disputes, "then")],
        cites=at("13", 5),
    ),
    # Reports, follow-up and records.
    OpenPoint(
        key="vem-som-redovisar",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem lämnar delredovisningarna: Street Minds, förvaltningen, arbetsgruppen eller "
            "parterna tillsammans, och till vem?",
            "Who makes the monthly reports: Street Minds, the administration, the working group "
            "or the parties together, and to whom?",
        ),
        about=[monthly_report, follow_up],
        asks=[Subject(monthly_report, ["author", "recipient"])],
        cites=[at("5-forvaltningen", 4), at("7", 1), at("8", 6, 7)],
    ),
    OpenPoint(
        key="delredovisningens-dag",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska en delredovisning lämnas i den månad den handlar om eller i månaden efter?",
            "Is a monthly report due in the month it is about or in the month after?",
        ),
        readings=[
            Reading(
                key="samma-manad",
                says=Text("i den månad den handlar om", "in the month it is about"),
            ),
            Reading(
                key="manaden-efter",
                says=Text("i månaden efter", "in the month after"),
                change=becomes(monthly_report, evolve(monthly_report, timing=in_the_month_after)),
            ),
        ],
        why=Text(
            "texten säger ”månadsvis”, och så ryms tolv rapporter i giltighetstiden",
            "the text says monthly, and so twelve reports fall within the term",
        ),
        cites=at("8", 6, 7),
    ),
    OpenPoint(
        key="perioden-i-delredovisningen",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Är ”perioden” i en delredovisning månaden eller hela tiden sedan starten, och hör "
            "avslutade insatser dit?",
            "Is the period of a monthly report the month or all the time since the start, and "
            "do finished measures belong in it?",
        ),
        about=[monthly_report],
        asks=[Subject(monthly_report, ["contents", "covers"])],
        cites=at("8", 6, 7),
    ),
    OpenPoint(
        key="matt-i-delredovisningen",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vilka mått visar resultaten i en delredovisning, och på vilken mall?",
            "Which figures show the results in a monthly report, and on what template?",
        ),
        about=[monthly_report],
        asks=[Subject(monthly_report, ["form", "indicators"])],
        cites=at("8", 6, 7),
    ),
    OpenPoint(
        key="utebliven-delredovisning",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får en delredovisning vara tom, och vad följer om den uteblir?",
            "May a monthly report be empty, and what follows if it is not made?",
        ),
        about=[monthly_report, shortcomings],
        cites=[at("8", 6), at("13", 2)],
    ),
    OpenPoint(
        key="vem-som-laser",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem läser delredovisningarna mellan styrgruppens tre möten?",
            "Who reads the monthly reports between the steering group's three meetings?",
        ),
        about=[monthly_report, steering_group, working_group],
        cites=[at("6-styrgrupp", 1, 6), at("8", 6)],
    ),
    OpenPoint(
        key="vem-som-foljer-upp-samlat",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem gör den samlade uppföljningen: förvaltningen, Street Minds eller parterna "
            "tillsammans, och vem får den?",
            "Who makes the final follow-up: the administration, Street Minds or the parties "
            "together, and who gets it?",
        ),
        about=[final_report, follow_up],
        asks=[Subject(final_report, ["author", "recipient"])],
        cites=[at("5-forvaltningen", 4), at("8", 8)],
    ),
    OpenPoint(
        key="uppfoljningens-barare",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Svarar förvaltningen ensam för uppföljningen, styrgruppen eller båda, och vem "
            "granskar den?",
            "Does the administration alone answer for the follow-up, the steering group or "
            "both, and who checks it?",
        ),
        about=[follow_up, secure_compliance],
        cites=[at("5-forvaltningen", 4), at("6-styrgrupp", 1)],
    ),
    OpenPoint(
        key="effekter-utan-matt",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur visas insatsernas effekter, när målen saknar mått och utgångsläge?",
            "How are the effects shown, when the goals have no figures and no baseline?",
        ),
        about=[final_report, income, way_to_work, learning],
        lacks=[Indicator],
        cites=[at("2", 3, 4, 5), at("8", 8)],
    ),
    OpenPoint(
        key="dokumentationens-delning",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Delar parterna ansvaret för samma dokumentation, eller dokumenterar var och en "
            "sitt, och vad?",
            "Do the parties share one set of records, or does each keep its own, and of what?",
        ),
        readings=[
            Reading(
                key="tillsammans",
                says=Text("de svarar tillsammans", "they answer together"),
            ),
            Reading(
                key="var-for-sig",
                says=Text("var och en svarar för sitt", "each answers for its own"),
                change=becomes(documentation, evolve(documentation, bearer=EachOf(parties))),
            ),
        ],
        why=Text(
            "ansvaret sägs vara delat mellan dem",
            "the responsibility is said to be shared between them",
        ),
        cites=at("7", 1),
    ),
    OpenPoint(
        key="personuppgifter",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem svarar för personuppgifterna om deltagarna, och på vilken grund?",
            "Who answers for the personal data on participants, and on what ground?",
        ),
        about=[documentation, monthly_report, check_in],
        lacks=[DataProtection],
        cites=[at("5-street-minds", 4), at("7", 1), at("8", 6)],
    ),
    OpenPoint(
        key="sekretess",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får parterna dela uppgifter om en person utan samtycke, och vad binder Street "
            "Minds och Street Business?",
            "May the parties share facts about a person without consent, and what binds Street "
            "Minds and Street Business?",
        ),
        about=[make_contact, check_in, three_party_meetings, business_board],
        cites=[at("5", 3), at("5-street-minds", 4, 5), at("6-styrgrupp", 3)],
    ),
    OpenPoint(
        key="allmanna-handlingar",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur länge bevaras rapporter och protokoll, av vem, och är de allmänna handlingar?",
            "How long are reports and minutes kept, by whom, and are they public documents?",
        ),
        about=[documentation, monthly_report, steering_group],
        cites=[at("7", 1), at("8", 6)],
    ),
    OpenPoint(
        key="handelser-och-klagomal",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vart går klagomål, orosanmälningar och händelser i verksamheten?",
            "Where do complaints, reports of concern and incidents in the activities go?",
        ),
        about=[run_the_work, dialogue],
        cites=[at("6-arbetsgrupp", 1), at("8", 1)],
    ),
    # The bodies and the power in them.
    OpenPoint(
        key="antalet-enhetschefer",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur många enhetschefer sitter i styrgruppen, och får förvaltningen öka antalet?",
            "How many unit heads sit in the steering group, and may the administration raise "
            "their number?",
        ),
        about=[steering_group, unit_heads],
        asks=[Subject(steering_group, "seats")],
        cites=at("6-styrgrupp", 2),
    ),
    OpenPoint(
        key="styrgruppens-beslut",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur fattar styrgruppen beslut, när är den beslutför, och vad gäller när rösterna "
            "är lika?",
            "How does the steering group decide, when does it have a quorum, and what if the "
            "votes are even?",
        ),
        readings=[
            not_said(),
            Reading(
                key="enighet",
                says=Text("alla ledamöter måste vara eniga", "all the members must agree"),
                change=decided_by(by_all),
            ),
            Reading(
                key="per-ledamot",
                says=Text(
                    "flertalet av rösterna, en för varje ledamot",
                    "most of the votes, one for each member",
                ),
                change=decided_by(by_members),
            ),
            Reading(
                key="per-part",
                says=Text(
                    "parterna har en röst var, och båda måste vilja",
                    "the parties have a vote each, and both must want it",
                ),
                change=decided_by(DecisionRule(majority=Majority.ALL, votes_per=VotesPer.PARTY)),
            ),
        ],
        why=Text(
            "ingen mening säger hur styrgruppen beslutar",
            "no sentence says how the steering group decides",
        ),
        cites=at("6-styrgrupp"),
    ),
    OpenPoint(
        key="street-business-plats",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Företräder ledamoten från Street Business styrelse Street Minds, fast föreningen "
            "inte är part, eller sitter den med som rådgivare?",
            "Does the member from Street Business's board represent Street Minds, although the "
            "cooperative is no party, or sit in as an adviser?",
        ),
        readings=[
            Reading(
                key="for-street-minds",
                says=Text(
                    "ledamoten räknas som en av Street Minds tre",
                    "the member counts as one of Street Minds' three",
                ),
            ),
            Reading(
                key="radgivare",
                says=Text(
                    "ledamoten är rådgivare och har ingen plats",
                    "the member is an adviser and has no seat",
                ),
                change=becomes(
                    steering_group, evolve(steering_group, seats=steering_group.seats[:3])
                ),
            ),
        ],
        why=Text(
            "texten säger att den företräder Street Minds",
            "the text says that it represents Street Minds",
        ),
        about=[street_business],
        cites=at("6-styrgrupp", 1, 3),
    ),
    OpenPoint(
        key="ledamoternas-byte",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem utser och byter ut styrgruppens ledamöter, får en ersättare komma i stället, "
            "får en person ha två av platserna, och mister den sin plats som lämnar sitt "
            "uppdrag?",
            "Who appoints and replaces the steering group's members, may a deputy come instead, "
            "may one person hold two of the seats, and does one who leaves office lose the "
            "seat?",
        ),
        about=[steering_group],
        asks=[Subject(steering_group, "seats")],
        cites=at("6-styrgrupp", 2, 3),
    ),
    OpenPoint(
        key="enhetens-plats",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hör enheten för ekonomiskt bistånd till den avdelning vars chefer sitter i "
            "styrgruppen?",
            "Does the unit for economic assistance belong to the department whose heads sit in "
            "the steering group?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text(
                    "texten säger bara att den hör till förvaltningen",
                    "the text says only that it belongs to the administration",
                ),
            ),
            Reading(
                key="inom-avdelningen",
                says=Text(
                    "ja, och dess chef är en av dem som platserna är till för",
                    "yes, and its head is one of those whom the seats are for",
                ),
                change=becomes(assistance_unit, evolve(assistance_unit, of=adults)),
            ),
        ],
        why=Text(
            "ingen mening knyter enheten till avdelningen",
            "no sentence ties the unit to the department",
        ),
        about=[steering_group],
        cites=[at("1", 1), at("3", 4), at("6-styrgrupp", 2)],
    ),
    OpenPoint(
        key="tre-ganger-per-ar",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Är året för styrgruppens tre möten avtalsåret eller kalenderåret?",
            "Is the year of the steering group's three meetings the agreement's or the calendar's?",
        ),
        readings=[
            Reading(
                key="avtalsar",
                says=Text("avtalsåret", "the agreement's year"),
            ),
            Reading(
                key="kalenderar",
                says=Text("kalenderåret", "the calendar year"),
                change=becomes(
                    steering_group, evolve(steering_group, meets=Times(3, year, Anchor.CALENDAR))
                ),
            ),
        ],
        why=Text(
            "giltighetstiden är precis ett år, och kalenderår skulle dela den i två",
            "the term is exactly one year, which calendar years would cut in two",
        ),
        cites=[at("6-styrgrupp", 6), at("11", 1)],
    ),
    OpenPoint(
        key="street-minds-kallelse",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Kan Street Minds få styrgruppen sammankallad om förvaltningen inte kallar, och med "
            "vilket varsel?",
            "If the administration does not call the steering group, is there a way for Street "
            "Minds to have it called, and at what notice?",
        ),
        about=[steering_group, see_that_groups_meet],
        cites=[at("5-forvaltningen", 3), at("6-styrgrupp", 7)],
    ),
    OpenPoint(
        key="styrgruppens-befogenhet",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Får styrgruppen besluta om åtgärder som binder parterna, eller bara ta initiativ "
            "till dem?",
            "May the steering group decide on measures that bind the parties, or only start them?",
        ),
        readings=[
            Reading(
                key="initiativ",
                says=Text(
                    "den tar initiativ, och parterna beslutar",
                    "it starts them, and the parties decide",
                ),
            ),
            Reading(
                key="beslut",
                says=Text(
                    "den beslutar om åtgärder som parterna ska följa, inom ramen för "
                    "överenskommelsen",
                    "it decides on measures that the parties have to follow, within the agreement",
                ),
                change=power_of_the_group,
            ),
        ],
        why=Text("texten säger att den ska ”initiera”", "the text says that it is to initiate"),
        about=[act_on_deviations, secure_compliance],
        cites=[at("6-styrgrupp", 4, 5), at("13", 1)],
    ),
    OpenPoint(
        key="ordforande-och-protokoll",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem leder styrgruppens möten, för protokoll och berättar vidare?",
            "Who chairs the steering group's meetings, takes the minutes and passes them on?",
        ),
        about=[steering_group],
        asks=[Subject(steering_group, ["chair", "secretary"])],
        cites=at("6-styrgrupp", 7),
    ),
    OpenPoint(
        key="arbetsgruppens-moten",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ofta träffas arbetsgruppen, hur stor är den, och får styrgruppen utse den "
            "andra sidans anställda?",
            "How often does the working group meet, how large is it, and may the steering "
            "group appoint the other side's staff?",
        ),
        about=[working_group, see_that_groups_meet],
        asks=[Subject(working_group, ["meets", "seats"])],
        cites=[at("5-forvaltningen", 3), at("6-arbetsgrupp")],
    ),
    OpenPoint(
        key="arbetsgruppens-kallelse",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem kallar arbetsgruppen: också där förvaltningen, som ansvarar för att den träffas?",
            "Who calls the working group: there too the administration, which is to see to it "
            "that the group meets?",
        ),
        readings=[
            not_said(),
            Reading(
                key="forvaltningen",
                says=Text("förvaltningen", "the administration"),
                change=becomes(working_group, evolve(working_group, convener=district)),
            ),
        ],
        why=Text(
            "bara om styrgruppen sägs vem som är sammankallande",
            "only of the steering group is it said who convenes it",
        ),
        about=[see_that_groups_meet],
        cites=[at("5-forvaltningen", 3), at("6-styrgrupp", 7), at("6-arbetsgrupp", 1)],
    ),
    OpenPoint(
        key="arbetsgruppens-befogenhet",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vad får arbetsgruppen, som driver arbetet, besluta själv, hur gör den när de två "
            "sidorna är oense, och leder den koordinatorn och handledarna?",
            "What may the working group, which runs the work, decide by itself, how does it go on "
            "when the two sides disagree, and does it direct the coordinator and the supervisors?",
        ),
        readings=[
            Reading(
                key="utfor",
                says=Text(
                    "den utför arbetet; att den beslutar något säger texten inte",
                    "it carries out the work; that it decides anything the text does not say",
                ),
            ),
            Reading(
                key="beslutar-lopande",
                says=Text(
                    "den beslutar om det löpande arbetet, eftersom den driver det",
                    "it decides on the day-to-day work, since it runs it",
                ),
                change=power_of_the_working_group,
            ),
        ],
        why=Text(
            "texten säger att den driver arbetet, inte att den beslutar",
            "the text says that it runs the work, not that it decides",
        ),
        about=[working_group, run_the_work, coordinator, supervisors],
        cites=[at("6-arbetsgrupp", 1), at("9-budget", 1, 2)],
    ),
    OpenPoint(
        key="arbetsgruppens-krets",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Får någon från Street Business, en volontär eller en deltagare sitta i "
            "arbetsgruppen, när den består av medarbetare från de två?",
            "May someone from Street Business, a volunteer or a participant sit on the working "
            "group, when it consists of staff of the two?",
        ),
        readings=[
            Reading(
                key="bara-de-tvas",
                says=Text("bara medarbetare hos de två", "only staff of the two"),
            ),
            Reading(
                key="aven-street-business",
                says=Text(
                    "också från Street Business, på Street Minds sida som i styrgruppen",
                    "also from Street Business, on Street Minds' side as on the steering group",
                ),
                change=becomes(
                    working_group,
                    evolve(
                        working_group,
                        seats=[
                            Seats(
                                side=district,
                                drawn_from=district_staff,
                                appointed_by=steering_group,
                            ),
                            Seats(
                                side=street_minds,
                                drawn_from=AnyOf([association_staff, street_business]),
                                appointed_by=steering_group,
                            ),
                        ],
                    ),
                ),
            ),
        ],
        why=Text(
            "om arbetsgruppen nämns Street Business inte, fast det nämns om styrgruppen",
            "of the working group Street Business is not named, though it is of the steering group",
        ),
        about=[association_staff, street_business],
        cites=[at("5", 1), at("6-styrgrupp", 3), at("6-arbetsgrupp", 1)],
    ),
    OpenPoint(
        key="fore-arbetsgruppen",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem driver arbetet från den 1 juni 2021 till dess att styrgruppen har sammanträtt "
            "och utsett arbetsgruppen?",
            "Who runs the work from 1 June 2021 until the steering group has met and appointed "
            "the working group?",
        ),
        about=[working_group, steering_group, run_the_work],
        cites=[at("6-styrgrupp", 6), at("6-arbetsgrupp", 1, 2), at("11", 1)],
    ),
    OpenPoint(
        key="jav",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Får den besluta i styrgruppen vars egen organisation eller beslut saken gäller?",
            "May someone decide in the steering group on a matter of their own organisation or "
            "decision?",
        ),
        readings=[
            not_said(),
            Reading(
                key="personen",
                says=Text(
                    "flertalet av rösterna avgör, utan den person som saken gäller",
                    "most of the votes decide, without the person whom the matter concerns",
                ),
                change=kept_out(by_members, Recused.PERSON),
                supposes=[Choice("styrgruppens-beslut", "per-ledamot")],
            ),
            Reading(
                key="parten",
                says=Text(
                    "flertalet av rösterna avgör, utan alla som företräder den part som saken "
                    "gäller",
                    "most of the votes decide, without any who represent the party concerned",
                ),
                change=kept_out(by_members, Recused.PARTY),
                supposes=[Choice("styrgruppens-beslut", "per-ledamot")],
            ),
            Reading(
                key="ingen",
                says=Text(
                    "flertalet av rösterna avgör, och den som saken gäller deltar",
                    "most of the votes decide, and those concerned take part",
                ),
                change=kept_out(by_members, Recused.NOBODY),
                supposes=[Choice("styrgruppens-beslut", "per-ledamot")],
            ),
            Reading(
                key="personen-vid-enighet",
                says=Text(
                    "alla ledamöter måste vara eniga, utom den som saken gäller",
                    "all the members must agree, but for the one whom the matter concerns",
                ),
                change=kept_out(by_all, Recused.PERSON),
                supposes=[Choice("styrgruppens-beslut", "enighet")],
            ),
        ],
        why=Text("ingen mening talar om jäv", "no sentence speaks of a conflict of interest"),
        about=[steering_group, department_head, board, business_board, district_contact],
        cites=[at("6-styrgrupp", 2, 3), at("kontakt", 1, 5)],
    ),
    OpenPoint(
        key="kontaktpersonernas-befogenhet",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad får kontaktpersonerna göra, vem byter ut dem, och räcker det att meddela dem?",
            "What may the contacts do, who replaces them, and is it enough to tell them?",
        ),
        about=[district_contact, street_minds_contact],
        cites=at("kontakt", 1, 2),
    ),
    OpenPoint(
        key="street-business-upphor",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vad gäller om Street Business slutar medverka, fast föreningen inte har åtagit "
            "sig något: kan den eller en annan aktör vara ”någon motpart”, vars brist ger rätt "
            "att lämna?",
            "What holds if Street Business stops taking part, although it has undertaken nothing: "
            "can it or another actor be a counterparty, whose failure gives a right to leave?",
        ),
        about=[street_business, shortcomings, leaving, other_actors],
        cites=[at("1", 9, 10), at("5", 1), at("13", 2, 3)],
    ),
    OpenPoint(
        key="ovriga-aktorer",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Vilka är övriga aktörer, är de desamma som övriga samarbetspartners, vad binder "
            "dem, och svarar Street Minds för att de bidrar?",
            "Who are the other actors, are they the same as the other partners, what binds "
            "them, and does Street Minds answer for their contributing?",
        ),
        about=[other_actors, others_contribute, volunteer_hours],
        cites=[at("9-finansiering", 2), at("9-budget", 5)],
    ),
    OpenPoint(
        key="forvaltningens-rattsliga-stallning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "För vilken juridisk person skriver förvaltningen under, och på vems beslut?",
            "For which legal person does the administration sign, and on whose decision?",
        ),
        about=[district, district_signature],
        cites=[at("ingress", 1), at("kontakt", 1, 5)],
    ),
    OpenPoint(
        key="parternas-namn",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Är ”Stockholm Street Minds” och ”Street Minds” samma förening, och vem får skriva "
            "under för den?",
            "Do the two names of the association mean one and the same, and who may sign for it?",
        ),
        about=[street_minds, street_minds_signature, street_minds_contact],
        cites=[at("ingress", 1), at("6-styrgrupp", 3), at("kontakt", 2, 6)],
    ),
    OpenPoint(
        key="avdelningens-namn",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Är ”Individ och familjeomsorg vuxna” och ”Social omsorg Vuxen” samma avdelning?",
            "Are the two names for one and the same department?",
        ),
        about=[adults, district_contact, department_head],
        cites=[at("6-styrgrupp", 2), at("kontakt", 1)],
    ),
    # Target group and participants.
    OpenPoint(
        key="flera-malgrupper",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken av beskrivningarna av målgruppen gäller, och krävs social problematik "
            "eller är den bara vanlig?",
            "Which of the descriptions of the target group holds, and are social problems "
            "required or only common?",
        ),
        readings=[
            Reading(
                key="fyra-villkor",
                says=Text(
                    "den första meningen i § 3: vuxen, i området, med bistånd, utan inkomst, "
                    "långt från insatser",
                    "the first sentence of § 3: adult, in the area, on assistance, without "
                    "income, far from services",
                ),
            ),
            Reading(
                key="aven-social-problematik",
                says=Text(
                    "den, och dessutom social problematik som i § 2",
                    "that one, and social problems too, as in § 2",
                ),
                change=becomes(
                    target_group,
                    evolve(target_group, limits=[*target_group.limits, social_problems]),
                ),
            ),
            Reading(
                key="bred",
                says=Text(
                    "den andra meningen i § 3, inom området: varken ålder, bistånd eller inkomst "
                    "avgör",
                    "the second sentence of § 3, in the area: neither age, assistance nor income "
                    "decides",
                ),
                change=becomes(target_group, evolve(target_group, limits=described_group.limits)),
            ),
        ],
        why=Text(
            "den meningen anger partnerskapets målgrupp och är den mest utförliga",
            "that sentence states the partnership's target group and is the fullest",
        ),
        about=[group_of_purpose, group_of_goals, described_group, situation, initiative],
        cites=[at("1", 1, 11), at("2", 1, 2), at("3")],
    ),
    OpenPoint(
        key="hemloshet-och-missbruk",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Gäller exemplet den som är både hemlös och i missbruk, eller den ena eller den andra?",
            "Is the example of those who are both homeless and misusing, or of either?",
        ),
        readings=[
            Reading(
                key="var-for-sig",
                says=Text("vart och ett för sig", "each by itself"),
            ),
            Reading(
                key="tillsammans",
                says=Text("bägge på en gång", "both at once"),
                change=becomes(
                    described_group,
                    evolve(
                        described_group, often=[homeless_and_misusing, *described_group.often[2:]]
                    ),
                ),
            ),
        ],
        why=Text("det är ett exempel och inget villkor", "it is an example and no condition"),
        cites=at("3", 3),
    ),
    OpenPoint(
        key="problemens-lista",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Är missbruk, hemlöshet och psykisk ohälsa de enda problem som räknas, eller är de "
            "exempel?",
            "Are misuse, homelessness and mental ill-health the only problems that count, or "
            "examples?",
        ),
        about=[situation, cooperation, group_of_goals, described_group],
        cites=[at("1", 1, 8), at("2", 2), at("3", 3, 5)],
    ),
    OpenPoint(
        key="egen-inkomst-och-malgruppen",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Lämnar den målgruppen som får en egen inkomst, vilket är målet, eller som inte längre "
            "får bistånd?",
            "Does one leave the target group who gets an income of their own, which is the goal, "
            "or who no longer receives assistance?",
        ),
        about=[target_group, group_of_purpose, group_of_goals, income],
        cites=[at("2", 1, 3), at("3", 1)],
    ),
    OpenPoint(
        key="saknar-egen-inkomst",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Utesluter en liten pension, ersättning eller lön den som också får bistånd, och "
            "räknas en makes inkomst?",
            "Does a small pension, benefit or wage exclude someone who also receives assistance, "
            "and does a spouse's income count?",
        ),
        about=[target_group, group_of_purpose, group_of_goals],
        cites=[at("2", 1, 2), at("3", 1)],
    ),
    OpenPoint(
        key="inom-omradet",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Räknas folkbokföring, vistelse eller var ärendet finns, och vad gäller den som "
            "flyttar?",
            "Is it registration, staying or where the case is that counts, and what of one who "
            "moves?",
        ),
        about=[target_group],
        cites=at("3", 1),
    ),
    OpenPoint(
        key="vuxen",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Från vilken ålder är någon vuxen här, och finns en övre gräns?",
            "From what age is someone an adult here, and is there an upper limit?",
        ),
        about=[target_group],
        cites=at("3", 1),
    ),
    OpenPoint(
        key="bara-oppenvard",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Kan den komma med som bara har kontakt med öppenvården och inte får bistånd?",
            "Can someone come in who is known to outpatient care alone and receives no assistance?",
        ),
        about=[described_group, target_group],
        cites=[at("1", 2), at("3", 1, 4)],
    ),
    OpenPoint(
        key="egna-deltagare",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Kommer deltagare bara genom förvaltningens hänvisning, eller får Street Minds ta "
            "med egna på medlen?",
            "Do participants come by the administration's referral alone, or may Street Minds "
            "bring its own on the money?",
        ),
        about=[refer, cooperation, funding],
        cites=[at("1", 8), at("5", 3), at("5-forvaltningen", 2)],
    ),
    OpenPoint(
        key="tidigare-deltagare",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Räknas den som deltog före den 1 juni 2021?",
            "Does one count who took part before 1 June 2021?",
        ),
        about=[target_group, assessment, monthly_report],
        cites=[at("5", 2), at("11", 1)],
    ),
    OpenPoint(
        key="lamplighet-och-nej",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem avgör vem som är lämplig, och får Street Minds säga nej till en hänvisad?",
            "Who decides who is suitable, and may Street Minds refuse one who was referred?",
        ),
        readings=[
            Reading(
                key="alla-hanvisade",
                says=Text(
                    "förvaltningen avgör, och Street Minds matchar alla",
                    "the administration decides, and Street Minds matches everyone",
                ),
            ),
            Reading(
                key="om-en-tjanst-passar",
                says=Text(
                    "Street Minds får säga nej när ingen tjänst passar",
                    "Street Minds may refuse when no service fits",
                ),
                change=becomes(
                    match,
                    evolve(
                        match,
                        conditions=[
                            *match.conditions,
                            Text("någon tjänst passar personen", "some service fits the person"),
                        ],
                    ),
                ),
            ),
        ],
        why=Text(
            "åtagandet att matcha har inget förbehåll", "the commitment to match has no proviso"
        ),
        about=[identify, refer],
        cites=[at("5", 3), at("5-street-minds", 3)],
    ),
    OpenPoint(
        key="tjanster-och-platser",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Finns det tjänster som Street Minds måste erbjuda, i så fall vilka och för hur många "
            "samtidigt, och vem går före när det är fullt?",
            "Are there services that Street Minds has to offer, if so which and for how many at a "
            "time, and who comes first when it is full?",
        ),
        readings=[
            Reading(
                key="de-som-finns",
                says=Text(
                    "nej, den matchar mot de tjänster som finns",
                    "no, it matches people with the services there are",
                ),
            ),
            Reading(
                key="maste-erbjudas",
                says=Text(
                    "ja, den ska erbjuda tjänster som ger egen inkomst, för det är målet",
                    "yes, it has to offer services that give an income, since that is the goal",
                ),
                change=services_to_offer,
            ),
        ],
        why=Text(
            "bland Street Minds åtaganden finns matchningen men inte tjänsterna",
            "among Street Minds' commitments stands the matching, but not the services",
        ),
        about=[match, income, funding],
        cites=[at("2", 2, 3), at("5", 3), at("5-street-minds", 3), at("9-finansiering", 4)],
    ),
    OpenPoint(
        key="personens-nej",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Får den som hänvisas säga nej eller sluta utan att det påverkar biståndet, när bara "
            "medlemmars deltagande sägs vara frivilligt?",
            "May someone who is referred refuse or stop without an effect on their assistance, "
            "when only members' participation is said to be voluntary?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text(
                    "texten frågar inte efter personens vilja",
                    "the text does not ask whether the person is willing",
                ),
            ),
            Reading(
                key="frivilligt",
                says=Text(
                    "bara den hänvisas som själv vill, för deltagandet är frivilligt",
                    "only those who are willing are referred, as participation is voluntary",
                ),
                change=becomes(
                    refer,
                    evolve(
                        refer, conditions=[Text("personen själv vill", "the person is willing")]
                    ),
                ),
            ),
        ],
        why=Text(
            "åtagandet att hänvisa har inget villkor", "the commitment to refer has no condition"
        ),
        about=[association, identify, check_in, assistance_unit],
        cites=[at("1", 6), at("5", 3), at("5-street-minds", 4), at("5-forvaltningen", 2)],
    ),
    OpenPoint(
        key="antalet-hanvisningar",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur många personer ska hänvisas, och är det ett brott mot åtagandet att inte "
            "hänvisa någon?",
            "How many people are to be referred, and is it a breach to refer nobody?",
        ),
        about=[refer],
        cites=at("5-forvaltningen", 2),
    ),
    OpenPoint(
        key="frivilligt-och-betalt",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Hur går frivilligt och ideellt deltagande ihop med betalt arbete, och måste den "
            "hänvisade bli medlem?",
            "How does voluntary and unpaid participation go with paid work, and must those "
            "referred become members?",
        ),
        about=[association, initiative, income],
        cites=[at("1", 6, 11), at("2", 3)],
    ),
    OpenPoint(
        key="deltagarens-stallning",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Är en deltagare anställd, företagare, praktikant eller medlem, och vem ansvarar "
            "för arbetsmiljö och skador?",
            "Is a participant an employee, self-employed, a trainee or a member, and who "
            "answers for work environment and damage?",
        ),
        about=[cooperation, income, street_business],
        cites=[at("1", 9, 11), at("2", 3)],
    ),
    OpenPoint(
        key="inkomsten-och-bistandet",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur påverkar inkomsten biståndet, och vem berättar om den?",
            "How does the income affect the assistance, and who tells of it?",
        ),
        about=[income, check_in],
        cites=[at("2", 3), at("3", 1), at("5-street-minds", 4)],
    ),
    OpenPoint(
        key="ett-ars-forsaljning",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Från vilken dag räknas året av försäljning, vad gäller vid avbrott, och lovar någon "
            "medlemskapet?",
            "From which day is the year of selling counted, what holds after a break, and does "
            "anyone promise the membership?",
        ),
        readings=[
            Reading(
                key="forsta-forsaljningen",
                says=Text("från den första försäljningen", "from the first sale"),
            ),
            Reading(
                key="fran-starten",
                says=Text(
                    "från att deltagaren kom med i Street Business",
                    "from when the participant came into Street Business",
                ),
                change=becomes(
                    membership,
                    evolve(
                        membership,
                        timing=AfterEvent(
                            Text(
                                "att deltagaren kom med i Street Business",
                                "the participant came into Street Business",
                            ),
                            year,
                            Limit.AT_EARLIEST,
                        ),
                    ),
                ),
            ),
        ],
        why=Text("texten talar om ett år med försäljning", "the text speaks of a year of selling"),
        cites=[at("1", 10), at("11", 1)],
    ),
    OpenPoint(
        key="malens-nivaer",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Vilket mål mäts framgången mot: behandling, ett första steg, egen inkomst, en "
            "plats på arbetsmarknaden eller avdelningens mål?",
            "Which goal is success measured by: treatment, a first step, an income, a place on "
            "the labour market or the department's aims?",
        ),
        about=[nearer, purpose, income, way_to_work, assessment],
        cites=[at("1", 3), at("2", 1, 3, 4), at("5", 1)],
    ),
    OpenPoint(
        key="deltagandets-slut",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem avslutar ett deltagande, på vilka grunder, och efter hur lång tid?",
            "Who ends someone's participation, on what grounds, and after how long?",
        ),
        about=[match, target_group],
        cites=[at("5", 3), at("5-street-minds", 3, 4)],
    ),
    # What each side undertakes.
    OpenPoint(
        key="hanvisning-till-street-minds",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Ges återkopplingen och mötet till handläggaren eller till personen, hur snabbt, och "
            "räknat från vad?",
            "Are the response and the meeting given to the case officer or to the person, how "
            "quickly, and counted from what?",
        ),
        about=[quick_reply, case_officers],
        asks=[Subject(quick_reply, "timing")],
        cites=at("5-street-minds", 2),
    ),
    OpenPoint(
        key="vem-som-hanvisar-vem",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Är det personer som har hänvisats till Street Minds, eller tjänster som Street "
            "Minds har hänvisats till?",
            "Is it people who were referred to Street Minds, or services that Street Minds was "
            "referred to?",
        ),
        about=[match, quick_reply],
        cites=at("5-street-minds", 2, 3),
    ),
    OpenPoint(
        key="avstamningens-takt",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ofta, om vad och i vilken form stäms läget av, och med vem när två enheter är "
            "inblandade?",
            "How often, about what and in what form are check-ins held, and with whom where "
            "two units are involved?",
        ),
        about=[check_in],
        cites=[at("3", 4), at("5-street-minds", 4)],
    ),
    OpenPoint(
        key="trepartsmotenas-kallelse",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem avgör att ett trepartsmöte behövs, och vilka är de tre?",
            "Who decides that a three-party meeting is needed, and who are the three?",
        ),
        about=[three_party_meetings],
        cites=at("5-street-minds", 5),
    ),
    OpenPoint(
        key="information-till-enheterna",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ofta och för vilka enheter informeras det, och vad gäller om förvaltningen "
            "inte ger tillfälle?",
            "How often and to which units is information given, and what if the administration "
            "makes no room for it?",
        ),
        about=[inform, information_meetings],
        cites=[at("5-street-minds", 1), at("5-forvaltningen", 1)],
    ),
    OpenPoint(
        key="samverkansbehov",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Vem samverkar när behovet finns, får förvaltningen ta upp det först, och hur "
            "långt går ”annat stöd”?",
            "Who cooperates when there is a need, may the administration raise it first, and "
            "how far does other support go?",
        ),
        about=[cooperate, notice_the_need, help_with_contacts],
        asks=[Subject(cooperate, "bearer")],
        cites=at("8", 3, 4),
    ),
    OpenPoint(
        key="kontinuerlig-dialog",
        kind=PointKind.VAGUE,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ofta och var förs dialogen, och kan en ensam part brista när båda svarar för den?",
            "How often and where is the dialogue held, and can one party fail alone when both "
            "answer for it?",
        ),
        about=[dialogue],
        cites=at("8", 1, 2),
    ),
    OpenPoint(
        key="larandets-barare",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem arbetar med former och metoder, när, och vem äger det som kommer fram: metoderna, "
            "och de verksamhetsidéer som deltagarna har varit med om att utveckla?",
            "Who works on forms and methods, when, and who owns what comes of it: the methods, and "
            "the business ideas that participants have helped to develop?",
        ),
        about=[learning, forms_of_cooperation, methods, cooperation],
        asks=[Subject(methods, "bearer")],
        cites=[at("1", 8, 9), at("2", 5), at("10", 1, 2)],
    ),
    OpenPoint(
        key="metoder-och-godkannande",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Får arbetsmetoderna utvecklas utan vidare, eller måste en betydande ändring av dem "
            "först godkännas eller tas in i en tilläggsbilaga?",
            "May the methods be developed without further ado, or must a significant change of "
            "them first be approved or be put into an addendum?",
        ),
        readings=[
            Reading(
                key="fritt",
                says=Text(
                    "utan vidare, under hela perioden",
                    "without further ado, throughout the period",
                ),
            ),
            Reading(
                key="efter-godkannande",
                says=Text(
                    "en betydande ändring måste först godkännas på rätt nivå",
                    "a significant change must first be approved at the right level",
                ),
                change=becomes(
                    methods,
                    evolve(
                        methods,
                        what=Text(
                            "utgå från målgruppen och kunna utveckla lämpliga arbetsmetoder, "
                            "men ändra dem på ett betydande sätt först när det har godkänts på "
                            "rätt nivå",
                            "start from the target group and be able to develop suitable methods, "
                            "but change them significantly only once that has been approved at "
                            "the right level",
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "§ 10 ger utrymmet under hela perioden och nämner inget godkännande",
            "§ 10 gives the room throughout the period and names no approval",
        ),
        about=[addenda, deviations, approve_deviations],
        cites=[at("8", 5), at("10", 2), at("13", 1)],
    ),
    OpenPoint(
        key="nytt-eller-provat",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är arbetssättet nytt för båda, eller har metoden redan visat resultat?",
            "Is the way of working new to both, or has the method already shown results?",
        ),
        about=[new_way_of_working, assessment],
        cites=[at("5", 2), at("10", 1)],
    ),
    OpenPoint(
        key="kravens-provning",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "När, av vem och hur prövas kraven på föreningar?",
            "When, by whom and how are the demands on associations tested?",
        ),
        readings=[
            not_said(),
            Reading(
                key="vid-starten",
                says=Text("när överenskommelsen ingås", "when the agreement is made"),
                change=becomes(
                    requirement,
                    evolve(
                        requirement,
                        tested=Text("när överenskommelsen ingås", "when the agreement is made"),
                    ),
                ),
            ),
            Reading(
                key="hela-tiden",
                says=Text("under hela tiden", "all the time"),
                change=becomes(
                    requirement,
                    evolve(requirement, tested=Text("under hela tiden", "all the time")),
                ),
            ),
        ],
        why=Text(
            "meningen säger vilka förvaltningen samarbetar med, inte när det prövas",
            "the sentence says whom the administration works with, not when it is tested",
        ),
        cites=at("4", 1),
    ),
    OpenPoint(
        key="kravens-rackvidd",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Gäller kraven också Street Business och andra som medverkar?",
            "Do the demands hold for Street Business and others who take part too?",
        ),
        readings=[
            Reading(
                key="bara-street-minds",
                says=Text("bara Street Minds, som är part", "only Street Minds, which is a party"),
            ),
            Reading(
                key="alla-foreningar",
                says=Text(
                    "alla föreningar och organisationer som medverkar",
                    "all associations and organisations that take part",
                ),
                change=becomes(
                    requirement,
                    evolve(requirement, on=EachOf([street_minds, street_business, other_actors])),
                ),
            ),
        ],
        why=Text(
            "bara med Street Minds ingår förvaltningen en överenskommelse",
            "only with Street Minds does the administration make an agreement",
        ),
        cites=at("4", 1),
    ),
    OpenPoint(
        key="forvaltningens-mal",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text(
            "Vilka är förvaltningens övergripande målsättningar, och gäller de som de var "
            "eller som de ändras?",
            "What are the administration's overall objectives, and do they hold as they were "
            "or as they change?",
        ),
        readings=[
            not_said(),
            Reading(
                key="som-de-var",
                says=Text(
                    "som de var när överenskommelsen ingicks",
                    "as they were when the agreement was made",
                ),
                change=becomes(objectives, evolve(objectives, version=Version.AS_IT_WAS)),
            ),
            Reading(
                key="som-de-andras",
                says=Text("som de är vid varje tid", "as they are at each time"),
                change=becomes(objectives, evolve(objectives, version=Version.AS_AMENDED)),
            ),
        ],
        why=Text(
            "målsättningarna är varken återgivna, daterade eller bifogade",
            "the objectives are neither given, dated nor attached",
        ),
        about=[work_by_values],
        cites=at("4", 5),
    ),
    OpenPoint(
        key="ansvar-och-forsakring",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Vem bär ansvar och försäkring för skador, vem får tala om partnerskapet utåt, och "
            "kontrolleras personalen?",
            "Who bears liability and insurance for damage, who may speak of the partnership in "
            "public, and are staff checked?",
        ),
        about=[run_the_work, cooperation],
        cites=[at("1", 9), at("6-arbetsgrupp", 1)],
    ),
    # Papers and form.
    OpenPoint(
        key="bilaga-1-saknas",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text("Vad står i bilaga 1?", "What does appendix 1 say?"),
        about=[appendix],
        cites=at("5", 3),
    ),
    OpenPoint(
        key="bilagans-verkan",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Är bilaga 1 en del av överenskommelsen, och vad gäller om den eller en tilläggsbilaga "
            "säger något annat?",
            "Is appendix 1 part of the agreement, and what holds if it or an addendum says "
            "otherwise?",
        ),
        readings=[
            not_said(),
            Reading(
                key="overenskommelsen-forst",
                says=Text(
                    "överenskommelsen går före bilaga 1",
                    "the agreement comes before appendix 1",
                ),
                change=adds(appendix_or_agreement(by=Prevails.FIRST_NAMED)),
            ),
            Reading(
                key="det-sarskilda-forst",
                says=Text(
                    "bilaga 1 går före där den är mer särskild",
                    "appendix 1 comes first where it is more special",
                ),
                change=adds(appendix_or_agreement(by=Prevails.SPECIAL)),
            ),
            Reading(
                key="det-senare-forst",
                says=Text(
                    "den av dem som har avtalats senare går före",
                    "whichever of them was agreed on later comes first",
                ),
                change=adds(appendix_or_agreement(by=Prevails.LATER)),
            ),
        ],
        why=Text(
            "ingen mening säger vad som går före",
            "no sentence says which comes first",
        ),
        about=[appendix, match, addenda],
        cites=[at("5", 3), at("8", 5)],
    ),
    OpenPoint(
        key="bilagornas-nummer",
        kind=PointKind.GAP,
        weight=Weight.FORMAL,
        question=Text(
            "Finns fler bilagor än nummer 1, och hur numreras och dateras tilläggsbilagor?",
            "Are there more appendices than number 1, and how are addenda numbered and dated?",
        ),
        about=[appendix, addenda],
        cites=[at("5", 3), at("8", 5)],
    ),
    OpenPoint(
        key="odaterad",
        kind=PointKind.GAP,
        weight=Weight.FORMAL,
        question=Text(
            "När undertecknades överenskommelsen, och av vem?",
            "When was the agreement signed, and by whom?",
        ),
        about=[district_signature, street_minds_signature],
        asks=[Subject(district_signature, "dated"), Subject(street_minds_signature, "dated")],
        cites=at("kontakt", 4, 5, 6, 11),
    ),
    OpenPoint(
        key="fortryckt-namn",
        kind=PointKind.AMBIGUITY,
        weight=Weight.FORMAL,
        question=Text(
            "Till vilken sidas underskrift hör det förtryckta namnet?",
            "For which side's signature is the name in print?",
        ),
        readings=[
            Reading(
                key="forvaltningens",
                says=Text("förvaltningens", "the administration's"),
            ),
            Reading(
                key="street-minds",
                says=Text("Street Minds", "Street Minds'"),
                change=name_on_the_other_side,
            ),
        ],
        why=Text(
            "namnet står före den första raden för namnförtydligande",
            "the name stands before the first line for a name",
        ),
        cites=at("kontakt", 5, 6, 11),
    ),
    OpenPoint(
        key="exemplaren",
        kind=PointKind.AMBIGUITY,
        weight=Weight.FORMAL,
        question=Text(
            "Har exemplaren redan delats ut, hör bilagorna till dem, och får Street Business ett?",
            "Have the copies been handed out already, do the appendices belong to them, and "
            "does Street Business get one?",
        ),
        about=[copies],
        cites=at("kontakt", 3),
    ),
    OpenPoint(
        key="kontaktuppgifternas-plats",
        kind=PointKind.AMBIGUITY,
        weight=Weight.FORMAL,
        question=Text(
            "Hör kontaktuppgifterna till § 13, och vems är den sista raden som har utelämnats?",
            "Do the contact details belong to § 13, and whose is the last line that is left out?",
        ),
        about=[district_contact, street_minds_contact],
        cites=at("kontakt", 1, 2),
    ),
    OpenPoint(
        key="begreppen",
        kind=PointKind.VAGUE,
        weight=Weight.FORMAL,
        question=Text(
            "Betyder partnerskap, projekt, överenskommelse och verksamhet, och brukare, "
            "deltagare och personer, olika saker?",
            "Do partnership, project, agreement and activities, and users, participants and "
            "persons, mean different things?",
        ),
        about=[leaving, refer, target_group, shortcomings],
        cites=[at("1", 1, 8), at("5-forvaltningen", 2), at("8", 8), at("13", 2, 3, 4)],
    ),
    OpenPoint(
        key="enheternas-namn",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är förvaltningen, stadsdelen och stadsdelsförvaltningen samma, och vilken är "
            "”avdelningen” i § 5?",
            "Are the administration, the district and the district administration the same, "
            "and which is the department of § 5?",
        ),
        about=[district, adults, assistance_unit, outpatient_unit],
        cites=[at("1", 1, 2), at("3", 4), at("5", 1), at("8", 4)],
    ),
    OpenPoint(
        key="mallens-rester",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är ord som ”projektet”, ”någon motpart” och ”verksamhetsplan”, och dubbla "
            "betalningsvillkor, rester av en mall för flera parter?",
            "Are words such as the project, any counterparty and plan of activities, and two "
            "terms of payment, left over from a template for several parties?",
        ),
        about=[leaving, shortcomings, funding, unspent],
        cites=[
            at("5-forvaltningen", 2),
            at("9-finansiering"),
            at("9-betalning"),
            at("13", 1, 2, 3, 4),
        ],
    ),
    OpenPoint(
        key="skrivfel",
        kind=PointKind.AMBIGUITY,
        weight=Weight.FORMAL,
        question=Text(
            "Hur ska de förvanskade leden i Street Minds åtaganden läsas, där verbformerna växlar?",
            "How are the garbled items of Street Minds' commitments to be read, where the verb "
            "forms vary?",
        ),
        about=[quick_reply, match, check_in],
        cites=[at("3", 4), at("5-street-minds", 2, 3, 4), at("9-betalning", 2)],
    ),
]

# Every part that is named above.
partnership = Partnership(
    parts=[part for part in list(globals().values()) if isinstance(part, Part)],
    open_points=open_points,
)

if __name__ == "__main__":
    sys.stdout.write(dumps(partnership))
