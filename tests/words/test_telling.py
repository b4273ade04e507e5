"""What each kind of part says, word for word, in both languages."""

from __future__ import annotations

import attrs
import pytest

from iopmodel.notgiven import Unstated
from iopmodel.partnership import becomes
from iopmodel.parts import Part
from iopmodel.terms import PaymentPlan
from iopmodel.words import Language, say_part
from tests.words.sample import PARTNERSHIP, PARTS, funding

GAP = "\N{NO-BREAK SPACE}"
DASH = "\N{EN DASH}"

SAID = {
    "ny-aktor": (
        (
            "För att en ny aktör ska kunna ansluta sig krävs beslut av styrgruppen och "
            "skriftlig form med underskrift. Det förutsätter följande: den är ideell. "
            "Dokumentation: bilaga till överenskommelsen."
        ),
        (
            "For another organisation to join, it takes a decision by the steering group and "
            "written form with a signature. This presupposes the following: it is non-profit."
            " Record: an appendix to the agreement."
        ),
    ),
    "bilaga-1": (
        ("Bilaga 1 Samarbete nämns i överenskommelsen, men texten har inte funnits till hands."),
        "Appendix 1 Samarbete is named in the agreement, but its text was not at hand.",
    ),
    "vanner": (
        (
            "Övriga aktörer medverkar vid sidan av Föreningen, utan att vara part. Juridisk "
            "form: ”stiftelse”. Texten nämner inga namn."
        ),
        (
            "“Övriga aktörer” take part alongside Föreningen, without being a party. Legal "
            "form: “stiftelse”. The text gives no names."
        ),
    ),
    "bakgrund": (
        "Om Föreningen: den är ideell. Den växer. Inskrivna: 130 (våren 2023).",
        ("About Föreningen: it is non-profit. It grows. People enrolled: 130 (spring 2023)."),
    ),
    "styrgrupp": (
        (
            "Styrgruppen styr partnerskapet. Platser: för Stadens socialförvaltning en plats "
            "(avdelningschefen; utses av Stadens socialförvaltning) och minst två platser "
            "(enhetscheferna; helst med mandat); för Föreningen ett antal platser (texten "
            "säger inte hur många de är). Gruppen sammanträder minst tre gånger per år; "
            "Stadens socialförvaltning är sammankallande. Ordförande är avdelningschefen. "
            "Ordföranden väljs av styrgruppen. Ordföranden sitter i ett år, den första dagen "
            "inräknad. Ordförandeskapet roterar. Ordföranden får inte komma från samma part "
            "som ordföranden i samverkansgruppen. Beslut kräver mer än hälften av rösterna, "
            "en röst per plats, räknat på de avgivna rösterna; vid lika röstetal avgör "
            "avdelningschefen. Gruppen är beslutför med tre personer närvarande. Föreningen "
            "dokumenterar mötena."
        ),
        (
            "The steering group steers the partnership. Seats: for Stadens socialförvaltning "
            "one seat (the head of department; appointed by Stadens socialförvaltning) and at"
            " least two seats (the heads of unit; preferably with a mandate); for Föreningen "
            "a number of seats (the text does not say how many). The group meets at least "
            "three times a year; Stadens socialförvaltning calls the meetings. The chair is "
            "the head of department. The chair is elected by the steering group. The chair is"
            " held for one year, the first day included. The chair rotates among the members."
            " The chair must not come from the same party as the chair of the coordination "
            "group. A decision takes more than half of the votes, one vote a seat, reckoned "
            "on the votes cast; when the votes are even, the head of department decides. The "
            "group can decide with three people present. Föreningen keeps the minutes."
        ),
    ),
    "samverkansgrupp": (
        (
            "Samverkansgruppen samordnar åtagandena. Platser: för varje part en plats; för "
            "övriga aktörer en plats. Gruppen sammanträder varje månad, men bara i början, "
            "och därefter varannan månad. Beslut kräver att alla är eniga; texten säger inte "
            "hur rösterna fördelas."
        ),
        (
            "The coordination group coordinates the commitments. Seats: for each party one "
            "seat; for “övriga aktörer” one seat. The group meets every month, but only at "
            "first, and after that every second month. A decision takes all of the votes; the"
            " text does not say how the votes are shared out."
        ),
    ),
    "brister": (
        (
            "Parterna ska gemensamt föra en dialog i följande fall: en part brister; tvist. "
            "Dialogen gäller om det kan fortsätta. Styrgruppen kan besluta om en åtgärdsplan."
            " Endera parten tar fram åtgärdsplanen. Om det inte räcker kan detta följa: "
            "styrgruppen har rätt att utesluta en part från partnerskapet."
        ),
        (
            "The parties must jointly hold a dialogue in the following cases: a party fails; "
            "a dispute. The dialogue is about whether it can go on. The steering group can "
            "decide on an action plan. Either party makes the action plan. If that is not "
            "enough, this can follow: the steering group has the right to exclude a party from "
            "the partnership."
        ),
    ),
    "samordnare": (
        (
            "I budgeten finns 125 000 kr till samordnare. Det betalar 20 % av en "
            "heltidstjänst. Posten är bindande."
        ),
        (
            "The budget has SEK 125,000 for a coordinator. That pays for 20% of a full-time "
            "post. The line is binding."
        ),
    ),
    "nattplatser": (
        (
            "Föreningen erbjuder nattplatser. Antal platser: cirka 60. Reserverat: 20 platser"
            " för kvinnor och ett antal platser för familjer (texten säger inte hur många de "
            "är). Inskrivning sker minst en gång per månad. Plats för inskrivning: på "
            "härbärget."
        ),
        (
            "Föreningen offers night places. Number of places: about 60. Reserved: 20 places "
            "for women and a number of places for families (the text does not say how many). "
            "People are enrolled at least once a month. Place of enrolment: at the shelter."
        ),
    ),
    "tillagg": (
        (
            "Vid förtydliganden krävs först dialog, beslut av styrgruppen, därefter beslut av"
            " avdelningschefen på delegation från Stadens socialförvaltning och en "
            "tilläggsbilaga till överenskommelsen. Det gäller väsentliga ändringar. Samtliga "
            "parter ska skriva under. Det förutsätter att följande inte ändras: syfte och "
            "mål. Överenskommelsen behöver inte omförhandlas. Dokumentation: styrgruppens "
            "protokoll."
        ),
        (
            "In the case of clarifications, it takes first a dialogue, a decision by the "
            "steering group, then a decision by the head of department as delegated by "
            "Stadens socialförvaltning and an addendum to the agreement. This is about "
            "material changes. Every party must sign. It presupposes that the following does "
            "not change: purpose and goals. The agreement need not be renegotiated. Record: "
            "the minutes of the steering group."
        ),
    ),
    "hanvisa": (
        (
            "Stadens socialförvaltning ska gentemot Föreningen hänvisa brukare varje månad. "
            "Förutsättning: det finns plats. Det tjänar följande mål: ge egen inkomst. Att "
            "följa: Lagen om ekonomiska föreningar (2018:672) och Programmet mot hemlöshet."
        ),
        (
            "Stadens socialförvaltning must refer service users every month (towards "
            "Föreningen). Condition: there is room. It serves the following: give an income. To "
            "be followed: Lagen om ekonomiska föreningar (2018:672) and Programmet mot "
            "hemlöshet."
        ),
    ),
    "samlas": (
        "Varje part ska samlas varje månad, men bara i början.",
        "Each party must gather every month, but only at first.",
    ),
    "nagon": (
        ("Någon ska bestämma, snarast, under hela giltighetstiden; texten säger inte vem det är."),
        "Someone must decide, at once, throughout the term; the text does not say who.",
    ),
    "kontakt": (
        (
            "Kontaktpersonen hos Föreningen har rollen ”projektledare”. Utelämnade "
            "personuppgifter: namn, telefonnummer, e-postadress och postadress."
        ),
        (
            "The contact person at Föreningen has the role “projektledare”. Personal data "
            "left out: name, telephone number, email address and postal address."
        ),
    ),
    "contents": (
        "Dokumentet ”Överenskommelse” har fem avsnitt.",
        "The document “Överenskommelse” has five sections.",
    ),
    "timmar": (
        (
            "Föreningen bidrar med ideell tid (300 timmar). Texten kallar bidraget en "
            "förutsättning för verksamheten."
        ),
        (
            "Föreningen contributes unpaid time (300 hours). The text calls this a condition "
            "for the activities."
        ),
    ),
    "exemplar": (
        (
            "Överenskommelsen har upprättats i två likalydande exemplar. Varje part har ett "
            "exemplar."
        ),
        "The agreement has been drawn up in two identical copies. Each party has a copy.",
    ),
    "uppgifter": (
        (
            "När personuppgifter behandlas ska följande tillämpas: Lagen om ekonomiska "
            "föreningar (2018:672). Personuppgiftsansvaret ligger hos Stadens socialförvaltning. "
            "Personuppgiftsbiträde är Föreningen. För uppgifterna gäller följande: bara det "
            "nödvändiga antecknas."
        ),
        (
            "When personal data are handled, the following apply: Lagen om ekonomiska "
            "föreningar (2018:672). The controller is Stadens socialförvaltning. The "
            "processor is Föreningen. This holds for the data: only what is needed is noted."
        ),
    ),
    "forvaltningen": (
        (
            "Med ”förvaltningen” avses stadens socialförvaltning. Ordet står för Stadens "
            "socialförvaltning."
        ),
        (
            "“Förvaltningen” means the social services of the city. The word stands for "
            "Stadens socialförvaltning."
        ),
    ),
    "tvist": (
        (
            "Tvister mellan parterna ska i första hand lösas genom dialog, sedan genom medling. "
            "Parterna ansvarar gemensamt för att det sker. Om det inte räcker gäller följande: "
            "partnerskapet upphör."
        ),
        (
            "Disputes between the parties are first to be settled by dialogue, then by mediation. "
            "The parties are jointly responsible for seeing to it. If that is not enough, "
            "this follows: the partnership ends."
        ),
    ),
    "lamna": (
        (
            "Endera parten har rätt att säga upp sin medverkan, men bara i sista hand. Grund:"
            " en motpart brister. Först krävs dialog, sedan medling. Det ska ske skriftligen."
            " Det ska riktas till styrgruppen. Uppsägningstiden är tre månader. Tiden räknas "
            "från det att beskedet kommer fram; den första dagen räknas inte in. Det börjar "
            "gälla vid utgången av en månad. Ersättning som har betalats ut får behållas för "
            "tre månader från beskedet. Under tiden gäller följande: verksamheten fortgår."
        ),
        (
            "Either party has the right to give notice of its participation, as a last "
            "resort. Ground: another party fails. It first takes a dialogue, then mediation. "
            "It must be done in writing. It must be addressed to the steering group. The "
            "notice period is three months. The time is counted from when the notice arrives;"
            " the first day is not included. It takes effect at the end of a month. Funding "
            "that has been paid may be kept for three months from the notice. In the meantime"
            " this holds: the activities go on."
        ),
    ),
    "utesluta": (
        (
            "Styrgruppen har rätt att utesluta en part från partnerskapet. Ingen särskild "
            "grund krävs. Texten säger inte från vilken dag det gäller."
        ),
        (
            "The steering group has the right to exclude a party from the partnership. No "
            "particular ground is needed. The text does not say from which day it takes "
            "effect."
        ),
    ),
    "medel": (
        (
            "Stadens socialförvaltning bidrar med 200 000 kr per år till Föreningen. Pengarna"
            " får bara användas till verksamheten."
        ),
        (
            "Stadens socialförvaltning provides SEK 200,000 a year to Föreningen. The money "
            "may be used for nothing but the activities."
        ),
    ),
    "inkomst": (
        "Mål för parterna gemensamt: ge egen inkomst.",
        "Goal of the parties jointly: give an income.",
    ),
    "heading": (
        "Partnerskapet heter ”Staden och Föreningen” och har diarienummer SOF 2021/1.",
        ("The partnership is called “Staden och Föreningen” and has case number SOF 2021/1."),
    ),
    "besok": (
        (
            "Att följa upp: antal besök, uppdelat på kön och nationalitet. Det gäller "
            "dagverksamheten. Uppgiften lämnas på mallen ”uppföljningsmall”."
        ),
        (
            "To be followed up: the number of visits, divided by sex and nationality. This is"
            " about the day centre. It is given on the template “uppföljningsmall”."
        ),
    ),
    "chef": (
        "Hos Stadens socialförvaltning finns rollen ”avdelningschef” (en person).",
        "Stadens socialförvaltning has the office “avdelningschef” (one person).",
    ),
    "chefer": (
        "Hos Stadens socialförvaltning finns rollen ”enhetschefer” (minst två personer).",
        "Stadens socialförvaltning has the office “enhetschefer” (at least two people).",
    ),
    "hjalpare": (
        "Hos Föreningen finns rollen ”volontärer” (cirka 130 personer).",
        "Föreningen has the office “volontärer” (about 130 people).",
    ),
    "staden": (
        (
            "Stadens socialförvaltning är en offentlig part med Stockholms kommun som "
            "juridisk person och organisationsnummer 212000-0142."
        ),
        (
            "Stadens socialförvaltning is a public party with Stockholms kommun as its legal "
            "person and organisation number 212000-0142."
        ),
    ),
    "foreningen": (
        "Föreningen är en idéburen part med den juridiska formen ”ideell förening”.",
        "Föreningen is a civil-society party with the legal form “ideell förening”.",
    ),
    "utbetalning": (
        (
            "Stadens socialförvaltning betalar till Föreningen: 50 000 kr åt gången (en "
            "fjärdedel av årsbeloppet) i januari och juni varje år; 100 000 kr åt gången "
            "(hälften av årsbeloppet) senast den 1 oktober varje år."
        ),
        (
            "Stadens socialförvaltning pays Föreningen: SEK 50,000 each time (one quarter of "
            "the yearly amount) in January and June every year; SEK 100,000 each time (half "
            "of the yearly amount) by 1 October every year."
        ),
    ),
    "engangs": (
        (
            "Stadens socialförvaltning betalar till Föreningen: 200 000 kr åt gången (hela "
            "årsbeloppet) i mars varje år."
        ),
        (
            "Stadens socialförvaltning pays Föreningen: SEK 200,000 each time (the whole "
            "yearly amount) in March every year."
        ),
    ),
    "stopp": (
        (
            "Stadens socialförvaltning får stoppa kommande utbetalningar till Föreningen i "
            "följande fall: verksamheten upphör. Först krävs skriftväxling."
        ),
        (
            "Stadens socialförvaltning may stop the payments still to come to Föreningen in "
            "the following cases: the activities cease. It first takes an exchange of "
            "letters."
        ),
    ),
    "syfte": (
        "Syftet är att ge ett första steg.",
        "The purpose is to give a first step.",
    ),
    "omforhandling": (
        (
            "Varje part kan begära omförhandling av villkoren. Styrgruppen ansvarar för att "
            "det sker. Utgångspunkter: behoven."
        ),
        (
            "Each party can call for a renegotiation of the terms. The steering group is "
            "responsible for seeing to it. To be looked at: the needs."
        ),
    ),
    "over": (
        (
            "Om pengar blir över ska Föreningen betala tillbaka följande till Stadens "
            "socialförvaltning: medel som inte behövs, i sin helhet. Ett alternativ är att de"
            " används nästa år; det kräver samtycke från parterna gemensamt. Stadens "
            "socialförvaltning prövar om det är så. Bristens omfattning: mer än hälften. Det "
            "ska bero på föreningens eget handlande. Först krävs skriftväxling. Pengarna ska "
            "betalas tillbaka de sista tio dagarna i varje kvartal."
        ),
        (
            "If money is left over, Föreningen must pay back the following to Stadens "
            "socialförvaltning: funds not needed, in full. The alternative is that they are "
            "used next year; this takes the consent of the parties jointly. Stadens "
            "socialförvaltning establishes whether it is so. Gravity of the failure: more "
            "than half. It must be due to what the association itself has done. It first "
            "takes an exchange of letters. The money must be paid back in the last ten days "
            "of every quarter."
        ),
    ),
    "brott": (
        (
            "Om pengar används fel eller för annat ändamål eller om åtaganden inte fullgörs "
            "kan Stadens socialförvaltning kräva att endera parten betalar tillbaka följande:"
            " utbetalade medel, helt eller delvis. Texten säger inte när pengarna ska vara "
            "tillbaka."
        ),
        (
            "If money is used wrongly or for another purpose or if commitments are not kept, "
            "Stadens socialförvaltning can claim that either party pays back the following: "
            "funds paid, in full or in part. The text does not say by when it has to be paid "
            "back."
        ),
    ),
    "delredovisning": (
        (
            "Delredovisning lämnas av Föreningen till Stadens socialförvaltning varje "
            "kalendermånad. Den avser den tid som den lämnas för. Innehåll: insatser och "
            "resultat."
        ),
        (
            "The interim report is handed in by Föreningen to Stadens socialförvaltning every"
            " calendar month. It is about the time it is handed in for. Contents: measures "
            "and results."
        ),
    ),
    "arsrapport": (
        "Årsrapport lämnas av Föreningen till styrgruppen varje år.",
        "The annual report is handed in by Föreningen to the steering group every year.",
    ),
    "uppfoljning": (
        (
            "Samlad uppföljning lämnas senast en månad före giltighetstidens sista dag; "
            "texten säger inte vem som lämnar den eller vem som tar emot den. Det ska ske "
            "skriftligen. Mallen ”uppföljningsmall” ska användas. Underlag: årsrapport. Den "
            "avser hela giltighetstiden. Innehåll: lärdomar. Att redovisa: antal besök."
        ),
        (
            "The overall follow-up is handed in at least one month before the last day of the"
            " term; the text does not say who hands it in or who receives it. It must be done"
            " in writing. The template “uppföljningsmall” is to be used. Made from: the "
            "annual report. It is about the whole term. Contents: lessons. To be reported: "
            "the number of visits."
        ),
    ),
    "krav": (
        (
            "Det krävs att Föreningen främjar jämställdhet och är ideell. Det prövas varje år"
            " av Stadens socialförvaltning."
        ),
        (
            "Föreningen must promote equality and be non-profit. That is tested every year by"
            " Stadens socialförvaltning."
        ),
    ),
    "underskrift": (
        (
            "Föreningen har skrivit under i Stockholm den 1 juni 2021. Den som skriver under "
            "har rollen ”ordförande”. Utelämnade personuppgifter: namn."
        ),
        (
            "Föreningen has signed in Stockholm on 1 June 2021. The one who signs has the "
            "role “ordförande”. Personal data left out: name."
        ),
    ),
    "lagen": (
        (
            "Överenskommelsen hänvisar till lagstiftning: Lagen om ekonomiska föreningar "
            "(2018:672). Den lydelse avses som gäller vid varje tid. Hänvisningen gäller jäv."
        ),
        (
            "The agreement refers to a statute: Lagen om ekonomiska föreningar (2018:672). "
            "The wording meant is the one in force at each time. The reference is about "
            "conflicts of interest."
        ),
    ),
    "programmet": (
        (
            "Överenskommelsen hänvisar till ett styrdokument: Programmet mot hemlöshet. "
            "Stadens socialförvaltning står bakom dokumentet. Dokumentet gäller 1 januari "
            "2020 - 31 december 2025."
        ),
        (
            "The agreement refers to a steering document: Programmet mot hemlöshet. The "
            "document is that of Stadens socialförvaltning. The document runs 1 January 2020 "
            "- 31 December 2025."
        ),
    ),
    "malgrupp": (
        (
            "Målgruppen är personer i stadsdelen som är vuxna och saknar inkomst. Vanligt i "
            "gruppen: hemlöshet. Män: cirka 75 %."
        ),
        (
            "The target group is people in the district who are adults and have no income. "
            "Common in the group: homelessness. Men: about 75%."
        ),
    ),
    "mall": (
        "Styrgruppen svarar för mallen ”uppföljningsmall”. Innehåll: nattplatser.",
        ("The steering group answers for the template “uppföljningsmall”. Contents: night places."),
    ),
    "giltighetstid": (
        (
            "Partnerskapet gäller 1 juni 2021 - 31 maj 2022. Det förlängs automatiskt med sex"
            " månader i taget, som längst till och med 31 maj 2024, om ingen part säger upp "
            "det senast den 1 februari varje år. En uppsägning stoppar bara förlängningar "
            "efter nästa årsdag av den första periodens slut. Det gäller under förutsättning "
            "av följande: det finns medel (Stadens socialförvaltning prövar det; annars "
            "upphör partnerskapet). Det förlängs bara under förutsättning av följande: "
            "behoven kvarstår."
        ),
        (
            "The partnership runs 1 June 2021 - 31 May 2022. It is extended automatically by "
            "six months at a time, to 31 May 2024 at the longest, unless a party gives notice"
            " by 1 February every year. A notice stops only what would follow the next "
            "anniversary of the end of the first period. It runs on the following conditions:"
            " there are funds (Stadens socialförvaltning establishes that; otherwise the "
            "partnership ends). It is extended only on the following conditions: the needs "
            "remain."
        ),
    ),
    "enheten": (
        "Enheten för bistånd hör till Stadens socialförvaltning. Uppgifter: bistånd.",
        "Enheten för bistånd belongs to Stadens socialförvaltning. Tasks: assistance.",
    ),
    "vardegrund": (
        (
            "Partnerskapet bygger på följande: tillit och respekt. Värdegrunden vilar på "
            "följande: Programmet mot hemlöshet."
        ),
        (
            "The partnership rests on the following: trust and respect. The values are taken "
            "from the following: Programmet mot hemlöshet."
        ),
    ),
}


def plain(said: str) -> str:
    return said.replace(GAP, " ").replace(DASH, "-")


@pytest.mark.parametrize("part", PARTS, ids=lambda part: str(part.key))
def test_a_part(part: Part) -> None:
    sv, en = SAID[part.key]
    assert plain(say_part(part, PARTNERSHIP, Language.SV)) == sv
    assert plain(say_part(part, PARTNERSHIP, Language.EN)) == en


def test_a_share_of_what_is_not_given_is_said_without_an_amount() -> None:
    """As where the money stands in an appendix that is not at hand."""
    unknown = attrs.evolve(funding, amount=Unstated())
    partnership = PARTNERSHIP.changed(becomes(funding, unknown))
    said = say_part(partnership[PaymentPlan, "engangs"], partnership, Language.EN)
    assert "SEK" not in said
    assert said.endswith(".")
