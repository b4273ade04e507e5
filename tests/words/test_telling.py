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
        "Om Föreningen: den är ideell. Den växer.",
        "About Föreningen: it is non-profit. It grows.",
    ),
    "styrgrupp": (
        (
            "Styrgruppen styr partnerskapet. Platser: för Stadens socialförvaltning en plats "
            "(avdelningschefen; utses av Stadens socialförvaltning) och minst två platser "
            "(enhetscheferna); för Föreningen ett antal platser (texten säger inte hur många "
            "de är). Gruppen sammanträder minst tre gånger per år; Stadens socialförvaltning "
            "är sammankallande. Ordförande är avdelningschefen. Ordföranden väljs av "
            "styrgruppen. Ordföranden sitter i ett år, den första dagen inräknad. Beslut "
            "kräver mer än hälften av rösterna, en röst per plats; vid lika röstetal avgör "
            "avdelningschefen. Föreningen dokumenterar mötena."
        ),
        (
            "The steering group steers the partnership. Seats: for Stadens socialförvaltning "
            "one seat (the head of department; appointed by Stadens socialförvaltning) and "
            "at least two seats (the heads of unit); for Föreningen a number of seats (the "
            "text does not say how many). The group meets at least three times a year; "
            "Stadens socialförvaltning calls the meetings. The chair is the head of "
            "department. The chair is elected by the steering group. The chair is held for "
            "one year, the first day included. A decision takes more than half of the votes, "
            "one vote a seat; when the votes are even, the head of department decides. "
            "Föreningen keeps the minutes."
        ),
    ),
    "brister": (
        (
            "Parterna ska gemensamt föra en dialog i följande fall: en part brister; tvist. "
            "Dialogen gäller om det kan fortsätta."
        ),
        (
            "The parties must jointly hold a dialogue in the following cases: a party fails; "
            "a dispute. The dialogue is about whether it can go on."
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
    "tillagg": (
        (
            "Vid förtydliganden krävs först dialog, beslut av styrgruppen och en "
            "tilläggsbilaga till överenskommelsen."
        ),
        (
            "In the case of clarifications, it takes first a dialogue, a decision by the "
            "steering group and an addendum to the agreement."
        ),
    ),
    "hanvisa": (
        (
            "Stadens socialförvaltning ska gentemot Föreningen hänvisa brukare varje månad. "
            "Förutsättning: det finns plats. Det tjänar detta mål: ge egen inkomst."
        ),
        (
            "Stadens socialförvaltning must refer service users every month (towards "
            "Föreningen). Condition: there is room. It serves this goal: give an income."
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
    "tvist": (
        (
            "Tvister mellan parterna löses först genom dialog, sedan genom medling. Om det "
            "inte räcker gäller följande: partnerskapet upphör."
        ),
        (
            "Disputes between the parties are first settled by dialogue, then by mediation. "
            "If that is not enough, this follows: the partnership ends."
        ),
    ),
    "lamna": (
        (
            "Endera parten har rätt att säga upp sin medverkan, men bara i sista hand. "
            "Grund: en motpart brister. Uppsägningstiden är tre månader."
        ),
        (
            "Either party has the right to give notice of its participation, as a last "
            "resort. Ground: another party fails. The notice period is three months."
        ),
    ),
    "medel": (
        (
            "Stadens socialförvaltning bidrar med 200 000 kr per år till Föreningen. "
            "Pengarna får bara användas till verksamheten."
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
    "syfte": (
        "Syftet är att ge ett första steg.",
        "The purpose is to give a first step.",
    ),
    "omforhandling": (
        "Varje part kan begära omförhandling av villkoren. Utgångspunkter: behoven.",
        ("Each party can call for a renegotiation of the terms. To be looked at: the needs."),
    ),
    "over": (
        (
            "Om pengar blir över ska Föreningen betala tillbaka följande till Stadens "
            "socialförvaltning: medel som inte behövs, i sin helhet. Ett alternativ är att "
            "de används nästa år; det kräver samtycke från parterna gemensamt. Stadens "
            "socialförvaltning prövar om det är så. Pengarna ska betalas tillbaka de sista "
            "tio dagarna i varje kvartal."
        ),
        (
            "If money is left over, Föreningen must pay back the following to Stadens "
            "socialförvaltning: funds not needed, in full. The alternative is that they are "
            "used next year; this takes the consent of the parties jointly. Stadens "
            "socialförvaltning establishes whether it is so. The money must be paid back in "
            "the last ten days of every quarter."
        ),
    ),
    "brott": (
        (
            "Om pengar används fel eller för annat ändamål eller om åtaganden inte fullgörs "
            "kan Stadens socialförvaltning kräva att endera parten betalar tillbaka "
            "följande: utbetalade medel, helt eller delvis. Texten säger inte när pengarna "
            "ska vara tillbaka."
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
            "The interim report is handed in by Föreningen to Stadens socialförvaltning "
            "every calendar month. It is about the time it is handed in for. Contents: "
            "measures and results."
        ),
    ),
    "uppfoljning": (
        (
            "Samlad uppföljning lämnas senast en månad före giltighetstidens sista dag; "
            "texten säger inte vem som lämnar den eller vem som tar emot den. Den avser hela "
            "giltighetstiden. Innehåll: lärdomar."
        ),
        (
            "The overall follow-up is handed in at least one month before the last day of "
            "the term; the text does not say who hands it in or who receives it. It is about "
            "the whole term. Contents: lessons."
        ),
    ),
    "krav": (
        ("Det krävs att Föreningen främjar jämställdhet och är ideell. Det prövas varje år."),
        "Föreningen must promote equality and be non-profit. That is tested every year.",
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
    "malgrupp": (
        (
            "Målgruppen är personer i stadsdelen som är vuxna och saknar inkomst. Vanligt i "
            "gruppen: hemlöshet."
        ),
        (
            "The target group is people in the district who are adults and have no income. "
            "Common in the group: homelessness."
        ),
    ),
    "giltighetstid": (
        (
            "Partnerskapet gäller 1 juni 2021 - 31 maj 2022. Det förlängs automatiskt med "
            "sex månader i taget, som längst till och med 31 maj 2024, om ingen part säger "
            "upp det senast den 1 februari varje år. Det gäller under förutsättning av "
            "följande: det finns medel."
        ),
        (
            "The partnership runs 1 June 2021 - 31 May 2022. It is extended automatically by "
            "six months at a time, to 31 May 2024 at the longest, unless a party gives "
            "notice by 1 February every year. It runs on the following conditions: there are "
            "funds."
        ),
    ),
    "enheten": (
        "Enheten för bistånd hör till Stadens socialförvaltning. Uppgifter: bistånd.",
        "Enheten för bistånd belongs to Stadens socialförvaltning. Tasks: assistance.",
    ),
    "vardegrund": (
        "Partnerskapet bygger på följande: tillit och respekt.",
        "The partnership rests on the following: trust and respect.",
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
