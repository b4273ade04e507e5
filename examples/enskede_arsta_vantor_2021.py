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

from iopmodel.dates import (
    Anchor,
    BeforeEnd,
    Counting,
    Each,
    EndDay,
    InMonths,
    Period,
    Span,
    Throughout,
    Times,
)
from iopmodel.documents import dumps
from iopmodel.identifiers import OrganisationNumber
from iopmodel.money import sek
from iopmodel.notgiven import AtLeast, OpenWording, Unstated
from iopmodel.partnership import Change, OpenPoint, Partnership, PointKind, Reading, Weight, becomes
from iopmodel.parts import Appendix, Contents, Part, Text
from iopmodel.terms import (
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
    Covers,
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
    Instalment,
    Jointly,
    Limit,
    Match,
    Measure,
    Modality,
    NegotiableExtension,
    Office,
    OnOccasion,
    Party,
    PaymentPlan,
    Per,
    PersonalData,
    Purpose,
    Renegotiation,
    Repayment,
    Report,
    Requirement,
    Seats,
    Sector,
    Signature,
    TargetGroup,
    Term,
    Trigger,
    Unit,
    Values,
)

NAME = "enskede_arsta_vantor_2021"

contents = Contents.parse(
    Path(__file__).with_name("contents").joinpath(f"{NAME}.txt").read_text(encoding="utf-8")
)
at = contents.at

month, year = Span.of(months=1), Span.of(years=1)
JANUARY, JUNE = 1, 6

must = partial(Commitment, modality=Modality.OBLIGATION)
when_needed = OnOccasion(Text("vid behov", "when needed"))

# --- Heading and parties --------------------------------------------------------------------------

heading = Heading(
    name="Enskede-Årsta-Vantör och Street Minds",
    case_number="EÅV 2021/230",
    cites=at("ingress", 1, 2),
)
district = Party(
    key="stadsdelsforvaltningen",
    name="Enskede-Årsta-Vantörs stadsdelsförvaltning",
    sector=Sector.PUBLIC,
    organisation_number=OrganisationNumber("212000-0142"),
    cites=[at("ingress", 1), at("kontakt", 1)],
)
street_minds = Party(
    key="street-minds",
    name="Street Minds",
    sector=Sector.CIVIL_SOCIETY,
    organisation_number=OrganisationNumber("802524-2879"),
    legal_form="ideell förening",
    cites=[at("ingress", 1), at("1", 4), at("kontakt", 2)],
)
parties = [district, street_minds]

