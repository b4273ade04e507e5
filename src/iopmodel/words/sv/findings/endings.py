"""Swedish: findings about endings, and what comes before them."""

from __future__ import annotations

from typing import Final

__all__ = ["ENDINGS"]

ENDINGS: Final = {
    "finding.competing-notices.times-differ": (
        "samma part kan avsluta samma sak enligt två bestämmelser, den ena med tiden {one} och "
        "den andra med tiden {other}"
    ),
    "settle.competing-notices": (
        "behåll en tid, eller ange vad var och en av bestämmelserna är till för och vilken som "
        "går före"
    ),
    "finding.day-overtaken.sooner": (
        "en förlängning ska stoppas senast {day}, men med en uppsägningstid på {notice} går det "
        "att komma ur före periodens slut ({last}) till och med {latest}"
    ),
    "settle.day-overtaken": (
        "låt uppsägning under tiden kräva vissa skäl eller gälla från en periods slut, eller "
        "räkna dagen från periodens slut"
    ),
    "finding.ending-by-nobody.unstated": "det framgår inte vem som beslutar om {act}",
    "settle.ending-by-nobody": (
        "ange vem som har rätten och vem som beslutar om det på vardera sidan"
    ),
    "finding.ending-form.addressee": "det framgår inte till vem det ska riktas ({acts})",
    "finding.ending-form.form": "det framgår inte i vilken form det ska göras ({acts})",
    "finding.ending-form.form-and-addressee": (
        "det framgår inte i vilken form och till vem det ska göras ({acts})"
    ),
    "settle.ending-form": (
        "ange att det görs skriftligt, till vilken funktion eller adress, och att mottagandet "
        "bekräftas"
    ),
    "finding.meanwhile-open.unstated": (
        "det framgår inte vad som gäller under tiden ({notice}) från {act} ({by}) till slutet"
    ),
    "settle.meanwhile-open": (
        "ange att åtaganden och utbetalningar fortsätter till den sista dagen, eller vilka som "
        "upphör, och vad som betalas tillbaka för tiden därefter"
    ),
    "finding.notice-counted.unstated": (
        "det framgår inte om tiden ({notice}) räknas från att det skickas, tas emot eller "
        "behandlas: {act} ({by})"
    ),
    "settle.notice-counted": (
        "räkna från den dag då den andra sidan får den skriftligen, och ange om det upphör så "
        "många månader senare på dagen eller vid ett månadsskifte"
    ),
    "finding.notice-time.unstated": (
        "det framgår inte hur lång tid det är från {act} ({by}) till slutet"
    ),
    "finding.notice-time.wording": "tiden från {act} ({by}) till slutet anges bara som ”{wording}”",
    "settle.notice-time": (
        "ange hur lång tiden är, så att båda sidors personal och deltagare hinner ställa om, "
        "eller att det upphör genast"
    ),
    "finding.one-sided.breach": (
        "{have} kan avsluta när den andra sidan brister, men motsvarande rätt saknas för {lack}"
    ),
    "finding.one-sided.notice": (
        "{have} kan säga upp utan särskilda skäl, men motsvarande rätt saknas för {lack}"
    ),
    "settle.one-sided": (
        "ge båda sidor rätten, med samma tid, eller ange vad den sida som saknar den kan göra när"
        " den andra brister"
    ),
    "finding.pay-and-notice.paid-less": (
        "uppsägningstiden är {notice}, men det som har betalats får bara behållas för {kept}"
    ),
    "finding.pay-and-notice.paid-longer": (
        "uppsägningstiden är {notice}, men det som har betalats får behållas för {kept}"
    ),
    "settle.pay-and-notice": (
        "låt betalning och arbete vara lika länge, eller ange vad som görs under den tid som inte"
        " betalas"
    ),
    "finding.rescission-unwarned.no-ground": "det framgår inte vad som ska ha hänt för {act}",
    "finding.rescission-unwarned.unwarned": (
        "ingenting behöver föregå {act}: varken samtal, varning eller tid för rättelse"
    ),
    "settle.rescission-unwarned": (
        "låt en skriftlig varning med tid för rättelse komma först, om bristen kan rättas, och "
        "ange vilka brister som är allvarliga nog"
    ),
    "finding.ways-out.nothing-on-breach": (
        "det finns bestämmelser om att avsluta i förtid, men ingen om vad som gäller när någon "
        "brister"
    ),
    "finding.ways-out.only-for-cause": (
        "det går bara att avsluta i förtid om det finns skäl, så ingen kan säga upp bara för att "
        "den vill"
    ),
    "settle.ways-out": (
        "ange om det går att säga upp och med vilken tid, och vad som ska ha brustit och inte "
        "rättats för att det ska kunna upphöra genast"
    ),
    "finding.what-remains.last-of-its-side": (
        "ingen är kvar på den ena sidan efter {act} ({who}), men det framgår inte att allt upphör"
    ),
    "finding.what-remains.unstated": "det framgår inte vad som upphör genom {act}",
    "settle.what-remains": (
        "ange att hela överenskommelsen upphör när bara en sida är kvar, och vad var och en då "
        "ännu är skyldig"
    ),
}
"""Phrases by their code."""