street_business = Associate(
    key="street-business",
    name="Street Business ekonomisk förening",
    near=street_minds,
    legal_form="ekonomisk förening, ett arbetskooperativ",
    described_only=False,
    cites=[at("1", 7, 9, 10), at("5", 1), at("6-styrgrupp", 3)],
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
    cites=at("2", 2, 3),
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
    cites=at("2", 2, 4),
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
group_of_purpose = TargetGroup(
    key="malgrupp-enligt-syftet", limits=[assistance, no_income], cites=at("2", 1)
)
group_of_goals = TargetGroup(
    key="malgrupp-enligt-malen",
    limits=[no_income, Text("har social problematik", "have social problems")],
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
    cites=at("3", 2, 3, 4, 5),
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
work_by_values = Commitment(
    key="arbeta-utifran-vardegrunden",
    bearer=street_minds,
    modality=Modality.OBLIGATION,
    what=Text(
        "arbeta aktivt utifrån värdegrunden och förvaltningens övergripande mål",
        "work actively from these values and the administration's overall objectives",
    ),
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
    towards=case_officers,
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
    cites=[at("5", 3), at("5-street-minds", 3)],
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
    what=Text("ansvara för uppföljningen av överenskommelsen", "answer for its follow-up"),
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
    cites=at("6-styrgrupp", 1, 2, 3, 6, 7),
)
secure_compliance = must(
    key="sakerstalla-efterlevnad",
    bearer=steering_group,
    what=Text(
        "följa upp överenskommelsen och säkerställa att den efterlevs",
        "follow the agreement up and make sure that it is kept",
    ),
    timing=Throughout(),
    cites=at("6-styrgrupp", 1, 4),
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
    cites=at("6-arbetsgrupp", 1, 2),
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
    what=Text("dokumentera", "keep records"),
    cites=at("7", 1),
)
dialogue = must(
    key="dialog",
    bearer=EachOf(parties),
    what=Text("föra en kontinuerlig dialog", "keep up a continuous dialogue"),
    timing=Throughout(),
    cites=[at("8", 1, 2), at("11", 2, 3)],
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
    cites=at("8", 6, 7),
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
    cites=[at("9-finansiering", 4), at("9-budget", 4), at("9-betalning", 1, 3)],
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
    measure=Measure.ALL_OR_PART,
    cites=at("9-finansiering", 5),
)
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
    cites=[at("9-finansiering", 6), at("9-betalning", 2)],
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

term = Term(
    key="giltighetstid",
    initial=Period.parse("2021-06-01/2022-05-31"),
    extension=NegotiableExtension(weighing=[achieved, needs, changed_resources]),
    cites=[at("11", 1), at("12", 1)],
)
renegotiation = Renegotiation(
    key="omforhandling",
    of=Text("överenskommelsen", "the agreement"),
    weighing=[achieved, needs, changed_resources],
    cites=at("12", 1),
)

# --- § 13 When things change or go wrong ----------------------------------------------------------

deviations = ChangeRoute(
    key="avvikelser",
    of=Text(
        "betydande avvikelser från verksamhetsplan och budget",
        "significant deviations from the plan of activities and the budget",
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
            "verksamhetsplanen och budgeten frångås på ett betydande sätt",
            "there are significant deviations from the plan of activities and the budget",
        )
    ],
    cites=at("13", 1),
)
shortcomings = BreachDialogue(
    key="brister",
    triggers=[
        Text("en part uppfyller inte villkoren", "a party does not meet the terms"),
        Text("en part brister i sina åtaganden", "a party falls short of its commitments"),
        Text("väsentligt förändrade omständigheter", "materially changed circumstances"),
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
    last_resort=True,
    cites=at("13", 3),
)
leaver_repays = Repayment(
    key="aterbetalning-vid-uttrade",
    triggers=[Trigger.LEAVING],
    duty=Duty.OWED,
    owed_by=AnyOf(parties),
    owed_to=district,
    base=Text(
        "förskott som inte har förbrukats när den parten lämnar",
        "advances that have not been used up when that party leaves",
    ),
    measure=Measure.ALL_OR_PART,
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
    cites=at("kontakt", 4, 5, 7, 8, 11, 12, 13),
)
street_minds_signature = Signature(
    key="underskrift-street-minds",
    of=street_minds,
    place="Stockholm",
    cites=at("kontakt", 4, 6, 9, 10, 14, 15),
)

# --- What the text leaves open --------------------------------------------------------------------

in_the_month_after = Following(Each(month, Anchor.CALENDAR), month, Counting.FROM_AND_INCLUDING)


def binding(*, value: bool) -> Change:
    """Return the change by which the budget's lines bind, or do not."""
    lines = (coordinator, supervisors, other_costs)
    changes = (becomes(line, evolve(line, binding=value)) for line in lines)
    return reduce(or_, changes)


open_points = [
    OpenPoint(
        key="en-manad-innan",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Räknas månaden bakåt från den sista dagen eller från dagen efter?",
            "Is the month counted back from the last day or from the day after it?",
        ),
        readings=[
            Reading(
                key="till-sista-dagen",
                says=Text("en månad före den sista dagen", "a month before the last day"),
            ),
            Reading(
                key="till-dagen-efter",
                says=Text("en månad före dagen efter den sista", "a month before the day after it"),
                change=becomes(
                    final_report,
                    evolve(final_report, timing=BeforeEnd(month, end=EndDay.DAY_AFTER)),
                ),
            ),
        ],
        why=Text(
            "den ger den tidigare dagen: den som håller den håller båda",
            "it gives the earlier day: whoever meets it meets both",
        ),
        cites=[at("8", 8), at("11", 1)],
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
                change=becomes(
                    monthly_report,
                    evolve(
                        monthly_report,
                        timing=Following(
                            Each(month, Anchor.CALENDAR), month, Counting.FROM_AND_INCLUDING
                        ),
                    ),
                ),
            ),
        ],
        why=Text(
            "texten säger ”månadsvis”, och så ryms tolv rapporter i giltighetstiden",
            "the text says monthly, and so twelve reports fall within the term",
        ),
        cites=at("8", 6, 7),
    ),
    OpenPoint(
        key="tre-ganger-per-ar",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är året för styrgruppens tre möten avtalsåret eller kalenderåret?",
            "Is the year of the steering group's three meetings the agreement's or the calendar's?",
        ),
        readings=[
            Reading(key="avtalsar", says=Text("avtalsåret", "the agreement's year")),
            Reading(
                key="kalenderar",
                says=Text("kalenderåret", "the calendar year"),
                change=becomes(
                    steering_group,
                    evolve(steering_group, meets=Times(3, year, Anchor.CALENDAR)),
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
        key="ej-forbrukade-medel",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Ska medel som inte behövs betalas tillbaka, eller går det att välja?",
            "Is cash that is not needed to be paid back, or is there a choice?",
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
        ],
        why=Text(
            "betalningsvillkoren reglerar frågan närmare och rymmer båda utgångarna",
            "the terms of payment deal with it more closely and have room for both outcomes",
        ),
        cites=[at("9-finansiering", 6), at("9-betalning", 2)],
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
                    evolve(
                        leaver_repays,
                        owed_by=street_minds,
                        base=Text(
                            "förskott som inte har förbrukats när Street Minds lämnar",
                            "advances that have not been used up when Street Minds leaves",
                        ),
                    ),
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
                        base=Text(
                            "förskott som inte har förbrukats när någon part lämnar",
                            "advances that have not been used up when any party leaves",
                        ),
                    ),
                ),
            ),
        ],
        why=Text("så lyder orden", "that is what the words say"),
        cites=at("13", 4),
    ),
    OpenPoint(
        key="budgetens-bindande-verkan",
        kind=PointKind.CONTRADICTION,
        weight=Weight.DECIDES,
        question=Text(
            "Binder budgetens poster, som rubriken kallar ”förslag”?",
            "Are the budget lines binding, when the heading calls them a proposal?",
        ),
        readings=[
            Reading(
                key="sags-inte",
                says=Text(
                    "texten säger inte om de binder", "the text does not say whether they do"
                ),
            ),
            Reading(
                key="bindande",
                says=Text("posterna binder", "the lines bind"),
                change=binding(value=True),
            ),
            Reading(
                key="forslag",
                says=Text("posterna är ett förslag", "the lines are a proposal"),
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
        key="forlangningens-villkor",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur länge, i vilken form, av vem och senast när kan överenskommelsen förlängas?",
            "For how long, in what form, by whom and by when can the agreement be extended?",
        ),
        about=[term],
        cites=at("12", 1),
    ),
    OpenPoint(
        key="styrgruppens-beslut",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur fattar styrgruppen beslut, och vad gäller när rösterna är lika?",
            "How does the steering group decide, and what if the votes are even?",
        ),
        about=[steering_group],
        cites=at("6-styrgrupp"),
    ),
    OpenPoint(
        key="antalet-enhetschefer",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur många enhetschefer sitter i styrgruppen?",
            "How many unit heads sit in the steering group?",
        ),
        about=[steering_group, unit_heads],
        cites=at("6-styrgrupp", 2),
    ),
    OpenPoint(
        key="ratt-niva",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken nivå är ”rätt nivå” för att godkänna en betydande avvikelse?",
            "Which level is the right one to approve a significant deviation?",
        ),
        about=[deviations],
        cites=at("13", 1),
    ),
    OpenPoint(
        key="uttradets-dag",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Från vilken dag, och i vilken form, lämnar en part partnerskapet?",
            "From which day, and in what form, does a party leave the partnership?",
        ),
        about=[leaving],
        cites=at("13", 3),
    ),
    OpenPoint(
        key="utbetalningens-dag",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vilken dag i juni och i januari ska det betalas ut?",
            "On which day of June and of January is it to be paid?",
        ),
        about=[payments],
        cites=at("9-betalning", 1),
    ),
    OpenPoint(
        key="vem-som-redovisar",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vem svarar för uppföljningen: vem lämnar redovisningarna, och till vem?",
            "Who answers for the follow-up: who makes the reports, and to whom?",
        ),
        about=[monthly_report, final_report, follow_up, secure_compliance],
        cites=[at("5-forvaltningen", 4), at("6-styrgrupp", 1), at("8", 6, 7, 8)],
    ),
    OpenPoint(
        key="street-business-plats",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Företräder ledamoten från Street Business styrelse Street Minds, fast föreningen inte "
            "är part?",
            "Does the member from Street Business's board represent Street Minds, although the "
            "cooperative is no party?",
        ),
        about=[steering_group, street_business],
        cites=at("6-styrgrupp", 1, 3),
    ),
    OpenPoint(
        key="perioden-i-delredovisningen",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Är ”perioden” i en delredovisning månaden eller hela tiden sedan starten?",
            "Is the period of a monthly report the month, or all the time since the start?",
        ),
        about=[monthly_report],
        cites=at("8", 6, 7),
    ),
    OpenPoint(
        key="vilket-slut",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Gäller månaden före slutet också ett förlängt eller förtida slut?",
            "Does the month before the end hold for an extended or an early end too?",
        ),
        about=[final_report, term, leaving],
        cites=[at("8", 8), at("11", 1), at("12", 1), at("13", 3)],
    ),
    OpenPoint(
        key="vad-dialogen-leder-till",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Vad följer om parterna finner att partnerskapet inte kan fortsätta?",
            "What follows if the parties find that the partnership cannot go on?",
        ),
        about=[shortcomings, leaving],
        cites=at("13", 2, 3),
    ),
    OpenPoint(
        key="tvistens-nasta-steg",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Hur löses en tvist som dialogen inte har löst?",
            "How is a dispute settled that dialogue has not settled?",
        ),
        about=[disputes],
        cites=at("13", 5),
    ),
    OpenPoint(
        key="aterbetalningens-storlek",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vem avgör om allt eller en del ska betalas tillbaka, och vad kan den kräva som bara "
            "har bidragit med tid?",
            "Who decides whether all or part is to be paid back, and what can a party claim that "
            "has given nothing but time?",
        ),
        about=[misuse, leaver_repays],
        cites=[at("9-finansiering", 5), at("13", 4)],
    ),
    OpenPoint(
        key="aterbetalningens-dag",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "När ska pengar betalas tillbaka, och från när behövs de ”ej”?",
            "By when is money to be paid back, and from when is it not needed?",
        ),
        about=[misuse, unspent, leaver_repays],
        cites=[at("9-finansiering", 5, 6), at("9-betalning", 2), at("13", 4)],
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
        cites=[at("9-finansiering", 1), at("9-budget", 5)],
    ),
    OpenPoint(
        key="betydande-avvikelser",
        kind=PointKind.VAGUE,
        weight=Weight.DECIDES,
        question=Text(
            "Vad är en ”betydande” avvikelse, och vilken väg går den: styrgruppens, dialogens "
            "eller tilläggsbilagans?",
            "What is a significant deviation, and which way does it take: the steering group's, "
            "the dialogue's or the addendum's?",
        ),
        about=[deviations, approve_deviations, act_on_deviations, addenda, renegotiation],
        cites=[at("6-styrgrupp", 5), at("8", 5), at("12", 1), at("13", 1)],
    ),
    OpenPoint(
        key="ekonomisk-redovisning",
        kind=PointKind.GAP,
        weight=Weight.DECIDES,
        question=Text(
            "Ska medlens användning redovisas, som rubriken i § 7 låter förstå?",
            "Is the use of the money to be accounted for, as the heading of § 7 suggests?",
        ),
        about=[documentation, funding],
        cites=[at("7"), at("8", 6)],
    ),
    OpenPoint(
        key="alla-medverkande-parter",
        kind=PointKind.AMBIGUITY,
        weight=Weight.DECIDES,
        question=Text(
            "Är ”alla medverkande parter” de två parterna, eller också Street Business?",
            "Are all the parties that take part the two, or Street Business too?",
        ),
        readings=[
            Reading(key="de-tva", says=Text("de två parterna", "the two parties")),
            Reading(
                key="aven-street-business",
                says=Text("också Street Business", "Street Business too"),
                change=becomes(
                    shortcomings,
                    evolve(shortcomings, between=Jointly([*parties, street_business])),
                ),
            ),
        ],
        why=Text("de är de enda som kallas parter", "they are the only ones called parties"),
        cites=at("13", 2),
    ),
    OpenPoint(
        key="hanvisning-till-street-minds",
        kind=PointKind.AMBIGUITY,
        weight=Weight.MATTERS,
        question=Text(
            "Ska återkopplingen ges till handläggaren eller till personen, och hur snabbt?",
            "Is the response given to the case officer or to the person, and how quickly?",
        ),
        about=[quick_reply],
        cites=at("5-street-minds", 2),
    ),
    OpenPoint(
        key="forvaltningens-mal",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text(
            "Vilka är förvaltningens övergripande målsättningar?",
            "What are the administration's overall objectives?",
        ),
        about=[work_by_values],
        cites=at("4", 5),
    ),
    OpenPoint(
        key="parternas-namn",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är ”Stockholm Street Minds” och ”Street Minds” samma förening, och för vilken "
            "juridisk person skriver förvaltningen under?",
            "Do the two names of the association mean one and the same, and for which legal "
            "person does the administration sign?",
        ),
        about=[district, street_minds],
        cites=[at("ingress", 1), at("6-styrgrupp", 3), at("kontakt", 1, 2)],
    ),
    OpenPoint(
        key="arbetsgruppens-moten",
        kind=PointKind.GAP,
        weight=Weight.MATTERS,
        question=Text(
            "Hur ofta träffas arbetsgruppen, och hur stor är den?",
            "How often does the working group meet, and how large is it?",
        ),
        about=[working_group, see_that_groups_meet],
        cites=[at("5-forvaltningen", 3), at("6-arbetsgrupp")],
    ),
    OpenPoint(
        key="flera-malgrupper",
        kind=PointKind.CONTRADICTION,
        weight=Weight.MATTERS,
        question=Text(
            "Vilken av beskrivningarna av målgruppen gäller?",
            "Which of the descriptions of the target group holds?",
        ),
        about=[group_of_purpose, group_of_goals, target_group, described_group],
        cites=[at("2", 1, 2), at("3")],
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
        cites=[at("9-finansiering", 2, 3), at("9-budget", 5)],
    ),
    OpenPoint(
        key="bilaga-1-saknas",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text("Vad står i bilaga 1?", "What does appendix 1 say?"),
        about=[appendix],
        cites=at("5", 3),
    ),
    OpenPoint(
        key="verksamhetsplanen",
        kind=PointKind.ABSENT,
        weight=Weight.MATTERS,
        question=Text(
            "Vilken är den verksamhetsplan som avvikelser mäts mot?",
            "Which is the plan of activities that deviations are measured against?",
        ),
        about=[deviations],
        cites=at("13", 1),
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
        cites=at("kontakt", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    ),
    OpenPoint(
        key="avdelningens-namn",
        kind=PointKind.CONTRADICTION,
        weight=Weight.FORMAL,
        question=Text(
            "Är ”Individ och familjeomsorg vuxna” och ”Social omsorg Vuxen” samma avdelning?",
            "Are the two names for one and the same department?",
        ),
        about=[adults, district_contact],
        cites=[at("6-styrgrupp", 2), at("kontakt", 1)],
    ),
]

# Every part that is named above.
partnership = Partnership(
    parts=[part for part in list(globals().values()) if isinstance(part, Part)],
    open_points=open_points,
)

if __name__ == "__main__":
    sys.stdout.write(dumps(partnership))
